//! Policies of a role: PutRolePolicy, GetRolePolicy, ListRolePolicies, DeleteRolePolicy, AttachRolePolicy,
//! DetachRolePolicy, ListAttachedRolePolicies.

use super::role::{existing_role, modifiable_role};
use super::{attached_policy, inline_policy, managed_policy};
use crate::domain::attachment::InlinePolicy;
use crate::errors::{self, Fault};
use crate::limits;
use crate::operations::Handler;
use crate::schema::inline_policy_key;
use crate::service::Cx;
use protocol::generated::iam as api;
use protocol::percent;

impl Handler for api::PutRolePolicy {
    fn run(cx: &mut Cx<'_>, input: api::PutRolePolicyRequest) -> Result<api::PutRolePolicyResponse, Fault> {
        let role = modifiable_role(cx, &input.role_name)?;
        let limit = cx.settings.quotas.get(limits::INLINE_POLICY_SIZE_PER_ROLE);
        let too_large = errors::inline_policies_too_large(limit, "role", role.name.as_str());
        inline_policy::put(cx, role.id, input.policy_name, input.policy_document, (limit, too_large))?;
        Ok(api::PutRolePolicyResponse::default())
    }
}

impl Handler for api::GetRolePolicy {
    fn run(cx: &mut Cx<'_>, input: api::GetRolePolicyRequest) -> Result<api::GetRolePolicyResponse, Fault> {
        let role = existing_role(cx, &input.role_name)?;
        let found =
            cx.tx.get::<InlinePolicy>(&inline_policy_key(cx.account, &role.id, &input.policy_name))?;
        let policy = found.ok_or_else(|| errors::no_such_role_policy(&input.policy_name))?;
        Ok(api::GetRolePolicyResponse {
            role_name: role.name.to_string(),
            policy_name: policy.name.to_string(),
            policy_document: percent::encode(&policy.document),
        })
    }
}

impl Handler for api::ListRolePolicies {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListRolePoliciesRequest,
    ) -> Result<api::ListRolePoliciesResponse, Fault> {
        let role = existing_role(cx, &input.role_name)?;
        let (marker, items) = (input.marker.as_deref(), input.max_items);
        let listed = inline_policy::list(cx, &role.id, "ListRolePolicies", marker, items)?;
        Ok(api::ListRolePoliciesResponse {
            policy_names: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::DeleteRolePolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteRolePolicyRequest,
    ) -> Result<api::DeleteRolePolicyResponse, Fault> {
        let role = modifiable_role(cx, &input.role_name)?;
        if !cx.tx.delete::<InlinePolicy>(&inline_policy_key(cx.account, &role.id, &input.policy_name))? {
            return Err(errors::no_such_role_policy(&input.policy_name).into());
        }
        Ok(api::DeleteRolePolicyResponse::default())
    }
}

impl Handler for api::AttachRolePolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::AttachRolePolicyRequest,
    ) -> Result<api::AttachRolePolicyResponse, Fault> {
        managed_policy::require_arn(&input.policy_arn)?;
        let role = modifiable_role(cx, &input.role_name)?;
        attached_policy::attach(cx, role.id, input.policy_arn, limits::POLICIES_PER_ROLE)?;
        Ok(api::AttachRolePolicyResponse::default())
    }
}

impl Handler for api::DetachRolePolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DetachRolePolicyRequest,
    ) -> Result<api::DetachRolePolicyResponse, Fault> {
        managed_policy::require_arn(&input.policy_arn)?;
        let role = modifiable_role(cx, &input.role_name)?;
        attached_policy::detach(cx, &role.id, &input.policy_arn)?;
        Ok(api::DetachRolePolicyResponse::default())
    }
}

impl Handler for api::ListAttachedRolePolicies {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListAttachedRolePoliciesRequest,
    ) -> Result<api::ListAttachedRolePoliciesResponse, Fault> {
        let role = existing_role(cx, &input.role_name)?;
        let page = (input.marker.as_deref(), input.max_items);
        let prefix = input.path_prefix.as_deref();
        let listed = attached_policy::list(cx, &role.id, "ListAttachedRolePolicies", prefix, page)?;
        Ok(api::ListAttachedRolePoliciesResponse {
            attached_policies: Some(listed.items),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}
