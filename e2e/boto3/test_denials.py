"""Denials: the message in the audit trail, opened by DecodeAuthorizationMessage."""

import json

import pytest
from botocore.exceptions import ClientError

from harness.clients import client, make_user


def test_a_denial_is_opened_by_whoever_may(server, root):
    user = make_user(server)
    alice = user.iam
    with pytest.raises(ClientError) as denied:
        alice.create_user(UserName="bob", Tags=[{"Key": "team", "Value": "blue"}])
    request = denied.value.response["ResponseMetadata"]["RequestId"]
    trail = client(server, service="cloudtrail")
    events = trail.lookup_events(LookupAttributes=[{"AttributeKey": "Username", "AttributeValue": "alice"}])["Events"]
    event = json.loads(events[0]["CloudTrailEvent"])
    assert event["requestID"] == request
    message = event["additionalEventData"]["encodedAuthorizationMessage"]
    assert "alice" not in message

    sts = client(server, service="sts")
    decoded = json.loads(sts.decode_authorization_message(EncodedMessage=message)["DecodedMessage"])
    assert decoded["allowed"] is False and decoded["explicitDeny"] is False
    assert decoded["context"]["action"] == "iam:CreateUser"
    conditions = {entry["key"]: entry["values"]["items"] for entry in decoded["context"]["conditions"]["items"]}
    assert conditions["aws:RequestTag/team"] == [{"value": "blue"}]
    with pytest.raises(ClientError) as garbage:
        sts.decode_authorization_message(EncodedMessage=message[::-1])
    assert garbage.value.response["Error"]["Code"] == "InvalidAuthorizationMessageException"
    with pytest.raises(ClientError) as refused:
        client(server, user.key, service="sts").decode_authorization_message(EncodedMessage=message)
    assert refused.value.response["Error"]["Code"] == "AccessDenied"
