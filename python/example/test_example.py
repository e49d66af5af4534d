"""What tests of a program that uses IAM look like. Nothing is configured: the plugin comes with the package."""

import boto3
import pytest
from botocore.exceptions import ClientError


def test_a_user_may_do_what_the_policy_says_and_nothing_else(countersign):
    root = boto3.client("iam")
    root.create_user(UserName="alice")
    root.attach_user_policy(UserName="alice", PolicyArn="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
    alice = countersign.client("iam", root.create_access_key(UserName="alice")["AccessKey"])
    assert alice.get_user()["User"]["UserName"] == "alice"
    with pytest.raises(ClientError) as denied:
        alice.delete_user(UserName="alice")
    assert denied.value.response["Error"]["Code"] == "AccessDenied"


def test_every_test_begins_with_a_fresh_account(countersign):
    assert boto3.client("iam").list_users()["Users"] == []


def test_ninety_days_pass_in_a_moment(countersign):
    iam = boto3.client("iam")
    countersign.set_time("2030-01-01T00:00:00Z")
    before = iam.create_user(UserName="early")["User"]["CreateDate"]
    countersign.advance(days=90)
    after = iam.create_user(UserName="late")["User"]["CreateDate"]
    assert (after - before).days == 90


def test_a_date_is_known_to_the_second(countersign):
    countersign.stop_clock("2030-01-01T00:00:00Z")
    made = boto3.client("iam").create_user(UserName="alice")["User"]["CreateDate"]
    assert made.isoformat() == "2030-01-01T00:00:00+00:00"
    assert countersign.advance(minutes=1) == countersign.now == "2030-01-01T00:01:00Z"
