//! Holds no code: `tests/it` drives a running server with the AWS SDK for Rust.
