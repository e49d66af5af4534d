//! Managed policies attached to a user: AttachUserPolicy, DetachUserPolicy, ListAttachedUserPolicies.

use super::existing_user;
use crate::domain::attachment::Attachment;
use crate::domain::names::Arn;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::paginate::{self, Page};
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
        if managed_policies::find(&input.policy_arn).is_none() {
            return Err(errors::no_such_attachable_policy(&input.policy_arn).into());
        }
        if cx.tx.get::<Attachment>(&attachment_key(cx.account, &user.id, &input.policy_arn))?.is_none() {
            cx.require_quota(limits::POLICIES_PER_USER, ATTACHMENTS, &of_principal(cx.account, &user.id))?;
            let (account, principal) = (cx.account.clone(), user.id);
            cx.tx.put(&Attachment { account, principal, policy: Arn::verbatim(input.policy_arn) })?;
        }
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
        if !cx.tx.delete::<Attachment>(&attachment_key(cx.account, &user.id, &input.policy_arn))? {
            return Err(errors::policy_not_attached(&input.policy_arn).into());
        }
        Ok(api::DetachUserPolicyResponse::default())
    }
}

impl Handler for api::ListAttachedUserPolicies {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListAttachedUserPoliciesRequest,
    ) -> Result<api::ListAttachedUserPoliciesResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let page = Page::of("ListAttachedUserPolicies", input.marker.as_deref(), input.max_items)?;
        let listed =
            paginate::scan(cx, page, &of_principal(cx.account, &user.id), |attachment: &Attachment| {
                managed_policies::find(attachment.policy.as_str())
                    .is_some_and(|policy| policy.path.starts_with(prefix))
            })?;
        let view = |attachment: Attachment| api::AttachedPolicy {
            policy_name: managed_policies::find(attachment.policy.as_str())
                .map(|policy| policy.name.to_owned()),
            policy_arn: Some(attachment.policy.to_string()),
        };
        Ok(api::ListAttachedUserPoliciesResponse {
            attached_policies: Some(listed.items.into_iter().map(view).collect()),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

fn require_arn(text: &str) -> Result<(), Fault> {
    policy::Arn::parse(text).map(|_| ()).ok_or_else(|| errors::unparseable_arn().into())
}
