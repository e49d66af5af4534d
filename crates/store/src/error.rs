//! What can go wrong in the store, apart from losing a race (that is an `Outcome`).

use std::fmt;

use crate::key::Key;

/// A failure of the store or a misuse of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// Another process, or another store in this one, has the file open.
    InUse,
    /// The file was written in a format this release does not read.
    Format {
        /// The format number found in the file.
        found: u64,
        /// The newest format number this release reads.
        supported: u64,
    },
    /// The storage failed. Reads may go on; writes need the store to be reopened.
    Io(String),
    /// What is stored contradicts itself or its schema.
    Corrupt(String),
    /// An insert found a record under its key.
    Exists {
        /// The name of the table.
        table: &'static str,
        /// The key that is taken.
        key: Key,
    },
    /// A put derives an index entry that points to another record.
    IndexTaken {
        /// The index number.
        index: u16,
        /// The index key that is taken.
        key: Key,
    },
    /// A transaction has more than `MAX_RECORDS` records or `MAX_BYTES` bytes.
    TooLarge {
        /// The records it writes.
        records: usize,
        /// The bytes it writes: keys, values and event.
        bytes: usize,
    },
    /// A transaction was to be committed without an audit event.
    NoEvent,
    /// A table that the schema of this store does not name.
    UnknownTable(String),
    /// A backup is truncated, altered, malformed or of another format. Nothing was changed.
    Backup(String),
    /// A commit did not succeed; the text says why and whether its outcome is known.
    NotCommitted(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InUse => f.write_str("the store is already in use by another process"),
            Self::Format { found, supported } => write!(
                f,
                "the store has format {found}, written by a newer release; this release reads up to format {supported}"
            ),
            Self::Io(why) => write!(f, "storage failed: {why}"),
            Self::Corrupt(why) => write!(f, "the store is corrupt: {why}"),
            Self::Exists { table, key } => write!(f, "a record exists in {table} under {key:?}"),
            Self::IndexTaken { index, key } => {
                write!(f, "index {index} already leads from {key:?} to another record")
            }
            Self::TooLarge { records, bytes } => {
                write!(f, "transaction too large: {records} records, {bytes} bytes")
            }
            Self::NoEvent => f.write_str("a transaction must carry an audit event"),
            Self::UnknownTable(table) => write!(f, "table {table} is not in the schema"),
            Self::Backup(why) => write!(f, "backup refused: {why}"),
            Self::NotCommitted(why) => write!(f, "not committed: {why}"),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<redb::Error> for StoreError {
    fn from(error: redb::Error) -> Self {
        match error {
            redb::Error::DatabaseAlreadyOpen => Self::InUse,
            redb::Error::Corrupted(why) => Self::Corrupt(why),
            other => Self::Io(other.to_string()),
        }
    }
}

impl From<redb::StorageError> for StoreError {
    fn from(error: redb::StorageError) -> Self {
        redb::Error::from(error).into()
    }
}

impl From<redb::TableError> for StoreError {
    fn from(error: redb::TableError) -> Self {
        redb::Error::from(error).into()
    }
}

impl From<redb::TransactionError> for StoreError {
    fn from(error: redb::TransactionError) -> Self {
        redb::Error::from(error).into()
    }
}

impl From<redb::CommitError> for StoreError {
    fn from(error: redb::CommitError) -> Self {
        redb::Error::from(error).into()
    }
}

impl From<redb::DatabaseError> for StoreError {
    fn from(error: redb::DatabaseError) -> Self {
        redb::Error::from(error).into()
    }
}
