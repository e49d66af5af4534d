//! Countersign by the AWS SDK for Rust.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "tests end where something is not as it should be"
)]

mod account;
mod example;
mod main_job;
mod server;
