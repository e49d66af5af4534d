//! One connection: its phases, each with a deadline, and its graceful end.
//!
//! Phases cost a request three stores and no timer: one sleeping timer per connection looks at the deadline now and then.

use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::watch;
use tokio::time::Instant;

use super::{Peer, Server};
use crate::config::Limits;

/// Bytes that the headers of a request may have together, give or take one read; hyper answers more with status 431, and
/// also more than 100 headers.
const MOST_HEADER_BYTES: usize = 64 << 10;

/// Serves requests on `io` until the client leaves, is too slow, or `stop` turns true and the request in flight is
/// answered.
pub(super) async fn serve<S>(server: Arc<Server>, io: S, peer: Peer, mut stop: watch::Receiver<bool>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send,
{
    let deadline = &Deadline::new(server.limits);
    let server = server.as_ref();
    let service = service_fn(|request| async move {
        deadline.within(deadline.limits.body);
        let response = server.handle(peer, request, || deadline.none()).await;
        deadline.rest();
        Ok::<_, std::convert::Infallible>(response)
    });
    let mut builder = http1::Builder::new();
    builder.max_buf_size(MOST_HEADER_BYTES).half_close(false);
    let mut connection = pin!(builder.serve_connection(TokioIo::new(Watched { io, deadline }), service));
    let mut timer = pin!(tokio::time::sleep(deadline.limits.shortest()));
    let mut stopping = false;
    loop {
        tokio::select! {
            biased;
            // How a connection ends is the client's affair: resets and half requests are no news.
            _ = connection.as_mut() => return,
            () = timer.as_mut() => match deadline.next_look() {
                Some(instant) => timer.as_mut().reset(instant),
                None => return,
            },
            _ = stop.wait_for(|stop| *stop), if !stopping => {
                stopping = true;
                connection.as_mut().graceful_shutdown();
            }
        }
    }
}

/// When the connection must have made its next step.
struct Deadline {
    limits: Limits,
    start: Instant,
    /// Milliseconds after `start`; `NEVER` while it is our turn.
    due: AtomicU64,
    /// Whether the next byte begins a request.
    resting: AtomicBool,
}

const NEVER: u64 = u64::MAX;

impl Deadline {
    fn new(limits: Limits) -> Self {
        let deadline = Self {
            limits,
            start: Instant::now(),
            due: AtomicU64::new(NEVER),
            resting: AtomicBool::new(false),
        };
        // A fresh connection gets the time of a header for its first byte too.
        deadline.within(limits.header);
        deadline
    }

    fn within(&self, time: Duration) {
        let due = self.start.elapsed() + time;
        self.due.store(u64::try_from(due.as_millis()).unwrap_or(NEVER), Ordering::Relaxed);
    }

    /// It is our turn: hashing may queue, and that is not the client's fault.
    fn none(&self) {
        self.due.store(NEVER, Ordering::Relaxed);
    }

    fn rest(&self) {
        self.within(self.limits.idle);
        self.resting.store(true, Ordering::Relaxed);
    }

    fn bytes_came(&self) {
        if self.resting.load(Ordering::Relaxed) {
            self.resting.store(false, Ordering::Relaxed);
            self.within(self.limits.header);
        }
    }

    /// A client that takes its answer piece by piece is not idle.
    fn bytes_went(&self) {
        if self.resting.load(Ordering::Relaxed) {
            self.within(self.limits.idle);
        }
    }

    /// When to look again; `None` if the deadline has passed. Never later than the shortest limit, since the phase can
    /// change to that one unseen.
    fn next_look(&self) -> Option<Instant> {
        let due = self.due.load(Ordering::Relaxed);
        let now = self.start.elapsed();
        let left = Duration::from_millis(due).checked_sub(now).filter(|left| !left.is_zero())?;
        Some(Instant::now() + left.min(self.limits.shortest()))
    }
}

impl Limits {
    fn shortest(&self) -> Duration {
        self.header.min(self.body).min(self.idle)
    }
}

/// The socket, telling the deadline of bytes that arrive.
struct Watched<'a, S> {
    io: S,
    deadline: &'a Deadline,
}

impl<S: AsyncRead + Unpin> AsyncRead for Watched<'_, S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let polled = Pin::new(&mut self.io).poll_read(cx, buffer);
        if buffer.filled().len() > before {
            self.deadline.bytes_came();
        }
        polled
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Watched<'_, S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let polled = Pin::new(&mut self.io).poll_write(cx, bytes);
        if matches!(polled, Poll::Ready(Ok(written)) if written > 0) {
            self.deadline.bytes_went();
        }
        polled
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let polled = Pin::new(&mut self.io).poll_write_vectored(cx, slices);
        if matches!(polled, Poll::Ready(Ok(written)) if written > 0) {
            self.deadline.bytes_went();
        }
        polled
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}
