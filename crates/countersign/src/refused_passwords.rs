//! Reads the operator's list of passwords that nobody may set: a line each.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use iam::domain::refused_passwords::{Gathering, RefusedPasswords};

/// Bytes of the longest list: some twenty million passwords, of which each takes eight bytes of memory.
const BYTES_MAX: u64 = 256 << 20;

/// The passwords in the file, each on a line that LF or CRLF ends.
///
/// # Errors
/// A sentence for the operator: it cannot be read, is too long, or has no password in it.
pub(crate) fn read(path: &Path) -> Result<RefusedPasswords, String> {
    let wrong = |why: String| format!("refused-passwords: {}: {why}", path.display());
    let too_long = || wrong(format!("it is longer than {BYTES_MAX} bytes"));
    let file = File::open(path).map_err(|why| wrong(why.to_string()))?;
    if file.metadata().is_ok_and(|metadata| metadata.len() > BYTES_MAX) {
        return Err(too_long());
    }
    // A pipe has no length of its own.
    let mut lines = BufReader::new(file.take(BYTES_MAX + 1));
    let (mut gathering, mut line, mut read) = (Gathering::default(), Vec::new(), 0);
    loop {
        line.clear();
        match lines.read_until(b'\n', &mut line).map_err(|why| wrong(why.to_string()))? {
            0 => break,
            bytes => read += bytes as u64,
        }
        let text = line.strip_suffix(b"\n").unwrap_or(&line);
        gathering.add(text.strip_suffix(b"\r").unwrap_or(text));
    }
    let passwords = gathering.done();
    match passwords.is_empty() {
        _ if read > BYTES_MAX => Err(too_long()),
        true => Err(wrong("there is no password in it".to_owned())),
        false => Ok(passwords),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use protocol::Secret;

    #[test]
    fn a_line_is_a_password_and_what_is_no_list_is_refused_with_the_reason() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("list.txt");
        let refused = |path: &Path| read(path).unwrap_err();
        assert!(refused(&path).contains("list.txt: No such file"));
        assert!(refused(directory.path()).contains("Is a directory"));
        std::fs::write(&path, "\n\r\n").unwrap();
        assert!(refused(&path).contains("there is no password in it"));
        File::create(&path).unwrap().set_len(BYTES_MAX + 1).unwrap();
        assert!(refused(&path).contains("it is longer than 268435456 bytes"));
        std::fs::write(&path, "one\r\n# Two\n three \n\nlast").unwrap();
        let passwords = read(&path).unwrap();
        assert_eq!(passwords.len(), 4);
        for (text, is_there) in
            [("ONE", true), ("# two", true), (" three ", true), ("three", false), ("last", true)]
        {
            assert_eq!(passwords.contains(&Secret::from(text)), is_there, "{text}");
        }
    }
}
