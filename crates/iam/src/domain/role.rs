//! A role: permissions without a password or keys, for whoever its trust policy names.

use super::ids::UniqueId;
use super::names::{AccountId, Arn, Name, Path};
use super::user::Tags;
use crate::env::Instant;
use serde::{Deserialize, Serialize};

/// A role. Its policies hang on [`Role::id`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// The owning account.
    pub account: AccountId,
    /// Unique id, `AROA…`.
    pub id: UniqueId,
    /// Name, as spelled at creation.
    pub name: Name,
    /// Path.
    pub path: Path,
    /// When the role was created.
    pub created: Instant,
    /// Who may assume it: the trust policy as it was sent, but with unique ids for the users and roles of this account,
    /// so that it means nobody else when one of them is gone.
    pub trust: String,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Seconds that its sessions may last.
    pub session_seconds_max: u32,
    /// ARN of the managed policy that bounds its permissions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<Arn>,
    /// Tags by their key.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
    /// The last use that was written down; newer ones may still be in memory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used: Option<RoleUse>,
    /// The template that it was made of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// A version of a role template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// ARN of the template.
    pub template: Arn,
    /// Its minor version.
    pub minor: i32,
}

/// When and where a session of a role made a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleUse {
    /// The instant.
    pub date: Instant,
    /// The region of the signature's scope.
    pub region: String,
}

/// The latest deletion of a service's role of this name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeletionTask {
    /// The owning account.
    pub account: AccountId,
    /// The name of the role.
    pub role: Name,
    /// What clients ask for it by.
    pub id: String,
}

/// The path below which only services make roles.
pub const SERVICE_LINKED_PATH: &str = "/aws-service-role/";
/// Paths below which AWS alone makes roles.
const RESERVED_PATHS: [&str; 2] = [SERVICE_LINKED_PATH, "/aws-reserved/"];

impl Role {
    /// `arn:aws:iam::123456789012:role/path/name`.
    pub fn arn(&self) -> Arn {
        Arn::iam(&self.account, "role", self.path.as_str(), self.name.as_str())
    }

    /// Whether it belongs to a service, so that nobody else may change more than its description.
    pub fn is_service_linked(&self) -> bool {
        self.path.as_str().starts_with(SERVICE_LINKED_PATH)
    }
}

/// Whether roles under this path are not for customers to make.
pub fn is_reserved(path: &Path) -> bool {
    RESERVED_PATHS.iter().any(|reserved| path.as_str().starts_with(reserved))
}
