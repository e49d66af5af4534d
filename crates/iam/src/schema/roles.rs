//! Roles and instance profiles in the database.

use super::policies::{BOUNDARY_USES, ROLES_BOUNDED_BY, uses_of_policy};
use super::{account_key, of_principal};
use crate::domain::instance_profile::InstanceProfile;
use crate::domain::names::{AccountId, folded};
use crate::domain::role::{DeletionTask, Role};
use store::{Counter, Index, Indexes, Key, Record, StoreError, Table, Tx};

/// Roles by their unique id.
pub const ROLE_ID: Index = Index(20);
/// Instance profiles that a role is in.
pub const ROLE_INSTANCE_PROFILES: Index = Index(21);

/// Roles of an account, but for those of services.
pub const ROLES: Counter = Counter(20);
/// Instance profiles of an account.
pub const INSTANCE_PROFILES: Counter = Counter(21);

impl Record for Role {
    const TABLE: Table = Table { id: 20, name: "roles" };
    fn key(&self) -> Key {
        role_key(&self.account, self.name.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.index(ROLE_ID, Key::new().text(self.id.as_str()));
        if !self.is_service_linked() {
            out.count(ROLES, account_key(&self.account));
        }
        if let Some(boundary) = &self.permissions_boundary {
            let uses = uses_of_policy(&self.account, boundary.as_str());
            out.index(ROLES_BOUNDED_BY, uses.clone().text(self.id.as_str()));
            out.count(BOUNDARY_USES, uses);
        }
    }
}

impl Record for InstanceProfile {
    const TABLE: Table = Table { id: 21, name: "instance_profiles" };
    fn key(&self) -> Key {
        instance_profile_key(&self.account, self.name.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        if let Some(role) = &self.role {
            let profiles = of_principal(&self.account, role);
            out.index(ROLE_INSTANCE_PROFILES, profiles.text(&folded(self.name.as_str())));
        }
        out.count(INSTANCE_PROFILES, account_key(&self.account));
    }
}

impl Record for DeletionTask {
    const TABLE: Table = Table { id: 22, name: "role_deletion_tasks" };
    fn key(&self) -> Key {
        role_key(&self.account, self.role.as_str())
    }
}

/// The instance profiles that a role is in.
///
/// # Errors
/// Those of the store.
pub(crate) fn instance_profiles_of(tx: &Tx, role: &Role) -> Result<Vec<InstanceProfile>, StoreError> {
    let holder = of_principal(&role.account, &role.id);
    let found = tx.scan_index::<InstanceProfile>(ROLE_INSTANCE_PROFILES, &holder, None, usize::MAX)?;
    Ok(found.into_iter().map(|(_, profile)| profile).collect())
}

/// A role by its name, in whatever case.
pub fn role_key(account: &AccountId, name: &str) -> Key {
    account_key(account).text(&folded(name))
}

/// An instance profile by its name, in whatever case.
pub fn instance_profile_key(account: &AccountId, name: &str) -> Key {
    account_key(account).text(&folded(name))
}
