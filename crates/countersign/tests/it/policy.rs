//! `countersign policy`: cases and policies in, decisions, reports and findings out.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use crate::process::{command, run};
use crate::stub::{feed, shown};

const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Own","Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}"#;

/// A case about alice with these members.
fn case(action: &str, rest: &str) -> String {
    format!(
        r#"{{"principal":"arn:aws:iam::111122223333:user/alice","action":"{action}","resource":"arn:aws:s3:::b/k",{rest}}}"#
    )
}

#[test]
fn cases_come_in_as_lines_and_decisions_go_out_as_lines() {
    let allowed = case("s3:GetObject", &format!(r#""id":"one","identity":[{ALLOW}]"#));
    let denied = case("s3:PutObject", &format!(r#""resourceAccount":"444455556666","identity":[{ALLOW}]"#));
    let keyed = case(
        "s3:GetObject",
        r#""identity":[{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"a:b":"true"}}}}]"#,
    );
    let input = format!("# a comment\n\n{allowed}\n{denied}\n{{\"principal\":3}}\n{keyed}\n");
    let output = feed(command(&["policy", "evaluate"]), &input);
    let lines: Vec<serde_json::Value> =
        shown(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(output.status.code(), Some(2), "one line is no case");
    assert_eq!(
        lines,
        [
            serde_json::json!({
                "id": "one", "decision": "allowed", "by": "identity", "missingContext": [],
                "matched": [{
                    "policy": "identity[0]", "kind": "identity", "index": 0, "sid": "Own",
                    "start": {"line": 1, "column": 38}, "end": {"line": 1, "column": 102},
                }],
            }),
            serde_json::json!({
                "decision": "implicitDeny", "by": "identity", "matched": [], "missingContext": [],
                "reason": "because no identity-based policy allows the s3:PutObject action",
            }),
            serde_json::json!({
                "line": 5, "column": 14,
                "error": "a string was expected",
            }),
            serde_json::json!({
                "decision": "implicitDeny", "by": "identity", "matched": [], "missingContext": ["a:b"],
                "reason": "because no identity-based policy allows the s3:GetObject action",
            }),
        ]
    );
}

#[test]
fn each_answer_comes_before_the_next_question() {
    let mut child =
        command(&["policy", "evaluate"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut questions = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    for action in ["s3:GetObject", "s3:PutObject"] {
        writeln!(questions, "{}", case(action, &format!(r#""identity":[{ALLOW}]"#))).unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        assert_eq!(answer.contains("\"allowed\""), action == "s3:GetObject", "{answer}");
    }
    drop(questions);
    assert!(child.wait().unwrap().success());
}

#[test]
fn tests_of_policies_read_them_from_beside_the_cases_and_end_with_a_code_for_ci() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cases.ndjson");
    let name = path.to_str().unwrap();
    fs::write(folder.path().join("own.json"), ALLOW).unwrap();
    let passing =
        case("s3:GetObject", r#""identity":["own.json"],"expect":{"decision":"allowed","matched":["Own"]}"#);
    let failing = case(
        "s3:PutObject",
        r#""id":"put","note":"alice\u001b[2J writes","identity":["own.json"],"expect":{"decision":"allowed"}"#,
    );

    fs::write(&path, format!("{passing}\n")).unwrap();
    let output = run(&["policy", "test", name]);
    assert_eq!((output.status.code(), shown(&output)), (Some(0), format!("{name}: 1 passed, 0 failed\n")));

    fs::write(&path, format!("{passing}\n{failing}\n")).unwrap();
    let output = run(&["policy", "test", "--verbose", name]);
    let expected = format!(
        "ok    {name}:1: s3:GetObject on arn:aws:s3:::b/k\n\
         FAIL  {name}:2: put, alice\u{fffd}[2J writes\n        expected allowed, got implicitDeny\n        \
         the request: s3:PutObject on arn:aws:s3:::b/k\n        \
         denied because no identity-based policy allows the s3:PutObject action\n\
         {name}: 1 passed, 1 failed\n"
    );
    assert_eq!((output.status.code(), shown(&output)), (Some(1), expected));

    let elsewhere = case("s3:GetObject", r#""identity":["home.json"],"expect":{"decision":"allowed"}"#);
    let home = ALLOW.replace("\"*\"}", "\"arn:aws:s3:::home/*\"}");
    fs::write(folder.path().join("home.json"), home).unwrap();
    fs::write(&path, elsewhere).unwrap();
    let text = shown(&run(&["policy", "test", name]));
    let near = "statement 1 (Own) of home.json, at 1:38, allows the action, but on other resources\n";
    assert!(text.contains(near), "{text}");

    for (content, code, text) in [
        (
            case("s3:GetObject", r#""identity":["other.json"],"expect":{"decision":"allowed"}"#),
            2,
            "other.json: No such file",
        ),
        (case("s3:GetObject", r#""identity":["own.json"]"#), 2, "it expects nothing"),
        ("nonsense".to_owned(), 2, "1 unreadable"),
        (String::new(), 1, "0 passed, 0 failed"),
    ] {
        fs::write(&path, content).unwrap();
        let output = run(&["policy", "test", name]);
        assert!(shown(&output).contains(text), "{}", shown(&output));
        assert_eq!(output.status.code(), Some(code), "{text}");
    }
    let output = run(&["policy", "test", "/nowhere/cases.ndjson"]);
    assert_eq!(output.status.code(), Some(2), "{}", shown(&output));
    assert_eq!(run(&["policy", "test"]).status.code(), Some(2));
}

#[test]
fn policies_are_checked_with_places_and_a_code_for_ci() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("policy.json");
    let name = path.to_str().unwrap();
    let trust = r#"{"Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;
    let typo = "{\"Version\":\"2012-10-17\",\n \"Statement\":{\"Effect\":\"Allow\",\"Action\":\"iam:GetUzer\",\"Resource\":\"*\"}}";
    for (text, flags, code, expected) in [
        (ALLOW, &[][..], 0, "errors: 0, warnings: 0, files: 1\n".to_owned()),
        (trust, &[], 0, "errors: 0, warnings: 0, files: 1\n".to_owned()),
        (
            typo,
            &[],
            0,
            format!(
                "{name}:2:41: warning: iam:GetUzer is no action of iam; is it iam:GetUser? [unknown-action]\nerrors: 0, warnings: 1, files: 1\n"
            ),
        ),
        (
            trust,
            &["--kind", "inline"],
            1,
            format!(
                "{name}:1:14: error: Policy document should not specify a principal. [refused]\nerrors: 1, warnings: 0, files: 1\n"
            ),
        ),
        (
            "{\"Statement\":[]}",
            &[],
            1,
            format!(
                "{name}:1:1: error: Syntax errors in policy. (a policy needs a Statement) [syntax]\nerrors: 1, warnings: 0, files: 1\n"
            ),
        ),
    ] {
        fs::write(&path, text).unwrap();
        let output = run(&[&["policy", "check", name], flags].concat());
        assert_eq!((output.status.code(), shown(&output)), (Some(code), expected));
    }
    fs::write(&path, typo).unwrap();
    assert_eq!(run(&["policy", "check", "--strict", name]).status.code(), Some(1));
    assert_eq!(run(&["policy", "check", "/nowhere/policy.json"]).status.code(), Some(2));
    let output = feed(command(&["policy", "check", "-"]), typo);
    assert!(shown(&output).starts_with("-:2:41: warning"), "{}", shown(&output));
}
