//! `countersign explain` on a real server: from a request's id, from a message, and asked beforehand.

use std::fs;
use std::process::Output;

use serde_json::Value;

use crate::process::{Server, command};
use crate::stub::{feed, shown};

const ROOT: [&str; 2] = ["key_of_the_root_user", "root-secret-of-the-test"];
const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [
 {"Effect": "Allow", "Action": "iam:*", "Resource": "*"},
 {"Sid": "NotBob", "Effect": "Deny", "Action": "iam:DeleteUser", "Resource": "arn:aws:iam::*:user/bob"}]}"#;

struct World {
    server: Server,
    alice: [String; 2],
}

fn run(server: &Server, key: &[&str; 2], words: &[&str]) -> Output {
    let mut command = command(words);
    let [id, secret] = key;
    command.env("AWS_ACCESS_KEY_ID", id).env("AWS_SECRET_ACCESS_KEY", secret);
    command.env("AWS_ENDPOINT_URL", format!("http://{}", server.address));
    feed(command, "")
}

impl World {
    fn new() -> World {
        let [id, secret] = ROOT;
        let server = Server::start(&["--root-access-key-id", id, "--root-secret-access-key", secret]);
        for words in [&["create-user", "--user-name", "alice"][..], &["create-user", "--user-name", "bob"]] {
            assert!(run(&server, &ROOT, &[&["call", "iam"], words].concat()).status.success());
        }
        let words = ["call", "iam", "put-user-policy", "--user-name", "alice", "--policy-name", "p"];
        let output = run(&server, &ROOT, &[&words[..], &["--policy-document", POLICY]].concat());
        assert!(output.status.success(), "{}", shown(&output));
        let output = run(&server, &ROOT, &["call", "iam", "create-access-key", "--user-name", "alice"]);
        let made: Value = serde_json::from_slice(&output.stdout).unwrap();
        let text = |name: &str| made.pointer(name).and_then(Value::as_str).unwrap().to_owned();
        World { alice: [text("/AccessKey/AccessKeyId"), text("/AccessKey/SecretAccessKey")], server }
    }

    fn as_root(&self, words: &[&str]) -> Output {
        run(&self.server, &ROOT, words)
    }

    fn as_alice(&self, words: &[&str]) -> Output {
        run(&self.server, &self.alice.each_ref().map(String::as_str), words)
    }

    /// Has alice refused, and gives the request's id.
    fn denied(&self) -> String {
        let output = self.as_alice(&["call", "iam", "delete-user", "--user-name", "bob"]);
        let text = shown(&output);
        text.split("(request ").nth(1).unwrap().trim_end().trim_end_matches(')').to_owned()
    }
}

#[test]
fn a_request_id_leads_to_the_statement_that_denied() {
    let world = World::new();
    let id = world.denied();
    let output = world.as_root(&["explain", &id]);
    let text = shown(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    for part in [
        "iam:DeleteUser by arn:aws:iam::",
        "Denied: iam:DeleteUser on arn:aws:iam::",
        "with an explicit deny in an identity-based policy",
        "statement 2 (NotBob) of user_alice_p, identity-based policy: from line 2 column",
        "  aws:username = alice",
        "To change it, take the action or the resource out of what denies, or give it a condition.",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn an_encoded_message_says_the_same_without_the_trail() {
    let world = World::new();
    let id = world.denied();
    let from_trail = shown(&world.as_root(&["explain", &id]));
    let trail = world.server.data_directory().join("audit");
    let files = fs::read_dir(trail).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let lines: String = files.collect();
    let event = lines.lines().find(|line| line.contains(&id)).unwrap();
    let event: Value = serde_json::from_str(event).unwrap();
    let message = event.pointer("/additionalEventData/encodedAuthorizationMessage").and_then(Value::as_str);
    let output = world.as_root(&["explain", message.unwrap()]);
    let text = shown(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.starts_with("Denied: iam:DeleteUser on "), "{text}");
    assert!(text.contains("from line 2 column 57 to line 3 column 104"), "{text}");
    assert!(text.contains("To change it, take the action or the resource out of what denies"), "{text}");
    assert!(from_trail.ends_with(&text), "{from_trail}");
}

#[test]
fn what_was_not_denied_and_what_never_was_is_said_so() {
    let world = World::new();
    let output = world.as_alice(&["call", "iam", "delete-user", "--user-name", "nobody"]);
    let text = shown(&output);
    let id = text.split("(request ").nth(1).unwrap().trim_end().trim_end_matches(')');
    let text = shown(&world.as_root(&["explain", id]));
    assert!(text.contains("It was refused: NoSuchEntity"), "{text}");
    let output = world.as_root(&["explain", "00000000-0000-4000-8000-000000000000"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(shown(&output).contains("the audit trail has no request"), "{}", shown(&output));
}

#[test]
fn who_may_not_look_learns_nothing() {
    let world = World::new();
    let id = world.denied();
    let output = world.as_alice(&["explain", &id]);
    let text = shown(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(text.contains("AccessDeniedException") && !text.contains("NotBob"), "{text}");
    let output = world.as_alice(&["explain", "AAAA"]);
    assert!(shown(&output).contains("sts:DecodeAuthorizationMessage"), "{}", shown(&output));
    let output = world.as_root(&["explain", "AAAA"]);
    assert!(shown(&output).contains("InvalidAuthorizationMessageException"), "{}", shown(&output));
}

#[test]
fn what_would_be_decided_can_be_asked() {
    let world = World::new();
    for (words, expected) in [
        (&["alice", "iam:DeleteUser", "arn:aws:iam::123456789012:user/bob"][..], "Denied: iam:DeleteUser"),
        (
            &["alice", "iam:DeleteUser", "arn:aws:iam::123456789012:user/bob"],
            "  user_alice_p (IAM Policy): from line 2 column 57 to line 3 column 104",
        ),
        (
            &["alice", "iam:DeleteUser", "arn:aws:iam::123456789012:user/bob"],
            "To change it, take the action or the resource out of what denies",
        ),
        (
            &["alice", "s3:GetObject", "arn:aws:s3:::bucket/key"],
            "To change it, let an identity-based policy allow s3:GetObject on arn:aws:s3:::bucket/key.",
        ),
        (&["alice", "iam:GetUser"], "Allowed: iam:GetUser on *"),
        (&["alice", "s3:GetObject", "--context", "aws:SourceIp=192.0.2.1"], "Denied, as nothing allows it"),
        (&["alice", "s3:GetObject", "--context", "x"], "KEY=VALUE is meant"),
        (&["nobody", "s3:GetObject"], "NoSuchEntity"),
    ] {
        let output = world.as_root(&[&["explain"], words].concat());
        assert!(shown(&output).contains(expected), "{}", shown(&output));
    }
}
