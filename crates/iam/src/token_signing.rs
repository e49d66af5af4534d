//! Making keys that sign tokens, and signing with them. Both take milliseconds to seconds, so they are values here, which
//! the rim runs on the pool for hashes: see [`crate::call`].

use crate::env::Mint;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use p384::ecdsa::signature::Signer;
use protocol::value::Secret;
use rsa::pkcs1::{DecodeRsaPrivateKey, EncodeRsaPrivateKey};
use rsa::pkcs1v15;
use rsa::rand_core::{TryCryptoRng, TryRng};
use rsa::signature::{RandomizedSigner, SignatureEncoding};
use rsa::traits::PublicKeyParts;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::Sha256;
use std::convert::Infallible;
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Bits of an RSA key.
const RSA_BITS: usize = 2048;
/// Bytes of a private key on P-384.
const P384_LENGTH: usize = 48;

/// What tokens are signed with (API reference, GetWebIdentityToken, `SigningAlgorithm`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    #[serde(rename = "RS256")]
    Rs256,
    /// ECDSA on P-384 with SHA-384.
    #[serde(rename = "ES384")]
    Es384,
}

/// Something to be run on the pool.
#[derive(Clone)]
pub struct SigningTask(What);

#[derive(Clone)]
enum What {
    Key { algorithm: Algorithm, seed: Zeroizing<[u8; 32]> },
    Signature { algorithm: Algorithm, private: Secret, text: String, seed: Zeroizing<[u8; 32]> },
}

/// SigningTask that came to nothing: a private key that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unusable;

impl Algorithm {
    /// Both of them.
    pub const ALL: [Algorithm; 2] = [Algorithm::Rs256, Algorithm::Es384];

    /// As tokens name it.
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Rs256 => "RS256",
            Algorithm::Es384 => "ES384",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Algorithm> {
        Algorithm::ALL.into_iter().find(|algorithm| algorithm.name() == name)
    }

    /// The public key of a private one, as a JSON Web Key.
    pub(crate) fn public(self, private: &Secret, id: &str) -> Option<Value> {
        let number = |bytes: &[u8]| {
            let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(0);
            URL_SAFE_NO_PAD.encode(bytes.get(start..).unwrap_or_default())
        };
        match self {
            Algorithm::Rs256 => {
                let key = rsa_key(private).ok()?;
                let (modulus, exponent) = (number(&key.n().to_be_bytes()), number(&key.e().to_be_bytes()));
                Some(
                    json!({"kty": "RSA", "use": "sig", "alg": "RS256", "kid": id, "n": modulus, "e": exponent}),
                )
            }
            Algorithm::Es384 => {
                let point = p384_key(private).ok()?.verifying_key().to_sec1_point(false);
                let (x, y) = point.as_bytes().get(1..)?.split_at_checked(P384_LENGTH)?;
                let (x, y) = (URL_SAFE_NO_PAD.encode(x), URL_SAFE_NO_PAD.encode(y));
                Some(
                    json!({"kty": "EC", "use": "sig", "alg": "ES384", "kid": id, "crv": "P-384", "x": x, "y": y}),
                )
            }
        }
    }
}

impl fmt::Debug for SigningTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            What::Key { .. } => "a key to be made",
            What::Signature { .. } => "a text to be signed",
        })
    }
}

impl SigningTask {
    /// Making a private key.
    pub(crate) fn key(algorithm: Algorithm, mint: &mut Mint) -> SigningTask {
        SigningTask(What::Key { algorithm, seed: Zeroizing::new(mint.bytes("seed of a signing key")) })
    }

    /// Signing a text.
    pub(crate) fn sign(algorithm: Algorithm, private: Secret, text: String, mint: &mut Mint) -> SigningTask {
        let seed = Zeroizing::new(mint.bytes("blinding of a signature"));
        SigningTask(What::Signature { algorithm, private, text, seed })
    }

    /// Does it: the private key, or the text with its signature.
    ///
    /// # Errors
    /// A private key that is none.
    pub fn run(&self) -> Result<Secret, Unusable> {
        match &self.0 {
            What::Key { algorithm: Algorithm::Rs256, seed } => {
                let key = rsa::PrivateKey::new(&mut Stream::new(seed), RSA_BITS).map_err(|_| Unusable)?;
                let der = key.to_pkcs1_der().map_err(|_| Unusable)?;
                Ok(Secret::new(STANDARD.encode(der.as_bytes())))
            }
            What::Key { algorithm: Algorithm::Es384, seed } => {
                let mut stream = Stream::new(seed);
                let mut scalar = Zeroizing::new([0; P384_LENGTH]);
                // One in 2^190 is none.
                while p384::ecdsa::SigningKey::from_slice(&*scalar).is_err() {
                    stream.fill(&mut *scalar);
                }
                Ok(Secret::new(STANDARD.encode(scalar.as_slice())))
            }
            What::Signature { algorithm, private, text, seed } => {
                let signature = match algorithm {
                    Algorithm::Rs256 => {
                        let key = pkcs1v15::SigningKey::<Sha256>::new(rsa_key(private)?);
                        let signed = key.try_sign_with_rng(&mut Stream::new(seed), text.as_bytes());
                        signed.map_err(|_| Unusable)?.to_vec()
                    }
                    Algorithm::Es384 => {
                        let signed: p384::ecdsa::Signature = p384_key(private)?.sign(text.as_bytes());
                        signed.to_bytes().to_vec()
                    }
                };
                Ok(Secret::new(format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature))))
            }
        }
    }

    /// Whether it comes to the same.
    pub(crate) fn same_as(&self, other: &SigningTask) -> bool {
        match (&self.0, &other.0) {
            (What::Key { algorithm, seed }, What::Key { algorithm: other, seed: others }) => {
                algorithm == other && bool::from(seed.ct_eq(&**others))
            }
            (What::Signature { text, seed, .. }, What::Signature { text: other, seed: others, .. }) => {
                text == other && bool::from(seed.ct_eq(&**others))
            }
            _ => false,
        }
    }
}

fn decoded(private: &Secret) -> Result<Zeroizing<Vec<u8>>, Unusable> {
    STANDARD.decode(private.expose()).map(Zeroizing::new).map_err(|_| Unusable)
}

fn rsa_key(private: &Secret) -> Result<rsa::PrivateKey, Unusable> {
    rsa::PrivateKey::from_pkcs1_der(&decoded(private)?).map_err(|_| Unusable)
}

fn p384_key(private: &Secret) -> Result<p384::ecdsa::SigningKey, Unusable> {
    p384::ecdsa::SigningKey::from_slice(&decoded(private)?).map_err(|_| Unusable)
}

/// As much randomness as is wanted, of one seed.
struct Stream(Mint);

impl Stream {
    fn new(seed: &Zeroizing<[u8; 32]>) -> Stream {
        Stream(Mint::new(seed.clone()))
    }

    fn fill(&mut self, out: &mut [u8]) {
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
