"""The credential report, as auditors use it: generate, wait until it is complete, read the columns by their names."""

import csv
import io
import time

import pytest

from harness.clients import client, make_user


def report(iam):
    """The lines of a fresh report, by user."""
    for _ in range(600):
        if iam.generate_credential_report()["State"] == "COMPLETE":
            break
        time.sleep(0.05)
    answer = iam.get_credential_report()
    assert answer["ReportFormat"] == "text/csv"
    return {line["user"]: line for line in csv.DictReader(io.StringIO(answer["Content"].decode()))}


def test_it_says_who_has_which_credentials(server, root):
    iam = root.iam
    with pytest.raises(iam.exceptions.CredentialReportNotPresentException) as absent:
        iam.get_credential_report()
    assert absent.value.response["ResponseMetadata"]["HTTPStatusCode"] == 410
    user = make_user(server, "alice,first")
    client(server, user.key, service="sts").get_caller_identity()
    started = iam.generate_credential_report()
    assert started["State"] == "STARTED" and started["Description"].startswith("No report exists")
    lines = report(iam)
    assert set(lines) == {"<root_account>", "alice,first"}
    alice = lines["alice,first"]
    assert alice["arn"] == iam.get_user(UserName="alice,first")["User"]["Arn"]
    assert (alice["password_enabled"], alice["password_last_used"]) == ("true", "no_information")
    assert (alice["access_key_1_active"], alice["access_key_1_last_used_service"]) == ("true", "sts")
    assert alice["access_key_2_last_rotated"] == "N/A" and alice["cert_1_active"] == "false"
    # Made for four hours; then anew, of what is so by then.
    iam.delete_login_profile(UserName="alice,first")
    assert report(iam)["alice,first"]["password_enabled"] == "true"


def test_a_long_report_arrives_whole(server, root):
    for n in range(400):
        root.iam.create_user(UserName=f"user-{n:03}", Path="/" + "p" * 400 + "/")
    lines = report(root.iam)
    assert [name for name in lines if name.startswith("user-")] == [f"user-{n:03}" for n in range(400)]
    assert all(line["arn"].endswith(f"/{name}") for name, line in lines.items() if name.startswith("user-"))


def test_properties_and_summaries(server, root):
    iam = root.iam
    assert iam.get_account_properties()["Properties"] == {"RoleManager/Enabled": "false"}
    iam.put_account_properties(Properties={"RoleManager/Enabled": "true"})
    assert iam.get_account_properties()["Properties"] == {"RoleManager/Enabled": "true"}
    with pytest.raises(iam.exceptions.InvalidInputException):
        iam.put_account_properties(Properties={"Other/Enabled": "true"})
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_human_readable_summary(EntityArn="arn:aws:iam::123456789012:delegation-request/" + "0" * 36)
