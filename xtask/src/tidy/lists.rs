//! Lists that may only get shorter: what is not built, what no scenario covers.

use super::tree::Tree;

/// Each list, and the most lines that it may have. Lower the number when a list has shrunk; never raise one.
const LISTS: &[(&str, usize)] =
    &[("crates/iam/tests/data/pending.txt", 0), ("crates/iam/tests/data/uncovered.txt", 0)];

/// A list has exactly the length that is written down here, so that shrinking is kept and growing is seen.
pub(crate) fn shrinking(tree: &Tree) -> Result<Vec<String>, String> {
    let mut findings = Vec::new();
    for (path, most) in LISTS {
        let Ok(file) = tree.file(path) else { continue };
        let lines =
            file.text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).count();
        if lines > *most {
            findings.push(format!("{path}: {lines} entries, at most {most}: this list only shrinks"));
        } else if lines < *most {
            findings.push(format!("{path}: {lines} entries: write that down in xtask/src/tidy/lists.rs"));
        }
    }
    Ok(findings)
}
