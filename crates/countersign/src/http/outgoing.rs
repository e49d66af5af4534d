//! The body of an answer: bytes at hand, and maybe more that are made as the client takes them.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// Makes the pieces of a body, each in less than a millisecond.
pub(crate) trait Source: Send {
    /// The next piece; none after the last.
    ///
    /// # Errors
    /// Why there is no more: the client sees the connection end too early.
    fn next(&mut self) -> io::Result<Option<Vec<u8>>>;
}

/// What follows the bytes at hand.
pub(crate) struct Rest {
    /// Makes it.
    pub(crate) source: Box<dyn Source>,
    /// How many bytes it makes.
    pub(crate) length: u64,
}

/// A body on its way.
pub(super) struct Outgoing {
    at_hand: Bytes,
    rest: Option<Rest>,
}

impl Outgoing {
    pub(super) fn new(at_hand: Vec<u8>, rest: Option<Rest>) -> Self {
        Self { at_hand: at_hand.into(), rest }
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if !self.at_hand.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(std::mem::take(&mut self.at_hand)))));
        }
        let Some(rest) = &mut self.rest else { return Poll::Ready(None) };
        Poll::Ready(match rest.source.next() {
            Ok(Some(piece)) => {
                rest.length = rest.length.saturating_sub(piece.len() as u64);
                Some(Ok(Frame::data(piece.into())))
            }
            Ok(None) => {
                self.rest = None;
                None
            }
            Err(why) => {
                tracing::warn!(%why, "an answer was cut off");
                Some(Err(why))
            }
        })
    }

    fn is_end_stream(&self) -> bool {
        self.at_hand.is_empty() && self.rest.as_ref().is_none_or(|rest| rest.length == 0)
    }

    fn size_hint(&self) -> SizeHint {
        let rest = self.rest.as_ref().map_or(0, |rest| rest.length);
        SizeHint::with_exact((self.at_hand.len() as u64).saturating_add(rest))
    }
}
