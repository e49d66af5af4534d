//! Secrets at rest: sealed under the master key, which the store never sees.

use crate::env::{Mint, authenticate};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use protocol::value::Secret;
use serde::{Deserialize, Serialize};
use std::fmt;
use zeroize::Zeroizing;

/// The key that all others come from: 32 bytes, kept in a file beside the store and never in it.
#[derive(Clone)]
pub struct MasterKey(Zeroizing<[u8; 32]>);

/// A secret that only the holder of the master key can read, bound to the record it stands in:
/// base64 of a 24-byte nonce and the XChaCha20-Poly1305 ciphertext.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sealed(String);

/// A sealed secret that does not open: another master key, another place, or damage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CannotOpen;

impl fmt::Display for CannotOpen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sealed secret does not open under this master key")
    }
}

impl std::error::Error for CannotOpen {}

const NONCE_LENGTH: usize = 24;

impl Sealed {
    /// The sealed form as text, to hand out.
    pub(crate) fn into_text(self) -> String {
        self.0
    }

    /// Takes what came back; whether it is anything shows when it is opened.
    pub(crate) fn from_text(text: &str) -> Sealed {
        Sealed(text.to_owned())
    }
}

impl MasterKey {
    /// Takes 32 secret bytes.
    pub fn new(bytes: Zeroizing<[u8; 32]>) -> MasterKey {
        MasterKey(bytes)
    }

    /// Identifies the key without telling anything of it; stored, to recognise a wrong key file at start.
    pub fn fingerprint(&self) -> String {
        let tag = self.derive("fingerprint", &[]);
        tag.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// A key, or a tag, for one purpose and input: none tells anything of another or of the master key.
    pub(crate) fn derive(&self, purpose: &str, input: &[u8]) -> Zeroizing<[u8; 32]> {
        authenticate(&*self.0, &[purpose.as_bytes(), input])
    }

    /// Seals `secret` for the place that `context` names, such as `access-key/AKIA…`.
    pub fn seal(&self, secret: &Secret, context: &str, mint: &mut Mint) -> Sealed {
        let nonce: [u8; NONCE_LENGTH] = mint.bytes("nonce");
        let payload = Payload { msg: secret.expose().as_bytes(), aad: context.as_bytes() };
        // The cipher refuses only messages of hundreds of gigabytes.
        let ciphertext = self.cipher().encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        Sealed(STANDARD_NO_PAD.encode([&nonce[..], &ciphertext].concat()))
    }

    /// Opens what [`MasterKey::seal`] sealed for the same place.
    ///
    /// # Errors
    /// Another key, another context, or changed bytes.
    pub fn open(&self, sealed: &Sealed, context: &str) -> Result<Secret, CannotOpen> {
        let bytes = STANDARD_NO_PAD.decode(&sealed.0).map_err(|_| CannotOpen)?;
        let (nonce, ciphertext) = bytes.split_first_chunk::<NONCE_LENGTH>().ok_or(CannotOpen)?;
        let payload = Payload { msg: ciphertext, aad: context.as_bytes() };
        let opened = self.cipher().decrypt(&XNonce::from(*nonce), payload).map_err(|_| CannotOpen)?;
        String::from_utf8(opened).map(Secret::new).map_err(|_| CannotOpen)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&(*self.derive("seal", &[])).into())
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> MasterKey {
        MasterKey::new(Zeroizing::new([byte; 32]))
    }

    #[test]
    fn opens_only_with_the_same_key_and_place() {
        let sealed = key(1).seal(
            &Secret::new("s3cret".into()),
            "access-key/A",
            &mut Mint::new(Zeroizing::new([5; 32])),
        );
        assert_eq!(key(1).open(&sealed, "access-key/A").unwrap().expose(), "s3cret");
        assert_eq!(key(2).open(&sealed, "access-key/A").unwrap_err(), CannotOpen);
        assert_eq!(key(1).open(&sealed, "access-key/B").unwrap_err(), CannotOpen);
        assert!(!sealed.0.contains("s3cret"));
        for damaged in ["", "AAAA", "not base64!", &sealed.0[1..]] {
            assert_eq!(key(1).open(&Sealed(damaged.to_owned()), "access-key/A").unwrap_err(), CannotOpen);
        }
    }

    #[test]
    fn debug_tells_nothing_and_fingerprints_differ() {
        assert_eq!(format!("{:?}", key(0x41)), "MasterKey([redacted])");
        assert_ne!(key(1).fingerprint(), key(2).fingerprint());
        assert_eq!(key(1).fingerprint().len(), 32);
    }
}
