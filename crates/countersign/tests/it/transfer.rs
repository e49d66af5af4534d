//! `countersign import` and `export`, beside a running server and without one.

use std::path::Path;
use std::process::Output;

use serde_json::{Value, json};

use crate::process::{Server, run};

const FLAGS: [&str; 2] = ["--account-id", "123456789012"];

fn page(name: &str) -> Value {
    json!({"UserDetailList": [{
        "Path": "/", "UserName": name, "UserId": "AIDAAAAAAAAAAAAAAAAAA", "Arn": format!("arn:aws:iam::999988887777:user/{name}"),
        "CreateDate": "2020-01-01T00:00:00+00:00", "GroupList": [], "AttachedManagedPolicies": [], "Tags": [],
    }]})
}

fn command(data_dir: &Path, words: &[&str]) -> Output {
    run(&[words, &["--data-dir", data_dir.to_str().unwrap()]].concat())
}

#[test]
fn an_account_goes_in_and_out_with_and_without_a_server() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = directory.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (good, bad) =
        (file("good.json", &page("alice").to_string()), file("bad.json", &page("a!b").to_string()));
    let report = file("report.csv", "user,password_last_used\nalice,2026-02-03T04:05:06+00:00");
    let data_dir = directory.path().join("data");
    let mut server = Some(Server::start_in(&data_dir, &FLAGS));
    let mut exports = Vec::new();
    for _ in 0..2 {
        let refused = command(&data_dir, &["import", &bad]);
        let text = String::from_utf8(refused.stdout).unwrap();
        assert!(!refused.status.success() && text.contains("user a!b: not a valid user name"), "{text}");
        let imported = command(&data_dir, &["import", &good, &report]);
        let text = String::from_utf8(imported.stdout).unwrap();
        assert!(imported.status.success(), "{text}");
        let said = if server.is_some() { "1 users" } else { "1 were there already" };
        assert!(text.contains(said), "{text}");
        let exported = command(&data_dir, &["export"]);
        assert!(exported.status.success());
        exports.push(String::from_utf8(exported.stdout).unwrap());
        drop(server.take());
    }
    assert_eq!(exports[0], exports[1]);
    let told: Value = serde_json::from_str(&exports[0]).unwrap();
    assert_eq!(told["UserDetailList"][0]["Arn"], "arn:aws:iam::123456789012:user/alice");
    assert_eq!(told["UserDetailList"][0]["PasswordLastUsed"], "2026-02-03T04:05:06+00:00");

    let output = directory.path().join("export.json");
    assert!(command(&data_dir, &["export", "--output", output.to_str().unwrap()]).status.success());
    assert_eq!(std::fs::read_to_string(output).unwrap(), exports[0]);
    let missing = command(&data_dir, &["import", "nothing.json"]);
    assert!(!missing.status.success() && String::from_utf8(missing.stderr).unwrap().contains("nothing.json"));
    let garbage = command(&data_dir, &["import", &file("garbage.json", "secret-thing")]);
    let told = String::from_utf8(garbage.stderr).unwrap();
    assert!(
        !garbage.status.success() && told.contains("not the output") && !told.contains("secret-thing"),
        "{told}"
    );
}
