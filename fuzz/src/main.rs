//! The smoke run: every target on its seeds, then on mutations of them, for some seconds in all.
//!
//! `smoke SECONDS [TARGET [FILE]]`: all targets, one of them, or one input to see again. Needs no nightly toolchain and
//! no fuzzer, so every change gets it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use countersign_fuzz::mutate::Mutator;
use countersign_fuzz::targets::{ALL, Target};

/// An input that takes longer than this is a finding: nothing here costs more than its length.
const SLOW: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (seconds, name, file) = match words.as_slice() {
        [seconds] => (*seconds, None, None),
        [seconds, name] => (*seconds, Some(*name), None),
        [seconds, name, file] => (*seconds, Some(*name), Some(*file)),
        _ => ("", None, None),
    };
    let targets: Vec<&Target> = ALL.iter().filter(|(of, _)| name.is_none_or(|name| name == *of)).collect();
    let (Ok(seconds), false) = (seconds.parse::<f64>(), targets.is_empty()) else {
        eprintln!("usage: smoke SECONDS [TARGET [FILE]]");
        return ExitCode::FAILURE;
    };
    let share = Duration::from_secs_f64(seconds / targets.len() as f64);
    let outcome = targets.iter().try_for_each(|target| match file {
        Some(file) => {
            std::fs::read(file).map_err(|why| format!("{file}: {why}")).map(|input| (target.1)(&input))
        }
        None => smoke(target, share),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn smoke((name, run): &Target, share: Duration) -> Result<(), String> {
    let seeds = seeds(name)?;
    let start = Instant::now();
    let mut tried = 0_usize;
    for seed in &seeds {
        attempt(name, *run, seed)?;
        tried += 1;
    }
    let mut mutator = Mutator::new(1);
    while start.elapsed() < share {
        attempt(name, *run, &mutator.input(&seeds))?;
        tried += 1;
    }
    println!("{name}: {tried} inputs from {} seeds", seeds.len());
    Ok(())
}

fn attempt(name: &str, run: fn(&[u8]), input: &[u8]) -> Result<(), String> {
    let start = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| run(input)));
    let problem = match outcome {
        Err(_) => "panicked",
        Ok(()) if start.elapsed() > SLOW => "was slow",
        Ok(()) => return Ok(()),
    };
    let folder = root().join("artifacts").join(name);
    let file = folder.join("latest");
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&file, input))
        .map_err(|why| format!("{}: {why}", file.display()))?;
    Err(format!("{name} {problem}; see it again with: smoke 0 {name} {}", file.display()))
}

fn seeds(name: &str) -> Result<Vec<Vec<u8>>, String> {
    let folder = root().join("seeds").join(name);
    let at = |why: std::io::Error| format!("{}: {why}", folder.display());
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(at)? {
        paths.push(entry.map_err(at)?.path());
    }
    paths.sort();
    let seeds = paths.iter().map(std::fs::read).collect::<Result<Vec<_>, _>>().map_err(at)?;
    if seeds.is_empty() { Err(format!("{}: no seeds", folder.display())) } else { Ok(seeds) }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
