//! Counts the work of compiling and matching patterns, in tests: characters looked at, and words of bits.
//!
//! Time is no measure on a machine that does other things; steps are the same everywhere.

use std::cell::Cell;

use super::Pattern;

thread_local! {
    static STEPS: Cell<usize> = const { Cell::new(0) };
}

pub(super) fn add(steps: usize) {
    STEPS.with(|count| count.set(count.get() + steps));
}

/// The steps of compiling a pattern and matching it against a text.
fn steps(pattern: &str, text: &str) -> usize {
    STEPS.with(|count| count.set(0));
    let _ = Pattern::new(pattern).matches(text);
    STEPS.with(Cell::get)
}

/// By size, a pattern and a text.
type Build = fn(usize) -> (String, String);

/// What makes matchers that go back try every way.
const HOSTILE: [(&str, Build); 8] = [
    ("the textbook one", |_| ("*a*a*a*a*b".to_owned(), "a".repeat(2000))),
    ("stars and letters", |size| ("*a".repeat(size) + "b", "a".repeat(2 * size))),
    ("stars alone", |size| ("*".repeat(size), "a".repeat(size))),
    ("stars and question marks", |size| ("*?".repeat(size) + "b", "a".repeat(2 * size))),
    ("almost periodic", |size| ("*".to_owned() + &"a".repeat(size) + "b*", "a".repeat(4 * size))),
    ("almost periodic, in pieces", |size| (format!("*{}b", "aab*".repeat(size)), "aab".repeat(2 * size))),
    ("short masked segments", |size| ("*a?a".repeat(size) + "*b*", "a".repeat(4 * size))),
    ("a different letter each", |size| {
        let letters: String = (0..size).filter_map(|number| char::from_u32(0x4e00 + number as u32)).collect();
        (format!("*?{letters}*"), letters)
    }),
];

#[test]
fn work_grows_with_pattern_and_text_and_not_faster() {
    for (name, build) in HOSTILE {
        for size in [100, 1000, 10_000] {
            let (pattern, text) = build(size);
            let spent = steps(&pattern, &text);
            // A segment of 64 characters with question marks takes one word for each character of the text, a longer
            // one as many as it has words; three masks are built for each piece of its characters.
            let words = if pattern.contains('?') { longest_masked(&pattern).div_ceil(64).max(1) } else { 1 };
            let masks = if words > 1 { 3 * 128 * words } else { 3 * pattern.len() };
            let allowed = 3 * pattern.len() + 2 * text.len() * words + masks;
            assert!(spent <= allowed, "{name}, {size}: {spent} steps, {allowed} are linear");
        }
    }
}

fn longest_masked(pattern: &str) -> usize {
    let segments = pattern.split('*').filter(|segment| segment.contains('?'));
    segments.map(|segment| segment.chars().count()).max().unwrap_or(0)
}

#[test]
fn ten_times_the_size_is_ten_times_the_work() {
    for (name, build) in HOSTILE.iter().filter(|(name, _)| *name != "a different letter each") {
        let spent = |size| {
            let (pattern, text) = build(size);
            steps(&pattern, &text).max(1)
        };
        assert!(spent(20_000) <= 11 * spent(2000), "{name}");
    }
}

#[test]
fn a_long_masked_segment_takes_one_word_in_sixty_four_of_the_product() {
    let (pattern, text) = ("*".to_owned() + &"a?".repeat(3200) + "b*", "a".repeat(100_000));
    assert!(steps(&pattern, &text) <= 6401_usize.div_ceil(64) * 100_000 + 100_000);
}
