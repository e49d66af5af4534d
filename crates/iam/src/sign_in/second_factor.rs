//! The second page of signing in: a code of an MFA device, or the answer of a security key, for the session that the
//! password alone opened.
//!
//! What a key must sign is derived from that session, which ends with the first right answer: it is of one session, for its
//! five minutes, and good once.

use crate::console::{end, open_session, store_session};
use crate::domain::access_key::KeyOwner;
use crate::domain::console_session::{ConsoleSession, Origin, Ticket};
use crate::domain::names::{AccountId, Arn};
use crate::domain::security_key::SecurityKey;
use crate::domain::user::User;
use crate::env::{Entropy, Instant, Mint};
use crate::errors::{self, Fault};
use crate::limits::CONFLICT_RETRIES_MAX;
use crate::multi_factor;
use crate::schema::{USER_ID, mfa_devices_of, security_keys_of};
use crate::service::Service;
use crate::sign_in_events::{Browser, Factor, Told, claimed_identity, root_identity, user_identity};
use crate::webauthn::{Assertion, Challenge, RelyingParty};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use std::net::IpAddr;
use store::{Key, Outcome, Pending, Tx};

/// Somebody at the second page.
pub struct CodeAttempt<'a> {
    /// The session that awaits the code.
    pub ticket: &'a Ticket,
    /// What was given.
    pub given: Given<'a>,
    /// The client's address.
    pub peer: IpAddr,
    /// The browser.
    pub user_agent: Option<&'a str>,
    /// The instant it is decided at.
    pub now: Instant,
    /// Its randomness.
    pub entropy: &'a Entropy,
}

/// What somebody has beside the password.
#[derive(Clone, Copy)]
pub enum Given<'a> {
    /// What was typed.
    Code(&'a str),
    /// The answer of a security key, to a page of this host.
    SecurityKey(&'a RelyingParty, Assertion<'a>),
}

/// What a principal can give at the second page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Factors {
    /// Whether there is a device that shows codes.
    pub codes: bool,
    /// Ids of the security keys that were made for the page's host, in URL-safe base 64.
    pub keys: Vec<String>,
    /// Hosts that others were made for.
    pub elsewhere: Vec<String>,
    /// What a key must sign, in URL-safe base 64.
    pub challenge: String,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum SecondFactor {
    /// No code of any of the principal's devices, one that was used, or no key of theirs.
    Wrong,
    /// Too many wrong ones: nothing was tried.
    TooMany,
    /// The session that takes the place of the one that awaited the code.
    Open(Box<ConsoleSession>),
}

impl Service {
    /// Tries a code. Blocks for a commit.
    ///
    /// # Errors
    /// `ExpiredToken` if no session awaits a code; a store that fails.
    pub fn give_code(&self, attempt: &CodeAttempt<'_>) -> Result<SecondFactor, Fault> {
        let bucket = attempt.ticket.owner.key_text().to_owned();
        let mut drawn = false;
        for _ in 0..CONFLICT_RETRIES_MAX {
            let tx = self.store.begin();
            let awaiting = open_session(&tx, attempt.ticket, attempt.now)?;
            if !awaiting.awaits_code {
                return Err(errors::expired_token().into());
            }
            if !drawn && !self.second_factors.begin(bucket.clone(), attempt.now) {
                return Ok(SecondFactor::TooMany);
            }
            drawn = true;
            let (outcome, pending) = self.check_code(attempt, tx, &awaiting)?;
            match self.store.commit(pending) {
                Outcome::Done(_) => {
                    if outcome != SecondFactor::Wrong {
                        self.second_factors.succeeded(&bucket);
                    }
                    return Ok(outcome);
                }
                Outcome::Conflict => {}
                Outcome::Unavailable(why) | Outcome::Unknown(why) => return Err(Fault::Unavailable(why)),
            }
        }
        Err(Fault::Unavailable("lost too many races".to_owned()))
    }

    /// What the owner of the session can give, to a page of this host.
    ///
    /// # Errors
    /// `ExpiredToken` if no session awaits anything; a store that fails.
    pub fn factors(
        &self,
        ticket: &Ticket,
        party: Option<&RelyingParty>,
        now: Instant,
    ) -> Result<Factors, Fault> {
        let tx = self.store.begin();
        let awaiting = open_session(&tx, ticket, now)?;
        let here = |key: &SecurityKey| party.is_some_and(|party| party.id() == key.relying_party);
        let (keys, elsewhere): (Vec<_>, Vec<_>) =
            security_keys_of(&tx, &self.account, &awaiting.owner)?.into_iter().partition(here);
        Ok(Factors {
            codes: !mfa_devices_of(&tx, &self.account, &awaiting.owner)?.is_empty(),
            keys: keys.into_iter().map(|key| key.credential_id).collect(),
            elsewhere: elsewhere.into_iter().map(|key| key.relying_party).collect(),
            challenge: URL_SAFE_NO_PAD.encode(self.challenge(&awaiting)),
        })
    }

    fn challenge(&self, awaiting: &ConsoleSession) -> Challenge {
        *self.master_key.derive("security key challenge", awaiting.id.as_str().as_bytes())
    }

    /// Takes what was given; gives the serial number of the device, with its use noted.
    fn accept(
        &self,
        attempt: &CodeAttempt<'_>,
        tx: &mut Tx,
        awaiting: &ConsoleSession,
        user: &str,
    ) -> Result<Option<Arn>, Fault> {
        let owner = &awaiting.owner;
        let (party, assertion) = match attempt.given {
            Given::Code(code) => {
                let (key, code) = (&self.master_key, code.trim());
                let device = multi_factor::accept_any(tx, &self.account, key, owner, code, attempt.now)?;
                let Some(device) = device else { return Ok(None) };
                tx.put(&device)?;
                return Ok(Some(device.serial_number()));
            }
            Given::SecurityKey(party, assertion) => (party, assertion),
        };
        let id = URL_SAFE_NO_PAD.encode(assertion.credential_id);
        let keys = security_keys_of(tx, &self.account, owner)?;
        let found = keys.into_iter().find(|key| key.credential_id == id && key.relying_party == party.id());
        let handle = assertion.user_handle.is_none_or(|handle| handle == owner.key_text().as_bytes());
        let Some(mut key) = found.filter(|_| handle) else { return Ok(None) };
        let credential = key.credential().ok_or_else(|| Fault::Broken("a security key".to_owned()))?;
        let Ok(counter) = assertion.verify(&self.challenge(awaiting), party, &credential) else {
            return Ok(None);
        };
        key.counter = counter;
        tx.put(&key)?;
        Ok(Some(key.serial_number(user)))
    }

    fn check_code(
        &self,
        attempt: &CodeAttempt<'_>,
        mut tx: Tx,
        awaiting: &ConsoleSession,
    ) -> Result<(SecondFactor, Pending), Fault> {
        let (owner, now) = (&awaiting.owner, attempt.now);
        let account = &self.account;
        let user = match owner {
            KeyOwner::Root => None,
            KeyOwner::User(id) => {
                let user = tx.by_index::<User>(USER_ID, &Key::new().text(id.as_str()))?;
                Some(user.ok_or_else(errors::expired_token)?)
            }
        };
        let identity = |form: fn(&AccountId, &User) -> Value| {
            user.as_ref().map_or_else(|| root_identity(account), |user| form(account, user))
        };
        let user_agent = attempt.user_agent.map(str::to_owned);
        let browser = Browser { peer: attempt.peer, user_agent, now };
        let name = user.as_ref().map_or("", |user| user.name.as_str());
        let Some(serial) = self.accept(attempt, &mut tx, awaiting, name)? else {
            let why = Some("Failed authentication");
            let told = Told::login(identity(claimed_identity), &Factor::Wrong, why);
            return Ok((SecondFactor::Wrong, tx.into_commit(Some(told.event(account, &browser)))?));
        };
        let origin = Origin::new(attempt.peer, attempt.user_agent);
        let session = awaiting.with_code(origin, now, &mut Mint::new(attempt.entropy.clone()));
        end(&mut tx, awaiting)?;
        store_session(&mut tx, &session, now)?;
        let told = Told::login(identity(user_identity), &Factor::Device(serial.as_str()), None);
        let event = told.event(account, &browser);
        Ok((SecondFactor::Open(Box::new(session)), tx.into_commit(Some(event))?))
    }
}
