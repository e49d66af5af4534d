//! `countersign call`: any operation of IAM and STS, generic over the shape tables.
//!
//! Knows no operation by name. Next: `call/names.rs` (AWS's names as words of a command line), `call/words.rs` (the
//! command line), `call/value.rs` (values and their shorthand), `call/help.rs`, `call/print.rs`.

mod help;
mod names;
mod print;
mod texts;
mod value;
mod words;

use std::process::ExitCode;

use protocol::Service;

use crate::client::{Client, Failure, ThisProcess};
use words::{Asked, Request};

/// The command's words; they are read by the operation's shape and not by clap.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    /// The service, the operation and its parameters: `countersign call help` tells more
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "SERVICE OPERATION --PARAMETER VALUE"
    )]
    words: Vec<String>,
}

/// Calls the operation and prints its result as JSON. Exit code 2 for wrong use, 1 for an error or no answer.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let asked = match words::read(&arguments.words, &mut texts::ThisProcess) {
        Ok(asked) => asked,
        Err(why) => {
            eprintln!("countersign: {why}");
            return ExitCode::from(2);
        }
    };
    let outcome = match asked {
        Asked::Help(text) => print::line(&text),
        Asked::Call(request) => call(&request),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("countersign: {why}");
            ExitCode::FAILURE
        }
    }
}

fn call(request: &Request) -> Result<(), String> {
    let operation = request.operation;
    let client = Client::new(operation.service, !operation.unsigned, &request.connection, &ThisProcess)?;
    let result = client
        .call(operation, request.input.as_ref(), &ThisProcess)
        .map_err(|failure| explain(operation.name, &failure))?;
    print::result(result)
}

fn explain(operation: &str, failure: &Failure) -> String {
    let unclear =
        if failure.is_unclear() { "\nThe operation may or may not have been carried out." } else { "" };
    format!("{operation}: {failure}{unclear}")
}

/// The service with this name on the command line.
fn service(name: &str) -> Option<Service> {
    Service::ALL.into_iter().find(|service| service.signing_name() == name)
}
