//! `cargo xtask bench [NAME…]`: measures the release build from outside, as whole processes.
//!
//! Wall-clock figures depend on the machine; what counts are CPU time per request and ratios within one run.
//! Names: get-user, create-user, change-password, start, growth, assume-role, console, import; and scale,
//! which fills a million users and takes many minutes. Without any, all but scale.

mod assume_role;
mod client;
mod console;
mod import;
mod load;
mod scale;
mod server;
mod suites;

use std::process::ExitCode;

type Suite = (&'static str, fn() -> std::io::Result<()>);

/// What runs only when asked for by name.
const LONG: Suite = ("scale", scale::scale);

const SUITES: [Suite; 8] = [
    ("get-user", suites::get_user),
    ("create-user", suites::create_user),
    ("change-password", suites::change_password),
    ("start", suites::start),
    ("growth", suites::growth),
    ("assume-role", assume_role::assume_role),
    ("console", console::console),
    ("import", import::import),
];

fn main() -> ExitCode {
    let names: Vec<String> = std::env::args().skip(1).collect();
    let named = |suite: &Suite| names.iter().any(|name| name == suite.0);
    let chosen = SUITES.into_iter().filter(|suite| names.is_empty() || named(suite));
    for (name, suite) in chosen.chain(Some(LONG).filter(named)) {
        println!("## {name}");
        if let Err(why) = suite() {
            eprintln!("{name}: {why}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
