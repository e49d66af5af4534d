//! A session of the console: what a right password opens.
//!
//! It is a record, unlike the sessions of STS: signing out, everywhere or here, and a new password end it at once.
//! The browser holds a ticket sealed under the master key, which names the record and says when it was last shown.

use super::access_key::KeyOwner;
use super::ids::AccessKeyId;
use super::names::AccountId;
use crate::env::{Instant, Mint};
use crate::session::{Session, SessionOwner};
use protocol::value::Secret;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Seconds after which a session ends in any case (user guide: up to 12 hours).
pub const LIFETIME_SECONDS: i64 = 12 * 3600;
/// Seconds without a request after which a session ends (OWASP ASVS 4.0.3, 3.3.2).
pub const IDLE_SECONDS: i64 = 30 * 60;
/// Seconds within which a code of an MFA device must follow the password.
pub const CODE_SECONDS: i64 = 300;
/// Days before its end from which on people are warned of an expiring password (user guide: 15).
const WARNING_DAYS: i64 = 15;
const DAY_SECONDS: i64 = 86_400;
/// Characters of a browser's name that are kept.
const BROWSER_KEPT: usize = 160;
/// Sessions that one principal has at most; a further one ends the oldest.
pub const SESSIONS_MAX: usize = 10;
/// Sessions that temporary credentials opened, of one session of a role or one federated user; beyond it the one that ends
/// first does. More than of a user: a program can give one name to everybody whom it signs in.
pub const FEDERATED_SESSIONS_MAX: u64 = 100;

/// An open session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConsoleSession {
    /// The account.
    pub account: AccountId,
    /// Whose it is.
    pub owner: KeyOwner,
    /// Names it, as audit events do; nobody signs with it.
    pub id: AccessKeyId,
    /// When it was opened.
    pub issued: Instant,
    /// When it ends.
    pub expires: Instant,
    /// Whether a second factor was given.
    pub multi_factor: bool,
    /// All that it may be used for is to give a code of an MFA device: the password alone opened it.
    #[serde(default)]
    pub awaits_code: bool,
    /// All that it may be used for is to set another password.
    pub must_change: bool,
    /// When the password expires that opened it, as it was at that time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_expires: Option<Instant>,
    /// Where it was opened; none for one that was opened before this was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// Where a session was opened, by which its owner tells it from others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The client's address.
    pub address: IpAddr,
    /// What the browser called itself: printable ASCII, at most 160 characters; empty if it did not say.
    pub browser: String,
}

/// What the browser holds, sealed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ticket {
    pub(crate) account: AccountId,
    pub(crate) owner: KeyOwner,
    pub(crate) id: AccessKeyId,
    pub(crate) seen: Instant,
}

/// A role that somebody switched to in the console: credentials that AssumeRole gave, good with one console session.
pub struct SwitchedRole {
    /// The session of the console that it goes with.
    pub console_session: String,
    /// The access key id.
    pub access_key_id: String,
    /// The secret.
    pub secret_access_key: Secret,
    /// The session token.
    pub session_token: Secret,
}

impl ConsoleSession {
    /// A session that begins now.
    pub(crate) fn open(
        account: &AccountId,
        owner: KeyOwner,
        must_change: bool,
        now: Instant,
        mint: &mut Mint,
    ) -> ConsoleSession {
        ConsoleSession {
            account: account.clone(),
            owner,
            id: AccessKeyId::temporary(account, mint),
            issued: now,
            expires: now.plus_seconds(LIFETIME_SECONDS),
            multi_factor: false,
            awaits_code: false,
            must_change,
            password_expires: None,
            origin: None,
        }
    }

    /// The same with a second factor still to come: it ends soon.
    pub(crate) fn awaiting_code(self) -> ConsoleSession {
        let expires = self.issued.plus_seconds(CODE_SECONDS);
        ConsoleSession { awaits_code: true, expires, ..self }
    }

    /// What takes its place once a code was given from there.
    pub(crate) fn with_code(&self, origin: Origin, now: Instant, mint: &mut Mint) -> ConsoleSession {
        let opened = ConsoleSession::open(&self.account, self.owner.clone(), self.must_change, now, mint);
        ConsoleSession {
            multi_factor: true,
            password_expires: self.password_expires,
            origin: Some(origin),
            ..opened
        }
    }

    /// What takes its place once the password has changed: free of the need to change it, and no longer.
    pub(crate) fn successor(&self, mint: &mut Mint) -> ConsoleSession {
        let id = AccessKeyId::temporary(&self.account, mint);
        ConsoleSession { id, must_change: false, password_expires: None, ..self.clone() }
    }

    /// What the pipeline takes it for.
    pub(crate) fn session(&self) -> Session {
        Session {
            account: self.account.clone(),
            owner: match &self.owner {
                KeyOwner::Root => SessionOwner::Root,
                KeyOwner::User(id) => SessionOwner::User(id.clone()),
            },
            access_key: self.id.clone(),
            issued: self.issued,
            expires: self.expires,
            multi_factor: self.multi_factor,
            federation: None,
            role: None,
        }
    }

    /// Whole days until its password expires, once that is near enough to warn of.
    pub fn days_left(&self, now: Instant) -> Option<i64> {
        let left = self.password_expires?.epoch_seconds() - now.epoch_seconds();
        (0..=WARNING_DAYS * DAY_SECONDS).contains(&left).then_some(left / DAY_SECONDS)
    }

    /// What a browser shows that was here at `seen`.
    pub fn ticket(&self, seen: Instant) -> Ticket {
        Ticket { account: self.account.clone(), owner: self.owner.clone(), id: self.id.clone(), seen }
    }
}

impl Origin {
    /// What a client says of itself is kept short, and without characters that could pass for something else.
    pub(crate) fn new(address: IpAddr, user_agent: Option<&str>) -> Origin {
        let printable = |c: &char| *c == ' ' || c.is_ascii_graphic();
        let browser = user_agent.unwrap_or_default().chars().filter(printable).take(BROWSER_KEPT).collect();
        Origin { address, browser }
    }
}

impl SwitchedRole {
    /// A line for each part, none of which has line ends.
    pub(crate) fn to_text(&self) -> Secret {
        let (secret, token) = (self.secret_access_key.expose(), self.session_token.expose());
        Secret::new([self.console_session.as_str(), self.access_key_id.as_str(), secret, token].join("\n"))
    }

    /// Reads what `to_text` wrote.
    pub(crate) fn from_text(text: &Secret) -> Option<SwitchedRole> {
        let mut lines = text.expose().split('\n');
        Some(SwitchedRole {
            console_session: lines.next()?.to_owned(),
            access_key_id: lines.next()?.to_owned(),
            secret_access_key: Secret::from(lines.next()?),
            session_token: Secret::from(lines.next()?),
        })
    }
}

impl Ticket {
    /// When the browser was last here.
    pub fn seen(&self) -> Instant {
        self.seen
    }

    /// Names the session; no secret.
    pub fn id(&self) -> &str {
        self.id.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[test]
    fn what_a_browser_calls_itself_is_kept_short_and_printable() {
        let kept = |text: Option<&str>| Origin::new(Ipv4Addr::LOCALHOST.into(), text).browser;
        assert_eq!(kept(None), "");
        assert_eq!(kept(Some("curl/8.0 (\u{202e}\u{7}\n\u{e9}x)")), "curl/8.0 (x)");
        assert_eq!(kept(Some(&"x".repeat(5000))).len(), BROWSER_KEPT);
    }

    #[test]
    fn a_session_that_was_opened_before_its_origin_was_kept_is_read() {
        let old = r#"{"account":"123456789012","owner":"Root","id":"ASIAEXAMPLE","issued":1,"expires":2,
            "multi_factor":false,"must_change":false}"#;
        let session: ConsoleSession = serde_json::from_str(old).unwrap();
        assert_eq!(session.origin, None);
    }
}
