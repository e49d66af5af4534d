//! Security Token Service: GetCallerIdentity, GetSessionToken.

use crate::domain::access_key::KeyOwner;
use crate::domain::ids::AccessKeyId;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::principal::Identity;
use crate::service::Cx;
use crate::session::Session;
use protocol::generated::sts as api;

impl Handler for api::GetCallerIdentity {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::GetCallerIdentityRequest,
    ) -> Result<api::GetCallerIdentityResponse, Fault> {
        Ok(api::GetCallerIdentityResponse {
            user_id: Some(cx.caller.user_id().to_owned()),
            account: Some(cx.account.to_string()),
            arn: Some(cx.caller.arn.to_string()),
        })
    }
}

/// Seconds that a session lasts unless asked otherwise (API reference, GetSessionToken).
const SESSION_SECONDS_DEFAULT: i64 = 43_200;
/// The most that a session of root lasts; a longer wish gives it this (same page).
const ROOT_SESSION_SECONDS_MAX: i64 = 3_600;

impl Handler for api::GetSessionToken {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetSessionTokenRequest,
    ) -> Result<api::GetSessionTokenResponse, Fault> {
        if cx.caller.session.is_some() {
            return Err(errors::session_from_session().into());
        }
        // There are no MFA devices yet, so none is this caller's.
        if input.serial_number.is_some() || input.token_code.is_some() {
            return Err(errors::no_such_multi_factor_device().into());
        }
        let asked = input.duration_seconds.map_or(SESSION_SECONDS_DEFAULT, i64::from);
        let (owner, seconds) = match &cx.caller.identity {
            Identity::Root => (KeyOwner::Root, asked.min(ROOT_SESSION_SECONDS_MAX)),
            Identity::User(user) => (KeyOwner::User(user.id.clone()), asked),
        };
        let session = Session {
            account: cx.account.clone(),
            owner,
            access_key: AccessKeyId::temporary(cx.account, &mut cx.mint),
            issued: cx.now,
            expires: cx.now.plus_seconds(seconds),
            multi_factor: false,
        };
        let unprintable = |why| Fault::Broken(format!("a session does not print: {why}"));
        let credentials = api::Credentials {
            access_key_id: session.access_key.to_string(),
            secret_access_key: session.secret(cx.master_key).map_err(unprintable)?,
            session_token: session.token(cx.master_key, &mut cx.mint).map_err(unprintable)?,
            expiration: session.expires.timestamp(),
        };
        Ok(api::GetSessionTokenResponse {
            credentials: Some(credentials),
            ..api::GetSessionTokenResponse::default()
        })
    }
}
