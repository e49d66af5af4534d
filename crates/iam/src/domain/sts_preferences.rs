//! What an account prefers of STS.

use super::names::AccountId;
use serde::{Deserialize, Serialize};

/// The preferences of an account that has set some.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StsPreferences {
    /// The account.
    pub account: AccountId,
    /// Which tokens the global endpoint gives out.
    pub global_endpoint: TokenVersion,
}

/// A version of session tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TokenVersion {
    /// Good in the regions that are enabled by default.
    #[default]
    V1,
    /// Good in all regions.
    V2,
}

impl TokenVersion {
    /// As GetAccountSummary tells it.
    pub fn number(self) -> i32 {
        match self {
            TokenVersion::V1 => 1,
            TokenVersion::V2 => 2,
        }
    }
}
