//! Asking a person for secrets: the terminal shows nothing from before the first prompt until after the last answer.
//!
//! Setting the terminal once, and before any prompt, also hides what is typed or pasted ahead of a prompt.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};

use protocol::Secret;
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

/// The longest line a terminal gives.
const MAX_LINE: usize = 4096;
/// What Ctrl-C sends.
const INTERRUPT: u8 = 3;

/// The controlling terminal without echo; as before when dropped.
pub(crate) struct Terminal {
    device: File,
    before: Termios,
}

impl Terminal {
    /// Turns the echo off and drops what was typed before.
    ///
    /// # Errors
    /// If the process has no terminal.
    pub(crate) fn open() -> io::Result<Self> {
        let device = OpenOptions::new().read(true).write(true).open("/dev/tty")?;
        let before = tcgetattr(&device)?;
        let mut quiet = before.clone();
        quiet.local_modes.insert(LocalModes::ICANON | LocalModes::ECHONL);
        // Ctrl-C ends the line instead of the process, which would leave the terminal without echo.
        quiet.local_modes.remove(LocalModes::ECHO | LocalModes::ISIG);
        quiet.special_codes[SpecialCodeIndex::VEOL] = INTERRUPT;
        tcsetattr(&device, OptionalActions::Flush, &quiet)?;
        Ok(Self { device, before })
    }

    /// Prompts, and reads a line without its end.
    ///
    /// # Errors
    /// `UnexpectedEof` if the person ends the input or interrupts; another kind for what is not UTF-8.
    pub(crate) fn ask(&mut self, prompt: &str) -> io::Result<Secret> {
        self.device.write_all(prompt.as_bytes())?;
        let mut line = Zeroizing::new([0; MAX_LINE]);
        let length = self.device.read(&mut *line)?;
        match line.get(..length).unwrap_or_default() {
            [text @ .., b'\n'] => {
                let text = str::from_utf8(text).map_err(|_| io::Error::other("the input is not UTF-8"))?;
                Ok(Secret::from(text))
            }
            _ => {
                self.device.write_all(b"\n")?;
                Err(io::ErrorKind::UnexpectedEof.into())
            }
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = tcsetattr(&self.device, OptionalActions::Flush, &self.before);
    }
}
