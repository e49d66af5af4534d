//! The logs keep their promises, and the committer keeps its own over them.

use std::sync::{Arc, Mutex};

use store::log::local::LocalLog;
use store::log::sim::{SimCluster, SimLog};
use store::log::{Append, Commit, Log, LogError, Seq};
use store::{Committer, Engine, Key, Options, Outcome, Progress, Reply, Storage, suite};

use crate::fixture::{Note, pending, schema};

fn engine() -> Arc<Engine> {
    Arc::new(Engine::open(Storage::memory(), schema(), &Options::default()).unwrap())
}

#[test]
fn the_local_log_keeps_its_promises() {
    let checked = suite::check(&|| {
        let engine = engine();
        (Box::new(LocalLog::new(Arc::clone(&engine))), Box::new(LocalLog::new(engine)))
    });
    assert_eq!(checked, Ok(()));
}

#[test]
fn the_simulated_log_keeps_its_promises() {
    let checked = suite::check(&|| {
        let cluster = SimCluster::new(1, 0);
        (Box::new(cluster.connect()), Box::new(cluster.connect()))
    });
    assert_eq!(checked, Ok(()));
}

#[test]
fn the_suite_finds_a_log_that_forgets() {
    struct Forgetful(SimLog);

    impl Log for Forgetful {
        fn append(&mut self, base: Seq, commits: &[Arc<Commit>]) -> Append {
            match commits.split_last() {
                Some((_, kept)) if !kept.is_empty() => self.0.append(base, kept),
                _ => self.0.append(base, commits),
            }
        }

        fn follow(&mut self, after: Seq) -> Result<Vec<Arc<Commit>>, LogError> {
            self.0.follow(after)
        }

        fn barrier(&mut self) -> Result<Seq, LogError> {
            self.0.barrier()
        }
    }

    let checked = suite::check(&|| {
        let cluster = SimCluster::new(1, 0);
        (Box::new(Forgetful(cluster.connect())), Box::new(Forgetful(cluster.connect())))
    });
    assert!(checked.unwrap_err().contains("moves the head by its commits"));
}

/// A log whose answers to appends are scripted; what it says is not always what it does.
struct Scripted {
    log: SimLog,
    script: Vec<Script>,
}

enum Script {
    LoseRequest,
    LoseAnswer,
}

impl Log for Scripted {
    fn append(&mut self, base: Seq, commits: &[Arc<Commit>]) -> Append {
        match self.script.pop() {
            None => self.log.append(base, commits),
            Some(Script::LoseRequest) => Append::Unknown("request lost".to_owned()),
            Some(Script::LoseAnswer) => {
                self.log.append(base, commits);
                Append::Unknown("answer lost".to_owned())
            }
        }
    }

    fn follow(&mut self, after: Seq) -> Result<Vec<Arc<Commit>>, LogError> {
        self.log.follow(after)
    }

    fn barrier(&mut self) -> Result<Seq, LogError> {
        self.log.barrier()
    }
}

type Outcomes = Arc<Mutex<Vec<Outcome>>>;

fn node(cluster: &SimCluster, instance: u64, script: Vec<Script>) -> (Committer<Scripted>, Outcomes) {
    let options = Options { instance, ..Options::default() };
    let log = Scripted { log: cluster.connect(), script };
    (Committer::new(engine(), log, &options).unwrap(), Outcomes::default())
}

fn offer(node: &mut Committer<Scripted>, outcomes: &Outcomes, number: u64) {
    let mut tx = node.begin();
    tx.put(&Note(number, String::new())).unwrap();
    let outcomes = Arc::clone(outcomes);
    node.offer(pending(tx), Reply::new(move |outcome| outcomes.lock().unwrap().push(outcome)));
}

fn settle(node: &mut Committer<Scripted>) {
    while node.step() != Progress::Idle {}
}

#[test]
fn an_append_whose_answer_was_lost_is_stored_exactly_once() {
    let cluster = SimCluster::new(1, 0);
    let (mut node, outcomes) = node(&cluster, 1, vec![Script::LoseAnswer]);
    offer(&mut node, &outcomes, 1);
    assert_eq!(node.step(), Progress::Stalled);
    settle(&mut node);
    assert_eq!(*outcomes.lock().unwrap(), [Outcome::Done(1)]);
    assert_eq!(cluster.commits().len(), 1);
}

#[test]
fn an_append_that_was_lost_is_repeated() {
    let cluster = SimCluster::new(1, 0);
    let (mut node, outcomes) = node(&cluster, 1, vec![Script::LoseRequest, Script::LoseRequest]);
    offer(&mut node, &outcomes, 1);
    settle(&mut node);
    assert_eq!(*outcomes.lock().unwrap(), [Outcome::Done(1)]);
}

#[test]
fn a_lost_race_is_validated_again_behind_the_winner() {
    let cluster = SimCluster::new(1, 0);
    let (mut winner, won) = node(&cluster, 1, Vec::new());
    let (mut loser, lost) = node(&cluster, 2, vec![Script::LoseRequest]);
    offer(&mut loser, &lost, 1);
    offer(&mut loser, &lost, 2);
    assert_eq!(loser.step(), Progress::Stalled);
    offer(&mut winner, &won, 1);
    settle(&mut winner);
    settle(&mut loser);
    assert_eq!(*won.lock().unwrap(), [Outcome::Done(1)]);
    assert_eq!(*lost.lock().unwrap(), [Outcome::Conflict, Outcome::Done(2)]);
    assert_eq!(loser.begin().get(&Key::new().number(2)), Ok(Some(Note(2, String::new()))));
}

#[test]
fn a_silent_log_is_reported_and_resolved_later() {
    let cluster = SimCluster::new(1, 0);
    let (mut node, outcomes) = node(&cluster, 1, (0..20).map(|_| Script::LoseRequest).collect());
    offer(&mut node, &outcomes, 1);
    for _ in 0..8 {
        assert_eq!(node.step(), Progress::Stalled);
    }
    assert!(matches!(outcomes.lock().unwrap().as_slice(), [Outcome::Unknown(_)]));
    offer(&mut node, &outcomes, 2);
    assert_eq!(node.step(), Progress::Stalled);
    assert!(matches!(outcomes.lock().unwrap().as_slice(), [_, Outcome::Unavailable(_)]));
    settle(&mut node);
    offer(&mut node, &outcomes, 3);
    settle(&mut node);
    // The one in doubt was stored in the end, and the one refused was not.
    assert_eq!(outcomes.lock().unwrap().last(), Some(&Outcome::Done(2)));
    let notes: Vec<Note> = node.begin().scan(&Key::new(), None, 9).unwrap();
    assert_eq!(notes.iter().map(|note| note.0).collect::<Vec<_>>(), [1, 3]);
}
