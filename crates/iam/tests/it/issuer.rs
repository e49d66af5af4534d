//! An issuer of tokens, with keys that are known to everybody.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use p256::ecdsa::signature::Signer;
use rsa::pkcs1::DecodeRsaPrivateKey;
use rsa::pkcs1v15;
use rsa::signature::SignatureEncoding;
use rsa::traits::PublicKeyParts;
use serde_json::{Value, json};

/// How an issuer signs.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Key {
    /// RSA of 2048 bits; the texts are algorithm and file of the key.
    Rsa(&'static str),
    /// RSA of 1024 bits, which nobody should take.
    WeakRsa,
    /// On P-256; the number makes the key.
    P256(u8),
    /// On P-384.
    P384(u8),
    /// On P-521.
    P521(u8),
}

impl Key {
    pub(crate) fn algorithm(self) -> &'static str {
        match self {
            Key::Rsa(algorithm) => algorithm,
            Key::WeakRsa => "RS256",
            Key::P256(_) => "ES256",
            Key::P384(_) => "ES384",
            Key::P521(_) => "ES512",
        }
    }

    /// What the issuer publishes.
    pub(crate) fn public(self, id: &str) -> Value {
        match self {
            Key::Rsa(_) | Key::WeakRsa => {
                let key = self.rsa();
                let number = |number: Box<[u8]>| {
                    let start = number.iter().position(|byte| *byte != 0).unwrap_or(0);
                    URL_SAFE_NO_PAD.encode(&number[start..])
                };
                json!({"kty": "RSA", "kid": id, "use": "sig",
                    "n": number(key.n().to_be_bytes()), "e": number(key.e().to_be_bytes())})
            }
            Key::P256(_) => curve(id, "P-256", self.p256().verifying_key().to_sec1_point(false).as_bytes()),
            Key::P384(_) => curve(id, "P-384", self.p384().verifying_key().to_sec1_point(false).as_bytes()),
            Key::P521(_) => curve(id, "P-521", self.p521().verifying_key().to_sec1_point(false).as_bytes()),
        }
    }

    fn rsa(self) -> rsa::PrivateKey {
        let text = match self {
            Key::WeakRsa => include_str!("../data/weak_rsa_key.txt"),
            _ => include_str!("../data/issuer_rsa_key.txt"),
        };
        rsa::PrivateKey::from_pkcs1_der(&STANDARD.decode(text.replace('\n', "")).unwrap()).unwrap()
    }

    fn p256(self) -> p256::ecdsa::SigningKey {
        let Key::P256(number) = self else { panic!("another curve") };
        p256::ecdsa::SigningKey::from_slice(&[number; 32]).unwrap()
    }

    fn p384(self) -> p384::ecdsa::SigningKey {
        let Key::P384(number) = self else { panic!("another curve") };
        p384::ecdsa::SigningKey::from_slice(&[number; 48]).unwrap()
    }

    fn p521(self) -> p521::ecdsa::SigningKey {
        let Key::P521(number) = self else { panic!("another curve") };
        let mut scalar = [number; 66];
        scalar[0] = 0;
        p521::ecdsa::SigningKey::from_slice(&scalar).unwrap()
    }

    pub(crate) fn sign(self, message: &[u8]) -> Vec<u8> {
        match self {
            Key::Rsa("RS384") => pkcs1v15::SigningKey::<sha2::Sha384>::new(self.rsa()).sign(message).to_vec(),
            Key::Rsa("RS512") => pkcs1v15::SigningKey::<sha2::Sha512>::new(self.rsa()).sign(message).to_vec(),
            Key::Rsa(_) | Key::WeakRsa => {
                pkcs1v15::SigningKey::<sha2::Sha256>::new(self.rsa()).sign(message).to_vec()
            }
            Key::P256(_) => {
                let signature: p256::ecdsa::Signature = self.p256().sign(message);
                signature.to_bytes().to_vec()
            }
            Key::P384(_) => {
                let signature: p384::ecdsa::Signature = self.p384().sign(message);
                signature.to_bytes().to_vec()
            }
            Key::P521(_) => {
                let signature: p521::ecdsa::Signature = self.p521().sign(message);
                signature.to_bytes().to_vec()
            }
        }
    }
}

/// An uncompressed point as a key.
fn curve(id: &str, name: &str, point: &[u8]) -> Value {
    let (x, y) = point[1..].split_at((point.len() - 1) / 2);
    json!({"kty": "EC", "kid": id, "crv": name, "x": URL_SAFE_NO_PAD.encode(x), "y": URL_SAFE_NO_PAD.encode(y)})
}

/// A token of these parts.
pub(crate) fn token(key: Key, header: &Value, claims: &str) -> String {
    let signed = unsigned(header, claims);
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(key.sign(signed.as_bytes())))
}

/// Header and claims as they are signed.
pub(crate) fn unsigned(header: &Value, claims: &str) -> String {
    format!("{}.{}", URL_SAFE_NO_PAD.encode(header.to_string()), URL_SAFE_NO_PAD.encode(claims))
}

/// What an issuer says of itself.
pub(crate) fn configuration(issuer: &str, keys: &str) -> String {
    json!({"issuer": issuer, "jwks_uri": keys, "response_types_supported": ["id_token"]}).to_string()
}

/// The key of the scenarios, and a token of it.
const SCENARIO: Key = Key::P256(7);

/// Keys of the issuer of the scenarios.
pub(crate) fn scenario_keys() -> String {
    json!({"keys": [SCENARIO.public("scenario")]}).to_string()
}

/// A token of that issuer.
pub(crate) fn scenario_token(claims: &str) -> String {
    token(SCENARIO, &json!({"alg": "ES256", "kid": "scenario"}), claims)
}
