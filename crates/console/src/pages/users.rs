//! The users of the account, a page at a time, and a search that goes through all of them.

use maud::html;
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::{Page, date, new_user};
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Users on a page.
const PAGE: usize = 50;
/// Users that are asked for at once in a search.
const STRIDE: i32 = 1000;
/// Times that a search asks before it shows what it has and offers to go on.
const STRIDES_MAX: usize = 2;

/// What is shown, and where to go on.
struct Found {
    users: Vec<Value>,
    next: Option<String>,
}

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let search = page.form.get("search").trim();
    let marker = Some(page.form.get("marker")).filter(|marker| !marker.is_empty()).map(str::to_owned);
    let first = marker.is_none();
    let found = find(page, search, marker).await;
    let list = api::ListUsersRequest { max_items: Some(PAGE as i32), ..Default::default() };
    let content = html! {
        @if page.form.get("done") == "deleted" { (layout::done("The user is deleted.")) }
        div.tools {
            form role="search" action="/console/users" {
                label.unseen for="search" { "Find users" }
                input #search name="search" type="search" value=(search) maxlength="64" placeholder="Find users by name";
                button { "Find" }
            }
            (page.offer_new::<api::CreateUser>(&new_user::example(), "create users", &html! {
                a.button.main href="/console/users/new" { "Create user" }
            }))
        }
        section.card {
            @match &found {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(found) if found.users.is_empty() && found.next.is_none() => p.empty {
                    @if search.is_empty() { "There are no users yet." } @else { "No user has “" (search) "” in its name." }
                },
                Ok(found) => {
                    (table(found))
                    @if found.users.is_empty() { p.empty { "None so far." } }
                },
            }
            @let next = found.as_ref().ok().and_then(|found| found.next.as_ref());
            @if next.is_some() || !first {
                nav.pages aria-label="Pages" {
                    @if !first { a href={ "/console/users?search=" (encode(search)) } { "First page" } }
                    @if let Some(next) = next {
                        a rel="next" data-on[!search.is_empty()]
                            href={ "/console/users?search=" (encode(search)) "&marker=" (encode(next)) } {
                            @if search.is_empty() { "Next page" } @else { "Search further" }
                        }
                    }
                }
            }
            (command::<api::ListUsers>(&list, ""))
        }
    };
    layout::page(page.look, if found.is_ok() { 200 } else { 403 }, "Users", content)
}

fn table(found: &Found) -> maud::Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label="Users" {
            table {
                thead { tr { th scope="col" { "Name" } th.more scope="col" { "Path" } th scope="col" { "Created" }
                    th.more scope="col" { "Password last used" } } }
                tbody {
                    @for user in &found.users {
                        @let name = text(user, "UserName");
                        tr {
                            td { a href={ "/console/user?name=" (encode(name)) } { (name) } }
                            td.more { (text(user, "Path")) }
                            td { (date(text(user, "CreateDate"))) }
                            td.more { (date(text(user, "PasswordLastUsed"))) }
                        }
                    }
                }
            }
        }
    }
}

/// The user of exactly this name, whose place in the list may be far.
async fn exactly(page: &Page<'_>, name: &str) -> Option<Value> {
    let input = api::GetUserRequest { user_name: Some(name.to_owned()) };
    let reply = page.calls.call::<api::GetUser>(&input).await.ok()?;
    reply.get("User").cloned()
}

async fn find(page: &Page<'_>, search: &str, mut marker: Option<String>) -> Result<Found, Refusal> {
    let wanted = search.to_lowercase();
    let mut users = Vec::new();
    if !wanted.is_empty() && marker.is_none() {
        users.extend(exactly(page, search).await);
    }
    let found = !users.is_empty();
    for _ in 0..STRIDES_MAX {
        let max_items = Some(if wanted.is_empty() { PAGE as i32 } else { STRIDE });
        let input = api::ListUsersRequest { marker: marker.take(), max_items, ..Default::default() };
        let reply = page.calls.call::<api::ListUsers>(&input).await?;
        let named = |user: &&Value| {
            let name = text(user, "UserName").to_lowercase();
            name.contains(&wanted) && !(found && name == wanted)
        };
        users.extend(items(&reply, "Users").iter().filter(named).cloned());
        marker = flag(&reply, "IsTruncated").then(|| text(&reply, "Marker").to_owned());
        if wanted.is_empty() || marker.is_none() || users.len() >= PAGE {
            break;
        }
    }
    Ok(Found { users, next: marker })
}
