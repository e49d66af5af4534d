//! One user: password, MFA devices, keys, certificates and credentials, groups, policies, tags, and the end.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::new_user::{chosen_password, hand_on, password_choice};
use super::rules::rules;
use super::{Page, access_keys, boundary, date, inline, mfa_devices, other_credentials, tags};
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let name = page.form.get("name").to_owned();
    let action = format!("/console/user?name={}", encode(&name));
    let mut said = None;
    let mut keys = access_keys::Done::Nothing;
    let mut devices = mfa_devices::Done::Nothing;
    let owner = mfa_devices::Owner { user: Some(&name), action: &action };
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
            what if what.ends_with("-mfa") => devices = mfa_devices::act(page, owner).await,
            _ => match change(page, &name).await {
                Some(Ok(words)) => said = Some(layout::done(words)),
                Some(Err(refusal)) => said = Some(layout::refused(&refusal)),
                None => keys = access_keys::act(page, Some(&name)).await,
            },
        }
    }
    let others = other_credentials::act(page, owner).await;
    let asked = api::GetUserRequest { user_name: Some(name.clone()) };
    let user = page.calls.call::<api::GetUser>(&asked).await;
    let user = user.map(|reply| reply.get("User").cloned().unwrap_or_default());
    let title = if name.is_empty() { "User" } else { &name };
    if let Err(refusal) = &user
        && refusal.is_about_nothing()
    {
        return layout::missing(page.look, ("/users", "Users"), title, refusal);
    }
    let content = html! {
        @if let Some(said) = said { (said) }
        (layout::parts(&PARTS))
        (facts(page, &user, &name))
        (password(page, &name, &action).await)
        (mfa_devices::section(page, owner, &devices).await)
        (access_keys::section(page, Some(&name), &action, &keys).await)
        (other_credentials::sections(page, owner, &others).await)
        (groups(page, &name, &action).await)
        (permissions(page, &name, &action).await)
        @if let Ok(user) = &user {
            (tags_of(page, user, &name, &action))
            (boundary_of(page, user, &name, &action))
        }
        (end(page, &name, &action))
    };
    layout::below(page.look, 200, ("/users", "Users"), title, content)
}

fn end(page: &Page<'_>, name: &str, action: &str) -> Markup {
    let delete = api::DeleteUserRequest { user_name: name.to_owned() };
    html! {
        section.card.end #end {
            h2 { "Delete" }
            p { "A user can be deleted once it has no password, no MFA devices, no keys, certificates and credentials, no groups and no policies." }
            (page.offer::<api::DeleteUser>(&delete, "delete this user",
                &layout::act(page.look, action, ("delete-user", "Delete this user"), true)))
            (command::<api::DeleteUser>(&delete, ""))
        }
    }
}

/// The parts of the page, by their ids.
const PARTS: [(&str, &str); 11] = [
    ("password-section", "Password"),
    ("mfa", "MFA"),
    ("access-keys", "Access keys"),
    ("ssh-keys", "SSH keys"),
    ("service-credentials", "Single services"),
    ("signing-certificates", "Certificates"),
    ("groups", "Groups"),
    ("permissions", "Permissions"),
    ("tags", "Tags"),
    ("boundary", "Boundary"),
    ("end", "Delete"),
];

fn facts(page: &Page<'_>, reply: &Result<Value, Refusal>, name: &str) -> Markup {
    let input = api::GetUserRequest { user_name: Some(name.to_owned()) };
    html! {
        section.card {
            @match reply {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(user) => {
                    dl.facts {
                        div.wide { dt { "ARN" } dd { code { (text(user, "Arn")) } } }
                        div { dt { "Created" } dd { (date(text(user, "CreateDate"))) } }
                        div { dt { "Password last used" } dd { (date(text(user, "PasswordLastUsed"))) } }
                        div { dt { "Id" } dd { code { (text(user, "UserId")) } } }
                    }
                    @if page.look.arn == text(user, "Arn") { p.after { span.badge.warn { "This is you" } } }
                    p.after { a href={ "/console/user/access?name=" (encode(name)) } { "What can this user do?" } }
                },
            }
            (command::<api::GetUser>(&input, ""))
        }
    }
}

fn tags_of(page: &Page<'_>, user: &Value, name: &str, action: &str) -> Markup {
    let ((tags, tag_keys), user_name) = (tags::example(), name.to_owned());
    let set = api::TagUserRequest { user_name: user_name.clone(), tags };
    let remove = api::UntagUserRequest { user_name, tag_keys };
    tags::section::<api::TagUser, api::UntagUser>(page, user, action, (&set, &remove))
}

fn boundary_of(page: &Page<'_>, user: &Value, name: &str, action: &str) -> Markup {
    let (user_name, permissions_boundary) = (name.to_owned(), boundary::EXAMPLE.to_owned());
    let set = api::PutUserPermissionsBoundaryRequest { user_name: user_name.clone(), permissions_boundary };
    let remove = api::DeleteUserPermissionsBoundaryRequest { user_name };
    let calls = (&set, &remove);
    boundary::section::<api::PutUserPermissionsBoundary, api::DeleteUserPermissionsBoundary>(
        page, user, action, calls,
    )
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
    let remove = api::DeleteLoginProfileRequest { user_name: Some(name.to_owned()) };
    let first = api::CreateLoginProfileRequest { user_name: Some(name.to_owned()), ..Default::default() };
    let form = html! {
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
            @if missing { (page.offer::<api::CreateLoginProfile>(&first, "set a password", &form)) }
            @else { (page.offer::<api::UpdateLoginProfile>(&reset, "reset the password", &form)) }
            @if reply.is_ok() && page.may::<api::DeleteLoginProfile>(&remove) {
                form.after method="post" action=(action) {
                    (layout::token(page.look))
                    button.danger name="do" value="remove-password" { "Remove the password" }
                }
            }
            (command::<api::UpdateLoginProfile>(&reset, "--password '********'"))
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

async fn groups(page: &Page<'_>, name: &str, action: &str) -> Markup {
    let input = api::ListGroupsForUserRequest { user_name: name.to_owned(), ..Default::default() };
    let reply = page.calls.call::<api::ListGroupsForUser>(&input).await;
    let names: Vec<&str> =
        reply.iter().flat_map(|reply| items(reply, "Groups")).map(|group| text(group, "GroupName")).collect();
    let user_name = || name.to_owned();
    let join = api::AddUserToGroupRequest { group_name: "GROUP".to_owned(), user_name: user_name() };
    let leave = |group: &str| {
        let (group_name, user_name) = (group.to_owned(), user_name());
        page.may::<api::RemoveUserFromGroup>(&api::RemoveUserFromGroupRequest { group_name, user_name })
    };
    let form = html! {
        details {
            summary { "Add to a group" }
            form method="post" action=(action) {
                (layout::token(page.look))
                (layout::text_field("group", "Group name", "", 128, true))
                button name="do" value="join-group" { "Add to the group" }
            }
        }
    };
    html! {
        section.card #groups {
            h2 { "Groups" }
            @match &reply {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(_) if names.is_empty() => p.empty { "In no group." },
                Ok(_) => ul.rows {
                    @for group in &names {
                        li {
                            a href={ "/console/group?name=" (encode(group)) } { (group) }
                            @if leave(group) { form method="post" action=(action) {
                                (layout::token(page.look))
                                input type="hidden" name="item" value=(group);
                                button name="do" value="leave-group" aria-label={ "Remove " (group) } { "Remove" }
                            } }
                        }
                    }
                },
            }
            (page.offer_new::<api::AddUserToGroup>(&join, "add users to groups", &form))
            (command::<api::ListGroupsForUser>(&input, ""))
        }
    }
}

async fn permissions(page: &Page<'_>, name: &str, action: &str) -> Markup {
    let user_name = name.to_owned();
    let attached =
        api::ListAttachedUserPoliciesRequest { user_name: user_name.clone(), ..Default::default() };
    let listed = page.calls.call::<api::ListAttachedUserPolicies>(&attached).await;
    let inline = api::ListUserPoliciesRequest { user_name, ..Default::default() };
    let inline = page.calls.call::<api::ListUserPolicies>(&inline).await;
    html! {
        section.card #permissions {
            h2 { "Permissions" }
            h3 { "Attached policies" }
            (inline::attached(page, (inline::Holder::User, name), &listed, action))
            h3 { "Inline policies" }
            (inline::list(page, inline::Holder::User, name, &inline, action).await)
            (command::<api::ListAttachedUserPolicies>(&attached, ""))
        }
    }
}

/// Gives or takes groups, policies and tags; none if the form asks for something else.
async fn change(page: &Page<'_>, name: &str) -> Option<Result<&'static str, Refusal>> {
    let (calls, form, user_name) = (page.calls, page.form, name.to_owned());
    let item = form.get("item").trim().to_owned();
    let outcome = match form.get("do") {
        "join-group" => {
            let group_name = form.get("group").trim().to_owned();
            let input = api::AddUserToGroupRequest { group_name, user_name };
            calls.call::<api::AddUserToGroup>(&input).await.map(|_| "The user is in the group.")
        }
        "leave-group" => {
            let input = api::RemoveUserFromGroupRequest { group_name: item, user_name };
            let words = "The user is no longer in the group.";
            calls.call::<api::RemoveUserFromGroup>(&input).await.map(|_| words)
        }
        "attach-policy" => {
            let input = api::AttachUserPolicyRequest { user_name, policy_arn: item };
            calls.call::<api::AttachUserPolicy>(&input).await.map(|_| "The policy is attached.")
        }
        "detach-policy" => {
            let input = api::DetachUserPolicyRequest { user_name, policy_arn: item };
            calls.call::<api::DetachUserPolicy>(&input).await.map(|_| "The policy is detached.")
        }
        "put-policy" => {
            let (policy_name, policy_document) = inline::typed(form);
            let input = api::PutUserPolicyRequest { user_name, policy_name, policy_document };
            calls.call::<api::PutUserPolicy>(&input).await.map(|_| "The policy is saved.")
        }
        "delete-policy" => {
            let input = api::DeleteUserPolicyRequest { user_name, policy_name: item };
            calls.call::<api::DeleteUserPolicy>(&input).await.map(|_| "The policy is deleted.")
        }
        "set-boundary" => {
            let permissions_boundary = form.get("boundary").trim().to_owned();
            let input = api::PutUserPermissionsBoundaryRequest { user_name, permissions_boundary };
            calls.call::<api::PutUserPermissionsBoundary>(&input).await.map(|_| "The boundary is set.")
        }
        "drop-boundary" => {
            let input = api::DeleteUserPermissionsBoundaryRequest { user_name };
            calls.call::<api::DeleteUserPermissionsBoundary>(&input).await.map(|_| "The boundary is removed.")
        }
        "tag" => {
            let input = api::TagUserRequest { user_name, tags: vec![tags::typed(form)] };
            calls.call::<api::TagUser>(&input).await.map(|_| "The tag is set.")
        }
        "untag" => {
            let input = api::UntagUserRequest { user_name, tag_keys: vec![item] };
            calls.call::<api::UntagUser>(&input).await.map(|_| "The tag is removed.")
        }
        _ => return None,
    };
    Some(outcome)
}

/// Why a user cannot be deleted yet, and where on the page to change that.
fn conflict(refusal: &Refusal) -> Markup {
    html! {
        @if refusal.code == "DeleteConflict" {
            div.notice.bad role="alert" {
                p { (refusal.message) }
                p {
                    "First remove: " a href="#password-section" { "the password" } ", "
                    a href="#mfa" { "MFA devices" } ", " a href="#access-keys" { "access keys" } ", "
                    a href="#ssh-keys" { "SSH keys" } ", " a href="#service-credentials" { "credentials for single services" } ", "
                    a href="#signing-certificates" { "signing certificates" } ", " a href="#groups" { "groups" } " and "
                    a href="#permissions" { "policies" } "."
                }
            }
        } @else {
            (layout::refused(refusal))
        }
    }
}
