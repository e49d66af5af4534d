//! SSH keys, credentials for single services and signing certificates: what pages of credentials show below access keys.

use maud::{Markup, html};

use super::Page;
use super::mfa_devices::Owner;
use super::{service_credentials, signing_certificates, ssh_keys};

/// What came of a button of one of the sections.
pub(crate) struct Done {
    ssh: ssh_keys::Done,
    services: service_credentials::Done,
    certificates: ssh_keys::Done,
}

/// Does what the form asks for, if that is about these.
pub(crate) async fn act(page: &Page<'_>, owner: Owner<'_>) -> Done {
    let mut done = Done {
        ssh: ssh_keys::Done::Nothing,
        services: service_credentials::Done::Nothing,
        certificates: ssh_keys::Done::Nothing,
    };
    match page.form.get("do") {
        _ if !page.post => {}
        what if what.ends_with("-ssh") => done.ssh = ssh_keys::act(page, owner).await,
        what if what.ends_with("-credential") => done.services = service_credentials::act(page, owner).await,
        what if what.ends_with("-certificate") => {
            done.certificates = signing_certificates::act(page, owner).await;
        }
        _ => {}
    }
    done
}

/// The sections of a page. Root has certificates alone, at AWS as here.
pub(crate) async fn sections(page: &Page<'_>, owner: Owner<'_>, done: &Done) -> Markup {
    html! {
        @if owner.user.is_some() || !page.look.is_root() {
            (ssh_keys::section(page, owner, &done.ssh).await)
            (service_credentials::section(page, owner, &done.services).await)
        }
        (signing_certificates::section(page, owner, &done.certificates).await)
    }
}
