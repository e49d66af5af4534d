"""The main job with nothing but curl and a signature."""

import subprocess

import pytest

from harness.clients import REGION, lives
from harness.server import clean_environment

OLD, NEW = "Old-Passw0rd!", "Nëw-Passw0rd! &=+%"


def curl(server, key, *parameters, service="iam"):
    """A signed POST: status, headers and body as curl shows them."""
    fields = [word for parameter in parameters for word in ("--data-urlencode", parameter)]
    done = subprocess.run(
        ["curl", "--silent", "--show-error", "--include", "--aws-sigv4", f"aws:amz:{REGION}:{service}",
         "--user", f"{key.id}:{key.secret}", *fields, server.endpoint + "/"],
        env=clean_environment(), capture_output=True, text=True, timeout=30, check=True)
    return done.stdout


def change(server, key, old, new):
    return curl(server, key, "Action=ChangePassword", "Version=2010-05-08", f"OldPassword={old}", f"NewPassword={new}")


def test_the_main_job_by_curl(server, alice):
    text = change(server, alice.key, OLD, NEW)
    head, _, body = text.replace("\r\n", "\n").partition("\n\n")
    assert head.startswith("HTTP/1.1 200 OK\n") and "content-type: text/xml" in head
    request_id = next(line for line in head.splitlines() if line.startswith("x-amzn-requestid: ")).split(": ")[1]
    assert body == (
        '<ChangePasswordResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">\n'
        "  <ResponseMetadata>\n"
        f"    <RequestId>{request_id}</RequestId>\n"
        "  </ResponseMetadata>\n"
        "</ChangePasswordResponse>\n")
    assert lives(alice, NEW) and not lives(alice, OLD)


def test_a_refusal_by_curl(server, alice):
    text = change(server, alice.key, "Wr0ng-Password", NEW)
    assert text.startswith("HTTP/1.1 403 ")
    for expected in ["<Type>Sender</Type>", "<Code>AccessDenied</Code>",
                     "<Message>The old password was incorrect.</Message>"]:
        assert expected in text
    assert lives(alice, OLD)


@pytest.mark.parametrize("parameters", [
    ("Action=GetCallerIdentity", "Version=2011-06-15"), ("Version=2011-06-15", "Action=GetCallerIdentity"),
])
def test_parameters_come_in_any_order(server, alice, parameters):
    assert "user/alice</Arn>" in curl(server, alice.key, *parameters, service="sts")
