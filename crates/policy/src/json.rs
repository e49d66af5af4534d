//! A JSON reader that keeps byte offsets, refuses an object with the same member twice, and bounds depth.
//!
//! It knows JSON and nothing about policies; `parse.rs` gives the tree its meaning.

use std::collections::BTreeSet;

/// Deepest nesting read. A policy needs six levels; the bound keeps recursion shallow on hostile input.
const MAX_DEPTH: usize = 32;

/// A value and the half-open byte range of its text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A JSON value. Numbers keep their text: policies compare them as decimals of any length.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(String),
    String(String),
    Array(Vec<Node>),
    Object(Vec<Member>),
}

/// One member of an object, in source order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) start: usize,
    pub(crate) node: Node,
}

/// Why the text is not JSON, and at which byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) at: usize,
    pub(crate) reason: &'static str,
}

/// Reads exactly one value with nothing but white space around it.
pub(crate) fn read(text: &str) -> Result<Node, Fault> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    reader.skip_space();
    let node = reader.node()?;
    reader.skip_space();
    if reader.peek().is_some() { Err(reader.fault("text after the document")) } else { Ok(node) }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn fault(&self, reason: &'static str) -> Fault {
        Fault { at: self.at, reason }
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Consumes `byte` if it is next.
    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn node(&mut self) -> Result<Node, Fault> {
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::array)?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return Err(self.fault("expected a value")),
        };
        Ok(Node { value, start, end: self.at })
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Value, Fault>) -> Result<Value, Fault> {
        if self.depth == MAX_DEPTH {
            return Err(self.fault("nested too deeply"));
        }
        self.depth += 1;
        self.at += 1;
        self.skip_space();
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn array(&mut self) -> Result<Value, Fault> {
        let mut nodes = Vec::new();
        if self.take(b']') {
            return Ok(Value::Array(nodes));
        }
        loop {
            self.skip_space();
            nodes.push(self.node()?);
            self.skip_space();
            if self.take(b']') {
                return Ok(Value::Array(nodes));
            }
            if !self.take(b',') {
                return Err(self.fault("expected ',' or ']'"));
            }
        }
    }

    fn object(&mut self) -> Result<Value, Fault> {
        let mut members: Vec<Member> = Vec::new();
        if self.take(b'}') {
            return Ok(Value::Object(members));
        }
        loop {
            self.skip_space();
            members.push(self.member()?);
            self.skip_space();
            if self.take(b'}') {
                break;
            }
            if !self.take(b',') {
                return Err(self.fault("expected ',' or '}'"));
            }
        }
        let mut names = BTreeSet::new();
        match members.iter().find(|member| !names.insert(member.name.as_str())) {
            Some(member) => Err(Fault { at: member.start, reason: "the same member twice" }),
            None => Ok(Value::Object(members)),
        }
    }

    fn member(&mut self) -> Result<Member, Fault> {
        let start = self.at;
        if self.peek() != Some(b'"') {
            return Err(self.fault("expected a member name"));
        }
        let name = self.string()?;
        self.skip_space();
        if !self.take(b':') {
            return Err(self.fault("expected ':'"));
        }
        self.skip_space();
        Ok(Member { name, start, node: self.node()? })
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, Fault> {
        if self.rest().starts_with(word) {
            self.at += word.len();
            Ok(value)
        } else {
            Err(self.fault("expected a value"))
        }
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(self.fault("expected a digit")) } else { Ok(()) }
    }

    fn number(&mut self) -> Result<String, Fault> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            if !self.take(b'+') {
                self.take(b'-');
            }
            self.digits()?;
        }
        Ok(self.text.get(start..self.at).unwrap_or_default().to_owned())
    }

    fn string(&mut self) -> Result<String, Fault> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = self.rest();
            let plain = rest.bytes().position(|byte| byte == b'"' || byte == b'\\' || byte < 0x20);
            let Some(plain) = plain else {
                return Err(self.fault("a string without an end"));
            };
            out.push_str(rest.get(..plain).unwrap_or_default());
            self.at += plain;
            if self.take(b'"') {
                return Ok(out);
            }
            if !self.take(b'\\') {
                return Err(self.fault("a control character in a string"));
            }
            out.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let letter = self.peek();
        let plain = match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return Err(self.fault("an unknown escape")),
        };
        self.at += 1;
        Ok(plain)
    }

    fn unicode(&mut self) -> Result<char, Fault> {
        let first = self.four_digits()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first).ok_or_else(|| self.fault("half of a surrogate pair"));
        }
        if !self.take(b'\\') || self.peek() != Some(b'u') {
            return Err(self.fault("half of a surrogate pair"));
        }
        let second = self.four_digits()?;
        if !(0xdc00..0xe000).contains(&second) {
            return Err(self.fault("half of a surrogate pair"));
        }
        let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        char::from_u32(code).ok_or_else(|| self.fault("half of a surrogate pair"))
    }

    /// Reads the `uXXXX` of an escape.
    fn four_digits(&mut self) -> Result<u32, Fault> {
        self.at += 1;
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                return Err(self.fault("expected four hexadecimal digits"));
            };
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duplicate_members_are_refused_at_the_second_one() {
        assert_eq!(read(r#"{"a":1,"a":2}"#), Err(Fault { at: 7, reason: "the same member twice" }));
        assert!(read(r#"{"a":1,"\u0061":2}"#).is_err(), "names compare after unescaping");
    }

    #[test]
    fn depth_is_bounded() {
        let deep = "[".repeat(100_000);
        assert_eq!(read(&deep).map_err(|fault| fault.reason), Err("nested too deeply"));
        let allowed = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
        assert!(read(&allowed).is_ok());
    }

    #[test]
    fn only_json_is_read() {
        for text in
            ["", " ", "{", "{]", "[1,]", "{\"a\":1,}", "01", "1.", "1e", "-", "+1", "tru", "nul", "'a'"]
        {
            assert!(read(text).is_err(), "{text}");
        }
        for text in
            ["\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\n\"", "1 2"]
        {
            assert!(read(text).is_err(), "{text}");
        }
        for text in ["0", "-0.5e+10", " [ ] ", "{ }", "\"\\ud83d\\ude00\"", "[true,false,null]"] {
            assert!(read(text).is_ok(), "{text}");
        }
    }
}
