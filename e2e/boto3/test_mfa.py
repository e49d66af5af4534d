"""Virtual MFA devices through boto3, with codes computed here (RFC 6238)."""

import base64
import datetime
import hmac
import io
import json
import struct
import urllib.parse

import pytest
import zxingcpp
from botocore.exceptions import ClientError
from PIL import Image

from harness.clients import Key, client, make_user
from harness.server import ACCOUNT


def code(device, steps, clock):
    """What the device shows, so many steps of 30 seconds from the server's clock."""
    seed = base64.b32decode(device["Base32StringSeed"])
    now = datetime.datetime.fromisoformat(clock.replace("Z", "+00:00")).timestamp()
    mac = hmac.new(seed, struct.pack(">q", int(now) // 30 + steps), "sha1").digest()
    return f"{(struct.unpack_from('>I', mac, mac[19] & 15)[0] & 0x7fffffff) % 1000000:06}"


def test_a_device_from_its_making_to_a_session_that_may_call_iam(server):
    clock = server.clock(now="2027-03-01T12:00:00Z")
    iam = client(server)
    alice = make_user(server, "alice")
    iam.put_user_policy(UserName="alice", PolicyName="p", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
             "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}))
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
    serial = device["SerialNumber"]
    assert serial == f"arn:aws:iam::{ACCOUNT}:mfa/phone"
    assert len(device["Base32StringSeed"]) == 64
    image = Image.open(io.BytesIO(device["QRCodePNG"]))
    image.verify()
    [found] = zxingcpp.read_barcodes(Image.open(io.BytesIO(device["QRCodePNG"])).convert("L"))
    scanned = urllib.parse.urlsplit(found.text)
    assert (scanned.scheme, scanned.netloc) == ("otpauth", "totp") and urllib.parse.unquote(scanned.path) == f"/phone@{ACCOUNT}"
    assert urllib.parse.parse_qs(scanned.query)["secret"] == [device["Base32StringSeed"].decode()]
    with pytest.raises(ClientError) as refused:
        iam.enable_mfa_device(UserName="alice", SerialNumber=serial, AuthenticationCode1="000000", AuthenticationCode2="000001")
    assert refused.value.response["Error"]["Code"] == "InvalidAuthenticationCode"
    iam.enable_mfa_device(UserName="alice", SerialNumber=serial, AuthenticationCode1=code(device, -1, clock),
                          AuthenticationCode2=code(device, 0, clock))
    assert iam.list_mfa_devices(UserName="alice")["MFADevices"][0]["SerialNumber"] == serial
    listed = iam.list_virtual_mfa_devices(AssignmentStatus="Assigned")["VirtualMFADevices"]
    assert [entry["User"]["UserName"] for entry in listed] == ["alice"]

    clock = server.clock(advance_seconds=60)
    sts, given = client(server, alice.key, "sts"), {"SerialNumber": serial, "TokenCode": code(device, 0, clock)}
    session = sts.get_session_token(**given)["Credentials"]
    with pytest.raises(ClientError, match="invalid MFA one time pass code"):
        sts.get_session_token(**given)
    key = Key(session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])
    assert client(server, key).list_users()["Users"]
    with pytest.raises(ClientError, match="AccessDenied"):
        alice.iam.list_users()

    with pytest.raises(iam.exceptions.DeleteConflictException):
        iam.delete_virtual_mfa_device(SerialNumber=serial)
    iam.deactivate_mfa_device(UserName="alice", SerialNumber=serial)
    iam.delete_virtual_mfa_device(SerialNumber=serial)
