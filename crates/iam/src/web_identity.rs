//! Tokens of OpenID Connect providers: whether one is genuine, and what it says.
//!
//! The order is chosen for strangers, who can send anything: first what costs nothing and tells nothing, then the keys,
//! which are fetched no more often than [`keys`] says, then one signature, and only then what the token asks for.

mod claims;
pub mod jwk;
pub mod jwt;
mod keys;

pub(crate) use keys::IssuerKeys;
pub use keys::{Address, Fetched, KeySetRequest, Unfetched};

use crate::domain::names::AccountId;
use crate::domain::oidc_provider::{Issuer, OidcProvider};
use crate::errors::{self, Fault};
use crate::federation::Assertion;
use crate::schema::oidc_provider_key;
use crate::unsigned::Unsigned;
use jwt::{Jwt, NoJwt, Object};
use serde_json::Value;
use std::sync::Arc;

/// Seconds that an issuer's clock may be ahead of ours.
const SKEW_SECONDS: i64 = 300;
/// The longest subject and audience (API reference, `SubjectFromWebIdentityToken` and `Audience`).
const NAME_LENGTH_MAX: usize = 255;

/// A genuine token.
pub(crate) struct Verified {
    /// Who issued it.
    pub(crate) provider: OidcProvider,
    /// Whom it is about.
    pub(crate) subject: String,
    /// For whom it was made: the authorized party, if it names one.
    pub(crate) audience: String,
    claims: Object,
}

/// Verifies a token.
///
/// # Errors
/// AWS's, for whatever is wrong with it; [`Fault::NeedsKeys`] if keys of its issuer are to be fetched first.
pub(crate) fn verify(cx: &mut Unsigned<'_>, token: &str) -> Result<Verified, Fault> {
    let jwt = Jwt::parse(token).map_err(|why| match why {
        NoJwt::Form => errors::no_jwt(),
        NoJwt::Unsupported => errors::token_not_validated(),
    })?;
    let provider = provider(cx, required(&jwt.claims, "iss")?)?;
    check_times(cx, &jwt.claims)?;
    check_signature(cx, &provider, &jwt)?;
    let subject = required(&jwt.claims, "sub")?.to_owned();
    let audience = audience(&jwt.claims)?.to_owned();
    if !provider.client_ids.contains(&audience) {
        return Err(errors::token_audience_incorrect().into());
    }
    Ok(Verified { provider, subject, audience, claims: jwt.claims })
}

impl Verified {
    /// The issuer, as the token says it.
    pub(crate) fn issuer(&self) -> String {
        self.provider.issuer.to_string()
    }

    /// What it says of somebody.
    ///
    /// # Errors
    /// Tags or a source identity that cannot be.
    pub(crate) fn assertion(&self, account: &AccountId) -> Result<Assertion, Fault> {
        claims::assertion(self, self.provider.issuer.arn(account))
    }
}

/// The provider of this account that has exactly this issuer.
fn provider(cx: &Unsigned<'_>, url: &str) -> Result<OidcProvider, Fault> {
    let unknown = || Fault::from(errors::no_provider_for(url));
    let issuer = Issuer::parse(url, cx.settings.loopback_issuers).map_err(|_| unknown())?;
    let provider = cx.tx.get::<OidcProvider>(&oidc_provider_key(cx.account, issuer.place()))?;
    provider.filter(|provider| provider.issuer.to_string() == url).ok_or_else(unknown)
}

fn check_times(cx: &Unsigned<'_>, claims: &Object) -> Result<(), Fault> {
    let seconds = |name: &'static str| match claims.get(name) {
        None => Err(errors::claim_missing(name)),
        Some(_) => claims.seconds(name).ok_or_else(errors::token_not_validated),
    };
    let now = cx.now.epoch_seconds();
    let (expires, issued) = (seconds("exp")?, seconds("iat")?);
    if now >= expires {
        return Err(errors::web_identity_expired(now, expires).into());
    }
    let begins = if claims.get("nbf").is_some() { seconds("nbf")? } else { issued };
    if issued.max(begins) > now.saturating_add(SKEW_SECONDS) {
        return Err(errors::token_not_validated().into());
    }
    Ok(())
}

fn check_signature(cx: &mut Unsigned<'_>, provider: &OidcProvider, jwt: &Jwt<'_>) -> Result<(), Fault> {
    let request = KeySetRequest::of(provider);
    let fetched =
        cx.memo.fetched.as_ref().filter(|(of, _)| *of == request).map(|(_, fetched)| fetched.clone());
    let fetched = fetched.or_else(|| cx.keys.find(&request, jwt, cx.now));
    let keys = fetched.ok_or_else(|| Fault::NeedsKeys(Box::new(request)))?.map_err(errors::keys_unfetched)?;
    let key = keys.find(jwt).ok_or_else(errors::no_verification_key)?;
    cx.begin_check(&provider.issuer)?;
    if !key.verifies(jwt) {
        return Err(errors::token_not_validated().into());
    }
    cx.check_succeeded(&provider.issuer);
    Ok(())
}

/// A claim that has to be there, and is text of a length that fits.
fn required<'a>(claims: &'a Object, name: &'static str) -> Result<&'a str, Fault> {
    match claims.get(name) {
        None => Err(errors::claim_missing(name).into()),
        Some(Value::String(text)) if (1..=NAME_LENGTH_MAX).contains(&text.len()) => Ok(text),
        Some(_) => Err(errors::token_not_validated().into()),
    }
}

/// For whom the token was made: the authorized party, else the only audience.
fn audience(claims: &Object) -> Result<&str, Fault> {
    let audiences = match claims.get("aud") {
        None => return Err(errors::claim_missing("aud").into()),
        Some(Value::Array(audiences)) => audiences.as_slice(),
        Some(one) => std::slice::from_ref(one),
    };
    if audiences.is_empty() || !audiences.iter().all(Value::is_string) {
        return Err(errors::token_not_validated().into());
    }
    if claims.get("azp").is_some() {
        return required(claims, "azp");
    }
    match audiences {
        [Value::String(one)] if one.len() <= NAME_LENGTH_MAX => Ok(one),
        [_] => Err(errors::token_not_validated().into()),
        _ => Err(errors::several_audiences().into()),
    }
}

/// Keys as the rim has fetched them.
///
/// # Errors
/// A text that is no set of keys.
pub fn read_keys(text: &[u8]) -> Fetched {
    jwk::KeySet::parse(text).map(Arc::new).map_err(|_| Unfetched::Unusable)
}
