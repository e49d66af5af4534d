//! The command line that does the same as a page, to copy.

use std::collections::BTreeMap;

use maud::{Markup, html};
use protocol::Operation;
use serde_json::Value;

/// The call as the AWS CLI writes it. `more` stands for what the page does not know before it is sent.
pub(crate) fn command<O: Operation>(input: &O::Input, more: &str) -> Markup {
    shown(&[line::<O>(input, more)])
}

/// Commands to copy, each by itself.
pub(crate) fn shown(lines: &[String]) -> Markup {
    html! {
        details.command {
            summary { "The same as a command" }
            @for line in lines { pre tabindex="0" { code { (line) } } }
        }
    }
}

/// The text of a command.
pub(crate) fn line<O: Operation>(input: &O::Input, more: &str) -> String {
    let mut text = format!("aws {} {}", O::INFO.service.signing_name(), kebab(O::INFO.name));
    let mut lists: BTreeMap<String, BTreeMap<usize, Vec<String>>> = BTreeMap::new();
    for (name, value) in protocol::query::encode(input) {
        match (name.split_once(".member."), value.as_str()) {
            (Some((list, item)), value) => {
                let (index, member) = item.split_once('.').unwrap_or((item, ""));
                let word = if member.is_empty() { value.to_owned() } else { format!("{member}={value}") };
                let items = lists.entry(kebab(list)).or_default();
                items.entry(index.parse().unwrap_or(0)).or_default().push(word);
            }
            (None, "true") => text.push_str(&format!(" --{}", kebab(&name))),
            (None, "false") => text.push_str(&format!(" --no-{}", kebab(&name))),
            (None, value) => text.push_str(&format!(" --{} {}", kebab(&name), quoted(value))),
        }
    }
    for (name, items) in lists {
        let items: Vec<String> = items.into_values().map(|words| quoted(&words.join(","))).collect();
        text.push_str(&format!(" --{name} {}", items.join(" ")));
    }
    if !more.is_empty() {
        text.push(' ');
        text.push_str(more);
    }
    text
}

/// The look-up of events as the AWS CLI writes it: an attribute, and times.
pub(crate) fn lookup_events(input: &Value) -> Markup {
    let mut text = "aws cloudtrail lookup-events".to_owned();
    let attributes = input.get("LookupAttributes").and_then(Value::as_array);
    for attribute in attributes.into_iter().flatten() {
        let word = |name: &str| attribute.get(name).and_then(Value::as_str).unwrap_or_default();
        let words =
            format!("AttributeKey={},AttributeValue={}", word("AttributeKey"), word("AttributeValue"));
        text.push_str(&format!(" --lookup-attributes {}", quoted(&words)));
    }
    for (member, option) in [("StartTime", "--start-time"), ("EndTime", "--end-time")] {
        if let Some(time) = input.get(member).and_then(Value::as_str) {
            text.push_str(&format!(" {option} {}", quoted(time)));
        }
    }
    shown(&[text])
}

/// A command that no call of the API stands for.
pub(crate) fn shell(text: &str) -> Markup {
    html! { div.command { pre tabindex="0" { code { (text) } } } }
}

/// `PasswordResetRequired` as the AWS CLI writes it.
fn kebab(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (index, letter) in letters.iter().enumerate() {
        // A word begins behind a small letter, and with the last capital of several.
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let ends_word = before.is_some_and(|before| !before.is_ascii_uppercase());
        let begins_word = before.is_some() && letters.get(index + 1).is_some_and(char::is_ascii_lowercase);
        if letter.is_ascii_uppercase() && (ends_word || begins_word) {
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
        assert_eq!(kebab("UploadSSHPublicKey"), "upload-ssh-public-key");
        assert_eq!(kebab("CreateVirtualMFADevice"), "create-virtual-mfa-device");
        assert_eq!(kebab("CreateOpenIDConnectProvider"), "create-open-id-connect-provider");
        assert_eq!(kebab("AuthenticationCode1"), "authentication-code1");
        assert_eq!(quoted("a@b.example"), "a@b.example");
        assert_eq!(quoted("$(reboot) 'x'"), r"'$(reboot) '\''x'\'''");
    }
}
