//! The audit trail on disk: every call as a line of JSON, written by a thread of its own.
//!
//! A request costs a move into a queue. What the queue has no room for, or the disk, is lost; it is counted, and the
//! trail itself says how much. Events of changes come out of the store, where they were committed with the change, and
//! are written again after a crash: none of them is lost as long as the store keeps it. Next: `trail/files.rs`.

mod files;

use std::collections::BTreeSet;
use std::io;
use std::net::IpAddr;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use hyper::header::HeaderValue;
use iam::audit::{self, Entry, Told, Writer};
use iam::cloudtrail::{Place, Search};
use iam::env::uuid;
use iam::service::Service;

use crate::clock::Clock;
use crate::metrics::Metrics;
use crate::request_id::RequestId;
use files::Files;

pub(crate) use files::Retention;

/// Takes what happened; shared by all that answer.
pub(crate) struct Trail {
    queue: Mutex<Queue>,
    wake: Condvar,
    flushed: Condvar,
    metrics: Arc<Metrics>,
    files: Mutex<Files>,
}

/// Keeps the trail's thread; dropping it writes what is left.
pub(crate) struct Keeper {
    trail: Arc<Trail>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Queue {
    waiting: Vec<Waiting>,
    bytes: usize,
    lost: u64,
    /// Flushes asked for, and done.
    asked: u64,
    done: u64,
    erase: bool,
    closed: bool,
}

enum Waiting {
    Call(Box<Entry>, Origin),
    Event(Made),
}

/// An event that is made already.
pub(crate) struct Made {
    /// The line.
    pub(crate) line: Vec<u8>,
    /// When it happened, in seconds.
    pub(crate) second: i64,
    /// Whether who called proved who they are.
    pub(crate) is_authenticated: bool,
}

impl Waiting {
    /// Whether the event is stored with a change, so that it is not lost here.
    fn is_committed(&self) -> bool {
        matches!(self, Waiting::Call(entry, _) if entry.is_committed())
    }

    /// Whether who called proved who they are, and in which second it was.
    fn proof(&self) -> (bool, i64) {
        match self {
            Waiting::Call(entry, _) => (entry.is_authenticated(), entry.time().epoch_seconds()),
            Waiting::Event(event) => (event.is_authenticated, event.second),
        }
    }
}

/// What a disk did not take: so many calls, beside those that were lost before.
struct Refused {
    calls: u64,
    before: u64,
    why: io::Error,
}

/// Where a call came from.
pub(crate) struct Origin {
    pub(crate) request_id: RequestId,
    pub(crate) peer: IpAddr,
    pub(crate) user_agent: Option<HeaderValue>,
}

/// What the thread has.
struct Work {
    trail: Arc<Trail>,
    service: Arc<Service>,
    clock: Arc<Clock>,
    writer: Writer,
    /// Makes ids of events from those of requests, of which there is one each.
    mask: u128,
    /// The last revision whose event is in the trail.
    revision: u64,
    /// What the end of the trail held when it was opened: events that a crash kept from being noted as written.
    known: BTreeSet<String>,
    strangers: Strangers,
    synced: Instant,
}

/// Calls of one second whose callers proved nothing: whoever sends many must not wash away what others did.
#[derive(Default)]
struct Strangers {
    second: i64,
    count: u32,
}

/// Bytes of calls that may wait; more are lost.
const MOST_WAITING: usize = 32 << 20;
/// What a call takes beside its parameters and what was answered, roughly.
const CALL_BYTES: usize = 1024;
/// How long the thread lets calls gather before it writes them together.
const GATHER: Duration = Duration::from_millis(20);
/// How long a change may wait for its line, if no call comes.
const IDLE: Duration = Duration::from_secs(1);
/// How often lines are made durable.
const SYNC: Duration = Duration::from_secs(5);
/// Events taken out of the store at once.
const EVENTS_AT_ONCE: usize = 256;
/// Bytes handed to the file at once.
const WRITE: usize = 256 << 10;
/// Unproven calls of one second that are written down.
const STRANGERS_PER_SECOND: u32 = 100;
/// Bytes of the trail that one page of a search reads at most.
const SEARCH: u64 = 16 << 20;

impl Keeper {
    /// Opens the trail in a directory and starts its thread.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub(crate) fn start(
        directory: &Path,
        retention: Retention,
        service: Arc<Service>,
        clock: Arc<Clock>,
        metrics: Arc<Metrics>,
    ) -> Result<Keeper, String> {
        let cannot = |why: io::Error| format!("audit trail {}: {why}", directory.display());
        let files = Files::open(directory, retention).map_err(cannot)?;
        let revision = resume(files.position().map_err(cannot)?, service.store().seq());
        let known = files.newest_ids().map_err(cannot)?;
        let mask = uuid_mask()?;
        let trail = Arc::new(Trail {
            queue: Mutex::default(),
            wake: Condvar::new(),
            flushed: Condvar::new(),
            metrics,
            files: Mutex::new(files),
        });
        let mut work = Work {
            trail: trail.clone(),
            service,
            clock,
            writer: Writer::default(),
            mask,
            revision,
            known,
            strangers: Strangers::default(),
            synced: Instant::now(),
        };
        let thread = std::thread::Builder::new().name("audit".into()).spawn(move || work.run());
        let thread = thread.map_err(|why| format!("cannot start a thread: {why}"))?;
        Ok(Keeper { trail, thread: Some(thread) })
    }

    /// Where calls are told.
    pub(crate) fn trail(&self) -> Arc<Trail> {
        self.trail.clone()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.trail.lock().closed = true;
        self.trail.wake.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Trail {
    /// Takes a call. Its event is written later.
    pub(crate) fn call(&self, entry: Box<Entry>, origin: Origin) {
        let bytes = CALL_BYTES + entry.size();
        self.push(Waiting::Call(entry, origin), bytes);
    }

    /// Takes an event that is made already.
    pub(crate) fn event(&self, event: Made) {
        let bytes = event.line.len();
        self.push(Waiting::Event(event), bytes);
    }

    fn push(&self, waiting: Waiting, bytes: usize) {
        let mut queue = self.lock();
        if queue.closed || queue.bytes + bytes > MOST_WAITING {
            queue.lost += 1;
            drop(queue);
            self.metrics.audit_events_lost.fetch_add(1, Ordering::Relaxed);
            return;
        }
        let asleep = queue.waiting.is_empty();
        queue.waiting.push(waiting);
        queue.bytes += bytes;
        drop(queue);
        if asleep {
            self.wake.notify_one();
        }
    }

    /// Waits until everything that happened before is in the trail. Blocks.
    fn flush(&self, erase: bool) {
        let mut queue = self.lock();
        queue.asked += 1;
        queue.erase |= erase;
        let ticket = queue.asked;
        self.wake.notify_one();
        let waits = |queue: &mut Queue| queue.done < ticket && !queue.closed;
        drop(self.flushed.wait_while(queue, waits).unwrap_or_else(PoisonError::into_inner));
    }

    /// Answers a search, with where older events begin. Blocks.
    ///
    /// # Errors
    /// The disk's.
    pub(crate) fn search(&self, search: &mut Search) -> io::Result<Option<Place>> {
        self.flush(false);
        let reader = self.files.lock().unwrap_or_else(PoisonError::into_inner).reader();
        reader.search(search, SEARCH)
    }

    /// Begins anew, with nothing. Blocks.
    pub(crate) fn erase(&self) {
        self.flush(true);
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Work {
    fn run(&mut self) {
        let mut out = Vec::with_capacity(WRITE + (WRITE >> 2));
        loop {
            let (waiting, lost, ticket, erase, closed) = self.next();
            if let Err(why) = self.write_stored(&mut out, erase) {
                // They stay in the store, and are written the next time.
                tracing::error!(%why, "cannot write events of changes to the audit trail");
            }
            out.clear();
            if let Err(refused) = self.write_waiting(waiting, lost, &mut out) {
                self.refused(refused);
            }
            out.clear();
            if erase {
                self.known.clear();
                if let Err(why) = self.files().erase() {
                    tracing::error!(%why, "cannot erase the audit trail");
                }
            }
            if (closed || self.synced.elapsed() >= SYNC)
                && let Err(why) = self.files().sync(self.revision)
            {
                tracing::error!(%why, "cannot make the audit trail durable");
            } else if self.synced.elapsed() >= SYNC {
                self.synced = Instant::now();
            }
            let mut queue = self.trail.lock();
            queue.done = ticket;
            drop(queue);
            self.trail.flushed.notify_all();
            if closed {
                return;
            }
        }
    }

    /// Waits for something to do.
    fn next(&self) -> (Vec<Waiting>, u64, u64, bool, bool) {
        let idle = |queue: &mut Queue| queue.waiting.is_empty() && !queue.closed && queue.asked == queue.done;
        let gathering = |queue: &mut Queue| !queue.closed && queue.asked == queue.done;
        let queue = self.trail.lock();
        let waited = self.trail.wake.wait_timeout_while(queue, IDLE, idle);
        let (queue, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        let mut queue = if timeout.timed_out() {
            queue
        } else {
            // A stop or a search ends the gathering.
            let waited = self.trail.wake.wait_timeout_while(queue, GATHER, gathering);
            waited.unwrap_or_else(PoisonError::into_inner).0
        };
        queue.bytes = 0;
        let capacity = queue.waiting.len().min(1024);
        let waiting = std::mem::replace(&mut queue.waiting, Vec::with_capacity(capacity));
        let lost = std::mem::take(&mut queue.lost);
        (waiting, lost, queue.asked, std::mem::take(&mut queue.erase), queue.closed)
    }

    /// Writes the events of changes.
    fn write_stored(&mut self, out: &mut Vec<u8>, skip: bool) -> io::Result<()> {
        loop {
            let events =
                self.service.store().events(self.revision, EVENTS_AT_ONCE).map_err(io::Error::other)?;
            let Some((last, _)) = events.last() else {
                // From here on every event is a new one.
                self.known.clear();
                return Ok(());
            };
            let last = *last;
            for (revision, event) in events {
                if !skip
                    && let Some(event) = audit::stored(event, revision)
                    && !self.is_known(&event)
                {
                    out.extend_from_slice(&event);
                    out.push(b'\n');
                }
            }
            // Only what is in a file is done with.
            self.put(out, 0)?;
            self.revision = last;
        }
    }

    /// Whether an event was in the trail before this start.
    fn is_known(&self, event: &[u8]) -> bool {
        !self.known.is_empty() && files::id(event).is_some_and(|id| self.known.contains(&id))
    }

    /// Writes calls, and how many were lost before. Those that the disk refuses are counted.
    fn write_waiting(&mut self, waiting: Vec<Waiting>, lost: u64, out: &mut Vec<u8>) -> Result<(), Refused> {
        let (mut lost, mut gathered) = (lost, 0);
        let mut all = waiting.into_iter();
        while let Some(one) = all.next() {
            if one.is_committed() {
                continue;
            }
            let (is_authenticated, second) = one.proof();
            if !is_authenticated && self.strangers.are_too_many(second) {
                self.trail.metrics.audit_events_lost.fetch_add(1, Ordering::Relaxed);
                lost += 1;
                continue;
            }
            match one {
                Waiting::Event(event) => out.extend_from_slice(&event.line),
                Waiting::Call(entry, origin) => self.write_call(&entry, &origin, out),
            }
            out.push(b'\n');
            gathered += 1;
            if let Err(why) = self.put(out, WRITE) {
                let rest = all.filter(|one| !one.is_committed()).count();
                return Err(Refused { calls: gathered + rest as u64, before: lost, why });
            }
            if out.is_empty() {
                gathered = 0;
            }
        }
        let refused = |why| Refused { calls: gathered, before: lost, why };
        if lost > 0 {
            let now = iam::env::Instant::from_epoch_seconds(self.clock.now().seconds);
            let id = entropy().map(uuid).map_err(refused)?;
            out.extend_from_slice(&audit::lost_events(lost, self.service.account(), now, &id));
            out.push(b'\n');
        }
        self.put(out, 0).map_err(refused)
    }

    fn write_call(&mut self, entry: &Entry, origin: &Origin, out: &mut Vec<u8>) {
        let told = Told {
            request_id: origin.request_id.as_str(),
            event_id: &uuid((origin.request_id.number() ^ self.mask).to_be_bytes()),
            peer: origin.peer,
            user_agent: origin.user_agent.as_ref().and_then(|agent| agent.to_str().ok()),
        };
        self.writer.write(entry, &told, self.service.account(), out);
    }

    /// Hands lines to the file once there are more than so many bytes.
    fn put(&self, out: &mut Vec<u8>, beyond: usize) -> io::Result<()> {
        if out.len() > beyond {
            self.files().write(out)?;
            out.clear();
        }
        Ok(())
    }

    fn refused(&self, Refused { calls, before, why }: Refused) {
        tracing::error!(%why, lost = calls, "cannot write to the audit trail");
        self.trail.metrics.audit_events_lost.fetch_add(calls, Ordering::Relaxed);
        // The trail says it as soon as it can be written again.
        self.trail.lock().lost += calls + before;
    }

    fn files(&self) -> MutexGuard<'_, Files> {
        self.trail.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Strangers {
    fn are_too_many(&mut self, second: i64) -> bool {
        if self.second != second {
            *self = Strangers { second, count: 0 };
        }
        self.count = self.count.saturating_add(1);
        self.count > STRANGERS_PER_SECOND
    }
}

/// The revision after which events are still to be written. A trail that is ahead of its store is that of an earlier one.
fn resume(position: u64, newest: u64) -> u64 {
    if position <= newest {
        return position;
    }
    tracing::warn!(
        "the audit trail was of another store, or a newer one: it goes on with all changes that this one has"
    );
    0
}

fn entropy() -> io::Result<[u8; 16]> {
    crate::entropy::draw::<16>().map(|bytes| *bytes).map_err(io::Error::other)
}

fn uuid_mask() -> Result<u128, String> {
    entropy().map(u128::from_be_bytes).map_err(|why| format!("no randomness: {why}"))
}

#[cfg(test)]
mod tests;
