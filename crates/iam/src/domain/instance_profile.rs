//! An instance profile: what hands a role to a virtual machine.

use super::ids::UniqueId;
use super::names::{AccountId, Arn, Name, Path};
use crate::env::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An instance profile, which holds one role or none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InstanceProfile {
    /// The owning account.
    pub account: AccountId,
    /// Unique id, `AIPA…`.
    pub id: UniqueId,
    /// Name, as spelled at creation.
    pub name: Name,
    /// Path.
    pub path: Path,
    /// When the profile was created.
    pub created: Instant,
    /// Unique id of the role in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<UniqueId>,
    /// Tags; unlike those of users, their keys differ by case too.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
}

impl InstanceProfile {
    /// `arn:aws:iam::123456789012:instance-profile/path/name`.
    pub fn arn(&self) -> Arn {
        Arn::iam(&self.account, "instance-profile", self.path.as_str(), self.name.as_str())
    }
}
