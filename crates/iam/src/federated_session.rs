//! Sessions of the console for temporary credentials: what `getSigninToken` and `login` of the federation endpoint make.
//!
//! A program proves its credentials and gets a sign-in token, good for fifteen minutes; a browser that brings the token
//! gets a session. The credentials stay sealed in its record: the browser holds only a ticket, and signing out ends it.

use crate::domain::console_session::{FEDERATED_SESSIONS_MAX, IDLE_SECONDS, SwitchedRole};
use crate::domain::names::AccountId;
use crate::env::{Entropy, Instant, Mint};
use crate::errors::Fault;
use crate::limits::CONFLICT_RETRIES_MAX;
use crate::schema::account_key;
use crate::secret::Sealed;
use crate::service::Service;
use crate::sign_in_events::{Browser, Factor, Temporary, Told, session_identity, temporary_identity};
use protocol::value::Secret;
use serde::{Deserialize, Serialize};
use store::{Counter, Index, Indexes, Key, Outcome, Record, Table, Tx};

/// A session that temporary credentials opened.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FederatedSession {
    /// The account.
    pub account: AccountId,
    /// Names it; no secret.
    pub id: String,
    /// Who the credentials are of.
    pub arn: String,
    /// The unique id of who they are of.
    #[serde(default)]
    pub principal_id: String,
    /// When it ends, unless the credentials do so before.
    pub expires: Instant,
    /// The credentials that its calls are signed with.
    pub credentials: Sealed,
}

/// What a browser brings back: which session, and when it was last here.
pub struct FederatedTicket {
    /// The session.
    pub id: String,
    /// When the browser was last here.
    pub seen: Instant,
    /// The credentials.
    pub credentials: SwitchedRole,
}

/// Seconds that a sign-in token is good for (user guide: 15 minutes).
const SIGN_IN_SECONDS: i64 = 15 * 60;
/// Seconds that a session lasts that asked for no duration (user guide: up to 12 hours).
const LIFETIME_SECONDS: i64 = 12 * 3600;
/// What each text is sealed for.
const SIGN_IN_CONTEXT: &str = "console sign-in token, version 1";
const TICKET_CONTEXT: &str = "console federated ticket, version 1";
const CREDENTIALS_CONTEXT: &str = "console federated credentials, version 1";
/// The longest ticket or token that is opened.
const SEALED_LENGTH_MAX: usize = 24_576;
/// Sessions that are cleared away at most whenever another begins: those that have run out, and those beyond the limit.
const CLEARED_MAX: usize = 20;

/// Sessions by when they end.
const FEDERATED_SESSION_ENDS: Index = Index(62);
/// Sessions of a principal by when they end.
const FEDERATED_SESSIONS_OF: Index = Index(63);
/// Sessions of a principal.
const FEDERATED_SESSIONS: Counter = Counter(62);

impl Record for FederatedSession {
    const TABLE: Table = Table { id: 62, name: "federated_sessions" };
    fn key(&self) -> Key {
        session_key(&self.account, &self.id)
    }
    fn indexes(&self, out: &mut Indexes) {
        let ends = u64::try_from(self.expires.epoch_seconds()).unwrap_or_default();
        let of = account_key(&self.account).text(&self.arn);
        out.index(FEDERATED_SESSION_ENDS, account_key(&self.account).number(ends).text(&self.id));
        out.index(FEDERATED_SESSIONS_OF, of.clone().number(ends).text(&self.id));
        out.count(FEDERATED_SESSIONS, of);
    }
}

fn session_key(account: &AccountId, id: &str) -> Key {
    account_key(account).text(id)
}

impl Service {
    /// A token that opens a session of so many seconds for these credentials. Whether they are good is the caller's to
    /// find out; every call of the session finds out again.
    pub fn sign_in_token(
        &self,
        credentials: &SwitchedRole,
        of: &Temporary,
        seconds: Option<i64>,
        now: Instant,
        entropy: &Entropy,
    ) -> Secret {
        let until = now.plus_seconds(SIGN_IN_SECONDS).epoch_seconds();
        let seconds = seconds.unwrap_or(LIFETIME_SECONDS).min(LIFETIME_SECONDS);
        let text = Secret::new(format!(
            "{until} {seconds} {} {}\n{}",
            of.id,
            of.arn,
            credentials.to_text().expose()
        ));
        Secret::new(self.master_key.seal(&text, SIGN_IN_CONTEXT, &mut Mint::new(entropy.clone())).into_text())
    }

    /// Whom a sign-in token signs in, while it is good.
    pub fn sign_in_token_of(&self, token: &str, now: Instant) -> Option<String> {
        self.read_sign_in_token(token, now).map(|(_, of, _)| of.arn)
    }

    /// Opens the session of a sign-in token, and gives its ticket for a cookie; none for a token that is not ours or is
    /// too old. Blocks for a commit.
    ///
    /// # Errors
    /// A store that fails.
    pub fn open_federated(
        &self,
        token: &str,
        browser: &Browser,
        entropy: &Entropy,
    ) -> Result<Option<Secret>, Fault> {
        let now = browser.now;
        let Some((seconds, of, credentials)) = self.read_sign_in_token(token, now) else { return Ok(None) };
        for _ in 0..CONFLICT_RETRIES_MAX {
            let mut mint = Mint::new(entropy.clone());
            let mut tx = self.store.begin();
            self.make_room(&mut tx, &of, now)?;
            let session = FederatedSession {
                account: self.account.clone(),
                arn: of.arn.clone(),
                principal_id: of.id.clone(),
                id: mint.uuid("federated session"),
                expires: now.plus_seconds(seconds),
                credentials: self.master_key.seal(&credentials, CREDENTIALS_CONTEXT, &mut mint),
            };
            tx.put(&session)?;
            let identity = session_identity(&tx, &self.account, &of, now)?;
            let told = Told::login(identity, &Factor::None, None);
            let event = told.event(&self.account, browser);
            match self.store.commit(tx.into_commit(Some(event))?) {
                Outcome::Done(_) => return Ok(Some(self.federated_cookie(&session.id, now, entropy))),
                Outcome::Conflict => {}
                Outcome::Unavailable(why) | Outcome::Unknown(why) => return Err(Fault::Unavailable(why)),
            }
        }
        Err(Fault::Unavailable("lost too many races".to_owned()))
    }

    /// The ticket of a session, shown at `seen`.
    pub fn federated_cookie(&self, id: &str, seen: Instant, entropy: &Entropy) -> Secret {
        let text = Secret::new(format!("{} {id}", seen.epoch_seconds()));
        Secret::new(self.master_key.seal(&text, TICKET_CONTEXT, &mut Mint::new(entropy.clone())).into_text())
    }

    /// The session of a cookie, while it is open.
    pub fn federated_session(&self, cookie: &str, now: Instant) -> Option<FederatedTicket> {
        let cookie = Some(cookie).filter(|cookie| cookie.len() <= SEALED_LENGTH_MAX)?;
        let text = self.master_key.open(&Sealed::from_text(cookie), TICKET_CONTEXT).ok()?;
        let (seen, id) = text.expose().split_once(' ')?;
        let seen = Instant::from_epoch_seconds(seen.parse().ok()?);
        let session = self.store.begin().get::<FederatedSession>(&session_key(&self.account, id)).ok()??;
        if now >= session.expires || now >= seen.plus_seconds(IDLE_SECONDS) {
            return None;
        }
        let credentials = self.master_key.open(&session.credentials, CREDENTIALS_CONTEXT).ok()?;
        let credentials = SwitchedRole::from_text(&credentials)?;
        Some(FederatedTicket { id: id.to_owned(), seen, credentials })
    }

    /// Ends a session. Blocks for a commit.
    ///
    /// # Errors
    /// A store that fails.
    pub fn end_federated(&self, id: &str, browser: &Browser) -> Result<(), Fault> {
        for _ in 0..CONFLICT_RETRIES_MAX {
            let mut tx = self.store.begin();
            let Some(session) = tx.get::<FederatedSession>(&session_key(&self.account, id))? else {
                return Ok(());
            };
            tx.delete::<FederatedSession>(&session_key(&self.account, id))?;
            let of = Temporary { arn: session.arn, id: session.principal_id };
            let told = Told::success("ConsoleLogout", temporary_identity(&self.account, &of));
            let event = told.event(&self.account, browser);
            match self.store.commit(tx.into_commit(Some(event))?) {
                Outcome::Done(_) => return Ok(()),
                Outcome::Conflict => {}
                Outcome::Unavailable(why) | Outcome::Unknown(why) => return Err(Fault::Unavailable(why)),
            }
        }
        Err(Fault::Unavailable("lost too many races".to_owned()))
    }

    /// How long, who, and the credentials.
    fn read_sign_in_token(&self, token: &str, now: Instant) -> Option<(i64, Temporary, Secret)> {
        let token = Some(token).filter(|token| token.len() <= SEALED_LENGTH_MAX)?;
        let text = self.master_key.open(&Sealed::from_text(token), SIGN_IN_CONTEXT).ok()?;
        let (head, credentials) = text.expose().split_once('\n')?;
        let mut parts = head.splitn(4, ' ');
        let until: i64 = parts.next()?.parse().ok()?;
        let seconds: i64 = parts.next()?.parse().ok()?;
        let (id, arn) = (parts.next()?.to_owned(), parts.next()?.to_owned());
        (now.epoch_seconds() < until).then(|| (seconds, Temporary { arn, id }, Secret::from(credentials)))
    }

    /// Ends sessions that have run out, and beyond the limit of a principal those that end first.
    ///
    /// What is looked through is no part of what the transaction read: a session that ends a moment later by somebody
    /// else's hand is no reason to decide anew, and sessions that begin at the same time do not get in each other's way.
    fn make_room(&self, tx: &mut Tx, of: &Temporary, now: Instant) -> Result<(), Fault> {
        let seen = tx.fork();
        let all = account_key(&self.account);
        let first = seen.scan_index::<FederatedSession>(FEDERATED_SESSION_ENDS, &all, None, CLEARED_MAX)?;
        for (_, session) in first.iter().filter(|(_, session)| now >= session.expires) {
            tx.delete::<FederatedSession>(&session.key())?;
        }
        let own = account_key(&self.account).text(&of.arn);
        let full =
            |tx: &Tx| Ok::<_, Fault>(!tx.count_below(FEDERATED_SESSIONS, &own, FEDERATED_SESSIONS_MAX)?);
        if !full(tx)? {
            return Ok(());
        }
        for (_, session) in
            seen.scan_index::<FederatedSession>(FEDERATED_SESSIONS_OF, &own, None, 2 * CLEARED_MAX)?
        {
            tx.delete::<FederatedSession>(&session.key())?;
            if !full(tx)? {
                break;
            }
        }
        Ok(())
    }
}
