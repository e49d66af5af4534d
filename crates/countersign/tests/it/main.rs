//! The server as a process: what it makes, what it refuses, how it stops.

#![expect(clippy::unwrap_used, reason = "what a helper cannot do fails its test")]

mod call;
mod passwd;
mod process;
mod starting;
mod stopping;
mod stub;
mod transport;
