//! Who can do this? Each user and role is asked about, some at a time, as whoever is signed in.

use maud::html;
use protocol::generated::iam as api;
use protocol::percent::encode;

use super::{Page, marker};
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Principals asked about for one page.
const STRIDE: i32 = 50;

/// Those who can, and where to go on.
struct Found {
    allowed: Vec<(String, String)>,
    asked: usize,
    next: Option<String>,
}

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let (action, resource) = (page.form.get("action").trim(), page.form.get("resource").trim());
    let kind = if page.form.get("kind") == "roles" { "roles" } else { "users" };
    let found = if action.is_empty() { None } else { Some(find(page, action, resource, kind).await) };
    let content = html! {
        section.card {
            form action="/console/who-can" {
                div.pair {
                    (layout::text_field("action", "Action", action, 128, true))
                    (layout::text_field("resource", "Resource (empty: any)", resource, 2048, false))
                }
                fieldset {
                    legend { "Among" }
                    label.box { input type="radio" name="kind" value="users" checked[kind == "users"]; " Users" }
                    label.box { input type="radio" name="kind" value="roles" checked[kind == "roles"]; " Roles" }
                }
                button.main { "Find out" }
            }
            (command::<api::SimulatePrincipalPolicy>(&input("ARN", if action.is_empty() { "ACTION" } else { action }, resource), ""))
        }
        @match &found {
            None => {},
            Some(Err(refusal)) => (layout::refused(refusal)),
            Some(Ok(found)) => section.card {
                h2 { (found.allowed.len()) " of " (found.asked) " " (kind) " can" }
                @if found.allowed.is_empty() { p.empty { "None of these." } } @else {
                    ul.rows {
                        @for (name, arn) in &found.allowed {
                            li {
                                a href={ "/console/" (kind.trim_end_matches('s')) "?name=" (encode(name)) } { (name) }
                                a href={ "/console/why?principal=" (encode(arn)) "&actions=" (encode(action))
                                    "&resources=" (encode(resource)) } aria-label={ "Why " (name) " can" } { "Why?" }
                            }
                        }
                    }
                }
                @if let Some(next) = &found.next {
                    nav.pages aria-label="Pages" {
                        a rel="next" href={ "/console/who-can?action=" (encode(action)) "&resource=" (encode(resource))
                            "&kind=" (kind) "&marker=" (encode(next)) } { "Ask about the next " (STRIDE) }
                    }
                }
            },
        }
    };
    let status = if matches!(found, Some(Err(_))) { 400 } else { 200 };
    layout::page(page.look, status, "Who can do this?", content)
}

async fn find(page: &Page<'_>, action: &str, resource: &str, kind: &str) -> Result<Found, Refusal> {
    let (marker, max_items) = (marker(page), Some(STRIDE));
    let (reply, list, member) = if kind == "roles" {
        let input = api::ListRolesRequest { marker, max_items, ..Default::default() };
        (page.calls.call::<api::ListRoles>(&input).await?, "Roles", "RoleName")
    } else {
        let input = api::ListUsersRequest { marker, max_items, ..Default::default() };
        (page.calls.call::<api::ListUsers>(&input).await?, "Users", "UserName")
    };
    let principals = items(&reply, list);
    let mut allowed = Vec::new();
    for principal in principals {
        let input = input(text(principal, "Arn"), action, resource);
        let reply = page.calls.call::<api::SimulatePrincipalPolicy>(&input).await?;
        let decision = items(&reply, "EvaluationResults").first().map(|result| text(result, "EvalDecision"));
        if decision == Some("allowed") {
            allowed.push((text(principal, member).to_owned(), text(principal, "Arn").to_owned()));
        }
    }
    let next = flag(&reply, "IsTruncated").then(|| text(&reply, "Marker").to_owned());
    Ok(Found { allowed, asked: principals.len(), next })
}

fn input(arn: &str, action: &str, resource: &str) -> api::SimulatePrincipalPolicyRequest {
    let resource_arns = Some(resource).filter(|resource| !resource.is_empty());
    api::SimulatePrincipalPolicyRequest {
        policy_source_arn: arn.to_owned(),
        action_names: vec![action.to_owned()],
        resource_arns: resource_arns.map(|resource| vec![resource.to_owned()]),
        ..Default::default()
    }
}
