//! `/_countersign/reset`, `/_countersign/clock` and `/_countersign/sign-in`, in test mode only.
//!
//! They need no signature, so they are guarded against browsers: a page on another site can make one send requests here,
//! but not without an `Origin` header, or, after rebinding its name to 127.0.0.1, not with our name as `Host`.

use std::sync::Arc;

use hyper::{Method, header};
use serde::Deserialize;

use super::{Arrival, Reply, Respond};
use crate::clock::Clock;
use protocol::timestamp::Timestamp;
use protocol::value::Secret;

/// What the paths begin with.
pub(super) const PREFIX: &str = "/_countersign/";

/// What a PUT to the clock says: where it is to be, and whether it stands there, or how far it is moved.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Setting {
    now: Option<String>,
    #[serde(default)]
    stopped: bool,
    advance_seconds: Option<i64>,
}

/// What a POST to the sign-in says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Credentials<'a> {
    #[serde(rename = "UserName")]
    user_name: &'a str,
    #[serde(rename = "Password")]
    password: String,
}

/// Answers a request below `PREFIX`.
pub(super) async fn answer(service: &Arc<dyn Respond>, clock: &Clock, arrival: &Arrival) -> Reply {
    if !from_this_machine(arrival) {
        return error(403, "test endpoints are for programs on this machine, not for browsers");
    }
    match (arrival.uri.path(), &arrival.method) {
        ("/_countersign/reset", &Method::POST) => reset(service.clone(), clock).await,
        ("/_countersign/reset", method) => Reply::allow("POST", method),
        ("/_countersign/clock", &Method::GET) => show(clock),
        ("/_countersign/clock", &Method::PUT) => match set(clock, &arrival.body) {
            Ok(()) => show(clock),
            Err(why) => error(400, &why),
        },
        ("/_countersign/sign-in", &Method::POST) => sign_in(service.clone(), clock, arrival).await,
        ("/_countersign/sign-in", method) => Reply::allow("POST", method),
        ("/_countersign/clock", method) => Reply::allow("GET, PUT", method),
        _ => Reply::unknown_operation(),
    }
}

async fn reset(service: Arc<dyn Respond>, clock: &Clock) -> Reply {
    clock.reset();
    match tokio::task::spawn_blocking(move || service.reset()).await {
        Ok(Ok(())) => Reply::json(200, &serde_json::json!({"status": "ok"})),
        Ok(Err(why)) => error(503, &why),
        // The panic hook has logged it.
        Err(_) => error(500, "the reset failed; see the log"),
    }
}

/// Tries a password as the console's sign-in page would, and says what the page would do next.
async fn sign_in(service: Arc<dyn Respond>, clock: &Clock, arrival: &Arrival) -> Reply {
    let Ok(credentials) = serde_json::from_slice::<Credentials<'_>>(&arrival.body) else {
        return error(400, "give `UserName` and `Password`");
    };
    let user_name = credentials.user_name.to_owned();
    let password = Secret::new(credentials.password);
    let (now, entropy) = (clock.now(), arrival.entropy.clone());
    match tokio::task::spawn_blocking(move || service.sign_in(&user_name, &password, now, &entropy)).await {
        Ok(Ok(result)) => Reply::json(200, &serde_json::json!({"result": result})),
        Ok(Err(why)) => error(503, &why),
        // The panic hook has logged it.
        Err(_) => error(500, "the sign-in failed; see the log"),
    }
}

fn show(clock: &Clock) -> Reply {
    Reply::json(200, &serde_json::json!({"now": Timestamp(clock.now().seconds).to_string()}))
}

fn set(clock: &Clock, body: &[u8]) -> Result<(), String> {
    let setting: Setting = serde_json::from_slice(body).map_err(|why| why.to_string())?;
    match setting {
        Setting { now: Some(now), stopped, advance_seconds: None } => {
            let instant = Timestamp::parse(&now).ok_or("`now` must look like 2027-01-01T00:00:00Z")?;
            if stopped { clock.stop(instant.seconds()) } else { clock.set(instant.seconds()) }
        }
        Setting { now: None, stopped: false, advance_seconds: Some(seconds) } => clock.advance(seconds),
        _ => Err("give either `now` or `advance_seconds`".into()),
    }
}

fn from_this_machine(arrival: &Arrival) -> bool {
    let host = arrival.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("");
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    arrival.peer.is_loopback()
        && matches!(name, "127.0.0.1" | "localhost" | "[::1]")
        && !arrival.headers.contains_key(header::ORIGIN)
}

fn error(status: u16, why: &str) -> Reply {
    Reply::json(status, &serde_json::json!({"error": why}))
}
