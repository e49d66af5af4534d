//! Signals: what is in flight is answered, nothing is lost, the exit code is 0.

use std::io::{Read, Write};

use rustix::process::Signal;

use crate::process::{Server, get};

#[test]
fn signals_drain_and_stop_with_exit_code_0() {
    for signal in [Signal::TERM, Signal::INT] {
        let server = Server::start(&["--log-format", "json"]);
        let mut resting = server.connect();
        resting.write_all(b"GET /?Action=Secret HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
        let mut first = [0; 9];
        resting.read_exact(&mut first).unwrap();
        // Half a body: in flight until the other half comes.
        let mut busy = server.connect();
        busy.write_all(
            b"POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\n\
              content-length: 8\r\nexpect: 100-continue\r\n\r\n",
        )
        .unwrap();
        let mut go_on = [0; 25];
        busy.read_exact(&mut go_on).unwrap();
        assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
        server.signal(signal);
        let mut rest = String::new();
        resting.read_to_string(&mut rest).unwrap();
        busy.write_all(b"Action=x").unwrap();
        let mut response = String::new();
        busy.read_to_string(&mut response).unwrap();
        assert!(response.starts_with("HTTP/1.1 "), "{response}");
        let id = response.split("x-amzn-requestid: ").nth(1).unwrap().get(..36).unwrap().to_owned();
        assert!(response.split("\r\n\r\n").nth(1).unwrap().contains(&id), "{response}");
        let (status, log) = server.wait();
        assert_eq!(status.code(), Some(0));
        assert_eq!(log.matches(&format!("\"id\":\"{id}\"")).count(), 1, "{log}");
        assert!(log.lines().all(|line| line.starts_with('{') && line.ends_with('}')), "{log}");
        assert!(log.lines().last().unwrap().contains("\"message\":\"stopped\""), "{log}");
        assert!(!log.contains("Secret") && !log.contains("Action=x"), "{log}");
    }
}

#[test]
fn no_log_line_of_an_answered_request_is_lost() {
    let server = Server::start(&["--log-format", "json"]);
    let mut stream = server.connect();
    let requests = "GET / HTTP/1.1\r\nhost: x\r\n\r\n".repeat(999) + &get("/");
    let mut writer = stream.try_clone().unwrap();
    let mut responses = String::new();
    std::thread::scope(|scope| {
        scope.spawn(move || writer.write_all(requests.as_bytes()).unwrap());
        stream.read_to_string(&mut responses).unwrap();
    });
    server.signal(Signal::TERM);
    let (_, log) = server.wait();
    assert_eq!(responses.matches("x-amzn-requestid: ").count(), 1000);
    for response in responses.split("x-amzn-requestid: ").skip(1) {
        assert!(log.contains(response.get(..36).unwrap()));
    }
}

#[test]
fn a_drain_ends_in_time_whatever_clients_do() {
    let server = Server::start(&["--drain-seconds", "1"]);
    let mut busy = server.connect();
    busy.write_all(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\nexpect: 100-continue\r\n\r\n")
        .unwrap();
    busy.read_exact(&mut [0; 25]).unwrap();
    server.signal(Signal::TERM);
    let (status, log) = server.wait();
    assert_eq!(status.code(), Some(0));
    assert!(log.contains("\"busy\":1"), "{log}");
}
