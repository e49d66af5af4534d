//! Regular expressions of the model, compiled to the tables of `protocol::pattern`.
//!
//! The models mean Java's syntax: `\w` and `\d` are ASCII, and `\u` takes exactly four digits.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind};

/// Every pattern met so far, with its compiled form.
#[derive(Default)]
pub(crate) struct Patterns {
    /// By the text shown and the expression compiled, the position.
    known: BTreeMap<(String, String), usize>,
}

impl Patterns {
    /// The static that holds this pattern.
    pub(crate) fn name(&mut self, text: &str, read_as: Option<&str>) -> String {
        let next = self.known.len();
        let key = (text.to_owned(), read_as.unwrap_or(text).to_owned());
        format!("PATTERN_{}", self.known.entry(key).or_insert(next))
    }

    /// The statics.
    pub(crate) fn emit(&self) -> Result<String, String> {
        let mut rows: Vec<(usize, &str, &str)> = self
            .known
            .iter()
            .map(|((text, read_as), index)| (*index, text.as_str(), read_as.as_str()))
            .collect();
        rows.sort_unstable();
        let mut classes = Classes::default();
        let mut statics = String::new();
        for (index, text, read_as) in rows {
            let matcher = compile(read_as, &mut classes).map_err(|error| format!("{read_as}: {error}"))?;
            let _ = writeln!(
                statics,
                "pub(crate) static PATTERN_{index}: Pattern = Pattern {{ text: {text:?}, matcher: {matcher} }};"
            );
        }
        Ok(format!("\n{}\n{statics}", classes.emit()))
    }
}

/// Character classes, each written once.
#[derive(Default)]
struct Classes {
    known: BTreeMap<Vec<(char, char)>, usize>,
}

impl Classes {
    fn name(&mut self, class: &ClassUnicode) -> String {
        let next = self.known.len();
        let ranges = class.iter().map(|range| (range.start(), range.end())).collect();
        format!("CLASS_{}", self.known.entry(ranges).or_insert(next))
    }

    fn emit(&self) -> String {
        let mut rows: Vec<_> = self.known.iter().map(|(ranges, index)| (*index, ranges)).collect();
        rows.sort_unstable();
        let mut text = String::new();
        for (index, ranges) in rows {
            let ranges: Vec<String> = ranges
                .iter()
                .map(|(first, last)| format!("('\\u{{{:x}}}', '\\u{{{:x}}}')", *first as u32, *last as u32))
                .collect();
            let _ = writeln!(text, "static CLASS_{index}: Class = &[{}];", ranges.join(", "));
        }
        text
    }
}

fn compile(pattern: &str, classes: &mut Classes) -> Result<String, String> {
    let hir = regex_syntax::parse(&ascii_classes(pattern)).map_err(|error| error.to_string())?;
    if let HirKind::Repetition(repetition) = hir.kind()
        && let HirKind::Class(Class::Unicode(class)) = repetition.sub.kind()
        && repetition.max.is_none()
    {
        let (class, least) = (classes.name(class), repetition.min);
        return Ok(format!("Matcher::Every {{ class: CLASS, least: {least} }}").replace("CLASS", &class));
    }
    let mut program = Program { steps: Vec::new(), classes };
    program.add(&hir)?;
    program.steps.push("Step::Accept".to_owned());
    Ok(format!("Matcher::Program(&[{}])", program.steps.join(", ")))
}

/// `\w` and `\d` as the ASCII sets that they are in Java.
fn ascii_classes(pattern: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('w') if inside => text.push_str("A-Za-z0-9_"),
                Some('w') => text.push_str("[A-Za-z0-9_]"),
                Some('d') if inside => text.push_str("0-9"),
                Some('d') => text.push_str("[0-9]"),
                other => text.extend(['\\'].into_iter().chain(other)),
            },
            _ => {
                inside = (inside || character == '[') && character != ']';
                text.push(character);
            }
        }
    }
    text
}

struct Program<'a> {
    steps: Vec<String>,
    classes: &'a mut Classes,
}

impl Program<'_> {
    fn add(&mut self, hir: &Hir) -> Result<(), String> {
        match hir.kind() {
            // The whole text must match anyway, so anchors at its ends say nothing new.
            HirKind::Empty | HirKind::Look(_) => Ok(()),
            HirKind::Literal(literal) => {
                for character in String::from_utf8_lossy(&literal.0).chars() {
                    let class =
                        ClassUnicode::new([regex_syntax::hir::ClassUnicodeRange::new(character, character)]);
                    self.take(&class);
                }
                Ok(())
            }
            HirKind::Class(Class::Unicode(class)) => {
                self.take(class);
                Ok(())
            }
            HirKind::Class(Class::Bytes(_)) => Err("a class of bytes".to_owned()),
            HirKind::Capture(capture) => self.add(&capture.sub),
            HirKind::Concat(parts) => parts.iter().try_for_each(|part| self.add(part)),
            HirKind::Alternation(parts) => self.alternatives(parts),
            HirKind::Repetition(repetition) => self.repeat(&repetition.sub, repetition.min, repetition.max),
        }
    }

    fn take(&mut self, class: &ClassUnicode) {
        let class = self.classes.name(class);
        self.steps.push(format!("Step::Take({class})"));
    }

    fn alternatives(&mut self, parts: &[Hir]) -> Result<(), String> {
        let mut jumps = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            if index + 1 == parts.len() {
                self.add(part)?;
                break;
            }
            let split = self.reserve();
            self.add(part)?;
            jumps.push(self.reserve());
            self.split_here(split);
        }
        for jump in jumps {
            self.set(jump, format!("Step::Jump({})", self.steps.len()));
        }
        Ok(())
    }

    fn repeat(&mut self, sub: &Hir, min: u32, max: Option<u32>) -> Result<(), String> {
        for _ in 0..min {
            self.add(sub)?;
        }
        let Some(max) = max else {
            let split = self.reserve();
            self.add(sub)?;
            self.steps.push(format!("Step::Jump({split})"));
            self.split_here(split);
            return Ok(());
        };
        let mut splits = Vec::new();
        for _ in min..max {
            splits.push(self.reserve());
            self.add(sub)?;
        }
        for split in splits {
            self.split_here(split);
        }
        Ok(())
    }

    /// The reserved step goes on behind itself, and at the place written next.
    fn split_here(&mut self, at: usize) {
        self.set(at, format!("Step::Split({}, {})", at + 1, self.steps.len()));
    }

    fn set(&mut self, at: usize, step: String) {
        if let Some(reserved) = self.steps.get_mut(at) {
            *reserved = step;
        }
    }

    fn reserve(&mut self) -> usize {
        self.steps.push(String::new());
        self.steps.len() - 1
    }
}
