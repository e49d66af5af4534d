//! The log of a single node: an append is the engine's own durable commit.
//!
//! Commits that wait together become one append, one engine transaction and so one fsync.

use std::sync::Arc;

use super::{Append, Commit, Log, LogError, Seq};
use crate::engine::Engine;

/// Appends to the engine itself. It keeps no history, so it can be followed only from the newest revision.
pub struct LocalLog {
    engine: Arc<Engine>,
}

impl LocalLog {
    /// The log of the node that owns this engine.
    #[must_use]
    pub const fn new(engine: Arc<Engine>) -> Self {
        Self { engine }
    }
}

impl Log for LocalLog {
    fn append(&mut self, base: Seq, commits: &[Arc<Commit>]) -> Append {
        if self.engine.seq() != base {
            return Append::Lost;
        }
        match self.engine.apply(base, commits) {
            Ok(_) => Append::Done,
            // After a failed write or sync nobody can say what reached the disk, and the engine refuses further
            // writes; only reopening reads what is really there.
            Err(error) => Append::Failed(error.to_string()),
        }
    }

    fn follow(&mut self, after: Seq) -> Result<Vec<Arc<Commit>>, LogError> {
        if after < self.engine.seq() { Err(LogError::Compacted) } else { Ok(Vec::new()) }
    }

    fn barrier(&mut self) -> Result<Seq, LogError> {
        Ok(self.engine.seq())
    }
}
