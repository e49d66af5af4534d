//! The client's side: the headers that make a request authentic.

use super::timestamp::format_basic;
use super::{ALGORITHM, RequestParts, SigningKey, TERMINATOR, canonical};

/// What a client signs with.
#[derive(Clone, Copy)]
pub struct Credentials<'a> {
    /// The access key id.
    pub access_key_id: &'a str,
    /// The secret access key.
    pub secret_access_key: &'a str,
    /// The session token of temporary credentials.
    pub session_token: Option<&'a str>,
}

/// Signs a request and returns the headers to add to it, with lower-case names: `x-amz-date`,
/// `x-amz-security-token` where there is one, and `authorization`.
///
/// Every header in `parts` is signed; `host` must be among them, and the three above must not.
/// Leave out what changes on the way, such as `user-agent`. `time` is in epoch seconds.
///
/// Returns `None` for a request that cannot be signed: `host` is missing, a value holds a control
/// character, or an `x-amz-content-sha256` header contradicts the body.
pub fn sign(
    parts: &RequestParts<'_>,
    credentials: &Credentials<'_>,
    region: &str,
    service: &str,
    time: i64,
) -> Option<Vec<(&'static str, String)>> {
    let timestamp = format_basic(time);
    let date = timestamp.get(..8)?;
    let mut headers = parts.headers.to_vec();
    headers.push(("x-amz-date", timestamp.as_bytes()));
    headers.extend(credentials.session_token.map(|token| ("x-amz-security-token", token.as_bytes())));
    let mut names: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    let signed_headers = names.join(";");

    let parts = RequestParts { headers: &headers, ..*parts };
    canonical::require_signed(&parts, &signed_headers).ok()?;
    let canonical_request = canonical::request(&parts, &signed_headers).ok()?;
    let scope = format!("{date}/{region}/{service}/{TERMINATOR}");
    let key = SigningKey::derive(credentials.secret_access_key, date, region, service);
    let signature = key.signature(&canonical::string_to_sign(&timestamp, &scope, &canonical_request));
    let authorization = format!(
        "{ALGORITHM} Credential={}/{scope}, SignedHeaders={signed_headers}, Signature={}",
        credentials.access_key_id,
        str::from_utf8(&signature).ok()?
    );

    let token = credentials.session_token.map(|token| ("x-amz-security-token", token.to_owned()));
    let date_header = ("x-amz-date", timestamp);
    Some([Some(date_header), token, Some(("authorization", authorization))].into_iter().flatten().collect())
}
