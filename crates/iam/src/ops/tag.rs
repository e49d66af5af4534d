//! Tags of users and roles: TagUser, UntagUser, ListUserTags, TagRole, UntagRole, ListRoleTags.
//!
//! Keys compare without regard to case and keep the case they came in; setting one again replaces both.

use super::existing_user;
use super::role::{existing_role, modifiable_role};
use crate::domain::user::Tags;
use crate::errors::{self, Fault};
use crate::limits::TAGS_PER_RESOURCE;
use crate::operations::Handler;
use crate::paginate::{self, Listed, Page};
use crate::service::Cx;
use protocol::generated::iam as api;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Key;

impl Handler for api::TagUser {
    fn run(cx: &mut Cx<'_>, input: api::TagUserRequest) -> Result<api::TagUserResponse, Fault> {
        let given = given(&input.tags)?;
        let mut user = Arc::unwrap_or_clone(existing_user(cx, &input.user_name)?);
        add(&mut user.tags, &given)?;
        cx.tx.put(&user)?;
        Ok(api::TagUserResponse::default())
    }
}

impl Handler for api::UntagUser {
    fn run(cx: &mut Cx<'_>, input: api::UntagUserRequest) -> Result<api::UntagUserResponse, Fault> {
        let mut user = Arc::unwrap_or_clone(existing_user(cx, &input.user_name)?);
        if remove(&mut user.tags, &input.tag_keys) {
            cx.tx.put(&user)?;
        }
        Ok(api::UntagUserResponse::default())
    }
}

impl Handler for api::ListUserTags {
    fn run(cx: &mut Cx<'_>, input: api::ListUserTagsRequest) -> Result<api::ListUserTagsResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let page = Page::of("ListUserTags", input.marker.as_deref(), input.max_items)?;
        let listed = paged(&page, views(&user.tags));
        Ok(api::ListUserTagsResponse {
            tags: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::TagRole {
    fn run(cx: &mut Cx<'_>, input: api::TagRoleRequest) -> Result<api::TagRoleResponse, Fault> {
        let given = given(&input.tags)?;
        let mut role = modifiable_role(cx, &input.role_name)?;
        add(&mut role.tags, &given)?;
        cx.tx.put(&role)?;
        Ok(api::TagRoleResponse::default())
    }
}

impl Handler for api::UntagRole {
    fn run(cx: &mut Cx<'_>, input: api::UntagRoleRequest) -> Result<api::UntagRoleResponse, Fault> {
        let mut role = modifiable_role(cx, &input.role_name)?;
        if remove(&mut role.tags, &input.tag_keys) {
            cx.tx.put(&role)?;
        }
        Ok(api::UntagRoleResponse::default())
    }
}

impl Handler for api::ListRoleTags {
    fn run(cx: &mut Cx<'_>, input: api::ListRoleTagsRequest) -> Result<api::ListRoleTagsResponse, Fault> {
        let role = existing_role(cx, &input.role_name)?;
        let page = Page::of("ListRoleTags", input.marker.as_deref(), input.max_items)?;
        let listed = paged(&page, views(&role.tags));
        Ok(api::ListRoleTagsResponse {
            tags: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

/// Sets tags beside or in place of those that are there.
pub(super) fn add(tags: &mut Tags, given: &Tags) -> Result<(), Fault> {
    for (key, value) in given.iter() {
        tags.insert(key, value);
    }
    if tags.iter().count() > TAGS_PER_RESOURCE {
        return Err(errors::too_many_tags().into());
    }
    Ok(())
}

/// Removes tags; says whether any was there.
pub(super) fn remove(tags: &mut Tags, keys: &[String]) -> bool {
    keys.iter().fold(false, |removed, key| tags.remove(key) | removed)
}

/// Tags as the API shows them.
pub(super) fn views(tags: &Tags) -> Vec<api::Tag> {
    let view = |(key, value): (&str, &str)| api::Tag { key: key.to_owned(), value: value.to_owned() };
    tags.iter().map(view).collect()
}

/// One page of tags, by key without regard to case.
pub(super) fn paged(page: &Page, tags: Vec<api::Tag>) -> Listed<api::Tag> {
    paginate::keyed(page, tags, |tag| Key::new().text(&tag.key.to_lowercase()).text(&tag.key))
}

/// The tags of a request: keys differ by more than case, and none is one of AWS's own.
pub(super) fn given(given: &[api::Tag]) -> Result<Tags, Fault> {
    let mut tags = Tags::default();
    for tag in given {
        if tag.key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            return Err(errors::reserved_tag_key().into());
        }
        if !tags.insert(&tag.key, &tag.value) {
            return Err(errors::duplicate_tag_keys().into());
        }
    }
    Ok(tags)
}

/// The tags of a request about what is neither user nor role: their keys may differ by case alone.
pub(super) fn given_exact(given: Vec<api::Tag>) -> Result<BTreeMap<String, String>, Fault> {
    let mut tags = BTreeMap::new();
    for tag in given {
        if tag.key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            return Err(errors::reserved_tag_key().into());
        }
        if tags.insert(tag.key, tag.value).is_some() {
            return Err(errors::duplicate_exact_tag_keys().into());
        }
    }
    Ok(tags)
}

/// Such tags as the API shows them.
pub(super) fn views_exact(tags: &BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.iter().map(|(key, value)| api::Tag { key: key.clone(), value: value.clone() }).collect()
}
