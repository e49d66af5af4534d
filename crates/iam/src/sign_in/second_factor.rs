//! The second page of signing in: a code of an MFA device, for the session that the password alone opened.

use super::{Browser, Told};
use crate::console::{end, open_session, store_session};
use crate::domain::access_key::KeyOwner;
use crate::domain::console_session::{ConsoleSession, Ticket};
use crate::domain::user::User;
use crate::env::{Entropy, Instant, Mint};
use crate::errors::{self, Fault};
use crate::limits::CONFLICT_RETRIES_MAX;
use crate::multi_factor;
use crate::schema::USER_ID;
use crate::service::Service;
use serde_json::json;
use std::net::IpAddr;
use store::{Key, Outcome, Pending, Tx};

/// Somebody at the second page.
pub struct CodeAttempt<'a> {
    /// The session that awaits the code.
    pub ticket: &'a Ticket,
    /// What was typed.
    pub code: &'a str,
    /// The client's address.
    pub peer: IpAddr,
    /// The browser.
    pub user_agent: Option<&'a str>,
    /// The instant it is decided at.
    pub now: Instant,
    /// Its randomness.
    pub entropy: &'a Entropy,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum SecondFactor {
    /// No code of any of the principal's devices, or one that was used.
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

    fn check_code(
        &self,
        attempt: &CodeAttempt<'_>,
        mut tx: Tx,
        awaiting: &ConsoleSession,
    ) -> Result<(SecondFactor, Pending), Fault> {
        let (owner, now) = (&awaiting.owner, attempt.now);
        let identity = match owner {
            KeyOwner::Root => self.root_identity(),
            KeyOwner::User(id) => {
                let user = tx.by_index::<User>(USER_ID, &Key::new().text(id.as_str()))?;
                self.user_identity(&user.ok_or_else(errors::expired_token)?)
            }
        };
        let browser = Browser { peer: attempt.peer, user_agent: attempt.user_agent, now };
        let code = attempt.code.trim();
        let device = multi_factor::accept_any(&tx, &self.account, &self.master_key, owner, code, now)?;
        let Some(device) = device else {
            let more = json!({"LoginTo": "/console/", "MFAUsed": "Yes", "MobileVersion": "No"});
            let why = Some("Failed authentication");
            let told = Told { name: "ConsoleLogin", outcome: "Failure", more, why };
            let event = self.sign_in_event(&browser, identity, told);
            return Ok((SecondFactor::Wrong, tx.into_commit(Some(event))?));
        };
        tx.put(&device)?;
        let session = awaiting.with_code(now, &mut Mint::new(attempt.entropy.clone()));
        end(&mut tx, awaiting)?;
        store_session(&mut tx, &session, now)?;
        let serial = device.serial_number().to_string();
        let more =
            json!({"LoginTo": "/console/", "MFAUsed": "Yes", "MFAIdentifier": serial, "MobileVersion": "No"});
        let told = Told { name: "ConsoleLogin", outcome: "Success", more, why: None };
        let event = self.sign_in_event(&browser, identity, told);
        Ok((SecondFactor::Open(Box::new(session)), tx.into_commit(Some(event))?))
    }
}
