//! A load generator: closed loop, keep-alive, one thread and one connection each, and what it cost the server.
//!
//! It knows nothing of what it sends: the caller writes each request's bytes, signed or not.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// What to do.
pub(crate) struct Plan<'a> {
    /// Address and port of the server.
    pub(crate) address: &'a str,
    /// The server's process, to measure its CPU time; without it none is reported.
    pub(crate) process: Option<u32>,
    /// Connections, each with one request in flight.
    pub(crate) connections: usize,
    /// How long to measure.
    pub(crate) duration: Duration,
    /// Writes the n-th request of a connection into the empty buffer.
    pub(crate) request: &'a (dyn Fn(usize, u64, &mut Vec<u8>) + Sync),
}

/// What happened.
pub(crate) struct Outcome {
    /// Requests by HTTP status.
    pub(crate) statuses: BTreeMap<u16, u64>,
    /// The time it took.
    pub(crate) elapsed: Duration,
    /// Every request's latency in microseconds, ascending.
    pub(crate) latencies: Vec<u32>,
    /// CPU time of the server, user and system.
    pub(crate) cpu: Option<Duration>,
}

/// Runs the plan after a short warm-up on the same connections.
///
/// # Errors
/// If a connection fails: under load that is a finding, not noise.
pub(crate) fn run(plan: &Plan<'_>) -> io::Result<Outcome> {
    let warm_up = plan.duration / 10;
    let start = Instant::now();
    let (from, until) = (start + warm_up, start + warm_up + plan.duration);
    let (samples, cpu) = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..plan.connections)
            .map(|connection| scope.spawn(move || client(plan, connection, from, until)))
            .collect();
        std::thread::sleep(from.saturating_duration_since(Instant::now()));
        let before = plan.process.and_then(cpu_time);
        std::thread::sleep(until.saturating_duration_since(Instant::now()));
        let after = plan.process.and_then(cpu_time);
        let samples: Vec<_> = clients
            .into_iter()
            .map(|client| client.join().unwrap_or_else(|_| Err(io::Error::other("a client panicked"))))
            .collect();
        (samples, after.zip(before).and_then(|(after, before)| after.checked_sub(before)))
    });
    let mut outcome =
        Outcome { statuses: BTreeMap::new(), elapsed: plan.duration, latencies: Vec::new(), cpu };
    for sample in samples {
        for (status, micros) in sample? {
            *outcome.statuses.entry(status).or_default() += 1;
            outcome.latencies.push(micros);
        }
    }
    outcome.latencies.sort_unstable();
    Ok(outcome)
}

impl Outcome {
    /// Requests per second.
    pub(crate) fn rate(&self) -> f64 {
        self.latencies.len() as f64 / self.elapsed.as_secs_f64()
    }

    /// The latency in microseconds that this share (0 to 1) of the requests did not exceed.
    pub(crate) fn percentile(&self, share: f64) -> u32 {
        let last = self.latencies.len().saturating_sub(1);
        self.latencies.get((last as f64 * share) as usize).copied().unwrap_or(0)
    }

    /// The server's CPU time per request, in microseconds.
    pub(crate) fn cpu_micros(&self) -> Option<f64> {
        let requests = self.latencies.len().max(1) as f64;
        self.cpu.map(|cpu| cpu.as_secs_f64() * 1e6 / requests)
    }

    /// One line for people.
    pub(crate) fn summary(&self) -> String {
        let cpu =
            self.cpu_micros().map_or(String::new(), |micros| format!(", server CPU {micros:.1} us/request"));
        let (rate, p50, p99) = (self.rate(), self.percentile(0.5), self.percentile(0.99));
        format!("{rate:.0} requests/s, p50 {p50} us, p99 {p99} us{cpu}, statuses {:?}", self.statuses)
    }
}

/// One connection's loop: status and latency of each request that began within the measured time.
fn client(plan: &Plan<'_>, connection: usize, from: Instant, until: Instant) -> io::Result<Vec<(u16, u32)>> {
    let mut stream = TcpStream::connect(plan.address)?;
    stream.set_nodelay(true)?;
    let mut samples = Vec::with_capacity(1 << 16);
    let (mut request, mut response) = (Vec::new(), Vec::new());
    for n in 0.. {
        // Before the request is written: what a plan hands out, such as names, is all sent.
        if Instant::now() >= until {
            break;
        }
        request.clear();
        (plan.request)(connection, n, &mut request);
        let start = Instant::now();
        stream.write_all(&request)?;
        let status = receive(&mut stream, &mut response)?;
        if start >= from {
            samples.push((status, u32::try_from(start.elapsed().as_micros()).unwrap_or(u32::MAX)));
        }
    }
    Ok(samples)
}

/// Reads one response with a `content-length` and gives its status.
fn receive(stream: &mut TcpStream, response: &mut Vec<u8>) -> io::Result<u16> {
    response.clear();
    let mut buffer = [0; 16 << 10];
    loop {
        let n = stream.read(&mut buffer)?;
        if n == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        response.extend_from_slice(buffer.get(..n).unwrap_or_default());
        let Some(head) = response.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { continue };
        let text = String::from_utf8_lossy(response.get(..head).unwrap_or_default());
        let length: usize = text
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .and_then(|(_, value)| value.trim().parse().ok())
            .unwrap_or(0);
        if response.len() >= head + 4 + length {
            let status = text.split(' ').nth(1).and_then(|status| status.parse().ok());
            return status.ok_or_else(|| io::Error::other("no status in the response"));
        }
    }
}

/// Nanoseconds on a CPU, summed over the threads of a process.
fn cpu_time(process: u32) -> Option<Duration> {
    let mut total = 0;
    for thread in std::fs::read_dir(format!("/proc/{process}/task")).ok()?.flatten() {
        // A thread may end between the two calls.
        let text = std::fs::read_to_string(thread.path().join("schedstat")).unwrap_or_default();
        total += text.split(' ').next().and_then(|nanos| nanos.parse::<u64>().ok()).unwrap_or(0);
    }
    Some(Duration::from_nanos(total))
}
