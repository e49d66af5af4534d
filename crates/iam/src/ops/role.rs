//! Roles: CreateRole, GetRole, ListRoles, UpdateRole, UpdateRoleDescription, UpdateAssumeRolePolicy, DeleteRole.

use super::access_report::TRACKED_SECONDS;
use super::permissions_boundary::{self, boundary};
use super::tag;
use crate::domain::access_report::AccessHistory;
use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::ids::UniqueId;
use crate::domain::names::{Name, Path};
use crate::domain::role::{self, Role};
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::schema::{ROLES, account_key, of_principal, role_key};
use crate::service::Cx;
use crate::{limits, schema, trust};
use protocol::generated::iam as api;
use protocol::percent;
use store::{Record, Tx};

/// How long sessions last at most unless the role says otherwise, in seconds (API reference, CreateRole).
const SESSION_SECONDS_MAX_DEFAULT: u32 = 3600;

impl Handler for api::CreateRole {
    fn run(cx: &mut Cx<'_>, input: api::CreateRoleRequest) -> Result<api::CreateRoleResponse, Fault> {
        let name = Name::new(input.role_name)?;
        let tags = tag::given(input.tags.as_deref().unwrap_or_default())?;
        let path = input.path.map(Path::new).transpose()?.unwrap_or_else(Path::root);
        if role::is_reserved(&path) {
            return Err(errors::role_path_reserved(path.as_str()).into());
        }
        if cx.tx.has::<Role>(&role_key(cx.account, name.as_str()))? {
            return Err(errors::role_exists(name.as_str()).into());
        }
        let trust = trust::given(cx, &input.assume_role_policy_document)?;
        let permissions_boundary = input.permissions_boundary.map(|arn| boundary(cx, arn)).transpose()?;
        cx.require_quota(limits::ROLES_PER_ACCOUNT, ROLES, &account_key(cx.account))?;
        let role = Role {
            account: cx.account.clone(),
            id: UniqueId::role(&mut cx.mint),
            name,
            path,
            created: cx.now,
            trust,
            description: input.description.filter(|description| !description.is_empty()),
            session_seconds_max: session_seconds(input.max_session_duration)
                .unwrap_or(SESSION_SECONDS_MAX_DEFAULT),
            permissions_boundary,
            tags,
            last_used: None,
            source: None,
        };
        cx.tx.put(&role)?;
        Ok(api::CreateRoleResponse { role: created_view(cx.tx, &role)? })
    }
}

impl Handler for api::GetRole {
    fn run(cx: &mut Cx<'_>, input: api::GetRoleRequest) -> Result<api::GetRoleResponse, Fault> {
        let role = existing_role(cx, &input.role_name)?;
        let view = api::Role { role_last_used: Some(last_used(cx, &role)), ..view(cx.tx, &role)? };
        Ok(api::GetRoleResponse { role: view })
    }
}

impl Handler for api::ListRoles {
    fn run(cx: &mut Cx<'_>, input: api::ListRolesRequest) -> Result<api::ListRolesResponse, Fault> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let page = Page::of("ListRoles", input.marker.as_deref(), input.max_items)?;
        let wanted = |role: &Role| role.path.as_str().starts_with(prefix);
        let listed = paginate::scan(cx, page, &account_key(cx.account), wanted)?;
        let listed_view = |role: &Role| {
            let view = view(cx.tx, role)?;
            Ok(api::Role { tags: None, permissions_boundary: None, source_role_template: None, ..view })
        };
        Ok(api::ListRolesResponse {
            roles: listed.items.iter().map(listed_view).collect::<Result<_, Fault>>()?,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::UpdateRole {
    fn run(cx: &mut Cx<'_>, input: api::UpdateRoleRequest) -> Result<api::UpdateRoleResponse, Fault> {
        let old = existing_role(cx, &input.role_name)?;
        if input.max_session_duration.is_some() && old.is_service_linked() {
            return Err(errors::role_is_protected(old.name.as_str()).into());
        }
        let mut new = old.clone();
        if let Some(description) = input.description {
            new.description = Some(description).filter(|description| !description.is_empty());
        }
        if let Some(seconds) = session_seconds(input.max_session_duration) {
            new.session_seconds_max = seconds;
        }
        if new != old {
            cx.tx.put(&new)?;
        }
        Ok(api::UpdateRoleResponse::default())
    }
}

impl Handler for api::UpdateRoleDescription {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateRoleDescriptionRequest,
    ) -> Result<api::UpdateRoleDescriptionResponse, Fault> {
        let mut role = existing_role(cx, &input.role_name)?;
        role.description = Some(input.description).filter(|description| !description.is_empty());
        cx.tx.put(&role)?;
        Ok(api::UpdateRoleDescriptionResponse { role: Some(view(cx.tx, &role)?) })
    }
}

impl Handler for api::UpdateAssumeRolePolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateAssumeRolePolicyRequest,
    ) -> Result<api::UpdateAssumeRolePolicyResponse, Fault> {
        let mut role = modifiable_role(cx, &input.role_name)?;
        role.trust = trust::given(cx, &input.policy_document)?;
        cx.tx.put(&role)?;
        Ok(api::UpdateAssumeRolePolicyResponse::default())
    }
}

impl Handler for api::DeleteRole {
    fn run(cx: &mut Cx<'_>, input: api::DeleteRoleRequest) -> Result<api::DeleteRoleResponse, Fault> {
        let role = modifiable_role(cx, &input.role_name)?;
        let belongings = of_principal(cx.account, &role.id);
        let profiles = schema::instance_profiles_of(cx.tx, &role)?;
        let left_over = [
            (!profiles.is_empty(), "remove roles from instance profile first"),
            (!cx.tx.scan::<Attachment>(&belongings, None, 1)?.is_empty(), "detach all policies first"),
            (!cx.tx.scan::<InlinePolicy>(&belongings, None, 1)?.is_empty(), "delete policies first"),
        ];
        if let Some((_, must)) = left_over.into_iter().find(|(present, _)| *present) {
            return Err(errors::delete_conflict(must).into());
        }
        cx.tx.delete::<AccessHistory>(&belongings)?;
        cx.tx.delete::<Role>(&role.key())?;
        Ok(api::DeleteRoleResponse::default())
    }
}

/// The role called `name`, in whatever case.
pub(super) fn existing_role(cx: &mut Cx<'_>, name: &str) -> Result<Role, Fault> {
    let found = cx.tx.get::<Role>(&role_key(cx.account, name))?;
    found.ok_or_else(|| errors::no_such_role(name).into())
}

/// The role called `name`, if customers may change it.
pub(super) fn modifiable_role(cx: &mut Cx<'_>, name: &str) -> Result<Role, Fault> {
    let role = existing_role(cx, name)?;
    if role.is_service_linked() {
        return Err(errors::role_is_protected(role.name.as_str()).into());
    }
    Ok(role)
}

/// A role as those who create one see it.
pub(super) fn created_view(tx: &Tx, role: &Role) -> Result<api::Role, Fault> {
    Ok(api::Role { max_session_duration: None, ..view(tx, role)? })
}

/// A role as what holds it shows it.
pub(super) fn brief_view(tx: &Tx, role: &Role) -> Result<api::Role, Fault> {
    let view = api::Role { description: None, permissions_boundary: None, ..created_view(tx, role)? };
    Ok(api::Role { tags: None, source_role_template: None, ..view })
}

/// A role as the API shows it, but for its last use.
fn view(tx: &Tx, role: &Role) -> Result<api::Role, Fault> {
    let tags = tag::views(&role.tags);
    Ok(api::Role {
        path: role.path.to_string(),
        role_name: role.name.to_string(),
        role_id: role.id.to_string(),
        arn: role.arn().to_string(),
        create_date: role.created.timestamp(),
        assume_role_policy_document: Some(percent::encode(&trust::shown(tx, role)?)),
        description: role.description.clone(),
        max_session_duration: i32::try_from(role.session_seconds_max).ok(),
        permissions_boundary: permissions_boundary::view(role.permissions_boundary.as_ref()),
        tags: (!tags.is_empty()).then_some(tags),
        source_role_template: role.source.as_ref().map(|source| api::SourceRoleTemplate {
            template_arn: source.template.to_string(),
            template_minor_version: source.minor,
        }),
        ..api::Role::default()
    })
}

/// When and where sessions of the role made their last request: empty if none did within the time that is looked at (API
/// reference, `RoleLastUsed`: the trailing 400 days).
pub(super) fn last_used(cx: &Cx<'_>, role: &Role) -> api::RoleLastUsed {
    let last_used = cx.activity.roles().last(&role.id).or_else(|| role.last_used.clone());
    let since = cx.now.epoch_seconds() - TRACKED_SECONDS;
    let last_used = last_used.filter(|used| used.date.epoch_seconds() >= since);
    last_used.map_or_else(api::RoleLastUsed::default, |used| api::RoleLastUsed {
        last_used_date: Some(used.date.timestamp()),
        region: Some(used.region),
    })
}

fn session_seconds(given: Option<i32>) -> Option<u32> {
    given.and_then(|seconds| u32::try_from(seconds).ok())
}
