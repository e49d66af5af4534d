//! Failing disks: whatever fails and whenever, nothing acknowledged is lost and no commit is half there.

use store::disk::SimDisk;
use store::log::sim::Random;
use store::{Outcome, StoreError};

use crate::fixture::{on_disk, pairs, put_pair};

const PAIRS: u64 = 6;

/// Opens and commits until something fails. Answers the pairs that were acknowledged, and the one that was not.
fn work(disk: &SimDisk, from: u64) -> (Vec<u64>, Option<u64>) {
    let mut acknowledged = Vec::new();
    let Ok(store) = on_disk(disk) else { return (acknowledged, None) };
    for number in from..from + PAIRS {
        match put_pair(&store, number) {
            Outcome::Done(_) => acknowledged.push(number),
            Outcome::Unknown(_) => {
                let later = put_pair(&store, number + 1);
                assert!(matches!(later, Outcome::Unavailable(_)), "{later:?} after a failed commit");
                // What was acknowledged is still read.
                let seen = store.begin().seq();
                assert!(seen >= acknowledged.len() as u64);
                return (acknowledged, Some(number));
            }
            other => panic!("{other:?}"),
        }
    }
    (acknowledged, None)
}

fn check_after(disk: &SimDisk, acknowledged: &[u64], uncertain: Option<u64>, when: &str) -> u64 {
    let store = on_disk(disk).unwrap_or_else(|error| panic!("{when}: {error}"));
    let stored = pairs(&store);
    let mut with_uncertain = acknowledged.to_vec();
    with_uncertain.extend(uncertain);
    assert!(
        stored == acknowledged || stored == with_uncertain,
        "{when}: {stored:?}, acknowledged {acknowledged:?}"
    );
    let next = stored.len() as u64;
    assert_eq!(put_pair(&store, next), Outcome::Done(next + 1), "{when}");
    next + 1
}

/// Fails the 1st, 2nd, 3rd… change of the disk until one run is through, and reopens after each.
fn every_failure(crash: bool) {
    for nth in 1.. {
        let disk = SimDisk::new();
        disk.fail_after(nth);
        let (acknowledged, uncertain) = work(&disk, 0);
        let failed = disk.has_failed();
        if crash {
            disk.crash(&mut Random::new(nth));
        } else {
            disk.stop_failing();
        }
        check_after(&disk, &acknowledged, uncertain, &format!("change {nth} failed"));
        if !failed {
            assert_eq!(acknowledged.len() as u64, PAIRS);
            assert!(nth > PAIRS, "the loop did not exercise commits");
            return;
        }
    }
}

#[test]
fn failed_changes_lose_nothing_acknowledged() {
    every_failure(false);
}

#[test]
fn failed_changes_followed_by_a_power_cut_lose_nothing_acknowledged() {
    every_failure(true);
}

#[test]
fn power_cuts_at_any_time_lose_nothing_acknowledged() {
    for seed in 0..60 {
        let mut random = Random::new(seed);
        let disk = SimDisk::new();
        let mut stored = 0;
        for life in 0..4 {
            disk.fail_after(20 + random.below(80));
            let (acknowledged, uncertain) = work(&disk, stored);
            let all: Vec<u64> = (0..stored).chain(acknowledged).collect();
            disk.crash(&mut random);
            stored = check_after(&disk, &all, uncertain, &format!("seed {seed} life {life}"));
        }
    }
}

#[test]
fn a_full_disk_is_told_and_survived() {
    let disk = SimDisk::new();
    drop(on_disk(&disk).unwrap());
    disk.set_space(Some(disk.used() + 64 * 1024));
    let mut acknowledged = Vec::new();
    let store = on_disk(&disk).unwrap();
    let uncertain = (0..).find(|&number| match put_pair(&store, number) {
        Outcome::Done(_) => {
            acknowledged.push(number);
            false
        }
        Outcome::Unknown(why) => {
            assert!(why.contains("storage failed"), "{why}");
            true
        }
        other => panic!("{other:?}"),
    });
    let refused = put_pair(&store, 10_000);
    assert!(matches!(&refused, Outcome::Unavailable(why) if why.contains("reopened")), "{refused:?}");
    assert_eq!(store.begin().seq(), acknowledged.len() as u64, "reads go on");
    drop(store);
    disk.set_space(None);
    check_after(&disk, &acknowledged, uncertain, "space returned");
}

#[test]
fn a_disk_that_fails_from_the_start_is_an_error() {
    let disk = SimDisk::new();
    disk.fail_after(1);
    assert!(matches!(on_disk(&disk), Err(StoreError::Io(_))));
}
