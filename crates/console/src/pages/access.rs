//! What can this user do? Every operation of IAM and STS, on anything and on the user itself.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;

use super::Page;
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Answers asked for at once: more than there are operations.
const ANSWERS: i32 = 1000;

/// Operations by what the user's policies say.
#[derive(Default)]
struct Access {
    anything: Vec<String>,
    itself: Vec<String>,
    nothing: Vec<String>,
}

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let name = page.form.get("name").to_owned();
    let asked = api::GetUserRequest { user_name: Some(name.clone()) };
    let found = match page.calls.call::<api::GetUser>(&asked).await {
        Ok(reply) => {
            let arn = reply.get("User").map(|user| text(user, "Arn")).unwrap_or_default().to_owned();
            find(page, &arn).await.map(|access| (arn, access))
        }
        Err(refusal) => Err(refusal),
    };
    if let Err(refusal) = &found
        && refusal.is_about_nothing()
    {
        return layout::missing(page.look, ("/users", "Users"), &name, refusal);
    }
    let content = html! {
        @match &found {
            Err(refusal) => section.card { (layout::hidden(refusal)) },
            Ok((arn, access)) => {
                p.quiet { "What the policies of " code { (arn) } " allow: its own, its groups' and its boundary taken together. "
                    "Conditions that need to know more of a request count as not met." }
                (list("On any resource", "good", &access.anything, arn, "*", true))
                (list("On itself only", "warn", &access.itself, arn, arn, true))
                (list("Not at all", "bad", &access.nothing, arn, "*", false))
                section.card {
                    h2 { "Ask about something else" }
                    p { a href={ "/console/why?principal=" (encode(arn)) } { "Any action, on any resource, with the reason" } }
                    (command::<api::SimulatePrincipalPolicy>(&input(arn, Some("*"), vec!["iam:CreateUser".to_owned()]), ""))
                }
            },
        }
    };
    let path = format!("/user?name={}", encode(&name));
    let status = if found.is_ok() { 200 } else { 403 };
    layout::below(page.look, status, (&path, &name), &format!("What {name} can do"), content)
}

fn list(title: &str, class: &str, names: &[String], arn: &str, resource: &str, open: bool) -> Markup {
    html! {
        section.card {
            h2 { (title) " " span.badge.(class) { (names.len()) } }
            @if names.is_empty() { p.empty { "Nothing." } } @else {
                details open[open] {
                    summary { "Operations" span.unseen { ": " (title) } }
                    ul.names {
                        @for name in names {
                            li { a href={ "/console/why?principal=" (encode(arn)) "&actions=" (encode(name)) "&resources="
                                (encode(resource)) } { (name) } }
                        }
                    }
                }
            }
        }
    }
}

async fn find(page: &Page<'_>, arn: &str) -> Result<Access, Refusal> {
    let anything = decisions(page, arn, None).await?;
    let itself = decisions(page, arn, Some(arn)).await?;
    let mut access = Access::default();
    for ((name, anything), (_, itself)) in anything.into_iter().zip(itself) {
        match (anything, itself) {
            (true, _) => access.anything.push(name),
            (false, true) => access.itself.push(name),
            (false, false) => access.nothing.push(name),
        }
    }
    Ok(access)
}

/// Whether each operation is allowed.
async fn decisions(
    page: &Page<'_>,
    arn: &str,
    resource: Option<&str>,
) -> Result<Vec<(String, bool)>, Refusal> {
    let names = protocol::Service::ALL.into_iter().flat_map(|service| {
        service
            .operations()
            .iter()
            .map(move |operation| format!("{}:{}", service.signing_name(), operation.name))
    });
    let mut input = input(arn, resource, names.collect());
    let mut decisions = Vec::new();
    loop {
        // Large policies are asked about some actions at a time.
        let reply = page.calls.call::<api::SimulatePrincipalPolicy>(&input).await?;
        let decided = items(&reply, "EvaluationResults").iter();
        let decided = decided.map(|result| (text(result, "EvalActionName"), text(result, "EvalDecision")));
        decisions.extend(decided.map(|(name, decision)| (name.to_owned(), decision == "allowed")));
        if !flag(&reply, "IsTruncated") {
            return Ok(decisions);
        }
        input.marker = Some(text(&reply, "Marker").to_owned());
    }
}

fn input(
    arn: &str,
    resource: Option<&str>,
    action_names: Vec<String>,
) -> api::SimulatePrincipalPolicyRequest {
    api::SimulatePrincipalPolicyRequest {
        policy_source_arn: arn.to_owned(),
        action_names,
        resource_arns: resource.map(|resource| vec![resource.to_owned()]),
        max_items: Some(ANSWERS),
        ..Default::default()
    }
}
