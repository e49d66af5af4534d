//! The canonical request: the one text both sides of a signature must agree on.
//!
//! These are the rules for every service but S3: the path is normalised and encoded once more, the
//! query is decoded, encoded again and sorted, header values are trimmed and their runs of spaces
//! folded. Knows nothing of credentials.

use sha2::{Digest as _, Sha256};

use super::key::hex;
use super::{ALGORITHM, RequestParts, SigV4Error};

/// The `x-amz-*` headers that may arrive unsigned, because clients or proxies add them after signing.
/// Nothing in this service reads them.
pub const NEVER_SIGNED: [&str; 2] = ["x-amz-cf-id", "x-amz-user-agent"];

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Refuses a request that carries a header which had to be signed and was not.
pub(super) fn require_signed(parts: &RequestParts<'_>, signed_headers: &str) -> Result<(), SigV4Error> {
    let is_signed = |name: &str| signed_headers.split(';').any(|signed| signed == name);
    if !is_signed("host") {
        return Err(SigV4Error::Unsigned("host".to_owned()));
    }
    for (name, _) in parts.headers {
        if name.starts_with("x-amz-") && !NEVER_SIGNED.contains(name) && !is_signed(name) {
            return Err(SigV4Error::Unsigned((*name).to_owned()));
        }
    }
    Ok(())
}

/// Writes the canonical request.
///
/// # Errors
/// `SignatureDoesNotMatch` when no honest client can have signed this: `signed_headers` is not lower-case
/// and strictly ascending, names a header that did not arrive, a signed value holds a control
/// character, or `x-amz-content-sha256` contradicts the body.
pub(super) fn request(parts: &RequestParts<'_>, signed_headers: &str) -> Result<Vec<u8>, SigV4Error> {
    let body_hash = hex(&Sha256::digest(parts.body).into());
    if parts.header("x-amz-content-sha256").any(|claimed| claimed != body_hash) {
        return Err(SigV4Error::Mismatch);
    }
    let mut out = Vec::with_capacity(1024 + parts.query.len());
    out.extend_from_slice(parts.method.as_bytes());
    out.push(b'\n');
    write_path(&mut out, parts.path);
    out.push(b'\n');
    write_query(&mut out, parts.query);
    out.push(b'\n');
    write_headers(&mut out, parts, signed_headers)?;
    out.push(b'\n');
    out.extend_from_slice(signed_headers.as_bytes());
    out.push(b'\n');
    out.extend_from_slice(&body_hash);
    Ok(out)
}

/// Writes what is fed to the HMAC. `scope` is `date/region/service/aws4_request`.
pub(super) fn string_to_sign(timestamp: &str, scope: &str, canonical_request: &[u8]) -> Vec<u8> {
    let hash = hex(&Sha256::digest(canonical_request).into());
    let lines = [ALGORITHM.as_bytes(), timestamp.as_bytes(), scope.as_bytes(), &hash];
    lines.join(b"\n".as_slice())
}

/// Decodes one name or value of a query string: `%41` and `+` are understood, a stray `%` stands for
/// itself.
pub(super) fn decoded(component: &str) -> impl Iterator<Item = u8> {
    let mut rest = component.as_bytes();
    std::iter::from_fn(move || {
        let (byte, tail) = match rest {
            [b'%', high, low, tail @ ..] => match (hex_value(*high), hex_value(*low)) {
                (Some(high), Some(low)) => (high << 4 | low, tail),
                _ => rest.split_first().map(|(byte, tail)| (*byte, tail))?,
            },
            [b'+', tail @ ..] => (b' ', tail),
            [byte, tail @ ..] => (*byte, tail),
            [] => return None,
        };
        rest = tail;
        Some(byte)
    })
}

fn hex_value(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

fn write_path(out: &mut Vec<u8>, path: &str) {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            _ => segments.push(segment),
        }
    }
    for segment in &segments {
        out.push(b'/');
        segment.bytes().for_each(|byte| write_encoded(out, byte));
    }
    if segments.is_empty() || ["/", "/.", "/.."].iter().any(|end| path.ends_with(end)) {
        out.push(b'/');
    }
}

fn write_query(out: &mut Vec<u8>, query: &str) {
    let encoded = |component: &str| {
        let mut text = Vec::with_capacity(component.len());
        decoded(component).for_each(|byte| write_encoded(&mut text, byte));
        text
    };
    let mut parameters: Vec<(Vec<u8>, Vec<u8>)> = query
        .split('&')
        .filter(|parameter| !parameter.is_empty())
        .map(|parameter| parameter.split_once('=').unwrap_or((parameter, "")))
        .map(|(name, value)| (encoded(name), encoded(value)))
        .filter(|(name, _)| name != b"X-Amz-Signature")
        .collect();
    parameters.sort();
    for (index, (name, value)) in parameters.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

fn write_headers(
    out: &mut Vec<u8>,
    parts: &RequestParts<'_>,
    signed_headers: &str,
) -> Result<(), SigV4Error> {
    if signed_headers.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err(SigV4Error::Mismatch);
    }
    let mut before = None;
    for name in signed_headers.split(';') {
        if before.replace(name).is_some_and(|before| before >= name) {
            return Err(SigV4Error::Mismatch);
        }
        let mut separator = b':';
        out.extend_from_slice(name.as_bytes());
        for value in parts.header(name) {
            out.push(separator);
            write_header_value(out, value)?;
            separator = b',';
        }
        if separator == b':' {
            return Err(SigV4Error::Mismatch);
        }
        out.push(b'\n');
    }
    Ok(())
}

fn write_header_value(out: &mut Vec<u8>, value: &[u8]) -> Result<(), SigV4Error> {
    // A line break inside a value could pass for another header.
    if value.iter().any(|byte| byte.is_ascii_control() && *byte != b'\t') {
        return Err(SigV4Error::Mismatch);
    }
    for (index, word) in value.split(|byte| *byte == b' ').filter(|word| !word.is_empty()).enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        out.extend_from_slice(word);
    }
    Ok(())
}

fn write_encoded(out: &mut Vec<u8>, byte: u8) {
    if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
        out.push(byte);
    } else {
        let digit = |nibble: u8| HEX.get(usize::from(nibble)).copied().unwrap_or_default();
        out.extend_from_slice(&[b'%', digit(byte >> 4), digit(byte & 15)]);
    }
}
