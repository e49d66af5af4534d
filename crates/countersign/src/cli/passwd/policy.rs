//! The rules for a new password, as this caller knows them, in words and as a check before anything is sent.
//!
//! The rules themselves are `iam::domain::password_policy`'s and the model's; the server has the last word.

use iam::domain::names::AccountId;
use iam::domain::password_policy::{Kind, PasswordPolicy, SYMBOLS, Violation, violation};
use protocol::generated::iam::{ChangePassword, GetAccountPasswordPolicyResponse};
use protocol::{Operation, Secret, json};
use serde_json::Value;

/// What is known of the rules.
#[derive(Debug)]
pub(super) enum Rules {
    /// The account has a policy of its own.
    Custom(PasswordPolicy),
    /// The account has none, so the default one rules.
    Default,
    /// The caller may not read them.
    Unknown,
}

impl Rules {
    /// The rules of a GetAccountPasswordPolicy result.
    ///
    /// # Errors
    /// If that is no such result.
    pub(super) fn of(result: &Value) -> Result<Self, String> {
        let mut response = GetAccountPasswordPolicyResponse::default();
        json::from_value(&mut response, result)
            .map_err(|why| format!("the server's password policy: {why}"))?;
        let policy = response.password_policy;
        // Whose policy it is, is not said and does not matter to the check.
        let account = AccountId::new("000000000000").map_err(|why| why.to_string())?;
        let positive =
            |number: Option<i32>| number.and_then(|number| u32::try_from(number).ok()).filter(|n| *n > 0);
        Ok(Self::Custom(PasswordPolicy {
            account,
            minimum_length: positive(policy.minimum_password_length).unwrap_or(1),
            require_uppercase: policy.require_uppercase_characters.unwrap_or_default(),
            require_lowercase: policy.require_lowercase_characters.unwrap_or_default(),
            require_numbers: policy.require_numbers.unwrap_or_default(),
            require_symbols: policy.require_symbols.unwrap_or_default(),
            allow_users_to_change: policy.allow_users_to_change_password.unwrap_or_default(),
            max_age_days: positive(policy.max_password_age),
            reuse_prevention: positive(policy.password_reuse_prevention),
            hard_expiry: policy.hard_expiry.unwrap_or_default(),
        }))
    }

    /// The rules in words.
    pub(super) fn describe(&self) -> String {
        let policy = match self {
            Self::Unknown => return "You may not read this account's password policy.".to_owned(),
            Self::Default => {
                return format!(
                    "A new password needs 8 to 128 characters, and three of: an uppercase letter, a lowercase letter, \
                     a number, a symbol ({SYMBOLS}). It must not be the account's name or e-mail address."
                );
            }
            Self::Custom(policy) => policy,
        };
        let mut needs = vec![format!("{} to 128 characters", policy.minimum_length)];
        for (required, kind) in [
            (policy.require_uppercase, Kind::Uppercase),
            (policy.require_lowercase, Kind::Lowercase),
            (policy.require_numbers, Kind::Number),
            (policy.require_symbols, Kind::Symbol),
        ] {
            needs.extend(required.then(|| named(kind)));
        }
        let mut text = format!("A new password needs {}.", needs.join(", "));
        match policy.reuse_prevention {
            Some(1) => text.push_str(" It must not be the current one."),
            Some(count) => text.push_str(&format!(" It must not be one of the last {count}.")),
            None => {}
        }
        if let Some(days) = policy.max_age_days {
            text.push_str(&format!(" It expires after {days} days."));
        }
        text
    }

    /// What rule the new password breaks, to follow the words "the new password".
    pub(super) fn broken(&self, old: &Secret, new: &Secret) -> Option<String> {
        if let Some(broken) = against_model(new) {
            return Some(broken);
        }
        let policy = match self {
            Self::Unknown => return None,
            Self::Default => None,
            Self::Custom(policy) => Some(policy),
        };
        if let Some(violation) = violation(policy, &[], new) {
            return Some(worded(&violation));
        }
        let is_reuse_prevented = policy.is_some_and(|policy| policy.reuse_prevention.is_some());
        (is_reuse_prevented && old == new)
            .then(|| "is the current one, which must not be used again".to_owned())
    }
}

/// Checks length and characters as the model bounds them for every password.
fn against_model(new: &Secret) -> Option<String> {
    let member = ChangePassword::INFO.input.members.iter().find(|member| member.name == "NewPassword")?;
    let bounds = &member.of.constraint;
    let characters = u32::try_from(new.expose().chars().count()).unwrap_or(u32::MAX);
    if characters < bounds.min.unwrap_or(1) {
        return Some("is empty".to_owned());
    }
    if let Some(max) = bounds.max.filter(|max| characters > *max) {
        return Some(format!("has more than {max} characters"));
    }
    let is_legal = bounds.pattern.is_none_or(|pattern| pattern.matches(new.expose()));
    (!is_legal).then(|| "has a character beyond those of Western European languages (Latin-1)".to_owned())
}

fn worded(violation: &Violation) -> String {
    match violation {
        Violation::Missing(kind) => format!("needs {}", named(*kind)),
        Violation::TooShort(length) => format!("needs at least {length} characters"),
        Violation::TooFewKinds { more, absent } => {
            let kinds: Vec<String> = absent.iter().map(|kind| named(*kind)).collect();
            format!("needs {more} more of: {}", kinds.join(", "))
        }
        Violation::AccountIdentity => "must not be the account's name or e-mail address".to_owned(),
    }
}

fn named(kind: Kind) -> String {
    match kind {
        Kind::Uppercase => "an uppercase letter".to_owned(),
        Kind::Lowercase => "a lowercase letter".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::Symbol => format!("a symbol ({SYMBOLS})"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn custom() -> Rules {
        Rules::of(&json!({ "PasswordPolicy": {
            "MinimumPasswordLength": 12, "RequireSymbols": true, "RequireNumbers": false,
            "RequireUppercaseCharacters": true, "RequireLowercaseCharacters": false,
            "AllowUsersToChangePassword": true, "ExpirePasswords": true, "MaxPasswordAge": 90,
            "PasswordReusePrevention": 5,
        }}))
        .unwrap()
    }

    #[test]
    fn rules_are_told_in_one_sentence_each() {
        assert_eq!(
            custom().describe(),
            "A new password needs 12 to 128 characters, an uppercase letter, a symbol (!@#$%^&*()_+-=[]{}|'). It must \
             not be one of the last 5. It expires after 90 days."
        );
        assert!(Rules::Default.describe().contains("three of"));
        assert!(Rules::Unknown.describe().contains("may not read"));
    }

    #[test]
    fn a_password_is_checked_before_it_is_sent() {
        let long = "Aa1!".repeat(33);
        for (rules, password, expected) in [
            (Rules::Default, "Abcdef1x", None),
            (
                Rules::Default,
                "abcdef1x",
                Some("needs 1 more of: an uppercase letter, a symbol (!@#$%^&*()_+-=[]{}|')"),
            ),
            (Rules::Default, "Abc1!", Some("needs at least 8 characters")),
            (Rules::Default, "", Some("is empty")),
            (Rules::Default, &long, Some("has more than 128 characters")),
            (
                Rules::Default,
                "Abcdef1x\u{20ac}",
                Some("has a character beyond those of Western European languages (Latin-1)"),
            ),
            (custom(), "ABCDEFGHIJK!", None),
            (custom(), "OLDPASSWORD!", Some("is the current one, which must not be used again")),
            (custom(), "abcdefghijk!", Some("needs an uppercase letter")),
            (custom(), "ABC!", Some("needs at least 12 characters")),
            (Rules::Default, "OLDPASSword!", None),
            (Rules::Unknown, "a", None),
            (Rules::Unknown, "", Some("is empty")),
        ] {
            let broken = rules.broken(&Secret::from("OLDPASSWORD!"), &Secret::from(password));
            assert_eq!(broken.as_deref(), expected, "{password}");
        }
    }
}
