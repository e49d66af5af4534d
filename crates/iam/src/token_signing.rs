//! The algorithms that tokens are signed with: making keys, signing, and telling the public key.
//!
//! Making a key takes up to seconds and signing milliseconds, so both run on the pool for hashes: see [`crate::key_task`].

use crate::private_key::{Stream, Unusable};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use p384::ecdsa::signature::Signer;
use protocol::value::Secret;
use rsa::pkcs1::{DecodeRsaPrivateKey, EncodeRsaPrivateKey};
use rsa::pkcs1v15;
use rsa::signature::{RandomizedSigner, SignatureEncoding};
use rsa::traits::PublicKeyParts;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::Sha256;
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

    /// A new private key.
    pub(crate) fn make(self, seed: &Zeroizing<[u8; 32]>) -> Result<Secret, Unusable> {
        let mut stream = Stream::new(seed);
        match self {
            Algorithm::Rs256 => {
                let key = rsa::PrivateKey::new(&mut stream, RSA_BITS).map_err(|_| Unusable)?;
                let der = key.to_pkcs1_der().map_err(|_| Unusable)?;
                Ok(Secret::new(STANDARD.encode(der.as_bytes())))
            }
            Algorithm::Es384 => {
                let mut scalar = Zeroizing::new([0; P384_LENGTH]);
                // One in 2^190 is none.
                while p384::ecdsa::SigningKey::from_slice(&*scalar).is_err() {
                    stream.fill(&mut *scalar);
                }
                Ok(Secret::new(STANDARD.encode(scalar.as_slice())))
            }
        }
    }

    /// `text` with its signature, as tokens have them.
    pub(crate) fn sign(
        self,
        private: &Secret,
        text: &str,
        seed: &Zeroizing<[u8; 32]>,
    ) -> Result<Secret, Unusable> {
        let signature = match self {
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

fn decoded(private: &Secret) -> Result<Zeroizing<Vec<u8>>, Unusable> {
    STANDARD.decode(private.expose()).map(Zeroizing::new).map_err(|_| Unusable)
}

fn rsa_key(private: &Secret) -> Result<rsa::PrivateKey, Unusable> {
    rsa::PrivateKey::from_pkcs1_der(&decoded(private)?).map_err(|_| Unusable)
}

fn p384_key(private: &Secret) -> Result<p384::ecdsa::SigningKey, Unusable> {
    p384::ecdsa::SigningKey::from_slice(&decoded(private)?).map_err(|_| Unusable)
}
