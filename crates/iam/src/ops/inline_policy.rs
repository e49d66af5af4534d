//! Policies written into a user: PutUserPolicy, GetUserPolicy, ListUserPolicies, DeleteUserPolicy.

use super::existing_user;
use crate::domain::attachment::InlinePolicy;
use crate::domain::ids::UniqueId;
use crate::domain::names::Name;
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::limits::INLINE_POLICY_SIZE_PER_USER;
use crate::operations::Handler;
use crate::paginate::{self, Listed, Page};
use crate::schema::{inline_policy_key, of_principal};
use crate::service::Cx;
use policy::{Document, IdentityKind};
use protocol::generated::iam as api;
use protocol::{Error, percent};
use std::sync::Arc;

impl Handler for api::PutUserPolicy {
    fn run(cx: &mut Cx<'_>, input: api::PutUserPolicyRequest) -> Result<api::PutUserPolicyResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let limit = cx.settings.quotas.get(INLINE_POLICY_SIZE_PER_USER);
        let too_large = errors::inline_policies_too_large(limit, "user", user.name.as_str());
        put(cx, user.id.clone(), input.policy_name, input.policy_document, (limit, too_large))?;
        Ok(api::PutUserPolicyResponse::default())
    }
}

impl Handler for api::GetUserPolicy {
    fn run(cx: &mut Cx<'_>, input: api::GetUserPolicyRequest) -> Result<api::GetUserPolicyResponse, Fault> {
        let (user, policy) = existing_policy(cx, &input.user_name, &input.policy_name)?;
        Ok(api::GetUserPolicyResponse {
            user_name: user.name.to_string(),
            policy_name: policy.name.to_string(),
            policy_document: percent::encode(&policy.document),
        })
    }
}

impl Handler for api::ListUserPolicies {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListUserPoliciesRequest,
    ) -> Result<api::ListUserPoliciesResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let listed = list(cx, &user.id, "ListUserPolicies", input.marker.as_deref(), input.max_items)?;
        Ok(api::ListUserPoliciesResponse {
            policy_names: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::DeleteUserPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteUserPolicyRequest,
    ) -> Result<api::DeleteUserPolicyResponse, Fault> {
        let (user, policy) = existing_policy(cx, &input.user_name, &input.policy_name)?;
        cx.tx.delete::<InlinePolicy>(&inline_policy_key(cx.account, &user.id, policy.name.as_str()))?;
        Ok(api::DeleteUserPolicyResponse::default())
    }
}

/// Writes a policy into a principal, in place of one of the same name. The quota is on all inline policies of the
/// principal together, white space not counted.
pub(super) fn put(
    cx: &mut Cx<'_>,
    principal: UniqueId,
    name: String,
    text: String,
    (limit, too_large): (u64, Error),
) -> Result<(), Fault> {
    let name = Name::new(name)?;
    let document = Document::parse(&text);
    let valid =
        document.and_then(|document| document.validate_identity(IdentityKind::Inline).map(|()| document));
    let document = valid.map_err(|malformed| errors::malformed_policy(malformed.message()))?;
    let replaced = inline_policy_key(cx.account, &principal, name.as_str());
    let all = cx.tx.scan::<InlinePolicy>(&of_principal(cx.account, &principal), None, usize::MAX)?;
    let others = all.iter().filter(|policy| store::Record::key(*policy) != replaced);
    let taken: usize = others.map(|policy| policy::quota_length(&policy.document)).sum();
    if (taken + document.quota_length()) as u64 > limit {
        return Err(too_large.into());
    }
    cx.tx.put(&InlinePolicy { account: cx.account.clone(), principal, name, document: text })?;
    Ok(())
}

/// The names of a principal's inline policies, one page of them.
pub(super) fn list(
    cx: &mut Cx<'_>,
    principal: &UniqueId,
    operation: &'static str,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Listed<String>, Fault> {
    let page = Page::of(operation, marker, max_items)?;
    let listed = paginate::scan(cx, page, &of_principal(cx.account, principal), |_: &InlinePolicy| true)?;
    let items = listed.items.into_iter().map(|policy| policy.name.to_string()).collect();
    Ok(Listed { items, marker: listed.marker })
}

fn existing_policy(cx: &mut Cx<'_>, user: &str, name: &str) -> Result<(Arc<User>, InlinePolicy), Fault> {
    let user = existing_user(cx, user)?;
    let found = cx.tx.get::<InlinePolicy>(&inline_policy_key(cx.account, &user.id, name))?;
    let policy = found.ok_or_else(|| errors::no_such_user_policy(name))?;
    Ok((user, policy))
}
