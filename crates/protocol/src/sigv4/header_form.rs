//! The `Authorization` header: algorithm, then `Credential`, `SignedHeaders` and `Signature`.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::timestamp::{format_basic, parse_basic, parse_http};
use super::{ALGORITHM, Claim, MAX_AUTHORIZATION_BYTES, RequestParts, SigV4Error};
use crate::error::echo;

/// The parts of the header, in the order AWS complains about them.
const PARTS: [&str; 3] = ["Credential", "Signature", "SignedHeaders"];

/// Reads the header and the date and token headers that go with it.
pub(super) fn parse<'a>(authorization: &'a [u8], parts: &RequestParts<'a>) -> Result<Claim<'a>, SigV4Error> {
    if authorization.len() > MAX_AUTHORIZATION_BYTES {
        return Err(SigV4Error::TooLarge("the length of the Authorization header"));
    }
    let header_hash = || STANDARD.encode(Sha256::digest(authorization));
    let text = std::str::from_utf8(authorization)
        .map_err(|_| SigV4Error::MissingEqualSign { header_hash: header_hash() })?
        .trim_ascii();
    let (algorithm, rest) = text.split_once(' ').unwrap_or((text, ""));
    if algorithm != ALGORITHM {
        return Err(SigV4Error::UnsupportedAlgorithm(echo(algorithm.as_bytes())));
    }
    let mut found = [None; 3];
    for pair in rest.split(',').map(str::trim_ascii).filter(|pair| !pair.is_empty()) {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| SigV4Error::MissingEqualSign { header_hash: header_hash() })?;
        for (slot, part) in found.iter_mut().zip(PARTS).filter(|(_, part)| *part == name) {
            if slot.replace(value).is_some() {
                return Err(SigV4Error::Repeated(part));
            }
        }
    }
    let found = found.map(Option::unwrap_or_default);
    let date = Date::find(parts)?;
    let missing: Vec<&str> = PARTS
        .into_iter()
        .zip(found)
        .filter(|(_, value)| value.is_empty())
        .map(|(part, _)| part)
        .chain(date.is_none().then_some("Date"))
        .collect();
    let Some(date) = date.filter(|_| missing.is_empty()) else {
        return Err(SigV4Error::IncompleteAuthorization { missing, header_hash: header_hash() });
    };
    let [credential, signature, signed_headers] = found.map(Cow::Borrowed);
    let session_token = parts.single_header("x-amz-security-token")?.map(String::from_utf8_lossy);
    let (timestamp, time) = date.read()?;
    let ends = [0; 4];
    Ok(Claim {
        credential,
        ends,
        signed_headers,
        signature,
        timestamp,
        time,
        session_token,
        presigned: false,
    })
}

/// The header that says when the request was signed: `X-Amz-Date` if present, else `Date`.
enum Date<'a> {
    Amazon(&'a [u8]),
    Http(&'a [u8]),
}

impl<'a> Date<'a> {
    fn find(parts: &RequestParts<'a>) -> Result<Option<Self>, SigV4Error> {
        match parts.single_header("x-amz-date")? {
            Some(value) => Ok(Some(Self::Amazon(value))),
            None => Ok(parts.single_header("date")?.map(Self::Http)),
        }
    }

    /// The instant as text in basic format and in epoch seconds.
    fn read(&self) -> Result<(Cow<'a, str>, i64), SigV4Error> {
        let (Self::Amazon(value) | Self::Http(value)) = *self;
        // Basic format is one text an instant, so that it need not be written anew.
        if let (Some(time), Ok(text)) = (parse_basic(value), std::str::from_utf8(value)) {
            return Ok((Cow::Borrowed(text), time));
        }
        let time = if matches!(self, Self::Http(_)) { parse_http(value) } else { None };
        let time = time.ok_or_else(|| SigV4Error::MalformedDate(echo(value)))?;
        Ok((Cow::Owned(format_basic(time)), time))
    }
}
