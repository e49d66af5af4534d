//! Private keys that assertions are encrypted for: RSA, in PEM.

use crate::env::{Instant, Mint};
use crate::secret::{CannotOpen, MasterKey, Sealed};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use protocol::value::Secret;
use rsa::PrivateKey;
use rsa::pkcs1::DecodeRsaPrivateKey;
use rsa::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use rsa::traits::PublicKeyParts;
use serde::{Deserialize, Serialize};

/// A private key of a SAML provider, sealed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecryptionKey {
    /// Names it; no secret.
    pub id: String,
    /// When it was added.
    pub added: Instant,
    /// Base64 of its PKCS #8 form.
    key: Sealed,
}

/// Bits of a key; the API reference says RSA alone.
const BITS: std::ops::RangeInclusive<usize> = 2048..=8192;

impl DecryptionKey {
    /// Takes a key in PEM: `PRIVATE KEY` (PKCS #8) or `RSA PRIVATE KEY` (PKCS #1), without a pass phrase.
    pub(crate) fn new(
        pem: &Secret,
        provider: &str,
        now: Instant,
        master_key: &MasterKey,
        mint: &mut Mint,
    ) -> Option<DecryptionKey> {
        let text = pem.expose().trim();
        let key = PrivateKey::from_pkcs8_pem(text).ok().or_else(|| PrivateKey::from_pkcs1_pem(text).ok())?;
        if !BITS.contains(&usize::try_from(key.n().bit_width()).ok()?) {
            return None;
        }
        let der = key.to_pkcs8_der().ok()?;
        let text = Secret::new(STANDARD.encode(der.as_bytes()));
        let id = super::id("ASPK", "SAML private key id", mint);
        let key = master_key.seal(&text, &context(provider, &id), mint);
        Some(DecryptionKey { id, added: now, key })
    }

    /// Base64 of the PKCS #8 form of the key, of the provider with this unique id.
    ///
    /// # Errors
    /// Another master key or provider, or damage.
    pub(crate) fn open(&self, provider: &str, master_key: &MasterKey) -> Result<Secret, CannotOpen> {
        master_key.open(&self.key, &context(provider, &self.id))
    }
}

/// The place that a sealed key is bound to.
fn context(provider: &str, id: &str) -> String {
    format!("saml-provider/{provider}/private-key/{id}")
}
