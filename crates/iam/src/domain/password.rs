//! Passwords at rest: Argon2id (RFC 9106) in PHC string format.
//!
//! An evaluation is a value here, not a call: this crate says which one it needs, the rim runs it on a
//! bounded pool, and the request goes on with the result (see [`crate::call`]).

use argon2::password_hash::phc;
use argon2::{Algorithm, Argon2, Params, Version};
use protocol::value::Secret;
use serde::{Deserialize, Serialize};
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

/// The cost of one Argon2id evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Argon2Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub iterations: u32,
    /// Lanes.
    pub parallelism: u32,
}

/// What OWASP's Password Storage Cheat Sheet asks for at least: 19 MiB, two passes, one lane.
pub const OWASP_MINIMUM: Argon2Cost = Argon2Cost { memory_kib: 19_456, iterations: 2, parallelism: 1 };

/// Bytes of an Argon2id result.
pub const DIGEST_LENGTH: usize = 32;
/// Bytes of salt: RFC 9106, section 3.1, recommends 16.
pub const SALT_LENGTH: usize = 16;

/// The result of an evaluation, wiped when dropped.
pub type Digest = Zeroizing<[u8; DIGEST_LENGTH]>;

/// One Argon2id evaluation to be run: the most expensive thing a request can ask for.
#[derive(Clone)]
pub struct Evaluation {
    password: Secret,
    salt: Vec<u8>,
    cost: Argon2Cost,
}

/// A stored password: a PHC string, such as `$argon2id$v=19$m=19456,t=2,p=1$…$…`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PasswordHash(String);

/// A stored password or cost that cannot be used: damage, or another program's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unusable;

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a usable Argon2id hash or cost")
    }
}

impl std::error::Error for Unusable {}

impl Evaluation {
    /// An evaluation of `password` with this salt and cost.
    pub fn new(password: &Secret, salt: &[u8], cost: Argon2Cost) -> Evaluation {
        Evaluation { password: password.clone(), salt: salt.to_vec(), cost }
    }

    /// Runs it: tens of milliseconds and `memory_kib` of memory, which is wiped.
    ///
    /// # Errors
    /// A cost or salt outside what Argon2 permits.
    pub fn run(&self) -> Result<Digest, Unusable> {
        let params = Params::new(
            self.cost.memory_kib,
            self.cost.iterations,
            self.cost.parallelism,
            Some(DIGEST_LENGTH),
        )
        .map_err(|_| Unusable)?;
        let mut digest = Digest::default();
        let mut memory = vec![argon2::Block::default(); params.block_count()];
        let result = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
            self.password.expose().as_bytes(),
            &self.salt,
            &mut *digest,
            &mut memory,
        );
        memory.iter_mut().for_each(Zeroize::zeroize);
        result.map(|()| digest).map_err(|_| Unusable)
    }

    /// True if `other` asks for the same result.
    pub(crate) fn same_as(&self, other: &Evaluation) -> bool {
        self.salt == other.salt && self.cost == other.cost && self.password == other.password
    }
}

impl fmt::Debug for Evaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Evaluation").field("cost", &self.cost).finish_non_exhaustive()
    }
}

impl PasswordHash {
    /// Writes down the result of an evaluation.
    ///
    /// # Errors
    /// A cost or salt that the PHC string format cannot hold.
    pub fn new(evaluation: &Evaluation, digest: &Digest) -> Result<PasswordHash, Unusable> {
        let cost = evaluation.cost;
        let params =
            Params::new(cost.memory_kib, cost.iterations, cost.parallelism, None).map_err(|_| Unusable)?;
        let hash = phc::PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: (&params).try_into().map_err(|_| Unusable)?,
            salt: Some(phc::Salt::new(&evaluation.salt).map_err(|_| Unusable)?),
            hash: Some(phc::Output::new(&**digest).map_err(|_| Unusable)?),
        };
        Ok(PasswordHash(hash.to_string()))
    }

    /// The evaluation that tells whether `password` is the one.
    ///
    /// # Errors
    /// A damaged string.
    pub fn evaluation(&self, password: &Secret) -> Result<Evaluation, Unusable> {
        let stored = self.parse()?;
        let salt = stored.salt.ok_or(Unusable)?;
        Ok(Evaluation::new(password, salt.as_ref(), self.cost()?))
    }

    /// Compares, in constant time, with the result of [`PasswordHash::evaluation`].
    ///
    /// # Errors
    /// A damaged string.
    pub fn matches(&self, digest: &Digest) -> Result<bool, Unusable> {
        let stored = self.parse()?.hash.ok_or(Unusable)?;
        Ok(stored.as_bytes().ct_eq(&**digest).into())
    }

    /// The cost it was made with; one below the configured cost is hashed anew at its next use.
    ///
    /// # Errors
    /// A damaged string.
    pub fn cost(&self) -> Result<Argon2Cost, Unusable> {
        let params = Params::try_from(&self.parse()?).map_err(|_| Unusable)?;
        Ok(Argon2Cost {
            memory_kib: params.m_cost(),
            iterations: params.t_cost(),
            parallelism: params.p_cost(),
        })
    }

    fn parse(&self) -> Result<phc::PasswordHash, Unusable> {
        let hash = phc::PasswordHash::new(&self.0).map_err(|_| Unusable)?;
        if hash.algorithm == Algorithm::Argon2id.ident() { Ok(hash) } else { Err(Unusable) }
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHEAP: Argon2Cost = Argon2Cost { memory_kib: 8, iterations: 1, parallelism: 1 };

    fn secret(text: &str) -> Secret {
        Secret::new(text.to_owned())
    }

    #[test]
    fn a_stored_password_knows_itself_and_no_other() {
        let evaluation = Evaluation::new(&secret("Pässword1!"), b"0123456789abcdef", CHEAP);
        let hash = PasswordHash::new(&evaluation, &evaluation.run().unwrap()).unwrap();
        assert!(hash.0.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{}", hash.0);
        assert_eq!(hash.cost(), Ok(CHEAP));
        for (password, same) in [("Pässword1!", true), ("Pässword1! ", false), ("pässword1!", false)] {
            let digest = hash.evaluation(&secret(password)).unwrap().run().unwrap();
            assert_eq!(hash.matches(&digest), Ok(same), "{password}");
        }
    }

    #[test]
    fn agrees_with_the_reference_implementation() {
        // From the test program of the reference implementation (phc-winner-argon2, version 0x13, Argon2id).
        let hash = PasswordHash(
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4".to_owned(),
        );
        let digest = hash.evaluation(&secret("password")).unwrap().run().unwrap();
        assert_eq!(hash.matches(&digest), Ok(true));
    }

    #[test]
    fn damaged_and_foreign_hashes_are_refused() {
        for text in [
            "",
            "plain",
            "$argon2i$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAA",
            "$argon2id$v=19$m=8,t=1,p=1$",
            "$2b$10$x",
        ] {
            assert!(PasswordHash(text.to_owned()).evaluation(&secret("x")).is_err(), "{text}");
        }
    }

    #[test]
    fn debug_shows_neither_password_nor_hash() {
        let evaluation = Evaluation::new(&secret("hunter2"), b"saltsaltsaltsalt", CHEAP);
        let hash = PasswordHash::new(&evaluation, &evaluation.run().unwrap()).unwrap();
        let text = format!("{evaluation:?} {hash:?}");
        assert!(!text.contains("hunter2") && !text.contains("$argon2id"), "{text}");
    }
}
