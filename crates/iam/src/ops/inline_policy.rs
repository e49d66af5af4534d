//! Policies written into a user: PutUserPolicy, GetUserPolicy, ListUserPolicies, DeleteUserPolicy.

use super::existing_user;
use crate::domain::attachment::InlinePolicy;
use crate::domain::names::Name;
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::limits::INLINE_POLICY_SIZE_PER_USER;
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::schema::{inline_policy_key, of_principal};
use crate::service::Cx;
use policy::{Document, IdentityKind};
use protocol::generated::iam as api;
use protocol::percent;

impl Handler for api::PutUserPolicy {
    fn run(cx: &mut Cx<'_>, input: api::PutUserPolicyRequest) -> Result<api::PutUserPolicyResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let name = Name::new(input.policy_name)?;
        let document = Document::parse(&input.policy_document);
        let valid =
            document.and_then(|document| document.validate_identity(IdentityKind::Inline).map(|()| document));
        let document = valid.map_err(|malformed| errors::malformed_policy(malformed.message()))?;
        require_room(cx, &user, &name, document.quota_length())?;
        let (account, principal) = (cx.account.clone(), user.id);
        cx.tx.put(&InlinePolicy { account, principal, name, document: input.policy_document })?;
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
        let page = Page::of("ListUserPolicies", input.marker.as_deref(), input.max_items)?;
        let listed = paginate::scan(cx, page, &of_principal(cx.account, &user.id), |_: &InlinePolicy| true)?;
        Ok(api::ListUserPoliciesResponse {
            policy_names: listed.items.into_iter().map(|policy| policy.name.to_string()).collect(),
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

fn existing_policy(cx: &mut Cx<'_>, user: &str, name: &str) -> Result<(User, InlinePolicy), Fault> {
    let user = existing_user(cx, user)?;
    let found = cx.tx.get::<InlinePolicy>(&inline_policy_key(cx.account, &user.id, name))?;
    let policy = found.ok_or_else(|| errors::no_such_user_policy(name))?;
    Ok((user, policy))
}

/// The quota is on all inline policies of the user together, white space not counted.
fn require_room(cx: &mut Cx<'_>, user: &User, name: &Name, size: usize) -> Result<(), Fault> {
    let limit = cx.settings.quotas.get(INLINE_POLICY_SIZE_PER_USER);
    let replaced = inline_policy_key(cx.account, &user.id, name.as_str());
    let all = cx.tx.scan::<InlinePolicy>(&of_principal(cx.account, &user.id), None, usize::MAX)?;
    let others = all.iter().filter(|policy| store::Record::key(*policy) != replaced);
    let taken: usize = others.map(|policy| policy::quota_length(&policy.document)).sum();
    if (taken + size) as u64 > limit {
        return Err(errors::inline_policies_too_large(limit, user.name.as_str()).into());
    }
    Ok(())
}
