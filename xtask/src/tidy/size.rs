//! Files of at most 600 lines, functions of at most 70.
//!
//! Functions are found by their indentation, which rustfmt fixes.

use super::tree::{File, Tree};

const FILE_LINES_MAX: usize = 600;
const FUNCTION_LINES_MAX: usize = 70;

/// Kinds of files that people write and read as code or prose.
const WRITTEN: [&str; 7] = ["rs", "py", "sh", "js", "mjs", "md", "toml"];

/// Longer files, each with its reason. Flat tables only: nobody reads them from top to bottom.
const LONG_FILES: &[(&str, &str)] = &[];

/// Longer functions, `path:name`, each with its reason.
const LONG_FUNCTIONS: &[(&str, &str)] = &[];

/// No file is longer than anybody wants to read.
pub(crate) fn files(tree: &Tree) -> Result<Vec<String>, String> {
    let written = tree.files.iter().filter(|file| WRITTEN.iter().any(|kind| file.is(kind)));
    let counted = written.filter(|file| !file.is_generated()).map(|file| (file, file.text.lines().count()));
    let mut findings: Vec<String> = counted
        .filter(|(file, lines)| *lines > FILE_LINES_MAX && !excused(LONG_FILES, &file.path))
        .map(|(file, lines)| format!("{}: {lines} lines, at most {FILE_LINES_MAX}", file.path))
        .collect();
    let known = |path: &str| tree.files.iter().any(|file| file.path == path);
    findings.extend(
        LONG_FILES
            .iter()
            .filter(|(path, _)| !known(path))
            .map(|(path, _)| format!("{path}: gone, but excused")),
    );
    Ok(findings)
}

/// No function is longer than a screen or two.
pub(crate) fn functions(tree: &Tree) -> Result<Vec<String>, String> {
    let mut findings = Vec::new();
    for file in tree.rust() {
        for function in functions_of(file) {
            let (name, lines) = (function.name, function.lines);
            if lines > FUNCTION_LINES_MAX && !excused(LONG_FUNCTIONS, &format!("{}:{name}", file.path)) {
                let at = function.at;
                findings.push(format!(
                    "{}:{at}: {name} has {lines} lines, at most {FUNCTION_LINES_MAX}",
                    file.path
                ));
            }
        }
    }
    Ok(findings)
}

fn excused(list: &[(&str, &str)], name: &str) -> bool {
    list.iter().any(|(excused, _)| *excused == name)
}

struct Function<'a> {
    name: &'a str,
    at: usize,
    lines: usize,
}

fn functions_of(file: &File) -> Vec<Function<'_>> {
    let lines: Vec<&str> = file.text.lines().collect();
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(name) = function_name(line) else { continue };
        let indentation = line.len() - line.trim_start().len();
        let closes = |line: &&str| {
            let text = line.trim_start();
            let same = line.len() - text.len() == indentation;
            same && (text == "}" || (text.starts_with(')') && text.ends_with([';', '}'])))
        };
        let rest = lines.get(index..).unwrap_or_default();
        let length = match line.ends_with([';', '}']) {
            true => 1,
            false => rest.iter().position(closes).map_or(1, |last| last + 1),
        };
        found.push(Function { name, at: index + 1, lines: length });
    }
    found
}

fn function_name(line: &str) -> Option<&str> {
    let (before, after) = line.split_once("fn ")?;
    let mut modifiers = before.split_whitespace();
    let modifier = |word: &str| {
        matches!(word, "const" | "async" | "unsafe" | "extern" | "pub") || word.starts_with("pub(")
    };
    if !modifiers.all(modifier) || !(before.is_empty() || before.ends_with(' ')) {
        return None;
    }
    let end = after.find(|c: char| !c.is_alphanumeric() && c != '_')?;
    after.get(..end).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{File, functions_of};

    #[test]
    fn functions_are_measured_from_their_first_line_to_their_last() {
        let text = "fn a() {}\n\npub(crate) const fn b(\n    x: u8,\n) -> u8 {\n    x\n}\n\ntrait T {\n    fn c(\n        \
                    &self,\n    );\n    fn d(&self) {\n        self.c(\n        );\n    }\n}\n// fn e() {\n";
        let file = File { path: "x.rs".to_owned(), text: text.to_owned() };
        let found: Vec<_> = functions_of(&file).iter().map(|f| (f.name.to_owned(), f.at, f.lines)).collect();
        let expected = [("a", 1, 1), ("b", 3, 5), ("c", 10, 3), ("d", 13, 4)];
        assert_eq!(found, expected.map(|(name, at, lines)| (name.to_owned(), at, lines)));
    }
}
