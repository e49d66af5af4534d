//! Each kind of thing that an import takes over: checked whole, then written whole.

use super::credentials;
use super::format::{
    GroupDetail, InstanceProfileDetail, PasswordPolicyDetail, PolicyDetail, RoleDetail, UserDetail,
};
use super::import::{Fault, Hanging, Import, date, exact_tags, id, name, path, tags};
use crate::domain::group::{Group, GroupMember};
use crate::domain::instance_profile::InstanceProfile;
use crate::domain::managed_policy::{CustomerPolicy, PolicyVersion, VersionNumber};
use crate::domain::names::UserName;
use crate::domain::password_policy::PasswordPolicy;
use crate::domain::role::{Role, RoleUse};
use crate::domain::user::User;
use crate::limits::VERSIONS_PER_POLICY;
use crate::schema::{
    GROUP_ID, ROLE_ID, USER_ID, account_key, group_key, instance_profile_key, policy_key, policy_versions_of,
    role_key, user_key,
};
use crate::trust;
use policy::IdentityKind;
use std::collections::BTreeSet;
use store::{Index, Key, Record};

/// Seconds that sessions of a role last at most where nothing is told (API reference, CreateRole).
const SESSION_SECONDS: u32 = 3600;
/// Bounds of what can be told (API reference, `roleMaxSessionDurationType`).
const SESSION_SECONDS_RANGE: std::ops::RangeInclusive<u32> = 3600..=43_200;
const ROLE_NAME_LENGTH_MAX: usize = 64;
const NAME_LENGTH_MAX: usize = 128;
const ID_IS_ANOTHERS: &str = "its id belongs to another here";

impl Import<'_> {
    pub(super) fn policy(&mut self, detail: &PolicyDetail) -> Result<(), Fault> {
        if detail.arn.starts_with("arn:aws:iam::aws:") {
            // Those of AWS are part of the program.
            return Ok(());
        }
        let policy_id = id("ANPA", &detail.policy_id)?;
        let name = name(&detail.policy_name, NAME_LENGTH_MAX)?;
        let key = policy_key(&self.account, name.as_str());
        if self.is_there(&key, &detail.policy_id, |policy: &CustomerPolicy| policy.id.as_str())? {
            return Ok(());
        }
        let versions = policy_versions_of(&self.account, &policy_id);
        if !self.tx.scan::<PolicyVersion>(&versions, None, 1)?.is_empty() {
            return Err(ID_IS_ANOTHERS.into());
        }
        if detail.policy_version_list.len() > VERSIONS_PER_POLICY {
            return Err("it has too many versions".into());
        }
        let mut versions = Vec::new();
        for version in &detail.policy_version_list {
            let number = VersionNumber::parse(&version.version_id).ok_or("a version's id is not readable")?;
            let whose = format!("policy {name}, version {number}");
            let document = self.document(&whose, &version.document, IdentityKind::Managed)?;
            let account = self.account.clone();
            let created = date(&version.create_date)?;
            versions.push(PolicyVersion { account, policy: policy_id.clone(), number, created, document });
        }
        let default =
            VersionNumber::parse(&detail.default_version_id).ok_or("its default version is not readable")?;
        let numbers: BTreeSet<_> = versions.iter().map(|version| version.number).collect();
        if numbers.len() != versions.len() || !numbers.contains(&default) {
            return Err("its versions do not go together".into());
        }
        let policy = CustomerPolicy {
            account: self.account.clone(),
            id: policy_id,
            name,
            path: path(&detail.path)?,
            description: detail.description.clone().filter(|text| !text.is_empty()),
            created: date(&detail.create_date)?,
            updated: date(&detail.update_date)?,
            default_version: default,
            latest_version: numbers.last().copied().unwrap_or(default),
            tags: exact_tags(&detail.tags)?,
        };
        for version in &versions {
            self.tx.put(version)?;
        }
        self.tx.put(&policy)?;
        self.report.take("managed policies", 1);
        self.report.take("versions of managed policies", versions.len());
        Ok(())
    }

    pub(super) fn group(&mut self, detail: &GroupDetail) -> Result<(), Fault> {
        let group_id = id("AGPA", &detail.group_id)?;
        let name = name(&detail.group_name, NAME_LENGTH_MAX)?;
        let key = group_key(&self.account, name.as_str());
        if self.is_there(&key, &detail.group_id, |group: &Group| group.id.as_str())? {
            return Ok(());
        }
        self.id_is_free::<Group>(GROUP_ID, &detail.group_id)?;
        let whose = format!("group {name}");
        let hanging =
            self.hanging(&whose, &group_id, &detail.group_policy_list, &detail.attached_managed_policies)?;
        let created = date(&detail.create_date)?;
        let account = self.account.clone();
        self.tx.put(&Group { account, id: group_id, name, path: path(&detail.path)?, created })?;
        self.hang(&hanging)?;
        self.report.take("groups", 1);
        Ok(())
    }

    pub(super) fn user(&mut self, detail: &UserDetail) -> Result<(), Fault> {
        let user_id = id("AIDA", &detail.user_id)?;
        let name = UserName::new(detail.user_name.as_str()).map_err(|why| why.to_string())?;
        let key = user_key(&self.account, name.as_str());
        if self.is_there(&key, &detail.user_id, |user: &User| user.id.as_str())? {
            return Ok(());
        }
        self.id_is_free::<User>(USER_ID, &detail.user_id)?;
        let whose = format!("user {name}");
        let hanging =
            self.hanging(&whose, &user_id, &detail.user_policy_list, &detail.attached_managed_policies)?;
        let mut members = Vec::new();
        for group in &detail.group_list {
            let found = self.tx.get::<Group>(&group_key(&self.account, group))?;
            let group = found.ok_or_else(|| format!("its group {group} is not here"))?.id;
            members.push(GroupMember { account: self.account.clone(), group, user: user_id.clone() });
        }
        let user = User {
            account: self.account.clone(),
            id: user_id,
            name,
            path: path(&detail.path)?,
            created: date(&detail.create_date)?,
            permissions_boundary: self.boundary(detail.permissions_boundary.as_ref())?,
            password_last_used: detail.password_last_used.as_deref().map(date).transpose()?,
            tags: tags(&detail.tags)?,
        };
        self.tx.put(&user)?;
        for member in &members {
            self.tx.put(member)?;
        }
        self.hang(&hanging)?;
        self.report.take("users", 1);
        self.report.take("memberships in groups", members.len());
        Ok(())
    }

    /// The role, written without its trust policy, which may name roles that are yet to come; none if it was there.
    pub(super) fn role(&mut self, detail: &RoleDetail) -> Result<Option<Role>, Fault> {
        let role_id = id("AROA", &detail.role_id)?;
        let name = name(&detail.role_name, ROLE_NAME_LENGTH_MAX)?;
        let key = role_key(&self.account, name.as_str());
        if self.is_there(&key, &detail.role_id, |role: &Role| role.id.as_str())? {
            return Ok(None);
        }
        self.id_is_free::<Role>(ROLE_ID, &detail.role_id)?;
        let seconds = detail.max_session_duration.unwrap_or(SESSION_SECONDS);
        if !SESSION_SECONDS_RANGE.contains(&seconds) {
            return Err("its sessions would last too long, or not long enough".into());
        }
        let used = &detail.role_last_used;
        let last_used = match (&used.last_used_date, &used.region) {
            (Some(when), Some(region)) => Some(RoleUse { date: date(when)?, region: region.clone() }),
            _ => None,
        };
        let role = Role {
            account: self.account.clone(),
            id: role_id,
            name,
            path: path(&detail.path)?,
            created: date(&detail.create_date)?,
            trust: String::new(),
            description: detail.description.clone().filter(|text| !text.is_empty()),
            session_seconds_max: seconds,
            permissions_boundary: self.boundary(detail.permissions_boundary.as_ref())?,
            tags: tags(&detail.tags)?,
            last_used,
            source: None,
        };
        self.tx.put(&role)?;
        Ok(Some(role))
    }

    /// The rest of a role, once all users and roles are there.
    pub(super) fn trust_of_role(&mut self, detail: &RoleDetail, mut role: Role) -> Result<(), Fault> {
        let whose = format!("role {}", role.name);
        let document = super::documents::text(&detail.assume_role_policy_document)?;
        let document = self.moved(&format!("{whose}, trust policy"), &document);
        role.trust = trust::told(self.tx, &self.account, &document)?;
        let hanging =
            self.hanging(&whose, &role.id, &detail.role_policy_list, &detail.attached_managed_policies)?;
        let profiles =
            detail.instance_profile_list.iter().map(|profile| self.instance_profile(profile, &role));
        let profiles = profiles.collect::<Result<Vec<_>, Fault>>()?;
        self.tx.put(&role)?;
        for profile in &profiles {
            self.tx.put(profile)?;
        }
        self.finish_role(&hanging, profiles.len())
    }

    fn finish_role(&mut self, hanging: &Hanging, profiles: usize) -> Result<(), Fault> {
        self.hang(hanging)?;
        self.report.take("roles", 1);
        self.report.take("instance profiles", profiles);
        Ok(())
    }

    fn instance_profile(
        &self,
        detail: &InstanceProfileDetail,
        role: &Role,
    ) -> Result<InstanceProfile, Fault> {
        let name = name(&detail.instance_profile_name, NAME_LENGTH_MAX)?;
        if self.tx.has::<InstanceProfile>(&instance_profile_key(&self.account, name.as_str()))? {
            return Err(format!("there is an instance profile called {name}").into());
        }
        Ok(InstanceProfile {
            account: self.account.clone(),
            id: id("AIPA", &detail.instance_profile_id)?,
            name,
            path: path(&detail.path)?,
            created: date(&detail.create_date)?,
            role: Some(role.id.clone()),
            tags: exact_tags(&detail.tags)?,
        })
    }

    pub(super) fn password_policy(&mut self, detail: &PasswordPolicyDetail) -> Result<(), Fault> {
        let length = detail.minimum_password_length.unwrap_or(6);
        let in_range = |value: Option<u32>, most: u32| value.is_none_or(|value| value <= most);
        if !(6..=128).contains(&length)
            || !in_range(detail.max_password_age, 1095)
            || !in_range(detail.password_reuse_prevention, 24)
        {
            return Err("a number in it is out of range".into());
        }
        let policy = PasswordPolicy {
            account: self.account.clone(),
            minimum_length: length,
            require_uppercase: detail.require_uppercase_characters,
            require_lowercase: detail.require_lowercase_characters,
            require_numbers: detail.require_numbers,
            require_symbols: detail.require_symbols,
            allow_users_to_change: detail.allow_users_to_change_password,
            max_age_days: detail.max_password_age.filter(|days| *days > 0),
            reuse_prevention: detail.password_reuse_prevention.filter(|count| *count > 0),
            hard_expiry: detail.hard_expiry.unwrap_or(false),
        };
        let present = self.tx.get::<PasswordPolicy>(&account_key(&self.account))?;
        if present.as_ref() == Some(&policy) {
            self.report.present();
            return Ok(());
        }
        if present.is_some() {
            self.report.note("the password policy that was here is replaced".to_owned());
        }
        self.tx.put(&policy)?;
        self.report.take("password policy", 1);
        Ok(())
    }

    /// What a credential report tells of users that are here: when they last used their passwords. The rest cannot be had
    /// without secrets, and is counted.
    pub(super) fn credential_report(&mut self, report: &str) -> Result<(), Fault> {
        let mut used = 0;
        let mut lost = credentials::Lost::default();
        let table = credentials::Table::read(report)?;
        for line in table.lines() {
            let name = line.get("user").ok_or("it has no column called user")?;
            lost.count(&line);
            let Ok(name) = UserName::new(name) else { continue };
            let Some(mut user) = self.tx.get::<User>(&user_key(&self.account, name.as_str()))? else {
                continue;
            };
            let told =
                line.get("password_last_used").filter(|text| text.starts_with(|c: char| c.is_ascii_digit()));
            let last = told.map(date).transpose()?;
            if last > user.password_last_used {
                user.password_last_used = last;
                self.tx.put(&user)?;
                used += 1;
            }
        }
        self.report.take("dates of last use of passwords", used);
        self.report.note(lost.to_string());
        Ok(())
    }

    /// Whether what has this key is the very same thing, which stays as it is.
    fn is_there<R: Record>(&mut self, key: &Key, id: &str, id_of: fn(&R) -> &str) -> Result<bool, Fault> {
        match self.tx.get::<R>(key)? {
            None => Ok(false),
            Some(found) if id_of(&found) == id => {
                self.report.present();
                Ok(true)
            }
            Some(_) => Err("another of this name is here".into()),
        }
    }

    fn id_is_free<R: Record>(&self, index: Index, id: &str) -> Result<(), Fault> {
        match self.tx.by_index::<R>(index, &Key::new().text(id))? {
            None => Ok(()),
            Some(_) => Err(ID_IS_ANOTHERS.into()),
        }
    }
}
