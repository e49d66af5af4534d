//! Query-string authentication, also known as a presigned request.

use std::borrow::Cow;

use super::canonical::decoded;
use super::timestamp::parse_basic;
use super::{ALGORITHM, Claim, SigV4Error};
use crate::error::echo;

/// The parameters, those that must be there first and in the order AWS complains about them.
pub(super) const NAMES: [&str; 7] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Signature",
    "X-Amz-SignedHeaders",
    "X-Amz-Date",
    "X-Amz-Security-Token",
    "X-Amz-Expires",
];
/// Any of the first three makes a request one that authenticates by its query string.
const TELLING: usize = 3;
/// The first five are required.
const REQUIRED: usize = 5;

/// The decoded authentication parameters of a query string, in the order of [`NAMES`].
pub(super) struct Parameters([Option<String>; NAMES.len()]);

impl Parameters {
    /// Collects the parameters; `None` when the request does not authenticate this way.
    ///
    /// # Errors
    /// When one of them appears twice.
    pub(super) fn find(query: &str) -> Result<Option<Self>, SigV4Error> {
        let mut values = [const { None }; NAMES.len()];
        for parameter in query.split('&') {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let known = |(_, known): &(&mut Option<String>, &'static str)| decoded(name).eq(known.bytes());
            if let Some((slot, known)) = values.iter_mut().zip(NAMES).find(known) {
                let value: Vec<u8> = decoded(value).collect();
                if slot.replace(String::from_utf8_lossy(&value).into_owned()).is_some() {
                    return Err(SigV4Error::Repeated(known));
                }
            }
        }
        let tells = values.iter().take(TELLING).any(Option::is_some);
        Ok(tells.then_some(Self(values)))
    }

    /// Reads the claim the parameters make.
    pub(super) fn parse<'a>(self) -> Result<Claim<'a>, SigV4Error> {
        let absent = |value: &Option<String>| value.as_ref().is_none_or(String::is_empty);
        let is_missing = self.0.iter().map(absent);
        let missing: Vec<&str> = NAMES
            .into_iter()
            .zip(is_missing)
            .take(REQUIRED)
            .filter(|(_, missing)| *missing)
            .map(|(name, _)| name)
            .collect();
        let [algorithm, credential, signature, signed_headers, date, token, _expires] = self.0;
        if algorithm.is_some_and(|name| !name.is_empty() && name != ALGORITHM) {
            return Err(SigV4Error::UnusableQueryAlgorithm);
        }
        if !missing.is_empty() {
            return Err(SigV4Error::MissingQueryParameters(missing));
        }
        let timestamp = date.unwrap_or_default();
        let time = parse_basic(timestamp.as_bytes())
            .ok_or_else(|| SigV4Error::MalformedDate(echo(timestamp.as_bytes())))?;
        Ok(Claim {
            credential: Cow::Owned(credential.unwrap_or_default()),
            ends: [0; 4],
            signed_headers: Cow::Owned(signed_headers.unwrap_or_default()),
            signature: Cow::Owned(signature.unwrap_or_default()),
            timestamp: Cow::Owned(timestamp),
            time,
            session_token: token.map(Cow::Owned),
            presigned: true,
        })
    }
}
