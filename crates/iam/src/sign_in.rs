//! Signing in with a password, as the console's first page does: what expiry and a required reset come to.
//!
//! Unknown accounts, unknown users and users without a password cost as much as a wrong one (one evaluation, one
//! commit) and get the same answer.

mod second_factor;

pub use second_factor::{CodeAttempt, Factors, Given, SecondFactor};

use crate::console::store_session;
use crate::domain::access_key::KeyOwner;
use crate::domain::console_session::{ConsoleSession, Origin};
use crate::domain::login_profile::{LoginProfile, PasswordState};
use crate::domain::names::folded;
use crate::domain::password::{Argon2Cost, Digest, Evaluation, PasswordHash, SALT_LENGTH};
use crate::domain::password_policy::PasswordPolicy;
use crate::domain::user::User;
use crate::env::{Entropy, Instant, Mint};
use crate::errors::Fault;
use crate::limits::CONFLICT_RETRIES_MAX;
use crate::password_attempts::{Draw, Stranger, origin};
use crate::root_password::RootPassword;
use crate::schema::{account_key, mfa_devices_of, of_principal, security_keys_of, user_key};
use crate::service::Service;
use crate::sign_in_events::{
    Browser, Factor, Told, claimed_identity, nobodys_identity, root_identity, user_identity,
};
use protocol::value::Secret;
use serde_json::json;
use std::net::IpAddr;
use store::{Outcome, Pending, StoreError, Tx};

/// Somebody at the sign-in page.
pub struct Attempt<'a> {
    /// The account's number or alias, as typed.
    pub account: &'a str,
    /// Who it says it is.
    pub who: Who<'a>,
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

/// Whose password is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who<'a> {
    /// The root user of the account.
    Root,
    /// The user of this name, as typed.
    User(&'a str),
}

impl Attempt<'_> {
    fn browser(&self) -> Browser {
        Browser { peer: self.peer, user_agent: self.user_agent.map(str::to_owned), now: self.now }
    }
}

/// Somebody with a password.
enum Holder {
    Root(RootPassword),
    User(Box<User>, Box<LoginProfile>),
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
    /// The password is right. If the session awaits a code, that is all it is good for.
    Open(Box<ConsoleSession>),
}

/// Seconds within which a second use of a password is not told apart (API reference, `PasswordLastUsed`).
const LAST_USED_RESOLUTION_SECONDS: i64 = 5 * 60;
/// What is written down when somebody must wait.
const TOO_MANY: &str = "Too many failed attempts";
/// Characters of a typed name by which attempts are told apart.
const NAME_KEPT: usize = 64;

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
        let mut drawn = self.addresses.draw(stranger.1, attempt.now);
        if drawn == Draw::Allowed {
            drawn = self.sign_ins.draw(stranger.clone(), attempt.now);
            if drawn != Draw::Allowed {
                // Nothing is tried: who keeps asking for one name shuts out nobody else behind the address.
                self.addresses.withdraw(&stranger.1);
            }
        }
        if drawn != Draw::Allowed {
            return self.too_many(attempt, drawn == Draw::Refused);
        }
        let evaluate = |evaluation: &Evaluation| {
            evaluate(evaluation).ok_or_else(|| {
                self.sign_ins.withdraw(&stranger);
                self.addresses.withdraw(&stranger.1);
                Fault::Unavailable("no evaluation".to_owned())
            })
        };
        for _ in 0..CONFLICT_RETRIES_MAX {
            let (outcome, pending) = self.check_password(attempt, &evaluate)?;
            match self.store.commit(pending) {
                Outcome::Done(_) => {
                    if outcome != SignIn::Failed {
                        self.sign_ins.succeeded(&stranger);
                        // One right password does not make up for the wrong ones of others.
                        self.addresses.withdraw(&stranger.1);
                    }
                    return Ok(outcome);
                }
                Outcome::Conflict => {}
                Outcome::Unavailable(why) | Outcome::Unknown(why) => return Err(Fault::Unavailable(why)),
            }
        }
        Err(Fault::Unavailable("lost too many races".to_owned()))
    }

    /// That somebody must wait is written down once for each wait: refusals cost nothing, and fill nothing.
    fn too_many(&self, attempt: &Attempt<'_>, first: bool) -> Result<SignIn, Fault> {
        if first {
            let tx = self.store.begin();
            let holder = self.holder(&tx, attempt)?;
            let event = self.event(attempt, holder.as_ref(), Some(TOO_MANY));
            if let Outcome::Unavailable(why) | Outcome::Unknown(why) =
                self.store.commit(tx.into_commit(Some(event))?)
            {
                return Err(Fault::Unavailable(why));
            }
        }
        Ok(SignIn::TooMany)
    }

    fn check_password(
        &self,
        attempt: &Attempt<'_>,
        evaluate: &dyn Fn(&Evaluation) -> Result<Digest, Fault>,
    ) -> Result<(SignIn, Pending), Fault> {
        let mut tx = self.store.begin();
        let mut mint = Mint::new(attempt.entropy.clone());
        let (now, cost) = (attempt.now, self.settings.argon2);
        let Some(mut holder) = self.holder(&tx, attempt)? else {
            evaluate(&fresh_evaluation(attempt.password, cost, &mut mint))?;
            return self.failed(attempt, tx, None);
        };
        let digest = evaluate(&holder.hash().evaluation(attempt.password)?)?;
        if !holder.hash().matches(&digest)? {
            return self.failed(attempt, tx, Some(&holder));
        }
        let policy = tx.get::<PasswordPolicy>(&account_key(&self.account))?;
        let (state, expires) = holder.state(policy.as_ref(), now);
        let refused = self.settings.refused_passwords.contains(attempt.password);
        let state = if refused { holder.refused(state) } else { state };
        if holder.hash().cost()? != cost {
            let evaluation = fresh_evaluation(attempt.password, cost, &mut mint);
            holder.rehash(&mut tx, PasswordHash::new(&evaluation, &evaluate(&evaluation)?)?)?;
        }
        if state == PasswordState::HardExpired {
            let event = self.event(attempt, Some(&holder), Some("Password expired"));
            return Ok((SignIn::Expired, tx.into_commit(Some(event))?));
        }
        if state == PasswordState::Valid {
            holder.used(&mut tx, now)?;
        }
        let must_change = state == PasswordState::MustChange;
        let session = ConsoleSession {
            password_expires: expires,
            origin: Some(Origin::new(attempt.peer, attempt.user_agent)),
            ..ConsoleSession::open(&self.account, holder.owner(), must_change, now, &mut mint)
        };
        let kinds = (
            !mfa_devices_of(&tx, &self.account, &session.owner)?.is_empty(),
            !security_keys_of(&tx, &self.account, &session.owner)?.is_empty(),
        );
        let session = if kinds == (false, false) { session } else { session.awaiting_code() };
        store_session(&mut tx, &session, now)?;
        let event = match session.awaits_code {
            true => self.check_mfa(attempt, &holder, kinds),
            false => self.event(attempt, Some(&holder), None),
        };
        Ok((SignIn::Open(Box::new(session)), tx.into_commit(Some(event))?))
    }

    /// Who has a password among those that the attempt can mean.
    fn holder(&self, tx: &Tx, attempt: &Attempt<'_>) -> Result<Option<Holder>, Fault> {
        let ours = self.is_our_account(tx, attempt.account)?;
        let Who::User(name) = attempt.who else {
            let ours = ours || self.is_our_address(tx, attempt.account)?;
            let password = tx.get::<RootPassword>(&account_key(&self.account))?;
            return Ok(password.filter(|_| ours).map(Holder::Root));
        };
        let Some(user) = tx.get::<User>(&user_key(&self.account, name))?.filter(|_| ours) else {
            return Ok(None);
        };
        let profile = tx.get::<LoginProfile>(&of_principal(&self.account, &user.id))?;
        Ok(profile.map(|profile| Holder::User(Box::new(user), Box::new(profile))))
    }

    /// A failure is written down whoever it was, so that it takes as long for users that there are as for others.
    fn failed(
        &self,
        attempt: &Attempt<'_>,
        tx: Tx,
        holder: Option<&Holder>,
    ) -> Result<(SignIn, Pending), Fault> {
        let why = match (attempt.who, holder) {
            (Who::Root, _) | (_, Some(_)) => "Failed authentication",
            (_, None) => "No username found in supplied account",
        };
        let event = self.event(attempt, holder, Some(why));
        Ok((SignIn::Failed, tx.into_commit(Some(event))?))
    }

    fn event(&self, attempt: &Attempt<'_>, holder: Option<&Holder>, why: Option<&str>) -> Vec<u8> {
        let identity = match (attempt.who, holder) {
            (Who::Root, _) | (_, Some(Holder::Root(_))) => root_identity(&self.account),
            (_, Some(Holder::User(user, _))) if why.is_none() => user_identity(&self.account, user),
            (_, Some(Holder::User(user, _))) => claimed_identity(&self.account, user),
            (_, None) => nobodys_identity(&self.account),
        };
        Told::login(identity, &Factor::None, why).event(&self.account, &attempt.browser())
    }

    /// A second factor is asked for: a code, a key, or whichever.
    fn check_mfa(&self, attempt: &Attempt<'_>, holder: &Holder, (codes, keys): (bool, bool)) -> Vec<u8> {
        let identity = match holder {
            Holder::Root(_) => root_identity(&self.account),
            Holder::User(user, _) => claimed_identity(&self.account, user),
        };
        let kind = match (codes, keys) {
            (true, true) => "Multiple MFA Devices",
            (_, true) => "U2F MFA",
            (_, false) => "Virtual MFA",
        };
        let told = Told::success("CheckMfa", identity).with(json!({"MfaType": kind}));
        told.event(&self.account, &attempt.browser())
    }
}

impl Holder {
    fn hash(&self) -> &PasswordHash {
        match self {
            Holder::Root(password) => &password.hash,
            Holder::User(_, profile) => &profile.hash,
        }
    }

    fn owner(&self) -> KeyOwner {
        match self {
            Holder::Root(_) => KeyOwner::Root,
            Holder::User(user, _) => KeyOwner::User(user.id.clone()),
        }
    }

    /// What the password is good for, and when it expires. Those of the root user do not.
    fn state(&self, policy: Option<&PasswordPolicy>, now: Instant) -> (PasswordState, Option<Instant>) {
        match self {
            Holder::Root(_) => (PasswordState::Valid, None),
            Holder::User(_, profile) => (profile.state(policy, now), profile.expires(policy)),
        }
    }

    /// What a password is good for that nobody may set by now. The root user cannot change its own in the console.
    fn refused(&self, state: PasswordState) -> PasswordState {
        match (self, state) {
            (Holder::User(..), PasswordState::Valid) => PasswordState::MustChange,
            _ => state,
        }
    }

    fn rehash(&mut self, tx: &mut Tx, hash: PasswordHash) -> Result<(), StoreError> {
        match self {
            Holder::Root(password) => {
                password.hash = hash;
                tx.put(password)
            }
            Holder::User(_, profile) => {
                profile.hash = hash;
                tx.put(profile.as_ref())
            }
        }
    }

    fn used(&mut self, tx: &mut Tx, now: Instant) -> Result<(), StoreError> {
        let last = match self {
            Holder::Root(password) => &mut password.last_used,
            Holder::User(user, _) => &mut user.password_last_used,
        };
        let age = last.map(|last| now.epoch_seconds() - last.epoch_seconds());
        if age.is_some_and(|age| age < LAST_USED_RESOLUTION_SECONDS) {
            return Ok(());
        }
        *last = Some(now);
        match self {
            Holder::Root(password) => tx.put(password),
            Holder::User(user, _) => tx.put(user.as_ref()),
        }
    }
}

/// Attempts count per name and address, so that nobody can lock out somebody elsewhere. Whoever has one address of
/// a network of IPv6 has all of it.
fn stranger(attempt: &Attempt<'_>) -> Stranger {
    let name = match attempt.who {
        // No user has this name.
        Who::Root => "",
        Who::User(name) => name,
    };
    (folded(&name.chars().take(NAME_KEPT).collect::<String>()).to_string(), origin(attempt.peer))
}

/// An evaluation with a fresh salt: to store, or only to take as long as one that counts.
fn fresh_evaluation(password: &Secret, cost: Argon2Cost, mint: &mut Mint) -> Evaluation {
    Evaluation::new(password, &mint.bytes::<SALT_LENGTH>("password salt"), cost)
}
