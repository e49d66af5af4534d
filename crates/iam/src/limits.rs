//! Every quota and size limit of the service (IAM user guide, "IAM and AWS STS quotas").

use std::collections::BTreeMap;

/// A quota: its AWS name, as it stands in `LimitExceeded` messages, and its default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quota {
    /// Name, such as `UsersPerAccount`.
    pub name: &'static str,
    /// The value unless configured otherwise.
    pub default: u64,
}

/// Users in an account.
pub const USERS_PER_ACCOUNT: Quota = Quota { name: "UsersPerAccount", default: 5000 };
/// Access keys of a user, and of root, inactive ones included.
pub const ACCESS_KEYS_PER_USER: Quota = Quota { name: "AccessKeysPerUser", default: 2 };
/// Managed policies attached to a user.
pub const POLICIES_PER_USER: Quota = Quota { name: "PoliciesPerUser", default: 10 };
/// Characters of all inline policies of a user together, white space not counted.
pub const INLINE_POLICY_SIZE_PER_USER: Quota = Quota { name: "InlinePolicySizePerUser", default: 2048 };

/// Groups in an account.
pub const GROUPS_PER_ACCOUNT: Quota = Quota { name: "GroupsPerAccount", default: 300 };
/// Groups that a user is in.
pub const GROUPS_PER_USER: Quota = Quota { name: "GroupsPerUser", default: 10 };
/// Managed policies attached to a group.
pub const POLICIES_PER_GROUP: Quota = Quota { name: "PoliciesPerGroup", default: 10 };
/// Characters of all inline policies of a group together, white space not counted.
pub const INLINE_POLICY_SIZE_PER_GROUP: Quota = Quota { name: "InlinePolicySizePerGroup", default: 5120 };

/// Roles in an account; those of services do not count.
pub const ROLES_PER_ACCOUNT: Quota = Quota { name: "RolesPerAccount", default: 1000 };
/// Managed policies attached to a role.
pub const POLICIES_PER_ROLE: Quota = Quota { name: "PoliciesPerRole", default: 10 };
/// Characters of all inline policies of a role together, white space not counted.
pub const INLINE_POLICY_SIZE_PER_ROLE: Quota = Quota { name: "InlinePolicySizePerRole", default: 10_240 };
/// Characters of a role's trust policy.
pub const TRUST_POLICY_SIZE: Quota = Quota { name: "ACLSizePerRole", default: 2048 };

/// Instance profiles in an account.
pub const INSTANCE_PROFILES_PER_ACCOUNT: Quota = Quota { name: "InstanceProfilesPerAccount", default: 1000 };
/// Roles in an instance profile. It is not to be configured: a profile has room for one.
pub const ROLES_PER_INSTANCE_PROFILE: Quota =
    Quota { name: "InstanceSessionsPerInstanceProfile", default: 1 };

/// Customer managed policies in an account.
pub const POLICIES_PER_ACCOUNT: Quota = Quota { name: "PoliciesPerAccount", default: 1500 };
/// Characters of a version of a customer managed policy, white space not counted.
pub const POLICY_SIZE: Quota = Quota { name: "PolicySize", default: 6144 };
/// Versions of a customer managed policy that are kept; AWS does not raise it.
pub const VERSIONS_PER_POLICY: usize = 5;

/// MFA devices in use by a user, and by root.
pub const MFA_DEVICES_PER_USER: Quota = Quota { name: "MFADevicesPerUser", default: 8 };

/// OpenID Connect providers in an account.
pub const OIDC_PROVIDERS_PER_ACCOUNT: Quota =
    Quota { name: "OpenIDConnectProvidersPerAccount", default: 100 };
/// Client ids of an OpenID Connect provider.
pub const CLIENT_IDS_PER_OIDC_PROVIDER: Quota =
    Quota { name: "ClientIdsPerOpenIdConnectProvider", default: 100 };
/// SSH public keys of a user, inactive ones included.
pub const SSH_PUBLIC_KEYS_PER_USER: Quota = Quota { name: "SSHPublicKeysPerUser", default: 5 };
/// Signing certificates of a user, and of root, inactive ones included.
pub const CERTIFICATES_PER_USER: Quota = Quota { name: "CertificatesPerUser", default: 2 };

/// Service-specific credentials of a user for one service, inactive ones included.
pub const SERVICE_SPECIFIC_CREDENTIALS_PER_USER: Quota =
    Quota { name: "ServiceSpecificCredentialsPerUser", default: 2 };

/// Server certificates of an account.
pub const SERVER_CERTIFICATES_PER_ACCOUNT: Quota =
    Quota { name: "ServerCertificatesPerAccount", default: 20 };
/// SAML providers in an account.
pub const SAML_PROVIDERS_PER_ACCOUNT: Quota = Quota { name: "SAMLProvidersPerAccount", default: 100 };

/// Delegation requests of an account, those that are over included until they are forgotten.
pub const DELEGATION_REQUESTS_PER_ACCOUNT: Quota =
    Quota { name: "DelegationRequestsPerAccount", default: 1000 };

/// Every quota that can be configured.
pub const QUOTAS: [Quota; 24] = [
    USERS_PER_ACCOUNT,
    ACCESS_KEYS_PER_USER,
    POLICIES_PER_USER,
    INLINE_POLICY_SIZE_PER_USER,
    GROUPS_PER_ACCOUNT,
    GROUPS_PER_USER,
    POLICIES_PER_GROUP,
    INLINE_POLICY_SIZE_PER_GROUP,
    ROLES_PER_ACCOUNT,
    POLICIES_PER_ROLE,
    INLINE_POLICY_SIZE_PER_ROLE,
    TRUST_POLICY_SIZE,
    INSTANCE_PROFILES_PER_ACCOUNT,
    POLICIES_PER_ACCOUNT,
    POLICY_SIZE,
    MFA_DEVICES_PER_USER,
    CERTIFICATES_PER_USER,
    CLIENT_IDS_PER_OIDC_PROVIDER,
    OIDC_PROVIDERS_PER_ACCOUNT,
    SERVER_CERTIFICATES_PER_ACCOUNT,
    SERVICE_SPECIFIC_CREDENTIALS_PER_USER,
    SSH_PUBLIC_KEYS_PER_USER,
    SAML_PROVIDERS_PER_ACCOUNT,
    DELEGATION_REQUESTS_PER_ACCOUNT,
];

/// Tags on one resource; AWS does not raise it.
pub const TAGS_PER_RESOURCE: usize = 50;

/// The items on a page unless asked otherwise (API reference, `MaxItems`).
pub const PAGE_ITEMS_DEFAULT: usize = 100;

/// How many records a listing looks at for one page; AWS reserves the right to short pages too.
pub const PAGE_RECORDS_EXAMINED_MAX: usize = 10_000;

/// How often a request that lost a race is decided anew before it answers 503.
pub const CONFLICT_RETRIES_MAX: u32 = 32;

/// Quotas of this installation: AWS's, unless configured otherwise.
#[derive(Clone, Debug, Default)]
pub struct Quotas(BTreeMap<&'static str, u64>);

impl Quotas {
    /// Sets a quota by its name; false if there is none of that name.
    pub fn set(&mut self, name: &str, value: u64) -> bool {
        let known = QUOTAS.iter().find(|quota| quota.name == name);
        known.is_some_and(|quota| {
            self.0.insert(quota.name, value);
            true
        })
    }

    /// The value in force.
    pub fn get(&self, quota: Quota) -> u64 {
        self.0.get(quota.name).copied().unwrap_or(quota.default)
    }
}
