//! Events of the sign-in pages, in the form that CloudTrail documents for `signin.amazonaws.com`: who it was, as far as
//! that was proven, from where, and what came of it. What people typed is never in them.

use crate::audit;
use crate::domain::access_key::KeyOwner;
use crate::domain::names::{AccountId, Arn};
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::env::Instant;
use crate::errors::Fault;
use crate::schema::{USER_ID, role_key};
use crate::service::Service;
use serde_json::{Value, json};
use std::net::IpAddr;
use store::{Key, Outcome, StoreError, Tx};

/// Characters of a browser's name that are written down: strangers do not fill the store.
const USER_AGENT_KEPT: usize = 256;
/// Where all sign-ins lead.
const LOGIN_TO: &str = "/console/";
/// Whence an event is that no browser made, as CloudTrail names services.
const NOWHERE: &str = "countersign";

/// Where somebody is at the sign-in pages.
#[derive(Clone, Debug)]
pub struct Browser {
    /// The client's address.
    pub peer: IpAddr,
    /// What the browser calls itself.
    pub user_agent: Option<String>,
    /// The instant.
    pub now: Instant,
}

/// A session of a role or of a federated user, as GetCallerIdentity tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Temporary {
    /// Its ARN.
    pub arn: String,
    /// Its unique id: that of the role or account, a colon, and its name.
    pub id: String,
}

/// What is written down of the console though it changes nothing.
#[derive(Clone, Debug)]
pub enum Note {
    /// A user goes on as a role.
    SwitchRole {
        /// The user's ARN.
        from: String,
        /// The role's session.
        to: Temporary,
    },
    /// A role's session ends in favour of who switched to it.
    ExitRole(Temporary),
    /// A program took a sign-in token for temporary credentials.
    GetSigninToken {
        /// Whose credentials.
        of: Temporary,
        /// Their access key id.
        access_key_id: String,
    },
}

/// What is told of an event.
pub(crate) struct Told<'a> {
    pub(crate) name: &'a str,
    pub(crate) identity: Value,
    pub(crate) response: Value,
    pub(crate) more: Option<Value>,
    pub(crate) why: Option<&'a str>,
}

/// Whether a second factor was given.
pub(crate) enum Factor<'a> {
    /// There was none, or it was not asked for yet.
    None,
    /// One that is not right.
    Wrong,
    /// This device.
    Device(&'a str),
}

impl<'a> Told<'a> {
    /// What came of an attempt to sign in; `why` if it failed.
    pub(crate) fn login(identity: Value, factor: &Factor<'_>, why: Option<&'a str>) -> Told<'a> {
        let used = if matches!(factor, Factor::None) { "No" } else { "Yes" };
        let mut more = json!({"LoginTo": LOGIN_TO, "MobileVersion": "No", "MFAUsed": used});
        if let (Factor::Device(serial), Some(more)) = (factor, more.as_object_mut()) {
            more.insert("MFAIdentifier".to_owned(), (*serial).into());
        }
        let outcome = if why.is_none() { "Success" } else { "Failure" };
        Told {
            name: "ConsoleLogin",
            identity,
            response: json!({"ConsoleLogin": outcome}),
            more: Some(more),
            why,
        }
    }

    /// What succeeded, with nothing more to tell.
    pub(crate) fn success(name: &'a str, identity: Value) -> Told<'a> {
        Told { name, identity, response: json!({name: "Success"}), more: None, why: None }
    }

    /// The same with `additionalEventData`.
    pub(crate) fn with(self, more: Value) -> Told<'a> {
        Told { more: Some(more), ..self }
    }

    /// The event of a browser.
    pub(crate) fn event(self, account: &AccountId, browser: &Browser) -> Vec<u8> {
        let agent = browser.user_agent.as_deref();
        let agent = agent.map(|agent| agent.chars().take(USER_AGENT_KEPT).collect::<String>());
        self.written(account, browser.now, browser.peer.to_string().into(), agent.into())
    }

    /// The event of who has the data, without a browser.
    pub(crate) fn event_from_nowhere(self, account: &AccountId, now: Instant) -> Vec<u8> {
        self.written(account, now, NOWHERE.into(), NOWHERE.into())
    }

    fn written(self, account: &AccountId, now: Instant, peer: Value, agent: Value) -> Vec<u8> {
        let mut event = audit::skeleton("AwsConsoleSignIn", "signin.amazonaws.com", self.name, account, now);
        if let Some(event) = event.as_object_mut() {
            event.insert("sourceIPAddress".to_owned(), peer);
            event.insert("userAgent".to_owned(), agent);
            event.insert("userIdentity".to_owned(), self.identity);
            event.insert("requestParameters".to_owned(), Value::Null);
            event.insert("responseElements".to_owned(), self.response);
            event.extend(self.more.map(|more| ("additionalEventData".to_owned(), more)));
            event.extend(self.why.map(|why| ("errorMessage".to_owned(), why.into())));
        }
        event.to_string().into_bytes()
    }
}

/// The root user.
pub(crate) fn root_identity(account: &AccountId) -> Value {
    let (id, arn) = (account.as_str(), Arn::root(account));
    json!({"type": "Root", "principalId": id, "arn": arn.as_str(), "accountId": id, "accessKeyId": ""})
}

/// A user who has signed in.
pub(crate) fn user_identity(account: &AccountId, user: &User) -> Value {
    json!({
        "type": "IAMUser",
        "principalId": user.id.as_str(),
        "arn": user.arn().as_str(),
        "accountId": account.as_str(),
        "userName": user.name.as_str(),
    })
}

/// A user whom somebody claims to be.
pub(crate) fn claimed_identity(account: &AccountId, user: &User) -> Value {
    json!({
        "type": "IAMUser",
        "principalId": user.id.as_str(),
        "accountId": account.as_str(),
        "accessKeyId": "",
        "userName": user.name.as_str(),
    })
}

/// A name that nobody has is not written down: people type passwords there.
pub(crate) fn nobodys_identity(account: &AccountId) -> Value {
    json!({
        "type": "IAMUser",
        "accountId": account.as_str(),
        "accessKeyId": "",
        "userName": "HIDDEN_DUE_TO_SECURITY_REASONS",
    })
}

/// Who has a session of the console.
pub(crate) fn owner_identity(tx: &Tx, account: &AccountId, owner: &KeyOwner) -> Result<Value, StoreError> {
    let KeyOwner::User(id) = owner else { return Ok(root_identity(account)) };
    let user = tx.by_index::<User>(USER_ID, &Key::new().text(id.as_str()))?;
    let gone = || json!({"type": "IAMUser", "principalId": id.as_str(), "accountId": account.as_str()});
    Ok(user.map_or_else(gone, |user| user_identity(account, &user)))
}

/// A session of temporary credentials.
pub(crate) fn temporary_identity(account: &AccountId, of: &Temporary) -> Value {
    let kind = if of.arn.contains(":assumed-role/") { "AssumedRole" } else { "FederatedUser" };
    json!({"type": kind, "principalId": of.id, "arn": of.arn, "accountId": account.as_str()})
}

/// The same with the role that issued it and the session of the console that begins with it.
pub(crate) fn session_identity(
    tx: &Tx,
    account: &AccountId,
    of: &Temporary,
    begun: Instant,
) -> Result<Value, StoreError> {
    let mut identity = temporary_identity(account, of);
    let name = of.arn.split_once(":assumed-role/").and_then(|(_, rest)| rest.split('/').next());
    let role = name.map(|name| tx.get::<Role>(&role_key(account, name))).transpose()?.flatten();
    let attributes = json!({"creationDate": begun.timestamp().to_string(), "mfaAuthenticated": "false"});
    let mut context = json!({ "attributes": attributes });
    if let (Some(role), Some(context)) = (role, context.as_object_mut()) {
        let issuer = json!({
            "type": "Role",
            "principalId": role.id.as_str(),
            "arn": role.arn().as_str(),
            "accountId": account.as_str(),
            "userName": role.name.as_str(),
        });
        context.insert("sessionIssuer".to_owned(), issuer);
    }
    if let Some(identity) = identity.as_object_mut() {
        identity.insert("sessionContext".to_owned(), context);
    }
    Ok(identity)
}

impl Note {
    fn told(&self, account: &AccountId) -> Told<'static> {
        match self {
            Note::SwitchRole { from, to } => Told::success("SwitchRole", temporary_identity(account, to))
                .with(json!({"SwitchFrom": from, "RedirectTo": LOGIN_TO})),
            Note::ExitRole(of) => Told::success("ExitRole", temporary_identity(account, of))
                .with(json!({"MobileVersion": "No", "RedirectTo": LOGIN_TO})),
            Note::GetSigninToken { of, access_key_id } => {
                let mut identity = temporary_identity(account, of);
                if let Some(identity) = identity.as_object_mut() {
                    identity.insert("accessKeyId".to_owned(), access_key_id.as_str().into());
                }
                let told = Told::success("GetSigninToken", identity);
                let credentials = json!({"accessKeyId": access_key_id});
                let response = json!({"credentials": credentials, "GetSigninToken": "Success"});
                Told { response, ..told }.with(json!({"MobileVersion": "No", "MFAUsed": "No"}))
            }
        }
    }
}

impl Service {
    /// Writes down what somebody does in the console beside the calls of the API. Blocks for a commit.
    ///
    /// # Errors
    /// A store that fails.
    pub fn note(&self, note: &Note, browser: &Browser) -> Result<(), Fault> {
        let event = note.told(&self.account).event(&self.account, browser);
        match self.store.commit(self.store.begin().into_commit(Some(event))?) {
            Outcome::Done(_) => Ok(()),
            Outcome::Conflict => Err(Fault::Unavailable("lost a race".to_owned())),
            Outcome::Unavailable(why) | Outcome::Unknown(why) => Err(Fault::Unavailable(why)),
        }
    }
}
