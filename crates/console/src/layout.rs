//! What all pages look like: bar, navigation, notices, fields. Commands stand in `command.rs`.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::assets;
use crate::calls::Refusal;
use crate::pages::why;
use crate::respond::Reply;

/// What a page knows of who looks at it.
pub(crate) struct Look<'a> {
    /// What its forms must carry.
    pub(crate) token: &'a str,
    /// The account's number.
    pub(crate) account: &'a str,
    /// Who acts: who is signed in, or the role that was switched to.
    pub(crate) arn: String,
    /// Whether that is a role.
    pub(crate) switched: bool,
    /// The session of a role that was switched to, also on the page that switches, which acts as who signed in.
    pub(crate) acting: Option<String>,
    /// Where we are.
    pub(crate) path: &'a str,
    /// Days until the password expires, once there is reason to say so.
    pub(crate) days_left: Option<i64>,
}

impl Look<'_> {
    /// The name that the principal goes by.
    pub(crate) fn name(&self) -> &str {
        match self.switched {
            true => role_of(&self.arn),
            false => self.arn.rsplit(['/', ':']).next().unwrap_or_default(),
        }
    }

    /// Whether it is somebody without credentials of its own: a session of a role or of a federated user.
    pub(crate) fn is_temporary(&self) -> bool {
        self.arn.contains(":sts:")
    }

    /// Whether the root user is signed in.
    pub(crate) fn is_root(&self) -> bool {
        self.arn.ends_with(":root")
    }
}

/// `arn:aws:sts::111122223333:assumed-role/ROLE/SESSION` is a session of this role.
fn role_of(arn: &str) -> &str {
    arn.split('/').nth(1).unwrap_or_default()
}

/// The navigation: sections of pages, each with the addresses that belong to it.
type Section = (&'static str, &'static [(&'static str, &'static str, &'static [&'static str])]);
const NAVIGATION: [Section; 4] = [
    ("You", &[("/credentials", "My security credentials", &[]), ("/switch-role", "Switch role", &[])]),
    (
        "Access",
        &[
            ("/users", "Users", &["/user", "/users/new", "/user/access"]),
            ("/groups", "Groups", &["/group"]),
            ("/roles", "Roles", &["/role", "/roles/new", "/roles/service-linked"]),
            ("/policies", "Policies", &["/policy", "/policies/new"]),
        ],
    ),
    (
        "Answers",
        &[
            ("/why", "Why?", &[]),
            ("/who-can", "Who can do this?", &[]),
            ("/trail", "Audit trail", &["/trail/event"]),
            ("/old-keys", "Old access keys", &[]),
        ],
    ),
    (
        "Account",
        &[
            ("/settings", "Account settings", &[]),
            ("/providers", "Identity providers", &[]),
            ("/report", "Credential report", &[]),
        ],
    ),
];

/// A page for somebody who is signed in.
pub(crate) fn page(look: &Look<'_>, status: u16, title: &str, content: Markup) -> Reply {
    let content = html! { h1 { (title) } (content) };
    Reply::page(status, document(title, &frame(look, &content)))
}

/// A page below another one, which it leads back to.
pub(crate) fn below(
    look: &Look<'_>,
    status: u16,
    (path, name): (&str, &str),
    title: &str,
    content: Markup,
) -> Reply {
    let content =
        html! { p.crumbs { a href={ "/console" (path) } { "← " (name) } } h1 { (title) } (content) };
    Reply::page(status, document(title, &frame(look, &content)))
}

/// A page about something that there is not: it says so, and leads back.
pub(crate) fn missing(look: &Look<'_>, back: (&str, &str), title: &str, refusal: &Refusal) -> Reply {
    let status = if refusal.code == "NoSuchEntity" { 404 } else { 400 };
    below(look, status, back, title, html! { section.card { p.empty { (refusal.message) } } })
}

/// Links to the parts of a long page, by their ids.
pub(crate) fn parts(parts: &[(&str, &str)]) -> Markup {
    html! {
        nav.parts aria-label="On this page" {
            ul { @for (id, name) in parts { li { a href={ "#" (id) } { (name) } } } }
        }
    }
}

/// A page in the middle, before there is navigation.
pub(crate) fn narrow(status: u16, title: &str, content: Markup) -> Reply {
    let body = html! {
        header.bar { span.brand { (mark()) "Countersign" } }
        main #main .narrow { h1 { (title) } (content) }
    };
    Reply::page(status, document(title, &body))
}

/// A page that only says something.
pub(crate) fn message(status: u16, title: &str, text: &str) -> Reply {
    let content = html! { section.card { p { (text) } p { a href="/console" { "To the console" } } } };
    narrow(status, title, content)
}

fn document(title: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · Countersign" }
                link rel="icon" href=(assets::icon()) type="image/svg+xml";
                link rel="stylesheet" href=(assets::style());
                script defer src=(assets::script()) {}
            }
            body {
                a.skip href="#main" { "To the content" }
                (body)
            }
        }
    }
}

fn frame(look: &Look<'_>, content: &Markup) -> Markup {
    html! {
        (bar(look))
        @if let Some(session) = &look.acting { (acting(look, role_of(session))) }
        div.frame {
            nav.side aria-label="Main" {
                @for (section, pages) in NAVIGATION {
                    p { (section) }
                    ul {
                        @for (path, name, within) in pages {
                            @let here = look.path == *path || within.contains(&look.path);
                            li { a href={ "/console" (path) } aria-current=[here.then_some("page")] { (name) } }
                        }
                    }
                }
            }
            main #main {
                @if let Some(days) = look.days_left { (expiry(days)) }
                (content)
            }
        }
    }
}

fn bar(look: &Look<'_>) -> Markup {
    html! {
        header.bar {
            a.brand href="/console/credentials" { (mark()) "Countersign" }
            span.account { "Account " (look.account) }
            details.who {
                summary { span { (look.name()) } }
                div.menu {
                    p { (look.arn) }
                    (button(look, "/console/sign-out", "Sign out"))
                    (button(look, "/console/sign-out-everywhere", "Sign out everywhere"))
                }
            }
        }
    }
}

fn acting(look: &Look<'_>, role: &str) -> Markup {
    html! {
        div.as role="status" {
            span { "You act as the role " strong { (role) } "." }
            form method="post" action="/console/switch-role" {
                (token(look))
                button name="do" value="back" { "Switch back" }
            }
        }
    }
}

fn expiry(days: i64) -> Markup {
    let when = match days {
        0 => "today".to_owned(),
        1 => "in one day".to_owned(),
        days => format!("in {days} days"),
    };
    html! {
        p.notice.warn role="status" {
            "Your password expires " (when) ". " a href="/console/credentials" { "Change it now" } "."
        }
    }
}

/// The sign of the house: a check over a key's ring.
fn mark() -> Markup {
    PreEscaped(assets::MARK.to_owned())
}

fn button(look: &Look<'_>, action: &str, label: &str) -> Markup {
    html! { form method="post" action=(action) { (token(look)) button.plain { (label) } } }
}

/// What each form carries.
pub(crate) fn token(look: &Look<'_>) -> Markup {
    html! { input type="hidden" name="token" value=(look.token); }
}

/// Something was done.
pub(crate) fn done(text: &str) -> Markup {
    html! { p.notice.good role="status" { (text) } }
}

/// Something was refused, in the API's words.
pub(crate) fn refused(refusal: &Refusal) -> Markup {
    html! { div.notice.bad role="alert" { p { (refusal.message) (why::link(refusal)) } } }
}

/// A part of a page that there is not, or that the principal may not see.
pub(crate) fn hidden(refusal: &Refusal) -> Markup {
    html! {
        @if refusal.code == "AccessDenied" {
            div.barred {
                p { "You may not see this." }
                p.quiet { (refusal.message) (why::link(refusal)) }
            }
        } @else {
            p.empty { (refusal.message) }
        }
    }
}

/// A control for whoever may use it. Others are told that they may not, and can ask why.
pub(crate) fn offered(may: &Result<(), Refusal>, what: &str, control: &Markup) -> Markup {
    html! {
        @match may {
            Ok(()) => (control),
            Err(refusal) => p.quiet.forbidden { "You may not " (what) "." (why::link(refusal)) },
        }
    }
}

/// A password field; a script adds a button that shows it. `wrong` is what was wrong with it.
pub(crate) fn password(name: &str, label: &str, purpose: &str, wrong: Option<&str>) -> Markup {
    let wrong_id = format!("{name}-wrong");
    html! {
        div.field {
            label for=(name) { (label) }
            input #(name) name=(name) type="password" autocomplete=(purpose) required maxlength="128"
                aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| &wrong_id)];
            @if let Some(wrong) = wrong { p.wrong id=(wrong_id) role="alert" { (wrong) } }
        }
    }
}

/// A field for one line of text.
pub(crate) fn text_field(name: &str, label: &str, value: &str, length: u32, required: bool) -> Markup {
    html! {
        div.field {
            label for=(name) { (label) }
            input id=(name) name=(name) value=(value) maxlength=(length) required[required]
                autocapitalize="none" autocomplete="off" spellcheck="false";
        }
    }
}

/// One button of a form of its own.
pub(crate) fn act(look: &Look<'_>, action: &str, (what, label): (&str, &str), danger: bool) -> Markup {
    html! {
        form method="post" action=(action) {
            (token(look))
            button.danger[danger] name="do" value=(what) { (label) }
        }
    }
}
