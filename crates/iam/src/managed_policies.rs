//! Managed policies: one lookup by ARN for those of AWS and those of this account, for whoever attaches, bounds,
//! narrows, simulates or shows one.
//!
//! Knows nothing of who uses a policy; that stands in [`crate::schema`]. The policies of AWS are in [`catalogue`].

pub mod catalogue;

use crate::domain::managed_policy::{CustomerPolicy, PolicyVersion, VersionNumber};
use crate::domain::names::AccountId;
use crate::domain::role::SERVICE_LINKED_PATH;
use crate::errors::Fault;
use crate::schema::{policy_key, policy_version_key};
use catalogue::AwsPolicy;
use policy::{Document, Policy, PolicyKind, PolicySource};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use store::Tx;

/// A managed policy.
pub(crate) enum ManagedPolicy {
    /// One that AWS keeps for everybody.
    Aws(&'static AwsPolicy),
    /// One of the account's own.
    Customer(Box<CustomerPolicy>),
}

/// The managed policy with exactly this ARN. The case of its name and its path count, since conditions compare them.
///
/// # Errors
/// Those of the store.
pub(crate) fn find(tx: &Tx, account: &AccountId, arn: &str) -> Result<Option<ManagedPolicy>, Fault> {
    if let Some(policy) = catalogue::find(arn) {
        return Ok(Some(ManagedPolicy::Aws(policy)));
    }
    Ok(find_own(tx, account, arn)?.map(|policy| ManagedPolicy::Customer(Box::new(policy))))
}

/// The account's own policy with exactly this ARN.
///
/// # Errors
/// Those of the store.
pub(crate) fn find_own(tx: &Tx, account: &AccountId, arn: &str) -> Result<Option<CustomerPolicy>, Fault> {
    let name = arn.rsplit('/').next().unwrap_or_default();
    let policy = tx.get::<CustomerPolicy>(&policy_key(account, name))?;
    Ok(policy.filter(|policy| policy.arn().as_str() == arn))
}

/// The path and name that the ARN of a managed policy holds.
pub(crate) fn path_and_name(arn: &str) -> Option<(&str, &str)> {
    let resource = policy::Arn::parse(arn)?.resource;
    let place = resource.strip_prefix("policy")?;
    Some(place.split_at(place.rfind('/')? + 1))
}

impl ManagedPolicy {
    /// Its name.
    pub(crate) fn name(&self) -> &str {
        match self {
            ManagedPolicy::Aws(policy) => policy.name,
            ManagedPolicy::Customer(policy) => policy.name.as_str(),
        }
    }

    /// Whether it is only for the roles that belong to services.
    pub(crate) fn is_for_services(&self) -> bool {
        matches!(self, ManagedPolicy::Aws(policy) if policy.path.starts_with(SERVICE_LINKED_PATH))
    }

    /// The document that is in force.
    ///
    /// # Errors
    /// [`Fault::Broken`] if there is none, besides those of the store.
    pub(crate) fn document(&self, tx: &Tx) -> Result<String, Fault> {
        match self {
            ManagedPolicy::Aws(policy) => aws_document(policy),
            ManagedPolicy::Customer(policy) => {
                let version = version(tx, policy, policy.default_version)?;
                let absent = || Fault::Broken(format!("no {} of {}", policy.default_version, policy.id));
                Ok(version.ok_or_else(absent)?.document)
            }
        }
    }
}

/// The document of a policy of AWS.
///
/// # Errors
/// [`Fault::Broken`] if the data of the program are damaged.
pub(crate) fn aws_document(policy: &AwsPolicy) -> Result<String, Fault> {
    policy.document().ok_or_else(|| Fault::Broken(format!("no document of {}", policy.name)))
}

/// A version of one of the account's own policies.
///
/// # Errors
/// Those of the store.
pub(crate) fn version(
    tx: &Tx,
    policy: &CustomerPolicy,
    number: VersionNumber,
) -> Result<Option<PolicyVersion>, Fault> {
    Ok(tx.get::<PolicyVersion>(&policy_version_key(&policy.account, &policy.id, number))?)
}

/// Managed policies made ready for evaluation, shared by all who have them.
///
/// What is kept is used only for the very document that it was made of, so nothing need be thrown away when a policy
/// changes: the state, not this, says what is in force.
#[derive(Default)]
pub struct CompiledPolicies(RwLock<BTreeMap<(PolicyKind, String), Kept>>);

struct Kept {
    /// None for a policy of AWS: it does not change while the program runs.
    document: Option<String>,
    compiled: Arc<Policy>,
}

/// Policies kept at most; beyond it all are forgotten, which costs some 40 µs for each.
const KEPT_MAX: usize = 2_000;

impl CompiledPolicies {
    /// The managed policy with this ARN, to play this part; none if there is no such policy.
    ///
    /// # Errors
    /// [`Fault::Broken`] if it cannot be read, besides those of the store.
    pub(crate) fn get(
        &self,
        tx: &Tx,
        account: &AccountId,
        arn: &str,
        kind: PolicyKind,
    ) -> Result<Option<Arc<Policy>>, Fault> {
        let Some(found) = find(tx, account, arn)? else { return Ok(None) };
        let document = match &found {
            ManagedPolicy::Aws(_) => None,
            ManagedPolicy::Customer(_) => Some(found.document(tx)?),
        };
        let key = (kind, arn.to_owned());
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = all.get(&key).filter(|kept| kept.document == document) {
            return Ok(Some(Arc::clone(&kept.compiled)));
        }
        drop(all);
        let unreadable = |_| Fault::Broken(format!("the document of {arn} cannot be read"));
        let text = document.clone().map_or_else(|| found.document(tx), Ok)?;
        let parsed = Document::parse(&text).map_err(unreadable)?;
        let compiled = Arc::new(Policy::compile(&parsed, PolicySource::managed(kind, found.name(), arn)));
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= KEPT_MAX {
            all.clear();
        }
        all.insert(key, Kept { document, compiled: Arc::clone(&compiled) });
        Ok(Some(compiled))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arn_of_a_policy_holds_its_path_and_name() {
        let parts = path_and_name("arn:aws:iam::aws:policy/job-function/Billing");
        assert_eq!(parts, Some(("/job-function/", "Billing")));
        assert_eq!(path_and_name("arn:aws:iam::123456789012:policy/p"), Some(("/", "p")));
        for other in ["", "p", "arn:aws:iam::123456789012:policy", "arn:aws:iam::123456789012:role/p"] {
            assert_eq!(path_and_name(other), None, "{other}");
        }
    }
}
