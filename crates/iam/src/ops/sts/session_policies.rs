//! What narrows a session: an inline policy, managed policies, and how much room they and the tags take.

use crate::domain::names::{AccountId, Arn};
use crate::domain::user::Tags;
use crate::errors::{self, Fault};
use crate::managed_policies;
use policy::{Document, IdentityKind};
use protocol::generated::sts as api;
use store::Tx;

/// Bytes of session policies, their ARNs and tags that fit. AWS's packing is not published.
const PACKED_SIZE_MAX: usize = 4096;

/// Managed policies that narrow one session (API reference, `PolicyArns`).
const POLICY_ARNS_MAX: usize = 10;

/// A session policy that keeps the rules.
pub(crate) fn inline(text: String) -> Result<String, Fault> {
    let document = Document::parse(&text);
    let valid = document.and_then(|document| document.validate_identity(IdentityKind::Inline));
    valid.map_err(|malformed| errors::malformed_policy(malformed.message()))?;
    Ok(text)
}

/// Managed policies that exist.
pub(crate) fn managed(
    tx: &Tx,
    account: &AccountId,
    given: Vec<api::PolicyDescriptorType>,
) -> Result<Vec<Arn>, Fault> {
    if given.len() > POLICY_ARNS_MAX {
        return Err(errors::too_many_session_policies(POLICY_ARNS_MAX).into());
    }
    let mut arns = Vec::new();
    for arn in given.into_iter().filter_map(|policy| policy.arn) {
        if managed_policies::find(tx, account, &arn)?.is_none() {
            return Err(errors::malformed_policy(format!("Policy {arn} does not exist.")).into());
        }
        arns.push(Arn::verbatim(arn));
    }
    Ok(arns)
}

/// As of users, with the code of STS.
pub(crate) fn tags(given: &[api::Tag]) -> Result<Tags, Fault> {
    let mut tags = Tags::default();
    for tag in given {
        if tag.key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            return Err(errors::reserved_session_tag_key().into());
        }
        if !tags.insert(&tag.key, &tag.value) {
            return Err(errors::duplicate_session_tag_keys().into());
        }
    }
    Ok(tags)
}

/// How much of the room is used, in percent, rounded up.
///
/// # Errors
/// `PackedPolicyTooLarge` for more than there is, which tells whether the tags alone are already too much.
pub(crate) fn packed_percent(policy: Option<&str>, managed: &[Arn], tags: &Tags) -> Result<usize, Fault> {
    let percent = |bytes: usize| (bytes * 100).div_ceil(PACKED_SIZE_MAX);
    let policy = policy.map_or(0, str::len);
    let arns: usize = managed.iter().map(|arn| arn.as_str().len()).sum();
    let tags: usize = tags.iter().map(|(key, value)| key.len() + value.len()).sum();
    match (percent(tags), percent(policy + arns + tags)) {
        (tags, _) if tags > 100 => Err(errors::packed_tags_too_large(tags).into()),
        (_, whole) if whole > 100 => Err(errors::packed_policy_too_large(whole).into()),
        (_, whole) => Ok(whole),
    }
}
