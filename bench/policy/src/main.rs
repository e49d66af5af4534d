//! Nanoseconds per decision: this engine, Cedar, and iam-simulate on equivalent sets of policies, in one run.
//!
//! `cargo xtask bench policy`. Absolute figures depend on the machine and on what else it does; the ratios within a run
//! say more. iam-simulate takes part once `e2e/setup differential` has installed it.

mod cedar;
mod ours;
mod simulate;

use std::time::Instant;

use serde_json::{Value, json};

/// How many policies, how many statements in all, and what one decision may take.
const SETS: [(usize, usize, u128); 3] = [(1, 1, 500), (10, 60, 1_500), (100, 1_000, 10_000)];

/// What one statement is about, in the terms of each engine.
struct Rule {
    number: usize,
    allow: bool,
    /// Service and name; the name can be `*`.
    action: (&'static str, &'static str),
    condition: Condition,
}

enum Condition {
    None,
    Team(&'static str),
    Address,
    Secure,
}

const ACTIONS: [(&str, &str); 10] = [
    ("iam", "GetUser"),
    ("s3", "GetObject"),
    ("sqs", "SendMessage"),
    ("sns", "Publish"),
    ("iam", "*"),
    ("dynamodb", "GetItem"),
    ("ec2", "*"),
    ("kms", "Decrypt"),
    ("lambda", "InvokeFunction"),
    ("iam", "DeleteUser"),
];

impl Rule {
    /// The rules of a set. One in ten is about the action asked for and one in ten about all of its service; every fourth
    /// is about any resource, so that a tenth of the rules of a large set bear on the request. Every seventh denies,
    /// somebody else. A set of one has no condition, in others each rule has one.
    fn set(statements: usize) -> Vec<Rule> {
        let allow = |number: usize| number % 7 != 3;
        let rule = |number: usize| Rule {
            number,
            allow: allow(number),
            action: ACTIONS[number % ACTIONS.len()],
            condition: match number % 3 {
                _ if statements == 1 => Condition::None,
                _ if !allow(number) => Condition::Team("blue"),
                0 => Condition::Team("red"),
                1 => Condition::Address,
                _ => Condition::Secure,
            },
        };
        (0..statements).map(rule).collect()
    }

    /// What its resource has to look like.
    fn resource(&self) -> String {
        if self.number > 0 && self.number % 4 == 0 {
            return "*".to_owned();
        }
        format!("arn:aws:{}::111122223333:user/team-{}/*", self.action.0, self.number)
    }
}

/// The request all engines are asked about.
const ACTION: &str = "iam:GetUser";
const RESOURCE: &str = "arn:aws:iam::111122223333:user/team-0/alice";
const ALICE: &str = "arn:aws:iam::111122223333:user/team-0/alice";
const CONTEXT: [(&str, &str); 8] = [
    ("aws:username", "alice"),
    ("aws:PrincipalArn", ALICE),
    ("aws:PrincipalAccount", "111122223333"),
    ("aws:PrincipalTag/team", "red"),
    ("aws:SourceIp", "203.0.113.7"),
    ("aws:SecureTransport", "true"),
    ("aws:CurrentTime", "2026-01-02T03:04:05Z"),
    ("aws:RequestedRegion", "us-east-1"),
];

/// The policies as AWS writes them.
fn documents(policies: usize, rules: &[Rule]) -> Vec<Value> {
    let statement = |rule: &Rule| {
        let condition = match rule.condition {
            Condition::None => json!({}),
            Condition::Team(team) => json!({"StringEquals": {"aws:PrincipalTag/team": team}}),
            Condition::Address => json!({"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}),
            Condition::Secure => json!({"Bool": {"aws:SecureTransport": "true"}}),
        };
        json!({
            "Effect": if rule.allow { "Allow" } else { "Deny" },
            "Action": format!("{}:{}", rule.action.0, rule.action.1),
            "Resource": rule.resource(),
            "Condition": condition,
        })
    };
    let document = |rules: &[Rule]| json!({"Version": "2012-10-17", "Statement": rules.iter().map(statement).collect::<Vec<_>>()});
    rules.chunks(rules.len().div_ceil(policies)).map(document).collect()
}

/// The best of several rounds: the machine's other work only ever adds time.
fn nanoseconds(decisions: u32, mut decide: impl FnMut() -> bool) -> u128 {
    const ROUNDS: usize = 25;
    let mut round = || {
        let start = Instant::now();
        for _ in 0..decisions {
            assert!(decide(), "every engine allows the request");
        }
        start.elapsed().as_nanos() / u128::from(decisions)
    };
    (0..ROUNDS).map(|_| round()).min().unwrap_or(0)
}

fn main() {
    println!(
        "| policies / statements | evaluate | with all matched statements | bound | Cedar | iam-simulate |"
    );
    println!("| --- | --- | --- | --- | --- | --- |");
    for (policies, statements, bound) in SETS {
        let rules = Rule::set(statements);
        let documents = documents(policies, &rules);
        let (evaluate, explain) = ours::measure(&documents);
        let cedar = cedar::measure(&rules);
        let ratio = |other: u128| format!("{other} ns, {:.0} times", other as f64 / explain as f64);
        let simulate = simulate::measure(&documents).map_or_else(|why| why, ratio);
        println!(
            "| {policies} / {statements} | {evaluate} ns | {explain} ns | {bound} ns | {} | {simulate} |",
            ratio(cedar)
        );
    }
    println!("\nParse and compile a policy of six statements: {} ns, bound 40000 ns", ours::compile_six());
}
