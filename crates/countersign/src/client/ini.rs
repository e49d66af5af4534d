//! The text format of AWS configuration files, read as the AWS CLI reads it.
//!
//! Sections in brackets, `key = value` or `key: value`, whole-line comments with `#` or `;`. What is indented below
//! a key belongs to its value; below a key without a value, it is a block of settings of its own. Nothing after a
//! value is a comment. Knows no section and no key by name.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use zeroize::Zeroizing;

/// The sections of a file by what stands in their brackets.
pub(super) type Sections = BTreeMap<String, Section>;
/// The settings of a section by key, in lower case.
pub(super) type Section = BTreeMap<String, Setting>;

/// What a key is set to. Wiped when dropped: it may be a secret key.
#[derive(Clone)]
pub(super) enum Setting {
    /// One value.
    Text(Zeroizing<String>),
    /// A block of settings.
    Block(BTreeMap<String, String>),
}

/// A line that cannot be read. Never quotes it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The line, counted from one.
    pub(super) line: usize,
    /// What is wrong with it.
    pub(super) problem: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}: {}", self.line, self.problem)
    }
}

/// The key that lines are being added to.
struct Open {
    key: String,
    indent: usize,
    line: usize,
    lines: Vec<Zeroizing<String>>,
}

/// Reads a file's text.
///
/// # Errors
/// The first line that is no section, setting, continuation or comment, or that repeats one.
pub(super) fn parse(text: &str) -> Result<Sections, Fault> {
    let mut sections = Sections::new();
    let mut section: Option<(String, Section)> = None;
    let mut open: Option<Open> = None;
    for (index, raw) in text.lines().enumerate() {
        let fault = |problem| Fault { line: index + 1, problem };
        let line = raw.trim();
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        let indent = raw.len() - raw.trim_start().len();
        if let Some(key) = open.as_mut().filter(|key| indent > key.indent) {
            key.lines.push(Zeroizing::new(line.to_owned()));
            continue;
        }
        close(open.take(), section.as_mut())?;
        if let Some(header) = line.strip_prefix('[') {
            let (name, _) = header.rsplit_once(']').ok_or_else(|| fault("a section without its ]"))?;
            sections.extend(section.take());
            if sections.contains_key(name.trim()) {
                return Err(fault("this section is already there"));
            }
            section = Some((name.trim().to_owned(), Section::new()));
            continue;
        }
        if section.is_none() {
            return Err(fault("a setting before the first section"));
        }
        let (key, value) = line.split_once(['=', ':']).ok_or_else(|| fault("no = after the key"))?;
        let key = key.trim().to_lowercase();
        let lines = vec![Zeroizing::new(value.trim().to_owned())];
        open = Some(Open { key, indent, line: index + 1, lines });
    }
    close(open, section.as_mut())?;
    sections.extend(section);
    Ok(sections)
}

fn close(open: Option<Open>, section: Option<&mut (String, Section)>) -> Result<(), Fault> {
    let (Some(open), Some((_, section))) = (open, section) else { return Ok(()) };
    let setting = match open.lines.split_first() {
        Some((first, rest)) if first.is_empty() && !rest.is_empty() => block(rest, open.line)?,
        _ => {
            let lines: Vec<&str> = open.lines.iter().map(|line| line.as_str()).collect();
            Setting::Text(Zeroizing::new(lines.join("\n")))
        }
    };
    match section.entry(open.key) {
        Entry::Occupied(_) => Err(Fault { line: open.line, problem: "this key is already there" }),
        Entry::Vacant(vacant) => {
            vacant.insert(setting);
            Ok(())
        }
    }
}

fn block(lines: &[Zeroizing<String>], line: usize) -> Result<Setting, Fault> {
    let pair = |text: &Zeroizing<String>| {
        let (key, value) = text.split_once('=')?;
        Some((key.trim().to_lowercase(), value.trim().to_owned()))
    };
    let pairs: Option<BTreeMap<String, String>> = lines.iter().map(pair).collect();
    pairs.map(Setting::Block).ok_or(Fault { line, problem: "a line below this key has no =" })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `section/key=value`, `section/key/inner=value`, sorted, in one line.
    fn shown(text: &str) -> String {
        match parse(text) {
            Err(fault) => fault.to_string(),
            Ok(sections) => {
                let mut words = Vec::new();
                for (name, section) in sections {
                    if section.is_empty() {
                        words.push(name.clone());
                    }
                    for (key, setting) in section {
                        match setting {
                            Setting::Text(text) => words.push(format!("{name}/{key}={}", text.as_str())),
                            Setting::Block(block) => words.extend(
                                block.iter().map(|(inner, value)| format!("{name}/{key}/{inner}={value}")),
                            ),
                        }
                    }
                }
                words.join(" | ")
            }
        }
    }

    #[test]
    fn files_are_read_as_the_aws_cli_reads_them() {
        for (text, expected) in [
            ("", ""),
            ("# only\n ; comments\n\n", ""),
            ("[default]\nregion=eu-west-1\n", "default/region=eu-west-1"),
            ("[default]\r\nRegion : eu-west-1  \r\n", "default/region=eu-west-1"),
            ("[profile a b]\n[x]\n", "profile a b | x"),
            ("[a]\nk = v # no comment\n", "a/k=v # no comment"),
            ("[a]\nk = v=w:x\n", "a/k=v=w:x"),
            ("[a]\nk =\nl = 1", "a/k= | a/l=1"),
            ("[a]\nk = 1\n  2\n\n  # not this\n  3\nl=4", "a/k=1\n2\n3 | a/l=4"),
            (
                "[services s]\niam =\n  endpoint_url = http://x\n  B=c\nsts=\n\tb=d",
                "services s/iam/b=c | services s/iam/endpoint_url=http://x | services s/sts/b=d",
            ),
            ("  [a]\n  k = 1\n  l = 2", "a/k=1 | a/l=2"),
            ("k = 1", "line 1: a setting before the first section"),
            ("[a]\nk", "line 2: no = after the key"),
            ("[a\nk=1", "line 1: a section without its ]"),
            ("[a]\nk=1\nK=2", "line 3: this key is already there"),
            ("[a]\n[b]\n[a]", "line 3: this section is already there"),
            ("[a]\nk =\n  l", "line 2: a line below this key has no ="),
        ] {
            assert_eq!(shown(text), expected, "{text:?}");
        }
    }
}
