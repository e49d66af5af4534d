//! A parameter's value from words: text, JSON, or the AWS CLI's shorthand (`Key=a,Value=b`), by the member's type.
//!
//! Types only: bounds are the server's business.

use protocol::shape::{Kind, TypeInfo};
use serde_json::{Map, Value};

use super::texts::Texts;
use crate::config::nearest;

/// Reads a value. `words` has several only for lists.
///
/// # Errors
/// A clause that says what is wrong, to follow the flag's name.
pub(super) fn read(of: &TypeInfo, words: &[&str], texts: &mut dyn Texts) -> Result<Value, String> {
    let mut contents = Vec::new();
    for word in words {
        contents.push(match word.strip_prefix("file://") {
            Some(path) => texts.file(path)?.to_string(),
            None => (*word).to_owned(),
        });
    }
    match (&of.kind, contents.as_slice()) {
        (Kind::List(_), [one]) if one.trim_start().starts_with('[') => json(one),
        (Kind::List(item_type), items) => items.iter().map(|text| single(item_type, text)).collect(),
        (_, [one]) => single(of, one),
        _ => Err("takes one value".to_owned()),
    }
}

/// Whether a value can have several words.
pub(super) fn is_open_ended(of: &TypeInfo) -> bool {
    matches!(of.kind, Kind::List(_))
}

fn single(of: &TypeInfo, text: &str) -> Result<Value, String> {
    match of.kind {
        Kind::Structure(_) | Kind::Map(..) if text.trim_start().starts_with('{') => json(text),
        Kind::Structure(_) | Kind::Map(..) => {
            let mut shorthand = Shorthand { rest: text };
            let value = shorthand.members(of, "")?;
            Ok(value)
        }
        Kind::List(_) => json(text),
        _ => scalar(of, text),
    }
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|why| format!("is no valid JSON: {why}"))
}

fn scalar(of: &TypeInfo, text: &str) -> Result<Value, String> {
    match of.kind {
        Kind::Integer => text.parse::<i32>().map(Value::from).map_err(|_| "must be a number".to_owned()),
        Kind::Boolean => {
            text.parse::<bool>().map(Value::from).map_err(|_| "must be true or false".to_owned())
        }
        Kind::Timestamp => Ok(text.parse::<i64>().map_or_else(|_| text.into(), Value::from)),
        Kind::Enum(values) if !values.contains(&text) => {
            let near = nearest(text, values.iter().copied()).unwrap_or_default();
            Err(format!("must be one of {}; the nearest is {near}", values.join(", ")))
        }
        _ => Ok(text.into()),
    }
}

/// What is left to read of a shorthand text.
struct Shorthand<'a> {
    rest: &'a str,
}

impl Shorthand<'_> {
    /// `Key=value,Key=value` up to one of `stops` or the end.
    fn members(&mut self, of: &TypeInfo, stops: &str) -> Result<Value, String> {
        let mut object = Map::new();
        loop {
            self.rest = self.rest.trim_start();
            let (key, rest) =
                self.rest.split_once('=').ok_or("is neither JSON nor of the form Key=value,Key=value")?;
            self.rest = rest;
            let key = key.trim_end();
            let value = self.value(member_type(of, key)?, stops)?;
            if object.insert(key.to_owned(), value).is_some() {
                return Err(format!("has {key} twice"));
            }
            if !self.take(',') {
                let is_whole = self.rest.is_empty() || self.rest.starts_with(|c| stops.contains(c));
                return if is_whole {
                    Ok(Value::Object(object))
                } else {
                    Err(format!("needs a comma after the value of {key}"))
                };
            }
        }
    }

    fn value(&mut self, of: &TypeInfo, stops: &str) -> Result<Value, String> {
        match of.kind {
            Kind::Structure(_) | Kind::Map(..) => {
                self.expect('{')?;
                let value = self.members(of, "}")?;
                self.expect('}')?;
                Ok(value)
            }
            Kind::List(item) if self.take('[') => {
                let mut items = Vec::new();
                while !self.take(']') {
                    items.push(self.value(item, "]")?);
                    if !self.take(',') && !self.rest.starts_with(']') {
                        return Err("has a [ without its ]".to_owned());
                    }
                }
                Ok(Value::Array(items))
            }
            Kind::List(item) => {
                let mut items = vec![self.value(item, stops)?];
                while self.rest.starts_with(',') && !self.is_key_next(stops) {
                    self.take(',');
                    items.push(self.value(item, stops)?);
                }
                Ok(Value::Array(items))
            }
            _ => scalar(of, &self.text(stops)?),
        }
    }

    /// A quoted text, or all up to a comma or one of `stops`. A backslash keeps the next character.
    fn text(&mut self, stops: &str) -> Result<String, String> {
        let quote = ['"', '\''].into_iter().find(|quote| self.take(*quote));
        let mut text = String::new();
        let mut characters = self.rest.chars();
        loop {
            self.rest = characters.as_str();
            match characters.next() {
                None if quote.is_some() => return Err("has a quotation mark that is not closed".to_owned()),
                None => return Ok(text),
                Some(c) if Some(c) == quote => {
                    self.rest = characters.as_str();
                    return Ok(text);
                }
                Some(c) if quote.is_none() && (c == ',' || stops.contains(c)) => return Ok(text),
                Some('\\') if characters.as_str().starts_with(['\\', ',', '"', '\'']) => {
                    text.extend(characters.next());
                }
                Some(c) => text.push(c),
            }
        }
    }

    /// Whether what follows the comma here is another `Key=` and no further item.
    fn is_key_next(&self, stops: &str) -> bool {
        let after = self.rest.get(1..).unwrap_or_default();
        let end = after.find(|c| c == ',' || c == '"' || c == '\'' || c == '=' || stops.contains(c));
        end.is_some_and(|end| after.get(end..).unwrap_or_default().starts_with('='))
    }

    fn take(&mut self, character: char) -> bool {
        match self.rest.strip_prefix(character) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, character: char) -> Result<(), String> {
        if self.take(character) { Ok(()) } else { Err(format!("lacks a {character}")) }
    }
}

fn member_type(of: &TypeInfo, key: &str) -> Result<&'static TypeInfo, String> {
    match of.kind {
        Kind::Map(_, value) => Ok(value),
        Kind::Structure(info) => {
            let member = info.members.iter().find(|member| member.name == key);
            member.map(|member| member.of).ok_or_else(|| {
                let near = nearest(key, info.members.iter().map(|member| member.name)).unwrap_or_default();
                format!("has no member {key}; the nearest name is {near}")
            })
        }
        _ => Err("is no structure".to_owned()),
    }
}
