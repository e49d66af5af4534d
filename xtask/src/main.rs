//! Repository automation: `cargo xtask COMMAND`. Each command is one module; this file only dispatches.

mod codegen;
mod load;
mod model;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask COMMAND

  codegen [--check]   write crates/protocol/src/generated from model/ (or fail if it is stale)
  load ADDRESS CONNECTIONS SECONDS [PROCESS]   what the listener alone costs, per request
  model --from DIR    reduce downloaded service models to model/iam.json and model/sts.json
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["codegen"] => codegen::write(root()),
        ["codegen", "--check"] => codegen::check(root()),
        ["load", words @ ..] => load::command(words),
        ["model", "--from", directory] => model::reduce(root(), Path::new(directory)),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The repository's root: the parent of this package's folder.
fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}
