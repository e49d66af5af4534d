//! Where parameters come from that are not on the command line: files, the terminal, standard input.

use std::io::{self, BufRead, IsTerminal, Read};

use protocol::Secret;
use zeroize::Zeroizing;

use crate::cli::terminal::Terminal;

/// The longest line of standard input that is taken for a secret; keys and tokens have some thousand bytes.
const MAX_LINE: u64 = 64 * 1024;

/// Texts from outside; tests have their own.
pub(super) trait Texts {
    /// All of a file.
    ///
    /// # Errors
    /// A sentence that names the file.
    fn file(&mut self, path: &str) -> Result<Zeroizing<String>, String>;

    /// A secret that is asked for on a terminal, else the next line of standard input.
    ///
    /// # Errors
    /// A sentence that names what was asked for.
    fn secret(&mut self, name: &str) -> Result<Secret, String>;
}

/// The process's own files and standard input.
pub(super) struct ThisProcess;

impl Texts for ThisProcess {
    fn file(&mut self, path: &str) -> Result<Zeroizing<String>, String> {
        std::fs::read_to_string(path).map(Zeroizing::new).map_err(|why| format!("{path}: {why}"))
    }

    fn secret(&mut self, name: &str) -> Result<Secret, String> {
        let named = |why: io::Error| format!("{name}: {why}");
        if io::stdin().is_terminal() {
            return Terminal::open()
                .and_then(|mut terminal| terminal.ask(&format!("{name}: ")))
                .map_err(named);
        }
        let mut line = Zeroizing::new(Vec::with_capacity(4096));
        io::stdin().lock().take(MAX_LINE).read_until(b'\n', &mut line).map_err(named)?;
        if line.is_empty() {
            return Err(format!("{name}: standard input has no line for it"));
        }
        let text = str::from_utf8(&line).map_err(|_| format!("{name}: standard input is not UTF-8"))?;
        Ok(Secret::from(without_end(text)))
    }
}

/// The text without one line end, LF or CRLF.
pub(super) fn without_end(text: &str) -> &str {
    let Some(text) = text.strip_suffix('\n') else { return text };
    text.strip_suffix('\r').unwrap_or(text)
}
