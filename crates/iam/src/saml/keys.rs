//! Public keys of identity providers, out of their certificates.
//!
//! A certificate in metadata is no more than a container: nothing is asked of its issuer, its name or its dates (SAML 2.0
//! metadata interoperability profile, section 2.6). Who uploads the metadata vouches for the key.

use super::xml::Unreadable;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::Pkcs1v15Sign;
use rsa::pkcs8::DecodePublicKey;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256, Sha384, Sha512};
use std::collections::BTreeSet;
use x509_cert::Certificate;
use x509_cert::der::{Decode, Encode};

/// A public key that signatures are checked with: its SubjectPublicKeyInfo (RFC 5280, section 4.1) in base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct VerificationKey(String);

/// The longest certificate that is read, in characters of base64.
const CERTIFICATE_LENGTH_MAX: usize = 32_768;

impl VerificationKey {
    /// The key of a certificate: base64 of its DER form, white space anywhere.
    ///
    /// # Errors
    /// What is no certificate, has an extension twice (user guide, "Create a SAML identity provider in IAM"), or a key
    /// other than RSA of 1,024 to 8,192 bits and ECDSA on P-256, P-384 and P-521.
    pub(crate) fn of_certificate(text: &str) -> Result<VerificationKey, Unreadable> {
        const MALFORMED: Unreadable = Unreadable("a certificate cannot be read");
        if text.len() > CERTIFICATE_LENGTH_MAX {
            return Err(MALFORMED);
        }
        let text: String = text.chars().filter(|character| !character.is_ascii_whitespace()).collect();
        let der = STANDARD.decode(text).map_err(|_| MALFORMED)?;
        let certificate = Certificate::from_der(&der).map_err(|_| MALFORMED)?;
        let certificate = certificate.tbs_certificate();
        let mut seen = BTreeSet::new();
        let extensions = certificate.extensions().map(Vec::as_slice).unwrap_or_default();
        if !extensions.iter().all(|extension| seen.insert(extension.extn_id)) {
            return Err(Unreadable("a certificate has an extension twice"));
        }
        let info = certificate.subject_public_key_info().to_der().map_err(|_| MALFORMED)?;
        let known = rsa::PublicKey::from_public_key_der(&info).is_ok()
            || p256::ecdsa::VerifyingKey::from_public_key_der(&info).is_ok()
            || p384::ecdsa::VerifyingKey::from_public_key_der(&info).is_ok()
            || p521::ecdsa::VerifyingKey::from_public_key_der(&info).is_ok();
        match known {
            true => Ok(VerificationKey(STANDARD.encode(info))),
            false => Err(Unreadable("the key of a certificate is of no kind that is supported")),
        }
    }

    /// Whether `signature` is one of `message` by the owner of this key.
    pub(crate) fn verifies(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        let Ok(info) = STANDARD.decode(&self.0) else { return false };
        let digest = algorithm.hash.digest(message);
        match algorithm.scheme {
            Scheme::Rsa => rsa::PublicKey::from_public_key_der(&info).is_ok_and(|key| {
                let scheme = match algorithm.hash {
                    Hash::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
                    Hash::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
                    Hash::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
                };
                key.verify(scheme, &digest, signature).is_ok()
            }),
            // Both numbers one after the other, each as long as the field (XML Signature 1.1, section 6.4.3).
            Scheme::Ecdsa => {
                by::<p256::ecdsa::VerifyingKey, p256::ecdsa::Signature>(&info, &digest, signature)
                    || by::<p384::ecdsa::VerifyingKey, p384::ecdsa::Signature>(&info, &digest, signature)
                    || by::<p521::ecdsa::VerifyingKey, p521::ecdsa::Signature>(&info, &digest, signature)
            }
        }
    }
}

fn by<Key, Signature>(info: &[u8], digest: &[u8], signature: &[u8]) -> bool
where
    Key: DecodePublicKey + PrehashVerifier<Signature>,
    Signature: for<'a> TryFrom<&'a [u8]>,
{
    let signature = Signature::try_from(signature).ok();
    let key = Key::from_public_key_der(info).ok();
    signature.zip(key).is_some_and(|(signature, key)| key.verify_prehash(digest, &signature).is_ok())
}

/// A hash that signatures may be made with. SHA-1 is none: two texts can be made that have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

/// How a signature is made. There is none with a shared secret, for which a public key could be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Algorithm {
    scheme: Scheme,
    hash: Hash,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Rsa,
    Ecdsa,
}

impl Hash {
    /// The hash with this identifier (XML Signature 1.1, section 6.2; RFC 9231, section 2.1).
    pub(crate) fn named(identifier: &str) -> Option<Hash> {
        match identifier {
            "http://www.w3.org/2001/04/xmlenc#sha256" => Some(Hash::Sha256),
            "http://www.w3.org/2001/04/xmldsig-more#sha384" => Some(Hash::Sha384),
            "http://www.w3.org/2001/04/xmlenc#sha512" => Some(Hash::Sha512),
            _ => None,
        }
    }

    /// The whole hash of `message`: it is never cut.
    pub(crate) fn digest(self, message: &[u8]) -> Vec<u8> {
        match self {
            Hash::Sha256 => Sha256::digest(message).to_vec(),
            Hash::Sha384 => Sha384::digest(message).to_vec(),
            Hash::Sha512 => Sha512::digest(message).to_vec(),
        }
    }
}

impl Algorithm {
    /// The algorithm with this identifier (XML Signature 1.1, section 6.4).
    pub(crate) fn named(identifier: &str) -> Option<Algorithm> {
        let name = identifier.strip_prefix("http://www.w3.org/2001/04/xmldsig-more#")?;
        let (scheme, hash) = name.split_once('-')?;
        let scheme = match scheme {
            "rsa" => Scheme::Rsa,
            "ecdsa" => Scheme::Ecdsa,
            _ => return None,
        };
        let hash = match hash {
            "sha256" => Hash::Sha256,
            "sha384" => Hash::Sha384,
            "sha512" => Hash::Sha512,
            _ => return None,
        };
        Some(Algorithm { scheme, hash })
    }
}
