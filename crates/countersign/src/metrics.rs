//! Counters, gauges and histograms in Prometheus' text format. Labels come from closed sets only, so their number is
//! bounded whatever clients send; recording a request takes one uncontended lock and no allocation once a code is known.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Everything that is measured.
pub(crate) struct Metrics {
    operations: Vec<(&'static str, Mutex<Operation>)>,
    /// Durable commits.
    pub(crate) commit: Histogram,
    /// Password hashes, without their time in the queue.
    pub(crate) hash: Histogram,
    /// Password hashes waiting for a thread.
    pub(crate) hash_queue_depth: AtomicI64,
    /// Connections open now.
    pub(crate) open_connections: AtomicI64,
    /// Events that did not get into the audit trail.
    pub(crate) audit_events_lost: AtomicU64,
    /// Log lines thrown away because they could not be written fast enough.
    pub(crate) log_lines_dropped: AtomicU64,
}

/// Durations by upper bound.
#[derive(Default)]
pub(crate) struct Histogram {
    buckets: [AtomicU64; BOUNDS_MICROS.len() + 1],
    sum_micros: AtomicU64,
}

#[derive(Default)]
struct Operation {
    codes: Vec<(&'static str, u64)>,
    latency: Histogram,
}

/// The label of requests that name no known operation; sorts before every operation's name.
pub(crate) const NO_OPERATION: &str = "-";

/// Upper bounds of the buckets, in microseconds: 25 µs to 10 s.
const BOUNDS_MICROS: [u64; 16] = [
    25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000,
    2_500_000, 10_000_000,
];

impl Metrics {
    /// A registry for these operations; a request of any other is counted under `NO_OPERATION`.
    pub(crate) fn new(operations: impl IntoIterator<Item = &'static str>) -> Self {
        let mut names: Vec<&'static str> = operations.into_iter().chain([NO_OPERATION]).collect();
        names.sort_unstable();
        names.dedup();
        Self {
            operations: names.into_iter().map(|name| (name, Mutex::default())).collect(),
            commit: Histogram::default(),
            hash: Histogram::default(),
            hash_queue_depth: AtomicI64::new(0),
            open_connections: AtomicI64::new(0),
            audit_events_lost: AtomicU64::new(0),
            log_lines_dropped: AtomicU64::new(0),
        }
    }

    /// Counts one answered request.
    pub(crate) fn request(&self, operation: &str, code: &'static str, took: Duration) {
        let found = self.operations.binary_search_by(|(name, _)| (*name).cmp(operation)).unwrap_or(0);
        let Some((_, slot)) = self.operations.get(found) else { return };
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        match slot.codes.iter_mut().find(|(known, _)| *known == code) {
            Some((_, count)) => *count += 1,
            None => slot.codes.push((code, 1)),
        }
        slot.latency.record(took);
    }

    /// The exposition text, version 0.0.4.
    pub(crate) fn render(&self) -> String {
        let mut text = String::with_capacity(4096);
        let mut latencies = String::new();
        head(&mut text, "countersign_requests_total", "counter", "Requests by operation and result code");
        for (name, slot) in &self.operations {
            let slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
            if slot.codes.is_empty() {
                continue;
            }
            let label = format!("operation=\"{name}\"");
            for (code, count) in &slot.codes {
                line(&mut text, "countersign_requests_total", &format!("{label},code=\"{code}\""), count);
            }
            slot.latency.render(&mut latencies, "countersign_request_duration_seconds", &label);
        }
        head(&mut text, "countersign_request_duration_seconds", "histogram", "Time from headers to reply");
        text.push_str(&latencies);
        head(&mut text, "countersign_commit_duration_seconds", "histogram", "Durable commits");
        self.commit.render(&mut text, "countersign_commit_duration_seconds", "");
        head(&mut text, "countersign_hash_duration_seconds", "histogram", "Password hashes");
        self.hash.render(&mut text, "countersign_hash_duration_seconds", "");
        for (name, kind, help, value) in [
            ("countersign_hash_queue_depth", "gauge", "Password hashes waiting", &self.hash_queue_depth),
            ("countersign_open_connections", "gauge", "Connections open", &self.open_connections),
        ] {
            head(&mut text, name, kind, help);
            line(&mut text, name, "", value.load(Ordering::Relaxed));
        }
        for (name, help, value) in [
            ("countersign_audit_events_lost_total", "Events not in the audit trail", &self.audit_events_lost),
            (
                "countersign_log_lines_dropped_total",
                "Log lines not written for lack of speed",
                &self.log_lines_dropped,
            ),
        ] {
            head(&mut text, name, "counter", help);
            line(&mut text, name, "", value.load(Ordering::Relaxed));
        }
        text
    }
}

impl Histogram {
    /// Adds one duration.
    pub(crate) fn record(&self, took: Duration) {
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let bucket = BOUNDS_MICROS.iter().position(|bound| micros <= *bound).unwrap_or(BOUNDS_MICROS.len());
        if let Some(bucket) = self.buckets.get(bucket) {
            bucket.fetch_add(1, Ordering::Relaxed);
        }
        self.sum_micros.fetch_add(micros, Ordering::Relaxed);
    }

    fn render(&self, text: &mut String, name: &str, label: &str) {
        let comma = if label.is_empty() { "" } else { "," };
        let mut count = 0;
        let bounds = BOUNDS_MICROS.iter().map(|&bound| seconds(bound)).chain(["+Inf".to_owned()]);
        for (bucket, bound) in self.buckets.iter().zip(bounds) {
            count += bucket.load(Ordering::Relaxed);
            line(text, &format!("{name}_bucket"), &format!("{label}{comma}le=\"{bound}\""), count);
        }
        line(text, &format!("{name}_sum"), label, seconds(self.sum_micros.load(Ordering::Relaxed)));
        line(text, &format!("{name}_count"), label, count);
    }
}

fn seconds(micros: u64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn head(text: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(text, "# HELP {name} {help}.\n# TYPE {name} {kind}");
}

fn line(text: &mut String, name: &str, label: &str, value: impl std::fmt::Display) {
    let (open, close) = if label.is_empty() { ("", "") } else { ("{", "}") };
    let _ = writeln!(text, "{name}{open}{label}{close} {value}");
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Metrics;

    #[test]
    fn requests_are_counted_by_operation_and_code() {
        let metrics = Metrics::new(["GetUser", "CreateUser"]);
        metrics.request("GetUser", "Success", Duration::from_micros(30));
        metrics.request("GetUser", "Success", Duration::from_micros(30));
        metrics.request("GetUser", "NoSuchEntity", Duration::from_secs(20));
        metrics.request("Unheard-of", "InvalidAction", Duration::ZERO);
        let text = metrics.render();
        for expected in [
            "countersign_requests_total{operation=\"GetUser\",code=\"Success\"} 2\n",
            "countersign_requests_total{operation=\"GetUser\",code=\"NoSuchEntity\"} 1\n",
            "countersign_requests_total{operation=\"-\",code=\"InvalidAction\"} 1\n",
            "countersign_request_duration_seconds_bucket{operation=\"GetUser\",le=\"0.000025\"} 0\n",
            "countersign_request_duration_seconds_bucket{operation=\"GetUser\",le=\"0.00005\"} 2\n",
            "countersign_request_duration_seconds_bucket{operation=\"GetUser\",le=\"10\"} 2\n",
            "countersign_request_duration_seconds_bucket{operation=\"GetUser\",le=\"+Inf\"} 3\n",
            "countersign_request_duration_seconds_sum{operation=\"GetUser\"} 20.00006\n",
            "countersign_request_duration_seconds_count{operation=\"GetUser\"} 3\n",
            "countersign_commit_duration_seconds_count 0\n",
            "countersign_open_connections 0\n",
        ] {
            assert!(text.contains(expected), "{expected} not in {text}");
        }
        assert!(!text.contains("CreateUser") && !text.contains("Unheard"));
    }
}
