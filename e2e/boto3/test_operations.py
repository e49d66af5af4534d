"""Every operation of this release through boto3's client and, where it has one, through its resources."""

import datetime
import json

import pytest
from botocore.exceptions import ClientError, WaiterError

from harness.clients import ADMINISTRATOR, CHANGE_OWN_PASSWORD, REGION, Key, client, make_key, make_user, resource
from harness.server import ACCOUNT, CHEAP_HASHING, ROOT_KEY

ALLOW_ALL = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


def code(call, **arguments):
    """The code of the refusal that the call must get."""
    with pytest.raises(ClientError) as raised:
        call(**arguments)
    return raised.value.response["Error"]["Code"]


def test_users_with_the_client(root):
    iam = root.iam
    made = iam.create_user(UserName="Alice", Path="/team/", Tags=[{"Key": "Cost", "Value": "1"}])["User"]
    assert made["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/team/Alice"
    assert made["UserId"].startswith("AIDA") and made["Path"] == "/team/"
    assert iam.get_user(UserName="aLICE")["User"] == made
    assert iam.list_users(PathPrefix="/team/")["Users"] == [{k: v for k, v in made.items() if k != "Tags"}]
    iam.update_user(UserName="alice", NewUserName="Anna", NewPath="/")
    anna = iam.get_user(UserName="anna")["User"]
    assert anna["UserId"] == made["UserId"] and anna["Arn"].endswith(":user/Anna")
    assert anna["Tags"] == [{"Key": "Cost", "Value": "1"}]
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_user(UserName="alice")
    with pytest.raises(iam.exceptions.EntityAlreadyExistsException):
        iam.create_user(UserName="ANNA")
    iam.create_login_profile(UserName="anna", Password="Passw0rd!")
    with pytest.raises(iam.exceptions.DeleteConflictException):
        iam.delete_user(UserName="anna")
    iam.delete_login_profile(UserName="anna")
    assert set(iam.delete_user(UserName="anna")) == {"ResponseMetadata"}
    assert iam.list_users()["Users"] == []


def test_root_describes_itself(root):
    me = root.iam.get_user()["User"]
    assert me["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    current = root.resource.CurrentUser()
    current.load()
    assert (current.user_id, current.arn) == (ACCOUNT, me["Arn"])


def test_users_with_resources(root):
    user = root.resource.create_user(UserName="alice", Path="/a/")
    user.load()
    assert user.name == "alice" and user.path == "/a/" and user.arn.endswith(":user/a/alice")
    assert isinstance(user.create_date, datetime.datetime)
    user = user.update(NewUserName="bob", NewPath="/b/")
    user.reload()
    assert user.path == "/b/"
    assert [each.name for each in root.resource.users.all()] == ["bob"]
    assert [each.name for each in root.resource.users.filter(PathPrefix="/a/")] == []
    user.delete()
    assert list(root.resource.users.all()) == []
    assert root.resource.User("carol").create().name == "carol"


def test_login_profiles_with_both(root):
    iam = root.iam
    iam.create_user(UserName="alice")
    made = iam.create_login_profile(UserName="alice", Password="Passw0rd!", PasswordResetRequired=True)
    assert set(made["LoginProfile"]) == {"UserName", "CreateDate", "PasswordResetRequired"}
    assert iam.get_login_profile(UserName="alice")["LoginProfile"] == made["LoginProfile"]
    profile = root.resource.User("alice").LoginProfile()
    profile.update(PasswordResetRequired=False)
    profile.load()
    assert profile.password_reset_required is False
    iam.update_login_profile(UserName="alice", Password="An0ther-one!")
    profile.delete()
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_login_profile(UserName="alice")
    assert root.resource.User("alice").create_login_profile(Password="Passw0rd!").password_reset_required is False
    assert code(root.resource.LoginProfile("alice").create, Password="Passw0rd!") == "EntityAlreadyExists"


def test_access_keys_with_both(server, root):
    iam = root.iam
    iam.create_user(UserName="alice")
    pair = root.resource.User("alice").create_access_key_pair()
    assert pair.id.startswith("AKIA") and len(pair.secret) == 40 and pair.status == "Active"
    sts = client(server, Key(pair.id, pair.secret), "sts")
    assert sts.get_caller_identity()["Arn"].endswith(":user/alice")
    listed = iam.list_access_keys(UserName="alice")["AccessKeyMetadata"]
    assert [(each["AccessKeyId"], each["Status"], each["UserName"]) for each in listed] == [(pair.id, "Active", "alice")]
    pair.deactivate()
    assert code(sts.get_caller_identity) == "InvalidClientTokenId"
    assert [key.status for key in root.resource.User("alice").access_keys.all()] == ["Inactive"]
    root.resource.AccessKey("alice", pair.id).activate()
    sts.get_caller_identity()
    used = iam.get_access_key_last_used(AccessKeyId=pair.id)
    assert used["UserName"] == "alice"
    assert (used["AccessKeyLastUsed"]["ServiceName"], used["AccessKeyLastUsed"]["Region"]) == ("sts", REGION)
    iam.create_access_key(UserName="alice")
    with pytest.raises(iam.exceptions.LimitExceededException):
        iam.create_access_key(UserName="alice")
    with pytest.raises(iam.exceptions.DeleteConflictException):
        iam.delete_user(UserName="alice")
    iam.update_access_key(UserName="alice", AccessKeyId=pair.id, Status="Inactive")
    pair.delete()
    assert code(iam.delete_access_key, UserName="alice", AccessKeyId=pair.id) == "NoSuchEntity"


def test_the_account_password_policy_with_both(root):
    iam = root.iam
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_account_password_policy()
    policy = root.resource.create_account_password_policy(MinimumPasswordLength=12, PasswordReusePrevention=24,
                                                          MaxPasswordAge=1095, HardExpiry=True)
    policy.load()
    assert (policy.minimum_password_length, policy.password_reuse_prevention) == (12, 24)
    assert (policy.max_password_age, policy.expire_passwords, policy.hard_expiry) == (1095, True, True)
    policy.update(RequireNumbers=True)
    policy.reload()
    assert (policy.minimum_password_length, policy.require_numbers, policy.expire_passwords) == (6, True, False)
    iam.update_account_password_policy(AllowUsersToChangePassword=True)
    again = iam.get_account_password_policy()["PasswordPolicy"]
    assert again["AllowUsersToChangePassword"] is True and again["RequireNumbers"] is False
    for wrong in [{"MinimumPasswordLength": 5}, {"MinimumPasswordLength": 129}, {"MaxPasswordAge": 0},
                  {"MaxPasswordAge": 1096}, {"PasswordReusePrevention": 25}]:
        with pytest.raises(Exception) as raised:
            iam.update_account_password_policy(**wrong)
        assert "valid" in str(raised.value).lower()
    policy.delete()
    assert code(iam.delete_account_password_policy) == "NoSuchEntity"


def test_inline_policies_with_both(root):
    iam = root.iam
    iam.create_user(UserName="alice")
    iam.put_user_policy(UserName="alice", PolicyName="All", PolicyDocument=json.dumps(ALLOW_ALL))
    got = iam.get_user_policy(UserName="alice", PolicyName="All")
    assert (got["UserName"], got["PolicyName"], got["PolicyDocument"]) == ("alice", "All", ALLOW_ALL)
    assert iam.list_user_policies(UserName="alice")["PolicyNames"] == ["All"]
    second = root.resource.User("alice").create_policy(PolicyName="Second", PolicyDocument=json.dumps(ALLOW_ALL))
    assert second.policy_document == ALLOW_ALL
    second.put(PolicyDocument=json.dumps(ALLOW_ALL | {"Id": "x"}))
    second.reload()
    assert second.policy_document["Id"] == "x"
    assert {each.name for each in root.resource.User("alice").policies.all()} == {"All", "Second"}
    assert code(second.put, PolicyDocument="{}") == "MalformedPolicyDocument"
    second.delete()
    iam.delete_user_policy(UserName="alice", PolicyName="All")
    assert code(iam.get_user_policy, UserName="alice", PolicyName="All") == "NoSuchEntity"


def test_attached_policies_with_both(root):
    iam = root.iam
    iam.create_user(UserName="alice")
    iam.attach_user_policy(UserName="alice", PolicyArn=ADMINISTRATOR)
    root.resource.User("alice").attach_policy(PolicyArn=CHANGE_OWN_PASSWORD)
    attached = iam.list_attached_user_policies(UserName="alice")["AttachedPolicies"]
    assert {each["PolicyArn"] for each in attached} == {ADMINISTRATOR, CHANGE_OWN_PASSWORD}
    assert {each["PolicyName"] for each in attached} == {"AdministratorAccess", "IAMUserChangePassword"}
    assert {each.arn for each in root.resource.User("alice").attached_policies.all()} == {
        ADMINISTRATOR, CHANGE_OWN_PASSWORD}
    root.resource.User("alice").detach_policy(PolicyArn=CHANGE_OWN_PASSWORD)
    iam.detach_user_policy(UserName="alice", PolicyArn=ADMINISTRATOR)
    assert iam.list_attached_user_policies(UserName="alice")["AttachedPolicies"] == []
    assert code(iam.detach_user_policy, UserName="alice", PolicyArn=ADMINISTRATOR) == "NoSuchEntity"
    for name in ["IAMFullAccess", "IAMReadOnlyAccess", "ReadOnlyAccess"]:
        iam.attach_user_policy(UserName="alice", PolicyArn=f"arn:aws:iam::aws:policy/{name}")


def test_a_user_knows_itself(server, alice, root):
    root.iam.attach_user_policy(UserName="alice", PolicyArn=ADMINISTRATOR)
    assert alice.iam.get_user()["User"]["UserName"] == "alice"
    current = resource(server, alice.key).CurrentUser()
    assert current.user_name == "alice" and current.user.name == "alice"
    assert [key.id for key in current.access_keys.all()] == [alice.key.id]
    identity = client(server, alice.key, "sts").get_caller_identity()
    del identity["ResponseMetadata"]
    assert identity == {"Account": ACCOUNT, "Arn": f"arn:aws:iam::{ACCOUNT}:user/alice", "UserId": current.user_id}


def test_get_caller_identity_needs_no_permission_and_works_in_any_region(server):
    nobody = make_user(server, "nobody", policy=None)
    for region in ["us-east-1", "eu-central-1", "us-gov-west-1", "my-own-region"]:
        assert client(server, nobody.key, "sts", region=region).get_caller_identity()["Account"] == ACCOUNT
    assert code(nobody.iam.list_users) == "AccessDenied"


def test_pages_collections_and_the_waiter(server, root):
    names = [f"user-{n:03}" for n in range(230)]
    for name in names:
        root.iam.create_user(UserName=name)
    first = root.iam.list_users()
    assert first["IsTruncated"] is True and len(first["Users"]) == 100
    assert root.iam.list_users(Marker=first["Marker"], MaxItems=1)["Users"][0]["UserName"] == names[100]
    pages = root.iam.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 7})
    assert [user["UserName"] for page in pages for user in page["Users"]] == names
    assert [user.name for user in root.resource.users.page_size(50)] == names
    assert [user.name for user in root.resource.users.limit(3)] == names[:3]
    assert code(root.iam.list_users, Marker="nonsense") == "ValidationError"
    quickly = {"Delay": 1, "MaxAttempts": 1}
    root.iam.get_waiter("user_exists").wait(UserName="user-001", WaiterConfig=quickly)
    with pytest.raises(WaiterError):
        root.iam.get_waiter("user_exists").wait(UserName="nobody", WaiterConfig=quickly)
    for operation, plural in [("list_access_keys", "AccessKeyMetadata"), ("list_user_policies", "PolicyNames"),
                              ("list_attached_user_policies", "AttachedPolicies")]:
        paginator = root.iam.get_paginator(operation)
        assert [item for page in paginator.paginate(UserName="user-001") for item in page[plural]] == []


def test_pages_of_one_users_things(root):
    root.iam.create_user(UserName="alice")
    for n in range(5):
        root.iam.put_user_policy(UserName="alice", PolicyName=f"p{n}", PolicyDocument=json.dumps(ALLOW_ALL))
    pages = root.iam.get_paginator("list_user_policies").paginate(UserName="alice", PaginationConfig={"PageSize": 2})
    assert [page["PolicyNames"] for page in pages] == [["p0", "p1"], ["p2", "p3"], ["p4"]]


def test_contexts_that_identity_center_did_not_assert_are_refused_and_only_to_those_who_may_set_one(server, root):
    trust = {"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": ["sts:AssumeRole", "sts:SetContext"]}}
    role = root.iam.create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    context = {"ProviderArn": "arn:aws:iam::aws:contextProvider/IdentityCenter", "ContextAssertion": "abcd"}
    asked = {"RoleArn": role, "RoleSessionName": "visit", "ProvidedContexts": [context]}
    somebody = make_user(server, "somebody", policy=ADMINISTRATOR)
    assert code(client(server, somebody.key, service="sts").assume_role, **asked) == "ValidationError"
    nobody = make_user(server, "nobody", policy=None)
    assert code(client(server, nobody.key, service="sts").assume_role, **asked) == "AccessDenied"


def test_sessions_prove_who_calls_and_reach_no_iam_without_a_second_factor(server, alice):
    made = client(server, alice.key, "sts").get_session_token(DurationSeconds=900)["Credentials"]
    session = Key(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"])
    assert session.id.startswith("ASIA")
    assert client(server, session, "sts").get_caller_identity()["Arn"].endswith(":user/alice")
    assert code(client(server, session).change_password, OldPassword="x", NewPassword="y") == "InvalidClientTokenId"
    server.clock(advance_seconds=901)
    assert code(client(server, session, "sts").get_caller_identity) == "ExpiredToken"


def test_quotas_are_settings(make_server):
    server = make_server("--quota", "UsersPerAccount=2", "--test-mode", *CHEAP_HASHING).start()
    iam = client(server)
    iam.create_user(UserName="a")
    iam.create_user(UserName="b")
    assert code(iam.create_user, UserName="c") == "LimitExceeded"


def test_root_may_have_a_key_of_its_own_making(server, root):
    listed = root.iam.list_access_keys()["AccessKeyMetadata"]
    assert [key["AccessKeyId"] for key in listed] == [ROOT_KEY]
    made = root.iam.create_access_key()["AccessKey"]
    sts = client(server, Key(made["AccessKeyId"], made["SecretAccessKey"]), "sts")
    assert sts.get_caller_identity()["Arn"].endswith(":root")


def test_an_administrator_makes_a_second_key_for_itself(server, alice, root):
    root.iam.attach_user_policy(UserName="alice", PolicyArn=ADMINISTRATOR)
    made = alice.iam.create_access_key()["AccessKey"]
    assert made["UserName"] == "alice"
    alice.iam.delete_access_key(AccessKeyId=made["AccessKeyId"])
    assert code(client(server, Key(made["AccessKeyId"], made["SecretAccessKey"])).get_user) == "InvalidClientTokenId"
    assert make_key(server, "alice").id != made["AccessKeyId"]
