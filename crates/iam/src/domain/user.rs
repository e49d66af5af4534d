//! An IAM user.

use super::ids::UniqueId;
use super::names::{AccountId, Arn, Path, UserName};
use crate::env::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An IAM user. Everything else that belongs to it hangs on [`User::id`], so a rename moves this record only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// The owning account.
    pub account: AccountId,
    /// Unique id, `AIDA…`.
    pub id: UniqueId,
    /// Name, as spelled at creation or rename.
    pub name: UserName,
    /// Path.
    pub path: Path,
    /// When the user was created.
    pub created: Instant,
    /// ARN of the managed policy that bounds its permissions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<Arn>,
    /// When the password was last used to sign in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_last_used: Option<Instant>,
    /// Tags by their key.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
}

impl User {
    /// `arn:aws:iam::123456789012:user/path/name`.
    pub fn arn(&self) -> Arn {
        Arn::iam(&self.account, "user", self.path.as_str(), self.name.as_str())
    }
}

/// Tags of a user or role: keys are unique without regard to case and keep the case they came in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tags(BTreeMap<String, Tag>);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Tag {
    key: String,
    value: String,
}

impl Tags {
    /// Sets a tag; gives false if one with this key, in whatever case, was there.
    pub fn insert(&mut self, key: &str, value: &str) -> bool {
        let tag = Tag { key: key.to_owned(), value: value.to_owned() };
        self.0.insert(key.to_lowercase(), tag).is_none()
    }

    /// The value of the tag with this key, in whatever case.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(&key.to_lowercase()).map(|tag| tag.value.as_str())
    }

    /// Removes the tag with this key, in whatever case; gives false if there was none.
    pub fn remove(&mut self, key: &str) -> bool {
        self.0.remove(&key.to_lowercase()).is_some()
    }

    /// True without tags.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keys and values, sorted by key without regard to case.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.values().map(|tag| (tag.key.as_str(), tag.value.as_str()))
    }
}
