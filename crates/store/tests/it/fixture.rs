//! The record types the tests store.

use serde::{Deserialize, Serialize};
use store::disk::SimDisk;
use store::{
    Counter, Index, Indexes, Key, Options, Outcome, Pending, Record, Schema, Storage, Store, StoreError,
    Table, Tx,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Item {
    pub(crate) name: String,
    pub(crate) group: String,
    pub(crate) tag: u64,
}

pub(crate) const BY_TAG: Index = Index(1);
pub(crate) const BY_GROUP: Index = Index(2);
pub(crate) const IN_GROUP: Counter = Counter(1);

impl Record for Item {
    const TABLE: Table = Table { id: 1, name: "items" };

    fn key(&self) -> Key {
        Key::of([&self.name])
    }

    fn indexes(&self, out: &mut Indexes) {
        out.index(BY_TAG, Key::new().number(self.tag));
        out.index(BY_GROUP, Key::of([&self.group, &self.name]));
        out.count(IN_GROUP, Key::of([&self.group]));
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Note(pub(crate) u64, pub(crate) String);

impl Record for Note {
    const TABLE: Table = Table { id: 2, name: "notes" };

    fn key(&self) -> Key {
        Key::new().number(self.0)
    }
}

pub(crate) fn schema() -> Schema {
    Schema::new(1).with::<Item>().with::<Note>()
}

pub(crate) fn item(name: &str, group: &str, tag: u64) -> Item {
    Item { name: name.to_owned(), group: group.to_owned(), tag }
}

pub(crate) fn in_memory() -> Store {
    Store::in_memory(schema()).unwrap()
}

pub(crate) fn on_disk(disk: &SimDisk) -> Result<Store, StoreError> {
    Store::open_in(Storage::backend(disk.open()), schema(), &Options::default())
}

pub(crate) fn pending(tx: Tx) -> Pending {
    tx.into_commit(Some(b"event".to_vec())).unwrap()
}

/// Runs one transaction.
pub(crate) fn run(store: &Store, change: impl FnOnce(&mut Tx)) -> Outcome {
    let mut tx = store.begin();
    change(&mut tx);
    store.commit(pending(tx))
}

/// Two notes in one commit; seeing one without the other shows half a commit.
pub(crate) fn put_pair(store: &Store, number: u64) -> Outcome {
    run(store, |tx| {
        tx.put(&Note(number * 2, "x".repeat(500))).unwrap();
        tx.put(&Note(number * 2 + 1, "x".repeat(500))).unwrap();
        tx.put(&item("newest", "g", number)).unwrap();
    })
}

/// The numbers of the pairs that are stored, each checked to be whole; so are index, counter and events.
pub(crate) fn pairs(store: &Store) -> Vec<u64> {
    let tx = store.begin();
    let notes: Vec<Note> = tx.scan(&Key::new(), None, usize::MAX).unwrap();
    let numbers: Vec<u64> = notes.iter().map(|note| note.0).collect();
    let pairs: Vec<u64> = numbers.iter().filter(|number| *number % 2 == 0).map(|number| number / 2).collect();
    let whole: Vec<u64> = pairs.iter().flat_map(|pair| [pair * 2, pair * 2 + 1]).collect();
    assert_eq!(numbers, whole, "half a commit");
    if let Some(newest) = pairs.last() {
        let found: Option<Item> = tx.by_index(BY_TAG, &Key::new().number(*newest)).unwrap();
        assert_eq!(found, Some(item("newest", "g", *newest)));
        assert_eq!(tx.count(IN_GROUP, &Key::of(["g"])), Ok(1));
    }
    let newest_event = store.events(0, usize::MAX).unwrap().last().map_or(0, |(seq, _)| *seq);
    assert_eq!(newest_event, tx.seq());
    assert_eq!(tx.seq(), pairs.len() as u64);
    pairs
}
