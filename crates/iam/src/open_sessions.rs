//! A person's open sessions of the console: what they are told of them, and how any of them is ended.
//!
//! Where a session was opened stands in its record; when it was last used, in memory alone, so that looking at a page
//! writes nothing. A session is named to its owner by a text derived for this alone, and looked for among the owner's: it
//! is no ticket, no id of the audit trail, and names nothing to anybody else.

use crate::console::{end, open_session, sessions};
use crate::domain::console_session::{ConsoleSession, IDLE_SECONDS, Origin, Ticket};
use crate::domain::ids::AccessKeyId;
use crate::env::Instant;
use crate::errors::{self, Fault};
use crate::service::Service;
use crate::sign_in_events::{Browser, Told, owner_identity};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use store::{Outcome, Pending, StoreError, Tx};

/// Seconds within which a further use of a session is not told apart from the last one: as long as a browser keeps a ticket.
pub const RESOLUTION_SECONDS: i64 = 60;
/// Seconds after its last use from which on a session is over for certain.
const OVER_SECONDS: i64 = IDLE_SECONDS + 2 * RESOLUTION_SECONDS;

/// When sessions were last used, since the start.
#[derive(Default)]
pub(crate) struct LastUses(Mutex<BTreeMap<AccessKeyId, Instant>>);

/// An open session, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSession {
    /// Names it in a form, to its owner alone.
    pub handle: String,
    /// Whether it is the one that asks.
    pub this: bool,
    /// When it was opened.
    pub issued: Instant,
    /// When it was last used, to a minute; none if that was before the server started.
    pub last_used: Option<Instant>,
    /// Where it was opened; none for one that is older than this is kept.
    pub origin: Option<Origin>,
    /// Whether a second factor was given.
    pub multi_factor: bool,
    /// Whether all that somebody gave is the password, and a second factor is awaited.
    pub awaits_code: bool,
}

/// Which sessions of their owner end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignOut {
    /// The one that asks.
    This,
    /// All.
    Everywhere,
    /// All but the one that asks.
    Others,
    /// The one with this handle.
    One(String),
}

impl LastUses {
    fn entries(&self) -> MutexGuard<'_, BTreeMap<AccessKeyId, Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a use. What has been idle for too long makes room for a session that is new.
    fn note(&self, id: &AccessKeyId, now: Instant) {
        let mut entries = self.entries();
        let known = entries.get(id).copied();
        let age = known.map(|last| now.epoch_seconds() - last.epoch_seconds());
        if age.is_some_and(|age| (0..RESOLUTION_SECONDS).contains(&age)) {
            return;
        }
        if known.is_none() {
            entries.retain(|_, last| !is_over(*last, now));
        }
        entries.insert(id.clone(), now);
    }

    fn last(&self, id: &AccessKeyId) -> Option<Instant> {
        self.entries().get(id).copied()
    }
}

fn is_over(last: Instant, now: Instant) -> bool {
    now >= last.plus_seconds(OVER_SECONDS)
}

impl Service {
    /// The session of a ticket, which is used by that.
    ///
    /// # Errors
    /// `ExpiredToken` once it has ended.
    pub fn console_session(&self, ticket: &Ticket, now: Instant) -> Result<ConsoleSession, Fault> {
        let session = open_session(&self.store.begin(), ticket, now)?;
        self.session_uses.note(&session.id, now);
        Ok(session)
    }

    /// The open sessions of the ticket's owner, the latest used first.
    ///
    /// # Errors
    /// `ExpiredToken` if the ticket's own is none, or awaits a second factor: the password alone shows nothing.
    pub fn own_sessions(&self, ticket: &Ticket, now: Instant) -> Result<Vec<OpenSession>, Fault> {
        let tx = self.store.begin();
        let own = open_session(&tx, ticket, now)?;
        if own.awaits_code {
            return Err(errors::expired_token().into());
        }
        let mut open = Vec::new();
        for session in sessions(&tx, &own.account, &own.owner)? {
            let last_used = self.session_uses.last(&session.id);
            let over = now >= session.expires || last_used.is_some_and(|last| is_over(last, now));
            if !over {
                open.push(OpenSession {
                    handle: self.handle(&session),
                    this: session.id == own.id,
                    issued: session.issued,
                    last_used,
                    origin: session.origin,
                    multi_factor: session.multi_factor,
                    awaits_code: session.awaits_code,
                });
            }
        }
        open.sort_by_key(|session| std::cmp::Reverse((session.last_used, session.issued)));
        Ok(open)
    }

    /// Ends sessions of the ticket's owner, and says how many. Who knows no more than the password ends none but this one.
    /// Blocks for a commit.
    ///
    /// # Errors
    /// A store that fails.
    pub fn sign_out(&self, ticket: &Ticket, which: &SignOut, browser: &Browser) -> Result<usize, Fault> {
        for _ in 0..crate::limits::CONFLICT_RETRIES_MAX {
            let tx = self.store.begin();
            let Ok(own) = open_session(&tx, ticket, browser.now) else { return Ok(0) };
            let (ended, pending) = self.end_sessions(tx, &own, which, browser)?;
            let Some(pending) = pending else { return Ok(0) };
            match self.store.commit(pending) {
                Outcome::Done(_) => return Ok(ended),
                Outcome::Conflict => {}
                Outcome::Unavailable(why) | Outcome::Unknown(why) => return Err(Fault::Unavailable(why)),
            }
        }
        Err(Fault::Unavailable("lost too many races".to_owned()))
    }

    fn end_sessions(
        &self,
        mut tx: Tx,
        own: &ConsoleSession,
        which: &SignOut,
        browser: &Browser,
    ) -> Result<(usize, Option<Pending>), Fault> {
        let meant = self.meant(&tx, own, if own.awaits_code { &SignOut::This } else { which })?;
        if meant.is_empty() {
            return Ok((0, None));
        }
        let identity = owner_identity(&tx, &own.account, &own.owner)?;
        for session in &meant {
            end(&mut tx, session)?;
        }
        let told = Told::success("ConsoleLogout", identity);
        let told = match which {
            SignOut::This | SignOut::Everywhere => told,
            SignOut::Others | SignOut::One(_) => told.with(json!({"EndedSessions": meant.len()})),
        };
        let event = told.event(&own.account, browser);
        Ok((meant.len(), Some(tx.into_commit(Some(event))?)))
    }

    fn meant(
        &self,
        tx: &Tx,
        own: &ConsoleSession,
        which: &SignOut,
    ) -> Result<Vec<ConsoleSession>, StoreError> {
        let is_meant = |session: &ConsoleSession| match which {
            SignOut::This => session.id == own.id,
            SignOut::Everywhere => true,
            SignOut::Others => session.id != own.id,
            SignOut::One(handle) => self.handle(session) == *handle,
        };
        Ok(sessions(tx, &own.account, &own.owner)?.into_iter().filter(is_meant).collect())
    }

    fn handle(&self, session: &ConsoleSession) -> String {
        self.form_token(&format!("handle/{}", session.id.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uses_within_a_minute_are_one_and_what_is_over_is_forgotten() {
        let (uses, at) = (LastUses::default(), Instant::from_epoch_seconds);
        let (one, other) = (AccessKeyId::verbatim("one"), AccessKeyId::verbatim("other"));
        uses.note(&one, at(1000));
        uses.note(&one, at(1059));
        assert_eq!(uses.last(&one), Some(at(1000)));
        uses.note(&one, at(1060));
        assert_eq!(uses.last(&one), Some(at(1060)));
        uses.note(&one, at(500));
        assert_eq!(uses.last(&one), Some(at(500)), "a clock that was set back");
        uses.note(&other, at(500 + OVER_SECONDS - 1));
        assert_eq!(uses.last(&one), Some(at(500)));
        uses.note(&AccessKeyId::verbatim("third"), at(500 + OVER_SECONDS));
        assert_eq!((uses.last(&one), uses.entries().len()), (None, 2));
    }
}
