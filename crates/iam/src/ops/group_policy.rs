//! Policies of a group: PutGroupPolicy, GetGroupPolicy, ListGroupPolicies, DeleteGroupPolicy, AttachGroupPolicy,
//! DetachGroupPolicy, ListAttachedGroupPolicies.

use super::group::existing_group;
use super::{attached_policy, inline_policy, managed_policy};
use crate::domain::attachment::InlinePolicy;
use crate::errors::{self, Fault};
use crate::limits;
use crate::operations::Handler;
use crate::schema::inline_policy_key;
use crate::service::Cx;
use protocol::generated::iam as api;
use protocol::percent;

impl Handler for api::PutGroupPolicy {
    fn run(cx: &mut Cx<'_>, input: api::PutGroupPolicyRequest) -> Result<api::PutGroupPolicyResponse, Fault> {
        let group = existing_group(cx, &input.group_name)?;
        let limit = cx.settings.quotas.get(limits::INLINE_POLICY_SIZE_PER_GROUP);
        let too_large = errors::inline_policies_too_large(limit, "group", group.name.as_str());
        inline_policy::put(cx, group.id, input.policy_name, input.policy_document, (limit, too_large))?;
        Ok(api::PutGroupPolicyResponse::default())
    }
}

impl Handler for api::GetGroupPolicy {
    fn run(cx: &mut Cx<'_>, input: api::GetGroupPolicyRequest) -> Result<api::GetGroupPolicyResponse, Fault> {
        let group = existing_group(cx, &input.group_name)?;
        let found =
            cx.tx.get::<InlinePolicy>(&inline_policy_key(cx.account, &group.id, &input.policy_name))?;
        let policy = found.ok_or_else(|| errors::no_such_group_policy(&input.policy_name))?;
        Ok(api::GetGroupPolicyResponse {
            group_name: group.name.to_string(),
            policy_name: policy.name.to_string(),
            policy_document: percent::encode(&policy.document),
        })
    }
}

impl Handler for api::ListGroupPolicies {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListGroupPoliciesRequest,
    ) -> Result<api::ListGroupPoliciesResponse, Fault> {
        let group = existing_group(cx, &input.group_name)?;
        let (marker, items) = (input.marker.as_deref(), input.max_items);
        let listed = inline_policy::list(cx, &group.id, "ListGroupPolicies", marker, items)?;
        Ok(api::ListGroupPoliciesResponse {
            policy_names: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::DeleteGroupPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteGroupPolicyRequest,
    ) -> Result<api::DeleteGroupPolicyResponse, Fault> {
        let group = existing_group(cx, &input.group_name)?;
        if !cx.tx.delete::<InlinePolicy>(&inline_policy_key(cx.account, &group.id, &input.policy_name))? {
            return Err(errors::no_such_group_policy(&input.policy_name).into());
        }
        Ok(api::DeleteGroupPolicyResponse::default())
    }
}

impl Handler for api::AttachGroupPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::AttachGroupPolicyRequest,
    ) -> Result<api::AttachGroupPolicyResponse, Fault> {
        managed_policy::require_arn(&input.policy_arn)?;
        let group = existing_group(cx, &input.group_name)?;
        attached_policy::attach(cx, group.id, input.policy_arn, limits::POLICIES_PER_GROUP)?;
        Ok(api::AttachGroupPolicyResponse::default())
    }
}

impl Handler for api::DetachGroupPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DetachGroupPolicyRequest,
    ) -> Result<api::DetachGroupPolicyResponse, Fault> {
        managed_policy::require_arn(&input.policy_arn)?;
        let group = existing_group(cx, &input.group_name)?;
        attached_policy::detach(cx, &group.id, &input.policy_arn)?;
        Ok(api::DetachGroupPolicyResponse::default())
    }
}

impl Handler for api::ListAttachedGroupPolicies {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListAttachedGroupPoliciesRequest,
    ) -> Result<api::ListAttachedGroupPoliciesResponse, Fault> {
        let group = existing_group(cx, &input.group_name)?;
        let page = (input.marker.as_deref(), input.max_items);
        let prefix = input.path_prefix.as_deref();
        let listed = attached_policy::list(cx, &group.id, "ListAttachedGroupPolicies", prefix, page)?;
        Ok(api::ListAttachedGroupPoliciesResponse {
            attached_policies: Some(listed.items),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}
