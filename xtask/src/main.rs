//! Repository automation: `cargo xtask COMMAND`. Each command is one module; this file only dispatches.

mod codegen;
mod fuzz;
mod managed_policies;
mod model;
mod tidy;

use std::path::Path;
use std::process::{Command, ExitCode};

const USAGE: &str = "usage: cargo xtask COMMAND

  codegen [--check]   write crates/protocol/src/generated from model/ (or fail if it is stale)
  bench [NAME…]       measure the release build: CPU per request, ratios, memory; see bench/
  bench policy        measure decisions of the policy engine beside other engines; see bench/policy/
  tidy                check the rules of the house; reads only
  fuzz --seconds N    compile every fuzz target and give all of them N seconds of hostile input
  reference           write docs/reference from the tables of operations and settings
  model --from DIR    reduce downloaded service models to model/iam.json and model/sts.json
  managed-policies --from FILE [--check]
                      make the catalogue of AWS-managed policies of moto's aws_managed_policies.py (or compare)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["codegen"] => codegen::write(root()),
        ["codegen", "--check"] => codegen::check(root()),
        ["bench", "policy"] => bench_policy(),
        ["bench", names @ ..] => bench(names),
        ["fuzz", "--seconds", seconds] => fuzz::smoke(root(), seconds),
        ["tidy"] => tidy::check(root()),
        ["reference"] => tidy::write_reference(root()),
        ["model", "--from", directory] => model::reduce(root(), Path::new(directory)),
        ["managed-policies", "--from", file] => managed_policies::write(root(), Path::new(file), false),
        ["managed-policies", "--from", file, "--check"] => {
            managed_policies::write(root(), Path::new(file), true)
        }
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Builds the server and its benchmark for release, and runs the benchmark.
fn bench(names: &[&str]) -> Result<(), String> {
    cargo(&["build", "--release", "-p", "countersign", "-p", "countersign-bench", "--bins"])?;
    cargo(
        &[&["run", "--release", "-q", "-p", "countersign-bench", "--bin", "countersign-bench", "--"], names]
            .concat(),
    )
}

/// Builds and runs the benchmark of decisions, which is a workspace of its own.
fn bench_policy() -> Result<(), String> {
    let arguments = ["run", "--release", "--locked", "--manifest-path", "bench/policy/Cargo.toml"];
    cargo(&[&arguments[..], &["--target-dir", "target/policy-bench"]].concat())
}

/// Runs cargo in the root.
fn cargo(arguments: &[&str]) -> Result<(), String> {
    let status = Command::new("cargo").args(arguments).current_dir(root()).status();
    match status.map_err(|why| format!("cargo: {why}"))?.success() {
        true => Ok(()),
        false => Err(format!("cargo {} failed", arguments.join(" "))),
    }
}

/// The repository's root: the parent of this package's folder.
fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}
