//! AWS IAM and STS for tests: the server as a process of its own, in test mode, on a free port of this machine and in
//! a temporary directory.
//!
//! ```no_run
//! use countersign_test_server::TestServer;
//! use std::time::Duration;
//!
//! # fn main() -> std::io::Result<()> {
//! let server = TestServer::start()?;
//! // Point an SDK at `server.endpoint()` with `server.access_key_id()` and `server.secret_access_key()`, or run a
//! // program with `server.environment()`.
//! server.advance(Duration::from_secs(90 * 86_400))?;
//! server.reset()?;
//! # Ok(())
//! # }
//! ```
//!
//! It needs nothing but the standard library.

use std::fs::{self, DirBuilder, File};
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The account that it serves.
pub const ACCOUNT: &str = "123456789012";

/// Root's access key. Nobody but this machine reaches the server, and whoever does may erase it anyway.
const ROOT: (&str, &str) = ("AKIATESTSERVERROOT00", "secret-of-the-root-user-of-a-test-server");
/// How long a start, and an answer, may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long to wait before looking again.
const PAUSE: Duration = Duration::from_millis(2);
/// Longest answer that is read.
const ANSWER_MAX: u64 = 1 << 20;

static STARTED: AtomicU64 = AtomicU64::new(0);

/// A running server. Dropping it ends the process and deletes what it kept.
#[derive(Debug)]
pub struct TestServer {
    child: Child,
    directory: PathBuf,
    authority: String,
}

impl TestServer {
    /// Starts the binary that `COUNTERSIGN_BINARY` names, else `countersign` of the path.
    ///
    /// # Errors
    /// There is no such program, or it does not start; then with what it wrote.
    pub fn start() -> io::Result<TestServer> {
        let chosen = std::env::var_os("COUNTERSIGN_BINARY");
        TestServer::start_binary(Path::new(&chosen.unwrap_or_else(|| "countersign".into())), &[])
    }

    /// Starts this binary, with further flags of `countersign serve`.
    ///
    /// # Errors
    /// As [`TestServer::start`].
    pub fn start_binary(binary: &Path, flags: &[&str]) -> io::Result<TestServer> {
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let name = format!("countersign-{}-{number}", std::process::id());
        let directory = std::env::temp_dir().join(name);
        // Fails if somebody else was there before.
        DirBuilder::new().mode(0o700).create(&directory)?;
        let started = launch(binary, flags, &directory);
        let child = started.inspect_err(|_| drop(fs::remove_dir_all(&directory)))?;
        let mut server = TestServer { child, directory, authority: String::new() };
        server.authority = server.find_authority()?;
        Ok(server)
    }

    /// Where it listens, such as `http://127.0.0.1:40123`.
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.authority)
    }

    /// The root user's access key id.
    pub fn access_key_id(&self) -> &'static str {
        ROOT.0
    }

    /// The root user's secret access key.
    pub fn secret_access_key(&self) -> &'static str {
        ROOT.1
    }

    /// Variables that make an AWS SDK or the AWS CLI in another process be root here.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let endpoints = ["AWS_ENDPOINT_URL_IAM", "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL_CLOUDTRAIL"];
        let settings = [
            ("AWS_ACCESS_KEY_ID", ROOT.0),
            ("AWS_SECRET_ACCESS_KEY", ROOT.1),
            ("AWS_REGION", "us-east-1"),
            ("AWS_DEFAULT_REGION", "us-east-1"),
            ("AWS_EC2_METADATA_DISABLED", "true"),
        ];
        let settings = settings.map(|(name, value)| (name, value.to_owned()));
        endpoints.map(|name| (name, self.endpoint())).into_iter().chain(settings).collect()
    }

    /// Back to the fresh account, with the same root access key, and to real time.
    ///
    /// # Errors
    /// The server does not answer, or refuses.
    pub fn reset(&self) -> io::Result<()> {
        self.ask("POST", "/_countersign/reset", "").map(drop)
    }

    /// The server's time, such as `2030-01-01T00:00:00Z`.
    ///
    /// # Errors
    /// As [`TestServer::reset`].
    pub fn now(&self) -> io::Result<String> {
        self.ask("GET", "/_countersign/clock", "").map(|answer| time_in(&answer))
    }

    /// Sets the clock to a time in that form; it runs on from there.
    ///
    /// # Errors
    /// As [`TestServer::reset`].
    pub fn set_time(&self, now: &str) -> io::Result<String> {
        self.put_clock(now, false)
    }

    /// Sets the clock to a time in that form, where it stands, so that every date in an answer is known to the second.
    /// [`TestServer::advance`] moves it on, and it stands there; [`TestServer::set_time`] and [`TestServer::reset`] let
    /// it run.
    ///
    /// # Errors
    /// As [`TestServer::reset`].
    pub fn stop_clock(&self, now: &str) -> io::Result<String> {
        self.put_clock(now, true)
    }

    /// Moves the clock on, by whole seconds.
    ///
    /// # Errors
    /// As [`TestServer::reset`].
    pub fn advance(&self, time: Duration) -> io::Result<String> {
        let body = format!("{{\"advance_seconds\": {}}}", time.as_secs());
        self.ask("PUT", "/_countersign/clock", &body).map(|answer| time_in(&answer))
    }

    fn put_clock(&self, now: &str, stopped: bool) -> io::Result<String> {
        let plain = now.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-:.+".contains(&byte));
        if !plain {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{now:?} is no time")));
        }
        let body = format!("{{\"now\": \"{now}\", \"stopped\": {stopped}}}");
        self.ask("PUT", "/_countersign/clock", &body).map(|answer| time_in(&answer))
    }

    /// Waits until it has said where it listens.
    fn find_authority(&mut self) -> io::Result<String> {
        let mut waited = Duration::ZERO;
        loop {
            let said = fs::read_to_string(self.directory.join("stdout"))?;
            let told = said.split_inclusive('\n').filter(|line| line.ends_with('\n'));
            if let Some(authority) = told.filter_map(|line| line.split("http://").nth(1)).next() {
                return Ok(authority.trim().to_owned());
            }
            if self.child.try_wait()?.is_some() || waited > PATIENCE {
                let log = fs::read_to_string(self.directory.join("stderr")).unwrap_or_default();
                return Err(io::Error::other(format!("countersign did not start: {log}")));
            }
            std::thread::sleep(PAUSE);
            waited += PAUSE;
        }
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(&self.authority)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let (host, length) = (&self.authority, body.len());
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        )?;
        let mut answer = String::new();
        stream.take(ANSWER_MAX).read_to_string(&mut answer)?;
        match answer.split_once("\r\n\r\n") {
            Some((head, body)) if head.starts_with("HTTP/1.1 200 ") => Ok(body.to_owned()),
            _ => Err(io::Error::other(format!("{method} {path}: {answer}"))),
        }
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.directory);
    }
}

fn launch(binary: &Path, flags: &[&str], directory: &Path) -> io::Result<Child> {
    let mut command = Command::new(binary);
    let settings = std::env::vars_os().map(|(name, _)| name);
    for name in settings.filter(|name| name.to_string_lossy().starts_with("COUNTERSIGN_")) {
        command.env_remove(name);
    }
    command.args(["serve", "--test-mode", "--listen", "127.0.0.1:0", "--account-id", ACCOUNT]);
    command.args(["--root-access-key-id", ROOT.0, "--argon2-memory-kib", "8", "--argon2-iterations", "1"]);
    command.arg("--data-dir").arg(directory.join("data")).args(flags);
    command.env("COUNTERSIGN_ROOT_SECRET_ACCESS_KEY", ROOT.1).stdin(Stdio::null());
    let (out, log) = (File::create(directory.join("stdout"))?, File::create(directory.join("stderr"))?);
    command.stdout(out).stderr(log).spawn()
}

/// The time in an answer of the clock.
fn time_in(answer: &str) -> String {
    answer.split('"').nth(3).unwrap_or_default().to_owned()
}
