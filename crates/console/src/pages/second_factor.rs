//! The second page of signing in: a security key, or a code of an MFA device. Any of the principal's devices will do.

use iam::sign_in::Factors;
use iam::webauthn::RelyingParty;
use maud::{Markup, html};

use super::security_keys;
use crate::layout;
use crate::respond::Reply;

/// The same for a wrong code, one that was used, and one of somebody else's device.
pub(crate) const WRONG: &str =
    "That code is not right, or was used already. Wait for the next one and try again.";
/// The same for whatever is wrong with a key's answer.
pub(crate) const WRONG_KEY: &str = "The security key's answer is not valid. Try again, or another device.";

/// What the page shows.
pub(crate) struct Shown<'a> {
    /// What its forms must carry.
    pub(crate) token: &'a str,
    /// What the principal has.
    pub(crate) factors: &'a Factors,
    /// Where the browser is.
    pub(crate) party: Option<&'a RelyingParty>,
}

/// The page, and what was wrong with the attempt before it.
pub(crate) fn page(status: u16, shown: &Shown<'_>, wrong: Option<&str>) -> Reply {
    let Shown { token, factors, party } = *shown;
    let content = html! {
        section.card {
            @if let Some(wrong) = wrong { p.notice.bad role="alert" { (wrong) } }
            @match party {
                Some(party) if !factors.keys.is_empty() => {
                    (security_keys::ask(token, party, &factors.challenge, &factors.keys))
                    @if factors.codes { p.or { "or" } }
                },
                _ if !factors.elsewhere.is_empty() => p {
                    "Your security key was made for " strong { (factors.elsewhere.join(", ")) }
                    ". To use it, open the console there."
                },
                _ => {},
            }
            @if factors.codes { (code(token, factors.keys.is_empty())) }
            form.after method="post" action="/console/sign-out" {
                input type="hidden" name="token" value=(token);
                button.plain { "Cancel" }
            }
            p.quiet.after { "Lost the device? An administrator can remove it from your user. Then sign in again." }
        }
    };
    layout::narrow(status, "Multi-factor authentication", content)
}

fn code(token: &str, first: bool) -> Markup {
    html! {
        form method="post" action="/console/sign-in/code" {
            input type="hidden" name="token" value=(token);
            p { "Enter the code that your MFA device shows." }
            div.field {
                label for="code" { "MFA code" }
                input #code name="code" required inputmode="numeric" pattern="[0-9 ]*" maxlength="8"
                    autocomplete="one-time-code" autofocus[first];
            }
            button.main[first] { "Submit" }
        }
    }
}
