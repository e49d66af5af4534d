//! Where an engine keeps its bytes: a file, memory, or a backend of the caller's.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

use redb::backends::{FileBackend, InMemoryBackend};
use redb::{Builder, Database, DatabaseError, StorageBackend};

use super::unfinished::Restarting;
use crate::error::StoreError;

type Open = Box<dyn FnOnce(&Builder) -> Result<Database, DatabaseError>>;

/// Where an engine keeps its bytes.
pub struct Storage {
    kind: Kind,
}

enum Kind {
    File(PathBuf),
    Memory,
    Backend(Open),
}

impl Storage {
    /// A file, created if missing, readable by its owner only. One engine at a time can have it open.
    #[must_use]
    pub fn file(path: impl AsRef<Path>) -> Self {
        Self { kind: Kind::File(path.as_ref().to_owned()) }
    }

    /// Memory: gone when the engine is dropped.
    #[must_use]
    pub const fn memory() -> Self {
        Self { kind: Kind::Memory }
    }

    /// A backend of the caller's, treated as durable.
    #[must_use]
    pub fn backend(backend: impl StorageBackend) -> Self {
        Self {
            kind: Kind::Backend(Box::new(move |builder| {
                builder.create_with_backend(Restarting::new(backend))
            })),
        }
    }

    pub(super) const fn is_durable(&self) -> bool {
        !matches!(self.kind, Kind::Memory)
    }

    pub(super) fn open(self, cache_bytes: usize) -> Result<Database, StoreError> {
        let mut builder = Builder::new();
        builder.set_cache_size(cache_bytes);
        Ok(match self.kind {
            Kind::File(path) => {
                builder.create_with_backend(Restarting::new(FileBackend::new(open_file(&path)?)?))?
            }
            Kind::Memory => builder.create_with_backend(InMemoryBackend::new())?,
            Kind::Backend(open) => open(&builder)?,
        })
    }
}

/// Opens the file; if it is new, its directory entry is made durable too, else a power cut could lose the whole file.
fn open_file(path: &Path) -> Result<File, StoreError> {
    let failed = |error: std::io::Error| StoreError::Io(format!("{}: {error}", path.display()));
    let is_new = !path.try_exists().map_err(failed)?;
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(failed)?;
    #[cfg(unix)]
    if is_new {
        let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        File::open(directory.unwrap_or_else(|| Path::new(".")))
            .and_then(|dir| dir.sync_all())
            .map_err(failed)?;
    }
    Ok(file)
}
