//! A server of prepared answers that checks the signature of every request it gets.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};

use protocol::query::Params;
use protocol::sigv4::{Claim, RequestParts, SigningKey};

use crate::process::command;

pub(crate) const KEY: &str = "AKIDEXAMPLE";
pub(crate) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// An answer: the status and the body, or none at all: the connection ends after the request was read.
#[derive(Clone, Copy)]
pub(crate) enum Answer {
    /// Sent as it is.
    Is(u16, &'static str),
    /// The connection just ends.
    Nothing,
}

/// The running stub. Requests beyond the prepared answers find no listener any more.
pub(crate) struct Stub {
    pub(crate) endpoint: String,
    bodies: Arc<Mutex<Vec<String>>>,
}

impl Stub {
    /// Answers one request on each connection, in this order.
    pub(crate) fn start(answers: &[Answer]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let bodies = Arc::new(Mutex::new(Vec::new()));
        let (answers, seen) = (answers.to_vec(), bodies.clone());
        std::thread::spawn(move || {
            for answer in answers {
                let (mut stream, _) = listener.accept().unwrap();
                let body = receive(&stream);
                seen.lock().unwrap().push(body);
                if let Answer::Is(status, text) = answer {
                    let length = text.len();
                    let head = format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\n\r\n");
                    stream
                        .write_all(head.as_bytes())
                        .and_then(|()| stream.write_all(text.as_bytes()))
                        .unwrap();
                }
            }
        });
        Self { endpoint, bodies }
    }

    /// The actions called so far. A request with a wrong signature is `unsigned:` and the action.
    pub(crate) fn actions(&self) -> Vec<String> {
        self.bodies().iter().map(|body| action(body)).collect()
    }

    /// The bodies received so far.
    pub(crate) fn bodies(&self) -> Vec<String> {
        self.bodies.lock().unwrap().clone()
    }

    /// Runs the binary against the stub with good credentials.
    pub(crate) fn run(&self, words: &[&str], stdin: &str) -> Output {
        let mut command = command(words);
        command.env("AWS_ACCESS_KEY_ID", KEY).env("AWS_SECRET_ACCESS_KEY", SECRET);
        command.env("AWS_ENDPOINT_URL", &self.endpoint);
        feed(command, stdin)
    }
}

/// Runs a command to its end with this standard input.
pub(crate) fn feed(mut command: Command, stdin: &str) -> Output {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A command that refuses its arguments does not read: then the pipe is closed.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    child.wait_with_output().unwrap()
}

/// Standard output and standard error, one after the other.
pub(crate) fn shown(output: &Output) -> String {
    String::from_utf8([output.stdout.clone(), output.stderr.clone()].concat()).unwrap()
}

fn action(body: &str) -> String {
    let (mark, body) = body.strip_prefix("unsigned:").map_or(("", body), |body| ("unsigned:", body));
    format!("{mark}{}", Params::parse(body.as_bytes()).unwrap().get("Action").unwrap())
}

/// Reads a request and gives back its body, marked if nobody or not the right one signed it.
fn receive(stream: &TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        head.push(line);
    }
    assert_eq!(head.first().unwrap(), "POST / HTTP/1.1");
    let headers: Vec<(String, String)> = head
        .iter()
        .skip(1)
        .map(|line| line.split_once(": ").unwrap())
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length").unwrap().1.parse().unwrap();
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let headers: Vec<(&str, &[u8])> =
        headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
    let parts = RequestParts { method: "POST", path: "/", query: "", headers: &headers, body: &body };
    let mark = if is_authentic(&parts) { "" } else { "unsigned:" };
    format!("{mark}{}", str::from_utf8(&body).unwrap())
}

fn is_authentic(parts: &RequestParts<'_>) -> bool {
    let Ok(claim) = Claim::parse(parts) else { return false };
    let scope = claim.scope();
    let key = SigningKey::derive(SECRET, scope.date, scope.region, scope.service);
    claim.access_key_id() == KEY && claim.verify(&key, parts).is_ok()
}
