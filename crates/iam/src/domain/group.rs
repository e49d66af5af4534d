//! A group of users. It is no principal: its policies reach its members, and nothing else.

use super::ids::UniqueId;
use super::names::{AccountId, Arn, Name, Path};
use crate::env::Instant;
use serde::{Deserialize, Serialize};

/// A group. Its policies and members hang on [`Group::id`], so a rename moves this record only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// The owning account.
    pub account: AccountId,
    /// Unique id, `AGPA…`.
    pub id: UniqueId,
    /// Name, as spelled at creation or rename.
    pub name: Name,
    /// Path.
    pub path: Path,
    /// When the group was created.
    pub created: Instant,
}

impl Group {
    /// `arn:aws:iam::123456789012:group/path/name`.
    pub fn arn(&self) -> Arn {
        Arn::iam(&self.account, "group", self.path.as_str(), self.name.as_str())
    }
}

/// That a user is in a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupMember {
    /// The owning account.
    pub account: AccountId,
    /// Unique id of the group.
    pub group: UniqueId,
    /// Unique id of the user.
    pub user: UniqueId,
}
