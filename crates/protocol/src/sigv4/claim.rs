//! What a request says about its sender, and the checks of it that need no storage.
//!
//! The order of the checks is the caller's: scope, then the key and its token, then time and signature.

use std::borrow::Cow;
use std::fmt;

use subtle::ConstantTimeEq as _;

use super::{
    MAX_HEADERS, MAX_SIGNED_HEADERS, MAX_TARGET_BYTES, RequestParts, ScopeFault, SigV4Error, SigningKey,
    TERMINATOR, canonical, header_form, query_form,
};
use crate::error::echo;

/// How far the time of signing may lie from the server's, either way.
pub(super) const WINDOW_SECONDS: i64 = 15 * 60;
/// Longest region name accepted; the longest in use has 14 characters.
const MAX_REGION: usize = 64;

/// The sender a request claims, not yet believed.
pub struct Claim<'a> {
    /// Five non-empty elements of printable ASCII.
    pub(super) credential: Cow<'a, str>,
    /// Where the elements of `credential` but the last end; set by [`Claim::parse`].
    pub(super) ends: [usize; 4],
    pub(super) signed_headers: Cow<'a, str>,
    pub(super) signature: Cow<'a, str>,
    /// In ISO 8601 basic format.
    pub(super) timestamp: Cow<'a, str>,
    /// `timestamp` in epoch seconds.
    pub(super) time: i64,
    pub(super) session_token: Option<Cow<'a, str>>,
    pub(super) presigned: bool,
}

/// What a signing key is good for, as the request states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope<'c> {
    /// `YYYYMMDD`, if the client is honest.
    pub date: &'c str,
    /// The region, such as `us-east-1`.
    pub region: &'c str,
    /// The service, such as `iam`.
    pub service: &'c str,
    /// `aws4_request`, if the client is honest.
    pub terminator: &'c str,
}

impl<'a> Claim<'a> {
    /// Reads the `Authorization` header or the query-string authentication of a request.
    ///
    /// # Errors
    /// `MissingAuthenticationToken` for an unsigned request, `IncompleteSignature` for one that is
    /// malformed, ambiguous or beyond the limits.
    pub fn parse(parts: &RequestParts<'a>) -> Result<Self, SigV4Error> {
        if parts.headers.len() > MAX_HEADERS {
            return Err(SigV4Error::TooLarge("the number of headers"));
        }
        if parts.path.len() + parts.query.len() > MAX_TARGET_BYTES {
            return Err(SigV4Error::TooLarge("the length of the path and query string"));
        }
        let authorization = parts.single_header("authorization")?.filter(|value| !value.is_empty());
        let parameters = query_form::Parameters::find(parts.query)?;
        let mut claim = match (authorization, parameters) {
            (Some(_), Some(_)) => return Err(SigV4Error::TwoMechanisms),
            (Some(authorization), None) => header_form::parse(authorization, parts)?,
            (None, Some(parameters)) => parameters.parse()?,
            (None, None) => return Err(SigV4Error::MissingToken),
        };
        let separators = claim.signed_headers.bytes().filter(|byte| *byte == b';').count();
        if separators >= MAX_SIGNED_HEADERS {
            return Err(SigV4Error::TooLarge("the number of signed headers"));
        }
        let ends = element_ends(claim.credential.as_bytes());
        claim.ends =
            ends.ok_or_else(|| SigV4Error::MalformedCredential(echo(claim.credential.as_bytes())))?;
        Ok(claim)
    }

    /// The access key id.
    pub fn access_key_id(&self) -> &str {
        let [key, ..] = self.ends;
        self.credential.get(..key).unwrap_or_default()
    }

    /// The session token as sent, if any. It is a secret: do not log it.
    pub fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }

    /// The credential scope as sent.
    pub fn scope(&self) -> Scope<'_> {
        let [key, date, region, service] = self.ends;
        let element = |after: usize, end: usize| self.credential.get(after + 1..end).unwrap_or_default();
        Scope {
            date: element(key, date),
            region: element(date, region),
            service: element(region, service),
            terminator: element(service, self.credential.len()),
        }
    }

    /// The time of signing, in epoch seconds.
    pub fn signed_at(&self) -> i64 {
        self.time
    }

    /// Whether the signature came in the query string.
    pub fn is_presigned(&self) -> bool {
        self.presigned
    }

    /// Checks the scope against the addressed service. Every plausible region name is accepted.
    ///
    /// # Errors
    /// `SignatureDoesNotMatch` listing each wrong element.
    pub fn check_scope(&self, service: &str) -> Result<(), SigV4Error> {
        let scope = self.scope();
        let plausible = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let mut faults = Vec::new();
        if scope.region.len() > MAX_REGION || !scope.region.bytes().all(plausible) {
            faults.push(ScopeFault::Region);
        }
        if scope.service != service {
            faults.push(ScopeFault::Service(service.to_owned()));
        }
        if scope.terminator != TERMINATOR {
            faults.push(ScopeFault::Terminator(echo(scope.terminator.as_bytes())));
        }
        if !self.timestamp.starts_with(scope.date) || scope.date.len() != 8 {
            let timestamp = self.timestamp.clone().into_owned();
            faults.push(ScopeFault::Date { scope: echo(scope.date.as_bytes()), timestamp });
        }
        if faults.is_empty() { Ok(()) } else { Err(SigV4Error::Scope(faults)) }
    }

    /// Checks that the request was signed within 15 minutes of `now`, in epoch seconds.
    ///
    /// # Errors
    /// `SignatureDoesNotMatch` in the words for an old or an early request.
    pub fn check_time(&self, now: i64) -> Result<(), SigV4Error> {
        let request = self.time;
        if request < now.saturating_sub(WINDOW_SECONDS) {
            Err(SigV4Error::Expired { request, now })
        } else if request > now.saturating_add(WINDOW_SECONDS) {
            Err(SigV4Error::NotYetCurrent { request, now })
        } else {
            Ok(())
        }
    }

    /// Checks the signature in constant time. `parts` is what the claim was parsed from and `key` is
    /// derived for its scope; [`Claim::check_scope`] and [`Claim::check_time`] are separate.
    ///
    /// # Errors
    /// `SignatureDoesNotMatch`, also when a header that must be signed is not.
    pub fn verify(&self, key: &SigningKey, parts: &RequestParts<'a>) -> Result<(), SigV4Error> {
        canonical::require_signed(parts, &self.signed_headers)?;
        let canonical_request = canonical::request(parts, &self.signed_headers)?;
        let [key_id, ..] = self.ends;
        let scope = self.credential.get(key_id + 1..).unwrap_or_default();
        let expected = key.signature(&canonical::string_to_sign(&self.timestamp, scope, &canonical_request));
        let matches: bool = expected.as_slice().ct_eq(self.signature.as_bytes()).into();
        if matches { Ok(()) } else { Err(SigV4Error::Mismatch) }
    }
}

/// Where the first four of five elements end, if there are five of them and each is non-empty and printable.
fn element_ends(credential: &[u8]) -> Option<[usize; 4]> {
    let (mut ends, mut slots, mut start) = ([0; 4], 0, 0);
    for (at, byte) in credential.iter().enumerate() {
        if *byte == b'/' {
            *ends.get_mut(slots).filter(|_| at > start)? = at;
            slots += 1;
            start = at + 1;
        } else if !byte.is_ascii_graphic() {
            return None;
        }
    }
    (slots == 4 && credential.len() > start).then_some(ends)
}

impl fmt::Debug for Claim<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim")
            .field("credential", &self.credential)
            .field("timestamp", &self.timestamp)
            .field("signed_headers", &self.signed_headers)
            .field("presigned", &self.presigned)
            .finish_non_exhaustive()
    }
}
