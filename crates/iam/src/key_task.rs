//! Work with private keys: making them, signing, decrypting. All of it takes milliseconds to seconds, so it is a value
//! here, which the rim runs on the pool for hashes: see [`crate::call`].

use crate::env::Mint;
use crate::private_key::Unusable;
use crate::saml::encryption::Encrypted;
use crate::token_signing::Algorithm;
use protocol::value::Secret;
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Something to be run on the pool. Its randomness is a seed, so that a call that is decided again asks for the same.
#[derive(Clone)]
pub struct KeyTask {
    what: What,
    seed: Zeroizing<[u8; 32]>,
}

#[derive(Clone)]
enum What {
    Make { algorithm: Algorithm },
    Sign { algorithm: Algorithm, private: Secret, text: String },
    Decrypt { keys: Vec<Secret>, encrypted: Encrypted },
}

impl fmt::Debug for KeyTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.what {
            What::Make { .. } => "a key to be made",
            What::Sign { .. } => "a text to be signed",
            What::Decrypt { .. } => "a text to be decrypted",
        })
    }
}

impl KeyTask {
    /// Making a private key.
    pub(crate) fn make(algorithm: Algorithm, mint: &mut Mint) -> KeyTask {
        KeyTask { what: What::Make { algorithm }, seed: Zeroizing::new(mint.bytes("seed of a signing key")) }
    }

    /// Signing a text.
    pub(crate) fn sign(algorithm: Algorithm, private: Secret, text: String, mint: &mut Mint) -> KeyTask {
        let what = What::Sign { algorithm, private, text };
        KeyTask { what, seed: Zeroizing::new(mint.bytes("blinding of a signature")) }
    }

    /// Decrypting a text with whichever of these keys it is for, each the base64 of its PKCS #8 form.
    pub(crate) fn decrypt(keys: Vec<Secret>, encrypted: Encrypted, mint: &mut Mint) -> KeyTask {
        let what = What::Decrypt { keys, encrypted };
        KeyTask { what, seed: Zeroizing::new(mint.bytes("blinding of a decryption")) }
    }

    /// Does it: the private key, the text with its signature, or the decrypted text.
    ///
    /// # Errors
    /// See [`Unusable`].
    pub fn run(&self) -> Result<Secret, Unusable> {
        match &self.what {
            What::Make { algorithm } => algorithm.make(&self.seed),
            What::Sign { algorithm, private, text } => algorithm.sign(private, text, &self.seed),
            What::Decrypt { keys, encrypted } => encrypted.decrypt(keys, &self.seed),
        }
    }

    /// Whether it comes to the same. Every task has a seed of its own request and purpose.
    pub(crate) fn same_as(&self, other: &KeyTask) -> bool {
        let alike = match (&self.what, &other.what) {
            (What::Make { algorithm }, What::Make { algorithm: other }) => algorithm == other,
            (What::Sign { text, .. }, What::Sign { text: other, .. }) => text == other,
            (What::Decrypt { encrypted, .. }, What::Decrypt { encrypted: other, .. }) => encrypted == other,
            _ => false,
        };
        alike && bool::from(self.seed.ct_eq(&*other.seed))
    }
}
