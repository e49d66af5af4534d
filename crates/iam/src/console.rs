//! What the console's sessions can do: be shown, be stored, end with what opened them, and stand for their principal in the
//! pipeline. How their owner sees and ends them stands in [`crate::open_sessions`].
//!
//! There is no way around the pipeline: a request with a console session differs from a signed one in how its caller
//! is authenticated, and in nothing else.

use crate::domain::access_key::KeyOwner;
use crate::domain::console_session::{ConsoleSession, IDLE_SECONDS, SESSIONS_MAX, SwitchedRole, Ticket};
use crate::domain::ids::UniqueId;
use crate::domain::names::AccountId;
use crate::env::{Entropy, Instant, Mint};
use crate::errors::{self, Fault};
use crate::schema::Account;
use crate::schema::{access_keys_of, account_key, console_session_key};
use crate::secret::Sealed;
use crate::service::{Cx, Service};
use protocol::value::Secret;
use store::{StoreError, Tx};

/// What a ticket is sealed for. It differs from that of session tokens: no console session signs API calls.
const CONTEXT: &str = "console ticket, version 1";
/// What a role that was switched to is sealed for.
const ROLE_CONTEXT: &str = "console role, version 1";
/// The longest sealed role that a browser is given: beside the ticket it must fit into what browsers keep.
const ROLE_LENGTH_MAX: usize = 3500;
/// The longest ticket that is opened.
const TICKET_LENGTH_MAX: usize = 1024;
/// What a session may call whose password must be changed first.
const WHILE_CHANGING: [&str; 3] = ["ChangePassword", "GetAccountPasswordPolicy", "GetCallerIdentity"];

impl Service {
    /// The text of a ticket, for a cookie.
    ///
    /// # Errors
    /// None that a ticket can cause.
    pub fn seal_ticket(&self, ticket: &Ticket, entropy: &Entropy) -> Result<Secret, Fault> {
        let text = serde_json::to_string(ticket).map_err(|why| Fault::Broken(why.to_string()))?;
        let mint = &mut Mint::new(entropy.clone());
        Ok(Secret::new(self.master_key.seal(&Secret::new(text), CONTEXT, mint).into_text()))
    }

    /// The ticket of a cookie, if we made it. Whether its session is still open shows when it is used.
    pub fn open_ticket(&self, text: &str) -> Option<Ticket> {
        let text = Some(text).filter(|text| text.len() <= TICKET_LENGTH_MAX)?;
        let text = self.master_key.open(&Sealed::from_text(text), CONTEXT).ok()?;
        serde_json::from_str(text.expose()).ok()
    }

    /// The text of a role that was switched to, for a cookie; none if it is longer than browsers keep.
    pub fn seal_role(&self, role: &SwitchedRole, entropy: &Entropy) -> Option<Secret> {
        let mint = &mut Mint::new(entropy.clone());
        let text = self.master_key.seal(&role.to_text(), ROLE_CONTEXT, mint).into_text();
        (text.len() <= ROLE_LENGTH_MAX).then(|| Secret::new(text))
    }

    /// The role of a cookie, if we made it for this session of the console. Whether it may still do anything shows when
    /// its calls are made.
    pub fn open_role(&self, text: &str, session_id: &str) -> Option<SwitchedRole> {
        let text = Some(text).filter(|text| text.len() <= ROLE_LENGTH_MAX)?;
        let text = self.master_key.open(&Sealed::from_text(text), ROLE_CONTEXT).ok()?;
        let role = SwitchedRole::from_text(&text)?;
        (role.console_session == session_id).then_some(role)
    }

    /// What a form must carry that acts for this session: whoever cannot read our pages cannot know it.
    pub fn form_token(&self, purpose: &str) -> String {
        let derived = self.master_key.derive("console form", purpose.as_bytes());
        derived.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether people mean our account by what they type: its number, or its alias.
    pub(crate) fn is_our_account(&self, tx: &Tx, typed: &str) -> Result<bool, Fault> {
        let alias = tx.get::<Account>(&account_key(&self.account))?.and_then(|account| account.alias);
        Ok(typed == self.account.as_str() || alias.is_some_and(|alias| alias == typed))
    }

    /// Whether people mean our root user by what they type: its e-mail address.
    pub(crate) fn is_our_address(&self, tx: &Tx, typed: &str) -> Result<bool, Fault> {
        let account = tx.get::<Account>(&account_key(&self.account))?;
        Ok(account.is_some_and(|account| !typed.is_empty() && account.email.eq_ignore_ascii_case(typed)))
    }
}

/// The session that stands for the caller, as of the transaction's revision.
///
/// # Errors
/// `ExpiredToken`; `AccessDenied` for what must wait until the password has been changed.
pub(crate) fn authenticate(
    tx: &Tx,
    ticket: &Ticket,
    operation: &str,
    now: Instant,
) -> Result<ConsoleSession, Fault> {
    let session = open_session(tx, ticket, now)?;
    if session.awaits_code {
        return Err(errors::expired_token().into());
    }
    if session.must_change && !WHILE_CHANGING.contains(&operation) {
        return Err(errors::password_change_required().into());
    }
    Ok(session)
}

pub(crate) fn open_session(tx: &Tx, ticket: &Ticket, now: Instant) -> Result<ConsoleSession, Fault> {
    let key = console_session_key(&ticket.account, &ticket.owner, ticket.id());
    let session = tx.get::<ConsoleSession>(&key)?;
    let idle_until = ticket.seen.plus_seconds(IDLE_SECONDS);
    let open = session.filter(|session| now < session.expires && now < idle_until);
    open.ok_or_else(|| errors::expired_token().into())
}

/// Stores a new session. What has run out makes room, and beyond the limit the oldest. Those that await a code are
/// apart: who knows no more than the password ends nobody's session.
pub(crate) fn store_session(tx: &mut Tx, new: &ConsoleSession, now: Instant) -> Result<(), StoreError> {
    let (account, owner) = (&new.account, &new.owner);
    let mut open = Vec::new();
    for old in sessions(tx, account, owner)? {
        match now < old.expires {
            true if old.awaits_code == new.awaits_code => open.push(old),
            true => {}
            false => end(tx, &old)?,
        }
    }
    open.sort_by_key(|session| session.issued);
    let surplus = (open.len() + 1).saturating_sub(SESSIONS_MAX);
    for old in open.iter().take(surplus) {
        end(tx, old)?;
    }
    tx.put(new)
}

pub(crate) fn sessions(
    tx: &Tx,
    account: &AccountId,
    owner: &KeyOwner,
) -> Result<Vec<ConsoleSession>, StoreError> {
    tx.scan::<ConsoleSession>(&access_keys_of(account, owner), None, usize::MAX)
}

pub(crate) fn end(tx: &mut Tx, session: &ConsoleSession) -> Result<(), StoreError> {
    let key = console_session_key(&session.account, &session.owner, session.id.as_str());
    tx.delete::<ConsoleSession>(&key)?;
    Ok(())
}

/// Ends all sessions of a principal.
pub(crate) fn end_all(tx: &mut Tx, account: &AccountId, owner: &KeyOwner) -> Result<(), StoreError> {
    for session in sessions(tx, account, owner)? {
        end(tx, &session)?;
    }
    Ok(())
}

/// A password was set or deleted: its user's sessions end, but for the one that did it, which goes on as another.
pub(crate) fn password_changed(cx: &mut Cx<'_>, user: &UniqueId) -> Result<(), Fault> {
    let owner = KeyOwner::User(user.clone());
    end_all(cx.tx, cx.account, &owner)?;
    if let Some(session) = cx.console.as_ref().filter(|session| session.owner == owner) {
        let successor = session.successor(&mut cx.mint);
        cx.tx.put(&successor)?;
        cx.renewed = Some(Box::new(successor));
    }
    Ok(())
}

/// A device that gives second factors was taken from its owner: sessions that a second factor opened end with it, but for
/// the one that took it away. Whoever found or stole the device has none left.
pub(crate) fn factor_removed(cx: &mut Cx<'_>, owner: &KeyOwner) -> Result<(), Fault> {
    let own = cx.console.as_ref().map(|session| session.id.clone());
    for session in sessions(cx.tx, cx.account, owner)? {
        if session.multi_factor && Some(&session.id) != own.as_ref() {
            end(cx.tx, &session)?;
        }
    }
    Ok(())
}
