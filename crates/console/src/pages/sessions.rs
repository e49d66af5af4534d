//! Where somebody is signed in to the console: shown on My security credentials, each to be ended.
//!
//! What a browser calls itself is a stranger's text: it is shown as text, and told short where it is a browser's.

use iam::domain::console_session::Origin;
use iam::env::Instant;
use iam::open_sessions::{OpenSession, SignOut};
use maud::{Markup, html};

use super::{Page, date};
use crate::form::Form;
use crate::layout;
use crate::respond::Reply;

/// What stands in a form for all sessions but its own.
const OTHERS: &str = "others";
/// Characters shown of what is no browser that we know.
const SHOWN: usize = 60;

/// Browsers by what only they say of themselves, in an order in which none is taken for another.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
];
/// Systems, likewise.
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

/// Which sessions a form ends; none if that is not what it is for.
pub(crate) fn meant(path: &str, form: &Form) -> Option<SignOut> {
    match (path, form.get("session")) {
        ("/sign-out-everywhere", _) => Some(SignOut::Everywhere),
        ("/sign-out", "") => Some(SignOut::This),
        ("/sign-out", OTHERS) => Some(SignOut::Others),
        ("/sign-out", handle) => Some(SignOut::One(handle.to_owned())),
        _ => None,
    }
}

/// So many sessions were ended elsewhere.
pub(crate) fn ended(count: usize) -> Reply {
    Reply::redirect(match count {
        0 => "/console/credentials?done=no-session#sessions",
        _ => "/console/credentials?done=session#sessions",
    })
}

/// The section of My security credentials.
pub(crate) fn section(page: &Page<'_>) -> Markup {
    let open = page.calls.own_sessions();
    html! {
        section.card #sessions {
            h2 { "Sessions" }
            p.quiet {
                "Where you are signed in to the console. If you do not know one of them, end it and change your password."
            }
            @match page.form.get("done") {
                "session" => (layout::done("The session has ended.")),
                "no-session" => (layout::done("That session had ended already.")),
                _ => {}
            }
            ul.rows { @for session in &open { (row(page, session)) } }
            @if open.iter().any(|session| !session.this) {
                form method="post" action="/console/sign-out" {
                    (layout::token(page.look))
                    button name="session" value=(OTHERS) { "End all other sessions" }
                }
            }
        }
    }
}

fn row(page: &Page<'_>, session: &OpenSession) -> Markup {
    let name = session.origin.as_ref().map_or_else(|| "Unknown browser".to_owned(), name);
    let opened = moment(session.issued);
    html! {
        li {
            div {
                strong { (name) } " "
                @if session.this { span.badge.good { "This session" } }
                @if session.awaits_code { span.badge { "Second factor not given" } }
                @if session.multi_factor { span.badge { "With second factor" } }
                p.quiet {
                    "Signed in " (opened)
                    @if let Some(origin) = &session.origin { " from " (origin.address.to_canonical()) }
                    ", last used "
                    (session.last_used.map_or_else(|| "before the server started".to_owned(), moment))
                }
            }
            @if !session.this {
                form method="post" action="/console/sign-out" {
                    (layout::token(page.look))
                    input type="hidden" name="session" value=(session.handle);
                    button aria-label={ "End the session of " (name) ", " (opened) } { "End" }
                }
            }
        }
    }
}

fn moment(at: Instant) -> String {
    date(&at.timestamp().to_string())
}

/// `Firefox on Linux`; else the text itself.
fn name(origin: &Origin) -> String {
    let find = |known: &[(&str, &'static str)]| {
        known.iter().find(|(said, _)| origin.browser.contains(said)).map(|(_, name)| *name)
    };
    match (find(&BROWSERS), find(&SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser} on {system}"),
        (Some(browser), None) => browser.to_owned(),
        (None, _) if origin.browser.is_empty() => "Unnamed browser".to_owned(),
        (None, _) => origin.browser.chars().take(SHOWN).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[test]
    fn browsers_are_named_short_and_strangers_as_they_call_themselves() {
        for (said, shown) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0",
                "Edge on Windows",
            ),
            ("Mozilla/5.0 (Linux; Android 16) Chrome/142.0 Mobile Safari/537.36", "Chrome on Android"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604",
                "Safari on iPhone",
            ),
            ("curl/8.14.1", "curl"),
            ("", "Unnamed browser"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ] {
            let origin = Origin { address: Ipv4Addr::LOCALHOST.into(), browser: said.to_owned() };
            assert_eq!(name(&origin), shown);
        }
        let long = Origin { address: Ipv4Addr::LOCALHOST.into(), browser: "x".repeat(160) };
        assert_eq!(name(&long).len(), SHOWN);
    }
}
