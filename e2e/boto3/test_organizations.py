"""An organization around the account: its features, and tasks of root users, through boto3."""

import pytest
from botocore.exceptions import ClientError

from harness.clients import Key, client
from harness.server import ACCOUNT, CHEAP_HASHING

MEMBER = "222222222222"
ORGANIZATION = f"id=o-exampleorgid,management={ACCOUNT},member={MEMBER}"


def task(name):
    """The policy of a task, as AssumeRoot takes it."""
    return {"arn": f"arn:aws:iam::aws:policy/root-task/{name}"}


def assumed(server, sts, policy):
    """An IAM client for one task of the member's root user."""
    given = sts.assume_root(TargetPrincipal=MEMBER, TaskPolicyArn=task(policy))["Credentials"]
    return client(server, Key(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"]))


def test_a_task_of_a_members_root_user(make_server):
    server = make_server("--test-mode", "--organization", ORGANIZATION, *CHEAP_HASHING).start()
    iam, sts = client(server), client(server, service="sts")
    assert iam.list_organizations_features()["EnabledFeatures"] == []
    with pytest.raises(ClientError) as refused:
        sts.assume_root(TargetPrincipal=MEMBER, TaskPolicyArn=task("IAMAuditRootUserCredentials"))
    assert refused.value.response["Error"]["Code"] == "AccessDenied"
    iam.enable_organizations_root_credentials_management()
    enabled = iam.enable_organizations_root_sessions()
    assert enabled["OrganizationId"] == "o-exampleorgid"
    assert enabled["EnabledFeatures"] == ["RootCredentialsManagement", "RootSessions"]

    auditor = assumed(server, sts, "IAMAuditRootUserCredentials")
    assert auditor.get_user()["User"]["Arn"] == f"arn:aws:iam::{MEMBER}:root"
    assert auditor.list_access_keys()["AccessKeyMetadata"] == []
    with pytest.raises(ClientError) as denied:
        auditor.create_user(UserName="mallory")
    assert "explicit deny" in denied.value.response["Error"]["Message"]

    restorer = assumed(server, sts, "IAMCreateRootUserPassword")
    assert restorer.create_login_profile()["LoginProfile"]["UserName"] == MEMBER
    assumed(server, sts, "IAMDeleteRootUserCredentials").delete_login_profile()
    with pytest.raises(auditor.exceptions.NoSuchEntityException):
        auditor.get_login_profile()

    iam.disable_organizations_root_sessions()
    with pytest.raises(ClientError) as over:
        auditor.get_user()
    assert over.value.response["Error"]["Code"] == "InvalidClientTokenId"


def test_an_account_in_no_organization(root):
    with pytest.raises(root.iam.exceptions.OrganizationNotFoundException):
        root.iam.list_organizations_features()
    with pytest.raises(root.iam.exceptions.OrganizationNotFoundException):
        root.iam.enable_organizations_root_sessions()
    with pytest.raises(root.iam.exceptions.OrganizationNotFoundException):
        root.iam.disable_organizations_root_credentials_management()


def test_a_report_on_the_organization(make_server):
    server = make_server("--test-mode", "--organization", ORGANIZATION, *CHEAP_HASHING).start()
    iam = client(server)
    iam.create_user(UserName="alice")
    key = iam.create_access_key(UserName="alice")["AccessKey"]
    alice = client(server, Key(key["AccessKeyId"], key["SecretAccessKey"]), service="sts")
    alice.get_caller_identity()
    path = f"o-exampleorgid/r-abcd/{ACCOUNT}"
    job = iam.generate_organizations_access_report(EntityPath=path)["JobId"]
    order = "LAST_AUTHENTICATED_TIME_DESCENDING"
    report = iam.get_organizations_access_report(JobId=job, SortKey=order, MaxItems=1)
    assert report["JobStatus"] == "COMPLETED" and report["IsTruncated"]
    assert report["NumberOfServicesAccessible"] == report["NumberOfServicesNotAccessed"] + 1
    (latest,) = report["AccessDetails"]
    assert latest["ServiceNamespace"] == "sts" and latest["EntityPath"] == path
    failed = iam.generate_organizations_access_report(EntityPath="o-exampleorgid/r-abcd/999999999999")["JobId"]
    assert iam.get_organizations_access_report(JobId=failed)["ErrorDetails"]["Code"] == "NoSuchEntity"
