//! The first page: account, user name, password. Whatever was wrong, it says the same.

use maud::{Markup, html};

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

/// What stands in the fields.
pub(crate) struct Shown<'a> {
    /// What the form must carry.
    pub(crate) token: &'a str,
    /// The account.
    pub(crate) account: &'a str,
    /// The user.
    pub(crate) user: &'a str,
    /// Whether it is the root user who signs in.
    pub(crate) root: bool,
}

/// The page, and what was wrong with the attempt before it.
pub(crate) fn page(status: u16, shown: &Shown<'_>, wrong: Option<&str>) -> Reply {
    let account =
        if shown.root { "Account number, alias or e-mail address" } else { "Account number or alias" };
    let content = html! {
        section.card {
            @if let Some(wrong) = wrong { p.notice.bad role="alert" { (wrong) } }
            form method="post" action="/console/sign-in" {
                input type="hidden" name="token" value=(shown.token);
                @if shown.root { input type="hidden" name="root" value="yes"; }
                div.field {
                    label for="account" { (account) }
                    input #account name="account" required maxlength="254" value=(shown.account)
                        autocomplete="organization" autocapitalize="none" spellcheck="false";
                }
                @if !shown.root { (user(shown.user)) }
                (layout::password("password", "Password", "current-password", None))
                button.main { "Sign in" }
            }
        }
        p.quiet.center {
            @if shown.root {
                a href="/console/sign-in" { "Sign in as an IAM user" }
            } @else {
                a href="/console/sign-in?root=yes" { "Sign in as the root user" }
            }
        }
    };
    layout::narrow(status, if shown.root { "Sign in as root" } else { "Sign in" }, content)
}

fn user(name: &str) -> Markup {
    html! {
        div.field {
            label for="user" { "User name" }
            input #user name="user" required maxlength="64" value=(name) autocomplete="username"
                autocapitalize="none" spellcheck="false" autofocus;
        }
    }
}
