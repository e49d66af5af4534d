//! Log lines: formatted where they arise, written to standard error by a thread of their own.
//!
//! A line costs its request a memory copy, not a system call. A reader that stalls costs lines (counted), never requests.
//! Nothing here, and no caller, may log headers, bodies, query strings or secrets.

mod json;

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use tracing::level_filters::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::config::LogFormat;
use crate::metrics::Metrics;

/// Keeps the log running; dropping it writes what is left.
pub(crate) struct Telemetry {
    lines: Arc<Lines>,
    thread: Option<JoinHandle<()>>,
}

struct Lines {
    pending: Mutex<Pending>,
    ready: Condvar,
    metrics: Arc<Metrics>,
}

#[derive(Default)]
struct Pending {
    bytes: Vec<u8>,
    closed: bool,
}

struct Writer(Arc<Lines>);

/// Lines that may wait, in bytes; more are dropped.
const MOST_PENDING: usize = 8 << 20;

/// How long the thread lets lines gather before it writes them together.
const GATHER: Duration = Duration::from_millis(5);

/// Starts logging for the whole process. To be called once.
///
/// # Errors
/// If the thread cannot start.
pub(crate) fn start(format: LogFormat, level: LevelFilter, metrics: Arc<Metrics>) -> io::Result<Telemetry> {
    let lines = Arc::new(Lines { pending: Mutex::default(), ready: Condvar::new(), metrics });
    let thread = {
        let lines = lines.clone();
        std::thread::Builder::new().name("log".into()).spawn(move || lines.write_all(&mut io::stderr()))?
    };
    let human = match format {
        LogFormat::Auto => io::stderr().is_terminal(),
        LogFormat::Human => true,
        LogFormat::Json => false,
    };
    let builder =
        tracing_subscriber::fmt().with_max_level(level).with_target(false).with_writer(Writer(lines.clone()));
    if human {
        builder.with_ansi(io::stderr().is_terminal()).init();
    } else {
        builder.event_format(json::Json).init();
    }
    Ok(Telemetry { lines, thread: Some(thread) })
}

impl Drop for Telemetry {
    fn drop(&mut self) {
        self.lines.lock().closed = true;
        self.lines.ready.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Lines {
    fn push(&self, line: &[u8]) {
        let mut pending = self.lock();
        if pending.bytes.len() + line.len() > MOST_PENDING {
            self.metrics.log_lines_dropped.fetch_add(1, Ordering::Relaxed);
            return;
        }
        let asleep = pending.bytes.is_empty();
        pending.bytes.extend_from_slice(line);
        drop(pending);
        if asleep {
            self.ready.notify_one();
        }
    }

    fn write_all(&self, out: &mut impl Write) {
        let mut batch = Vec::new();
        loop {
            let mut pending = self.lock();
            while pending.bytes.is_empty() && !pending.closed {
                pending = self.ready.wait(pending).unwrap_or_else(PoisonError::into_inner);
            }
            // Closing ends the gathering, so that a stop is not delayed.
            let (mut pending, _) = self
                .ready
                .wait_timeout_while(pending, GATHER, |pending| !pending.closed)
                .unwrap_or_else(PoisonError::into_inner);
            let closed = pending.closed;
            std::mem::swap(&mut batch, &mut pending.bytes);
            drop(pending);
            // Nobody is left to be told that standard error is gone.
            let _ = out.write_all(&batch);
            batch.clear();
            if closed {
                return;
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<'a> MakeWriter<'a> for Writer {
    type Writer = LineWriter<'a>;

    fn make_writer(&'a self) -> LineWriter<'a> {
        LineWriter(&self.0)
    }
}

/// Takes one whole line per `write`, as the formatter gives it.
struct LineWriter<'a>(&'a Lines);

impl Write for LineWriter<'_> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.push(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering;
    use std::sync::{Arc, Condvar, Mutex};

    use super::{Lines, MOST_PENDING, Pending};
    use crate::metrics::Metrics;

    fn lines() -> Lines {
        Lines { pending: Mutex::default(), ready: Condvar::new(), metrics: Arc::new(Metrics::new([])) }
    }

    #[test]
    fn lines_keep_their_order_and_closing_writes_the_rest() {
        let lines = lines();
        let mut out = Vec::new();
        std::thread::scope(|scope| {
            let thread = scope.spawn(|| lines.write_all(&mut out));
            for n in 0..1000 {
                lines.push(format!("{n}\n").as_bytes());
            }
            lines.lock().closed = true;
            lines.ready.notify_all();
            thread.join().unwrap();
        });
        let expected: String = (0..1000).map(|n| format!("{n}\n")).collect();
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn a_stalled_reader_costs_lines_and_is_counted() {
        let lines = lines();
        *lines.lock() = Pending { bytes: vec![b'x'; MOST_PENDING - 1], closed: false };
        lines.push(b"12");
        lines.push(b"1");
        assert_eq!(lines.lock().bytes.len(), MOST_PENDING);
        assert_eq!(lines.metrics.log_lines_dropped.load(Ordering::Relaxed), 1);
    }
}
