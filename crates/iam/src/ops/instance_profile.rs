//! Instance profiles: CreateInstanceProfile, GetInstanceProfile, ListInstanceProfiles, DeleteInstanceProfile,
//! AddRoleToInstanceProfile, RemoveRoleFromInstanceProfile, ListInstanceProfilesForRole, TagInstanceProfile,
//! UntagInstanceProfile, ListInstanceProfileTags.

use super::role::{self, existing_role, modifiable_role};
use super::tag;
use crate::domain::ids::UniqueId;
use crate::domain::instance_profile::InstanceProfile;
use crate::domain::names::{Name, Path};
use crate::domain::role::Role;
use crate::errors::{self, Fault};
use crate::limits::{self, TAGS_PER_RESOURCE};
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::schema::{INSTANCE_PROFILES, ROLE_ID, account_key, instance_profile_key, instance_profiles_of};
use crate::service::Cx;
use protocol::generated::iam as api;
use store::{Key, Record, Tx};

impl Handler for api::CreateInstanceProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreateInstanceProfileRequest,
    ) -> Result<api::CreateInstanceProfileResponse, Fault> {
        let name = Name::new(input.instance_profile_name)?;
        let tags = tag::given_exact(input.tags.unwrap_or_default())?;
        if cx.tx.has::<InstanceProfile>(&instance_profile_key(cx.account, name.as_str()))? {
            return Err(errors::instance_profile_exists(name.as_str()).into());
        }
        cx.require_quota(limits::INSTANCE_PROFILES_PER_ACCOUNT, INSTANCE_PROFILES, &account_key(cx.account))?;
        let profile = InstanceProfile {
            account: cx.account.clone(),
            id: UniqueId::instance_profile(&mut cx.mint),
            name,
            path: input.path.map(Path::new).transpose()?.unwrap_or_else(Path::root),
            created: cx.now,
            role: None,
            tags,
        };
        cx.tx.put(&profile)?;
        Ok(api::CreateInstanceProfileResponse { instance_profile: view(cx.tx, &profile)? })
    }
}

impl Handler for api::GetInstanceProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetInstanceProfileRequest,
    ) -> Result<api::GetInstanceProfileResponse, Fault> {
        let profile = existing(cx, &input.instance_profile_name)?;
        Ok(api::GetInstanceProfileResponse { instance_profile: view(cx.tx, &profile)? })
    }
}

impl Handler for api::ListInstanceProfiles {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListInstanceProfilesRequest,
    ) -> Result<api::ListInstanceProfilesResponse, Fault> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let page = Page::of("ListInstanceProfiles", input.marker.as_deref(), input.max_items)?;
        let wanted = |profile: &InstanceProfile| profile.path.as_str().starts_with(prefix);
        let listed = paginate::scan(cx, page, &account_key(cx.account), wanted)?;
        Ok(api::ListInstanceProfilesResponse {
            instance_profiles: listed_views(cx.tx, &listed.items)?,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::DeleteInstanceProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteInstanceProfileRequest,
    ) -> Result<api::DeleteInstanceProfileResponse, Fault> {
        let profile = existing(cx, &input.instance_profile_name)?;
        if profile.role.is_some() {
            return Err(errors::delete_conflict("remove roles from instance profile first").into());
        }
        cx.tx.delete::<InstanceProfile>(&profile.key())?;
        Ok(api::DeleteInstanceProfileResponse::default())
    }
}

impl Handler for api::AddRoleToInstanceProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::AddRoleToInstanceProfileRequest,
    ) -> Result<api::AddRoleToInstanceProfileResponse, Fault> {
        let mut profile = existing(cx, &input.instance_profile_name)?;
        let role = modifiable_role(cx, &input.role_name)?;
        if profile.role.is_some() {
            return Err(errors::quota_exceeded(limits::ROLES_PER_INSTANCE_PROFILE, 1).into());
        }
        profile.role = Some(role.id);
        cx.tx.put(&profile)?;
        Ok(api::AddRoleToInstanceProfileResponse::default())
    }
}

impl Handler for api::RemoveRoleFromInstanceProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::RemoveRoleFromInstanceProfileRequest,
    ) -> Result<api::RemoveRoleFromInstanceProfileResponse, Fault> {
        let mut profile = existing(cx, &input.instance_profile_name)?;
        let role = modifiable_role(cx, &input.role_name)?;
        if profile.role.take() != Some(role.id) {
            return Err(errors::no_such_role(&input.role_name).into());
        }
        cx.tx.put(&profile)?;
        Ok(api::RemoveRoleFromInstanceProfileResponse::default())
    }
}

impl Handler for api::ListInstanceProfilesForRole {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListInstanceProfilesForRoleRequest,
    ) -> Result<api::ListInstanceProfilesForRoleResponse, Fault> {
        let role = existing_role(cx, &input.role_name)?;
        let page = Page::of("ListInstanceProfilesForRole", input.marker.as_deref(), input.max_items)?;
        let listed = paginate::keyed(&page, instance_profiles_of(cx.tx, &role)?, InstanceProfile::key);
        Ok(api::ListInstanceProfilesForRoleResponse {
            instance_profiles: listed_views(cx.tx, &listed.items)?,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::TagInstanceProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::TagInstanceProfileRequest,
    ) -> Result<api::TagInstanceProfileResponse, Fault> {
        let given = tag::given_exact(input.tags)?;
        let mut profile = existing(cx, &input.instance_profile_name)?;
        profile.tags.extend(given);
        if profile.tags.len() > TAGS_PER_RESOURCE {
            return Err(errors::too_many_tags().into());
        }
        cx.tx.put(&profile)?;
        Ok(api::TagInstanceProfileResponse::default())
    }
}

impl Handler for api::UntagInstanceProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UntagInstanceProfileRequest,
    ) -> Result<api::UntagInstanceProfileResponse, Fault> {
        let mut profile = existing(cx, &input.instance_profile_name)?;
        let before = profile.tags.len();
        profile.tags.retain(|key, _| !input.tag_keys.contains(key));
        if profile.tags.len() < before {
            cx.tx.put(&profile)?;
        }
        Ok(api::UntagInstanceProfileResponse::default())
    }
}

impl Handler for api::ListInstanceProfileTags {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListInstanceProfileTagsRequest,
    ) -> Result<api::ListInstanceProfileTagsResponse, Fault> {
        let profile = existing(cx, &input.instance_profile_name)?;
        let page = Page::of("ListInstanceProfileTags", input.marker.as_deref(), input.max_items)?;
        let listed = tag::paged(&page, tag::views_exact(&profile.tags));
        Ok(api::ListInstanceProfileTagsResponse {
            tags: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

/// The instance profile called `name`, in whatever case.
fn existing(cx: &mut Cx<'_>, name: &str) -> Result<InstanceProfile, Fault> {
    let found = cx.tx.get::<InstanceProfile>(&instance_profile_key(cx.account, name))?;
    found.ok_or_else(|| errors::no_such_instance_profile(name).into())
}

/// Instance profiles as lists show them.
pub(super) fn listed_views(
    tx: &Tx,
    profiles: &[InstanceProfile],
) -> Result<Vec<api::InstanceProfile>, Fault> {
    let one = |profile| Ok(api::InstanceProfile { tags: None, ..view(tx, profile)? });
    profiles.iter().map(one).collect()
}

fn view(tx: &Tx, profile: &InstanceProfile) -> Result<api::InstanceProfile, Fault> {
    let role = match &profile.role {
        Some(id) => tx.by_index::<Role>(ROLE_ID, &Key::new().text(id.as_str()))?,
        None => None,
    };
    let tags = tag::views_exact(&profile.tags);
    Ok(api::InstanceProfile {
        path: profile.path.to_string(),
        instance_profile_name: profile.name.to_string(),
        instance_profile_id: profile.id.to_string(),
        arn: profile.arn().to_string(),
        create_date: profile.created.timestamp(),
        roles: role.iter().map(|role| role::brief_view(tx, role)).collect::<Result<_, Fault>>()?,
        tags: (!tags.is_empty()).then_some(tags),
    })
}
