//! Who may depend on whom, and under which licences: `cargo metadata` against the tables here and in `deny.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde::Deserialize;

use super::tree::Tree;

/// What each crate may depend on; development dependencies are free. ARCHITECTURE.md says why.
const ALLOWED: &[(&str, &[&str])] = &[
    ("countersign-policy", &[]),
    ("countersign-protocol", &["base64", "hmac", "quick-xml", "serde_json", "sha2", "subtle", "zeroize"]),
    ("countersign-store", &["redb", "serde", "serde_json", "sha2"]),
    (
        "countersign-iam",
        &[
            "aes",
            "aes-gcm",
            "argon2",
            "base64",
            "cbc",
            "cbor4ii",
            "chacha20poly1305",
            "countersign-policy",
            "countersign-protocol",
            "countersign-store",
            "crc32fast",
            "data-encoding",
            "ed25519-dalek",
            "hmac",
            "md-5",
            "miniz_oxide",
            "p256",
            "p384",
            "p521",
            "qrcodegen",
            "roxmltree",
            "rsa",
            "serde",
            "serde_json",
            "sha1",
            "sha2",
            "subtle",
            "uuid",
            "x509-cert",
            "zeroize",
        ],
    ),
    (
        "countersign-console",
        &[
            "base64",
            "countersign-iam",
            "countersign-policy",
            "countersign-protocol",
            "maud",
            "serde_json",
            "uuid",
            "zeroize",
        ],
    ),
    ("countersign-test-server", &[]),
    ("countersign-sim", &["clap", "countersign-iam", "countersign-store", "serde", "serde_json"]),
    ("xtask", &["miniz_oxide", "regex-syntax", "serde", "serde_json", "toml"]),
];

/// These may use what they like of others, and this of ours. The binary's `policy` commands ask the engine without any
/// service; the benchmark sees the server from outside.
const RIM: &[(&str, &[&str])] = &[
    (
        "countersign",
        &[
            "countersign-console",
            "countersign-iam",
            "countersign-policy",
            "countersign-protocol",
            "countersign-store",
        ],
    ),
    ("countersign-bench", &["countersign-protocol"]),
];

/// Crates that must not reach one of `IMPURE` by any way.
const PURE: [&str; 4] =
    ["countersign-policy", "countersign-protocol", "countersign-store", "countersign-iam"];
const IMPURE: [&str; 9] =
    ["getrandom", "hyper", "mio", "rand", "rustls", "socket2", "tokio", "tracing", "tracing-subscriber"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
    workspace_members: Vec<String>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    kind: Option<String>,
    target: Option<String>,
}

#[derive(Deserialize)]
struct Deny {
    licenses: Licenses,
}

#[derive(Deserialize)]
struct Licenses {
    allow: Vec<String>,
}

/// Crates depend on what the tables allow, and the pure ones reach nothing impure.
pub(crate) fn workspace(tree: &Tree) -> Result<Vec<String>, String> {
    let metadata = Metadata::read(tree)?;
    let mut findings = Vec::new();
    for package in metadata.packages.iter().filter(|package| metadata.workspace_members.contains(&package.id))
    {
        let name = package.name.as_str();
        let ours = |other: &str| other.starts_with("countersign") || other == "xtask";
        let listed = |table: &'static [(&str, &[&str])]| {
            table.iter().find(|(crate_, _)| *crate_ == name).map(|(_, allowed)| *allowed)
        };
        let allowed = |other: &str| match (listed(ALLOWED), listed(RIM)) {
            (Some(allowed), _) => allowed.contains(&other),
            (None, Some(allowed)) => !ours(other) || allowed.contains(&other),
            (None, None) => false,
        };
        let normal = package.dependencies.iter().filter(|dependency| dependency.kind.is_none());
        findings.extend(
            normal
                .filter(|dependency| !allowed(&dependency.name))
                .map(|dependency| format!("{name} may not depend on {}", dependency.name)),
        );
        if PURE.contains(&name) {
            let reached = metadata.reached(&package.id);
            let impure = reached.iter().filter(|other| IMPURE.contains(other));
            findings.extend(impure.map(|other| format!("{name} reaches {other}")));
        }
    }
    Ok(findings)
}

/// Everything that is built in is under a licence of `deny.toml`.
pub(crate) fn licences(tree: &Tree) -> Result<Vec<String>, String> {
    let deny: Deny =
        toml::from_str(&tree.file("deny.toml")?.text).map_err(|why| format!("deny.toml: {why}"))?;
    let allowed = |licence: &str| deny.licenses.allow.iter().any(|allowed| allowed == licence);
    let metadata = Metadata::read(tree)?;
    let packages = metadata.packages.iter().filter(|package| {
        let licence = package.license.as_deref().unwrap_or("none");
        !permits(licence, &allowed)
    });
    let told = |package: &Package| {
        let licence = package.license.as_deref().unwrap_or("none");
        format!("{} {}: {licence} is not in deny.toml", package.name, package.version)
    };
    Ok(packages.map(told).collect())
}

impl Metadata {
    fn read(tree: &Tree) -> Result<Metadata, String> {
        let arguments = ["metadata", "--format-version", "1", "--locked"];
        let output = Command::new("cargo").args(arguments).current_dir(&tree.root).output();
        let output = output.map_err(|why| format!("cargo metadata: {why}"))?;
        if !output.status.success() {
            return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)));
        }
        serde_json::from_slice(&output.stdout).map_err(|why| format!("cargo metadata: {why}"))
    }

    /// Names of all packages that are built into this one on the systems it runs on.
    fn reached(&self, id: &str) -> BTreeSet<&str> {
        let names: BTreeMap<&str, &str> =
            self.packages.iter().map(|package| (package.id.as_str(), package.name.as_str())).collect();
        let nodes: BTreeMap<&str, &Node> =
            self.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
        let mut reached = BTreeSet::new();
        let mut waiting = vec![id];
        while let Some(id) = waiting.pop() {
            let edges = nodes.get(id).map(|node| node.deps.as_slice()).unwrap_or_default();
            let built_in = edges.iter().filter(|edge| edge.dep_kinds.iter().any(Kind::is_built_in));
            for edge in built_in {
                if names.get(edge.pkg.as_str()).is_some_and(|name| reached.insert(*name)) {
                    waiting.push(&edge.pkg);
                }
            }
        }
        reached
    }
}

impl Kind {
    /// A normal dependency, other than for Windows or WebAssembly.
    fn is_built_in(&self) -> bool {
        let elsewhere = |target: &str| target.contains("windows") || target.contains("wasm");
        self.kind.is_none() && !self.target.as_deref().is_some_and(elsewhere)
    }
}

/// Whether an SPDX expression can be satisfied by allowed licences. `/` is the old way to write OR.
fn permits(expression: &str, allowed: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    either(&mut rest, allowed) && rest.is_empty()
}

fn either(rest: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut permitted = both(rest, allowed);
    while let Some(("OR" | "or", after)) = rest.split_first().map(|(word, after)| (*word, after)) {
        *rest = after;
        permitted |= both(rest, allowed);
    }
    permitted
}

fn both(rest: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut permitted = licence(rest, allowed);
    while let Some(("AND" | "and", after)) = rest.split_first().map(|(word, after)| (*word, after)) {
        *rest = after;
        permitted &= licence(rest, allowed);
    }
    permitted
}

fn licence(rest: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    let Some((word, after)) = rest.split_first() else { return false };
    *rest = after;
    if *word == "(" {
        let permitted = either(rest, allowed);
        *rest = rest.get(1..).unwrap_or_default();
        return permitted;
    }
    match rest {
        ["WITH", exception, after @ ..] => {
            let name = format!("{word} WITH {exception}");
            *rest = after;
            allowed(&name)
        }
        _ => allowed(word),
    }
}

#[cfg(test)]
mod tests {
    use super::permits;

    #[test]
    fn licence_expressions_are_read_as_spdx_means_them() {
        let allowed = |licence: &str| ["MIT", "ISC", "A WITH B"].contains(&licence);
        for (expression, expected) in [
            ("MIT", true),
            ("GPL-3.0", false),
            ("GPL-3.0 OR MIT", true),
            ("GPL-3.0/MIT", true),
            ("MIT AND GPL-3.0", false),
            ("(GPL-3.0 OR MIT) AND ISC", true),
            ("GPL-3.0 AND MIT OR ISC", true),
            ("A WITH B", true),
            ("A WITH C", false),
            ("A", false),
            ("", false),
        ] {
            assert_eq!(permits(expression, &allowed), expected, "{expression}");
        }
    }
}
