//! Whether somebody has the permissions that a delegation request asks for.
//!
//! Lending more than one has lends no more than one has, so this is only told, and may be unsure: patterns are compared as
//! they are written, and a deny of part of one is not seen.

use crate::principal::{Caller, Identity};
use policy::{Context, Request};
use protocol::generated::iam::PermissionCheckResultType as Result;
use serde_json::Value;
use std::sync::Arc;

/// Actions on resources that are looked at.
const PAIRS_MAX: usize = 1_000;

/// Whether the caller may all that the policy allows.
pub(super) fn covers(caller: &Caller, policy: &str) -> Result {
    if matches!(caller.identity, Identity::Root) {
        return Result::Allowed;
    }
    let Ok(document) = serde_json::from_str::<Value>(policy) else { return Result::Unsure };
    let mut sure = true;
    let mut looked_at = 0;
    for statement in each(document.get("Statement")) {
        if statement.get("Effect").and_then(Value::as_str) != Some("Allow") {
            continue;
        }
        let simple =
            ["NotAction", "NotResource", "Condition"].iter().all(|name| statement.get(name).is_none());
        sure &= simple;
        for action in each(statement.get("Action")).filter_map(Value::as_str) {
            for resource in each(statement.get("Resource")).filter_map(Value::as_str) {
                looked_at += 1;
                if looked_at > PAIRS_MAX {
                    return Result::Unsure;
                }
                if !may(caller, action, resource) {
                    return Result::Denied;
                }
                sure &= !format!("{action}{resource}").contains(['*', '?', '$']);
            }
        }
    }
    if sure { Result::Allowed } else { Result::Unsure }
}

fn may(caller: &Caller, action: &str, resource: &str) -> bool {
    let context = Context::over(Arc::clone(&caller.context));
    let account = policy::Arn::parse(resource).map(|arn| arn.account).filter(|account| !account.is_empty());
    let asked = Request {
        principal: &caller.principal,
        action,
        resource,
        resource_account: account.or(Some(caller.account.as_str())),
        context: &context,
    };
    policy::evaluate(&asked, &caller.policies).is_allowed()
}

pub(super) fn each(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    match value {
        Some(Value::Array(items)) => items.iter(),
        Some(one) => std::slice::from_ref(one).iter(),
        None => [].iter(),
    }
}
