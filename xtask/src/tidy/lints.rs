//! Lint settings that every crate must share.

use super::tree::Tree;

/// A crate takes the workspace's lints, and its own `clippy.toml`, which replaces the workspace's, repeats it.
pub(crate) fn settings(tree: &Tree) -> Result<Vec<String>, String> {
    let mut findings = Vec::new();
    let shared = &tree.file("clippy.toml")?.text;
    for file in
        tree.files.iter().filter(|file| file.path.starts_with("crates/") || file.path.starts_with("xtask/"))
    {
        match file.path.rsplit('/').next() {
            Some("Cargo.toml") if !file.text.contains("[lints]\nworkspace = true") => {
                findings.push(format!("{}: does not take the workspace's lints", file.path));
            }
            Some("clippy.toml") => {
                let missing = shared.lines().filter(|line| !file.text.lines().any(|own| own == *line));
                findings.extend(missing.map(|line| format!("{}: lacks `{line}`", file.path)));
            }
            _ => {}
        }
    }
    for name in ["policy", "protocol", "store", "iam", "sim"] {
        if let Err(missing) = tree.file(&format!("crates/{name}/clippy.toml")) {
            findings.push(format!("{missing}: it bans what the crate must not know"));
        }
    }
    Ok(findings)
}
