//! The AWS-managed policies: `arn:aws:iam::aws:policy/…`, the same in every account and nobody's to change.

use policy::{Document, Policy, PolicyKind, PolicySource};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, OnceLock};

/// The catalogue: one policy a line, see `data/README.md`.
const DATA: &str = include_str!("../data/managed_policies.json");

/// An AWS-managed policy.
pub struct ManagedPolicy {
    /// Name.
    pub name: String,
    /// Path; `/` for most.
    pub path: String,
    document: String,
    compiled: OnceLock<Option<Arc<Policy>>>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    path: String,
    document: serde_json::Value,
}

static CATALOGUE: LazyLock<BTreeMap<String, ManagedPolicy>> = LazyLock::new(|| {
    // The data is part of the program; a test shows that all of it reads and compiles.
    let entries: Vec<Entry> = serde_json::from_str(DATA).unwrap_or_default();
    let policy = |entry: Entry| {
        let arn = format!("arn:aws:iam::aws:policy{}{}", entry.path, entry.name);
        let document = entry.document.to_string();
        (arn, ManagedPolicy { name: entry.name, path: entry.path, document, compiled: OnceLock::new() })
    };
    entries.into_iter().map(policy).collect()
});

/// The policy with this ARN.
pub fn find(arn: &str) -> Option<&'static ManagedPolicy> {
    CATALOGUE.get(arn)
}

impl ManagedPolicy {
    /// The policy compiled to stand with a principal's identity policies. Compiled at its first use and shared.
    pub fn identity(&'static self, arn: &str) -> Option<Arc<Policy>> {
        self.compiled.get_or_init(|| self.compile(PolicyKind::Identity, arn)).clone()
    }

    /// The document's text.
    pub fn document(&self) -> &str {
        &self.document
    }

    /// The policy compiled to bound a principal's permissions.
    pub fn boundary(&'static self, arn: &str) -> Option<Arc<Policy>> {
        self.compile(PolicyKind::Boundary, arn)
    }

    /// The policy compiled to narrow a session.
    pub fn session(&'static self, arn: &str) -> Option<Arc<Policy>> {
        self.compile(PolicyKind::Session, arn)
    }

    fn compile(&self, kind: PolicyKind, arn: &str) -> Option<Arc<Policy>> {
        let document = Document::parse(&self.document).ok()?;
        Some(Arc::new(Policy::compile(&document, PolicySource::managed(kind, &self.name, arn))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_policy_of_the_catalogue_compiles() {
        assert!(CATALOGUE.len() >= 5);
        for (arn, policy) in CATALOGUE.iter() {
            assert!(policy.identity(arn).is_some(), "{arn}");
            assert!(policy.boundary(arn).is_some(), "{arn}");
        }
    }
}
