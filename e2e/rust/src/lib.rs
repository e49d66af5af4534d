//! Holds no code: `tests/main_job.rs` drives a running server with the AWS SDK for Rust.
