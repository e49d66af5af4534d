//! `docs/reference/settings.md`: every setting, read from the rows of `crates/countersign/src/config/table.rs`.

use std::fmt::Write as _;

use super::tree::Tree;

/// Where it stands.
pub(crate) const PATH: &str = "docs/reference/settings.md";
const ROWS: &str = "crates/countersign/src/config/table.rs";

/// The page.
///
/// # Errors
/// Rows that cannot be read.
pub(crate) fn page(tree: &Tree) -> Result<String, String> {
    let mut page = format!(
        "# Settings\n\nWritten by `cargo xtask reference` from the rows of [`{ROWS}`](../../{ROWS}); never edited.\n\n\
         What a row means, and which layer wins, stands in [configuration](../operate/configuration.md).\n\n\
         | flag | variable | default | meaning |\n|---|---|---|---|\n"
    );
    let text = &tree.file(ROWS)?.text;
    let table =
        text.split_once("const SETTINGS: &[Setting] = &[").map(|(_, table)| table).unwrap_or_default();
    for row in table.split("    Setting {\n").skip(1) {
        let cell = |member: &str| -> Option<String> {
            let line = row.lines().find_map(|line| line.trim().strip_prefix(member)?.strip_prefix(": "))?;
            let value = line.strip_suffix(',')?;
            match value.strip_prefix('"') {
                Some(rest) => rest.strip_suffix('"').map(str::to_owned),
                None => constant(text, value),
            }
        };
        let cells = (cell("name"), cell("value"), cell("default"), cell("help"));
        let (Some(name), Some(value), Some(default), Some(help)) = cells else {
            return Err(format!("{ROWS}: a row cannot be read"));
        };
        let variable = name.to_uppercase().replace('-', "_");
        let flag = if value.is_empty() { format!("--{name}") } else { format!("--{name} {value}") };
        let default = if default.is_empty() { String::new() } else { format!("`{default}`") };
        let _ = writeln!(
            page,
            "| `{}` | `COUNTERSIGN_{variable}` | {default} | {help} |",
            flag.replace('|', "\\|")
        );
    }
    Ok(page)
}

fn constant(text: &str, name: &str) -> Option<String> {
    let start = format!("const {name}: &str = \"");
    let (_, rest) = text.split_once(&start)?;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}
