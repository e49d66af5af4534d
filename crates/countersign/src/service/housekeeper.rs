//! What is done beside requests, on one thread: writing down last uses, and what requests left to be done.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use iam::errors::Fault;

use super::{Served, now};

/// How often last uses are written down, and work is looked for that nobody told of.
const HOUSEKEEPING: Duration = Duration::from_secs(60);

/// Why the housekeeper is woken.
pub(super) enum Wake {
    /// There may be something to do.
    Work,
    /// The process ends.
    Stop,
}

/// Does it; dropping it writes down last uses once more.
pub(crate) struct Housekeeper {
    wake: SyncSender<Wake>,
    thread: Option<JoinHandle<()>>,
}

impl Housekeeper {
    /// Starts the thread. `woken` is the other end of `wake`.
    ///
    /// # Errors
    /// If there can be no thread.
    pub(super) fn start(
        served: Arc<Served>,
        wake: SyncSender<Wake>,
        woken: Receiver<Wake>,
    ) -> io::Result<Housekeeper> {
        let thread =
            std::thread::Builder::new().name("housekeeper".into()).spawn(move || run(&served, &woken))?;
        Ok(Housekeeper { wake, thread: Some(thread) })
    }
}

impl Drop for Housekeeper {
    fn drop(&mut self) {
        let _ = self.wake.send(Wake::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(served: &Served, woken: &Receiver<Wake>) {
    let mut work = None;
    // What the last process left behind is gone on with at once.
    let mut more = true;
    let mut due = Instant::now() + HOUSEKEEPING;
    loop {
        let wait = if more { Duration::ZERO } else { due.saturating_duration_since(Instant::now()) };
        let last = match woken.recv_timeout(wait) {
            Ok(Wake::Work) | Err(RecvTimeoutError::Timeout) => false,
            Ok(Wake::Stop) | Err(RecvTimeoutError::Disconnected) => true,
        };
        if last || Instant::now() >= due {
            due = Instant::now() + HOUSEKEEPING;
            if let Err(fault) = record_all(served) {
                tracing::warn!(?fault, "cannot write down when access keys were used");
            }
        }
        if last {
            return;
        }
        more = served.service.work(&mut work, now(&served.rim.clock)).unwrap_or_else(|fault| {
            tracing::warn!(?fault, "cannot do what requests left to be done");
            false
        });
    }
}

fn record_all(served: &Served) -> Result<(), Fault> {
    while served.service.record_activity(now(&served.rim.clock))? > 0 {}
    Ok(())
}
