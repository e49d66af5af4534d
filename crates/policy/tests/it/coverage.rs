//! That the corpus leaves nothing out: every operator in every situation, every kind of policy with every caller.

use std::collections::BTreeSet;

use policy::{Case, PolicyKind, Verdict};
use serde_json::Value as Json;

use crate::corpus::files;

const OPERATORS: &str = "StringEquals StringNotEquals StringEqualsIgnoreCase StringNotEqualsIgnoreCase StringLike \
    StringNotLike NumericEquals NumericNotEquals NumericLessThan NumericLessThanEquals NumericGreaterThan \
    NumericGreaterThanEquals DateEquals DateNotEquals DateLessThan DateLessThanEquals DateGreaterThan \
    DateGreaterThanEquals Bool BinaryEquals IpAddress NotIpAddress ArnEquals ArnNotEquals ArnLike ArnNotLike";

/// What a request can have for a key.
const SITUATIONS: [&str; 4] = ["absent", "one", "list", "empty list"];

/// Cases whose only condition is one operator over one key: operator, situation, whether it was true.
fn conditions() -> BTreeSet<(String, &'static str, bool)> {
    let mut found = BTreeSet::new();
    for (_, lines) in files() {
        for line in &lines {
            let case: Json = serde_json::from_str(line).expect("JSON");
            let statement = &case["identity"][0]["Statement"];
            let Some(block) = statement["Condition"].as_object().filter(|block| block.len() == 1) else {
                continue;
            };
            let (operator, keys) = block.iter().next().expect("one operator");
            let Some(keys) = keys.as_object().filter(|keys| keys.len() == 1) else { continue };
            let key = keys.keys().next().expect("one key");
            let situation = match &case["context"][key] {
                Json::Null => "absent",
                Json::Array(values) if values.is_empty() => "empty list",
                Json::Array(_) => "list",
                _ => "one",
            };
            found.insert((operator.clone(), situation, case["expect"]["decision"] == "allowed"));
        }
    }
    found
}

#[test]
fn every_operator_is_there_in_every_situation() {
    let found = conditions();
    let mut missing = Vec::new();
    for operator in OPERATORS.split_whitespace() {
        for prefix in ["", "ForAllValues:", "ForAnyValue:"] {
            for suffix in ["", "IfExists"] {
                let name = format!("{prefix}{operator}{suffix}");
                for situation in SITUATIONS {
                    // Where the request has a value to compare, the case must come out either way.
                    let compares = situation == "one" || (situation == "list" && !prefix.is_empty());
                    let has = |truth| found.contains(&(name.clone(), situation, truth));
                    if !(has(true) && has(false)) && (compares || !(has(true) || has(false))) {
                        missing.push(format!("{name}, {situation}"));
                    }
                }
            }
        }
    }
    for situation in SITUATIONS {
        for truth in [true, false] {
            if !found.contains(&("Null".to_owned(), situation, truth)) {
                missing.push(format!("Null, {situation}"));
            }
        }
    }
    assert!(missing.is_empty(), "no case for {missing:#?}");
}

/// The kind of caller a case is about.
fn caller(principal: &Json) -> &'static str {
    let text = principal.as_str().or(principal["AWS"].as_str()).unwrap_or_default();
    match principal {
        Json::Object(members) if members.contains_key("Service") => "service",
        Json::Object(members) if members.contains_key("Federated") => "identity provider",
        _ if principal["Role"].as_str().is_some_and(|role| role.contains("/aws-service-role/")) => {
            "service-linked role"
        }
        _ if text.contains(":assumed-role/") => "role session",
        _ if text.contains(":federated-user/") => "federated user",
        _ if text.contains(":user/") => "user",
        _ if text.ends_with(":root") => "root user",
        _ => "anonymous",
    }
}

#[test]
fn every_kind_of_policy_is_there_with_every_caller_that_it_binds() {
    let mut found = BTreeSet::new();
    for (_, lines) in files() {
        for line in &lines {
            let json: Json = serde_json::from_str(line).expect("JSON");
            let case = Case::parse(line).expect("a case");
            let request = case.request();
            let owner = request.resource_account;
            let cross = owner.is_some_and(|owner| Some(owner) != request.principal.account());
            for (kind, verdict) in case.explain().verdicts {
                found.insert((caller(&json["principal"]), kind, verdict, cross));
            }
        }
    }
    use PolicyKind::*;
    let mut missing = Vec::new();
    for (callers, kinds) in [
        (
            &["user", "role session"][..],
            &[Identity, Boundary, Resource, Trust, ServiceControl, ResourceControl, Endpoint][..],
        ),
        (&["role session", "federated user"], &[Session, Resource]),
        (&["root user"], &[Session, Resource, ServiceControl, ResourceControl, Endpoint]),
        (&["service", "anonymous"], &[Resource, Endpoint]),
        (&["service-linked role"], &[Identity]),
    ] {
        for caller in callers {
            for kind in kinds {
                for verdict in [Verdict::Allowed, Verdict::ImplicitDeny, Verdict::ExplicitDeny] {
                    if ![true, false].iter().any(|cross| found.contains(&(*caller, *kind, verdict, *cross))) {
                        missing.push(format!("{caller}, {kind:?}, {verdict:?}"));
                    }
                }
            }
        }
    }
    for caller in ["user", "role session", "federated user", "root user"] {
        for cross in [true, false] {
            for verdict in [Verdict::Allowed, Verdict::ImplicitDeny] {
                if !found.contains(&(caller, Resource, verdict, cross)) {
                    missing.push(format!("{caller}, Resource, {verdict:?}, across accounts: {cross}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "no case for {missing:#?}");
}
