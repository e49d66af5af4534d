//! Every promise of [`Log`], executable: run against each implementation.

use std::sync::Arc;

use crate::key::Key;
use crate::log::{Append, Commit, CommitId, Log, LogError, Seq, Write};

/// A fresh pair of connections to one empty log, without faults. Where a log has a single owner, both are the same.
pub type Connect<'a> = &'a dyn Fn() -> (Box<dyn Log>, Box<dyn Log>);

type Promise = fn(Connect<'_>) -> bool;

/// Checks every promise.
///
/// # Errors
/// Names the first promise that is broken.
pub fn check(connect: Connect<'_>) -> Result<(), String> {
    let promises: [(&str, Promise); 5] = [
        ("an empty log is at revision 0", |connect| connect().0.barrier() == Ok(0)),
        ("an append at the head is done, and moves the head by its commits", appends_at_head),
        ("an append elsewhere is lost, and changes nothing", refuses_other_bases),
        ("following answers whole commits in order, or that they are gone", follows_in_order),
        ("a barrier on any connection shows what was acknowledged on another", barrier_is_linearizable),
    ];
    match promises.into_iter().find(|(_, holds)| !holds(connect)) {
        Some((promise, _)) => Err(format!("broken promise: {promise}")),
        None => Ok(()),
    }
}

fn appends_at_head(connect: Connect<'_>) -> bool {
    let mut log = connect().0;
    log.append(0, &[commit(1), commit(2)]) == Append::Done
        && log.barrier() == Ok(2)
        && log.append(2, &[commit(3)]) == Append::Done
        && log.barrier() == Ok(3)
}

fn refuses_other_bases(connect: Connect<'_>) -> bool {
    let (mut one, mut other) = connect();
    one.append(0, &[commit(1)]) == Append::Done
        && other.append(0, &[commit(2)]) == Append::Lost
        && one.append(5, &[commit(3)]) == Append::Lost
        && one.barrier() == Ok(1)
        && shows(one.follow(0), 0, &[commit(1)])
}

fn follows_in_order(connect: Connect<'_>) -> bool {
    let (mut one, mut other) = connect();
    let commits: Vec<_> = (1..=4).map(commit).collect();
    let appended = (0..).zip(commits.chunks(1)).all(|(base, chunk)| one.append(base, chunk) == Append::Done);
    appended
        && (0..=4).all(|after| shows(other.follow(after), after, &commits))
        && other.follow(4) == Ok(Vec::new())
}

fn barrier_is_linearizable(connect: Connect<'_>) -> bool {
    let (mut one, mut other) = connect();
    (0..5)
        .all(|base| one.append(base, &[commit(base + 1)]) == Append::Done && other.barrier() == Ok(base + 1))
}

/// Whether the answer is what lies behind `after`, or that it is gone.
fn shows(followed: Result<Vec<Arc<Commit>>, LogError>, after: Seq, all: &[Arc<Commit>]) -> bool {
    match followed {
        Ok(followed) => followed == all.get(after as usize..).unwrap_or_default(),
        Err(error) => error == LogError::Compacted,
    }
}

/// A commit that deletes a record that was never there, so that it needs no schema beyond table 1.
fn commit(number: u64) -> Arc<Commit> {
    let write = Write { table: 1, key: Key::new().number(number), value: None };
    let id = CommitId { instance: 1, number };
    Arc::new(Commit { id, replace: false, writes: vec![write], event: b"event".to_vec() })
}
