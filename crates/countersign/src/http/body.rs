//! Reads a request's body into memory that is wiped, within a limit. Time is the connection's business.

use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use tokio::sync::{Semaphore, SemaphorePermit};
use zeroize::Zeroizing;

use super::Reply;

/// A body; it counts as large until dropped.
pub(super) struct Received<'a> {
    pub(super) bytes: Zeroizing<Vec<u8>>,
    permit: Option<SemaphorePermit<'a>>,
}

/// Why there is no body.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// More than the limit.
    TooLarge,
    /// The client went away or sent nonsense.
    Broken,
}

/// Bytes that any request may hold without asking.
pub(super) const SMALL: usize = 64 << 10;

/// Reads all of `body`, at most `limit` bytes.
pub(super) async fn read(
    mut body: Incoming,
    limit: usize,
    large: &Semaphore,
) -> Result<Received<'_>, Refusal> {
    let announced = body.size_hint().lower();
    if announced > limit as u64 {
        return Err(Refusal::TooLarge);
    }
    let mut received = Received { bytes: Zeroizing::default(), permit: None };
    received.bytes.reserve_exact(usize::try_from(announced).unwrap_or(SMALL).min(SMALL));
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Refusal::Broken)?.into_data() else { continue };
        let length = received.bytes.len() + data.len();
        if length > limit {
            return Err(Refusal::TooLarge);
        }
        if length > SMALL && received.permit.is_none() {
            received.permit = Some(large.acquire().await.map_err(|_| Refusal::Broken)?);
        }
        grow(&mut received.bytes, length);
        received.bytes.extend_from_slice(&data);
    }
    Ok(received)
}

/// Makes room for `length` bytes without leaving an unwiped copy behind, as `Vec` would.
fn grow(bytes: &mut Zeroizing<Vec<u8>>, length: usize) {
    if length > bytes.capacity() {
        let mut larger = Zeroizing::new(Vec::with_capacity(length.next_power_of_two()));
        larger.extend_from_slice(bytes);
        *bytes = larger;
    }
}

impl Refusal {
    /// Status 413 or 400 with an empty body; the connection ends, since the rest of the body is unread.
    pub(super) fn reply(&self) -> Reply {
        let (status, code) = match self {
            Self::TooLarge => (413, "RequestEntityTooLarge"),
            Self::Broken => (400, "MalformedRequest"),
        };
        Reply {
            headers: vec![("connection", "close".to_owned())],
            ..Reply::plain(status, super::TEXT, Vec::new(), code)
        }
    }
}
