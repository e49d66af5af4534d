//! Passwords that nobody may set: common ones, and those known from breaches, as the operator chose them.
//!
//! AWS has no such list: without one, the account's password policy alone decides. Of each password eight bytes are kept, the
//! first of the SHA-256 of its lower-case form, in order. So another password is taken for one of them with a chance of their
//! number in 2^64. The list is no secret: it comes from a file that anybody can have.

use protocol::value::Secret;
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::Arc;
use zeroize::Zeroizing;

/// The passwords; a copy shares them.
#[derive(Clone, Default)]
pub struct RefusedPasswords(Arc<[u64]>);

/// Gathers them, a line at a time.
#[derive(Default)]
pub struct Gathering(Vec<u64>);

impl RefusedPasswords {
    /// Whether this is one of them, whatever the case of its letters.
    pub fn contains(&self, password: &Secret) -> bool {
        !self.is_empty() && self.0.binary_search(&digest(password.expose())).is_ok()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are, those that differ by case alone counted once.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl Gathering {
    /// Adds a line without its end: UTF-8, else Latin-1, as old lists are. An empty one is none.
    pub fn add(&mut self, line: &[u8]) {
        if line.is_empty() {
            return;
        }
        self.0.push(match str::from_utf8(line) {
            Ok(text) => digest(text),
            Err(_) => digest(&line.iter().copied().map(char::from).collect::<String>()),
        });
    }

    /// What was gathered.
    pub fn done(mut self) -> RefusedPasswords {
        self.0.sort_unstable();
        self.0.dedup();
        RefusedPasswords(self.0.into())
    }
}

impl fmt::Debug for RefusedPasswords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefusedPasswords").field("len", &self.len()).finish()
    }
}

fn digest(password: &str) -> u64 {
    let folded = Zeroizing::new(password.to_lowercase());
    let digest = Sha256::digest(folded.as_bytes());
    u64::from_be_bytes(digest.first_chunk().copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[&[u8]]) -> RefusedPasswords {
        let mut gathering = Gathering::default();
        lines.iter().for_each(|line| gathering.add(line));
        gathering.done()
    }

    fn is_in(set: &RefusedPasswords, password: &str) -> bool {
        set.contains(&Secret::from(password))
    }

    #[test]
    fn a_password_is_refused_whatever_its_case_and_others_are_not() {
        let set =
            of(&[b"Password-1", b"", b"PASSWORD-1", "Gr\u{fc}\u{df}e-1".as_bytes(), b"Caf\xe9-Caf\xe9"]);
        assert_eq!(set.len(), 3);
        for password in ["password-1", "pAsSwOrD-1", "GR\u{dc}\u{df}E-1", "caf\u{e9}-CAF\u{c9}"] {
            assert!(is_in(&set, password), "{password}");
        }
        for password in ["", "Password-", "Password-1 ", " Password-1", "Password-11"] {
            assert!(!is_in(&set, password), "{password}");
        }
        assert!(!is_in(&RefusedPasswords::default(), "password-1"));
    }

    #[test]
    fn a_hundred_thousand_take_eight_bytes_each_and_are_all_found() {
        let lines: Vec<String> = (0..100_000).map(|number| format!("Password-{number}")).collect();
        let set = of(&lines.iter().map(|line| line.as_bytes()).collect::<Vec<_>>());
        assert_eq!(size_of_val(&*set.0), 800_000);
        assert!(lines.iter().all(|line| is_in(&set, line)));
        assert!((100_000..200_000).all(|number| !is_in(&set, &format!("Password-{number}"))));
    }

    #[test]
    fn debug_shows_how_many_alone() {
        assert_eq!(format!("{:?}", of(&[b"one", b"two"])), "RefusedPasswords { len: 2 }");
    }
}
