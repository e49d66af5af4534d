//! `cargo xtask managed-policies`: makes the catalogue of AWS-managed policies out of a published data set.
//!
//! Two files come of it in `crates/iam/data`: a table that people can read and compare, and the documents, compressed
//! in blocks so that one of them is had without the others. `crates/iam/src/managed_policies/catalogue.rs` reads both.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

const TABLE: &str = "crates/iam/data/managed_policies.tsv";
const DOCUMENTS: &str = "crates/iam/data/managed_policies.bin";

/// Bytes of documents after which a block ends: what one look at a policy unpacks.
const BLOCK: usize = 32 << 10;
/// The best that the format can do; it is done once.
const COMPRESSION: u8 = 10;

/// Members in the order in which AWS's documentation writes them; the data set has them sorted.
const ORDER: [&str; 12] = [
    "Version",
    "Id",
    "Statement",
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Entry {
    path: String,
    default_version_id: String,
    create_date: String,
    update_date: String,
    document: Value,
}

/// Reads the Python file that holds the data set, and writes the catalogue; with `check`, only compares.
pub(crate) fn write(root: &Path, from: &Path, check: bool) -> Result<(), String> {
    let source = fs::read_to_string(from).map_err(|error| format!("{}: {error}", from.display()))?;
    let mut parts = source.split("\"\"\"");
    let json = parts.nth(1).filter(|json| !json.contains('\\'));
    let json = json.ok_or("no text between triple quotes, or one with escapes, which are not understood")?;
    let policies: BTreeMap<String, Entry> = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let (table, documents) = catalogue(&policies)?;
    for (path, content) in [(TABLE, table.as_bytes()), (DOCUMENTS, &documents)] {
        let path = root.join(path);
        match check {
            true if fs::read(&path).is_ok_and(|found| found == content) => {}
            true => return Err(format!("{} is stale: run this without --check", path.display())),
            false => fs::write(&path, content).map_err(|error| format!("{}: {error}", path.display()))?,
        }
    }
    println!("{} policies, {} KB of documents", policies.len(), documents.len() >> 10);
    Ok(())
}

/// The table, and the blocks behind the places where they begin and the last one ends, in four bytes each.
fn catalogue(policies: &BTreeMap<String, Entry>) -> Result<(String, Vec<u8>), String> {
    let mut table = String::new();
    let mut blocks = vec![String::new()];
    for (name, policy) in policies {
        let Entry { path, default_version_id, create_date, update_date, .. } = policy;
        if blocks.last().is_some_and(|block| block.len() >= BLOCK) {
            blocks.push(String::new());
        }
        let number = blocks.len() - 1;
        let fields = [name, path, default_version_id, create_date, update_date];
        if fields.iter().any(|field| field.contains(['\t', '\n'])) {
            return Err(format!("{name}: a field with white space"));
        }
        let _ =
            writeln!(table, "{name}\t{path}\t{default_version_id}\t{create_date}\t{update_date}\t{number}");
        if let Some(block) = blocks.last_mut() {
            print(&policy.document, block);
            block.push('\n');
        }
    }
    let packed: Vec<Vec<u8>> = blocks
        .iter()
        .map(|block| miniz_oxide::deflate::compress_to_vec(block.as_bytes(), COMPRESSION))
        .collect();
    let mut place = (packed.len() + 1) * 4;
    let mut documents = Vec::new();
    for length in std::iter::once(0).chain(packed.iter().map(Vec::len)) {
        place += length;
        let place = u32::try_from(place).map_err(|_| "more than fits the format".to_owned())?;
        documents.extend(place.to_le_bytes());
    }
    documents.extend(packed.concat());
    Ok((table, documents))
}

/// A document in one line. Members that [`ORDER`] does not know, such as condition operators, stay sorted.
fn print(value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            for (index, (name, value)) in ordered(members).into_iter().enumerate() {
                out.push(if index == 0 { '{' } else { ',' });
                let _ = write!(out, "{}:", Value::from(name));
                print(value, out);
            }
            out.push_str(if members.is_empty() { "{}" } else { "}" });
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                out.push(if index == 0 { '[' } else { ',' });
                print(item, out);
            }
            out.push_str(if items.is_empty() { "[]" } else { "]" });
        }
        scalar => {
            let _ = write!(out, "{scalar}");
        }
    }
}

fn ordered(members: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let rank = |name: &str| ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len());
    let mut members: Vec<_> = members.iter().map(|(name, value)| (name.as_str(), value)).collect();
    members.sort_by_key(|(name, _)| (rank(name), *name));
    members
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_written_in_the_order_of_the_documentation() {
        let document = serde_json::json!({"Statement": [{"Action": "*", "Condition": {"Bool": {"b": [], "a": {}}},
            "Effect": "Allow", "Sid": "a\"b"}], "Version": "2012-10-17"});
        let mut text = String::new();
        print(&document, &mut text);
        assert_eq!(
            text,
            r#"{"Version":"2012-10-17","Statement":[{"Sid":"a\"b","Effect":"Allow","Action":"*","Condition":{"Bool":{"a":{},"b":[]}}}]}"#
        );
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), document);
    }
}
