//! The client's side: a shape as flat parameters.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::percent;
use crate::shape::{Shape, ValueRef};

/// The parameters of an input, without `Action` and `Version`. Absent members are left out; an empty list or map is
/// its bare name.
pub fn encode(shape: &dyn Shape) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    structure(shape, "", &mut pairs);
    pairs
}

/// The parameters as the text of a form body or query string.
pub fn form<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = String::new();
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(&percent::encode(name));
        text.push('=');
        text.push_str(&percent::encode(value));
    }
    text
}

fn structure(shape: &dyn Shape, prefix: &str, pairs: &mut Vec<(String, String)>) {
    for (index, member) in shape.info().members.iter().enumerate() {
        if let Some(value) = shape.get(index) {
            encode_value(value, format!("{prefix}{}", member.name), pairs);
        }
    }
}

fn encode_value(value: ValueRef<'_>, name: String, pairs: &mut Vec<(String, String)>) {
    let text = match value {
        ValueRef::String(text) => text.to_owned(),
        ValueRef::Secret(secret) => secret.expose().to_owned(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Boolean(flag) => flag.to_string(),
        ValueRef::Timestamp(instant) => instant.to_string(),
        ValueRef::Blob(blob) => STANDARD.encode(blob.as_bytes()),
        ValueRef::Enum(value) => value.wire().to_owned(),
        ValueRef::Structure(shape) => return structure(shape, &format!("{name}."), pairs),
        ValueRef::List(list) => {
            let items = (0..list.count()).filter_map(|index| list.item(index));
            for (index, item) in items.enumerate() {
                encode_value(item, format!("{name}.member.{}", index + 1), pairs);
            }
            if list.count() > 0 {
                return;
            }
            String::new()
        }
        ValueRef::Map(map) => {
            let entries = (0..map.count()).filter_map(|index| map.entry(index));
            for (index, (key, value)) in entries.enumerate() {
                pairs.push((format!("{name}.entry.{}.key", index + 1), key.to_owned()));
                encode_value(value, format!("{name}.entry.{}.value", index + 1), pairs);
            }
            if map.count() > 0 {
                return;
            }
            String::new()
        }
    };
    pairs.push((name, text));
}
