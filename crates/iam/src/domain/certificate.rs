//! X.509 certificates as users and servers have them: read, dated, told apart.
//!
//! The structure is read by `x509-cert`; what is accepted of it, is decided here.

mod chain;
mod private_key;

pub use private_key::Unreadable;

use crate::env::Instant;
use rsa::pkcs1;
use sha2::{Digest, Sha256};
use std::time::Duration;
use x509_cert::der::referenced::OwnedToRef;
use x509_cert::der::{Decode, pem};
use x509_cert::spki::SubjectPublicKeyInfoRef;

/// The longest certificate that is looked at, in bytes of PEM (API reference, `certificateBodyType`).
const TEXT_LENGTH_MAX: usize = 16384;
/// What stands in the lines around a certificate.
const LABEL: &str = "CERTIFICATE";

/// A certificate.
#[derive(Clone, Debug)]
pub struct Certificate {
    der: Vec<u8>,
    parsed: x509_cert::Certificate,
}

/// A text that is no certificate in PEM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// Whom a certificate is about: a key of a kind that AWS takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// RSA of 1,024 to 8,192 bits.
    Rsa(rsa::PublicKey),
    /// On NIST's curve of 256 bits.
    P256(p256::ecdsa::VerifyingKey),
    /// On that of 384.
    P384(p384::ecdsa::VerifyingKey),
    /// On that of 521.
    P521(p521::ecdsa::VerifyingKey),
}

impl Certificate {
    /// Reads one certificate in PEM, and nothing beside it.
    ///
    /// # Errors
    /// Anything else.
    pub fn from_pem(text: &str) -> Result<Certificate, Malformed> {
        let text = text.trim();
        if text.len() > TEXT_LENGTH_MAX || !text.starts_with("-----BEGIN ") {
            return Err(Malformed);
        }
        let (label, der) = pem::decode_vec(text.as_bytes()).map_err(|_| Malformed)?;
        if label != LABEL {
            return Err(Malformed);
        }
        let parsed = x509_cert::Certificate::from_der(&der).map_err(|_| Malformed)?;
        Ok(Certificate { der, parsed })
    }

    /// The first instant at which it is good.
    pub fn begins(&self) -> Instant {
        instant(self.parsed.tbs_certificate().validity().not_before.to_unix_duration())
    }

    /// The last instant at which it is good.
    pub fn ends(&self) -> Instant {
        instant(self.parsed.tbs_certificate().validity().not_after.to_unix_duration())
    }

    /// Whether it is good at this instant.
    pub fn is_valid_at(&self, now: Instant) -> bool {
        (self.begins()..=self.ends()).contains(&now)
    }

    /// The SHA-256 digest of the certificate, in hexadecimal digits.
    pub fn fingerprint(&self) -> String {
        Sha256::digest(&self.der).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whose certificate it is; none if that is no key that AWS takes.
    pub fn public_key(&self) -> Option<PublicKey> {
        PublicKey::read(self.parsed.tbs_certificate().subject_public_key_info().owned_to_ref())
    }
}

impl PublicKey {
    fn read(info: SubjectPublicKeyInfoRef<'_>) -> Option<PublicKey> {
        if info.algorithm.oid == pkcs1::ALGORITHM_OID {
            return rsa::PublicKey::try_from(info).ok().map(PublicKey::Rsa);
        }
        let p256 = p256::ecdsa::VerifyingKey::try_from(info.clone()).ok().map(PublicKey::P256);
        let p384 = || p384::ecdsa::VerifyingKey::try_from(info.clone()).ok().map(PublicKey::P384);
        let p521 = || p521::ecdsa::VerifyingKey::try_from(info.clone()).ok().map(PublicKey::P521);
        p256.or_else(p384).or_else(p521)
    }
}

/// X.509 knows no instant before 1950; what is before 1970 reads as 1970, which is over as well.
fn instant(since_epoch: Duration) -> Instant {
    Instant::from_epoch_seconds(i64::try_from(since_epoch.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests;
