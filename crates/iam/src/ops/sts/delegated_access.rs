//! GetDelegatedAccessToken: credentials for whoever asked for permissions, once somebody lent them.
//!
//! There is no channel here on which a token could be sent: it is the id of the request, and it is good in the hands of
//! the one who made the request and of nobody else.

use super::issue;
use crate::domain::delegation::{DelegationRequest, Delegator};
use crate::domain::ids::AccessKeyId;
use crate::domain::names::Arn;
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::ops::delegation_request::requestor;
use crate::principal::AssumedRole;
use crate::schema::{ROLE_ID, USER_ID, delegation_request_key};
use crate::service::Cx;
use crate::session::{Delegation, Session, SessionOwner};
use protocol::generated::sts as api;
use store::Key;

/// The longest token that is looked for: that of an id (API reference, `delegationRequestIdType`).
const TOKEN_LENGTH_MAX: usize = 128;

impl Handler for api::GetDelegatedAccessToken {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetDelegatedAccessTokenRequest,
    ) -> Result<api::GetDelegatedAccessTokenResponse, Fault> {
        let by = requestor(cx.caller, "GetDelegatedAccessToken")?;
        let token = Some(input.trade_in_token.expose()).filter(|token| token.len() <= TOKEN_LENGTH_MAX);
        let key = delegation_request_key(cx.account, token.ok_or_else(errors::trade_in_token_invalid)?);
        let request = cx.tx.get::<DelegationRequest>(&key)?;
        let request = request.filter(|request| request.asked.requestor == by && cx.now < request.forgotten());
        let request = request.ok_or_else(errors::trade_in_token_invalid)?;
        let expires = match request.access_ends() {
            Some(ends) if cx.now < ends => ends,
            Some(_) => return Err(errors::trade_in_token_expired().into()),
            None => return Err(errors::trade_in_token_not_sent().into()),
        };
        let delegator = request.approver.map(|approver| approver.delegator);
        let delegator = delegator.ok_or_else(errors::trade_in_token_not_sent)?;
        // Whoever lent and is gone has nothing to lend.
        let principal = living(cx, &delegator)?.ok_or_else(errors::trade_in_token_expired)?;
        let packed =
            super::session_policies::packed_percent(Some(&request.asked.policy), &[], &Default::default())?;
        let delegation = Delegation { request: request.id, policy: request.asked.policy, delegator };
        let session = Session {
            account: cx.account.clone(),
            owner: SessionOwner::Delegation(Box::new(delegation)),
            access_key: AccessKeyId::temporary(cx.account, &mut cx.mint),
            issued: cx.now,
            expires,
            multi_factor: false,
            federation: None,
            role: None,
        };
        Ok(api::GetDelegatedAccessTokenResponse {
            credentials: Some(issue(cx, &session)?),
            packed_policy_size: i32::try_from(packed).ok(),
            assumed_principal: Some(principal.into()),
        })
    }
}

fn living(cx: &Cx<'_>, delegator: &Delegator) -> Result<Option<Arn>, Fault> {
    Ok(match delegator {
        Delegator::User(id) => {
            let user = cx.tx.by_index::<User>(USER_ID, &Key::new().text(id.as_str()))?;
            user.map(|user| user.arn())
        }
        Delegator::Role(id, said) => {
            let role = cx.tx.by_index::<Role>(ROLE_ID, &Key::new().text(id.as_str()))?;
            role.map(|role| AssumedRole::new(role, said.clone()).arn)
        }
    })
}
