//! What an import came to, for whoever ran it.

use std::collections::BTreeMap;
use std::fmt;

/// What was taken over, what could not be, and why.
#[derive(Clone, Debug, Default)]
pub struct Report {
    taken: BTreeMap<&'static str, u64>,
    present: u64,
    refused: Vec<String>,
    notes: Vec<String>,
    written: bool,
}

impl Report {
    pub(super) fn take(&mut self, what: &'static str, count: usize) {
        if count > 0 {
            *self.taken.entry(what).or_default() += count as u64;
        }
    }

    pub(super) fn present(&mut self) {
        self.present += 1;
    }

    pub(super) fn refuse(&mut self, what: &str, why: &str) {
        self.refused.push(format!("{what}: {why}"));
    }

    pub(super) fn note(&mut self, text: String) {
        self.notes.push(text);
    }

    pub(super) fn written(&mut self) {
        self.written = true;
    }

    /// Whether anything was refused.
    pub fn is_refused(&self) -> bool {
        !self.refused.is_empty()
    }

    /// Whether the account was changed.
    pub fn is_written(&self) -> bool {
        self.written
    }

    /// How many of each kind were taken.
    pub(super) fn counts(&self) -> &BTreeMap<&'static str, u64> {
        &self.taken
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", if self.written { "Imported:" } else { "Nothing was written. It would be:" })?;
        for (what, count) in &self.taken {
            writeln!(f, "  {count} {what}")?;
        }
        if self.present > 0 {
            writeln!(f, "  {} were there already, and stay as they are", self.present)?;
        }
        for (title, lines) in [("Refused:", &self.refused), ("Not carried, and to be known:", &self.notes)] {
            if !lines.is_empty() {
                writeln!(f, "{title}")?;
            }
            for line in lines {
                writeln!(f, "  {line}")?;
            }
        }
        Ok(())
    }
}
