//! What all pages look like: head, navigation, notices, fields, and the command that does the same.

use maud::{DOCTYPE, Markup, html};
use protocol::Operation;

use crate::assets;
use crate::calls::Refusal;
use crate::respond::Reply;

/// What a page knows of who looks at it.
pub(crate) struct Look<'a> {
    /// What its forms must carry.
    pub(crate) token: &'a str,
    /// The account's number.
    pub(crate) account: &'a str,
    /// Who is signed in.
    pub(crate) arn: String,
    /// Where we are.
    pub(crate) path: &'a str,
    /// Days until the password expires, once there is reason to say so.
    pub(crate) days_left: Option<i64>,
}

impl Look<'_> {
    /// The name that the principal goes by.
    pub(crate) fn name(&self) -> &str {
        self.arn.rsplit(['/', ':']).next().unwrap_or_default()
    }

    /// Whether the root user is signed in.
    pub(crate) fn is_root(&self) -> bool {
        self.arn.ends_with(":root")
    }
}

const NAVIGATION: [(&str, &str); 4] = [
    ("/credentials", "My security credentials"),
    ("/users", "Users"),
    ("/groups", "Groups"),
    ("/settings", "Account settings"),
];

/// A page for somebody who is signed in.
pub(crate) fn page(look: &Look<'_>, status: u16, title: &str, content: Markup) -> Reply {
    let here = |path: &str| look.path.starts_with(path) || path.strip_suffix('s') == Some(look.path);
    let bar = html! {
        header.bar {
            a.brand href="/console/credentials" { "Countersign" }
            nav aria-label="Main" {
                @for (path, name) in NAVIGATION {
                    a href={ "/console" (path) } aria-current=[here(path).then_some("page")] { (name) }
                }
            }
            details.who {
                summary { (look.name()) }
                div.menu {
                    p { "Account " (look.account) }
                    (button(look, "/console/sign-out", "Sign out"))
                    (button(look, "/console/sign-out-everywhere", "Sign out everywhere"))
                }
            }
        }
    };
    let content = html! {
        @if let Some(days) = look.days_left { (expiry(days)) }
        (content)
    };
    Reply::page(status, document(title, &bar, &content, false))
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

/// A page in the middle, before there is navigation.
pub(crate) fn narrow(status: u16, title: &str, content: Markup) -> Reply {
    Reply::page(
        status,
        document(title, &html! { header.bar { span.brand { "Countersign" } } }, &content, true),
    )
}

/// A page that only says something.
pub(crate) fn message(status: u16, title: &str, text: &str) -> Reply {
    let content = html! { section.card { p { (text) } p { a href="/console" { "To the console" } } } };
    narrow(status, title, content)
}

fn document(title: &str, bar: &Markup, content: &Markup, narrow: bool) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · Countersign" }
                link rel="stylesheet" href=(assets::style());
                script defer src=(assets::script()) {}
            }
            body {
                a.skip href="#main" { "To the content" }
                (bar)
                main #main .narrow[narrow] { h1 { (title) } (content) }
            }
        }
    }
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
    html! { p.notice.bad role="alert" { (refusal.message) } }
}

/// A part of a page that there is not, or that the principal may not see.
pub(crate) fn hidden(refusal: &Refusal) -> Markup {
    html! { p.quiet { @if refusal.code == "AccessDenied" { "You may not see this. " } (refusal.message) } }
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

/// The same thing as a command. `more` stands for what the page does not know before it is sent.
pub(crate) fn command<O: Operation>(input: &O::Input, more: &str) -> Markup {
    let mut text = format!("aws {} {}", O::INFO.service.signing_name(), kebab(O::INFO.name));
    for (name, value) in protocol::query::encode(input) {
        let name = kebab(&name);
        match value.as_str() {
            "true" => text.push_str(&format!(" --{name}")),
            "false" => text.push_str(&format!(" --no-{name}")),
            value => text.push_str(&format!(" --{name} {}", quoted(value))),
        }
    }
    if !more.is_empty() {
        text.push(' ');
        text.push_str(more);
    }
    html! { details.command { summary { "The same as a command" } pre tabindex="0" { code { (text) } } } }
}

/// A command that no call of the API stands for.
pub(crate) fn shell(text: &str) -> Markup {
    html! { div.command { pre tabindex="0" { code { (text) } } } }
}

/// `PasswordResetRequired` as the AWS CLI writes it.
fn kebab(name: &str) -> String {
    let mut text = String::new();
    for (index, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && index > 0 {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

/// One word for a shell.
fn quoted(value: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./:@+=,".contains(c);
    if !value.is_empty() && value.chars().all(plain) {
        return value.to_owned();
    }
    format!("'{}'", value.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::{kebab, quoted};

    #[test]
    fn commands_are_written_as_the_cli_and_a_shell_read_them() {
        assert_eq!(kebab("PasswordResetRequired"), "password-reset-required");
        assert_eq!(quoted("a@b.example"), "a@b.example");
        assert_eq!(quoted("$(reboot) 'x'"), r"'$(reboot) '\''x'\'''");
    }
}
