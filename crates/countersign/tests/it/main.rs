//! The server as a process: what it makes, what it refuses, how it stops.

#![expect(clippy::unwrap_used, reason = "what a helper cannot do fails its test")]

mod call;
mod explain;
#[allow(
    dead_code,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "the tests of the service use all of it"
)]
#[path = "../../../iam/tests/it/issuer.rs"]
mod issuer;
mod passwd;
mod policy;
mod process;
#[expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a scenario that cannot be read fails its test"
)]
#[path = "../../../iam/tests/it/scenario/mod.rs"]
mod scenario;
mod scenarios;
mod starting;
mod stopping;
mod stub;
mod test_server;
mod transfer;
mod transport;
