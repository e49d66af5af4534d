//! Identity providers: who else may vouch for people, by OpenID Connect or SAML.

use maud::{Markup, html};
use protocol::generated::iam as api;
use serde_json::Value;

use super::{Page, date};
use crate::calls::{Refusal, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Words that are taken from a field.
const WORDS_MAX: usize = 100;

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let outcome = if page.post { Some(act(page).await) } else { None };
    let failed = matches!(outcome, Some(Err(_)));
    let oidc = page.calls.call::<api::ListOpenIDConnectProviders>(&Default::default()).await;
    let saml = page.calls.call::<api::ListSAMLProviders>(&Default::default()).await;
    let content = html! {
        @match &outcome {
            None => {},
            Some(Ok(words)) => (layout::done(words)),
            Some(Err(refusal)) => (layout::refused(refusal)),
        }
        section.card {
            h2 { "OpenID Connect" }
            (list(page, &oidc, ("OpenIDConnectProviderList", "delete-oidc")))
            (page.offer_new::<api::CreateOpenIDConnectProvider>(&oidc_example(), "register providers", &add_oidc(page, failed)))
            (command::<api::CreateOpenIDConnectProvider>(&oidc_example(), ""))
        }
        section.card {
            h2 { "SAML" }
            (list(page, &saml, ("SAMLProviderList", "delete-saml")))
            (page.offer_new::<api::CreateSAMLProvider>(&saml_example(), "register providers", &add_saml(page, failed)))
            (command::<api::CreateSAMLProvider>(&saml_example(), ""))
        }
    };
    layout::page(page.look, if failed { 400 } else { 200 }, "Identity providers", content)
}

fn oidc_example() -> api::CreateOpenIDConnectProviderRequest {
    let client_id_list = Some(vec!["CLIENT".to_owned()]);
    let url = "https://id.example.com".to_owned();
    api::CreateOpenIDConnectProviderRequest { url, client_id_list, ..Default::default() }
}

fn saml_example() -> api::CreateSAMLProviderRequest {
    let saml_metadata_document = "file://metadata.xml".to_owned();
    api::CreateSAMLProviderRequest { name: "NAME".to_owned(), saml_metadata_document, ..Default::default() }
}

async fn act(page: &Page<'_>) -> Result<&'static str, Refusal> {
    let (calls, form) = (page.calls, page.form);
    let arn = form.get("arn").to_owned();
    match form.get("do") {
        "create-oidc" => {
            let words = |name: &str| -> Vec<String> {
                form.get(name).split_whitespace().take(WORDS_MAX).map(str::to_owned).collect()
            };
            let some = |words: Vec<String>| Some(words).filter(|words| !words.is_empty());
            let input = api::CreateOpenIDConnectProviderRequest {
                url: form.get("url").trim().to_owned(),
                client_id_list: some(words("clients")),
                thumbprint_list: some(words("thumbprints")),
                ..Default::default()
            };
            calls.call::<api::CreateOpenIDConnectProvider>(&input).await?;
            Ok(
                "The provider is registered. Roles whose trust policy names it can be assumed with its tokens.",
            )
        }
        "create-saml" => {
            let input = api::CreateSAMLProviderRequest {
                name: form.get("name").trim().to_owned(),
                saml_metadata_document: form.get("metadata").trim().to_owned(),
                ..Default::default()
            };
            calls.call::<api::CreateSAMLProvider>(&input).await?;
            Ok(
                "The provider is registered. Roles whose trust policy names it can be assumed with its assertions.",
            )
        }
        "delete-oidc" => {
            let input = api::DeleteOpenIDConnectProviderRequest { open_id_connect_provider_arn: arn };
            calls.call::<api::DeleteOpenIDConnectProvider>(&input).await?;
            Ok("The provider is removed.")
        }
        "delete-saml" => {
            let input = api::DeleteSAMLProviderRequest { saml_provider_arn: arn };
            calls.call::<api::DeleteSAMLProvider>(&input).await?;
            Ok("The provider is removed.")
        }
        _ => Ok("Nothing was asked for."),
    }
}

fn list(page: &Page<'_>, reply: &Result<Value, Refusal>, (member, delete): (&str, &str)) -> Markup {
    let providers = match reply {
        Err(refusal) => return layout::hidden(refusal),
        Ok(reply) => items(reply, member),
    };
    html! {
        @if providers.is_empty() { p.empty { "None." } } @else {
            ul.rows {
                @for provider in providers {
                    @let arn = text(provider, "Arn");
                    li {
                        div {
                            strong { (arn.split_once('/').map_or(arn, |(_, name)| name)) }
                            p.quiet { code { (arn) } }
                            @if !text(provider, "ValidUntil").is_empty() {
                                p.quiet { "Metadata valid until " (date(text(provider, "ValidUntil"))) }
                            }
                        }
                        @if may_delete(page, arn) { form method="post" action="/console/providers" {
                            (layout::token(page.look))
                            input type="hidden" name="arn" value=(arn);
                            button.danger name="do" value=(delete) aria-label={ "Remove " (arn) } { "Remove" }
                        } }
                    }
                }
            }
        }
    }
}

fn may_delete(page: &Page<'_>, arn: &str) -> bool {
    let arn = arn.to_owned();
    if arn.contains(":saml-provider/") {
        return page
            .may::<api::DeleteSAMLProvider>(&api::DeleteSAMLProviderRequest { saml_provider_arn: arn });
    }
    let input = api::DeleteOpenIDConnectProviderRequest { open_id_connect_provider_arn: arn };
    page.may::<api::DeleteOpenIDConnectProvider>(&input)
}

fn add_oidc(page: &Page<'_>, failed: bool) -> Markup {
    let form = page.form;
    html! {
        details open[failed && form.get("do") == "create-oidc"] {
            summary { "Register an OpenID Connect provider" }
            form method="post" action="/console/providers" {
                (layout::token(page.look))
                (layout::text_field("url", "Address of the issuer", form.get("url"), 255, true))
                (layout::text_field("clients", "Client ids (audiences)", form.get("clients"), 2000, false))
                (layout::text_field("thumbprints", "Thumbprints of its certificates", form.get("thumbprints"), 400, false))
                button.main name="do" value="create-oidc" { "Register" }
            }
        }
    }
}

fn add_saml(page: &Page<'_>, failed: bool) -> Markup {
    let form = page.form;
    html! {
        details open[failed && form.get("do") == "create-saml"] {
            summary { "Register a SAML provider" }
            form method="post" action="/console/providers" {
                (layout::token(page.look))
                (layout::text_field("name", "Name of the provider", form.get("name"), 128, true))
                div.field.wide {
                    label for="metadata" { "Metadata document (XML)" }
                    textarea.code #metadata name="metadata" rows="8" required spellcheck="false" autocapitalize="none" {
                        (form.get("metadata"))
                    }
                }
                button.main name="do" value="create-saml" { "Register" }
            }
        }
    }
}
