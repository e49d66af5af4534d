//! The AWS-managed policies: `arn:aws:iam::aws:policy/…`, the same in every account and nobody's to change.

use crate::env::Instant;
use protocol::timestamp::Timestamp;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The catalogue: one policy a line, see `data/README.md`.
const DATA: &str = include_str!("../../data/managed_policies.json");

/// How the ARNs of all of them begin; the path follows.
const ARN_PREFIX: &str = "arn:aws:iam::aws:policy";

/// An AWS-managed policy.
pub struct AwsPolicy {
    /// Name.
    pub name: String,
    /// Path; `/` for most.
    pub path: String,
    /// Id of the version in force, the only one that is known.
    pub version: String,
    /// When AWS made the policy.
    pub created: Instant,
    /// When AWS last changed it.
    pub updated: Instant,
    document: String,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    path: String,
    version: String,
    created: String,
    updated: String,
    document: serde_json::Value,
}

static CATALOGUE: LazyLock<BTreeMap<String, AwsPolicy>> = LazyLock::new(|| {
    // The data is part of the program; a test shows that all of it reads and compiles.
    let entries: Vec<Entry> = serde_json::from_str(DATA).unwrap_or_default();
    let instant = |text: &str| {
        Instant::from_epoch_seconds(Timestamp::parse(text).map(Timestamp::seconds).unwrap_or_default())
    };
    let policy = |entry: Entry| AwsPolicy {
        created: instant(&entry.created),
        updated: instant(&entry.updated),
        document: entry.document.to_string(),
        name: entry.name,
        path: entry.path,
        version: entry.version,
    };
    entries.into_iter().map(policy).map(|policy| (policy.name.clone(), policy)).collect()
});

/// The policy with this ARN.
pub fn find(arn: &str) -> Option<&'static AwsPolicy> {
    let place = arn.strip_prefix(ARN_PREFIX)?;
    let policy = CATALOGUE.get(place.rsplit('/').next()?)?;
    (place.strip_suffix(policy.name.as_str())? == policy.path).then_some(policy)
}

/// All policies, in the order of their names.
pub fn all() -> impl Iterator<Item = &'static AwsPolicy> {
    CATALOGUE.values()
}

impl AwsPolicy {
    /// ARN.
    pub fn arn(&self) -> String {
        format!("{ARN_PREFIX}{}{}", self.path, self.name)
    }

    /// An id of the form of AWS's, `ANPA…`. Which one AWS gave it is not published; this one is made of its ARN.
    pub fn id(&self) -> String {
        const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let digest = Sha256::digest(self.arn());
        let digit = |byte: &u8| char::from(BASE32.get(usize::from(byte % 32)).copied().unwrap_or(b'A'));
        "ANPA".chars().chain(digest.iter().take(17).map(digit)).collect()
    }

    /// The document in force; none only if the data of the program are damaged.
    pub fn document(&self) -> Option<String> {
        Some(self.document.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy::Document;

    #[test]
    fn every_policy_of_the_catalogue_is_found_and_reads() {
        assert!(CATALOGUE.len() >= 5);
        for policy in all() {
            assert_eq!(find(&policy.arn()).map(|found| &found.name), Some(&policy.name));
            assert!(Document::parse(&policy.document().unwrap()).is_ok(), "{}", policy.name);
            assert!(policy.created <= policy.updated, "{}", policy.name);
            assert_eq!(policy.id().len(), 21);
        }
    }

    #[test]
    fn an_arn_is_found_only_as_it_is_written() {
        assert!(find("arn:aws:iam::aws:policy/ReadOnlyAccess").is_some());
        for other in [
            "arn:aws:iam::aws:policy/readonlyaccess",
            "arn:aws:iam::aws:policy/job-function/ReadOnlyAccess",
            "arn:aws:iam::123456789012:policy/ReadOnlyAccess",
            "arn:aws:iam::aws:policyReadOnlyAccess",
            "ReadOnlyAccess",
            "",
        ] {
            assert!(find(other).is_none(), "{other}");
        }
    }
}
