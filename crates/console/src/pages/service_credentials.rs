//! Service-specific credentials of a user, on the user's own page and on the administrator's. A secret is shown once,
//! when it is made or made anew.

use maud::{Markup, html};
use protocol::generated::iam as api;
use serde_json::Value;

use super::mfa_devices::Owner;
use super::{Page, date};
use crate::calls::{Refusal, items, text};
use crate::command::command;
use crate::layout;

/// The services there are, by the API's names and by those that people know, and whether their credentials are API keys.
const SERVICES: [(&str, &str, bool); 4] = [
    ("codecommit.amazonaws.com", "CodeCommit (Git over HTTPS)", false),
    ("cassandra.amazonaws.com", "Keyspaces (Cassandra)", false),
    ("bedrock.amazonaws.com", "Bedrock (API key)", true),
    ("logs.amazonaws.com", "CloudWatch Logs (API key)", true),
];

/// What came of a button.
pub(crate) enum Done {
    Nothing,
    /// A credential with its secret.
    Made(Value),
    Said(&'static str),
    Refused(Refusal),
}

/// Does what the form asks for.
pub(crate) async fn act(page: &Page<'_>, owner: Owner<'_>) -> Done {
    let (calls, form) = (page.calls, page.form);
    let user_name = owner.user.map(str::to_owned);
    let service_specific_credential_id = form.get("credential").to_owned();
    let update = |status| api::UpdateServiceSpecificCredentialRequest {
        user_name: user_name.clone(),
        service_specific_credential_id: service_specific_credential_id.clone(),
        status,
    };
    let made = |reply: Value| Done::Made(reply.get("ServiceSpecificCredential").cloned().unwrap_or_default());
    let outcome = match form.get("do") {
        "create-credential" => {
            let input = typed(page, owner);
            let outcome = calls.call::<api::CreateServiceSpecificCredential>(&input).await;
            return outcome.map_or_else(Done::Refused, made);
        }
        "reset-credential" => {
            let input =
                api::ResetServiceSpecificCredentialRequest { user_name, service_specific_credential_id };
            let outcome = calls.call::<api::ResetServiceSpecificCredential>(&input).await;
            return outcome.map_or_else(Done::Refused, made);
        }
        "deactivate-credential" => {
            let input = update(api::StatusType::Inactive);
            let words = "The credential is deactivated.";
            calls.call::<api::UpdateServiceSpecificCredential>(&input).await.map(|_| words)
        }
        "activate-credential" => {
            let input = update(api::StatusType::Active);
            let words = "The credential is active.";
            calls.call::<api::UpdateServiceSpecificCredential>(&input).await.map(|_| words)
        }
        "delete-credential" => {
            let input =
                api::DeleteServiceSpecificCredentialRequest { user_name, service_specific_credential_id };
            let words = "The credential is deleted.";
            calls.call::<api::DeleteServiceSpecificCredential>(&input).await.map(|_| words)
        }
        _ => return Done::Nothing,
    };
    outcome.map_or_else(Done::Refused, Done::Said)
}

/// What is to be made. Days that are no number are none, which the field does not let through.
fn typed(page: &Page<'_>, owner: Owner<'_>) -> api::CreateServiceSpecificCredentialRequest {
    api::CreateServiceSpecificCredentialRequest {
        user_name: owner.user.unwrap_or(page.look.name()).to_owned(),
        service_name: page.form.get("service").to_owned(),
        credential_age_days: page.form.get("days").trim().parse().ok(),
    }
}

/// The section of a page.
pub(crate) async fn section(page: &Page<'_>, owner: Owner<'_>, done: &Done) -> Markup {
    let user_name = owner.user.map(str::to_owned);
    let input = api::ListServiceSpecificCredentialsRequest { user_name, ..Default::default() };
    let listed = page.calls.call::<api::ListServiceSpecificCredentials>(&input).await;
    let credentials = listed.as_ref().map_or(&[][..], |reply| items(reply, "ServiceSpecificCredentials"));
    let example = api::CreateServiceSpecificCredentialRequest {
        user_name: owner.user.unwrap_or(page.look.name()).to_owned(),
        service_name: SERVICES.map(|(name, ..)| name.to_owned()).into_iter().next().unwrap_or_default(),
        credential_age_days: None,
    };
    let may = May::of(page, owner);
    let generate = generate(page, owner, matches!(done, Done::Refused(_)));
    let what = "generate credentials for single services";
    html! {
        section.card #service-credentials {
            h2 { "Credentials for single services" }
            p.quiet { "Passwords and API keys that are good at one service alone. Two for each." }
            @match done {
                Done::Nothing => {}
                Done::Made(credential) => (made(credential)),
                Done::Said(words) => (layout::done(words)),
                Done::Refused(refusal) => (layout::refused(refusal)),
            }
            @match &listed {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(_) if credentials.is_empty() => p.empty { "No credentials for single services." },
                Ok(_) => ul.rows { @for credential in credentials { (row(page, owner, &may, credential)) } },
            }
            (page.offer::<api::CreateServiceSpecificCredential>(&example, what, &generate))
            (command::<api::CreateServiceSpecificCredential>(&example, ""))
        }
    }
}

fn generate(page: &Page<'_>, owner: Owner<'_>, refused: bool) -> Markup {
    let chosen = page.form.get("service");
    html! {
        details open[refused && page.form.get("do") == "create-credential"] {
            summary { "Generate a credential" }
            form method="post" action={ (owner.action) "#service-credentials" } {
                (layout::token(page.look))
                div.field {
                    label for="service" { "Service" }
                    select #service name="service" {
                        @for (name, shown, _) in SERVICES {
                            option value=(name) selected[name == chosen] { (shown) }
                        }
                    }
                }
                div.field {
                    label for="days" { "Days until it ends (API keys only; empty: it does not end)" }
                    input #days name="days" type="number" min="1" max="36600" inputmode="numeric"
                        value=(page.form.get("days"));
                }
                button name="do" value="create-credential" { "Generate" }
            }
        }
    }
}

/// What the principal may do with credentials that there are.
struct May {
    reset: bool,
    update: bool,
    delete: bool,
}

impl May {
    fn of(page: &Page<'_>, owner: Owner<'_>) -> May {
        let user_name = owner.user.map(str::to_owned);
        let id = || "ACCAEXAMPLE123EXAMPLE".to_owned();
        let reset = api::ResetServiceSpecificCredentialRequest {
            user_name: user_name.clone(),
            service_specific_credential_id: id(),
        };
        let update = api::UpdateServiceSpecificCredentialRequest {
            user_name: user_name.clone(),
            service_specific_credential_id: id(),
            status: api::StatusType::Inactive,
        };
        let delete =
            api::DeleteServiceSpecificCredentialRequest { user_name, service_specific_credential_id: id() };
        May {
            reset: page.may::<api::ResetServiceSpecificCredential>(&reset),
            update: page.may::<api::UpdateServiceSpecificCredential>(&update),
            delete: page.may::<api::DeleteServiceSpecificCredential>(&delete),
        }
    }
}

fn row(page: &Page<'_>, owner: Owner<'_>, may: &May, credential: &Value) -> Markup {
    let (id, status) = (text(credential, "ServiceSpecificCredentialId"), text(credential, "Status"));
    let holder = holder(credential);
    let ends = text(credential, "ExpirationDate");
    html! {
        li {
            div {
                strong { (shown_service(text(credential, "ServiceName"))) } " "
                span.badge.good[status == "Active"].warn[status == "Expired"] { (status) }
                p { code { (holder) } }
                p.quiet {
                    "Created " (date(text(credential, "CreateDate")))
                    @if !ends.is_empty() { ", ends " (date(ends)) }
                    ", " code { (id) }
                }
            }
            @if may.reset || may.update || may.delete {
                form method="post" action={ (owner.action) "#service-credentials" } {
                    (layout::token(page.look))
                    input type="hidden" name="credential" value=(id);
                    @if may.reset {
                        button name="do" value="reset-credential" aria-label={ "Reset " (id) } { "Reset" }
                    }
                    @if may.update && status == "Active" {
                        button name="do" value="deactivate-credential" aria-label={ "Deactivate " (id) } { "Deactivate" }
                    }
                    @if may.update && status == "Inactive" {
                        button name="do" value="activate-credential" aria-label={ "Activate " (id) } { "Activate" }
                    }
                    @if may.delete && status != "Active" {
                        button.danger name="do" value="delete-credential" aria-label={ "Delete " (id) } { "Delete" }
                    }
                }
            }
        }
    }
}

fn shown_service(name: &str) -> &str {
    SERVICES.iter().find(|(known, ..)| *known == name).map_or(name, |(_, shown, _)| shown)
}

/// What the service calls its holder: a user name beside a password, an alias beside an API key.
fn holder(credential: &Value) -> &str {
    match text(credential, "ServiceUserName") {
        "" => text(credential, "ServiceCredentialAlias"),
        name => name,
    }
}

/// A secret, this once.
fn made(credential: &Value) -> Markup {
    let is_api_key = !text(credential, "ServiceCredentialSecret").is_empty();
    let (called, secret) = match is_api_key {
        true => (("Alias", "API key"), text(credential, "ServiceCredentialSecret")),
        false => (("User name", "Password"), text(credential, "ServicePassword")),
    };
    let holder = holder(credential);
    // Names of users can have commas.
    let file = format!("{},{}\r\n\"{holder}\",\"{secret}\"\r\n", called.0, called.1);
    let file = format!("data:text/csv,{}", protocol::percent::encode(&file));
    html! {
        div.notice.good role="status" {
            p { strong { "The credential is made. " } "This is the only time that its secret is shown." }
            dl.plain {
                dt { (called.0) } dd { code { (holder) } }
                dt { (called.1) } dd { code #service-secret { (secret) } }
            }
            p {
                a download={ (text(credential, "ServiceSpecificCredentialId")) ".csv" } href=(file) { "Download as CSV" }
            }
        }
    }
}
