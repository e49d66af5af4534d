//! THE TABLE: one row per operation, in the order of the model: what guards it, and what runs it.
//!
//! From a row follow dispatch, authorization, the condition keys, the kind of audit event, the matrix of
//! authorization tests and the coverage lists. A `pending` row is authenticated, validated and authorized like any
//! other, and then answers `NotImplemented`. To build an operation: write its [`Handler`], turn `pending` into `row`.

use crate::access::Also::{NewName, PassRole, RoleManager, TagOnCreate, TemplatedRole};
use crate::access::ConditionKey::{
    AccountPropertyNamespaces, AwsServiceName, BoundaryAttached, BoundaryPassed, CredentialMade,
    CredentialMeant, Delegation, DelegationOwner, OrganizationsPolicyId, PolicyArn, RequestTags, RoleSession,
    RoleTemplateArn, TagKeys, TaskPolicyArn, WebIdentityToken,
};
use crate::access::Target::{
    Account, Assumed, ByArn, Caller, DeletedRole, Existing, Further, KeyOwner, Listing, New,
    OwnExistingOrAll, OwnOrExisting, RootUser, ServiceLinkedRole, Unnamed, Unrestricted,
};
use crate::access::{
    ACCESS_REPORT, Also, ConditionKey, DELEGATION_REQUEST, FEDERATED_USER, GROUP, INSTANCE_PROFILE, MFA,
    OIDC_PROVIDER, POLICY, PRINCIPAL, ROLE, ROLE_TEMPLATE, SAML_PROVIDER, SERVER_CERTIFICATE, Target, USER,
};
use crate::audit::request_parameters;
use crate::authorize::authorize;
use crate::errors::{self, Fault};
use crate::operations::Mode::{Read, Write};
use crate::service::Cx;
use crate::unsigned::{Unsigned, UnsignedHandler};
use protocol::generated::{iam, sts};
use protocol::query::{self, Params};
use protocol::{Operation, OperationInfo, Service, Shape};

/// An operation that is built.
pub trait Handler: Operation {
    /// Does it. The caller is authorized and the input satisfies every constraint of the model.
    ///
    /// # Errors
    /// A [`Fault`]; nothing that was written is kept then.
    fn run(cx: &mut Cx<'_>, input: Self::Input) -> Result<Self::Output, Fault>;
}

/// Whether an operation changes anything, as the service authorization reference classes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It does not.
    Read,
    /// It does.
    Write,
}

/// One operation.
pub struct Row {
    /// What the model says of it.
    pub info: &'static OperationInfo,
    /// Whether it changes anything.
    pub mode: Mode,
    /// What it is authorized against.
    pub target: Target,
    /// Its own condition keys.
    pub keys: &'static [ConditionKey],
    /// Further permissions that it needs.
    pub also: &'static [Also],
    /// Whether it answers anything but `NotImplemented`.
    pub built: bool,
    pub(crate) execute: Execute,
}

/// The output, or why there is none.
pub(crate) type Executed = Result<Box<dyn Shape>, Fault>;

/// What runs it.
pub(crate) enum Execute {
    /// For a caller who has signed.
    Signed(fn(&mut Cx<'_>, &Row, &Params) -> Executed),
    /// For whoever brings something else.
    Unsigned(fn(&mut Unsigned<'_>, &Params) -> Executed),
}

/// The row of an operation.
pub fn find(service: Service, name: &str) -> Option<&'static Row> {
    let rows = rows(service);
    let index = rows.binary_search_by(|row| row.info.name.cmp(name)).ok()?;
    rows.get(index)
}

/// All rows of a service, sorted by name.
pub fn rows(service: Service) -> &'static [Row] {
    match service {
        Service::Iam => IAM,
        Service::Sts => STS,
    }
}

const fn row<O: Handler>(mode: Mode, target: Target, keys: &'static [ConditionKey]) -> Row {
    Row { info: O::INFO, mode, target, keys, also: &[], built: true, execute: Execute::Signed(execute::<O>) }
}

/// One that nobody signs, so that there is nobody to authorize: its handler sees to that.
const fn unsigned<O: UnsignedHandler>(mode: Mode, target: Target, keys: &'static [ConditionKey]) -> Row {
    let execute = Execute::Unsigned(crate::unsigned::execute::<O>);
    Row { info: O::INFO, mode, target, keys, also: &[], built: true, execute }
}

/// Where an operation of a newer model begins.
#[expect(dead_code, reason = "every operation of the models is built at the moment")]
const fn pending<O: Operation>(mode: Mode, target: Target, keys: &'static [ConditionKey]) -> Row {
    Row { info: O::INFO, mode, target, keys, also: &[], built: false, execute: Execute::Signed(refuse::<O>) }
}

impl Row {
    const fn also(mut self, also: &'static [Also]) -> Row {
        self.also = also;
        self
    }
}

fn execute<O: Handler>(cx: &mut Cx<'_>, row: &Row, params: &Params) -> Result<Box<dyn Shape>, Fault>
where
    O::Output: 'static,
{
    let input = admit::<O>(cx, row, params)?;
    Ok(Box::new(O::run(cx, input)?))
}

fn refuse<O: Operation>(cx: &mut Cx<'_>, row: &Row, params: &Params) -> Result<Box<dyn Shape>, Fault> {
    admit::<O>(cx, row, params)?;
    Err(errors::not_implemented(row.info.name).into())
}

/// The input, once it is known to be valid, told to the audit trail, and allowed.
fn admit<O: Operation>(cx: &mut Cx<'_>, row: &Row, params: &Params) -> Result<O::Input, Fault> {
    let input = query::decode::<O::Input>(params)?;
    if let Some(entry) = &mut cx.memo.entry {
        entry.parameters = request_parameters(&input);
    }
    authorize(cx, row, &input)?;
    Ok(input)
}

#[rustfmt::skip]
static IAM: &[Row] = &[
    row::<iam::AcceptDelegationRequest>(Write, Existing(DELEGATION_REQUEST, "DelegationRequestId"), &[]),
    row::<iam::AcquireRole>(Write, Further, &[RoleTemplateArn]).also(&[TemplatedRole("TemplateArn")]),
    row::<iam::AddClientIDToOpenIDConnectProvider>(Write, ByArn(OIDC_PROVIDER, "OpenIDConnectProviderArn"), &[]),
    row::<iam::AddRoleToInstanceProfile>(Write, Existing(INSTANCE_PROFILE, "InstanceProfileName"), &[]).also(&[PassRole("RoleName")]),
    row::<iam::AddUserToGroup>(Write, Existing(GROUP, "GroupName"), &[]),
    row::<iam::AssociateDelegationRequest>(Write, Existing(DELEGATION_REQUEST, "DelegationRequestId"), &[]),
    row::<iam::AttachGroupPolicy>(Write, Existing(GROUP, "GroupName"), &[PolicyArn]),
    row::<iam::AttachRolePolicy>(Write, Existing(ROLE, "RoleName"), &[PolicyArn, BoundaryAttached]),
    row::<iam::AttachUserPolicy>(Write, Existing(USER, "UserName"), &[PolicyArn, BoundaryAttached]),
    row::<iam::ChangePassword>(Write, Caller, &[]),
    row::<iam::CreateAccessKey>(Write, OwnOrExisting("UserName"), &[]),
    row::<iam::CreateAccountAlias>(Write, Account, &[]),
    row::<iam::CreateDelegationRequest>(Write, Unnamed(DELEGATION_REQUEST), &[Delegation]),
    row::<iam::CreateGroup>(Write, New(GROUP, "GroupName"), &[]),
    row::<iam::CreateInstanceProfile>(Write, New(INSTANCE_PROFILE, "InstanceProfileName"), &[RequestTags]).also(&[TagOnCreate("iam:TagInstanceProfile")]),
    row::<iam::CreateLoginProfile>(Write, OwnOrExisting("UserName"), &[]),
    row::<iam::CreateOpenIDConnectProvider>(Write, New(OIDC_PROVIDER, "Url"), &[RequestTags]).also(&[TagOnCreate("iam:TagOpenIDConnectProvider")]),
    row::<iam::CreatePolicy>(Write, New(POLICY, "PolicyName"), &[RequestTags]).also(&[TagOnCreate("iam:TagPolicy")]),
    row::<iam::CreatePolicyVersion>(Write, ByArn(POLICY, "PolicyArn"), &[]),
    row::<iam::CreateRole>(Write, New(ROLE, "RoleName"), &[RequestTags, BoundaryPassed]).also(&[TagOnCreate("iam:TagRole")]),
    row::<iam::CreateSAMLProvider>(Write, New(SAML_PROVIDER, "Name"), &[RequestTags]).also(&[TagOnCreate("iam:TagSAMLProvider")]),
    row::<iam::CreateServiceLinkedRole>(Write, ServiceLinkedRole("AWSServiceName"), &[AwsServiceName]),
    row::<iam::CreateServiceSpecificCredential>(Write, Existing(USER, "UserName"), &[CredentialMade]),
    row::<iam::CreateUser>(Write, New(USER, "UserName"), &[RequestTags, BoundaryPassed]).also(&[TagOnCreate("iam:TagUser")]),
    row::<iam::CreateVirtualMFADevice>(Write, New(MFA, "VirtualMFADeviceName"), &[RequestTags]).also(&[TagOnCreate("iam:TagMFADevice")]),
    row::<iam::DeactivateMFADevice>(Write, OwnOrExisting("UserName"), &[]),
    row::<iam::DeleteAccessKey>(Write, OwnOrExisting("UserName"), &[]),
    row::<iam::DeleteAccountAlias>(Write, Account, &[]),
    row::<iam::DeleteAccountPasswordPolicy>(Write, Account, &[]),
    row::<iam::DeleteGroup>(Write, Existing(GROUP, "GroupName"), &[]),
    row::<iam::DeleteGroupPolicy>(Write, Existing(GROUP, "GroupName"), &[]),
    row::<iam::DeleteInstanceProfile>(Write, Existing(INSTANCE_PROFILE, "InstanceProfileName"), &[]),
    row::<iam::DeleteLoginProfile>(Write, OwnOrExisting("UserName"), &[]),
    row::<iam::DeleteOpenIDConnectProvider>(Write, ByArn(OIDC_PROVIDER, "OpenIDConnectProviderArn"), &[]),
    row::<iam::DeletePolicy>(Write, ByArn(POLICY, "PolicyArn"), &[]),
    row::<iam::DeletePolicyVersion>(Write, ByArn(POLICY, "PolicyArn"), &[]),
    row::<iam::DeleteRole>(Write, Existing(ROLE, "RoleName"), &[BoundaryAttached]),
    row::<iam::DeleteRolePermissionsBoundary>(Write, Existing(ROLE, "RoleName"), &[BoundaryAttached]),
    row::<iam::DeleteRolePolicy>(Write, Existing(ROLE, "RoleName"), &[BoundaryAttached]),
    row::<iam::DeleteSAMLProvider>(Write, ByArn(SAML_PROVIDER, "SAMLProviderArn"), &[]),
    row::<iam::DeleteSSHPublicKey>(Write, Existing(USER, "UserName"), &[]),
    row::<iam::DeleteServerCertificate>(Write, Existing(SERVER_CERTIFICATE, "ServerCertificateName"), &[]),
    row::<iam::DeleteServiceLinkedRole>(Write, Existing(ROLE, "RoleName"), &[]),
    row::<iam::DeleteServiceSpecificCredential>(Write, OwnOrExisting("UserName"), &[CredentialMeant]),
    row::<iam::DeleteSigningCertificate>(Write, OwnOrExisting("UserName"), &[]),
    row::<iam::DeleteUser>(Write, Existing(USER, "UserName"), &[]),
    row::<iam::DeleteUserPermissionsBoundary>(Write, Existing(USER, "UserName"), &[BoundaryAttached]),
    row::<iam::DeleteUserPolicy>(Write, Existing(USER, "UserName"), &[BoundaryAttached]),
    row::<iam::DeleteVirtualMFADevice>(Write, ByArn(MFA, "SerialNumber"), &[]),
    row::<iam::DetachGroupPolicy>(Write, Existing(GROUP, "GroupName"), &[PolicyArn]),
    row::<iam::DetachRolePolicy>(Write, Existing(ROLE, "RoleName"), &[PolicyArn, BoundaryAttached]),
    row::<iam::DetachUserPolicy>(Write, Existing(USER, "UserName"), &[PolicyArn, BoundaryAttached]),
    row::<iam::DisableOrganizationsRootCredentialsManagement>(Write, Account, &[]),
    row::<iam::DisableOrganizationsRootSessions>(Write, Account, &[]),
    row::<iam::DisableOutboundWebIdentityFederation>(Write, Account, &[]),
    row::<iam::EnableMFADevice>(Write, Existing(USER, "UserName"), &[]),
    row::<iam::EnableOrganizationsRootCredentialsManagement>(Write, Account, &[]),
    row::<iam::EnableOrganizationsRootSessions>(Write, Account, &[]),
    row::<iam::EnableOutboundWebIdentityFederation>(Write, Account, &[]),
    row::<iam::GenerateCredentialReport>(Read, Account, &[]),
    row::<iam::GenerateOrganizationsAccessReport>(Read, Existing(ACCESS_REPORT, "EntityPath"), &[OrganizationsPolicyId]),
    row::<iam::GenerateServiceLastAccessedDetails>(Read, ByArn(PRINCIPAL, "Arn"), &[]),
    row::<iam::GetAccessKeyLastUsed>(Read, KeyOwner("AccessKeyId"), &[]),
    row::<iam::GetAccountAuthorizationDetails>(Read, Account, &[]),
    row::<iam::GetAccountPasswordPolicy>(Read, Account, &[]),
    row::<iam::GetAccountProperties>(Read, Account, &[AccountPropertyNamespaces]),
    row::<iam::GetAccountSummary>(Read, Account, &[]),
    row::<iam::GetContextKeysForCustomPolicy>(Read, Account, &[]),
    row::<iam::GetContextKeysForPrincipalPolicy>(Read, ByArn(PRINCIPAL, "PolicySourceArn"), &[]),
    row::<iam::GetCredentialReport>(Read, Account, &[]),
    row::<iam::GetDelegationRequest>(Read, Existing(DELEGATION_REQUEST, "DelegationRequestId"), &[]),
    row::<iam::GetGroup>(Read, Existing(GROUP, "GroupName"), &[]),
    row::<iam::GetGroupPolicy>(Read, Existing(GROUP, "GroupName"), &[]),
    row::<iam::GetHumanReadableSummary>(Read, ByArn(DELEGATION_REQUEST, "EntityArn"), &[]),
    row::<iam::GetInstanceProfile>(Read, Existing(INSTANCE_PROFILE, "InstanceProfileName"), &[]),
    row::<iam::GetLoginProfile>(Read, OwnOrExisting("UserName"), &[]),
    row::<iam::GetMFADevice>(Read, OwnOrExisting("UserName"), &[]),
    row::<iam::GetOpenIDConnectProvider>(Read, ByArn(OIDC_PROVIDER, "OpenIDConnectProviderArn"), &[]),
    row::<iam::GetOrganizationsAccessReport>(Read, Account, &[]),
    row::<iam::GetOutboundWebIdentityFederationInfo>(Read, Account, &[]),
    row::<iam::GetPolicy>(Read, ByArn(POLICY, "PolicyArn"), &[]),
    row::<iam::GetPolicyVersion>(Read, ByArn(POLICY, "PolicyArn"), &[]),
    row::<iam::GetRole>(Read, Existing(ROLE, "RoleName"), &[BoundaryAttached]),
    row::<iam::GetRolePolicy>(Read, Existing(ROLE, "RoleName"), &[]),
    row::<iam::GetRoleTemplateVersion>(Read, ByArn(ROLE_TEMPLATE, "TemplateArn"), &[]),
    row::<iam::GetSAMLProvider>(Read, ByArn(SAML_PROVIDER, "SAMLProviderArn"), &[]),
    row::<iam::GetSSHPublicKey>(Read, Existing(USER, "UserName"), &[]),
    row::<iam::GetServerCertificate>(Read, Existing(SERVER_CERTIFICATE, "ServerCertificateName"), &[]),
    row::<iam::GetServiceLastAccessedDetails>(Read, Account, &[]),
    row::<iam::GetServiceLastAccessedDetailsWithEntities>(Read, Account, &[]),
    row::<iam::GetServiceLinkedRoleDeletionStatus>(Read, DeletedRole("DeletionTaskId"), &[]),
    row::<iam::GetUser>(Read, OwnOrExisting("UserName"), &[]),
    row::<iam::GetUserPolicy>(Read, Existing(USER, "UserName"), &[]),
    row::<iam::ListAccessKeys>(Read, OwnOrExisting("UserName"), &[]),
    row::<iam::ListAccountAliases>(Read, Account, &[]),
    row::<iam::ListAttachedGroupPolicies>(Read, Existing(GROUP, "GroupName"), &[]),
    row::<iam::ListAttachedRolePolicies>(Read, Existing(ROLE, "RoleName"), &[]),
    row::<iam::ListAttachedUserPolicies>(Read, Existing(USER, "UserName"), &[]),
    row::<iam::ListDelegationRequests>(Read, Account, &[DelegationOwner]),
    row::<iam::ListEntitiesForPolicy>(Read, ByArn(POLICY, "PolicyArn"), &[]),
    row::<iam::ListGroupPolicies>(Read, Existing(GROUP, "GroupName"), &[]),
    row::<iam::ListGroups>(Read, Listing(GROUP), &[]),
    row::<iam::ListGroupsForUser>(Read, Existing(USER, "UserName"), &[]),
    row::<iam::ListInstanceProfileTags>(Read, Existing(INSTANCE_PROFILE, "InstanceProfileName"), &[]),
    row::<iam::ListInstanceProfiles>(Read, Listing(INSTANCE_PROFILE), &[]),
    row::<iam::ListInstanceProfilesForRole>(Read, Existing(ROLE, "RoleName"), &[]),
    row::<iam::ListMFADeviceTags>(Read, ByArn(MFA, "SerialNumber"), &[]),
    row::<iam::ListMFADevices>(Read, OwnOrExisting("UserName"), &[]),
    row::<iam::ListOpenIDConnectProviderTags>(Read, ByArn(OIDC_PROVIDER, "OpenIDConnectProviderArn"), &[]),
    row::<iam::ListOpenIDConnectProviders>(Read, Unnamed(OIDC_PROVIDER), &[]),
    row::<iam::ListOrganizationsFeatures>(Read, Account, &[]),
    row::<iam::ListPolicies>(Read, Listing(POLICY), &[]),
    row::<iam::ListPoliciesGrantingServiceAccess>(Read, ByArn(PRINCIPAL, "Arn"), &[]),
    row::<iam::ListPolicyTags>(Read, ByArn(POLICY, "PolicyArn"), &[]),
    row::<iam::ListPolicyVersions>(Read, ByArn(POLICY, "PolicyArn"), &[]),
    row::<iam::ListRolePolicies>(Read, Existing(ROLE, "RoleName"), &[]),
    row::<iam::ListRoleTags>(Read, Existing(ROLE, "RoleName"), &[]),
    row::<iam::ListRoles>(Read, Listing(ROLE), &[]),
    row::<iam::ListSAMLProviderTags>(Read, ByArn(SAML_PROVIDER, "SAMLProviderArn"), &[]),
    row::<iam::ListSAMLProviders>(Read, Account, &[]),
    row::<iam::ListSSHPublicKeys>(Read, OwnOrExisting("UserName"), &[]),
    row::<iam::ListServerCertificateTags>(Read, Existing(SERVER_CERTIFICATE, "ServerCertificateName"), &[]),
    row::<iam::ListServerCertificates>(Read, Listing(SERVER_CERTIFICATE), &[]),
    row::<iam::ListServiceSpecificCredentials>(Read, OwnExistingOrAll("UserName", "AllUsers"), &[]),
    row::<iam::ListSigningCertificates>(Read, OwnOrExisting("UserName"), &[]),
    row::<iam::ListUserPolicies>(Read, Existing(USER, "UserName"), &[]),
    row::<iam::ListUserTags>(Read, Existing(USER, "UserName"), &[]),
    row::<iam::ListUsers>(Read, Listing(USER), &[]),
    row::<iam::ListVirtualMFADevices>(Read, Listing(MFA), &[]),
    row::<iam::PutAccountProperties>(Write, Account, &[AccountPropertyNamespaces]).also(&[RoleManager]),
    row::<iam::PutGroupPolicy>(Write, Existing(GROUP, "GroupName"), &[]),
    row::<iam::PutRolePermissionsBoundary>(Write, Existing(ROLE, "RoleName"), &[BoundaryPassed]),
    row::<iam::PutRolePolicy>(Write, Existing(ROLE, "RoleName"), &[BoundaryAttached]),
    row::<iam::PutUserPermissionsBoundary>(Write, Existing(USER, "UserName"), &[BoundaryPassed]),
    row::<iam::PutUserPolicy>(Write, Existing(USER, "UserName"), &[BoundaryAttached]),
    row::<iam::RejectDelegationRequest>(Write, Existing(DELEGATION_REQUEST, "DelegationRequestId"), &[]),
    row::<iam::RemoveClientIDFromOpenIDConnectProvider>(Write, ByArn(OIDC_PROVIDER, "OpenIDConnectProviderArn"), &[]),
    row::<iam::RemoveRoleFromInstanceProfile>(Write, Existing(INSTANCE_PROFILE, "InstanceProfileName"), &[]),
    row::<iam::RemoveUserFromGroup>(Write, Existing(GROUP, "GroupName"), &[]),
    row::<iam::ResetServiceSpecificCredential>(Write, OwnOrExisting("UserName"), &[CredentialMeant]),
    row::<iam::ResyncMFADevice>(Write, Existing(USER, "UserName"), &[]),
    row::<iam::SendDelegationToken>(Write, Existing(DELEGATION_REQUEST, "DelegationRequestId"), &[]),
    row::<iam::SetDefaultPolicyVersion>(Write, ByArn(POLICY, "PolicyArn"), &[]),
    row::<iam::SetSecurityTokenServicePreferences>(Write, Account, &[]),
    row::<iam::SimulateCustomPolicy>(Read, Account, &[]),
    row::<iam::SimulatePrincipalPolicy>(Read, ByArn(PRINCIPAL, "PolicySourceArn"), &[]),
    row::<iam::TagInstanceProfile>(Write, Existing(INSTANCE_PROFILE, "InstanceProfileName"), &[RequestTags]),
    row::<iam::TagMFADevice>(Write, ByArn(MFA, "SerialNumber"), &[RequestTags]),
    row::<iam::TagOpenIDConnectProvider>(Write, ByArn(OIDC_PROVIDER, "OpenIDConnectProviderArn"), &[RequestTags]),
    row::<iam::TagPolicy>(Write, ByArn(POLICY, "PolicyArn"), &[RequestTags]),
    row::<iam::TagRole>(Write, Existing(ROLE, "RoleName"), &[RequestTags]),
    row::<iam::TagSAMLProvider>(Write, ByArn(SAML_PROVIDER, "SAMLProviderArn"), &[RequestTags]),
    row::<iam::TagServerCertificate>(Write, Existing(SERVER_CERTIFICATE, "ServerCertificateName"), &[RequestTags]),
    row::<iam::TagUser>(Write, Existing(USER, "UserName"), &[RequestTags]),
    row::<iam::UntagInstanceProfile>(Write, Existing(INSTANCE_PROFILE, "InstanceProfileName"), &[TagKeys]),
    row::<iam::UntagMFADevice>(Write, ByArn(MFA, "SerialNumber"), &[TagKeys]),
    row::<iam::UntagOpenIDConnectProvider>(Write, ByArn(OIDC_PROVIDER, "OpenIDConnectProviderArn"), &[TagKeys]),
    row::<iam::UntagPolicy>(Write, ByArn(POLICY, "PolicyArn"), &[TagKeys]),
    row::<iam::UntagRole>(Write, Existing(ROLE, "RoleName"), &[TagKeys]),
    row::<iam::UntagSAMLProvider>(Write, ByArn(SAML_PROVIDER, "SAMLProviderArn"), &[TagKeys]),
    row::<iam::UntagServerCertificate>(Write, Existing(SERVER_CERTIFICATE, "ServerCertificateName"), &[TagKeys]),
    row::<iam::UntagUser>(Write, Existing(USER, "UserName"), &[TagKeys]),
    row::<iam::UpdateAccessKey>(Write, OwnOrExisting("UserName"), &[]),
    row::<iam::UpdateAccountPasswordPolicy>(Write, Account, &[]),
    row::<iam::UpdateAssumeRolePolicy>(Write, Existing(ROLE, "RoleName"), &[BoundaryAttached]),
    row::<iam::UpdateDelegationRequest>(Write, Existing(DELEGATION_REQUEST, "DelegationRequestId"), &[]),
    row::<iam::UpdateGroup>(Write, Existing(GROUP, "GroupName"), &[]).also(&[NewName(GROUP, "NewPath", "NewGroupName")]),
    row::<iam::UpdateLoginProfile>(Write, Existing(USER, "UserName"), &[]),
    row::<iam::UpdateOpenIDConnectProviderThumbprint>(Write, ByArn(OIDC_PROVIDER, "OpenIDConnectProviderArn"), &[]),
    row::<iam::UpdateRole>(Write, Existing(ROLE, "RoleName"), &[BoundaryAttached]),
    row::<iam::UpdateRoleDescription>(Write, Existing(ROLE, "RoleName"), &[BoundaryAttached]),
    row::<iam::UpdateSAMLProvider>(Write, ByArn(SAML_PROVIDER, "SAMLProviderArn"), &[]),
    row::<iam::UpdateSSHPublicKey>(Write, Existing(USER, "UserName"), &[]),
    row::<iam::UpdateServerCertificate>(Write, Existing(SERVER_CERTIFICATE, "ServerCertificateName"), &[]).also(&[NewName(SERVER_CERTIFICATE, "NewPath", "NewServerCertificateName")]),
    row::<iam::UpdateServiceSpecificCredential>(Write, OwnOrExisting("UserName"), &[CredentialMeant]),
    row::<iam::UpdateSigningCertificate>(Write, OwnOrExisting("UserName"), &[]),
    row::<iam::UpdateUser>(Write, Existing(USER, "UserName"), &[]).also(&[NewName(USER, "NewPath", "NewUserName")]),
    row::<iam::UploadSSHPublicKey>(Write, Existing(USER, "UserName"), &[]),
    row::<iam::UploadServerCertificate>(Write, New(SERVER_CERTIFICATE, "ServerCertificateName"), &[RequestTags]).also(&[TagOnCreate("iam:TagServerCertificate")]),
    row::<iam::UploadSigningCertificate>(Write, OwnOrExisting("UserName"), &[]),
];

#[rustfmt::skip]
static STS: &[Row] = &[
    row::<sts::AssumeRole>(Write, Assumed("RoleArn"), &[RequestTags, RoleSession]),
    unsigned::<sts::AssumeRoleWithSAML>(Write, Unrestricted, &[]),
    unsigned::<sts::AssumeRoleWithWebIdentity>(Write, Unrestricted, &[]),
    row::<sts::AssumeRoot>(Write, RootUser("TargetPrincipal"), &[TaskPolicyArn]),
    row::<sts::DecodeAuthorizationMessage>(Write, Account, &[]),
    row::<sts::GetAccessKeyInfo>(Read, Account, &[]),
    row::<sts::GetCallerIdentity>(Read, Unrestricted, &[]),
    row::<sts::GetDelegatedAccessToken>(Write, Account, &[]),
    row::<sts::GetFederationToken>(Read, New(FEDERATED_USER, "Name"), &[RequestTags]).also(&[TagOnCreate("sts:TagSession")]),
    row::<sts::GetSessionToken>(Read, Unrestricted, &[]),
    row::<sts::GetWebIdentityToken>(Write, Account, &[RequestTags, WebIdentityToken]).also(&[TagOnCreate("sts:TagGetWebIdentityToken")]),
];

// Every operation of the models has exactly one row.
const _: () = assert!(IAM.len() == iam::OPERATIONS.len() && STS.len() == sts::OPERATIONS.len());

#[cfg(test)]
mod tests;
