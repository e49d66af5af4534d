"""A furnished account, and for every operation the arguments with which it succeeds there."""

import base64
import contextlib
import datetime
import functools
import hmac
import json
import shutil
import struct
import subprocess
from pathlib import Path

from botocore.exceptions import ClientError

from .clients import ADMINISTRATOR, CHANGE_OWN_PASSWORD, Key, client, resource
from .server import ACCOUNT, until

MEMBER = "222222222222"
ORGANIZATION = f"id=o-exampleorgid,management={ACCOUNT},member={MEMBER}"
NOW = "2027-03-01T12:00:00Z"
TAGS = [{"Key": "cost", "Value": "1"}, {"Key": "team", "Value": "a"}]
ALLOW = json.dumps({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}})
TRUST = json.dumps({"Version": "2012-10-17", "Statement": {
    "Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": ["sts:AssumeRole", "sts:TagSession"]}})
PASSWORD = "Old-Passw0rd!"
PROVIDER = {"ClientIDList": ["one", "two"], "ThumbprintList": ["0" * 40]}
DATA = Path(__file__).parents[2] / "crates/iam/tests/data"
METADATA = (DATA / "saml/metadata.xml").read_text()
# How the operations are called that change nothing.
READS = ("Get", "List", "Simulate")


def arn(kind, name):
    """The ARN of something of the account."""
    return f"arn:aws:iam::{ACCOUNT}:{kind}/{name}"


def certificate(name):
    """One of the certificates that the tests of the server have, valid until 2120, or a private key."""
    return (DATA / "certificates" / name).read_text()


@functools.cache
def public_key(name):
    """The public key in a certificate."""
    words = ["openssl", "x509", "-in", str(DATA / "certificates" / name), "-noout", "-pubkey"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def code(device, steps):
    """What a virtual MFA device shows, so many steps of 30 seconds from `NOW` (RFC 6238)."""
    seed = base64.b32decode(device["Base32StringSeed"])
    now = datetime.datetime.fromisoformat(NOW.replace("Z", "+00:00")).timestamp()
    mac = hmac.new(seed, struct.pack(">q", int(now) // 30 + steps), "sha1").digest()
    return f"{(struct.unpack_from('>I', mac, mac[19] & 15)[0] & 0x7fffffff) % 1000000:06}"


def two_codes(device, steps=-1):
    """Two consecutive ones, as arguments."""
    return {"AuthenticationCode1": code(device, steps), "AuthenticationCode2": code(device, steps + 1)}


class World:
    """An account in which there are two of everything that is listed, and one spare thing of each kind that nothing is
    attached to. `alice` may do everything, and `vendor` asks for permissions."""

    def __init__(self, server):
        server.clock(now=NOW)
        self.server = server
        self.iam, self.sts = client(server), client(server, service="sts")
        self.resource = resource(server)
        self._people()
        self._groups()
        self._roles()
        self._policies()
        self._devices()
        self._certificates()
        self._account()
        # Whether something was changed since.
        self.dirty = False
        # What `renew` goes back to. The server is to be found where it was, by clients that were made before.
        server.stop()
        self.kept = server.directory / "kept"
        shutil.copytree(server.data, self.kept)
        server.listen = server.endpoint.removeprefix("http://")
        self._begin()

    def _begin(self):
        self.server.start()
        self.server.clock(now=NOW)

    def renew(self):
        """Puts everything back as it was made: twenty times as fast as making it."""
        if self.dirty:
            self.server.kill()
            shutil.rmtree(self.server.data)
            shutil.copytree(self.kept, self.server.data)
            self._begin()
            self.dirty = False

    def _people(self):
        iam = self.iam
        for name, path in [("alice", "/team/"), ("carol", "/team/"), ("vendor", "/"), ("spare", "/"), ("keyed", "/")]:
            iam.create_user(UserName=name, Path=path)
        iam.tag_user(UserName="alice", Tags=TAGS)
        iam.create_login_profile(UserName="alice", Password=PASSWORD)
        for name in ["first", "second"]:
            iam.put_user_policy(UserName="alice", PolicyName=name, PolicyDocument=ALLOW)
        for policy in [ADMINISTRATOR, CHANGE_OWN_PASSWORD]:
            iam.attach_user_policy(UserName="alice", PolicyArn=policy)
            iam.attach_user_policy(UserName="vendor", PolicyArn=policy)
        iam.put_user_permissions_boundary(UserName="alice", PermissionsBoundary=ADMINISTRATOR)
        self.keys = {name: self._key(name) for name in ["alice", "vendor", "keyed"]}
        self._key("keyed")
        self.alice = resource(self.server, self.keys["alice"])

    def _key(self, name):
        made = self.iam.create_access_key(UserName=name)["AccessKey"]
        return Key(made["AccessKeyId"], made["SecretAccessKey"])

    def _groups(self):
        iam = self.iam
        for name in ["staff", "other", "spare"]:
            iam.create_group(GroupName=name, Path="/team/")
        for group, user in [("staff", "alice"), ("staff", "carol"), ("other", "alice")]:
            iam.add_user_to_group(GroupName=group, UserName=user)
        for name in ["first", "second"]:
            iam.put_group_policy(GroupName="staff", PolicyName=name, PolicyDocument=ALLOW)
        for policy in [ADMINISTRATOR, CHANGE_OWN_PASSWORD]:
            iam.attach_group_policy(GroupName="staff", PolicyArn=policy)

    def _roles(self):
        iam = self.iam
        for name in ["app", "spare"]:
            iam.create_role(RoleName=name, Path="/team/", AssumeRolePolicyDocument=TRUST)
            iam.create_instance_profile(InstanceProfileName=name, Path="/team/")
        iam.create_instance_profile(InstanceProfileName="second")
        iam.tag_role(RoleName="app", Tags=TAGS)
        iam.tag_instance_profile(InstanceProfileName="app", Tags=TAGS)
        for name in ["app", "second"]:
            iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName="app")
        for name in ["first", "second"]:
            iam.put_role_policy(RoleName="app", PolicyName=name, PolicyDocument=ALLOW)
        for policy in [ADMINISTRATOR, CHANGE_OWN_PASSWORD]:
            iam.attach_role_policy(RoleName="app", PolicyArn=policy)
        iam.put_role_permissions_boundary(RoleName="app", PermissionsBoundary=ADMINISTRATOR)
        iam.create_service_linked_role(AWSServiceName="elasticbeanstalk.amazonaws.com")

    def _policies(self):
        iam = self.iam
        for name in ["shared", "spare"]:
            iam.create_policy(PolicyName=name, Path="/team/", PolicyDocument=ALLOW, Tags=TAGS)
        iam.create_policy_version(PolicyArn=arn("policy", "team/shared"), PolicyDocument=ALLOW)
        for user in ["carol", "keyed"]:
            iam.attach_user_policy(UserName=user, PolicyArn=arn("policy", "team/shared"))
        iam.attach_group_policy(GroupName="other", PolicyArn=arn("policy", "team/shared"))
        iam.attach_role_policy(RoleName="app", PolicyArn=arn("policy", "team/shared"))

    def _devices(self):
        iam = self.iam
        self.devices = {
            name: iam.create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]
            for name in ["phone", "tablet", "spare"]}
        iam.tag_mfa_device(SerialNumber=arn("mfa", "phone"), Tags=TAGS)
        for name in ["phone", "tablet"]:
            iam.enable_mfa_device(UserName="alice", SerialNumber=arn("mfa", name), **two_codes(self.devices[name], -5))

    def _certificates(self):
        iam = self.iam
        for name in ["www", "spare"]:
            iam.upload_server_certificate(ServerCertificateName=name, Path="/team/", **SERVER_CERTIFICATE, Tags=TAGS)
        ssh_keys = [iam.upload_ssh_public_key(**ALICE, SSHPublicKeyBody=public_key(name))["SSHPublicKey"]
                    for name in ["rsa.pem", "root.pem"]]
        self.ssh_key = ssh_keys[0]["SSHPublicKeyId"]
        certificates = [iam.upload_signing_certificate(**ALICE, CertificateBody=certificate(name))["Certificate"]
                        for name in ["rsa.pem", "root.pem"]]
        self.certificate = certificates[0]["CertificateId"]

    def _account(self):
        iam = self.iam
        iam.create_account_alias(AccountAlias="furnished")
        iam.update_account_password_policy(AllowUsersToChangePassword=True)
        iam.enable_organizations_root_sessions()
        iam.enable_outbound_web_identity_federation()
        iam.create_open_id_connect_provider(**PROVIDER, Url="https://idp.example.com", Tags=TAGS)
        for name in ["first", "second"]:
            iam.create_saml_provider(Name=name, SAMLMetadataDocument=METADATA, Tags=TAGS)
        services = ["codecommit.amazonaws.com", "cassandra.amazonaws.com"]
        self.credential = [iam.create_service_specific_credential(UserName="alice", ServiceName=service)
                           for service in services][0]["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]
        asking = self.client("vendor")
        self.request, self.approved = (asking.create_delegation_request(**asked)["DelegationRequestId"]
                                       for asked in [delegation("first"), delegation("second")])
        self.client("alice").associate_delegation_request(DelegationRequestId=self.approved)
        self.client("alice").accept_delegation_request(DelegationRequestId=self.approved)

    @functools.cache
    def client(self, name, service="iam"):
        """A client of a user's."""
        return client(self.server, self.keys[name], service)

    def caller(self, operation, service):
        """The client that is to make this call: root's, but where root may not."""
        name = CALLERS.get(operation)
        return self.client(name, service) if name else {"iam": self.iam, "sts": self.sts}[service]

    def report(self):
        """Makes the credential report, and waits until it is there."""
        until(lambda: self.iam.generate_credential_report()["State"] == "COMPLETE", "a credential report")
        return {}

    def job(self):
        """A report of last accesses that is done."""
        return self.iam.generate_service_last_accessed_details(Arn=arn("user", "team/alice"))["JobId"]

    def organization_job(self):
        """The same of the organization."""
        path = "o-exampleorgid/r-exam/ou-exam-12345678"
        return self.iam.generate_organizations_access_report(EntityPath=path)["JobId"]

    def denied(self):
        """The authorization message of a call that was denied."""
        trail = client(self.server, service="cloudtrail")
        with contextlib.suppress(ClientError):
            client(self.server, self.keys["keyed"]).list_roles()
        wanted = [{"AttributeKey": "Username", "AttributeValue": "keyed"}]
        event = json.loads(trail.lookup_events(LookupAttributes=wanted)["Events"][0]["CloudTrailEvent"])
        return event["additionalEventData"]["encodedAuthorizationMessage"]


def delegation(name):
    """What a delegation request asks for."""
    return {"Description": name, "RequestorWorkflowId": name, "NotificationChannel": "told", "SessionDuration": 3600,
            "Permissions": {"PolicyTemplateArn": arn("policy", "team/shared")}}


# Who calls what root may not call.
CALLERS = {
    "ChangePassword": "alice", "AssumeRole": "alice", "CreateDelegationRequest": "vendor",
    "GetDelegatedAccessToken": "vendor", "AssociateDelegationRequest": "alice", "AcceptDelegationRequest": "alice",
    "RejectDelegationRequest": "alice", "UpdateDelegationRequest": "alice", "SendDelegationToken": "alice",
}

ALICE, STAFF, APP = {"UserName": "alice"}, {"GroupName": "staff"}, {"RoleName": "app"}
SPARE_USER, SPARE_GROUP, SPARE_ROLE = {"UserName": "spare"}, {"GroupName": "spare"}, {"RoleName": "spare"}
PROFILE, SPARE_PROFILE = {"InstanceProfileName": "app"}, {"InstanceProfileName": "spare"}
SHARED, SPARE_POLICY = {"PolicyArn": arn("policy", "team/shared")}, {"PolicyArn": arn("policy", "team/spare")}
OIDC = {"OpenIDConnectProviderArn": arn("oidc-provider", "idp.example.com")}
SAML = {"SAMLProviderArn": arn("saml-provider", "first")}
SERVER, SPARE_SERVER = {"ServerCertificateName": "www"}, {"ServerCertificateName": "spare"}
SERVER_CERTIFICATE = {"CertificateBody": certificate("leaf.pem"), "PrivateKey": certificate("leaf.key"),
                      "CertificateChain": certificate("intermediate.pem") + certificate("root.pem")}
GIVEN, FIRST = {"PolicyArn": ADMINISTRATOR}, {"PolicyName": "first"}
DOCUMENT, BOUNDARY = {"PolicyDocument": ALLOW}, {"PermissionsBoundary": ADMINISTRATOR}
TAGGED, UNTAGGED = {"Tags": TAGS}, {"TagKeys": ["cost"]}
SESSION = {"RoleArn": arn("role", "team/app"), "RoleSessionName": "session"}
TEMPLATE = {"TemplateArn": "arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1"}
VALUES = {"AWSServiceName": {"Values": ["lambda.amazonaws.com"]}, "RoleName": {"Values": ["worker"]}}
TOKEN = {"Audience": ["https://api.example.com"], "SigningAlgorithm": "ES384", "DurationSeconds": 60}
TASK = {"TaskPolicyArn": {"arn": "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"}}

# By operation, what it succeeds with: a value, or what makes one of the world, after preparing the world for it.
ARGUMENTS = {
    "AcceptDelegationRequest": lambda w: associated(w),
    "AcquireRole": TEMPLATE | {"ReplacementValues": VALUES},
    "AddClientIDToOpenIDConnectProvider": OIDC | {"ClientID": "three"},
    "AddRoleToInstanceProfile": SPARE_PROFILE | APP,
    "AddUserToGroup": SPARE_GROUP | ALICE,
    "AssociateDelegationRequest": lambda w: {"DelegationRequestId": w.request},
    "AttachGroupPolicy": SPARE_GROUP | GIVEN,
    "AttachRolePolicy": SPARE_ROLE | GIVEN,
    "AttachUserPolicy": SPARE_USER | GIVEN,
    "ChangePassword": {"OldPassword": PASSWORD, "NewPassword": "New-Passw0rd!"},
    "CreateAccessKey": SPARE_USER,
    "CreateAccountAlias": {"AccountAlias": "another-alias"},
    "CreateDelegationRequest": delegation("third"),
    "CreateGroup": {"GroupName": "new", "Path": "/team/"},
    "CreateInstanceProfile": {"InstanceProfileName": "new", "Path": "/team/"} | TAGGED,
    "CreateLoginProfile": SPARE_USER | {"Password": PASSWORD, "PasswordResetRequired": True},
    "CreateOpenIDConnectProvider": PROVIDER | {"Url": "https://other.example.com"} | TAGGED,
    "CreatePolicy": {"PolicyName": "new", "Path": "/team/", "Description": "x"} | DOCUMENT | TAGGED,
    "CreatePolicyVersion": SPARE_POLICY | DOCUMENT | {"SetAsDefault": True},
    "CreateRole": {"RoleName": "new", "Path": "/team/", "AssumeRolePolicyDocument": TRUST, "Description": "x",
                   "MaxSessionDuration": 7200} | BOUNDARY | TAGGED,
    "CreateSAMLProvider": {"Name": "new", "SAMLMetadataDocument": METADATA} | TAGGED,
    "CreateServiceLinkedRole": {"AWSServiceName": "autoscaling.amazonaws.com", "CustomSuffix": "x", "Description": "x"},
    "CreateServiceSpecificCredential": SPARE_USER | {"ServiceName": "codecommit.amazonaws.com"},
    "CreateUser": {"UserName": "new", "Path": "/team/"} | BOUNDARY | TAGGED,
    "CreateVirtualMFADevice": {"VirtualMFADeviceName": "new", "Path": "/team/"} | TAGGED,
    "DeactivateMFADevice": ALICE | {"SerialNumber": arn("mfa", "phone")},
    "DeleteAccessKey": lambda w: {"UserName": "keyed", "AccessKeyId": w.keys["keyed"].id},
    "DeleteAccountAlias": {"AccountAlias": "furnished"},
    "DeleteAccountPasswordPolicy": {},
    "DeleteGroup": SPARE_GROUP,
    "DeleteGroupPolicy": STAFF | FIRST,
    "DeleteInstanceProfile": SPARE_PROFILE,
    "DeleteLoginProfile": ALICE,
    "DeleteOpenIDConnectProvider": OIDC,
    "DeletePolicy": SPARE_POLICY,
    "DeletePolicyVersion": SHARED | {"VersionId": "v2"},
    "DeleteRole": SPARE_ROLE,
    "DeleteRolePermissionsBoundary": APP,
    "DeleteRolePolicy": APP | FIRST,
    "DeleteSAMLProvider": SAML,
    "DeleteSSHPublicKey": lambda w: ALICE | {"SSHPublicKeyId": w.ssh_key},
    "DeleteServerCertificate": SPARE_SERVER,
    "DeleteServiceLinkedRole": {"RoleName": "AWSServiceRoleForElasticBeanstalk"},
    "DeleteServiceSpecificCredential": lambda w: ALICE | {"ServiceSpecificCredentialId": w.credential},
    "DeleteSigningCertificate": lambda w: ALICE | {"CertificateId": w.certificate},
    "DeleteUser": SPARE_USER,
    "DeleteUserPermissionsBoundary": ALICE,
    "DeleteUserPolicy": ALICE | FIRST,
    "DeleteVirtualMFADevice": {"SerialNumber": arn("mfa", "spare")},
    "DetachGroupPolicy": STAFF | GIVEN,
    "DetachRolePolicy": APP | GIVEN,
    "DetachUserPolicy": ALICE | GIVEN,
    "DisableOrganizationsRootCredentialsManagement": {},
    "DisableOrganizationsRootSessions": {},
    "DisableOutboundWebIdentityFederation": {},
    "EnableMFADevice": lambda w: SPARE_USER | {"SerialNumber": arn("mfa", "spare")} | two_codes(w.devices["spare"]),
    "EnableOrganizationsRootCredentialsManagement": {},
    "EnableOrganizationsRootSessions": {},
    "EnableOutboundWebIdentityFederation": lambda w: w.iam.disable_outbound_web_identity_federation() and {},
    "GenerateCredentialReport": {},
    "GenerateOrganizationsAccessReport": {"EntityPath": "o-exampleorgid/r-exam/ou-exam-12345678"},
    "GenerateServiceLastAccessedDetails": {"Arn": arn("user", "team/alice"), "Granularity": "ACTION_LEVEL"},
    "GetAccessKeyLastUsed": lambda w: {"AccessKeyId": w.keys["alice"].id},
    "GetAccountAuthorizationDetails": {"Filter": ["User", "Group", "Role", "LocalManagedPolicy"]},
    "GetAccountPasswordPolicy": {},
    "GetAccountProperties": {},
    "GetAccountSummary": {},
    "GetContextKeysForCustomPolicy": {"PolicyInputList": [ALLOW]},
    "GetContextKeysForPrincipalPolicy": {"PolicySourceArn": arn("user", "team/alice")},
    "GetCredentialReport": lambda w: w.report(),
    "GetDelegationRequest": lambda w: {"DelegationRequestId": w.request},
    "GetGroup": STAFF,
    "GetGroupPolicy": STAFF | FIRST,
    "GetHumanReadableSummary": lambda w: {"EntityArn": arn("delegation-request", w.request)},
    "GetInstanceProfile": PROFILE,
    "GetLoginProfile": ALICE,
    "GetMFADevice": {"SerialNumber": arn("mfa", "phone")} | ALICE,
    "GetOpenIDConnectProvider": OIDC,
    "GetOrganizationsAccessReport": lambda w: {"JobId": w.organization_job()},
    "GetPolicy": SHARED,
    "GetOutboundWebIdentityFederationInfo": {},
    "GetPolicyVersion": SHARED | {"VersionId": "v1"},
    "GetRole": APP,
    "GetRolePolicy": APP | FIRST,
    "GetRoleTemplateVersion": TEMPLATE,
    "GetSAMLProvider": SAML,
    "GetSSHPublicKey": lambda w: ALICE | {"SSHPublicKeyId": w.ssh_key, "Encoding": "SSH"},
    "GetServerCertificate": SERVER,
    "GetServiceLastAccessedDetails": lambda w: {"JobId": w.job()},
    "GetServiceLastAccessedDetailsWithEntities": lambda w: {"JobId": w.job(), "ServiceNamespace": "iam"},
    "GetServiceLinkedRoleDeletionStatus": lambda w: {"DeletionTaskId": w.iam.delete_service_linked_role(
        RoleName="AWSServiceRoleForElasticBeanstalk")["DeletionTaskId"]},
    "GetUser": ALICE,
    "GetUserPolicy": ALICE | FIRST,
    "ListAccessKeys": {"UserName": "keyed"},
    "ListAccountAliases": {},
    "ListAttachedGroupPolicies": STAFF,
    "ListAttachedRolePolicies": APP,
    "ListAttachedUserPolicies": ALICE,
    "ListDelegationRequests": {},
    "ListEntitiesForPolicy": SHARED,
    "ListGroupPolicies": STAFF,
    "ListGroups": {"PathPrefix": "/team/"},
    "ListGroupsForUser": ALICE,
    "ListInstanceProfileTags": PROFILE,
    "ListInstanceProfiles": {},
    "ListInstanceProfilesForRole": APP,
    "ListMFADeviceTags": {"SerialNumber": arn("mfa", "phone")},
    "ListMFADevices": ALICE,
    "ListOpenIDConnectProviderTags": OIDC,
    "ListOpenIDConnectProviders": {},
    "ListOrganizationsFeatures": {},
    "ListPolicies": {"Scope": "Local"},
    "ListPoliciesGrantingServiceAccess": {"Arn": arn("user", "team/alice"), "ServiceNamespaces": ["iam", "s3"]},
    "ListPolicyTags": SHARED,
    "ListPolicyVersions": SHARED,
    "ListRolePolicies": APP,
    "ListRoleTags": APP,
    "ListRoles": {},
    "ListSAMLProviderTags": SAML,
    "ListSAMLProviders": {},
    "ListSSHPublicKeys": ALICE,
    "ListServerCertificateTags": SERVER,
    "ListServerCertificates": {"PathPrefix": "/team/"},
    "ListServiceSpecificCredentials": ALICE,
    "ListSigningCertificates": ALICE,
    "ListUserPolicies": ALICE,
    "ListUserTags": ALICE,
    "ListUsers": {},
    "ListVirtualMFADevices": {"AssignmentStatus": "Any"},
    "PutAccountProperties": {"Properties": {"RoleManager/Enabled": "true"}},
    "PutGroupPolicy": SPARE_GROUP | FIRST | DOCUMENT,
    "PutRolePermissionsBoundary": SPARE_ROLE | BOUNDARY,
    "PutRolePolicy": SPARE_ROLE | FIRST | DOCUMENT,
    "PutUserPermissionsBoundary": SPARE_USER | BOUNDARY,
    "PutUserPolicy": SPARE_USER | FIRST | DOCUMENT,
    "RejectDelegationRequest": lambda w: associated(w),
    "RemoveClientIDFromOpenIDConnectProvider": OIDC | {"ClientID": "one"},
    "RemoveRoleFromInstanceProfile": PROFILE | APP,
    "RemoveUserFromGroup": STAFF | ALICE,
    "ResetServiceSpecificCredential": lambda w: ALICE | {"ServiceSpecificCredentialId": w.credential},
    "ResyncMFADevice": lambda w: ALICE | {"SerialNumber": arn("mfa", "phone")} | two_codes(w.devices["phone"], 2),
    "SendDelegationToken": lambda w: {"DelegationRequestId": w.approved},
    "SetDefaultPolicyVersion": SHARED | {"VersionId": "v2"},
    "SetSecurityTokenServicePreferences": {"GlobalEndpointTokenVersion": "v2Token"},
    "SimulateCustomPolicy": {"PolicyInputList": [ALLOW], "ActionNames": ["s3:GetObject", "iam:GetUser"]},
    "SimulatePrincipalPolicy": {"PolicySourceArn": arn("user", "team/alice"),
                                "ActionNames": ["s3:GetObject", "iam:GetUser"]},
    "TagInstanceProfile": SPARE_PROFILE | TAGGED,
    "TagMFADevice": {"SerialNumber": arn("mfa", "spare")} | TAGGED,
    "TagOpenIDConnectProvider": OIDC | TAGGED,
    "TagPolicy": SPARE_POLICY | TAGGED,
    "TagRole": SPARE_ROLE | TAGGED,
    "TagSAMLProvider": SAML | TAGGED,
    "TagServerCertificate": SPARE_SERVER | TAGGED,
    "TagUser": SPARE_USER | TAGGED,
    "UntagInstanceProfile": PROFILE | UNTAGGED,
    "UntagMFADevice": {"SerialNumber": arn("mfa", "phone")} | UNTAGGED,
    "UntagOpenIDConnectProvider": OIDC | UNTAGGED,
    "UntagPolicy": SHARED | UNTAGGED,
    "UntagRole": APP | UNTAGGED,
    "UntagSAMLProvider": SAML | UNTAGGED,
    "UntagServerCertificate": SERVER | UNTAGGED,
    "UntagUser": ALICE | UNTAGGED,
    "UpdateAccessKey": lambda w: {"UserName": "keyed", "AccessKeyId": w.keys["keyed"].id, "Status": "Inactive"},
    "UpdateAccountPasswordPolicy": {"MinimumPasswordLength": 12, "RequireSymbols": True},
    "UpdateAssumeRolePolicy": APP | {"PolicyDocument": TRUST},
    "UpdateDelegationRequest": lambda w: associated(w) | {"Notes": "x"},
    "UpdateGroup": STAFF | {"NewGroupName": "renamed", "NewPath": "/other/"},
    "UpdateLoginProfile": ALICE | {"Password": "New-Passw0rd!", "PasswordResetRequired": True},
    "UpdateOpenIDConnectProviderThumbprint": OIDC | {"ThumbprintList": ["1" * 40]},
    "UpdateRole": APP | {"Description": "x", "MaxSessionDuration": 7200},
    "UpdateRoleDescription": APP | {"Description": "x"},
    "UpdateSAMLProvider": SAML | {"SAMLMetadataDocument": METADATA},
    "UpdateSSHPublicKey": lambda w: ALICE | {"SSHPublicKeyId": w.ssh_key, "Status": "Inactive"},
    "UpdateServerCertificate": SERVER | {"NewServerCertificateName": "renamed", "NewPath": "/other/"},
    "UpdateServiceSpecificCredential": lambda w: ALICE | {
        "ServiceSpecificCredentialId": w.credential, "Status": "Inactive"},
    "UpdateSigningCertificate": lambda w: ALICE | {"CertificateId": w.certificate, "Status": "Inactive"},
    "UpdateUser": SPARE_USER | {"NewUserName": "renamed", "NewPath": "/other/"},
    "UploadSSHPublicKey": lambda w: SPARE_USER | {"SSHPublicKeyBody": public_key("rsa.pem")},
    "UploadServerCertificate": {"ServerCertificateName": "new", "Path": "/team/"} | SERVER_CERTIFICATE | TAGGED,
    "UploadSigningCertificate": lambda w: SPARE_USER | {"CertificateBody": certificate("p521.pem")},
    "AssumeRole": SESSION | {"DurationSeconds": 900, "Policy": ALLOW, "PolicyArns": [{"arn": ADMINISTRATOR}]} | TAGGED,
    "AssumeRoot": {"TargetPrincipal": MEMBER} | TASK,
    "DecodeAuthorizationMessage": lambda w: {"EncodedMessage": w.denied()},
    "GetAccessKeyInfo": lambda w: {"AccessKeyId": w.keys["alice"].id},
    "GetCallerIdentity": {},
    "GetDelegatedAccessToken": lambda w: {"TradeInToken": sent(w)},
    "GetFederationToken": {"Name": "visitor", "Policy": ALLOW, "DurationSeconds": 900} | TAGGED,
    "GetSessionToken": {"DurationSeconds": 900},
    "GetWebIdentityToken": TOKEN,
}


def associated(world):
    """A delegation request that alice took on."""
    request = {"DelegationRequestId": world.request}
    world.client("alice").associate_delegation_request(**request)
    return request


def sent(world):
    """The token of a delegation request that alice approved."""
    world.client("alice").send_delegation_token(DelegationRequestId=world.approved)
    return world.approved


def arguments(world, operation):
    """The arguments of one operation."""
    found = ARGUMENTS[operation]
    return dict(found(world) if callable(found) else found)


def reads_first(names):
    """In an order in which as few worlds as possible are made."""
    return sorted(names, key=lambda name: (not name.startswith(READS), name))
