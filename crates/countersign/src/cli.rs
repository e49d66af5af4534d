//! The commands: this file dispatches, each command is one file in `cli/`.

mod backup;
mod call;
mod data_directory;
mod explain;
mod export;
mod import;
mod passwd;
mod policy;
mod restore;
mod root_password;
mod serve;
mod terminal;

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::config::{Flags, nearest};

/// AWS IAM and STS that anyone can run themselves.
#[derive(Parser)]
#[command(name = "countersign", version, max_term_width = 110)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the server; without any setting it works, for programs on this machine
    Serve(Flags),
    /// Write everything the server keeps to one file, while it runs or not
    Backup(backup::Arguments),
    /// Replace everything the server keeps by a backup, while it runs or not
    Restore(restore::Arguments),
    /// Take over an account as `aws iam get-account-authorization-details` prints it, while the server runs or not
    Import(import::Arguments),
    /// Write the account as `aws iam get-account-authorization-details` prints it, while the server runs or not
    Export(export::Arguments),
    /// Set the password with which the root user signs in to the console, while the server runs or not
    ///
    /// On a terminal it asks for it twice. Else it reads it from standard input: one line.
    RootPassword(root_password::Arguments),
    /// Change your own password, here or at AWS
    ///
    /// On a terminal it asks for the old and the new password. Else it reads them from standard input: two
    /// lines, first the old one.
    Passwd(passwd::Arguments),
    /// Call any operation of IAM and STS, here or at AWS: `countersign call help` tells how
    Call(call::Arguments),
    /// Say why a request was denied, or what a user or role may do and why
    ///
    /// `explain REQUEST_ID` opens the denial of that request, `explain MESSAGE` an encoded authorization message, and
    /// `explain WHO ACTION [RESOURCE]` asks what would be decided.
    Explain(explain::Arguments),
    /// Evaluate, test and check policies, without a server
    Policy(policy::Arguments),
}

/// Runs the command of the process's arguments. Exit code 2 for wrong arguments, 1 for failure.
pub(crate) fn run() -> ExitCode {
    let mut command = Cli::command();
    let parsed =
        command.try_get_matches_from_mut(std::env::args_os()).and_then(|m| Cli::from_arg_matches(&m));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(why) => suggest(why, &command).exit(),
    };
    let outcome = match cli.command {
        Command::Serve(flags) => serve::run(&flags),
        Command::Backup(arguments) => backup::run(&arguments),
        Command::Restore(arguments) => restore::run(&arguments),
        Command::Import(arguments) => return import::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::RootPassword(arguments) => root_password::run(&arguments),
        Command::Call(arguments) => return call::run(&arguments),
        Command::Passwd(arguments) => return passwd::run(&arguments),
        Command::Explain(arguments) => return explain::run(&arguments),
        Command::Policy(arguments) => return policy::run(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("countersign: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Names the nearest flag also where clap finds none near enough.
fn suggest(mut why: clap::Error, command: &clap::Command) -> clap::Error {
    if why.kind() != ErrorKind::UnknownArgument || why.get(ContextKind::SuggestedArg).is_some() {
        return why;
    }
    let Some(ContextValue::String(unknown)) = why.get(ContextKind::InvalidArg) else { return why };
    let name = std::env::args().nth(1).unwrap_or_default();
    let flags: Vec<String> = command
        .find_subcommand(name)
        .into_iter()
        .flat_map(|command| command.get_arguments().filter_map(|argument| argument.get_long()))
        .map(|long| format!("--{long}"))
        .collect();
    if let Some(flag) = nearest(unknown, flags.iter().map(String::as_str)) {
        let flag = ContextValue::String(flag.to_owned());
        why.insert(ContextKind::SuggestedArg, flag);
    }
    why
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }
}
