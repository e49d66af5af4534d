//! Commits that wait together share syncs.

use std::sync::mpsc;

use store::disk::SimDisk;
use store::{Outcome, Store};

use crate::fixture::{Note, on_disk, pending};

fn submit(store: &Store, number: u64, done: &mpsc::Sender<Outcome>) {
    let mut tx = store.begin();
    tx.put(&Note(number, "x".to_owned())).unwrap();
    let done = done.clone();
    store.submit(pending(tx), Box::new(move |outcome| drop(done.send(outcome))));
}

#[test]
fn waiting_commits_share_syncs_and_keep_their_order() {
    let disk = SimDisk::new();
    let store = on_disk(&disk).unwrap();
    let (done, outcomes) = mpsc::channel();
    let before = disk.syncs();
    submit(&store, 0, &done);
    assert_eq!(outcomes.recv(), Ok(Outcome::Done(1)));
    let alone = disk.syncs() - before;

    // The first one's answer holds the committer until the others have been submitted.
    let (entered, is_held) = mpsc::channel();
    let (release, released) = mpsc::channel::<()>();
    let hold = move |_| {
        entered.send(()).unwrap();
        released.recv().unwrap();
    };
    store.submit(pending(store.begin()), Box::new(hold));
    is_held.recv().unwrap();
    let before = disk.syncs();
    for number in 1..=64 {
        submit(&store, number, &done);
    }
    release.send(()).unwrap();
    let outcomes: Vec<Outcome> = outcomes.iter().take(64).collect();
    assert_eq!(outcomes, (3..67).map(Outcome::Done).collect::<Vec<_>>());
    assert_eq!(disk.syncs() - before, alone, "64 waiting commits need the syncs of one");
}
