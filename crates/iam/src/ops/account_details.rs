//! GetAccountAuthorizationDetails: all users, groups, roles and managed policies with what permits them, page by page.
//!
//! A page holds as many entries as were asked for, and fewer if their documents are large; nothing but the page is in
//! memory.

use super::attached_policy;
use super::instance_profile;
use super::managed_policy;
use super::permissions_boundary;
use super::policy_version;
use super::role;
use super::tag;
use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::group::Group;
use crate::domain::ids::UniqueId;
use crate::domain::managed_policy::{CustomerPolicy, PolicyVersion};
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::errors::Fault;
use crate::managed_policies::catalogue::AwsPolicy;
use crate::operations::Handler;
use crate::paginate::{self, Page, Walk};
use crate::schema::{account_key, groups_of, instance_profiles_of, of_principal, policy_versions_of};
use crate::service::Cx;
use crate::trust;
use protocol::generated::iam as api;
use protocol::generated::iam::EntityType;
use protocol::percent;

impl Handler for api::GetAccountAuthorizationDetails {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetAccountAuthorizationDetailsRequest,
    ) -> Result<api::GetAccountAuthorizationDetailsResponse, Fault> {
        let page = Page::of("GetAccountAuthorizationDetails", input.marker.as_deref(), input.max_items)?;
        let filter = input.filter.unwrap_or_default();
        let wanted = |kind: EntityType| filter.is_empty() || filter.contains(&kind);
        let cx = &*cx;
        let all = account_key(cx.account);
        let mut walk = Walk::of(page);
        let mut answer = api::GetAccountAuthorizationDetailsResponse {
            user_detail_list: Some(Vec::new()),
            group_detail_list: Some(Vec::new()),
            role_detail_list: Some(Vec::new()),
            ..api::GetAccountAuthorizationDetailsResponse::default()
        };
        let mut policies = Vec::new();
        if wanted(EntityType::User) {
            let users = paginate::records::<User>(cx.tx, all.clone());
            answer.user_detail_list = Some(walk.part(0, users, |user| Ok(Some(of_user(cx, &user)?)))?);
        }
        if wanted(EntityType::Group) {
            let groups = paginate::records::<Group>(cx.tx, all.clone());
            answer.group_detail_list = Some(walk.part(1, groups, |group| Ok(Some(of_group(cx, &group)?)))?);
        }
        if wanted(EntityType::Role) {
            let roles = paginate::records::<Role>(cx.tx, all.clone());
            answer.role_detail_list = Some(walk.part(2, roles, |role| Ok(Some(of_role(cx, &role)?)))?);
        }
        if wanted(EntityType::LocalManagedPolicy) {
            let own = paginate::records::<CustomerPolicy>(cx.tx, all);
            policies = walk.part(3, own, |policy| Ok(Some(of_policy(cx, &policy)?)))?;
        }
        if wanted(EntityType::AwsManagedPolicy) {
            policies.extend(walk.part(4, managed_policy::aws_policies, |policy| of_aws_policy(cx, policy))?);
        }
        answer.policies = Some(policies);
        answer.marker = walk.marker();
        answer.is_truncated = Some(answer.marker.is_some());
        Ok(answer)
    }
}

fn of_user(cx: &Cx<'_>, user: &User) -> Result<(api::UserDetail, usize), Fault> {
    let (inline, weight) = inline(cx, &user.id)?;
    let groups = groups_of(cx.tx, user)?;
    let detail = api::UserDetail {
        path: Some(user.path.to_string()),
        user_name: Some(user.name.to_string()),
        user_id: Some(user.id.to_string()),
        arn: Some(user.arn().to_string()),
        create_date: Some(user.created.timestamp()),
        user_policy_list: (!inline.is_empty()).then_some(inline),
        group_list: Some(groups.into_iter().map(|group| group.name.to_string()).collect()),
        attached_managed_policies: Some(attached(cx, &user.id)?),
        permissions_boundary: permissions_boundary::view(user.permissions_boundary.as_ref()),
        tags: Some(tag::views(&user.tags)),
    };
    Ok((detail, weight))
}

fn of_group(cx: &Cx<'_>, group: &Group) -> Result<(api::GroupDetail, usize), Fault> {
    let (inline, weight) = inline(cx, &group.id)?;
    let detail = api::GroupDetail {
        path: Some(group.path.to_string()),
        group_name: Some(group.name.to_string()),
        group_id: Some(group.id.to_string()),
        arn: Some(group.arn().to_string()),
        create_date: Some(group.created.timestamp()),
        group_policy_list: Some(inline),
        attached_managed_policies: Some(attached(cx, &group.id)?),
    };
    Ok((detail, weight))
}

fn of_role(cx: &Cx<'_>, role: &Role) -> Result<(api::RoleDetail, usize), Fault> {
    let (inline, weight) = inline(cx, &role.id)?;
    let trust = percent::encode(&trust::shown(cx.tx, role)?);
    let profiles = instance_profiles_of(cx.tx, role)?;
    let weight = weight + trust.len() * (1 + profiles.len());
    let detail = api::RoleDetail {
        path: Some(role.path.to_string()),
        role_name: Some(role.name.to_string()),
        role_id: Some(role.id.to_string()),
        arn: Some(role.arn().to_string()),
        create_date: Some(role.created.timestamp()),
        assume_role_policy_document: Some(trust),
        instance_profile_list: Some(instance_profile::listed_views(cx.tx, &profiles)?),
        role_policy_list: Some(inline),
        attached_managed_policies: Some(attached(cx, &role.id)?),
        permissions_boundary: permissions_boundary::view(role.permissions_boundary.as_ref()),
        tags: Some(tag::views(&role.tags)),
        role_last_used: Some(role::last_used(cx, role)),
    };
    Ok((detail, weight))
}

fn of_policy(cx: &Cx<'_>, policy: &CustomerPolicy) -> Result<(api::ManagedPolicyDetail, usize), Fault> {
    let versions = policy_versions_of(cx.account, &policy.id);
    let versions = cx.tx.scan::<PolicyVersion>(&versions, None, usize::MAX)?;
    let newest_first = versions.iter().rev();
    let views: Vec<_> = newest_first.map(|version| policy_version::view(policy, version)).collect();
    let view = managed_policy::brief_view(cx.tx, policy)?;
    let view = api::Policy { description: policy.description.clone(), ..view };
    Ok(detail(view, views))
}

/// Of those of AWS only the ones that somebody has.
fn of_aws_policy(
    cx: &Cx<'_>,
    policy: &'static AwsPolicy,
) -> Result<Option<(api::ManagedPolicyDetail, usize)>, Fault> {
    let view = managed_policy::aws_view(cx, policy)?;
    if view.attachment_count == Some(0) && view.permissions_boundary_usage_count == Some(0) {
        return Ok(None);
    }
    Ok(Some(detail(view, vec![policy_version::aws_view_with_document(policy)?])))
}

fn detail(policy: api::Policy, versions: Vec<api::PolicyVersion>) -> (api::ManagedPolicyDetail, usize) {
    let documents = versions.iter().filter_map(|version| version.document.as_ref());
    let weight = documents.map(String::len).sum();
    let detail = api::ManagedPolicyDetail {
        policy_name: policy.policy_name,
        policy_id: policy.policy_id,
        arn: policy.arn,
        path: policy.path,
        default_version_id: policy.default_version_id,
        attachment_count: policy.attachment_count,
        permissions_boundary_usage_count: policy.permissions_boundary_usage_count,
        is_attachable: policy.is_attachable,
        description: policy.description,
        create_date: policy.create_date,
        update_date: policy.update_date,
        policy_version_list: Some(versions),
    };
    (detail, weight)
}

/// The inline policies of a principal, and the bytes of their documents.
fn inline(cx: &Cx<'_>, holder: &UniqueId) -> Result<(Vec<api::PolicyDetail>, usize), Fault> {
    let all = cx.tx.scan::<InlinePolicy>(&of_principal(cx.account, holder), None, usize::MAX)?;
    let view = |policy: InlinePolicy| api::PolicyDetail {
        policy_name: Some(policy.name.to_string()),
        policy_document: Some(percent::encode(&policy.document)),
    };
    let views: Vec<_> = all.into_iter().map(view).collect();
    let documents = views.iter().filter_map(|view| view.policy_document.as_ref());
    let weight = documents.map(String::len).sum();
    Ok((views, weight))
}

fn attached(cx: &Cx<'_>, holder: &UniqueId) -> Result<Vec<api::AttachedPolicy>, Fault> {
    let all = cx.tx.scan::<Attachment>(&of_principal(cx.account, holder), None, usize::MAX)?;
    Ok(all.iter().map(attached_policy::view).collect())
}
