//! SSH public keys of a user, on the user's own page and on the administrator's.

use maud::{Markup, html};
use protocol::generated::iam as api;
use serde_json::Value;

use super::mfa_devices::Owner;
use super::{Page, date};
use crate::calls::{Refusal, items, text};
use crate::command::command;
use crate::layout;

/// What came of a button.
pub(crate) enum Done {
    Nothing,
    Said(&'static str),
    Refused(Refusal),
}

impl Done {
    /// What the section says of it.
    pub(crate) fn notice(&self) -> Markup {
        html! {
            @match self {
                Done::Nothing => {}
                Done::Said(words) => (layout::done(words)),
                Done::Refused(refusal) => (layout::refused(refusal)),
            }
        }
    }
}

/// Does what the form asks for.
pub(crate) async fn act(page: &Page<'_>, owner: Owner<'_>) -> Done {
    let (calls, user_name) = (page.calls, name(page, owner));
    let ssh_public_key_id = page.form.get("ssh").to_owned();
    let update = |status| api::UpdateSSHPublicKeyRequest {
        user_name: user_name.clone(),
        ssh_public_key_id: ssh_public_key_id.clone(),
        status,
    };
    let outcome = match page.form.get("do") {
        "upload-ssh" => {
            let ssh_public_key_body = page.form.get("ssh-key").trim().to_owned();
            let input = api::UploadSSHPublicKeyRequest { user_name, ssh_public_key_body };
            calls.call::<api::UploadSSHPublicKey>(&input).await.map(|_| "The SSH key is uploaded.")
        }
        "deactivate-ssh" => {
            let input = update(api::StatusType::Inactive);
            calls.call::<api::UpdateSSHPublicKey>(&input).await.map(|_| "The SSH key is deactivated.")
        }
        "activate-ssh" => {
            let input = update(api::StatusType::Active);
            calls.call::<api::UpdateSSHPublicKey>(&input).await.map(|_| "The SSH key is active.")
        }
        "delete-ssh" => {
            let input = api::DeleteSSHPublicKeyRequest { user_name, ssh_public_key_id };
            calls.call::<api::DeleteSSHPublicKey>(&input).await.map(|_| "The SSH key is deleted.")
        }
        _ => return Done::Nothing,
    };
    outcome.map_or_else(Done::Refused, Done::Said)
}

/// The name that the operations want, also of the principal itself.
fn name(page: &Page<'_>, owner: Owner<'_>) -> String {
    owner.user.unwrap_or(page.look.name()).to_owned()
}

/// The section of a page.
pub(crate) async fn section(page: &Page<'_>, owner: Owner<'_>, done: &Done) -> Markup {
    let input = api::ListSSHPublicKeysRequest { user_name: Some(name(page, owner)), ..Default::default() };
    let listed = page.calls.call::<api::ListSSHPublicKeys>(&input).await;
    let keys = listed.as_ref().map_or(&[][..], |reply| items(reply, "SSHPublicKeys"));
    let (user_name, ssh_public_key_id) = (name(page, owner), "APKAEIBAERJR2EXAMPLE".to_owned());
    let example = api::UploadSSHPublicKeyRequest {
        user_name: user_name.clone(),
        ssh_public_key_body: "file://id_rsa.pub".to_owned(),
    };
    let delete = api::DeleteSSHPublicKeyRequest {
        user_name: user_name.clone(),
        ssh_public_key_id: ssh_public_key_id.clone(),
    };
    let status = api::StatusType::Inactive;
    let update = api::UpdateSSHPublicKeyRequest { user_name, ssh_public_key_id, status };
    let may = (page.may::<api::UpdateSSHPublicKey>(&update), page.may::<api::DeleteSSHPublicKey>(&delete));
    let upload = html! {
        details open[page.form.get("do") == "upload-ssh" && matches!(done, Done::Refused(_))] {
            summary { "Upload an SSH public key" }
            form method="post" action={ (owner.action) "#ssh-keys" } {
                (layout::token(page.look))
                div.field.wide {
                    label for="ssh-key" { "Public key, as in id_rsa.pub or in PEM" }
                    textarea #ssh-key name="ssh-key" rows="4" required maxlength="16384" spellcheck="false"
                        autocapitalize="none" autocomplete="off" {}
                }
                button name="do" value="upload-ssh" { "Upload SSH public key" }
            }
        }
    };
    html! {
        section.card #ssh-keys {
            h2 { "SSH public keys" }
            p.quiet { "For Git over SSH. RSA of 2,048 bits or more, five at most." }
            (done.notice())
            @match &listed {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(_) if keys.is_empty() => p.empty { "No SSH public keys." },
                Ok(_) => ul.rows { @for key in keys { (row(page, owner, may, key)) } },
            }
            (page.offer::<api::UploadSSHPublicKey>(&example, "upload SSH keys", &upload))
            (command::<api::UploadSSHPublicKey>(&example, ""))
        }
    }
}

fn row(page: &Page<'_>, owner: Owner<'_>, (may_update, may_delete): (bool, bool), key: &Value) -> Markup {
    let id = text(key, "SSHPublicKeyId");
    let active = text(key, "Status") == "Active";
    html! {
        li {
            div {
                code { (id) } " "
                span.badge.good[active] { (if active { "Active" } else { "Inactive" }) }
                p.quiet { "Uploaded " (date(text(key, "UploadDate"))) }
            }
            @if may_update || may_delete {
                form method="post" action={ (owner.action) "#ssh-keys" } {
                    (layout::token(page.look))
                    input type="hidden" name="ssh" value=(id);
                    @if active && may_update {
                        button name="do" value="deactivate-ssh" aria-label={ "Deactivate " (id) } { "Deactivate" }
                    }
                    @if !active && may_update {
                        button name="do" value="activate-ssh" aria-label={ "Activate " (id) } { "Activate" }
                    }
                    @if !active && may_delete {
                        button.danger name="do" value="delete-ssh" aria-label={ "Delete " (id) } { "Delete" }
                    }
                }
            }
        }
    }
}
