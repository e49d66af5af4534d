//! Security keys and passkeys: enrolment, and what the sign-in page asks of one. What a browser does with it is in
//! `assets/security-key.js`: there is no way without script, so the pages say what there is instead.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use iam::call::{KeyRequest, SecurityKeyStep};
use iam::webauthn::{ALGORITHMS, Registration, RelyingParty};
use maud::{Markup, html};
use protocol::generated::iam as api;
use serde_json::{Value, json};

use super::Page;
use super::mfa_devices::{Done, Owner};
use crate::calls::Refusal;
use crate::form::Form;
use crate::layout;
use crate::router::KeyAnswer;

/// Characters of what tells keys of one name apart, with the hyphen.
const ID_LENGTH: usize = 27;
/// The model wants codes, which a security key has none of; nothing reads these.
const NO_CODE: &str = "000000";

/// Whether a serial number is that of a security key.
pub(crate) fn is_key(serial: &str) -> bool {
    serial.contains(":u2f/")
}

/// The name of a device, for people.
pub(crate) fn name(serial: &str) -> &str {
    let name = serial.rsplit('/').next().unwrap_or_default();
    let end = name.len().saturating_sub(if is_key(serial) { ID_LENGTH } else { 0 });
    name.get(..end).unwrap_or(name)
}

/// Begins an enrolment.
pub(crate) async fn begin(page: &Page<'_>, user: &str) -> Done {
    let name = page.form.get("key").trim();
    let serial = format!("arn:aws:iam::{}:u2f/user/{user}/{name}", page.look.account);
    let input = enable(user, serial);
    match page.calls.enrol_key(&input, SecurityKeyStep::Begin { name }).await {
        Ok(Some(request)) => Done::Key(request),
        Ok(None) => Done::Nothing,
        Err(refusal) => Done::Refused(refusal),
    }
}

/// Ends an enrolment with the key's answer.
pub(crate) async fn finish(page: &Page<'_>, user: &str, serial: String) -> Done {
    let refused = |message: &str| {
        Done::Refused(Refusal { code: "ValidationError".to_owned(), message: message.to_owned() })
    };
    let Some(party) = page.calls.relying_party() else {
        return refused("Security keys need a page with a name: open the console by one, such as localhost.");
    };
    let (Some(client_data), Some(attestation)) =
        (bytes(page.form, "client"), bytes(page.form, "attestation"))
    else {
        return refused("The security key's answer is missing.");
    };
    let registration = Registration { client_data: &client_data, attestation: &attestation };
    let step = SecurityKeyStep::Finish { party: &party, registration };
    match page.calls.enrol_key(&enable(user, serial), step).await {
        Ok(_) => Done::Said("The security key is enrolled. It is asked for at every sign-in from now on."),
        Err(refusal) => Done::Refused(refusal),
    }
}

fn enable(user: &str, serial_number: String) -> api::EnableMFADeviceRequest {
    api::EnableMFADeviceRequest {
        user_name: user.to_owned(),
        serial_number,
        authentication_code1: NO_CODE.to_owned(),
        authentication_code2: NO_CODE.to_owned(),
    }
}

/// The answer of a key at the sign-in page; none if a part is missing or no base 64.
pub(crate) fn answer(form: &Form, party: RelyingParty) -> Option<KeyAnswer> {
    Some(KeyAnswer {
        party,
        credential_id: bytes(form, "credential")?,
        client_data: bytes(form, "client")?,
        authenticator_data: bytes(form, "data")?,
        signature: bytes(form, "signature")?,
        user_handle: bytes(form, "handle"),
    })
}

fn bytes(form: &Form, name: &str) -> Option<Vec<u8>> {
    Some(form.get(name)).filter(|text| !text.is_empty()).and_then(|text| URL_SAFE_NO_PAD.decode(text).ok())
}

/// The form that begins.
pub(crate) fn add(page: &Page<'_>, owner: Owner<'_>) -> Markup {
    let name = owner.user.unwrap_or(page.look.name());
    html! {
        @if page.calls.relying_party().is_none() {
            p.quiet { "Security keys and passkeys work where the console has a name, such as https://iam.example.com or "
                "http://localhost, and not at an address of digits." }
        } @else {
            form method="post" action={ (owner.action) "#mfa" } data-scripted hidden {
                (layout::token(page.look))
                (layout::text_field("key", "Name of the security key or passkey", name, 64, true))
                button name="do" value="begin-key-mfa" { "Add a security key or passkey" }
            }
            (without_script())
        }
    }
}

/// The key is asked for.
pub(crate) fn enrol(page: &Page<'_>, owner: Owner<'_>, request: &KeyRequest) -> Markup {
    let party = page.calls.relying_party();
    let asked = json!({
        "step": "create",
        "challenge": request.challenge,
        "party": party.as_ref().map(RelyingParty::id),
        "handle": request.user_handle,
        "user": request.user_name,
        "known": request.known,
        "algorithms": ALGORITHMS,
    });
    html! {
        div.enrol {
            p { strong { "Have the security key at hand, or the phone or computer that keeps the passkey." }
                " The browser asks for it next." }
            form method="post" action={ (owner.action) "#mfa" } data-key=(asked.to_string()) hidden {
                (layout::token(page.look))
                input type="hidden" name="serial" value=(request.serial_number);
                input type="hidden" name="do" value="finish-key-mfa";
                (fields(&["client", "attestation"]))
                div.buttons {
                    button.main autofocus { "Use the security key" }
                    a.button href=(owner.action) { "Cancel" }
                }
            }
            (without_script())
        }
    }
}

/// What the sign-in page asks of a key.
pub(crate) fn ask(token: &str, party: &RelyingParty, challenge: &str, keys: &[String]) -> Markup {
    let asked: Value = json!({"step": "get", "challenge": challenge, "party": party.id(), "known": keys});
    html! {
        form method="post" action="/console/sign-in/code" data-key=(asked.to_string()) hidden {
            input type="hidden" name="token" value=(token);
            (fields(&["credential", "client", "data", "signature", "handle"]))
            button.main autofocus { "Use the security key or passkey" }
        }
        (without_script())
    }
}

/// What the script fills in, and where it says what went wrong.
fn fields(names: &[&str]) -> Markup {
    html! {
        @for name in names { input type="hidden" name=(name); }
        p.wrong role="alert" {}
    }
}

fn without_script() -> Markup {
    html! {
        noscript {
            p.quiet { "Security keys and passkeys need script, which is switched off here. An authenticator application does without." }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn devices_are_called_by_their_names() {
        assert_eq!(
            name("arn:aws:iam::123456789012:u2f/user/jane/blue-key-ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            "blue-key"
        );
        assert_eq!(name("arn:aws:iam::123456789012:mfa/x/phone"), "phone");
        assert_eq!(name("arn:aws:iam::123456789012:u2f/user/jane/short"), "");
    }
}
