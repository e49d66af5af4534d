//! Signing certificates of a user or of root, on their own page and on the administrator's.

use maud::{Markup, html};
use protocol::generated::iam as api;
use serde_json::Value;

use super::mfa_devices::Owner;
use super::ssh_keys::Done;
use super::{Page, date};
use crate::calls::{items, text};
use crate::command::command;
use crate::layout;

/// Does what the form asks for.
pub(crate) async fn act(page: &Page<'_>, owner: Owner<'_>) -> Done {
    let (calls, user_name) = (page.calls, owner.user.map(str::to_owned));
    let certificate_id = page.form.get("certificate").to_owned();
    let update = |status| api::UpdateSigningCertificateRequest {
        user_name: user_name.clone(),
        certificate_id: certificate_id.clone(),
        status,
    };
    let outcome = match page.form.get("do") {
        "upload-certificate" => {
            // Browsers send lines as CR LF; what is kept should be what was pasted.
            let certificate_body = page.form.get("certificate-body").trim().replace("\r\n", "\n");
            let input = api::UploadSigningCertificateRequest { user_name, certificate_body };
            calls.call::<api::UploadSigningCertificate>(&input).await.map(|_| "The certificate is uploaded.")
        }
        "deactivate-certificate" => {
            let input = update(api::StatusType::Inactive);
            let words = "The certificate is deactivated.";
            calls.call::<api::UpdateSigningCertificate>(&input).await.map(|_| words)
        }
        "activate-certificate" => {
            let input = update(api::StatusType::Active);
            calls.call::<api::UpdateSigningCertificate>(&input).await.map(|_| "The certificate is active.")
        }
        "delete-certificate" => {
            let input = api::DeleteSigningCertificateRequest { user_name, certificate_id };
            calls.call::<api::DeleteSigningCertificate>(&input).await.map(|_| "The certificate is deleted.")
        }
        _ => return Done::Nothing,
    };
    outcome.map_or_else(Done::Refused, Done::Said)
}

/// The section of a page.
pub(crate) async fn section(page: &Page<'_>, owner: Owner<'_>, done: &Done) -> Markup {
    let user_name = owner.user.map(str::to_owned);
    let input = api::ListSigningCertificatesRequest { user_name: user_name.clone(), ..Default::default() };
    let listed = page.calls.call::<api::ListSigningCertificates>(&input).await;
    let certificates = listed.as_ref().map_or(&[][..], |reply| items(reply, "Certificates"));
    let certificate_body = "file://certificate.pem".to_owned();
    let certificate_id = "TA7SMP42TDN5Z26OBPJE7EXAMPLE".to_owned();
    let delete = api::DeleteSigningCertificateRequest {
        user_name: user_name.clone(),
        certificate_id: certificate_id.clone(),
    };
    let status = api::StatusType::Inactive;
    let update =
        api::UpdateSigningCertificateRequest { user_name: user_name.clone(), certificate_id, status };
    let may = (
        page.may::<api::UpdateSigningCertificate>(&update),
        page.may::<api::DeleteSigningCertificate>(&delete),
    );
    let example = api::UploadSigningCertificateRequest { user_name, certificate_body };
    let upload = html! {
        details open[page.form.get("do") == "upload-certificate" && matches!(done, Done::Refused(_))] {
            summary { "Upload a signing certificate" }
            form method="post" action={ (owner.action) "#signing-certificates" } {
                (layout::token(page.look))
                div.field.wide {
                    label for="certificate-body" { "Certificate in PEM, without its private key" }
                    textarea #certificate-body name="certificate-body" rows="6" required maxlength="16384"
                        spellcheck="false" autocapitalize="none" autocomplete="off" {}
                }
                button name="do" value="upload-certificate" { "Upload signing certificate" }
            }
        }
    };
    html! {
        section.card #signing-certificates {
            h2 { "Signing certificates" }
            p.quiet { "X.509 certificates for programs that sign requests with them. Two at most." }
            (done.notice())
            @match &listed {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(_) if certificates.is_empty() => p.empty { "No signing certificates." },
                Ok(_) => ul.rows { @for certificate in certificates { (row(page, owner, may, certificate)) } },
            }
            (page.offer::<api::UploadSigningCertificate>(&example, "upload signing certificates", &upload))
            (command::<api::UploadSigningCertificate>(&example, ""))
        }
    }
}

fn row(
    page: &Page<'_>,
    owner: Owner<'_>,
    (may_update, may_delete): (bool, bool),
    certificate: &Value,
) -> Markup {
    let id = text(certificate, "CertificateId");
    let active = text(certificate, "Status") == "Active";
    html! {
        li {
            div {
                code { (id) } " "
                span.badge.good[active] { (if active { "Active" } else { "Inactive" }) }
                p.quiet { "Uploaded " (date(text(certificate, "UploadDate"))) }
            }
            @if may_update || may_delete {
                form method="post" action={ (owner.action) "#signing-certificates" } {
                    (layout::token(page.look))
                    input type="hidden" name="certificate" value=(id);
                    @if active && may_update {
                        button name="do" value="deactivate-certificate" aria-label={ "Deactivate " (id) } { "Deactivate" }
                    }
                    @if !active && may_update {
                        button name="do" value="activate-certificate" aria-label={ "Activate " (id) } { "Activate" }
                    }
                    @if !active && may_delete {
                        button.danger name="do" value="delete-certificate" aria-label={ "Delete " (id) } { "Delete" }
                    }
                }
            }
        }
    }
}
