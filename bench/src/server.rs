//! The process under test: starts it, finds its address, asks the system what it used, stops or kills it.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The root user's preset key.
pub(crate) const KEY: (&str, &str) = ("BENCHROOTKEY00000000", "bench-root-secret");

/// A running server.
pub(crate) struct Server {
    child: Child,
    /// Address and port.
    pub(crate) address: String,
    /// From the start of the process to the first answer.
    pub(crate) first_answer: Duration,
}

/// Where cargo put the release binaries: beside this one.
fn binary(name: &str) -> io::Result<PathBuf> {
    let own = std::env::current_exe()?;
    Ok(own.parent().unwrap_or(Path::new(".")).join(name))
}

/// Runs a command of Countersign to its end.
pub(crate) fn run(words: &[&str]) -> io::Result<()> {
    let output = Command::new(binary("countersign")?).args(words).output()?;
    match output.status.success() {
        true => Ok(()),
        false => Err(io::Error::other(String::from_utf8_lossy(&output.stdout).into_owned())),
    }
}

impl Server {
    /// Starts Countersign on a data directory.
    pub(crate) fn start(data_dir: &Path, flags: &[&str]) -> io::Result<Server> {
        let mut command = Command::new(binary("countersign")?);
        let data_dir = data_dir.to_string_lossy();
        let preset = ["--account-id", "123456789012", "--root-access-key-id", KEY.0];
        command.args(["serve", "--listen", "127.0.0.1:0", "--data-dir", &data_dir]).args(preset).args(flags);
        command.env("COUNTERSIGN_ROOT_SECRET_ACCESS_KEY", KEY.1);
        Server::spawn(command, &[])
    }

    /// Starts the bare server, which answers `answer`.
    pub(crate) fn bare(answer: &[u8]) -> io::Result<Server> {
        Server::spawn(Command::new(binary("bare")?), answer)
    }

    fn spawn(mut command: Command, input: &[u8]) -> io::Result<Server> {
        let start = Instant::now();
        let log = tempfile::tempfile()?;
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log).spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input)?;
        }
        let mut lines = BufReader::new(child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?).lines();
        let address = loop {
            let line = lines.next().ok_or_else(|| io::Error::other("the server ended"))??;
            if let Some((_, address)) = line.split_once("http://") {
                break address.split('/').next().unwrap_or_default().trim().to_owned();
            }
        };
        // What else it prints must not fill the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        let first_answer = answers(&address).map(|()| start.elapsed())?;
        Ok(Server { child, address, first_answer })
    }

    /// The process id.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    /// Resident memory in MB.
    pub(crate) fn resident_megabytes(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.trim().split(' ').next()?.parse::<f64>().ok());
        kib.unwrap_or(f64::NAN) / 1024.0
    }

    /// Ends it with SIGKILL.
    pub(crate) fn kill(mut self) -> io::Result<()> {
        self.child.kill()?;
        self.child.wait().map(|_| ())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn answers(address: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
    stream.read_to_end(&mut Vec::new()).map(|_| ())
}
