//! Command lines and the parameters they become, case by case.

use std::collections::BTreeMap;

use protocol::query;
use zeroize::Zeroizing;

use super::*;

/// Files by name; every secret asked for is `asked-` and its name.
struct Prepared(BTreeMap<&'static str, &'static str>);

impl Texts for Prepared {
    fn file(&mut self, path: &str) -> Result<Zeroizing<String>, String> {
        self.0.get(path).map(|text| Zeroizing::new((*text).to_owned())).ok_or(format!("{path}: not found"))
    }

    fn secret(&mut self, name: &str) -> Result<Secret, String> {
        Ok(Secret::new(format!("asked-{name}")))
    }
}

/// The operation and its parameters in one line, or the help's or error's first line. `|` separates words.
fn shown(line: &str) -> String {
    let mut texts = Prepared(BTreeMap::from([
        ("p.json", "{\"a\": [1]}"),
        ("secret", "from file\n"),
        ("tags.json", "[{\"Key\": \"a\", \"Value\": \"\"}]"),
        ("input.json", "{\"UserName\": \"bob\", \"Password\": \"in file\"}"),
    ]));
    let words: Vec<String> = line.split('|').map(str::to_owned).collect();
    match read(&words, &mut texts) {
        Ok(Asked::Call(request)) => {
            let pairs = query::encode(request.input.as_ref());
            let pairs: Vec<String> =
                pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
            format!("{}: {}", request.operation.name, pairs.join(" "))
        }
        Ok(Asked::Help(text)) => text.lines().next().unwrap_or_default().to_owned(),
        Err(why) => why,
    }
}

#[test]
fn words_become_parameters() {
    let rows = include_str!("cases.txt");
    for row in rows.lines().filter(|row| !row.is_empty() && !row.starts_with('#')) {
        let (line, expected) = row.split_once("  =>  ").unwrap();
        assert_eq!(shown(line), expected, "{line}");
    }
}

#[test]
fn no_error_quotes_a_secret() {
    for line in [
        "iam|change-password|--old-password|hunter2|--new-password|-",
        "iam|change-password|--old-password|-|hunter2",
        "iam|change-password|--old-password=hunter2",
        "iam|change-password|--old-password|-|--new-password|file://hunter2|hunter2",
        r#"iam|change-password|--cli-input-json|{"OldPassword":"hunter2","NewPassword":"hunter2"}"#,
        r#"iam|change-password|--allow-secrets-in-arguments|--cli-input-json|{"OldPassword":["hunter2"],"NewPassword":"x"}"#,
    ] {
        let words: Vec<String> = line.split('|').map(str::to_owned).collect();
        let why = read(&words, &mut Prepared(BTreeMap::new())).err().unwrap();
        assert!(!why.contains("hunter2"), "{why}");
    }
}

#[test]
fn connection_flags_are_taken_anywhere() {
    let line = "--endpoint|http://a|iam|--profile=p|get-user|--region|eu-west-1|--ca-bundle|f|--output|json";
    let words: Vec<String> = line.split('|').map(str::to_owned).collect();
    let Ok(Asked::Call(request)) = read(&words, &mut Prepared(BTreeMap::new())) else { panic!() };
    let Connection { profile, endpoint, region, ca_bundle } = request.connection;
    let found = [profile, endpoint, region, ca_bundle].map(Option::unwrap);
    assert_eq!(found, ["p", "http://a", "eu-west-1", "f"]);
}
