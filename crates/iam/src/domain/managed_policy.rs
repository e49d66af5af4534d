//! A customer managed policy and its versions.

use super::ids::UniqueId;
use super::names::{AccountId, Arn, Name, Path};
use crate::env::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A managed policy of the account. Its documents are in its versions; who it is attached to, in theirs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomerPolicy {
    /// The owning account.
    pub account: AccountId,
    /// Unique id, `ANPA…`.
    pub id: UniqueId,
    /// Name, as spelled at creation.
    pub name: Name,
    /// Path.
    pub path: Path,
    /// What it is for. Fixed at creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the policy was created.
    pub created: Instant,
    /// When it last got a version or another default.
    pub updated: Instant,
    /// The version in force.
    pub default_version: VersionNumber,
    /// The newest number given out: none is given out twice, though its version may be gone.
    pub latest_version: VersionNumber,
    /// Tags; unlike those of users, their keys differ by case too.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
}

/// One version of a customer managed policy. It never changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// The owning account.
    pub account: AccountId,
    /// Unique id of the policy.
    pub policy: UniqueId,
    /// Which one it is.
    pub number: VersionNumber,
    /// When it was created.
    pub created: Instant,
    /// The document, to the byte as it was sent.
    pub document: String,
}

/// The number of a version; the API shows it as `v1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct VersionNumber(u64);

impl CustomerPolicy {
    /// `arn:aws:iam::123456789012:policy/path/name`.
    pub fn arn(&self) -> Arn {
        Arn::iam(&self.account, "policy", self.path.as_str(), self.name.as_str())
    }
}

impl VersionNumber {
    /// That of a new policy.
    pub const FIRST: VersionNumber = VersionNumber(1);

    /// The one that follows.
    pub fn next(self) -> VersionNumber {
        VersionNumber(self.0.saturating_add(1))
    }

    /// Reads `v1`. The form `v1.name`, which the API reference admits, is never given out.
    pub fn parse(id: &str) -> Option<VersionNumber> {
        let digits = id.strip_prefix('v')?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
        let number = digits.parse().ok().filter(|_| plain)?;
        Some(VersionNumber(number))
    }

    /// The number itself, for keys.
    pub fn get(self) -> u64 {
        self.0
    }
}

impl fmt::Display for VersionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_ids_are_read_as_they_are_written() {
        for id in ["v1", "v10", "v18446744073709551615"] {
            assert_eq!(VersionNumber::parse(id).map(|number| number.to_string()).as_deref(), Some(id));
        }
        for id in ["", "v", "1", "v0", "v01", "v+1", "V1", "v1.2", "v18446744073709551616"] {
            assert_eq!(VersionNumber::parse(id), None, "{id}");
        }
    }
}
