//! The committer: a state machine that validates waiting transactions, appends them to the log, applies and answers.
//!
//! Pure: no thread, clock or randomness. `store.rs` drives it from a thread, the simulator from a loop.
//!
//! A batch in the log's hands is in doubt until the log says otherwise, and nothing else is appended meanwhile. An
//! append that is neither done nor surely lost is repeated; if the head of the log has moved, the next commit in it
//! either bears our id (it was appended after all, exactly once) or is another's (ours never will be).

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use crate::engine::{Engine, Options, Snapshot};
use crate::error::StoreError;
use crate::key::Cell;
use crate::log::{Append, Commit, CommitId, Log, LogError, Seq};
use crate::tx::{Pending, Tx};
use crate::view::View;
use crate::window::{ReadSet, Window};

/// Most commits in one append.
const BATCH_COMMITS: usize = 256;
/// Steps without progress after which waiting requests are answered.
const PATIENCE: u32 = 8;

/// What became of a submitted transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is durable, at this revision.
    Done(Seq),
    /// Something it read has changed. Nothing was stored; run it again on a new snapshot.
    Conflict,
    /// The store cannot take it now. Nothing was stored, nor will be.
    Unavailable(String),
    /// It may or may not have been stored, wholly; the store cannot say.
    Unknown(String),
}

/// Answers a submitted transaction, exactly once: if dropped unused, it says that the outcome is unknown.
pub struct Reply(Option<Box<dyn FnOnce(Outcome) + Send>>);

impl Reply {
    /// A reply that calls the function with the outcome.
    #[must_use]
    pub fn new(on_done: impl FnOnce(Outcome) + Send + 'static) -> Self {
        Self(Some(Box::new(on_done)))
    }

    /// Answers, unless it has been answered.
    pub(crate) fn send(&mut self, outcome: Outcome) {
        if let Some(on_done) = self.0.take() {
            on_done(outcome);
        }
    }

    const fn is_sent(&self) -> bool {
        self.0.is_none()
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        self.send(Outcome::Unknown("the store stopped".to_owned()));
    }
}

/// What one step did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// There was nothing to do.
    Idle,
    /// Something was done; there may be more.
    Worked,
    /// The log gave no answer; try again later.
    Stalled,
}

/// See the module's description.
pub struct Committer<L> {
    engine: Arc<Engine>,
    log: L,
    view: Arc<View>,
    queue: VecDeque<Waiting>,
    /// The batch whose outcome is not known yet.
    doubt: Option<Batch>,
    /// Why nothing can be appended any more.
    broken: Option<String>,
    stalled: u32,
    instance: u64,
    next_number: u64,
    skip_validation: bool,
}

struct Waiting {
    pending: Pending,
    reply: Reply,
}

/// Validated transactions handed to the log together.
struct Batch {
    base: Seq,
    commits: Vec<Arc<Commit>>,
    members: Vec<Waiting>,
}

impl<L: Log> Committer<L> {
    /// A committer for an engine and the log that feeds it.
    ///
    /// # Errors
    /// `Io` if the engine cannot be read.
    pub fn new(engine: Arc<Engine>, log: L, options: &Options) -> Result<Self, StoreError> {
        let view = Arc::new(View::new(&engine, options.window_cells)?);
        Ok(Self {
            engine,
            log,
            view,
            queue: VecDeque::new(),
            doubt: None,
            broken: None,
            stalled: 0,
            instance: options.instance,
            next_number: 1,
            skip_validation: false,
        })
    }

    pub(crate) fn view(&self) -> Arc<View> {
        Arc::clone(&self.view)
    }

    /// Begins a transaction at the newest revision this node has applied.
    #[must_use]
    pub fn begin(&self) -> Tx {
        self.view.begin()
    }

    /// Commits without checking what was read: a deliberate bug, by which a simulator shows that it would find one.
    pub const fn skip_validation(&mut self) {
        self.skip_validation = true;
    }

    /// The log, for whoever plays with its connection.
    pub const fn log_mut(&mut self) -> &mut L {
        &mut self.log
    }

    /// Adds a transaction to the queue.
    pub fn offer(&mut self, pending: Pending, reply: Reply) {
        self.queue.push_back(Waiting { pending, reply });
    }

    /// Applies what others appended.
    ///
    /// # Errors
    /// If the log is out of reach, or the engine failed.
    pub fn catch_up(&mut self) -> Result<(), StoreError> {
        if self.doubt.is_some() {
            return Ok(());
        }
        let followed = self.log.follow(self.engine.seq()).map_err(unreadable)?;
        self.apply_followed(&followed)
    }

    /// Resolves the batch in doubt, or else validates, appends, applies and answers the next one.
    pub fn step(&mut self) -> Progress {
        if let Some(why) = self.broken.clone() {
            return self.refuse(&why);
        }
        if self.doubt.is_none() {
            if self.queue.is_empty() {
                return Progress::Idle;
            }
            match self.draw() {
                Ok(batch) => self.doubt = batch,
                Err(error) => return self.stall(&error.to_string()),
            }
        }
        let Some(batch) = self.doubt.take() else { return Progress::Worked };
        match self.log.append(batch.base, &batch.commits) {
            Append::Done => self.finish(batch),
            Append::Lost => self.settle(batch),
            Append::Unknown(why) => {
                self.doubt = Some(batch);
                self.stall(&why)
            }
            Append::Failed(why) => {
                for mut member in batch.members {
                    member.reply.send(Outcome::Unknown(why.clone()));
                }
                self.break_down(&why)
            }
        }
    }

    /// Takes the waiting transactions that still hold, in order, each validated against those before it; answers the
    /// others.
    fn draw(&mut self) -> Result<Option<Batch>, StoreError> {
        let base = self.engine.seq();
        let snapshot = self.view.snapshot();
        let mut batch = Batch { base, commits: Vec::new(), members: Vec::new() };
        let mut window = Window::new(0, usize::MAX);
        let mut deltas = BTreeMap::new();
        while batch.members.len() < BATCH_COMMITS
            && let Some(mut waiting) = self.queue.pop_front()
        {
            if waiting.pending.replace && !batch.members.is_empty() {
                self.queue.push_front(waiting);
                break;
            }
            let holds = self.skip_validation
                || match self.holds(&waiting.pending, &snapshot, &window, &deltas) {
                    Ok(holds) => holds,
                    Err(error) => {
                        waiting.reply.send(Outcome::Unavailable(error.to_string()));
                        self.requeue(batch.members);
                        return Err(error);
                    }
                };
            if !holds {
                waiting.reply.send(Outcome::Conflict);
                continue;
            }
            let pending = &mut waiting.pending;
            let id = CommitId { instance: self.instance, number: self.next_number };
            self.next_number += 1;
            let (writes, event) = (pending.writes.clone(), pending.event.clone());
            batch.commits.push(Arc::new(Commit { id, replace: pending.replace, writes, event }));
            window.push(base + batch.commits.len() as u64, pending.touched.clone());
            for (cell, delta) in &pending.deltas {
                *deltas.entry(cell.clone()).or_insert(0) += delta;
            }
            let replace = pending.replace;
            batch.members.push(waiting);
            if replace {
                break;
            }
        }
        Ok((!batch.members.is_empty()).then_some(batch))
    }

    /// Whether everything a transaction read is still so, with the earlier members of its batch applied.
    fn holds(
        &self,
        pending: &Pending,
        snapshot: &Snapshot,
        batch: &Window,
        deltas: &BTreeMap<Cell, i64>,
    ) -> Result<bool, StoreError> {
        let unchanged = |reads: &ReadSet, since: Seq| {
            self.view.unchanged(reads, since, snapshot.seq()) && batch.unchanged(reads, since)
        };
        if !unchanged(&pending.reads, pending.since)
            || !pending.joined.iter().all(|(joined, since)| unchanged(joined, *since))
        {
            return Ok(false);
        }
        for predicate in &pending.predicates {
            let delta = deltas.get(&predicate.cell).copied().unwrap_or(0);
            if !predicate.still_holds(snapshot.counter(&predicate.cell)?.saturating_add_signed(delta)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The log has the batch: applies it, unless the append did, and answers.
    fn finish(&mut self, batch: Batch) -> Progress {
        let mut applied = Ok(());
        if self.engine.seq() == batch.base {
            applied = self.engine.apply(batch.base, &batch.commits).map(|_| ());
        }
        let changes = (batch.base + 1..).zip(&batch.members).map(|(seq, member)| {
            let pending = &member.pending;
            (seq, (!pending.replace).then(|| pending.touched.clone()))
        });
        let visible = applied.and_then(|()| self.view.publish(&self.engine, changes));
        self.stalled = 0;
        // It is durable whatever the engine says: the log has it.
        for (seq, mut member) in (batch.base + 1..).zip(batch.members) {
            member.reply.send(Outcome::Done(seq));
        }
        match visible {
            Ok(()) => Progress::Worked,
            Err(error) => self.break_down(&error.to_string()),
        }
    }

    /// Another append than this one, or an earlier try of this one, follows its base: finds out which.
    fn settle(&mut self, batch: Batch) -> Progress {
        let followed = match self.log.follow(batch.base) {
            Ok(followed) => followed,
            Err(error) => {
                self.doubt = Some(batch);
                return self.stall(&unreadable(error).to_string());
            }
        };
        let Some(first) = followed.first() else {
            self.doubt = Some(batch);
            return self.stall("the log does not show its newest commits yet");
        };
        let ours = batch.commits.first().is_some_and(|commit| commit.id == first.id);
        let base = batch.base;
        let applied = self.apply_followed(&followed);
        if ours {
            for (seq, mut member) in (base + 1..).zip(batch.members) {
                member.reply.send(Outcome::Done(seq));
            }
        } else {
            self.requeue(batch.members);
        }
        self.stalled = 0;
        match applied {
            Ok(()) => Progress::Worked,
            Err(error) => self.break_down(&error.to_string()),
        }
    }

    fn apply_followed(&mut self, followed: &[Arc<Commit>]) -> Result<(), StoreError> {
        if followed.is_empty() {
            return Ok(());
        }
        let base = self.engine.seq();
        let touched = self.engine.apply(base, followed)?;
        let changes = (base + 1..).zip(followed).zip(touched);
        let changes = changes.map(|((seq, commit), cells)| (seq, (!commit.replace).then_some(cells)));
        self.view.publish(&self.engine, changes)
    }

    /// Puts transactions that surely were not stored back to the head of the queue, except those already answered.
    fn requeue(&mut self, members: Vec<Waiting>) {
        for member in members.into_iter().rev().filter(|member| !member.reply.is_sent()) {
            self.queue.push_front(member);
        }
    }

    /// Counts a step without progress. When patience ends, requests are answered; a batch in doubt stays in doubt.
    fn stall(&mut self, why: &str) -> Progress {
        self.stalled += 1;
        if self.stalled >= PATIENCE {
            for member in self.doubt.iter_mut().flat_map(|batch| &mut batch.members) {
                member.reply.send(Outcome::Unknown(why.to_owned()));
            }
            self.refuse(why);
        }
        Progress::Stalled
    }

    /// Stops appending for good.
    fn break_down(&mut self, why: &str) -> Progress {
        self.broken = Some(format!("writes are refused until the store is reopened: {why}"));
        Progress::Worked
    }

    fn refuse(&mut self, why: &str) -> Progress {
        if self.queue.is_empty() {
            return Progress::Idle;
        }
        for mut waiting in self.queue.drain(..) {
            waiting.reply.send(Outcome::Unavailable(why.to_owned()));
        }
        Progress::Worked
    }
}

fn unreadable(error: LogError) -> StoreError {
    match error {
        LogError::Unreachable(why) => StoreError::Io(why),
        LogError::Compacted => {
            StoreError::Corrupt("the log no longer has the commits this node misses".to_owned())
        }
    }
}
