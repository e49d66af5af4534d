//! JSON Web Keys (RFC 7517, RFC 7518): the public keys of an issuer, and checking signatures with them.
//!
//! A key decides what it is good for: an RSA key checks RSA signatures, a key on a curve those on that curve. So a token
//! cannot choose an algorithm that its key was not made for.

use super::jwt::{Algorithm, Jwt, Object};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rsa::signature::Verifier;
use rsa::{BoxedUint, PublicKey, pkcs1v15};
use serde_json::Value;
use sha2::{Sha256, Sha384, Sha512};

/// Keys of a set that are looked at: as many of each kind as AWS takes (user guide, "100 RSA and 100 EC keys").
const KEYS_MAX: usize = 200;
/// Bits of an RSA modulus. Shorter ones are forged in reach of a state, and longer ones cost more than they are worth.
const RSA_BITS_MIN: u32 = 2048;
const RSA_BITS_MAX: u32 = 4096;
/// Bytes of an RSA exponent: those in use have three at most, and long ones are slow.
const RSA_EXPONENT_LENGTH_MAX: usize = 4;

/// The public keys of an issuer that can check signatures.
#[derive(Clone, Debug)]
pub struct KeySet(Vec<Key>);

/// A text that is no set of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoKeySet;

/// A public key.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    id: Option<String>,
    /// The only algorithm that it is for, if it says so.
    only: Option<Algorithm>,
    material: Material,
}

#[derive(Clone, Debug)]
enum Material {
    Rsa(Box<PublicKey>),
    P256(Box<p256::ecdsa::VerifyingKey>),
    P384(Box<p384::ecdsa::VerifyingKey>),
    P521(Box<p521::ecdsa::VerifyingKey>),
}

impl KeySet {
    /// Reads a set of keys. Those that are of another kind, for another use or damaged are left out.
    ///
    /// # Errors
    /// A text that is no set of keys, or one of too many.
    pub fn parse(text: &[u8]) -> Result<KeySet, NoKeySet> {
        let set = Object::parse(text).ok_or(NoKeySet)?;
        let Some(Value::Array(keys)) = set.get("keys") else { return Err(NoKeySet) };
        if keys.len() > KEYS_MAX {
            return Err(NoKeySet);
        }
        Ok(KeySet(keys.iter().filter_map(Key::read).collect()))
    }

    /// Whether the token was signed with the key that it names.
    pub fn verifies(&self, jwt: &Jwt<'_>) -> bool {
        self.find(jwt).is_some_and(|key| key.verifies(jwt))
    }

    /// The key that a token says it was signed with; without an id, the only one that could be.
    pub(crate) fn find(&self, jwt: &Jwt<'_>) -> Option<&Key> {
        let mut fitting = self.0.iter().filter(|key| key.fits(jwt.algorithm));
        match &jwt.key_id {
            Some(id) => fitting.find(|key| key.id.as_ref() == Some(id)),
            None => fitting.next().filter(|_| fitting.next().is_none()),
        }
    }
}

impl Key {
    fn read(key: &Value) -> Option<Key> {
        let text = |name: &str| key.get(name).and_then(Value::as_str);
        let bytes = |name: &str| URL_SAFE_NO_PAD.decode(text(name)?).ok();
        if key.get("use").is_some_and(|usage| usage != "sig") {
            return None;
        }
        let verifies = |operations: &Value| {
            operations.as_array().is_some_and(|operations| operations.iter().any(|one| one == "verify"))
        };
        if key.get("key_ops").is_some_and(|operations| !verifies(operations)) {
            return None;
        }
        let material = match (text("kty")?, text("crv")) {
            ("RSA", _) => Material::Rsa(Box::new(rsa_key(&bytes("n")?, &bytes("e")?)?)),
            ("EC", Some("P-256")) => {
                let point = point(32, &bytes("x")?, &bytes("y")?)?;
                Material::P256(Box::new(p256::ecdsa::VerifyingKey::from_sec1_bytes(&point).ok()?))
            }
            ("EC", Some("P-384")) => {
                let point = point(48, &bytes("x")?, &bytes("y")?)?;
                Material::P384(Box::new(p384::ecdsa::VerifyingKey::from_sec1_bytes(&point).ok()?))
            }
            ("EC", Some("P-521")) => {
                let point = point(66, &bytes("x")?, &bytes("y")?)?;
                Material::P521(Box::new(p521::ecdsa::VerifyingKey::from_sec1_bytes(&point).ok()?))
            }
            _ => return None,
        };
        let only = match key.get("alg") {
            Some(algorithm) => Some(Algorithm::named(algorithm.as_str()?)?),
            None => None,
        };
        Some(Key { id: text("kid").map(str::to_owned), only, material })
    }

    fn fits(&self, algorithm: Algorithm) -> bool {
        let kind = match &self.material {
            Material::Rsa(_) => {
                matches!(algorithm, Algorithm::Rs256 | Algorithm::Rs384 | Algorithm::Rs512)
            }
            Material::P256(_) => algorithm == Algorithm::Es256,
            Material::P384(_) => algorithm == Algorithm::Es384,
            Material::P521(_) => algorithm == Algorithm::Es512,
        };
        kind && self.only.is_none_or(|only| only == algorithm)
    }

    /// Whether the token was signed with this key.
    pub(crate) fn verifies(&self, jwt: &Jwt<'_>) -> bool {
        let (signed, signature) = (jwt.signed, jwt.signature.as_slice());
        match (&self.material, jwt.algorithm) {
            (Material::Rsa(key), Algorithm::Rs256) => {
                rsa_verifies(&pkcs1v15::VerifyingKey::<Sha256>::new((**key).clone()), signed, signature)
            }
            (Material::Rsa(key), Algorithm::Rs384) => {
                rsa_verifies(&pkcs1v15::VerifyingKey::<Sha384>::new((**key).clone()), signed, signature)
            }
            (Material::Rsa(key), Algorithm::Rs512) => {
                rsa_verifies(&pkcs1v15::VerifyingKey::<Sha512>::new((**key).clone()), signed, signature)
            }
            (Material::P256(key), Algorithm::Es256) => p256::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(signed, &signature).is_ok()),
            (Material::P384(key), Algorithm::Es384) => p384::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(signed, &signature).is_ok()),
            (Material::P521(key), Algorithm::Es512) => p521::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(signed, &signature).is_ok()),
            _ => false,
        }
    }
}

fn rsa_verifies(key: &impl Verifier<pkcs1v15::Signature>, signed: &[u8], signature: &[u8]) -> bool {
    pkcs1v15::Signature::try_from(signature).is_ok_and(|signature| key.verify(signed, &signature).is_ok())
}

fn rsa_key(modulus: &[u8], exponent: &[u8]) -> Option<PublicKey> {
    if modulus.len() > RSA_BITS_MAX as usize / 8 || exponent.len() > RSA_EXPONENT_LENGTH_MAX {
        return None;
    }
    let modulus = BoxedUint::from_be_slice_vartime(modulus);
    if !(RSA_BITS_MIN..=RSA_BITS_MAX).contains(&modulus.bit_width_vartime()) {
        return None;
    }
    PublicKey::new(modulus, BoxedUint::from_be_slice_vartime(exponent)).ok()
}

/// An uncompressed point (SEC 1, section 2.3.3). That it is on the curve is checked where it becomes a key.
fn point(length: usize, x: &[u8], y: &[u8]) -> Option<Vec<u8>> {
    (x.len() == length && y.len() == length).then(|| [&[4], x, y].concat())
}
