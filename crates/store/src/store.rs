//! The store of one process: an engine, its log, and the thread that commits.
//!
//! Begin transactions anywhere, submit them from anywhere; they are committed in the order of submission, those that
//! wait together in one durable write.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::committer::{Committer, Outcome, Progress, Reply};
use crate::engine::{Engine, Options, Storage};
use crate::error::StoreError;
use crate::log::Seq;
use crate::log::local::LocalLog;
use crate::table::Schema;
use crate::tx::{Pending, Tx};
use crate::view::View;
use crate::window::ReadSet;

/// Pause before a log that gave no answer is asked again.
const RETRY: Duration = Duration::from_millis(20);

/// An open store; a handle that is cheap to clone. The last one dropped finishes what was submitted and closes it.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    engine: Arc<Engine>,
    view: Arc<View>,
    queue: Arc<Queue>,
    thread: Option<JoinHandle<()>>,
}

/// Transactions on their way to the committer's thread.
struct Queue {
    state: Mutex<QueueState>,
    arrived: Condvar,
    capacity: usize,
}

#[derive(Default)]
struct QueueState {
    waiting: VecDeque<(Pending, Reply)>,
    closed: bool,
}

impl Store {
    /// Opens the store in a file, or begins an empty one there.
    ///
    /// # Errors
    /// `InUse` if it is open elsewhere, `Format` if a newer release wrote it, else `Io` or `Corrupt`.
    pub fn open(path: impl AsRef<Path>, schema: Schema, options: &Options) -> Result<Self, StoreError> {
        Self::open_in(Storage::file(path), schema, options)
    }

    /// An empty store that is gone when it is dropped.
    ///
    /// # Errors
    /// `Io` if no thread can be started.
    pub fn in_memory(schema: Schema) -> Result<Self, StoreError> {
        Self::open_in(Storage::memory(), schema, &Options::default())
    }

    /// Opens the store in any storage.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_in(storage: Storage, schema: Schema, options: &Options) -> Result<Self, StoreError> {
        let engine = Arc::new(Engine::open(storage, schema, options)?);
        let committer = Committer::new(Arc::clone(&engine), LocalLog::new(Arc::clone(&engine)), options)?;
        let view = committer.view();
        let queue =
            Arc::new(Queue { state: Mutex::default(), arrived: Condvar::new(), capacity: options.queue });
        let work = Arc::clone(&queue);
        let thread = std::thread::Builder::new()
            .name("store-committer".to_owned())
            .spawn(move || work.run(committer))
            .map_err(|error| StoreError::Io(error.to_string()))?;
        Ok(Self(Arc::new(Inner { engine, view, queue, thread: Some(thread) })))
    }

    /// Begins a transaction at the newest revision.
    #[must_use]
    pub fn begin(&self) -> Tx {
        self.0.view.begin()
    }

    /// The newest revision.
    #[must_use]
    pub fn seq(&self) -> Seq {
        self.0.view.snapshot().seq()
    }

    /// Hands a transaction to the committer. `on_done` is called exactly once, on the committer's thread (or on this
    /// one if the queue is full or closed): it must return soon and must not wait for another commit.
    pub fn submit(&self, pending: Pending, on_done: Box<dyn FnOnce(Outcome) + Send>) {
        let queue = &self.0.queue;
        let mut reply = Reply::new(on_done);
        let mut state = queue.lock();
        let refusal = match (state.closed, state.waiting.len() < queue.capacity) {
            (true, _) => "the store has stopped",
            (false, false) => "too many commits are waiting",
            (false, true) => {
                state.waiting.push_back((pending, reply));
                queue.arrived.notify_one();
                return;
            }
        };
        drop(state);
        reply.send(Outcome::Unavailable(refusal.to_owned()));
    }

    /// Commits a transaction and waits for the outcome. Not to be called from an `on_done`.
    #[must_use]
    pub fn commit(&self, pending: Pending) -> Outcome {
        let (answer, answered) = mpsc::sync_channel(1);
        // The receiver waits below, so sending cannot fail.
        self.submit(pending, Box::new(move |outcome| drop(answer.send(outcome))));
        answered.recv().unwrap_or_else(|_| Outcome::Unknown("the store stopped".to_owned()))
    }

    /// Whether nothing in a read set changed after revision `since` and up to `now`. False also if that is no longer
    /// known, and possibly if it changed after `now`: it may be asked at no cost when in doubt. Where it says true,
    /// `now` can be taken as the new `since`, which keeps a used entry inside the window of remembered changes.
    #[must_use]
    pub fn unchanged(&self, set: &ReadSet, since: Seq, now: Seq) -> bool {
        self.0.view.unchanged(set, since, now)
    }

    /// At most `limit` audit events after a revision, each with its own, oldest first. Only the newest
    /// [`Options::event_ring`] events are kept: a first answer later than `after + 1` means that some were missed.
    ///
    /// # Errors
    /// `Io`.
    pub fn events(&self, after: Seq, limit: usize) -> Result<Vec<(Seq, Vec<u8>)>, StoreError> {
        self.0.view.snapshot().events(after, limit)
    }

    pub(crate) fn schema(&self) -> &Schema {
        self.0.engine.schema()
    }

    pub(crate) fn view(&self) -> &View {
        &self.0.view
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.queue.close();
        let Some(thread) = self.thread.take() else { return };
        // An `on_done` may hold the last handle: the thread cannot wait for itself.
        if thread.thread().id() != std::thread::current().id() {
            drop(thread.join());
        }
    }
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) {
        self.lock().closed = true;
        self.arrived.notify_all();
    }

    /// The committer's thread: until the queue is closed and empty.
    fn run(&self, mut committer: Committer<LocalLog>) {
        let _closing = CloseOnExit(self);
        loop {
            let arrived = {
                let state = self.lock();
                let mut state = self
                    .arrived
                    .wait_while(state, |state| state.waiting.is_empty() && !state.closed)
                    .unwrap_or_else(PoisonError::into_inner);
                if state.waiting.is_empty() {
                    return;
                }
                std::mem::take(&mut state.waiting)
            };
            for (pending, reply) in arrived {
                committer.offer(pending, reply);
            }
            loop {
                match committer.step() {
                    Progress::Idle => break,
                    Progress::Worked => {}
                    Progress::Stalled => std::thread::sleep(RETRY),
                }
            }
        }
    }
}

/// Refuses and answers what is still waiting when the committer's thread ends, even by a panic.
struct CloseOnExit<'a>(&'a Queue);

impl Drop for CloseOnExit<'_> {
    fn drop(&mut self) {
        self.0.close();
        let waiting = std::mem::take(&mut self.0.lock().waiting);
        for (_, mut reply) in waiting {
            reply.send(Outcome::Unavailable("the store has stopped".to_owned()));
        }
    }
}

#[cfg(test)]
mod tests;
