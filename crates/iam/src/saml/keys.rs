//! Public keys of identity providers, out of their certificates.
//!
//! A certificate in metadata is no more than a container: nothing is asked of its issuer, its name or its dates (SAML 2.0
//! metadata interoperability profile, section 2.6). Who uploads the metadata vouches for the key.

use super::xml::Unreadable;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs8::DecodePublicKey;
use serde::{Deserialize, Serialize};
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
}
