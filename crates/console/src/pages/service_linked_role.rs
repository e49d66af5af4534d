//! Roles of services: how one is made, in two steps, and what the page of one shows.

use iam::service_linked_roles::{self, Template};
use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::Page;
use super::document::{decoded, pretty};
use crate::calls::{items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Where one is made.
const ADDRESS: &str = "/console/roles/service-linked";
/// How the paths of such roles begin; the service's principal follows.
const PATH: &str = "/aws-service-role/";

/// Answers the page that makes one: first which service, then what it gets.
pub(crate) async fn create(page: &Page<'_>) -> Reply {
    let service = page.form.get("service").trim();
    let mut refused = None;
    if page.post && page.form.get("do") == "create" {
        match page.calls.call::<api::CreateServiceLinkedRole>(&typed(page, service)).await {
            Ok(reply) => {
                let name = reply.get("Role").map(|role| text(role, "RoleName")).unwrap_or_default();
                return Reply::redirect(&format!("/console/role?name={}&done=created", encode(name)));
            }
            Err(refusal) => refused = Some(refusal),
        }
    }
    let template = service_linked_roles::find(service);
    let is_unknown = template.is_none() && !service.is_empty() && refused.is_none();
    let content = html! {
        @if let Some(refusal) = &refused { (layout::refused(refusal)) }
        @if is_unknown { p.notice.bad role="alert" { "There is no service-linked role for the service " (service) "." } }
        @match template {
            None => (services(page)),
            Some(template) => (one(page, template)),
        }
    };
    let status = match (&refused, is_unknown) {
        (Some(_), _) => 400,
        (None, true) => 404,
        (None, false) => 200,
    };
    layout::below(page.look, status, ("/roles", "Roles"), "Create service-linked role", content)
}

/// A role of no service in particular.
pub(crate) fn example() -> api::CreateServiceLinkedRoleRequest {
    let aws_service_name = "SERVICE.amazonaws.com".to_owned();
    api::CreateServiceLinkedRoleRequest { aws_service_name, ..Default::default() }
}

fn services(page: &Page<'_>) -> Markup {
    let example = example();
    html! {
        section.card {
            p {
                "A service that acts in this account does so as a role of its own. What the role is called and what it may do is AWS's "
                "to say, and nobody but the service assumes it."
            }
            (page.offer_new::<api::CreateServiceLinkedRole>(&example, "create service-linked roles", &html! {
                form action=(ADDRESS) {
                    div.field {
                        label for="service" { "Service" }
                        select #service name="service" {
                            @for template in service_linked_roles::all() { option { (template.principal()) } }
                        }
                    }
                    div.buttons { button.main { "Next" } a.button href="/console/roles" { "Cancel" } }
                }
            }))
            (command::<api::CreateServiceLinkedRole>(&example, ""))
        }
    }
}

/// The role that a service gets, and what the person says to it.
fn one(page: &Page<'_>, template: &Template) -> Markup {
    let (form, principal) = (page.form, template.principal());
    let described =
        if page.post { form.get("description") } else { template.description().unwrap_or_default() };
    let known = api::CreateServiceLinkedRoleRequest {
        aws_service_name: principal.clone(),
        description: template.description().map(str::to_owned),
        custom_suffix: None,
    };
    let fields = html! {
        form.after method="post" action=(ADDRESS) {
            (layout::token(page.look))
            input type="hidden" name="service" value=(principal);
            @if template.takes_suffix() {
                (layout::text_field("suffix", "Suffix (empty: none)", form.get("suffix"), 64, false))
            }
            (layout::text_field("description", "Description", described, 1000, false))
            button.main name="do" value="create" { "Create role" }
        }
    };
    let what = "create this role";
    html! {
        section.card {
            dl.facts {
                div.wide { dt { "Service" } dd { code { (principal) } } }
                div.wide { dt { "Policy" } dd {
                    @let policy = template.policy();
                    a href={ "/console/policy?arn=" (encode(&policy)) } { (policy.rsplit('/').next().unwrap_or(&policy)) }
                } }
                div.wide { dt { "Role name" } dd {
                    code { (template.role_name(None)) }
                    @if template.takes_suffix() { ", with " code { "_" } " and the suffix if it has one" }
                } }
                div.wide { dt { "Path" } dd { code { (template.path()) } } }
            }
            // Whose name is still to be typed is another role for each suffix.
            @if template.takes_suffix() {
                (page.offer_new::<api::CreateServiceLinkedRole>(&known, what, &fields))
            } @else {
                (page.offer::<api::CreateServiceLinkedRole>(&known, what, &fields))
            }
            p.after { a href=(ADDRESS) { "Choose another service" } }
            (command::<api::CreateServiceLinkedRole>(&known, ""))
        }
    }
}

fn typed(page: &Page<'_>, service: &str) -> api::CreateServiceLinkedRoleRequest {
    let field = |name| Some(page.form.get(name).trim().to_owned()).filter(|text| !text.is_empty());
    api::CreateServiceLinkedRoleRequest {
        aws_service_name: service.to_owned(),
        description: field("description"),
        custom_suffix: field("suffix"),
    }
}

/// The service that a role of this path belongs to; none of other roles.
pub(crate) fn owner(role: &Value) -> Option<&str> {
    text(role, "Path").strip_prefix(PATH)?.split('/').next()
}

/// What the page of such a role shows below its facts. Only its description can be changed, and it is deleted by a call of
/// its own.
pub(crate) async fn sections(
    page: &Page<'_>,
    role: &Value,
    (name, service): (&str, &str),
    action: &str,
) -> Markup {
    let role_name = name.to_owned();
    let attached =
        api::ListAttachedRolePoliciesRequest { role_name: role_name.clone(), ..Default::default() };
    let listed = page.calls.call::<api::ListAttachedRolePolicies>(&attached).await;
    let delete = api::DeleteServiceLinkedRoleRequest { role_name };
    html! {
        section.card #trust {
            h2 { "Who may assume it" }
            p {
                "The role belongs to the service " code { (service) } ", and nobody else assumes it. Its trust policy, policies, tags and "
                "boundary are not for anybody in the account to change."
            }
            pre.lines tabindex="0" { code { (pretty(&decoded(text(role, "AssumeRolePolicyDocument")))) } }
        }
        section.card #permissions {
            h2 { "What it may do" }
            @match &listed {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(reply) => ul.rows {
                    @for policy in items(reply, "AttachedPolicies") {
                        @let arn = text(policy, "PolicyArn");
                        li { div {
                            a href={ "/console/policy?arn=" (encode(arn)) } { (text(policy, "PolicyName")) }
                            p.quiet { code { (arn) } }
                        } }
                    }
                },
            }
            (command::<api::ListAttachedRolePolicies>(&attached, ""))
        }
        section.card.end {
            h2 { "Delete" }
            p { "Without its role the service can no longer act in this account. It can be made again." }
            (page.offer::<api::DeleteServiceLinkedRole>(&delete, "delete this role",
                &layout::act(page.look, action, ("delete-service-linked-role", "Delete this role"), true)))
            (command::<api::DeleteServiceLinkedRole>(&delete, ""))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::owner;
    use iam::service_linked_roles;
    use serde_json::json;

    #[test]
    fn a_role_is_a_services_by_its_path() {
        for template in service_linked_roles::all() {
            let role = json!({ "Path": template.path() });
            assert_eq!(owner(&role), Some(template.principal().as_str()));
        }
        for path in ["/", "/team/aws-service-role/", "/aws-service-roles/ecs.amazonaws.com/"] {
            assert_eq!(owner(&json!({ "Path": path })), None, "{path}");
        }
    }
}
