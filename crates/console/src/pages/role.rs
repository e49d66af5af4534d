//! One role: who may assume it, what it may do, and for how long at a time.

use iam::permitted::Names;
use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::document::{self, Purpose, decoded, pretty};
use super::{Page, boundary, date, inline, service_linked_role, tags};
use crate::calls::{Refusal, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// What came of a form.
enum Acted {
    Said(&'static str),
    Deleted,
}

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let name = page.form.get("name").to_owned();
    let action = format!("/console/role?name={}", encode(&name));
    let outcome = if page.post { Some(act(page, &name).await) } else { None };
    if matches!(outcome, Some(Ok(Acted::Deleted))) {
        return Reply::redirect("/console/roles?done=deleted");
    }
    let failed = matches!(outcome, Some(Err(_)));
    let reply = page.calls.call::<api::GetRole>(&api::GetRoleRequest { role_name: name.clone() }).await;
    let role = reply.as_ref().map(|reply| reply.get("Role").unwrap_or(&Value::Null));
    let title = if name.is_empty() { "Role" } else { &name };
    if let Err(refusal) = role
        && refusal.is_about_nothing()
    {
        return layout::missing(page.look, ("/roles", "Roles"), title, refusal);
    }
    let content = html! {
        @match &outcome {
            Some(Ok(Acted::Said(words))) => (layout::done(words)),
            Some(Err(refusal)) => (layout::refused(refusal)),
            Some(Ok(Acted::Deleted)) | None => {},
        }
        @if page.form.get("done") == "created" && !page.post { (layout::done("The role is created.")) }
        @match role {
            Err(refusal) => section.card { (layout::hidden(refusal)) },
            Ok(role) => {
                @if service_linked_role::owner(role).is_none() { (layout::parts(&PARTS)) }
                (facts(page, role, &name, &action))
                @if let Some(service) = service_linked_role::owner(role) {
                    (service_linked_role::sections(page, role, (&name, service), &action).await)
                } @else {
                    (trust(page, role, &name, &action))
                    (permissions(page, &name, &action).await)
                    (tags_of(page, role, &name, &action))
                    (boundary_of(page, role, &name, &action))
                    (end(page, &name, &action))
                }
            },
        }
    };
    layout::below(page.look, if failed { 400 } else { 200 }, ("/roles", "Roles"), title, content)
}

/// The parts of the page, by their ids.
const PARTS: [(&str, &str); 5] = [
    ("trust", "Who may assume it"),
    ("permissions", "What it may do"),
    ("tags", "Tags"),
    ("boundary", "Boundary"),
    ("end", "Delete"),
];

fn facts(page: &Page<'_>, role: &Value, name: &str, action: &str) -> Markup {
    let seconds = role.get("MaxSessionDuration").and_then(Value::as_i64).unwrap_or(3600);
    let used = role.get("RoleLastUsed").unwrap_or(&Value::Null);
    let update = api::UpdateRoleRequest { role_name: name.to_owned(), ..Default::default() };
    html! {
        section.card {
            dl.facts {
                div.wide { dt { "ARN" } dd { code { (text(role, "Arn")) } } }
                @if !text(role, "Description").is_empty() {
                    div.wide { dt { "Description" } dd { (text(role, "Description")) } }
                }
                div { dt { "Created" } dd { (date(text(role, "CreateDate"))) } }
                div { dt { "Last used" } dd { (date(text(used, "LastUsedDate"))) } }
                div { dt { "Sessions last at most" } dd { (duration(seconds)) } }
            }
            p.after.buttons {
                a href={ "/console/why?principal=" (encode(text(role, "Arn"))) } { "Ask what it may do" }
            }
            (page.offer::<api::UpdateRole>(&update, "change this role", &html! { details {
                @let is_own = service_linked_role::owner(role).is_none();
                summary { "Change description" @if is_own { " and session length" } }
                form method="post" action=(action) {
                    (layout::token(page.look))
                    (layout::text_field("description", "Description", text(role, "Description"), 1000, false))
                    @if is_own { (hours(seconds)) }
                    button name="do" value="update" { "Save" }
                }
            } }))
            (command::<api::GetRole>(&api::GetRoleRequest { role_name: name.to_owned() }, ""))
        }
    }
}

fn tags_of(page: &Page<'_>, role: &Value, name: &str, action: &str) -> Markup {
    let ((tags, tag_keys), role_name) = (tags::example(), name.to_owned());
    let set = api::TagRoleRequest { role_name: role_name.clone(), tags };
    let remove = api::UntagRoleRequest { role_name, tag_keys };
    tags::section::<api::TagRole, api::UntagRole>(page, role, action, (&set, &remove))
}

fn boundary_of(page: &Page<'_>, role: &Value, name: &str, action: &str) -> Markup {
    let (role_name, permissions_boundary) = (name.to_owned(), boundary::EXAMPLE.to_owned());
    let set = api::PutRolePermissionsBoundaryRequest { role_name: role_name.clone(), permissions_boundary };
    let remove = api::DeleteRolePermissionsBoundaryRequest { role_name };
    let calls = (&set, &remove);
    boundary::section::<api::PutRolePermissionsBoundary, api::DeleteRolePermissionsBoundary>(
        page, role, action, calls,
    )
}

fn trust(page: &Page<'_>, role: &Value, name: &str, action: &str) -> Markup {
    let editing = page.post && !page.form.get("document").is_empty();
    let stored = pretty(&decoded(text(role, "AssumeRolePolicyDocument")));
    let typed = page.form.get("document").replace("\r\n", "\n");
    let shown = if editing { &typed } else { &stored };
    let example = api::UpdateAssumeRolePolicyRequest {
        role_name: name.to_owned(),
        policy_document: "file://trust.json".to_owned(),
    };
    let form = html! {
        form method="post" action={ (action) "#trust" } data-live="document-found" {
            (layout::token(page.look))
            (document::editor("document", "Trust policy", shown, Purpose::Trust, editing))
            button name="do" value="trust" { "Save trust policy" }
        }
    };
    let may = page.calls.may::<api::UpdateAssumeRolePolicy>(&example, Names::Known);
    html! {
        section.card #trust {
            h2 { "Who may assume it" }
            @if may.is_err() { (document::shown(&stored)) }
            (layout::offered(&may, "change the trust policy", &form))
            (command::<api::UpdateAssumeRolePolicy>(&example, ""))
        }
    }
}

async fn permissions(page: &Page<'_>, name: &str, action: &str) -> Markup {
    let role_name = name.to_owned();
    let attached =
        api::ListAttachedRolePoliciesRequest { role_name: role_name.clone(), ..Default::default() };
    let listed = page.calls.call::<api::ListAttachedRolePolicies>(&attached).await;
    let inline = api::ListRolePoliciesRequest { role_name, ..Default::default() };
    let inline = page.calls.call::<api::ListRolePolicies>(&inline).await;
    html! {
        section.card #permissions {
            h2 { "What it may do" }
            h3 { "Attached policies" }
            (inline::attached(page, (inline::Holder::Role, name), &listed, action))
            h3 { "Inline policies" }
            (inline::list(page, inline::Holder::Role, name, &inline, action).await)
            (command::<api::ListAttachedRolePolicies>(&attached, ""))
        }
    }
}

fn end(page: &Page<'_>, name: &str, action: &str) -> Markup {
    html! {
        section.card.end #end {
            h2 { "Delete" }
            p { "A role can be deleted once it has no policies and is in no instance profile. Its sessions end." }
            (page.offer::<api::DeleteRole>(&api::DeleteRoleRequest { role_name: name.to_owned() }, "delete this role",
                &layout::act(page.look, action, ("delete-role", "Delete this role"), true)))
            (command::<api::DeleteRole>(&api::DeleteRoleRequest { role_name: name.to_owned() }, ""))
        }
    }
}

/// How long sessions may last.
pub(crate) fn hours(seconds: i64) -> Markup {
    const CHOICES: [i64; 5] = [3600, 7200, 14_400, 28_800, 43_200];
    html! {
        div.field {
            label for="seconds" { "Sessions last at most" }
            select #seconds name="seconds" {
                @if !CHOICES.contains(&seconds) { option value=(seconds) selected { (duration(seconds)) } }
                @for choice in CHOICES {
                    option value=(choice) selected[choice == seconds] { (duration(choice)) }
                }
            }
        }
    }
}

fn duration(seconds: i64) -> String {
    match (seconds / 3600, seconds % 3600 / 60) {
        (1, 0) => "1 hour".to_owned(),
        (hours, 0) => format!("{hours} hours"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

async fn act(page: &Page<'_>, name: &str) -> Result<Acted, Refusal> {
    let (calls, form, role_name) = (page.calls, page.form, name.to_owned());
    let said = match form.get("do") {
        "update" => {
            let description = Some(form.get("description").trim().to_owned());
            let max_session_duration = form.get("seconds").parse().ok();
            let input = api::UpdateRoleRequest { role_name, description, max_session_duration };
            calls.call::<api::UpdateRole>(&input).await.map(|_| "The role is changed.")
        }
        "trust" => {
            let policy_document = form.get("document").replace("\r\n", "\n");
            let input = api::UpdateAssumeRolePolicyRequest { role_name, policy_document };
            calls.call::<api::UpdateAssumeRolePolicy>(&input).await.map(|_| "The trust policy is saved.")
        }
        "attach-policy" => {
            let policy_arn = form.get("item").trim().to_owned();
            let input = api::AttachRolePolicyRequest { role_name, policy_arn };
            calls.call::<api::AttachRolePolicy>(&input).await.map(|_| "The policy is attached.")
        }
        "detach-policy" => {
            let policy_arn = form.get("item").to_owned();
            let input = api::DetachRolePolicyRequest { role_name, policy_arn };
            calls.call::<api::DetachRolePolicy>(&input).await.map(|_| "The policy is detached.")
        }
        "put-policy" => {
            let (policy_name, policy_document) = inline::typed(form);
            let input = api::PutRolePolicyRequest { role_name, policy_name, policy_document };
            calls.call::<api::PutRolePolicy>(&input).await.map(|_| "The policy is saved.")
        }
        "delete-policy" => {
            let input = api::DeleteRolePolicyRequest { role_name, policy_name: form.get("item").to_owned() };
            calls.call::<api::DeleteRolePolicy>(&input).await.map(|_| "The policy is deleted.")
        }
        "tag" => {
            let input = api::TagRoleRequest { role_name, tags: vec![tags::typed(form)] };
            calls.call::<api::TagRole>(&input).await.map(|_| "The tag is set.")
        }
        "untag" => {
            let input = api::UntagRoleRequest { role_name, tag_keys: vec![form.get("item").to_owned()] };
            calls.call::<api::UntagRole>(&input).await.map(|_| "The tag is removed.")
        }
        "set-boundary" => {
            let permissions_boundary = form.get("boundary").trim().to_owned();
            let input = api::PutRolePermissionsBoundaryRequest { role_name, permissions_boundary };
            calls.call::<api::PutRolePermissionsBoundary>(&input).await.map(|_| "The boundary is set.")
        }
        "drop-boundary" => {
            let input = api::DeleteRolePermissionsBoundaryRequest { role_name };
            calls.call::<api::DeleteRolePermissionsBoundary>(&input).await.map(|_| "The boundary is removed.")
        }
        "delete-role" => {
            let input = api::DeleteRoleRequest { role_name };
            return calls.call::<api::DeleteRole>(&input).await.map(|_| Acted::Deleted);
        }
        "delete-service-linked-role" => {
            let input = api::DeleteServiceLinkedRoleRequest { role_name };
            return calls.call::<api::DeleteServiceLinkedRole>(&input).await.map(|_| Acted::Deleted);
        }
        _ => Ok("Nothing was asked for."),
    };
    said.map(Acted::Said)
}
