//! Every row of `tests/data/identity.tsv`: a document and the exact text AWS refuses it with.

use policy::*;

#[test]
fn every_document_gets_its_message() {
    let mut wrong = Vec::new();
    for (number, row) in include_str!("../data/identity.tsv").lines().enumerate().skip(1) {
        let mut columns = row.split('\t');
        let (Some(kind), Some(text), Some(expected)) = (columns.next(), columns.next(), columns.next())
        else {
            panic!("line {} needs three columns", number + 1);
        };
        let kind = if kind == "inline" { IdentityKind::Inline } else { IdentityKind::Managed };
        let judged = Document::parse(text).and_then(|document| document.validate_identity(kind));
        let message = judged.map_or_else(|malformed| malformed.to_string(), |()| "ok".to_owned());
        if message != expected {
            wrong.push(format!("line {}: {text}\n  is {message}\n not {expected}", number + 1));
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn faults_say_where_they_are() {
    for (text, line, column, detail) in [
        ("{\n  \"Version\": \"2012-10-17\",\n  oops\n}", 3, 3, "expected a member name"),
        ("{\"Statement\": {\"Effect\": \"Allow\",\n \"Effect\": \"Deny\"}}", 2, 2, "the same member twice"),
        ("{\"Statement\": [{\"Effect\": \"Allow\", \"Foo\": 1}]}", 1, 36, "unknown element of a statement"),
        ("", 1, 1, "expected a value"),
    ] {
        let malformed = Document::parse(text).expect_err(text);
        let position = malformed.position();
        assert_eq!((position.line, position.column, malformed.detail()), (line, column, detail), "{text}");
    }
}
