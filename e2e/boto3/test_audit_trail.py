"""The audit trail: files of JSON lines, and CloudTrail's LookupEvents through boto3."""

import json
import re
import urllib.error
import urllib.request
from urllib.parse import urlencode

import pytest
from botocore.exceptions import ClientError

from harness.clients import Key, client, make_user

SECRETS = ("Planted-Passw0rd-1", "Planted-Passw0rd-2")


def lookup(trail, **filters):
    """All events, newest first, page by page."""
    pages = trail.get_paginator("lookup_events").paginate(**filters)
    return [event for page in pages for event in page["Events"]]


def by(key, value):
    """A filter."""
    return {"LookupAttributes": [{"AttributeKey": key, "AttributeValue": value}]}


def test_every_call_is_found_by_each_attribute(server, root):
    trail = client(server, service="cloudtrail")
    root.iam.create_user(UserName="bob", Path="/p/")
    key = root.iam.create_access_key(UserName="bob")["AccessKey"]
    bob = client(server, Key(key["AccessKeyId"], key["SecretAccessKey"]))
    with pytest.raises(ClientError):
        bob.delete_user(UserName="root-of-all")
    root.iam.get_user(UserName="bob")

    (created,) = lookup(trail, **by("EventName", "CreateUser"))
    event = json.loads(created["CloudTrailEvent"])
    assert created["EventId"] == event["eventID"] and created["EventSource"] == "iam.amazonaws.com"
    assert created["ReadOnly"] == "false" and created["Username"] == "root"
    assert created["Resources"] == [{"ResourceType": "AWS::IAM::User", "ResourceName": "bob"}]
    assert event["requestParameters"] == {"userName": "bob", "path": "/p/"}
    assert event["responseElements"]["user"]["userName"] == "bob"
    assert event["eventType"] == "AwsApiCall" and event["managementEvent"] is True
    assert "Boto3" in event["userAgent"] and event["sourceIPAddress"] == "127.0.0.1"

    (denied,) = lookup(trail, **by("AccessKeyId", key["AccessKeyId"]))
    event = json.loads(denied["CloudTrailEvent"])
    assert (event["eventName"], event["errorCode"]) == ("DeleteUser", "AccessDenied")
    assert event["userIdentity"]["userName"] == "bob" and "is not authorized" in event["errorMessage"]
    assert event["requestParameters"] == {"userName": "root-of-all"} and event["responseElements"] is None
    assert [found["EventId"] for found in lookup(trail, **by("Username", "bob"))] == [denied["EventId"]]
    assert [found["EventName"] for found in lookup(trail, **by("EventId", denied["EventId"]))] == ["DeleteUser"]
    names = {found["EventName"] for found in lookup(trail, **by("ResourceName", "bob"))}
    assert names == {"CreateUser", "CreateAccessKey", "GetUser"}
    assert {"GetUser", "LookupEvents"} <= {found["EventName"] for found in lookup(trail, **by("ReadOnly", "true"))}
    assert lookup(trail, **by("ResourceType", "AWS::IAM::AccessKey"))[0]["EventName"] == "CreateAccessKey"
    assert lookup(trail, **by("EventSource", "sts.amazonaws.com")) == []
    for code in ("AccessDenied", "*"):
        assert [found["EventId"] for found in lookup(trail, **by("ErrorCode", code))] == [denied["EventId"]]
    assert lookup(trail, **by("ErrorCode", "NoSuchEntity")) == []


def test_pages_times_and_mistakes(server, root):
    trail = client(server, service="cloudtrail")
    for number in range(7):
        root.iam.create_group(GroupName=f"g{number}")
    page = trail.lookup_events(MaxResults=3, **by("EventName", "CreateGroup"))
    names = [event["Resources"][0]["ResourceName"] for event in page["Events"]]
    while "NextToken" in page:
        page = trail.lookup_events(MaxResults=3, NextToken=page["NextToken"], **by("EventName", "CreateGroup"))
        names += [event["Resources"][0]["ResourceName"] for event in page["Events"]]
    assert names == [f"g{number}" for number in reversed(range(7))]
    newest = lookup(trail, **by("EventName", "CreateGroup"))[0]["EventTime"]
    assert lookup(trail, EndTime=newest.timestamp() - 3600) == []
    assert len(lookup(trail, StartTime=newest.timestamp() - 3600, **by("EventName", "CreateGroup"))) == 7
    token = trail.lookup_events(MaxResults=1)["NextToken"]
    for wrong, code in (
        ({"NextToken": token, **by("EventName", "CreateGroup")}, "InvalidNextTokenException"),
        ({"NextToken": "bm9uc2Vuc2U"}, "InvalidNextTokenException"),
        ({"MaxResults": 51}, "InvalidMaxResultsException"),
        ({"StartTime": 2000, "EndTime": 1000}, "InvalidTimeRangeException"),
        ({"LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": "a"}] * 2},
         "InvalidLookupAttributesException"),
    ):
        with pytest.raises(ClientError) as caught:
            trail.lookup_events(**wrong)
        assert caught.value.response["Error"]["Code"] == code


def test_who_may_look(server, root):
    eve = make_user(server, "eve")
    with pytest.raises(ClientError) as caught:
        client(server, eve.key, service="cloudtrail").lookup_events()
    assert caught.value.response["Error"]["Code"] == "AccessDeniedException"
    assert "cloudtrail:LookupEvents" in caught.value.response["Error"]["Message"]
    statement = {"Effect": "Allow", "Action": "cloudtrail:LookupEvents", "Resource": "*"}
    document = {"Version": "2012-10-17", "Statement": [statement]}
    root.iam.put_user_policy(UserName="eve", PolicyName="p", PolicyDocument=json.dumps(document))
    assert client(server, eve.key, service="cloudtrail").lookup_events()["Events"]
    with pytest.raises(ClientError) as caught:
        client(server, Key("AKIAUNKNOWN", "secret"), service="cloudtrail").lookup_events()
    assert caught.value.response["Error"]["Code"] == "UnrecognizedClientException"
    with pytest.raises(ClientError) as caught:
        client(server, Key(eve.key.id, "wrong"), service="cloudtrail").lookup_events()
    assert caught.value.response["Error"]["Code"] == "InvalidSignatureException"


def test_a_new_store_under_an_old_trail_is_written_down_from_its_first_change_on(make_server):
    server = make_server("--test-mode").start()
    client(server).create_user(UserName="before")
    server.stop()
    (server.data / "audit" / "position").write_text("1000000")
    server.start()
    client(server).create_user(UserName="after")
    trail = client(server, service="cloudtrail")
    names = [event["Resources"][0]["ResourceName"] for event in lookup(trail, **by("EventName", "CreateUser"))]
    assert names == ["after", "before"], "each once"


def test_strangers_at_the_federation_endpoint_do_not_wash_the_trail_away(make_server):
    server = make_server("--test-mode").start()
    server.clock(now="2030-01-01T00:00:00Z", stopped=True)
    session = json.dumps({"sessionId": "ASIA" + "Z" * 16, "sessionKey": "x" * 40, "sessionToken": "y" * 100})
    query = urlencode({"Action": "getSigninToken", "Session": session})
    for _ in range(150):
        with pytest.raises(urllib.error.HTTPError):
            urllib.request.urlopen(f"{server.endpoint}/federation?{query}")
    kept = lookup(client(server, service="cloudtrail"), **by("EventName", "GetCallerIdentity"))
    assert len(kept) == 100 and server.metric("countersign_audit_events_lost_total") == 50, "of one second"


def test_no_secret_gets_into_a_file_and_changes_outlive_a_kill(make_server):
    server = make_server("--test-mode").start()
    iam = client(server)
    iam.create_user(UserName="bob")
    secrets = [iam.create_access_key(UserName="bob")["AccessKey"]["SecretAccessKey"], *SECRETS]
    iam.create_login_profile(UserName="bob", Password=SECRETS[0])
    with pytest.raises(ClientError):
        iam.create_login_profile(UserName="bob", Password=SECRETS[1])
    with pytest.raises(ClientError):
        iam.change_password(OldPassword=SECRETS[0], NewPassword=SECRETS[1])
    # A stranger does not choose what is written down.
    form = f"Action=GetUser&Version=2010-05-08&UserName={SECRETS[1]}".encode()
    assert server.ask("/", "POST", form, **{"Content-Type": "application/x-www-form-urlencoded"})[0] == 403
    server.kill()
    server.start()
    trail = client(server, service="cloudtrail")
    names = [event["EventName"] for event in lookup(trail)]
    assert names.count("CreateUser") == names.count("CreateAccessKey") == 1 <= names.count("CreateLoginProfile")
    server.stop()
    text = "".join(path.read_text() for path in sorted((server.data / "audit").glob("events-*.jsonl")))
    assert text.count('"eventName":"CreateUser"') == 1
    assert all(secret not in text for secret in secrets)
    ids = re.findall(r'"eventID":"([0-9a-f-]{36})"', text)
    assert len(ids) == len(set(ids)) == text.count("\n")
