//! What a decision says about itself: reasons, matched statements, positions, missing keys.

use std::sync::Arc;

use policy::*;

const ALICE: &str = "arn:aws:iam::111122223333:user/alice";

fn compiled(source: PolicySource, text: &str) -> Arc<Policy> {
    Arc::new(Policy::compile(&Document::parse(text).expect(text), source))
}

fn statement(effect: &str, action: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"{effect}","Action":"{action}","Resource":"*","Principal":"*"}}]}}"#
    )
}

fn ask(policies: &Policies, owner: &str) -> Explanation {
    let principal = Principal::User { arn: ALICE.to_owned(), id: "AIDAALICE".to_owned() };
    let context = Context::from_iter([("aws:username", "alice")]);
    let request = Request {
        principal: &principal,
        action: "iam:GetUser",
        resource: ALICE,
        resource_account: Some(owner),
        context: &context,
    };
    explain(&request, policies)
}

const OWN: &str = "111122223333";

#[test]
fn every_refusal_has_its_words() {
    use PolicyKind::*;
    let policy = |kind, effect: &str| compiled(PolicySource::inline(kind, "p"), &statement(effect, "*"));
    let silent = |kind| compiled(PolicySource::inline(kind, "p"), &statement("Allow", "s3:*"));
    let base = || Policies::new(vec![policy(Identity, "Allow")]);
    let trust_silent = base().with_resource(Some(silent(Trust)));
    for (policies, expected) in [
        (Policies::default(), "because no identity-based policy allows the iam:GetUser action"),
        (
            base().with_boundary(Some(silent(Boundary))),
            "because no permissions boundary allows the iam:GetUser action",
        ),
        (
            base().with_session(Some(vec![silent(Session)])),
            "because no session policy allows the iam:GetUser action",
        ),
        (
            base().with_endpoint(Some(silent(Endpoint))),
            "because no VPC endpoint policy allows the iam:GetUser action",
        ),
        (trust_silent, "because no role trust policy allows the iam:GetUser action"),
        (
            base().with_service_control(vec![vec![silent(ServiceControl)]]),
            "because no service control policy allows the iam:GetUser action",
        ),
        (
            base().with_resource_control(vec![vec![silent(ResourceControl)]]),
            "because no resource control policy allows the iam:GetUser action",
        ),
        (Policies::new(vec![policy(Identity, "Deny")]), "with an explicit deny in an identity-based policy"),
        (
            base().with_boundary(Some(policy(Boundary, "Deny"))),
            "with an explicit deny in a permissions boundary",
        ),
        (
            base().with_session(Some(vec![policy(Session, "Deny")])),
            "with an explicit deny in a session policy",
        ),
        (
            base().with_resource(Some(policy(Resource, "Deny"))),
            "with an explicit deny in a resource-based policy",
        ),
        (base().with_resource(Some(policy(Trust, "Deny"))), "with an explicit deny in the role trust policy"),
        (
            base().with_endpoint(Some(policy(Endpoint, "Deny"))),
            "with an explicit deny in a VPC endpoint policy",
        ),
        (
            base().with_service_control(vec![vec![policy(ServiceControl, "Deny")]]),
            "with an explicit deny in a service control policy",
        ),
        (
            base().with_resource_control(vec![vec![policy(ResourceControl, "Deny")]]),
            "with an explicit deny in a resource control policy",
        ),
    ] {
        assert_eq!(ask(&policies, OWN).decision.reason("iam:GetUser").as_deref(), Some(expected));
    }
    assert_eq!(ask(&base(), OWN).decision.reason("iam:GetUser"), None);
    assert_eq!(ask(&base(), "444455556666").decision.reason("iam:GetUser"), None, "nothing across accounts");
}

#[test]
fn explicit_denies_of_managed_policies_name_them() {
    let arn = "arn:aws:iam::111122223333:policy/NoReads";
    let managed =
        |kind, effect| compiled(PolicySource::managed(kind, "NoReads", arn), &statement(effect, "iam:*"));
    let denied = ask(&Policies::new(vec![managed(PolicyKind::Identity, "Deny")]), OWN).decision;
    let expected = format!("with an explicit deny in an identity-based policy: {arn}");
    assert_eq!(denied.reason("iam:GetUser"), Some(expected));
    let silent =
        compiled(PolicySource::managed(PolicyKind::Identity, "Other", arn), &statement("Allow", "s3:*"));
    let implicit = ask(&Policies::new(vec![silent]), OWN).decision.reason("iam:GetUser");
    assert!(implicit.is_some_and(|reason| !reason.contains(arn)));
}

#[test]
fn account_grants_survive_a_boundary_but_no_deny() {
    let grant =
        compiled(PolicySource::inline(PolicyKind::Identity, "account"), &statement("Allow", "iam:GetUser"));
    let boundary = |effect, action| {
        Some(compiled(PolicySource::inline(PolicyKind::Boundary, "boundary"), &statement(effect, action)))
    };
    let granted = || Policies::new(Vec::new()).with_account_grants(vec![grant.clone()]);
    assert!(ask(&granted().with_boundary(boundary("Allow", "s3:*")), OWN).decision.is_allowed());
    let denied = ask(&granted().with_boundary(boundary("Deny", "iam:*")), OWN).decision;
    assert_eq!(denied.outcome, Outcome::ExplicitDeny(PolicyKind::Boundary));
}

#[test]
fn positions_are_those_of_the_simulators() {
    let pretty = "{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": [\n        {\n            \"Effect\": \"Allow\",\n            \"Action\": \"*\",\n            \"Resource\": \"*\"\n        },\n        {\"Effect\":\"Deny\",\"Action\":\"é\",\"Resource\":\"*\"}\n    ]\n}";
    let body = r#""Effect":"Allow","Action":"*","Resource":"*"}"#;
    for (text, expected) in [
        (pretty, vec![(3, 19, 8, 10), (8, 10, 9, 54)]),
        (&format!(r#"{{"Version":"2012-10-17","Statement":{{{body}}}"#), vec![(1, 38, 1, 83)]),
        (&format!(r#"{{"Version":"2012-10-17","Statement":[{{{body}]}}"#), vec![(1, 38, 1, 84)]),
        (&format!(r#"{{"Version": "2012-10-17", "Statement": {{{body}}}"#), vec![(1, 41, 1, 86)]),
    ] {
        let document = Document::parse(text).expect(text);
        let spans = document.statements().iter().map(|statement| {
            (statement.start.line, statement.start.column, statement.end.line, statement.end.column)
        });
        assert_eq!(spans.collect::<Vec<_>>(), expected, "{text}");
    }
}

#[test]
fn matched_statements_and_missing_keys_are_complete() {
    let text = r#"{"Version":"2012-10-17","Statement":[
        {"Sid":"One","Effect":"Allow","Action":"iam:*","Resource":"*"},
        {"Sid":"Two","Effect":"Allow","Action":"iam:GetUser","Resource":"*"},
        {"Sid":"Keyed","Effect":"Deny","Action":"iam:GetUser","Resource":"*",
         "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"},"BoolIfExists":{"aws:ViaAWSService":"true"},
                      "Null":{"aws:TokenIssueTime":"false"}}},
        {"Sid":"Else","Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"x:y":"true"}}}]}"#;
    let policies = Policies::new(vec![compiled(PolicySource::inline(PolicyKind::Identity, "p"), text)]);
    let explanation = ask(&policies, OWN);
    let sids: Vec<_> =
        explanation.matched.iter().map(|matched| matched.sid().expect("all have one")).collect();
    assert_eq!(sids, ["One", "Two"]);
    assert_eq!(explanation.missing_context, ["aws:MultiFactorAuthPresent"]);
    assert_eq!(explanation.verdict(PolicyKind::Identity), Some(Verdict::Allowed));
    assert_eq!(explanation.verdict(PolicyKind::Boundary), None);
}

#[test]
fn context_keys_are_listed_once_by_first_appearance() {
    let text = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:username}/${*}"},
        {"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringLike":
            {"s3:prefix":["${aws:PrincipalTag/team, 'none'}/*","${AWS:UserName}"]},"Null":{"aws:TagKeys":"true"}}}]}"#;
    let document = Document::parse(text).expect(text);
    assert_eq!(
        document.context_keys(),
        ["aws:username", "s3:prefix", "aws:PrincipalTag/team", "aws:TagKeys"]
    );
}
