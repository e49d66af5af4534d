//! Delegation requests in the database.

use super::account_key;
use crate::domain::delegation::DelegationRequest;
use crate::domain::names::AccountId;
use store::{Counter, Index, Indexes, Key, Record, Table};

/// Requests by when they are forgotten.
pub const DELEGATION_REQUEST_ENDS: Index = Index(81);
/// Requests by who asks, and what it calls them.
pub const DELEGATION_REQUEST_WORKFLOW: Index = Index(82);
/// Requests of an account.
pub const DELEGATION_REQUESTS: Counter = Counter(81);

impl Record for DelegationRequest {
    const TABLE: Table = Table { id: 82, name: "delegation_requests" };
    fn key(&self) -> Key {
        delegation_request_key(&self.account, &self.id)
    }
    fn indexes(&self, out: &mut Indexes) {
        let ends = u64::try_from(self.forgotten().epoch_seconds()).unwrap_or_default();
        out.index(DELEGATION_REQUEST_ENDS, account_key(&self.account).number(ends).text(&self.id));
        let workflow = delegation_workflow(&self.account, &self.asked.requestor, &self.asked.workflow);
        out.index(DELEGATION_REQUEST_WORKFLOW, workflow.text(&self.id));
        out.count(DELEGATION_REQUESTS, account_key(&self.account));
    }
}

/// A request by its id.
pub fn delegation_request_key(account: &AccountId, id: &str) -> Key {
    account_key(account).text(id)
}

/// The requests that a requestor calls so, in the index.
pub fn delegation_workflow(account: &AccountId, requestor: &str, workflow: &str) -> Key {
    account_key(account).text(requestor).text(workflow)
}
