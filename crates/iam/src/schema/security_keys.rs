//! Security keys in the database.

use super::{MFA_DEVICES_IN_USE, MFA_DEVICES_PER_OWNER, access_keys_of, account_key};
use crate::domain::access_key::KeyOwner;
use crate::domain::names::AccountId;
use crate::domain::security_key::{SecurityKey, SecurityKeyEnrolment};
use store::{Counter, Index, Indexes, Key, Record, StoreError, Table, Tx};

/// Security keys by the hash of their credential id, which is unique in an account.
pub const SECURITY_KEY_CREDENTIAL: Index = Index(43);
/// Security keys of an account.
pub const SECURITY_KEYS: Counter = Counter(43);

impl Record for SecurityKey {
    const TABLE: Table = Table { id: 43, name: "security_keys" };
    fn key(&self) -> Key {
        access_keys_of(&self.account, &self.owner).text(&self.id)
    }
    fn indexes(&self, out: &mut Indexes) {
        let owner = access_keys_of(&self.account, &self.owner);
        out.index(SECURITY_KEY_CREDENTIAL, credential_key(&self.account, &self.credential_id));
        out.count(SECURITY_KEYS, account_key(&self.account));
        out.count(MFA_DEVICES_IN_USE, account_key(&self.account));
        // Devices of both kinds count together (user guide: up to eight of any combination).
        out.count(MFA_DEVICES_PER_OWNER, owner);
    }
}

impl Record for SecurityKeyEnrolment {
    const TABLE: Table = Table { id: 44, name: "security_key_enrolments" };
    fn key(&self) -> Key {
        access_keys_of(&self.account, &self.owner)
    }
}

/// A key by its credential id, as that is stored.
pub(crate) fn credential_key(account: &AccountId, credential_id: &str) -> Key {
    account_key(account).text(&SecurityKey::credential_hash(credential_id))
}

/// The keys of a principal, of which there are few.
///
/// # Errors
/// Those of the store.
pub(crate) fn security_keys_of(
    tx: &Tx,
    account: &AccountId,
    owner: &KeyOwner,
) -> Result<Vec<SecurityKey>, StoreError> {
    tx.scan::<SecurityKey>(&access_keys_of(account, owner), None, usize::MAX)
}
