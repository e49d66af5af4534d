//! The compiled evaluator against the naive one of `crates/policy/tests`, on questions that the bytes choose.

use std::sync::Arc;

use policy::{
    Context, Document, Outcome, Policies, Policy, PolicyKind, PolicySource, Principal, Request, Value,
    evaluate,
};
use serde_json::{Map, Value as Json, json};

#[path = "../../../crates/policy/tests/it/naive.rs"]
#[allow(dead_code)]
pub(crate) mod naive;

const ACTIONS: [&str; 4] = ["s3:GetObject", "s3:PutObject", "iam:GetUser", "S3:getobject"];
const ACTION_PATTERNS: [&str; 8] =
    ["*", "s3:*", "s3:Get*", "s3:GetObject", "iam:*", "S3:?etObject", "*:GetUser", "s3:Get Object"];
const RESOURCES: [&str; 4] =
    ["arn:aws:s3:::b/k", "arn:aws:s3:::b/alice/x", "arn:aws:iam::111122223333:user/alice", "*"];
const RESOURCE_PATTERNS: [&str; 8] = [
    "*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::b/${aws:username}/*",
    "arn:aws:s3:::b/${x:none, 'k'}",
    "arn:aws:iam::*:user/?lice",
    "arn:*:s3",
    "arn:aws:s3:::${*}",
    "arn:aws:s*:::b/k",
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
const VALUES: [&str; 20] = [
    "alice",
    "Alice",
    "al*",
    "a?ice",
    "${aws:username}",
    "${x:none, 'alice'}",
    "10",
    "9.5",
    "1e1",
    "10abc",
    "2024-01-01T00:00:00Z",
    "1704067200",
    "true",
    "FALSE",
    "203.0.113.7",
    "0.0.0.0/0",
    "2001:db8::/33",
    "arn:aws:iam::*:user/*",
    "QQ==",
    "",
];
const PRINCIPALS: [&str; 7] = [
    "*",
    "111122223333",
    "arn:aws:iam::111122223333:user/alice",
    "arn:aws:iam::111122223333:role/team/app",
    "arn:aws:sts::111122223333:assumed-role/app/s1",
    "AIDAALICE",
    "444455556666",
];
const OWNERS: [&str; 2] = ["111122223333", "444455556666"];
const KEYS: [&str; 4] = ["x:a", "x:b", "X:B", "aws:username"];
const STATEMENTS_MAX: usize = 6;

/// Choices, one byte each; after the last, always the first of what there is.
struct Choices<'a>(std::slice::Iter<'a, u8>);

impl Choices<'_> {
    fn below(&mut self, count: usize) -> usize {
        self.0.next().map_or(0, |byte| usize::from(*byte) % count)
    }

    fn one(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }

    fn some(&mut self, of: &[&'static str]) -> Vec<&'static str> {
        (0..=self.below(3)).map(|_| self.one(of)).collect()
    }

    fn maybe(&mut self, named: bool) -> Option<Document> {
        (self.below(3) == 1).then(|| self.document(named))
    }

    fn levels(&mut self) -> Vec<Vec<Document>> {
        let level = |choices: &mut Self| (0..choices.below(3)).map(|_| choices.document(false)).collect();
        (0..self.below(3)).map(|_| level(self)).collect()
    }

    fn caller(&mut self) -> Principal {
        let user = ("arn:aws:iam::111122223333:user/alice".to_owned(), "AIDAALICE".to_owned());
        match self.below(6) {
            0 => Principal::User { arn: user.0, id: user.1 },
            1 => Principal::Root { account: "111122223333".into() },
            2 => Principal::AssumedRole {
                arn: "arn:aws:sts::111122223333:assumed-role/app/s1".into(),
                role_arn: "arn:aws:iam::111122223333:role/team/app".into(),
                role_id: "AROAAPP".into(),
            },
            3 => Principal::FederatedUser {
                arn: "arn:aws:sts::111122223333:federated-user/bob".into(),
                user_arn: user.0,
                user_id: user.1,
            },
            4 => Principal::Service("ec2.amazonaws.com".into()),
            _ => Principal::Anonymous,
        }
    }

    /// A policy; one that stands at a resource says whom it is about.
    fn document(&mut self, named: bool) -> Document {
        let statements: Vec<Json> = (0..=self.below(STATEMENTS_MAX)).map(|_| self.statement(named)).collect();
        let version = self.one(&["2012-10-17", "2008-10-17"]);
        let text = json!({ "Version": version, "Statement": statements }).to_string();
        Document::parse(&text).unwrap_or_else(|refused| panic!("{text}: {}", refused.message()))
    }

    fn statement(&mut self, named: bool) -> Json {
        let mut statement = Map::new();
        if named {
            let element = self.one(&["Principal", "Principal", "NotPrincipal"]);
            let whom = match self.below(4) {
                0 => json!("*"),
                1 => json!({"Service": "ec2.amazonaws.com"}),
                _ => json!({"AWS": self.some(&PRINCIPALS)}),
            };
            statement.insert(element.into(), whom);
        }
        statement.insert("Effect".into(), json!(self.one(&["Allow", "Allow", "Deny"])));
        statement
            .insert(self.one(&["Action", "Action", "NotAction"]).into(), json!(self.some(&ACTION_PATTERNS)));
        statement.insert(
            self.one(&["Resource", "Resource", "NotResource"]).into(),
            json!(self.some(&RESOURCE_PATTERNS)),
        );
        if self.below(3) == 1 {
            let set = self.one(&["", "ForAllValues:", "ForAnyValue:"]);
            let operator = self.one(&OPERATORS);
            let suffix = if operator == "Null" { "" } else { self.one(&["", "IfExists"]) };
            let entry = json!({ self.one(&KEYS): self.some(&VALUES) });
            statement.insert("Condition".into(), json!({ format!("{set}{operator}{suffix}"): entry }));
        }
        Json::Object(statement)
    }

    fn context(&mut self) -> Context {
        let mut context = Context::new();
        for key in ["x:a", "x:b", "aws:username"] {
            match self.below(3) {
                0 => {}
                1 => context.insert(key, self.one(&VALUES)),
                _ => {
                    let values: Vec<String> = self.some(&VALUES).into_iter().map(str::to_owned).collect();
                    context.insert(key, Value::from(values));
                }
            }
        }
        context
    }
}

/// Asks both evaluators the question that the bytes choose.
pub fn run(data: &[u8]) {
    let mut choices = Choices(data.iter());
    let identity: Vec<Document> = (0..choices.below(4)).map(|_| choices.document(false)).collect();
    let (boundary, session) = (choices.maybe(false), choices.maybe(false));
    let (resource, endpoint) = (choices.maybe(true), choices.maybe(true));
    let (service_control, resource_control) = (choices.levels(), choices.levels());
    let trust = choices.below(2) == 1 && resource.is_some();
    let context = choices.context();
    let principal = choices.caller();
    let request = Request {
        principal: &principal,
        action: choices.one(&ACTIONS),
        resource: choices.one(&RESOURCES),
        resource_account: Some(choices.one(&OWNERS)),
        context: &context,
    };
    let compile = |kind| {
        move |document: &Document| Arc::new(Policy::compile(document, PolicySource::inline(kind, "fuzz")))
    };
    let levels = |kind, levels: &[Vec<Document>]| -> Vec<Vec<Arc<Policy>>> {
        levels.iter().map(|level| level.iter().map(compile(kind)).collect()).collect()
    };
    let policies = Policies::new(identity.iter().map(compile(PolicyKind::Identity)).collect())
        .with_boundary(boundary.as_ref().map(compile(PolicyKind::Boundary)))
        .with_session(session.as_ref().map(|document| vec![compile(PolicyKind::Session)(document)]))
        .with_resource(resource.as_ref().map(compile(if trust {
            PolicyKind::Trust
        } else {
            PolicyKind::Resource
        })))
        .with_endpoint(endpoint.as_ref().map(compile(PolicyKind::Endpoint)))
        .with_service_control(levels(PolicyKind::ServiceControl, &service_control))
        .with_resource_control(levels(PolicyKind::ResourceControl, &resource_control));
    let world = naive::World {
        identity: &identity,
        boundary: boundary.as_ref(),
        session: session.as_ref().map(std::slice::from_ref),
        resource: resource.as_ref(),
        trust,
        endpoint: endpoint.as_ref(),
        service_control: &service_control,
        resource_control: &resource_control,
        grants: &[],
    };
    let decided = match evaluate(&request, &policies).outcome {
        Outcome::Allowed => "allowed",
        Outcome::ExplicitDeny(_) => "explicitDeny",
        Outcome::ImplicitDeny(_) => "implicitDeny",
    };
    assert_eq!(decided, naive::decide(&request, &world), "{identity:?}");
}
