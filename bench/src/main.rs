//! `cargo xtask bench [NAME…]`: measures the release build from outside, as whole processes.
//!
//! Wall-clock figures depend on the machine; what counts are CPU time per request and ratios within one run.
//! Names: get-user, create-user, change-password, start, growth. Without any, all of them.

mod client;
mod load;
mod server;
mod suites;

use std::process::ExitCode;

type Suite = (&'static str, fn() -> std::io::Result<()>);

const SUITES: [Suite; 5] = [
    ("get-user", suites::get_user),
    ("create-user", suites::create_user),
    ("change-password", suites::change_password),
    ("start", suites::start),
    ("growth", suites::growth),
];

fn main() -> ExitCode {
    let names: Vec<String> = std::env::args().skip(1).collect();
    for (name, suite) in SUITES.iter().filter(|(name, _)| names.is_empty() || names.iter().any(|n| n == name))
    {
        println!("## {name}");
        if let Err(why) = suite() {
            eprintln!("{name}: {why}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
