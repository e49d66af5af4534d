//! The users of the account, a page at a time, and a search that goes through all of them.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use protocol::query::form;
use serde_json::Value;

use super::{Page, date, new_user};
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::form::Form;
use crate::layout;
use crate::respond::Reply;

/// Users on a page.
const PAGE: usize = 50;
/// Users that are asked for at once in a search.
const STRIDE: i32 = 500;
/// Times that a search asks before it shows what it has and offers to go on.
const STRIDES_MAX: usize = 2;

/// What is shown, and where to go on.
struct Found {
    users: Vec<Value>,
    next: Option<String>,
}

/// Who is looked for.
struct Search<'f> {
    name: &'f str,
    /// The name in small letters.
    lowercase: String,
    path: &'f str,
    password: Password,
}

/// When those who are looked for used their passwords.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Password {
    Any,
    Recent,
    Old,
}

/// Days since a password was used after which that was long ago: as the columns of AWS's console have it.
const RECENT_DAYS: i64 = 90;

impl Password {
    const ALL: [Password; 3] = [Password::Any, Password::Recent, Password::Old];

    fn value(self) -> &'static str {
        match self {
            Password::Any => "",
            Password::Recent => "recent",
            Password::Old => "old",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Password::Any => "Any activity",
            Password::Recent => "Password used in 90 days",
            Password::Old => "Not used in 90 days",
        }
    }
}

impl<'f> Search<'f> {
    fn of(form: &'f Form) -> Search<'f> {
        let typed = form.get("password");
        let password = Password::ALL.into_iter().find(|password| password.value() == typed);
        let password = password.unwrap_or(Password::Any);
        let (name, path) = (form.get("search").trim(), form.get("path").trim());
        Search { name, lowercase: name.to_lowercase(), path, password }
    }

    /// Whether everybody is looked for.
    fn is_empty(&self) -> bool {
        self.name.is_empty() && self.path.is_empty() && self.password == Password::Any
    }

    fn fits(&self, page: &Page<'_>, user: &Value) -> bool {
        let recent = || {
            let days = page.calls.days_since(text(user, "PasswordLastUsed"));
            days.is_some_and(|days| days <= RECENT_DAYS)
        };
        let path = self.path.trim_start_matches('/');
        let named = || text(user, "UserName").to_lowercase().contains(&self.lowercase);
        (self.name.is_empty() || named())
            && text(user, "Path").trim_start_matches('/').starts_with(path)
            && match self.password {
                Password::Any => true,
                Password::Recent => recent(),
                Password::Old => !recent(),
            }
    }

    /// The address of this search, from a place on.
    fn address(&self, marker: &str) -> String {
        let fields = [
            ("search", self.name),
            ("path", self.path),
            ("password", self.password.value()),
            ("marker", marker),
        ];
        let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
        format!("/console/users?{}", form(fields))
    }
}

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let search = Search::of(page.form);
    let marker = Some(page.form.get("marker")).filter(|marker| !marker.is_empty()).map(str::to_owned);
    let first = marker.is_none();
    let found = find(page, &search, marker).await;
    let content = html! {
        @if page.form.get("done") == "deleted" { (layout::done("The user is deleted.")) }
        div.tools {
            (fields(&search))
            (page.offer_new::<api::CreateUser>(&new_user::example(), "create users", &html! {
                a.button.main href="/console/users/new" { "Create user" }
            }))
        }
        section.card {
            @match &found {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(found) if found.users.is_empty() && found.next.is_none() => p.empty { (nobody(&search)) },
                Ok(found) => {
                    (table(found))
                    @if found.users.is_empty() { p.empty { "None so far." } }
                },
            }
            @let next = found.as_ref().ok().and_then(|found| found.next.as_ref());
            @if next.is_some() || !first {
                nav.pages aria-label="Pages" {
                    @if !first { a href=(search.address("")) { "First page" } }
                    @if let Some(next) = next {
                        a rel="next" data-on[!search.is_empty()] href=(search.address(next)) {
                            @if search.is_empty() { "Next page" } @else { "Search further" }
                        }
                    }
                }
            }
            (command::<api::ListUsers>(&example(&search), ""))
        }
    };
    layout::page(page.look, if found.is_ok() { 200 } else { 403 }, "Users", content)
}

fn fields(search: &Search<'_>) -> Markup {
    html! {
        form.several role="search" action="/console/users" {
            label.unseen for="search" { "Find users" }
            input #search name="search" type="search" value=(search.name) maxlength="64" placeholder="Find by name";
            label.unseen for="path" { "Path" }
            input #path name="path" value=(search.path) maxlength="512" placeholder="Path: /staff/";
            label.unseen for="password" { "Activity" }
            select #password name="password" {
                @for password in Password::ALL {
                    option value=(password.value()) selected[password == search.password] { (password.words()) }
                }
            }
            button { "Find" }
        }
    }
}

fn nobody(search: &Search<'_>) -> Markup {
    html! {
        @if search.is_empty() {
            "There are no users yet."
        } @else if search.path.is_empty() && search.password == Password::Any {
            "No user has “" (search.name) "” in its name."
        } @else {
            "No user is like that."
        }
    }
}

/// The call that finds the same, as far as one can.
fn example(search: &Search<'_>) -> api::ListUsersRequest {
    let path = search.path.trim_start_matches('/');
    let path_prefix = Some(format!("/{path}")).filter(|_| !path.is_empty());
    api::ListUsersRequest { path_prefix, max_items: Some(PAGE as i32), ..Default::default() }
}

fn table(found: &Found) -> Markup {
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

async fn find(page: &Page<'_>, search: &Search<'_>, mut marker: Option<String>) -> Result<Found, Refusal> {
    let mut users = Vec::new();
    if !search.name.is_empty() && marker.is_none() {
        let exact = exactly(page, search.name).await;
        users.extend(exact.filter(|user| search.fits(page, user)));
    }
    let first = users.first().map(|user| text(user, "UserName").to_owned());
    for _ in 0..STRIDES_MAX {
        let max_items = Some(if search.is_empty() { PAGE as i32 } else { STRIDE });
        let input = api::ListUsersRequest { marker: marker.take(), max_items, ..Default::default() };
        let reply = page.calls.call::<api::ListUsers>(&input).await?;
        let is_new = |user: &&Value| first.as_deref() != Some(text(user, "UserName"));
        let fitting = items(&reply, "Users").iter().filter(|user| search.fits(page, user));
        users.extend(fitting.filter(is_new).cloned());
        marker = flag(&reply, "IsTruncated").then(|| text(&reply, "Marker").to_owned());
        if search.is_empty() || marker.is_none() || users.len() >= PAGE {
            break;
        }
    }
    Ok(Found { users, next: marker })
}
