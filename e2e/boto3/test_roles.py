"""Roles and instance profiles through boto3."""

import json

import pytest
from botocore.exceptions import ClientError

from harness.clients import Key, client, make_user
from harness.server import ACCOUNT


def trust(principal):
    """A trust policy for one principal."""
    statement = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}
    return {"Version": "2012-10-17", "Statement": [statement]}


def test_a_role_and_what_belongs_to_it(root):
    iam = root.iam
    document = trust({"Service": "ec2.amazonaws.com"})
    role = iam.create_role(RoleName="app", Path="/x/", AssumeRolePolicyDocument=json.dumps(document))["Role"]
    assert role["Arn"] == f"arn:aws:iam::{ACCOUNT}:role/x/app" and role["RoleId"].startswith("AROA")
    assert role["AssumeRolePolicyDocument"] == document
    assert iam.get_role(RoleName="app")["Role"]["RoleLastUsed"] == {}
    iam.put_role_policy(RoleName="app", PolicyName="p", PolicyDocument=json.dumps(
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}))
    assert iam.list_role_policies(RoleName="app")["PolicyNames"] == ["p"]
    with pytest.raises(iam.exceptions.DeleteConflictException):
        iam.delete_role(RoleName="app")
    iam.delete_role_policy(RoleName="app", PolicyName="p")
    iam.tag_role(RoleName="app", Tags=[{"Key": "a", "Value": "b"}])
    resource = root.resource.Role("app")
    resource.load()
    assert resource.tags == [{"Key": "a", "Value": "b"}] and resource.max_session_duration == 3600
    assert [found["RoleName"] for found in iam.list_roles(PathPrefix="/x/")["Roles"]] == ["app"]
    iam.delete_role(RoleName="app")
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_role(RoleName="app")


def test_a_trust_policy_means_nobody_else_of_that_name(root):
    iam = root.iam
    user = iam.create_user(UserName="ann")["User"]
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps(trust({"AWS": user["Arn"]})))
    iam.delete_user(UserName="ann")
    iam.create_user(UserName="ann")
    document = iam.get_role(RoleName="r")["Role"]["AssumeRolePolicyDocument"]
    assert document["Statement"][0]["Principal"] == {"AWS": user["UserId"]}
    with pytest.raises(iam.exceptions.MalformedPolicyDocumentException):
        iam.update_assume_role_policy(RoleName="r", PolicyDocument=json.dumps(document))


def test_an_instance_profile_holds_one_role(root):
    iam = root.iam
    iam.create_role(RoleName="app", AssumeRolePolicyDocument=json.dumps(trust({"Service": "ec2.amazonaws.com"})))
    profile = root.resource.create_instance_profile(InstanceProfileName="web", Path="/x/")
    profile.add_role(RoleName="app")
    profile.reload()
    assert [role.name for role in profile.roles] == ["app"] and profile.arn.endswith(":instance-profile/x/web")
    with pytest.raises(iam.exceptions.LimitExceededException):
        iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="app")
    found = iam.list_instance_profiles_for_role(RoleName="app")["InstanceProfiles"]
    assert [profile["InstanceProfileName"] for profile in found] == ["web"]
    with pytest.raises(iam.exceptions.DeleteConflictException):
        iam.delete_role(RoleName="app")
    profile.remove_role(RoleName="app")
    profile.delete()
    iam.delete_role(RoleName="app")


def assume(sts, role, **more):
    """The key of a new session."""
    made = sts.assume_role(RoleArn=role, RoleSessionName="session", **more)["Credentials"]
    return Key(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"])


def test_a_role_is_assumed_used_and_revoked(server, root):
    iam = root.iam
    alice = make_user(server, policy=None)
    alice_arn = iam.get_user(UserName="alice")["User"]["Arn"]
    role = iam.create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps(trust({"AWS": alice_arn})))["Role"]
    iam.attach_role_policy(RoleName="r", PolicyArn="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
    key = assume(client(server, alice.key, "sts"), role["Arn"])
    me = client(server, key, "sts").get_caller_identity()
    assert me["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/r/session"
    assert me["UserId"] == f"{role['RoleId']}:session"
    assert client(server, key).get_user(UserName="alice")["User"]["Arn"] == alice_arn
    with pytest.raises(ClientError) as raised:
        client(server, key).create_user(UserName="more")
    assert raised.value.response["Error"]["Code"] == "AccessDenied"
    assert iam.get_role(RoleName="r")["Role"]["RoleLastUsed"]["Region"] == "us-east-1"
    iam.detach_role_policy(RoleName="r", PolicyArn="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
    with pytest.raises(ClientError) as raised:
        client(server, key).get_user(UserName="alice")
    assert raised.value.response["Error"]["Code"] == "AccessDenied"
    iam.delete_role(RoleName="r")
    with pytest.raises(ClientError) as raised:
        client(server, key, "sts").get_caller_identity()
    assert raised.value.response["Error"]["Code"] == "InvalidClientTokenId"


def test_root_assumes_no_role(root):
    document = json.dumps(trust({"AWS": ACCOUNT}))
    role = root.iam.create_role(RoleName="r", AssumeRolePolicyDocument=document)["Role"]
    with pytest.raises(ClientError) as raised:
        root.sts.assume_role(RoleArn=role["Arn"], RoleSessionName="session")
    assert raised.value.response["Error"]["Message"] == "Roles may not be assumed by root accounts."


def test_a_service_linked_role_is_its_services_own(root):
    iam = root.iam
    role = iam.create_service_linked_role(AWSServiceName="elasticbeanstalk.amazonaws.com")["Role"]
    assert role["RoleName"] == "AWSServiceRoleForElasticBeanstalk"
    with pytest.raises(iam.exceptions.UnmodifiableEntityException):
        iam.delete_role(RoleName=role["RoleName"])
    task = iam.delete_service_linked_role(RoleName=role["RoleName"])["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_role(RoleName=role["RoleName"])
