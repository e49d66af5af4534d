//! What enrolments of security keys are refused with. Browsers show AWS's own words for these; ours say what to do.

use super::error;
use crate::webauthn::Refusal;
use protocol::error::{Code, Error};

pub(crate) fn security_key_not_awaited() -> Error {
    let text = "No security key is awaited: the enrolment was begun elsewhere, has run out, or has ended. Begin again.";
    error(Code::InvalidAuthenticationCode, text)
}

pub(crate) fn security_key_name() -> Error {
    let text = "The name of a security key has 1 to 128 letters, digits, and any of +=,.@_-";
    error(Code::ValidationError, text)
}

pub(crate) fn security_key_exists() -> Error {
    error(Code::EntityAlreadyExists, "MFA Device is already in use.")
}

pub(crate) fn security_key_refused(why: Refusal) -> Error {
    let text = match why {
        Refusal::Algorithm | Refusal::PublicKey => {
            "The security key has none of the algorithms that are taken here."
        }
        Refusal::Attestation => "The security key's attestation is not one that is taken here.",
        Refusal::Origin | Refusal::RelyingParty => "The security key answered to another site.",
        Refusal::UserPresence => "The security key was not touched.",
        Refusal::Malformed | Refusal::Type | Refusal::Challenge | Refusal::Signature | Refusal::Counter => {
            "The security key's answer is not valid."
        }
    };
    error(Code::InvalidAuthenticationCode, text)
}
