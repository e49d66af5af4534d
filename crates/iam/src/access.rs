//! What guards an operation, as data: the vocabulary of the table in [`crate::operations`].
//!
//! A target names members of the operation's input; a test shows that each exists in the model. How targets become
//! ARNs stands in [`crate::authorize`].

/// A kind of resource, as ARNs and messages name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The service in its ARN.
    pub service: &'static str,
    /// The word before the path in its ARN.
    pub word: &'static str,
    /// What AWS calls it in a denial.
    pub shown: &'static str,
}

const fn iam(word: &'static str, shown: &'static str) -> Kind {
    Kind { service: "iam", word, shown }
}

/// IAM users.
pub const USER: Kind = iam("user", "user");
/// Groups.
pub const GROUP: Kind = iam("group", "group");
/// Roles.
pub const ROLE: Kind = iam("role", "role");
/// Managed policies.
pub const POLICY: Kind = iam("policy", "policy");
/// Instance profiles.
pub const INSTANCE_PROFILE: Kind = iam("instance-profile", "instance profile");
/// Virtual MFA devices.
pub const MFA: Kind = iam("mfa", "mfa");
/// Server certificates.
pub const SERVER_CERTIFICATE: Kind = iam("server-certificate", "server certificate");
/// SAML providers.
pub const SAML_PROVIDER: Kind = iam("saml-provider", "saml provider");
/// OpenID Connect providers.
pub const OIDC_PROVIDER: Kind = iam("oidc-provider", "oidc provider");
/// Delegation requests.
pub const DELEGATION_REQUEST: Kind = iam("delegation-request", "delegation request");
/// Role templates, which are AWS's.
pub const ROLE_TEMPLATE: Kind = iam("role-template", "role template");
/// Access reports.
pub const ACCESS_REPORT: Kind = iam("access-report", "access report");
/// A user, group, role or policy: the ARN tells which.
pub const PRINCIPAL: Kind = iam("user", "");
/// Sessions of GetFederationToken.
pub const FEDERATED_USER: Kind = Kind { service: "sts", word: "federated-user", shown: "federated user" };

/// The resource that an operation is authorized against.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// No permission is needed, and none can be denied.
    Unrestricted,
    /// Nothing has a permission of its own: what the row asks for besides is all that counts.
    Further,
    /// The account: resource `*`.
    Account,
    /// What lies below a `PathPrefix`, if there is such a member.
    Listing(Kind),
    /// What is to be made, with this name and the member `Path`.
    New(Kind, &'static str),
    /// What is to be made, under an id that is yet to be drawn; or all of a kind that has no paths.
    Unnamed(Kind),
    /// What has this name; under no path if there is none.
    Existing(Kind, &'static str),
    /// The named user, else the caller.
    OwnOrExisting(&'static str),
    /// The named user, else the caller; all users, if the second member says so.
    OwnExistingOrAll(&'static str, &'static str),
    /// The calling user, whatever the input says.
    Caller,
    /// The owner of the access key with this id.
    KeyOwner(&'static str),
    /// The role with this ARN, which its trust policy has to let the caller assume.
    Assumed(&'static str),
    /// The root user of the account with this number or root ARN.
    RootUser(&'static str),
    /// What this ARN names.
    ByArn(Kind, &'static str),
    /// The role that would be made for this service.
    ServiceLinkedRole(&'static str),
    /// The role of a service that the deletion task with this id deletes: its id has path and name in it.
    DeletedRole(&'static str),
}

/// Condition keys that an operation has beyond those of every request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConditionKey {
    /// `aws:RequestTag/…` and `aws:TagKeys`, from `Tags`.
    RequestTags,
    /// `aws:TagKeys`, from `TagKeys`.
    TagKeys,
    /// `iam:PolicyARN`, from `PolicyArn`.
    PolicyArn,
    /// `iam:PermissionsBoundary`, from the input.
    BoundaryPassed,
    /// `iam:PermissionsBoundary`, from the target.
    BoundaryAttached,
    /// `iam:AWSServiceName`, from `AWSServiceName`.
    AwsServiceName,
    /// `sts:RoleSessionName`, `sts:ExternalId`, `sts:SourceIdentity`, `sts:TransitiveTagKeys` and
    /// `sts:RequestContextProviders`, from the input.
    RoleSession,
    /// `iam:DelegationDuration`, `iam:NotificationChannel` and `iam:TemplateArn`, from the input.
    Delegation,
    /// `iam:DelegationRequestOwner`, from `OwnerId`.
    DelegationOwner,
    /// `iam:OrganizationsPolicyId`, from `OrganizationsPolicyId`.
    OrganizationsPolicyId,
    /// `iam:AccountPropertyNamespaces`: those of `Properties`, else all.
    AccountPropertyNamespaces,
    /// `iam:ServiceSpecificCredentialServiceName`, from `ServiceName`, and `iam:ServiceSpecificCredentialAgeDays`, from
    /// `CredentialAgeDays`.
    CredentialMade,
    /// `iam:ServiceSpecificCredentialServiceName`, from the credential of the target.
    CredentialMeant,
    /// `iam:RoleTemplateARN`, from `TemplateArn`.
    RoleTemplateArn,
    /// `sts:TaskPolicyArn`, from `TaskPolicyArn`.
    TaskPolicyArn,
    /// `sts:IdentityTokenAudience`, `sts:DurationSeconds` and `sts:SigningAlgorithm`, from the input.
    WebIdentityToken,
}

/// A further permission that some calls of an operation need.
#[derive(Clone, Copy, Debug)]
pub enum Also {
    /// This action on the same resource, if `Tags` are given.
    TagOnCreate(&'static str),
    /// The same action on what the target becomes, if these members rename or move it.
    NewName(Kind, &'static str, &'static str),
    /// `iam:CreateServiceLinkedRole` for role manager, if `Properties` switch it on.
    RoleManager,
    /// `iam:CreateRole` and `iam:AttachRolePolicy` on the role that would be made of the template with this ARN, or
    /// `iam:GetRole` on the one that was.
    TemplatedRole(&'static str),
    /// `iam:PassRole` on the role with this name.
    PassRole(&'static str),
}
