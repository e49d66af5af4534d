//! Access keys: an id that anybody may know and a secret that only its owner does.

use super::ids::{AccessKeyId, UniqueId};
use super::names::AccountId;
use crate::env::Instant;
use crate::secret::Sealed;
use serde::{Deserialize, Serialize};

/// A long-term access key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AccessKey {
    /// The owning account.
    pub account: AccountId,
    /// Who signs with it.
    pub owner: KeyOwner,
    /// The public id.
    pub id: AccessKeyId,
    /// The secret, sealed under the master key.
    pub secret: Sealed,
    /// Whether requests signed with it are accepted.
    pub status: KeyStatus,
    /// When it was created.
    pub created: Instant,
    /// The last use that was written down; newer ones may still be in memory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used: Option<KeyUse>,
}

/// The principal that a key belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyOwner {
    /// The root user of the account.
    Root,
    /// The IAM user with this unique id.
    User(UniqueId),
}

impl KeyOwner {
    /// The part of a storage key that names the owner.
    pub fn key_text(&self) -> &str {
        match self {
            KeyOwner::Root => "root",
            KeyOwner::User(id) => id.as_str(),
        }
    }
}

/// Whether a key, or another credential, works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyStatus {
    /// It does.
    Active,
    /// It is kept, and counted, but refused.
    Inactive,
}

/// When, and for what, a key was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyUse {
    /// The instant.
    pub date: Instant,
    /// The service, as its signing name.
    pub service: String,
    /// The region of the signature's scope.
    pub region: String,
}
