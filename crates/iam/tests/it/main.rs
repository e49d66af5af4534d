//! The service in process: requests are signed as a client does, and answered by the real pipeline.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails may panic"
)]

mod harness;
mod passwords;
