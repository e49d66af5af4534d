//! Security Token Service: GetCallerIdentity, GetAccessKeyInfo, GetSessionToken, DecodeAuthorizationMessage.

mod assume_role;
mod assume_root;
mod delegated_access;
mod federation;
mod saml;
pub(crate) mod session_policies;
mod web_identity;
mod web_identity_token;

use crate::denial;
use crate::domain::access_key::AccessKey;
use crate::domain::ids::AccessKeyId;
use crate::env::Mint;
use crate::errors::{self, Fault};
use crate::multi_factor;
use crate::operations::Handler;
use crate::principal::Identity;
use crate::schema::ACCESS_KEY_ID;
use crate::secret::MasterKey;
use crate::service::Cx;
use crate::session::{Federation, Session, SessionOwner};
use protocol::generated::sts as api;
use store::Key;

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

impl Handler for api::GetAccessKeyInfo {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetAccessKeyInfoRequest,
    ) -> Result<api::GetAccessKeyInfoResponse, Fault> {
        // A preset key has any id, so the record knows better than the id.
        let key = cx.tx.by_index::<AccessKey>(ACCESS_KEY_ID, &Key::new().text(&input.access_key_id))?;
        let account = key.map(|key| key.account).or_else(|| AccessKeyId::account_of(&input.access_key_id));
        let account = account.ok_or_else(errors::undecodable_access_key)?;
        Ok(api::GetAccessKeyInfoResponse { account: Some(account.to_string()) })
    }
}

impl Handler for api::DecodeAuthorizationMessage {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DecodeAuthorizationMessageRequest,
    ) -> Result<api::DecodeAuthorizationMessageResponse, Fault> {
        let decoded = denial::open(&input.encoded_message, cx.account, cx.master_key);
        let decoded = decoded.ok_or_else(errors::undecodable_authorization_message)?;
        Ok(api::DecodeAuthorizationMessageResponse { decoded_message: Some(decoded) })
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
            return Err(errors::session_from_session("GetSessionToken").into());
        }
        cx.multi_factor =
            multi_factor::verify(cx, input.serial_number.as_deref(), input.token_code.as_deref())?;
        let credentials = credentials(cx, "GetSessionToken", input.duration_seconds, None)?;
        Ok(api::GetSessionTokenResponse {
            credentials: Some(credentials),
            ..api::GetSessionTokenResponse::default()
        })
    }
}

/// A new session of the caller, or of a federated user that it vouches for. Only long-term keys make one.
fn credentials(
    cx: &mut Cx<'_>,
    operation: &str,
    asked: Option<i32>,
    federation: Option<Federation>,
) -> Result<api::Credentials, Fault> {
    let asked = asked.map_or(SESSION_SECONDS_DEFAULT, i64::from);
    let (owner, seconds) = match &cx.caller.identity {
        Identity::Root => (SessionOwner::Root, asked.min(ROOT_SESSION_SECONDS_MAX)),
        Identity::User(user) => (SessionOwner::User(user.id.clone()), asked),
        _ => return Err(errors::session_from_session(operation).into()),
    };
    let session = Session {
        account: cx.account.clone(),
        owner,
        access_key: AccessKeyId::temporary(cx.account, &mut cx.mint),
        issued: cx.now,
        expires: cx.now.plus_seconds(seconds),
        multi_factor: cx.multi_factor,
        federation,
        role: None,
    };
    issue(cx, &session)
}

/// What a client needs to act in a session.
fn issue(cx: &mut Cx<'_>, session: &Session) -> Result<api::Credentials, Fault> {
    issued(session, cx.master_key, &mut cx.mint)
}

/// The same for whoever has no caller.
pub(crate) fn issued(
    session: &Session,
    master_key: &MasterKey,
    mint: &mut Mint,
) -> Result<api::Credentials, Fault> {
    let unprintable = |why| Fault::Broken(format!("a session does not print: {why}"));
    Ok(api::Credentials {
        access_key_id: session.access_key.to_string(),
        secret_access_key: session.secret(master_key).map_err(unprintable)?,
        session_token: session.token(master_key, mint).map_err(unprintable)?,
        expiration: session.expires.timestamp(),
    })
}
