//! Explanations as people read them. Everything in them came over the wire, and is printed without control characters.

use std::fmt::Write as _;

use serde_json::Value;

/// What would have to change where something denies.
const LESS_DENIED: &str =
    "\nTo change it, take the action or the resource out of what denies, or give it a condition.\n";

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn items<'a>(value: &'a Value, pointer: &str) -> &'a [Value] {
    value.pointer(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A server's words without control characters, which could steer a terminal.
fn plain(text: String) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

/// What was called, by whom, and what came of it.
pub(super) fn event(event: &Value) -> String {
    let who = match text(event, "/userIdentity/arn") {
        "" => "somebody who proved nothing",
        arn => arn,
    };
    let service = text(event, "/eventSource").split('.').next().unwrap_or_default();
    let mut out =
        format!("{}  {service}:{} by {who}\n", text(event, "/eventTime"), text(event, "/eventName"));
    match text(event, "/errorCode") {
        "" => out.push_str("It was carried out.\n"),
        code => {
            let _ = writeln!(out, "It was refused: {code}: {}", text(event, "/errorMessage"));
        }
    }
    plain(out)
}

/// An opened authorization message.
pub(super) fn message(message: &Value) -> String {
    let action = text(message, "/context/action");
    let resource = text(message, "/context/resource");
    let mut out =
        format!("Denied: {action} on {resource}\n  to {}\n", text(message, "/context/principal/arn"));
    let reason = text(message, "/reason");
    if !reason.is_empty() {
        let _ = writeln!(out, "  {reason}");
    }
    let matched = items(message, "/matchedStatements/items");
    if !matched.is_empty() {
        out.push_str("\nDecided by\n");
        matched.iter().for_each(|one| statement(&mut out, one));
        out.push_str(LESS_DENIED);
    } else {
        let near = items(message, "/nearMisses/items");
        if !near.is_empty() {
            out.push_str("\nThese allow the action, and do not apply\n");
        }
        for one in near {
            statement(&mut out, one);
            obstacle(&mut out, one);
        }
        let _ = writeln!(out, "\nTo change it, let {} allow {action} on {resource}.", wanted(reason));
    }
    list(&mut out, "The request lacked", items(message, "/missingContext/items"));
    let conditions = items(message, "/context/conditions/items");
    if !conditions.is_empty() {
        out.push_str("\nThe request had\n");
    }
    for condition in conditions {
        let values = items(condition, "/values/items").iter().map(|value| text(value, "/value"));
        let values: Vec<&str> = values.collect();
        let _ = writeln!(out, "  {} = {}", text(condition, "/key"), values.join(", "));
    }
    plain(out)
}

/// The kind of policy that the reason says was silent.
fn wanted(reason: &str) -> String {
    let kind = reason.strip_prefix("because no ").and_then(|rest| rest.split(" allows ").next());
    match kind {
        Some(kind) => format!("the {kind}").replace("the identity-based", "an identity-based"),
        None => "a policy".to_owned(),
    }
}

fn statement(out: &mut String, one: &Value) {
    let number = |pointer: &str| one.pointer(pointer).and_then(Value::as_u64).unwrap_or_default();
    let policy = match text(one, "/sourcePolicyArn") {
        "" => text(one, "/sourcePolicyId"),
        arn => arn,
    };
    let sid = match text(one, "/statementId") {
        "" => String::new(),
        sid => format!(" ({sid})"),
    };
    let (start, column) = (number("/startPosition/line"), number("/startPosition/column"));
    let (end, last) = (number("/endPosition/line"), number("/endPosition/column"));
    let kind = text(one, "/sourcePolicyType");
    let place = format!("from line {start} column {column} to line {end} column {last}");
    let _ = writeln!(out, "  statement {}{sid} of {policy}, {kind}: {place}", number("/statementNumber"));
}

fn obstacle(out: &mut String, near: &Value) {
    match text(near, "/obstacle") {
        "RESOURCE" => out.push_str("    it is about other resources\n"),
        "PRINCIPAL" => out.push_str("    it does not name the caller\n"),
        _ => {
            for condition in items(near, "/conditions") {
                let (operator, key) = (text(condition, "/operator"), text(condition, "/key"));
                let _ = writeln!(out, "    its condition {operator} on {key} is not true");
            }
        }
    }
}

fn list(out: &mut String, title: &str, names: &[Value]) {
    let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
    if !names.is_empty() {
        let _ = writeln!(out, "\n{title}\n  {}", names.join("\n  "));
    }
}

/// What the simulator would decide.
pub(super) fn simulation(who: &str, result: &Value) -> String {
    let decision = match text(result, "/EvalDecision") {
        "allowed" => "Allowed",
        "explicitDeny" => "Denied",
        _ => "Denied, as nothing allows it",
    };
    let (action, resource) = (text(result, "/EvalActionName"), text(result, "/EvalResourceName"));
    let mut out = format!("{decision}: {action} on {resource}\n  to {who}\n");
    let specific = result.pointer("/ResourceSpecificResults/0").unwrap_or(result);
    let matched = items(specific, "/MatchedStatements");
    if !matched.is_empty() {
        out.push_str("\nDecided by\n");
    }
    for one in matched {
        let number = |pointer: &str| one.pointer(pointer).and_then(Value::as_u64).unwrap_or_default();
        let (line, column) = (number("/StartPosition/Line"), number("/StartPosition/Column"));
        let (end, last) = (number("/EndPosition/Line"), number("/EndPosition/Column"));
        let place = format!("from line {line} column {column} to line {end} column {last}");
        let _ =
            writeln!(out, "  {} ({}): {place}", text(one, "/SourcePolicyId"), text(one, "/SourcePolicyType"));
    }
    if decision != "Allowed" {
        change(&mut out, result, specific);
    }
    list(
        &mut out,
        "Conditions asked for these keys, give them with --context",
        items(specific, "/MissingContextValues"),
    );
    plain(out)
}

/// What would have to change, as far as the simulator tells: what denies, or which kinds of policies are silent.
fn change(out: &mut String, result: &Value, specific: &Value) {
    let matched = items(specific, "/MatchedStatements");
    if text(result, "/EvalDecision") == "explicitDeny" && !matched.is_empty() {
        out.push_str(LESS_DENIED);
        return;
    }
    let is_false =
        |pointer| specific.pointer(pointer).or_else(|| result.pointer(pointer)) == Some(&Value::Bool(false));
    let mut silent = Vec::new();
    if is_false("/OrganizationsDecisionDetail/AllowedByOrganizations") {
        silent.push("the policies of the organization");
    }
    if is_false("/PermissionsBoundaryDecisionDetail/AllowedByPermissionsBoundary") {
        silent.push("the permissions boundary");
    }
    if matched.is_empty() || silent.is_empty() {
        silent.push("an identity-based policy");
    }
    let (action, resource) = (text(result, "/EvalActionName"), text(result, "/EvalResourceName"));
    let _ = writeln!(out, "\nTo change it, let {} allow {action} on {resource}.", silent.join(" and "));
}
