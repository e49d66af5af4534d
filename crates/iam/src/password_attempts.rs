//! Slows down guessing of old passwords, without giving anybody a way to lock a user out.
//!
//! Each credential of a user has a bucket of [`CAPACITY`] attempts; a wrong password uses one up, one comes back
//! every [`REFILL_SECONDS`], a right password fills the bucket. An empty bucket answers `Throttling` before
//! anything is hashed. The bucket belongs to the user *and* the access key: whoever guesses with a stolen key
//! empties the bucket of that key only. The user goes on with another key or a sign-in, an administrator's
//! UpdateLoginProfile is never slowed, and deactivating the stolen key ends it. A key that is made after another was
//! deleted gets what that one had left: otherwise who may change keys could guess without end. See
//! `docs/passwords.md`.

use crate::domain::ids::{AccessKeyId, UniqueId};
use crate::env::Instant;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Wrong passwords in a row before the pace is limited.
pub const CAPACITY: u32 = 10;
/// Seconds for one further attempt after that.
pub const REFILL_SECONDS: i64 = 10;
/// Buckets kept at most; beyond it those that have filled up again are dropped.
const BUCKETS_MAX: usize = 10_000;

/// Which bucket an attempt is drawn from.
pub(crate) type Guesser = (UniqueId, AccessKeyId);

/// Who signs in: the name, whether or not there is such a user, and where from.
pub(crate) type Stranger = (String, IpAddr);

/// How many attempts, and how fast they come back.
#[derive(Clone, Copy)]
pub struct Pace {
    capacity: u32,
    refill_seconds: i64,
}

/// The pace of one credential, or of one name from one address.
const ONE: Pace = Pace { capacity: CAPACITY, refill_seconds: REFILL_SECONDS };
/// The pace of one address across all names that it tries: enough for an office behind one address on the morning
/// after, and too little to try a common password on thousands of users.
pub(crate) const ADDRESS: Pace = Pace { capacity: 100, refill_seconds: 6 };

/// The pace of codes of a principal's second factors. Three of a million codes are right at a time, so that guessing
/// at this pace for a day has a chance of one in two hundred.
pub(crate) const CODES: Pace = Pace { capacity: 10, refill_seconds: 60 };

/// The buckets of all that lately failed.
pub struct PasswordAttempts<G = Guesser> {
    pace: Pace,
    buckets: Mutex<BTreeMap<G, Bucket>>,
}

impl<G> Default for PasswordAttempts<G> {
    fn default() -> PasswordAttempts<G> {
        PasswordAttempts::at(ONE)
    }
}

impl<G> PasswordAttempts<G> {
    /// Buckets of this pace.
    pub(crate) fn at(pace: Pace) -> PasswordAttempts<G> {
        PasswordAttempts { pace, buckets: Mutex::default() }
    }
}

#[derive(Clone, Copy)]
struct Bucket {
    left: u32,
    since: Instant,
}

impl Bucket {
    fn refilled(self, pace: Pace, now: Instant) -> Bucket {
        let elapsed = now.epoch_seconds() - self.since.epoch_seconds();
        // A clock set back refills nothing and forgets nothing.
        let gained = u32::try_from((elapsed / pace.refill_seconds).max(0)).unwrap_or(u32::MAX);
        let since =
            if elapsed < 0 { now } else { self.since.plus_seconds(i64::from(gained) * pace.refill_seconds) };
        Bucket { left: self.left.saturating_add(gained).min(pace.capacity), since }
    }
}

impl<G: Clone + Ord> PasswordAttempts<G> {
    /// Draws one attempt; false if there is none left now.
    pub(crate) fn begin(&self, guesser: G, now: Instant) -> bool {
        let pace = self.pace;
        let mut buckets = self.lock();
        if buckets.len() >= BUCKETS_MAX {
            buckets.retain(|_, bucket| bucket.refilled(pace, now).left < pace.capacity);
        }
        let full = Bucket { left: pace.capacity, since: now };
        let bucket = buckets.entry(guesser).or_insert(full);
        *bucket = if bucket.left == pace.capacity { full } else { bucket.refilled(pace, now) };
        let allowed = bucket.left > 0;
        bucket.left = bucket.left.saturating_sub(1);
        allowed
    }

    /// The attempt was right.
    pub(crate) fn succeeded(&self, guesser: &G) {
        self.lock().remove(guesser);
    }

    /// The attempt was not made after all.
    pub(crate) fn withdraw(&self, guesser: &G) {
        if let Some(bucket) = self.lock().get_mut(guesser) {
            bucket.left = (bucket.left + 1).min(self.pace.capacity);
        }
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<G, Bucket>> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Stands for all deleted keys of a user.
fn heritage() -> AccessKeyId {
    AccessKeyId::verbatim("deleted")
}

impl PasswordAttempts {
    /// A key is deleted: the user's next one inherits its bucket.
    pub(crate) fn key_deleted(&self, user: &UniqueId, key: &AccessKeyId, now: Instant) {
        let mut buckets = self.lock();
        let Some(gone) = buckets.get(&(user.clone(), key.clone())).copied() else { return };
        let heritage = buckets.entry((user.clone(), heritage())).or_insert(gone);
        if gone.refilled(self.pace, now).left < heritage.refilled(self.pace, now).left {
            *heritage = gone;
        }
    }

    /// A key is made: it begins with what a deleted one had left, if any was.
    pub(crate) fn key_created(&self, user: &UniqueId, key: &AccessKeyId) {
        let mut buckets = self.lock();
        if let Some(heritage) = buckets.get(&(user.clone(), heritage())).copied() {
            buckets.insert((user.clone(), key.clone()), heritage);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::Mint;
    use zeroize::Zeroizing;

    fn guesser(key: &str) -> Guesser {
        (UniqueId::user(&mut Mint::new(Zeroizing::new([1; 32]))), AccessKeyId::verbatim(key))
    }

    fn at(seconds: i64) -> Instant {
        Instant::from_epoch_seconds(1_000_000 + seconds)
    }

    #[test]
    fn guesses_beyond_the_capacity_come_one_in_ten_seconds() {
        let attempts = PasswordAttempts::<Guesser>::default();
        let allowed = |seconds| attempts.begin(guesser("stolen"), at(seconds));
        assert_eq!((0..100).filter(|_| allowed(0)).count(), CAPACITY as usize);
        assert!(!allowed(9));
        assert!(allowed(10) && !allowed(11));
        assert_eq!((12..3612).filter(|second| allowed(*second)).count(), 360);
    }

    #[test]
    fn guessing_with_one_key_leaves_the_other_free_and_success_clears() {
        let attempts = PasswordAttempts::<Guesser>::default();
        while attempts.begin(guesser("stolen"), at(0)) {}
        assert!(attempts.begin(guesser("own"), at(0)));
        attempts.succeeded(&guesser("stolen"));
        assert!(attempts.begin(guesser("stolen"), at(0)));
    }

    #[test]
    fn a_new_key_has_what_the_emptiest_deleted_one_had_left() {
        let attempts = PasswordAttempts::<Guesser>::default();
        let (user, stolen) = guesser("stolen");
        let key = AccessKeyId::verbatim;
        attempts.key_created(&user, &key("first"));
        assert!(attempts.begin(guesser("first"), at(0)));
        while attempts.begin((user.clone(), stolen.clone()), at(0)) {}
        for deleted in ["never used", "first", "stolen", "first"] {
            attempts.key_deleted(&user, &key(deleted), at(0));
        }
        attempts.key_created(&user, &key("new"));
        assert!(!attempts.begin(guesser("new"), at(9)));
        assert!(attempts.begin(guesser("new"), at(10)));
        attempts.key_created(&user, &key("later"));
        assert!(attempts.begin(guesser("later"), at(1000)), "what was inherited fills up as any bucket");
    }

    #[test]
    fn nobody_is_locked_out_for_good_and_a_clock_set_back_helps_nobody() {
        let attempts = PasswordAttempts::<Guesser>::default();
        while attempts.begin(guesser("k"), at(0)) {}
        assert!(!attempts.begin(guesser("k"), at(-100_000)));
        assert!(attempts.begin(guesser("k"), at(-100_000 + REFILL_SECONDS)));
    }
}
