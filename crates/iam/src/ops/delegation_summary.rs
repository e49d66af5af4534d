//! GetHumanReadableSummary: what a delegation request asks for, in sentences.
//!
//! They are made of the permissions alone. What the requestor says of them is not repeated: who decides is to read what
//! would be lent, not what somebody claims it to be.

use super::delegation_check::each;
use super::delegation_request::existing;
use crate::domain::delegation::Asked;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::service::Cx;
use crate::service_names;
use protocol::generated::iam as api;
use serde_json::Value;
use std::collections::BTreeMap;

/// Bytes of statements in a summary, so that all of it keeps to 10,000 characters (API reference, `summaryContentType`).
const LENGTH_MAX: usize = 9_000;
/// The language that summaries are made in.
const LANGUAGE: &str = "en";

impl Handler for api::GetHumanReadableSummary {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetHumanReadableSummaryRequest,
    ) -> Result<api::GetHumanReadableSummaryResponse, Fault> {
        let place = format!("arn:aws:iam::{}:delegation-request/", cx.account);
        let id = input.entity_arn.strip_prefix(&place);
        let id = id.ok_or_else(|| errors::not_to_be_summarized(&input.entity_arn))?;
        let request = existing(cx, id)?;
        let locale = input.locale.unwrap_or_else(|| LANGUAGE.to_owned());
        let language = language(&locale).ok_or_else(errors::locale_invalid)?;
        let content = (language == LANGUAGE).then(|| summary(&request.asked));
        let state = match content {
            Some(_) => api::SummaryStateType::Available,
            None => api::SummaryStateType::NotSupported,
        };
        Ok(api::GetHumanReadableSummaryResponse {
            summary_content: content,
            locale: Some(locale),
            summary_state: Some(state),
        })
    }
}

/// The language of a locale such as `en` or `pt-BR`.
fn language(locale: &str) -> Option<String> {
    let mut parts = locale.split(['-', '_']);
    let language = parts.next().filter(|part| (2..=3).contains(&part.len()))?;
    let is_word = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (language.bytes().all(|byte| byte.is_ascii_alphabetic()) && parts.all(is_word))
        .then(|| language.to_ascii_lowercase())
}

/// What is asked for.
fn summary(asked: &Asked) -> String {
    let mut out = format!(
        "Whoever made this request would get access for {}, as the user or role that accepts it, to the following and to \
         nothing that this user or role may not do itself:",
        duration(i64::from(asked.seconds))
    );
    let document: Value = serde_json::from_str(&asked.policy).unwrap_or_default();
    let statements: Vec<&Value> = each(document.get("Statement")).collect();
    for (shown, statement) in statements.iter().enumerate() {
        let line = sentence(statement);
        if out.len() + line.len() > LENGTH_MAX {
            out.push_str(&format!(
                "\n- {} more statements, which are too long to be told.",
                statements.len() - shown
            ));
            break;
        }
        out.push_str("\n- ");
        out.push_str(&line);
    }
    out
}

/// One statement.
fn sentence(statement: &Value) -> String {
    let is_deny = statement.get("Effect").and_then(Value::as_str) == Some("Deny");
    let (actions, all_but) = match statement.get("NotAction") {
        Some(actions) => (Some(actions), "everything but "),
        None => (statement.get("Action"), ""),
    };
    let (resources, others) = match statement.get("NotResource") {
        Some(resources) => (Some(resources), "everything but "),
        None => (statement.get("Resource"), ""),
    };
    let mut out = String::from(if is_deny { "Never " } else { "" });
    out.push_str(all_but);
    out.push_str(&actions_told(each(actions).filter_map(Value::as_str)));
    let resources: Vec<&str> = each(resources).filter_map(Value::as_str).collect();
    match resources.as_slice() {
        [] => {}
        ["*"] if others.is_empty() => out.push_str(", on any resource"),
        some => out.push_str(&format!(", on {others}{}", listed(some.iter().copied(), "and"))),
    }
    if let Some(Value::Object(operators)) = statement.get("Condition") {
        let conditions = operators.iter().flat_map(|(operator, keys)| {
            keys.as_object().into_iter().flatten().map(move |(key, values)| {
                let values = each(Some(values))
                    .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                format!("{operator} holds of {key} and {}", listed(values, "or"))
            })
        });
        out.push_str(&format!(", only if {}", listed(conditions, "and")));
    }
    let mut letters = out.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).chain(['.']).collect()
}

/// Actions, service by service.
fn actions_told<'a>(actions: impl Iterator<Item = &'a str>) -> String {
    let mut services: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for action in actions {
        let (service, name) = action.split_once(':').unwrap_or(("", action));
        services.entry(service.to_ascii_lowercase()).or_default().push(name);
    }
    let told = services.into_iter().map(|(prefix, names)| {
        let known = service_names::all().find(|(known, _)| *known == prefix);
        match (prefix.as_str(), names.as_slice()) {
            ("", _) => "every action of every service".to_owned(),
            (_, names) if names.contains(&"*") => {
                format!("every action of {}", known.map_or(prefix.as_str(), |(_, name)| name))
            }
            (_, names) => {
                let pattern = |name: &&str| match name.contains(['*', '?']) {
                    true => format!("all that match {name}"),
                    false => (*name).to_owned(),
                };
                let names = listed(names.iter().map(pattern), "and");
                format!("{names} of {}", known.map_or(prefix.as_str(), |(_, name)| name))
            }
        }
    });
    listed(told, "and")
}

/// `a`, `a and b`, `a, b and c`.
fn listed(items: impl IntoIterator<Item = impl AsRef<str>>, last: &str) -> String {
    let items: Vec<_> = items.into_iter().collect();
    let mut out = String::new();
    for (number, item) in items.iter().enumerate() {
        match number {
            0 => {}
            number if number + 1 == items.len() => out.push_str(&format!(" {last} ")),
            _ => out.push_str(", "),
        }
        out.push_str(item.as_ref());
    }
    out
}

fn duration(seconds: i64) -> String {
    let counted = |count: i64, unit: &str| match count {
        1 => format!("1 {unit}"),
        count => format!("{count} {unit}s"),
    };
    let parts = [(seconds / 3600, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second")];
    listed(parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, unit)| counted(count, unit)), "and")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn statements_are_told_as_they_are() {
        for (statement, told) in [
            (
                json!({"Effect": "Allow", "Action": "iam:GetUser", "Resource": "arn:aws:iam::123456789012:user/a"}),
                "GetUser of AWS Identity and Access Management, on arn:aws:iam::123456789012:user/a.",
            ),
            (
                json!({"Effect": "Allow", "Action": ["s3:Get*", "s3:PutObject", "IAM:*", "nothing:Do"], "Resource": "*"}),
                "Every action of AWS Identity and Access Management, Do of nothing and all that match Get* and PutObject of \
                 Amazon Simple Storage Service, on any resource.",
            ),
            (
                json!({"Effect": "Deny", "Action": "*", "Resource": ["a", "b", "c"]}),
                "Never every action of every service, on a, b and c.",
            ),
            (
                json!({"Effect": "Allow", "NotAction": "iam:*", "NotResource": "x"}),
                "Everything but every action of AWS Identity and Access Management, on everything but x.",
            ),
            (
                json!({"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*",
                    "Condition": {"Bool": {"aws:SecureTransport": true}, "StringEquals": {"aws:PrincipalTag/t": ["a", "b"]}}}),
                "AssumeRole of AWS Security Token Service, on any resource, only if Bool holds of aws:SecureTransport and true \
                 and StringEquals holds of aws:PrincipalTag/t and a or b.",
            ),
        ] {
            assert_eq!(sentence(&statement), told);
        }
    }

    #[test]
    fn durations_and_locales() {
        assert_eq!(duration(3600), "1 hour");
        assert_eq!(duration(5_461), "1 hour, 31 minutes and 1 second");
        for (locale, expected) in
            [("en", Some("en")), ("en-US", Some("en")), ("pt_BR", Some("pt")), ("DE", Some("de"))]
        {
            assert_eq!(language(locale).as_deref(), expected, "{locale}");
        }
        for locale in ["e1", "english", "en-", "-en", "en US"] {
            assert_eq!(language(locale), None, "{locale}");
        }
    }
}
