//! Instants as condition values write them: the W3C profile of ISO 8601, or seconds since 1970.

/// An instant with nanosecond resolution, comparable whatever way it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant {
    seconds: i64,
    nanoseconds: u32,
}

impl Instant {
    /// Whole seconds since 1970.
    pub(crate) fn seconds(self) -> i64 {
        self.seconds
    }

    /// Reads either form. Four digits alone are a year, any other integer is seconds since 1970; a time
    /// without a zone is UTC; letters may have any case.
    pub(crate) fn parse(text: &str) -> Option<Instant> {
        if text.len() != 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse().ok().map(|seconds| Instant { seconds, nanoseconds: 0 });
        }
        let (date, time) = match text.split_once(['T', 't']) {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        let mut fields = date.split('-');
        let year = number(fields.next()?, 4)?;
        let month = fields.next().map_or(Some(1), |month| number(month, 2))?;
        let day = fields.next().map_or(Some(1), |day| number(day, 2))?;
        let valid = fields.next().is_none()
            && (1..=12).contains(&month)
            && (1..=month_length(year, month)).contains(&day);
        // A time of day needs a whole date before it.
        if !valid || (time.is_some() && date.len() != 10) {
            return None;
        }
        let (seconds, nanoseconds) = time.map_or(Some((0, 0)), time_of_day)?;
        Some(Instant { seconds: days(year, month, day) * 86_400 + seconds, nanoseconds })
    }
}

/// `hh:mm[:ss[.f…]][TZD]` as seconds of the day in UTC (which may be negative) and nanoseconds.
fn time_of_day(text: &str) -> Option<(i64, u32)> {
    let (clock, offset) = match text.find(['Z', 'z', '+', '-']) {
        Some(at) => text.split_at_checked(at)?,
        None => (text, "Z"),
    };
    let (clock, fraction) = match clock.split_once('.') {
        Some((clock, fraction)) => (clock, nanoseconds(fraction)?),
        None => (clock, 0),
    };
    let mut fields = clock.split(':');
    let hour = number(fields.next()?, 2).filter(|hour| *hour < 24)?;
    let minute = number(fields.next()?, 2).filter(|minute| *minute < 60)?;
    let second = fields.next().map(|second| number(second, 2).filter(|second| *second < 60));
    if fields.next().is_some() || (second.is_none() && text.contains('.')) {
        return None;
    }
    let second = second.unwrap_or(Some(0))?;
    Some((hour * 3600 + minute * 60 + second - zone(offset)?, fraction))
}

/// Seconds east of UTC.
fn zone(text: &str) -> Option<i64> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, clock) = match text.strip_prefix('+') {
        Some(clock) => (1, clock),
        None => (-1, text.strip_prefix('-')?),
    };
    let (hours, minutes) = clock.split_once(':')?;
    let hours = number(hours, 2).filter(|hours| *hours < 24)?;
    let minutes = number(minutes, 2).filter(|minutes| *minutes < 60)?;
    Some(sign * (hours * 3600 + minutes * 60))
}

/// A fraction of a second; digits beyond the ninth are dropped.
fn nanoseconds(text: &str) -> Option<u32> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let padded = text.bytes().chain(std::iter::repeat(b'0')).take(9);
    Some(padded.fold(0, |value, digit| value * 10 + u32::from(digit - b'0')))
}

/// Exactly `width` digits.
fn number(text: &str, width: usize) -> Option<i64> {
    let digits = text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

fn month_length(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01 in the Gregorian calendar, by counting from March so that the leap day comes last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month = if month <= 2 { month + 9 } else { month - 3 };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    365 * year + leap_days + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_meet_on_one_time_line() {
        for (text, seconds) in [
            ("1970", 0),
            ("1970-01", 0),
            ("1970-01-01", 0),
            ("0", 0),
            ("2000-03-01T00:00:00Z", 951_868_800),
            ("951868800", 951_868_800),
            ("2024-02-29t12:30z", 1_709_209_800),
            ("2024-02-29T13:30:00+01:00", 1_709_209_800),
            ("2024-02-29T12:30:00.000", 1_709_209_800),
            ("1969-12-31T23:59:59Z", -1),
            ("1970-01-01T00:00:00+00:30", -1800),
        ] {
            assert_eq!(Instant::parse(text), Some(Instant { seconds, nanoseconds: 0 }), "{text}");
        }
        assert!(Instant::parse("2024-01-01T00:00:00.25Z") > Instant::parse("2024-01-01T00:00:00.2Z"));
    }

    #[test]
    fn anything_else_is_no_date() {
        for text in [
            "",
            "-1",
            "20240101T00:00Z",
            "2024-13-01",
            "2024-02-30",
            "2023-02-29",
            "2024-1-1",
            "2024-01-01T",
            "2024-01-01T24:00Z",
            "2024-01T00:00Z",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00:00.5Z",
            "2024-01-01T00:00+1:00",
            "2024-01-01T00Z",
            "2024-01-01 00:00",
            "now",
            "9223372036854775808",
            "2024-01-01-01",
        ] {
            assert_eq!(Instant::parse(text), None, "{text}");
        }
    }
}
