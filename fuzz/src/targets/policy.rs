//! Policy documents: any text is refused with a place inside of it, or parses, compiles and decides.

use std::sync::Arc;

use policy::{
    Context, Document, IdentityKind, Policies, Policy, PolicyKind, PolicySource, Principal, Purpose, Request,
    Value, check, evaluate, explain,
};

const ALICE: &str = "arn:aws:iam::111122223333:user/alice";

/// Reads the bytes as a policy and asks it a question in every part that a policy can play.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for purpose in
        [Purpose::Inline, Purpose::Managed, Purpose::Trust, Purpose::Resource, Purpose::ServiceControl]
    {
        let findings = check(text, purpose);
        assert!(findings.is_empty() || !findings[0].to_string().is_empty());
    }
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(refused) => {
            assert!(!refused.message().is_empty());
            return;
        }
    };
    assert!(document.quota_length() <= text.chars().count());
    for kind in [IdentityKind::Inline, IdentityKind::Managed] {
        let _ = document.validate_identity(kind);
    }
    let keys = document.context_keys();
    let named = keys.iter().map(|key| (key.clone(), Value::from(vec!["alice".to_owned(), "10".to_owned()])));
    let mut context: Context = named.collect();
    context.insert("aws:username", "alice");
    let principal = Principal::User { arn: ALICE.to_owned(), id: "AIDAALICE".to_owned() };
    let compiled = |kind| Arc::new(Policy::compile(&document, PolicySource::inline(kind, "fuzz")));
    let identity = || vec![compiled(PolicyKind::Identity)];
    let roles = [
        Policies::new(identity()),
        Policies::new(identity()).with_boundary(Some(compiled(PolicyKind::Boundary))),
        Policies::new(identity()).with_session(Some(vec![compiled(PolicyKind::Session)])),
        Policies::new(identity()).with_service_control(vec![vec![compiled(PolicyKind::ServiceControl)]]),
        Policies::new(identity()).with_resource_control(vec![vec![compiled(PolicyKind::ResourceControl)]]),
        Policies::new(identity()).with_resource(Some(compiled(PolicyKind::Resource))),
        Policies::new(identity()).with_resource(Some(compiled(PolicyKind::Trust))),
        Policies::new(identity()).with_endpoint(Some(compiled(PolicyKind::Endpoint))),
    ];
    for policies in &roles {
        for (action, resource) in
            [("iam:ChangePassword", ALICE), ("s3:GetObject", "arn:aws:s3:::b/k"), ("x", "*")]
        {
            let resource_account = Some("111122223333");
            let request =
                Request { principal: &principal, action, resource, resource_account, context: &context };
            let decision = evaluate(&request, policies);
            assert_eq!(explain(&request, policies).decision.outcome, decision.outcome);
        }
    }
}
