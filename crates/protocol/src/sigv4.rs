//! AWS Signature Version 4: who claims to have sent a request, and whether that is true.
//!
//! A server reads a [`Claim`] without any secret, looks the key up, and only then calls
//! [`Claim::verify`]. A client calls [`sign`]. Both go through the same canonical request.
//! This module knows no clock, no key store and no operation; time and keys are passed in.
//!
//! Where the specification leaves room, the narrower reading is taken, so that one signature stands
//! for one request:
//!
//! - The body that arrived is always hashed. An `x-amz-content-sha256` header that says anything
//!   else, `UNSIGNED-PAYLOAD` included, is a mismatch.
//! - `host` and every `x-amz-*` header must be signed, except [`NEVER_SIGNED`].
//! - `SignedHeaders` is lower-case, strictly ascending, and every name in it must have arrived.
//! - The signature is compared as text, so upper-case hexadecimal is refused.
//! - What authenticates (`Authorization`, `X-Amz-Date`, `X-Amz-Security-Token`, the `X-Amz-*` query
//!   parameters) appears once, and in the header or in the query, not in both.
//! - `X-Amz-Expires` is ignored, as IAM and STS do: the 15-minute window applies.
//!
//! Start with `claim.rs`; `canonical.rs` holds the canonical form; `error.rs` every text.

mod canonical;
mod claim;
mod error;
mod header_form;
mod key;
mod query_form;
mod sign;
mod timestamp;

pub use canonical::NEVER_SIGNED;
pub use claim::{Claim, Scope};
pub use error::{ScopeFault, SigV4Error};
pub use key::SigningKey;
pub use sign::{Credentials, sign};

/// The only algorithm there is.
const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// The last element of every credential scope.
const TERMINATOR: &str = "aws4_request";

/// Most headers a request may carry.
pub const MAX_HEADERS: usize = 256;
/// Most names in `SignedHeaders`.
pub const MAX_SIGNED_HEADERS: usize = 64;
/// Longest `Authorization` header, in bytes.
pub const MAX_AUTHORIZATION_BYTES: usize = 16 * 1024;
/// Longest path and query string together, in bytes.
pub const MAX_TARGET_BYTES: usize = 64 * 1024;

/// A request as it arrived, before anything was decoded.
#[derive(Clone, Copy)]
pub struct RequestParts<'a> {
    /// The method, in its wire case.
    pub method: &'a str,
    /// The path as on the request line, percent-encoding untouched.
    pub path: &'a str,
    /// The query string as on the request line, without the question mark; empty when there is none.
    pub query: &'a str,
    /// Lower-case names and raw values in wire order, repeated headers as repeated entries.
    pub headers: &'a [(&'a str, &'a [u8])],
    /// The whole body.
    pub body: &'a [u8],
}

impl<'a> RequestParts<'a> {
    /// The values of one header, in wire order.
    fn header(&self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.headers.iter().filter(move |(key, _)| *key == name).map(|(_, value)| *value)
    }

    /// The value of a header that may appear only once.
    fn single_header(&self, name: &'static str) -> Result<Option<&'a [u8]>, SigV4Error> {
        let mut values = self.header(name);
        let first = values.next();
        match values.next() {
            Some(_) => Err(SigV4Error::Repeated(name)),
            None => Ok(first),
        }
    }
}

#[cfg(test)]
mod tests;
