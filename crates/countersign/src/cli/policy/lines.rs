//! Files of cases: lines with their numbers, without empty ones and those that begin with `#`.

use std::io::{self, BufRead, Read};

/// The longest line: a case with every policy at its largest has room in it.
const LINE_BYTES_MAX: u64 = 4 << 20;

/// Calls `each` with every line that holds something, and its number.
pub(super) fn each(
    mut input: impl BufRead,
    mut each: impl FnMut(usize, &str) -> io::Result<()>,
) -> io::Result<()> {
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let read = input.by_ref().take(LINE_BYTES_MAX + 1).read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        if read as u64 > LINE_BYTES_MAX {
            return Err(io::Error::other(format!("line {number} is longer than {LINE_BYTES_MAX} bytes")));
        }
        let text = str::from_utf8(&line)
            .map_err(|_| io::Error::other(format!("line {number} is no text in UTF-8")))?
            .trim();
        if !text.is_empty() && !text.starts_with('#') {
            each(number, text)?;
        }
    }
    Ok(())
}
