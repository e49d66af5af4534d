//! The password of a root user, as sessions of AssumeRoot see it: there or not.
//!
//! Nobody chooses it here. A new one is drawn and told to nobody, so that signing in needs `countersign root-password` first:
//! what in AWS is a mail to the owner of the account.

use super::user;
use crate::console;
use crate::domain::access_key::KeyOwner;
use crate::domain::password::{Evaluation, PasswordHash, SALT_LENGTH};
use crate::env::Instant;
use crate::errors::{self, Fault};
use crate::root_password::RootPassword;
use crate::schema::account_key;
use crate::service::Cx;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use protocol::generated::iam as api;
use protocol::value::Secret;

/// Lets the root user have a password again.
///
/// # Errors
/// `InvalidInput` for a password that somebody chose, `EntityAlreadyExists`.
pub(super) fn create(
    cx: &mut Cx<'_>,
    input: &api::CreateLoginProfileRequest,
) -> Result<api::CreateLoginProfileResponse, Fault> {
    if input.password.is_some() || input.password_reset_required.is_some() {
        return Err(errors::root_password_not_chosen().into());
    }
    let name = user::root(cx)?.user_name;
    if cx.tx.has::<RootPassword>(&account_key(cx.account))? {
        return Err(errors::login_profile_exists(&name).into());
    }
    let password = Secret::new(STANDARD.encode(cx.mint.bytes::<32>("root password")));
    let salt = cx.mint.bytes::<SALT_LENGTH>("password salt");
    let evaluation = Evaluation::new(&password, &salt, cx.settings.argon2);
    let hash = PasswordHash::new(&evaluation, &cx.evaluate(evaluation.clone())?)?;
    let (account, now) = (cx.account.clone(), cx.now);
    cx.tx.put(&RootPassword { account, hash, changed: now, last_used: None })?;
    Ok(api::CreateLoginProfileResponse { login_profile: view(name, now) })
}

/// Tells whether there is one.
///
/// # Errors
/// `NoSuchEntity`.
pub(super) fn get(cx: &mut Cx<'_>) -> Result<api::GetLoginProfileResponse, Fault> {
    let (name, password) = existing(cx)?;
    Ok(api::GetLoginProfileResponse { login_profile: view(name, password.changed) })
}

/// Takes it away, and ends all sessions of the root user in the console.
///
/// # Errors
/// `NoSuchEntity`.
pub(super) fn delete(cx: &mut Cx<'_>) -> Result<api::DeleteLoginProfileResponse, Fault> {
    existing(cx)?;
    console::end_all(cx.tx, cx.account, &KeyOwner::Root)?;
    cx.tx.delete::<RootPassword>(&account_key(cx.account))?;
    Ok(api::DeleteLoginProfileResponse::default())
}

fn existing(cx: &mut Cx<'_>) -> Result<(String, RootPassword), Fault> {
    let name = user::root(cx)?.user_name;
    match cx.tx.get::<RootPassword>(&account_key(cx.account))? {
        Some(password) => Ok((name, password)),
        None => Err(errors::no_such_login_profile(&name).into()),
    }
}

fn view(user_name: String, since: Instant) -> api::LoginProfile {
    api::LoginProfile { user_name, create_date: since.timestamp(), password_reset_required: Some(false) }
}
