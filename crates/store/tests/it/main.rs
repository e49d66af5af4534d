//! The store from outside: against a model, on failing disks, through backups.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that fails panics")]
#![allow(clippy::disallowed_methods, reason = "opening is timed")]

mod anomaly;
mod backup;
mod committer;
mod engine;
mod fixture;
mod group_commit;
mod model;
