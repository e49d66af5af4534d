//! AWS configuration files: any text is read or refused with a line that it has.

// The file is part of the program, which has no library; of what it offers, only `parse` is used here.
#[path = "../../../crates/countersign/src/client/ini.rs"]
#[allow(dead_code)]
mod ini;

/// Reads the bytes as a configuration file.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Err(fault) = ini::parse(text) {
        assert!((1..=text.lines().count().max(1)).contains(&fault.line), "line {}", fault.line);
    }
}
