//! Countersign: AWS IAM and STS that anyone can run themselves.
//!
//! This crate is the rim: sockets, clock, entropy, configuration, telemetry. It knows no rule of the domain.
//! Start with `cli.rs` (commands), `cli/serve.rs` (the server from start to stop), `http.rs` (one request).

mod banner;
mod cli;
mod client;
mod clock;
mod config;
mod control;
mod entropy;
mod files;
mod hash_pool;
mod http;
mod issuers;
mod metrics;
mod panics;
mod refused_passwords;
mod request_id;
mod service;
mod telemetry;
mod trail;

fn main() -> std::process::ExitCode {
    cli::run()
}
