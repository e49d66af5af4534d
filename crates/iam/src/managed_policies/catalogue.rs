//! The AWS-managed policies: `arn:aws:iam::aws:policy/…`, the same in every account and nobody's to change.

use crate::env::Instant;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use protocol::timestamp::Timestamp;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// One policy a line; see `data/README.md`.
const TABLE: &str = include_str!("../../data/managed_policies.tsv");
/// Their documents, in compressed blocks.
const DOCUMENTS: &[u8] = include_bytes!("../../data/managed_policies.bin");
/// Bytes that a block may unpack to; a test shows that all keep to it.
const BLOCK_MAX: usize = 256 << 10;

/// How the ARNs of all of them begin; the path follows.
const ARN_PREFIX: &str = "arn:aws:iam::aws:policy";

/// An AWS-managed policy.
pub struct AwsPolicy {
    /// Name.
    pub name: &'static str,
    /// Path; `/` for most.
    pub path: &'static str,
    /// Id of the version in force, the only one that is known.
    pub version: &'static str,
    /// When AWS made the policy.
    pub created: Instant,
    /// When AWS last changed it.
    pub updated: Instant,
    /// The block that the document is in.
    block: usize,
    /// Its line in that block.
    line: usize,
}

/// Read when a policy is first looked for; the documents stay packed.
static CATALOGUE: LazyLock<Vec<AwsPolicy>> = LazyLock::new(|| {
    let mut policies: Vec<AwsPolicy> = Vec::new();
    for line in TABLE.lines() {
        // The data is part of the program; a test shows that every line of it reads.
        let Some(mut policy) = AwsPolicy::read(line) else { continue };
        let before = policies.last().filter(|before| before.block == policy.block);
        policy.line = before.map_or(0, |before| before.line + 1);
        policies.push(policy);
    }
    policies
});

/// The policy with this ARN.
pub fn find(arn: &str) -> Option<&'static AwsPolicy> {
    let place = arn.strip_prefix(ARN_PREFIX)?;
    let name = place.rsplit('/').next()?;
    let found = CATALOGUE.binary_search_by(|policy| policy.name.cmp(name)).ok()?;
    let policy = CATALOGUE.get(found)?;
    (place.strip_suffix(policy.name)? == policy.path).then_some(policy)
}

/// All policies, in the order of their names.
pub fn all() -> &'static [AwsPolicy] {
    &CATALOGUE
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
        let place = |number: usize| {
            let bytes = DOCUMENTS.get(number * 4..)?.first_chunk::<4>()?;
            usize::try_from(u32::from_le_bytes(*bytes)).ok()
        };
        let packed = DOCUMENTS.get(place(self.block)?..place(self.block + 1)?)?;
        let block = String::from_utf8(decompress_to_vec_with_limit(packed, BLOCK_MAX).ok()?).ok()?;
        block.lines().nth(self.line).map(str::to_owned)
    }

    fn read(line: &'static str) -> Option<AwsPolicy> {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        let instant = |text| Some(Instant::from_epoch_seconds(Timestamp::parse(text)?.seconds()));
        Some(AwsPolicy {
            name: next()?,
            path: next()?,
            version: next()?,
            created: instant(next()?)?,
            updated: instant(next()?)?,
            block: next()?.parse().ok()?,
            line: 0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::managed_policy::VersionNumber;
    use policy::{Document, Policy, PolicyKind, PolicySource};

    #[test]
    fn every_policy_of_the_catalogue_is_found_reads_and_compiles() {
        let mut lines = TABLE.lines();
        assert_eq!(CATALOGUE.len(), lines.clone().count());
        assert!(CATALOGUE.len() > 1_500 && CATALOGUE.is_sorted_by_key(|policy| policy.name));
        for policy in all() {
            assert!(lines.next().is_some_and(|line| line.starts_with(&format!("{}\t", policy.name))));
            assert_eq!(find(&policy.arn()).map(|found| found.name), Some(policy.name));
            assert!(policy.created <= policy.updated && VersionNumber::parse(policy.version).is_some());
            assert_eq!(policy.id().len(), 21);
            let document = Document::parse(&policy.document().unwrap());
            let document = document.unwrap_or_else(|malformed| panic!("{}: {malformed:?}", policy.name));
            let source = PolicySource::managed(PolicyKind::Identity, policy.name, policy.arn());
            assert_eq!(Policy::compile(&document, source).source().id, policy.name);
        }
    }

    #[test]
    fn documents_are_those_of_their_names() {
        let document = |name: &str| find(&format!("{ARN_PREFIX}{name}")).unwrap().document().unwrap();
        let everything =
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
        assert_eq!(document("/AdministratorAccess"), everything);
        assert!(
            document("/aws-service-role/AmazonECSServiceRolePolicy").contains("ec2:AttachNetworkInterface")
        );
        assert!(document("/job-function/Billing").contains("billing:"));
        assert!(document("/IAMUserChangePassword").contains("iam:ChangePassword"));
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
