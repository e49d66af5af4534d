//! The clock: real time, plus an offset that test mode can set. Once set, time runs on from there.

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

/// Real time plus a whole number of seconds.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    offset: AtomicI64,
}

/// Years 1 to 9999, so that every instant prints as RFC 3339.
const SETTABLE: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

impl Clock {
    /// What the service takes for now.
    pub(crate) fn now(&self) -> Timestamp {
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
        if !SETTABLE.contains(&seconds) {
            return Err("the clock can be set to the years 1 to 9999".into());
        }
        self.offset.store(seconds - Self::real().seconds, Ordering::Relaxed);
        Ok(())
    }

    /// Moves the clock by `seconds`, forwards or backwards.
    ///
    /// # Errors
    /// If it would leave the years 1 to 9999.
    pub(crate) fn advance(&self, seconds: i64) -> Result<(), String> {
        self.set(self.now().seconds.saturating_add(seconds))
    }

    /// Back to real time.
    pub(crate) fn reset(&self) {
        self.offset.store(0, Ordering::Relaxed);
    }
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
}
