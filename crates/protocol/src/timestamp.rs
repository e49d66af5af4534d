//! Instants in whole seconds, as the wire writes them: `2019-12-04T21:14:01Z`.
//!
//! Calendar arithmetic in the proleptic Gregorian calendar, by the era method: 400 years are 146 097 days.

use std::fmt;

const SECONDS_A_DAY: i64 = 86_400;
const DAYS_AN_ERA: i64 = 146_097;
/// Days from 0000-03-01, where the era method begins, to 1970-01-01.
const EPOCH_SHIFT: i64 = 719_468;

/// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The number of seconds.
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// Reads ISO 8601: date, `T`, time with optional fraction (dropped), then `Z` or an offset such as `+01:30`.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once(['T', 't'])?;
        let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
        let zone_at = time.find(['Z', 'z', '+', '-'])?;
        let (clock, zone) = time.split_at(zone_at);
        let (clock, fraction) = match clock.split_once('.') {
            Some((clock, fraction)) => (clock, fraction),
            None => (clock, "0"),
        };
        if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
        if !(1..=12).contains(&month) || day < 1 || day > days_in(year, month) {
            return None;
        }
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let local = days_from_civil(year, month, day) * SECONDS_A_DAY + hour * 3600 + minute * 60 + second;
        Some(Self(local - offset(zone)?))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil_from_days(self.0.div_euclid(SECONDS_A_DAY));
        let second = self.0.rem_euclid(SECONDS_A_DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        if !(0..=9999).contains(&year) {
            return write!(formatter, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
        }
        // Every reply has several of these, and six padded numbers cost the formatter ten times the digits.
        let [century, year, month, day] = [year / 100, year % 100, month, day].map(digits);
        let [hour, minute, second] = [hour, minute, second].map(digits);
        let ([c, d], [e, f], [m, n], [g, h]) = (century, year, month, day);
        let ([i, j], [k, l], [s, t]) = (hour, minute, second);
        let text = [c, d, e, f, b'-', m, n, b'-', g, h, b'T', i, j, b':', k, l, b':', s, t, b'Z'];
        formatter.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

/// The two digits of a number below 100.
fn digits(number: i64) -> [u8; 2] {
    [number / 10, number % 10].map(|digit| b'0' + digit as u8)
}

/// Numbers of exactly these widths, separated by `separator`.
fn numbers<const N: usize>(text: &str, separator: char, widths: [usize; N]) -> Option<[i64; N]> {
    let mut parts = text.split(separator);
    let mut values = [0; N];
    for (value, width) in values.iter_mut().zip(widths) {
        let part = parts.next()?;
        if part.len() != width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *value = part.parse().ok()?;
    }
    parts.next().is_none().then_some(values)
}

/// Seconds east of UTC: `Z`, `+01:30`, `+0130` or `+01`.
fn offset(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, digits) = match (zone.strip_prefix('+'), zone.strip_prefix('-')) {
        (Some(digits), _) => (1, digits),
        (None, Some(digits)) => (-1, digits),
        (None, None) => return None,
    };
    let [hours, minutes] = match digits.len() {
        2 => [numbers(digits, ':', [2]).map(|[hours]| hours)?, 0],
        4 => {
            let [both] = numbers(digits, ':', [4])?;
            [both / 100, both % 100]
        }
        _ => numbers(digits, ':', [2, 2])?,
    };
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn days_in(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01.
pub(crate) fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * DAYS_AN_ERA + day_of_era - EPOCH_SHIFT
}

/// The inverse of [`days_from_civil`]: year, month, day.
pub(crate) fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + EPOCH_SHIFT;
    let era = shifted.div_euclid(DAYS_AN_ERA);
    let day_of_era = shifted.rem_euclid(DAYS_AN_ERA);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_instants_are_written_and_read() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (1_575_494_041, "2019-12-04T21:14:01Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(Timestamp(seconds).to_string(), text);
            assert_eq!(Timestamp::parse(text), Some(Timestamp(seconds)));
        }
    }

    #[test]
    fn every_day_of_eight_centuries_survives_a_round_trip() {
        let mut days = -200_000;
        while days < 100_000 {
            let (year, month, day) = civil_from_days(days);
            assert!((1..=days_in(year, month)).contains(&day));
            assert_eq!(days_from_civil(year, month, day), days);
            days += 1;
        }
    }

    #[test]
    fn fractions_are_dropped_and_offsets_applied() {
        for text in ["2019-12-04T21:14:01.999Z", "2019-12-04T22:14:01+01:00", "2019-12-04T15:44:01-0530"] {
            assert_eq!(Timestamp::parse(text), Some(Timestamp(1_575_494_041)), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "2019-12-04",
            "2019-12-04T21:14:01",
            "2019-02-29T00:00:00Z",
            "2019-13-01T00:00:00Z",
            "2019-12-04T24:00:00Z",
            "2019-12-04T21:14:01.Z",
            "2019-12-04T21:14:01Zx",
            "2019-12-04T21:14:01+1:00",
            "+019-12-04T21:14:01Z",
            "1575494041",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }
}
