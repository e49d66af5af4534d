//! Backup and restore: all records of one revision as lines of JSON, and the replacement of all records at once.
//!
//! The first line names format, version and revision; then one line per record, `{"table":…,"record":…}`, in key
//! order; the last line counts the records and carries the SHA-256 digest of all bytes before it. Keys, indexes and
//! counters are derived again from the records; audit events are not part of a backup.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::{BufRead, BufReader, Read, Write};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use crate::committer::Outcome;
use crate::error::StoreError;
use crate::key::{Cell, Key, Space};
use crate::log::{self, Seq};
use crate::store::Store;
use crate::table::{Record, Row, decode, encode};
use crate::tx::{MAX_BYTES, Pending};

const FORMAT: &str = "record store backup";
/// The newest version this release reads, and the one it writes.
const VERSION: u32 = 1;
/// Longest line read: a record and its frame.
const MAX_LINE: usize = MAX_BYTES + 1024;

/// What a backup holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The revision it shows.
    pub seq: Seq,
    /// The number of records.
    pub records: u64,
}

/// Records that are to replace all others.
#[derive(Clone, Debug, Default)]
pub struct Contents(BTreeMap<(u16, Key), Vec<u8>>);

impl Contents {
    /// No records.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a record.
    ///
    /// # Errors
    /// `Exists` if its key is taken.
    pub fn add<R: Record>(&mut self, record: &R) -> Result<(), StoreError> {
        self.insert(R::TABLE, record.key(), encode(record)?)
    }

    /// The record under a key.
    ///
    /// # Errors
    /// `Corrupt` if it is no such record.
    pub fn get<R: Record>(&self, key: &Key) -> Result<Option<R>, StoreError> {
        self.0.get(&(R::TABLE.id, key.clone())).map(|value| decode(value)).transpose()
    }

    fn insert(&mut self, table: crate::Table, key: Key, value: Vec<u8>) -> Result<(), StoreError> {
        match self.0.entry((table.id, key)) {
            Entry::Vacant(free) => {
                free.insert(value);
                Ok(())
            }
            Entry::Occupied(taken) => {
                Err(StoreError::Exists { table: table.name, key: taken.key().1.clone() })
            }
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header<'a> {
    format: &'a str,
    version: u32,
    revision: Seq,
}

/// A record, or (with the other two members) the last line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    table: Option<&'a str>,
    #[serde(borrow)]
    record: Option<&'a RawValue>,
    records: Option<u64>,
    sha256: Option<&'a str>,
}

impl Store {
    /// Writes all records of the newest revision. Goes on beside commits and does not hold them up.
    ///
    /// # Errors
    /// `Io` if reading or writing fails; `Corrupt` if a stored table is not in the schema.
    pub fn export(&self, out: &mut dyn Write) -> Result<Exported, StoreError> {
        let snapshot = self.view().snapshot();
        let mut out = Digesting { out, digest: Sha256::new() };
        let header = Header { format: FORMAT, version: VERSION, revision: snapshot.seq() };
        out.line(&[&serde_json::to_vec(&header).map_err(|error| StoreError::Io(error.to_string()))?])?;
        let start = Cell::from_bytes(&[Space::Record as u8]);
        let mut records = 0;
        for entry in snapshot.range(&start, &start.end_of_prefix())? {
            let (cell, value) = entry?;
            let id = cell.id().ok_or_else(|| StoreError::Corrupt("a cell without a table".to_owned()))?;
            let name = format!("{:?}", self.schema().row(id)?.table.name);
            out.line(&[br#"{"table":"#, name.as_bytes(), br#","record":"#, &value, b"}"])?;
            records += 1;
        }
        let digest = hex(&out.digest.clone().finalize());
        out.line(&[format!(r#"{{"records":{records},"sha256":"{digest}"}}"#).as_bytes()])?;
        out.out.flush().map_err(|error| StoreError::Io(error.to_string()))?;
        Ok(Exported { seq: snapshot.seq(), records })
    }

    /// Replaces all records in one durable commit with one audit event: a new revision, with which everything begun
    /// before conflicts and every read set counts as changed.
    ///
    /// # Errors
    /// `IndexTaken` if two records derive the same index entry: then nothing was changed. `NotCommitted` if the store
    /// cannot commit.
    pub fn replace_all(&self, contents: Contents, event: Vec<u8>) -> Result<Seq, StoreError> {
        let mut entries = std::collections::BTreeSet::new();
        for ((table, _), value) in &contents.0 {
            for entry in (self.schema().row(*table)?.describe)(value)?.1.entries {
                if let Some(taken) = entries.replace(entry) {
                    let (index, key) = (taken.id().unwrap_or_default(), taken.key().unwrap_or_default());
                    return Err(StoreError::IndexTaken { index, key });
                }
            }
        }
        let write = |((table, key), value)| log::Write { table, key, value: Some(value) };
        let pending = Pending::replacement(contents.0.into_iter().map(write).collect(), event);
        match self.commit(pending) {
            Outcome::Done(seq) => Ok(seq),
            Outcome::Conflict => Err(StoreError::NotCommitted("conflict".to_owned())),
            Outcome::Unavailable(why) => Err(StoreError::NotCommitted(why)),
            Outcome::Unknown(why) => Err(StoreError::NotCommitted(format!("outcome unknown: {why}"))),
        }
    }

    /// Reads a whole backup, refusing it unless everything about it is right. Changes nothing: see
    /// [`Store::replace_all`].
    ///
    /// # Errors
    /// `Backup` if the input is truncated, altered, malformed or of another version, `UnknownTable` or `Exists` if it
    /// does not fit this store, `Io` if reading fails.
    pub fn read_backup(&self, input: &mut dyn Read) -> Result<Contents, StoreError> {
        let mut lines = Lines { input: BufReader::new(input), digest: Sha256::new(), number: 0 };
        let line = lines.next()?;
        let header: Header<'_> = serde_json::from_slice(&line).map_err(|error| lines.malformed(&error))?;
        if header.format != FORMAT || header.version != VERSION {
            let (format, version) = (header.format, header.version);
            return Err(StoreError::Backup(format!(
                "format {format:?} version {version}; this release reads {FORMAT:?} version {VERSION}"
            )));
        }
        let mut contents = Contents::new();
        loop {
            let digest = hex(&lines.digest.clone().finalize());
            let line = lines.next()?;
            let line: Line<'_> = serde_json::from_slice(&line).map_err(|error| lines.malformed(&error))?;
            match (line.table, line.record, line.records, line.sha256) {
                (Some(table), Some(record), None, None) => {
                    let Row { table, describe } = self.schema().named(table)?;
                    let value = record.get().as_bytes();
                    let (key, _) = describe(value).map_err(|error| lines.refused(&error.to_string()))?;
                    contents.insert(table, key, value.to_vec())?;
                }
                (None, None, Some(records), Some(sha256)) => {
                    if records != contents.0.len() as u64 || sha256 != digest {
                        return Err(lines.refused("count or checksum differs from what was read"));
                    }
                    return if lines.is_at_end()? {
                        Ok(contents)
                    } else {
                        Err(lines.refused("more follows the end"))
                    };
                }
                _ => return Err(lines.refused("neither a record nor the end")),
            }
        }
    }
}

/// Writes lines and digests them.
struct Digesting<'a> {
    out: &'a mut dyn Write,
    digest: Sha256,
}

impl Digesting<'_> {
    fn line(&mut self, parts: &[&[u8]]) -> Result<(), StoreError> {
        for part in parts.iter().copied().chain([b"\n".as_slice()]) {
            self.digest.update(part);
            self.out.write_all(part).map_err(|error| StoreError::Io(error.to_string()))?;
        }
        Ok(())
    }
}

/// Reads bounded lines and digests them.
struct Lines<'a> {
    input: BufReader<&'a mut dyn Read>,
    digest: Sha256,
    number: u64,
}

impl Lines<'_> {
    /// The next line, with its end.
    fn next(&mut self) -> Result<Vec<u8>, StoreError> {
        self.number += 1;
        let mut line = Vec::new();
        let read = (&mut self.input).take(MAX_LINE as u64).read_until(b'\n', &mut line);
        read.map_err(|error| StoreError::Io(error.to_string()))?;
        if line.last() != Some(&b'\n') {
            return Err(self.refused("truncated, or the line is too long"));
        }
        self.digest.update(&line);
        Ok(line)
    }

    fn is_at_end(&mut self) -> Result<bool, StoreError> {
        Ok(self.input.fill_buf().map_err(|error| StoreError::Io(error.to_string()))?.is_empty())
    }

    fn malformed(&self, error: &serde_json::Error) -> StoreError {
        self.refused(&format!("{:?} error at column {}", error.classify(), error.column()))
    }

    fn refused(&self, why: &str) -> StoreError {
        StoreError::Backup(format!("line {}: {why}", self.number))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
