//! Policies of a user, group or role: attached ones, and inline ones with their documents to edit.

use iam::permitted::Names;
use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::Page;
use super::document::{self, Purpose, decoded, pretty};
use crate::calls::{Refusal, items, text};
use crate::form::Form;
use crate::layout;

/// Whose policies they are.
#[derive(Clone, Copy)]
pub(crate) enum Holder {
    User,
    Group,
    Role,
}

/// What the principal may do with the policies of a holder; or why not.
struct Permits {
    attach: Result<(), Refusal>,
    detach: Result<(), Refusal>,
    put: Result<(), Refusal>,
    delete: Result<(), Refusal>,
}

impl Permits {
    fn of(page: &Page<'_>, holder: Holder, name: &str) -> Permits {
        let (name, policy_arn, policy_name) = (name.to_owned(), COMMON[2].to_owned(), "NAME".to_owned());
        let policy_document = TEMPLATE.to_owned();
        // Policies can permit what is about some policies alone.
        macro_rules! asked {
            ($operation:ident, $input:ident { $($member:ident),+ }) => {
                page.calls.may::<api::$operation>(&api::$input { $($member: $member.clone()),+ }, Names::Known)
            };
        }
        match holder {
            Holder::User => {
                let user_name = name;
                Permits {
                    attach: asked!(AttachUserPolicy, AttachUserPolicyRequest { user_name, policy_arn }),
                    detach: asked!(DetachUserPolicy, DetachUserPolicyRequest { user_name, policy_arn }),
                    put: asked!(
                        PutUserPolicy,
                        PutUserPolicyRequest { user_name, policy_name, policy_document }
                    ),
                    delete: asked!(DeleteUserPolicy, DeleteUserPolicyRequest { user_name, policy_name }),
                }
            }
            Holder::Group => {
                let group_name = name;
                Permits {
                    attach: asked!(AttachGroupPolicy, AttachGroupPolicyRequest { group_name, policy_arn }),
                    detach: asked!(DetachGroupPolicy, DetachGroupPolicyRequest { group_name, policy_arn }),
                    put: asked!(
                        PutGroupPolicy,
                        PutGroupPolicyRequest { group_name, policy_name, policy_document }
                    ),
                    delete: asked!(DeleteGroupPolicy, DeleteGroupPolicyRequest { group_name, policy_name }),
                }
            }
            Holder::Role => {
                let role_name = name;
                Permits {
                    attach: asked!(AttachRolePolicy, AttachRolePolicyRequest { role_name, policy_arn }),
                    detach: asked!(DetachRolePolicy, DetachRolePolicyRequest { role_name, policy_arn }),
                    put: asked!(
                        PutRolePolicy,
                        PutRolePolicyRequest { role_name, policy_name, policy_document }
                    ),
                    delete: asked!(DeleteRolePolicy, DeleteRolePolicyRequest { role_name, policy_name }),
                }
            }
        }
    }
}

/// What a new policy begins with.
pub(crate) const TEMPLATE: &str = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \
                        \"Action\": \"iam:GetUser\",\n      \"Resource\": \"*\"\n    }\n  ]\n}\n";

/// Managed policies that are there in every account.
const COMMON: [&str; 4] = [
    "arn:aws:iam::aws:policy/AdministratorAccess",
    "arn:aws:iam::aws:policy/IAMFullAccess",
    "arn:aws:iam::aws:policy/IAMReadOnlyAccess",
    "arn:aws:iam::aws:policy/IAMUserChangePassword",
];

/// Attached policies, and a form to attach another.
pub(crate) fn attached(
    page: &Page<'_>,
    (holder, name): (Holder, &str),
    reply: &Result<Value, Refusal>,
    action: &str,
) -> Markup {
    let may = Permits::of(page, holder, name);
    let policies = match reply {
        Err(refusal) => return layout::hidden(refusal),
        Ok(reply) => items(reply, "AttachedPolicies"),
    };
    html! {
        @if policies.is_empty() { p.empty { "None." } } @else {
            ul.rows {
                @for policy in policies {
                    @let arn = text(policy, "PolicyArn");
                    li {
                        div {
                            a href={ "/console/policy?arn=" (encode(arn)) } { (text(policy, "PolicyName")) }
                            p.quiet { code { (arn) } }
                        }
                        @if may.detach.is_ok() { form method="post" action=(action) {
                            (layout::token(page.look))
                            input type="hidden" name="item" value=(arn);
                            button name="do" value="detach-policy" aria-label={ "Detach " (arn) } { "Detach" }
                        } }
                    }
                }
            }
        }
        (layout::offered(&may.attach, "attach policies", &html! { details {
            summary { "Attach a policy" }
            form method="post" action=(action) {
                (layout::token(page.look))
                div.field.wide {
                    label for="attach" { "ARN of the policy" }
                    input #attach name="item" list="policies" required maxlength="2048" autocapitalize="none"
                        autocomplete="off" spellcheck="false";
                    datalist #policies { @for arn in COMMON { option value=(arn) {} } }
                }
                button name="do" value="attach-policy" { "Attach" }
            }
        } }))
    }
}

/// Inline policies with their documents, and a form for a new one.
pub(crate) async fn list(
    page: &Page<'_>,
    holder: Holder,
    name: &str,
    reply: &Result<Value, Refusal>,
    action: &str,
) -> Markup {
    let names: Vec<&str> = match reply {
        Err(refusal) => return layout::hidden(refusal),
        Ok(reply) => items(reply, "PolicyNames").iter().filter_map(Value::as_str).collect(),
    };
    // What was refused stays in its editor.
    let typed = page.form.get("policy-document").replace("\r\n", "\n");
    let refused = page.post && page.form.get("do") == "put-policy" && !typed.is_empty();
    let refused = Some(page.form.get("policy").trim())
        .filter(|_| refused && document::fault(&typed, Purpose::Inline).is_some());
    let mut documents = Vec::new();
    for policy in &names {
        documents.push(read(page, holder, name, policy).await);
    }
    let may = Permits::of(page, holder, name);
    let is_new = refused.is_some_and(|policy| !names.contains(&policy));
    html! {
        @if names.is_empty() { p.empty { "None." } } @else {
            ul.rows {
                @for (policy, document) in names.iter().zip(&documents) {
                    @let again = refused == Some(*policy);
                    li {
                        strong { (policy) }
                        @if may.delete.is_ok() { form method="post" action=(action) {
                            (layout::token(page.look))
                            input type="hidden" name="item" value=(policy);
                            button.danger name="do" value="delete-policy" aria-label={ "Delete " (policy) } { "Delete" }
                        } }
                        @match document {
                            Err(refusal) => (layout::hidden(refusal)),
                            Ok(text) => details open[again] {
                                summary { "Document" span.unseen { " of " (policy) } }
                                @if may.put.is_ok() { (form(page, policy, if again { &typed } else { text }, again, action)) }
                                @else { (document::shown(text)) }
                            },
                        }
                    }
                }
            }
        }
        (layout::offered(&may.put, "write inline policies", &html! { details open[is_new] {
            summary { "Add an inline policy" }
            (form(page, "", if is_new { &typed } else { TEMPLATE }, is_new, action))
        } }))
    }
}

/// The name and document of the form.
pub(crate) fn typed(form: &Form) -> (String, String) {
    (form.get("policy").trim().to_owned(), form.get("policy-document").replace("\r\n", "\n"))
}

/// The editor of one policy; of a new one if it has no name.
fn form(page: &Page<'_>, policy: &str, text: &str, check: bool, action: &str) -> Markup {
    let typed = if check { page.form.get("policy") } else { "" };
    let label =
        if policy.is_empty() { "Policy document".to_owned() } else { format!("Document of {policy}") };
    html! {
        form method="post" action=(action) {
            (layout::token(page.look))
            @if policy.is_empty() {
                (layout::text_field("policy", "Policy name", typed, 128, true))
            } @else {
                input type="hidden" name="policy" value=(policy);
            }
            (document::editor_named(&format!("document-{policy}"), "policy-document", &label, text, Purpose::Inline, check))
            button name="do" value="put-policy" { "Save policy" }
        }
    }
}

async fn read(page: &Page<'_>, holder: Holder, name: &str, policy: &str) -> Result<String, Refusal> {
    read_raw(page, holder, name, policy).await.map(|text| pretty(&text))
}

/// The document of an inline policy as it is stored.
pub(crate) async fn read_raw(
    page: &Page<'_>,
    holder: Holder,
    name: &str,
    policy: &str,
) -> Result<String, Refusal> {
    let (name, policy_name) = (name.to_owned(), policy.to_owned());
    let reply = match holder {
        Holder::User => {
            let input = api::GetUserPolicyRequest { user_name: name, policy_name };
            page.calls.call::<api::GetUserPolicy>(&input).await
        }
        Holder::Group => {
            let input = api::GetGroupPolicyRequest { group_name: name, policy_name };
            page.calls.call::<api::GetGroupPolicy>(&input).await
        }
        Holder::Role => {
            let input = api::GetRolePolicyRequest { role_name: name, policy_name };
            page.calls.call::<api::GetRolePolicy>(&input).await
        }
    };
    reply.map(|reply| decoded(text(&reply, "PolicyDocument")))
}
