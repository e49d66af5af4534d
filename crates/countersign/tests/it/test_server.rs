//! The crate for other people's tests, on the real binary.

use std::path::Path;
use std::process::Output;
use std::time::Duration;

use countersign_test_server::TestServer;

use crate::process::command;
use crate::stub::{feed, shown};

fn start() -> TestServer {
    TestServer::start_binary(Path::new(env!("CARGO_BIN_EXE_countersign")), &[]).unwrap()
}

fn call(server: &TestServer, words: &[&str]) -> Output {
    let mut command = command(&[&["call", "iam"], words].concat());
    command.envs(server.environment());
    feed(command, "")
}

#[test]
fn servers_stand_side_by_side_begin_anew_and_move_their_clocks() {
    let (one, other) = (start(), start());
    let made = call(&one, &["create-user", "--user-name", "alice"]);
    assert!(made.status.success(), "{}", shown(&made));
    assert!(shown(&call(&other, &["list-users"])).contains("\"Users\": []"));
    one.reset().unwrap();
    assert!(shown(&call(&one, &["list-users"])).contains("\"Users\": []"));

    assert!(one.set_time("2030-01-01T00:00:00Z").unwrap().starts_with("2030-01-01T00:00"));
    assert!(one.advance(Duration::from_secs(90 * 86_400)).unwrap().starts_with("2030-04-01"));
    assert!(one.now().unwrap().starts_with("2030-04-01") && !other.now().unwrap().starts_with("2030"));
    assert!(one.set_time("x\", \"y\": \"").is_err());
    assert!(one.set_time("yesterday").is_err());
}

#[test]
fn a_clock_that_is_stopped_stands_until_it_is_set() {
    let server = start();
    assert_eq!(server.stop_clock("2030-01-01T00:00:00Z").unwrap(), "2030-01-01T00:00:00Z");
    let made = call(&server, &["create-user", "--user-name", "alice"]);
    assert!(shown(&made).contains("\"2030-01-01T00:00:00"), "{}", shown(&made));
    assert_eq!(server.advance(Duration::from_secs(60)).unwrap(), "2030-01-01T00:01:00Z");
    assert_eq!(server.now().unwrap(), "2030-01-01T00:01:00Z");
    assert!(server.stop_clock("x\", \"y\": \"").is_err());
    server.reset().unwrap();
    assert!(!server.now().unwrap().starts_with("2030"));
}

#[test]
fn what_does_not_start_says_why() {
    let binary = Path::new(env!("CARGO_BIN_EXE_countersign"));
    let why = TestServer::start_binary(binary, &["--no-such-flag"]).unwrap_err().to_string();
    assert!(why.contains("--no-such-flag"), "{why}");
    assert!(TestServer::start_binary(Path::new("/no/such/program"), &[]).is_err());
}
