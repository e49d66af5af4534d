//! `countersign passwd`, from standard input to the last line it prints.

use crate::process::command;
use crate::stub::Answer::{Is, Nothing};
use crate::stub::{Answer, Stub, feed, shown};

const POLICY: Answer = Is(
    200,
    "<GetAccountPasswordPolicyResponse><GetAccountPasswordPolicyResult><PasswordPolicy>\
     <MinimumPasswordLength>10</MinimumPasswordLength><RequireSymbols>true</RequireSymbols>\
     </PasswordPolicy></GetAccountPasswordPolicyResult></GetAccountPasswordPolicyResponse>",
);
const NO_POLICY: Answer = Is(
    404,
    "<ErrorResponse><Error><Code>NoSuchEntity</Code><Message>None.</Message></Error></ErrorResponse>",
);
const NOT_READABLE: Answer =
    Is(403, "<ErrorResponse><Error><Code>AccessDenied</Code><Message>No.</Message></Error></ErrorResponse>");
const CHANGED: Answer = Is(
    200,
    "<ChangePasswordResponse><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></ChangePasswordResponse>",
);
const WRONG: Answer = Is(
    403,
    "<ErrorResponse><Error><Code>AccessDenied</Code><Message>The old password was incorrect.</Message></Error>\
     <RequestId>r-1</RequestId></ErrorResponse>",
);
const ROOT: Answer = Is(
    400,
    "<ErrorResponse><Error><Code>InvalidUserType</Code><Message>Only users.</Message></Error></ErrorResponse>",
);
const THROTTLED: Answer = Is(
    400,
    "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>",
);
const FAILED: Answer = Is(
    500,
    "<ErrorResponse><Error><Code>ServiceFailure</Code><Message>Oops.</Message></Error></ErrorResponse>",
);

const OLD: &str = "hunter2-Old &=+%";
const NEW: &str = "hunter2-New &=+%";

#[test]
fn a_password_is_changed_and_never_printed() {
    for answers in [[POLICY, CHANGED], [NO_POLICY, CHANGED], [NOT_READABLE, CHANGED]] {
        let stub = Stub::start(&answers);
        let output = stub.run(&["passwd"], &format!("{OLD}\n{NEW}\n"));
        assert_eq!((output.status.code(), shown(&output).as_str()), (Some(0), "The password is changed.\n"));
        assert_eq!(stub.actions(), ["GetAccountPasswordPolicy", "ChangePassword"]);
        let sent = protocol::query::Params::parse(stub.bodies()[1].as_bytes()).unwrap();
        assert_eq!((sent.get("OldPassword"), sent.get("NewPassword")), (Some(OLD), Some(NEW)));
    }
}

#[test]
fn what_goes_wrong_is_said_with_the_codes_of_aws_and_without_passwords() {
    let change = ["GetAccountPasswordPolicy", "ChangePassword"];
    let stdin = format!("{OLD}\n{NEW}\n");
    for (answers, stdin, code, expected, actions) in [
        (
            &[POLICY, WRONG][..],
            &*stdin,
            1,
            "AccessDenied: The old password was incorrect. (request r-1)",
            &change[..],
        ),
        (&[POLICY, ROOT], &stdin, 1, "root user changes its password in the console", &change),
        (&[POLICY, NO_POLICY], &stdin, 1, "CreateLoginProfile", &change),
        (&[POLICY, NOT_READABLE], &stdin, 1, "iam:ChangePassword", &change),
        (&[POLICY, FAILED], &stdin, 1, "may or may not have been changed", &change),
        (&[POLICY, Nothing], &stdin, 1, "may or may not have been changed", &change),
        (&[POLICY, Is(502, "<html>")], &stdin, 1, "may or may not have been changed", &change),
        (&[POLICY], "hunter2\nhunter2short\n", 1, "the new password needs a symbol", &change[..1]),
        (&[], "hunter2\n", 2, "not two lines", &[]),
        (&[], "hunter2\nhunter2\nhunter2\n", 2, "not two lines", &[]),
    ] {
        let stub = Stub::start(answers);
        let output = stub.run(&["passwd"], stdin);
        let text = shown(&output);
        assert_eq!(output.status.code(), Some(code), "{text}");
        assert!(text.contains(expected) && !text.contains("hunter2"), "{text}");
        assert_eq!(stub.actions(), actions, "{text}");
    }
}

#[test]
fn only_what_certainly_changed_nothing_is_tried_again() {
    let stub = Stub::start(&[FAILED, NOT_READABLE, THROTTLED, THROTTLED, CHANGED]);
    let output = stub.run(&["passwd"], &format!("{OLD}\n{NEW}\n"));
    assert_eq!(output.status.code(), Some(0), "{}", shown(&output));
    let (policy, change) = ("GetAccountPasswordPolicy", "ChangePassword");
    assert_eq!(stub.actions(), [policy, policy, change, change, change]);
}

#[test]
fn a_server_that_is_not_there_and_credentials_that_are_not_are_named() {
    let mut away = command(&["passwd", "--endpoint", "http://127.0.0.1:1"]);
    away.env("AWS_ACCESS_KEY_ID", "AK").env("AWS_SECRET_ACCESS_KEY", "hunter2");
    let text = shown(&feed(away, "hunter2\nhunter2\n"));
    assert!(text.contains("cannot reach http://127.0.0.1:1") && !text.contains("hunter2"), "{text}");

    let output = feed(command(&["passwd", "--endpoint", "http://127.0.0.1:1"]), "a\nb\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(shown(&output).contains("no credentials"), "{}", shown(&output));
}

#[test]
fn a_password_as_an_argument_is_refused() {
    let output = feed(command(&["passwd", "--new-password", "x"]), "");
    assert_eq!(output.status.code(), Some(2));
}
