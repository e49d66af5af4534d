//! The first page: account, user name, password. Whatever was wrong, it says the same.

use maud::html;

use crate::layout;
use crate::respond::Reply;

/// The same for an unknown account, an unknown user, a user without a password, and a wrong one.
pub(crate) const FAILED: &str = "Your authentication information is incorrect. Please try again.";
/// Too many of these.
pub(crate) const TOO_MANY: &str = "Too many attempts. Wait a moment, then try again.";
/// Right, but too old.
pub(crate) const EXPIRED: &str = "Your password has expired. Ask an administrator to set a new one.";
/// No room now.
pub(crate) const BUSY: &str = "Signing in is not possible right now. Try again in a moment.";

/// The page, and what was wrong with the attempt before it.
pub(crate) fn page(status: u16, token: &str, account: &str, user: &str, wrong: Option<&str>) -> Reply {
    let content = html! {
        section.card {
            @if let Some(wrong) = wrong { p.notice.bad role="alert" { (wrong) } }
            form method="post" action="/console/sign-in" {
                input type="hidden" name="token" value=(token);
                div.field {
                    label for="account" { "Account number or alias" }
                    input #account name="account" required maxlength="63" value=(account) autocomplete="organization"
                        autocapitalize="none" spellcheck="false";
                }
                div.field {
                    label for="user" { "User name" }
                    input #user name="user" required maxlength="64" value=(user) autocomplete="username"
                        autocapitalize="none" spellcheck="false" autofocus;
                }
                (layout::password("password", "Password", "current-password", None))
                button.main { "Sign in" }
            }
        }
        p.quiet.center { "The root user has access keys only, and cannot sign in here." }
    };
    layout::narrow(status, "Sign in", content)
}
