//! Public keys of authenticators (RFC 9052 and 9053, WebAuthn section 6.5.1.1): ES256, EdDSA with Ed25519, and RS256.

use super::Refusal;
use super::cbor::{members, whole};
use cbor4ii::core::types::Bytes;
use ed25519_dalek as ed25519;
use p256::ecdsa;
use p256::ecdsa::signature::Verifier;
use rsa::pkcs1v15;
use sha2::Sha256;

/// Labels of a key's parameters.
const KEY_TYPE: i64 = 1;
const ALGORITHM: i64 = 3;
/// The curve; in keys of RSA the modulus.
const FIRST: i64 = -1;
/// The abscissa; in keys of RSA the exponent.
const SECOND: i64 = -2;
/// The ordinate.
const THIRD: i64 = -3;
/// Parameters that a key can have.
const PARAMETERS_MAX: usize = 5;

const ES256: i64 = -7;
const EDDSA: i64 = -8;
const RS256: i64 = -257;
/// What the page asks browsers for, in the order of preference.
pub const ALGORITHMS: [i64; 3] = [ES256, EDDSA, RS256];

/// Bytes of the modulus: 2048 to 4096 bits.
const MODULUS: std::ops::RangeInclusive<usize> = 256..=512;
/// Bytes of the exponent.
const EXPONENT_MAX: usize = 4;

/// A public key, as its authenticator wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialKey {
    bytes: Vec<u8>,
    key: Key,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Key {
    Es256(ecdsa::VerifyingKey),
    EdDsa(ed25519::VerifyingKey),
    Rs256(rsa::PublicKey),
}

impl CredentialKey {
    /// Reads a `COSE_Key` with exactly the parameters that its kind has.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(bytes: &[u8]) -> Result<CredentialKey, Refusal> {
        let members = members::<i64>(bytes, PARAMETERS_MAX)?;
        let find = |label: i64| members.iter().find(|(key, _)| *key == label).map(|(_, value)| *value);
        let number = |label: i64| find(label).ok_or(Refusal::Malformed).and_then(whole::<i64>);
        let string = |label: i64| {
            let value = find(label).ok_or(Refusal::Malformed).and_then(whole::<Bytes<&[u8]>>);
            value.map(|Bytes(bytes)| bytes)
        };
        let (parameters, key) = match (number(KEY_TYPE)?, number(ALGORITHM)?) {
            (2, ES256) if number(FIRST)? == 1 => (5, point(string(SECOND)?, string(THIRD)?)?),
            (1, EDDSA) if number(FIRST)? == 6 => (4, edwards(string(SECOND)?)?),
            (3, RS256) => (4, modulus(string(FIRST)?, string(SECOND)?)?),
            _ => return Err(Refusal::Algorithm),
        };
        if members.len() != parameters {
            return Err(Refusal::Malformed);
        }
        Ok(CredentialKey { bytes: bytes.to_vec(), key })
    }

    /// The `COSE_Key` that it was read from.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its algorithm's number.
    pub(super) fn algorithm(&self) -> i64 {
        match self.key {
            Key::Es256(_) => ES256,
            Key::EdDsa(_) => EDDSA,
            Key::Rs256(_) => RS256,
        }
    }

    /// Whether its private half signed the message.
    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        match &self.key {
            Key::Es256(key) => ecdsa::Signature::from_der(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            Key::EdDsa(key) => ed25519::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_strict(message, &signature).is_ok()),
            Key::Rs256(key) => pkcs1v15::Signature::try_from(signature).is_ok_and(|signature| {
                pkcs1v15::VerifyingKey::<Sha256>::new(key.clone()).verify(message, &signature).is_ok()
            }),
        }
    }
}

fn point(x: &[u8], y: &[u8]) -> Result<Key, Refusal> {
    if (x.len(), y.len()) != (32, 32) {
        return Err(Refusal::PublicKey);
    }
    let uncompressed = [&[4], x, y].concat();
    let key = ecdsa::VerifyingKey::from_sec1_bytes(&uncompressed);
    key.map(Key::Es256).map_err(|_| Refusal::PublicKey)
}

fn edwards(x: &[u8]) -> Result<Key, Refusal> {
    let key = x.try_into().ok().and_then(|x| ed25519::VerifyingKey::from_bytes(x).ok());
    key.filter(|key| !key.is_weak()).map(Key::EdDsa).ok_or(Refusal::PublicKey)
}

fn modulus(n: &[u8], e: &[u8]) -> Result<Key, Refusal> {
    if !MODULUS.contains(&n.len()) || n.first() == Some(&0) || !(1..=EXPONENT_MAX).contains(&e.len()) {
        return Err(Refusal::PublicKey);
    }
    let number = rsa::BoxedUint::from_be_slice_vartime;
    rsa::PublicKey::new(number(n), number(e)).map(Key::Rs256).map_err(|_| Refusal::PublicKey)
}
