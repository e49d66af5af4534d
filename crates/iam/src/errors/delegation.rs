//! What delegation requests are refused with.

use super::{access_denied, error};
use protocol::error::{Code, Error};

pub(crate) fn no_such_delegation_request(id: &str) -> Error {
    error(Code::NoSuchEntity, format!("Delegation request {id} cannot be found."))
}

pub(crate) fn delegation_request_exists(workflow: &str) -> Error {
    error(
        Code::EntityAlreadyExists,
        format!("A delegation request with workflow id {workflow} already exists."),
    )
}

pub(crate) fn delegation_invalid(text: impl Into<String>) -> Error {
    error(Code::InvalidInput, text)
}

pub(crate) fn delegation_state(id: &str, state: &str) -> Error {
    let text = format!("The operation is not possible for delegation request {id} in state {state}.");
    error(Code::InvalidInput, text)
}

/// The same where the model has no `InvalidInput`.
pub(crate) fn delegation_moved_on(id: &str, state: &str) -> Error {
    Error { code: Code::ConcurrentModification, ..delegation_state(id, state) }
}

/// Sessions that are narrowed already cannot lend, and nobody lends root.
pub(crate) fn may_not_delegate(principal: &str, operation: &str) -> Error {
    error(
        Code::AccessDenied,
        format!(
            "{principal} cannot call {operation}: only IAM users and roles in sessions of their own can."
        ),
    )
}

pub(crate) fn only_owner_sends(principal: &str, id: &str) -> Error {
    access_denied(principal, "iam:SendDelegationToken", &format!("delegation request {id}"), None)
}

pub(crate) fn trade_in_token_invalid() -> Error {
    error(Code::InvalidParameterValue, "The trade-in token is not valid.")
}

pub(crate) fn trade_in_token_not_sent() -> Error {
    error(Code::InvalidParameterValue, "The trade-in token has not been sent.")
}

pub(crate) fn trade_in_token_expired() -> Error {
    error(Code::ExpiredTradeInTokenException, "The trade-in token has expired.")
}
