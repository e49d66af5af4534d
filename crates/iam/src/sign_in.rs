//! Signing in with a password, as the console's first page does: what expiry and a required reset come to.
//!
//! Unknown users and users without a password cost as much as a wrong one and get the same answer.

use crate::domain::login_profile::{LoginProfile, PasswordState};
use crate::domain::password::{Argon2Cost, Digest, Evaluation, PasswordHash, SALT_LENGTH};
use crate::domain::password_policy::PasswordPolicy;
use crate::domain::user::User;
use crate::env::{Entropy, Instant, Mint};
use crate::errors::Fault;
use crate::limits::CONFLICT_RETRIES_MAX;
use crate::schema::{account_key, of_principal, user_key};
use crate::service::Service;
use protocol::value::Secret;
use serde_json::json;
use store::{Outcome, Pending};

/// What came of an attempt to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignIn {
    /// No such user, no password, or the wrong one.
    Failed,
    /// The password is right, and good for this.
    Correct(PasswordState),
}

/// Seconds within which a second use of a password is not told apart (API reference, `PasswordLastUsed`).
const LAST_USED_RESOLUTION_SECONDS: i64 = 5 * 60;

/// What a correct password changes.
enum Checked {
    No,
    Yes(PasswordState, Option<Box<Pending>>),
}

impl Service {
    /// Tries a user's password. Blocks for two evaluations at most and a commit. A hash made at another cost than
    /// the configured one is replaced: only now is the password there to make a new one of.
    ///
    /// # Errors
    /// A store that fails.
    pub fn sign_in(
        &self,
        user_name: &str,
        password: &Secret,
        now: Instant,
        entropy: &Entropy,
        evaluate: &dyn Fn(&Evaluation) -> Option<Digest>,
    ) -> Result<SignIn, Fault> {
        let evaluate = |evaluation: &Evaluation| {
            evaluate(evaluation).ok_or_else(|| Fault::Unavailable("no evaluation".to_owned()))
        };
        for _ in 0..CONFLICT_RETRIES_MAX {
            let mint = Mint::new(entropy.clone());
            match self.check_password(user_name, password, now, mint, &evaluate)? {
                Checked::No => return Ok(SignIn::Failed),
                Checked::Yes(state, None) => return Ok(SignIn::Correct(state)),
                Checked::Yes(state, Some(pending)) => match self.store.commit(*pending) {
                    Outcome::Done(_) => return Ok(SignIn::Correct(state)),
                    Outcome::Conflict => {}
                    Outcome::Unavailable(why) | Outcome::Unknown(why) => return Err(Fault::Unavailable(why)),
                },
            }
        }
        Err(Fault::Unavailable("lost too many races".to_owned()))
    }

    fn check_password(
        &self,
        user_name: &str,
        password: &Secret,
        now: Instant,
        mut mint: Mint,
        evaluate: &dyn Fn(&Evaluation) -> Result<Digest, Fault>,
    ) -> Result<Checked, Fault> {
        let mut tx = self.store.begin();
        let user = tx.get::<User>(&user_key(&self.account, user_name))?;
        let profile = match &user {
            Some(user) => tx.get::<LoginProfile>(&of_principal(&self.account, &user.id))?,
            None => None,
        };
        let cost = self.settings.argon2;
        let (Some(mut user), Some(mut profile)) = (user, profile) else {
            evaluate(&fresh_evaluation(password, cost, &mut mint))?;
            return Ok(Checked::No);
        };
        let digest = evaluate(&profile.hash.evaluation(password)?)?;
        if !profile.hash.matches(&digest)? {
            return Ok(Checked::No);
        }
        let policy = tx.get::<PasswordPolicy>(&account_key(&self.account))?;
        let state = profile.state(policy.as_ref(), now);
        if profile.hash.cost()? != cost {
            let evaluation = fresh_evaluation(password, cost, &mut mint);
            profile.hash = PasswordHash::new(&evaluation, &evaluate(&evaluation)?)?;
            tx.put(&profile)?;
        }
        let age = user.password_last_used.map(|last| now.epoch_seconds() - last.epoch_seconds());
        if state == PasswordState::Valid && age.is_none_or(|age| age >= LAST_USED_RESOLUTION_SECONDS) {
            user.password_last_used = Some(now);
            tx.put(&user)?;
        }
        if !tx.has_writes() {
            return Ok(Checked::Yes(state, None));
        }
        let event = json!({
            "eventType": "AwsConsoleSignIn",
            "eventName": "ConsoleLogin",
            "eventSource": "signin.amazonaws.com",
            "eventTime": now.timestamp().to_string(),
            "userIdentity": {
                "type": "IAMUser",
                "principalId": user.id.as_str(),
                "arn": user.arn().as_str(),
                "accountId": self.account.as_str(),
                "userName": user.name.as_str(),
            },
            "responseElements": {"ConsoleLogin": "Success"},
            "recipientAccountId": self.account.as_str(),
        });
        let pending = tx.into_commit(Some(event.to_string().into_bytes()))?;
        Ok(Checked::Yes(state, Some(Box::new(pending))))
    }
}

/// An evaluation with a fresh salt: to store, or only to take as long as one that counts.
fn fresh_evaluation(password: &Secret, cost: Argon2Cost, mint: &mut Mint) -> Evaluation {
    Evaluation::new(password, &mint.bytes::<SALT_LENGTH>("password salt"), cost)
}
