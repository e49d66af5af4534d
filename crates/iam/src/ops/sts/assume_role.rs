//! AssumeRole: a session of a role, for whoever its trust policy and the caller's own policies let in.
//!
//! Nothing is written: all of the session is in its token. That the caller may is settled by [`crate::authorize`].

use super::issue;
use super::session_policies::{inline, managed, packed_percent, tags};
use crate::domain::ids::AccessKeyId;
use crate::domain::names::Name;
use crate::domain::role::Role;
use crate::domain::user::Tags;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::principal::{AssumedRole, Identity};
use crate::service::Cx;
use crate::session::{RoleSession, Session, SessionOwner};
use crate::trust;
use protocol::generated::sts as api;
use std::sync::Arc;

/// Seconds that a session lasts unless asked otherwise (API reference, AssumeRole).
const SESSION_SECONDS_DEFAULT: i64 = 3600;
/// The most that a session lasts that a session of a role asked for (same page).
const CHAINED_SECONDS_MAX: i64 = 3600;
/// The one provider of contexts that there is (API reference, ProvidedContext).
const IDENTITY_CENTER: &str = "arn:aws:iam::aws:contextProvider/IdentityCenter";

impl Handler for api::AssumeRole {
    fn run(cx: &mut Cx<'_>, input: api::AssumeRoleRequest) -> Result<api::AssumeRoleResponse, Fault> {
        let calling = match &cx.caller.identity {
            Identity::Root | Identity::RootTask(_) => return Err(errors::root_assumes_no_role().into()),
            Identity::FederatedUser(_) => return Err(errors::session_from_session("AssumeRole").into()),
            Identity::User(_) => None,
            Identity::AssumedRole(assumed) => Some(Arc::clone(assumed)),
        };
        let role = trust::role_by_arn(cx.tx, cx.account, &input.role_arn)?;
        let role = role.ok_or_else(|| errors::may_not_assume(cx.caller.arn.as_str(), &input.role_arn))?;
        let lent = cx.caller.session.as_ref().is_some_and(|session| session.delegation().is_some());
        let seconds = seconds(input.duration_seconds, &role, calling.is_some() || lent)?;
        let inherited = calling.as_deref().and_then(|calling| calling.session.source_identity.clone());
        if let (Some(inherited), Some(given)) = (&inherited, &input.source_identity)
            && inherited != given
        {
            return Err(errors::source_identity_set().into());
        }
        let (tags, transitive_tags) =
            session_tags(calling.as_deref(), &input.tags.unwrap_or_default(), input.transitive_tag_keys)?;
        no_contexts(&input.provided_contexts.unwrap_or_default())?;
        let said = RoleSession {
            name: Name::new(input.role_session_name)?,
            policy: input.policy.map(inline).transpose()?,
            managed_policies: managed(cx.tx, cx.account, input.policy_arns.unwrap_or_default())?,
            tags,
            transitive_tags,
            source_identity: input.source_identity.or(inherited),
            provider: None,
        };
        let packed = packed_percent(said.policy.as_deref(), &said.managed_policies, &said.tags)?;
        let session = Session {
            account: cx.account.clone(),
            owner: SessionOwner::Role(role.id.clone()),
            access_key: AccessKeyId::temporary(cx.account, &mut cx.mint),
            issued: cx.now,
            expires: cx.now.plus_seconds(seconds),
            multi_factor: cx.multi_factor,
            federation: None,
            role: Some(said.clone()),
        };
        let assumed = AssumedRole::new(role, said);
        Ok(api::AssumeRoleResponse {
            credentials: Some(issue(cx, &session)?),
            assumed_role_user: Some(api::AssumedRoleUser {
                assumed_role_id: assumed.id,
                arn: assumed.arn.to_string(),
            }),
            packed_policy_size: i32::try_from(packed).ok().filter(|packed| *packed > 0),
            source_identity: assumed.session.source_identity,
            ..api::AssumeRoleResponse::default()
        })
    }
}

/// Contexts are asserted by IAM Identity Center, which signs them for AWS alone: whatever claims to be one here was not made
/// by it.
fn no_contexts(contexts: &[api::ProvidedContext]) -> Result<(), Fault> {
    for context in contexts {
        match (context.provider_arn.as_deref(), &context.context_assertion) {
            (Some(IDENTITY_CENTER), Some(_)) => {}
            (Some(provider), Some(_)) => return Err(errors::context_provider_invalid(provider).into()),
            (None, _) | (_, None) => return Err(errors::context_incomplete().into()),
        }
    }
    match contexts.is_empty() {
        true => Ok(()),
        false => Err(errors::context_assertion_invalid().into()),
    }
}

fn seconds(asked: Option<i32>, role: &Role, chained: bool) -> Result<i64, Fault> {
    let asked = asked.map_or(SESSION_SECONDS_DEFAULT, i64::from);
    if asked > i64::from(role.session_seconds_max) {
        return Err(errors::session_longer_than_role_allows().into());
    }
    if chained && asked > CHAINED_SECONDS_MAX {
        return Err(errors::chained_session_too_long().into());
    }
    Ok(asked)
}

/// All tags of the new session, and those of them that go further. What the calling session hands on cannot be changed.
fn session_tags(
    calling: Option<&AssumedRole>,
    given: &[api::Tag],
    transitive_keys: Option<Vec<String>>,
) -> Result<(Tags, Tags), Fault> {
    let given = tags(given)?;
    let mut transitive = calling.map(|calling| calling.session.transitive_tags.clone()).unwrap_or_default();
    let has = |tags: &Tags, wanted: &str| tags.get(wanted).is_some();
    let keys = transitive_keys.unwrap_or_default();
    let set_anew = given.iter().map(|(key, _)| key).chain(keys.iter().map(String::as_str));
    if set_anew.into_iter().any(|key| has(&transitive, key)) {
        return Err(errors::transitive_tag_conflict().into());
    }
    let mut all = transitive.clone();
    for (key, value) in given.iter() {
        all.insert(key, value);
    }
    for key in &keys {
        let value = given.get(key).ok_or_else(errors::transitive_tag_missing)?;
        transitive.insert(key, value);
    }
    Ok((all, transitive))
}
