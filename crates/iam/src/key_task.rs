//! Work with private keys: making them, signing, decrypting. All of it takes milliseconds to seconds, so it is a value
//! here, which the rim runs on the pool for hashes: see [`crate::call`].

use crate::env::Mint;
use crate::saml::encryption::Encrypted;
use crate::token_signing::Algorithm;
use protocol::value::Secret;
use rsa::rand_core::{TryCryptoRng, TryRng};
use std::convert::Infallible;
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

/// A task that came to nothing: a private key that is none, or a text that was not encrypted for any of the keys. Which of
/// these, and where it went wrong, nobody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unusable;

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a private key is of no use")
    }
}

impl std::error::Error for Unusable {}

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

/// As much randomness as is wanted, of one seed.
pub(crate) struct Stream(Mint);

impl Stream {
    pub(crate) fn new(seed: &Zeroizing<[u8; 32]>) -> Stream {
        Stream(Mint::new(seed.clone()))
    }

    pub(crate) fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(32) {
            let block = Zeroizing::new(self.0.bytes::<32>("stream"));
            chunk.copy_from_slice(block.get(..chunk.len()).unwrap_or_default());
        }
    }
}

impl TryRng for Stream {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(self.0.bytes("stream")))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(self.0.bytes("stream")))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        self.fill(out);
        Ok(())
    }
}

impl TryCryptoRng for Stream {}
