//! Nanoseconds per decision, warm, one thread: `cargo run --release -p countersign-policy --example bench`.

#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use policy::*;

const ALICE: &str = "arn:aws:iam::111122223333:user/team/alice";

fn main() -> Result<(), Malformed> {
    println!("{:<48} {:>10} {:>10}", "case", "evaluate", "explain");
    for (policies, statements) in [(1, 1), (10, 60), (10, 200), (10, 1000)] {
        let set = mixed(policies, statements)?;
        measure(&format!("{policies} policies, {statements} statements"), &set, "iam:GetUser");
    }
    measure("10 policies, 200 statements, nothing allows", &mixed(10, 200)?, "ec2:RunInstances");
    for (policies, statements) in [(10, 1000), (100, 1000)] {
        let name = format!("{policies} policies, {statements} statements, one action pattern");
        measure(&name, &one_service(policies, statements)?, "iam:GetUser");
    }
    compile_six()?;
    Ok(())
}

/// A context as a request has it, built anew each time because that is part of what a request costs.
fn context() -> Context {
    Context::from_iter([
        ("aws:username", Value::from("alice")),
        ("aws:userid", Value::from("AIDAEXAMPLE")),
        ("aws:PrincipalArn", Value::from(ALICE)),
        ("aws:PrincipalAccount", Value::from("111122223333")),
        ("aws:PrincipalType", Value::from("User")),
        ("aws:PrincipalTag/team", Value::from("blue")),
        ("aws:SourceIp", Value::from("203.0.113.7")),
        ("aws:SecureTransport", Value::from(true)),
        ("aws:CurrentTime", Value::from("2026-01-02T03:04:05Z")),
        ("aws:EpochTime", Value::from("1767323045")),
        ("aws:UserAgent", Value::from("bench")),
        ("aws:RequestedRegion", Value::from("us-east-1")),
        ("aws:ViaAWSService", Value::from(false)),
        ("aws:PrincipalIsAWSService", Value::from(false)),
        ("aws:ResourceAccount", Value::from("111122223333")),
        ("aws:ResourceTag/team", Value::from("blue")),
    ])
}

fn measure(name: &str, policies: &Policies, action: &str) {
    let principal = Principal::User { arn: ALICE.to_owned(), id: "AIDAEXAMPLE".to_owned() };
    let context = context();
    let request = Request {
        principal: &principal,
        action,
        resource: ALICE,
        resource_account: Some("111122223333"),
        context: &context,
    };
    let evaluated = nanoseconds(200_000, || evaluate(black_box(&request), black_box(policies)).is_allowed());
    let explained =
        nanoseconds(20_000, || explain(black_box(&request), black_box(policies)).decision.is_allowed());
    println!("{name:<48} {evaluated:>7} ns {explained:>7} ns");
}

/// What a policy of usual size costs when it is first used.
fn compile_six() -> Result<(), Malformed> {
    let body: Vec<String> = (0..6).map(|number| statement(number * 5)).collect();
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, body.join(","));
    Document::parse(&text)?;
    let spent = nanoseconds(10_000, || {
        let source = PolicySource::inline(PolicyKind::Identity, "six");
        Document::parse(black_box(&text))
            .map(|document| black_box(Policy::compile(&document, source)))
            .is_ok()
    });
    println!("{:<48} {spent:>7} ns", "parse and compile 6 statements");
    Ok(())
}

/// The best of five rounds: the machine's other work only ever adds time.
fn nanoseconds(rounds: u32, mut work: impl FnMut() -> bool) -> u128 {
    let round = |work: &mut dyn FnMut() -> bool| {
        let start = Instant::now();
        for _ in 0..rounds {
            black_box(work());
        }
        start.elapsed().as_nanos() / u128::from(rounds)
    };
    (0..5).map(|_| round(&mut work)).min().unwrap_or(0)
}

/// Statements over several services with conditions and variables; one in twenty speaks of `iam:GetUser`.
fn mixed(policies: usize, statements: usize) -> Result<Policies, Malformed> {
    build(policies, statements, statement)
}

fn statement(number: usize) -> String {
    match number % 20 {
        0 => r#"{"Effect":"Allow","Action":["iam:GetUser","iam:ListUsers"],"Resource":"arn:aws:iam::*:user/team/${aws:username}","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}}"#.to_owned(),
        5 => format!(r#"{{"Effect":"Deny","Action":"iam:Delete*","Resource":"arn:aws:iam::111122223333:role/x{number}"}}"#),
        10 => r#"{"Effect":"Deny","NotAction":"sts:*","Resource":"*","Condition":{"BoolIfExists":{"aws:SecureTransport":"false"}}}"#.to_owned(),
        15 => r#"{"Effect":"Allow","Action":"iam:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"red"}}}"#.to_owned(),
        other => format!(r#"{{"Effect":"Allow","Action":["s{other}:Get*","s{other}:PutObject"],"Resource":"arn:aws:s3:::bucket-{number}/*"}}"#),
    }
}

/// Every statement is about the same actions and about resources of its own.
fn one_service(policies: usize, statements: usize) -> Result<Policies, Malformed> {
    build(policies, statements, |number| {
        format!(
            r#"{{"Effect":"Allow","Action":"iam:Get*","Resource":"arn:aws:iam::111122223333:user/other{number}/*"}}"#
        )
    })
}

fn build(
    policies: usize,
    statements: usize,
    statement: impl Fn(usize) -> String,
) -> Result<Policies, Malformed> {
    let each = statements / policies;
    let policy = |number: usize| {
        let body: Vec<String> = (number * each..(number + 1) * each).map(&statement).collect();
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, body.join(","));
        let source = PolicySource::inline(PolicyKind::Identity, format!("policy-{number}"));
        Ok(Arc::new(Policy::compile(&Document::parse(&text)?, source)))
    };
    Ok(Policies::new((0..policies).map(policy).collect::<Result<_, _>>()?))
}
