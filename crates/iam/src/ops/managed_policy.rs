//! Customer managed policies, and those of AWS as far as they can be looked at: CreatePolicy, GetPolicy, ListPolicies,
//! DeletePolicy, TagPolicy, UntagPolicy, ListPolicyTags. Their versions: [`super::policy_version`].

use super::tag;
use crate::domain::ids::UniqueId;
use crate::domain::managed_policy::{CustomerPolicy, PolicyVersion, VersionNumber};
use crate::domain::names::{Arn, Name, Path};
use crate::errors::{self, Fault};
use crate::limits::{self, TAGS_PER_RESOURCE};
use crate::managed_policies::catalogue::{self, AwsPolicy};
use crate::managed_policies::{self, ManagedPolicy};
use crate::operations::Handler;
use crate::paginate::{self, Page, Walk};
use crate::schema::{
    BOUNDARY_USES, POLICIES, POLICY_ATTACHMENTS, account_key, policy_key, policy_versions_of, uses_of_policy,
};
use crate::service::Cx;
use policy::{Document, IdentityKind};
use protocol::generated::iam as api;
use protocol::generated::iam::{PolicyScopeType as Scope, PolicyUsageType as Usage};
use store::{Key, Record, Tx};

impl Handler for api::CreatePolicy {
    fn run(cx: &mut Cx<'_>, input: api::CreatePolicyRequest) -> Result<api::CreatePolicyResponse, Fault> {
        let name = Name::new(input.policy_name)?;
        let tags = tag::given_exact(input.tags.unwrap_or_default())?;
        require_document(cx, &input.policy_document)?;
        if cx.tx.has::<CustomerPolicy>(&policy_key(cx.account, name.as_str()))? {
            return Err(errors::policy_exists(name.as_str()).into());
        }
        cx.require_quota(limits::POLICIES_PER_ACCOUNT, POLICIES, &account_key(cx.account))?;
        let policy = CustomerPolicy {
            account: cx.account.clone(),
            id: UniqueId::policy(&mut cx.mint),
            name,
            path: input.path.map(Path::new).transpose()?.unwrap_or_else(Path::root),
            description: input.description.filter(|description| !description.is_empty()),
            created: cx.now,
            updated: cx.now,
            default_version: VersionNumber::FIRST,
            latest_version: VersionNumber::FIRST,
            tags,
        };
        cx.tx.put(&PolicyVersion {
            account: cx.account.clone(),
            policy: policy.id.clone(),
            number: VersionNumber::FIRST,
            created: cx.now,
            document: input.policy_document,
        })?;
        cx.tx.put(&policy)?;
        let tags = tag::views_exact(&policy.tags);
        let view = api::Policy { tags: (!tags.is_empty()).then_some(tags), ..brief_view(cx.tx, &policy)? };
        Ok(api::CreatePolicyResponse { policy: Some(view) })
    }
}

impl Handler for api::GetPolicy {
    fn run(cx: &mut Cx<'_>, input: api::GetPolicyRequest) -> Result<api::GetPolicyResponse, Fault> {
        let view = match existing(cx, &input.policy_arn)? {
            ManagedPolicy::Aws(policy) => api::Policy { tags: Some(Vec::new()), ..aws_view(cx, policy)? },
            ManagedPolicy::Customer(policy) => api::Policy {
                description: policy.description.clone(),
                tags: Some(tag::views_exact(&policy.tags)),
                ..brief_view(cx.tx, &policy)?
            },
        };
        Ok(api::GetPolicyResponse { policy: Some(view) })
    }
}

impl Handler for api::ListPolicies {
    fn run(cx: &mut Cx<'_>, input: api::ListPoliciesRequest) -> Result<api::ListPoliciesResponse, Fault> {
        let mut walk = Walk::of(Page::of("ListPolicies", input.marker.as_deref(), input.max_items)?);
        let scope = input.scope.unwrap_or_default();
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let listed = |view: api::Policy| {
            let attached = view.attachment_count > Some(0);
            let bounding = view.permissions_boundary_usage_count > Some(0);
            let wanted = match (input.policy_usage_filter, input.only_attached.unwrap_or_default()) {
                (Some(Usage::PermissionsBoundary), _) => bounding,
                (Some(Usage::PermissionsPolicy), _) | (None, true) => attached,
                (None, false) => true,
            };
            wanted.then_some((view, 0))
        };
        let mut policies = Vec::new();
        if scope != Scope::Aws {
            let own = paginate::records::<CustomerPolicy>(cx.tx, account_key(cx.account));
            policies = walk.part(0, own, |policy| match policy.path.as_str().starts_with(prefix) {
                true => Ok(listed(brief_view(cx.tx, &policy)?)),
                false => Ok(None),
            })?;
        }
        if scope != Scope::Local {
            policies.extend(walk.part(1, aws_policies, |policy| match policy.path.starts_with(prefix) {
                true => Ok(listed(aws_view(cx, policy)?)),
                false => Ok(None),
            })?);
        }
        let marker = walk.marker();
        Ok(api::ListPoliciesResponse {
            policies: Some(policies),
            is_truncated: Some(marker.is_some()),
            marker,
        })
    }
}

impl Handler for api::DeletePolicy {
    fn run(cx: &mut Cx<'_>, input: api::DeletePolicyRequest) -> Result<api::DeletePolicyResponse, Fault> {
        let policy = own(cx, &input.policy_arn)?;
        let uses = uses_of_policy(cx.account, policy.arn().as_str());
        if cx.tx.count(POLICY_ATTACHMENTS, &uses)? > 0 || cx.tx.count(BOUNDARY_USES, &uses)? > 0 {
            return Err(errors::policy_is_attached().into());
        }
        let versions = policy_versions_of(cx.account, &policy.id);
        let versions = cx.tx.scan::<PolicyVersion>(&versions, None, usize::MAX)?;
        if versions.len() > 1 {
            return Err(errors::policy_has_versions().into());
        }
        for version in versions {
            cx.tx.delete::<PolicyVersion>(&version.key())?;
        }
        cx.tx.delete::<CustomerPolicy>(&policy.key())?;
        Ok(api::DeletePolicyResponse::default())
    }
}

impl Handler for api::TagPolicy {
    fn run(cx: &mut Cx<'_>, input: api::TagPolicyRequest) -> Result<api::TagPolicyResponse, Fault> {
        let given = tag::given_exact(input.tags)?;
        let mut policy = own(cx, &input.policy_arn)?;
        policy.tags.extend(given);
        if policy.tags.len() > TAGS_PER_RESOURCE {
            return Err(errors::too_many_tags().into());
        }
        cx.tx.put(&policy)?;
        Ok(api::TagPolicyResponse::default())
    }
}

impl Handler for api::UntagPolicy {
    fn run(cx: &mut Cx<'_>, input: api::UntagPolicyRequest) -> Result<api::UntagPolicyResponse, Fault> {
        let mut policy = own(cx, &input.policy_arn)?;
        let before = policy.tags.len();
        policy.tags.retain(|key, _| !input.tag_keys.contains(key));
        if policy.tags.len() < before {
            cx.tx.put(&policy)?;
        }
        Ok(api::UntagPolicyResponse::default())
    }
}

impl Handler for api::ListPolicyTags {
    fn run(cx: &mut Cx<'_>, input: api::ListPolicyTagsRequest) -> Result<api::ListPolicyTagsResponse, Fault> {
        let page = Page::of("ListPolicyTags", input.marker.as_deref(), input.max_items)?;
        let tags = match existing(cx, &input.policy_arn)? {
            ManagedPolicy::Aws(_) => Vec::new(),
            ManagedPolicy::Customer(policy) => tag::views_exact(&policy.tags),
        };
        let listed = tag::paged(&page, tags);
        Ok(api::ListPolicyTagsResponse {
            tags: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

/// The managed policy with this ARN.
pub(super) fn existing(cx: &mut Cx<'_>, arn: &str) -> Result<ManagedPolicy, Fault> {
    require_arn(arn)?;
    let found = managed_policies::find(cx.tx, cx.account, arn)?;
    found.ok_or_else(|| errors::no_such_policy(arn).into())
}

/// The account's own policy with this ARN: no other can be changed.
pub(super) fn own(cx: &mut Cx<'_>, arn: &str) -> Result<CustomerPolicy, Fault> {
    require_arn(arn)?;
    if policy::Arn::parse(arn).is_none_or(|parsed| parsed.account != cx.account.as_str()) {
        return Err(errors::policy_of_others().into());
    }
    let found = managed_policies::find_own(cx.tx, cx.account, arn)?;
    found.ok_or_else(|| errors::no_such_policy(arn).into())
}

/// A text that is an ARN, of whatever.
pub(super) fn require_arn(text: &str) -> Result<(), Fault> {
    policy::Arn::parse(text).map(|_| ()).ok_or_else(|| errors::unparseable_arn().into())
}

/// A document that a managed policy may have.
pub(super) fn require_document(cx: &Cx<'_>, text: &str) -> Result<(), Fault> {
    let document = Document::parse(text);
    let valid =
        document.and_then(|document| document.validate_identity(IdentityKind::Managed).map(|()| document));
    let document = valid.map_err(|malformed| errors::malformed_policy(malformed.message()))?;
    let limit = cx.settings.quotas.get(limits::POLICY_SIZE);
    match document.quota_length() as u64 > limit {
        true => Err(errors::quota_exceeded(limits::POLICY_SIZE, limit).into()),
        false => Ok(()),
    }
}

/// The policies of AWS that come after a key, as a part of a walk.
pub(super) fn aws_policies(
    after: Option<&Key>,
    limit: usize,
) -> Result<Vec<(Key, &'static AwsPolicy)>, Fault> {
    let all = catalogue::all();
    let behind = |policy: &AwsPolicy| after.is_some_and(|after| Key::new().text(policy.name) <= *after);
    let rest = all.iter().skip(all.partition_point(behind)).take(limit);
    Ok(rest.map(|policy| (Key::new().text(policy.name), policy)).collect())
}

/// A policy of the account as lists show it.
pub(super) fn brief_view(tx: &Tx, policy: &CustomerPolicy) -> Result<api::Policy, Fault> {
    let arn = policy.arn();
    let uses = uses_of_policy(&policy.account, arn.as_str());
    Ok(api::Policy {
        policy_name: Some(policy.name.to_string()),
        policy_id: Some(policy.id.to_string()),
        arn: Some(arn.to_string()),
        path: Some(policy.path.to_string()),
        default_version_id: Some(policy.default_version.to_string()),
        attachment_count: i32::try_from(tx.count(POLICY_ATTACHMENTS, &uses)?).ok(),
        permissions_boundary_usage_count: i32::try_from(tx.count(BOUNDARY_USES, &uses)?).ok(),
        is_attachable: Some(true),
        create_date: Some(policy.created.timestamp()),
        update_date: Some(policy.updated.timestamp()),
        ..api::Policy::default()
    })
}

/// A policy of AWS as lists show it.
pub(super) fn aws_view(cx: &Cx<'_>, policy: &AwsPolicy) -> Result<api::Policy, Fault> {
    let arn = Arn::verbatim(policy.arn());
    let uses = uses_of_policy(cx.account, arn.as_str());
    Ok(api::Policy {
        policy_name: Some(policy.name.to_string()),
        policy_id: Some(policy.id()),
        arn: Some(arn.to_string()),
        path: Some(policy.path.to_string()),
        default_version_id: Some(policy.version.to_string()),
        attachment_count: i32::try_from(cx.tx.count(POLICY_ATTACHMENTS, &uses)?).ok(),
        permissions_boundary_usage_count: i32::try_from(cx.tx.count(BOUNDARY_USES, &uses)?).ok(),
        is_attachable: Some(true),
        create_date: Some(policy.created.timestamp()),
        update_date: Some(policy.updated.timestamp()),
        ..api::Policy::default()
    })
}
