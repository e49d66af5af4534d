"""Who the tests of the console are about."""

import json

import pytest

from harness.clients import client


@pytest.fixture
def people(server):
    """An administrator, and two users who must change their first password."""
    iam = client(server)
    iam.update_account_password_policy(MinimumPasswordLength=8, RequireNumbers=True, RequireSymbols=True,
                                       AllowUsersToChangePassword=True)
    for name in ("alice", "bob", "admin"):
        iam.create_user(UserName=name)
        iam.create_login_profile(UserName=name, Password="First-Password-1", PasswordResetRequired=name != "admin")
        own = [{"Effect": "Allow", "Action": ["iam:CreateAccessKey", "iam:ListAccessKeys", "iam:ListMFADevices",
                                              "iam:EnableMFADevice"], "Resource": "arn:aws:iam::*:user/${aws:username}"},
               {"Effect": "Allow", "Action": "iam:CreateVirtualMFADevice", "Resource": "arn:aws:iam::*:mfa/${aws:username}*"}]
        iam.put_user_policy(UserName=name, PolicyName="own-credentials",
                            PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": own}))
    iam.attach_user_policy(UserName="admin", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    return server
