//! Tests that `SECURITY.md` names as showing something are there.

use std::collections::BTreeSet;

use super::tree::Tree;

/// The page that names tests.
const PAGE: &str = "SECURITY.md";
/// Words in the name of a test at least: shorter ones in code font are something else.
const WORDS_MIN: usize = 3;

/// Functions and scenarios that the page names and nobody finds.
pub(crate) fn tests(tree: &Tree) -> Result<Vec<String>, String> {
    let mut known = BTreeSet::new();
    for file in tree.files.iter().filter(|file| file.is("rs") || file.is("py")) {
        let begun = file.text.split("fn ").chain(file.text.split("def ")).skip(1);
        known.extend(begun.map(|text| text.split(|c| !is_of_name(c)).next().unwrap_or_default()));
    }
    known.extend(tree.files.iter().filter_map(|file| file.path.strip_prefix("crates/iam/tests/scenarios/")));
    let mut findings = Vec::new();
    for (number, line) in tree.file(PAGE)?.lines() {
        for name in line.split('`').skip(1).step_by(2).filter(|name| is_test(name)) {
            if !known.contains(name) {
                findings.push(format!("{PAGE}:{number}: there is no test {name}"));
            }
        }
    }
    Ok(findings)
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// A function with a name in words, or a scenario by its file alone.
fn is_test(name: &str) -> bool {
    let is_scenario = name.ends_with(".scn") && !name.contains('/');
    is_scenario || (name.chars().all(is_of_name) && name.split('_').count() >= WORDS_MIN)
}

#[cfg(test)]
mod tests {
    use super::super::tree::File;
    use super::*;

    #[test]
    fn a_test_that_is_named_and_not_there_is_found() {
        let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
        let page = "| `this_is_there` `that_is_not` `mfa.scn` `no.scn` `crates/x.rs` `master.key` |";
        let files = vec![
            file("SECURITY.md", page),
            file("a/b.rs", "fn this_is_there() {}"),
            file("crates/iam/tests/scenarios/mfa.scn", ""),
        ];
        let found = tests(&Tree { root: crate::root().to_owned(), files }).unwrap();
        assert_eq!(
            found,
            ["SECURITY.md:1: there is no test that_is_not", "SECURITY.md:1: there is no test no.scn"]
        );
    }
}
