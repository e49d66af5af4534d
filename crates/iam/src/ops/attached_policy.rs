//! Managed policies attached to a user: AttachUserPolicy, DetachUserPolicy, ListAttachedUserPolicies.

use super::existing_user;
use super::managed_policy::require_arn;
use crate::domain::attachment::Attachment;
use crate::domain::ids::UniqueId;
use crate::domain::names::Arn;
use crate::errors::{self, Fault};
use crate::limits::Quota;
use crate::managed_policies::path_and_name;
use crate::operations::Handler;
use crate::paginate::{self, Listed, Page};
use crate::schema::{ATTACHMENTS, attachment_key, of_principal};
use crate::service::Cx;
use crate::{limits, managed_policies};
use protocol::generated::iam as api;

impl Handler for api::AttachUserPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::AttachUserPolicyRequest,
    ) -> Result<api::AttachUserPolicyResponse, Fault> {
        require_arn(&input.policy_arn)?;
        let user = existing_user(cx, &input.user_name)?;
        attach(cx, user.id.clone(), input.policy_arn, limits::POLICIES_PER_USER)?;
        Ok(api::AttachUserPolicyResponse::default())
    }
}

impl Handler for api::DetachUserPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DetachUserPolicyRequest,
    ) -> Result<api::DetachUserPolicyResponse, Fault> {
        require_arn(&input.policy_arn)?;
        let user = existing_user(cx, &input.user_name)?;
        detach(cx, &user.id, &input.policy_arn)?;
        Ok(api::DetachUserPolicyResponse::default())
    }
}

impl Handler for api::ListAttachedUserPolicies {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListAttachedUserPoliciesRequest,
    ) -> Result<api::ListAttachedUserPoliciesResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let page = (input.marker.as_deref(), input.max_items);
        let prefix = input.path_prefix.as_deref();
        let listed = list(cx, &user.id, "ListAttachedUserPolicies", prefix, page)?;
        Ok(api::ListAttachedUserPoliciesResponse {
            attached_policies: Some(listed.items),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

/// Attaches a managed policy to a principal; that it is attached already is no error.
pub(super) fn attach(cx: &mut Cx<'_>, principal: UniqueId, arn: String, quota: Quota) -> Result<(), Fault> {
    let found = managed_policies::find(cx.tx, cx.account, &arn)?;
    let found = found.ok_or_else(|| errors::no_such_attachable_policy(&arn))?;
    if found.is_for_services() {
        return Err(errors::policy_of_services().into());
    }
    if !cx.tx.has::<Attachment>(&attachment_key(cx.account, &principal, &arn))? {
        cx.require_quota(quota, ATTACHMENTS, &of_principal(cx.account, &principal))?;
        cx.tx.put(&Attachment { account: cx.account.clone(), principal, policy: Arn::verbatim(arn) })?;
    }
    Ok(())
}

/// Takes a managed policy away from a principal.
pub(super) fn detach(cx: &mut Cx<'_>, principal: &UniqueId, arn: &str) -> Result<(), Fault> {
    match cx.tx.delete::<Attachment>(&attachment_key(cx.account, principal, arn))? {
        true => Ok(()),
        false => Err(errors::no_such_policy(arn).into()),
    }
}

/// The managed policies of a principal below a path, one page of them.
pub(super) fn list(
    cx: &mut Cx<'_>,
    principal: &UniqueId,
    operation: &'static str,
    path_prefix: Option<&str>,
    (marker, max_items): (Option<&str>, Option<i32>),
) -> Result<Listed<api::AttachedPolicy>, Fault> {
    let prefix = path_prefix.unwrap_or("/");
    let page = Page::of(operation, marker, max_items)?;
    let listed =
        paginate::scan(cx, page, &of_principal(cx.account, principal), |attachment: &Attachment| {
            let place = path_and_name(attachment.policy.as_str());
            place.is_some_and(|(path, _)| path.starts_with(prefix))
        })?;
    Ok(Listed { items: listed.items.iter().map(view).collect(), marker: listed.marker })
}

/// A policy as lists of what is attached show it.
pub(super) fn view(attachment: &Attachment) -> api::AttachedPolicy {
    let arn = attachment.policy.as_str();
    api::AttachedPolicy {
        policy_name: path_and_name(arn).map(|(_, name)| name.to_owned()),
        policy_arn: Some(arn.to_owned()),
    }
}
