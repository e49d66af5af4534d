//! Time-based one-time passwords (RFC 6238, with HMAC-SHA-1, steps of 30 seconds and six digits, as every authenticator
//! application has them).

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use std::ops::RangeInclusive;
use subtle::ConstantTimeEq;

/// Seconds for which a code is shown.
const STEP_SECONDS: i64 = 30;
/// One more than the largest code.
const CODES: u32 = 1_000_000;

/// The step that an instant, in epoch seconds, is in.
pub(crate) fn step_at(epoch_seconds: i64) -> i64 {
    epoch_seconds.div_euclid(STEP_SECONDS)
}

/// The step among these at which a device with this seed shows what was typed. Looks at all of them, wherever it is.
pub(crate) fn find(seed: &[u8], typed: &str, steps: RangeInclusive<i64>) -> Option<i64> {
    let shown = |step: &i64| bool::from(code(seed, *step).as_bytes().ct_eq(typed.as_bytes()));
    steps.filter(shown).fold(None, |_, step| Some(step))
}

/// The step of the second of two codes that follow one another, where the second is at one of these steps.
pub(crate) fn find_two(seed: &[u8], first: &str, second: &str, steps: RangeInclusive<i64>) -> Option<i64> {
    steps.fold(None, |found, step| {
        let second = find(seed, second, step..=step);
        let first = find(seed, first, step - 1..=step - 1);
        first.and(second).or(found)
    })
}

/// What a device with this seed shows during a step, which is 30 seconds long and counted from 1970 (RFC 4226, section
/// 5.3).
pub fn code(seed: &[u8], step: i64) -> String {
    // HMAC takes keys of any length.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(seed) else { return String::new() };
    mac.update(&step.to_be_bytes());
    let mac = mac.finalize().into_bytes();
    let offset = mac.last().map_or(0, |last| usize::from(last & 0x0f));
    let four = mac.get(offset..).and_then(|rest| rest.first_chunk::<4>()).copied().unwrap_or_default();
    format!("{:06}", (u32::from_be_bytes(four) & 0x7fff_ffff) % CODES)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEED: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six of the eight digits.
        for (seconds, shown) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(SEED, step_at(seconds)), shown);
        }
    }

    #[test]
    fn a_code_is_found_at_its_step_only() {
        let shown = code(SEED, 1000);
        assert_eq!(find(SEED, &shown, 999..=1001), Some(1000));
        assert_eq!(find(SEED, &shown, 1001..=1003), None);
        for typed in ["", "0", "00000", &shown[1..], &format!("{shown}0")] {
            assert_eq!(find(SEED, typed, 999..=1001), None, "{typed}");
        }
    }

    #[test]
    fn two_codes_must_follow_one_another() {
        let shown = |step| code(SEED, step);
        assert_eq!(find_two(SEED, &shown(7), &shown(8), 5..=9), Some(8));
        for (first, second) in [(8, 7), (7, 7), (8, 8), (6, 8)] {
            assert_eq!(find_two(SEED, &shown(first), &shown(second), 5..=9), None, "{first} {second}");
        }
    }
}
