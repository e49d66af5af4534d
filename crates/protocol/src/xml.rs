//! Replies as XML: printing them (the server) and reading them (the client), over any shape.
//!
//! The layout is the service's: two spaces a level, LF, a final newline, no declaration.

mod read;
mod write;

pub use read::{Reply, XmlError, decode};
pub use write::{error, response};
