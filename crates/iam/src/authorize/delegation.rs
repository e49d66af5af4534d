//! Delegation requests as resources: who took one may go on with it, without a policy that says so.
//!
//! Accepting is not among it: that lends somebody's permissions, and wants a permission of its own.

use super::{insert_some, text};
use crate::domain::delegation::DelegationRequest;
use crate::errors::Fault;
use crate::operations::Row;
use crate::schema::delegation_request_key;
use crate::service::Cx;
use policy::{Context, Document, Policy, PolicyKind, PolicySource};
use protocol::shape::{Shape, ValueRef};
use serde_json::json;
use std::sync::Arc;

/// What an owner may.
const OF_OWNERS: [&str; 5] = [
    "GetDelegationRequest",
    "GetHumanReadableSummary",
    "RejectDelegationRequest",
    "SendDelegationToken",
    "UpdateDelegationRequest",
];

/// The policy that a request has for its owner, if that is who calls.
pub(super) fn policy(cx: &Cx<'_>, row: &Row, id: &str) -> Result<Option<Arc<Policy>>, Fault> {
    if !OF_OWNERS.contains(&row.info.name) {
        return Ok(None);
    }
    let request = cx.tx.get::<DelegationRequest>(&delegation_request_key(cx.account, id))?;
    if !request.is_some_and(|request| request.is_owned_by(cx.caller)) {
        return Ok(None);
    }
    let document = json!({"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": {"AWS": cx.caller.arn.as_str()},
        "Action": format!("iam:{}", row.info.name), "Resource": "*",
    }});
    let unreadable = |_| Fault::Broken("the policy of a delegation request cannot be read".to_owned());
    let document = Document::parse(&document.to_string()).map_err(unreadable)?;
    let source = PolicySource::inline(PolicyKind::Resource, "delegation_request");
    Ok(Some(Arc::new(Policy::compile(&document, source))))
}

/// Condition keys of the request that is to be made.
pub(super) fn insert(context: &mut Context, input: &dyn Shape) {
    let member = |name: &str| input.get(input.info().position(name)?);
    if let Some(ValueRef::Integer(seconds)) = member("SessionDuration") {
        context.insert("iam:DelegationDuration", seconds.to_string());
    }
    insert_some(context, "iam:NotificationChannel", text(input, "NotificationChannel").map(str::to_owned));
    if let Some(ValueRef::Structure(permissions)) = member("Permissions") {
        insert_some(context, "iam:TemplateArn", text(permissions, "PolicyTemplateArn").map(str::to_owned));
    }
}
