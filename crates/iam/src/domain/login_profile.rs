//! A user's console password, and which earlier ones it may not return to.

use super::ids::UniqueId;
use super::names::AccountId;
use super::password::{Argon2Cost, Digest, Evaluation, PasswordHash, SALT_LENGTH};
use super::password_policy::PasswordPolicy;
use crate::env::Instant;
use crate::env::Mint;
use crate::secret::MasterKey;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use protocol::value::Secret;
use serde::{Deserialize, Serialize};
use subtle::{Choice, ConstantTimeEq};

/// The password of one user.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LoginProfile {
    /// The owning account.
    pub account: AccountId,
    /// Unique id of the user.
    pub user: UniqueId,
    /// When the user was given a password.
    pub created: Instant,
    /// When the password was last set; its age counts from here.
    pub changed: Instant,
    /// The user must set another one at the next sign-in.
    pub reset_required: bool,
    /// The password.
    pub hash: PasswordHash,
    /// This and earlier passwords.
    pub history: History,
}

/// The most passwords that are remembered: the most that a policy can ask about (API reference,
/// `PasswordReusePrevention`).
pub const HISTORY_LENGTH_MAX: usize = 24;

/// Fingerprints of the latest passwords, newest first, the current one included.
///
/// All of them share one salt and one cost, so that one evaluation of a new password is compared with every
/// remembered one. A fingerprint is that evaluation under a key derived from the master key: whoever has the
/// store alone can test no guess against it. Login hashes keep a salt of their own each. The reasoning,
/// with what remains, stands in `docs/passwords.md`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct History {
    salt: String,
    cost: Argon2Cost,
    fingerprints: Vec<Fingerprint>,
}

/// Identifies a password within one history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl History {
    /// An empty history with a salt of its own.
    pub fn new(cost: Argon2Cost, mint: &mut Mint) -> History {
        let salt = STANDARD_NO_PAD.encode(mint.bytes::<SALT_LENGTH>("history salt"));
        History { salt, cost, fingerprints: Vec::new() }
    }

    /// The evaluation that the fingerprint of `password` is made of.
    pub fn evaluation(&self, password: &Secret) -> Evaluation {
        Evaluation::new(password, self.salt.as_bytes(), self.cost)
    }

    /// The fingerprint of the password whose [`History::evaluation`] gave `digest`.
    pub fn fingerprint(&self, master: &MasterKey, digest: &Digest) -> Fingerprint {
        Fingerprint(STANDARD_NO_PAD.encode(*master.derive("password history", &**digest)))
    }

    /// True if it is one of the `latest` passwords. Takes the same time whichever it is.
    pub fn contains(&self, fingerprint: &Fingerprint, latest: u32) -> bool {
        let remembered = self.fingerprints.iter().take(latest as usize);
        let equal = |old: &Fingerprint| old.0.as_bytes().ct_eq(fingerprint.0.as_bytes());
        remembered.fold(Choice::from(0), |found, old| found | equal(old)).into()
    }

    /// Remembers a new current password.
    pub fn push(&mut self, fingerprint: Fingerprint) {
        self.fingerprints.insert(0, fingerprint);
        self.fingerprints.truncate(HISTORY_LENGTH_MAX);
    }
}

/// Whether a correct password lets its user in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordState {
    /// It does.
    Valid,
    /// The user must set another one first: an administrator said so, or it has expired.
    MustChange,
    /// It has expired, and only an administrator can set another one.
    HardExpired,
}

/// Seconds in a day of `MaxPasswordAge`.
const DAY_SECONDS: i64 = 86_400;

impl LoginProfile {
    /// When the password expires under `policy`.
    pub fn expires(&self, policy: Option<&PasswordPolicy>) -> Option<Instant> {
        let days = policy?.max_age_days?;
        Some(self.changed.plus_seconds(i64::from(days) * DAY_SECONDS))
    }

    /// What the password is good for at `now`. It is expired once it is older than the policy's age.
    pub fn state(&self, policy: Option<&PasswordPolicy>, now: Instant) -> PasswordState {
        let expired = self.expires(policy).is_some_and(|expires| now > expires);
        match (expired, self.reset_required) {
            (true, _) if policy.is_some_and(|policy| policy.hard_expiry) => PasswordState::HardExpired,
            (true, _) | (_, true) => PasswordState::MustChange,
            (false, false) => PasswordState::Valid,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    const CHEAP: Argon2Cost = Argon2Cost { memory_kib: 8, iterations: 1, parallelism: 1 };

    #[test]
    fn history_remembers_the_latest_twenty_four_and_compares_as_many_as_asked() {
        let master = MasterKey::new(Zeroizing::new([1; 32]));
        let mut history = History::new(CHEAP, &mut Mint::new(Zeroizing::new([2; 32])));
        let print = |history: &History, n: usize| {
            let evaluation = history.evaluation(&Secret::new(format!("Password{n}!")));
            history.fingerprint(&master, &evaluation.run().unwrap())
        };
        for n in 0..30 {
            let fingerprint = print(&history, n);
            history.push(fingerprint);
        }
        assert!(history.contains(&print(&history, 29), 1), "the current one is included");
        assert!(!history.contains(&print(&history, 28), 1));
        assert!(history.contains(&print(&history, 28), 2));
        assert!(history.contains(&print(&history, 6), 24));
        assert!(!history.contains(&print(&history, 5), 24), "the twenty-fifth is forgotten");
    }

    #[test]
    fn a_fingerprint_needs_the_master_key() {
        let history = History::new(CHEAP, &mut Mint::new(Zeroizing::new([2; 32])));
        let digest = history.evaluation(&Secret::new("x".into())).run().unwrap();
        let of = |byte| history.fingerprint(&MasterKey::new(Zeroizing::new([byte; 32])), &digest);
        assert_ne!(of(1), of(2));
    }
}
