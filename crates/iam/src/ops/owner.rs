//! Whose credentials or devices a call is about, which may not say so: then they are the caller's own.

use super::{existing_user, user};
use crate::domain::access_key::KeyOwner;
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::principal::Identity;
use crate::schema::{Account, USER_ID, account_key};
use crate::service::Cx;
use store::Key;

/// Whose keys, or other credentials, are meant, and the name to show: those of the named user, else the caller's own.
pub(super) fn of_credentials(cx: &mut Cx<'_>, user_name: Option<&str>) -> Result<(KeyOwner, String), Fault> {
    match (user_name, &cx.caller.identity) {
        (Some(user_name), _) => {
            let user = existing_user(cx, user_name)?;
            Ok((KeyOwner::User(user.id.clone()), user.name.to_string()))
        }
        (None, Identity::User(user)) => Ok((KeyOwner::User(user.id.clone()), user.name.to_string())),
        (None, Identity::Root | Identity::RootTask(_)) => Ok((KeyOwner::Root, name(cx, &KeyOwner::Root)?)),
        (None, Identity::FederatedUser(_) | Identity::AssumedRole(_)) => {
            Err(errors::user_name_required().into())
        }
    }
}

/// The name of an owner who exists.
pub(super) fn name(cx: &mut Cx<'_>, owner: &KeyOwner) -> Result<String, Fault> {
    let name = match owner {
        KeyOwner::User(id) => {
            let user = cx.tx.by_index::<User>(USER_ID, &Key::new().text(id.as_str()))?;
            user.map(|user| user.name.to_string())
        }
        KeyOwner::Root => cx.tx.get::<Account>(&account_key(cx.account))?.map(|account| account.name),
    };
    name.ok_or_else(|| Fault::Broken(format!("owner {} of an access key has no record", owner.key_text())))
}

/// Whose devices are meant, and the name to show. Root is meant by root alone: without a name, or by the one that
/// GetUser tells it, unless a user has that name.
pub(super) fn of_devices(cx: &mut Cx<'_>, name: Option<&str>) -> Result<(String, KeyOwner), Fault> {
    let user = match (name, &cx.caller.identity) {
        (Some(name), Identity::Root) if cx.find_user(name)?.is_none() => None,
        (None, Identity::Root | Identity::RootTask(_)) => None,
        (Some(name), _) => Some(existing_user(cx, name)?),
        (None, Identity::User(user)) => Some(user.clone()),
        (None, _) => return Err(errors::user_name_required().into()),
    };
    if let Some(user) = user {
        return Ok((user.name.to_string(), KeyOwner::User(user.id.clone())));
    }
    let root = user::root(cx)?.user_name;
    match name.is_none_or(|name| name == root) {
        true => Ok((root, KeyOwner::Root)),
        false => Err(errors::no_such_user(name.unwrap_or_default()).into()),
    }
}
