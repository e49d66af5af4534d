//! Groups: all of them, and one with its members.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::{Page, date, inline, marker};
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Groups or members on a page.
const PAGE: i32 = 100;

/// Answers the list.
pub(crate) async fn list(page: &Page<'_>) -> Reply {
    let mut refused = None;
    if page.post {
        let group_name = page.form.get("group").trim().to_owned();
        let input = api::CreateGroupRequest { group_name: group_name.clone(), ..Default::default() };
        match page.calls.call::<api::CreateGroup>(&input).await {
            Ok(_) => return Reply::redirect(&format!("/console/group?name={}", encode(&group_name))),
            Err(refusal) => refused = Some(refusal),
        }
    }
    let input = api::ListGroupsRequest { marker: marker(page), max_items: Some(PAGE), ..Default::default() };
    let reply = page.calls.call::<api::ListGroups>(&input).await;
    let example = api::CreateGroupRequest { group_name: "NAME".to_owned(), ..Default::default() };
    let content = html! {
        @if page.form.get("done") == "deleted" { (layout::done("The group is deleted.")) }
        @if let Some(refusal) = &refused { (layout::refused(refusal)) }
        section.card {
            @match &reply {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(reply) if items(reply, "Groups").is_empty() => p.empty { "There are no groups yet." },
                Ok(reply) => {
                    (table(items(reply, "Groups")))
                    @if flag(reply, "IsTruncated") {
                        nav.pages aria-label="Pages" {
                            a rel="next" href={ "/console/groups?marker=" (encode(text(reply, "Marker"))) } { "Next page" }
                        }
                    }
                },
            }
        }
        section.card {
            h2 { "New group" }
            (page.offer_new::<api::CreateGroup>(&example, "create groups", &html! {
                form method="post" action="/console/groups" {
                    (layout::token(page.look))
                    div.field {
                        label for="group" { "Group name" }
                        input #group name="group" required maxlength="128" autocapitalize="none" spellcheck="false";
                    }
                    button.main { "Create group" }
                }
            }))
            (command::<api::CreateGroup>(&example, ""))
        }
    };
    layout::page(page.look, if refused.is_some() { 400 } else { 200 }, "Groups", content)
}

fn table(groups: &[Value]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label="Groups" {
            table {
                thead { tr { th scope="col" { "Name" } th.more scope="col" { "Path" } th scope="col" { "Created" } } }
                tbody {
                    @for group in groups {
                        @let name = text(group, "GroupName");
                        tr {
                            td.any { a href={ "/console/group?name=" (encode(name)) } { (name) } }
                            td.more { (text(group, "Path")) }
                            td { (date(text(group, "CreateDate"))) }
                        }
                    }
                }
            }
        }
    }
}

/// Answers the page of one group.
pub(crate) async fn one(page: &Page<'_>) -> Reply {
    let name = page.form.get("name").to_owned();
    let action = format!("/console/group?name={}", encode(&name));
    let outcome = if page.post { Some(act(page, &name).await) } else { None };
    if matches!(outcome, Some(Ok(Acted::Deleted))) {
        return Reply::redirect("/console/groups?done=deleted");
    }
    let input =
        api::GetGroupRequest { group_name: name.clone(), marker: marker(page), max_items: Some(PAGE) };
    let reply = page.calls.call::<api::GetGroup>(&input).await;
    let title = if name.is_empty() { "Group" } else { &name };
    if let Err(refusal) = &reply
        && refusal.is_about_nothing()
    {
        return layout::missing(page.look, ("/groups", "Groups"), title, refusal);
    }
    let user_name = "USER".to_owned();
    let example = api::AddUserToGroupRequest { group_name: name.clone(), user_name };
    let content = html! {
        @match &outcome {
            Some(Ok(Acted::Said(words))) => (layout::done(words)),
            Some(Err(refusal)) => (layout::refused(refusal)),
            Some(Ok(Acted::Deleted)) | None => {},
        }
        section.card {
            h2 { "Members" }
            @match &reply {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(reply) => (members(page, reply, &name, &action)),
            }
            (page.offer::<api::AddUserToGroup>(&example, "add users to this group", &html! {
                form method="post" action=(action) {
                    (layout::token(page.look))
                    div.field {
                        label for="user" { "User to add" }
                        input #user name="user" required maxlength="128" autocapitalize="none" spellcheck="false";
                    }
                    button name="do" value="add" { "Add to the group" }
                }
            }))
            (command::<api::AddUserToGroup>(&example, ""))
        }
        (policies(page, &name, &action).await)
        section.card.end {
            h2 { "Delete" }
            p { "A group can be deleted once it has no members and no policies." }
            (page.offer::<api::DeleteGroup>(&api::DeleteGroupRequest { group_name: name.clone() }, "delete this group",
                &layout::act(page.look, &action, ("delete", "Delete this group"), true)))
        }
    };
    layout::below(page.look, 200, ("/groups", "Groups"), title, content)
}

enum Acted {
    Said(&'static str),
    Deleted,
}

async fn act(page: &Page<'_>, name: &str) -> Result<Acted, Refusal> {
    let (group_name, user_name) = (name.to_owned(), page.form.get("user").trim().to_owned());
    let item = page.form.get("item").trim().to_owned();
    match page.form.get("do") {
        "add" => {
            page.calls
                .call::<api::AddUserToGroup>(&api::AddUserToGroupRequest { group_name, user_name })
                .await?;
            Ok(Acted::Said("The user is in the group."))
        }
        "remove" => {
            let input = api::RemoveUserFromGroupRequest { group_name, user_name };
            page.calls.call::<api::RemoveUserFromGroup>(&input).await?;
            Ok(Acted::Said("The user is no longer in the group."))
        }
        "attach-policy" => {
            let input = api::AttachGroupPolicyRequest { group_name, policy_arn: item };
            page.calls.call::<api::AttachGroupPolicy>(&input).await?;
            Ok(Acted::Said("The policy is attached."))
        }
        "detach-policy" => {
            let input = api::DetachGroupPolicyRequest { group_name, policy_arn: item };
            page.calls.call::<api::DetachGroupPolicy>(&input).await?;
            Ok(Acted::Said("The policy is detached."))
        }
        "put-policy" => {
            let (policy_name, policy_document) = inline::typed(page.form);
            let input = api::PutGroupPolicyRequest { group_name, policy_name, policy_document };
            page.calls.call::<api::PutGroupPolicy>(&input).await?;
            Ok(Acted::Said("The policy is saved."))
        }
        "delete-policy" => {
            let input = api::DeleteGroupPolicyRequest { group_name, policy_name: item };
            page.calls.call::<api::DeleteGroupPolicy>(&input).await?;
            Ok(Acted::Said("The policy is deleted."))
        }
        "delete" => {
            page.calls.call::<api::DeleteGroup>(&api::DeleteGroupRequest { group_name }).await?;
            Ok(Acted::Deleted)
        }
        _ => Ok(Acted::Said("Nothing was asked for.")),
    }
}

fn members(page: &Page<'_>, reply: &Value, name: &str, action: &str) -> Markup {
    let users = items(reply, "Users");
    let (group_name, user_name) = (name.to_owned(), "USER".to_owned());
    let remove = api::RemoveUserFromGroupRequest { group_name, user_name };
    let may_remove = page.may::<api::RemoveUserFromGroup>(&remove);
    html! {
        @if users.is_empty() { p.empty { "No members." } } @else {
            ul.rows {
                @for user in users {
                    @let name = text(user, "UserName");
                    li {
                        a href={ "/console/user?name=" (encode(name)) } { (name) }
                        @if may_remove { form method="post" action=(action) {
                            (layout::token(page.look))
                            input type="hidden" name="user" value=(name);
                            button name="do" value="remove" aria-label={ "Remove " (name) } { "Remove" }
                        } }
                    }
                }
            }
        }
        @if flag(reply, "IsTruncated") {
            nav.pages aria-label="Pages" {
                a rel="next" href={ (action) "&marker=" (encode(text(reply, "Marker"))) } { "Next page" }
            }
        }
    }
}

async fn policies(page: &Page<'_>, name: &str, action: &str) -> Markup {
    let group_name = name.to_owned();
    let attached =
        api::ListAttachedGroupPoliciesRequest { group_name: group_name.clone(), ..Default::default() };
    let listed = page.calls.call::<api::ListAttachedGroupPolicies>(&attached).await;
    let inline = api::ListGroupPoliciesRequest { group_name, ..Default::default() };
    let inline = page.calls.call::<api::ListGroupPolicies>(&inline).await;
    html! {
        section.card #permissions {
            h2 { "Permissions" }
            p.quiet { "They hold for each member from its next request on." }
            h3 { "Attached policies" }
            (inline::attached(page, (inline::Holder::Group, name), &listed, action))
            h3 { "Inline policies" }
            (inline::list(page, inline::Holder::Group, name, &inline, action).await)
            (command::<api::ListAttachedGroupPolicies>(&attached, ""))
        }
    }
}
