//! What OpenID Connect providers are refused with.

use super::{error, malformed_policy};
use crate::domain::oidc_provider::{NoIssuer, THUMBPRINT_LENGTH};
use protocol::error::{Code, Error};

pub(crate) fn no_issuer(why: NoIssuer) -> Error {
    const TEXT: &str = "Invalid Open ID Connect Provider URL";
    match why {
        NoIssuer::NoUrl => error(Code::ValidationError, TEXT),
        NoIssuer::NotHttps => error(Code::InvalidInput, format!("{TEXT}. The URL must begin with https://.")),
        NoIssuer::Form => error(Code::InvalidInput, format!("{TEXT}.")),
    }
}

pub(crate) fn oidc_provider_exists(url: &str) -> Error {
    error(Code::EntityAlreadyExists, format!("Provider with url {url} already exists."))
}

pub(crate) fn no_such_oidc_provider(arn: &str) -> Error {
    error(Code::NoSuchEntity, format!("OpenId connect Provider {arn} cannot be found."))
}

/// The same of GetOpenIDConnectProvider, which says it in other words.
pub(crate) fn oidc_provider_not_found(arn: &str) -> Error {
    error(Code::NoSuchEntity, format!("OpenIDConnect Provider not found for arn {arn}"))
}

pub(crate) fn no_such_trusted_provider(arn: &str) -> Error {
    malformed_policy(format!("Invalid principal in policy: \"FEDERATED\":\"{arn}\""))
}

pub(crate) fn oidc_provider_of_others(principal: &str, arn: &str) -> Error {
    let text = format!("User: {principal} is not authorized to perform this action on resource: {arn}");
    error(Code::AccessDenied, text)
}

pub(crate) fn resource_type_invalid() -> Error {
    error(Code::ValidationError, "Invalid resource type in ARN")
}

pub(crate) fn thumbprint_invalid() -> Error {
    error(
        Code::InvalidInput,
        format!("Thumbprint must be exactly {THUMBPRINT_LENGTH} hexadecimal characters."),
    )
}

/// AWS's words, which are about one more than there may be.
pub(crate) fn too_many_thumbprints(most: usize) -> Error {
    error(Code::InvalidInput, format!("Thumbprint list must contain fewer than {most} entries."))
}

pub(crate) fn no_thumbprints() -> Error {
    error(Code::InvalidInput, "Thumbprint list must contain at least one entry.")
}
