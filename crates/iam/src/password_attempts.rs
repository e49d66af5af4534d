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
use std::net::{IpAddr, Ipv6Addr};
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

/// Whose attempts count together: an address, and in version 6 the 64 bits of a network, of which one machine can use
/// all addresses. An address of version 4 is the same in either notation.
pub(crate) fn origin(peer: IpAddr) -> IpAddr {
    match peer.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        address => address,
    }
}

/// How many attempts, and how fast they come back.
#[derive(Clone, Copy)]
pub struct Pace {
    capacity: u32,
    refill_seconds: i64,
    /// What the wait grows to, doubling with each attempt that empties the bucket.
    longest_seconds: i64,
}

/// The pace of one credential.
const ONE: Pace = steady(CAPACITY, REFILL_SECONDS);
/// The pace of one name from one address at the sign-in page: each further wrong password doubles the wait, up to a
/// quarter of an hour. An hour without any forgets them all.
pub(crate) const SIGN_IN: Pace = Pace { longest_seconds: 15 * 60, ..ONE };
/// Seconds of rest after which nothing is held against anybody, where waits grow.
const FORGOTTEN_SECONDS: i64 = 3600;
/// The pace of one address across all names that it tries: enough for an office behind one address on the morning
/// after, and too little to try a common password on thousands of users.
pub(crate) const ADDRESS: Pace = steady(100, 6);

/// The pace of codes of a principal's second factors. Three of a million codes are right at a time, so that guessing
/// at this pace for a day has a chance of one in two hundred.
pub(crate) const CODES: Pace = steady(10, 60);

const fn steady(capacity: u32, refill_seconds: i64) -> Pace {
    Pace { capacity, refill_seconds, longest_seconds: refill_seconds }
}

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

/// What somebody gets who wants to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Draw {
    /// An attempt.
    Allowed,
    /// None now; the first time since one was allowed.
    Refused,
    /// None, as before.
    RefusedAgain,
}

#[derive(Clone, Copy)]
struct Bucket {
    left: u32,
    since: Instant,
    /// How often it was emptied: so often the wait has doubled.
    emptied: u32,
    /// Whether somebody was refused since.
    refused: bool,
}

impl Bucket {
    fn full(pace: Pace, now: Instant) -> Bucket {
        Bucket { left: pace.capacity, since: now, emptied: 0, refused: false }
    }

    /// Seconds for the next attempt.
    fn wait(&self, pace: Pace) -> i64 {
        // One bit further is the sign.
        let doubled = 1_i64 << self.emptied.saturating_sub(1).min(62);
        pace.refill_seconds.saturating_mul(doubled).min(pace.longest_seconds)
    }

    fn refilled(self, pace: Pace, now: Instant) -> Bucket {
        let elapsed = now.epoch_seconds() - self.since.epoch_seconds();
        let grows = pace.longest_seconds > pace.refill_seconds;
        if grows && elapsed >= FORGOTTEN_SECONDS {
            return Bucket::full(pace, now);
        }
        // A clock set back refills nothing and forgets nothing.
        let wait = self.wait(pace);
        let gained = u32::try_from((elapsed / wait).max(0)).unwrap_or(u32::MAX);
        // Who was made to wait longer gets one attempt for it, however long it was.
        let most = if grows && self.emptied > 0 { 1.max(self.left) } else { pace.capacity };
        let since = if elapsed < 0 { now } else { self.since.plus_seconds(i64::from(gained) * wait) };
        Bucket { left: self.left.saturating_add(gained).min(most), since, ..self }
    }
}

impl<G: Clone + Ord> PasswordAttempts<G> {
    /// Draws one attempt; false if there is none left now.
    pub(crate) fn begin(&self, guesser: G, now: Instant) -> bool {
        self.draw(guesser, now) == Draw::Allowed
    }

    /// Draws one attempt, and tells the first refusal from those that follow.
    pub(crate) fn draw(&self, guesser: G, now: Instant) -> Draw {
        let pace = self.pace;
        let mut buckets = self.lock();
        if buckets.len() >= BUCKETS_MAX {
            buckets.retain(|_, bucket| bucket.refilled(pace, now).left < pace.capacity);
        }
        let full = Bucket::full(pace, now);
        let bucket = buckets.entry(guesser).or_insert(full);
        *bucket = if bucket.left == pace.capacity { full } else { bucket.refilled(pace, now) };
        if bucket.left == 0 {
            let again = std::mem::replace(&mut bucket.refused, true);
            return if again { Draw::RefusedAgain } else { Draw::Refused };
        }
        bucket.left -= 1;
        bucket.refused = false;
        if bucket.left == 0 {
            bucket.emptied = bucket.emptied.saturating_add(1);
            // The wait counts from the attempt that makes it necessary.
            bucket.since = if pace.longest_seconds > pace.refill_seconds { now } else { bucket.since };
        }
        Draw::Allowed
    }

    /// The attempt was right.
    pub(crate) fn succeeded(&self, guesser: &G) {
        self.lock().remove(guesser);
    }

    /// The attempt was not made after all.
    pub(crate) fn withdraw(&self, guesser: &G) {
        if let Some(bucket) = self.lock().get_mut(guesser) {
            if bucket.left == 0 {
                bucket.emptied = bucket.emptied.saturating_sub(1);
            }
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
    fn at_the_sign_in_page_each_wrong_password_beyond_doubles_the_wait_until_an_hour_of_rest() {
        let attempts = PasswordAttempts::<u8>::at(SIGN_IN);
        let draw = |seconds| attempts.draw(1, at(seconds));
        (0..10).for_each(|_| assert_eq!(draw(0), Draw::Allowed));
        assert_eq!((draw(0), draw(1), draw(9)), (Draw::Refused, Draw::RefusedAgain, Draw::RefusedAgain));
        let mut now = 0;
        for wait in [10, 20, 40, 80, 160, 320, 640, 900, 900] {
            assert_ne!(draw(now + wait - 1), Draw::Allowed, "{wait}");
            now += wait;
            assert_eq!(draw(now), Draw::Allowed, "{wait}");
        }
        assert_eq!(draw(now + 899), Draw::Refused, "told once for each wait");
        assert_eq!((0..10).filter(|_| draw(now + 3599) == Draw::Allowed).count(), 1, "nothing is saved up");
        now += 3599 + 3600;
        assert_eq!((0..20).filter(|_| draw(now) == Draw::Allowed).count(), 10, "forgotten");
        attempts.succeeded(&1);
        assert_eq!((0..20).filter(|_| draw(now) == Draw::Allowed).count(), 10);
        attempts.withdraw(&1);
        assert_eq!(draw(now), Draw::Allowed);
        assert_eq!(
            (draw(now + 9), draw(now + 10)),
            (Draw::Refused, Draw::Allowed),
            "what was withdrawn did not count"
        );
    }

    #[test]
    fn however_often_somebody_guesses_the_wait_stays_the_longest() {
        let attempts = PasswordAttempts::<u8>::at(SIGN_IN);
        (0..10).for_each(|_| assert_eq!(attempts.draw(1, at(0)), Draw::Allowed));
        for round in 1..200 {
            assert_eq!(attempts.draw(1, at(round * 900)), Draw::Allowed, "{round}");
            let early = if round < 8 { round * 900 + 1 } else { round * 900 + 899 };
            assert_ne!(attempts.draw(1, at(early)), Draw::Allowed, "{round}");
        }
    }

    #[test]
    fn a_network_of_version_6_is_one_origin_and_an_address_of_version_4_too() {
        let origin = |text: &str| origin(text.parse().unwrap());
        assert_eq!(origin("2001:db8:1:2::1"), origin("2001:db8:1:2:ffff::9"));
        assert_ne!(origin("2001:db8:1:2::1"), origin("2001:db8:1:3::1"));
        assert_ne!(origin("192.0.2.1"), origin("192.0.2.2"));
        assert_eq!(origin("192.0.2.1"), origin("::ffff:192.0.2.1"));
        assert_ne!(origin("::ffff:192.0.2.1"), origin("::ffff:192.0.2.2"));
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
