//! SAML 2.0, as far as somebody needs it who relies on identity providers.
//!
//! All of it is pure: texts come in, facts go out. What providers there are in an account stands in
//! [`crate::domain::saml_provider`].

pub mod decryption_key;
pub mod keys;
pub mod metadata;
pub(crate) mod xml;

use crate::env::Mint;

/// A new id of 22 letters and digits (API reference, `privateKeyIdType`) that begins with `prefix`.
pub(crate) fn id(prefix: &str, purpose: &str, mint: &mut Mint) -> String {
    let random: [u8; 16] = mint.bytes(purpose);
    let digits = data_encoding::BASE32_NOPAD.encode(&random);
    prefix.chars().chain(digits.chars()).take(22).collect()
}
