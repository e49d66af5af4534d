//! The principal's own MFA devices: enrolment with a QR code and two codes, and what is enrolled.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, html};
use protocol::generated::iam as api;

use super::{Page, date};
use crate::calls::{Refusal, items, text};
use crate::command::command;
use crate::layout;

/// What came of a button.
pub(crate) enum Done {
    Nothing,
    /// A device that waits for its two codes, and what was wrong with those that were typed.
    Enrolling(Enrolment, Option<Refusal>),
    Said(&'static str),
    Refused(Refusal),
}

/// A device that exists and is nobody's yet. Nobody but this page can show its seed again, so its form carries it.
pub(crate) struct Enrolment {
    serial: String,
    image: String,
    seed: String,
}

/// Does what the form asks for.
pub(crate) async fn act(page: &Page<'_>) -> Done {
    let (calls, form) = (page.calls, page.form);
    let serial = form.get("serial").to_owned();
    match form.get("do") {
        "create-mfa" => {
            let input = api::CreateVirtualMFADeviceRequest {
                virtual_mfa_device_name: form.get("device").trim().to_owned(),
                ..Default::default()
            };
            match calls.call::<api::CreateVirtualMFADevice>(&input).await {
                Ok(reply) => {
                    let device = reply.get("VirtualMFADevice").cloned().unwrap_or_default();
                    let kept = |member| text(&device, member).to_owned();
                    let (serial, image) = (kept("SerialNumber"), kept("QRCodePNG"));
                    Done::Enrolling(Enrolment { serial, image, seed: kept("Base32StringSeed") }, None)
                }
                Err(refusal) => Done::Refused(refusal),
            }
        }
        "enable-mfa" => {
            let code = |name| form.get(name).trim().to_owned();
            let input = api::EnableMFADeviceRequest {
                user_name: own_name(page).await,
                serial_number: serial.clone(),
                authentication_code1: code("code1"),
                authentication_code2: code("code2"),
            };
            let kept = |name| form.get(name).to_owned();
            match calls.call::<api::EnableMFADevice>(&input).await {
                Ok(_) => {
                    Done::Said("The MFA device is enabled. You are asked for its code when you sign in.")
                }
                Err(refusal) => {
                    let enrolment = Enrolment { serial, image: kept("image"), seed: kept("seed") };
                    Done::Enrolling(enrolment, Some(refusal))
                }
            }
        }
        "cancel-mfa" => {
            let input = api::DeleteVirtualMFADeviceRequest { serial_number: serial };
            let outcome = calls.call::<api::DeleteVirtualMFADevice>(&input).await;
            outcome.map_or_else(Done::Refused, |_| Done::Said("The MFA device is not used."))
        }
        "remove-mfa" => {
            let user_name = Some(own_name(page).await);
            let input = api::DeactivateMFADeviceRequest { user_name, serial_number: serial.clone() };
            if let Err(refusal) = calls.call::<api::DeactivateMFADevice>(&input).await {
                return Done::Refused(refusal);
            }
            let input = api::DeleteVirtualMFADeviceRequest { serial_number: serial };
            let outcome = calls.call::<api::DeleteVirtualMFADevice>(&input).await;
            outcome.map_or_else(Done::Refused, |_| Done::Said("The MFA device is removed."))
        }
        _ => Done::Nothing,
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
pub(crate) async fn section(page: &Page<'_>, done: &Done) -> Markup {
    let listed = page.calls.call::<api::ListMFADevices>(&api::ListMFADevicesRequest::default()).await;
    html! {
        section.card #mfa {
            h2 { "Multi-factor authentication" }
            p.quiet { "A code from an authenticator application, asked for after the password." }
            @match done {
                Done::Nothing => {}
                Done::Enrolling(enrolment, wrong) => (enrol(page, enrolment, wrong.as_ref())),
                Done::Said(words) => (layout::done(words)),
                Done::Refused(refusal) => (layout::refused(refusal)),
            }
            @match &listed {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(reply) if items(reply, "MFADevices").is_empty() => p.empty { "No MFA devices." },
                Ok(reply) => ul.rows {
                    @for device in items(reply, "MFADevices") {
                        @let serial = text(device, "SerialNumber");
                        li {
                            div {
                                code { (serial) }
                                p.quiet { "Enabled " (date(text(device, "EnableDate"))) }
                            }
                            form method="post" action="/console/credentials" {
                                (layout::token(page.look))
                                input type="hidden" name="serial" value=(serial);
                                button.danger name="do" value="remove-mfa" aria-label={ "Remove " (serial) } { "Remove" }
                            }
                        }
                    }
                },
            }
            @if !matches!(done, Done::Enrolling(..)) { (add(page)) }
        }
    }
}

fn add(page: &Page<'_>) -> Markup {
    let example = api::CreateVirtualMFADeviceRequest {
        virtual_mfa_device_name: page.look.name().to_owned(),
        ..Default::default()
    };
    html! {
        form method="post" action="/console/credentials" {
            (layout::token(page.look))
            (layout::text_field("device", "Name of the device", page.look.name(), 128, true))
            button name="do" value="create-mfa" { "Add an MFA device" }
        }
        (command::<api::CreateVirtualMFADevice>(&example, "--outfile qr.png --bootstrap-method QRCodePNG"))
    }
}

fn enrol(page: &Page<'_>, enrolment: &Enrolment, wrong: Option<&Refusal>) -> Markup {
    let Enrolment { serial, image, seed } = enrolment;
    html! {
        @if let Some(refusal) = wrong { (layout::refused(refusal)) }
        div.enrol {
            p { strong { "Scan this code with an authenticator application. " } "It is shown this once." }
            img.qr src={ "data:image/png;base64," (image) } alt="QR code of the device's secret" width="236" height="236";
            details { summary { "Type it in instead" } p { code #seed { (readable(seed)) } } }
            form method="post" action="/console/credentials" {
                (layout::token(page.look))
                input type="hidden" name="serial" value=(serial);
                input type="hidden" name="image" value=(image);
                input type="hidden" name="seed" value=(seed);
                p { "Then type two codes that it shows one after the other." }
                (code("code1", "First code")) (code("code2", "Second code"))
                button.main name="do" value="enable-mfa" { "Enable" }
                " " button.plain name="do" value="cancel-mfa" formnovalidate { "Cancel" }
            }
        }
    }
}

fn code(name: &str, label: &str) -> Markup {
    html! {
        div.field {
            label for=(name) { (label) }
            input id=(name) name=(name) required inputmode="numeric" pattern="[0-9]{6}" maxlength="6" autocomplete="off";
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
