//! Decimal numbers of any length, compared exactly. Reading "10abc" as 10, or as a float, would be a hole.

use std::cmp::Ordering;

/// A decimal number: `±0.DIGITS × 10^point`, without leading or trailing zeros; zero has no digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decimal {
    negative: bool,
    point: i64,
    digits: Box<[u8]>,
}

impl Decimal {
    /// Optional sign, digits, optional fraction, optional exponent; anything else is no number.
    pub(crate) fn parse(text: &str) -> Option<Decimal> {
        let negative = text.starts_with('-');
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent_value(exponent)?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((_, "")) => return None,
            Some(split) => split,
            None => (mantissa, ""),
        };
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        let leading = digits.iter().take_while(|digit| **digit == b'0').count();
        let trailing = digits.iter().rev().take_while(|digit| **digit == b'0').count();
        if leading == digits.len() {
            return Some(Decimal { negative: false, point: 0, digits: Box::default() });
        }
        let significant = digits.get(leading..digits.len() - trailing)?;
        let point = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()? + exponent;
        Some(Decimal { negative, point, digits: significant.into() })
    }
}

/// Exponents beyond nine digits are refused: no key has such values, and sums stay within `i64`.
fn exponent_value(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || digits.len() > 9 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let value: i64 = digits.parse().ok()?;
    Some(if text.starts_with('-') { -value } else { value })
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        let magnitude = || match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.point.cmp(&other.point).then_with(|| self.digits.cmp(&other.digits)),
        };
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => magnitude(),
            (true, true) => magnitude().reverse(),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_order_by_value() {
        let ascending = [
            "-1e9", "-10.5", "-10", "-1e-3", "0", "1e-9", "0.5", "1", "1.05", "1.5", "9", "10", "2e2",
            "1e300",
        ];
        let values: Vec<Decimal> = ascending.iter().map(|text| Decimal::parse(text).expect(text)).collect();
        assert!(values.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn spellings_of_one_value_are_equal() {
        for (a, b) in
            [("10", "1e1"), ("1.50", "+1.5"), ("-0", "0"), ("0.0", "0e5"), ("007", "7"), ("100e-2", "1")]
        {
            assert_eq!(Decimal::parse(a), Decimal::parse(b), "{a} {b}");
        }
    }

    #[test]
    fn anything_else_is_no_number() {
        for text in [
            "",
            "-",
            "10abc",
            " 1",
            "1 ",
            ".5",
            "5.",
            "1e",
            "1e+",
            "0x10",
            "1_000",
            "NaN",
            "1e9999999999",
            "٣",
        ] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }
}
