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

/// `2027-01-01T00:00:00Z`, without the fraction.
pub(crate) fn rfc3339(seconds: i64) -> String {
    let (year, month, day) = civil(seconds.div_euclid(86_400));
    let second = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Reads `2027-01-01T00:00:00Z` to seconds since the epoch; no other zone, no fraction.
pub(crate) fn parse_rfc3339(text: &str) -> Option<i64> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let [year, month, day] = numbers(date, '-')?;
    let [hour, minute, second] = numbers(time, ':')?;
    let seconds = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    // Printing is the judge of what is a date: it rejects 30 February as well as `2027-1-1`.
    (rfc3339(seconds) == text).then_some(seconds)
}

fn numbers(text: &str, separator: char) -> Option<[i64; 3]> {
    let parts: Vec<i64> = text.split(separator).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let small = parts.iter().all(|part| (0..=9999).contains(part));
    if small { parts.try_into().ok() } else { None }
}

/// Days since the epoch of a date in the proleptic Gregorian calendar, years counted from March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The inverse of `days`.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month, day_of_year - (153 * from_march + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::{Clock, parse_rfc3339, rfc3339};

    #[test]
    fn instants_print_and_parse() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T23:59:59Z", 951_868_799),
            ("2027-01-01T00:00:00Z", 1_798_761_600),
            ("1969-12-31T23:59:59Z", -1),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
        ] {
            assert_eq!(rfc3339(seconds), text);
            assert_eq!(parse_rfc3339(text), Some(seconds));
        }
    }

    #[test]
    fn what_is_no_instant_does_not_parse() {
        for text in
            ["", "2027-02-30T00:00:00Z", "2027-1-1T00:00:00Z", "2027-01-01T24:00:00Z", "2027-01-01", "Z"]
        {
            assert_eq!(parse_rfc3339(text), None, "{text}");
        }
        assert_eq!(parse_rfc3339("9223372036854775807-01-01T00:00:00Z"), None);
    }

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
