//! The simulator: runs a small cluster through seeded faults and checks what must hold afterwards.
//!
//! A seed and a commit of the source reproduce a run exactly. Start at `store_level/world.rs`.

mod store_level;

use std::process::ExitCode;

use clap::Parser;

/// Simulates a cluster under faults, one run per seed.
#[derive(Parser)]
struct Arguments {
    /// How many seeds to run, from 0.
    #[arg(long, default_value_t = 200)]
    seeds: u64,
    /// Run this seed only, and print what happens.
    #[arg(long)]
    seed: Option<u64>,
    /// Switch validation off, and succeed only if that is found out.
    #[arg(long)]
    canary: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let seeds = arguments.seed.map_or(0..arguments.seeds, |seed| seed..seed + 1);
    let (mut runs, mut caught, mut done, mut conflicts, mut unknown) = (0, 0, 0, 0, 0);
    let mut trace = 0_u64;
    for seed in seeds {
        let run = store_level::run(seed, arguments.canary);
        if arguments.seed.is_some() {
            for line in &run.trace {
                println!("{line}");
            }
        }
        runs += 1;
        done += run.done;
        conflicts += run.conflicts;
        unknown += run.unknown;
        trace = trace.rotate_left(1) ^ run.hash;
        if let Err(violation) = run.verdict {
            caught += 1;
            if !arguments.canary || caught == 1 {
                println!("seed {seed}: {violation}");
            }
        }
    }
    println!(
        "{runs} runs, {caught} with violations; {done} commits done, {conflicts} conflicts, {unknown} unknown; trace {trace:016x}"
    );
    if (caught > 0) == arguments.canary { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
