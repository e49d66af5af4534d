//! A shared log in memory with seeded faults: lost appends, unknown outcomes of both kinds, messages that arrive late
//! or twice, followers that lag, and times without contact.
//!
//! Used by tests and the simulator. It never breaks the promises of [`Log`]; it makes full use of what they allow.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Append, Commit, Log, LogError, Seq};

/// A small deterministic random source (the SplitMix64 generator): same seed, same numbers.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// A source for a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`; 0 if that is 0.
    pub const fn below(&mut self, bound: u64) -> u64 {
        match self.next().checked_rem(bound) {
            Some(number) => number,
            None => 0,
        }
    }

    /// True once in `n` times.
    pub const fn chance(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
}

/// The log all nodes share.
#[derive(Clone)]
pub struct SimCluster(Arc<Mutex<State>>);

struct State {
    commits: Vec<Arc<Commit>>,
    /// Appends sent but not yet arrived; each may arrive at any time, or never.
    in_flight: Vec<(Seq, Vec<Arc<Commit>>)>,
    random: Random,
    /// One call in this many meets a fault; 0 for none.
    faults: u64,
}

impl SimCluster {
    /// An empty log. One call in `faults` meets a fault; 0 for none.
    #[must_use]
    pub fn new(seed: u64, faults: u64) -> Self {
        let state = State { commits: Vec::new(), in_flight: Vec::new(), random: Random::new(seed), faults };
        Self(Arc::new(Mutex::new(state)))
    }

    /// One node's connection.
    #[must_use]
    pub fn connect(&self) -> SimLog {
        SimLog { cluster: self.clone(), cut_off: false }
    }

    /// Ends all faults; messages under way are lost.
    pub fn heal(&self) {
        let mut state = self.lock();
        state.faults = 0;
        state.in_flight.clear();
    }

    /// Every commit so far, in order.
    #[must_use]
    pub fn commits(&self) -> Vec<Arc<Commit>> {
        self.lock().commits.clone()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn fault(&mut self) -> bool {
        self.faults > 0 && self.random.chance(self.faults)
    }

    /// Some messages under way arrive now.
    fn deliver(&mut self) {
        let mut index = 0;
        while index < self.in_flight.len() {
            if self.random.chance(3) {
                let (base, commits) = self.in_flight.swap_remove(index);
                self.append(base, &commits);
            } else {
                index += 1;
            }
        }
    }

    fn append(&mut self, base: Seq, commits: &[Arc<Commit>]) -> Append {
        if self.commits.len() as Seq != base {
            return Append::Lost;
        }
        self.commits.extend(commits.iter().cloned());
        Append::Done
    }
}

/// One node's connection to the shared log.
pub struct SimLog {
    cluster: SimCluster,
    cut_off: bool,
}

impl SimLog {
    /// Cuts this connection, or restores it.
    pub const fn cut_off(&mut self, cut_off: bool) {
        self.cut_off = cut_off;
    }

    fn reach(&self) -> Result<MutexGuard<'_, State>, LogError> {
        let mut state = self.cluster.lock();
        state.deliver();
        if self.cut_off || state.fault() {
            return Err(LogError::Unreachable("no contact with the log".to_owned()));
        }
        Ok(state)
    }
}

impl Log for SimLog {
    fn append(&mut self, base: Seq, commits: &[Arc<Commit>]) -> Append {
        let unknown = || Append::Unknown("no answer from the log".to_owned());
        let mut state = self.cluster.lock();
        state.deliver();
        if self.cut_off {
            return unknown();
        }
        if !state.fault() {
            return state.append(base, commits);
        }
        match state.random.below(4) {
            // The request is lost.
            0 => {}
            // The answer is lost.
            1 => drop(state.append(base, commits)),
            // The request is late.
            2 => state.in_flight.push((base, commits.to_vec())),
            // The request arrives, and once more later.
            _ => {
                state.append(base, commits);
                state.in_flight.push((base, commits.to_vec()));
            }
        }
        unknown()
    }

    fn follow(&mut self, after: Seq) -> Result<Vec<Arc<Commit>>, LogError> {
        let mut state = self.reach()?;
        let missed = state.commits.get(after as usize..).unwrap_or_default().to_vec();
        // A follower may lag, and sees a prefix.
        let seen =
            if state.fault() { state.random.below(missed.len() as u64 + 1) as usize } else { missed.len() };
        Ok(missed.into_iter().take(seen).collect())
    }

    fn barrier(&mut self) -> Result<Seq, LogError> {
        Ok(self.reach()?.commits.len() as Seq)
    }
}
