//! SSH public keys: what a user signs in to CodeCommit's repositories with.
//!
//! Both encodings that AWS takes say the same thing: OpenSSH's line, `ssh-rsa AAAA… comment` (RFC 4253, section 6.6), and
//! PEM (RFC 7468) around a SubjectPublicKeyInfo, or around the PKCS#1 structure alone. Nothing but the two numbers of an
//! RSA key is kept, so a comment is not, and a key is one key in whatever form it comes.

use super::access_key::KeyStatus;
use super::ids::UniqueId;
use super::names::AccountId;
use crate::env::Instant;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};
use rsa::pkcs1::{self, RsaPublicKeyRef};
use rsa::pkcs8::der::Decode;
use rsa::pkcs8::spki::SubjectPublicKeyInfoRef;
use rsa::pkcs8::{Document, EncodePublicKey, LineEnding};
use rsa::traits::PublicKeyParts;
use rsa::{BoxedUint, PublicKey};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// Bits of the modulus that AWS takes (API reference, UploadSSHPublicKey).
const MODULUS_BITS: RangeInclusive<usize> = 2048..=16384;
/// The longest text that is looked at, in bytes (API reference, `publicKeyMaterialType`).
const TEXT_LENGTH_MAX: usize = 16384;
/// The one algorithm that AWS takes.
const ALGORITHM: &str = "ssh-rsa";
/// Algorithms of keys that OpenSSH makes and AWS does not take.
const OTHER_ALGORITHMS: [&str; 7] = [
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "sk-ecdsa-sha2-nistp256@openssh.com",
    "sk-ssh-ed25519@openssh.com",
    "ssh-dss",
    "ssh-ed25519",
];

/// A key that a user uploaded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SshPublicKey {
    /// The owning account.
    pub account: AccountId,
    /// Whose key it is.
    pub user: UniqueId,
    /// Its own id.
    pub id: UniqueId,
    /// The key.
    pub material: RsaMaterial,
    /// Whether it may be used.
    pub status: KeyStatus,
    /// When it was uploaded.
    pub uploaded: Instant,
}

/// An RSA public key as SSH writes it on the wire, in base 64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RsaMaterial(String);

/// How a key is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// OpenSSH's line.
    Ssh,
    /// PEM.
    Pem,
}

/// Why a text is not a key that can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It is no public key in either encoding.
    Encoding,
    /// It is one, of another kind or size than AWS takes.
    Kind,
}

impl RsaMaterial {
    /// Reads a key in either encoding, and says in which it was.
    ///
    /// # Errors
    /// What is no key, and keys other than RSA of 2,048 to 16,384 bits.
    pub fn read(text: &str) -> Result<(RsaMaterial, Encoding), Unusable> {
        let text = text.trim();
        if text.len() > TEXT_LENGTH_MAX {
            return Err(Unusable::Encoding);
        }
        let (key, encoding) = match text.starts_with("-----BEGIN ") {
            true => (from_pem(text)?, Encoding::Pem),
            false => (from_line(text)?, Encoding::Ssh),
        };
        Ok((RsaMaterial(STANDARD.encode(wire(&key))), encoding))
    }

    /// The key in this encoding; none if the record is damaged.
    pub fn write(&self, encoding: Encoding) -> Option<String> {
        match encoding {
            Encoding::Ssh => Some(format!("{ALGORITHM} {}", self.0)),
            Encoding::Pem => {
                let key = from_wire(&STANDARD.decode(&self.0).ok()?).ok()?;
                key.to_public_key_pem(LineEnding::LF).ok().map(|pem| pem.trim_end().to_owned())
            }
        }
    }

    /// The MD5 digest of the wire form, as OpenSSH shows it: sixteen bytes with colons between them.
    pub fn fingerprint(&self) -> String {
        let wire = STANDARD.decode(&self.0).unwrap_or_default();
        let bytes: Vec<String> = Md5::digest(wire).iter().map(|byte| format!("{byte:02x}")).collect();
        bytes.join(":")
    }
}

/// `ssh-rsa`, the key in base 64, and whatever its owner calls it.
fn from_line(text: &str) -> Result<PublicKey, Unusable> {
    if text.lines().count() != 1 {
        return Err(Unusable::Encoding);
    }
    let mut words = text.split_ascii_whitespace();
    let (Some(algorithm), Some(key)) = (words.next(), words.next()) else { return Err(Unusable::Encoding) };
    let key = STANDARD.decode(key).map_err(|_| Unusable::Encoding)?;
    let inside = Fields(&key).next().ok_or(Unusable::Encoding)?;
    if inside != algorithm.as_bytes() {
        return Err(Unusable::Encoding);
    }
    match algorithm {
        ALGORITHM => from_wire(&key),
        _ if OTHER_ALGORITHMS.contains(&algorithm) => Err(Unusable::Kind),
        _ => Err(Unusable::Encoding),
    }
}

/// The wire form: the algorithm, the exponent, the modulus, and nothing behind them.
fn from_wire(bytes: &[u8]) -> Result<PublicKey, Unusable> {
    let mut fields = Fields(bytes);
    let (algorithm, exponent, modulus) = (fields.next(), fields.next(), fields.next());
    let (Some(exponent), Some(modulus)) = (exponent, modulus) else { return Err(Unusable::Encoding) };
    if algorithm != Some(ALGORITHM.as_bytes()) || !fields.0.is_empty() {
        return Err(Unusable::Encoding);
    }
    numbers(positive(modulus)?, positive(exponent)?)
}

/// The fields of the wire form (RFC 4251, section 5): each has its length before it, in four bytes.
struct Fields<'a>(&'a [u8]);

impl<'a> Iterator for Fields<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let (length, rest) = self.0.split_first_chunk::<4>()?;
        let (field, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
        self.0 = rest;
        Some(field)
    }
}

/// The digits of a number above zero, of which there is one way to write it.
fn positive(number: &[u8]) -> Result<&[u8], Unusable> {
    match number {
        [0, digits @ ..] if digits.first().is_some_and(|first| *first >= 0x80) => Ok(digits),
        [1..=0x7f, ..] => Ok(number),
        _ => Err(Unusable::Encoding),
    }
}

fn from_pem(text: &str) -> Result<PublicKey, Unusable> {
    let (label, document) = Document::from_pem(text).map_err(|_| Unusable::Encoding)?;
    match label {
        "PUBLIC KEY" => {
            let info =
                SubjectPublicKeyInfoRef::from_der(document.as_bytes()).map_err(|_| Unusable::Encoding)?;
            if info.algorithm.assert_algorithm_oid(pkcs1::ALGORITHM_OID).is_err() {
                return Err(Unusable::Kind);
            }
            from_pkcs1(info.subject_public_key.as_bytes().ok_or(Unusable::Encoding)?)
        }
        "RSA PUBLIC KEY" => from_pkcs1(document.as_bytes()),
        _ => Err(Unusable::Encoding),
    }
}

fn from_pkcs1(bytes: &[u8]) -> Result<PublicKey, Unusable> {
    let key = RsaPublicKeyRef::from_der(bytes).map_err(|_| Unusable::Encoding)?;
    numbers(key.modulus.as_bytes(), key.public_exponent.as_bytes())
}

fn numbers(modulus: &[u8], exponent: &[u8]) -> Result<PublicKey, Unusable> {
    let number = |digits: &[u8]| {
        let bits = u32::try_from(digits.len() * 8).map_err(|_| Unusable::Kind)?;
        BoxedUint::from_be_slice(digits, bits).map_err(|_| Unusable::Kind)
    };
    // Sizes first: nothing is computed with numbers beyond them.
    if modulus.len() * 8 > *MODULUS_BITS.end() || exponent.len() > modulus.len() {
        return Err(Unusable::Kind);
    }
    PublicKey::new_with_size_limits(number(modulus)?, number(exponent)?, MODULUS_BITS)
        .map_err(|_| Unusable::Kind)
}

fn wire(key: &PublicKey) -> Vec<u8> {
    let mut out = Vec::new();
    let mut field = |bytes: &[u8]| {
        out.extend(u32::try_from(bytes.len()).unwrap_or_default().to_be_bytes());
        out.extend(bytes);
    };
    field(ALGORITHM.as_bytes());
    for number in [key.e_bytes(), key.n_bytes()] {
        let digits: Vec<u8> = number.iter().copied().skip_while(|byte| *byte == 0).collect();
        match digits.first() {
            Some(0x80..) => field(&[&[0], digits.as_slice()].concat()),
            _ => field(&digits),
        }
    }
    out
}

#[cfg(test)]
mod tests;
