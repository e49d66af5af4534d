//! Users: CreateUser, GetUser, ListUsers, UpdateUser, DeleteUser.

use super::permissions_boundary::{self, boundary};
use super::{existing_user, named_or_calling_user, tag};
use crate::domain::access_key::{AccessKey, KeyOwner};
use crate::domain::access_report::AccessHistory;
use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::ids::UniqueId;
use crate::domain::login_profile::LoginProfile;
use crate::domain::names::{Arn, Path, UserName};
use crate::domain::security_key::SecurityKeyEnrolment;
use crate::domain::service_specific_credential::ServiceSpecificCredential;
use crate::domain::signing_certificate::SigningCertificate;
use crate::domain::ssh_public_key::SshPublicKey;
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::principal::Identity;
use crate::schema::{USERS, access_keys_of, account_key, of_principal, user_key};
use crate::service::Cx;
use crate::{limits, multi_factor, schema};
use protocol::generated::iam as api;
use store::Record;

impl Handler for api::CreateUser {
    fn run(cx: &mut Cx<'_>, input: api::CreateUserRequest) -> Result<api::CreateUserResponse, Fault> {
        let name = UserName::new(input.user_name)?;
        let tags = tag::given(input.tags.as_deref().unwrap_or_default())?;
        if cx.tx.get::<User>(&user_key(cx.account, name.as_str()))?.is_some() {
            return Err(errors::user_exists(name.as_str()).into());
        }
        let permissions_boundary = input.permissions_boundary.map(|arn| boundary(cx, arn)).transpose()?;
        cx.require_quota(limits::USERS_PER_ACCOUNT, USERS, &account_key(cx.account))?;
        let user = User {
            account: cx.account.clone(),
            id: UniqueId::user(&mut cx.mint),
            name,
            path: input.path.map(Path::new).transpose()?.unwrap_or_else(Path::root),
            created: cx.now,
            permissions_boundary,
            password_last_used: None,
            tags,
        };
        cx.tx.put(&user)?;
        Ok(api::CreateUserResponse { user: Some(view(&user)) })
    }
}

impl Handler for api::GetUser {
    fn run(cx: &mut Cx<'_>, input: api::GetUserRequest) -> Result<api::GetUserResponse, Fault> {
        if input.user_name.is_none() && matches!(cx.caller.identity, Identity::Root | Identity::RootTask(_)) {
            return Ok(api::GetUserResponse { user: root(cx)? });
        }
        let user = named_or_calling_user(cx, input.user_name.as_deref())?;
        Ok(api::GetUserResponse { user: view(&user) })
    }
}

impl Handler for api::ListUsers {
    fn run(cx: &mut Cx<'_>, input: api::ListUsersRequest) -> Result<api::ListUsersResponse, Fault> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let page = Page::of("ListUsers", input.marker.as_deref(), input.max_items)?;
        let listed = paginate::scan(cx, page, &account_key(cx.account), |user: &User| {
            user.path.as_str().starts_with(prefix)
        })?;
        Ok(api::ListUsersResponse {
            users: listed.items.iter().map(listed_view).collect(),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::UpdateUser {
    fn run(cx: &mut Cx<'_>, input: api::UpdateUserRequest) -> Result<api::UpdateUserResponse, Fault> {
        let old = existing_user(cx, &input.user_name)?;
        let mut new = User::clone(&old);
        if let Some(name) = input.new_user_name {
            new.name = UserName::new(name)?;
            let holder = cx.tx.get::<User>(&user_key(cx.account, new.name.as_str()))?;
            if holder.is_some_and(|holder| holder.id != old.id) {
                return Err(errors::user_exists(new.name.as_str()).into());
            }
        }
        if let Some(path) = input.new_path {
            new.path = Path::new(path)?;
        }
        if new != *old {
            if new.key() != old.key() {
                cx.tx.delete::<User>(&old.key())?;
            }
            cx.tx.put(&new)?;
        }
        Ok(api::UpdateUserResponse::default())
    }
}

impl Handler for api::DeleteUser {
    fn run(cx: &mut Cx<'_>, input: api::DeleteUserRequest) -> Result<api::DeleteUserResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let belongings = of_principal(cx.account, &user.id);
        let owner = KeyOwner::User(user.id.clone());
        let keys = access_keys_of(cx.account, &owner);
        let left_over = [
            (!cx.tx.scan::<Attachment>(&belongings, None, 1)?.is_empty(), "detach all policies first"),
            (!cx.tx.scan::<InlinePolicy>(&belongings, None, 1)?.is_empty(), "delete policies first"),
            (!cx.tx.scan::<AccessKey>(&keys, None, 1)?.is_empty(), "delete access keys first"),
            (cx.tx.get::<LoginProfile>(&belongings)?.is_some(), "delete login profile first"),
            (!schema::groups_of(cx.tx, &user)?.is_empty(), "remove users from group first"),
            (
                !cx.tx.scan::<SigningCertificate>(&keys, None, 1)?.is_empty(),
                "delete signing certificates first",
            ),
            (multi_factor::is_enabled(cx.tx, cx.account, &owner)?, "delete MFA device first"),
            (
                !cx.tx.scan::<SshPublicKey>(&belongings, None, 1)?.is_empty(),
                "remove referenced objects first",
            ),
            (
                !cx.tx.scan::<ServiceSpecificCredential>(&belongings, None, 1)?.is_empty(),
                "remove referenced objects first",
            ),
        ];
        if let Some((_, must)) = left_over.into_iter().find(|(present, _)| *present) {
            return Err(errors::delete_conflict(must).into());
        }
        cx.tx.delete::<AccessHistory>(&belongings)?;
        cx.tx.delete::<SecurityKeyEnrolment>(&keys)?;
        cx.tx.delete::<User>(&user.key())?;
        Ok(api::DeleteUserResponse::default())
    }
}

/// A user as listings show it: without tags and boundary.
pub(super) fn listed_view(user: &User) -> api::User {
    api::User { tags: None, permissions_boundary: None, ..view(user) }
}

/// A user as the API shows it.
fn view(user: &User) -> api::User {
    let tags = tag::views(&user.tags);
    api::User {
        path: user.path.to_string(),
        user_name: user.name.to_string(),
        user_id: user.id.to_string(),
        arn: user.arn().to_string(),
        create_date: user.created.timestamp(),
        password_last_used: user.password_last_used.map(|instant| instant.timestamp()),
        permissions_boundary: permissions_boundary::view(user.permissions_boundary.as_ref()),
        tags: (!tags.is_empty()).then_some(tags),
    }
}

/// The root user, which GetUser shows when root calls it without a name.
pub(super) fn root(cx: &mut Cx<'_>) -> Result<api::User, Fault> {
    let account = cx.tx.get::<schema::Account>(&account_key(cx.account))?;
    let account = account.ok_or_else(|| Fault::Broken("the caller's account has no record".to_owned()))?;
    Ok(api::User {
        path: "/".to_owned(),
        user_name: account.name,
        user_id: account.id.to_string(),
        arn: Arn::root(&account.id).to_string(),
        create_date: account.created.timestamp(),
        ..api::User::default()
    })
}
