//! Versions of managed policies: CreatePolicyVersion, GetPolicyVersion, ListPolicyVersions, SetDefaultPolicyVersion,
//! DeletePolicyVersion. Of the policies of AWS only the version in force is known.

use super::managed_policy::{existing, own, require_document};
use crate::domain::managed_policy::{CustomerPolicy, PolicyVersion, VersionNumber};
use crate::errors::{self, Fault};
use crate::limits::VERSIONS_PER_POLICY;
use crate::managed_policies::catalogue::AwsPolicy;
use crate::managed_policies::{self, ManagedPolicy};
use crate::operations::Handler;
use crate::paginate::{Page, Walk};
use crate::schema::policy_versions_of;
use crate::service::Cx;
use protocol::generated::iam as api;
use protocol::percent;
use store::{Key, Record};

impl Handler for api::CreatePolicyVersion {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreatePolicyVersionRequest,
    ) -> Result<api::CreatePolicyVersionResponse, Fault> {
        let mut policy = own(cx, &input.policy_arn)?;
        require_document(cx, &input.policy_document)?;
        let kept = policy_versions_of(cx.account, &policy.id);
        if cx.tx.scan::<PolicyVersion>(&kept, None, VERSIONS_PER_POLICY)?.len() == VERSIONS_PER_POLICY {
            return Err(errors::too_many_policy_versions(VERSIONS_PER_POLICY).into());
        }
        policy.latest_version = policy.latest_version.next();
        policy.updated = cx.now;
        if input.set_as_default.unwrap_or_default() {
            policy.default_version = policy.latest_version;
        }
        let version = PolicyVersion {
            account: cx.account.clone(),
            policy: policy.id.clone(),
            number: policy.latest_version,
            created: cx.now,
            document: input.policy_document,
        };
        cx.tx.put(&version)?;
        cx.tx.put(&policy)?;
        Ok(api::CreatePolicyVersionResponse { policy_version: Some(brief_view(&policy, &version)) })
    }
}

impl Handler for api::GetPolicyVersion {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetPolicyVersionRequest,
    ) -> Result<api::GetPolicyVersionResponse, Fault> {
        let view = match existing(cx, &input.policy_arn)? {
            ManagedPolicy::Customer(policy) => {
                let version = existing_version(cx, &policy, &input.policy_arn, &input.version_id)?;
                view(&policy, &version)
            }
            ManagedPolicy::Aws(policy) if policy.version == input.version_id => {
                aws_view_with_document(policy)?
            }
            ManagedPolicy::Aws(_) => {
                return Err(errors::no_such_policy_version(&input.policy_arn, &input.version_id).into());
            }
        };
        Ok(api::GetPolicyVersionResponse { policy_version: Some(view) })
    }
}

impl Handler for api::ListPolicyVersions {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListPolicyVersionsRequest,
    ) -> Result<api::ListPolicyVersionsResponse, Fault> {
        let mut walk = Walk::of(Page::of("ListPolicyVersions", input.marker.as_deref(), input.max_items)?);
        // The newest comes first.
        let place = |number: u64| Key::new().number(u64::MAX - number);
        let all = match existing(cx, &input.policy_arn)? {
            ManagedPolicy::Aws(policy) => vec![(place(0), aws_view(policy))],
            ManagedPolicy::Customer(policy) => {
                let versions = policy_versions_of(cx.account, &policy.id);
                let versions = cx.tx.scan::<PolicyVersion>(&versions, None, usize::MAX)?;
                let newest_first = versions.iter().rev();
                newest_first
                    .map(|version| (place(version.number.get()), brief_view(&policy, version)))
                    .collect()
            }
        };
        let rest = |after: Option<&Key>, limit| {
            let behind = all.iter().filter(|(key, _)| after.is_none_or(|after| key > after));
            Ok(behind.take(limit).cloned().collect())
        };
        let versions = walk.part(0, rest, |version| Ok(Some((version, 0))))?;
        let marker = walk.marker();
        Ok(api::ListPolicyVersionsResponse {
            versions: Some(versions),
            is_truncated: Some(marker.is_some()),
            marker,
        })
    }
}

impl Handler for api::SetDefaultPolicyVersion {
    fn run(
        cx: &mut Cx<'_>,
        input: api::SetDefaultPolicyVersionRequest,
    ) -> Result<api::SetDefaultPolicyVersionResponse, Fault> {
        let mut policy = own(cx, &input.policy_arn)?;
        let version = existing_version(cx, &policy, &input.policy_arn, &input.version_id)?;
        if policy.default_version != version.number {
            policy.default_version = version.number;
            policy.updated = cx.now;
            cx.tx.put(&policy)?;
        }
        Ok(api::SetDefaultPolicyVersionResponse::default())
    }
}

impl Handler for api::DeletePolicyVersion {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeletePolicyVersionRequest,
    ) -> Result<api::DeletePolicyVersionResponse, Fault> {
        let policy = own(cx, &input.policy_arn)?;
        let version = existing_version(cx, &policy, &input.policy_arn, &input.version_id)?;
        if policy.default_version == version.number {
            return Err(errors::policy_version_is_default().into());
        }
        cx.tx.delete::<PolicyVersion>(&version.key())?;
        Ok(api::DeletePolicyVersionResponse::default())
    }
}

fn existing_version(
    cx: &mut Cx<'_>,
    policy: &CustomerPolicy,
    arn: &str,
    id: &str,
) -> Result<PolicyVersion, Fault> {
    let found = match VersionNumber::parse(id) {
        Some(number) => managed_policies::version(cx.tx, policy, number)?,
        None => None,
    };
    found.ok_or_else(|| errors::no_such_policy_version(arn, id).into())
}

/// A version with its document.
pub(super) fn view(policy: &CustomerPolicy, version: &PolicyVersion) -> api::PolicyVersion {
    let document = Some(percent::encode(&version.document));
    api::PolicyVersion { document, ..brief_view(policy, version) }
}

fn brief_view(policy: &CustomerPolicy, version: &PolicyVersion) -> api::PolicyVersion {
    api::PolicyVersion {
        version_id: Some(version.number.to_string()),
        is_default_version: Some(version.number == policy.default_version),
        create_date: Some(version.created.timestamp()),
        ..api::PolicyVersion::default()
    }
}

/// The version of a policy of AWS that is known, with its document.
pub(super) fn aws_view_with_document(policy: &'static AwsPolicy) -> Result<api::PolicyVersion, Fault> {
    let document = percent::encode(&managed_policies::aws_document(policy)?);
    Ok(api::PolicyVersion { document: Some(document), ..aws_view(policy) })
}

fn aws_view(policy: &AwsPolicy) -> api::PolicyVersion {
    api::PolicyVersion {
        version_id: Some(policy.version.to_string()),
        is_default_version: Some(true),
        create_date: Some(policy.updated.timestamp()),
        ..api::PolicyVersion::default()
    }
}
