//! The scenarios of the service once more, over HTTP: what they say in process holds for the whole server.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use data_encoding::BASE32;
use protocol::query::form;
use protocol::sigv4::{RequestParts, sign};
use serde_json::Value;

use crate::issuer;
use crate::process::Server;
use crate::scenario::{self, Answer, Credentials, Executor, Scenario};

/// The files know root's access key by this word in it.
const ROOT: [&str; 2] = ["key_of_the_root_user", "root-secret-of-the-scenarios"];

/// The flags of every server: the account that the files name, and hashing that costs nothing.
const FLAGS: [&str; 13] = [
    "--test-mode",
    "--account-id",
    "123456789012",
    "--account-email",
    "Root-1@example.com",
    "--root-access-key-id",
    ROOT[0],
    "--root-secret-access-key",
    ROOT[1],
    "--argon2-memory-kib",
    "8",
    "--argon2-iterations",
    "1",
];

/// When the clock of every file begins, as in process. It stands, so that a slow machine gets the same answers.
const BEGINNING: &str = r#"{"now": "2027-01-15T08:00:00Z", "stopped": true}"#;

/// A server for one file.
struct OverHttp(Server);

impl OverHttp {
    fn new(more: &[&str]) -> Self {
        let server = Self(Server::start(&[&FLAGS, more].concat()));
        server.set_clock(BEGINNING);
        server
    }

    fn set_clock(&self, setting: &str) {
        let answer = self.send("PUT", "/_countersign/clock", &[], setting);
        assert_eq!(answer.status, 200, "{}", answer.body);
    }

    fn signed(
        &self,
        caller: Option<&Credentials>,
        service: &str,
        kind: &[(&'static str, &str)],
        body: &str,
    ) -> Answer {
        let mut unsigned = vec![("host", self.0.address.as_bytes())];
        unsigned.extend(kind.iter().map(|(name, value)| (*name, value.as_bytes())));
        let parts =
            RequestParts { method: "POST", path: "/", query: "", headers: &unsigned, body: body.as_bytes() };
        let mut headers: Vec<_> = kind.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        if let Some(caller) = caller {
            let credentials = protocol::sigv4::Credentials {
                access_key_id: &caller.id,
                secret_access_key: &caller.secret,
                session_token: caller.token.as_deref(),
            };
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
            let now = i64::try_from(now).unwrap();
            for (name, value) in sign(&parts, &credentials, "us-east-1", service, now).unwrap() {
                headers.push((name, value.to_string()));
            }
        }
        self.send("POST", "/", &headers, body)
    }

    fn send(&self, method: &str, path: &str, headers: &[(&str, String)], body: &str) -> Answer {
        let address = &self.0.address;
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut stream = self.0.connect();
        write!(stream, "{head}content-length: {}\r\n\r\n{body}", body.len()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        Answer { status: head.get(9..12).unwrap().parse().unwrap(), body: body.to_owned() }
    }
}

impl Executor for OverHttp {
    fn call(
        &mut self,
        caller: Option<&Credentials>,
        service: &'static str,
        params: &[(String, String)],
    ) -> Answer {
        let body = form(params.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let kind = ("content-type", "application/x-www-form-urlencoded");
        self.signed(caller, service, &[kind], &body)
    }

    fn advance(&mut self, seconds: i64) {
        self.set_clock(&format!(r#"{{"advance_seconds": {seconds}}}"#));
    }

    fn set_quota(&mut self, name: &str, value: u64) -> bool {
        *self = Self::new(&["--quota", &format!("{name}={value}")]);
        true
    }

    fn set_organization(&mut self, text: &str, policies: Option<&str>) {
        let Some(policies) = policies else {
            *self = Self::new(&["--organization", text]);
            return;
        };
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let place = env!("CARGO_TARGET_TMPDIR");
        let path = format!("{place}/organization-{}-{number}.json", std::process::id());
        std::fs::write(&path, policies).unwrap();
        *self = Self::new(&["--organization", text, "--organization-policies", &path]);
        std::fs::remove_file(&path).unwrap();
    }

    /// The housekeeper of a process waits for nobody.
    fn pause(&mut self) -> bool {
        false
    }

    fn work(&mut self) {}

    fn root(&self) -> Credentials {
        let [id, secret] = ROOT.map(str::to_owned);
        Credentials { id, secret, token: None }
    }

    fn code(&self, seed: &str, step: i64) -> String {
        let seed = STANDARD.decode(seed).unwrap();
        iam::totp::code(&BASE32.decode(&seed).unwrap(), step)
    }

    fn issuer(&mut self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let configuration = issuer::configuration(&issuer, &format!("{issuer}/keys"));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut request = [0; 4096];
                let read = stream.read(&mut request).unwrap();
                let keys = request.get(..read).unwrap().starts_with(b"GET /keys ");
                let body = if keys { issuer::scenario_keys() } else { configuration.clone() };
                write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
            }
        });
        issuer
    }

    fn token(&self, claims: &str) -> String {
        issuer::scenario_token(claims)
    }

    /// As anybody finds it: in the audit trail.
    fn denied(&self) -> Option<String> {
        let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
        let kind = [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", target)];
        let answer = self.signed(Some(&self.root()), "cloudtrail", &kind, "{}");
        let answer: Value = serde_json::from_str(&answer.body).unwrap();
        answer.get("Events")?.as_array()?.iter().find_map(|event| {
            let event: Value = serde_json::from_str(event.get("CloudTrailEvent")?.as_str()?).ok()?;
            let message = event.pointer("/additionalEventData/encodedAuthorizationMessage")?;
            Some(message.as_str()?.to_owned())
        })
    }
}

#[test]
fn every_scenario_goes_over_http_as_it_is_written() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../iam/tests/scenarios");
    let scenarios = scenario::all(&directory);
    assert!(scenarios.iter().flat_map(Scenario::calls).count() >= 100);
    let run = |scenario| scenario::run(scenario, &mut OverHttp::new(&[])).err();
    let failures: Vec<String> = scenarios.iter().filter_map(run).collect();
    assert!(failures.is_empty(), "\n{}", failures.concat());
}
