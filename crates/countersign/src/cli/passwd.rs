//! `countersign passwd`: changes the caller's own password, here or at AWS.
//!
//! Passwords come from a terminal or from standard input, never from arguments or the environment, and are never
//! printed. Next: `passwd/policy.rs` (the rules), `passwd/input.rs` (asking and reading).

mod input;
mod policy;

use std::io::IsTerminal;
use std::process::ExitCode;

use protocol::generated::iam::GetAccountPasswordPolicyRequest;
use protocol::generated::iam::{ChangePassword, ChangePasswordRequest, GetAccountPasswordPolicy};
use protocol::{Operation, Secret, Service};

use crate::client::{Client, Connection, Failure, ThisProcess};
use policy::Rules;

use super::terminal::Terminal;

/// The command's flags.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    connection: Connection,
}

/// Why the password was not changed.
enum Fault {
    /// The command was used wrongly.
    Usage(String),
    /// It could not be done.
    Failed(String),
}

/// Changes the password. Exit code 0 when it is changed, 2 for wrong use, else 1.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match change(&arguments.connection) {
        Ok(()) => {
            println!("The password is changed.");
            ExitCode::SUCCESS
        }
        Err(Fault::Failed(why)) => {
            eprintln!("countersign: {why}");
            ExitCode::FAILURE
        }
        Err(Fault::Usage(why)) => {
            eprintln!("countersign: {why}");
            ExitCode::from(2)
        }
    }
}

fn change(connection: &Connection) -> Result<(), Fault> {
    let client = Client::new(Service::Iam, true, connection, &ThisProcess).map_err(Fault::Failed)?;
    if let Some(endpoint) = client.exposed_endpoint() {
        eprintln!(
            "Warning: the connection to {endpoint} is not encrypted; both passwords can be read on the way."
        );
    }
    if std::io::stdin().is_terminal() {
        let rules = rules(&client).map_err(Fault::Failed)?;
        eprintln!("{}", rules.describe());
        converse(&client, &rules).map_err(Fault::Failed)
    } else {
        let (old, new) = input::read(std::io::stdin().lock()).map_err(Fault::Usage)?;
        let rules = rules(&client).map_err(Fault::Failed)?;
        if let Some(broken) = rules.broken(&old, &new) {
            return Err(Fault::Failed(format!("the new password {broken}; nothing was sent")));
        }
        let input = ChangePasswordRequest { old_password: old, new_password: new };
        send(&client, &input).map_err(|failure| Fault::Failed(explain(&failure)))
    }
}

/// Asks until the new password is accepted, or something else is wrong.
fn converse(client: &Client, rules: &Rules) -> Result<(), String> {
    let mut terminal = Terminal::open().map_err(|why| format!("cannot ask for a password: {why}"))?;
    let old_password = input::ask(&mut terminal, "Old password: ")?;
    let mut input = ChangePasswordRequest { old_password, new_password: Secret::default() };
    loop {
        input.new_password = input::ask(&mut terminal, "New password: ")?;
        if let Some(broken) = rules.broken(&input.old_password, &input.new_password) {
            eprintln!("The new password {broken}. Try another one.");
            continue;
        }
        if input::ask(&mut terminal, "New password again: ")? != input.new_password {
            eprintln!("These two are not the same. Try again.");
            continue;
        }
        match send(client, &input) {
            Err(failure) if failure.code() == Some("PasswordPolicyViolation") => {
                eprintln!("{failure}. Try another one.");
            }
            outcome => return outcome.map_err(|failure| explain(&failure)),
        }
    }
}

/// Reads the rules, if the caller may.
fn rules(client: &Client) -> Result<Rules, String> {
    let input = GetAccountPasswordPolicyRequest::default();
    match client.call(GetAccountPasswordPolicy::INFO, &input, &ThisProcess) {
        Ok(result) => Rules::of(&result),
        Err(failure) => match failure.code() {
            Some("NoSuchEntity") => Ok(Rules::Default),
            // A server that does not have this operation can still have the other one.
            Some("AccessDenied" | "AccessDeniedException" | "InvalidAction" | "NotImplemented") => {
                Ok(Rules::Unknown)
            }
            _ => Err(explain(&failure)),
        },
    }
}

fn send(client: &Client, input: &ChangePasswordRequest) -> Result<(), Failure> {
    client.call(ChangePassword::INFO, input, &ThisProcess).map(|_| ())
}

/// The failure, and what can be done about it.
fn explain(failure: &Failure) -> String {
    let text = failure.to_string();
    let hint = match failure.code() {
        _ if failure.is_unclear() => {
            "The password may or may not have been changed: try the new one before you try again."
        }
        Some("InvalidUserType") => {
            "These credentials are not those of an IAM user. The root user changes its password in the console; \
             roles have none."
        }
        Some("AccessDenied") if text.contains("old password") => "The password is unchanged.",
        Some("AccessDenied") => {
            "You need permission for iam:ChangePassword on yourself, or an administrator lets all users change \
             their passwords (AllowUsersToChangePassword in the account's password policy)."
        }
        Some("NoSuchEntity") => {
            "This user has no password yet. An administrator can give it one with CreateLoginProfile."
        }
        Some("EntityTemporarilyUnmodifiable") => "Try again in some minutes.",
        Some("InvalidClientTokenId" | "UnrecognizedClientException") => {
            "The server does not know this access key: check --profile and --endpoint."
        }
        Some("SignatureDoesNotMatch") => "Check the secret access key, and this machine's clock.",
        Some("ExpiredToken" | "RequestExpired") => {
            "Get new temporary credentials, or check this machine's clock."
        }
        _ => return text,
    };
    format!("{text}\n{hint}")
}
