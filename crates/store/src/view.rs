//! What readers see: the newest published snapshot and the window of recent changes.

use std::sync::{Arc, PoisonError, RwLock};

use crate::engine::{Engine, Snapshot};
use crate::error::StoreError;
use crate::key::Cell;
use crate::log::Seq;
use crate::tx::Tx;
use crate::window::{ReadSet, Window};

/// Shared between the committer, which publishes, and readers, which begin transactions in a few dozen nanoseconds.
pub(crate) struct View {
    snapshot: RwLock<Arc<Snapshot>>,
    window: RwLock<Window>,
}

impl View {
    pub(crate) fn new(engine: &Engine, window_cells: usize) -> Result<Self, StoreError> {
        let snapshot = engine.snapshot()?;
        let window = Window::new(snapshot.seq(), window_cells);
        Ok(Self { snapshot: RwLock::new(Arc::new(snapshot)), window: RwLock::new(window) })
    }

    pub(crate) fn begin(&self) -> Tx {
        Tx::new(self.snapshot())
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether nothing in `reads` changed between two revisions. False if that is no longer known, and possibly also
    /// if it changed only after `now`.
    pub(crate) fn unchanged(&self, reads: &ReadSet, since: Seq, now: Seq) -> bool {
        since >= now || self.window.read().unwrap_or_else(PoisonError::into_inner).unchanged(reads, since)
    }

    /// Makes applied commits visible: first the changes, then the snapshot that has them, so that whoever sees the
    /// snapshot also finds its changes. `None` stands for the change of everything.
    pub(crate) fn publish(
        &self,
        engine: &Engine,
        changes: impl IntoIterator<Item = (Seq, Option<Vec<Cell>>)>,
    ) -> Result<(), StoreError> {
        let snapshot = Arc::new(engine.snapshot()?);
        {
            let mut window = self.window.write().unwrap_or_else(PoisonError::into_inner);
            for (seq, cells) in changes {
                match cells {
                    Some(cells) => window.push(seq, cells),
                    None => window.reset(seq),
                }
            }
        }
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = snapshot;
        Ok(())
    }
}
