//! Backups: round trips, refusals, and what a restore does to those who read before it.

use store::{Contents, Key, Outcome, Store, StoreError};

use crate::fixture::{BY_TAG, IN_GROUP, Item, Note, in_memory, item, pending, run};

fn filled() -> Store {
    let store = in_memory();
    run(&store, |tx| {
        tx.put(&item("a\n\"quoted\"", "red", 1)).unwrap();
        tx.put(&item("b", "red", 2)).unwrap();
    });
    run(&store, |tx| tx.put(&Note(7, "seven".to_owned())).unwrap());
    store
}

fn exported(store: &Store) -> Vec<u8> {
    let mut backup = Vec::new();
    store.export(&mut backup).unwrap();
    backup
}

fn import(store: &Store, input: &mut &[u8]) -> Result<u64, StoreError> {
    store.replace_all(store.read_backup(input)?, b"restored".to_vec())
}

#[test]
fn a_backup_restores_records_indexes_and_counters() {
    let backup = exported(&filled());
    let store = in_memory();
    run(&store, |tx| tx.put(&item("old", "red", 2)).unwrap());
    assert_eq!(import(&store, &mut backup.as_slice()), Ok(2));
    let tx = store.begin();
    assert_eq!(tx.by_index(BY_TAG, &Key::new().number(2)), Ok(Some(item("b", "red", 2))));
    assert_eq!(tx.count(IN_GROUP, &Key::of(["red"])), Ok(2));
    assert_eq!(tx.has::<Item>(&Key::of(["old"])), Ok(false));
    assert_eq!(tx.get(&Key::new().number(7)), Ok(Some(Note(7, "seven".to_owned()))));
    assert_eq!(store.events(1, 9), Ok(vec![(2, b"restored".to_vec())]));
    let text = |backup: &[u8]| String::from_utf8(backup.to_vec()).unwrap();
    let records = |backup: &str| backup.lines().skip(1).take(3).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(records(&text(&exported(&store))), records(&text(&backup)));
}

#[test]
fn every_truncation_is_refused_and_changes_nothing() {
    let backup = exported(&filled());
    let store = in_memory();
    run(&store, |tx| tx.put(&item("kept", "g", 9)).unwrap());
    for length in 0..backup.len() {
        let result = import(&store, &mut &backup[..length]);
        assert!(matches!(result, Err(StoreError::Backup(_))), "{length} bytes: {result:?}");
    }
    assert_eq!(store.seq(), 1);
    assert_eq!(store.begin().has::<Item>(&Key::of(["kept"])), Ok(true));
}

#[test]
fn every_flipped_bit_is_refused() {
    let backup = exported(&filled());
    let store = in_memory();
    for position in 0..backup.len() {
        for bit in 0..8 {
            let mut altered = backup.clone();
            altered[position] ^= 1 << bit;
            let result = import(&store, &mut altered.as_slice());
            assert!(result.is_err(), "bit {bit} of byte {position}");
        }
    }
    assert_eq!(store.seq(), 0);
    let mut longer = backup;
    longer.push(b'\n');
    assert!(matches!(import(&store, &mut longer.as_slice()), Err(StoreError::Backup(_))));
}

#[test]
fn a_restore_ends_everything_begun_before_it() {
    let store = filled();
    let begun = store.begin();
    let cached = store.begin();
    cached.get::<Note>(&Key::new().number(1)).unwrap();
    let (set, since) = (cached.read_set(), cached.seq());
    assert!(store.unchanged(&set, since, store.seq()));
    store.replace_all(Contents::new(), Vec::new()).unwrap();
    assert!(!store.unchanged(&set, since, store.seq()));
    assert_eq!(store.commit(pending(begun)), Outcome::Conflict);
    assert_eq!(store.begin().scan::<Item>(&Key::new(), None, 9), Ok(Vec::new()));
    assert_eq!(run(&store, |tx| tx.insert(&item("b", "red", 2)).unwrap()), Outcome::Done(4));
}

#[test]
fn contradictory_contents_are_refused() {
    let mut contents = Contents::new();
    contents.add(&item("a", "g", 1)).unwrap();
    assert!(matches!(contents.add(&item("a", "h", 2)), Err(StoreError::Exists { .. })));
    contents.add(&item("b", "g", 1)).unwrap();
    let store = in_memory();
    assert!(matches!(store.replace_all(contents, Vec::new()), Err(StoreError::IndexTaken { index: 1, .. })));
    assert_eq!(run(&store, |tx| tx.put(&item("a", "g", 1)).unwrap()), Outcome::Done(1));
}

#[test]
fn a_newer_backup_is_named() {
    let backup = String::from_utf8(exported(&in_memory())).unwrap().replace("\"version\":1", "\"version\":2");
    let error = import(&in_memory(), &mut backup.as_bytes()).unwrap_err();
    assert!(error.to_string().contains("version 2; this release reads"), "{error}");
}
