//! Names, paths, account numbers and the ARNs made of them (IAM user guide, "IAM identifiers").

use serde::{Deserialize, Serialize};
use std::fmt;

/// A twelve-digit account number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountId(String);

/// A friendly name of a user or an inline policy: unique without regard to case, spelled as first given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(String);

/// The name of an IAM user: a [`Name`] of at most 64 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UserName(String);

/// A path: `/`, or text between two slashes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Path(String);

/// An Amazon Resource Name that this account owns, or that AWS owns for everybody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Arn(String);

/// A text that is no name, path or account number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invalid(&'static str);

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a valid {}", self.0)
    }
}

impl std::error::Error for Invalid {}

/// The longest user name, in characters (API reference, `userNameType`).
const USER_NAME_LENGTH_MAX: usize = 64;
/// The longest other name, in characters.
const NAME_LENGTH_MAX: usize = 128;
/// The longest path, in characters (API reference, `pathType`).
const PATH_LENGTH_MAX: usize = 512;

fn is_name(text: &str, length_max: usize) -> bool {
    !text.is_empty()
        && text.len() <= length_max
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+=,.@-".contains(&b))
}

fn is_path(text: &str) -> bool {
    text == "/"
        || (text.len() > 2
            && text.len() <= PATH_LENGTH_MAX
            && text.starts_with('/')
            && text.ends_with('/')
            && text.bytes().all(|b| (0x21..=0x7e).contains(&b)))
}

macro_rules! text_type {
    ($type:ident, $what:literal, $check:expr) => {
        impl $type {
            /// Takes a text that keeps the rules of this type.
            ///
            /// # Errors
            /// Any other text.
            pub fn new(text: impl Into<String>) -> Result<$type, Invalid> {
                let text = text.into();
                let check: fn(&str) -> bool = $check;
                if check(&text) { Ok($type(text)) } else { Err(Invalid($what)) }
            }

            /// The text as first given.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $type {
            type Error = Invalid;
            fn try_from(text: String) -> Result<$type, Invalid> {
                $type::new(text)
            }
        }

        impl From<$type> for String {
            fn from(value: $type) -> String {
                value.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_type!(AccountId, "account id", |text| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit()));
text_type!(Name, "name", |text| is_name(text, NAME_LENGTH_MAX));
text_type!(UserName, "user name", |text| is_name(text, USER_NAME_LENGTH_MAX));
text_type!(Path, "path", is_path);

/// The form under which a name is looked up: names differ by more than case, or not at all.
pub fn folded(name: &str) -> String {
    name.to_ascii_lowercase()
}

impl AccountId {
    /// The account number as an integer.
    pub fn number(&self) -> u64 {
        self.0.bytes().fold(0, |n, digit| n * 10 + u64::from(digit - b'0'))
    }
}

impl Path {
    /// The path `/`.
    pub fn root() -> Path {
        Path("/".to_owned())
    }
}

impl Arn {
    /// The ARN of the account's root user.
    pub fn root(account: &AccountId) -> Arn {
        Arn(format!("arn:aws:iam::{account}:root"))
    }

    /// The ARN of a session of GetFederationToken.
    pub fn federated_user(account: &AccountId, name: &Name) -> Arn {
        Arn(format!("arn:aws:sts::{account}:federated-user/{name}"))
    }

    /// The ARN of a role's session. The path of the role is not in it.
    pub fn assumed_role(account: &AccountId, role: &Name, session: &Name) -> Arn {
        Arn(format!("arn:aws:sts::{account}:assumed-role/{role}/{session}"))
    }

    /// The ARN of an IAM resource: `kind` is the word before the path, such as `user`.
    pub fn iam(account: &AccountId, kind: &str, path: &str, name: &str) -> Arn {
        Arn(format!("arn:aws:iam::{account}:{kind}{path}{name}"))
    }

    /// An ARN from elsewhere, taken as it is.
    pub fn verbatim(text: impl Into<String>) -> Arn {
        Arn(text.into())
    }

    /// The ARN as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Arn> for String {
    fn from(arn: Arn) -> String {
        arn.0
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_paths_keep_the_rules_of_the_api_reference() {
        assert!(UserName::new("a+b=c,d.e@f-g_H9").is_ok());
        for bad in ["", "a b", "ä", "a/b", "a:b", &"x".repeat(65)] {
            assert!(UserName::new(bad).is_err(), "{bad}");
        }
        for good in ["/", "/a/", "/division/team/", "/~!/"] {
            assert!(Path::new(good).is_ok(), "{good}");
        }
        for bad in ["", "a", "/a", "a/", "//", "/a b/", "/ä/", &format!("/{}/", "x".repeat(511))] {
            assert!(Path::new(bad).is_err(), "{bad}");
        }
        for bad in ["", "12345678901", "1234567890123", "12345678901x"] {
            assert!(AccountId::new(bad).is_err(), "{bad}");
        }
        assert_eq!(AccountId::new("000000000042").unwrap().number(), 42);
    }

    #[test]
    fn arn_holds_the_path() {
        let account = AccountId::new("123456789012").unwrap();
        assert_eq!(Arn::iam(&account, "user", "/a/b/", "c").as_str(), "arn:aws:iam::123456789012:user/a/b/c");
    }
}
