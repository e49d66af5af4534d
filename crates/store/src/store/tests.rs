use serde::{Deserialize, Serialize};

use super::*;
use crate::tx::MAX_BYTES;
use crate::{Counter, Index, Indexes, Key, Record, Table};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Person {
    name: String,
    team: String,
    badge: u64,
}

const BY_BADGE: Index = Index(1);
const BY_TEAM: Index = Index(2);
const IN_TEAM: Counter = Counter(1);

impl Record for Person {
    const TABLE: Table = Table { id: 1, name: "people" };

    fn key(&self) -> Key {
        Key::of([&self.name])
    }

    fn indexes(&self, out: &mut Indexes) {
        out.index(BY_BADGE, Key::new().number(self.badge));
        out.index(BY_TEAM, Key::of([&self.team, &self.name]));
        out.count(IN_TEAM, Key::of([&self.team]));
    }
}

fn person(name: &str, team: &str, badge: u64) -> Person {
    Person { name: name.to_owned(), team: team.to_owned(), badge }
}

fn store() -> Store {
    Store::in_memory(schema()).unwrap()
}

fn schema() -> Schema {
    Schema::new(1).with::<Person>()
}

fn run(store: &Store, change: impl FnOnce(&mut Tx)) -> Outcome {
    let mut tx = store.begin();
    change(&mut tx);
    store.commit(tx.into_commit(Some(b"changed".to_vec())).unwrap())
}

fn names(found: &[Person]) -> Vec<&str> {
    found.iter().map(|person| person.name.as_str()).collect()
}

#[test]
fn records_indexes_counters_and_events_follow_a_commit() {
    let store = store();
    assert_eq!(run(&store, |tx| tx.insert(&person("ann", "red", 7)).unwrap()), Outcome::Done(1));
    assert_eq!(run(&store, |tx| tx.insert(&person("bob", "red", 8)).unwrap()), Outcome::Done(2));
    let tx = store.begin();
    assert_eq!(tx.get(&Key::of(["ann"])), Ok(Some(person("ann", "red", 7))));
    assert_eq!(tx.by_index(BY_BADGE, &Key::new().number(8)), Ok(Some(person("bob", "red", 8))));
    assert_eq!(tx.count(IN_TEAM, &Key::of(["red"])), Ok(2));
    let team =
        tx.scan_index::<Person>(BY_TEAM, &Key::of(["red"]), Some(&Key::of(["red", "ann"])), 9).unwrap();
    assert_eq!(team, [(Key::of(["red", "bob"]), person("bob", "red", 8))]);
    assert_eq!(store.events(0, 10), Ok(vec![(1, b"changed".to_vec()), (2, b"changed".to_vec())]));

    run(&store, |tx| tx.put(&person("ann", "blue", 9)).unwrap());
    let tx = store.begin();
    assert_eq!(tx.by_index::<Person>(BY_BADGE, &Key::new().number(7)), Ok(None));
    assert_eq!(tx.count(IN_TEAM, &Key::of(["red"])), Ok(1));
    assert_eq!(tx.count(IN_TEAM, &Key::of(["blue"])), Ok(1));
    run(&store, |tx| assert_eq!(tx.delete::<Person>(&Key::of(["ann"])), Ok(true)));
    assert_eq!(store.begin().count(IN_TEAM, &Key::of(["blue"])), Ok(0));
    assert_eq!(store.begin().has::<Person>(&Key::of(["ann"])), Ok(false));
}

#[test]
fn a_transaction_sees_its_own_writes_and_nobody_elses() {
    let store = store();
    run(&store, |tx| tx.put(&person("bob", "red", 1)).unwrap());
    let mut tx = store.begin();
    run(&store, |tx| tx.put(&person("later", "red", 2)).unwrap());
    tx.put(&person("ann", "red", 3)).unwrap();
    tx.put(&person("cid", "red", 4)).unwrap();
    tx.delete::<Person>(&Key::of(["bob"])).unwrap();
    assert_eq!(names(&tx.scan(&Key::new(), None, 10).unwrap()), ["ann", "cid"]);
    assert_eq!(names(&tx.scan(&Key::new(), Some(&Key::of(["ann"])), 10).unwrap()), ["cid"]);
    assert_eq!(tx.count(IN_TEAM, &Key::of(["red"])), Ok(2));
    assert_eq!(tx.by_index::<Person>(BY_BADGE, &Key::new().number(1)), Ok(None));
    assert_eq!(
        tx.insert(&person("ann", "x", 9)),
        Err(StoreError::Exists { table: "people", key: Key::of(["ann"]) })
    );
    assert_eq!(
        tx.put(&person("eve", "x", 3)),
        Err(StoreError::IndexTaken { index: 1, key: Key::new().number(3) })
    );
}

#[test]
fn an_index_entry_may_move_between_records_in_one_transaction() {
    let store = store();
    run(&store, |tx| tx.put(&person("zoe", "red", 1)).unwrap());
    let outcome = run(&store, |tx| {
        tx.put(&person("zoe", "red", 2)).unwrap();
        tx.put(&person("ann", "red", 1)).unwrap();
    });
    assert_eq!(outcome, Outcome::Done(2));
    let found = store.begin().by_index::<Person>(BY_BADGE, &Key::new().number(1)).unwrap();
    assert_eq!(found, Some(person("ann", "red", 1)));
}

/// Runs `first` and `second` in transactions begun together, then commits the second and after it the first.
fn race(first: impl FnOnce(&mut Tx), second: impl FnOnce(&mut Tx)) -> Outcome {
    let store = store();
    for (name, badge) in [("b", 1), ("d", 2), ("f", 3)] {
        run(&store, |tx| tx.put(&person(name, "red", badge)).unwrap());
    }
    let mut tx = store.begin();
    first(&mut tx);
    assert_eq!(run(&store, second), Outcome::Done(4));
    store.commit(tx.into_commit(Some(Vec::new())).unwrap())
}

#[test]
fn what_was_read_must_still_hold() {
    let scan = |limit| move |tx: &mut Tx| drop(tx.scan::<Person>(&Key::new(), None, limit).unwrap());
    let put = |name: &'static str| move |tx: &mut Tx| tx.put(&person(name, "red", 77)).unwrap();
    let team = Key::of(["red"]);
    let cases: [(&str, Outcome, bool); 11] = [
        ("lost update", race(put("b"), put("b")), false),
        ("phantom", race(scan(10), put("c")), false),
        ("phantom behind the cut of a limited scan", race(scan(2), put("e")), true),
        ("phantom before the cut", race(scan(2), put("c")), false),
        (
            "deleted in range",
            race(scan(9), |tx| assert_eq!(tx.delete::<Person>(&Key::of(["f"])), Ok(true))),
            false,
        ),
        ("absent record appears", race(|tx| drop(tx.get::<Person>(&Key::of(["c"]))), put("c")), false),
        ("unrelated records", race(|tx| drop(tx.get::<Person>(&Key::of(["b"]))), put("c")), true),
        ("exact count", race(|tx| drop(tx.count(IN_TEAM, &team)), put("c")), false),
        ("quota with room", race(|tx| drop(tx.count_below(IN_TEAM, &team, 5)), put("c")), true),
        ("quota filled up", race(|tx| drop(tx.count_below(IN_TEAM, &team, 4)), put("c")), false),
        (
            "index entry taken by another",
            race(|tx| drop(tx.put(&person("x", "red", 77))), |tx| tx.put(&person("y", "red", 77)).unwrap()),
            false,
        ),
    ];
    for (name, outcome, holds) in cases {
        assert_eq!(matches!(outcome, Outcome::Done(5)), holds, "{name}: {outcome:?}");
        assert_eq!(outcome == Outcome::Conflict, !holds, "{name}: {outcome:?}");
    }
}

#[test]
fn own_creations_count_against_a_quota() {
    let store = store();
    let mut tx = store.begin();
    let team = Key::of(["red"]);
    for badge in 0..3 {
        assert_eq!(tx.count_below(IN_TEAM, &team, 3), Ok(true));
        tx.insert(&person(&format!("p{badge}"), "red", badge)).unwrap();
    }
    assert_eq!(tx.count_below(IN_TEAM, &team, 3), Ok(false));
    assert_eq!(store.commit(tx.into_commit(Some(Vec::new())).unwrap()), Outcome::Done(1));
}

#[test]
fn cached_read_sets_tell_when_they_stop_holding() {
    let store = store();
    run(&store, |tx| tx.put(&person("ann", "red", 1)).unwrap());
    let part = store.begin().fork();
    let since = part.seq();
    part.get::<Person>(&Key::of(["ann"])).unwrap();
    let set = part.read_set();
    run(&store, |tx| tx.put(&person("bob", "red", 2)).unwrap());
    assert!(store.unchanged(&set, since, store.seq()));
    let user = store.begin();
    user.depends_on(Arc::clone(&set), since);
    run(&store, |tx| tx.put(&person("ann", "blue", 1)).unwrap());
    assert!(!store.unchanged(&set, since, store.seq()));
    assert_eq!(store.commit(user.into_commit(Some(Vec::new())).unwrap()), Outcome::Conflict);
}

#[test]
fn transactions_older_than_the_window_conflict() {
    let options = Options { window_cells: 8, ..Options::default() };
    let store = Store::open_in(Storage::memory(), schema(), &options).unwrap();
    let old = store.begin();
    for badge in 0..10 {
        run(&store, |tx| tx.put(&person(&format!("p{badge}"), "red", badge)).unwrap());
    }
    assert_eq!(store.commit(old.into_commit(Some(Vec::new())).unwrap()), Outcome::Conflict);
}

#[test]
fn bounds_are_enforced() {
    let store = store();
    let mut tx = store.begin();
    tx.put(&person("ann", "red", 1)).unwrap();
    assert_eq!(tx.into_commit(None).unwrap_err(), StoreError::NoEvent);
    let mut tx = store.begin();
    for badge in 0..101 {
        tx.put(&person(&format!("p{badge}"), "red", badge)).unwrap();
    }
    assert!(matches!(tx.into_commit(Some(Vec::new())), Err(StoreError::TooLarge { records: 101, .. })));
    let too_long = store.begin().into_commit(Some(vec![0; MAX_BYTES + 1]));
    assert!(matches!(too_long, Err(StoreError::TooLarge { records: 0, .. })));
}

#[test]
fn only_the_newest_events_are_kept() {
    let options = Options { event_ring: 3, ..Options::default() };
    let store = Store::open_in(Storage::memory(), schema(), &options).unwrap();
    for badge in 0..5 {
        run(&store, |tx| tx.put(&person("ann", "red", badge)).unwrap());
    }
    let kept: Vec<Seq> = store.events(0, 10).unwrap().into_iter().map(|(seq, _)| seq).collect();
    assert_eq!(kept, [3, 4, 5]);
    assert_eq!(store.events(4, 10).unwrap().len(), 1);
}

#[test]
fn a_full_queue_is_answered_at_once() {
    let options = Options { queue: 0, ..Options::default() };
    let store = Store::open_in(Storage::memory(), schema(), &options).unwrap();
    let outcome = run(&store, |tx| tx.put(&person("ann", "red", 1)).unwrap());
    assert_eq!(outcome, Outcome::Unavailable("too many commits are waiting".to_owned()));
}

#[test]
fn a_store_outlives_its_last_handle_dropped_in_an_answer() {
    let store = store();
    let (done, finished) = mpsc::channel();
    let mut tx = store.begin();
    tx.put(&person("ann", "red", 1)).unwrap();
    let held = store.clone();
    let on_done = move |outcome| {
        drop(held);
        done.send(outcome).unwrap();
    };
    store.submit(tx.into_commit(Some(Vec::new())).unwrap(), Box::new(on_done));
    drop(store);
    assert_eq!(finished.recv(), Ok(Outcome::Done(1)));
}
