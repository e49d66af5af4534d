//! `countersign root-password`: through the running server's control socket, else in the store itself.
//!
//! It asks for no old password: whoever owns the data directory owns the account.

use std::io::{IsTerminal, Read};
use std::path::PathBuf;

use iam::domain::refused_passwords::RefusedPasswords;
use protocol::Secret;
use zeroize::Zeroizing;

use super::data_directory::DataDirectory;
use super::terminal::Terminal;
use crate::refused_passwords;

/// The command's flags.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    data: DataDirectory,
    /// Passwords that are refused, a line each; a server that runs refuses those of its own list
    #[arg(long, env = "COUNTERSIGN_REFUSED_PASSWORDS", value_name = "FILE")]
    refused_passwords: Option<PathBuf>,
}

/// More than the longest password, in the longest encoding.
const MAX_BYTES: u64 = 2048;

/// Sets the password. Sessions of the root user end.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let refused = match &arguments.refused_passwords {
        Some(path) => refused_passwords::read(path)?,
        None => RefusedPasswords::default(),
    };
    let archive =
        arguments.data.archive().map_err(|why| format!("data directory {}: {why}", arguments.data))?;
    let password =
        if std::io::stdin().is_terminal() { ask()? } else { read(std::io::stdin().lock().take(MAX_BYTES))? };
    if refused.contains(&password) {
        return Err("the password is not set: it is on the list of refused passwords".to_owned());
    }
    let whose =
        archive.set_root_password(&password).map_err(|why| format!("the password is not set: {why}"))?;
    println!("The root user of {whose} can sign in to the console with this password.");
    Ok(())
}

fn ask() -> Result<Secret, String> {
    let cannot = |why: std::io::Error| format!("cannot ask for a password: {why}");
    let mut terminal = Terminal::open().map_err(cannot)?;
    let password = terminal.ask("Password of the root user: ").map_err(cannot)?;
    let again = terminal.ask("The same once more: ").map_err(cannot)?;
    if password == again { Ok(password) } else { Err("these were two different passwords".to_owned()) }
}

/// Reads one line, whose end (LF or CRLF) does not belong to the password.
fn read(mut input: impl Read) -> Result<Secret, String> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES as usize));
    input.read_to_end(&mut bytes).map_err(|why| format!("cannot read standard input: {why}"))?;
    let text = str::from_utf8(&bytes).map_err(|_| "the password on standard input is not UTF-8")?;
    let line = text.strip_suffix('\n').unwrap_or(text);
    let line = line.strip_suffix('\r').unwrap_or(line);
    if line.is_empty() || line.contains('\n') {
        return Err("standard input is no terminal and not one line: the password".to_owned());
    }
    Ok(Secret::from(line))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn exactly_one_line_is_taken_and_only_its_end_dropped() {
        for (text, expected) in [
            ("secret", Some("secret")),
            ("secret\n", Some("secret")),
            (" secret \r\n", Some(" secret ")),
            ("", None),
            ("\n", None),
            ("one\ntwo\n", None),
        ] {
            let read = read(text.as_bytes()).ok();
            assert_eq!(read.as_ref().map(|secret| secret.expose()), expected, "{text:?}");
        }
    }
}
