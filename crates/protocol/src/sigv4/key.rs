//! The signing key of one secret for one day, region and service.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

type HmacSha256 = Hmac<Sha256>;

/// A derived key with its HMAC state already set up, so that it can be kept for the day it is valid.
///
/// The state is wiped when dropped (the `zeroize` feature of the hash crates).
#[derive(Clone)]
pub struct SigningKey(HmacSha256);

impl SigningKey {
    /// Derives the key from a secret access key and the scope: `date` is `YYYYMMDD`.
    pub fn derive(secret: &str, date: &str, region: &str, service: &str) -> Self {
        let prefixed = Zeroizing::new([b"AWS4", secret.as_bytes()].concat());
        let mut key = Zeroizing::new(digest(keyed(&prefixed), date.as_bytes()));
        for part in [region, service, super::TERMINATOR] {
            key = Zeroizing::new(digest(keyed(&*key), part.as_bytes()));
        }
        Self(keyed(&*key))
    }

    /// The signature over a string to sign, as 64 lower-case hexadecimal digits.
    pub(super) fn signature(&self, string_to_sign: &[u8]) -> [u8; 64] {
        hex(&digest(self.0.clone(), string_to_sign))
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey([redacted])")
    }
}

/// A SHA-256 sized value as lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8; 32]) -> [u8; 64] {
    let mut text = [0; 64];
    for (pair, byte) in text.as_chunks_mut::<2>().0.iter_mut().zip(bytes) {
        *pair = [hex_digit(byte >> 4), hex_digit(byte & 15)];
    }
    text
}

const fn hex_digit(nibble: u8) -> u8 {
    if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 }
}

#[expect(clippy::expect_used, reason = "HMAC accepts keys of every length")]
fn keyed(key: &[u8]) -> HmacSha256 {
    HmacSha256::new_from_slice(key).expect("any length")
}

fn digest(mut mac: HmacSha256, message: &[u8]) -> [u8; 32] {
    mac.update(message);
    mac.finalize().into_bytes().into()
}
