//! An error as a client sees it: a code from a closed set, and words.
//!
//! The codes, with their HTTP statuses, are generated from the models and from the list of common codes in
//! `model/quirks.toml`. The words of domain errors are not here: they belong to the service.

use std::fmt;

pub use crate::generated::Code;

/// Longest piece of a request repeated in a message, in characters.
const MAX_ECHO: usize = 256;

/// An error that goes to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The code on the wire.
    pub code: Code,
    /// The words; without any, the reply has no `Message` element.
    pub message: Option<String>,
}

impl Error {
    /// An error with a message.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: Some(message.into()) }
    }

    /// An error without a message.
    pub fn bare(code: Code) -> Self {
        Self { code, message: None }
    }

    /// The HTTP status of the reply.
    pub fn status(&self) -> u16 {
        self.code.status()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) => write!(formatter, "{}: {message}", self.code),
            None => write!(formatter, "{}", self.code),
        }
    }
}

impl std::error::Error for Error {}

/// A piece of a request made fit for a message: bounded, so that nobody makes the server hold replies longer than what
/// was sent, and without control characters.
pub fn echo(text: &[u8]) -> String {
    let head = text.get(..4 * MAX_ECHO).unwrap_or(text);
    let printable = |c: char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c };
    String::from_utf8_lossy(head).chars().take(MAX_ECHO).map(printable).collect()
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
