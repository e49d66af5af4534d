//! Wildcard patterns: the same answer as the textbook matcher, and no pattern is slow.

use super::agreement::naive;
use policy::Pattern;

/// Longest pattern and text for the textbook matcher, which takes their product.
const TEXTBOOK_BYTES_MAX: usize = 512;

/// Matches what follows the first newline against what stands before it.
pub fn run(data: &[u8]) {
    let (pattern, text) = super::split(data);
    let (pattern, text) = (String::from_utf8_lossy(pattern), String::from_utf8_lossy(text));
    let matched = Pattern::new(&pattern).matches(&text);
    if data.len() <= TEXTBOOK_BYTES_MAX {
        assert_eq!(matched, naive::glob(&naive::literal(&pattern, true), &text), "{pattern:?} {text:?}");
    }
    // Repeated, a pattern that backtracks would not return within anybody's patience.
    Pattern::new(&pattern.repeat(64)).matches(&text.repeat(256));
}
