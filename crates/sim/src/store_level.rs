//! The store alone: several nodes, each with an engine on a faulty disk, over one faulty log.

mod oracle;
mod workload;
mod world;

use self::world::World;

/// What one run showed.
pub(crate) struct Run {
    /// Which promise was broken, if one was.
    pub(crate) verdict: Result<(), String>,
    /// What happened, step by step.
    pub(crate) trace: Vec<String>,
    /// A digest of the trace: equal for equal seeds.
    pub(crate) hash: u64,
    /// Commits acknowledged.
    pub(crate) done: u64,
    /// Transactions that lost a race.
    pub(crate) conflicts: u64,
    /// Transactions whose outcome was reported as unknown.
    pub(crate) unknown: u64,
}

/// Runs one seed.
pub(crate) fn run(seed: u64, canary: bool) -> Run {
    let mut world = World::new(seed, canary);
    let verdict = world.run().and_then(|()| oracle::check(&world));
    let trace = world.trace();
    let (done, conflicts, unknown) = world.counts();
    Run { verdict, hash: digest(&trace), trace, done, conflicts, unknown }
}

/// FNV-1a over all lines.
fn digest(lines: &[String]) -> u64 {
    let bytes = lines.iter().flat_map(|line| line.bytes().chain([b'\n']));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promises_hold_under_faults() {
        for seed in 0..30 {
            let run = run(seed, false);
            assert_eq!(run.verdict, Ok(()), "seed {seed}");
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_run() {
        for seed in [3, 4] {
            assert_eq!(run(seed, false).hash, run(seed, false).hash);
        }
        assert_ne!(run(3, false).hash, run(4, false).hash);
    }

    #[test]
    fn a_store_that_does_not_validate_is_found_out() {
        assert!((0..5).any(|seed| run(seed, true).verdict.is_err()));
    }
}
