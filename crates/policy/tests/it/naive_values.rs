//! Numbers, dates, addresses and base64 as the naive evaluator reads them: by hand, digit by digit, bit by bit.

use std::cmp::Ordering;
use std::net::IpAddr;

/// A number written out: whether it is below zero, its digits before and behind the point.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Number(bool, String, String);

/// Further shifts of the point than this are not written out.
const SHIFT_MAX: i64 = 1000;

/// Sign, digits, fraction, exponent; all but the digits may be missing.
pub(crate) fn number(text: &str) -> Option<Number> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            let plain = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if !digits(plain) {
                return None;
            }
            (mantissa, exponent.parse::<i64>().ok().filter(|shift| shift.abs() <= SHIFT_MAX)?)
        }
        None => (unsigned, 0),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) if digits(fraction) => (whole, fraction),
        Some(_) => return None,
        None => (mantissa, ""),
    };
    if !digits(whole) {
        return None;
    }
    let (mut whole, mut fraction) = (whole.to_owned(), fraction.to_owned());
    for _ in 0..exponent {
        if fraction.is_empty() {
            fraction.push('0');
        }
        whole.push(fraction.remove(0));
    }
    for _ in exponent..0 {
        if whole.is_empty() {
            whole.push('0');
        }
        fraction.insert(0, whole.pop().expect("it has a digit"));
    }
    let whole = whole.trim_start_matches('0').to_owned();
    let fraction = fraction.trim_end_matches('0').to_owned();
    let zero = whole.is_empty() && fraction.is_empty();
    Some(Number(text.starts_with('-') && !zero, whole, fraction))
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

impl Number {
    pub(crate) fn order(&self, other: &Number) -> Ordering {
        let size = |number: &Number| (number.1.len(), number.1.clone(), number.2.clone());
        match (self.0, other.0) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => size(self).cmp(&size(other)),
            (true, true) => size(other).cmp(&size(self)),
        }
    }
}

/// Nanoseconds since 1970.
pub(crate) fn date(text: &str) -> Option<i128> {
    const SECOND: i128 = 1_000_000_000;
    if digits(text) && text.len() != 4 {
        return text.parse::<i64>().ok().map(|seconds| i128::from(seconds) * SECOND);
    }
    let text = text.to_uppercase();
    let (day, time) = match text.split_once('T') {
        Some((day, time)) if day.len() == 10 => (day, time),
        Some(_) => return None,
        None => (text.as_str(), "00:00:00Z"),
    };
    let mut fields = day.split('-');
    let year = two(fields.next()?, 4)?;
    let month = fields.next().map_or(Some(1), |text| two(text, 2))?;
    let number = fields.next().map_or(Some(1), |text| two(text, 2))?;
    if fields.next().is_some() || !(1..=12).contains(&month) || !(1..=length(year, month)).contains(&number) {
        return None;
    }
    let mut days = number - 1;
    days += (1..month).map(|month| length(year, month)).sum::<i128>();
    let whole = |year| (1..=12).map(|month| length(year, month)).sum::<i128>();
    days += (1970..year).map(whole).sum::<i128>();
    days -= (year..1970).map(whole).sum::<i128>();
    Some(days * 86_400 * SECOND + clock(time)?)
}

fn length(year: i128, month: i128) -> i128 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// A number of exactly this many digits.
fn two(text: &str, count: usize) -> Option<i128> {
    (digits(text) && text.len() == count).then(|| text.parse().expect("digits"))
}

fn clock(text: &str) -> Option<i128> {
    let (clock, zone) = match text.find(['Z', '+', '-']) {
        Some(at) => text.split_at(at),
        None => (text, "Z"),
    };
    let east = match zone.split_at(1) {
        ("Z", "") => 0,
        (sign, zone) => {
            let (hours, minutes) = zone.split_once(':')?;
            let (hours, minutes) = (two(hours, 2)?, two(minutes, 2)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            (hours * 3600 + minutes * 60) * if sign == "-" { -1 } else { 1 }
        }
    };
    let mut fields = clock.split(':');
    let (hour, minute) = (two(fields.next()?, 2)?, two(fields.next()?, 2)?);
    let seconds = fields.next().unwrap_or("00");
    let (second, fraction) = seconds.split_once('.').unwrap_or((seconds, "0"));
    let second = two(second, 2)?;
    if !digits(fraction) || fields.next().is_some() || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let fraction: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    let fraction: i128 = fraction.parse().expect("digits");
    Some((hour * 3600 + minute * 60 + second - east) * 1_000_000_000 + fraction)
}

/// Whether an address is in a range, by the bits written out.
pub(crate) fn in_range(address: &str, range: &str) -> bool {
    let bits = |text: &str| match text.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => Some(format!("{:032b}", address.to_bits())),
        Ok(IpAddr::V6(address)) => Some(format!("{:0128b}", address.to_bits())),
        Err(_) => None,
    };
    let (network, length) = range.split_once('/').map_or((range, None), |(a, b)| (a, Some(b)));
    let (Some(address), Some(network)) = (bits(address), bits(network)) else { return false };
    let length = match length {
        None => network.len(),
        Some(text) if digits(text) => text.parse().unwrap_or(usize::MAX),
        Some(_) => return false,
    };
    length <= network.len() && address.len() == network.len() && address[..length] == network[..length]
}

/// The bits of base64 with its padding, written out.
pub(crate) fn base64(text: &str) -> Option<String> {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let body = text.trim_end_matches('=');
    let padding = text.len() - body.len();
    if !text.len().is_multiple_of(4) || padding > 2 || (body.is_empty() && padding > 0) {
        return None;
    }
    let bits: Option<String> =
        body.chars().map(|c| ALPHABET.find(c).map(|number| format!("{number:06b}"))).collect();
    bits.map(|bits| bits[..bits.len() / 8 * 8].to_owned())
}
