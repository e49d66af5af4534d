//! Limits and TLS over real sockets.

use std::io::{Read, Write};
use std::sync::Arc;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::process::{Server, get, run};

#[test]
fn bodies_beyond_the_limit_get_413() {
    let server = Server::start(&["--request-body-limit", "1024"]);
    let response = server.ask("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1025\r\n\r\n");
    assert!(response.starts_with("HTTP/1.1 413 ") && response.ends_with("\r\n\r\n"), "{response}");
}

#[test]
fn slow_headers_end_the_connection() {
    let server = Server::start(&["--header-timeout-seconds", "1"]);
    assert_eq!(server.ask("GET / HT"), "");
}

#[test]
fn tls_clients_are_served_and_others_are_not() {
    let directory = tempfile::tempdir().unwrap();
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let (cert, key) = (directory.path().join("cert.pem"), directory.path().join("key.pem"));
    std::fs::write(&cert, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let flags = ["--tls-cert", cert.to_str().unwrap(), "--tls-key", key.to_str().unwrap()];
    let server = Server::start(&flags);
    assert!(server.banner.contains("https://127.0.0.1:"), "{}", server.banner);

    let mut roots = RootCertStore::empty();
    roots.add(made.cert.der().clone()).unwrap();
    let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let name = ServerName::try_from("localhost").unwrap();
    let session = ClientConnection::new(Arc::new(config), name).unwrap();
    let mut stream = StreamOwned::new(session, server.connect());
    stream.write_all(get("/metrics").as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
    assert!(response.contains("countersign_open_connections 1\n"), "{response}");

    let mut plain = server.connect();
    plain.write_all(get("/metrics").as_bytes()).unwrap();
    let mut bytes = Vec::new();
    let _ = plain.read_to_end(&mut bytes);
    assert!(!bytes.starts_with(b"HTTP"));
}

#[test]
fn a_key_that_is_none_is_refused_by_name_and_not_quoted() {
    let directory = tempfile::tempdir().unwrap();
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let (cert, key) = (directory.path().join("cert.pem"), directory.path().join("key.pem"));
    std::fs::write(&cert, made.cert.pem()).unwrap();
    std::fs::write(&key, "hunter2").unwrap();
    let data = directory.path().join("data");
    let [cert, key, data] = [&cert, &key, &data].map(|path| path.to_str().unwrap());
    let output = run(&["serve", "--data-dir", data, "--tls-cert", cert, "--tls-key", key]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && text.contains("key.pem") && !text.contains("hunter2"), "{text}");
}
