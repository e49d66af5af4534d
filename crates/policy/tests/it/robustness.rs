//! Hostile input: the parser and everything behind it answer, whatever they are given.

use std::sync::Arc;
use std::time::{Duration, Instant};

use policy::*;
use proptest::prelude::*;

/// Text that gets past the first brace now and then.
fn almost_policies() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "1",
        "-1e5",
        "\"Version\"",
        "\"2012-10-17\"",
        "\"Statement\"",
        "\"Effect\"",
        "\"Allow\"",
        "\"Action\"",
        "\"s3:*\"",
        "\"Resource\"",
        "\"*\"",
        "\"arn:aws:s3:::${\"",
        "\"Condition\"",
        "\"StringLike\"",
        "\"Sid\"",
        "\"Principal\"",
        " ",
        "\n",
        "é",
        "\u{0}",
        "\"\\ud83d\"",
    ]);
    prop::collection::vec(token, 0..40).prop_map(|tokens| tokens.concat())
}

/// Sends a text through every stage that accepts it.
fn exercise(text: &str) {
    match Document::parse(text) {
        Err(malformed) => {
            assert!(malformed.position().line >= 1 && malformed.to_string() == "Syntax errors in policy.")
        }
        Ok(document) => {
            assert_eq!(document.text(), text);
            assert!(!document.statements().is_empty());
            let _ = (document.validate_identity(IdentityKind::Managed), document.context_keys());
            let policy = Policy::compile(&document, PolicySource::inline(PolicyKind::Resource, "hostile"));
            let policies = Policies::default().with_resource(Some(Arc::new(policy)));
            let context = Context::from_iter([("aws:username", text.to_owned())]);
            let request = Request {
                principal: &Principal::Anonymous,
                action: text,
                resource: text,
                resource_account: Some(text),
                context: &context,
            };
            assert_eq!(explain(&request, &policies).decision.outcome, evaluate(&request, &policies).outcome);
        }
    }
}

/// A whole policy around arbitrary strings, so that the stages behind the parser see them.
fn around(value: &str) -> String {
    let value = serde_json::to_string(value).expect("any string is JSON");
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Sid":{value},"Effect":"Allow","Principal":{{"AWS":{value}}},
        "Action":{value},"Resource":[{value},"arn:aws:s3:::x"],"Condition":{{"StringLike":{{{value}:{value}}},
        "ArnLike":{{"a":{value}}},"DateEquals":{{"b":{value}}},"NumericEquals":{{"c":{value}}},
        "IpAddress":{{"d":{value}}},"BinaryEquals":{{"e":{value}}}}}}}}}"#
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_text_never_panics(text in any::<String>()) {
        exercise(&text);
    }

    #[test]
    fn almost_policies_never_panic(text in almost_policies()) {
        exercise(&text);
    }

    #[test]
    fn arbitrary_values_never_panic(value in "\\PC{0,20}|[a:*?${}', /0-9eE.+TZ-]{0,20}") {
        exercise(&around(&value));
    }
}

#[test]
fn the_longest_documents_are_handled_in_time() {
    let statement = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#;
    let many = format!(r#"{{"Statement":[{}]}}"#, vec![statement; 2500].join(","));
    assert_eq!(Document::parse(&many).expect("well-formed").statements().len(), 2500);
    exercise(&many);
    let keys: Vec<String> = (0..8000).map(|number| format!(r#""k{number}":"v""#)).collect();
    exercise(&format!(
        r#"{{"Statement":{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"StringEquals":{{{}}}}}}}}}"#,
        keys.join(",")
    ));
    exercise(&"{\"a\":".repeat(20_000));
}

/// The bound is far above what a loaded machine needs.
#[test]
fn no_document_takes_long_to_check() {
    let many =
        |count: usize, item: &dyn Fn(usize) -> String| (0..count).map(item).collect::<Vec<_>>().join(",");
    let statement = |actions: &str, resources: &str, conditions: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":[{actions}],"Resource":[{resources}],"Condition":{{{conditions}}}}}}}"#
        )
    };
    let users = many(4000, &|number| format!("\"arn:aws:iam::*:user/{number}\""));
    let keys = many(4000, &|number| format!("\"aws:nothing{number}\":\"v\""));
    for text in [
        statement(&many(8000, &|_| "\"iam:*\"".to_owned()), &users, ""),
        statement(&many(6000, &|number| format!("\"iam:Get{number}\"")), &users, ""),
        statement("\"iam:*\"", &format!("\"arn:aws:iam::*:{}\"", "u*".repeat(60_000)), ""),
        statement("\"iam:*\"", "\"*\"", &format!("\"StringEquals\":{{{keys}}},\"StringLike\":{{{keys}}}")),
        statement("\"iam:*\"", "\"*\"", &format!("\"StringLike\":{{\"x:y\":\"{}\"}}", "${a}".repeat(30_000))),
    ] {
        let start = Instant::now();
        check(&text, Purpose::Inline);
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    }
}
