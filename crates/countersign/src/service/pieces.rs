//! Answers that are too long to be held, as the listener takes them.

use std::io;
use std::sync::Arc;

use iam::call::Streamed;
use iam::credential_report::Content;
use iam::errors::Fault;
use iam::service::Service;

use crate::http::{Rest, Source};

/// What follows the body.
pub(super) fn rest(service: Arc<Service>, streamed: Streamed) -> Rest {
    let length = streamed.content.length() + streamed.end.len() as u64;
    Rest { source: Box::new(Pieces { service, streamed }), length }
}

/// A file of the console: the content without an answer around it.
pub(super) fn file(service: Arc<Service>, content: Content) -> Rest {
    let length = content.plain_length();
    Rest { source: Box::new(Plain { service, content }), length }
}

struct Pieces {
    service: Arc<Service>,
    streamed: Streamed,
}

impl Source for Pieces {
    fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        let piece = self.streamed.content.next(self.service.store());
        let piece = piece.map_err(broken)?;
        let piece = piece.unwrap_or_else(|| std::mem::take(&mut self.streamed.end));
        Ok((!piece.is_empty()).then(|| piece.into_bytes()))
    }
}

struct Plain {
    service: Arc<Service>,
    content: Content,
}

impl Source for Plain {
    fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        self.content.next_plain(self.service.store()).map_err(broken)
    }
}

fn broken(fault: Fault) -> io::Error {
    io::Error::other(format!("{fault:?}"))
}
