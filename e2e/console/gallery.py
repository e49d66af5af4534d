#!/usr/bin/env python3
"""Pictures of every page of the console in its states, of an account in which much has happened, to look at:
`.venv/bin/python e2e/console/gallery.py DIRECTORY`. They are light and dark, wide and as narrow as a phone, unless
PICTURES_FORMS says otherwise ("light-1280 dark-360"); ONLY names the parts to go through ("users,account").
"""

import json
import os
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from harness.clients import ADMINISTRATOR, client, make_key  # noqa: E402
from harness.server import ACCOUNT, CHEAP_HASHING, Server, clean_environment  # noqa: E402

PASSWORD = "First-Password-1"
ENGINEERS = ("ada.lovelace", "alan.turing", "barbara.liskov", "dennis.ritchie", "edsger.dijkstra", "frances.allen",
             "grace.hopper", "hedy.lamarr", "john.mccarthy", "katherine.johnson", "ken.thompson", "margaret.hamilton",
             "niklaus.wirth", "radia.perlman", "tony.hoare")
READ_ONLY = "arn:aws:iam::aws:policy/IAMReadOnlyAccess"


def document(*statements, version="2012-10-17"):
    return json.dumps({"Version": version, "Statement": list(statements)}, indent=2)


def allow(actions, resource="*", **more):
    return {"Effect": "Allow", "Action": actions, "Resource": resource} | more


def trust(principal, action="sts:AssumeRole", **more):
    return document({"Effect": "Allow", "Principal": principal, "Action": action} | more)


def arn(kind, name):
    return f"arn:aws:iam::{ACCOUNT}:{kind}/{name}"


def certificate(directory, name):
    """A new certificate, and a public SSH key."""
    pem, key = directory / f"{name}.pem", directory / name
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                    os.devnull, "-subj", f"/CN={name}", "-days", "365", "-out", pem], check=True, capture_output=True)
    subprocess.run(["ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-N", "", "-f", key], check=True)
    return pem.read_text(), key.with_suffix(key.suffix + ".pub").read_text()


def people(server, iam):
    """Users with passwords, keys and devices of several ages; most have two hundred days behind them."""
    iam.update_account_password_policy(MinimumPasswordLength=12, RequireNumbers=True, RequireSymbols=True,
                                       AllowUsersToChangePassword=True, PasswordReusePrevention=5)
    for name in (*ENGINEERS, *(f"deploy-{number:02}" for number in range(60))):
        iam.create_user(UserName=name, Path="/machines/" if name.startswith("deploy") else "/")
    for name in ENGINEERS:
        iam.create_login_profile(UserName=name, Password=PASSWORD)
    for name in ENGINEERS[::2] + ("deploy-01", "deploy-02"):
        make_key(server, name)
    for group, policy in (("engineers", READ_ONLY), ("administrators", ADMINISTRATOR), ("auditors", READ_ONLY)):
        iam.create_group(GroupName=group)
        iam.attach_group_policy(GroupName=group, PolicyArn=policy)
    iam.create_group(GroupName="nobody-yet")
    for name in ENGINEERS:
        iam.add_user_to_group(GroupName="engineers", UserName=name)
    iam.add_user_to_group(GroupName="administrators", UserName="grace.hopper")
    iam.put_group_policy(GroupName="engineers", PolicyName="own-credentials", PolicyDocument=document(
        allow(["iam:ChangePassword", "iam:*AccessKey*", "iam:*MFADevice*"], arn("user", "${aws:username}"))))


def policies(iam):
    """Policies with versions, in use and not, and roles that are trusted in several ways."""
    readers = iam.create_policy(
        PolicyName="deployment-readers", Description="What dashboards may see of deployments",
        PolicyDocument=document(allow(["iam:ListRoles", "iam:GetRole"], Sid="Roles")))["Policy"]["Arn"]
    for actions in (["iam:ListRoles", "iam:GetRole", "iam:ListUsers"], ["iam:List*", "iam:GetRole"]):
        iam.create_policy_version(PolicyArn=readers, SetAsDefault=True, PolicyDocument=document(
            allow(actions, Sid="Roles"), {"Effect": "Deny", "Action": "iam:ListInstanceProfiles", "Resource": "*", "Sid": "NoProfiles"}))
    iam.tag_policy(PolicyArn=readers, Tags=[{"Key": "team", "Value": "platform"}])
    for name in ("billing-exports", "break-glass", "ci-cd-artifact-publishing-for-all-regions-and-all-stages"):
        iam.create_policy(PolicyName=name, PolicyDocument=document(allow("s3:GetObject", "arn:aws:s3:::exports/*")))
    iam.attach_group_policy(GroupName="engineers", PolicyArn=readers)
    here = {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}
    iam.create_role(RoleName="deployer", AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"}),
                    Description="Machines that roll releases out", MaxSessionDuration=7200, PermissionsBoundary=READ_ONLY,
                    Tags=[{"Key": "team", "Value": "platform"}, {"Key": "stage", "Value": "production"}])
    iam.create_role(RoleName="auditor", AssumeRolePolicyDocument=trust(here))
    iam.create_role(RoleName="break-glass", AssumeRolePolicyDocument=trust(
        here, Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}))
    iam.create_role(RoleName="a-role-of-a-partner-whose-name-is-as-long-as-a-name-of-a-role-is", Path="/partners/emea/",
                    AssumeRolePolicyDocument=trust({"AWS": "arn:aws:iam::210987654321:root"}))
    iam.attach_role_policy(RoleName="deployer", PolicyArn=readers)
    iam.attach_role_policy(RoleName="auditor", PolicyArn=READ_ONLY)
    iam.put_role_policy(RoleName="deployer", PolicyName="artifacts", PolicyDocument=document(
        allow(["s3:GetObject", "s3:PutObject"], "arn:aws:s3:::artifacts/*")))
    return readers


def belongings(server, iam, directory):
    """One user who has one of everything."""
    ada = "ada.lovelace"
    for number in range(2):
        pem, ssh = certificate(directory, f"{ada}-{number}")
        iam.upload_signing_certificate(UserName=ada, CertificateBody=pem)
        iam.upload_ssh_public_key(UserName=ada, SSHPublicKeyBody=ssh)
    iam.create_service_specific_credential(UserName=ada, ServiceName="codecommit.amazonaws.com")
    iam.create_service_specific_credential(UserName=ada, ServiceName="bedrock.amazonaws.com", CredentialAgeDays=30)
    key = make_key(server, ada)
    client(server, key, service="sts").get_caller_identity()
    iam.tag_user(UserName=ada, Tags=[{"Key": "team", "Value": "platform"}, {"Key": "cost-centre", "Value": "4711"}])
    iam.put_user_permissions_boundary(UserName=ada, PermissionsBoundary=READ_ONLY)
    iam.put_user_policy(UserName=ada, PolicyName="experiments", PolicyDocument=document(allow("s3:*")))
    iam.attach_user_policy(UserName=ada, PolicyArn="arn:aws:iam::aws:policy/IAMUserChangePassword")
    iam.create_open_id_connect_provider(Url="https://token.actions.githubusercontent.com", ThumbprintList=["a" * 40],
                                        ClientIDList=["sts.amazonaws.com"])
    metadata = (HERE.parent.parent / "crates/iam/tests/data/saml/metadata.xml").read_text()
    iam.create_saml_provider(Name="intranet", SAMLMetadataDocument=metadata)


def newcomers(iam):
    """Those who are seen in particular states."""
    own = document(allow(["iam:ListAccessKeys", "iam:CreateAccessKey", "iam:ListMFADevices"], arn("user", "${aws:username}")))
    for name, reset in (("new.colleague", True), ("not.permitted", True), ("plain.user", False), ("read.only", False),
                        ("empty.user", False), ("second.factor", False)):
        iam.create_user(UserName=name)
        if name != "empty.user":
            iam.create_login_profile(UserName=name, Password=PASSWORD, PasswordResetRequired=reset)
        if name == "not.permitted":
            deny = {"Effect": "Deny", "Action": "iam:ChangePassword", "Resource": "*"}
            iam.put_user_policy(UserName=name, PolicyName="locked", PolicyDocument=document(deny))
    iam.put_user_policy(UserName="second.factor", PolicyName="own", PolicyDocument=document(allow("iam:*MFADevice*")))
    iam.put_user_policy(UserName="plain.user", PolicyName="own", PolicyDocument=own)
    iam.attach_user_policy(UserName="read.only", PolicyArn=READ_ONLY)
    iam.attach_user_policy(UserName="read.only", PolicyArn="arn:aws:iam::aws:policy/AWSCloudTrail_ReadOnlyAccess")


def denials(server):
    """What somebody may not do, for the trail."""
    key = make_key(server, "alan.turing")
    mine = client(server, key)
    for attempt in (lambda: mine.delete_user(UserName="tony.hoare"), lambda: mine.create_user(UserName="mallory"),
                    lambda: mine.get_user(UserName="who.is.this"), lambda: mine.list_access_keys(UserName="ada.lovelace"),
                    lambda: client(server, key, service="sts").assume_role(
                        RoleArn=arn("role", "break-glass"), RoleSessionName="alan")):
        try:
            attempt()
        except mine.exceptions.ClientError:
            pass


def be(server, apart):
    """Sets the server's clock so far apart from ours."""
    server.clock(now=(datetime.now(timezone.utc) + apart).strftime("%Y-%m-%dT%H:%M:%SZ"))


def main(pictures):
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        directory = Path(temporary)
        organization = f"id=o-acme000001,management={ACCOUNT},member=210987654321"
        server = Server(directory, "--test-mode", "--account-email", "root@example.com", "--organization", organization,
                        *CHEAP_HASHING).start()
        try:
            be(server, timedelta(days=-200))
            iam = client(server)
            people(server, iam)
            readers = policies(iam)
            # Certificates are made by the clock of this machine.
            be(server, timedelta(seconds=5))
            belongings(server, iam, directory)
            newcomers(iam)
            denials(server)
            env = {"PICTURES": str(pictures), "POLICY": readers, "ENDPOINT": server.endpoint.replace("127.0.0.1", "localhost")}
            return subprocess.run(["node", "--test", str(HERE / "gallery.mjs")], env=clean_environment(**env)).returncode
        finally:
            server.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
