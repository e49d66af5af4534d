//! Access keys that are older than so many days, some users at a time.

use maud::html;
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::{Page, date, marker};
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Users whose keys are looked at for one page.
const STRIDE: i32 = 100;
/// The age that is asked about unless another one is.
const DAYS: i64 = 90;

/// A key that is older than asked.
struct Old {
    user: String,
    key: Value,
    days: i64,
}

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let days = page.form.get("days").trim().parse().unwrap_or(DAYS).clamp(0, 36_500);
    let found = find(page, days).await;
    let content = html! {
        section.card {
            form action="/console/old-keys" {
                div.field {
                    label for="days" { "Older than days" }
                    input #days name="days" type="number" min="0" max="36500" value=(days) required;
                }
                button { "Find" }
            }
        }
        section.card {
            @match &found {
                Err(refusal) => (layout::hidden(refusal)),
                Ok((keys, next)) => {
                    @if keys.is_empty() { p.empty { "No access key of these users is older." } } @else { (table(keys)) }
                    @if let Some(next) = next {
                        nav.pages aria-label="Pages" {
                            a rel="next" href={ "/console/old-keys?days=" (days) "&marker=" (encode(next)) } {
                                "Look at the next " (STRIDE) " users"
                            }
                        }
                    }
                },
            }
            (command::<api::ListAccessKeys>(&input("USER"), ""))
        }
    };
    layout::page(page.look, if found.is_ok() { 200 } else { 403 }, "Old access keys", content)
}

fn table(keys: &[Old]) -> maud::Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label="Access keys" {
            table {
                thead { tr { th scope="col" { "User" } th scope="col" { "Days" } th.more scope="col" { "Access key id" }
                    th.more scope="col" { "Status" } th.more scope="col" { "Created" } } }
                tbody {
                    @for Old { user, key, days } in keys {
                        @let active = text(key, "Status") == "Active";
                        tr {
                            td.name {
                                a href={ "/console/user?name=" (encode(user)) "#access-keys" } { (user) }
                                span.less { code { (text(key, "AccessKeyId")) } }
                            }
                            td { (days) }
                            td.more { code { (text(key, "AccessKeyId")) } }
                            td.more { span.badge.good[active] { (text(key, "Status")) } }
                            td.more { (date(text(key, "CreateDate"))) }
                        }
                    }
                }
            }
        }
    }
}

async fn find(page: &Page<'_>, days: i64) -> Result<(Vec<Old>, Option<String>), Refusal> {
    let users = api::ListUsersRequest { marker: marker(page), max_items: Some(STRIDE), ..Default::default() };
    let reply = page.calls.call::<api::ListUsers>(&users).await?;
    let mut found = Vec::new();
    for user in items(&reply, "Users") {
        let name = text(user, "UserName");
        let keys = page.calls.call::<api::ListAccessKeys>(&input(name)).await?;
        for key in items(&keys, "AccessKeyMetadata") {
            let age = page.calls.days_since(text(key, "CreateDate"));
            if let Some(age) = age.filter(|age| *age >= days) {
                found.push(Old { user: name.to_owned(), key: key.clone(), days: age });
            }
        }
    }
    found.sort_by_key(|old| std::cmp::Reverse(old.days));
    let next = flag(&reply, "IsTruncated").then(|| text(&reply, "Marker").to_owned());
    Ok((found, next))
}

fn input(user: &str) -> api::ListAccessKeysRequest {
    api::ListAccessKeysRequest { user_name: Some(user.to_owned()), ..Default::default() }
}
