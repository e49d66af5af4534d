//! What the account asks of a password: listed, and ticked off by a script while somebody types.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::value::Secret;
use serde_json::Value;

use crate::calls::{Calls, Refusal, flag};
use crate::command::command;

/// What a password must be: the rules of the account, and those of the operator.
pub(crate) struct Rules {
    policy: Policy,
    /// Whether the operator refuses some passwords.
    refuses: bool,
}

/// The rules of an account, as far as the principal may know them.
enum Policy {
    Own(Value),
    Default,
    Unknown,
}

/// Asks for the account's rules.
pub(crate) async fn rules(calls: &Calls<'_>) -> Rules {
    let policy = match calls.call::<api::GetAccountPasswordPolicy>(&Default::default()).await {
        Ok(reply) => Policy::Own(reply.get("PasswordPolicy").cloned().unwrap_or_default()),
        Err(refusal) if refusal.code == "NoSuchEntity" => Policy::Default,
        Err(_) => Policy::Unknown,
    };
    Rules { policy, refuses: calls.refuses_passwords() }
}

impl Rules {
    /// The list. `field` is the id of the input that it is about.
    pub(crate) fn list(&self, field: &str) -> Markup {
        let number = |policy: &Value, name: &str| policy.get(name).and_then(Value::as_i64);
        html! {
            div.rules data-rules-for=(field) {
                p { "The password must have:" }
                ul {
                    @match &self.policy {
                        Policy::Own(policy) => {
                            @let least = number(policy, "MinimumPasswordLength").unwrap_or(6);
                            li data-rule="length" data-least=(least) { "at least " (least) " characters" }
                            @for (member, rule, words) in CLASSES {
                                @if flag(policy, member) { li data-rule=(rule) { (words) } }
                            }
                            @if let Some(latest) = number(policy, "PasswordReusePrevention") {
                                li { "none of your latest " (latest) " passwords" }
                            }
                        }
                        Policy::Default => {
                            li data-rule="length" data-least="8" { "at least 8 characters" }
                            li data-rule="three" { "three of: A to Z, a to z, 0 to 9, symbols" }
                            li { "another text than the account's name or e-mail address" }
                        }
                        Policy::Unknown => li { "what your administrator asks for: you may not read the rules" },
                    }
                    @if self.refuses { li { "another text than passwords that many people use" } }
                }
            }
        }
    }
}

const CLASSES: [(&str, &str, &str); 4] = [
    ("RequireUppercaseCharacters", "upper", "a capital letter (A to Z)"),
    ("RequireLowercaseCharacters", "lower", "a small letter (a to z)"),
    ("RequireNumbers", "digit", "a digit (0 to 9)"),
    ("RequireSymbols", "symbol", "a symbol: ! @ # $ % ^ & * ( ) _ + - = [ ] { } | '"),
];

/// Where a refused change of password is said: at the field that it is about.
#[derive(Default)]
pub(crate) struct Wrong {
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
    pub(crate) again: Option<String>,
    pub(crate) other: Option<Refusal>,
}

impl Wrong {
    /// The two new ones differ.
    pub(crate) fn differ() -> Wrong {
        Wrong { again: Some("This is not the same as the new password.".to_owned()), ..Wrong::default() }
    }

    /// Sorts what the API said.
    pub(crate) fn sort(refusal: Refusal) -> Wrong {
        let text = Some(refusal.message.clone());
        match refusal.code.as_str() {
            "PasswordPolicyViolation" => Wrong { new: text, ..Wrong::default() },
            "AccessDenied" if !is_permission(&refusal) => Wrong { old: text, ..Wrong::default() },
            "ValidationError" if refusal.message.contains("oldPassword") => {
                Wrong { old: text, ..Wrong::default() }
            }
            "ValidationError" => Wrong { new: text, ..Wrong::default() },
            _ => Wrong { other: Some(refusal), ..Wrong::default() },
        }
    }
}

/// Whether it is a permission that is missing, which the API says with the same code as a wrong old password.
pub(crate) fn is_permission(refusal: &Refusal) -> bool {
    refusal.code == "AccessDenied" && refusal.message.contains("is not authorized to perform")
}

/// Changes the principal's own password, to the same thing typed twice.
pub(crate) async fn change(calls: &Calls<'_>, old: &str, new: &str, again: &str) -> Result<(), Wrong> {
    if new != again {
        return Err(Wrong::differ());
    }
    let input = api::ChangePasswordRequest {
        old_password: Secret::new(old.to_owned()),
        new_password: Secret::new(new.to_owned()),
    };
    calls.call::<api::ChangePassword>(&input).await.map(|_| ()).map_err(Wrong::sort)
}

/// A change of no password in particular.
pub(crate) fn change_example() -> api::ChangePasswordRequest {
    let hidden = || Secret::new("********".to_owned());
    api::ChangePasswordRequest { old_password: hidden(), new_password: hidden() }
}

/// The change as a command.
pub(crate) fn change_command() -> Markup {
    command::<api::ChangePassword>(&change_example(), "")
}

/// The fields of a change.
pub(crate) fn fields(rules: &Rules, wrong: &Wrong) -> Markup {
    use crate::layout::{password, refused};
    html! {
        @if let Some(other) = &wrong.other { (refused(other)) }
        (password("old", "Current password", "current-password", wrong.old.as_deref()))
        div.pair {
            div {
                (password("new", "New password", "new-password", wrong.new.as_deref()))
                (password("again", "New password, once more", "new-password", wrong.again.as_deref()))
            }
            (rules.list("new"))
        }
    }
}
