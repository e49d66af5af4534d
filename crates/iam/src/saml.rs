//! SAML 2.0, as far as somebody needs it who relies on identity providers.
//!
//! All of it is pure: texts come in, facts go out. What providers there are in an account stands in
//! [`crate::domain::saml_provider`].

pub mod assertion;
mod canonical;
pub mod claims;
pub mod decryption_key;
pub(crate) mod encryption;
pub mod keys;
pub mod metadata;
mod signature;
pub(crate) mod xml;

#[cfg(test)]
mod attacks;
#[cfg(test)]
mod envelope_attacks;

use crate::env::Mint;
use xml::Unreadable;

/// Why a response of an identity provider is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no base64, or too long.
    Base64,
    /// It is no response with one assertion in it.
    Malformed,
    /// The identity provider reports a failure.
    Failed,
    /// The assertion is encrypted, and the provider has no key for it.
    Encrypted,
    /// It is encrypted by an algorithm that is not allowed.
    EncryptionAlgorithm,
    /// It is not encrypted for the provider, or what is in it is not signed by it; which, nobody is told.
    Undecipherable,
    /// The assertion is not encrypted, and must be.
    NotEncrypted,
    /// It is from somebody else.
    Issuer,
    /// It is not signed by the provider.
    Signature(Unreadable),
    /// It is for somebody else.
    Audience,
    /// It does not hold yet.
    TooEarly,
    /// It does not hold any more.
    TooLate,
    /// It has no name for the session.
    SessionNameMissing,
    /// It has a name for the session that is none.
    SessionNameInvalid,
}

impl From<Unreadable> for Refused {
    fn from(_: Unreadable) -> Refused {
        Refused::Malformed
    }
}

/// The canonical form of the root element of a document: exclusive, with comments or without.
///
/// # Errors
/// A text that is not well-formed, or is beyond the limits of XML that is read here.
pub fn canonical_document(text: &str, comments: bool) -> Result<String, Unreadable> {
    let document = xml::parse(text, CANONICAL_NODES_MAX)?;
    let method = canonical::Method { comments, ..canonical::Method::default() };
    Ok(canonical::canonical(document.root_element(), None, &method))
}

/// Elements, texts and comments of a document whose canonical form is asked for.
const CANONICAL_NODES_MAX: u32 = 20_000;

/// A new id of 22 letters and digits (API reference, `privateKeyIdType`) that begins with `prefix`.
pub(crate) fn id(prefix: &str, purpose: &str, mint: &mut Mint) -> String {
    let random: [u8; 16] = mint.bytes(purpose);
    let digits = data_encoding::BASE32_NOPAD.encode(&random);
    prefix.chars().chain(digits.chars()).take(22).collect()
}
