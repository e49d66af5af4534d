//! What must hold after a run, checked against nothing but the log's order and the operations themselves.

use std::collections::BTreeMap;
use std::sync::Arc;

use store::log::sim::SimCluster;
use store::log::{Commit, Write};
use store::{Committer, Engine, Key, Options, Outcome, Progress, Record, Reply, Storage, StoreError, Tx};

use super::workload::{
    ACCOUNTS, Account, MEMBERS, Member, Operation, Report, START, TEAM_LIMIT, TEAMS, Ticket, schema, team,
};
use super::world::World;

/// Checks everything; the error names what is broken.
pub(super) fn check(world: &World) -> Result<(), String> {
    let commits = world.cluster.commits();
    let operations = commits.iter().map(|commit| read_operation(commit)).collect::<Result<Vec<_>, _>>()?;
    check_outcomes(world, &operations)?;
    let expected = replay(&commits, &operations)?;
    for (number, view) in world.views().enumerate() {
        if view.seq() != commits.len() as u64 {
            return Err(format!("node {number} rests at {} of {}", view.seq(), commits.len()));
        }
        if contents(&view).map_err(|error| error.to_string())? != expected {
            return Err(format!("node {number} differs from a replay of the log"));
        }
    }
    Ok(())
}

/// Every operation is answered at most once; what is done is in the log exactly once, at its revision; what was
/// refused is not; what is unknown is there at most once.
fn check_outcomes(world: &World, operations: &[Operation]) -> Result<(), String> {
    let mut places: BTreeMap<u64, Vec<u64>> = BTreeMap::new();
    for (seq, operation) in (1..).zip(operations) {
        places.entry(operation.id).or_default().push(seq);
    }
    if let Some((id, seqs)) = places.iter().find(|(_, seqs)| seqs.len() > 1) {
        return Err(format!("operation {id} was committed more than once: {seqs:?}"));
    }
    for (id, outcomes) in world.outcomes() {
        let place = places.get(&id).and_then(|seqs| seqs.first());
        match outcomes.as_slice() {
            [Outcome::Done(seq)] if place == Some(seq) => {}
            [Outcome::Conflict | Outcome::Unavailable(_)] if place.is_none() => {}
            [Outcome::Unknown(_)] => {}
            _ => return Err(format!("operation {id} was answered {outcomes:?}, and stands at {place:?}")),
        }
    }
    Ok(())
}

/// Runs the operations one after the other in the log's order: each must write exactly what it wrote in the run.
/// Answers what is stored in the end.
fn replay(commits: &[Arc<Commit>], operations: &[Operation]) -> Result<Contents, String> {
    let failed = |error: StoreError| format!("the replay failed: {error}");
    let options = Options::default();
    let engine = Arc::new(Engine::open(Storage::memory(), schema(), &options).map_err(failed)?);
    let cluster = SimCluster::new(0, 0);
    let mut committer = Committer::new(engine, cluster.connect(), &options).map_err(failed)?;
    for (commit, operation) in commits.iter().zip(operations) {
        let mut tx = committer.begin();
        operation.run(&mut tx).map_err(failed)?;
        let pending = tx.into_commit(Some(operation.event())).map_err(failed)?;
        committer.offer(pending, Reply::new(|_| {}));
        while committer.step() != Progress::Idle {}
        let replayed = cluster.commits().last().map(|commit| commit.writes.clone()).unwrap_or_default();
        if replayed != commit.writes {
            return Err(format!(
                "not serializable: {operation:?} wrote {}",
                difference(&commit.writes, &replayed)
            ));
        }
        check_invariants(&committer.begin()).map_err(|error| format!("after {operation:?}: {error}"))?;
    }
    contents(&committer.begin()).map_err(failed)
}

fn check_invariants(tx: &Tx) -> Result<(), String> {
    let accounts: Vec<Account> = scan(tx).map_err(|error| error.to_string())?;
    let total: u64 = accounts.iter().map(|account| account.balance).sum();
    if !accounts.is_empty() && total != ACCOUNTS * START {
        return Err(format!("the accounts hold {total}"));
    }
    for number in 0..TEAMS {
        let counted = tx.count(MEMBERS, &team(number)).map_err(|error| error.to_string())?;
        let members: Vec<Member> =
            tx.scan(&team(number), None, usize::MAX).map_err(|error| error.to_string())?;
        if counted > TEAM_LIMIT || counted != members.len() as u64 {
            return Err(format!("team {number} has {} members and counts {counted}", members.len()));
        }
    }
    Ok(())
}

type Contents = (Vec<Account>, Vec<Ticket>, Vec<Member>, Vec<Report>, Vec<u64>);

fn contents(tx: &Tx) -> Result<Contents, StoreError> {
    let counts = (0..TEAMS).map(|number| tx.count(MEMBERS, &team(number))).collect::<Result<_, _>>()?;
    Ok((scan(tx)?, scan(tx)?, scan(tx)?, scan(tx)?, counts))
}

fn scan<R: Record>(tx: &Tx) -> Result<Vec<R>, StoreError> {
    tx.scan(&Key::new(), None, usize::MAX)
}

fn read_operation(commit: &Commit) -> Result<Operation, String> {
    serde_json::from_slice(&commit.event).map_err(|error| format!("an unreadable event: {error}"))
}

fn difference(stored: &[Write], replayed: &[Write]) -> String {
    let show = |writes: &[Write]| {
        let values = writes.iter().map(|write| match &write.value {
            Some(value) => String::from_utf8_lossy(value).into_owned(),
            None => format!("no {:?}", write.key),
        });
        values.collect::<Vec<_>>().join(", ")
    };
    format!("[{}], and [{}] when replayed", show(stored), show(replayed))
}
