//! Printing replies.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::error::{Code, Error};
use crate::operation::{OperationInfo, Service};
use crate::shape::{Shape, ValueRef};

/// The namespace of errors that are found before any service is.
const FAULT_NAMESPACE: &str = "http://webservices.amazon.com/AWSFault/2005-15-09";

/// Room for the envelope and a small result, so that most replies are written without growing.
const ROOM: usize = 1024;

/// The body of a successful reply. Absent optional members are left out; an empty list is an empty element.
pub fn response(info: &OperationInfo, output: &dyn Shape, request_id: &str) -> String {
    let mut writer = Writer { text: String::with_capacity(ROOM), depth: 0 };
    let name = info.name;
    let _ = writeln!(writer.text, "<{name}Response xmlns=\"{}\">", info.service.namespace());
    writer.depth = 1;
    if info.has_result {
        writer.nested(&format!("{name}Result"), |writer| writer.members(output));
    }
    writer.nested("ResponseMetadata", |writer| writer.leaf("RequestId", request_id));
    let _ = writeln!(writer.text, "</{name}Response>");
    writer.text
}

/// The body of an error reply.
pub fn error(service: Service, error: &Error, request_id: &str) -> String {
    let mut writer = Writer { text: String::with_capacity(ROOM), depth: 0 };
    let namespace = if error.code == Code::InvalidAction { FAULT_NAMESPACE } else { service.namespace() };
    let _ = writeln!(writer.text, "<ErrorResponse xmlns=\"{namespace}\">");
    writer.depth = 1;
    writer.nested("Error", |writer| {
        writer.leaf("Type", if error.status() < 500 { "Sender" } else { "Receiver" });
        writer.leaf("Code", error.code.as_str());
        if let Some(message) = &error.message {
            writer.leaf("Message", message);
        }
    });
    writer.leaf("RequestId", request_id);
    writer.text.push_str("</ErrorResponse>\n");
    writer.text
}

struct Writer {
    text: String,
    depth: usize,
}

impl Writer {
    fn members(&mut self, shape: &dyn Shape) {
        for (index, member) in shape.info().members.iter().enumerate() {
            if let Some(value) = shape.get(index) {
                self.value(member.name, value);
            }
        }
    }

    fn value(&mut self, name: &str, value: ValueRef<'_>) {
        match value {
            ValueRef::String(text) => self.leaf(name, text),
            ValueRef::Secret(secret) => self.leaf(name, secret.expose()),
            ValueRef::Integer(number) => self.plain(name, format_args!("{number}")),
            ValueRef::Boolean(flag) => self.plain(name, format_args!("{flag}")),
            ValueRef::Timestamp(instant) => self.plain(name, format_args!("{instant}")),
            ValueRef::Blob(blob) => self.leaf(name, &STANDARD.encode(blob.as_bytes())),
            ValueRef::Enum(value) => self.leaf(name, value.wire()),
            ValueRef::Structure(shape) => self.nested(name, |writer| writer.members(shape)),
            ValueRef::List(list) => self.nested(name, |writer| {
                for item in (0..list.count()).filter_map(|index| list.item(index)) {
                    writer.value("member", item);
                }
            }),
            ValueRef::Map(map) => self.nested(name, |writer| {
                for (key, value) in (0..map.count()).filter_map(|index| map.entry(index)) {
                    writer.nested("entry", |writer| {
                        writer.leaf("key", key);
                        writer.value("value", value);
                    });
                }
            }),
        }
    }

    /// An element around what `content` writes; an empty element if it writes nothing.
    fn nested(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        self.open(name);
        let start = self.text.len();
        self.text.push('\n');
        self.depth += 1;
        content(self);
        self.depth -= 1;
        if self.text.len() == start + 1 {
            self.text.truncate(start - 1);
            self.text.push_str("/>\n");
            return;
        }
        self.indent();
        self.close(name);
    }

    fn leaf(&mut self, name: &str, text: &str) {
        self.open(name);
        if text.is_empty() {
            self.text.pop();
            self.text.push_str("/>\n");
            return;
        }
        escape(text, &mut self.text);
        self.close(name);
    }

    /// A leaf whose text needs no escaping.
    fn plain(&mut self, name: &str, text: std::fmt::Arguments<'_>) {
        self.open(name);
        let _ = self.text.write_fmt(text);
        self.close(name);
    }

    fn open(&mut self, name: &str) {
        self.indent();
        self.text.push('<');
        self.text.push_str(name);
        self.text.push('>');
    }

    fn close(&mut self, name: &str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push_str(">\n");
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }
}

/// Escapes element content. A carriage return would not survive parsing, so it is written as a reference; what
/// XML 1.0 cannot carry at all becomes U+FFFD.
fn escape(text: &str, into: &mut String) {
    // Most texts are names and numbers. U+FFFE and U+FFFF begin with the byte 0xEF.
    let is_plain = |byte: u8| (0x20..0xef).contains(&byte) && !matches!(byte, b'&' | b'<' | b'>' | b'"');
    if text.bytes().all(is_plain) {
        into.push_str(text);
        return;
    }
    let mut written = 0;
    for (at, character) in text.char_indices() {
        let replacement = match character {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\r' => "&#xD;",
            '\t' | '\n' => continue,
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => "\u{fffd}",
            _ => continue,
        };
        into.push_str(text.get(written..at).unwrap_or_default());
        into.push_str(replacement);
        written = at + character.len_utf8();
    }
    into.push_str(text.get(written..).unwrap_or_default());
}
