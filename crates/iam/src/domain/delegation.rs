//! Delegation requests: somebody asks for permissions for a while, somebody else lends its own, narrowed to what was asked.
//!
//! The states and the ways between them stand here, and nowhere else (API reference, `DelegationRequest.State`).

use super::ids::UniqueId;
use super::names::{AccountId, Arn};
use crate::env::Instant;
use crate::session::RoleSession;
use serde::{Deserialize, Serialize};

/// A request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DelegationRequest {
    /// The account that it was made in.
    pub account: AccountId,
    /// Its id.
    pub id: String,
    /// What is asked for.
    pub asked: Asked,
    /// The account that is to decide; the first who takes it, if none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_account: Option<AccountId>,
    /// Who took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    /// Who lends its permissions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approver: Option<Approver>,
    /// How far it has come, but for expiring, which only takes time.
    pub state: State,
    /// What the owner says to the approver.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Why it was rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rejection_reason: Option<String>,
    /// When it was made.
    pub created: Instant,
    /// When it was last moved.
    pub updated: Instant,
}

/// What is asked for. It never changes, so that what was approved is what was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// Unique id of the user or role that asks; the account for root.
    pub requestor: String,
    /// What the requestor calls it.
    pub workflow: String,
    /// In a sentence.
    pub description: String,
    /// A word from the requestor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The managed policy that the permissions were made of.
    pub template: Arn,
    /// What stood in for its placeholders.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// The permissions: a policy in JSON.
    pub policy: String,
    /// Where the requestor wants to be told.
    pub notification_channel: String,
    /// Where it wants the browser to go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_url: Option<String>,
    /// For how many seconds, from when the token is sent.
    pub seconds: i32,
    /// Whether nobody but the owner may send the token.
    pub only_send_by_owner: bool,
}

/// What stands for a placeholder of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parameter {
    /// The placeholder.
    pub name: String,
    /// One text, or several for a place in a list.
    pub values: Vec<String>,
    /// Whether it is for a place in a list.
    pub is_list: bool,
}

/// Who took a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// ARN, as it was then.
    pub arn: Arn,
    /// The id that no namesake has.
    pub id: String,
}

/// Who accepted a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Approver {
    /// ARN, as it was then.
    pub arn: Arn,
    /// Whose permissions are lent.
    pub delegator: Delegator,
}

/// Whose permissions a delegated session has, as far as the request's policy allows it too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Delegator {
    /// The user with this unique id.
    User(UniqueId),
    /// The role with this unique id, in a session as it was.
    Role(UniqueId, RoleSession),
}

/// How far a request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// Nobody has taken it.
    Unassigned,
    /// It has an owner.
    Assigned,
    /// The owner asks somebody to approve it.
    PendingApproval,
    /// It is approved.
    Accepted,
    /// It is not.
    Rejected,
    /// The token was sent.
    Finalized,
    /// It took too long.
    Expired,
}

/// Seconds until a request expires that nobody has taken.
const UNASSIGNED_SECONDS: i64 = 86_400;
/// Seconds until one expires that nobody moves any more, and that it is then still shown.
const RESTING_SECONDS: i64 = 7 * 86_400;

impl State {
    /// Whether a request in this state can go to another one.
    pub fn leads_to(self, next: State) -> bool {
        match next {
            State::Assigned => self == State::Unassigned,
            State::PendingApproval | State::Accepted => {
                matches!(self, State::Assigned | State::PendingApproval)
            }
            State::Rejected => {
                matches!(self, State::Assigned | State::PendingApproval | State::Accepted)
            }
            State::Finalized => self == State::Accepted,
            State::Unassigned | State::Expired => false,
        }
    }
}

impl DelegationRequest {
    /// When it expires unless it is moved.
    pub fn expires(&self) -> Instant {
        let resting = if self.state == State::Unassigned { UNASSIGNED_SECONDS } else { RESTING_SECONDS };
        self.updated.plus_seconds(resting)
    }

    /// When it is forgotten.
    pub fn forgotten(&self) -> Instant {
        self.expires().plus_seconds(RESTING_SECONDS)
    }

    /// How far it has come by now.
    pub fn state_at(&self, now: Instant) -> State {
        if now >= self.expires() { State::Expired } else { self.state }
    }

    /// Moves it, if there is such a way; tells whether there is.
    #[must_use]
    pub fn move_to(&mut self, next: State, now: Instant) -> bool {
        let may = self.state_at(now).leads_to(next);
        if may {
            self.state = next;
            self.updated = now;
        }
        may
    }

    /// Until when its token gives credentials; none before it was sent.
    pub fn access_ends(&self) -> Option<Instant> {
        let sent = self.state == State::Finalized;
        sent.then(|| self.updated.plus_seconds(i64::from(self.asked.seconds)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [State; 7] = [
        State::Unassigned,
        State::Assigned,
        State::PendingApproval,
        State::Accepted,
        State::Rejected,
        State::Finalized,
        State::Expired,
    ];

    #[test]
    fn there_are_these_ways_and_no_others() {
        let ways: Vec<_> = ALL
            .iter()
            .flat_map(|from| ALL.iter().filter(|to| from.leads_to(**to)).map(|to| (*from, *to)))
            .collect();
        let expected = [
            (State::Unassigned, State::Assigned),
            (State::Assigned, State::PendingApproval),
            (State::Assigned, State::Accepted),
            (State::Assigned, State::Rejected),
            (State::PendingApproval, State::PendingApproval),
            (State::PendingApproval, State::Accepted),
            (State::PendingApproval, State::Rejected),
            (State::Accepted, State::Rejected),
            (State::Accepted, State::Finalized),
        ];
        assert_eq!(ways, expected);
    }
}
