//! iam-simulate, in a process of its own: it is asked through `e2e/differential/measure.mjs`.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::{ACTION, ALICE, CONTEXT, RESOURCE};

/// Nanoseconds, or why there are none.
pub(crate) fn measure(documents: &[Value]) -> Result<u128, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e/differential");
    if !folder.join("node_modules").exists() {
        return Err("not installed: e2e/setup differential".to_owned());
    }
    let context: serde_json::Map<String, Value> =
        CONTEXT.into_iter().map(|(key, value)| (key.to_owned(), json!(value))).collect();
    let question = json!({
        "principal": ALICE, "action": ACTION, "resource": RESOURCE,
        "context": context, "identity": documents,
    });
    let run = || -> std::io::Result<String> {
        let mut node = Command::new("node")
            .arg(folder.join("measure.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        if let Some(mut stdin) = node.stdin.take() {
            stdin.write_all(question.to_string().as_bytes())?;
        }
        Ok(String::from_utf8_lossy(&node.wait_with_output()?.stdout).into_owned())
    };
    let printed = run().map_err(|why| format!("node: {why}"))?;
    printed.trim().parse().map_err(|_| format!("it printed {printed:?}"))
}
