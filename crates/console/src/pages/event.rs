//! One event of the audit trail, and what decided it if it was denied: any attempt, of whomever and however long ago.
//!
//! What decided is sealed in the event. DecodeAuthorizationMessage opens it, to whoever may call that.

use maud::{Markup, html};
use protocol::generated::sts;
use protocol::percent::encode;
use serde_json::{Value, json};

use super::sources::{self, Sources, excerpt, first_line, quoted};
use super::{Page, date, trail, why};
use crate::calls::{Refusal, items, text};
use crate::command::{self, command};
use crate::layout;
use crate::respond::Reply;

/// Look-ups of one page: an old event is far behind.
const LOOKUPS_MAX: usize = 80;

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let id = page.form.get("id").trim();
    let input =
        json!({"LookupAttributes": [{"AttributeKey": "EventId", "AttributeValue": id}], "MaxResults": 1});
    let back = ("/trail", "Audit trail");
    let event = match find(page, input.clone()).await {
        Ok(Some(event)) => event,
        outcome => {
            let (status, words) = match &outcome {
                Err(refusal) => (403, layout::hidden(refusal)),
                Ok(_) => (404, html! { p.empty { "The audit trail has no such event, or not any more." } }),
            };
            let content = html! { section.card { (words) (command::lookup_events(&input)) } };
            return layout::below(page.look, status, back, "Event", content);
        }
    };
    let inner = trail::inner(&event);
    let denied = match trail::message(&inner) {
        Some(message) => reasons(page, message).await,
        None => html! {},
    };
    let content = html! {
        (facts(&event, &inner))
        (denied)
        (part("What was asked for", inner.get("requestParameters")))
        (part("What came of it", inner.get("responseElements")))
        section.card {
            details { summary { "The whole event" } pre.lines tabindex="0" { code { (laid_out(&inner)) } } }
            (command::lookup_events(&input))
        }
    };
    layout::below(page.look, 200, back, text(&inner, "eventName"), content)
}

async fn find(page: &Page<'_>, mut input: Value) -> Result<Option<Value>, Refusal> {
    for _ in 0..LOOKUPS_MAX {
        let reply = page.calls.lookup_events(&input).await?;
        if let Some(event) = items(&reply, "Events").first() {
            return Ok(Some(event.clone()));
        }
        match (reply.get("NextToken").cloned(), input.as_object_mut()) {
            (Some(token), Some(input)) => input.insert("NextToken".to_owned(), token),
            _ => break,
        };
    }
    Ok(None)
}

fn facts(event: &Value, inner: &Value) -> Markup {
    let identity = inner.get("userIdentity").unwrap_or(&Value::Null);
    let who = match text(identity, "arn") {
        "" => text(event, "Username"),
        arn => arn,
    };
    let service = text(inner, "eventSource").trim_end_matches(".amazonaws.com");
    let facts = [
        ("Time", date(text(inner, "eventTime"))),
        ("Call", format!("{service}:{}", text(inner, "eventName"))),
        ("From", text(inner, "sourceIPAddress").to_owned()),
        ("With", text(inner, "userAgent").to_owned()),
        ("Access key", text(identity, "accessKeyId").to_owned()),
        ("Request", text(inner, "requestID").to_owned()),
        ("Event", text(inner, "eventID").to_owned()),
    ];
    html! {
        section.card {
            p {
                @match trail::error(inner) {
                    None => span.badge.good { "Done" },
                    Some(code) => { span.badge.bad { (code) } " " (text(inner, "errorMessage")) },
                }
            }
            dl.plain {
                dt { "Who" }
                dd {
                    @if who.is_empty() { "Somebody who proved nothing" } @else { code { (who) } }
                    @let name = text(event, "Username");
                    @if !name.is_empty() { " " a href={ "/console/trail?show=all&user=" (encode(name)) } { "All they did" } }
                }
                @for (name, value) in facts.iter().filter(|(_, value)| !value.is_empty()) {
                    dt { (name) } dd { (value) }
                }
            }
        }
    }
}

fn part(title: &str, value: Option<&Value>) -> Markup {
    html! {
        @if let Some(value) = value.filter(|value| !value.is_null()) {
            section.card { h2 { (title) } pre.lines tabindex="0" { code { (laid_out(value)) } } }
        }
    }
}

fn laid_out(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// Why it was denied, at that time.
async fn reasons(page: &Page<'_>, message: &str) -> Markup {
    let input = sts::DecodeAuthorizationMessageRequest { encoded_message: message.to_owned() };
    let decoded = page.calls.call::<sts::DecodeAuthorizationMessage>(&input).await;
    let decoded = decoded
        .map(|reply| serde_json::from_str::<Value>(text(&reply, "DecodedMessage")).unwrap_or_default());
    let words = match &decoded {
        Ok(decoded) => decided(page, decoded).await,
        Err(refusal) => html! {
            (layout::hidden(refusal))
            p.quiet { "What decided is sealed. Somebody who may decode authorization messages can open the address of this page." }
        },
    };
    html! {
        section.card #why {
            h2 { "Why was it denied?" }
            (words)
            (command::<sts::DecodeAuthorizationMessage>(&input, ""))
        }
    }
}

async fn decided(page: &Page<'_>, decoded: &Value) -> Markup {
    let at = |pointer: &str| decoded.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let list =
        |pointer: &str| decoded.pointer(pointer).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let (principal, action, resource) =
        (at("/context/principal/arn"), at("/context/action"), at("/context/resource"));
    let mut sources = Sources::of(&why::policy_holder(principal), "");
    let (matched, near) = (list("/matchedStatements/items"), list("/nearMisses/items"));
    let mut statements = Vec::new();
    for one in if matched.is_empty() { near } else { matched } {
        statements.push(statement(page, &mut sources, one, resource).await);
    }
    let missing: Vec<&str> = list("/missingContext/items").iter().filter_map(Value::as_str).collect();
    html! {
        p { code { (action) } @if resource != "*" { " on " code { (resource) } } " was denied " (at("/reason")) "." }
        @if !matched.is_empty() { h3 { "Decided by" } }
        @else if !near.is_empty() { h3 { "These allow the action, but not here" } }
        @for statement in statements { (statement) }
        @if !missing.is_empty() { p.quiet { "The request lacked " (missing.join(", ")) "." } }
        (conditions(list("/context/conditions/items")))
        p { a href=(why::address(principal, action, resource)) { "Would it be denied now?" } }
    }
}

async fn statement(page: &Page<'_>, sources: &mut Sources, one: &Value, resource: &str) -> Markup {
    let (id, arn) = (text(one, "sourcePolicyId"), text(one, "sourcePolicyArn"));
    let place = |member: &str| {
        let number =
            |name| one.get(member)?.get(name)?.as_u64().and_then(|number| usize::try_from(number).ok());
        (number("line").unwrap_or(1), number("column").unwrap_or(1))
    };
    let (start, end) = (place("startPosition"), place("endPosition"));
    let document = match (arn, text(one, "sourcePolicyType")) {
        (_, "role trust policy") => sources::trust(page, resource).await,
        ("", _) => sources.document(page, id).await,
        (arn, _) => sources::managed(page, arn).await,
    };
    let excerpt = document.map(|text| excerpt(&text, start, end));
    html! {
        p {
            "Statement " (one.get("statementNumber").and_then(Value::as_u64).unwrap_or(1))
            @if !text(one, "statementId").is_empty() { " (" (text(one, "statementId")) ")" }
            " of " @if arn.is_empty() { strong { (id) } } @else { a href={ "/console/policy?arn=" (encode(arn)) } { (arn) } }
            ", " (text(one, "sourcePolicyType")) ", from line " (first_line(excerpt.as_deref(), start)) ". "
            (obstacle(one))
        }
        @if let Some(excerpt) = excerpt {
            (quoted(&excerpt))
            p.quiet { "As it stands there now." }
        }
    }
}

/// Why a statement that allows the action did not.
fn obstacle(near: &Value) -> Markup {
    html! {
        @match text(near, "obstacle") {
            "RESOURCE" => "It is about other resources.",
            "PRINCIPAL" => "It does not name the caller.",
            "CONDITIONS" => {
                @for condition in items(near, "conditions") {
                    "Its condition " code { (text(condition, "operator")) } " on " code { (text(condition, "key")) } " was not true. "
                }
            },
            _ => {},
        }
    }
}

fn conditions(conditions: &[Value]) -> Markup {
    html! {
        @if !conditions.is_empty() {
            details {
                summary { "What the request had: " (conditions.len()) " condition keys" }
                dl.plain {
                    @for condition in conditions {
                        @let values = condition.pointer("/values/items").and_then(Value::as_array);
                        @let values: Vec<&str> = values.into_iter().flatten().map(|value| text(value, "value")).collect();
                        dt { code { (text(condition, "key")) } } dd { (values.join(", ")) }
                    }
                }
            }
        }
    }
}
