"""What the server thinks of requests that are signed wrongly, late, in the URL, or not at all."""

import datetime
import re
import urllib.error
import urllib.request

import pytest
from botocore import UNSIGNED
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from harness.clients import REGION, ROOT, Key, client
from harness.server import ACCOUNT

IDENTITY = "Action=GetCallerIdentity&Version=2011-06-15"


def send(request):
    """Status and body of a prepared request."""
    prepared = request.prepare()
    body = prepared.body.encode() if isinstance(prepared.body, str) else prepared.body
    headers = {name: value if isinstance(value, str) else value.decode() for name, value in prepared.headers.items()}
    plain = urllib.request.Request(prepared.url, data=body or None, headers=headers, method=prepared.method)
    try:
        with urllib.request.urlopen(plain, timeout=10) as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def signed(server, monkeypatch=None, skew=None, key=ROOT, body=IDENTITY):
    """A POST signed in its headers, `skew` away from now."""
    request = AWSRequest("POST", server.endpoint + "/", data=body,
                         headers={"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"})
    if skew is not None:
        import botocore.auth
        import botocore.compat

        then = datetime.datetime.now(datetime.timezone.utc) + skew
        for module in (botocore.auth, botocore.compat):
            if hasattr(module, "get_current_datetime"):
                monkeypatch.setattr(module, "get_current_datetime", lambda remove_tzinfo=True: (
                    then.replace(tzinfo=None) if remove_tzinfo else then))
    SigV4Auth(Credentials(key.id, key.secret, key.token), "sts", REGION).add_auth(request)
    return request


def code_of(body):
    """The error code in the body."""
    return re.search(r"<Code>(.*?)</Code>", body).group(1)


def test_a_presigned_url_answers_get(server):
    request = AWSRequest("GET", f"{server.endpoint}/?{IDENTITY}")
    SigV4QueryAuth(Credentials(ROOT.id, ROOT.secret), "sts", REGION, expires=60).add_auth(request)
    status, body = send(request)
    assert status == 200 and f"<Account>{ACCOUNT}</Account>" in body, body
    request.url = request.url.replace("GetCallerIdentity", "GetSessionToken")
    status, body = send(request)
    assert (status, code_of(body)) == (403, "SignatureDoesNotMatch")


def test_boto3s_own_presigned_url_answers_get(server):
    url = client(server, service="sts").generate_presigned_url("get_caller_identity", HttpMethod="GET", ExpiresIn=60)
    status, body = send(AWSRequest("GET", url))
    assert status == 200 and f"arn:aws:iam::{ACCOUNT}:root" in body, body


def test_a_correct_signature_is_accepted_and_each_change_to_the_request_refused(server):
    status, body = send(signed(server))
    assert status == 200, body
    tampered = signed(server)
    tampered.data = IDENTITY + "&More=1"
    assert code_of(send(tampered)[1]) == "SignatureDoesNotMatch"
    tampered = signed(server)
    tampered.headers["X-Amz-Date"] = "20200101T000000Z"
    assert code_of(send(tampered)[1]) == "SignatureDoesNotMatch"


@pytest.mark.parametrize(("minutes", "accepted"), [(-14, True), (14, True), (-16, False), (16, False)])
def test_clocks_may_differ_by_a_quarter_of_an_hour(server, monkeypatch, minutes, accepted):
    status, body = send(signed(server, monkeypatch, datetime.timedelta(minutes=minutes)))
    if accepted:
        assert status == 200, body
    else:
        assert (status, code_of(body)) == (403, "SignatureDoesNotMatch")


def test_moving_the_servers_clock_does_not_touch_signatures(server):
    server.clock(now="2040-01-01T00:00:00Z")
    assert client(server, service="sts").get_caller_identity()["Account"] == ACCOUNT
    server.reset()
    assert not server.clock().startswith("2040")


@pytest.mark.parametrize(("key", "expected"), [
    (Key(ROOT.id, "not-the-secret"), "SignatureDoesNotMatch"),
    (Key("AKIAUNKNOWNUNKNOWN00", ROOT.secret), "InvalidClientTokenId"),
    (Key(ROOT.id, ROOT.secret, "no-such-token"), "InvalidClientTokenId"),
])
def test_wrong_keys(server, key, expected):
    with pytest.raises(ClientError) as raised:
        client(server, key).get_user()
    response = raised.value.response
    assert (response["Error"]["Code"], response["ResponseMetadata"]["HTTPStatusCode"]) == (expected, 403)


def test_unsigned_requests_are_refused(server):
    iam = client(server, config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}))
    with pytest.raises(ClientError) as raised:
        iam.list_users()
    assert raised.value.response["Error"]["Code"] == "MissingAuthenticationToken"


def test_a_signature_for_another_service_is_refused(server):
    request = AWSRequest("POST", server.endpoint + "/", data="Action=ListUsers&Version=2010-05-08",
                         headers={"Content-Type": "application/x-www-form-urlencoded"})
    SigV4Auth(Credentials(ROOT.id, ROOT.secret), "sts", REGION).add_auth(request)
    status, body = send(request)
    assert status in (400, 403, 404) and "<Users>" not in body, body


def test_an_unknown_action_is_named(server):
    status, body = send(signed(server, body="Action=Frobnicate&Version=2011-06-15"))
    assert (status, code_of(body)) == (400, "InvalidAction")
    assert "Could not find operation Frobnicate for version 2011-06-15" in body
