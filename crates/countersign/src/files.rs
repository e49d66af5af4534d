//! The data directory and the private files in it. Everything here is for the owner's eyes: directories 0700, files 0600.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

/// The 32 bytes under which all secrets in the store are sealed.
pub(crate) type MasterKey = Zeroizing<[u8; 32]>;

/// A file that appears under its name only when it is complete and durable; dropped before, it disappears.
pub(crate) struct PendingFile {
    file: File,
    temporary: PathBuf,
    path: PathBuf,
    committed: bool,
}

/// The master key's file in the data directory.
pub(crate) const MASTER_KEY: &str = "master.key";

/// Makes the directory and its parents, if missing. An existing one is left as the operator made it, with
/// a warning if everyone can write to it: orchestrators mount volumes like that.
///
/// # Errors
/// A sentence for the operator.
pub(crate) fn prepare(directory: &Path) -> Result<(), String> {
    let shown = directory.display();
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(directory)
        .map_err(|why| format!("data directory {shown}: {why}"))?;
    let mode =
        directory.metadata().map_err(|why| format!("data directory {shown}: {why}"))?.permissions().mode();
    if mode & 0o002 != 0 {
        tracing::warn!(directory = %shown, "every user of this machine can write to the data directory: chmod 700 it");
    }
    Ok(())
}

/// Reads the master key. Makes one if there is none and `may_make`: where there is data already, a new key would
/// open none of its secrets.
///
/// # Errors
/// A sentence for the operator; never the key.
pub(crate) fn master_key(directory: &Path, may_make: bool) -> Result<MasterKey, String> {
    let path = directory.join(MASTER_KEY);
    match read_key(&path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound && may_make => make_key(&path),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Err(io::Error::new(
            why.kind(),
            "not found, and the data beside it is sealed under it: put it back, or begin with an empty data directory",
        )),
        outcome => outcome,
    }
    .map_err(|why| format!("master key {}: {why}", path.display()))
}

fn read_key(path: &Path) -> io::Result<MasterKey> {
    let file = File::open(path)?;
    // The group's bits are not looked at: orchestrators set them on volumes that they hand to a group.
    if file.metadata()?.permissions().mode() & 0o007 != 0 {
        return Err(io::Error::other("every user can read it: chmod 600 it, and consider it known to them"));
    }
    let mut text = Zeroizing::new(String::with_capacity(128));
    file.take(128).read_to_string(&mut text)?;
    parse_key(text.trim()).ok_or_else(|| io::Error::other("not 64 hexadecimal digits"))
}

fn make_key(path: &Path) -> io::Result<MasterKey> {
    let mut key = MasterKey::default();
    getrandom::fill(key.as_mut()).map_err(io::Error::other)?;
    let mut text = Zeroizing::new(String::with_capacity(65));
    for byte in key.iter() {
        for nibble in [byte >> 4, byte & 15] {
            text.push(char::from_digit(nibble.into(), 16).unwrap_or('0'));
        }
    }
    text.push('\n');
    let mut file = PendingFile::create(path)?;
    file.write_all(text.as_bytes())?;
    file.commit()?;
    Ok(key)
}

fn parse_key(text: &str) -> Option<MasterKey> {
    let mut key = MasterKey::default();
    if text.len() != 2 * key.len() {
        return None;
    }
    for (byte, pair) in key.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        let digit = |n: usize| pair.get(n).and_then(|&digit| char::from(digit).to_digit(16));
        *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
    }
    Some(key)
}

impl PendingFile {
    /// Starts a file beside `path`, mode 0600.
    ///
    /// # Errors
    /// As from opening a file.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        let mut name = path.file_name().ok_or_else(|| io::Error::other("not a file name"))?.to_owned();
        name.push(format!(".{}.partial", std::process::id()));
        let temporary = path.with_file_name(name);
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&temporary)?;
        Ok(Self { file, temporary, path: path.to_owned(), committed: false })
    }

    /// Makes the file durable and gives it its name, replacing what had it.
    ///
    /// # Errors
    /// As from syncing and renaming; the old file is then untouched.
    pub(crate) fn commit(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        std::fs::rename(&self.temporary, &self.path)?;
        self.committed = true;
        let parent = self.path.parent().filter(|parent| !parent.as_os_str().is_empty());
        File::open(parent.unwrap_or(Path::new(".")))?.sync_all()
    }
}

impl Write for PendingFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for PendingFile {
    fn drop(&mut self) {
        if !self.committed {
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use super::{MASTER_KEY, PendingFile, master_key, prepare};

    fn mode(path: &Path) -> u32 {
        path.metadata().unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn the_first_start_makes_a_private_directory_and_key_and_the_second_reads_them() {
        let parent = tempfile::tempdir().unwrap();
        let directory = parent.path().join("a/b");
        prepare(&directory).unwrap();
        let key = master_key(&directory, true).unwrap();
        prepare(&directory).unwrap();
        assert_eq!(*key, *master_key(&directory, true).unwrap());
        assert_ne!(*key, [0; 32]);
        assert_eq!(mode(&directory), 0o700);
        assert_eq!(mode(&directory.join(MASTER_KEY)), 0o600);
        assert_eq!(directory.read_dir().unwrap().count(), 1);
    }

    #[test]
    fn a_key_that_others_can_read_or_that_is_damaged_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join(MASTER_KEY);
        for (text, mode, expected) in [
            ("00".repeat(32), 0o644, "chmod 600"),
            ("00".repeat(31), 0o600, "64 hexadecimal"),
            ("0g".repeat(32), 0o600, "64 hexadecimal"),
            ("é".repeat(32), 0o600, "64 hexadecimal"),
            (String::new(), 0o600, "64 hexadecimal"),
        ] {
            std::fs::write(&path, text).unwrap();
            std::fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
            assert!(master_key(directory.path(), true).unwrap_err().contains(expected));
        }
    }

    #[test]
    fn a_pending_file_replaces_the_old_one_only_when_committed() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("f");
        std::fs::write(&path, "old").unwrap();
        let mut file = PendingFile::create(&path).unwrap();
        file.write_all(b"new").unwrap();
        drop(file);
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        let mut file = PendingFile::create(&path).unwrap();
        file.write_all(b"new").unwrap();
        file.commit().unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(mode(&path), 0o600);
        assert_eq!(directory.path().read_dir().unwrap().count(), 1);
    }
}
