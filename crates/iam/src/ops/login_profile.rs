//! Passwords of users: ChangePassword by the user itself, and the login profile as an administrator handles it.

use super::{existing_user, named_or_calling_user, root_login_profile};
use crate::console;
use crate::domain::login_profile::{History, LoginProfile};
use crate::domain::password::{Evaluation, PasswordHash, SALT_LENGTH};
use crate::domain::password_policy::{self, PasswordPolicy};
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::principal::Identity;
use crate::schema::{Account, account_key, of_principal};
use crate::service::Cx;
use protocol::generated::iam as api;
use protocol::value::Secret;

impl Handler for api::ChangePassword {
    fn run(cx: &mut Cx<'_>, input: api::ChangePasswordRequest) -> Result<api::ChangePasswordResponse, Fault> {
        let Identity::User(user) = &cx.caller.identity else {
            return Err(errors::only_users_change_passwords().into());
        };
        let mut profile = existing_profile(cx, user)?;
        // The old password first: whoever does not know it learns nothing of the policy or of earlier passwords.
        cx.begin_password_attempt(user)?;
        let digest = cx.evaluate(profile.hash.evaluation(&input.old_password)?)?;
        if !profile.hash.matches(&digest)? {
            return Err(errors::old_password_incorrect().into());
        }
        cx.password_attempt_succeeded();
        set_password(cx, &mut profile, &input.new_password)?;
        profile.reset_required = false;
        cx.tx.put(&profile)?;
        Ok(api::ChangePasswordResponse::default())
    }
}

impl Handler for api::CreateLoginProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreateLoginProfileRequest,
    ) -> Result<api::CreateLoginProfileResponse, Fault> {
        if input.user_name.is_none() && matches!(cx.caller.identity, Identity::RootTask(_)) {
            return root_login_profile::create(cx, &input);
        }
        let password = input.password.ok_or_else(|| errors::value_required("password"))?;
        let user = named_or_calling_user(cx, input.user_name.as_deref())?;
        if profile_of(cx, &user)?.is_some() {
            return Err(errors::login_profile_exists(user.name.as_str()).into());
        }
        let history = History::new(cx.settings.argon2, &mut cx.mint);
        let profile =
            new_profile(cx, &user, history, &password, input.password_reset_required.unwrap_or(false))?;
        cx.tx.put(&profile)?;
        Ok(api::CreateLoginProfileResponse { login_profile: view(&user, &profile) })
    }
}

impl Handler for api::GetLoginProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetLoginProfileRequest,
    ) -> Result<api::GetLoginProfileResponse, Fault> {
        if input.user_name.is_none() && matches!(cx.caller.identity, Identity::RootTask(_)) {
            return root_login_profile::get(cx);
        }
        let user = named_or_calling_user(cx, input.user_name.as_deref())?;
        let profile = existing_profile(cx, &user)?;
        Ok(api::GetLoginProfileResponse { login_profile: view(&user, &profile) })
    }
}

impl Handler for api::UpdateLoginProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateLoginProfileRequest,
    ) -> Result<api::UpdateLoginProfileResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let mut profile = existing_profile(cx, &user)?;
        if let Some(password) = &input.password {
            set_password(cx, &mut profile, password)?;
        }
        if let Some(required) = input.password_reset_required {
            profile.reset_required = required;
        }
        if input.password.is_some() || input.password_reset_required.is_some() {
            cx.tx.put(&profile)?;
        }
        Ok(api::UpdateLoginProfileResponse::default())
    }
}

impl Handler for api::DeleteLoginProfile {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteLoginProfileRequest,
    ) -> Result<api::DeleteLoginProfileResponse, Fault> {
        if input.user_name.is_none() && matches!(cx.caller.identity, Identity::RootTask(_)) {
            return root_login_profile::delete(cx);
        }
        let user = named_or_calling_user(cx, input.user_name.as_deref())?;
        existing_profile(cx, &user)?;
        console::password_changed(cx, &user.id)?;
        cx.tx.delete::<LoginProfile>(&of_principal(cx.account, &user.id))?;
        Ok(api::DeleteLoginProfileResponse::default())
    }
}

fn profile_of(cx: &mut Cx<'_>, user: &User) -> Result<Option<LoginProfile>, Fault> {
    Ok(cx.tx.get::<LoginProfile>(&of_principal(cx.account, &user.id))?)
}

fn existing_profile(cx: &mut Cx<'_>, user: &User) -> Result<LoginProfile, Fault> {
    profile_of(cx, user)?.ok_or_else(|| errors::no_such_login_profile(user.name.as_str()).into())
}

fn new_profile(
    cx: &mut Cx<'_>,
    user: &User,
    mut history: History,
    password: &Secret,
    reset_required: bool,
) -> Result<LoginProfile, Fault> {
    let hash = accept(cx, &mut history, password)?;
    let (account, user) = (cx.account.clone(), user.id.clone());
    Ok(LoginProfile { account, user, created: cx.now, changed: cx.now, reset_required, hash, history })
}

fn set_password(cx: &mut Cx<'_>, profile: &mut LoginProfile, password: &Secret) -> Result<(), Fault> {
    profile.hash = accept(cx, &mut profile.history, password)?;
    profile.changed = cx.now;
    console::password_changed(cx, &profile.user)
}

/// Hashes a new password that satisfies the account's policy, and that the operator does not refuse, and remembers it in the history.
///
/// Two evaluations, however many passwords are remembered: with the one that checks the old password,
/// a change costs three.
fn accept(cx: &mut Cx<'_>, history: &mut History, password: &Secret) -> Result<PasswordHash, Fault> {
    let policy = cx.tx.get::<PasswordPolicy>(&account_key(cx.account))?;
    let account = cx.tx.get::<Account>(&account_key(cx.account))?;
    let identities: Vec<&str> =
        account.iter().flat_map(|account| [account.name.as_str(), account.email.as_str()]).collect();
    if let Some(violation) = password_policy::violation(policy.as_ref(), &identities, password) {
        return Err(errors::password_violates(&violation).into());
    }
    if cx.settings.refused_passwords.contains(password) {
        return Err(errors::password_refused().into());
    }
    let digest = cx.evaluate(history.evaluation(password))?;
    let fingerprint = history.fingerprint(cx.master_key, &digest);
    let latest = policy.and_then(|policy| policy.reuse_prevention).unwrap_or(0);
    if history.contains(&fingerprint, latest) {
        return Err(errors::password_reused().into());
    }
    let salt = cx.mint.bytes::<SALT_LENGTH>("password salt");
    let evaluation = Evaluation::new(password, &salt, cx.settings.argon2);
    let digest = cx.evaluate(evaluation.clone())?;
    history.push(fingerprint);
    Ok(PasswordHash::new(&evaluation, &digest)?)
}

fn view(user: &User, profile: &LoginProfile) -> api::LoginProfile {
    api::LoginProfile {
        user_name: user.name.to_string(),
        create_date: profile.created.timestamp(),
        password_reset_required: Some(profile.reset_required),
    }
}
