//! One user: password, access keys, groups, policies, tags, and the end.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::new_user::{chosen_password, hand_on, password_choice};
use super::rules::rules;
use super::{Page, access_keys, date};
use crate::calls::{Refusal, flag, items, text};
use crate::layout;
use crate::respond::Reply;

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let name = page.form.get("name").to_owned();
    let action = format!("/console/user?name={}", encode(&name));
    let mut said = None;
    let mut keys = access_keys::Done::Nothing;
    if page.post {
        match page.form.get("do") {
            "set-password" => match set_password(page, &name).await {
                Ok(reply) => return reply,
                Err(refusal) => said = Some(layout::refused(&refusal)),
            },
            "remove-password" => {
                let input = api::DeleteLoginProfileRequest { user_name: Some(name.clone()) };
                let words =
                    "The password is removed, and sessions with it have ended. Access keys still work.";
                said = Some(match page.calls.call::<api::DeleteLoginProfile>(&input).await {
                    Ok(_) => layout::done(words),
                    Err(refusal) => layout::refused(&refusal),
                });
            }
            "delete-user" => {
                let input = api::DeleteUserRequest { user_name: name.clone() };
                match page.calls.call::<api::DeleteUser>(&input).await {
                    Ok(_) => return Reply::redirect("/console/users?done=deleted"),
                    Err(refusal) => said = Some(conflict(&refusal)),
                }
            }
            _ => match take(page, &name).await {
                Some(Ok(words)) => said = Some(layout::done(words)),
                Some(Err(refusal)) => said = Some(layout::refused(&refusal)),
                None => keys = access_keys::act(page, Some(&name)).await,
            },
        }
    }
    let content = html! {
        p.crumbs { a href="/console/users" { "Users" } }
        @if let Some(said) = said { (said) }
        (facts(page, &name).await)
        (password(page, &name, &action).await)
        (access_keys::section(page, Some(&name), &action, &keys).await)
        (belongings(page, &name, &action).await)
        section.card {
            h2 { "Delete" }
            p { "A user can be deleted once it has no password, no access keys, no groups and no policies." }
            form method="post" action=(action) {
                (layout::token(page.look))
                button.danger name="do" value="delete-user" { "Delete this user" }
            }
            (layout::command::<api::DeleteUser>(&api::DeleteUserRequest { user_name: name.clone() }, ""))
        }
    };
    layout::page(page.look, 200, if name.is_empty() { "User" } else { &name }, content)
}

async fn facts(page: &Page<'_>, name: &str) -> Markup {
    let input = api::GetUserRequest { user_name: Some(name.to_owned()) };
    let reply = page.calls.call::<api::GetUser>(&input).await;
    html! {
        section.card {
            h2 { "User" }
            @match reply.as_ref().map(|reply| reply.get("User").unwrap_or(&Value::Null)) {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(user) => dl {
                    dt { "ARN" } dd { code { (text(user, "Arn")) } }
                    dt { "Created" } dd { (date(text(user, "CreateDate"))) }
                    dt { "Password last used" } dd { (date(text(user, "PasswordLastUsed"))) }
                    @for tag in items(user, "Tags") { dt { "Tag " (text(tag, "Key")) } dd { (text(tag, "Value")) } }
                },
            }
            (layout::command::<api::GetUser>(&input, ""))
        }
    }
}

async fn password(page: &Page<'_>, name: &str, action: &str) -> Markup {
    let asked = api::GetLoginProfileRequest { user_name: Some(name.to_owned()) };
    let reply = page.calls.call::<api::GetLoginProfile>(&asked).await;
    let missing = matches!(&reply, Err(refusal) if refusal.code == "NoSuchEntity");
    let rules = rules(page.calls).await;
    let reset = api::UpdateLoginProfileRequest {
        user_name: name.to_owned(),
        password_reset_required: Some(true),
        ..Default::default()
    };
    html! {
        section.card #password-section {
            h2 { "Console password" }
            @match &reply {
                Ok(reply) => {
                    @let profile = reply.get("LoginProfile").unwrap_or(&Value::Null);
                    p {
                        "Since " (date(text(profile, "CreateDate"))) "."
                        @if flag(profile, "PasswordResetRequired") { " It must be changed at the next sign-in." }
                    }
                },
                Err(_) if missing => p.empty { "No password: this user cannot sign in here." },
                Err(refusal) => (layout::hidden(refusal)),
            }
            details open[page.form.get("do") == "set-password"] {
                summary { (if missing { "Set a password" } else { "Reset the password" }) }
                form method="post" action=(action) {
                    (layout::token(page.look))
                    @if missing { input type="hidden" name="first" value="yes"; }
                    (password_choice(&rules))
                    @if !missing { p.quiet { "The user's open sessions end. The old password is not needed." } }
                    button.main name="do" value="set-password" { "Set password" }
                }
            }
            @if reply.is_ok() {
                form.after method="post" action=(action) {
                    (layout::token(page.look))
                    button.danger name="do" value="remove-password" { "Remove the password" }
                }
            }
            (layout::command::<api::UpdateLoginProfile>(&reset, "--password '********'"))
        }
    }
}

async fn set_password(page: &Page<'_>, name: &str) -> Result<Reply, Refusal> {
    let chosen = chosen_password(page);
    let (password, password_reset_required) = (Some(chosen.clone()), Some(page.form.has("reset")));
    if page.form.has("first") {
        let user_name = Some(name.to_owned());
        let input = api::CreateLoginProfileRequest { user_name, password, password_reset_required };
        page.calls.call::<api::CreateLoginProfile>(&input).await?;
    } else {
        let user_name = name.to_owned();
        let input = api::UpdateLoginProfileRequest { user_name, password, password_reset_required };
        page.calls.call::<api::UpdateLoginProfile>(&input).await?;
    }
    Ok(hand_on(page, name, &chosen))
}

async fn belongings(page: &Page<'_>, name: &str, action: &str) -> Markup {
    let user_name = name.to_owned();
    let groups = api::ListGroupsForUserRequest { user_name: user_name.clone(), ..Default::default() };
    let attached =
        api::ListAttachedUserPoliciesRequest { user_name: user_name.clone(), ..Default::default() };
    let inline = api::ListUserPoliciesRequest { user_name, ..Default::default() };
    let groups = page.calls.call::<api::ListGroupsForUser>(&groups).await;
    let attached = page.calls.call::<api::ListAttachedUserPolicies>(&attached).await;
    let inline = page.calls.call::<api::ListUserPolicies>(&inline).await;
    let list = |reply: &Result<Value, Refusal>, (member, word): (&str, &str), undo: (&str, &str)| {
        let shown = |item: &Value| item.as_str().unwrap_or_else(|| text(item, word)).to_owned();
        let names = reply.as_ref().map(|reply| items(reply, member).iter().map(shown).collect::<Vec<_>>());
        html! {
            @match names {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(names) if names.is_empty() => p.empty { "None." },
                Ok(names) => ul.rows {
                    @for name in &names {
                        li {
                            span { (name) }
                            form method="post" action=(action) {
                                (layout::token(page.look))
                                input type="hidden" name="item" value=(name);
                                button name="do" value=(undo.0) aria-label={ (undo.1) " " (name) } { (undo.1) }
                            }
                        }
                    }
                },
            }
        }
    };
    html! {
        section.card #belongings {
            h2 { "Groups" }
            (list(&groups, ("Groups", "GroupName"), ("leave-group", "Remove")))
            h2 { "Attached policies" }
            (list(&attached, ("AttachedPolicies", "PolicyArn"), ("detach-policy", "Detach")))
            h2 { "Inline policies" }
            (list(&inline, ("PolicyNames", ""), ("delete-policy", "Delete")))
        }
    }
}

/// Takes a group or a policy from the user; none if the form asks for something else.
async fn take(page: &Page<'_>, name: &str) -> Option<Result<&'static str, Refusal>> {
    let (calls, user_name, item) = (page.calls, name.to_owned(), page.form.get("item").to_owned());
    let outcome = match page.form.get("do") {
        "leave-group" => {
            let input = api::RemoveUserFromGroupRequest { group_name: item, user_name };
            calls
                .call::<api::RemoveUserFromGroup>(&input)
                .await
                .map(|_| "The user is no longer in the group.")
        }
        "detach-policy" => {
            let input = api::DetachUserPolicyRequest { user_name, policy_arn: item };
            calls.call::<api::DetachUserPolicy>(&input).await.map(|_| "The policy is detached.")
        }
        "delete-policy" => {
            let input = api::DeleteUserPolicyRequest { user_name, policy_name: item };
            calls.call::<api::DeleteUserPolicy>(&input).await.map(|_| "The policy is deleted.")
        }
        _ => return None,
    };
    Some(outcome)
}

/// Why a user cannot be deleted yet, and where on the page to change that.
fn conflict(refusal: &Refusal) -> Markup {
    html! {
        (layout::refused(refusal))
        @if refusal.code == "DeleteConflict" {
            p {
                "Remove it first: " a href="#password-section" { "the password" } ", "
                a href="#access-keys" { "access keys" } ", " a href="#belongings" { "groups and policies" } "."
            }
        }
    }
}
