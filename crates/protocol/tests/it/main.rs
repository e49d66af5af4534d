//! Outside-in tests of the protocol: what every shape of the models must satisfy, and exact texts in data files.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "all of this is test code"
)]

mod conformance;
mod filler;
mod model;
mod patterns;
mod quirks;
mod redaction;
mod replies;
mod requests;
mod sigv4;
mod validation;
