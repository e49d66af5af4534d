//! One call as HTTP: the form body, the signature, sending, reading the answer, and trying again.
//!
//! What is tried again: anything that certainly did nothing (throttled, or never sent); and what may have reached
//! the server only if repeating it changes nothing, which is true of reading operations and of all of STS.

use std::io;
use std::path::Path;
use std::time::Duration;

use protocol::shape::Shape;
use protocol::sigv4::{self, RequestParts};
use protocol::xml::{self, Reply};
use protocol::{OperationInfo, Service, query};
use serde_json::Value;
use ureq::tls::{PemItem, RootCerts, TlsConfig};
use ureq::{Agent, Error, Timeout};
use zeroize::{Zeroize, Zeroizing};

use super::endpoint::Endpoint;
use super::surroundings::Surroundings;
use super::{Client, Failure};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// For all of one attempt. The longest answers, account listings, take seconds.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
/// Longest answer that is read. GetAccountAuthorizationDetails of a large page is below 10 MB.
const MAX_RESPONSE_BYTES: u64 = 64 * 1024 * 1024;
const ATTEMPTS: u32 = 3;
const FIRST_PAUSE: Duration = Duration::from_millis(200);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);
const CONTENT_TYPE: &str = "application/x-www-form-urlencoded; charset=utf-8";
const JSON: &str = "application/x-amz-json-1.1";
const LOOKUP_EVENTS: &str = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
const USER_AGENT: &str = concat!("countersign/", env!("CARGO_PKG_VERSION"));
/// Codes with which AWS services refuse a request before they look at what it wants.
const THROTTLED: [&str; 4] =
    ["Throttling", "ThrottlingException", "RequestLimitExceeded", "TooManyRequestsException"];

/// A failed attempt, and whether another one may help.
struct Attempt {
    failure: Failure,
    is_transient: bool,
}

/// Sets the HTTP client up.
///
/// # Errors
/// A certificate file that cannot be read or holds none.
pub(super) fn agent(
    endpoint: &Endpoint,
    bundle: Option<&Path>,
    world: &dyn Surroundings,
) -> Result<Agent, String> {
    let mut tls = TlsConfig::builder();
    if let Some(path) = bundle {
        let named = |why: String| format!("certificates in {}: {why}", path.display());
        let text = world.read(path).map_err(|why| named(why.to_string()))?;
        let mut certificates = Vec::new();
        for item in ureq::tls::parse_pem(text.as_bytes()) {
            if let PemItem::Certificate(certificate) = item.map_err(|why| named(why.to_string()))? {
                certificates.push(certificate);
            }
        }
        if certificates.is_empty() {
            return Err(named("the file has none".to_owned()));
        }
        tls = tls.root_certs(RootCerts::from(certificates));
    }
    let proxy = if endpoint.is_loopback { None } else { ureq::Proxy::try_from_env() };
    let config = Agent::config_builder()
        .tls_config(tls.build())
        .proxy(proxy)
        .user_agent(USER_AGENT)
        .http_status_as_error(false)
        // A redirected request would carry a signature for another host.
        .max_redirects(0)
        .max_redirects_will_error(false)
        // A kept connection that the server closes meanwhile makes the next outcome unknown for no reason.
        .max_idle_connections(0)
        .timeout_connect(Some(CONNECT_TIMEOUT))
        .timeout_global(Some(ATTEMPT_TIMEOUT));
    Ok(config.build().new_agent())
}

/// Calls, and tries again where that is safe and may help.
pub(super) fn call(
    client: &Client,
    operation: &OperationInfo,
    input: &dyn Shape,
    world: &dyn Surroundings,
) -> Result<Value, Failure> {
    let body = form(client.service, operation, input);
    let mut pause = FIRST_PAUSE;
    let mut left = ATTEMPTS;
    loop {
        left -= 1;
        let Attempt { failure, is_transient } = match attempt(client, operation, body.as_bytes(), world.now())
        {
            Ok(result) => return Ok(result),
            Err(attempt) => attempt,
        };
        if left == 0 || !is_transient || (failure.is_unclear() && !is_repeatable(operation)) {
            return Err(failure);
        }
        std::thread::sleep(jittered(pause));
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// The form body. Wiped when dropped: it may hold a password.
fn form(service: Service, operation: &OperationInfo, input: &dyn Shape) -> Zeroizing<String> {
    let mut pairs = query::encode(input);
    let head = [("Action", operation.name), ("Version", service.version())];
    let tail = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let body = Zeroizing::new(query::form(head.into_iter().chain(tail)));
    pairs.iter_mut().for_each(|(_, value)| value.zeroize());
    body
}

fn attempt(client: &Client, operation: &OperationInfo, body: &[u8], now: i64) -> Result<Value, Attempt> {
    let headers = vec![("content-type", CONTENT_TYPE.to_owned())];
    let (status, text) = post(client, client.service.signing_name(), headers, body, now)?;
    read(&text, status, operation, &client.endpoint)
}

/// Asks CloudTrail's LookupEvents, which a Countersign server answers where it answers STS. Once: it is for people.
pub(super) fn lookup_events(client: &Client, input: &Value, now: i64) -> Result<Value, Failure> {
    let body = input.to_string();
    let headers = vec![("content-type", JSON.to_owned()), ("x-amz-target", LOOKUP_EVENTS.to_owned())];
    let (status, text) =
        post(client, "cloudtrail", headers, body.as_bytes(), now).map_err(|attempt| attempt.failure)?;
    let elsewhere = || Failure::NotSent(format!("{} keeps no audit trail to ask", client.endpoint.url));
    let answer: Value = serde_json::from_str(&text).map_err(|_| elsewhere())?;
    if status == 200 {
        return Ok(answer);
    }
    let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
    let code = text("__type").ok_or_else(elsewhere)?;
    Err(Failure::Refused { code, message: text("message"), request_id: None, is_unclear: false })
}

/// Signs and sends: the status and the body.
fn post(
    client: &Client,
    service: &str,
    mut headers: Vec<(&'static str, String)>,
    body: &[u8],
    now: i64,
) -> Result<(u16, Zeroizing<String>), Attempt> {
    let endpoint = &client.endpoint;
    headers.push(("host", endpoint.authority.clone()));
    if let Some(credentials) = &client.credentials {
        let signed: Vec<(&str, &[u8])> =
            headers.iter().map(|(name, value)| (*name, value.as_bytes())).collect();
        let parts = RequestParts { method: "POST", path: &endpoint.path, query: "", headers: &signed, body };
        let key = sigv4::Credentials {
            access_key_id: &credentials.access_key_id,
            secret_access_key: credentials.secret_access_key.expose(),
            session_token: credentials.session_token.as_ref().map(|token| token.expose()),
        };
        let added = sigv4::sign(&parts, &key, &endpoint.region, service, now).ok_or_else(|| Attempt {
            failure: Failure::NotSent("the credentials contain a control character".to_owned()),
            is_transient: false,
        })?;
        headers.extend(added);
    }
    let mut request = client.agent.post(&endpoint.url);
    for (name, value) in &headers {
        request = request.header(*name, value);
    }
    let mut response = request.send(body).map_err(|error| unsent_or_unknown(&error, endpoint))?;
    let status = response.status().as_u16();
    let text = response.body_mut().with_config().limit(MAX_RESPONSE_BYTES).read_to_string();
    let text = Zeroizing::new(text.map_err(|error| lost(&error, endpoint))?);
    Ok((status, text))
}

fn read(text: &str, status: u16, operation: &OperationInfo, endpoint: &Endpoint) -> Result<Value, Attempt> {
    let is_unclear = matches!(status, 500 | 502 | 503 | 504);
    match xml::decode(text, operation.output) {
        Ok(Reply::Success { result, .. }) if (200..300).contains(&status) => Ok(result),
        Ok(Reply::Failure { code, message, request_id }) => {
            let is_throttled = THROTTLED.contains(&code.as_str());
            let is_unclear = is_unclear && !is_throttled;
            let failure = Failure::Refused { code, message, request_id, is_unclear };
            Err(Attempt { failure, is_transient: is_unclear || is_throttled })
        }
        Ok(Reply::Success { .. }) | Err(_) => {
            let why = format!(
                "{} answered with HTTP status {status} and not as {} does: is that its endpoint?",
                endpoint.url,
                operation.service.signing_name().to_uppercase()
            );
            let is_refusal = !is_unclear && !(200..300).contains(&status);
            let failure = if is_refusal { Failure::NotSent(why) } else { Failure::Unknown(why) };
            Err(Attempt { failure, is_transient: is_unclear })
        }
    }
}

/// Whether calling twice has the same effect as calling once.
fn is_repeatable(operation: &OperationInfo) -> bool {
    let reads = ["Get", "List", "Simulate"];
    operation.service == Service::Sts || reads.iter().any(|prefix| operation.name.starts_with(prefix))
}

/// Judges an error before any answer: did the request certainly stay here?
fn unsent_or_unknown(error: &Error, endpoint: &Endpoint) -> Attempt {
    let is_transient = match error {
        Error::Io(error) => match error.kind() {
            io::ErrorKind::ConnectionRefused
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::AddrNotAvailable => true,
            _ if is_certificate_refused(error) => false,
            _ => return lost(&Error::Io(io::Error::new(error.kind(), error.to_string())), endpoint),
        },
        Error::Timeout(Timeout::Resolve | Timeout::Connect) | Error::ConnectionFailed => true,
        Error::Rustls(rustls::Error::InvalidCertificate(_))
        | Error::HostNotFound
        | Error::BadUri(_)
        | Error::Http(_)
        | Error::InvalidProxyUrl
        | Error::ConnectProxyFailed(_)
        | Error::Tls(_) => false,
        _ => return lost(error, endpoint),
    };
    let failure = Failure::NotSent(format!("cannot reach {}: {error}", endpoint.url));
    Attempt { failure, is_transient }
}

/// The server's certificate is checked before anything of the request is sent.
fn is_certificate_refused(error: &io::Error) -> bool {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    matches!(inner, Some(rustls::Error::InvalidCertificate(_)))
}

fn lost(error: &Error, endpoint: &Endpoint) -> Attempt {
    let failure = Failure::Unknown(format!("no answer from {}: {error}", endpoint.url));
    Attempt { failure, is_transient: true }
}

/// Between half and all of `pause`, so that many clients do not come back at once.
fn jittered(pause: Duration) -> Duration {
    let mut random = [u8::MAX];
    // Without entropy the pause is the longest.
    let _ = getrandom::fill(&mut random);
    pause / 2 + (pause / 2) * u32::from(random[0]) / 255
}
