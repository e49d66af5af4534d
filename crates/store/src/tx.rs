//! A transaction: one snapshot, the writes laid over it, and a record of everything that was read.
//!
//! Knows nothing of other transactions; the committer decides whether what was read still holds.
//! Next: `committer.rs`.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::engine::Snapshot;
use crate::error::StoreError;
use crate::key::{Cell, Key, Space};
use crate::log::{Seq, Write};
use crate::table::{Counter, Index, Record, decode, derived, encode};
use crate::window::ReadSet;

/// Most records one transaction may write: what the smallest log takes.
pub const MAX_RECORDS: usize = 100;
/// Most bytes of keys, values and event in one transaction.
pub const MAX_BYTES: usize = 1 << 20;

/// A transaction. Reads see one revision plus the transaction's own writes; nothing is stored before it is committed.
pub struct Tx {
    snapshot: Arc<Snapshot>,
    reads: RefCell<Reads>,
    /// Records and index entries as this transaction leaves them.
    overlay: BTreeMap<Cell, Option<Vec<u8>>>,
    /// What this transaction adds to counters.
    deltas: BTreeMap<Cell, i64>,
}

#[derive(Default)]
struct Reads {
    set: ReadSet,
    joined: Vec<(Arc<ReadSet>, Seq)>,
    predicates: Vec<Predicate>,
}

/// "This counter plus `delta` is below `limit`" was answered with `holds`.
#[derive(Clone, Debug)]
pub(crate) struct Predicate {
    pub(crate) cell: Cell,
    pub(crate) delta: i64,
    pub(crate) limit: u64,
    pub(crate) holds: bool,
}

impl Predicate {
    /// Whether the answer would be the same with this count.
    pub(crate) fn still_holds(&self, count: u64) -> bool {
        (count.saturating_add_signed(self.delta) < self.limit) == self.holds
    }
}

/// A finished transaction, ready to be submitted.
#[derive(Debug)]
pub struct Pending {
    pub(crate) since: Seq,
    pub(crate) reads: ReadSet,
    pub(crate) joined: Vec<(Arc<ReadSet>, Seq)>,
    pub(crate) predicates: Vec<Predicate>,
    pub(crate) replace: bool,
    pub(crate) writes: Vec<Write>,
    pub(crate) event: Vec<u8>,
    pub(crate) touched: Vec<Cell>,
    pub(crate) deltas: Vec<(Cell, i64)>,
}

impl Pending {
    /// The replacement of all records. It read nothing, so it never conflicts.
    pub(crate) fn replacement(writes: Vec<Write>, event: Vec<u8>) -> Self {
        Self {
            since: Seq::MAX,
            reads: ReadSet::default(),
            joined: Vec::new(),
            predicates: Vec::new(),
            replace: true,
            writes,
            event,
            touched: Vec::new(),
            deltas: Vec::new(),
        }
    }
}

impl Tx {
    pub(crate) fn new(snapshot: Arc<Snapshot>) -> Self {
        Self { snapshot, reads: RefCell::default(), overlay: BTreeMap::new(), deltas: BTreeMap::new() }
    }

    /// The revision this transaction reads.
    #[must_use]
    pub fn seq(&self) -> Seq {
        self.snapshot.seq()
    }

    /// A new transaction at the same revision that has read and written nothing: to learn the read set of one part
    /// of the work. Join it with [`Tx::depends_on`].
    #[must_use]
    pub fn fork(&self) -> Self {
        Self::new(Arc::clone(&self.snapshot))
    }

    /// The record under a key.
    ///
    /// # Errors
    /// `Io` or `Corrupt`.
    pub fn get<R: Record>(&self, key: &Key) -> Result<Option<R>, StoreError> {
        self.record(Cell::new(Space::Record, R::TABLE.id, key))
    }

    /// Whether there is a record under a key.
    ///
    /// # Errors
    /// `Io`.
    pub fn has<R: Record>(&self, key: &Key) -> Result<bool, StoreError> {
        self.read(Cell::new(Space::Record, R::TABLE.id, key), |_| ()).map(|found| found.is_some())
    }

    /// The record an index entry leads to.
    ///
    /// # Errors
    /// `Io`, or `Corrupt`, also if the index is not one of `R`.
    pub fn by_index<R: Record>(&self, index: Index, key: &Key) -> Result<Option<R>, StoreError> {
        match self.read(Cell::new(Space::Index, index.0, key), Cell::from_bytes)? {
            Some(cell) => self.target(index, cell).map(Some),
            None => Ok(None),
        }
    }

    /// At most `limit` records whose keys start with `prefix` and come after `after`, in key order.
    ///
    /// The range is part of what was read, up to the last record answered if the limit cut it short: a record that
    /// appears in it before this transaction commits is a conflict.
    ///
    /// # Errors
    /// `Io` or `Corrupt`.
    pub fn scan<R: Record>(
        &self,
        prefix: &Key,
        after: Option<&Key>,
        limit: usize,
    ) -> Result<Vec<R>, StoreError> {
        let found = self.range(Space::Record, R::TABLE.id, prefix, after, limit)?;
        found.iter().map(|(_, value)| decode(value)).collect()
    }

    /// Like [`Tx::scan`], over index entries: each answered record comes with the index key that led to it.
    ///
    /// # Errors
    /// `Io`, or `Corrupt`, also if the index is not one of `R`.
    pub fn scan_index<R: Record>(
        &self,
        index: Index,
        prefix: &Key,
        after: Option<&Key>,
        limit: usize,
    ) -> Result<Vec<(Key, R)>, StoreError> {
        let found = self.range(Space::Index, index.0, prefix, after, limit)?;
        found
            .into_iter()
            .map(|(entry, cell)| {
                let key = entry.key().ok_or_else(|| broken_index(index))?;
                Ok((key, self.target(index, Cell::from_bytes(&cell))?))
            })
            .collect()
    }

    /// The value of a counter. Any change of it before this transaction commits is a conflict; to guard a quota, use
    /// [`Tx::count_below`].
    ///
    /// # Errors
    /// `Io` or `Corrupt`.
    pub fn count(&self, counter: Counter, key: &Key) -> Result<u64, StoreError> {
        let cell = Cell::new(Space::Counter, counter.0, key);
        let stored = self.snapshot.counter(&cell)?;
        let own = self.deltas.get(&cell).copied().unwrap_or(0);
        self.reads.borrow_mut().set.points.push(cell);
        Ok(stored.saturating_add_signed(own))
    }

    /// Whether a counter is below a limit. Only the answer is part of what was read: concurrent transactions conflict
    /// with this one only if they make it another.
    ///
    /// # Errors
    /// `Io` or `Corrupt`.
    pub fn count_below(&self, counter: Counter, key: &Key, limit: u64) -> Result<bool, StoreError> {
        let cell = Cell::new(Space::Counter, counter.0, key);
        let stored = self.snapshot.counter(&cell)?;
        let delta = self.deltas.get(&cell).copied().unwrap_or(0);
        let holds = stored.saturating_add_signed(delta) < limit;
        self.reads.borrow_mut().predicates.push(Predicate { cell, delta, limit, holds });
        Ok(holds)
    }

    /// Stores a record, in place of the one under its key if there is one.
    ///
    /// # Errors
    /// `IndexTaken` if the record derives an index entry that belongs to another; else `Io` or `Corrupt`.
    pub fn put<R: Record>(&mut self, record: &R) -> Result<(), StoreError> {
        let cell = Cell::new(Space::Record, R::TABLE.id, &record.key());
        let new = derived(record);
        for entry in &new.entries {
            let taken = self.read(entry.clone(), |old| old != cell.as_bytes())?;
            if taken == Some(true) {
                let (index, key) = (entry.id().unwrap_or_default(), entry.key().unwrap_or_default());
                return Err(StoreError::IndexTaken { index, key });
            }
        }
        self.withdraw::<R>(&cell)?;
        for entry in new.entries {
            self.overlay.insert(entry, Some(cell.as_bytes().to_vec()));
        }
        for counter in new.counters {
            *self.deltas.entry(counter).or_default() += 1;
        }
        self.overlay.insert(cell, Some(encode(record)?));
        Ok(())
    }

    /// Stores a record under a key that must be free.
    ///
    /// # Errors
    /// `Exists` if it is taken, else as [`Tx::put`].
    pub fn insert<R: Record>(&mut self, record: &R) -> Result<(), StoreError> {
        let key = record.key();
        if self.has::<R>(&key)? {
            return Err(StoreError::Exists { table: R::TABLE.name, key });
        }
        self.put(record)
    }

    /// Deletes the record under a key and says whether there was one.
    ///
    /// # Errors
    /// `Io` or `Corrupt`.
    pub fn delete<R: Record>(&mut self, key: &Key) -> Result<bool, StoreError> {
        let cell = Cell::new(Space::Record, R::TABLE.id, key);
        let found = self.withdraw::<R>(&cell)?;
        if found {
            self.overlay.insert(cell, None);
        }
        Ok(found)
    }

    /// Whether this transaction would change anything.
    #[must_use]
    pub fn has_writes(&self) -> bool {
        self.overlay.keys().any(Cell::is_record)
    }

    /// Everything read so far. With [`Tx::seq`] as `since` it tells when a result computed here stops holding.
    #[must_use]
    pub fn read_set(&self) -> Arc<ReadSet> {
        let reads = self.reads.borrow();
        let mut set = reads.set.clone();
        set.points.extend(reads.predicates.iter().map(|predicate| predicate.cell.clone()));
        set.joined.extend(reads.joined.iter().map(|(joined, _)| Arc::clone(joined)));
        Arc::new(set.normalized())
    }

    /// Joins what an earlier computation read: a change to it after revision `since` is a conflict. Whether it held
    /// until this transaction's own revision is for `Store::unchanged` to say, before its result is used.
    pub fn depends_on(&self, set: Arc<ReadSet>, since: Seq) {
        self.reads.borrow_mut().joined.push((set, since));
    }

    /// Ends the transaction for submission, together with the audit event of what it does.
    ///
    /// # Errors
    /// `NoEvent` without an event; `TooLarge` beyond [`MAX_RECORDS`] or [`MAX_BYTES`].
    pub fn into_commit(self, event: Option<Vec<u8>>) -> Result<Pending, StoreError> {
        let event = event.ok_or(StoreError::NoEvent)?;
        self.finish(event, (MAX_RECORDS, MAX_BYTES))
    }

    /// Like [`Tx::into_commit`], for the rare work that is one step however much it is, such as taking over an account.
    /// The log of one process takes it; one that several nodes share would refuse it.
    ///
    /// # Errors
    /// `Corrupt`.
    pub fn into_bulk_commit(self, event: Vec<u8>) -> Result<Pending, StoreError> {
        self.finish(event, (usize::MAX, usize::MAX))
    }

    fn finish(self, event: Vec<u8>, (records_max, bytes_max): (usize, usize)) -> Result<Pending, StoreError> {
        let mut writes = Vec::new();
        let mut bytes = event.len();
        for (cell, value) in self.overlay.iter().filter(|(cell, _)| cell.is_record()) {
            let (table, key) =
                cell.id().zip(cell.key()).ok_or_else(|| StoreError::Corrupt("cell".to_owned()))?;
            bytes += cell.as_bytes().len() + value.as_ref().map_or(0, Vec::len);
            writes.push(Write { table, key, value: value.clone() });
        }
        if writes.len() > records_max || bytes > bytes_max {
            return Err(StoreError::TooLarge { records: writes.len(), bytes });
        }
        let reads = self.reads.into_inner();
        let deltas: Vec<_> = self.deltas.into_iter().filter(|(_, delta)| *delta != 0).collect();
        let touched = self.overlay.into_keys().chain(deltas.iter().map(|(cell, _)| cell.clone())).collect();
        Ok(Pending {
            since: self.snapshot.seq(),
            reads: reads.set.normalized(),
            joined: reads.joined,
            predicates: reads.predicates,
            replace: false,
            writes,
            event,
            touched,
            deltas,
        })
    }

    /// Takes back what the record in a cell contributes to indexes and counters; says whether there is one.
    fn withdraw<R: Record>(&mut self, cell: &Cell) -> Result<bool, StoreError> {
        let Some(old) = self.record::<R>(cell.clone())? else { return Ok(false) };
        let old = derived(&old);
        for entry in old.entries {
            self.overlay.insert(entry, None);
        }
        for counter in old.counters {
            *self.deltas.entry(counter).or_default() -= 1;
        }
        Ok(true)
    }

    fn record<R: Record>(&self, cell: Cell) -> Result<Option<R>, StoreError> {
        self.read(cell, decode)?.transpose()
    }

    /// The record a stored index entry names. It is there unless the index is broken or belongs to another table.
    fn target<R: Record>(&self, index: Index, cell: Cell) -> Result<R, StoreError> {
        if cell.id() != Some(R::TABLE.id) {
            return Err(broken_index(index));
        }
        self.record(cell)?.ok_or_else(|| broken_index(index))
    }

    /// Reads one record or index entry and remembers that it was read.
    fn read<T>(&self, cell: Cell, use_value: impl FnOnce(&[u8]) -> T) -> Result<Option<T>, StoreError> {
        let found = match self.overlay.get(&cell) {
            Some(own) => own.as_deref().map(use_value),
            None => self.snapshot.get(&cell)?.map(|value| use_value(value.value())),
        };
        self.reads.borrow_mut().set.points.push(cell);
        Ok(found)
    }

    /// Reads a range of records or index entries, own writes laid over the snapshot, and remembers it.
    fn range(
        &self,
        space: Space,
        id: u16,
        prefix: &Key,
        after: Option<&Key>,
        limit: usize,
    ) -> Result<Vec<(Cell, Vec<u8>)>, StoreError> {
        let first = Cell::new(space, id, prefix);
        let end = first.end_of_prefix();
        let start = after.map_or(first.clone(), |after| first.max(Cell::new(space, id, after).successor()));
        let mut found: Vec<(Cell, Vec<u8>)> = Vec::new();
        if start >= end || limit == 0 {
            return Ok(found);
        }
        let mut stored = self.snapshot.range(&start, &end)?.peekable();
        let mut own = self.overlay.range(&start..&end).peekable();
        while found.len() < limit {
            let own_is_next = match (stored.peek(), own.peek()) {
                (None, None) => break,
                (None, Some(_)) => true,
                (Some(Ok((cell, _))), Some((own_cell, _))) => *own_cell <= cell,
                (Some(_), _) => false,
            };
            if own_is_next {
                let Some((cell, value)) = own.next() else { break };
                // The own value stands in place of the stored one.
                let _ = stored.next_if(|stored| stored.as_ref().is_ok_and(|(stored, _)| stored == cell));
                found.extend(value.as_ref().map(|value| (cell.clone(), value.clone())));
            } else if let Some(entry) = stored.next() {
                found.push(entry?);
            }
        }
        let end = match found.last() {
            Some((last, _)) if found.len() == limit => last.successor(),
            _ => end,
        };
        self.reads.borrow_mut().set.ranges.push((start, end));
        Ok(found)
    }
}

fn broken_index(index: Index) -> StoreError {
    StoreError::Corrupt(format!("index {} leads to no record of its table", index.0))
}
