//! Signing in with a password, as the console's first page does: what expiry and a required reset come to.
//!
//! Unknown accounts, unknown users and users without a password cost as much as a wrong one (one evaluation, one
//! commit) and get the same answer.

use crate::console::store_session;
use crate::domain::access_key::KeyOwner;
use crate::domain::console_session::ConsoleSession;
use crate::domain::login_profile::{LoginProfile, PasswordState};
use crate::domain::names::folded;
use crate::domain::password::{Argon2Cost, Digest, Evaluation, PasswordHash, SALT_LENGTH};
use crate::domain::password_policy::PasswordPolicy;
use crate::domain::user::User;
use crate::env::{Entropy, Instant, Mint};
use crate::errors::Fault;
use crate::limits::CONFLICT_RETRIES_MAX;
use crate::password_attempts::Stranger;
use crate::schema::{account_key, of_principal, user_key};
use crate::service::Service;
use protocol::value::Secret;
use serde_json::{Value, json};
use std::net::{IpAddr, Ipv6Addr};
use store::{Outcome, Pending, Tx};

/// Somebody at the sign-in page.
pub struct Attempt<'a> {
    /// The account's number or alias, as typed.
    pub account: &'a str,
    /// The user's name, as typed.
    pub user_name: &'a str,
    /// The password.
    pub password: &'a Secret,
    /// The client's address.
    pub peer: IpAddr,
    /// The browser.
    pub user_agent: Option<&'a str>,
    /// The instant it is decided at.
    pub now: Instant,
    /// Its randomness.
    pub entropy: &'a Entropy,
}

/// What came of an attempt to sign in.
#[derive(Clone, Debug, PartialEq)]
pub enum SignIn {
    /// No such account or user, no password, or the wrong one.
    Failed,
    /// Too many wrong ones: nothing was tried.
    TooMany,
    /// The password is right, and has expired for good: an administrator must set another.
    Expired,
    /// The password is right.
    Open(Box<ConsoleSession>),
}

/// Seconds within which a second use of a password is not told apart (API reference, `PasswordLastUsed`).
const LAST_USED_RESOLUTION_SECONDS: i64 = 5 * 60;
/// Characters of a typed name by which attempts are told apart.
const NAME_KEPT: usize = 64;

/// Characters of a browser's name that are written down: strangers do not fill the store.
const USER_AGENT_KEPT: usize = 256;

impl Service {
    /// Tries a user's password. Blocks for two evaluations at most and a commit. A hash made at another cost than
    /// the configured one is replaced: only now is the password there to make a new one of.
    ///
    /// # Errors
    /// A store that fails, or no room for an evaluation.
    pub fn sign_in(
        &self,
        attempt: &Attempt<'_>,
        evaluate: &dyn Fn(&Evaluation) -> Option<Digest>,
    ) -> Result<SignIn, Fault> {
        let stranger = stranger(attempt);
        if !self.sign_ins.begin(stranger.clone(), attempt.now) {
            return Ok(SignIn::TooMany);
        }
        let evaluate = |evaluation: &Evaluation| {
            evaluate(evaluation).ok_or_else(|| {
                self.sign_ins.withdraw(&stranger);
                Fault::Unavailable("no evaluation".to_owned())
            })
        };
        for _ in 0..CONFLICT_RETRIES_MAX {
            let (outcome, pending) = self.check_password(attempt, &evaluate)?;
            match self.store.commit(pending) {
                Outcome::Done(_) => {
                    if outcome != SignIn::Failed {
                        self.sign_ins.succeeded(&stranger);
                    }
                    return Ok(outcome);
                }
                Outcome::Conflict => {}
                Outcome::Unavailable(why) | Outcome::Unknown(why) => return Err(Fault::Unavailable(why)),
            }
        }
        Err(Fault::Unavailable("lost too many races".to_owned()))
    }

    fn check_password(
        &self,
        attempt: &Attempt<'_>,
        evaluate: &dyn Fn(&Evaluation) -> Result<Digest, Fault>,
    ) -> Result<(SignIn, Pending), Fault> {
        let mut tx = self.store.begin();
        let mut mint = Mint::new(attempt.entropy.clone());
        let (now, cost) = (attempt.now, self.settings.argon2);
        let user = match self.is_our_account(&tx, attempt.account)? {
            true => tx.get::<User>(&user_key(&self.account, attempt.user_name))?,
            false => None,
        };
        let profile = match &user {
            Some(user) => tx.get::<LoginProfile>(&of_principal(&self.account, &user.id))?,
            None => None,
        };
        let (Some(mut user), Some(mut profile)) = (user, profile) else {
            evaluate(&fresh_evaluation(attempt.password, cost, &mut mint))?;
            return self.failed(attempt, tx, None);
        };
        let digest = evaluate(&profile.hash.evaluation(attempt.password)?)?;
        if !profile.hash.matches(&digest)? {
            return self.failed(attempt, tx, Some(&user));
        }
        let policy = tx.get::<PasswordPolicy>(&account_key(&self.account))?;
        let state = profile.state(policy.as_ref(), now);
        if profile.hash.cost()? != cost {
            let evaluation = fresh_evaluation(attempt.password, cost, &mut mint);
            profile.hash = PasswordHash::new(&evaluation, &evaluate(&evaluation)?)?;
            tx.put(&profile)?;
        }
        if state == PasswordState::HardExpired {
            let event = self.event(attempt, Some(&user), "Failure", Some("Password expired"));
            return Ok((SignIn::Expired, tx.into_commit(Some(event))?));
        }
        let age = user.password_last_used.map(|last| now.epoch_seconds() - last.epoch_seconds());
        if state == PasswordState::Valid && age.is_none_or(|age| age >= LAST_USED_RESOLUTION_SECONDS) {
            user.password_last_used = Some(now);
            tx.put(&user)?;
        }
        let owner = KeyOwner::User(user.id.clone());
        let must_change = state == PasswordState::MustChange;
        let session = ConsoleSession::open(&self.account, owner, must_change, now, &mut mint);
        store_session(&mut tx, &session, now)?;
        let event = self.event(attempt, Some(&user), "Success", None);
        Ok((SignIn::Open(Box::new(session)), tx.into_commit(Some(event))?))
    }

    /// A failure is written down whoever it was, so that it takes as long for users that there are as for others.
    fn failed(&self, attempt: &Attempt<'_>, tx: Tx, user: Option<&User>) -> Result<(SignIn, Pending), Fault> {
        let why = match user {
            Some(_) => "Failed authentication",
            None => "No username found in supplied account",
        };
        let event = self.event(attempt, user, "Failure", Some(why));
        Ok((SignIn::Failed, tx.into_commit(Some(event))?))
    }

    /// A name that nobody has is not written down: people type passwords there.
    fn event(&self, attempt: &Attempt<'_>, user: Option<&User>, outcome: &str, why: Option<&str>) -> Vec<u8> {
        let mut identity = json!({
            "type": "IAMUser",
            "accountId": self.account.as_str(),
            "userName": user.map_or("HIDDEN_DUE_TO_SECURITY_REASONS", |user| user.name.as_str()),
        });
        if let (Some(identity), Some(user)) = (identity.as_object_mut(), user) {
            identity.insert("principalId".to_owned(), user.id.as_str().into());
            identity.insert("arn".to_owned(), user.arn().as_str().into());
        }
        let mut event = json!({
            "eventVersion": "1.10",
            "eventType": "AwsConsoleSignIn",
            "eventName": "ConsoleLogin",
            "eventSource": "signin.amazonaws.com",
            "eventTime": attempt.now.timestamp().to_string(),
            "sourceIPAddress": attempt.peer.to_string(),
            "userAgent": attempt.user_agent.map(|agent| agent.chars().take(USER_AGENT_KEPT).collect::<String>()),
            "userIdentity": identity,
            "requestParameters": Value::Null,
            "responseElements": {"ConsoleLogin": outcome},
            "additionalEventData": {"MFAUsed": "No", "MobileVersion": "No"},
            "recipientAccountId": self.account.as_str(),
        });
        if let (Some(event), Some(why)) = (event.as_object_mut(), why) {
            event.insert("errorMessage".to_owned(), why.into());
        }
        event.to_string().into_bytes()
    }
}

/// Attempts count per name and address, so that nobody can lock out somebody elsewhere. Whoever has one address of
/// a network of IPv6 has all of it.
fn stranger(attempt: &Attempt<'_>) -> Stranger {
    let address = match attempt.peer {
        IpAddr::V6(address) if address.to_ipv4_mapped().is_none() => {
            IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64))
        }
        address => address,
    };
    (folded(&attempt.user_name.chars().take(NAME_KEPT).collect::<String>()).to_string(), address)
}

/// An evaluation with a fresh salt: to store, or only to take as long as one that counts.
fn fresh_evaluation(password: &Secret, cost: Argon2Cost, mint: &mut Mint) -> Evaluation {
    Evaluation::new(password, &mint.bytes::<SALT_LENGTH>("password salt"), cost)
}
