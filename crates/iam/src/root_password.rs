//! The root user's own password for the console: who owns the data directory sets it, and no call of the API does.
//!
//! It is hashed as users' passwords are. The rules are those of the default password policy, whatever the account
//! asks of its users. A new one ends all sessions of the root user.

use crate::console;
use crate::domain::access_key::KeyOwner;
use crate::domain::names::AccountId;
use crate::domain::password::{Argon2Cost, Evaluation, PasswordHash, SALT_LENGTH};
use crate::domain::password_policy::violation;
use crate::domain::refused_passwords::RefusedPasswords;
use crate::env::{Instant, Mint};
use crate::errors::{self, Fault};
use crate::limits::CONFLICT_RETRIES_MAX;
use crate::schema::{Account, Installation, account_key};
use crate::sign_in_events::{Told, root_identity};
use protocol::value::Secret;
use serde::{Deserialize, Serialize};
use store::{Key, Outcome, Store};

/// What the root user signs in with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RootPassword {
    /// The account.
    pub account: AccountId,
    /// The password.
    pub hash: PasswordHash,
    /// When it was set.
    pub changed: Instant,
    /// When it was last used to sign in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used: Option<Instant>,
}

/// Characters that a password has at most, as in the API.
const LENGTH_MAX: usize = 128;

/// Sets the root user's password of the account in `store`. Blocks for an evaluation and a commit.
///
/// # Errors
/// A password that breaks the rules, with the words of the API; a store that fails.
pub fn set(
    store: &Store,
    password: &Secret,
    refused: &RefusedPasswords,
    cost: Argon2Cost,
    now: Instant,
    mint: &mut Mint,
) -> Result<AccountId, Fault> {
    for _ in 0..CONFLICT_RETRIES_MAX {
        let mut tx = store.begin();
        let installation = tx.get::<Installation>(&Key::new())?;
        let no_account = || Fault::Unavailable("there is no account yet: start the server once".to_owned());
        let id = installation.ok_or_else(no_account)?.account;
        let account = tx.get::<Account>(&account_key(&id))?;
        let identities: Vec<&str> =
            account.iter().flat_map(|account| [account.name.as_str(), account.email.as_str()]).collect();
        if let Some(violation) = violation(None, &identities, password) {
            return Err(errors::password_violates(&violation).into());
        }
        if refused.contains(password) {
            return Err(errors::password_refused().into());
        }
        if password.expose().chars().count() > LENGTH_MAX {
            return Err(Fault::Unavailable(format!("a password has at most {LENGTH_MAX} characters")));
        }
        let salt = mint.bytes::<SALT_LENGTH>("password salt");
        let evaluation = Evaluation::new(password, &salt, cost);
        let hash = PasswordHash::new(&evaluation, &evaluation.run()?)?;
        tx.put(&RootPassword { account: id.clone(), hash, changed: now, last_used: None })?;
        console::end_all(&mut tx, &id, &KeyOwner::Root)?;
        let event = Told::success("PasswordUpdated", root_identity(&id)).event_from_nowhere(&id, now);
        match store.commit(tx.into_commit(Some(event))?) {
            Outcome::Done(_) => return Ok(id),
            Outcome::Conflict => {}
            Outcome::Unavailable(why) | Outcome::Unknown(why) => return Err(Fault::Unavailable(why)),
        }
    }
    Err(Fault::Unavailable("lost too many races".to_owned()))
}
