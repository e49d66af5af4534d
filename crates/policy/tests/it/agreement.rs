//! The compiled evaluator and the naive one give the same answer to every generated question.

use std::sync::Arc;

use policy::*;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value as Json, json};

use crate::naive::{self, World};

/// Enough to reach every operator with every kind of value many times, at a few seconds.
const CASES: u32 = 6000;

#[test]
fn compiled_and_naive_evaluation_agree() {
    agree(CASES, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
}

/// `SEED=7 cargo test --release -p countersign-policy -- --ignored million`: other seeds ask other questions.
#[test]
#[ignore = "takes minutes; in release, after changes of the engine"]
fn compiled_and_naive_evaluation_agree_a_million_times() {
    let seed: u64 = std::env::var("SEED").map_or(0, |seed| seed.parse().expect("SEED is a number"));
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    agree(1_000_000, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
}

fn agree(cases: u32, rng: TestRng) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, rng);
    let outcome = runner.run(&question(), |question| {
        question.check();
        Ok(())
    });
    outcome.expect("both evaluators agree");
}

/// Two conditions about one key.
fn pair() -> impl Strategy<Value = Json> {
    let entry = || {
        let operator = (select(&["", "", "ForAllValues:", "ForAnyValue:"][..]), select(&OPERATORS[..]));
        (operator, prop::bool::weighted(0.2), vec(select(&VALUES[..]), 1..3))
    };
    (entry(), entry()).prop_map(|pair| {
        let mut block = Map::new();
        for ((set, operator), if_exists, values) in [pair.0, pair.1] {
            let suffix = if if_exists { "IfExists" } else { "" };
            block.insert(format!("{set}{operator}{suffix}"), json!({ "x:a": values }));
        }
        json!({"Version": "2012-10-17",
               "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": block}})
    })
}

#[test]
fn a_statement_that_is_said_never_to_apply_never_does() {
    let config = Config { cases: 4000, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let said = std::cell::Cell::new(0);
    let principal = Principal::User { arn: "arn:aws:iam::111122223333:user/alice".into(), id: "A".into() };
    let outcome = runner.run(&(pair(), vec(context(), 20)), |(json, contexts)| {
        let text = json.to_string();
        if check(&text, Purpose::Inline).iter().any(|finding| finding.code == "never-true") {
            said.set(said.get() + 1);
            let document = Document::parse(&text).expect("generated policies are well-formed");
            let source = PolicySource::inline(PolicyKind::Identity, "generated");
            let policies = Policies::new(vec![Arc::new(Policy::compile(&document, source))]);
            for context in &contexts {
                let (action, resource, resource_account) = (ACTIONS[0], RESOURCES[0], Some(ACCOUNTS[0]));
                let request = Request { principal: &principal, action, resource, resource_account, context };
                prop_assert!(!evaluate(&request, &policies).is_allowed(), "{} {:?}", text, context);
            }
        }
        Ok(())
    });
    outcome.expect("what is said holds");
    assert!(said.get() > 50, "said only {} times", said.get());
}

#[derive(Debug, Clone)]
struct Question {
    identity: Vec<Json>,
    boundary: Option<Json>,
    session: Option<Json>,
    resource: Option<Json>,
    trust: bool,
    endpoint: Option<Json>,
    service_control: Vec<Vec<Json>>,
    resource_control: Vec<Vec<Json>>,
    grants: Vec<Json>,
    principal: Principal,
    action: &'static str,
    asked: &'static str,
    owner: Option<&'static str>,
    context: Context,
}

impl Question {
    fn check(&self) {
        let parse =
            |json: &Json| Document::parse(&json.to_string()).expect("generated policies are well-formed");
        let documents = |list: &[Json]| list.iter().map(parse).collect::<Vec<_>>();
        let compile = |kind| {
            move |document: &Document| {
                Arc::new(Policy::compile(document, PolicySource::inline(kind, "generated")))
            }
        };
        let set = |kind, list: &[Document]| list.iter().map(compile(kind)).collect::<Vec<_>>();
        let levels = |list: &[Vec<Json>]| list.iter().map(|level| documents(level)).collect::<Vec<_>>();
        let kind = if self.trust { PolicyKind::Trust } else { PolicyKind::Resource };
        let (identity, grants) = (documents(&self.identity), documents(&self.grants));
        let (boundary, session) = (self.boundary.as_ref().map(parse), self.session.as_ref().map(parse));
        let (resource, endpoint) = (self.resource.as_ref().map(parse), self.endpoint.as_ref().map(parse));
        let (scp, rcp) = (levels(&self.service_control), levels(&self.resource_control));
        let compiled_levels =
            |kind, levels: &[Vec<Document>]| levels.iter().map(|level| set(kind, level)).collect::<Vec<_>>();
        let policies = Policies::new(set(PolicyKind::Identity, &identity))
            .with_boundary(boundary.as_ref().map(compile(PolicyKind::Boundary)))
            .with_session(session.as_ref().map(|document| vec![compile(PolicyKind::Session)(document)]))
            .with_resource(resource.as_ref().map(compile(kind)))
            .with_endpoint(endpoint.as_ref().map(compile(PolicyKind::Endpoint)))
            .with_service_control(compiled_levels(PolicyKind::ServiceControl, &scp))
            .with_resource_control(compiled_levels(PolicyKind::ResourceControl, &rcp))
            .with_account_grants(set(PolicyKind::Identity, &grants));
        let world = World {
            identity: &identity,
            boundary: boundary.as_ref(),
            session: session.as_ref().map(std::slice::from_ref),
            resource: resource.as_ref(),
            trust: self.trust && resource.is_some(),
            endpoint: endpoint.as_ref(),
            service_control: &scp,
            resource_control: &rcp,
            grants: &grants,
        };
        let request = Request {
            principal: &self.principal,
            action: self.action,
            resource: self.asked,
            resource_account: self.owner,
            context: &self.context,
        };
        let expected = naive::decide(&request, &world);
        let decision = evaluate(&request, &policies);
        let explanation = explain(&request, &policies);
        assert_eq!(word(decision.outcome), expected);
        assert_eq!(explanation.decision.outcome, decision.outcome);
        let (mut known, count) = (Context::new(), self.context.iter().count());
        for (name, value) in self.context.iter().take(count / 2) {
            known.insert(name.to_owned(), value.clone());
        }
        for known in [Context::new(), known] {
            if !policies.reads_beyond(&known) {
                let outcome = evaluate(&Request { context: &known, ..request }, &policies).outcome;
                assert_eq!(outcome, decision.outcome, "what no policy reads decides nothing");
            }
        }
        assert_eq!(decision.reason("x:Y").is_none(), decision.is_allowed() || decision.cross_account);
    }
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Allowed => "allowed",
        Outcome::ExplicitDeny(_) => "explicitDeny",
        Outcome::ImplicitDeny(_) => "implicitDeny",
    }
}

const ACTIONS: [&str; 4] = ["s3:GetObject", "s3:PutObject", "iam:GetUser", "S3:getobject"];
const ACTION_PATTERNS: [&str; 11] = [
    "*",
    "s3:*",
    "s3:Get*",
    "s3:GetObject",
    "iam:*",
    "S3:?etObject",
    "iam:GetUser",
    "*:GetUser",
    "s3:Get Object",
    "s3",
    "s*:GetObject",
];
const RESOURCES: [&str; 5] = [
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::b/alice/x",
    "arn:aws:iam::111122223333:user/alice",
    "*",
    "arn:aws:s3:::*",
];
const RESOURCE_PATTERNS: [&str; 13] = [
    "*",
    "*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b/${aws:username}/*",
    "arn:aws:s3:::b/${x:none}*",
    "arn:aws:s3:::b/${x:none, 'k'}",
    "arn:aws:iam::*:user/?lice",
    "arn:*:s3",
    "arn:aws:s3:::${*}",
    "arn:aws:iam::111122223333:user/${AWS:USERNAME}",
    "arn:aws:s*:::b/k",
    "arn:aws:s3:::b/*/?",
];
const VALUES: [&str; 39] = [
    "alice",
    "Alice",
    "al*",
    "a?ice",
    "${aws:username}",
    "${x:none}",
    "${x:none, 'alice'}",
    "${*}",
    "10",
    "10.0",
    "1e1",
    "9.5",
    "-3",
    "10abc",
    "2024-01-01T00:00:00Z",
    "1704067200",
    "2024-01-01T01:00:00+01:00",
    "2023-12-31",
    "true",
    "FALSE",
    "false",
    "203.0.113.7",
    "203.0.113.99/24",
    "0.0.0.0/0",
    "2001:db8::1",
    "2001:db8::/33",
    "198.51.100.1",
    "arn:aws:iam::111122223333:user/alice",
    "arn:aws:iam::*:user/*",
    "QQ==",
    "",
    "QUI=",
    "-0.5e-1",
    "1704067200.0",
    "2024-02-29T23:59:59.5-01:30",
    "2024-01",
    "::ffff:203.0.113.7/120",
    "É",
    "é",
];
const OPERATORS: [&str; 27] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnNotEquals",
    "ArnLike",
    "ArnNotLike",
    "Null",
];
const KEYS: [&str; 4] = ["x:a", "x:b", "X:B", "aws:username"];
const ACCOUNTS: [&str; 2] = ["111122223333", "444455556666"];

fn condition() -> impl Strategy<Value = Json> {
    let operator =
        (select(&["", "ForAllValues:", "ForAnyValue:"][..]), select(&OPERATORS[..]), any::<bool>());
    let entry = (operator, select(&KEYS[..]), vec(select(&VALUES[..]), 0..4));
    vec(entry, 0..3).prop_map(|entries| {
        let mut block = Map::new();
        for ((set, operator, if_exists), key, values) in entries {
            let suffix = if if_exists { "IfExists" } else { "" };
            block.insert(format!("{set}{operator}{suffix}"), json!({ key: values }));
        }
        Json::Object(block)
    })
}

fn principal_element() -> impl Strategy<Value = Json> {
    let names = [
        "*",
        "111122223333",
        "arn:aws:iam::444455556666:root",
        "arn:aws:iam::111122223333:user/alice",
        "arn:aws:iam::111122223333:role/team/app",
        "arn:aws:sts::111122223333:assumed-role/app/s1",
        "arn:aws:sts::111122223333:federated-user/bob",
        "AIDAALICE",
        "AROAAPP",
    ];
    let aws = vec(select(names.to_vec()), 1..3).prop_map(|names| json!({ "AWS": names }));
    let fixed =
        [json!("*"), json!({"Service": "ec2.amazonaws.com"}), json!({"Federated": "accounts.google.com"})];
    prop_oneof![4 => aws, 3 => select(fixed.to_vec())]
}

fn statement(with_principal: bool) -> impl Strategy<Value = Json> {
    let flags = (
        prop::bool::weighted(0.75),
        prop::bool::weighted(0.15),
        prop::bool::weighted(0.15),
        prop::bool::weighted(0.2),
    );
    // Long lists are indexed otherwise than short ones.
    let resources = |lengths: std::ops::Range<usize>| vec(select(&RESOURCE_PATTERNS[..]), lengths);
    let resources = prop_oneof![9 => resources(1..4), 1 => resources(8..12)];
    let lists = (vec(select(&ACTION_PATTERNS[..]), 1..4), resources);
    (flags, lists, condition(), principal_element(), prop::bool::weighted(0.4)).prop_map(
        move |(
            (allow, not_action, not_resource, not_principal),
            (actions, resources),
            condition,
            principal,
            conditional,
        )| {
            let mut statement = Map::new();
            statement.insert("Effect".into(), json!(if allow { "Allow" } else { "Deny" }));
            statement.insert(if not_action { "NotAction" } else { "Action" }.into(), json!(actions));
            statement.insert(if not_resource { "NotResource" } else { "Resource" }.into(), json!(resources));
            if conditional {
                statement.insert("Condition".into(), condition);
            }
            if with_principal {
                statement.insert(if not_principal { "NotPrincipal" } else { "Principal" }.into(), principal);
            }
            Json::Object(statement)
        },
    )
}

fn document(with_principal: bool, statements: std::ops::Range<usize>) -> impl Strategy<Value = Json> {
    let version = prop::bool::weighted(0.85).prop_map(|new| if new { "2012-10-17" } else { "2008-10-17" });
    (version, vec(statement(with_principal), statements))
        .prop_map(|(version, statements)| json!({ "Version": version, "Statement": statements }))
}

fn maybe(document: impl Strategy<Value = Json>, weight: f64) -> impl Strategy<Value = Option<Json>> {
    prop::option::weighted(weight, document)
}

fn value() -> impl Strategy<Value = Option<Value>> {
    let text = || select(&VALUES[..]).prop_map(str::to_owned);
    prop_oneof![
        1 => Just(None),
        3 => text().prop_map(|text| Some(Value::from(text))),
        2 => vec(text(), 0..3).prop_map(|values| Some(Value::from(values))),
    ]
}

fn context() -> impl Strategy<Value = Context> {
    (value(), value(), prop::bool::weighted(0.8)).prop_map(|(a, b, named)| {
        let alice = named.then(|| Value::from("alice"));
        let entries = [("x:a", a), ("x:b", b), ("aws:username", alice)];
        entries.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    })
}

fn caller() -> impl Strategy<Value = Principal> {
    let arn = |text: &str| text.to_owned();
    let alice = || (arn("arn:aws:iam::111122223333:user/alice"), arn("AIDAALICE"));
    let user = Principal::User { arn: alice().0, id: alice().1 };
    let role = Principal::AssumedRole {
        arn: arn("arn:aws:sts::111122223333:assumed-role/app/s1"),
        role_arn: arn("arn:aws:iam::111122223333:role/team/app"),
        role_id: arn("AROAAPP"),
    };
    let federated = Principal::FederatedUser {
        arn: arn("arn:aws:sts::111122223333:federated-user/bob"),
        user_arn: alice().0,
        user_id: alice().1,
    };
    let others = [
        Principal::Root { account: arn("111122223333") },
        Principal::Service(arn("ec2.amazonaws.com")),
        Principal::Federated { provider: arn("accounts.google.com") },
        Principal::Anonymous,
    ];
    prop_oneof![3 => Just(user), 3 => Just(role), 2 => Just(federated), 2 => select(others.to_vec())]
}

fn question() -> impl Strategy<Value = Question> {
    let levels = || prop::collection::vec(vec(document(false, 1..3), 0..3), 0..2);
    let few_levels = || prop_oneof![3 => Just(Vec::new()), 1 => levels()];
    let sets = (
        vec(document(false, 1..6), 0..4),
        maybe(document(false, 1..4), 0.3),
        maybe(document(false, 1..4), 0.3),
        maybe(document(true, 1..4), 0.5),
        maybe(document(true, 1..4), 0.1),
        few_levels(),
        few_levels(),
        vec(document(false, 1..2), 0..2),
    );
    let owner = prop::option::weighted(0.8, select(&ACCOUNTS[..]));
    let asked = (select(&ACTIONS[..]), select(&RESOURCES[..]), owner, caller(), any::<bool>(), context());
    (sets, asked).prop_map(
        |(
            (identity, boundary, session, resource, endpoint, service_control, resource_control, grants),
            (action, asked, owner, principal, trust, context),
        )| Question {
            identity,
            boundary,
            session,
            resource,
            trust,
            endpoint,
            service_control,
            resource_control,
            grants,
            principal,
            action,
            asked,
            owner,
            context,
        },
    )
}
