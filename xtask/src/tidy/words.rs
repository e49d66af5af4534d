//! Rules about text: headers, unfinished work, places that only some machines have, links and paths that lead nowhere.

use std::path::{Component, Path, PathBuf};

use super::tree::{File, Tree};

/// Words of unfinished work, in two halves so that this file passes.
const UNFINISHED: [(&str, &str); 6] =
    [("TO", "DO"), ("FIX", "ME"), ("XX", "X:"), ("HA", "CK:"), ("todo", "!("), ("unimplemented", "!(")];

/// Folders that only some machines have, in two halves likewise.
const MACHINES: [(&str, &str); 3] = [("/wo", "rk/"), ("/Us", "ers/"), ("/ro", "ot/")];

/// Where Cargo.lock says that packages come from; any other place is somebody's own mirror.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";
/// The same of package-lock.json.
const NPM: &str = "https://registry.npmjs.org/";

/// Files and folders of the root that prose names.
const ROOTS: [&str; 8] = ["crates/", "xtask/", "model/", "docs/", "e2e/", "fuzz/", ".ci/", ".cargo/"];

/// Every source file of a crate says what it is. `tests.rs` belongs to the file beside it, which does.
pub(crate) fn headers(tree: &Tree) -> Result<Vec<String>, String> {
    let silent = |file: &&File| {
        let first = file.text.lines().find(|line| !line.trim().is_empty());
        !file.path.ends_with("/tests.rs")
            && !first.is_some_and(|line| line.starts_with("//!") || line.starts_with("#!["))
    };
    Ok(tree.rust().filter(silent).map(|file| format!("{}: no `//!` header", file.path)).collect())
}

/// What is in the repository is finished; what is not stands in an issue.
pub(crate) fn unfinished(tree: &Tree) -> Result<Vec<String>, String> {
    let words = UNFINISHED.map(|(a, b)| format!("{a}{b}"));
    Ok(find(tree, |file| file.path != "Cargo.lock", &words))
}

/// Nothing depends on one machine or one mirror.
pub(crate) fn places(tree: &Tree) -> Result<Vec<String>, String> {
    let mut findings = find(tree, |_| true, &MACHINES.map(|(a, b)| format!("{a}{b}")));
    for file in &tree.files {
        let (key, expected) = match file.path.rsplit('/').next() {
            Some("Cargo.lock") => ("source = \"", CRATES_IO),
            Some("package-lock.json") => ("\"resolved\": \"", NPM),
            _ => continue,
        };
        for (number, line) in file.lines() {
            if let Some(source) = line.trim_start().strip_prefix(key)
                && !source.starts_with(expected)
            {
                findings.push(format!("{}:{number}: comes from elsewhere than {expected}", file.path));
            }
        }
    }
    Ok(findings)
}

/// Every relative link of a page leads to a file.
pub(crate) fn links(tree: &Tree) -> Result<Vec<String>, String> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.is("md")) {
        for (number, line) in prose(file) {
            for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let path = target.split('#').next().unwrap_or_default();
                if path.is_empty() || path.contains(':') {
                    continue;
                }
                let folder = Path::new(&file.path).parent().unwrap_or(Path::new(""));
                if !tree.root.join(normal(&folder.join(path))).exists() {
                    findings.push(format!("{}:{number}: {target} leads nowhere", file.path));
                }
            }
        }
    }
    Ok(findings)
}

/// Every path that a page of ours names in code quotes exists.
pub(crate) fn paths(tree: &Tree) -> Result<Vec<String>, String> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.is("md")) {
        for (number, line) in prose(file) {
            for word in line.split('`').skip(1).step_by(2) {
                let plain = word.bytes().all(|b| b.is_ascii_alphanumeric() || b"/._-".contains(&b));
                let ours = ROOTS.iter().any(|root| word.starts_with(root));
                if plain && ours && !tree.root.join(word).exists() {
                    findings.push(format!("{}:{number}: there is no {word}", file.path));
                }
            }
        }
    }
    Ok(findings)
}

fn find(tree: &Tree, concerns: impl Fn(&File) -> bool, words: &[String]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| concerns(file)) {
        for (number, line) in file.lines() {
            findings.extend(
                words
                    .iter()
                    .filter(|word| line.contains(word.as_str()))
                    .map(|word| format!("{}:{number}: {word}", file.path)),
            );
        }
    }
    findings
}

/// The lines of a page outside of code blocks.
fn prose(file: &File) -> impl Iterator<Item = (usize, &str)> {
    let mut code = false;
    file.lines().filter(move |(_, line)| {
        let fence = line.trim_start().starts_with("```");
        code ^= fence;
        !code && !fence
    })
}

/// The path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                normal.pop();
            }
            Component::Normal(part) => normal.push(part),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(path: &str, text: &str) -> Tree {
        let files = vec![File { path: path.to_owned(), text: text.to_owned() }];
        Tree { root: crate::root().to_owned(), files }
    }

    #[test]
    fn a_link_or_path_that_leads_nowhere_is_found_outside_of_code_blocks_only() {
        let text = "[a](../Cargo.toml) [b](no.md#x) [c](https://example.com/)\n```\n[d](no.md)\n```\n`crates/no.rs`\n";
        let page = tree("docs/page.md", text);
        assert_eq!(links(&page).unwrap(), ["docs/page.md:1: no.md#x leads nowhere"]);
        assert_eq!(paths(&page).unwrap(), ["docs/page.md:5: there is no crates/no.rs"]);
    }

    #[test]
    fn unfinished_work_and_foreign_places_are_found() {
        let word = |(a, b): (&str, &str)| format!("{a}{b}");
        assert_eq!(unfinished(&tree("a.rs", &word(UNFINISHED[0]))).unwrap().len(), 1);
        assert_eq!(places(&tree("a.md", &word(MACHINES[0]))).unwrap().len(), 1);
        assert_eq!(
            places(&tree("Cargo.lock", "source = \"registry+https://example.com\"")).unwrap().len(),
            1
        );
        assert_eq!(headers(&tree("a.rs", "fn a() {}")).unwrap().len(), 1);
    }
}
