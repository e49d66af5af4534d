//! Instants as SigV4 writes them: `20150830T123600Z`, in epoch seconds UTC.

use crate::timestamp::{civil_from_days, days_from_civil};

const SECONDS_PER_DAY: i64 = 86_400;
const MONTHS: [&[u8]; 12] =
    [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];

/// Writes an instant in ISO 8601 basic format. Years outside 0 to 9999 are clamped.
pub(super) fn format_basic(epoch_seconds: i64) -> String {
    let clamped = epoch_seconds.clamp(-62_167_219_200, 253_402_300_799);
    let (year, month, day) = civil_from_days(clamped.div_euclid(SECONDS_PER_DAY));
    let second = clamped.rem_euclid(SECONDS_PER_DAY);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// Reads ISO 8601 basic format, `YYYYMMDDTHHMMSSZ`.
pub(super) fn parse_basic(text: &[u8]) -> Option<i64> {
    let text: &[u8; 16] = text.try_into().ok()?;
    let [date @ .., b'T', h1, h2, m1, m2, s1, s2, b'Z'] = text else { return None };
    let [y1, y2, y3, y4, mo1, mo2, d1, d2] = date;
    instant(
        number(&[*y1, *y2, *y3, *y4])?,
        number(&[*mo1, *mo2])?,
        number(&[*d1, *d2])?,
        [number(&[*h1, *h2])?, number(&[*m1, *m2])?, number(&[*s1, *s2])?],
    )
}

/// Reads the one HTTP date format that may still be sent, `Sun, 30 Aug 2015 12:36:00 GMT`.
/// The name of the day is not checked.
pub(super) fn parse_http(text: &[u8]) -> Option<i64> {
    let rest = text.get(3..)?.strip_prefix(b", ")?.strip_suffix(b" GMT")?;
    let mut words = rest.split(|byte| *byte == b' ');
    let (day, month, year, time) = (words.next()?, words.next()?, words.next()?, words.next()?);
    if words.next().is_some() || (day.len(), year.len()) != (2, 4) {
        return None;
    }
    let month = (1..).zip(MONTHS).find(|(_, name)| *name == month)?.0;
    let mut clock = time.split(|byte| *byte == b':').map(|field| number(field).filter(|_| field.len() == 2));
    let clock_fields = [clock.next()??, clock.next()??, clock.next()??];
    match clock.next() {
        Some(_) => None,
        None => instant(number(year)?, month, number(day)?, clock_fields),
    }
}

fn instant(year: i64, month: i64, day: i64, [hour, minute, second]: [i64; 3]) -> Option<i64> {
    let days = days_from_civil(year, month, day);
    // A day that does not exist, such as 30 February, comes back as another one.
    let exists = (1..=12).contains(&month) && civil_from_days(days) == (year, month, day);
    (exists && hour < 24 && minute < 60 && second < 60)
        .then_some(days * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second)
}

/// At most four ASCII digits as a number.
fn number(digits: &[u8]) -> Option<i64> {
    if digits.len() > 4 {
        return None;
    }
    digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_instants_read_and_print() {
        for (text, seconds) in [
            ("19700101T000000Z", 0),
            ("20150830T123600Z", 1_440_938_160),
            ("20000229T235959Z", 951_868_799),
            ("00000101T000000Z", -62_167_219_200),
            ("99991231T235959Z", 253_402_300_799),
        ] {
            assert_eq!(parse_basic(text.as_bytes()), Some(seconds), "{text}");
            assert_eq!(format_basic(seconds), text);
        }
        assert_eq!(parse_http(b"Sun, 30 Aug 2015 12:36:00 GMT"), Some(1_440_938_160));
    }

    #[test]
    fn instants_beyond_four_digit_years_are_clamped() {
        assert_eq!(format_basic(i64::MAX), "99991231T235959Z");
        assert_eq!(format_basic(i64::MIN), "00000101T000000Z");
    }

    #[test]
    fn malformed_dates_are_refused() {
        for text in [
            "",
            "20150830",
            "20150830T123600",
            "20150830T123600z",
            "20150830t123600Z",
            "2015-08-30T12:36:00Z",
            "20150230T000000Z",
            "20150431T000000Z",
            "20151301T000000Z",
            "20150001T000000Z",
            "20150800T000000Z",
            "20150830T240000Z",
            "20150830T126000Z",
            "20150830T123660Z",
            "+0150830T123600Z",
            "2015083 T123600Z",
        ] {
            assert_eq!(parse_basic(text.as_bytes()), None, "{text}");
        }
        for text in [
            "",
            "Sun, ",
            " GMT",
            "Sun, 30 Aug 2015 12:36:00",
            "Sun, 31 Feb 2015 12:36:00 GMT",
            "Sun, 30 Aug 2015 12:36 GMT",
            "Sun, 30 Aug 2015 12:36:00:00 GMT",
            "Sun, 30 Aug 2015  12:36:00 GMT",
            "Sun, 3 Aug 2015 12:36:00 GMT",
            "Sun, 30 Aug 99999999999999999999 12:36:00 GMT",
            "Sun, 30 Aug 2015 12:36:99999999999999999999 GMT",
        ] {
            assert_eq!(parse_http(text.as_bytes()), None, "{text}");
        }
    }
}
