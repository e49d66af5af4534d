//! Hostile input for everything that reads what others wrote.
//!
//! A target is a function of bytes that must return: `targets/`. It is driven by `main.rs` (a few seconds of every
//! target, on any toolchain) and by libFuzzer through `fuzz_targets/` (for as long as one likes, on nightly).

pub mod mutate;
pub mod targets;
