//! Policy documents on their way in and out: as JSON inside of JSON, as text in a string, or as text that is encoded.

use crate::domain::names::AccountId;
use protocol::percent;
use serde_json::value::RawValue;

/// The longest document that is looked at, in bytes (API reference, `policyDocumentType`).
const LENGTH_MAX: usize = 131_072;

/// The text of a document, without white space between its words: whoever printed it chose that, not who wrote it.
///
/// # Errors
/// A sentence.
pub(super) fn text(raw: &RawValue) -> Result<String, String> {
    let raw = raw.get();
    if raw.len() > 4 * LENGTH_MAX {
        return Err("the document is too long".to_owned());
    }
    let text = match raw.starts_with('"') {
        false => raw.to_owned(),
        true => {
            let text: String = serde_json::from_str(raw).map_err(|_| "the document is no text".to_owned())?;
            match text.trim_start().starts_with('{') {
                true => text,
                // A plus is a plus where the operation encodes.
                false => percent::decode_form(text.replace('+', "%2B").as_bytes())
                    .ok_or_else(|| "the document is neither JSON nor encoded".to_owned())?,
            }
        }
    };
    let text = compact(&text);
    if text.len() > LENGTH_MAX { Err("the document is too long".to_owned()) } else { Ok(text) }
}

/// A document as JSON.
///
/// # Errors
/// A sentence, if it is none.
pub(super) fn raw(text: &str) -> Result<Box<RawValue>, String> {
    RawValue::from_string(compact(text)).map_err(|_| "a stored document is no JSON".to_owned())
}

/// Drops white space outside of strings.
fn compact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut quoted, mut escaped) = (false, false);
    for c in text.chars() {
        if quoted || !matches!(c, ' ' | '\t' | '\n' | '\r') {
            out.push(c);
        }
        (quoted, escaped) = match (quoted, escaped, c) {
            (true, true, _) => (true, false),
            (true, false, '\\') => (true, true),
            (_, false, '"') => (!quoted, false),
            _ => (quoted, false),
        };
    }
    out
}

/// What stands for one account made to stand for another, in text of JSON: the account in ARNs, and texts that are nothing
/// but its number. Tells whether the number stands elsewhere too, where it is left.
pub(super) fn moved(text: &str, from: &AccountId, to: &AccountId) -> (String, bool) {
    if from == to || !text.contains(from.as_str()) {
        return (text.to_owned(), false);
    }
    let moved = text
        .replace(&format!(":{from}:"), &format!(":{to}:"))
        .replace(&format!("\"{from}\""), &format!("\"{to}\""));
    let left = moved.contains(from.as_str());
    (moved, left)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<String, String> {
        text(&RawValue::from_string(json.to_owned()).unwrap())
    }

    #[test]
    fn a_document_is_read_in_each_of_its_forms() {
        let expected = Ok(r#"{"Sid":"a b\" c","x":["+"]}"#.to_owned());
        assert_eq!(read(r#"{ "Sid": "a b\" c",  "x": [ "+" ] }"#), expected);
        assert_eq!(read(r#""{\"Sid\": \"a b\\\" c\", \"x\": [\"+\"]}""#), expected);
        assert_eq!(read(r#""%7B%22Sid%22%3A%22a%20b%5C%22%20c%22%2C%22x%22%3A%5B%22+%22%5D%7D""#), expected);
        assert!(read(r#""%7""#).is_err());
        assert!(read(&format!("\"{{{}}}\"", "x".repeat(LENGTH_MAX))).is_err());
    }

    #[test]
    fn another_account_is_replaced_where_it_means_the_account() {
        let [from, to] = ["111122223333", "444455556666"].map(|id| AccountId::new(id).unwrap());
        let text = r#"["arn:aws:iam::111122223333:user/*","111122223333","arn:aws:s3:::logs-111122223333","999911112222"]"#;
        let expected = r#"["arn:aws:iam::444455556666:user/*","444455556666","arn:aws:s3:::logs-111122223333","999911112222"]"#;
        assert_eq!(moved(text, &from, &to), (expected.to_owned(), true));
        assert_eq!(moved(text, &from, &from), (text.to_owned(), false));
    }
}
