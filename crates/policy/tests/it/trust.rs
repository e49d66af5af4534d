//! Every row of `tests/data/trust.tsv`: a role trust policy and the exact text it is refused with.

use policy::*;

#[test]
fn every_trust_policy_gets_its_message() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (number, row) in include_str!("../data/trust.tsv").lines().enumerate().skip(1) {
        let (text, expected) = row.split_once('\t').expect("two columns");
        let judged = Document::parse_trust(text);
        let message = judged.map_or_else(|malformed| malformed.to_string(), |_| "ok".to_owned());
        if message != expected {
            wrong.push(format!("line {}: {text}\n  is {message}\n not {expected}", number + 1));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{} of {count} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_refusal_says_which_statement() {
    let text = "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sts:AssumeRole\"},\n \
                {\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\"}]}";
    let document = Document::parse(text).expect("well-formed");
    let malformed = document.validate_trust().expect_err("no principal");
    assert_eq!(malformed.message(), "Missing required field Principal");
    assert_eq!(malformed.position(), document.statements()[1].start);
}

#[test]
fn principals_are_replaced_where_they_stand_and_nowhere_else() {
    let text = r#"{"Statement": [{"Effect":"Allow","Principal":{"AWS":["arn:a", "arn:\u0062"],"Service":"arn:a"},
        "Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:a"}}},
        {"Effect":"Deny","Principal":{"AWS":"arn:a"},"Action":"sts:AssumeRole"}]}"#;
    let document = Document::parse(text).unwrap();
    assert_eq!(document.aws_principals().collect::<Vec<_>>(), ["arn:a", "arn:b", "arn:a"]);
    let other = |written: &str| (written == "arn:b").then(|| r#"a"\b"#.to_owned());
    assert_eq!(document.with_aws_principals(other), text.replace(r#""arn:\u0062""#, r#""a\"\\b""#));
    let other = |written: &str| (written == "arn:a").then(|| "AIDA".to_owned());
    let changed = document.with_aws_principals(other);
    assert_eq!((changed.matches("AIDA").count(), changed.matches("arn:a").count()), (2, 2));
    let again = Document::parse(&changed).unwrap();
    assert_eq!(again.with_aws_principals(|_| None), changed);
}
