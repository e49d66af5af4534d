//! Everything that is in the database: which records, under which keys, with which indexes and counters.
//!
//! What belongs to a user hangs on its unique id, so a rename rewrites one record and nothing can be left over
//! for the next user of that name.

mod access_reports;
mod credential_reports;
mod credentials;
mod delegation;
mod mfa;
mod oidc;
mod organizations;
mod policies;
mod roles;
mod saml;
mod security_keys;

pub(crate) use access_reports::access_report_id;
pub use access_reports::{ACCESS_REPORT_ID, ACCESS_REPORTS, ORGANIZATION_REPORT_ID, ORGANIZATION_REPORTS};
pub use credential_reports::credential_report_part_key;
pub use credentials::{
    CREDENTIAL_HOLDER, SERVER_CERTIFICATES, SERVICE_SPECIFIC_CREDENTIALS, SIGNING_CERTIFICATE_FINGERPRINT,
    SIGNING_CERTIFICATES, SSH_PUBLIC_KEYS, credential_holder, credentials_of_service, server_certificate_key,
    service_specific_credential_key, signing_certificate_key, ssh_public_key_key,
};
pub use delegation::{
    DELEGATION_REQUEST_ENDS, DELEGATION_REQUEST_WORKFLOW, DELEGATION_REQUESTS, delegation_request_key,
    delegation_workflow,
};
pub use mfa::{MFA_DEVICES, MFA_DEVICES_IN_USE, MFA_DEVICES_OF_OWNER, MFA_DEVICES_PER_OWNER, mfa_device_key};
pub(crate) use mfa::{find_mfa_device, mfa_devices_of};
pub(crate) use oidc::find_oidc_provider;
pub use oidc::{OIDC_PROVIDERS, oidc_provider_key};
pub use policies::{
    ATTACHMENTS_OF_POLICY, BOUNDARY_USES, POLICIES, POLICY_ATTACHMENTS, POLICY_VERSIONS, ROLES_BOUNDED_BY,
    USERS_BOUNDED_BY, policy_key, policy_version_key, policy_versions_of, uses_of_policy,
};
pub(crate) use roles::instance_profiles_of;
pub use roles::{INSTANCE_PROFILES, ROLE_ID, ROLE_INSTANCE_PROFILES, ROLES, instance_profile_key, role_key};
pub(crate) use saml::find_saml_provider;
pub use saml::{SAML_PROVIDERS, saml_provider_key};
pub use security_keys::{SECURITY_KEY_CREDENTIAL, SECURITY_KEYS};
pub(crate) use security_keys::{credential_key, security_keys_of};

use crate::domain::access_key::{AccessKey, KeyOwner};
use crate::domain::access_report::{AccessHistory, AccessReport, OrganizationReport};
use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::console_session::ConsoleSession;
use crate::domain::credential_report::{CredentialReport, CredentialReportPart};
use crate::domain::delegation::DelegationRequest;
use crate::domain::group::{Group, GroupMember};
use crate::domain::ids::UniqueId;
use crate::domain::instance_profile::InstanceProfile;
use crate::domain::login_profile::LoginProfile;
use crate::domain::managed_policy::{CustomerPolicy, PolicyVersion};
use crate::domain::mfa_device::VirtualMfaDevice;
use crate::domain::names::{AccountId, folded};
use crate::domain::oidc_provider::OidcProvider;
use crate::domain::organization::OrganizationFeatures;
use crate::domain::outbound_federation::OutboundFederation;
use crate::domain::password_policy::PasswordPolicy;
use crate::domain::role::{DeletionTask, Role};
use crate::domain::saml_provider::{SamlMetadata, SamlProvider};
use crate::domain::security_key::{SecurityKey, SecurityKeyEnrolment};
use crate::domain::server_certificate::ServerCertificate;
use crate::domain::service_specific_credential::ServiceSpecificCredential;
use crate::domain::signing_certificate::SigningCertificate;
use crate::domain::ssh_public_key::SshPublicKey;
use crate::domain::sts_preferences::StsPreferences;
use crate::domain::user::User;
use crate::env::Instant;
use crate::federated_session::FederatedSession;
use crate::root_password::RootPassword;
use serde::{Deserialize, Serialize};
use store::{Counter, Index, Indexes, Key, Record, Schema, StoreError, Table, Tx};

/// All record types. Raise the level whenever indexes or counters of one change.
pub fn schema() -> Schema {
    Schema::new(3)
        .with::<Installation>()
        .with::<Account>()
        .with::<PasswordPolicy>()
        .with::<User>()
        .with::<AccessKey>()
        .with::<LoginProfile>()
        .with::<InlinePolicy>()
        .with::<Attachment>()
        .with::<Group>()
        .with::<GroupMember>()
        .with::<Role>()
        .with::<InstanceProfile>()
        .with::<DeletionTask>()
        .with::<CustomerPolicy>()
        .with::<PolicyVersion>()
        .with::<VirtualMfaDevice>()
        .with::<OidcProvider>()
        .with::<SshPublicKey>()
        .with::<SigningCertificate>()
        .with::<ServiceSpecificCredential>()
        .with::<ServerCertificate>()
        .with::<StsPreferences>()
        .with::<OutboundFederation>()
        .with::<ConsoleSession>()
        .with::<RootPassword>()
        .with::<FederatedSession>()
        .with::<AccessHistory>()
        .with::<AccessReport>()
        .with::<OrganizationFeatures>()
        .with::<OrganizationReport>()
        .with::<DelegationRequest>()
        .with::<CredentialReport>()
        .with::<CredentialReportPart>()
        .with::<SamlProvider>()
        .with::<SamlMetadata>()
        .with::<SecurityKey>()
        .with::<SecurityKeyEnrolment>()
}

/// What holds for the whole data directory: there is one such record.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Installation {
    /// The account that it serves.
    pub account: AccountId,
    /// Fingerprint of the master key that secrets are sealed under.
    pub master_key_fingerprint: String,
}

/// An account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Account {
    /// Its number.
    pub id: AccountId,
    /// When it was made.
    pub created: Instant,
    /// Its name, which the default password policy forbids as a password.
    pub name: String,
    /// The e-mail address of its root user, likewise forbidden.
    pub email: String,
    /// What stands for its number where people sign in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Whether role manager is on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub role_manager: bool,
}

/// Users by their unique id.
pub const USER_ID: Index = Index(1);
/// Access keys by their id.
pub const ACCESS_KEY_ID: Index = Index(2);

/// Groups by their unique id.
pub const GROUP_ID: Index = Index(10);
/// Groups that a user is in.
pub const USER_GROUPS: Index = Index(11);

/// Users of an account.
pub const USERS: Counter = Counter(1);
/// Access keys of an owner.
pub const ACCESS_KEYS: Counter = Counter(2);
/// Groups of an account.
pub const GROUPS: Counter = Counter(10);
/// Groups that a user is in.
pub const GROUPS_OF_USER: Counter = Counter(11);
/// Managed policies attached to a principal.
pub const ATTACHMENTS: Counter = Counter(3);

impl Record for Installation {
    const TABLE: Table = Table { id: 1, name: "installation" };
    fn key(&self) -> Key {
        Key::new()
    }
}

impl Record for Account {
    const TABLE: Table = Table { id: 2, name: "accounts" };
    fn key(&self) -> Key {
        account_key(&self.id)
    }
}

impl Record for PasswordPolicy {
    const TABLE: Table = Table { id: 3, name: "password_policies" };
    fn key(&self) -> Key {
        account_key(&self.account)
    }
}

impl Record for User {
    const TABLE: Table = Table { id: 4, name: "users" };
    fn key(&self) -> Key {
        user_key(&self.account, self.name.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.index(USER_ID, Key::new().text(self.id.as_str()));
        out.count(USERS, account_key(&self.account));
        if let Some(boundary) = &self.permissions_boundary {
            let uses = uses_of_policy(&self.account, boundary.as_str());
            out.index(USERS_BOUNDED_BY, uses.clone().text(self.id.as_str()));
            out.count(BOUNDARY_USES, uses);
        }
    }
}

impl Record for AccessKey {
    const TABLE: Table = Table { id: 5, name: "access_keys" };
    fn key(&self) -> Key {
        access_key_key(&self.account, &self.owner, self.id.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.index(ACCESS_KEY_ID, Key::new().text(self.id.as_str()));
        out.count(ACCESS_KEYS, access_keys_of(&self.account, &self.owner));
    }
}

impl Record for LoginProfile {
    const TABLE: Table = Table { id: 6, name: "login_profiles" };
    fn key(&self) -> Key {
        of_principal(&self.account, &self.user)
    }
}

impl Record for InlinePolicy {
    const TABLE: Table = Table { id: 7, name: "inline_policies" };
    fn key(&self) -> Key {
        inline_policy_key(&self.account, &self.principal, self.name.as_str())
    }
}

impl Record for Attachment {
    const TABLE: Table = Table { id: 8, name: "attachments" };
    fn key(&self) -> Key {
        attachment_key(&self.account, &self.principal, self.policy.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        let uses = uses_of_policy(&self.account, self.policy.as_str());
        out.count(ATTACHMENTS, of_principal(&self.account, &self.principal));
        out.index(ATTACHMENTS_OF_POLICY, uses.clone().text(self.principal.as_str()));
        out.count(POLICY_ATTACHMENTS, uses);
    }
}

impl Record for Group {
    const TABLE: Table = Table { id: 10, name: "groups" };
    fn key(&self) -> Key {
        group_key(&self.account, self.name.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.index(GROUP_ID, Key::new().text(self.id.as_str()));
        out.count(GROUPS, account_key(&self.account));
    }
}

impl Record for GroupMember {
    const TABLE: Table = Table { id: 11, name: "group_members" };
    fn key(&self) -> Key {
        group_member_key(&self.account, &self.group, &self.user)
    }
    fn indexes(&self, out: &mut Indexes) {
        let groups = of_principal(&self.account, &self.user);
        out.index(USER_GROUPS, groups.clone().text(self.group.as_str()));
        out.count(GROUPS_OF_USER, groups);
    }
}

impl Record for ConsoleSession {
    const TABLE: Table = Table { id: 60, name: "console_sessions" };
    fn key(&self) -> Key {
        console_session_key(&self.account, &self.owner, self.id.as_str())
    }
}

impl Record for RootPassword {
    const TABLE: Table = Table { id: 61, name: "root_passwords" };
    fn key(&self) -> Key {
        account_key(&self.account)
    }
}

/// The groups that a user is in, of which there are few.
///
/// # Errors
/// Those of the store.
pub(crate) fn groups_of(tx: &Tx, user: &User) -> Result<Vec<Group>, StoreError> {
    let member = of_principal(&user.account, &user.id);
    let mut groups = Vec::new();
    for (_, member) in tx.scan_index::<GroupMember>(USER_GROUPS, &member, None, usize::MAX)? {
        groups.extend(tx.by_index::<Group>(GROUP_ID, &Key::new().text(member.group.as_str()))?);
    }
    Ok(groups)
}

/// The key of an account, its password policy and its user counter, and the prefix of its users.
pub fn account_key(account: &AccountId) -> Key {
    Key::new().text(account.as_str())
}

/// A user by its name, in whatever case.
pub fn user_key(account: &AccountId, name: &str) -> Key {
    account_key(account).text(&folded(name))
}

/// A group by its name, in whatever case.
pub fn group_key(account: &AccountId, name: &str) -> Key {
    account_key(account).text(&folded(name))
}

/// A membership, by unique ids.
pub fn group_member_key(account: &AccountId, group: &UniqueId, user: &UniqueId) -> Key {
    of_principal(account, group).text(user.as_str())
}

/// The key of a principal's login profile, and the prefix of its policies.
pub fn of_principal(account: &AccountId, principal: &UniqueId) -> Key {
    account_key(account).text(principal.as_str())
}

/// The prefix of an owner's access keys, signing certificates and console sessions.
pub fn access_keys_of(account: &AccountId, owner: &KeyOwner) -> Key {
    account_key(account).text(owner.key_text())
}

/// An access key of an owner.
pub fn access_key_key(account: &AccountId, owner: &KeyOwner, id: &str) -> Key {
    access_keys_of(account, owner).text(id)
}

/// A console session of an owner.
pub fn console_session_key(account: &AccountId, owner: &KeyOwner, id: &str) -> Key {
    access_keys_of(account, owner).text(id)
}

/// An inline policy by its name, in whatever case.
pub fn inline_policy_key(account: &AccountId, principal: &UniqueId, name: &str) -> Key {
    of_principal(account, principal).text(&folded(name))
}

/// An attached policy by its ARN.
pub fn attachment_key(account: &AccountId, principal: &UniqueId, policy: &str) -> Key {
    of_principal(account, principal).text(policy)
}
