//! What SAML providers are refused with, and responses of identity providers.

use super::error;
use crate::saml::Refused;
use crate::saml::xml::Unreadable;
use protocol::error::{Code, Error};

pub(crate) fn no_such_saml_provider(arn: &str) -> Error {
    error(Code::NoSuchEntity, format!("Manifest not found for arn {arn}"))
}

/// AWS's text is not known.
pub(crate) fn saml_provider_exists(name: &str) -> Error {
    error(Code::EntityAlreadyExists, format!("SAML provider with name {name} already exists."))
}

/// AWS's text is known for its beginning.
pub(crate) fn saml_metadata_unreadable(why: Unreadable) -> Error {
    error(Code::InvalidInput, format!("Could not parse metadata: {}", why.0))
}

/// AWS's text is not known.
pub(crate) fn saml_metadata_expired() -> Error {
    error(Code::InvalidInput, "The metadata is not valid any more: validUntil has passed.")
}

/// AWS's text is not known.
pub(crate) fn saml_metadata_too_large() -> Error {
    error(Code::InvalidInput, "The metadata is too large: compressed, it has more than 524288 bytes.")
}

/// AWS's text is not known.
pub(crate) fn saml_private_key_invalid() -> Error {
    error(
        Code::InvalidInput,
        "The private key must be an RSA key of 2048 to 8192 bits in PEM format, without a pass phrase.",
    )
}

/// AWS's text is not known.
pub(crate) fn no_such_saml_private_key(id: &str) -> Error {
    error(Code::NoSuchEntity, format!("The private key with id {id} cannot be found."))
}

/// AWS's text is not known.
pub(crate) fn saml_encryption_without_key() -> Error {
    error(Code::InvalidInput, "AssertionEncryptionMode needs a private key of the SAML provider.")
}

/// AWS's text is not known.
pub(crate) fn too_many_saml_private_keys(limit: usize) -> Error {
    error(Code::LimitExceeded, format!("Cannot exceed quota for PrivateKeysPerSAMLProvider: {limit}"))
}

pub(crate) fn saml_provider_not_there() -> Error {
    error(Code::InvalidIdentityToken, "Specified provider doesn't exist.")
}

/// AWS's texts are known for base64, issuer, signature, audience, age and the name of the session.
pub(crate) fn saml_response_refused(why: Refused) -> Error {
    let (code, text) = match why {
        Refused::Base64 => (Code::InvalidIdentityToken, "Invalid base64 SAMLResponse"),
        Refused::Malformed => (Code::InvalidIdentityToken, "The SAML response is malformed"),
        Refused::Failed => {
            (Code::IDPRejectedClaim, "The identity provider reported that authentication failed")
        }
        Refused::Encrypted => (
            Code::InvalidIdentityToken,
            "The SAML response has an encrypted assertion, and the SAML provider has no private key",
        ),
        Refused::EncryptionAlgorithm => (
            Code::InvalidIdentityToken,
            "The assertion is encrypted by an algorithm that is not supported: use RSA-OAEP, and AES in CBC or GCM mode",
        ),
        Refused::Undecipherable => (
            Code::InvalidIdentityToken,
            "The encrypted assertion cannot be decrypted by a private key of the SAML provider, or its signature is invalid",
        ),
        Refused::NotEncrypted => {
            (Code::InvalidIdentityToken, "The SAML provider requires encrypted assertions")
        }
        Refused::Issuer => (Code::InvalidIdentityToken, "Issuer not present in specified provider"),
        Refused::Signature(_) => (Code::InvalidIdentityToken, "Response signature invalid"),
        Refused::Audience => (Code::InvalidIdentityToken, "Response does not contain the required audience."),
        Refused::TooEarly => (Code::InvalidIdentityToken, "The SAML response is not valid yet"),
        Refused::TooLate => {
            (Code::ExpiredTokenException, "Token must be redeemed within 5 minutes of issuance")
        }
        Refused::SessionNameMissing => {
            (Code::InvalidIdentityToken, "RoleSessionName is required in AuthnResponse")
        }
        Refused::SessionNameInvalid => (
            Code::InvalidIdentityToken,
            "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}",
        ),
    };
    error(code, text)
}
