//! The second page of signing in: a code of an MFA device. Any of the principal's devices will do.

use maud::html;

use crate::layout;
use crate::respond::Reply;

/// The same for a wrong code, one that was used, and one of somebody else's device.
pub(crate) const WRONG: &str =
    "That code is not right, or was used already. Wait for the next one and try again.";

/// The page, and what was wrong with the attempt before it.
pub(crate) fn page(status: u16, token: &str, wrong: Option<&str>) -> Reply {
    let content = html! {
        section.card {
            @if let Some(wrong) = wrong { p.notice.bad role="alert" { (wrong) } }
            p { "Enter the code that your MFA device shows." }
            form method="post" action="/console/sign-in/code" {
                input type="hidden" name="token" value=(token);
                div.field {
                    label for="code" { "MFA code" }
                    input #code name="code" required inputmode="numeric" pattern="[0-9 ]*" maxlength="8"
                        autocomplete="one-time-code" autofocus;
                }
                button.main { "Submit" }
            }
            form.after method="post" action="/console/sign-out" {
                input type="hidden" name="token" value=(token);
                button.plain { "Cancel" }
            }
            p.quiet.after { "Lost the device? An administrator can remove it from your user. Then sign in again." }
        }
    };
    layout::narrow(status, "Multi-factor authentication", content)
}
