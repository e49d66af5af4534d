//! The audit trail: what was called, by whom, and what came of it. LookupEvents, asked as whoever is signed in.
//!
//! LookupEvents takes one attribute. The one that leaves least is asked for, and the others are looked at here. A single
//! event, and why it was denied: `event.rs`.

use maud::{Markup, html};
use protocol::Timestamp;
use protocol::percent::encode;
use serde_json::{Value, json};

use super::Page;
use crate::calls::{Refusal, items, text};
use crate::command;
use crate::form::Form;
use crate::layout;
use crate::respond::Reply;

/// Events on a page, unless the last look-up found more.
const PAGE: usize = 50;
/// Times that a page asks before it shows what it has and offers to go on.
const LOOKUPS_MAX: usize = 2;

/// Which events are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Changes,
    Errors,
    All,
}

/// What is looked for.
struct Sought<'a> {
    kind: Kind,
    user: &'a str,
    event: &'a str,
    key: &'a str,
    resource: &'a str,
    from: &'a str,
    until: &'a str,
}

/// What was found, and where to go on.
struct Found {
    events: Vec<Value>,
    next: Option<String>,
}

impl<'a> Sought<'a> {
    fn typed(form: &'a Form) -> Sought<'a> {
        let word = |name| form.get(name).trim();
        let kind = match word("show") {
            "all" => Kind::All,
            "errors" => Kind::Errors,
            _ => Kind::Changes,
        };
        Sought {
            kind,
            user: word("user"),
            event: word("event"),
            key: word("key"),
            resource: word("resource"),
            from: word("from"),
            until: word("until"),
        }
    }

    /// The attribute that leaves least.
    fn attribute(&self) -> Option<(&'static str, &str)> {
        let named = [
            ("AccessKeyId", self.key),
            ("ResourceName", self.resource),
            ("Username", self.user),
            ("EventName", self.event),
        ];
        let named = named.into_iter().find(|(_, value)| !value.is_empty());
        named.or(match self.kind {
            Kind::Changes => Some(("ReadOnly", "false")),
            Kind::Errors => Some(("ErrorCode", "*")),
            Kind::All => None,
        })
    }

    /// The input of LookupEvents.
    ///
    /// # Errors
    /// A time that is none.
    fn input(&self) -> Result<Value, Refusal> {
        let mut input = json!({});
        let mut set = |member: &str, value: Value| {
            if let Some(input) = input.as_object_mut() {
                input.insert(member.to_owned(), value);
            }
        };
        if let Some((key, value)) = self.attribute() {
            set("LookupAttributes", json!([{"AttributeKey": key, "AttributeValue": value}]));
        }
        for (member, typed) in [("StartTime", self.from), ("EndTime", self.until)] {
            if !typed.is_empty() {
                set(member, instant(typed)?.to_string().into());
            }
        }
        Ok(input)
    }

    /// Whether an event is one that is looked for, beyond what was asked for.
    fn fits(&self, event: &Value) -> bool {
        let is = |member: &str, wanted: &str| wanted.is_empty() || text(event, member) == wanted;
        let about = |resource: &Value| text(resource, "ResourceName") == self.resource;
        let kind = match self.kind {
            Kind::Changes => text(event, "ReadOnly") == "false",
            Kind::Errors => error(&inner(event)).is_some(),
            Kind::All => true,
        };
        kind && is("Username", self.user)
            && is("EventName", self.event)
            && is("AccessKeyId", self.key)
            && (self.resource.is_empty() || items(event, "Resources").iter().any(about))
    }

    /// The address of the same search, from a place on.
    fn address(&self, token: &str) -> String {
        let kind = match self.kind {
            Kind::Changes => "changes",
            Kind::Errors => "errors",
            Kind::All => "all",
        };
        let fields = [
            ("user", self.user),
            ("event", self.event),
            ("key", self.key),
            ("resource", self.resource),
            ("from", self.from),
            ("until", self.until),
            ("token", token),
        ];
        let mut address = format!("/console/trail?show={kind}");
        for (name, value) in fields.into_iter().filter(|(_, value)| !value.is_empty()) {
            address.push_str(&format!("&{name}={}", encode(value)));
        }
        address
    }
}

/// An instant as a field for dates has it, or as the API writes it; in UTC.
fn instant(typed: &str) -> Result<Timestamp, Refusal> {
    let whole = match typed.len() {
        16 => format!("{typed}:00Z"),
        19 => format!("{typed}Z"),
        _ => typed.to_owned(),
    };
    Timestamp::parse(&whole).ok_or_else(|| Refusal {
        code: "ValidationError".to_owned(),
        message: "Write times like 2026-11-27T18:25. They are in UTC.".to_owned(),
    })
}

/// The event itself, which LookupEvents gives as text.
pub(crate) fn inner(event: &Value) -> Value {
    serde_json::from_str(text(event, "CloudTrailEvent")).unwrap_or_default()
}

/// What an event that did not succeed says of it.
pub(crate) fn error(event: &Value) -> Option<&str> {
    ["errorCode", "errorMessage"].iter().find_map(|member| event.get(*member)?.as_str())
}

/// Whether what decided a denial was kept.
pub(crate) fn message(event: &Value) -> Option<&str> {
    event.pointer("/additionalEventData/encodedAuthorizationMessage")?.as_str()
}

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let sought = Sought::typed(page.form);
    let token = page.form.get("token");
    let input = sought.input();
    let found = match &input {
        Ok(input) => find(page, &sought, input.clone(), token).await,
        Err(refusal) => Err(refusal.clone()),
    };
    let content = html! {
        p.quiet { "Every call is here, whoever made it and whatever came of it; newest first. Times are in UTC." }
        section.card { (form(&sought)) }
        section.card {
            @match &found {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(found) => {
                    @if found.events.is_empty() {
                        p.empty { @if found.next.is_some() { "None so far." } @else { "There is no such event." } }
                    }
                    (table(&found.events))
                },
            }
            @let next = found.as_ref().ok().and_then(|found| found.next.as_deref());
            @if next.is_some() || !token.is_empty() {
                nav.pages aria-label="Pages" {
                    @if !token.is_empty() { a href=(sought.address("")) { "Newest" } }
                    @if let Some(next) = next { a rel="next" data-on href=(sought.address(next)) { "Search further" } }
                }
            }
            (command::lookup_events(input.as_ref().unwrap_or(&Value::Null)))
        }
    };
    let status = match &found {
        Ok(_) => 200,
        Err(refusal) if refusal.code == "AccessDenied" => 403,
        Err(_) => 400,
    };
    layout::page(page.look, status, "Audit trail", content)
}

async fn find(page: &Page<'_>, sought: &Sought<'_>, mut input: Value, token: &str) -> Result<Found, Refusal> {
    let mut next = Some(token).filter(|token| !token.is_empty()).map(str::to_owned);
    let mut events = Vec::new();
    for _ in 0..LOOKUPS_MAX {
        if let (Some(input), Some(token)) = (input.as_object_mut(), next.take()) {
            input.insert("NextToken".to_owned(), token.into());
        }
        let reply = page.calls.lookup_events(&input).await?;
        events.extend(items(&reply, "Events").iter().filter(|event| sought.fits(event)).cloned());
        next = reply.get("NextToken").and_then(Value::as_str).map(str::to_owned);
        if next.is_none() || events.len() >= PAGE {
            break;
        }
    }
    Ok(Found { events, next })
}

fn form(sought: &Sought<'_>) -> Markup {
    let option = |kind: Kind, value: &str, words: &str| {
        html! { option value=(value) selected[sought.kind == kind] { (words) } }
    };
    let more = [sought.resource, sought.key, sought.from, sought.until].iter().any(|typed| !typed.is_empty());
    html! {
        form role="search" action="/console/trail" {
            div.filters {
                div.field {
                    label for="show" { "Show" }
                    select #show name="show" {
                        (option(Kind::Changes, "changes", "Changes"))
                        (option(Kind::Errors, "errors", "Refusals"))
                        (option(Kind::All, "all", "Everything"))
                    }
                }
                (layout::text_field("user", "User or session", sought.user, 64, false))
                (layout::text_field("event", "Event, such as CreateUser", sought.event, 128, false))
            }
            details open[more] {
                summary { "More filters" }
                div.filters {
                    (layout::text_field("resource", "Name of what it was about", sought.resource, 2000, false))
                    (layout::text_field("key", "Access key id", sought.key, 128, false))
                    (time("from", "From", sought.from))
                    (time("until", "Until", sought.until))
                }
            }
            div.buttons { button.main { "Find" } a.button href="/console/trail" { "Start over" } }
        }
    }
}

fn time(name: &str, label: &str, value: &str) -> Markup {
    html! {
        div.field {
            label for=(name) { (label) }
            input id=(name) name=(name) value=(value) type="datetime-local";
        }
    }
}

fn table(events: &[Value]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label="Events" hidden[events.is_empty()] {
            table {
                thead { tr {
                    th scope="col" { "Event" } th.more scope="col" { "Time" } th.more scope="col" { "Who" }
                    th.more scope="col" { "About" } th scope="col" { "Result" }
                } }
                tbody { @for event in events { (row(event)) } }
            }
        }
    }
}

/// What an ARN names, which the page of the event has in full.
fn short(name: &str) -> &str {
    name.strip_prefix("arn:").and_then(|rest| rest.rsplit('/').next()).unwrap_or(name)
}

fn row(event: &Value) -> Markup {
    let inner = inner(event);
    let address = format!("/console/trail/event?id={}", encode(text(event, "EventId")));
    let time = text(&inner, "eventTime").trim_end_matches('Z').replace('T', " ");
    let about: Vec<&str> =
        items(event, "Resources").iter().map(|one| short(text(one, "ResourceName"))).collect();
    let who = who(event, &inner);
    html! {
        tr {
            td.name {
                a href=(address) { (text(event, "EventName")) }
                span.less { (who) } span.less { (time) }
            }
            td.more { (time) }
            td.more { (who) }
            td.more.any { (about.join(", ")) }
            td {
                @match error(&inner) {
                    None => span.badge.good { "Done" },
                    Some(code) if code.len() <= 24 => span.badge.bad { (code) },
                    Some(_) => span.badge.bad { "Failed" },
                }
                @if message(&inner).is_some() { " " a.ask href={ (address) "#why" } { "Why?" } }
            }
        }
    }
}

/// Whoever it was, as short as people are called.
fn who(event: &Value, inner: &Value) -> String {
    match text(event, "Username") {
        "" => match inner.get("userIdentity").map(|identity| text(identity, "type")) {
            Some("Unknown") | None | Some("") => "–".to_owned(),
            Some(kind) => kind.to_owned(),
        },
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, Sought, instant};
    use serde_json::json;

    #[test]
    fn the_narrowest_attribute_is_asked_for_and_the_rest_is_looked_at() {
        let form = Form::parse(b"show=errors&user=alice&event=CreateUser&from=2026-11-27T18%3A25");
        let sought = Sought::typed(&form);
        let asked = json!({"LookupAttributes": [{"AttributeKey": "Username", "AttributeValue": "alice"}],
            "StartTime": "2026-11-27T18:25:00Z"});
        assert_eq!(sought.input().unwrap(), asked);
        let event = |name: &str, code: Option<&str>| {
            let inner = json!({"errorCode": code}).to_string();
            json!({"EventName": name, "Username": "alice", "ReadOnly": "false", "CloudTrailEvent": inner})
        };
        assert!(sought.fits(&event("CreateUser", Some("AccessDenied"))));
        assert!(!sought.fits(&event("CreateUser", None)) && !sought.fits(&event("CreateRole", Some("x"))));
        assert_eq!(
            sought.address("t&"),
            "/console/trail?show=errors&user=alice&event=CreateUser&from=2026-11-27T18%3A25&token=t%26"
        );
    }

    #[test]
    fn times_are_read_as_fields_write_them() {
        assert!(instant("2026-11-27T18:25").is_ok() && instant("2026-11-27T18:25:30Z").is_ok());
        for wrong in ["yesterday", "2026-11-27", "2026-13-27T18:25"] {
            assert!(instant(wrong).is_err(), "{wrong}");
        }
    }
}
