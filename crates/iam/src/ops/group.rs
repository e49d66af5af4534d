//! Groups and their members: CreateGroup, GetGroup, ListGroups, UpdateGroup, DeleteGroup, AddUserToGroup,
//! RemoveUserFromGroup, ListGroupsForUser.

use super::{existing_user, user};
use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::group::{Group, GroupMember};
use crate::domain::ids::UniqueId;
use crate::domain::names::{Name, Path};
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::limits;
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::schema::{
    self, GROUPS, GROUPS_OF_USER, USER_ID, account_key, group_key, group_member_key, of_principal,
};
use crate::service::Cx;
use protocol::generated::iam as api;
use store::{Key, Record};

impl Handler for api::CreateGroup {
    fn run(cx: &mut Cx<'_>, input: api::CreateGroupRequest) -> Result<api::CreateGroupResponse, Fault> {
        let name = Name::new(input.group_name)?;
        if cx.tx.has::<Group>(&group_key(cx.account, name.as_str()))? {
            return Err(errors::group_exists(name.as_str()).into());
        }
        cx.require_quota(limits::GROUPS_PER_ACCOUNT, GROUPS, &account_key(cx.account))?;
        let group = Group {
            account: cx.account.clone(),
            id: UniqueId::group(&mut cx.mint),
            name,
            path: input.path.map(Path::new).transpose()?.unwrap_or_else(Path::root),
            created: cx.now,
        };
        cx.tx.put(&group)?;
        Ok(api::CreateGroupResponse { group: view(&group) })
    }
}

impl Handler for api::GetGroup {
    fn run(cx: &mut Cx<'_>, input: api::GetGroupRequest) -> Result<api::GetGroupResponse, Fault> {
        let group = existing_group(cx, &input.group_name)?;
        let page = Page::of("GetGroup", input.marker.as_deref(), input.max_items)?;
        let listed = paginate::scan(cx, page, &of_principal(cx.account, &group.id), |_: &GroupMember| true)?;
        let mut users = Vec::new();
        for member in listed.items {
            let found = cx.tx.by_index::<User>(USER_ID, &Key::new().text(member.user.as_str()))?;
            users.extend(found.map(|found| user::listed_view(&found)));
        }
        Ok(api::GetGroupResponse {
            group: view(&group),
            users,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::ListGroups {
    fn run(cx: &mut Cx<'_>, input: api::ListGroupsRequest) -> Result<api::ListGroupsResponse, Fault> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let page = Page::of("ListGroups", input.marker.as_deref(), input.max_items)?;
        let wanted = |group: &Group| group.path.as_str().starts_with(prefix);
        let listed = paginate::scan(cx, page, &account_key(cx.account), wanted)?;
        Ok(api::ListGroupsResponse {
            groups: listed.items.iter().map(view).collect(),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::UpdateGroup {
    fn run(cx: &mut Cx<'_>, input: api::UpdateGroupRequest) -> Result<api::UpdateGroupResponse, Fault> {
        let old = existing_group(cx, &input.group_name)?;
        let mut new = old.clone();
        if let Some(name) = input.new_group_name {
            new.name = Name::new(name)?;
            let holder = cx.tx.get::<Group>(&group_key(cx.account, new.name.as_str()))?;
            if holder.is_some_and(|holder| holder.id != old.id) {
                return Err(errors::group_exists(new.name.as_str()).into());
            }
        }
        if let Some(path) = input.new_path {
            new.path = Path::new(path)?;
        }
        if new != old {
            if new.key() != old.key() {
                cx.tx.delete::<Group>(&old.key())?;
            }
            cx.tx.put(&new)?;
        }
        Ok(api::UpdateGroupResponse::default())
    }
}

impl Handler for api::DeleteGroup {
    fn run(cx: &mut Cx<'_>, input: api::DeleteGroupRequest) -> Result<api::DeleteGroupResponse, Fault> {
        let group = existing_group(cx, &input.group_name)?;
        let belongings = of_principal(cx.account, &group.id);
        let left_over = [
            (!cx.tx.scan::<GroupMember>(&belongings, None, 1)?.is_empty(), "remove users from group first"),
            (!cx.tx.scan::<Attachment>(&belongings, None, 1)?.is_empty(), "detach all policies first"),
            (!cx.tx.scan::<InlinePolicy>(&belongings, None, 1)?.is_empty(), "delete policies first"),
        ];
        if let Some((_, must)) = left_over.into_iter().find(|(present, _)| *present) {
            return Err(errors::delete_conflict(must).into());
        }
        cx.tx.delete::<Group>(&group.key())?;
        Ok(api::DeleteGroupResponse::default())
    }
}

impl Handler for api::AddUserToGroup {
    fn run(cx: &mut Cx<'_>, input: api::AddUserToGroupRequest) -> Result<api::AddUserToGroupResponse, Fault> {
        let group = existing_group(cx, &input.group_name)?;
        let user = existing_user(cx, &input.user_name)?;
        let member = GroupMember { account: cx.account.clone(), group: group.id, user: user.id.clone() };
        if !cx.tx.has::<GroupMember>(&member.key())? {
            let groups = of_principal(cx.account, &member.user);
            cx.require_quota(limits::GROUPS_PER_USER, GROUPS_OF_USER, &groups)?;
            cx.tx.put(&member)?;
        }
        Ok(api::AddUserToGroupResponse::default())
    }
}

impl Handler for api::RemoveUserFromGroup {
    fn run(
        cx: &mut Cx<'_>,
        input: api::RemoveUserFromGroupRequest,
    ) -> Result<api::RemoveUserFromGroupResponse, Fault> {
        let group = existing_group(cx, &input.group_name)?;
        let user = existing_user(cx, &input.user_name)?;
        if !cx.tx.delete::<GroupMember>(&group_member_key(cx.account, &group.id, &user.id))? {
            return Err(errors::not_in_group(user.name.as_str(), group.name.as_str()).into());
        }
        Ok(api::RemoveUserFromGroupResponse::default())
    }
}

impl Handler for api::ListGroupsForUser {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListGroupsForUserRequest,
    ) -> Result<api::ListGroupsForUserResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let groups = schema::groups_of(cx.tx, &user)?;
        let page = Page::of("ListGroupsForUser", input.marker.as_deref(), input.max_items)?;
        let listed = paginate::keyed(&page, groups, Group::key);
        Ok(api::ListGroupsForUserResponse {
            groups: listed.items.iter().map(view).collect(),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

/// The group called `name`, in whatever case.
pub(super) fn existing_group(cx: &mut Cx<'_>, name: &str) -> Result<Group, Fault> {
    let found = cx.tx.get::<Group>(&group_key(cx.account, name))?;
    found.ok_or_else(|| errors::no_such_group(name).into())
}

fn view(group: &Group) -> api::Group {
    api::Group {
        path: group.path.to_string(),
        group_name: group.name.to_string(),
        group_id: group.id.to_string(),
        arn: group.arn().to_string(),
        create_date: group.created.timestamp(),
    }
}
