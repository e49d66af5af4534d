//! The engine: one redb file (or memory) that holds every record, what is derived from records, and the event ring.
//!
//! Applies commits atomically and hands out snapshots. Knows nothing of transactions or of who orders commits.
//! Next: `engine/apply.rs` for the work of one apply, `committer.rs` for the caller.

mod apply;
mod storage;
mod unfinished;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use redb::{AccessGuard, Database, ReadOnlyTable, ReadableDatabase, ReadableTable, TableDefinition};

pub use self::storage::Storage;
use crate::error::StoreError;
use crate::key::Cell;
use crate::log::{Commit, Seq};
use crate::table::Schema;

/// Records, index entries and counters, by cell.
const CELLS: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("cells");
/// Audit events, by the revision they belong to.
const EVENTS: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("events");
/// The numbers below, by name.
const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");

const META_FORMAT: &str = "format";
const META_LEVEL: &str = "schema level";
const META_SEQ: &str = "revision";

/// The newest file format this release reads, and the one it writes.
const FORMAT: u64 = 1;

/// Sizes of a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Bytes of pages kept in memory.
    pub cache_bytes: usize,
    /// How many of the newest audit events are kept.
    pub event_ring: u64,
    /// How many recently changed cells are remembered to find conflicts; a transaction that began before the oldest
    /// remembered change conflicts.
    pub window_cells: usize,
    /// How many commits may wait; further ones are answered `Unavailable`.
    pub queue: usize,
    /// The author number in commit ids: unique per opening where several nodes share a log.
    pub instance: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self { cache_bytes: 12 << 20, event_ring: 65_536, window_cells: 16_384, queue: 1_024, instance: 0 }
    }
}

/// An open engine.
pub struct Engine {
    db: Database,
    schema: Schema,
    event_ring: u64,
    /// Whether a commit must survive the process.
    durable: bool,
    seq: AtomicU64,
}

impl Engine {
    /// Opens what is stored, or begins an empty store. Indexes derived at another schema level are rebuilt.
    ///
    /// # Errors
    /// `InUse` if it is open elsewhere, `Format` if a newer release wrote it, else `Io` or `Corrupt`.
    pub fn open(storage: Storage, schema: Schema, options: &Options) -> Result<Self, StoreError> {
        let durable = storage.is_durable();
        let db = storage.open(options.cache_bytes)?;
        let engine =
            Self { db, schema, event_ring: options.event_ring.max(1), durable, seq: AtomicU64::new(0) };
        engine.prepare()?;
        Ok(engine)
    }

    /// The newest revision.
    #[must_use]
    pub fn seq(&self) -> Seq {
        self.seq.load(Ordering::Acquire)
    }

    pub(crate) const fn schema(&self) -> &Schema {
        &self.schema
    }

    /// What is stored now, unaffected by later commits.
    pub(crate) fn snapshot(&self) -> Result<Snapshot, StoreError> {
        let transaction = self.db.begin_read()?;
        let seq = transaction.open_table(META)?.get(META_SEQ)?.map_or(0, |value| value.value());
        Ok(Snapshot { seq, cells: transaction.open_table(CELLS)?, events: transaction.open_table(EVENTS)? })
    }

    /// Applies commits that directly follow revision `base`: all of them durably, or none. Answers the cells each one
    /// changed. After an `Io` error it is unknown whether they were applied until the engine is reopened, and every
    /// further apply fails.
    pub(crate) fn apply(&self, base: Seq, commits: &[Arc<Commit>]) -> Result<Vec<Vec<Cell>>, StoreError> {
        if self.seq() != base {
            return Err(StoreError::Corrupt(format!("commits after {base} applied at {}", self.seq())));
        }
        let mut transaction = self.db.begin_write()?;
        // The next opening after a crash finds what it needs instead of reading the whole file.
        transaction.set_quick_repair(self.durable);
        let touched = apply::apply(&transaction, &self.schema, base, commits, self.event_ring)?;
        transaction.commit()?;
        self.seq.store(base + commits.len() as u64, Ordering::Release);
        Ok(touched)
    }

    /// Checks the format and creates or rebuilds what is missing.
    fn prepare(&self) -> Result<(), StoreError> {
        let level = u64::from(self.schema.level());
        let mut transaction = self.db.begin_write()?;
        transaction.set_quick_repair(self.durable);
        let unused = transaction.list_tables()?.next().is_none();
        {
            let mut meta = transaction.open_table(META)?;
            let stored =
                |name| -> Result<Option<u64>, StoreError> { Ok(meta.get(name)?.map(|value| value.value())) };
            let (format, stored_level, seq) = (stored(META_FORMAT)?, stored(META_LEVEL)?, stored(META_SEQ)?);
            match format {
                None if !unused => return Err(StoreError::Corrupt("the file is not a store".to_owned())),
                Some(found) if found > FORMAT => return Err(StoreError::Format { found, supported: FORMAT }),
                _ => {}
            }
            self.seq.store(seq.unwrap_or(0), Ordering::Release);
            if format.is_some() && stored_level == Some(level) {
                return Ok(());
            }
            meta.insert(META_FORMAT, FORMAT)?;
            meta.insert(META_LEVEL, level)?;
            meta.insert(META_SEQ, seq.unwrap_or(0))?;
            transaction.open_table(EVENTS)?;
        }
        apply::rebuild(&transaction, &self.schema)?;
        Ok(transaction.commit()?)
    }
}

/// What is stored at one revision. Cheap to share between threads.
pub(crate) struct Snapshot {
    seq: Seq,
    cells: ReadOnlyTable<&'static [u8], &'static [u8]>,
    events: ReadOnlyTable<u64, &'static [u8]>,
}

impl Snapshot {
    pub(crate) const fn seq(&self) -> Seq {
        self.seq
    }

    pub(crate) fn get(&self, cell: &Cell) -> Result<Option<AccessGuard<'static, &'static [u8]>>, StoreError> {
        Ok(self.cells.get(cell.as_bytes())?)
    }

    pub(crate) fn counter(&self, cell: &Cell) -> Result<u64, StoreError> {
        self.get(cell)?.map_or(Ok(0), |value| counter_value(value.value()))
    }

    /// The cells from `start` to before `end`, in order.
    pub(crate) fn range(
        &self,
        start: &Cell,
        end: &Cell,
    ) -> Result<impl Iterator<Item = Result<(Cell, Vec<u8>), StoreError>> + use<>, StoreError> {
        let range = self.cells.range(start.as_bytes()..end.as_bytes())?;
        Ok(range.map(|entry| {
            let (cell, value) = entry?;
            Ok((Cell::from_bytes(cell.value()), value.value().to_vec()))
        }))
    }

    pub(crate) fn events(&self, after: Seq, limit: usize) -> Result<Vec<(Seq, Vec<u8>)>, StoreError> {
        let range = self.events.range(after.saturating_add(1)..)?;
        range
            .take(limit)
            .map(|entry| {
                let (seq, event) = entry?;
                Ok((seq.value(), event.value().to_vec()))
            })
            .collect()
    }
}

/// A stored counter: eight bytes, little-endian.
fn counter_value(bytes: &[u8]) -> Result<u64, StoreError> {
    let bytes =
        bytes.try_into().map_err(|_| StoreError::Corrupt("a counter is not eight bytes".to_owned()))?;
    Ok(u64::from_le_bytes(bytes))
}
