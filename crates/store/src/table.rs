//! Record types, the index entries and counters derived from them, and the schema that lists them.
//!
//! Knows nothing of transactions. Indexes and counters are pure functions of records, so they are never replicated
//! and can be rebuilt. Next: `tx.rs`, and `engine.rs`, which keeps what is derived.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::StoreError;
use crate::key::{Cell, Key, Space};

/// A table of records. Its number is part of every stored key and its name of every backup: neither may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// The number in stored keys, unique in a schema.
    pub id: u16,
    /// The name in backups and messages, unique in a schema.
    pub name: &'static str,
}

/// The number of a derived index, unique in a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Index(pub u16);

/// The number of a family of derived counters, unique in a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counter(pub u16);

/// A type stored in a table, as JSON.
pub trait Record: Serialize + DeserializeOwned + Clone + Send + Sync + 'static {
    /// Where records of this type live.
    const TABLE: Table;

    /// The primary key; a pure function of the record.
    fn key(&self) -> Key;

    /// Names the index entries and counters this record contributes to; a pure function of the record.
    /// Changing it needs a higher schema level.
    fn indexes(&self, out: &mut Indexes) {
        let _ = out;
    }
}

/// Gathers what a record contributes to indexes and counters.
#[derive(Default)]
pub struct Indexes {
    pub(crate) entries: Vec<Cell>,
    pub(crate) counters: Vec<Cell>,
}

impl Indexes {
    /// An index entry that leads from `key` to this record. No two records may contribute the same entry: where many
    /// records share a value, append the primary key to it.
    pub fn index(&mut self, index: Index, key: Key) {
        self.entries.push(Cell::new(Space::Index, index.0, &key));
    }

    /// Adds one to a counter for as long as the record exists.
    pub fn count(&mut self, counter: Counter, key: Key) {
        self.counters.push(Cell::new(Space::Counter, counter.0, &key));
    }
}

/// The record types of a store.
#[derive(Clone)]
pub struct Schema {
    level: u32,
    rows: BTreeMap<u16, Row>,
}

/// Reads a stored record and answers its key and what it contributes.
type Describe = fn(&[u8]) -> Result<(Key, Indexes), StoreError>;

/// What the engine needs to know of a record type.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) table: Table,
    pub(crate) describe: Describe,
}

impl Schema {
    /// An empty schema. A file whose indexes were derived at another level gets them rebuilt when it is opened.
    #[must_use]
    pub const fn new(level: u32) -> Self {
        Self { level, rows: BTreeMap::new() }
    }

    /// This schema with one more record type.
    ///
    /// # Panics
    /// If the table's number or name is taken.
    #[must_use]
    pub fn with<R: Record>(mut self) -> Self {
        let table = R::TABLE;
        let unique = self.rows.values().all(|row| row.table.id != table.id && row.table.name != table.name);
        assert!(unique, "table {} ({}) is in the schema already", table.name, table.id);
        self.rows.insert(table.id, Row { table, describe: describe::<R> });
        self
    }

    pub(crate) const fn level(&self) -> u32 {
        self.level
    }

    pub(crate) fn row(&self, id: u16) -> Result<Row, StoreError> {
        self.rows.get(&id).copied().ok_or_else(|| StoreError::UnknownTable(id.to_string()))
    }

    pub(crate) fn named(&self, name: &str) -> Result<Row, StoreError> {
        let row = self.rows.values().find(|row| row.table.name == name);
        row.copied().ok_or_else(|| StoreError::UnknownTable(name.to_owned()))
    }
}

/// What a record contributes.
pub(crate) fn derived<R: Record>(record: &R) -> Indexes {
    let mut out = Indexes::default();
    record.indexes(&mut out);
    out
}

/// Reads a stored record. Never quotes the stored bytes: they may hold secrets.
pub(crate) fn decode<R: Record>(bytes: &[u8]) -> Result<R, StoreError> {
    serde_json::from_slice(bytes).map_err(|error| unreadable(R::TABLE, &error))
}

/// Prints a record the way it is stored.
pub(crate) fn encode<R: Record>(record: &R) -> Result<Vec<u8>, StoreError> {
    serde_json::to_vec(record).map_err(|error| unreadable(R::TABLE, &error))
}

fn describe<R: Record>(bytes: &[u8]) -> Result<(Key, Indexes), StoreError> {
    let record: R = decode(bytes)?;
    Ok((record.key(), derived(&record)))
}

fn unreadable(table: Table, error: &serde_json::Error) -> StoreError {
    let (class, line, column) = (error.classify(), error.line(), error.column());
    StoreError::Corrupt(format!("record of {}: {class:?} error at {line}:{column}", table.name))
}
