//! From nothing to listening, or to a clear refusal.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rustix::process::Signal;

use crate::process::{Server, command, get, run};

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap().permissions().mode() & 0o777
}

#[test]
fn an_empty_directory_becomes_a_private_server_and_stays_one() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");
    let server = Server::start_in(&data, &[]);
    assert_eq!(mode(&data), 0o700);
    for file in data.read_dir().unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path) & 0o077, 0, "{}", path.display());
    }
    let key = std::fs::read_to_string(data.join("master.key")).unwrap();
    assert_eq!(key.trim().len(), 64);
    assert!(data.join("control.sock").exists());
    server.signal(Signal::TERM);
    assert!(server.wait().0.success());
    assert!(!data.join("control.sock").exists());
    let _again = Server::start_in(&data, &[]);
    assert_eq!(std::fs::read_to_string(data.join("master.key")).unwrap(), key);
}

#[test]
fn settings_that_cannot_be_meant_are_refused_with_the_reason() {
    for (words, expected) in [
        (&["serve", "--listen", "0.0.0.0:0"][..], "allow-plaintext-beyond-loopback"),
        (&["serve", "--listen", "0.0.0.0:0", "--test-mode"], "loopback only"),
        (&["serve", "--lisen", "127.0.0.1:0"], "'--listen'"),
        (&["serve", "--qqq"], "similar argument exists: '--"),
        (&["serve", "--tls-cert", "a"], "tls-cert and tls-key must be set together"),
        (&["serve", "--organization-policies", "x"], "organization-policies needs organization"),
        (&["serve", "--config", "/nonexistent/countersign.toml"], "/nonexistent/countersign.toml"),
        (&["backup"], "--output"),
    ] {
        let output = run(words);
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && text.contains(expected), "{words:?}: {text}");
    }
}

#[test]
fn policies_of_an_organization_that_cannot_be_read_end_the_start() {
    let directory = tempfile::tempdir().unwrap();
    let (data, file) = (directory.path().join("data"), directory.path().join("policies.json"));
    let start = || {
        let organization = "id=o-exampleorgid,management=111111111111,member=123456789012";
        let mut serve = command(&["serve", "--listen", "127.0.0.1:0", "--organization", organization]);
        let serve = serve.arg("--data-dir").arg(&data).arg("--organization-policies").arg(&file);
        let output = serve.output().unwrap();
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(start().contains("policies.json: No such file"));
    std::fs::write(&file, r#"{"ServiceControlPolicies":[["FullAccess"]]}"#).unwrap();
    assert!(start().contains("no policy of AWS is called `FullAccess`"));
    std::fs::write(&file, " ".repeat((1 << 20) + 1)).unwrap();
    assert!(start().contains("it is longer than 1048576 bytes"));
}

#[test]
fn a_list_of_refused_passwords_that_cannot_be_read_ends_the_start() {
    let directory = tempfile::tempdir().unwrap();
    let (data, file) = (directory.path().join("data"), directory.path().join("refused.txt"));
    let start = || {
        let mut serve = command(&["serve", "--listen", "127.0.0.1:0"]);
        let output =
            serve.arg("--data-dir").arg(&data).arg("--refused-passwords").arg(&file).output().unwrap();
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(start().contains("refused.txt: No such file"));
    std::fs::write(&file, "\n").unwrap();
    assert!(start().contains("there is no password in it"));
}

#[test]
fn an_unknown_variable_is_refused_with_the_nearest_known_one() {
    let output = command(&["serve"]).env("COUNTERSIGN_TLS_CERTT", "x").output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("unknown environment variable `COUNTERSIGN_TLS_CERTT`"), "{text}");
    assert!(text.contains("`COUNTERSIGN_TLS_CERT`"), "{text}");
}

#[test]
fn test_endpoints_exist_in_test_mode_only() {
    let server = Server::start(&[]);
    assert!(server.ask(&get("/_countersign/clock")).starts_with("HTTP/1.1 404 "));
    let server = Server::start(&["--test-mode"]);
    assert!(server.ask(&get("/_countersign/clock")).starts_with("HTTP/1.1 200 "));
}
