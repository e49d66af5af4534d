//! Private keys of servers: read to see that they are whole, and which public key is theirs.
//!
//! Taken in PEM, unencrypted: PKCS#8 (RFC 5958), PKCS#1 (RFC 8017) and SEC 1 (RFC 5915).

use super::PublicKey;
use protocol::value::Secret;
use rsa::pkcs1::{self, DecodeRsaPrivateKey};
use rsa::pkcs8::{PrivateKeyInfoRef, SecretDocument};

/// The longest key that is looked at, in bytes of PEM (API reference, `privateKeyType`).
const TEXT_LENGTH_MAX: usize = 16384;
/// What some programs write before a key on a curve: the name of the curve, which is in the key as well.
const PARAMETERS_END: &str = "-----END EC PARAMETERS-----";

/// A text that is no private key of a kind that AWS takes, or an encrypted one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl PublicKey {
    /// The public half of a private key in PEM.
    ///
    /// # Errors
    /// Anything that is no such key, alone and whole: the numbers of an RSA key must fit each other.
    pub fn of_private_key(pem: &Secret) -> Result<PublicKey, Unreadable> {
        let text = pem.expose().trim();
        if text.len() > TEXT_LENGTH_MAX {
            return Err(Unreadable);
        }
        let text = match text.split_once(PARAMETERS_END) {
            Some((_, rest)) => rest.trim_start(),
            None => text,
        };
        if !text.starts_with("-----BEGIN ") {
            return Err(Unreadable);
        }
        let (label, document) = SecretDocument::from_pem(text).map_err(|_| Unreadable)?;
        let found = match label {
            "PRIVATE KEY" => from_pkcs8(document.as_bytes()),
            "RSA PRIVATE KEY" => rsa::PrivateKey::from_pkcs1_der(document.as_bytes()).ok().map(of_rsa),
            "EC PRIVATE KEY" => from_sec1(document.as_bytes()),
            _ => None,
        };
        found.ok_or(Unreadable)
    }
}

fn from_pkcs8(der: &[u8]) -> Option<PublicKey> {
    let info = PrivateKeyInfoRef::try_from(der).ok()?;
    if info.algorithm.oid == pkcs1::ALGORITHM_OID {
        return rsa::PrivateKey::try_from(info).ok().map(of_rsa);
    }
    let p256 = p256::SecretKey::try_from(info.clone()).ok().map(of_p256);
    let p384 = || p384::SecretKey::try_from(info.clone()).ok().map(of_p384);
    let p521 = || p521::SecretKey::try_from(info.clone()).ok().map(of_p521);
    p256.or_else(p384).or_else(p521)
}

fn from_sec1(der: &[u8]) -> Option<PublicKey> {
    let p256 = p256::SecretKey::from_sec1_der(der).ok().map(of_p256);
    let p384 = || p384::SecretKey::from_sec1_der(der).ok().map(of_p384);
    let p521 = || p521::SecretKey::from_sec1_der(der).ok().map(of_p521);
    p256.or_else(p384).or_else(p521)
}

fn of_rsa(key: rsa::PrivateKey) -> PublicKey {
    PublicKey::Rsa(key.to_public_key())
}

fn of_p256(key: p256::SecretKey) -> PublicKey {
    PublicKey::P256(key.public_key().into())
}

fn of_p384(key: p384::SecretKey) -> PublicKey {
    PublicKey::P384(key.public_key().into())
}

fn of_p521(key: p521::SecretKey) -> PublicKey {
    PublicKey::P521(key.public_key().into())
}
