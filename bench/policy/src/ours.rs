//! This engine: policies compiled once, decisions with and without the account of all that matched.

use std::hint::black_box;
use std::sync::Arc;

use policy::{
    Context, Document, Policies, Policy, PolicyKind, PolicySource, Principal, Request, Value, evaluate,
    explain,
};

use super::{ACTION, ALICE, CONTEXT, RESOURCE, Rule, nanoseconds};

fn compile(text: &str) -> Policy {
    let document = Document::parse(text).expect("the policies are well-formed");
    Policy::compile(&document, PolicySource::inline(PolicyKind::Identity, "bench"))
}

/// A decision, and a decision with all that matched.
pub(crate) fn measure(documents: &[serde_json::Value]) -> (u128, u128) {
    let policies =
        Policies::new(documents.iter().map(|document| Arc::new(compile(&document.to_string()))).collect());
    let principal = Principal::User { arn: ALICE.to_owned(), id: "AIDAALICE".to_owned() };
    let context: Context = CONTEXT.into_iter().map(|(key, value)| (key, Value::from(value))).collect();
    let request = Request {
        principal: &principal,
        action: ACTION,
        resource: RESOURCE,
        resource_account: Some("111122223333"),
        context: &context,
    };
    (
        nanoseconds(20_000, || evaluate(black_box(&request), black_box(&policies)).is_allowed()),
        nanoseconds(20_000, || {
            let explanation = explain(black_box(&request), black_box(&policies));
            explanation.decision.is_allowed() && !explanation.matched.is_empty()
        }),
    )
}

/// Reading and compiling a policy of usual size.
pub(crate) fn compile_six() -> u128 {
    let text = super::documents(1, &Rule::set(6))[0].to_string();
    nanoseconds(2_000, || !black_box(compile(black_box(&text))).source().id.is_empty())
}
