//! A simulated disk for an engine: counts what it is asked, fails on demand, loses unsynced writes in a crash.
//!
//! Used by tests and the simulator only. Knows nothing of what is stored on it.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use redb::StorageBackend;

use crate::log::sim::Random;

/// A disk in memory. Clones are handles to the same disk, so it survives the engine that uses it.
#[derive(Clone, Debug, Default)]
pub struct SimDisk(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// What a reader sees.
    current: Vec<u8>,
    /// What surely survives a crash.
    synced: Vec<u8>,
    /// Changes since the last sync, in order.
    unsynced: Vec<Change>,
    /// Counts engines that use the disk: only the newest may.
    opening: u64,
    syncs: u64,
    /// Operations that change the disk, so far.
    changes: u64,
    /// The number of the change that fails; all later ones fail too.
    fail_at: Option<u64>,
    /// Whether a change failed since the last crash.
    failed: bool,
    /// Bytes the disk has room for.
    space: Option<u64>,
}

#[derive(Debug)]
enum Change {
    Write(usize, Vec<u8>),
    Length(usize),
}

impl SimDisk {
    /// An empty disk.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The backend for one opening of an engine. Earlier ones are cut off: they can neither read nor write.
    #[must_use]
    pub fn open(&self) -> SimBackend {
        let mut state = self.lock();
        state.opening += 1;
        SimBackend { disk: self.clone(), opening: state.opening }
    }

    /// The power fails: of the changes that were not synced, any part may be lost, writes even torn at a sector.
    /// Failures set before are lifted.
    pub fn crash(&self, random: &mut Random) {
        let mut state = self.lock();
        state.opening += 1;
        (state.fail_at, state.failed) = (None, false);
        let mut survived = std::mem::take(&mut state.synced);
        for change in std::mem::take(&mut state.unsynced) {
            match change {
                Change::Length(length) if random.chance(2) => survived.resize(length, 0),
                Change::Write(offset, data) => {
                    for (number, sector) in data.chunks(SECTOR).enumerate() {
                        if random.chance(2) {
                            overwrite(&mut survived, offset + number * SECTOR, sector);
                        }
                    }
                }
                Change::Length(_) => {}
            }
        }
        state.current.clone_from(&survived);
        state.synced = survived;
    }

    /// Syncs so far.
    #[must_use]
    pub fn syncs(&self) -> u64 {
        self.lock().syncs
    }

    /// Makes the n-th change from now on (write, change of length, sync; 1 is the next) and all later ones fail.
    pub fn fail_after(&self, changes: u64) {
        let mut state = self.lock();
        state.fail_at = Some(state.changes + changes);
    }

    /// Lifts a failure asked for; one that happened is still told by [`SimDisk::has_failed`].
    pub fn stop_failing(&self) {
        self.lock().fail_at = None;
    }

    /// Whether a failure asked for has happened since the last crash.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.lock().failed
    }

    /// Limits the size of the disk, or lifts the limit.
    pub fn set_space(&self, bytes: Option<u64>) {
        self.lock().space = bytes;
    }

    /// Bytes in use.
    #[must_use]
    pub fn used(&self) -> u64 {
        self.lock().current.len() as u64
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a crash leaves whole.
const SECTOR: usize = 512;

/// One engine's connection to a [`SimDisk`].
#[derive(Debug)]
pub struct SimBackend {
    disk: SimDisk,
    opening: u64,
}

impl SimBackend {
    fn state(&self) -> io::Result<MutexGuard<'_, State>> {
        let state = self.disk.lock();
        if state.opening == self.opening { Ok(state) } else { Err(io::Error::other("the machine crashed")) }
    }

    /// Counts a change, which may be the one to fail.
    fn change(&self) -> io::Result<MutexGuard<'_, State>> {
        let mut state = self.state()?;
        state.changes += 1;
        if state.fail_at.is_some_and(|at| state.changes >= at) {
            state.failed = true;
            return Err(io::Error::other("injected failure"));
        }
        Ok(state)
    }
}

impl StorageBackend for SimBackend {
    fn len(&self) -> io::Result<u64> {
        Ok(self.state()?.current.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let state = self.state()?;
        let start = offset as usize;
        let data = state.current.get(start..start + out.len()).ok_or(io::ErrorKind::UnexpectedEof)?;
        out.copy_from_slice(data);
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let mut state = self.change()?;
        if state.space.is_some_and(|space| len > space && len > state.current.len() as u64) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        state.current.resize(len as usize, 0);
        state.unsynced.push(Change::Length(len as usize));
        Ok(())
    }

    fn sync_data(&self) -> io::Result<()> {
        let mut state = self.change()?;
        state.syncs += 1;
        for change in std::mem::take(&mut state.unsynced) {
            match change {
                Change::Length(length) => state.synced.resize(length, 0),
                Change::Write(offset, data) => overwrite(&mut state.synced, offset, &data),
            }
        }
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut state = self.change()?;
        let end = offset + data.len() as u64;
        if state.space.is_some_and(|space| end > space && end > state.current.len() as u64) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        overwrite(&mut state.current, offset as usize, data);
        state.unsynced.push(Change::Write(offset as usize, data.to_vec()));
        Ok(())
    }
}

/// Writes, growing what is written to where needed.
fn overwrite(bytes: &mut Vec<u8>, offset: usize, data: &[u8]) {
    if bytes.len() < offset + data.len() {
        bytes.resize(offset + data.len(), 0);
    }
    if let Some(target) = bytes.get_mut(offset..offset + data.len()) {
        target.copy_from_slice(data);
    }
}
