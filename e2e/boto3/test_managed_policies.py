"""Managed policies through boto3."""

import json

import pytest

from harness.clients import make_user
from harness.server import ACCOUNT


def document(action, effect="Allow"):
    """A policy with one statement."""
    return {"Version": "2012-10-17", "Statement": [{"Effect": effect, "Action": action, "Resource": "*"}]}


def test_a_policy_its_versions_and_who_has_it(root):
    iam = root.iam
    policy = root.resource.create_policy(PolicyName="reader", Path="/x/", PolicyDocument=json.dumps(document("iam:GetUser")))
    assert policy.arn == f"arn:aws:iam::{ACCOUNT}:policy/x/reader" and policy.policy_id.startswith("ANPA")
    assert policy.default_version.document == document("iam:GetUser")
    version = policy.create_version(PolicyDocument=json.dumps(document("iam:ListUsers")))
    assert not version.is_default_version
    version.set_as_default()
    assert [(each.version_id, each.is_default_version) for each in policy.versions.all()] == [("v2", True), ("v1", False)]
    user = root.resource.create_user(UserName="ann")
    policy.attach_user(UserName="ann")
    policy.reload()
    assert policy.attachment_count == 1 and policy.is_attachable
    assert [each.arn for each in user.attached_policies.all()] == [policy.arn]
    with pytest.raises(iam.exceptions.DeleteConflictException):
        iam.delete_policy(PolicyArn=policy.arn)
    policy.detach_user(UserName="ann")
    root.resource.PolicyVersion(policy.arn, "v1").delete()
    policy.delete()
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_policy(PolicyArn=policy.arn)


def test_a_new_default_holds_at_once(server, root):
    ann = make_user(server, "ann", policy=None)
    arn = root.iam.create_policy(PolicyName="p", PolicyDocument=json.dumps(document("iam:ListUsers")))["Policy"]["Arn"]
    root.iam.attach_user_policy(UserName="ann", PolicyArn=arn)
    assert ann.iam.list_users()["Users"]
    root.iam.create_policy_version(PolicyArn=arn, PolicyDocument=json.dumps(document("*", "Deny")), SetAsDefault=True)
    with pytest.raises(root.iam.exceptions.ClientError, match=f"explicit deny in an identity-based policy: {arn}"):
        ann.iam.list_users()


def test_policies_come_in_pages_and_have_tags(root):
    iam = root.iam
    for number in range(5):
        iam.create_policy(PolicyName=f"p{number}", PolicyDocument=json.dumps(document("iam:GetUser")), Tags=[{"Key": "n", "Value": str(number)}])
    pages = iam.get_paginator("list_policies").paginate(Scope="Local", PaginationConfig={"PageSize": 2})
    assert [each["PolicyName"] for page in pages for each in page["Policies"]] == [f"p{number}" for number in range(5)]
    arn = f"arn:aws:iam::{ACCOUNT}:policy/p1"
    iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "N", "Value": "x"}])
    iam.untag_policy(PolicyArn=arn, TagKeys=["n"])
    assert iam.list_policy_tags(PolicyArn=arn)["Tags"] == [{"Key": "N", "Value": "x"}]
    assert iam.get_policy(PolicyArn=arn)["Policy"]["Tags"] == [{"Key": "N", "Value": "x"}]


def test_all_policies_of_aws_are_there(root):
    iam = root.iam
    pages = iam.get_paginator("list_policies").paginate(Scope="AWS", PaginationConfig={"PageSize": 300})
    policies = {each["Arn"]: each for page in pages for each in page["Policies"]}
    assert len(policies) > 1500
    for name in ["job-function/Billing", "service-role/AWSLambdaBasicExecutionRole", "SecurityAudit"]:
        policy = policies[f"arn:aws:iam::aws:policy/{name}"]
        version = iam.get_policy_version(PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"])["PolicyVersion"]
        assert version["Document"]["Version"] == "2012-10-17" and version["Document"]["Statement"]
        assert policy["CreateDate"] <= policy["UpdateDate"]


def test_who_has_a_policy_and_what_it_opens(root):
    iam = root.iam
    arn = iam.create_policy(PolicyName="p", PolicyDocument=json.dumps(document("s3:GetObject")))["Policy"]["Arn"]
    for name in ["ann", "bob"]:
        iam.create_user(UserName=name)
        iam.attach_user_policy(UserName=name, PolicyArn=arn)
    pages = iam.get_paginator("list_entities_for_policy").paginate(PolicyArn=arn, PaginationConfig={"PageSize": 1})
    assert {each["UserName"] for page in pages for each in page["PolicyUsers"]} == {"ann", "bob"}
    assert {user.name for user in root.resource.Policy(arn).attached_users.all()} == {"ann", "bob"}
    answer = iam.list_policies_granting_service_access(
        Arn=iam.get_user(UserName="ann")["User"]["Arn"], ServiceNamespaces=["s3", "ec2"])
    granting = {each["ServiceNamespace"]: each["Policies"] for each in answer["PoliciesGrantingServiceAccess"]}
    assert granting == {"s3": [{"PolicyName": "p", "PolicyType": "MANAGED", "PolicyArn": arn}], "ec2": []}


def test_the_account_in_details_and_in_numbers(root):
    iam = root.iam
    arn = iam.create_policy(PolicyName="p", PolicyDocument=json.dumps(document("s3:GetObject")))["Policy"]["Arn"]
    for number in range(5):
        iam.create_user(UserName=f"u{number}")
        iam.attach_user_policy(UserName=f"u{number}", PolicyArn=arn)
    iam.put_user_policy(UserName="u0", PolicyName="own", PolicyDocument=json.dumps(document("ec2:*")))
    pages = list(iam.get_paginator("get_account_authorization_details").paginate(PaginationConfig={"PageSize": 2}))
    users = [user for page in pages for user in page["UserDetailList"]]
    assert [user["UserName"] for user in users] == [f"u{number}" for number in range(5)]
    assert users[0]["UserPolicyList"] == [{"PolicyName": "own", "PolicyDocument": document("ec2:*")}]
    [policy] = [policy for page in pages for policy in page["Policies"]]
    assert policy["AttachmentCount"] == 5 and policy["PolicyVersionList"][0]["Document"] == document("s3:GetObject")
    summary = iam.get_account_summary()["SummaryMap"]
    assert summary["Users"] == 5 and summary["UsersQuota"] == 5000 and summary["Policies"] == 1
    assert root.resource.AccountSummary().summary_map == summary
