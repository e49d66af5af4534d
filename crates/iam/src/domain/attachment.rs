//! Policies that belong to a principal: attached by ARN, or written inline.

use super::ids::UniqueId;
use super::names::{AccountId, Arn, Name};
use serde::{Deserialize, Serialize};

/// A managed policy attached to a principal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    /// The owning account.
    pub account: AccountId,
    /// Unique id of the principal.
    pub principal: UniqueId,
    /// The managed policy.
    pub policy: Arn,
}

/// A policy written into a principal. The document is kept to the byte, as it was sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InlinePolicy {
    /// The owning account.
    pub account: AccountId,
    /// Unique id of the principal.
    pub principal: UniqueId,
    /// Its name, unique in the principal without regard to case.
    pub name: Name,
    /// The document.
    pub document: String,
}
