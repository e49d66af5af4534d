//! An issuer over TLS on this machine: whose servers are believed, and how much of what they say.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use iam::web_identity::{KeySetRequest, Unfetched};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use sha1::{Digest, Sha1};

use super::Issuers;

const KEYS: &str = r#"{"keys":[]}"#;

/// A server with a certificate of an authority that nobody else knows.
struct Server {
    url: String,
    authority: String,
    leaf: String,
    asked: Arc<AtomicUsize>,
}

fn thumbprint(certificate: &CertificateDer<'_>) -> String {
    Sha1::digest(certificate.as_ref()).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Server {
    /// Answers `/keys` with `keys`, the configuration with one that names `keys_at`; `{}` is the server itself.
    fn start(name: &str, expired: bool, keys_at: &str, keys: &'static str) -> Server {
        let mut authority = CertificateParams::new(Vec::new()).unwrap();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let mut leaf = CertificateParams::new(vec![name.to_owned()]).unwrap();
        if expired {
            leaf.not_after = rcgen::date_time_ymd(2020, 1, 1);
        }
        let key = KeyPair::generate().unwrap();
        let leaf = leaf.signed_by(&key, &authority).unwrap();
        let chain = vec![leaf.der().clone(), authority.der().clone()];
        let prints = chain.iter().map(thumbprint).collect::<Vec<_>>();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let keys_at = keys_at.replace("{}", &url);
        let configuration = format!(r#"{{"issuer":"{url}","jwks_uri":"{keys_at}"}}"#);
        let asked = Arc::new(AtomicUsize::new(0));
        let (config, counter) = (Arc::new(config), asked.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let connection = ServerConnection::new(config.clone()).unwrap();
                answer(StreamOwned::new(connection, stream), &configuration, keys, &counter);
            }
        });
        Server { url, authority: prints[1].clone(), leaf: prints[0].clone(), asked }
    }

    fn good() -> Server {
        Server::start("localhost", false, "{}/keys", KEYS)
    }
}

fn answer(mut stream: impl Read + Write, configuration: &str, keys: &str, counter: &AtomicUsize) {
    let mut request = [0; 4096];
    let Ok(read) = stream.read(&mut request) else { return };
    counter.fetch_add(1, Ordering::SeqCst);
    let path = String::from_utf8_lossy(&request[..read]);
    let path = path.split(' ').nth(1).unwrap_or_default();
    let head = |status: &str, body: &str| {
        format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
    };
    let text = match path {
        "/.well-known/openid-configuration" => head("200 OK", configuration),
        "/keys" => head("200 OK", keys),
        "/moved" => "HTTP/1.1 302 Found\r\nlocation: /keys\r\ncontent-length: 0\r\n\r\n".to_owned(),
        "/long" => head("200 OK", &format!("{keys}{}", " ".repeat(600_000))),
        _ => head("404 Not Found", ""),
    };
    let _ = stream.write_all(text.as_bytes());
    let _ = stream.flush();
}

async fn fetch(url: &str, thumbprints: &[&str], loopback: bool) -> Result<(), Unfetched> {
    let request = KeySetRequest::new(url, thumbprints).unwrap();
    Issuers::new(loopback).fetch(request).await.unwrap().map(|_| ())
}

#[tokio::test]
async fn a_thumbprint_of_the_authority_makes_it_one_and_nothing_else_does() {
    let server = Server::good();
    let other = "1".repeat(40);
    assert_eq!(fetch(&server.url, &[&server.authority], true).await, Ok(()));
    assert_eq!(fetch(&server.url, &[&other, &server.authority], true).await, Ok(()));
    assert_eq!(fetch(&server.url, &[], true).await, Err(Unfetched::Untrusted));
    assert_eq!(fetch(&server.url, &[&other], true).await, Err(Unfetched::Untrusted));
    // It is not its own authority: its signature is that of another.
    assert_eq!(fetch(&server.url, &[&server.leaf], true).await, Err(Unfetched::Untrusted));
}

#[tokio::test]
async fn a_thumbprint_does_not_stand_in_for_names_and_dates() {
    let server = Server::start("other.example.com", false, "{}/keys", KEYS);
    assert_eq!(fetch(&server.url, &[&server.authority], true).await, Err(Unfetched::Untrusted));
    let server = Server::start("localhost", true, "{}/keys", KEYS);
    assert_eq!(fetch(&server.url, &[&server.authority], true).await, Err(Unfetched::Untrusted));
}

#[tokio::test]
async fn what_is_no_answer_of_an_issuer_is_none() {
    for (place, expected) in [
        ("{}/keys", Ok(())),
        ("{}/moved", Err(Unfetched::Unusable)),
        ("{}/long", Err(Unfetched::Unusable)),
        ("{}/nothing", Err(Unfetched::Unusable)),
        ("http://169.254.169.254/latest/meta-data", Err(Unfetched::Unusable)),
        ("file:///etc/passwd", Err(Unfetched::Unusable)),
    ] {
        let server = Server::start("localhost", false, place, KEYS);
        assert_eq!(fetch(&server.url, &[&server.authority], true).await, expected, "{place}");
    }
    let server = Server::start("localhost", false, "{}/keys", "no keys");
    assert_eq!(fetch(&server.url, &[&server.authority], true).await, Err(Unfetched::Unusable));
}

#[tokio::test]
async fn this_machine_is_reached_in_tests_only() {
    let server = Server::good();
    assert_eq!(fetch(&server.url, &[&server.authority], false).await, Err(Unfetched::Unreachable));
    assert_eq!(server.asked.load(Ordering::SeqCst), 0);
    assert_eq!(fetch("http://127.0.0.1:9", &[], false).await, Err(Unfetched::Unusable));
    assert_eq!(fetch("https://127.0.0.1:1", &[], true).await, Err(Unfetched::Unreachable));
}

#[tokio::test]
async fn calls_that_want_the_same_keys_share_one_fetch() {
    let server = Server::good();
    let issuers = Arc::new(Issuers::new(true));
    let request = KeySetRequest::new(&server.url, &[&server.authority]).unwrap();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let (issuers, request) = (issuers.clone(), request.clone());
            tokio::spawn(async move { issuers.fetch(request).await.unwrap().is_ok() })
        })
        .collect();
    for call in calls {
        assert!(call.await.unwrap());
    }
    assert_eq!(server.asked.load(Ordering::SeqCst), 2, "configuration and keys, once");
}

#[tokio::test]
async fn as_many_calls_wait_as_may_wait() {
    // It takes the connection and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://localhost:{}", silent.local_addr().unwrap().port());
    let issuers = Arc::new(Issuers::new(true));
    let request = KeySetRequest::new(&url, &[]).unwrap();
    let waiting: Vec<_> = (0..super::WAITING)
        .map(|_| {
            let mut call = Box::pin(issuers.fetch(request.clone()));
            let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
            assert!(call.as_mut().poll(&mut cx).is_pending());
            call
        })
        .collect();
    assert!(issuers.fetch(request.clone()).await.is_none());
    drop(waiting);
    let mut call = Box::pin(issuers.fetch(request));
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(call.as_mut().poll(&mut cx).is_pending(), "there is room again");
}
