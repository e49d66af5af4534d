//! Writes an account in the form of `aws iam get-account-authorization-details`, as of one revision and some entries at a
//! time: nothing holds the account.

use super::documents::raw;
use super::format::{
    AttachedDetail, BoundaryDetail, GroupDetail, InlineDetail, InstanceProfileDetail, PolicyDetail,
    RoleDetail, RoleUseDetail, TagDetail, UserDetail, VersionDetail,
};
use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::group::Group;
use crate::domain::ids::UniqueId;
use crate::domain::managed_policy::{CustomerPolicy, PolicyVersion};
use crate::domain::names::{AccountId, Arn};
use crate::domain::role::Role;
use crate::domain::user::{Tags, User};
use crate::env::Instant;
use crate::errors::Fault;
use crate::managed_policies::catalogue::{self, AwsPolicy};
use crate::schema::{
    BOUNDARY_USES, Installation, POLICY_ATTACHMENTS, account_key, groups_of, instance_profiles_of,
    of_principal, policy_versions_of, uses_of_policy,
};
use crate::trust;
use serde::Serialize;
use serde_json::json;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::io::{self, Write};
use store::{Key, Record, Store, Tx};

/// Entries read at once.
const PAGE: usize = 64;

/// Writes everything that GetAccountAuthorizationDetails tells, and what `format.rs` adds to it.
///
/// # Errors
/// As from `out`, and those of the store.
pub fn export(store: &Store, out: &mut dyn Write) -> io::Result<()> {
    let snapshot = store.begin();
    let installation = snapshot.get::<Installation>(&Key::new()).map_err(io::Error::other)?;
    let account = installation.ok_or_else(|| io::Error::other("there is no account yet"))?.account;
    let mut writer = Writer { snapshot, account, out };
    writer.text("{\n\"UserDetailList\": [")?;
    writer.entries(of_user)?;
    writer.text("\n],\n\"GroupDetailList\": [")?;
    writer.entries(of_group)?;
    writer.text("\n],\n\"RoleDetailList\": [")?;
    writer.entries(of_role)?;
    writer.text("\n],\n\"Policies\": [")?;
    let any = writer.entries(of_policy)?;
    writer.aws_policies(any)?;
    writer.text("\n]\n}\n")?;
    writer.out.flush()
}

struct Writer<'a> {
    snapshot: Tx,
    account: AccountId,
    out: &'a mut dyn Write,
}

impl Writer<'_> {
    fn text(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }

    /// All records of a table; tells whether there are any.
    fn entries<R: Record, T: Serialize>(
        &mut self,
        detail: fn(&Tx, &R) -> Result<T, Fault>,
    ) -> io::Result<bool> {
        let (mut after, mut any): (Option<Key>, bool) = (None, false);
        loop {
            // One for each page: what it has read is forgotten with it.
            let tx = self.snapshot.fork();
            let page =
                tx.scan::<R>(&account_key(&self.account), after.as_ref(), PAGE).map_err(io::Error::other)?;
            for record in &page {
                let detail = detail(&tx, record).map_err(told)?;
                self.entry(&detail, &mut any)?;
            }
            if page.len() < PAGE {
                return Ok(any);
            }
            after = page.last().map(Record::key);
        }
    }

    /// Those policies of AWS that somebody has.
    fn aws_policies(&mut self, mut any: bool) -> io::Result<()> {
        for policy in catalogue::all() {
            let tx = self.snapshot.fork();
            if let Some(detail) = of_aws_policy(&tx, &self.account, policy).map_err(told)? {
                self.entry(&detail, &mut any)?;
            }
        }
        Ok(())
    }

    fn entry(&mut self, detail: &impl Serialize, any: &mut bool) -> io::Result<()> {
        self.text(if *any { ",\n" } else { "\n" })?;
        *any = true;
        serde_json::to_writer(&mut self.out, detail).map_err(io::Error::other)
    }
}

fn told(fault: Fault) -> io::Error {
    io::Error::other(format!("{fault:?}"))
}

fn of_user(tx: &Tx, user: &User) -> Result<UserDetail, Fault> {
    Ok(UserDetail {
        path: user.path.to_string(),
        user_name: user.name.to_string(),
        user_id: user.id.to_string(),
        arn: user.arn().to_string(),
        create_date: date(user.created),
        user_policy_list: inline(tx, &user.account, &user.id)?,
        group_list: groups_of(tx, user)?.into_iter().map(|group| group.name.to_string()).collect(),
        attached_managed_policies: attached(tx, &user.account, &user.id)?,
        permissions_boundary: boundary(user.permissions_boundary.as_ref()),
        tags: tags(&user.tags),
        password_last_used: user.password_last_used.map(date),
    })
}

fn of_group(tx: &Tx, group: &Group) -> Result<GroupDetail, Fault> {
    Ok(GroupDetail {
        path: group.path.to_string(),
        group_name: group.name.to_string(),
        group_id: group.id.to_string(),
        arn: group.arn().to_string(),
        create_date: date(group.created),
        group_policy_list: inline(tx, &group.account, &group.id)?,
        attached_managed_policies: attached(tx, &group.account, &group.id)?,
    })
}

fn of_role(tx: &Tx, role: &Role) -> Result<RoleDetail, Fault> {
    let trust = document(&trust::shown(tx, role)?)?;
    let brief = json!({
        "Path": role.path.as_str(), "RoleName": role.name.as_str(), "RoleId": role.id.as_str(),
        "Arn": role.arn().as_str(), "CreateDate": date(role.created), "AssumeRolePolicyDocument": trust,
    });
    let brief = raw(&brief.to_string()).map_err(Fault::Broken)?;
    let profiles = instance_profiles_of(tx, role)?.into_iter().map(|profile| InstanceProfileDetail {
        path: profile.path.to_string(),
        instance_profile_name: profile.name.to_string(),
        instance_profile_id: profile.id.to_string(),
        arn: profile.arn().to_string(),
        create_date: date(profile.created),
        roles: vec![brief.clone()],
        tags: exact_tags(&profile.tags),
    });
    Ok(RoleDetail {
        path: role.path.to_string(),
        role_name: role.name.to_string(),
        role_id: role.id.to_string(),
        arn: role.arn().to_string(),
        create_date: date(role.created),
        assume_role_policy_document: trust,
        instance_profile_list: profiles.collect(),
        role_policy_list: inline(tx, &role.account, &role.id)?,
        attached_managed_policies: attached(tx, &role.account, &role.id)?,
        permissions_boundary: boundary(role.permissions_boundary.as_ref()),
        tags: tags(&role.tags),
        role_last_used: RoleUseDetail {
            last_used_date: role.last_used.as_ref().map(|used| date(used.date)),
            region: role.last_used.as_ref().map(|used| used.region.clone()),
        },
        description: role.description.clone(),
        max_session_duration: Some(role.session_seconds_max),
    })
}

fn of_policy(tx: &Tx, policy: &CustomerPolicy) -> Result<PolicyDetail, Fault> {
    let versions =
        tx.scan::<PolicyVersion>(&policy_versions_of(&policy.account, &policy.id), None, usize::MAX)?;
    let version = |version: &PolicyVersion| {
        Ok(VersionDetail {
            document: document(&version.document)?,
            version_id: version.number.to_string(),
            is_default_version: version.number == policy.default_version,
            create_date: date(version.created),
        })
    };
    let arn = policy.arn().to_string();
    let uses = uses_of_policy(&policy.account, &arn);
    Ok(PolicyDetail {
        policy_name: policy.name.to_string(),
        policy_id: policy.id.to_string(),
        arn,
        path: policy.path.to_string(),
        default_version_id: policy.default_version.to_string(),
        attachment_count: tx.count(POLICY_ATTACHMENTS, &uses)?,
        permissions_boundary_usage_count: tx.count(BOUNDARY_USES, &uses)?,
        is_attachable: true,
        description: policy.description.clone(),
        create_date: date(policy.created),
        update_date: date(policy.updated),
        policy_version_list: versions.iter().rev().map(version).collect::<Result<_, Fault>>()?,
        tags: exact_tags(&policy.tags),
    })
}

fn of_aws_policy(tx: &Tx, account: &AccountId, policy: &AwsPolicy) -> Result<Option<PolicyDetail>, Fault> {
    let arn = policy.arn();
    let uses = uses_of_policy(account, &arn);
    let (attachments, boundaries) = (tx.count(POLICY_ATTACHMENTS, &uses)?, tx.count(BOUNDARY_USES, &uses)?);
    if attachments + boundaries == 0 {
        return Ok(None);
    }
    let text = policy.document().ok_or_else(|| Fault::Broken(format!("the document of {arn} is damaged")))?;
    let version = VersionDetail {
        document: document(&text)?,
        version_id: policy.version.to_owned(),
        is_default_version: true,
        create_date: date(policy.updated),
    };
    Ok(Some(PolicyDetail {
        policy_name: policy.name.to_owned(),
        policy_id: policy.id(),
        arn,
        path: policy.path.to_owned(),
        default_version_id: policy.version.to_owned(),
        attachment_count: attachments,
        permissions_boundary_usage_count: boundaries,
        is_attachable: true,
        description: None,
        create_date: date(policy.created),
        update_date: date(policy.updated),
        policy_version_list: vec![version],
        tags: Vec::new(),
    }))
}

fn inline(tx: &Tx, account: &AccountId, holder: &UniqueId) -> Result<Vec<InlineDetail>, Fault> {
    let all = tx.scan::<InlinePolicy>(&of_principal(account, holder), None, usize::MAX)?;
    let detail = |policy: &InlinePolicy| {
        Ok(InlineDetail {
            policy_name: policy.name.to_string(),
            policy_document: document(&policy.document)?,
        })
    };
    all.iter().map(detail).collect()
}

fn attached(tx: &Tx, account: &AccountId, holder: &UniqueId) -> Result<Vec<AttachedDetail>, Fault> {
    let all = tx.scan::<Attachment>(&of_principal(account, holder), None, usize::MAX)?;
    let detail = |attachment: Attachment| {
        let policy_arn = attachment.policy.to_string();
        let policy_name = policy_arn.rsplit('/').next().unwrap_or_default().to_owned();
        AttachedDetail { policy_name, policy_arn }
    };
    Ok(all.into_iter().map(detail).collect())
}

fn boundary(arn: Option<&Arn>) -> Option<BoundaryDetail> {
    arn.map(|arn| BoundaryDetail {
        permissions_boundary_type: "Policy".to_owned(),
        permissions_boundary_arn: arn.to_string(),
    })
}

fn tags(tags: &Tags) -> Vec<TagDetail> {
    tags.iter().map(|(key, value)| TagDetail { key: key.to_owned(), value: value.to_owned() }).collect()
}

fn exact_tags(tags: &BTreeMap<String, String>) -> Vec<TagDetail> {
    tags.iter().map(|(key, value)| TagDetail { key: key.clone(), value: value.clone() }).collect()
}

fn document(text: &str) -> Result<Box<RawValue>, Fault> {
    raw(text).map_err(Fault::Broken)
}

/// As the AWS CLI prints instants.
fn date(instant: Instant) -> String {
    let text = instant.timestamp().to_string();
    format!("{}+00:00", text.trim_end_matches('Z'))
}
