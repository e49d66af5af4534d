//! The clock: real time, plus an offset that test mode can set. Once set, time runs on from there, unless it is stopped.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// An instant: seconds since 1970-01-01T00:00:00Z and nanoseconds within the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Timestamp {
    /// Whole seconds since the epoch.
    pub(crate) seconds: i64,
    /// 0 to 999,999,999.
    pub(crate) nanos: u32,
}

/// Real time plus a whole number of seconds, or a second at which it stands.
#[derive(Debug)]
pub(crate) struct Clock {
    offset: AtomicI64,
    stopped_at: AtomicI64,
}

/// What `stopped_at` holds while time runs: no second that a clock can be set to.
const RUNS: i64 = i64::MIN;

impl Default for Clock {
    fn default() -> Self {
        Clock { offset: AtomicI64::new(0), stopped_at: AtomicI64::new(RUNS) }
    }
}

/// Years 1 to 9999, so that every instant prints as RFC 3339.
const SETTABLE: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

impl Clock {
    /// What the service takes for now.
    pub(crate) fn now(&self) -> Timestamp {
        match self.stopped_at.load(Ordering::Relaxed) {
            RUNS => {}
            seconds => return Timestamp { seconds, nanos: 0 },
        }
        let real = Self::real();
        Timestamp { seconds: real.seconds + self.offset.load(Ordering::Relaxed), nanos: real.nanos }
    }

    /// Real time. Signatures are checked against this one: clients sign with their own clocks.
    pub(crate) fn real() -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp { seconds: i64::try_from(since.as_secs()).unwrap_or(i64::MAX), nanos: since.subsec_nanos() }
    }

    /// Moves the clock to `seconds` since the epoch; it runs on from there.
    ///
    /// # Errors
    /// If that is outside of years 1 to 9999.
    pub(crate) fn set(&self, seconds: i64) -> Result<(), String> {
        self.offset.store(settable(seconds)? - Self::real().seconds, Ordering::Relaxed);
        self.stopped_at.store(RUNS, Ordering::Relaxed);
        Ok(())
    }

    /// Moves the clock to `seconds` since the epoch, where it stands until it is moved or set.
    ///
    /// # Errors
    /// If that is outside of years 1 to 9999.
    pub(crate) fn stop(&self, seconds: i64) -> Result<(), String> {
        self.stopped_at.store(settable(seconds)?, Ordering::Relaxed);
        Ok(())
    }

    /// Moves the clock by `seconds`, forwards or backwards. If it stood, it stands there.
    ///
    /// # Errors
    /// If it would leave the years 1 to 9999.
    pub(crate) fn advance(&self, seconds: i64) -> Result<(), String> {
        let moved = self.now().seconds.saturating_add(seconds);
        match self.stopped_at.load(Ordering::Relaxed) {
            RUNS => self.set(moved),
            _ => self.stop(moved),
        }
    }

    /// Back to real time.
    pub(crate) fn reset(&self) {
        self.offset.store(0, Ordering::Relaxed);
        self.stopped_at.store(RUNS, Ordering::Relaxed);
    }
}

fn settable(seconds: i64) -> Result<i64, String> {
    let settable = SETTABLE.contains(&seconds).then_some(seconds);
    settable.ok_or_else(|| "the clock can be set to the years 1 to 9999".into())
}

#[cfg(test)]
mod tests {
    use super::Clock;

    #[test]
    fn a_set_clock_runs_on_and_can_be_reset() {
        let clock = Clock::default();
        clock.set(1_798_761_600).unwrap();
        clock.advance(7_776_000).unwrap();
        let now = clock.now().seconds;
        assert!((1_806_537_600..1_806_537_660).contains(&now), "{now}");
        assert!(clock.set(i64::MAX).is_err());
        assert!(clock.advance(i64::MIN).is_err());
        clock.reset();
        assert_eq!(clock.now().seconds - Clock::real().seconds, 0);
    }
    #[test]
    fn a_stopped_clock_stands_where_it_is_moved_to_until_it_is_set_or_reset() {
        let clock = Clock::default();
        clock.stop(1_798_761_600).unwrap();
        clock.advance(60).unwrap();
        assert_eq!((clock.now().seconds, clock.now().nanos), (1_798_761_660, 0));
        assert!(clock.stop(i64::MIN).is_err());
        clock.set(1_798_761_600).unwrap();
        assert!(clock.now().seconds < 1_798_761_660);
        clock.stop(0).unwrap();
        clock.reset();
        assert!(clock.now().seconds > 0);
    }
}
