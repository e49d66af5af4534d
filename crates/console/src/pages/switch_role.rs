//! Switching to a role and back: AssumeRole as the principal who signed in, whose name the role's session has.

use iam::domain::console_session::SwitchedRole;
use iam::sign_in_events::Temporary;
use maud::html;
use protocol::generated::sts as api;
use protocol::value::Secret;
use serde_json::Value;

use super::Page;
use crate::calls::{Refusal, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// What came of a visit.
pub(crate) enum Switch {
    /// Nothing is switched.
    Page(Reply),
    /// From now on, pages act as this role; which is this session.
    To(Box<SwitchedRole>, Temporary),
    /// Pages act as the principal who signed in.
    Back,
}

/// Answers the page. Whichever role pages act as now, its calls are made as who signed in.
pub(crate) async fn answer(page: &Page<'_>, console_session: &str) -> Switch {
    let typed = page.form.get("role").trim();
    let mut refused = None;
    if page.post && page.form.get("do") == "back" {
        return Switch::Back;
    }
    if page.post {
        match assume(page, typed, console_session).await {
            Ok((role, to)) => return Switch::To(Box::new(role), to),
            Err(refusal) => refused = Some(refusal),
        }
    }
    let example = if typed.is_empty() { "ROLE" } else { typed };
    let content = html! {
        @if let Some(refusal) = &refused { (layout::refused(refusal)) }
        section.card {
            p { "Act with the permissions of a role instead of your own. The role's trust policy must let you in, and, "
                "unless it names you, a policy of yours must allow " code { "sts:AssumeRole" } "." }
            form method="post" action="/console/switch-role" {
                (layout::token(page.look))
                (layout::text_field("role", "Name or ARN of the role", typed, 2048, true))
                button.main name="do" value="switch" { "Switch role" }
            }
            (command::<api::AssumeRole>(&input(page, example), ""))
        }
    };
    let status = if refused.is_some() { 400 } else { 200 };
    Switch::Page(layout::page(page.look, status, "Switch role", content))
}

fn input(page: &Page<'_>, role: &str) -> api::AssumeRoleRequest {
    let role_arn = match role.starts_with("arn:") {
        true => role.to_owned(),
        false => format!("arn:aws:iam::{}:role/{role}", page.look.account),
    };
    let role_session_name = page.look.name().to_owned();
    api::AssumeRoleRequest { role_arn, role_session_name, ..Default::default() }
}

async fn assume(
    page: &Page<'_>,
    role: &str,
    console_session: &str,
) -> Result<(SwitchedRole, Temporary), Refusal> {
    let reply = page.calls.call::<api::AssumeRole>(&input(page, role)).await?;
    let credentials = reply.get("Credentials").cloned().unwrap_or_default();
    let secret = |member| Secret::from(text(&credentials, member));
    let user = reply.get("AssumedRoleUser").unwrap_or(&Value::Null);
    let to = Temporary { arn: text(user, "Arn").to_owned(), id: text(user, "AssumedRoleId").to_owned() };
    let role = SwitchedRole {
        console_session: console_session.to_owned(),
        access_key_id: text(&credentials, "AccessKeyId").to_owned(),
        secret_access_key: secret("SecretAccessKey"),
        session_token: secret("SessionToken"),
    };
    Ok((role, to))
}
