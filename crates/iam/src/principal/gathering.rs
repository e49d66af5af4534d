//! The policies that bear on somebody: attached, inline, of groups, boundaries, and what narrows a session.
//!
//! A policy that cannot be read gives a fault, not silence: it could have been a deny.

use super::{AssumedRole, FederatedUser};
use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::group::Group;
use crate::domain::ids::UniqueId;
use crate::domain::names::{AccountId, Arn};
use crate::domain::password_policy::PasswordPolicy;
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::errors::Fault;
use crate::managed_policies::CompiledPolicies;
use crate::schema::{account_key, groups_of, of_principal};
use crate::session::{Delegation, RootTask};
use policy::{Document, Policies, Policy, PolicyKind, PolicySource};
use std::sync::{Arc, LazyLock};
use store::Tx;

/// What AllowUsersToChangePassword grants to every user of the account. IAM attaches no policy for it.
const CHANGE_PASSWORD_GRANT: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"iam:ChangePassword",
     "Resource":["arn:aws:iam::*:user/${aws:username}","arn:aws:iam::*:user/*/${aws:username}"]},
    {"Effect":"Allow","Action":"iam:GetAccountPasswordPolicy","Resource":"*"}]}"#;

/// What root may: for those it vouches for, as it has no policies that could be narrowed.
const ROOT_GRANT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

static CHANGE_PASSWORD: LazyLock<Option<Arc<Policy>>> =
    LazyLock::new(|| compile(CHANGE_PASSWORD_GRANT, "AllowUsersToChangePassword"));

fn compile(document: &str, id: &str) -> Option<Arc<Policy>> {
    let document = Document::parse(document).ok()?;
    Some(Arc::new(Policy::compile(&document, PolicySource::inline(PolicyKind::Identity, id))))
}

/// Reads policies as of one revision.
#[derive(Clone, Copy)]
pub(crate) struct Gathering<'a> {
    /// The state; what is read joins its read set.
    pub(crate) tx: &'a Tx,
    /// Managed policies that are compiled already.
    pub(crate) compiled: &'a CompiledPolicies,
}

impl Gathering<'_> {
    /// The policies of a user: attached, inline, its boundary, and what the account grants to all users.
    pub(super) fn of_user(self, user: &User) -> Result<Policies, Fault> {
        let password_policy = self.tx.get::<PasswordPolicy>(&account_key(&user.account))?;
        let granted = password_policy.is_some_and(|policy| policy.allow_users_to_change);
        let grants = CHANGE_PASSWORD.iter().filter(|_| granted).cloned().collect();
        let boundary = self.boundary_of_user(user)?;
        Ok(Policies::new(self.identity_of_user(user)?).with_boundary(boundary).with_account_grants(grants))
    }

    /// The policies that are attached to a user or embedded in it, and those of its groups.
    pub(crate) fn identity_of_user(self, user: &User) -> Result<Vec<Arc<Policy>>, Fault> {
        let mut identity = self.held(&user.account, &user.id, &format!("user_{}", user.name))?;
        for group in groups_of(self.tx, user)? {
            identity.extend(self.identity_of_group(&group)?);
        }
        Ok(identity)
    }

    /// The policies that a group gives to its members.
    pub(crate) fn identity_of_group(self, group: &Group) -> Result<Vec<Arc<Policy>>, Fault> {
        self.held(&group.account, &group.id, &format!("group_{}", group.name))
    }

    /// The policies that are attached to a role or embedded in it.
    pub(crate) fn identity_of_role(self, role: &Role) -> Result<Vec<Arc<Policy>>, Fault> {
        self.held(&role.account, &role.id, &format!("role_{}", role.name))
    }

    /// The policies that are attached to a user, group or role, or embedded in it; `label` tells in the ids of the
    /// latter whose they are.
    pub(crate) fn held(
        self,
        account: &AccountId,
        holder: &UniqueId,
        label: &str,
    ) -> Result<Vec<Arc<Policy>>, Fault> {
        let mut identity = Vec::new();
        let belongings = of_principal(account, holder);
        for attachment in self.tx.scan::<Attachment>(&belongings, None, usize::MAX)? {
            let arn = attachment.policy.as_str();
            let policy = self.compiled.get(self.tx, account, arn, PolicyKind::Identity)?;
            identity.push(policy.ok_or_else(|| unreadable(holder, arn))?);
        }
        for inline in self.tx.scan::<InlinePolicy>(&belongings, None, usize::MAX)? {
            let policy = compile(&inline.document, &format!("{label}_{}", inline.name));
            identity.push(policy.ok_or_else(|| unreadable(holder, inline.name.as_str()))?);
        }
        Ok(identity)
    }

    /// What a role may, as far as its boundary and the session policies, if there are any, allow it too.
    pub(super) fn of_assumed_role(self, assumed: &AssumedRole) -> Result<Policies, Fault> {
        let AssumedRole { role, session, .. } = assumed;
        let managed = &session.managed_policies;
        let narrowing = self.session_policies(&role.account, session.policy.as_deref(), managed)?;
        let boundary = self.boundary_of_role(role)?;
        Ok(Policies::new(self.identity_of_role(role)?).with_boundary(boundary).with_session(narrowing))
    }

    /// What the issuer may, as far as the session policies allow it too. Without session policies that is nothing.
    pub(super) fn of_federated_user(
        self,
        account: &AccountId,
        federated: &FederatedUser,
    ) -> Result<Policies, Fault> {
        let own = match &federated.issuer {
            Some(user) => self.of_user(user)?,
            None => {
                let everything = compile(ROOT_GRANT, "root");
                let unreadable = || Fault::Broken("what root may cannot be read".to_owned());
                Policies::new(vec![everything.ok_or_else(unreadable)?])
            }
        };
        let federation = &federated.federation;
        let managed = &federation.managed_policies;
        let session = self.session_policies(account, federation.policy.as_deref(), managed)?;
        // What the account grants to all its users is for users, and is not narrowed by session policies.
        Ok(own.with_account_grants(Vec::new()).with_session(session))
    }

    /// What root may, as far as the policy of the task leaves it: a session policy that denies everything else.
    pub(super) fn of_root_task(self, account: &AccountId, task: &RootTask) -> Result<Policies, Fault> {
        let session = self.session_policies(account, Some(ROOT_GRANT), std::slice::from_ref(&task.policy))?;
        Ok(Policies::default().with_session(session))
    }

    /// What the lender may, as far as it was asked for. What the account grants to all its users is not lent.
    pub(super) fn lent(
        self,
        account: &AccountId,
        own: Policies,
        delegation: &Delegation,
    ) -> Result<Policies, Fault> {
        let asked = self.session_policies(account, Some(&delegation.policy), &[])?;
        Ok(own.with_account_grants(Vec::new()).with_session(asked))
    }

    /// The policies that a session was narrowed by; none if it was not.
    fn session_policies(
        self,
        account: &AccountId,
        inline: Option<&str>,
        managed: &[Arn],
    ) -> Result<Option<Vec<Arc<Policy>>>, Fault> {
        let mut session = Vec::new();
        if let Some(text) = inline {
            let unreadable = |_| Fault::Broken("the session policy in the token cannot be read".to_owned());
            let document = Document::parse(text).map_err(unreadable)?;
            let source = PolicySource::inline(PolicyKind::Session, "session");
            session.push(Arc::new(Policy::compile(&document, source)));
        }
        for arn in managed.iter().map(Arn::as_str) {
            match self.compiled.get(self.tx, account, arn, PolicyKind::Session)? {
                Some(policy) => session.push(policy),
                // It was deleted since. It could have been the one that denies, so nothing is left that is allowed.
                None => return Ok(Some(Vec::new())),
            }
        }
        Ok((!session.is_empty()).then_some(session))
    }

    /// The user's permissions boundary.
    pub(crate) fn boundary_of_user(self, user: &User) -> Result<Option<Arc<Policy>>, Fault> {
        self.boundary(&user.account, &user.id, user.permissions_boundary.as_ref())
    }

    /// The role's permissions boundary.
    pub(crate) fn boundary_of_role(self, role: &Role) -> Result<Option<Arc<Policy>>, Fault> {
        self.boundary(&role.account, &role.id, role.permissions_boundary.as_ref())
    }

    fn boundary(
        self,
        account: &AccountId,
        holder: &UniqueId,
        arn: Option<&Arn>,
    ) -> Result<Option<Arc<Policy>>, Fault> {
        let Some(arn) = arn.map(Arn::as_str) else { return Ok(None) };
        let policy = self.compiled.get(self.tx, account, arn, PolicyKind::Boundary)?;
        Ok(Some(policy.ok_or_else(|| unreadable(holder, arn))?))
    }
}

fn unreadable(holder: &UniqueId, what: &str) -> Fault {
    Fault::Broken(format!("policy {what} of {} cannot be read", holder.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_grant_is_a_readable_policy() {
        assert!(CHANGE_PASSWORD.is_some());
    }
}
