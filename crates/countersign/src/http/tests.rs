//! Whole connections over pipes in memory, on paused time: no socket, no sleep.

use std::net::IpAddr;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};
use tokio::time::Instant;

use super::{Answer, Arrival, Peer, Reply, Respond, Rest, Server, Source, Stop, connection};
use crate::clock::{Clock, Timestamp};
use crate::config::Limits;
use crate::metrics::Metrics;
use crate::request_id::RequestId;
use protocol::value::Secret;
use zeroize::Zeroizing;

/// So many pieces of a mebibyte, and then the end, or a failure.
struct Pieces {
    left: usize,
    fails: bool,
}

impl Source for Pieces {
    fn next(&mut self) -> std::io::Result<Option<Vec<u8>>> {
        match (self.left.checked_sub(1), self.fails) {
            (Some(left), _) => {
                self.left = left;
                Ok(Some(vec![b'p'; 1 << 20]))
            }
            (None, true) => Err(std::io::Error::other("on purpose")),
            (None, false) => Ok(None),
        }
    }
}

/// An answer of four pieces behind a word.
fn pieces(fails: bool) -> Answer {
    let source = Box::new(Pieces { left: if fails { 3 } else { 4 }, fails });
    let rest = Some(Rest { source, length: 4 << 20 });
    Answer::Now(Reply { rest, ..Reply::text(200, "begin".into()) })
}

/// Answers with what arrived; does as the query says.
#[derive(Default)]
struct Echo {
    resets: Mutex<usize>,
    sick: Mutex<bool>,
}

impl Respond for Echo {
    fn respond(self: Arc<Self>, arrival: Arrival) -> Answer {
        let reply = |arrival: &Arrival| {
            let tags: Vec<_> =
                arrival.headers.get_all("x-tag").iter().map(|v| v.as_bytes().to_owned()).collect();
            let body = format!(
                "{} {:?} {} {} {} tags={} skew={} entropy={}",
                arrival.method,
                arrival.uri.query(),
                arrival.body.len(),
                arrival.peer,
                arrival.secure,
                tags.len(),
                arrival.now.seconds - arrival.signature_now.seconds,
                *arrival.entropy != [0; 32],
            );
            Reply {
                operation: "GetUser",
                code: "Success",
                ..Reply::plain(200, super::XML, body.into_bytes(), "")
            }
        };
        match arrival.uri.query() {
            Some("panic") => panic!("on purpose"),
            Some("pieces") => pieces(false),
            Some("pieces-fail") => pieces(true),
            Some("later-panic") => Answer::Later(Box::pin(async { panic!("on purpose") })),
            Some("later") => Answer::Later(Box::pin(async move {
                // Longer than every limit: the client is not to blame for our queue.
                tokio::time::sleep(Duration::from_secs(100)).await;
                reply(&arrival)
            })),
            _ => Answer::Now(reply(&arrival)),
        }
    }

    fn health(&self) -> Result<(), String> {
        if *self.sick.lock().unwrap() { Err("disk full".into()) } else { Ok(()) }
    }

    fn reset(&self) -> Result<(), String> {
        *self.resets.lock().unwrap() += 1;
        Ok(())
    }

    fn console(self: Arc<Self>, _arrival: Arrival) -> Answer {
        Answer::Now(Reply::text(200, "a page".into()))
    }

    fn issuer(&self, path: &str) -> Option<String> {
        (path == "/oidc/one").then(|| "{}".to_owned())
    }

    fn sign_in(
        &self,
        user_name: &str,
        password: &Secret,
        _now: Timestamp,
        _entropy: &Zeroizing<[u8; 32]>,
    ) -> Result<&'static str, String> {
        Ok(if (user_name, password.expose()) == ("alice", "right") { "Success" } else { "Failure" })
    }
}

const LIMITS: Limits = Limits {
    body_bytes: 100_000,
    header: Duration::from_secs(10),
    body: Duration::from_secs(30),
    idle: Duration::from_secs(75),
    connections: 10,
};

struct World {
    echo: Arc<Echo>,
    metrics: Arc<Metrics>,
    server: Arc<Server>,
    stop: Stop,
    stopped: tokio::sync::watch::Receiver<bool>,
}

impl World {
    fn new(test_mode: bool) -> Self {
        let echo = Arc::new(Echo::default());
        let metrics = Arc::new(Metrics::new(["GetUser"]));
        let server =
            Server::new(echo.clone(), Arc::new(Clock::default()), metrics.clone(), LIMITS, test_mode);
        let (stop, stopped) = Stop::new();
        Self { echo, metrics, server: Arc::new(server), stop, stopped }
    }

    fn connect_from(&self, address: &str) -> DuplexStream {
        let (client, io) = tokio::io::duplex(1 << 20);
        let peer = Peer { address: address.parse::<IpAddr>().unwrap(), secure: false };
        tokio::spawn(connection::serve(self.server.clone(), io, peer, self.stopped.clone()));
        client
    }

    fn connect(&self) -> DuplexStream {
        self.connect_from("127.0.0.1")
    }

    /// One request on a connection of its own, and the whole response.
    async fn ask(&self, request: &str) -> String {
        exchange(self.connect(), request).await
    }
}

/// Sends, then reads until the server closes.
async fn exchange(mut client: DuplexStream, request: &str) -> String {
    client.write_all(request.as_bytes()).await.unwrap();
    rest(&mut client).await
}

async fn rest(client: &mut DuplexStream) -> String {
    let mut response = Vec::new();
    client.read_to_end(&mut response).await.unwrap();
    String::from_utf8(response).unwrap()
}

fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: localhost:4590\r\nconnection: close\r\n\r\n")
}

fn send(method: &str, path: &str, headers: &str, body: &str) -> String {
    format!(
        "{method} {path} HTTP/1.1\r\n{headers}connection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

#[tokio::test(start_paused = true)]
async fn a_call_reaches_the_service_whole_and_carries_its_id_back() {
    let world = World::new(false);
    let response =
        world.ask(&send("POST", "/?a=%20b", "host: x\r\nX-Tag: 1\r\nx-tag: 2\r\n", "Action=GetUser")).await;
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
    assert!(response.contains("content-type: text/xml\r\n"), "{response}");
    assert!(
        response.ends_with("POST Some(\"a=%20b\") 14 127.0.0.1 false tags=2 skew=0 entropy=true"),
        "{response}"
    );
    let id = response.split("x-amzn-requestid: ").nth(1).unwrap().split("\r\n").next().unwrap();
    assert_eq!(id.len(), 36);
    assert!(world.metrics.render().contains("{operation=\"GetUser\",code=\"Success\"} 1\n"));
}

#[tokio::test(start_paused = true)]
async fn connections_are_kept_and_requests_may_be_pipelined() {
    let world = World::new(false);
    let request = "GET /?1 HTTP/1.1\r\nhost: x\r\n\r\n".repeat(3) + &get("/?2");
    let response = world.ask(&request).await;
    assert_eq!(response.matches("HTTP/1.1 200 OK").count(), 4);
}

#[tokio::test(start_paused = true)]
async fn an_answer_in_pieces_has_its_length_and_waits_for_a_slow_reader() {
    let world = World::new(false);
    let mut client = world.connect();
    client.write_all(get("/?pieces").as_bytes()).await.unwrap();
    let mut read = Vec::new();
    // Half a mebibyte a minute: each takes less than the idle timeout, all of it more.
    while read.len() < 4 << 20 {
        tokio::time::sleep(Duration::from_secs(60)).await;
        let mut some = vec![0; 1 << 19];
        client.read_exact(&mut some).await.unwrap();
        read.extend(some);
    }
    client.read_to_end(&mut read).await.unwrap();
    let response = String::from_utf8(read).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(head.contains(&format!("content-length: {}", (4 << 20) + 5)), "{head}");
    assert!(body.starts_with("beginp") && body.len() == (4 << 20) + 5);
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_takes_nothing_is_given_up() {
    let world = World::new(false);
    let mut client = world.connect();
    client.write_all(get("/?pieces").as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_secs(160)).await;
    assert!(rest(&mut client).await.len() < 4 << 20);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_fails_midway_is_seen_to_be_cut_off() {
    let world = World::new(false);
    let response = world.ask(&get("/?pieces-fail")).await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(head.contains(&format!("content-length: {}", (4 << 20) + 5)), "{head}");
    assert!(body.len() < (4 << 20) + 5);
}

#[test]
fn request_ids_are_version_4_uuids() {
    assert_eq!(RequestId::new([0; 16]).as_str(), "00000000-0000-4000-8000-000000000000");
    assert_eq!(RequestId::new([0xff; 16]).as_str(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    assert_eq!(
        RequestId::new(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef_u128.to_be_bytes()).as_str(),
        "01234567-89ab-4def-8123-456789abcdef"
    );
}

#[tokio::test(start_paused = true)]
async fn paths_and_methods_that_are_not_ours_say_so() {
    let world = World::new(false);
    for (method, path, expected) in [
        ("GET", "/nothing", "HTTP/1.1 404 Not Found"),
        ("POST", "/users/", "<UnknownOperationException/>"),
        ("GET", "/console", "HTTP/1.1 200 OK"),
        ("GET", "/console/users", "HTTP/1.1 200 OK"),
        ("PUT", "/", "HTTP/1.1 405 Method Not Allowed"),
        ("HEAD", "/", "allow: GET, POST"),
        ("OPTIONS", "/", "HTTP/1.1 204 No Content"),
        ("POST", "/healthz", "allow: GET, HEAD"),
        ("GET", "/healthz", "{\"status\":\"ok\"}"),
        ("HEAD", "/healthz", "HTTP/1.1 200 OK"),
        ("GET", "/oidc/one", "content-type: application/json"),
        ("GET", "/oidc/two", "HTTP/1.1 404 Not Found"),
        ("POST", "/oidc/one", "allow: GET, HEAD"),
        ("GET", "/metrics", "# TYPE countersign_requests_total counter"),
        ("POST", "/_countersign/reset", "HTTP/1.1 404 Not Found"),
        ("GET", "/_countersign/clock", "HTTP/1.1 404 Not Found"),
    ] {
        let response = world.ask(&send(method, path, "host: localhost\r\n", "")).await;
        assert!(response.contains(expected), "{method} {path}: {response}");
    }
    assert_eq!(*world.echo.resets.lock().unwrap(), 0);
    *world.echo.sick.lock().unwrap() = true;
    let response = world.ask(&get("/healthz")).await;
    assert!(response.starts_with("HTTP/1.1 503 ") && response.contains("disk full"), "{response}");
}

#[tokio::test(start_paused = true)]
async fn bodies_beyond_the_limit_get_413_without_a_body() {
    let world = World::new(false);
    let fits = "x".repeat(LIMITS.body_bytes);
    let response = world.ask(&send("POST", "/", "host: x\r\n", &fits)).await;
    assert!(response.contains(" 100000 "), "{response}");
    let chunked = "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n".to_owned();
    for request in [
        "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100001\r\n\r\n".to_owned(),
        chunked + &format!("186a0\r\n{fits}\r\n1\r\nx\r\n"),
    ] {
        let response = world.ask(&request).await;
        assert!(response.starts_with("HTTP/1.1 413 Payload Too Large\r\n"), "{response}");
        assert!(response.contains("content-length: 0\r\n") && response.contains("connection: close\r\n"));
    }
}

#[tokio::test(start_paused = true)]
async fn headers_too_many_or_too_large_are_refused() {
    let world = World::new(false);
    for headers in ["a: b\r\n".repeat(101), format!("a: {}\r\n", "b".repeat(200_000))] {
        let response = world.ask(&send("POST", "/", &headers, "")).await;
        assert!(response.starts_with("HTTP/1.1 431 "), "{response}");
    }
}

#[tokio::test(start_paused = true)]
async fn slow_clients_are_cut_off_phase_by_phase() {
    let world = World::new(false);
    let whole = "GET / HTTP/1.1\r\nhost: x\r\n\r\n";
    let body = "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n123";
    for (sent, least, most) in [
        ("", 10, 20),
        ("GET / HT", 10, 20),
        (body, 30, 40),
        (whole, 75, 85),
        (&format!("{whole}{body}"), 30, 40),
    ] {
        let start = Instant::now();
        exchange(world.connect(), sent).await;
        let took = start.elapsed().as_secs();
        assert!((least..=most).contains(&took), "{sent:?} took {took} s");
    }
}

#[tokio::test(start_paused = true)]
async fn dripping_headers_after_a_rest_does_not_help() {
    let world = World::new(false);
    let mut client = world.connect();
    client.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_secs(50)).await;
    let start = Instant::now();
    while client.write_all(b"G").await.is_ok() {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    assert!((10..=21).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn our_own_slowness_is_not_held_against_the_client() {
    let world = World::new(false);
    assert!(world.ask(&get("/?later")).await.contains("Some(\"later\")"));
}

#[tokio::test(start_paused = true)]
async fn a_panic_costs_one_request() {
    let world = World::new(false);
    for path in ["/?panic", "/?later-panic"] {
        let response = world.ask(&get(path)).await;
        assert!(response.starts_with("HTTP/1.1 500 "), "{response}");
        let id = response.split("x-amzn-requestid: ").nth(1).unwrap().split("\r\n").next().unwrap();
        assert!(response.contains("<Code>InternalFailure</Code>"));
        assert!(response.contains(&format!("<RequestId>{id}</RequestId>")));
    }
    assert!(world.ask(&get("/")).await.starts_with("HTTP/1.1 200 "));
}

#[tokio::test(start_paused = true)]
async fn stopping_answers_what_is_in_flight_and_closes_what_rests() {
    let world = World::new(false);
    let mut resting = world.connect();
    resting.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let mut busy = world.connect();
    busy.write_all(b"GET /?later HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    let start = Instant::now();
    world.stop.stop();
    assert!(rest(&mut resting).await.starts_with("HTTP/1.1 200 "));
    assert_eq!(start.elapsed().as_secs(), 0);
    assert!(rest(&mut busy).await.contains("Some(\"later\")"));
    assert_eq!(start.elapsed().as_secs(), 99);
    assert_eq!(world.metrics.open_connections.load(Ordering::Relaxed), 0);
}

#[tokio::test(start_paused = true)]
async fn test_endpoints_move_the_clock_and_reset() {
    let world = World::new(true);
    let put = |body: &str| send("PUT", "/_countersign/clock", "host: 127.0.0.1:4590\r\n", body);
    let response = world.ask(&put("{\"now\": \"2027-01-01T00:00:00Z\"}")).await;
    assert!(response.ends_with("{\"now\":\"2027-01-01T00:00:00Z\"}\n"), "{response}");
    let response = world.ask(&put("{\"advance_seconds\": 7776000}")).await;
    assert!(response.contains("{\"now\":\"2027-04-01T00:00:0"), "{response}");
    assert!(!world.ask(&get("/")).await.contains("skew=0"));
    for body in
        ["", "{}", "{\"now\": \"tomorrow\"}", "{\"now\": \"2027-01-01T00:00:00Z\", \"advance_seconds\": 1}"]
    {
        assert!(world.ask(&put(body)).await.starts_with("HTTP/1.1 400 "), "{body}");
    }
    let response = world.ask(&send("POST", "/_countersign/reset", "host: [::1]:4590\r\n", "")).await;
    assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
    assert_eq!(*world.echo.resets.lock().unwrap(), 1);
    assert!(world.ask(&get("/")).await.contains("skew=0"));
}

#[tokio::test(start_paused = true)]
async fn a_password_can_be_tried_in_test_mode_only() {
    let attempt = |password: &str| {
        let body = format!("{{\"UserName\":\"alice\",\"Password\":\"{password}\"}}");
        send("POST", "/_countersign/sign-in", "host: localhost\r\n", &body)
    };
    let world = World::new(true);
    assert!(world.ask(&attempt("right")).await.ends_with("{\"result\":\"Success\"}\n"));
    assert!(world.ask(&attempt("wrong")).await.ends_with("{\"result\":\"Failure\"}\n"));
    let malformed = send("POST", "/_countersign/sign-in", "host: localhost\r\n", "{\"Password\":\"s3cret\"}");
    let response = world.ask(&malformed).await;
    assert!(response.starts_with("HTTP/1.1 400 ") && !response.contains("s3cret"), "{response}");
    assert!(World::new(false).ask(&attempt("right")).await.starts_with("HTTP/1.1 404 "));
}

#[tokio::test(start_paused = true)]
async fn test_endpoints_refuse_browsers_and_other_machines() {
    let world = World::new(true);
    for (address, headers) in [
        ("127.0.0.1", "host: evil.example:4590\r\n"),
        ("127.0.0.1", "host: localhost.evil.example\r\n"),
        ("127.0.0.1", "host: localhost:4590\r\norigin: http://evil.example\r\n"),
        ("127.0.0.1", "host: localhost:4590\r\norigin: null\r\n"),
        ("127.0.0.1", ""),
        ("10.0.0.1", "host: localhost:4590\r\n"),
    ] {
        let request = send("POST", "/_countersign/reset", headers, "");
        let response = exchange(world.connect_from(address), &request).await;
        assert!(response.starts_with("HTTP/1.1 403 "), "{headers}: {response}");
    }
    assert_eq!(*world.echo.resets.lock().unwrap(), 0);
}

#[test]
fn every_cookie_of_a_page_is_sent() {
    let headers = vec![("set-cookie", "a=1".to_owned()), ("set-cookie", "b=2".to_owned())];
    let sent = super::response(Reply { headers, ..Reply::text(200, String::new()) }, None);
    let cookies: Vec<_> = sent.headers().get_all("set-cookie").iter().collect();
    assert_eq!(cookies, ["a=1", "b=2"]);
}
