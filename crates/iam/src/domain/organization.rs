//! The organization that the account is in, as the operator describes it, and what the account has switched on in it.
//!
//! There is no AWS Organizations here: which accounts there are, and which of them may act for all, is configuration.

use super::names::AccountId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::str::FromStr;

/// An organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Its id, `o-…`.
    pub id: String,
    /// The account that it belongs to.
    pub management: AccountId,
    /// All other accounts.
    pub members: BTreeSet<AccountId>,
    /// Those of the members that administer IAM for all.
    pub delegated: BTreeSet<AccountId>,
    /// Whether it has more than a common bill.
    pub all_features: bool,
    /// Whether IAM may act in it.
    pub trusted_access: bool,
}

/// What an account is to an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The account that the organization belongs to.
    Management,
    /// A member that administers IAM for all.
    Delegated,
    /// Another member.
    Member,
    /// None of its accounts.
    Outside,
}

/// What can be switched on for an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Feature {
    /// Root credentials of members are kept by the organization.
    RootCredentialsManagement,
    /// Sessions of the members' root users for single tasks.
    RootSessions,
}

/// What an account has switched on for its organization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrganizationFeatures {
    /// The account.
    pub account: AccountId,
    /// The organization that it was in then: another one begins with nothing.
    pub organization: String,
    /// What is on.
    pub enabled: BTreeSet<Feature>,
    /// How often sessions of root users were switched off. Those of before stay ended when they are on again.
    pub root_sessions_ended: u64,
}

/// Accounts that an organization has at most: AWS's highest quota.
const ACCOUNTS_MAX: usize = 10_000;

impl Organization {
    /// What this account is to the organization.
    pub fn standing(&self, account: &AccountId) -> Standing {
        if *account == self.management {
            Standing::Management
        } else if self.delegated.contains(account) {
            Standing::Delegated
        } else if self.members.contains(account) {
            Standing::Member
        } else {
            Standing::Outside
        }
    }
}

impl FromStr for Organization {
    type Err = String;

    /// Reads `id=o-…,management=ACCOUNT`, then any of `member=ACCOUNT`, `delegated=ACCOUNT`, which makes a member too,
    /// `all-features=false` and `trusted-access=false`.
    fn from_str(text: &str) -> Result<Organization, String> {
        let (mut id, mut management) = (None, None);
        let (mut members, mut delegated) = (BTreeSet::new(), BTreeSet::new());
        let (mut all_features, mut trusted_access) = (true, true);
        for item in text.split(',') {
            let (name, value) = item.split_once('=').ok_or_else(|| format!("`{item}` is not NAME=VALUE"))?;
            match (name.trim(), value.trim()) {
                ("id", value) if is_id(value) => id = Some(value.to_owned()),
                ("id", value) => return Err(format!("`{value}` is not o- and 10 to 32 of a-z and 0-9")),
                ("management", value) => management = Some(account(value)?),
                ("member", value) => drop(members.insert(account(value)?)),
                ("delegated", value) => drop(delegated.insert(account(value)?)),
                ("all-features", value) => all_features = switch(value)?,
                ("trusted-access", value) => trusted_access = switch(value)?,
                (name, _) => return Err(format!("unknown part `{name}`")),
            }
        }
        let id = id.ok_or("it has no id")?;
        let management = management.ok_or("it has no management account")?;
        members.extend(delegated.iter().cloned());
        if members.contains(&management) {
            return Err("the management account is no member".to_owned());
        }
        if members.len() >= ACCOUNTS_MAX {
            return Err(format!("it has more than {ACCOUNTS_MAX} accounts"));
        }
        Ok(Organization { id, management, members, delegated, all_features, trusted_access })
    }
}

fn is_id(text: &str) -> bool {
    text.strip_prefix("o-").is_some_and(|rest| {
        (10..=32).contains(&rest.len())
            && rest.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

fn account(text: &str) -> Result<AccountId, String> {
    AccountId::new(text).map_err(|_| format!("`{text}` is not 12 digits"))
}

fn switch(text: &str) -> Result<bool, String> {
    text.parse().map_err(|_| format!("`{text}` is neither true nor false"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_stand_as_the_text_says() {
        let text = "id=o-exampleorgid,management=111111111111,member=222222222222, delegated=333333333333";
        let organization: Organization = text.parse().unwrap();
        let standing = |number: &str| organization.standing(&AccountId::new(number).unwrap());
        assert_eq!(standing("111111111111"), Standing::Management);
        assert_eq!(standing("222222222222"), Standing::Member);
        assert_eq!(standing("333333333333"), Standing::Delegated);
        assert_eq!(standing("444444444444"), Standing::Outside);
        assert!(organization.all_features && organization.trusted_access);
    }

    #[test]
    fn what_is_no_organization_is_refused() {
        for (text, why) in [
            ("", "`` is not NAME=VALUE"),
            ("id=o-exampleorgid", "it has no management account"),
            ("management=111111111111", "it has no id"),
            ("id=o-SHORT,management=111111111111", "`o-SHORT` is not o- and 10 to 32 of a-z and 0-9"),
            ("id=o-exampleorgid,management=1", "`1` is not 12 digits"),
            (
                "id=o-exampleorgid,management=111111111111,delegated=111111111111",
                "the management account is no member",
            ),
            ("id=o-exampleorgid,owner=111111111111", "unknown part `owner`"),
            ("id=o-exampleorgid,all-features=yes", "`yes` is neither true nor false"),
        ] {
            assert_eq!(text.parse::<Organization>(), Err(why.to_owned()), "{text}");
        }
    }
}
