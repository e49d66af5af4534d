//! `cargo xtask codegen`: writes `crates/protocol/src/generated/` from `model/*.json` and `model/quirks.toml`.
//!
//! Writes tables and plain structures only: no prose, no logic. `--check` and a test compare instead of writing.
//! Next: `codegen/source.rs` (what is read), `codegen/service.rs` (what is written for a service),
//! `codegen/patterns.rs` (regular expressions to tables), `codegen/names.rs`.

mod names;
mod patterns;
mod service;
mod source;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use patterns::Patterns;
use source::{Model, Quirks};

const SERVICES: [&str; 2] = ["iam", "sts"];

const HEADER: &str = "//! Written by `cargo xtask codegen` from the models in `model/`; never edited.\n\n";

/// Writes the generated files.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    for (path, text) in generate(root)? {
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// Fails if a generated file is not what would be written.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    for (path, text) in generate(root)? {
        if fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
            return Err(format!("{} is stale: run `cargo xtask codegen`", path.display()));
        }
    }
    Ok(())
}

fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>, String> {
    let quirks = Quirks::read(&root.join("model/quirks.toml"))?;
    let folder = root.join("crates/protocol/src/generated");
    let mut codes = quirks.common_codes.clone();
    let mut all_patterns = Patterns::default();
    let mut files = Vec::new();
    for name in SERVICES {
        let mut model = Model::read(&root.join("model").join(format!("{name}.json")), name)?;
        quirks.apply(&mut model)?;
        for (code, status) in model.codes() {
            if let Some(other) = codes.insert(code.clone(), status)
                && other != status
            {
                return Err(format!("{code} has the statuses {other} and {status}"));
            }
        }
        let text = service::emit(&model, &mut all_patterns)?;
        files.push((folder.join(format!("{name}.rs")), format!("{HEADER}{text}")));
    }
    files.push((folder.join("mod.rs"), format!("{HEADER}{}", shared(&codes, &all_patterns)?)));
    Ok(files)
}

/// What the services share: the modules, the codes and the patterns.
fn shared(codes: &BTreeMap<String, u16>, patterns: &Patterns) -> Result<String, String> {
    let mut text = String::from("#![allow(missing_docs, reason = \"the names are the models' own\")]\n\n");
    text.push_str("use crate::pattern::{Class, Matcher, Pattern, Step};\n\n");
    for name in SERVICES {
        let _ = writeln!(text, "pub mod {name};");
    }
    text.push_str("\n/// Every error code that a client can see.\n");
    text.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Code {\n");
    for code in codes.keys() {
        let _ = writeln!(text, "    {code},");
    }
    text.push_str(
        "}\n\nimpl Code {\n    /// Every code, sorted by name.\n    pub const ALL: &'static [Self] = &[\n",
    );
    for code in codes.keys() {
        let _ = writeln!(text, "        Self::{code},");
    }
    text.push_str(
        "    ];\n\n    /// The code on the wire.\n    pub const fn as_str(self) -> &'static str {\n",
    );
    text.push_str("        match self {\n");
    for code in codes.keys() {
        let _ = writeln!(text, "            Self::{code} => \"{code}\",");
    }
    text.push_str("        }\n    }\n\n    /// The HTTP status of a reply with this code.\n");
    text.push_str("    pub const fn status(self) -> u16 {\n        match self {\n");
    for (code, status) in codes {
        let _ = writeln!(text, "            Self::{code} => {status},");
    }
    text.push_str("        }\n    }\n}\n");
    text.push_str(&patterns.emit()?);
    Ok(text)
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_files_equal_the_generators_output() {
        super::check(crate::root()).unwrap();
    }

    #[test]
    fn every_quirk_has_a_reason_and_its_test_exists() {
        let quirks = super::Quirks::read(&crate::root().join("model/quirks.toml")).unwrap();
        let tests =
            std::fs::read_to_string(crate::root().join("crates/protocol/tests/it/quirks.rs")).unwrap();
        for quirk in quirks.list {
            assert!(!quirk.reason.is_empty());
            assert!(tests.contains(&format!("fn {}()", quirk.test)), "{}", quirk.test);
        }
    }
}
