//! Roles: all of them.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::{Page, date, marker, new_role, service_linked_role};
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Roles on a page.
const PAGE: usize = 50;
/// Roles that are asked for at once in a search, and how often before the page offers to go on.
const STRIDE: i32 = 500;
const STRIDES_MAX: usize = 2;

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let search = page.form.get("search").trim();
    let found = find(page, search, marker(page)).await;
    let list = api::ListRolesRequest { max_items: Some(PAGE as i32), ..Default::default() };
    let content = html! {
        @if page.form.get("done") == "deleted" { (layout::done("The role is deleted.")) }
        div.tools {
            form role="search" action="/console/roles" {
                label.unseen for="search" { "Find roles" }
                input #search name="search" type="search" value=(search) maxlength="64" placeholder="Find roles by name";
                button { "Find" }
            }
            (page.offer_new::<api::CreateRole>(&new_role::example(), "create roles", &html! {
                a.button.main href="/console/roles/new" { "Create role" }
            }))
            @let linked = service_linked_role::example();
            (page.offer_new::<api::CreateServiceLinkedRole>(&linked, "create service-linked roles", &html! {
                a.button href="/console/roles/service-linked" { "Create service-linked role" }
            }))
        }
        section.card {
            @match &found {
                Err(refusal) => (layout::hidden(refusal)),
                Ok((roles, None)) if roles.is_empty() => p.empty {
                    @if search.is_empty() { "There are no roles yet." } @else { "No role has “" (search) "” in its name." }
                },
                Ok((roles, next)) => {
                    (table(roles))
                    @if roles.is_empty() { p.empty { "None so far." } }
                    @if let Some(next) = next {
                        nav.pages aria-label="Pages" {
                            a rel="next" data-on[!search.is_empty()] href={ "/console/roles?search=" (encode(search)) "&marker=" (encode(next)) } {
                                @if search.is_empty() { "Next page" } @else { "Search further" }
                            }
                        }
                    }
                },
            }
            (command::<api::ListRoles>(&list, ""))
        }
    };
    layout::page(page.look, if found.is_ok() { 200 } else { 403 }, "Roles", content)
}

fn table(roles: &[Value]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label="Roles" {
            table {
                thead { tr { th scope="col" { "Name" } th.more scope="col" { "Path" } th.more scope="col" { "Description" }
                    th.more scope="col" { "Created" } } }
                tbody {
                    @for role in roles {
                        @let name = text(role, "RoleName");
                        tr {
                            td.any { a href={ "/console/role?name=" (encode(name)) } { (name) } }
                            td.more { (text(role, "Path")) }
                            td.more.any { (text(role, "Description")) }
                            td.more { (date(text(role, "CreateDate"))) }
                        }
                    }
                }
            }
        }
    }
}

async fn find(
    page: &Page<'_>,
    search: &str,
    mut marker: Option<String>,
) -> Result<(Vec<Value>, Option<String>), Refusal> {
    let wanted = search.to_lowercase();
    let mut roles = Vec::new();
    for _ in 0..STRIDES_MAX {
        let max_items = Some(if wanted.is_empty() { PAGE as i32 } else { STRIDE });
        let input = api::ListRolesRequest { marker: marker.take(), max_items, ..Default::default() };
        let reply = page.calls.call::<api::ListRoles>(&input).await?;
        let named = |role: &&Value| text(role, "RoleName").to_lowercase().contains(&wanted);
        roles.extend(items(&reply, "Roles").iter().filter(named).cloned());
        marker = flag(&reply, "IsTruncated").then(|| text(&reply, "Marker").to_owned());
        if wanted.is_empty() || marker.is_none() || roles.len() >= PAGE {
            break;
        }
    }
    Ok((roles, marker))
}
