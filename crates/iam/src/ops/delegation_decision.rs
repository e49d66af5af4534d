//! What becomes of a delegation request: taken, shown to somebody, accepted or rejected, and its token sent.

use super::delegation_request::{existing, wire};
use crate::domain::delegation::{Approver, DelegationRequest, Delegator, Owner, State};
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::principal::{Caller, Identity};
use crate::service::Cx;
use protocol::generated::iam as api;

impl Handler for api::AssociateDelegationRequest {
    fn run(
        cx: &mut Cx<'_>,
        input: api::AssociateDelegationRequestRequest,
    ) -> Result<api::AssociateDelegationRequestResponse, Fault> {
        let mut request = existing(cx, &input.delegation_request_id)?;
        super::delegation_request::requestor(cx.caller, "AssociateDelegationRequest")?;
        go(cx, &mut request, State::Assigned)?;
        request.owner_account = Some(cx.account.clone());
        request.owner = Some(Owner { arn: cx.caller.arn.clone(), id: cx.caller.user_id().to_owned() });
        cx.tx.put(&request)?;
        Ok(api::AssociateDelegationRequestResponse::default())
    }
}

impl Handler for api::UpdateDelegationRequest {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateDelegationRequestRequest,
    ) -> Result<api::UpdateDelegationRequestResponse, Fault> {
        let mut request = existing(cx, &input.delegation_request_id)?;
        go(cx, &mut request, State::PendingApproval)?;
        if input.notes.is_some() {
            request.notes = input.notes;
        }
        cx.tx.put(&request)?;
        Ok(api::UpdateDelegationRequestResponse::default())
    }
}

impl Handler for api::AcceptDelegationRequest {
    fn run(
        cx: &mut Cx<'_>,
        input: api::AcceptDelegationRequestRequest,
    ) -> Result<api::AcceptDelegationRequestResponse, Fault> {
        let mut request = existing(cx, &input.delegation_request_id)?;
        let delegator = delegator(cx.caller)?;
        let state = request.state_at(cx.now);
        if !request.move_to(State::Accepted, cx.now) {
            return Err(errors::delegation_moved_on(&request.id, wire(state).as_str()).into());
        }
        request.approver = Some(Approver { arn: cx.caller.arn.clone(), delegator });
        cx.tx.put(&request)?;
        Ok(api::AcceptDelegationRequestResponse::default())
    }
}

impl Handler for api::RejectDelegationRequest {
    fn run(
        cx: &mut Cx<'_>,
        input: api::RejectDelegationRequestRequest,
    ) -> Result<api::RejectDelegationRequestResponse, Fault> {
        let mut request = existing(cx, &input.delegation_request_id)?;
        go(cx, &mut request, State::Rejected)?;
        request.rejection_reason = input.notes;
        cx.tx.put(&request)?;
        Ok(api::RejectDelegationRequestResponse::default())
    }
}

impl Handler for api::SendDelegationToken {
    fn run(
        cx: &mut Cx<'_>,
        input: api::SendDelegationTokenRequest,
    ) -> Result<api::SendDelegationTokenResponse, Fault> {
        let mut request = existing(cx, &input.delegation_request_id)?;
        if request.asked.only_send_by_owner && !request.is_owned_by(cx.caller) {
            return Err(errors::only_owner_sends(cx.caller.arn.as_str(), &request.id).into());
        }
        go(cx, &mut request, State::Finalized)?;
        cx.tx.put(&request)?;
        Ok(api::SendDelegationTokenResponse::default())
    }
}

fn go(cx: &Cx<'_>, request: &mut DelegationRequest, next: State) -> Result<(), Fault> {
    let state = request.state_at(cx.now);
    if request.move_to(next, cx.now) {
        return Ok(());
    }
    Err(errors::delegation_state(&request.id, wire(state).as_str()).into())
}

/// Whose permissions are lent. A session that has less than its owner cannot lend: what narrows it would be lost, and what
/// is lent would be lent on.
fn delegator(caller: &Caller) -> Result<Delegator, Fault> {
    let lent = caller.session.as_ref().is_some_and(|session| session.delegation().is_some());
    match &caller.identity {
        Identity::User(user) if !lent => Ok(Delegator::User(user.id.clone())),
        Identity::AssumedRole(assumed)
            if !lent && assumed.session.policy.is_none() && assumed.session.managed_policies.is_empty() =>
        {
            Ok(Delegator::Role(assumed.role.id.clone(), assumed.session.clone()))
        }
        _ => Err(errors::may_not_delegate(caller.arn.as_str(), "AcceptDelegationRequest").into()),
    }
}
