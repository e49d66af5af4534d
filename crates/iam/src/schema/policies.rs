//! Customer managed policies in the database, and what managed policies are used by.

use super::account_key;
use crate::domain::ids::UniqueId;
use crate::domain::managed_policy::{CustomerPolicy, PolicyVersion, VersionNumber};
use crate::domain::names::{AccountId, folded};
use store::{Counter, Index, Indexes, Key, Record, Table};

/// Attachments by the ARN of the policy.
pub const ATTACHMENTS_OF_POLICY: Index = Index(30);
/// Users by the ARN of their permissions boundary.
pub const USERS_BOUNDED_BY: Index = Index(31);
/// Roles by the ARN of their permissions boundary.
pub const ROLES_BOUNDED_BY: Index = Index(32);

/// Customer managed policies of an account.
pub const POLICIES: Counter = Counter(30);
/// Users, groups and roles that a policy is attached to.
pub const POLICY_ATTACHMENTS: Counter = Counter(31);
/// Users and roles whose permissions a policy bounds.
pub const BOUNDARY_USES: Counter = Counter(32);
/// Versions of all customer managed policies of an account.
pub const POLICY_VERSIONS: Counter = Counter(33);

impl Record for CustomerPolicy {
    const TABLE: Table = Table { id: 30, name: "managed_policies" };
    fn key(&self) -> Key {
        policy_key(&self.account, self.name.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.count(POLICIES, account_key(&self.account));
    }
}

impl Record for PolicyVersion {
    const TABLE: Table = Table { id: 31, name: "policy_versions" };
    fn key(&self) -> Key {
        policy_version_key(&self.account, &self.policy, self.number)
    }
    fn indexes(&self, out: &mut Indexes) {
        out.count(POLICY_VERSIONS, account_key(&self.account));
    }
}

/// A customer managed policy by its name, in whatever case.
pub fn policy_key(account: &AccountId, name: &str) -> Key {
    account_key(account).text(&folded(name))
}

/// A version of a customer managed policy.
pub fn policy_version_key(account: &AccountId, policy: &UniqueId, number: VersionNumber) -> Key {
    policy_versions_of(account, policy).number(number.get())
}

/// The prefix of a policy's versions.
pub fn policy_versions_of(account: &AccountId, policy: &UniqueId) -> Key {
    account_key(account).text(policy.as_str())
}

/// The key of a managed policy's counters, and the prefix of what uses it.
pub fn uses_of_policy(account: &AccountId, arn: &str) -> Key {
    account_key(account).text(arn)
}
