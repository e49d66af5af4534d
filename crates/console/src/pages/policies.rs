//! Managed policies: the account's own, and those of AWS; and making one.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::document::{self, Purpose};
use super::{Page, date, inline, marker};
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Policies on a page.
const PAGE: usize = 50;
/// Policies that are asked for at once in a search, and how often before the page offers to go on.
const STRIDE: i32 = 300;
const STRIDES_MAX: usize = 2;

/// Answers the list.
pub(crate) async fn list(page: &Page<'_>) -> Reply {
    let search = page.form.get("search").trim();
    let (scope, kind) = match page.form.get("scope") {
        "aws" => (api::PolicyScopeType::Aws, "aws"),
        _ => (api::PolicyScopeType::Local, "own"),
    };
    let found = find(page, search, &scope).await;
    let example = input(&scope, None, PAGE as i32);
    let here = |scope: &str| (kind == scope).then_some("page");
    let content = html! {
        @if page.form.get("done") == "deleted" { (layout::done("The policy is deleted.")) }
        div.tools {
            form role="search" action="/console/policies" {
                input type="hidden" name="scope" value=(kind);
                label.unseen for="search" { "Find policies" }
                input #search name="search" type="search" value=(search) maxlength="64"
                    placeholder="Find policies by name";
                button { "Find" }
            }
            (page.offer_new::<api::CreatePolicy>(&new_example(), "create policies", &html! {
                a.button.main href="/console/policies/new" { "Create policy" }
            }))
        }
        nav.tabs aria-label="Whose" {
            a href="/console/policies" aria-current=[here("own")] { "Of this account" }
            a href={ "/console/policies?scope=aws&search=" (encode(search)) } aria-current=[here("aws")] { "Of AWS" }
        }
        section.card {
            @match &found {
                Err(refusal) => (layout::hidden(refusal)),
                Ok((policies, None)) if policies.is_empty() => p.empty {
                    @if search.is_empty() { "There are no policies yet." }
                    @else { "No policy has “" (search) "” in its name." }
                },
                Ok((policies, next)) => {
                    (table(policies))
                    @if policies.is_empty() { p.empty { "None so far." } }
                    @if let Some(next) = next {
                        nav.pages aria-label="Pages" {
                            a rel="next" data-on[!search.is_empty()] href={ "/console/policies?scope=" (kind) "&search=" (encode(search)) "&marker="
                                (encode(next)) } {
                                @if search.is_empty() { "Next page" } @else { "Search further" }
                            }
                        }
                    }
                },
            }
            (command::<api::ListPolicies>(&example, ""))
        }
    };
    layout::page(page.look, if found.is_ok() { 200 } else { 403 }, "Policies", content)
}

fn table(policies: &[Value]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label="Policies" {
            table {
                thead { tr { th scope="col" { "Name" } th scope="col" { "Used by" } th.more scope="col" { "Path" }
                    th.more scope="col" { "Version" } th.more scope="col" { "Changed" } } }
                tbody {
                    @for policy in policies {
                        tr {
                            td.any { a href={ "/console/policy?arn=" (encode(text(policy, "Arn"))) } {
                                (text(policy, "PolicyName")) } }
                            td { (policy.get("AttachmentCount").and_then(Value::as_i64).unwrap_or(0)) }
                            td.more { (text(policy, "Path")) }
                            td.more { (text(policy, "DefaultVersionId")) }
                            td.more { (date(text(policy, "UpdateDate"))) }
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
    scope: &api::PolicyScopeType,
) -> Result<(Vec<Value>, Option<String>), Refusal> {
    let wanted = search.to_lowercase();
    let mut marker = marker(page);
    let mut policies = Vec::new();
    for _ in 0..STRIDES_MAX {
        let stride = if wanted.is_empty() { PAGE as i32 } else { STRIDE };
        let reply = page.calls.call::<api::ListPolicies>(&input(scope, marker.take(), stride)).await?;
        let named = |policy: &&Value| text(policy, "PolicyName").to_lowercase().contains(&wanted);
        policies.extend(items(&reply, "Policies").iter().filter(named).cloned());
        marker = flag(&reply, "IsTruncated").then(|| text(&reply, "Marker").to_owned());
        if wanted.is_empty() || marker.is_none() || policies.len() >= PAGE {
            break;
        }
    }
    Ok((policies, marker))
}

fn input(scope: &api::PolicyScopeType, marker: Option<String>, items: i32) -> api::ListPoliciesRequest {
    let (scope, max_items) = (Some(*scope), Some(items));
    api::ListPoliciesRequest { scope, marker, max_items, ..Default::default() }
}

fn new_example() -> api::CreatePolicyRequest {
    let policy_document = "file://policy.json".to_owned();
    api::CreatePolicyRequest { policy_name: "NAME".to_owned(), policy_document, ..Default::default() }
}

/// Answers the page that makes one.
pub(crate) async fn create(page: &Page<'_>) -> Reply {
    let form = page.form;
    let typed = form.get("document").replace("\r\n", "\n");
    let text_now = if page.post { typed.as_str() } else { inline::TEMPLATE };
    let mut refused = None;
    if page.post && form.get("do") == "create" {
        let input = api::CreatePolicyRequest {
            policy_name: form.get("name").trim().to_owned(),
            description: Some(form.get("description").trim().to_owned()).filter(|text| !text.is_empty()),
            policy_document: typed.clone(),
            ..Default::default()
        };
        match page.calls.call::<api::CreatePolicy>(&input).await {
            Ok(reply) => {
                let arn = reply.get("Policy").map(|policy| text(policy, "Arn")).unwrap_or_default();
                return Reply::redirect(&format!("/console/policy?arn={}&done=created", encode(arn)));
            }
            Err(refusal) => refused = Some(refusal),
        }
    }
    let example = new_example();
    let content = html! {
        @if let Some(refusal) = &refused {
            (document::refusal_beside_editor(refusal, text_now, Purpose::Managed))
        }
        section.card {
            (page.offer_new::<api::CreatePolicy>(&example, "create policies", &html! {
                form method="post" action="/console/policies/new" data-live="document-found" {
                    (layout::token(page.look))
                    (layout::text_field("name", "Policy name", form.get("name"), 128, true))
                    (layout::text_field("description", "Description (empty: none)", form.get("description"), 1000, false))
                    (document::editor("document", "Document", text_now, Purpose::Managed, page.post))
                    div.buttons {
                        button.main name="do" value="create" { "Create policy" }
                        a.button href="/console/policies" { "Cancel" }
                    }
                }
            }))
            (command::<api::CreatePolicy>(&example, ""))
        }
    };
    let status = if refused.is_some() { 400 } else { 200 };
    layout::below(page.look, status, ("/policies", "Policies"), "Create policy", content)
}
