//! Shapes as JSON: for audit events, for what the command line prints and reads. Never on the Query wire.
//!
//! Members have their wire names; instants and blobs are text, as in XML. Redaction happens here, by the model's own
//! marks, so that no caller can forget it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use crate::shape::{Kind, Shape, Slot, TypeInfo, ValueRef};
use crate::timestamp::Timestamp;
use crate::value::{Blob, Secret};

/// What stands in place of a sensitive value.
pub const REDACTED: &str = "[redacted]";
/// How the lines around a private key in PEM end, whatever its kind.
const PRIVATE_KEY: &str = "PRIVATE KEY-----";

/// The shape as a JSON object; absent members are left out.
pub fn to_value(shape: &dyn Shape, redact: bool) -> Value {
    let mut object = Map::new();
    for (index, member) in shape.info().members.iter().enumerate() {
        if let Some(value) = shape.get(index) {
            object.insert(member.name.to_owned(), print(value, member.of, redact));
        }
    }
    Value::Object(object)
}

/// Appends the shape as it stands in an audit event: without what the model marks as sensitive and without private keys
/// that somebody sent where a public one goes, and with member names that begin with a small letter.
pub fn write_event(shape: &dyn Shape, out: &mut Vec<u8>) {
    out.push(b'{');
    let mut first = true;
    for (index, member) in shape.info().members.iter().enumerate() {
        let Some(value) = shape.get(index).filter(|_| !member.of.sensitive) else { continue };
        out.extend_from_slice(if first { b"\"" } else { b",\"" });
        first = false;
        let mut name = member.name.bytes();
        out.extend(name.next().map(|letter| letter.to_ascii_lowercase()).into_iter().chain(name));
        out.extend_from_slice(b"\":");
        write_value(value, member.of, out);
    }
    out.push(b'}');
}

/// Appends a text as JSON.
pub fn write_text(text: &str, out: &mut Vec<u8>) {
    // Nothing fails when writing to memory.
    let _ = serde_json::to_writer(out, text);
}

fn write_value(value: ValueRef<'_>, of: &TypeInfo, out: &mut Vec<u8>) {
    match value {
        _ if of.sensitive => write_text(REDACTED, out),
        ValueRef::String(text) if text.contains(PRIVATE_KEY) => write_text(REDACTED, out),
        ValueRef::String(text) => write_text(text, out),
        ValueRef::Enum(value) => write_text(value.wire(), out),
        ValueRef::Structure(shape) => write_event(shape, out),
        ValueRef::List(list) => {
            let Kind::List(item_type) = of.kind else { return write_text(REDACTED, out) };
            out.push(b'[');
            for (index, item) in (0..list.count()).filter_map(|index| Some((index, list.item(index)?))) {
                if index > 0 {
                    out.push(b',');
                }
                write_value(item, item_type, out);
            }
            out.push(b']');
        }
        other => {
            let _ = serde_json::to_writer(out, &print(other, of, true));
        }
    }
}

/// Why a JSON value does not describe a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Where, such as `Tags[0].Key`; empty for the whole.
    pub place: String,
    /// What is wrong there. Never contains the value.
    pub problem: &'static str,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => formatter.write_str(self.problem),
            place => write!(formatter, "{place}: {}", self.problem),
        }
    }
}

impl std::error::Error for Mismatch {}

/// Fills an empty shape. Checks types and names only: constraints are the server's business.
///
/// # Errors
/// The first place where the value has another form than the shape. `null` stands for an absent member.
pub fn from_value(shape: &mut dyn Shape, value: &Value) -> Result<(), Mismatch> {
    read_structure(shape, value, "")
}

fn print(value: ValueRef<'_>, of: &TypeInfo, redact: bool) -> Value {
    if redact && of.sensitive {
        return REDACTED.into();
    }
    match value {
        ValueRef::String(text) => text.into(),
        ValueRef::Secret(secret) => secret.expose().into(),
        ValueRef::Integer(number) => number.into(),
        ValueRef::Boolean(flag) => flag.into(),
        ValueRef::Timestamp(instant) => instant.to_string().into(),
        ValueRef::Blob(blob) => STANDARD.encode(blob.as_bytes()).into(),
        ValueRef::Enum(value) => value.wire().into(),
        ValueRef::Structure(shape) => to_value(shape, redact),
        ValueRef::List(list) => {
            let Kind::List(item_type) = of.kind else { return Value::Null };
            let items = (0..list.count()).filter_map(|index| list.item(index));
            items.map(|item| print(item, item_type, redact)).collect()
        }
        ValueRef::Map(map) => {
            let Kind::Map(_, value_type) = of.kind else { return Value::Null };
            let entries = (0..map.count()).filter_map(|index| map.entry(index));
            Value::Object(
                entries.map(|(key, value)| (key.to_owned(), print(value, value_type, redact))).collect(),
            )
        }
    }
}

fn read_structure(shape: &mut dyn Shape, value: &Value, place: &str) -> Result<(), Mismatch> {
    let object = value.as_object().ok_or_else(|| mismatch(place, "must be an object"))?;
    for (name, value) in object.iter().filter(|(_, value)| !value.is_null()) {
        let inner = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
        let member = shape.info().position(name).and_then(|index| shape.member_mut(index));
        let member = member.ok_or_else(|| mismatch(&inner, "there is no such member"))?;
        read(member.slot(), value, &inner)?;
    }
    Ok(())
}

fn read(slot: Slot<'_>, value: &Value, place: &str) -> Result<(), Mismatch> {
    let text = || value.as_str().ok_or_else(|| mismatch(place, "must be a string"));
    match slot {
        Slot::String(target) => text()?.clone_into(target),
        Slot::Secret(target) => *target = Secret::from(text()?),
        Slot::Integer(target) => {
            let number = value.as_i64().and_then(|number| number.try_into().ok());
            *target = number.ok_or_else(|| mismatch(place, "must be a 32-bit integer"))?;
        }
        Slot::Boolean(target) => {
            *target = value.as_bool().ok_or_else(|| mismatch(place, "must be true or false"))?;
        }
        Slot::Timestamp(target) => {
            let instant = match value.as_i64() {
                Some(seconds) => Some(Timestamp(seconds)),
                None => Timestamp::parse(text()?),
            };
            *target =
                instant.ok_or_else(|| mismatch(place, "must be a time such as 2019-12-04T21:14:01Z"))?;
        }
        Slot::Blob(target) => {
            let bytes = STANDARD.decode(text()?).map_err(|_| mismatch(place, "must be base64"))?;
            *target = Blob::new(bytes);
        }
        Slot::Enum(target) => {
            if !target.assign(text()?) {
                return Err(mismatch(place, "is not one of the values allowed"));
            }
        }
        Slot::Structure(target) => read_structure(target, value, place)?,
        Slot::List(list) => {
            let items = value.as_array().ok_or_else(|| mismatch(place, "must be an array"))?;
            for (index, item) in items.iter().enumerate() {
                read(list.push(), item, &format!("{place}[{index}]"))?;
            }
        }
        Slot::Map(map) => {
            let entries = value.as_object().ok_or_else(|| mismatch(place, "must be an object"))?;
            for (key, value) in entries {
                read(map.insert(key.clone()), value, &format!("{place}.{key}"))?;
            }
        }
    }
    Ok(())
}

fn mismatch(place: &str, problem: &'static str) -> Mismatch {
    Mismatch { place: place.to_owned(), problem }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::iam::CreateUserRequest;

    #[test]
    fn a_mismatch_names_its_place_and_not_the_value() {
        for (text, expected) in [
            ("[]", "must be an object"),
            (r#"{"Name": "a"}"#, "Name: there is no such member"),
            (r#"{"UserName": 7}"#, "UserName: must be a string"),
            (r#"{"Tags": [{"Key": "k"}, {"Key": false}]}"#, "Tags[1].Key: must be a string"),
        ] {
            let value: Value = serde_json::from_str(text).unwrap();
            let error = from_value(&mut CreateUserRequest::default(), &value).unwrap_err();
            assert_eq!(error.to_string(), expected);
        }
    }

    #[test]
    fn null_stands_for_an_absent_member() {
        let value: Value = serde_json::from_str(r#"{"UserName": "a", "Path": null}"#).unwrap();
        let mut input = CreateUserRequest::default();
        from_value(&mut input, &value).unwrap();
        assert_eq!(input, CreateUserRequest { user_name: "a".to_owned(), ..CreateUserRequest::default() });
    }
}
