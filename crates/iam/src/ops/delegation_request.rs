//! Delegation requests: asking for permissions for a while, and reading what was asked.
//!
//! A template is a managed policy that is known here, with `@{Name}` where a parameter goes. What is asked for is made of
//! it at once, so that no later version of it changes what somebody approves.

use crate::domain::delegation::{Asked, DelegationRequest, Parameter, State};
use crate::domain::names::{AccountId, Arn};
use crate::errors::{self, Fault};
use crate::limits::DELEGATION_REQUESTS_PER_ACCOUNT;
use crate::managed_policies;
use crate::operations::Handler;
use crate::ops::delegation_check;
use crate::paginate::{self, Page};
use crate::policy_templates;
use crate::principal::{Caller, Identity};
use crate::schema::{
    DELEGATION_REQUEST_ENDS, DELEGATION_REQUEST_WORKFLOW, DELEGATION_REQUESTS, account_key,
    delegation_request_key, delegation_workflow,
};
use crate::service::Cx;
use policy::{Document, IdentityKind};
use protocol::generated::iam as api;
use std::collections::BTreeSet;
use store::{Key, Record};

/// The longest policy that can be asked for: more does not fit a session.
const POLICY_LENGTH_MAX: usize = 4096;
/// Requests that are forgotten when another is made.
const FORGOTTEN_MAX: usize = 20;

impl Handler for api::CreateDelegationRequest {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreateDelegationRequestRequest,
    ) -> Result<api::CreateDelegationRequestResponse, Fault> {
        let requestor = requestor(cx.caller, "CreateDelegationRequest")?;
        forget(cx)?;
        let owner_account = input.owner_account_id.map(|id| owner_account(cx, id)).transpose()?;
        let workflow = input.requestor_workflow_id;
        if is_open(cx, &requestor, &workflow)? {
            return Err(errors::delegation_request_exists(&workflow).into());
        }
        cx.require_quota(DELEGATION_REQUESTS_PER_ACCOUNT, DELEGATION_REQUESTS, &account_key(cx.account))?;
        let (template, parameters, policy) = permissions(cx, input.permissions)?;
        let request = DelegationRequest {
            account: cx.account.clone(),
            id: cx.mint.uuid("delegation request"),
            asked: Asked {
                requestor,
                workflow,
                description: input.description,
                message: input.request_message,
                template,
                parameters,
                policy,
                notification_channel: input.notification_channel,
                redirect_url: input.redirect_url,
                seconds: input.session_duration,
                only_send_by_owner: input.only_send_by_owner.unwrap_or(false),
            },
            owner_account,
            owner: None,
            approver: None,
            state: State::Unassigned,
            notes: None,
            rejection_reason: None,
            created: cx.now,
            updated: cx.now,
        };
        cx.tx.put(&request)?;
        Ok(api::CreateDelegationRequestResponse {
            delegation_request_id: Some(request.id),
            ..api::CreateDelegationRequestResponse::default()
        })
    }
}

impl Handler for api::GetDelegationRequest {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetDelegationRequestRequest,
    ) -> Result<api::GetDelegationRequestResponse, Fault> {
        let request = existing(cx, &input.delegation_request_id)?;
        let wanted = input.delegation_permission_check.unwrap_or(false);
        let result = wanted.then(|| delegation_check::covers(cx.caller, &request.asked.policy));
        Ok(api::GetDelegationRequestResponse {
            permission_check_status: wanted.then_some(api::PermissionCheckStatusType::Complete),
            permission_check_result: result,
            delegation_request: Some(view(cx, request)),
        })
    }
}

impl Handler for api::ListDelegationRequests {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListDelegationRequestsRequest,
    ) -> Result<api::ListDelegationRequestsResponse, Fault> {
        let page = Page::of("ListDelegationRequests", input.marker.as_deref(), input.max_items)?;
        let now = cx.now;
        let listed = paginate::scan(cx, page, &account_key(cx.account), |request: &DelegationRequest| {
            let owner = request.owner.as_ref().filter(|_| now < request.forgotten());
            owner.is_some_and(|owner| input.owner_id.as_ref().is_none_or(|id| owner.arn.as_str() == id))
        })?;
        Ok(api::ListDelegationRequestsResponse {
            delegation_requests: Some(listed.items.into_iter().map(|request| view(cx, request)).collect()),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl DelegationRequest {
    /// Whether the caller took it. Lent permissions do not make anybody the lender.
    pub(crate) fn is_owned_by(&self, caller: &Caller) -> bool {
        let lent = caller.session.as_ref().is_some_and(|session| session.delegation().is_some());
        !lent && self.owner.as_ref().is_some_and(|owner| owner.id == caller.user_id())
    }
}

/// The request with this id.
///
/// # Errors
/// `NoSuchEntity`, also once it is forgotten.
pub(super) fn existing(cx: &mut Cx<'_>, id: &str) -> Result<DelegationRequest, Fault> {
    let found = cx.tx.get::<DelegationRequest>(&delegation_request_key(cx.account, id))?;
    let found = found.filter(|request| cx.now < request.forgotten());
    found.ok_or_else(|| errors::no_such_delegation_request(id).into())
}

/// The id of the user or role that asks. No namesake made later has it.
///
/// # Errors
/// `AccessDenied` for sessions that others vouch for, and for lent permissions.
pub(super) fn requestor(caller: &Caller, operation: &str) -> Result<String, Fault> {
    let lent = caller.session.as_ref().is_some_and(|session| session.delegation().is_some());
    match &caller.identity {
        _ if lent => Err(errors::may_not_delegate(caller.arn.as_str(), operation).into()),
        Identity::Root => Ok(caller.account.to_string()),
        Identity::User(user) => Ok(user.id.to_string()),
        Identity::AssumedRole(assumed) => Ok(assumed.role.id.to_string()),
        Identity::FederatedUser(_) | Identity::RootTask(_) => {
            Err(errors::may_not_delegate(caller.arn.as_str(), operation).into())
        }
    }
}

/// Another account could not get at the request.
fn owner_account(cx: &Cx<'_>, id: String) -> Result<AccountId, Fault> {
    let account = AccountId::new(id.as_str()).ok().filter(|account| account == cx.account);
    account.ok_or_else(|| errors::delegation_invalid(format!("The account {id} is not served here.")).into())
}

/// Whether the requestor has a request of this name that is not over. There are no more of a name than the quota lets.
fn is_open(cx: &mut Cx<'_>, requestor: &str, workflow: &str) -> Result<bool, Fault> {
    let key = delegation_workflow(cx.account, requestor, workflow);
    let found = cx.tx.scan_index::<DelegationRequest>(DELEGATION_REQUEST_WORKFLOW, &key, None, usize::MAX)?;
    let closed = |state| matches!(state, State::Expired | State::Rejected | State::Finalized);
    Ok(found.iter().any(|(_, request)| !closed(request.state_at(cx.now))))
}

/// Forgets some of the requests that were over long ago, the first ones first.
fn forget(cx: &mut Cx<'_>) -> Result<(), Fault> {
    let account = account_key(cx.account);
    let oldest =
        cx.tx.scan_index::<DelegationRequest>(DELEGATION_REQUEST_ENDS, &account, None, FORGOTTEN_MAX)?;
    let keys: Vec<Key> = oldest
        .iter()
        .filter(|(_, request)| cx.now >= request.forgotten())
        .map(|(_, request)| request.key())
        .collect();
    for key in keys {
        cx.tx.delete::<DelegationRequest>(&key)?;
    }
    Ok(())
}

/// The template, what stands in it, and the policy made of both.
fn permissions(
    cx: &mut Cx<'_>,
    given: api::DelegationPermission,
) -> Result<(Arn, Vec<Parameter>, String), Fault> {
    let invalid = |text: String| Fault::from(errors::delegation_invalid(text));
    let template =
        given.policy_template_arn.ok_or_else(|| invalid("A policy template is required.".to_owned()))?;
    let found = managed_policies::find(cx.tx, cx.account, &template)?;
    let found = found.ok_or_else(|| invalid(format!("Policy template {template} does not exist.")))?;
    let parameters = given.parameters.unwrap_or_default();
    let parameters = parameters.into_iter().map(parameter).collect::<Result<Vec<_>, _>>().map_err(invalid)?;
    let mut names = BTreeSet::new();
    if let Some(twice) = parameters.iter().find(|parameter| !names.insert(parameter.name.as_str())) {
        return Err(invalid(format!("The parameter {} is given twice.", twice.name)));
    }
    let policy = policy_templates::render(&found.document(cx.tx)?, &parameters).map_err(invalid)?;
    if policy.len() > POLICY_LENGTH_MAX {
        return Err(invalid(format!("The policy has more than {POLICY_LENGTH_MAX} characters.")));
    }
    let document = Document::parse(&policy);
    let valid = document.and_then(|document| document.validate_identity(IdentityKind::Inline));
    valid.map_err(|malformed| invalid(malformed.message().to_string()))?;
    Ok((Arn::verbatim(template), parameters, policy))
}

fn parameter(given: api::PolicyParameter) -> Result<Parameter, String> {
    let name = given.name.ok_or("A parameter has no name.")?;
    let values = given.values.unwrap_or_default();
    let is_list = match given.r#type.ok_or_else(|| format!("The parameter {name} has no type."))? {
        api::PolicyParameterTypeEnum::String => false,
        api::PolicyParameterTypeEnum::StringList => true,
    };
    if values.is_empty() || (!is_list && values.len() > 1) {
        return Err(format!("The parameter {name} has {} values.", values.len()));
    }
    Ok(Parameter { name, values, is_list })
}

fn view(cx: &Cx<'_>, request: DelegationRequest) -> api::DelegationRequest {
    let state = request.state_at(cx.now);
    let expires = request.expires();
    let DelegationRequest { asked, owner, approver, .. } = request;
    let parameters: Vec<_> = asked.parameters.into_iter().map(parameter_view).collect();
    api::DelegationRequest {
        delegation_request_id: Some(request.id),
        owner_account_id: request.owner_account.map(|account| account.to_string()),
        description: Some(asked.description),
        request_message: asked.message,
        permissions: Some(api::DelegationPermission {
            policy_template_arn: Some(asked.template.into()),
            parameters: (!parameters.is_empty()).then_some(parameters),
        }),
        permission_policy: Some(asked.policy),
        owner_id: owner.map(|owner| owner.arn.into()),
        approver_id: approver.map(|approver| approver.arn.into()),
        state: Some(wire(state)),
        expiration_time: Some(expires.timestamp()),
        requestor_id: Some(request.account.to_string()),
        create_date: Some(request.created.timestamp()),
        session_duration: Some(asked.seconds),
        redirect_url: asked.redirect_url,
        notes: request.notes,
        rejection_reason: request.rejection_reason,
        only_send_by_owner: Some(asked.only_send_by_owner),
        updated_time: Some(request.updated.timestamp()),
        ..api::DelegationRequest::default()
    }
}

fn parameter_view(parameter: Parameter) -> api::PolicyParameter {
    let list = api::PolicyParameterTypeEnum::StringList;
    api::PolicyParameter {
        name: Some(parameter.name),
        values: Some(parameter.values),
        r#type: Some(if parameter.is_list { list } else { api::PolicyParameterTypeEnum::String }),
    }
}

/// As the API spells it.
pub(super) fn wire(state: State) -> api::StateType {
    match state {
        State::Unassigned => api::StateType::Unassigned,
        State::Assigned => api::StateType::Assigned,
        State::PendingApproval => api::StateType::PendingApproval,
        State::Accepted => api::StateType::Accepted,
        State::Rejected => api::StateType::Rejected,
        State::Finalized => api::StateType::Finalized,
        State::Expired => api::StateType::Expired,
    }
}
