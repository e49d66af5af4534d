//! Runs the binary and talks to it over plain sockets.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};

use tempfile::TempDir;

/// A running server with a directory of its own; killed when dropped.
pub(crate) struct Server {
    child: Child,
    /// Standard output up to and including the endpoint.
    pub(crate) banner: String,
    /// The address the server said it listens on.
    pub(crate) address: String,
    directory: Option<TempDir>,
}

/// The binary, with nothing of our environment that it would read.
pub(crate) fn command(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().args(words).stdin(Stdio::null());
    command
}

/// Runs the binary to its end.
pub(crate) fn run(words: &[&str]) -> Output {
    command(words).output().unwrap()
}

impl Server {
    /// Starts a server on an empty directory and any free port, with further flags.
    pub(crate) fn start(flags: &[&str]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let mut server = Self::start_in(&directory.path().join("data"), flags);
        server.directory = Some(directory);
        server
    }

    /// The data directory of a server on a directory of its own.
    pub(crate) fn data_directory(&self) -> PathBuf {
        self.directory.as_ref().unwrap().path().join("data")
    }

    /// Starts a server on this data directory.
    pub(crate) fn start_in(data_dir: &Path, flags: &[&str]) -> Self {
        let mut command = command(&["serve", "--listen", "127.0.0.1:0", "--data-dir"]);
        let mut child =
            command.arg(data_dir).args(flags).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut banner = String::new();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let address = loop {
            assert_ne!(lines.read_line(&mut banner).unwrap(), 0, "{}", rest(child.stderr.take()));
            let port = banner.split("//127.0.0.1:").nth(1).map(str::trim_end);
            if let Some(port) = port.filter(|port| !port.is_empty()) {
                break format!("127.0.0.1:{port}");
            }
        };
        Self { child, banner, address, directory: None }
    }

    /// A connection to it.
    pub(crate) fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).unwrap()
    }

    /// Sends `request` on a connection of its own and reads until the server closes.
    pub(crate) fn ask(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }

    /// Sends a signal.
    pub(crate) fn signal(&self, signal: rustix::process::Signal) {
        let id = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(id, signal).unwrap();
    }

    /// Waits for the end: the exit status and all of the log.
    pub(crate) fn wait(mut self) -> (ExitStatus, String) {
        let log = rest(self.child.stderr.take());
        (self.child.wait().unwrap(), log)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn rest(stream: Option<impl Read>) -> String {
    let mut text = String::new();
    if let Some(mut stream) = stream {
        stream.read_to_string(&mut text).unwrap();
    }
    text
}

/// A GET that asks the server to close afterwards.
pub(crate) fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
}
