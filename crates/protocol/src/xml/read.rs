//! Reading replies, guided by the output's shape. Lenient, as a client must be: unknown elements are skipped.

use std::borrow::Cow;
use std::fmt;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
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
    let mut document = Document::new(text);
    let mut reply = None;
    let whole = document.children(|document, root| {
        if reply.is_some() {
            return Err(not_one());
        }
        reply = Some(match root.strip_suffix("Response") {
            Some("Error") => failure(document)?,
            Some(action) => success(document, action, output)?,
            None => return Err(XmlError(format!("{root} is not a reply"))),
        });
        Ok(())
    })?;
    match whole {
        Ended::Document => reply.ok_or_else(not_one),
        Ended::Element => Err(not_one()),
    }
}

fn not_one() -> XmlError {
    XmlError("there is not exactly one element".to_owned())
}

fn failure(document: &mut Document<'_>) -> Result<Reply, XmlError> {
    let (mut error, mut request_id) = (None, None);
    document.element(|document, name| match name {
        "Error" if error.is_none() => {
            let (mut code, mut message) = (None, None);
            document.element(|document, name| match name {
                "Code" => document.first(&mut code),
                "Message" => document.first(&mut message),
                _ => document.skip(),
            })?;
            error = Some((code, message));
            Ok(())
        }
        "RequestId" => document.first(&mut request_id),
        _ => document.skip(),
    })?;
    let (code, message) = error.ok_or_else(|| XmlError("the error reply has no Error".to_owned()))?;
    Ok(Reply::Failure { code: code.unwrap_or_default(), message, request_id })
}

fn success(document: &mut Document<'_>, action: &str, output: &ShapeInfo) -> Result<Reply, XmlError> {
    let (mut result, mut request_id) = (None, None);
    document.element(|document, name| match name {
        "ResponseMetadata" => document.element(|document, name| match name {
            "RequestId" => document.first(&mut request_id),
            _ => document.skip(),
        }),
        name if result.is_none() && name.strip_suffix("Result") == Some(action) => {
            result = Some(structure(document, output)?);
            Ok(())
        }
        _ => document.skip(),
    })?;
    let result = result.unwrap_or_else(|| Value::Object(Map::new()));
    Ok(Reply::Success { result, request_id })
}

fn structure(document: &mut Document<'_>, info: &ShapeInfo) -> Result<Value, XmlError> {
    let mut object = Map::new();
    document.element(|document, name| {
        match info.members.iter().find(|member| member.name == name) {
            // Of several the first counts.
            Some(member) if !object.contains_key(name) => {
                object.insert(member.name.to_owned(), value(document, member.of)?);
                Ok(())
            }
            _ => document.skip(),
        }
    })?;
    Ok(Value::Object(object))
}

fn value(document: &mut Document<'_>, of: &TypeInfo) -> Result<Value, XmlError> {
    Ok(match of.kind {
        Kind::Structure(info) => structure(document, info)?,
        Kind::List(item) => {
            let mut items = Vec::new();
            document.element(|document, name| match name {
                "member" => {
                    items.push(value(document, item)?);
                    Ok(())
                }
                _ => document.skip(),
            })?;
            Value::Array(items)
        }
        Kind::Map(_, value_type) => {
            let mut entries = Map::new();
            document.element(|document, name| match name {
                "entry" => {
                    entries.extend(entry(document, value_type)?);
                    Ok(())
                }
                _ => document.skip(),
            })?;
            Value::Object(entries)
        }
        Kind::Integer => {
            let text = document.text()?;
            text.parse::<i64>().map_or_else(|_| text.into(), Value::from)
        }
        Kind::Boolean => {
            let text = document.text()?;
            text.parse::<bool>().map_or_else(|_| text.into(), Value::from)
        }
        Kind::String | Kind::Enum(_) | Kind::Timestamp | Kind::Blob => document.text()?.into(),
    })
}

/// An entry of a map; none if its key or its value lacks.
fn entry(document: &mut Document<'_>, value_type: &TypeInfo) -> Result<Option<(String, Value)>, XmlError> {
    let (mut key, mut held) = (None, None);
    document.element(|document, name| match name {
        "key" => document.first(&mut key),
        "value" if held.is_none() => {
            held = Some(value(document, value_type)?);
            Ok(())
        }
        _ => document.skip(),
    })?;
    Ok(key.zip(held))
}

/// What the children of something ended with.
enum Ended {
    Element,
    Document,
}

/// The text as it is read: nothing of it is kept, as a page of a list can be long. Attributes do not matter here.
struct Document<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

/// The next thing that matters.
enum Token<'a> {
    Open(BytesStart<'a>),
    Close,
    Text(Cow<'a, str>),
    End,
}

impl<'a> Document<'a> {
    fn new(text: &'a str) -> Document<'a> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Document { reader, depth: 0 }
    }

    fn next(&mut self) -> Result<Token<'a>, XmlError> {
        loop {
            return Ok(match self.reader.read_event().map_err(fault)? {
                Event::Start(_) if self.depth == MAX_DEPTH => {
                    return Err(XmlError("elements are nested too deeply".to_owned()));
                }
                Event::Start(tag) => {
                    self.depth += 1;
                    Token::Open(tag)
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Token::Close
                }
                Event::Text(part) => Token::Text(part.xml10_content()),
                Event::CData(part) => Token::Text(part.into_inner()),
                Event::GeneralRef(part) => Token::Text(match part.resolve_char_ref().map_err(fault)? {
                    Some(character) => character.to_string().into(),
                    None => predefined(&part)?.into(),
                }),
                Event::Eof => Token::End,
                Event::Empty(_) | Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {
                    continue;
                }
            });
        }
    }

    /// Hands over each child that comes, which is read to its end then.
    fn children(
        &mut self,
        mut each: impl FnMut(&mut Self, &str) -> Result<(), XmlError>,
    ) -> Result<Ended, XmlError> {
        loop {
            match self.next()? {
                Token::Open(tag) => each(self, tag.local_name().as_ref())?,
                Token::Close => return Ok(Ended::Element),
                Token::End => return Ok(Ended::Document),
                Token::Text(_) => {}
            }
        }
    }

    /// The same of an element that is open, up to its end.
    fn element(&mut self, each: impl FnMut(&mut Self, &str) -> Result<(), XmlError>) -> Result<(), XmlError> {
        match self.children(each)? {
            Ended::Element => Ok(()),
            Ended::Document => Err(XmlError("an element does not end".to_owned())),
        }
    }

    /// Reads the element that is open to its end.
    fn skip(&mut self) -> Result<(), XmlError> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if matches!(self.next()?, Token::End) {
                return Err(XmlError("an element does not end".to_owned()));
            }
        }
        Ok(())
    }

    /// The text of the element that is open, without that of its children.
    fn text(&mut self) -> Result<String, XmlError> {
        let mut text = String::new();
        loop {
            match self.next()? {
                Token::Text(part) => text.push_str(&part),
                Token::Open(_) => self.skip()?,
                Token::Close => return Ok(text),
                Token::End => return Err(XmlError("an element does not end".to_owned())),
            }
        }
    }

    /// Keeps the text of the element that is open, unless there is one.
    fn first(&mut self, text: &mut Option<String>) -> Result<(), XmlError> {
        let read = self.text()?;
        text.get_or_insert(read);
        Ok(())
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
