//! Where passwords come from: a terminal without echo, or two lines of standard input.

use std::io::{self, Read};

use protocol::Secret;
use zeroize::Zeroizing;

use crate::cli::terminal::Terminal;

/// More than two of the longest passwords, in the longest encoding.
const MAX_BYTES: usize = 4096;

/// Asks on the terminal, without echo.
///
/// # Errors
/// A sentence for the person, also when it ends the input.
pub(super) fn ask(terminal: &mut Terminal, prompt: &str) -> Result<Secret, String> {
    terminal.ask(prompt).map_err(|why| match why.kind() {
        io::ErrorKind::UnexpectedEof => "nothing was entered; the password is unchanged".to_owned(),
        _ => format!("cannot ask for a password: {why}"),
    })
}

/// Reads two lines: the old password, the new one. Only the line end (LF or CRLF) does not belong to them.
///
/// # Errors
/// If there are not exactly two lines, or they are not UTF-8.
pub(super) fn read(input: impl Read) -> Result<(Secret, Secret), String> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES + 1));
    let limit = u64::try_from(MAX_BYTES + 1).unwrap_or(u64::MAX);
    input.take(limit).read_to_end(&mut bytes).map_err(|why| format!("cannot read standard input: {why}"))?;
    if bytes.len() > MAX_BYTES {
        return Err(format!("standard input has more than {MAX_BYTES} bytes: expected two lines, {LINES}"));
    }
    let text = str::from_utf8(&bytes).map_err(|_| "the passwords on standard input are not UTF-8")?;
    let mut lines = text.split_inclusive('\n').map(without_end);
    match (lines.next(), lines.next(), lines.next()) {
        (Some(old), Some(new), None) => Ok((Secret::from(old), Secret::from(new))),
        _ => Err(format!("standard input is no terminal and not two lines: {LINES}")),
    }
}

const LINES: &str = "the old password and the new one";

fn without_end(line: &str) -> &str {
    let Some(line) = line.strip_suffix('\n') else { return line };
    line.strip_suffix('\r').unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_two_lines_are_taken_and_only_their_ends_dropped() {
        for (text, expected) in [
            ("old\nnew\n", Some(("old", "new"))),
            ("old\nnew", Some(("old", "new"))),
            ("old\r\nnew\r\n", Some(("old", "new"))),
            (" old \t\nn\rew ", Some((" old \t", "n\rew "))),
            ("é\n\u{ff}\n", Some(("é", "\u{ff}"))),
            ("\n\n", Some(("", ""))),
            ("", None),
            ("old", None),
            ("old\n", None),
            ("old\nnew\nnew\n", None),
            (&"x".repeat(MAX_BYTES + 1), None),
        ] {
            let read = read(text.as_bytes()).ok();
            let read = read.as_ref().map(|(old, new)| (old.expose(), new.expose()));
            assert_eq!(read, expected, "{text:?}");
        }
        assert!(read(&b"old\n\xff\n"[..]).is_err());
    }
}
