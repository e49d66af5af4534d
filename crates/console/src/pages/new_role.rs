//! A new role: its name, who may assume it, and for how long.

use maud::html;
use protocol::generated::iam as api;
use protocol::percent::encode;

use super::Page;
use super::document::{self, Purpose};
use super::role::hours;
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let form = page.form;
    let typed = form.get("document").replace("\r\n", "\n");
    let trust = if page.post { typed } else { template(form.get("for"), page.look.account) };
    let mut refused = None;
    if page.post && form.get("do") == "create" {
        let input = input(page, &trust);
        match page.calls.call::<api::CreateRole>(&input).await {
            Ok(_) => {
                return Reply::redirect(&format!(
                    "/console/role?name={}&done=created",
                    encode(&input.role_name)
                ));
            }
            Err(refusal) => refused = Some(refusal),
        }
    }
    let example = example();
    let content = html! {
        @if let Some(refusal) = &refused { (document::refusal_beside_editor(refusal, &trust, Purpose::Trust)) }
        section.card {
            (page.offer_new::<api::CreateRole>(&example, "create roles", &html! {
                form method="post" action="/console/roles/new" data-live="document-found" {
                    (layout::token(page.look))
                    (layout::text_field("name", "Role name", form.get("name"), 64, true))
                    (layout::text_field("description", "Description (empty: none)", form.get("description"), 1000, false))
                    (hours(3600))
                    p.quiet {
                        "Begin with: "
                        a href="/console/roles/new?for=account" { "this account" } ", "
                        a href="/console/roles/new?for=other" { "another account" } ", "
                        a href="/console/roles/new?for=service" { "a service" } "."
                    }
                    (document::editor("document", "Who may assume it (trust policy)", &trust, Purpose::Trust, page.post))
                    div.buttons {
                        button.main name="do" value="create" { "Create role" }
                        a.button href="/console/roles" { "Cancel" }
                    }
                }
            }))
            (command::<api::CreateRole>(&example, ""))
        }
    };
    let status = if refused.is_some() { 400 } else { 200 };
    layout::below(page.look, status, ("/roles", "Roles"), "Create role", content)
}

/// A role of no name in particular.
pub(crate) fn example() -> api::CreateRoleRequest {
    let assume_role_policy_document = "file://trust.json".to_owned();
    api::CreateRoleRequest { role_name: "NAME".to_owned(), assume_role_policy_document, ..Default::default() }
}

fn input(page: &Page<'_>, trust: &str) -> api::CreateRoleRequest {
    let form = page.form;
    api::CreateRoleRequest {
        role_name: form.get("name").trim().to_owned(),
        assume_role_policy_document: trust.to_owned(),
        description: Some(form.get("description").trim().to_owned()).filter(|text| !text.is_empty()),
        max_session_duration: form.get("seconds").parse().ok(),
        ..Default::default()
    }
}

fn template(purpose: &str, account: &str) -> String {
    let (principal, condition) = match purpose {
        "service" => ("\"Service\": \"ec2.amazonaws.com\"".to_owned(), ""),
        "other" => (
            "\"AWS\": \"arn:aws:iam::111122223333:root\"".to_owned(),
            ",\n      \"Condition\": { \"StringEquals\": { \"sts:ExternalId\": \"chosen-by-them\" } }",
        ),
        _ => (format!("\"AWS\": \"arn:aws:iam::{account}:root\""), ""),
    };
    format!(
        "{{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {{\n      \"Effect\": \"Allow\",\n      \
         \"Principal\": {{ {principal} }},\n      \"Action\": \"sts:AssumeRole\"{condition}\n    }}\n  ]\n}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::template;
    use crate::pages::document::{Purpose, fault};

    #[test]
    fn templates_are_trust_policies() {
        for purpose in ["", "account", "other", "service"] {
            assert!(fault(&template(purpose, "123456789012"), Purpose::Trust).is_none(), "{purpose}");
        }
    }
}
