//! `cargo xtask fuzz --seconds N`: compiles every fuzz target and gives all of them N seconds of hostile input.
//!
//! On the toolchain at hand, without a fuzzer: `fuzz/src/main.rs` mutates the committed seeds. For longer hunts there is
//! cargo-fuzz; CONTRIBUTING.md says how.

use std::path::Path;
use std::process::Command;

/// Builds and runs the smoke run.
///
/// # Errors
/// A target that does not compile, or an input that it does not survive: its file is named.
pub(crate) fn smoke(root: &Path, seconds: &str) -> Result<(), String> {
    seconds.parse::<f64>().map_err(|_| format!("`{seconds}` is not a number of seconds"))?;
    let arguments = ["run", "--quiet", "--locked", "--bin", "smoke", "--", seconds];
    let target = root.join("target/fuzz");
    let status = Command::new("cargo")
        .args(arguments)
        .env("CARGO_TARGET_DIR", target)
        .current_dir(root.join("fuzz"))
        .status()
        .map_err(|why| format!("cargo: {why}"))?;
    if status.success() { Ok(()) } else { Err("fuzzing found something".to_owned()) }
}
