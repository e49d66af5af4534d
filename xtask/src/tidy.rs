//! `cargo xtask tidy`: the rules of the house that neither the compiler nor clippy knows. Reads, never writes.
//!
//! A rule looks at the tree and answers with findings; no finding is overlooked by an exception that is not in a list
//! here, with its reason. `cargo test -p xtask` runs all of it. Next: one file per kind of rule in `tidy/`.

mod dependencies;
mod lints;
mod lists;
mod named;
mod reference;
mod settings;
mod size;
mod tree;
mod words;

use std::path::Path;

pub(crate) use reference::write as write_reference;
use tree::Tree;

/// A rule: from the tree to what breaks it, one line each, `path:line: what` where there is a line.
type Rule = fn(&Tree) -> Result<Vec<String>, String>;

const RULES: &[(&str, Rule)] = &[
    ("dependencies", dependencies::workspace),
    ("licences", dependencies::licences),
    ("lints", lints::settings),
    ("file size", size::files),
    ("function size", size::functions),
    ("module headers", words::headers),
    ("unfinished work", words::unfinished),
    ("places outside of the repository", words::places),
    ("links", words::links),
    ("paths in prose", words::paths),
    ("tests in prose", named::tests),
    ("shrinking lists", lists::shrinking),
    ("reference", reference::check),
];

/// Applies every rule.
///
/// # Errors
/// All findings, or why the tree could not be read.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let tree = Tree::read(root)?;
    let mut findings = Vec::new();
    for (name, rule) in RULES {
        for finding in rule(&tree)? {
            findings.push(format!("{name}: {finding}"));
        }
    }
    match findings.len() {
        0 => Ok(()),
        n => Err(format!("{}\ntidy: {n} finding(s)", findings.join("\n"))),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_repository_is_tidy() {
        if let Err(findings) = super::check(crate::root()) {
            panic!("{findings}");
        }
    }
}
