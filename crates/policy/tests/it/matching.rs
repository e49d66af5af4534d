//! Wildcards: agreement with the textbook matcher, and an answer to every malicious pattern.

use policy::Pattern;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::naive;

#[test]
fn patterns_agree_with_the_textbook_matcher() {
    let config = Config { cases: 20_000, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let cases = ("[ab*?é:]{0,12}", "[abé:*]{0,16}");
    let outcome = runner.run(&cases, |(pattern, text)| {
        let expected = naive::glob(&naive::literal(&pattern, true), &text);
        prop_assert_eq!(Pattern::new(&pattern).matches(&text), expected, "{} on {}", pattern, text);
        Ok(())
    });
    outcome.expect("both matchers agree");
}

#[test]
fn long_segments_with_question_marks_agree_too() {
    for length in [62, 63, 64, 65, 127, 128, 129, 200] {
        let middle = "a?".repeat(length / 2) + &"b".repeat(length % 2);
        let pattern = Pattern::new(&format!("*{middle}*c"));
        let fitting = "ax".repeat(length / 2) + &"b".repeat(length % 2);
        assert!(pattern.matches(&format!("zz{fitting}yyc")), "{length}");
        assert!(!pattern.matches(&format!("zz{}yyc", &fitting[1..])), "{length}");
    }
}

#[test]
fn question_mark_is_one_character_of_any_width() {
    assert!(Pattern::new("a?c").matches("aéc"));
    assert!(Pattern::new("a?c").matches("a😀c"));
    assert!(!Pattern::new("a?c").matches("ac"));
    assert!(!Pattern::new("a??c").matches("aéc"));
    assert!(Pattern::new("*").matches("a\nb"));
}

/// A backtracking matcher needs longer than the age of the universe for the first pattern. How the work grows is
/// counted beside the matcher, in steps.
#[test]
fn hostile_patterns_are_answered() {
    let text = "a".repeat(100_000);
    let patterns =
        ["*a".repeat(1000) + "b", "*a?a".repeat(500) + "*b*", "*".to_owned() + &"a?".repeat(1500) + "b*"];
    for pattern in patterns {
        assert!(!Pattern::new(&pattern).matches(&text), "{pattern}");
    }
}
