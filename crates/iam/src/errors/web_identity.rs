//! What tokens of providers, and whoever brings them, are refused with.

use super::error;
use crate::web_identity::Unfetched;
use protocol::error::{Code, Error, echo};

/// Says neither whether there is such a role nor whom it trusts.
pub(crate) fn not_authorized_to(action: &str) -> Error {
    error(Code::AccessDenied, format!("Not authorized to perform {action}"))
}

pub(crate) fn role_arn_of_request_invalid() -> Error {
    error(Code::ValidationError, "Request ARN is invalid")
}

pub(crate) fn no_jwt() -> Error {
    error(
        Code::InvalidIdentityToken,
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
    )
}

pub(crate) fn token_not_validated() -> Error {
    error(
        Code::InvalidIdentityToken,
        "The web identity token provided could not be validated. See the AssumeRoleWithWebIdentity documentation for \
         requirements.",
    )
}

pub(crate) fn no_verification_key() -> Error {
    error(
        Code::InvalidIdentityToken,
        "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity \
         documentation for requirements",
    )
}

pub(crate) fn keys_unfetched(why: Unfetched) -> Error {
    match why {
        Unfetched::Unreachable => {
            error(Code::IDPCommunicationError, "Error communicating with the identity provider")
        }
        Unfetched::Untrusted => error(
            Code::InvalidIdentityToken,
            "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
        ),
        Unfetched::Unusable => no_verification_key(),
    }
}

pub(crate) fn claim_missing(name: &str) -> Error {
    error(Code::InvalidIdentityToken, format!("Missing a required claim: {name}."))
}

pub(crate) fn no_provider_for(url: &str) -> Error {
    let url = echo(url.as_bytes());
    error(Code::InvalidIdentityToken, format!("No OpenIDConnect provider found in your account for {url}"))
}

pub(crate) fn several_audiences() -> Error {
    error(
        Code::InvalidIdentityToken,
        "Token audience contains more than one audience while authorized party is not present",
    )
}

pub(crate) fn token_audience_incorrect() -> Error {
    error(Code::InvalidIdentityToken, "Incorrect token audience")
}

pub(crate) fn web_identity_expired(now: i64, expires: i64) -> Error {
    error(
        Code::ExpiredTokenException,
        format!("Token expired: current date/time {now} must be before the expiration date/time {expires}"),
    )
}

pub(crate) fn asserted_tag_invalid() -> Error {
    error(
        Code::InvalidIdentityToken,
        "The session tags of the assertion must be at most 50, with keys and values of letters, digits, spaces and \
         _.:/=+-@, each with one value",
    )
}

pub(crate) fn asserted_source_identity_invalid() -> Error {
    error(
        Code::InvalidIdentityToken,
        "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"",
    )
}

/// AWS's text begins with the provider.
pub(crate) fn access_token_unchecked(provider: &str) -> Error {
    error(
        Code::IDPCommunicationError,
        format!(
            "{provider}: {provider} is not asked about access tokens. Bring an OpenID Connect token, without a ProviderId"
        ),
    )
}

/// AWS's text is not known.
pub(crate) fn no_oauth_provider() -> Error {
    error(
        Code::ValidationError,
        "ProviderId must be www.amazon.com or graph.facebook.com. Do not specify it for an OpenID Connect provider.",
    )
}

/// AWS's text is not known.
pub(crate) fn context_incomplete() -> Error {
    error(Code::ValidationError, "Each of ProvidedContexts must have a ProviderArn and a ContextAssertion")
}

/// AWS's text is not known.
pub(crate) fn context_provider_invalid(provider: &str) -> Error {
    let provider = echo(provider.as_bytes());
    error(Code::ValidationError, format!("The context provider {provider} is invalid"))
}

/// AWS's text is not known.
pub(crate) fn context_assertion_invalid() -> Error {
    error(Code::ValidationError, "The context assertion is invalid")
}
