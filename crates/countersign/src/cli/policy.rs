//! `countersign policy`: the policy engine on files and standard input, without any server.
//!
//! What a case is says `policy::Case`; this module reads lines and files, and prints.

mod check;
mod evaluate;
mod lines;
mod test;

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The command's subcommands.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Decide cases, one a line of standard input, and print one decision a line, both as JSON
    Evaluate,
    /// Run files of cases with expected decisions, as unit tests of the policies they name
    Test(test::Arguments),
    /// Look for errors, and for what a policy does not do although it seems to
    Check(check::Arguments),
}

/// Nothing is wrong.
const FINE: u8 = 0;
/// A case failed, or a policy has errors.
const FOUND: u8 = 1;
/// Something could not be read: what there is to say is not complete.
const UNREADABLE: u8 = 2;

/// Runs the subcommand. Exit code 0 if all is well, 1 if something was found, 2 if something could not be read.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let outcome = match &arguments.command {
        Command::Evaluate => evaluate::run(),
        Command::Test(arguments) => test::run(arguments),
        Command::Check(arguments) => check::run(arguments),
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        // Whoever closed standard output has seen enough.
        Err(why) if why.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::from(FINE),
        Err(why) => {
            eprintln!("countersign: {why}");
            ExitCode::from(UNREADABLE)
        }
    }
}

/// The longest file that is read as a policy: more than the largest that AWS takes.
const POLICY_BYTES_MAX: u64 = 1 << 20;

/// The text of a policy file.
fn read_policy(path: &Path) -> Result<String, String> {
    let mut text = String::new();
    let file = File::open(path).map_err(|why| why.to_string())?;
    let read = file.take(POLICY_BYTES_MAX + 1).read_to_string(&mut text).map_err(|why| why.to_string())?;
    if read as u64 > POLICY_BYTES_MAX {
        return Err(format!("longer than {POLICY_BYTES_MAX} bytes"));
    }
    Ok(text)
}

/// Reads the policies that a case names, from the folder of its file.
fn loader(folder: PathBuf) -> impl FnMut(&str) -> Result<String, String> {
    move |name| read_policy(&folder.join(name))
}

/// Text from a file without control characters, which could steer a terminal or look like lines of a report.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
