//! The account's password policy, and what a new password must satisfy with and without one.

use super::names::AccountId;
use protocol::value::Secret;
use serde::{Deserialize, Serialize};

/// A custom password policy. UpdateAccountPasswordPolicy replaces it whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordPolicy {
    /// The account it rules.
    pub account: AccountId,
    /// Characters a password has at least: 6 to 128.
    pub minimum_length: u32,
    /// One of A to Z is needed.
    pub require_uppercase: bool,
    /// One of a to z is needed.
    pub require_lowercase: bool,
    /// One of 0 to 9 is needed.
    pub require_numbers: bool,
    /// One of [`SYMBOLS`] is needed.
    pub require_symbols: bool,
    /// Every user of the account may change its own password.
    pub allow_users_to_change: bool,
    /// Days after which a password expires; none: never.
    pub max_age_days: Option<u32>,
    /// How many of the latest passwords, the current one included, cannot be set again.
    pub reuse_prevention: Option<u32>,
    /// Only an administrator can renew an expired password.
    pub hard_expiry: bool,
}

/// What counts as a symbol in the password of an IAM user (IAM user guide, "Set an account password policy").
pub const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";

/// The shortest password where the account has no policy of its own.
const DEFAULT_LENGTH_MIN: u32 = 8;
/// How many of the four kinds of character a password then needs.
const DEFAULT_KINDS_MIN: usize = 3;

/// The four kinds of character that rules speak of. Other characters are legal and count as none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A to Z.
    Uppercase,
    /// a to z.
    Lowercase,
    /// 0 to 9.
    Number,
    /// One of [`SYMBOLS`].
    Symbol,
}

/// All kinds, in the order in which AWS names the missing ones.
pub const KINDS: [Kind; 4] = [Kind::Uppercase, Kind::Lowercase, Kind::Number, Kind::Symbol];

impl Kind {
    fn is_in(self, password: &Secret) -> bool {
        password.expose().chars().any(|c| match self {
            Kind::Uppercase => c.is_ascii_uppercase(),
            Kind::Lowercase => c.is_ascii_lowercase(),
            Kind::Number => c.is_ascii_digit(),
            Kind::Symbol => SYMBOLS.contains(c),
        })
    }
}

/// The one rule that AWS names when a password breaks several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation {
    /// The custom policy requires this kind.
    Missing(Kind),
    /// The default policy requires `more` further kinds out of `absent`.
    TooFewKinds {
        /// How many more are needed.
        more: usize,
        /// Those that are not there.
        absent: Vec<Kind>,
    },
    /// Fewer characters than this.
    TooShort(u32),
    /// Equal to the name or e-mail address of the account, which the default policy forbids.
    AccountIdentity,
}

/// Tells the first rule that `password` breaks: those of `policy`, or without one those of the default policy,
/// which knows `account_identities`: the names and addresses that a password must not equal.
pub fn violation(
    policy: Option<&PasswordPolicy>,
    account_identities: &[&str],
    password: &Secret,
) -> Option<Violation> {
    let characters = password.expose().chars().count();
    let absent: Vec<Kind> = KINDS.into_iter().filter(|kind| !kind.is_in(password)).collect();
    let (broken, length_min) = match policy {
        Some(policy) => (
            absent.into_iter().find(|kind| policy.requires(*kind)).map(Violation::Missing),
            policy.minimum_length,
        ),
        None => (default_violation(absent, account_identities, password), DEFAULT_LENGTH_MIN),
    };
    broken.or_else(|| (characters < length_min as usize).then_some(Violation::TooShort(length_min)))
}

fn default_violation(absent: Vec<Kind>, account_identities: &[&str], password: &Secret) -> Option<Violation> {
    let present = KINDS.len() - absent.len();
    if present < DEFAULT_KINDS_MIN {
        return Some(Violation::TooFewKinds { more: DEFAULT_KINDS_MIN - present, absent });
    }
    account_identities
        .iter()
        .any(|identity| identity.eq_ignore_ascii_case(password.expose()))
        .then_some(Violation::AccountIdentity)
}

impl PasswordPolicy {
    fn requires(&self, kind: Kind) -> bool {
        match kind {
            Kind::Uppercase => self.require_uppercase,
            Kind::Lowercase => self.require_lowercase,
            Kind::Number => self.require_numbers,
            Kind::Symbol => self.require_symbols,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lax() -> PasswordPolicy {
        PasswordPolicy {
            account: AccountId::new("123456789012").unwrap(),
            minimum_length: 6,
            require_uppercase: false,
            require_lowercase: false,
            require_numbers: false,
            require_symbols: false,
            allow_users_to_change: false,
            max_age_days: None,
            reuse_prevention: None,
            hard_expiry: false,
        }
    }

    fn check(policy: Option<&PasswordPolicy>, password: &str) -> Option<Violation> {
        violation(policy, &["Example Corp1"], &Secret::new(password.to_owned()))
    }

    #[test]
    fn default_policy_wants_eight_characters_of_three_kinds() {
        use Kind::*;
        let few = |more, absent: &[Kind]| Some(Violation::TooFewKinds { more, absent: absent.to_vec() });
        assert_eq!(check(None, "abcdefg1"), few(1, &[Uppercase, Symbol]));
        assert_eq!(check(None, "abcdefgh"), few(2, &[Uppercase, Number, Symbol]));
        assert_eq!(check(None, "ÄÖÜ~~~ ~~"), few(3, &KINDS));
        assert_eq!(check(None, "Abc1!"), Some(Violation::TooShort(8)));
        assert_eq!(check(None, "example corp1"), few(1, &[Uppercase, Symbol]));
        assert_eq!(check(None, "EXAMPLE Corp1"), Some(Violation::AccountIdentity));
        assert_eq!(check(None, "Abcdef1x"), None);
    }

    #[test]
    fn custom_policy_names_one_fault_at_a_time_kinds_before_length() {
        let all = PasswordPolicy {
            minimum_length: 10,
            require_uppercase: true,
            require_lowercase: true,
            require_numbers: true,
            require_symbols: true,
            ..lax()
        };
        for (password, fault) in [
            ("a", Some(Violation::Missing(Kind::Uppercase))),
            ("A", Some(Violation::Missing(Kind::Lowercase))),
            ("Aa", Some(Violation::Missing(Kind::Number))),
            ("Aa1~", Some(Violation::Missing(Kind::Symbol))),
            ("Aa1!", Some(Violation::TooShort(10))),
            ("Aa1!567890", None),
        ] {
            assert_eq!(check(Some(&all), password), fault, "{password}");
        }
    }

    #[test]
    fn custom_policy_replaces_the_default_one_whole() {
        assert_eq!(check(Some(&lax()), "aaaaaa"), None);
        assert_eq!(check(Some(&lax()), "EXAMPLE Corp1"), None);
        assert_eq!(check(Some(&lax()), "aaaaa"), Some(Violation::TooShort(6)));
        assert_eq!(check(Some(&lax()), "ééééé"), Some(Violation::TooShort(6)), "characters count, not bytes");
    }
}
