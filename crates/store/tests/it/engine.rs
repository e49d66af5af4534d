//! Opening: locks, formats, schema levels, unclean ends.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use store::disk::SimDisk;
use store::log::sim::Random;
use store::{
    Counter, Index, Indexes, Key, Options, Outcome, Record, Schema, Storage, Store, StoreError, Table,
};

use crate::fixture::{Note, item, on_disk, pairs, put_pair, run, schema};

#[test]
fn a_file_is_kept_and_open_once_only() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.redb");
    let open = || Store::open(&path, schema(), &Options::default());
    let store = open().unwrap();
    assert_eq!(put_pair(&store, 0), Outcome::Done(1));
    assert_eq!(open().err(), Some(StoreError::InUse));
    drop(store);
    assert_eq!(pairs(&open().unwrap()), [0]);
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn what_is_not_a_store_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("text");
    std::fs::write(&path, "not a store, but long enough to be looked at".repeat(400)).unwrap();
    assert!(Store::open(&path, schema(), &Options::default()).is_err());
    let missing = directory.path().join("missing/state.redb");
    assert!(matches!(Store::open(missing, schema(), &Options::default()), Err(StoreError::Io(_))));
}

#[test]
fn a_newer_format_is_refused_by_name() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.redb");
    drop(Store::open(&path, schema(), &Options::default()).unwrap());
    let db = redb::Database::open(&path).unwrap();
    let change = db.begin_write().unwrap();
    let meta = redb::TableDefinition::<&str, u64>::new("meta");
    change.open_table(meta).unwrap().insert("format", 2).unwrap();
    change.commit().unwrap();
    drop(db);
    let error = Store::open(&path, schema(), &Options::default()).err().unwrap();
    assert_eq!(error, StoreError::Format { found: 2, supported: 1 });
    assert!(error.to_string().contains("newer release"));
}

/// The notes of the fixture, with indexes they did not have before.
#[derive(Clone, Serialize, Deserialize)]
struct IndexedNote(u64, String);

impl Record for IndexedNote {
    const TABLE: Table = Note::TABLE;

    fn key(&self) -> Key {
        Key::new().number(self.0)
    }

    fn indexes(&self, out: &mut Indexes) {
        out.index(Index(9), Key::of([&self.1]).number(self.0));
        out.count(Counter(9), Key::new());
    }
}

#[test]
fn a_higher_schema_level_rebuilds_what_is_derived() {
    let disk = SimDisk::new();
    let store = on_disk(&disk).unwrap();
    run(&store, |tx| {
        tx.put(&Note(1, "a".to_owned())).unwrap();
        tx.put(&Note(2, "b".to_owned())).unwrap();
        tx.put(&item("x", "g", 1)).unwrap();
    });
    drop(store);
    let newer = Schema::new(2).with::<crate::fixture::Item>().with::<IndexedNote>();
    let store = Store::open_in(Storage::backend(disk.open()), newer, &Options::default()).unwrap();
    let tx = store.begin();
    assert_eq!(tx.seq(), 1);
    assert_eq!(tx.count(Counter(9), &Key::new()), Ok(2));
    assert_eq!(tx.scan_index::<IndexedNote>(Index(9), &Key::of(["b"]), None, 9).unwrap().len(), 1);
    assert_eq!(tx.count(crate::fixture::IN_GROUP, &Key::of(["g"])), Ok(1));
}

#[test]
fn opening_after_an_unclean_end_is_quick() {
    let disk = SimDisk::new();
    let store = on_disk(&disk).unwrap();
    for batch in 0..100_u64 {
        let outcome = run(&store, |tx| {
            for number in 0..100 {
                tx.put(&Note(batch * 100 + number, "x".repeat(300))).unwrap();
            }
        });
        assert_eq!(outcome, Outcome::Done(batch + 1));
    }
    disk.crash(&mut Random::new(1));
    let start = Instant::now();
    let reopened = on_disk(&disk).unwrap();
    assert_eq!(reopened.begin().get(&Key::new().number(9_999)), Ok(Some(Note(9_999, "x".repeat(300)))));
    let took = start.elapsed();
    assert!(took < Duration::from_millis(500), "{took:?}");
}
