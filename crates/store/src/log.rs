//! The port behind which commits are put in order, and the commits themselves.
//!
//! Knows nothing of transactions, validation or answers. Implementations: `log/local.rs` (the engine's own durable
//! commit) and `log/sim.rs` (a shared, faulty log in memory). What each must promise is executable: `suite.rs`.

pub mod local;
pub mod sim;

use std::sync::Arc;

use crate::key::Key;

/// A revision: the number of commits so far. 0 is the empty store.
pub type Seq = u64;

/// Names one commit, so that its author recognizes it after an unknown outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitId {
    /// The author: unique per opening of a node's store.
    pub instance: u64,
    /// Counts the author's commits.
    pub number: u64,
}

/// The new value of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// The number of the record's table.
    pub table: u16,
    /// The record's primary key.
    pub key: Key,
    /// The record as JSON, or `None` if it is deleted.
    pub value: Option<Vec<u8>>,
}

/// One atomic change: what a log orders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The author's name for it.
    pub id: CommitId,
    /// Whether every record not among the writes disappears (a restore).
    pub replace: bool,
    /// At most one write per record.
    pub writes: Vec<Write>,
    /// The audit event that belongs to the change.
    pub event: Vec<u8>,
}

/// What became of an append.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Append {
    /// The commits are durable and directly follow `base`.
    Done,
    /// Another commit follows `base`. None of these is or ever will be in the log.
    Lost,
    /// Nobody can say yet. Repeating the same append, or looking at what follows `base`, will tell.
    Unknown(String),
    /// The log takes no more appends until it is reopened; all of these commits are durable, or none.
    Failed(String),
}

/// Why a log could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogError {
    /// The log is out of reach for now.
    Unreachable(String),
    /// The commits asked for are no longer kept; the reader needs a full copy.
    Compacted,
}

/// An ordered sequence of commits.
pub trait Log: Send {
    /// Appends the commits, all or none, if `base` is the newest revision.
    fn append(&mut self, base: Seq, commits: &[Arc<Commit>]) -> Append;

    /// Commits after a revision: whole, in order, without a gap, none after the newest.
    ///
    /// # Errors
    /// If the log is out of reach or no longer keeps them.
    fn follow(&mut self, after: Seq) -> Result<Vec<Arc<Commit>>, LogError>;

    /// The newest revision at some moment during this call: no commit acknowledged before it is missed.
    ///
    /// # Errors
    /// If the log is out of reach.
    fn barrier(&mut self) -> Result<Seq, LogError>;
}
