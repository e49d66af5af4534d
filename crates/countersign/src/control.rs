//! The control socket: how `countersign backup`, `restore`, `import`, `export` and `root-password` reach the running server
//! of a data directory.
//!
//! Its only guard is the file system: the socket has mode 0600. One request per connection, one connection at a time, on
//! a thread of its own, since everything here blocks. Frames are one byte of kind, four of length, and the payload.

use std::fs::Permissions;
use std::io::{self, BufWriter, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use iam::transfer::Extent;
use protocol::Secret;

/// What belongs to who owns the data directory: its whole state, and the password of the root user. Blocks.
pub(crate) trait Archive: Send + Sync {
    /// Writes everything, as of one instant.
    ///
    /// # Errors
    /// As from `out`, or why the store cannot be read.
    fn export(&self, out: &mut dyn Write) -> io::Result<()>;

    /// Replaces everything by what `export` wrote; all or nothing. A sentence on what was read.
    ///
    /// # Errors
    /// As from `input`, or why this is no such export.
    fn import(&self, input: &mut dyn Read) -> io::Result<String>;

    /// Writes the account as AWS tells it, as of one instant.
    ///
    /// # Errors
    /// As from `out`, or why the store cannot be read.
    fn export_details(&self, out: &mut dyn Write) -> io::Result<()>;

    /// Takes over an account as AWS tells it, and reports to `out`. Whether nothing was refused.
    ///
    /// # Errors
    /// As from `input` and `out`, or why this is no such account.
    fn import_details(&self, input: &mut dyn Read, extent: Extent, out: &mut dyn Write) -> io::Result<bool>;

    /// Sets the root user's password for the console. A sentence on whose it is.
    ///
    /// # Errors
    /// Why the password is refused, or cannot be set.
    fn set_root_password(&self, password: &Secret) -> io::Result<String>;
}

/// The listening socket; dropping it removes the socket's file.
pub(crate) struct Control {
    path: PathBuf,
}

/// The server of a data directory, as seen from another process.
pub(crate) struct Remote {
    path: PathBuf,
}

/// The socket's name in the data directory.
pub(crate) const SOCKET: &str = "control.sock";

/// A peer that stays silent so long is given up, so that it does not keep the socket from others.
const PATIENCE: Duration = Duration::from_secs(60);

const MOST_PAYLOAD: usize = 64 << 10;

const EXPORT: u8 = b'B';
const IMPORT: u8 = b'R';
const EXPORT_DETAILS: u8 = b'T';
const IMPORT_DETAILS: u8 = b'A';
const ROOT_PASSWORD: u8 = b'P';
const DATA: u8 = b'D';
const END: u8 = b'E';
const FAILURE: u8 = b'X';

/// How an import ends of which something was refused.
const REFUSED: &str = "refused";
/// How far imports go, as their requests say it.
const EXTENTS: [(&str, Extent); 3] =
    [("whole", Extent::Whole), ("partial", Extent::Partial), ("check", Extent::Check)];

impl Control {
    /// Listens in `directory`, replacing what a server that was killed left behind. The caller holds the store's lock,
    /// so no other server is alive.
    ///
    /// # Errors
    /// As from binding; notably, the path of a socket has at most 107 bytes.
    pub(crate) fn start(directory: &Path, archive: Arc<dyn Archive>) -> io::Result<Self> {
        let path = directory.join(SOCKET);
        // Under its name, the socket is private from the first moment.
        let unready = directory.join("control.new");
        let _ = std::fs::remove_file(&unready);
        let listener = UnixListener::bind(&unready)?;
        std::fs::set_permissions(&unready, Permissions::from_mode(0o600))?;
        std::fs::rename(&unready, &path)?;
        // Ends with the process: a backup that is cut off leaves no file, and an import is all or nothing.
        std::thread::Builder::new().name("control".into()).spawn(move || {
            for stream in listener.incoming().flatten() {
                if let Err(why) = serve(&stream, archive.as_ref()) {
                    tracing::warn!(%why, "control socket");
                }
            }
        })?;
        Ok(Self { path })
    }
}

impl Drop for Control {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

impl Remote {
    /// The server of `directory`; `None` if none is running.
    ///
    /// # Errors
    /// If that cannot be found out, for example for lack of permission.
    pub(crate) fn find(directory: &Path) -> io::Result<Option<Self>> {
        let path = directory.join(SOCKET);
        match UnixStream::connect(&path) {
            Ok(_) => Ok(Some(Self { path })),
            Err(why) if matches!(why.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) => {
                Ok(None)
            }
            Err(why) => Err(why),
        }
    }
}

impl Archive for Remote {
    fn export(&self, out: &mut dyn Write) -> io::Result<()> {
        let stream = UnixStream::connect(&self.path)?;
        send(&stream, EXPORT, b"")?;
        io::copy(&mut Frames::new(&stream), out).map(drop)
    }

    fn import(&self, input: &mut dyn Read) -> io::Result<String> {
        let stream = UnixStream::connect(&self.path)?;
        let sent = send(&stream, IMPORT, b"").and_then(|()| send_all(&stream, input));
        ended(&stream, sent, &mut io::sink())
    }

    fn export_details(&self, out: &mut dyn Write) -> io::Result<()> {
        let stream = UnixStream::connect(&self.path)?;
        send(&stream, EXPORT_DETAILS, b"")?;
        io::copy(&mut Frames::new(&stream), out).map(drop)
    }

    fn import_details(&self, input: &mut dyn Read, extent: Extent, out: &mut dyn Write) -> io::Result<bool> {
        let stream = UnixStream::connect(&self.path)?;
        let name = EXTENTS.iter().find(|(_, known)| *known == extent).map_or("", |(name, _)| name);
        let sent = send(&stream, IMPORT_DETAILS, name.as_bytes()).and_then(|()| send_all(&stream, input));
        let end = ended(&stream, sent, out)?;
        Ok(end != REFUSED)
    }

    fn set_root_password(&self, password: &Secret) -> io::Result<String> {
        let stream = UnixStream::connect(&self.path)?;
        send(&stream, ROOT_PASSWORD, password.expose().as_bytes())?;
        let mut frames = Frames::new(&stream);
        io::copy(&mut frames, &mut io::sink())?;
        Ok(frames.end)
    }
}

/// What the server says once everything is sent: what it writes, and how it ends. If sending failed, it may have said why.
fn ended(stream: &UnixStream, sent: io::Result<()>, out: &mut dyn Write) -> io::Result<String> {
    let mut frames = Frames::new(stream);
    match (io::copy(&mut frames, out), sent) {
        (Ok(_), Ok(())) => Ok(frames.end),
        (Err(why), Ok(())) => Err(why),
        (Err(why), Err(_)) if why.kind() == io::ErrorKind::Other => Err(why),
        (_, Err(why)) => Err(why),
    }
}

fn serve(stream: &UnixStream, archive: &dyn Archive) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let outcome = match receive(stream)? {
        Some((EXPORT, _)) => {
            let mut out = BufWriter::with_capacity(MOST_PAYLOAD, Sender(stream));
            archive.export(&mut out).and_then(|()| out.flush()).map(|()| String::new())
        }
        Some((IMPORT, _)) => archive.import(&mut Frames::new(stream)),
        Some((EXPORT_DETAILS, _)) => {
            let mut out = BufWriter::with_capacity(MOST_PAYLOAD, Sender(stream));
            archive.export_details(&mut out).and_then(|()| out.flush()).map(|()| String::new())
        }
        Some((IMPORT_DETAILS, payload)) => {
            match EXTENTS.iter().find(|(name, _)| name.as_bytes() == payload) {
                Some((_, extent)) => {
                    let mut out = BufWriter::with_capacity(MOST_PAYLOAD, Sender(stream));
                    let done = archive.import_details(&mut Frames::new(stream), *extent, &mut out);
                    let done = done.and_then(|done| out.flush().map(|()| done));
                    done.map(|done| if done { String::new() } else { REFUSED.to_owned() })
                }
                None => Err(io::Error::other("not a request")),
            }
        }
        Some((ROOT_PASSWORD, payload)) => match String::from_utf8(payload) {
            Ok(password) => archive.set_root_password(&Secret::new(password)),
            Err(_) => Err(io::Error::other("the password is not UTF-8")),
        },
        Some(_) => Err(io::Error::other("not a request")),
        // A client that only looked whether we are here.
        None => return Ok(()),
    };
    match outcome {
        Ok(end) => send(stream, END, end.as_bytes()),
        Err(why) => {
            // The client may be gone; then the log has the reason alone.
            let _ = send(stream, FAILURE, why.to_string().as_bytes());
            Err(why)
        }
    }
}

fn send_all(stream: &UnixStream, input: &mut dyn Read) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(MOST_PAYLOAD, Sender(stream));
    io::copy(input, &mut out)?;
    out.flush()?;
    drop(out);
    send(stream, END, b"")
}

fn send(mut stream: &UnixStream, kind: u8, payload: &[u8]) -> io::Result<()> {
    let payload = payload.get(..MOST_PAYLOAD).unwrap_or(payload);
    let length = u32::try_from(payload.len()).map_err(io::Error::other)?;
    stream.write_all(&[kind])?;
    stream.write_all(&length.to_be_bytes())?;
    stream.write_all(payload)
}

/// The next frame; `None` if the peer closed instead.
fn receive(mut stream: &UnixStream) -> io::Result<Option<(u8, Vec<u8>)>> {
    let mut kind = [0];
    if stream.read(&mut kind)? == 0 {
        return Ok(None);
    }
    let mut length = [0; 4];
    stream.read_exact(&mut length)?;
    let length = usize::try_from(u32::from_be_bytes(length)).map_err(io::Error::other)?;
    if length > MOST_PAYLOAD {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "frame too long"));
    }
    let mut payload = vec![0; length];
    stream.read_exact(&mut payload)?;
    let [kind] = kind;
    Ok(Some((kind, payload)))
}

/// Each write is one data frame.
struct Sender<'a>(&'a UnixStream);

impl Write for Sender<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let bytes = bytes.get(..MOST_PAYLOAD).unwrap_or(bytes);
        send(self.0, DATA, bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The payloads of data frames up to the end frame; without one, an error, so that half a stream is never taken for all.
struct Frames<'a> {
    stream: &'a UnixStream,
    payload: io::Cursor<Vec<u8>>,
    ended: bool,
    end: String,
}

impl<'a> Frames<'a> {
    fn new(stream: &'a UnixStream) -> Self {
        Self { stream, payload: io::Cursor::default(), ended: false, end: String::new() }
    }
}

impl Read for Frames<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let n = self.payload.read(buffer)?;
            if n > 0 || self.ended || buffer.is_empty() {
                return Ok(n);
            }
            match receive(self.stream)? {
                Some((DATA, payload)) => self.payload = io::Cursor::new(payload),
                Some((END, payload)) => {
                    self.ended = true;
                    self.end = String::from_utf8_lossy(&payload).into_owned();
                }
                Some((FAILURE, payload)) => return Err(io::Error::other(String::from_utf8_lossy(&payload))),
                Some(_) => return Err(io::ErrorKind::InvalidData.into()),
                None => return Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read, Write};
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::net::UnixStream;
    use std::sync::{Arc, Mutex};

    use protocol::Secret;

    use super::{Archive, Control, DATA, Extent, IMPORT, Remote, SOCKET, send};

    /// Holds bytes; refuses to hold or give those that begin with `!`.
    #[derive(Default)]
    struct Memory(Mutex<Vec<u8>>);

    impl Archive for Memory {
        fn export(&self, out: &mut dyn Write) -> io::Result<()> {
            let bytes = self.0.lock().unwrap();
            out.write_all(&bytes)?;
            if bytes.starts_with(b"!") { Err(io::Error::other("half")) } else { Ok(()) }
        }

        fn import(&self, input: &mut dyn Read) -> io::Result<String> {
            let mut first = [0; 1];
            input.read_exact(&mut first)?;
            if first == *b"!" {
                return Err(io::Error::other("not an export"));
            }
            let mut bytes = first.to_vec();
            input.read_to_end(&mut bytes)?;
            let length = bytes.len();
            *self.0.lock().unwrap() = bytes;
            Ok(format!("{length} bytes"))
        }

        fn export_details(&self, out: &mut dyn Write) -> io::Result<()> {
            self.export(out)
        }

        fn import_details(
            &self,
            input: &mut dyn Read,
            extent: Extent,
            out: &mut dyn Write,
        ) -> io::Result<bool> {
            let told = self.import(input)?;
            out.write_all(format!("{extent:?}: {told}").as_bytes())?;
            Ok(extent != Extent::Partial)
        }

        fn set_root_password(&self, password: &Secret) -> io::Result<String> {
            match password.expose() {
                "weak" => Err(io::Error::other("too weak")),
                password => Ok(format!("{} letters", password.len())),
            }
        }
    }

    fn control() -> (tempfile::TempDir, Arc<Memory>, Control) {
        let directory = tempfile::tempdir().unwrap();
        let memory = Arc::new(Memory::default());
        let control = Control::start(directory.path(), memory.clone()).unwrap();
        (directory, memory, control)
    }

    #[test]
    fn what_is_imported_is_exported() {
        let (directory, _, _control) = control();
        let remote = Remote::find(directory.path()).unwrap().unwrap();
        for length in [1, 65_535, 65_536, 65_537, 1_000_000] {
            let bytes: Vec<u8> = (0..length).map(|n: u32| n.to_le_bytes()[0]).collect();
            assert_eq!(remote.import(&mut bytes.as_slice()).unwrap(), format!("{length} bytes"));
            let mut back = Vec::new();
            remote.export(&mut back).unwrap();
            assert_eq!(back, bytes);
        }
    }

    #[test]
    fn errors_reach_the_other_side() {
        let (directory, memory, _control) = control();
        let remote = Remote::find(directory.path()).unwrap().unwrap();
        for length in [1, 10_000_000] {
            let bytes = vec![b'!'; length];
            let why = remote.import(&mut bytes.as_slice()).unwrap_err();
            assert_eq!(why.to_string(), "not an export", "{length}");
        }
        *memory.0.lock().unwrap() = b"!".to_vec();
        assert_eq!(remote.export(&mut io::sink()).unwrap_err().to_string(), "half");
    }

    #[test]
    fn an_account_that_is_imported_is_reported_on() {
        let (directory, _, _control) = control();
        let remote = Remote::find(directory.path()).unwrap().unwrap();
        for (extent, told) in
            [(Extent::Whole, "Whole"), (Extent::Partial, "Partial"), (Extent::Check, "Check")]
        {
            let mut out = Vec::new();
            let done = remote.import_details(&mut &b"account"[..], extent, &mut out).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), format!("{told}: 7 bytes"));
            assert_eq!(done, extent != Extent::Partial);
        }
        let why = remote.import_details(&mut &b"!"[..], Extent::Whole, &mut io::sink()).unwrap_err();
        assert_eq!(why.to_string(), "not an export");
        let mut back = Vec::new();
        remote.export_details(&mut back).unwrap();
        assert_eq!(back, b"account");
    }

    #[test]
    fn a_password_is_set_or_refused_with_the_reason() {
        let (directory, _, _control) = control();
        let remote = Remote::find(directory.path()).unwrap().unwrap();
        let set = |password: &str| remote.set_root_password(&Secret::from(password));
        assert_eq!(set("long-enough").unwrap(), "11 letters");
        assert_eq!(set("weak").unwrap_err().to_string(), "too weak");
    }

    #[test]
    fn a_client_that_dies_midway_imports_nothing() {
        let (directory, memory, _control) = control();
        let stream = UnixStream::connect(directory.path().join(SOCKET)).unwrap();
        send(&stream, IMPORT, b"").unwrap();
        send(&stream, DATA, b"abc").unwrap();
        drop(stream);
        // One connection at a time: when this one is answered, the first has been dealt with.
        let remote = Remote::find(directory.path()).unwrap().unwrap();
        remote.export(&mut io::sink()).unwrap();
        assert!(memory.0.lock().unwrap().is_empty());
    }

    #[test]
    fn the_socket_is_private_and_goes_with_the_server() {
        let (directory, _, control) = control();
        let path = directory.path().join(SOCKET);
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        drop(control);
        assert!(!path.exists());
        assert!(Remote::find(directory.path()).unwrap().is_none());
    }
}
