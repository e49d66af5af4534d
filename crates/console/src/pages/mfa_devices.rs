//! MFA devices of a user, on the user's own page and on the administrator's: enrolment with a QR code and two codes,
//! and what is enrolled.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use iam::call::KeyRequest;
use maud::{Markup, html};
use protocol::generated::iam as api;
use serde_json::Value;

use super::{Page, date, security_keys};
use crate::calls::{Refusal, items, text};
use crate::command::command;
use crate::layout;

/// Whose devices a page shows.
#[derive(Clone, Copy)]
pub(crate) struct Owner<'a> {
    /// The user; none for the principal itself.
    pub(crate) user: Option<&'a str>,
    /// Where the page's forms go.
    pub(crate) action: &'a str,
}

/// What came of a button.
pub(crate) enum Done {
    Nothing,
    /// A device that waits for its two codes, and what was wrong with those that were typed.
    Enrolling(Enrolment, Option<Refusal>),
    /// A security key that is asked for.
    Key(Box<KeyRequest>),
    Said(&'static str),
    /// The first of two calls went well, and the second did not.
    Half(&'static str, Refusal),
    Refused(Refusal),
}

/// A device that exists and is nobody's yet. Nobody but this page can show its seed again, so its form carries it.
pub(crate) struct Enrolment {
    serial: String,
    image: String,
    seed: String,
}

/// Does what the form asks for.
pub(crate) async fn act(page: &Page<'_>, owner: Owner<'_>) -> Done {
    let (calls, form) = (page.calls, page.form);
    let serial = form.get("serial").to_owned();
    match form.get("do") {
        "create-mfa" => create(page).await,
        "begin-key-mfa" => security_keys::begin(page, &user_name(page, owner).await).await,
        "finish-key-mfa" => security_keys::finish(page, &user_name(page, owner).await, serial).await,
        "enable-mfa" => enable(page, owner, serial).await,
        "cancel-mfa" => {
            let outcome = delete(page, serial).await;
            outcome.map_or_else(Done::Refused, |()| Done::Said("The MFA device is not used."))
        }
        "resync-mfa" => {
            let (authentication_code1, authentication_code2) = typed_codes(page);
            let input = api::ResyncMFADeviceRequest {
                user_name: user_name(page, owner).await,
                serial_number: serial,
                authentication_code1,
                authentication_code2,
            };
            let outcome = calls.call::<api::ResyncMFADevice>(&input).await;
            outcome.map_or_else(Done::Refused, |_| Done::Said("The MFA device and the server agree again."))
        }
        "deactivate-mfa" => match deactivate(page, owner, &serial).await {
            Ok(()) => Done::Said("The MFA device is deactivated. It still exists, and is nobody's."),
            Err(refusal) => Done::Refused(refusal),
        },
        "remove-mfa" => {
            if let Err(refusal) = deactivate(page, owner, &serial).await {
                return Done::Refused(refusal);
            }
            if security_keys::is_key(&serial) {
                return Done::Said("The security key is removed.");
            }
            match delete(page, serial).await {
                Ok(()) => Done::Said("The MFA device is removed."),
                Err(refusal) => Done::Half("The MFA device is deactivated, but still exists.", refusal),
            }
        }
        _ => Done::Nothing,
    }
}

async fn create(page: &Page<'_>) -> Done {
    let input = api::CreateVirtualMFADeviceRequest {
        virtual_mfa_device_name: page.form.get("device").trim().to_owned(),
        ..Default::default()
    };
    match page.calls.call::<api::CreateVirtualMFADevice>(&input).await {
        Ok(reply) => {
            let device = reply.get("VirtualMFADevice").cloned().unwrap_or_default();
            let kept = |member| text(&device, member).to_owned();
            let (serial, image) = (kept("SerialNumber"), kept("QRCodePNG"));
            Done::Enrolling(Enrolment { serial, image, seed: kept("Base32StringSeed") }, None)
        }
        Err(refusal) => Done::Refused(refusal),
    }
}

async fn enable(page: &Page<'_>, owner: Owner<'_>, serial: String) -> Done {
    let (authentication_code1, authentication_code2) = typed_codes(page);
    let input = api::EnableMFADeviceRequest {
        user_name: user_name(page, owner).await,
        serial_number: serial.clone(),
        authentication_code1,
        authentication_code2,
    };
    let kept = |name| page.form.get(name).to_owned();
    match page.calls.call::<api::EnableMFADevice>(&input).await {
        Ok(_) => Done::Said("The MFA device is enabled. Its code is asked for at every sign-in from now on."),
        Err(refusal) => {
            let enrolment = Enrolment { serial, image: kept("image"), seed: kept("seed") };
            Done::Enrolling(enrolment, Some(refusal))
        }
    }
}

async fn deactivate(page: &Page<'_>, owner: Owner<'_>, serial: &str) -> Result<(), Refusal> {
    let user_name = Some(user_name(page, owner).await);
    let input = api::DeactivateMFADeviceRequest { user_name, serial_number: serial.to_owned() };
    page.calls.call::<api::DeactivateMFADevice>(&input).await.map(|_| ())
}

async fn delete(page: &Page<'_>, serial_number: String) -> Result<(), Refusal> {
    let input = api::DeleteVirtualMFADeviceRequest { serial_number };
    page.calls.call::<api::DeleteVirtualMFADevice>(&input).await.map(|_| ())
}

fn typed_codes(page: &Page<'_>) -> (String, String) {
    let code = |name| page.form.get(name).trim().to_owned();
    (code("code1"), code("code2"))
}

/// The name that the operations know the owner by.
async fn user_name(page: &Page<'_>, owner: Owner<'_>) -> String {
    match owner.user {
        Some(user) => user.to_owned(),
        None => own_name(page).await,
    }
}

/// The name that the operations know the principal by. Root's is the account's, which only GetUser tells.
async fn own_name(page: &Page<'_>) -> String {
    if !page.look.is_root() {
        return page.look.name().to_owned();
    }
    let root = page.calls.call::<api::GetUser>(&api::GetUserRequest::default()).await;
    let user = root.ok().and_then(|reply| reply.get("User").cloned()).unwrap_or_default();
    text(&user, "UserName").to_owned()
}

/// The section of a page.
pub(crate) async fn section(page: &Page<'_>, owner: Owner<'_>, done: &Done) -> Markup {
    let input = api::ListMFADevicesRequest { user_name: owner.user.map(str::to_owned), ..Default::default() };
    let listed = page.calls.call::<api::ListMFADevices>(&input).await;
    let devices = listed.as_ref().map_or(&[][..], |reply| items(reply, "MFADevices"));
    let user = user_name(page, owner).await;
    html! {
        section.card #mfa {
            h2 { "Multi-factor authentication" }
            p.quiet { "Asked for after the password: a security key or passkey, or a code from an authenticator application." }
            @match done {
                Done::Nothing => {}
                Done::Enrolling(enrolment, wrong) => (enrol(page, owner, enrolment, wrong.as_ref())),
                Done::Key(request) => (security_keys::enrol(page, owner, request)),
                Done::Said(words) => (layout::done(words)),
                Done::Half(words, refusal) => { (layout::done(words)) (layout::refused(refusal)) },
                Done::Refused(refusal) => (layout::refused(refusal)),
            }
            @match &listed {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(_) if devices.is_empty() => p.empty { "No MFA devices." },
                Ok(_) => ul.rows { @for device in devices { (row(page, owner, &user, device)) } },
            }
            @if !matches!(done, Done::Enrolling(..) | Done::Key(_)) { (add(page, owner, &user)) }
            @match (owner.user, devices.first()) {
                (Some(user), Some(device)) => (removal(user, text(device, "SerialNumber"))),
                _ => (creation(owner.user.unwrap_or(page.look.name()))),
            }
        }
    }
}

fn row(page: &Page<'_>, owner: Owner<'_>, user: &str, device: &Value) -> Markup {
    let serial = text(device, "SerialNumber");
    let key = security_keys::is_key(serial);
    let (user_name, serial_number) = (user.to_owned(), serial.to_owned());
    let deactivate = api::DeactivateMFADeviceRequest {
        user_name: Some(user_name.clone()),
        serial_number: serial_number.clone(),
    };
    let resync = api::ResyncMFADeviceRequest {
        user_name,
        serial_number,
        authentication_code1: "000000".to_owned(),
        authentication_code2: "000000".to_owned(),
    };
    let may_deactivate = page.may::<api::DeactivateMFADevice>(&deactivate);
    let may_resync = !key && page.may::<api::ResyncMFADevice>(&resync);
    html! {
        li {
            div {
                strong { (security_keys::name(serial)) } " "
                span.badge { @if key { "Security key or passkey" } @else { "Authenticator application" } }
                p.quiet { code { (serial) } }
                p.quiet { "Enabled " (date(text(device, "EnableDate"))) }
            }
            @if may_deactivate { form method="post" action={ (owner.action) "#mfa" } {
                (layout::token(page.look))
                input type="hidden" name="serial" value=(serial);
                @if !key { button name="do" value="deactivate-mfa" aria-label={ "Deactivate " (serial) } { "Deactivate" } }
                button.danger name="do" value="remove-mfa" aria-label={ "Remove " (serial) } { "Remove" }
            } }
            @if may_resync { details {
                summary { "Resynchronize" }
                form method="post" action={ (owner.action) "#mfa" } {
                    (layout::token(page.look))
                    input type="hidden" name="serial" value=(serial);
                    p.quiet { "Codes are refused if the device's clock is wrong. Two codes, one after the other, tell by how much." }
                    (code("code1", "First code", serial)) (code("code2", "Second code", serial))
                    button name="do" value="resync-mfa" { "Resynchronize" }
                }
            } }
        }
    }
}

/// Whoever may enable devices gets the forms; that of applications, whoever may also make one.
fn add(page: &Page<'_>, owner: Owner<'_>, user: &str) -> Markup {
    let name = owner.user.unwrap_or(page.look.name());
    let enable = api::EnableMFADeviceRequest {
        user_name: user.to_owned(),
        serial_number: format!("arn:aws:iam::{}:mfa/{name}", page.look.account),
        authentication_code1: "000000".to_owned(),
        authentication_code2: "000000".to_owned(),
    };
    let virtual_mfa_device_name = name.to_owned();
    let create = api::CreateVirtualMFADeviceRequest { virtual_mfa_device_name, ..Default::default() };
    let application = html! {
        form method="post" action={ (owner.action) "#mfa" } {
            (layout::token(page.look))
            (layout::text_field("device", "Name of the device", name, 128, true))
            button name="do" value="create-mfa" { "Add an MFA device" }
        }
    };
    let what = "make MFA devices of authenticator applications";
    let forms = html! {
        div.pair.ways {
            div { (security_keys::add(page, owner)) }
            (page.offer_new::<api::CreateVirtualMFADevice>(&create, what, &application))
        }
    };
    let forms = match owner.user {
        Some(_) => html! { details { summary { "Assign an MFA device" } (forms) } },
        None => forms,
    };
    page.offer::<api::EnableMFADevice>(&enable, "enable MFA devices", &forms)
}

fn creation(name: &str) -> Markup {
    let virtual_mfa_device_name = name.to_owned();
    let example = api::CreateVirtualMFADeviceRequest { virtual_mfa_device_name, ..Default::default() };
    command::<api::CreateVirtualMFADevice>(&example, "--outfile qr.png --bootstrap-method QRCodePNG")
}

fn removal(user: &str, serial: &str) -> Markup {
    let (user_name, serial_number) = (Some(user.to_owned()), serial.to_owned());
    command::<api::DeactivateMFADevice>(&api::DeactivateMFADeviceRequest { user_name, serial_number }, "")
}

fn enrol(page: &Page<'_>, owner: Owner<'_>, enrolment: &Enrolment, wrong: Option<&Refusal>) -> Markup {
    let Enrolment { serial, image, seed } = enrolment;
    html! {
        @if let Some(refusal) = wrong { (layout::refused(refusal)) }
        div.enrol {
            p { strong { "Scan this code with an authenticator application. " } "It is shown this once." }
            img.qr src={ "data:image/png;base64," (image) } alt="QR code of the device's secret" width="236" height="236";
            details { summary { "Type it in instead" } p { code #seed { (readable(seed)) } } }
            form method="post" action={ (owner.action) "#mfa" } {
                (layout::token(page.look))
                input type="hidden" name="serial" value=(serial);
                input type="hidden" name="image" value=(image);
                input type="hidden" name="seed" value=(seed);
                p { "Then type two codes that it shows one after the other." }
                (code("code1", "First code", "")) (code("code2", "Second code", ""))
                div.buttons {
                    button.main name="do" value="enable-mfa" { "Enable" }
                    button name="do" value="cancel-mfa" formnovalidate { "Cancel" }
                }
            }
        }
    }
}

/// A field for a code. `of` tells the fields of several devices apart.
fn code(name: &str, label: &str, of: &str) -> Markup {
    let id = format!("{name}{of}");
    html! {
        div.field {
            label for=(id) { (label) }
            input id=(id) name=(name) required inputmode="numeric" pattern="[0-9]{6}" maxlength="6" autocomplete="off";
        }
    }
}

/// The seed as people type it: the API gives the base 64 of its base 32.
fn readable(seed: &str) -> String {
    let decoded = STANDARD.decode(seed).ok();
    let text = decoded.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    let characters: Vec<char> = text.chars().collect();
    let groups: Vec<String> = characters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}
