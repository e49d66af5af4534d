//! What outbound web identity federation is refused with.

use super::error;
use protocol::error::{Code, Error};

pub(crate) fn outbound_federation_enabled() -> Error {
    error(Code::FeatureEnabled, "Outbound web identity federation is already enabled for this account.")
}

pub(crate) fn outbound_federation_disabled() -> Error {
    error(Code::FeatureDisabled, "Outbound web identity federation is not enabled for this account.")
}

/// The same of STS.
pub(crate) fn outbound_federation_off() -> Error {
    error(
        Code::OutboundWebIdentityFederationDisabledException,
        "Outbound web identity federation is not enabled for this account.",
    )
}

pub(crate) fn token_outlasts_session() -> Error {
    error(
        Code::SessionDurationEscalationException,
        "The requested token duration would extend beyond the expiration of the calling session.",
    )
}

pub(crate) fn claims_too_long(most: usize) -> Error {
    error(
        Code::JWTPayloadSizeExceededException,
        format!("The claims of the token exceed {most} bytes: use fewer or shorter audiences and tags."),
    )
}
