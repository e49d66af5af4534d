//! Results as the AWS CLI prints them: JSON, indented by four, policy documents as JSON instead of encoded text.

use std::io::{self, Write};

use protocol::percent;
use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{PrettyFormatter, Serializer};

/// Members of results that hold a percent-encoded policy document.
const DOCUMENTS: [&str; 3] = ["AssumeRolePolicyDocument", "PolicyDocument", "Document"];

/// Prints a result; nothing for an empty one.
///
/// # Errors
/// If standard output cannot be written.
pub(super) fn result(mut result: Value) -> Result<(), String> {
    if result.as_object().is_some_and(serde_json::Map::is_empty) {
        return Ok(());
    }
    open_documents(&mut result);
    let mut text = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut text, PrettyFormatter::with_indent(b"    "));
    result.serialize(&mut serializer).map_err(|why| why.to_string())?;
    line(&String::from_utf8(text).map_err(|why| why.to_string())?)
}

/// Prints a line. That nobody reads it any more (a closed pipe) is no error.
///
/// # Errors
/// If standard output cannot be written.
pub(super) fn line(text: &str) -> Result<(), String> {
    match writeln!(io::stdout(), "{}", text.trim_end()) {
        Err(why) if why.kind() != io::ErrorKind::BrokenPipe => Err(format!("cannot write the result: {why}")),
        _ => Ok(()),
    }
}

fn open_documents(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(open_documents),
        Value::Object(members) => {
            for (name, member) in members {
                match member.as_str().filter(|_| DOCUMENTS.contains(&name.as_str())).and_then(document) {
                    Some(document) => *member = document,
                    None => open_documents(member),
                }
            }
        }
        _ => {}
    }
}

/// The document, if it is one. A plus sign that is not encoded stays one.
fn document(text: &str) -> Option<Value> {
    let text = percent::decode_form(text.replace('+', "%2B").as_bytes())?;
    serde_json::from_str(&text).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn policy_documents_are_opened_wherever_they_are() {
        let mut value = json!({
            "PolicyDocument": "%7B%22a%22%3A%20%22+%22%7D",
            "List": [{ "Document": "%5B1%5D" }, { "Document": "no json" }],
            "Other": "%7B%7D",
        });
        open_documents(&mut value);
        assert_eq!(
            value,
            json!({
                "PolicyDocument": { "a": "+" },
                "List": [{ "Document": [1] }, { "Document": "no json" }],
                "Other": "%7B%7D",
            })
        );
    }
}
