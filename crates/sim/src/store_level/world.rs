//! The simulated cluster: nodes, clients and faults, one seeded step after the other.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use store::disk::SimDisk;
use store::log::sim::{Random, SimCluster, SimLog};
use store::{Committer, Engine, Options, Outcome, Pending, Progress, Reply, Seq, Storage, StoreError, Tx};

use super::workload::{Operation, schema};

const NODES: usize = 3;
const STEPS: u64 = 500;
/// Most steps a node may need to come to rest when all faults are over.
const REST: usize = 1_000;

/// What became of each operation that was submitted, by its id.
pub(super) type Outcomes = Arc<Mutex<BTreeMap<u64, Vec<Outcome>>>>;

/// The whole simulation.
pub(super) struct World {
    random: Random,
    pub(super) cluster: SimCluster,
    nodes: Vec<Node>,
    /// Transactions begun and not yet submitted, with their node and its opening.
    held: Vec<(usize, u64, u64, Pending)>,
    outcomes: Outcomes,
    next_operation: u64,
    canary: bool,
    trace: Vec<String>,
}

struct Node {
    disk: SimDisk,
    /// `None` while it is down.
    running: Option<Running>,
    openings: u64,
    /// The revision that must survive a crash.
    applied: Seq,
}

struct Running {
    engine: Arc<Engine>,
    committer: Committer<SimLog>,
}

impl World {
    pub(super) fn new(seed: u64, canary: bool) -> Self {
        let mut random = Random::new(seed);
        let faults = [0, 6, 12, 30].get(random.below(4) as usize).copied().unwrap_or(0);
        let node = || Node { disk: SimDisk::new(), running: None, openings: 0, applied: 0 };
        Self {
            cluster: SimCluster::new(random.next(), faults),
            nodes: (0..NODES).map(|_| node()).collect(),
            held: Vec::new(),
            outcomes: Outcomes::default(),
            next_operation: 1,
            canary,
            trace: vec![format!("faults: 1 in {faults}")],
            random,
        }
    }

    /// Runs all steps, then ends all faults and lets every node come to rest.
    pub(super) fn run(&mut self) -> Result<(), String> {
        for number in 0..NODES {
            self.start(number)?;
        }
        let first = Operation::first(self.operation_id());
        self.begin(0, &first, false);
        for _ in 0..STEPS {
            self.step()?;
        }
        self.heal()
    }

    pub(super) fn trace(&self) -> Vec<String> {
        self.trace.clone()
    }

    pub(super) fn outcomes(&self) -> BTreeMap<u64, Vec<Outcome>> {
        self.outcomes.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Acknowledged, conflicting and unknown outcomes.
    pub(super) fn counts(&self) -> (u64, u64, u64) {
        let outcomes = self.outcomes();
        let count =
            |wanted: fn(&Outcome) -> bool| outcomes.values().flatten().filter(|it| wanted(it)).count() as u64;
        (
            count(|outcome| matches!(outcome, Outcome::Done(_))),
            count(|outcome| matches!(outcome, Outcome::Conflict)),
            count(|outcome| matches!(outcome, Outcome::Unknown(_))),
        )
    }

    /// What each node shows.
    pub(super) fn views(&self) -> impl Iterator<Item = Tx> {
        self.nodes.iter().filter_map(|node| node.running.as_ref()).map(|running| running.committer.begin())
    }

    fn step(&mut self) -> Result<(), String> {
        let node = self.random.below(NODES as u64) as usize;
        match self.random.below(100) {
            0..45 => {
                let operation = Operation::random(self.operation_id(), &mut self.random);
                let hold = self.random.chance(4);
                self.begin(node, &operation, hold);
            }
            45..55 => self.submit_held(),
            55..80 => self.work(node),
            80..94 => self.catch_up(node),
            94..95 => self.cut_off(node),
            95..97 => {
                let changes = self.random.below(30);
                self.note(node, &format!("disk fails after {changes} changes"));
                self.node(node).disk.fail_after(changes);
            }
            97..98 => self.crash(node)?,
            _ => {
                if self.node(node).disk.has_failed() {
                    self.crash(node)?;
                }
            }
        }
        Ok(())
    }

    /// Runs an operation in a new transaction and submits it, at once or later.
    fn begin(&mut self, node: usize, operation: &Operation, hold: bool) {
        let Some(running) = &self.node(node).running else { return };
        let mut tx = running.committer.begin();
        let seq = tx.seq();
        let ran = operation.run(&mut tx).and_then(|()| tx.into_commit(Some(operation.event())));
        self.note(node, &format!("at {seq}: {operation:?}"));
        match ran {
            Ok(pending) if hold => {
                let opening = self.node(node).openings;
                self.held.push((node, opening, operation.id, pending));
            }
            Ok(pending) => self.offer(node, operation.id, pending),
            // The disk may fail a read; the operation then never happened.
            Err(error) => self.note(node, &format!("{} failed: {error}", operation.id)),
        }
    }

    fn submit_held(&mut self) {
        if self.held.is_empty() {
            return;
        }
        let index = self.random.below(self.held.len() as u64) as usize;
        let (node, opening, id, pending) = self.held.swap_remove(index);
        if self.node(node).openings == opening {
            self.offer(node, id, pending);
        }
    }

    fn offer(&mut self, node: usize, id: u64, pending: Pending) {
        let outcomes = Arc::clone(&self.outcomes);
        let reply = Reply::new(move |outcome| {
            outcomes.lock().unwrap_or_else(PoisonError::into_inner).entry(id).or_default().push(outcome);
        });
        if let Some(running) = &mut self.node(node).running {
            running.committer.offer(pending, reply);
        }
    }

    fn work(&mut self, node: usize) {
        let Some(running) = &mut self.node(node).running else { return };
        let progress = running.committer.step();
        let applied = running.engine.seq();
        self.node(node).applied = applied;
        self.note(node, &format!("{progress:?} at {applied}"));
    }

    fn catch_up(&mut self, node: usize) {
        let Some(running) = &mut self.node(node).running else { return };
        let caught_up = running.committer.catch_up();
        let applied = running.engine.seq();
        self.node(node).applied = applied;
        self.note(node, &format!("follows to {applied}: {caught_up:?}"));
    }

    fn cut_off(&mut self, node: usize) {
        let cut_off = self.random.chance(2);
        if let Some(running) = &mut self.node(node).running {
            running.committer.log_mut().cut_off(cut_off);
        }
        self.note(node, &format!("cut off: {cut_off}"));
    }

    /// The node loses its power and starts again.
    fn crash(&mut self, node: usize) -> Result<(), String> {
        self.node(node).running = None;
        let mut random = Random::new(self.random.next());
        self.node(node).disk.crash(&mut random);
        self.note(node, "crashes");
        self.start(node)
    }

    fn start(&mut self, number: usize) -> Result<(), String> {
        let canary = self.canary;
        let cluster = self.cluster.clone();
        let node = self.node(number);
        node.openings += 1;
        let instance = number as u64 * 1_000_000 + node.openings;
        let running =
            open(&node.disk, &cluster, instance).map_err(|error| format!("node {number}: {error}"))?;
        let seq = running.engine.seq();
        if seq < node.applied {
            return Err(format!("node {number} had applied {} and comes back with {seq}", node.applied));
        }
        node.applied = seq;
        let running = node.running.insert(running);
        if canary {
            running.committer.skip_validation();
        }
        self.note(number, &format!("starts at {seq}"));
        Ok(())
    }

    /// Ends all faults, restarts every node whose disk failed, and lets all come to rest.
    fn heal(&mut self) -> Result<(), String> {
        self.cluster.heal();
        for number in 0..NODES {
            self.node(number).disk.stop_failing();
            if self.node(number).disk.has_failed() {
                self.crash(number)?;
            }
            let Some(running) = &mut self.node(number).running else { continue };
            running.committer.log_mut().cut_off(false);
            let rests = (0..REST).any(|_| running.committer.step() == Progress::Idle);
            if !rests {
                return Err(format!("node {number} does not come to rest"));
            }
        }
        for number in 0..NODES {
            let Some(running) = &mut self.node(number).running else { continue };
            running
                .committer
                .catch_up()
                .map_err(|error| format!("node {number} cannot catch up: {error}"))?;
            let applied = running.engine.seq();
            self.note(number, &format!("rests at {applied}"));
        }
        Ok(())
    }

    fn operation_id(&mut self) -> u64 {
        self.next_operation += 1;
        self.next_operation - 1
    }

    fn note(&mut self, node: usize, what: &str) {
        self.trace.push(format!("node {node}: {what}"));
    }

    #[expect(clippy::indexing_slicing, reason = "node numbers are below NODES")]
    fn node(&mut self, number: usize) -> &mut Node {
        &mut self.nodes[number]
    }
}

fn open(disk: &SimDisk, cluster: &SimCluster, instance: u64) -> Result<Running, StoreError> {
    let options = Options { instance, window_cells: 400, ..Options::default() };
    let engine = Arc::new(Engine::open(Storage::backend(disk.open()), schema(), &options)?);
    let committer = Committer::new(Arc::clone(&engine), cluster.connect(), &options)?;
    Ok(Running { engine, committer })
}
