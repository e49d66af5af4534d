//! Unique ids and access key ids (IAM user guide, "Unique identifiers").

use super::names::AccountId;
use crate::env::Mint;
use base64::Engine;
use protocol::value::Secret;
use serde::{Deserialize, Serialize};
use std::fmt;

/// RFC 4648 base32, the alphabet of all unique ids.
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Characters of a unique id (API reference, `idType`).
const ID_LENGTH_RANGE: std::ops::RangeInclusive<usize> = 16..=128;

/// How the ids of temporary keys begin.
const TEMPORARY: &str = "ASIA";

/// A unique id, such as `AIDAEXAMPLEEXAMPLE000`: never used twice, whatever becomes of the name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UniqueId(String);

/// The id of an access key: public, unlike its secret.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccessKeyId(String);

impl UniqueId {
    /// A new id of a user: `AIDA` and 17 characters.
    pub fn user(mint: &mut Mint) -> UniqueId {
        UniqueId(base32("AIDA", u128::from_be_bytes(mint.bytes("user id")), 17))
    }

    /// A new id of a group: `AGPA` and 17 characters.
    pub fn group(mint: &mut Mint) -> UniqueId {
        UniqueId(base32("AGPA", u128::from_be_bytes(mint.bytes("group id")), 17))
    }

    /// A new id of a role: `AROA` and 17 characters.
    pub fn role(mint: &mut Mint) -> UniqueId {
        UniqueId(base32("AROA", u128::from_be_bytes(mint.bytes("role id")), 17))
    }

    /// A new id of an instance profile: `AIPA` and 17 characters.
    pub fn instance_profile(mint: &mut Mint) -> UniqueId {
        UniqueId(base32("AIPA", u128::from_be_bytes(mint.bytes("instance profile id")), 17))
    }

    /// A new id of a customer managed policy: `ANPA` and 17 characters.
    pub fn policy(mint: &mut Mint) -> UniqueId {
        UniqueId(base32("ANPA", u128::from_be_bytes(mint.bytes("policy id")), 17))
    }

    /// A new id of an SSH public key: `APKA` and 17 characters.
    pub fn ssh_public_key(mint: &mut Mint) -> UniqueId {
        UniqueId(base32("APKA", u128::from_be_bytes(mint.bytes("SSH public key id")), 17))
    }

    /// A new id of a server certificate: `ASCA` and 17 characters.
    pub fn server_certificate(mint: &mut Mint) -> UniqueId {
        UniqueId(base32("ASCA", u128::from_be_bytes(mint.bytes("server certificate id")), 17))
    }

    /// A new id of a service-specific credential: `ACCA` and 17 characters.
    pub fn service_specific_credential(mint: &mut Mint) -> UniqueId {
        UniqueId(base32("ACCA", u128::from_be_bytes(mint.bytes("service-specific credential id")), 17))
    }

    /// A new id of a signing certificate: `ASCA` and 20 characters, which are the fewest that the model takes.
    pub fn signing_certificate(mint: &mut Mint) -> UniqueId {
        UniqueId(base32("ASCA", u128::from_be_bytes(mint.bytes("signing certificate id")), 20))
    }

    /// An id that AWS gave, of the kind that begins so; none if it is not of that form.
    pub(crate) fn given(prefix: &str, id: &str) -> Option<UniqueId> {
        let rest = id.strip_prefix(prefix)?;
        let fits = rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        (fits && ID_LENGTH_RANGE.contains(&id.len())).then(|| UniqueId(id.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AccessKeyId {
    /// A new id of a long-term key: `AKIA` and 16 characters, of which the first eight and a bit spell the
    /// account, so that GetAccessKeyInfo can tell it from the id alone.
    pub fn long_term(account: &AccountId, mint: &mut Mint) -> AccessKeyId {
        AccessKeyId::made("AKIA", account, mint)
    }

    /// A new id of a session's key: `ASIA`, else like a long-term one.
    pub fn temporary(account: &AccountId, mint: &mut Mint) -> AccessKeyId {
        AccessKeyId::made(TEMPORARY, account, mint)
    }

    /// Whether this is the id of a session's key: those come with a token.
    pub fn is_temporary(id: &str) -> bool {
        id.starts_with(TEMPORARY)
    }

    /// The account that an id of either kind spells; none if it is of another form.
    pub fn account_of(id: &str) -> Option<AccountId> {
        let digits = id.strip_prefix("AKIA").or_else(|| id.strip_prefix(TEMPORARY))?;
        let value = digits.bytes().try_fold(0_u128, |value, digit| {
            let index = BASE32.iter().position(|&known| known == digit)?;
            Some(value << 5 | u128::try_from(index).ok()?)
        })?;
        let marked = digits.len() == 16 && value >> 79 == 1;
        let number = value >> 39 & ((1 << 40) - 1);
        marked.then(|| AccountId::new(format!("{number:012}")).ok()).flatten()
    }

    fn made(prefix: &str, account: &AccountId, mint: &mut Mint) -> AccessKeyId {
        let random = u64::from_be_bytes(mint.bytes("access key id")) & ((1 << 39) - 1);
        // 80 bits: one that is always set, 40 for the account, 39 at random.
        let value = 1 << 79 | u128::from(account.number()) << 39 | u128::from(random);
        AccessKeyId(base32(prefix, value, 16))
    }

    /// An id given from outside: a preset one may be any text.
    pub fn verbatim(text: impl Into<String>) -> AccessKeyId {
        AccessKeyId(text.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UniqueId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for AccessKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A new secret access key: 40 characters that carry 240 bits.
pub fn secret_access_key(mint: &mut Mint) -> Secret {
    let bytes = zeroize::Zeroizing::new(mint.bytes::<30>("secret access key"));
    Secret::new(base64::engine::general_purpose::STANDARD.encode(*bytes))
}

/// `prefix` and the lowest `length` groups of five bits of `value`, most significant first.
fn base32(prefix: &str, value: u128, length: u32) -> String {
    let digits = (0..length).rev().map(|group| {
        let index = (value >> (group * 5) & 31) as usize;
        char::from(BASE32.get(index).copied().unwrap_or(b'A'))
    });
    prefix.chars().chain(digits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    /// The published decoding: ten characters, six bytes, masked and shifted.
    fn account_of(id: &str) -> u64 {
        let bits = id[4..14]
            .bytes()
            .fold(0_u64, |n, c| n << 5 | BASE32.iter().position(|&b| b == c).unwrap() as u64);
        ((bits >> 2) & 0x7fff_ffff_ff80) >> 7
    }

    #[test]
    fn access_key_id_tells_its_account() {
        for (seed, account) in
            [(1, "123456789012"), (2, "000000000000"), (3, "999999999999"), (4, "000000000001")]
        {
            let account = AccountId::new(account).unwrap();
            let id = AccessKeyId::long_term(&account, &mut Mint::new(Zeroizing::new([seed; 32])));
            assert_eq!(id.as_str().len(), 20);
            assert_eq!(account_of(id.as_str()), account.number());
            assert_eq!(AccessKeyId::account_of(id.as_str()), Some(account));
        }
    }

    #[test]
    fn other_ids_tell_no_account() {
        for id in [
            "",
            "AKIA",
            "AKIAIOSFODNN7EXAMPLE",
            "AKIA777777777777777",
            "AIDAQ7777777777777777",
            "AKIA7777777777777777",
        ] {
            assert_eq!(AccessKeyId::account_of(id), None, "{id}");
        }
    }

    #[test]
    fn ids_and_secrets_have_the_lengths_of_aws() {
        let mut mint = Mint::new(Zeroizing::new([9; 32]));
        assert_eq!(UniqueId::user(&mut mint).as_str().len(), 21);
        assert_eq!(secret_access_key(&mut mint).expose().len(), 40);
    }
}
