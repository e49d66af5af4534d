//! Who called what, and when last: a principal's history, and reports made of such histories.

use super::ids::UniqueId;
use super::names::AccountId;
use crate::env::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The latest calls of a user or role. There are never more entries than operations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccessHistory {
    /// The owning account.
    pub account: AccountId,
    /// Unique id of the user or role.
    pub principal: UniqueId,
    /// By service, then by action.
    pub services: BTreeMap<String, BTreeMap<String, ActionUse>>,
}

/// When and where an action was last attempted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionUse {
    /// The instant.
    pub date: Instant,
    /// The region of the signature's scope.
    pub region: String,
}

/// A report that somebody asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccessReport {
    /// The owning account.
    pub account: AccountId,
    /// What it is asked for by.
    pub id: String,
    /// The user, group, role or managed policy that it is about.
    pub arn: String,
    /// Whether it tells of single actions.
    pub by_action: bool,
    /// When it was asked for.
    pub created: Instant,
}

/// A report on an organization that somebody asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrganizationReport {
    /// The owning account.
    pub account: AccountId,
    /// What it is asked for by.
    pub id: String,
    /// The root, unit or account that it is about, below its organization.
    pub entity_path: String,
    /// The service control policy that it is limited to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// When it was asked for.
    pub created: Instant,
}

impl AccessHistory {
    /// Takes in a use, unless a later one is known.
    pub(crate) fn note(&mut self, service: &str, action: &str, used: ActionUse) {
        let actions = self.services.entry(service.to_owned()).or_default();
        match actions.get_mut(action) {
            Some(known) if known.date >= used.date => {}
            Some(known) => *known = used,
            None => {
                actions.insert(action.to_owned(), used);
            }
        }
    }
}
