//! Reading replies, guided by the output's shape. Lenient, as a client must be: unknown elements are skipped.

use std::fmt;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Map, Value};

use crate::shape::{Kind, ShapeInfo, TypeInfo};

/// Elements deeper than this are refused; real replies need about a dozen levels.
const MAX_DEPTH: usize = 64;

/// What a server answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// The operation was carried out.
    Success {
        /// The output's members by name; empty for an operation without a result.
        result: Value,
        /// The request's id, if there was one.
        request_id: Option<String>,
    },
    /// The operation was refused or failed.
    Failure {
        /// The error code; a server may have codes that are not among ours.
        code: String,
        /// The words, if there were any.
        message: Option<String>,
        /// The request's id, if there was one.
        request_id: Option<String>,
    },
}

/// The text is not a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlError(String);

impl fmt::Display for XmlError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for XmlError {}

/// Reads a reply to an operation with this output.
///
/// # Errors
/// The text is not well-formed, or neither a response nor an error.
pub fn decode(text: &str, output: &ShapeInfo) -> Result<Reply, XmlError> {
    let root = parse(text)?;
    if root.name == "ErrorResponse" {
        let error = root.child("Error").ok_or_else(|| XmlError("the error reply has no Error".to_owned()))?;
        return Ok(Reply::Failure {
            code: error.child_text("Code").unwrap_or_default(),
            message: error.child_text("Message"),
            request_id: root.child_text("RequestId"),
        });
    }
    let Some(action) = root.name.strip_suffix("Response") else {
        return Err(XmlError(format!("{} is not a reply", root.name)));
    };
    let result = match root.child(&format!("{action}Result")) {
        Some(result) => structure(result, output),
        None => Value::Object(Map::new()),
    };
    let request_id = root.child("ResponseMetadata").and_then(|metadata| metadata.child_text("RequestId"));
    Ok(Reply::Success { result, request_id })
}

fn structure(element: &Element, info: &ShapeInfo) -> Value {
    let mut object = Map::new();
    for member in info.members {
        if let Some(child) = element.child(member.name) {
            object.insert(member.name.to_owned(), value(child, member.of));
        }
    }
    Value::Object(object)
}

fn value(element: &Element, of: &TypeInfo) -> Value {
    match of.kind {
        Kind::Structure(info) => structure(element, info),
        Kind::List(item) => element.children("member").map(|child| value(child, item)).collect(),
        Kind::Map(_, value_type) => {
            let entries = element.children("entry").filter_map(|entry| {
                Some((entry.child_text("key")?, value(entry.child("value")?, value_type)))
            });
            Value::Object(entries.collect())
        }
        Kind::Integer => {
            element.text.parse::<i64>().map_or_else(|_| element.text.clone().into(), Value::from)
        }
        Kind::Boolean => {
            element.text.parse::<bool>().map_or_else(|_| element.text.clone().into(), Value::from)
        }
        Kind::String | Kind::Enum(_) | Kind::Timestamp | Kind::Blob => element.text.clone().into(),
    }
}

/// An element with its text and children; attributes do not matter here.
#[derive(Default)]
struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

impl Element {
    fn children<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    fn child_text(&self, name: &str) -> Option<String> {
        self.child(name).map(|child| child.text.clone())
    }
}

fn parse(text: &str) -> Result<Element, XmlError> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(fault)?;
        match event {
            Event::Start(tag) => {
                if open.len() > MAX_DEPTH {
                    return Err(XmlError("elements are nested too deeply".to_owned()));
                }
                open.push(named(tag.local_name().as_ref()));
            }
            Event::Empty(tag) => {
                if let Some(parent) = open.last_mut() {
                    parent.children.push(named(tag.local_name().as_ref()));
                }
            }
            Event::End(_) => {
                if let Some(element) = open.pop()
                    && let Some(parent) = open.last_mut()
                {
                    parent.children.push(element);
                }
            }
            Event::Text(part) => append(&mut open, &part.xml10_content()),
            Event::CData(part) => append(&mut open, &part),
            Event::GeneralRef(part) => {
                let character = match part.resolve_char_ref().map_err(fault)? {
                    Some(character) => character.to_string(),
                    None => predefined(&part)?.to_owned(),
                };
                append(&mut open, &character);
            }
            Event::Eof => break,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {}
        }
    }
    let mut document =
        open.pop().filter(|_| open.is_empty()).map(|document| document.children).unwrap_or_default();
    document
        .pop()
        .filter(|_| document.is_empty())
        .ok_or_else(|| XmlError("there is not exactly one element".to_owned()))
}

fn named(name: &str) -> Element {
    Element { name: name.to_owned(), ..Element::default() }
}

fn append(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn predefined(name: &str) -> Result<&'static str, XmlError> {
    match name {
        "amp" => Ok("&"),
        "lt" => Ok("<"),
        "gt" => Ok(">"),
        "quot" => Ok("\""),
        "apos" => Ok("'"),
        other => Err(XmlError(format!("unknown entity {other}"))),
    }
}

fn fault(error: impl fmt::Display) -> XmlError {
    XmlError(error.to_string())
}
