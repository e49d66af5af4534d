//! An error as a client sees it: a code from a closed set, and words.
//!
//! The codes, with their HTTP statuses, are generated from the models and from the list of common codes in
//! `model/quirks.toml`. The words of domain errors are not here: they belong to the service.

use std::fmt;

pub use crate::generated::Code;

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

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
