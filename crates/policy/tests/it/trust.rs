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
