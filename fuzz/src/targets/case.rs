//! Cases: any text is refused with a place, or decides, and both ways to decide say the same.

use policy::{Case, Outcome, evaluate, near_misses};

/// Reads the bytes as a case whose policies are texts.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match Case::parse(text) {
        Ok(case) => {
            let explanation = case.explain();
            let decision = evaluate(&case.request(), case.policies());
            assert_eq!(decision.outcome, explanation.decision.outcome);
            let near = near_misses(&case.request(), case.policies());
            assert!(near.is_empty() || matches!(decision.outcome, Outcome::ImplicitDeny(_)));
            let expected = !case.mismatches(&explanation).is_empty();
            assert!(case.has_expectation() || !expected);
        }
        Err(refused) => assert!(refused.position().line >= 1 && !refused.reason().is_empty()),
    }
}
