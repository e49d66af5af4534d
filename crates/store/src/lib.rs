//! An ordered, durable, transactional record store behind a replicable log. It knows nothing of what it stores.
//!
//! - [`Record`] types live in tables under order-preserving [`Key`]s; index entries and counters are derived from them.
//! - A [`Tx`] reads one revision and remembers what it read. Committing it succeeds only if all of that still holds,
//!   so committed transactions are strictly serializable.
//! - A [`Log`](log::Log) puts commits in order and makes them durable; the [`Engine`] applies them. On a single node
//!   the engine's own file is the log.
//!
//! Start at `store.rs`; then `tx.rs`, `committer.rs`, `engine.rs`.

mod backup;
mod committer;
pub mod disk;
mod engine;
mod error;
mod key;
pub mod log;
mod store;
pub mod suite;
mod table;
mod tx;
mod view;
mod window;

pub use backup::{Contents, Exported};
pub use committer::{Committer, Outcome, Progress, Reply};
pub use engine::{Engine, Options, Storage};
pub use error::StoreError;
pub use key::{Key, Part};
pub use log::Seq;
pub use store::Store;
pub use table::{Counter, Index, Indexes, Record, Schema, Table};
pub use tx::{MAX_BYTES, MAX_RECORDS, Pending, Tx};
pub use window::ReadSet;
