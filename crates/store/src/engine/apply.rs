//! The work of one apply: derive what each commit changes, then write the sum of the changes in key order.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use redb::{ReadableTable, WriteTransaction};

use super::{CELLS, EVENTS, META, META_SEQ, counter_value};
use crate::error::StoreError;
use crate::key::{Cell, Space};
use crate::log::{Commit, Seq, Write};
use crate::table::{Indexes, Schema};

/// Applies the commits inside a write transaction and answers the cells each one changed.
pub(super) fn apply(
    transaction: &WriteTransaction,
    schema: &Schema,
    base: Seq,
    commits: &[Arc<Commit>],
    event_ring: u64,
) -> Result<Vec<Vec<Cell>>, StoreError> {
    let mut touched = Vec::with_capacity(commits.len());
    let changes = {
        let cells = transaction.open_table(CELLS)?;
        let mut changes = Changes { schema, stored: &cells, replaced: false, cells: BTreeMap::new() };
        for commit in commits {
            touched.push(changes.commit(commit)?);
        }
        (changes.replaced, changes.cells)
    };
    write(transaction, changes.0, changes.1)?;
    let newest = base + commits.len() as u64;
    let mut events = transaction.open_table(EVENTS)?;
    for (seq, commit) in (base + 1..).zip(commits) {
        events.insert(seq, commit.event.as_slice())?;
    }
    if let Some(oldest) = newest.checked_sub(event_ring) {
        events.retain_in(..=oldest, |_, _| false)?;
    }
    transaction.open_table(META)?.insert(META_SEQ, newest)?;
    Ok(touched)
}

/// Derives all index entries and counters anew from the stored records.
pub(super) fn rebuild(transaction: &WriteTransaction, schema: &Schema) -> Result<(), StoreError> {
    let changes = {
        let cells = transaction.open_table(CELLS)?;
        let mut changes = Changes { schema, stored: &cells, replaced: true, cells: BTreeMap::new() };
        let (mut counts, mut touched) = (BTreeMap::new(), BTreeSet::new());
        for entry in cells.range([Space::Record as u8].as_slice()..)? {
            let (cell, value) = entry?;
            let (cell, value) = (Cell::from_bytes(cell.value()), value.value().to_vec());
            let id = cell.id().ok_or_else(|| StoreError::Corrupt("a cell without a table".to_owned()))?;
            let (_, derived) = (schema.row(id)?.describe)(&value)?;
            changes.add(&cell, derived, &mut counts, &mut touched)?;
            changes.cells.insert(cell, Some(value));
        }
        for (counter, delta) in counts {
            changes.add_to_counter(&counter, delta)?;
        }
        changes.cells
    };
    write(transaction, true, changes)
}

/// The changes of a batch of commits, over what is stored.
struct Changes<'a, T> {
    schema: &'a Schema,
    stored: &'a T,
    /// Whether what is stored no longer counts.
    replaced: bool,
    cells: BTreeMap<Cell, Option<Vec<u8>>>,
}

impl<T: ReadableTable<&'static [u8], &'static [u8]>> Changes<'_, T> {
    fn commit(&mut self, commit: &Commit) -> Result<Vec<Cell>, StoreError> {
        if commit.replace {
            self.replaced = true;
            self.cells.clear();
        }
        let mut touched = BTreeSet::new();
        let mut counts = BTreeMap::new();
        let mut added = Vec::new();
        // All entries that vanish go before any that appear, so that one may move from a record to another.
        for write in &commit.writes {
            added.push(self.record(write, &mut counts, &mut touched)?);
        }
        for (cell, derived) in added {
            self.add(&cell, derived, &mut counts, &mut touched)?;
        }
        for (cell, delta) in counts {
            if delta != 0 {
                self.add_to_counter(&cell, delta)?;
                touched.insert(cell);
            }
        }
        Ok(touched.into_iter().collect())
    }

    /// Stores one record, removes what its old value contributed and answers what the new one contributes.
    fn record(
        &mut self,
        write: &Write,
        counts: &mut BTreeMap<Cell, i64>,
        touched: &mut BTreeSet<Cell>,
    ) -> Result<(Cell, Indexes), StoreError> {
        let row = self.schema.row(write.table)?;
        let cell = Cell::new(Space::Record, write.table, &write.key);
        if let Some(old) = self.read(&cell)? {
            let (_, derived) = (row.describe)(&old)?;
            for entry in derived.entries {
                touched.insert(entry.clone());
                self.cells.insert(entry, None);
            }
            for counter in derived.counters {
                *counts.entry(counter).or_default() -= 1;
            }
        }
        let derived = match &write.value {
            Some(value) => {
                let (key, derived) = (row.describe)(value)?;
                if key != write.key {
                    return Err(StoreError::Corrupt(format!(
                        "record of {} under a foreign key",
                        row.table.name
                    )));
                }
                derived
            }
            None => Indexes::default(),
        };
        self.cells.insert(cell.clone(), write.value.clone());
        touched.insert(cell.clone());
        Ok((cell, derived))
    }

    /// Adds what a record contributes: entries at once, counters to `counts`.
    fn add(
        &mut self,
        record: &Cell,
        derived: Indexes,
        counts: &mut BTreeMap<Cell, i64>,
        touched: &mut BTreeSet<Cell>,
    ) -> Result<(), StoreError> {
        for entry in derived.entries {
            match self.cells.entry(entry.clone()) {
                Entry::Occupied(taken)
                    if taken.get().as_deref().is_some_and(|old| old != record.as_bytes()) =>
                {
                    let (index, key) = (entry.id().unwrap_or_default(), entry.key().unwrap_or_default());
                    return Err(StoreError::IndexTaken { index, key });
                }
                Entry::Occupied(mut free) => {
                    free.insert(Some(record.as_bytes().to_vec()));
                }
                Entry::Vacant(free) => {
                    free.insert(Some(record.as_bytes().to_vec()));
                }
            }
            touched.insert(entry);
        }
        for counter in derived.counters {
            *counts.entry(counter).or_default() += 1;
        }
        Ok(())
    }

    fn add_to_counter(&mut self, cell: &Cell, delta: i64) -> Result<(), StoreError> {
        let old = self.read(cell)?.map_or(Ok(0), |bytes| counter_value(&bytes))?;
        let new = old.checked_add_signed(delta);
        let new =
            new.ok_or_else(|| StoreError::Corrupt(format!("counter {cell:?} would fall below zero")))?;
        self.cells.insert(cell.clone(), (new > 0).then(|| new.to_le_bytes().to_vec()));
        Ok(())
    }

    fn read(&self, cell: &Cell) -> Result<Option<Vec<u8>>, StoreError> {
        if let Some(changed) = self.cells.get(cell) {
            return Ok(changed.clone());
        }
        if self.replaced {
            return Ok(None);
        }
        Ok(self.stored.get(cell.as_bytes())?.map(|value| value.value().to_vec()))
    }
}

/// Writes changed cells in their order, over what is stored or in its place.
fn write(
    transaction: &WriteTransaction,
    replaced: bool,
    cells: BTreeMap<Cell, Option<Vec<u8>>>,
) -> Result<(), StoreError> {
    if replaced {
        transaction.delete_table(CELLS)?;
    }
    let mut table = transaction.open_table(CELLS)?;
    for (cell, value) in cells {
        match value {
            Some(value) => table.insert(cell.as_bytes(), value.as_slice())?,
            None => table.remove(cell.as_bytes())?,
        };
    }
    Ok(())
}
