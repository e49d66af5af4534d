//! `countersign call`, from its words to what it prints.

use crate::process::{Server, command};
use crate::stub::Answer::{Is, Nothing};
use crate::stub::{Stub, feed, shown};

const USER: &str = "<GetUserResponse xmlns=\"x\"><GetUserResult><User><UserName>a&amp;b</UserName>\
                    <Tags><member><Key>k</Key><Value>v</Value></member></Tags></User></GetUserResult></GetUserResponse>";
const POLICY: &str = "<GetUserPolicyResponse><GetUserPolicyResult><UserName>a</UserName>\
                      <PolicyDocument>%7B%22Version%22%3A%222012-10-17%22%7D</PolicyDocument></GetUserPolicyResult>\
                      </GetUserPolicyResponse>";
const MISSING: &str = "<ErrorResponse><Error><Code>NoSuchEntity</Code><Message>The user \x1b[2J is gone.</Message>\
                       </Error><RequestId>r-1</RequestId></ErrorResponse>";

#[test]
fn a_result_is_printed_as_json() {
    for (words, answer, expected) in [
        (
            &["call", "iam", "get-user", "--user-name", "a&b"][..],
            USER,
            "{\n    \"User\": {\n        \"Tags\": [\n            {\n                \"Key\": \"k\",\n                \
             \"Value\": \"v\"\n            }\n        ],\n        \"UserName\": \"a&b\"\n    }\n}\n",
        ),
        (
            &["call", "iam", "get-user-policy", "--user-name", "a", "--policy-name", "p"],
            POLICY,
            "{\n    \"PolicyDocument\": {\n        \"Version\": \"2012-10-17\"\n    },\n    \"UserName\": \"a\"\n}\n",
        ),
        (&["call", "iam", "delete-user", "--user-name", "a"], "<DeleteUserResponse/>", ""),
    ] {
        let stub = Stub::start(&[Is(200, answer)]);
        let output = stub.run(words, "");
        assert_eq!((output.status.code(), shown(&output).as_str()), (Some(0), expected));
        assert!(!stub.actions()[0].starts_with("unsigned:"));
    }
}

#[test]
fn what_goes_wrong_has_an_exit_code_and_one_clear_text() {
    for (words, answers, code, expected) in [
        (
            &["get-user"][..],
            &[Is(404, MISSING)][..],
            1,
            "countersign: GetUser: NoSuchEntity: The user \u{fffd}[2J is gone. (request r-1)\n",
        ),
        (&["delete-user", "--user-name", "a"], &[Nothing], 1, "may or may not have been carried out"),
        (&["get-user"], &[Is(200, "<html/>")], 1, "is that its endpoint?"),
        (&["get-user"], &[Is(301, "")], 1, "HTTP status 301"),
        (&["get-user", "--user"], &[], 2, "nearest flag is --user-name"),
        (&["get-usr"], &[], 2, "nearest name is get-user"),
    ] {
        let stub = Stub::start(answers);
        let output = stub.run(&[&["call", "iam"][..], words].concat(), "");
        let text = shown(&output);
        assert_eq!(output.status.code(), Some(code), "{text}");
        assert!(text.contains(expected), "{text}");
        assert_eq!(stub.actions().len(), answers.len());
    }
}

#[test]
fn reading_is_tried_again_when_no_answer_comes() {
    let stub = Stub::start(&[Nothing, Is(503, ""), Is(200, USER)]);
    let output = stub.run(&["call", "iam", "get-user"], "");
    assert_eq!(output.status.code(), Some(0), "{}", shown(&output));
    assert_eq!(stub.actions(), ["GetUser", "GetUser", "GetUser"]);
}

#[test]
fn secrets_come_line_by_line_from_standard_input() {
    let stub = Stub::start(&[Is(200, "<ChangePasswordResponse/>")]);
    let words = ["call", "iam", "change-password", "--new-password", "-", "--old-password", "-"];
    let output = stub.run(&words, "the new one\nthe old one\n");
    assert_eq!((output.status.code(), shown(&output).as_str()), (Some(0), ""));
    let sent = protocol::query::Params::parse(stub.bodies()[0].as_bytes()).unwrap();
    assert_eq!(
        (sent.get("NewPassword"), sent.get("OldPassword")),
        (Some("the new one"), Some("the old one"))
    );
}

#[test]
fn an_operation_without_signature_needs_no_credentials() {
    let stub = Stub::start(&[Is(200, "<AssumeRoleWithWebIdentityResponse/>")]);
    let words = [
        "call",
        "sts",
        "assume-role-with-web-identity",
        "--endpoint",
        &stub.endpoint,
        "--role-arn=r",
        "--role-session-name=s",
        "--web-identity-token=-",
    ];
    let output = feed(command(&words), "token");
    assert_eq!(output.status.code(), Some(0), "{}", shown(&output));
    assert_eq!(stub.actions(), ["unsigned:AssumeRoleWithWebIdentity"]);
}

#[test]
fn a_private_certificate_is_trusted_only_when_named() {
    let directory = tempfile::tempdir().unwrap();
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let [cert, key] =
        ["cert.pem", "key.pem"].map(|name| directory.path().join(name).to_str().unwrap().to_owned());
    std::fs::write(&cert, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let server = Server::start(&["--tls-cert", &cert, "--tls-key", &key]);
    let endpoint = server.address.replace("127.0.0.1", "https://localhost");
    for (bundle, expected) in [
        (Some(cert.as_str()), "InvalidClientTokenId"),
        (None, "cannot reach https://localhost"),
        (Some(key.as_str()), "key.pem: the file has none"),
    ] {
        let mut command =
            command(&["call", "iam", "delete-user", "--user-name", "a", "--endpoint", &endpoint]);
        command.env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE").env("AWS_SECRET_ACCESS_KEY", "x");
        command.envs(bundle.map(|path| ("AWS_CA_BUNDLE", path)));
        let text = shown(&feed(command, ""));
        assert!(text.contains(expected), "{text}");
    }
}
