//! Trust policies of roles: who may assume one.
//!
//! A policy is kept with unique ids in place of the ARNs of users and roles of this account. So a user that is deleted
//! and made again is not trusted, and one that moves stays so. Whoever reads the policy sees ARNs, but for those who are
//! gone (IAM user guide, "AWS JSON policy elements: Principal").

use crate::domain::ids::UniqueId;
use crate::domain::names::AccountId;
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::limits::TRUST_POLICY_SIZE;
use crate::schema::{ROLE_ID, USER_ID, find_oidc_provider, find_saml_provider, role_key, user_key};
use crate::service::Cx;
use policy::{Arn, Document, Policy, PolicyKind, PolicySource};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Key, Tx};

/// A trust policy that a client sends, as it is to be kept.
///
/// # Errors
/// `LimitExceeded` for one that is too long; `MalformedPolicyDocument` for one that breaks the rules or names a user or
/// role of this account that does not exist, or a provider.
pub(crate) fn given(cx: &mut Cx<'_>, text: &str) -> Result<String, Fault> {
    let document =
        Document::parse_trust(text).map_err(|malformed| errors::malformed_policy(malformed.message()))?;
    let limit = cx.settings.quotas.get(TRUST_POLICY_SIZE);
    if text.chars().count() as u64 > limit {
        return Err(errors::quota_exceeded(TRUST_POLICY_SIZE, limit).into());
    }
    for provider in document.federated_principals() {
        if is_own_provider(cx, provider) && !provider_exists(cx, provider)? {
            return Err(errors::no_such_trusted_provider(provider).into());
        }
    }
    with_ids(cx.tx, cx.account, &document, false)
}

/// A trust policy as AWS tells it: who is gone stands in it with a unique id, and stays so.
///
/// # Errors
/// As [`given`], but for the length.
pub(crate) fn told(tx: &Tx, account: &AccountId, text: &str) -> Result<String, Fault> {
    let document =
        Document::parse_trust(text).map_err(|malformed| errors::malformed_policy(malformed.message()))?;
    with_ids(tx, account, &document, true)
}

fn with_ids(tx: &Tx, account: &AccountId, document: &Document, gone: bool) -> Result<String, Fault> {
    let mut ids = BTreeMap::new();
    for principal in document.aws_principals() {
        match named(tx, account, principal)? {
            Named::Id(id) => ids.insert(principal.to_owned(), id.to_string()),
            Named::Nobody if gone && Arn::parse(principal).is_none() => None,
            Named::Nobody => return Err(errors::no_such_trusted_principal(principal).into()),
            Named::Other => None,
        };
    }
    Ok(document.with_aws_principals(|principal| ids.get(principal).cloned()))
}

/// The trust policy as clients read it.
///
/// # Errors
/// A store that fails, or a policy that cannot be read.
pub(crate) fn shown(tx: &Tx, role: &Role) -> Result<String, Fault> {
    let document = parsed(role)?;
    let mut arns = BTreeMap::new();
    for principal in document.aws_principals() {
        let id = Key::new().text(principal);
        if let Some(user) = tx.by_index::<User>(USER_ID, &id)? {
            arns.insert(principal.to_owned(), user.arn().to_string());
        } else if let Some(role) = tx.by_index::<Role>(ROLE_ID, &id)? {
            arns.insert(principal.to_owned(), role.arn().to_string());
        }
    }
    Ok(document.with_aws_principals(|principal| arns.get(principal).cloned()))
}

/// The trust policy made ready for evaluation.
///
/// # Errors
/// A policy that cannot be read.
pub(crate) fn compiled(role: &Role) -> Result<Arc<Policy>, Fault> {
    let source = PolicySource::inline(PolicyKind::Trust, format!("role_{}_trust", role.name));
    Ok(Arc::new(Policy::compile(&parsed(role)?, source)))
}

/// The role of this account with this ARN.
///
/// # Errors
/// Those of the store.
pub(crate) fn role_by_arn(tx: &Tx, account: &AccountId, arn: &str) -> Result<Option<Role>, Fault> {
    let name = arn.rsplit('/').next().unwrap_or_default();
    let role = tx.get::<Role>(&role_key(account, name))?;
    Ok(role.filter(|role| role.arn().as_str() == arn))
}

/// Whether this is the ARN of a role, of whatever account, be it there or not.
pub(crate) fn names_a_role(arn: &str) -> bool {
    let name = |resource: &str| {
        resource.strip_prefix("role/").is_some_and(|place| !place.ends_with('/') && !place.is_empty())
    };
    Arn::parse(arn).is_some_and(|arn| {
        arn.service == "iam"
            && arn.region.is_empty()
            && AccountId::new(arn.account).is_ok()
            && name(arn.resource)
    })
}

/// Whether the principal is an OpenID Connect provider of this account. Of other accounts nothing is known here.
fn is_own_provider(cx: &Cx<'_>, principal: &str) -> bool {
    let names_one = |arn: &Arn<'_>| {
        ["oidc-provider/", "saml-provider/"].iter().any(|kind| arn.resource.starts_with(kind))
    };
    Arn::parse(principal).is_some_and(|arn| arn.account == cx.account.as_str() && names_one(&arn))
}

fn provider_exists(cx: &Cx<'_>, arn: &str) -> Result<bool, Fault> {
    Ok(find_oidc_provider(cx.tx, cx.account, arn)?.is_some()
        || find_saml_provider(cx.tx, cx.account, arn)?.is_some())
}

fn parsed(role: &Role) -> Result<Document, Fault> {
    let unreadable = |_| Fault::Broken(format!("the trust policy of {} cannot be read", role.id));
    Document::parse(&role.trust).map_err(unreadable)
}

/// Whom a principal means.
enum Named {
    /// A user or role of this account.
    Id(UniqueId),
    /// One that does not exist.
    Nobody,
    /// Everybody, an account, a session, or somebody of another account, of whom nothing is known here.
    Other,
}

fn named(tx: &Tx, account: &AccountId, principal: &str) -> Result<Named, Fault> {
    let found = |id: Option<UniqueId>| id.map_or(Named::Nobody, Named::Id);
    let Some(arn) = Arn::parse(principal) else {
        if !principal.starts_with("AIDA") && !principal.starts_with("AROA") {
            return Ok(Named::Other);
        }
        let id = Key::new().text(principal);
        let user = tx.by_index::<User>(USER_ID, &id)?.map(|user| user.id);
        let role = tx.by_index::<Role>(ROLE_ID, &id)?.map(|role| role.id);
        return Ok(found(user.or(role)));
    };
    let (kind, path) = arn.resource.split_once('/').unwrap_or((arn.resource, ""));
    if arn.account != account.as_str() {
        return Ok(Named::Other);
    }
    let name = path.rsplit('/').next().unwrap_or_default();
    Ok(match (arn.service, kind) {
        ("iam", "user") => {
            let user = tx.get::<User>(&user_key(account, name))?;
            found(user.filter(|user| user.arn().as_str() == principal).map(|user| user.id))
        }
        ("iam", "role") => found(role_by_arn(tx, account, principal)?.map(|role| role.id)),
        ("sts", "assumed-role") => {
            let role = path.split('/').next().unwrap_or_default();
            let role = tx.get::<Role>(&role_key(account, role))?;
            if role.is_some() { Named::Other } else { Named::Nobody }
        }
        _ => Named::Other,
    })
}
