//! Signing certificates: X.509 certificates whose keys sign requests to the oldest of AWS's services.

use super::access_key::{KeyOwner, KeyStatus};
use super::ids::UniqueId;
use super::names::AccountId;
use crate::env::Instant;
use serde::{Deserialize, Serialize};

/// A certificate that a user, or root, uploaded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SigningCertificate {
    /// The owning account.
    pub account: AccountId,
    /// Whose certificate it is.
    pub owner: KeyOwner,
    /// Its own id.
    pub id: UniqueId,
    /// The certificate in PEM, as it was uploaded.
    pub body: String,
    /// Its SHA-256 digest: no two of an account are the same.
    pub fingerprint: String,
    /// Whether it may be used.
    pub status: KeyStatus,
    /// When it was uploaded.
    pub uploaded: Instant,
}
