//! Tags: TagUser, UntagUser, ListUserTags.
//!
//! Keys of users compare without regard to case and keep the case they came in; setting one again replaces both.

use super::existing_user;
use crate::domain::user::Tags;
use crate::errors::{self, Fault};
use crate::limits::TAGS_PER_RESOURCE;
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::service::Cx;
use protocol::generated::iam as api;
use std::sync::Arc;

impl Handler for api::TagUser {
    fn run(cx: &mut Cx<'_>, input: api::TagUserRequest) -> Result<api::TagUserResponse, Fault> {
        let given = given(&input.tags)?;
        let mut user = Arc::unwrap_or_clone(existing_user(cx, &input.user_name)?);
        for (key, value) in given.iter() {
            user.tags.insert(key, value);
        }
        if user.tags.iter().count() > TAGS_PER_RESOURCE {
            return Err(errors::too_many_tags().into());
        }
        cx.tx.put(&user)?;
        Ok(api::TagUserResponse::default())
    }
}

impl Handler for api::UntagUser {
    fn run(cx: &mut Cx<'_>, input: api::UntagUserRequest) -> Result<api::UntagUserResponse, Fault> {
        let mut user = Arc::unwrap_or_clone(existing_user(cx, &input.user_name)?);
        let mut removed = false;
        for key in &input.tag_keys {
            removed |= user.tags.remove(key);
        }
        if removed {
            cx.tx.put(&user)?;
        }
        Ok(api::UntagUserResponse::default())
    }
}

impl Handler for api::ListUserTags {
    fn run(cx: &mut Cx<'_>, input: api::ListUserTagsRequest) -> Result<api::ListUserTagsResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let page = Page::of("ListUserTags", input.marker.as_deref(), input.max_items)?;
        let listed = paginate::slice(&page, TAGS_PER_RESOURCE, views(&user.tags));
        Ok(api::ListUserTagsResponse {
            tags: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

/// Tags as the API shows them.
pub(super) fn views(tags: &Tags) -> Vec<api::Tag> {
    let view = |(key, value): (&str, &str)| api::Tag { key: key.to_owned(), value: value.to_owned() };
    tags.iter().map(view).collect()
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
