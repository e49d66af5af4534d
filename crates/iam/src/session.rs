//! Temporary credentials: all that is to be known of a session stands in its token, sealed under the master key.
//!
//! Nothing is stored for a session. Its secret comes from the master key and all that the token says: whose session
//! it is, from when until when, and its access key id. The id alone would not do: nobody knows which ids were given
//! out, and one can come up twice.

use crate::domain::delegation::Delegator;
use crate::domain::ids::{AccessKeyId, UniqueId};
use crate::domain::names::{AccountId, Arn, Invalid, Name};
use crate::domain::user::Tags;
use crate::env::{Instant, Mint};
use crate::errors;
use crate::secret::{MasterKey, Sealed};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use protocol::Error;
use protocol::value::Secret;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A session of the root user, of an IAM user or a role, or of somebody that one of the former vouches for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// The account.
    pub account: AccountId,
    /// Whose it is.
    pub owner: SessionOwner,
    /// Its access key id.
    pub access_key: AccessKeyId,
    /// When it was made.
    pub issued: Instant,
    /// When it ends.
    pub expires: Instant,
    /// Whether a second factor was given. Without one, IAM does not take its calls.
    pub multi_factor: bool,
    /// The federated user that it is for, if it is not for the owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federation: Option<Federation>,
    /// What was said when the role was assumed, if it is a role's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleSession>,
}

/// Whose permissions a session has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum SessionOwner {
    /// The root user of the account.
    Root,
    /// The IAM user with this unique id.
    User(UniqueId),
    /// The role with this unique id: a namesake made later does not have its sessions.
    Role(UniqueId),
    /// The root user of a member of an organization, for one task.
    RootTask(RootTask),
    /// Somebody who lent its permissions.
    Delegation(Box<Delegation>),
}

/// Permissions that somebody lent: its own, as far as a policy allows it too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Delegation {
    /// The delegation request.
    pub request: String,
    /// What was asked for, in JSON.
    pub policy: String,
    /// Who lent.
    pub delegator: Delegator,
}

/// What the root user of a member was assumed for. It never lasts: see [`crate::organizations`] for when it ends early.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RootTask {
    /// The policy of AWS that leaves nothing but the task.
    pub policy: Arn,
    /// The account that assumed it.
    pub assumed_by: AccountId,
    /// How often such sessions had been switched off there by then.
    pub ended_before: u64,
    /// Who is behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
}

/// How a role was assumed, and how its permissions are narrowed for the session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoleSession {
    /// The name of the session.
    pub name: Name,
    /// The session policy in JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// Managed policies that act as session policies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub managed_policies: Vec<Arn>,
    /// Session tags, also those that came from the session before.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
    /// Which of the tags go on to roles that this session assumes.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub transitive_tags: Tags,
    /// Who is behind it; it stays the same from role to role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    /// Whoever vouched for whom it is for, if nobody assumed the role with credentials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<FederatedIdentity>,
}

/// What a provider said of whoever is in a session, as far as it lasts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FederatedIdentity {
    /// The ARN of the provider.
    pub provider: Arn,
    /// Condition keys of the provider, such as `idp.example.com:sub`, and their values.
    pub keys: BTreeMap<String, Vec<String>>,
}

/// A federated user, and how the owner's permissions are narrowed for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Federation {
    /// Its name.
    pub name: Name,
    /// The session policy in JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// Managed policies that act as session policies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub managed_policies: Vec<Arn>,
    /// Session tags.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
}

/// What a token is sealed for. A change of the form of [`Session`] needs another.
const CONTEXT: &str = "session token, version 3";
/// The same of older tokens, which still open: they say nothing of roles, and the oldest nothing of federated users. A
/// program that knows only them must not take such a session for the owner's.
const OLDER_CONTEXTS: [&str; 2] = ["session token, version 2", "session token, version 1"];
/// The longest token that is opened, in bytes: session policies and tags as large as allowed still fit.
const TOKEN_LENGTH_MAX: usize = 16_384;

impl RoleSession {
    /// A session of which nothing but its name is said.
    ///
    /// # Errors
    /// A text that is no name.
    pub fn named(name: &str) -> Result<RoleSession, Invalid> {
        Ok(RoleSession {
            name: Name::new(name)?,
            policy: None,
            managed_policies: Vec::new(),
            tags: Tags::default(),
            transitive_tags: Tags::default(),
            source_identity: None,
            provider: None,
        })
    }
}

impl Session {
    /// What makes it a session of lent permissions.
    pub fn delegation(&self) -> Option<&Delegation> {
        match &self.owner {
            SessionOwner::Delegation(delegation) => Some(delegation),
            _ => None,
        }
    }

    /// Whether IAM takes calls of this session: those of a role or a task, and those of another owner with a second
    /// factor.
    pub fn may_call_iam(&self) -> bool {
        self.role.is_some()
            || matches!(self.owner, SessionOwner::RootTask(_) | SessionOwner::Delegation(_))
            || (self.multi_factor && self.federation.is_none())
    }

    /// Whether STS takes this call of the session. Those of a user or of root assume roles and ask who they are; federated
    /// users only ask (IAM user guide, "Compare AWS STS credentials").
    pub fn may_call_sts(&self, operation: &str) -> bool {
        match (&self.owner, &self.federation) {
            (SessionOwner::Root | SessionOwner::User(_), None) => {
                matches!(operation, "AssumeRole" | "GetCallerIdentity")
            }
            (SessionOwner::Root | SessionOwner::User(_), Some(_)) => operation == "GetCallerIdentity",
            (SessionOwner::Role(_) | SessionOwner::RootTask(_) | SessionOwner::Delegation(_), _) => true,
        }
    }

    /// The token that the client sends along.
    ///
    /// # Errors
    /// None that a session can cause.
    pub fn token(&self, master_key: &MasterKey, mint: &mut Mint) -> Result<String, serde_json::Error> {
        let text = Secret::new(serde_json::to_string(self)?);
        Ok(master_key.seal(&text, CONTEXT, mint).into_text())
    }

    /// The secret access key of this session: 40 characters.
    ///
    /// # Errors
    /// None that a session can cause.
    pub fn secret(&self, master_key: &MasterKey) -> Result<Secret, serde_json::Error> {
        let derived = master_key.derive("session secret", &serde_json::to_vec(self)?);
        Ok(Secret::new(STANDARD.encode(derived.get(..30).unwrap_or_default())))
    }

    /// The session of a token that came with this access key id, if it has not ended.
    ///
    /// # Errors
    /// `InvalidClientTokenId` for a token that is missing, forged, damaged or another key's; then `ExpiredToken`.
    pub fn open(
        master_key: &MasterKey,
        access_key: &str,
        token: Option<&str>,
        now: Instant,
    ) -> Result<Session, Error> {
        let token =
            token.filter(|token| token.len() <= TOKEN_LENGTH_MAX).ok_or_else(errors::invalid_client_token)?;
        let sealed = Sealed::from_text(token);
        let contexts = std::iter::once(CONTEXT).chain(OLDER_CONTEXTS);
        let text = contexts.filter_map(|context| master_key.open(&sealed, context).ok()).next();
        let text = text.ok_or_else(errors::invalid_client_token)?;
        let session: Session =
            serde_json::from_str(text.expose()).map_err(|_| errors::invalid_client_token())?;
        if session.access_key.as_str() != access_key {
            return Err(errors::invalid_client_token());
        }
        if now >= session.expires {
            return Err(errors::expired_token());
        }
        Ok(session)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use protocol::Code;
    use zeroize::Zeroizing;

    fn key(byte: u8) -> MasterKey {
        MasterKey::new(Zeroizing::new([byte; 32]))
    }

    fn session() -> Session {
        Session {
            account: AccountId::new("123456789012").unwrap(),
            owner: SessionOwner::Root,
            access_key: AccessKeyId::verbatim("ASIAEXAMPLE"),
            issued: Instant::from_epoch_seconds(1000),
            expires: Instant::from_epoch_seconds(1900),
            multi_factor: false,
            federation: None,
            role: None,
        }
    }

    #[test]
    fn a_token_opens_for_its_own_key_until_it_expires() {
        let token = session().token(&key(1), &mut Mint::new(Zeroizing::new([3; 32]))).unwrap();
        let open = |master: u8, id: &str, token: Option<&str>, now| {
            Session::open(&key(master), id, token, Instant::from_epoch_seconds(now))
                .map_err(|error| error.code)
        };
        assert_eq!(open(1, "ASIAEXAMPLE", Some(&token), 1899), Ok(session()));
        assert_eq!(open(1, "ASIAEXAMPLE", Some(&token), 1900), Err(Code::ExpiredToken));
        assert_eq!(open(1, "ASIAANOTHER", Some(&token), 1900), Err(Code::InvalidClientTokenId));
        assert_eq!(open(2, "ASIAEXAMPLE", Some(&token), 1000), Err(Code::InvalidClientTokenId));
        assert_eq!(open(1, "ASIAEXAMPLE", None, 1000), Err(Code::InvalidClientTokenId));
        let long = token.repeat(80);
        for forged in ["", "AAAA", &token[..token.len() - 2], &token.to_lowercase(), &long] {
            assert_eq!(
                open(1, "ASIAEXAMPLE", Some(forged), 1000),
                Err(Code::InvalidClientTokenId),
                "{forged}"
            );
        }
    }

    #[test]
    fn older_tokens_still_open_with_the_secret_that_they_had() {
        let text = r#"{"account":"123456789012","owner":"Root","access_key":"ASIAEXAMPLE","issued":1000,"expires":1900,"multi_factor":false}"#;
        assert_eq!(serde_json::to_string(&session()).unwrap(), text);
        let mint = &mut Mint::new(Zeroizing::new([3; 32]));
        for context in OLDER_CONTEXTS {
            let token = key(1).seal(&Secret::new(text.to_owned()), context, mint).into_text();
            let now = Instant::from_epoch_seconds(1000);
            assert_eq!(Session::open(&key(1), "ASIAEXAMPLE", Some(&token), now), Ok(session()));
        }
    }

    #[test]
    fn secrets_differ_by_session_and_by_master_key() {
        let secret = |master, session: Session| session.secret(&key(master)).unwrap();
        assert_eq!(secret(1, session()).expose().len(), 40);
        assert_eq!(secret(1, session()), secret(1, session()));
        assert_ne!(secret(1, session()), secret(2, session()));
        let other = Session { access_key: AccessKeyId::verbatim("ASIAANOTHER"), ..session() };
        assert_ne!(secret(1, session()), secret(1, other));
        let longer = Session { expires: Instant::from_epoch_seconds(1901), ..session() };
        assert_ne!(secret(1, session()), secret(1, longer));
    }
}
