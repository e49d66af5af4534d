//! What can become of a call that did not succeed, in words for the person who made it.

use std::fmt;

/// Why there is no result. Never contains a parameter's value of ours.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The service answered with an error.
    Refused {
        /// The error code.
        code: String,
        /// The service's words.
        message: Option<String>,
        /// The request's id.
        request_id: Option<String>,
        /// Whether it is an error of the server's, after which the operation may yet have been carried out.
        is_unclear: bool,
    },
    /// The request did not reach the server: nothing was done.
    NotSent(String),
    /// The request may have reached the server, and no answer of the service came back.
    Unknown(String),
}

impl Failure {
    /// The service's error code, if it answered.
    pub(crate) fn code(&self) -> Option<&str> {
        match self {
            Self::Refused { code, .. } => Some(code),
            Self::NotSent(_) | Self::Unknown(_) => None,
        }
    }

    /// Whether the operation may have been carried out nevertheless.
    pub(crate) fn is_unclear(&self) -> bool {
        matches!(self, Self::Unknown(_) | Self::Refused { is_unclear: true, .. })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { code, message, request_id, .. } => {
                write!(formatter, "{}", printable(code))?;
                if let Some(message) = message {
                    write!(formatter, ": {}", printable(message))?;
                }
                if let Some(id) = request_id {
                    write!(formatter, " (request {})", printable(id))?;
                }
                Ok(())
            }
            Self::NotSent(why) | Self::Unknown(why) => formatter.write_str(why),
        }
    }
}

/// A server's words without control characters, which could steer a terminal.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}
