//! From an HTTP request to the service and back: routes, limits, the request line in the log.
//!
//! This module stamps each request with time and entropy, so that nothing below reads a clock or a random source. It
//! must not know what an operation means. Next: `http/listener.rs` (sockets), `http/connection.rs` (one connection).

mod body;
mod connection;
mod listener;
mod outgoing;
mod test_endpoints;
mod tls;

use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;

use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, Request, Response, StatusCode, Uri};
use protocol::value::Secret;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::clock::{Clock, Timestamp};
use crate::config::Limits;
use crate::metrics::{Metrics, NO_OPERATION};
use crate::request_id::RequestId;
use crate::{entropy, panics};

pub(crate) use listener::{Listener, Stop};
use outgoing::Outgoing;
pub(crate) use outgoing::{Rest, Source};
pub(crate) use tls::acceptor;

/// The service behind the listener.
pub(crate) trait Respond: Send + Sync + 'static {
    /// Answers one call. Runs on a thread that serves other connections too, so what takes longer than some tens of
    /// microseconds (hashing, committing) goes into `Answer::Later`. May panic; the client then gets status 500.
    fn respond(self: Arc<Self>, arrival: Arrival) -> Answer;

    /// Answers a browser, at an address of the console.
    fn console(self: Arc<Self>, arrival: Arrival) -> Answer;

    /// The JSON text that the issuer of web identities has at this path.
    fn issuer(&self, path: &str) -> Option<String>;

    /// Whether the store accepts writes.
    ///
    /// # Errors
    /// Why not, for the operator.
    fn health(&self) -> Result<(), String>;

    /// Erases everything and starts again with the same root user. Only called in test mode; may block.
    ///
    /// # Errors
    /// Why not, for the operator.
    fn reset(&self) -> Result<(), String>;

    /// Tries a password; says `Success`, `Failure`, `PasswordChangeRequired` or `PasswordExpired`. Only called in test
    /// mode; blocks.
    ///
    /// # Errors
    /// Why the service could not tell.
    fn sign_in(
        &self,
        user_name: &str,
        password: &Secret,
        now: Timestamp,
        entropy: &Zeroizing<[u8; 32]>,
    ) -> Result<&'static str, String>;
}

/// One call, complete, stamped, and not yet believed.
pub(crate) struct Arrival {
    /// The id that the client will see in the reply and the operator in the log.
    pub(crate) request_id: RequestId,
    /// What the service takes for now; test mode can move it.
    pub(crate) now: Timestamp,
    /// Real time, for the age of signatures.
    pub(crate) signature_now: Timestamp,
    /// Fresh random bytes; the request id reveals none of them.
    pub(crate) entropy: Zeroizing<[u8; 32]>,
    /// The other end of the connection.
    pub(crate) peer: IpAddr,
    /// Whether the connection is TLS.
    pub(crate) secure: bool,
    /// GET or POST.
    pub(crate) method: Method,
    /// Path and query as they were sent: `uri.path()`, `uri.query()`.
    pub(crate) uri: Uri,
    /// Names in lower case, values as bytes, duplicates kept in order.
    pub(crate) headers: HeaderMap,
    /// The body, wiped when dropped.
    pub(crate) body: Zeroizing<Vec<u8>>,
}

/// The service's answer: at hand, or after hashing or committing.
pub(crate) enum Answer {
    /// At hand.
    Now(Reply),
    /// To be awaited.
    Later(Pin<Box<dyn Future<Output = Reply> + Send>>),
}

/// What goes back to the client, and what the log and the metrics say about it.
pub(crate) struct Reply {
    /// The HTTP status.
    pub(crate) status: u16,
    /// The media type of the body.
    pub(crate) content_type: &'static str,
    /// Further headers.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
    /// What follows it, if it is too much to be held.
    pub(crate) rest: Option<Rest>,
    /// The operation's name, one of those the metrics were made with; `NO_OPERATION` if the call named none.
    pub(crate) operation: &'static str,
    /// The caller's ARN once it is proven; empty before.
    pub(crate) principal: String,
    /// `Success` or the error code.
    pub(crate) code: &'static str,
}

/// What all connections share.
pub(crate) struct Server {
    service: Arc<dyn Respond>,
    clock: Arc<Clock>,
    metrics: Arc<Metrics>,
    limits: Limits,
    test_mode: bool,
    large_bodies: Semaphore,
}

/// The other end of a connection.
#[derive(Clone, Copy)]
pub(crate) struct Peer {
    /// Its address.
    pub(crate) address: IpAddr,
    /// Whether it speaks TLS to us.
    pub(crate) secure: bool,
}

/// Requests that may hold a body of more than `body::SMALL` at once; further ones wait, within the body's timeout.
const LARGE_BODIES: usize = 16;

const XML: &str = "text/xml";
const TEXT: &str = "text/plain; charset=utf-8";
const JSON: &str = "application/json";

impl Server {
    /// A server that calls `service`.
    pub(crate) fn new(
        service: Arc<dyn Respond>,
        clock: Arc<Clock>,
        metrics: Arc<Metrics>,
        limits: Limits,
        test_mode: bool,
    ) -> Self {
        Self { service, clock, metrics, limits, test_mode, large_bodies: Semaphore::new(LARGE_BODIES) }
    }

    /// Answers one request. `answering` is called when the whole body is here, that is, when it is our turn.
    async fn handle(
        &self,
        peer: Peer,
        request: Request<hyper::body::Incoming>,
        answering: impl FnOnce(),
    ) -> Response<Outgoing> {
        let start = Instant::now();
        let (id, entropy) = match stamp() {
            Ok(stamp) => stamp,
            Err(why) => {
                tracing::error!(%why, "no random numbers from the system");
                return response(Reply::text(500, String::new()), None);
            }
        };
        let (parts, incoming) = request.into_parts();
        let body = body::read(incoming, self.limits.body_bytes, &self.large_bodies).await;
        answering();
        let reply = match body {
            Ok(body) => {
                let arrival = Arrival {
                    request_id: id,
                    now: self.clock.now(),
                    signature_now: Clock::real(),
                    entropy,
                    peer: peer.address,
                    secure: peer.secure,
                    method: parts.method,
                    uri: parts.uri,
                    headers: parts.headers,
                    body: body.bytes,
                };
                self.route(arrival).await
            }
            Err(refusal) => refusal.reply(),
        };
        self.record(&id, &reply, start);
        response(reply, Some(&id))
    }

    async fn route(&self, arrival: Arrival) -> Reply {
        let method = arrival.method.clone();
        match (arrival.uri.path(), &method) {
            ("/", &Method::GET | &Method::POST) => self.call(arrival).await,
            ("/", _) => Reply::allow("GET, POST", &method),
            ("/healthz", &Method::GET | &Method::HEAD) => match self.service.health() {
                Ok(()) => Reply::json(200, &serde_json::json!({"status": "ok"})),
                Err(why) => Reply::json(503, &serde_json::json!({"status": "unavailable", "reason": why})),
            },
            ("/metrics", &Method::GET | &Method::HEAD) => {
                let text = self.metrics.render();
                Reply { content_type: "text/plain; version=0.0.4; charset=utf-8", ..Reply::text(200, text) }
            }
            (path, &Method::GET | &Method::HEAD) if path.starts_with(iam::outbound::PATH) => {
                match self.service.issuer(path) {
                    Some(text) => Reply::plain(200, JSON, text.into_bytes(), "-"),
                    None => Reply::text(404, String::new()),
                }
            }
            (path, _) if path.starts_with(iam::outbound::PATH) => Reply::allow("GET, HEAD", &method),
            ("/healthz" | "/metrics", _) => Reply::allow("GET, HEAD", &method),
            ("/console" | console::FEDERATION, _) => self.console(arrival).await,
            (path, _) if path.starts_with("/console/") => self.console(arrival).await,
            (path, _) if self.test_mode && path.starts_with(test_endpoints::PREFIX) => {
                test_endpoints::answer(&self.service, &self.clock, &arrival).await
            }
            _ => Reply::unknown_operation(),
        }
    }

    async fn call(&self, arrival: Arrival) -> Reply {
        self.answer(arrival.request_id, || self.service.clone().respond(arrival)).await
    }

    async fn console(&self, arrival: Arrival) -> Reply {
        self.answer(arrival.request_id, || self.service.clone().console(arrival)).await
    }

    async fn answer(&self, id: RequestId, begin: impl FnOnce() -> Answer) -> Reply {
        let answer = match panics::caught(id.as_str(), begin) {
            Some(Answer::Now(reply)) => Some(reply),
            // A task of its own: what was begun comes to its end, and into the audit trail, when its client is gone.
            Some(Answer::Later(future)) => {
                let task = tokio::spawn(async move { panics::caught_future(id.as_str(), future).await });
                task.await.ok().flatten()
            }
            None => None,
        };
        answer.unwrap_or_else(|| Reply::internal_failure(&id))
    }

    fn record(&self, id: &RequestId, reply: &Reply, start: Instant) {
        let took = start.elapsed();
        self.metrics.request(reply.operation, reply.code, took);
        tracing::info!(
            id = id.as_str(),
            operation = reply.operation,
            principal = reply.principal.as_str(),
            status = reply.status,
            code = reply.code,
            micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
            "request"
        );
    }
}

impl Reply {
    /// A reply that is not an operation's.
    fn plain(status: u16, content_type: &'static str, body: Vec<u8>, code: &'static str) -> Self {
        let (headers, principal) = (Vec::new(), String::new());
        let (operation, rest) = (NO_OPERATION, None);
        Self { status, content_type, headers, body, rest, operation, principal, code }
    }

    fn text(status: u16, text: String) -> Self {
        Self::plain(status, TEXT, text.into_bytes(), "-")
    }

    fn json(status: u16, value: &serde_json::Value) -> Self {
        Self::plain(status, JSON, format!("{value}\n").into_bytes(), "-")
    }

    fn unknown_operation() -> Self {
        Self::plain(404, XML, b"<UnknownOperationException/>\n".to_vec(), "UnknownOperationException")
    }

    /// What an OPTIONS request is told, and every method that the path does not have.
    fn allow(methods: &'static str, method: &Method) -> Self {
        let status = if method == Method::OPTIONS { 204 } else { 405 };
        Self { headers: vec![("allow", methods.to_owned())], ..Self::plain(status, TEXT, Vec::new(), "-") }
    }

    fn internal_failure(id: &RequestId) -> Self {
        let body = format!(
            "<ErrorResponse><Error><Type>Receiver</Type><Code>InternalFailure</Code><Message>The request processing \
             has failed because of an unknown error, exception or failure.</Message></Error><RequestId>{}</RequestId>\
             </ErrorResponse>\n",
            id.as_str()
        );
        Self::plain(500, XML, body.into_bytes(), "InternalFailure")
    }
}

/// Random bytes for the request's id and, separately, for the service.
fn stamp() -> Result<(RequestId, Zeroizing<[u8; 32]>), getrandom::Error> {
    let id = entropy::draw::<16>()?;
    Ok((RequestId::new(*id), entropy::draw()?))
}

fn response(reply: Reply, id: Option<&RequestId>) -> Response<Outgoing> {
    let mut response = Response::new(Outgoing::new(reply.body, reply.rest));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(reply.content_type));
    if let Some(value) = id.and_then(|id| HeaderValue::from_str(id.as_str()).ok()) {
        headers.insert(HeaderName::from_static("x-amzn-requestid"), value);
    }
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            // A page can have several cookies.
            headers.append(HeaderName::from_static(name), value);
        }
    }
    response
}

#[cfg(test)]
mod tests;
