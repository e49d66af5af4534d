//! Begins anew where the creation of a store was cut off.
//!
//! redb creates a file in two steps and writes its magic number in the second. A power cut, a kill or a full disk in
//! between leaves a file that redb refuses for ever, although nothing can have been stored in it.

use std::io;
use std::ops::Bound;
use std::sync::atomic::{AtomicBool, Ordering};

use redb::{BackendError, StorageBackend};

/// Bytes at the start that the second step of a creation writes.
const MAGIC: u64 = 9;
/// The page that the first step writes; the rest of the file is still empty.
const HEADER: u64 = 4096;
/// A file longer than this is no unfinished creation.
const LONGEST: u64 = 16 << 20;
/// Bytes examined at a time.
const CHUNK: u64 = 64 << 10;

/// A backend that empties itself first if all it holds is an unfinished creation.
#[derive(Debug)]
pub(super) struct Restarting<B> {
    backend: B,
    checked: AtomicBool,
}

impl<B: StorageBackend> Restarting<B> {
    pub(super) const fn new(backend: B) -> Self {
        Self { backend, checked: AtomicBool::new(false) }
    }

    fn is_unfinished(&self, length: u64) -> io::Result<bool> {
        if length == 0 || length > LONGEST || !self.is_zero(0, MAGIC.min(length))? {
            return Ok(false);
        }
        let mut offset = HEADER;
        while offset < length {
            if !self.is_zero(offset, CHUNK.min(length - offset))? {
                return Ok(false);
            }
            offset += CHUNK;
        }
        Ok(true)
    }

    fn is_zero(&self, offset: u64, length: u64) -> io::Result<bool> {
        let mut bytes = vec![0; length as usize];
        self.backend.read(offset, &mut bytes)?;
        Ok(bytes.iter().all(|byte| *byte == 0))
    }
}

impl<B: StorageBackend> StorageBackend for Restarting<B> {
    /// redb asks for the length once it holds the lock, before it looks at what is there.
    fn len(&self) -> io::Result<u64> {
        let length = self.backend.len()?;
        if !self.checked.swap(true, Ordering::AcqRel) && self.is_unfinished(length)? {
            self.backend.set_len(0)?;
            return Ok(0);
        }
        Ok(length)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.backend.read(offset, out)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.backend.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.backend.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.backend.write(offset, data)
    }

    fn close(&self) -> io::Result<()> {
        self.backend.close()
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.backend.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.backend.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.backend.lock_range(start, end)
    }

    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.backend.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.backend.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.backend.query_lock_range(start, end)
    }
}
