//! Sessions of roles for somebody whom a provider vouches for: what AssumeRoleWithWebIdentity and AssumeRoleWithSAML have
//! in common.
//!
//! Whoever makes an [`Assertion`] has verified all of it. Here the role's trust policy decides, alone, and the session is
//! made. Nothing is written: all of it is in its token, as in that of AssumeRole.

use crate::audit::Asserted;
use crate::authorize::insert_facts;
use crate::denial::{self, Denied};
use crate::domain::ids::AccessKeyId;
use crate::domain::names::{Arn, Name};
use crate::domain::organization::Standing;
use crate::domain::role::Role;
use crate::domain::user::Tags;
use crate::env::Instant;
use crate::errors::{self, Fault};
use crate::limits::TAGS_PER_RESOURCE;
use crate::ops::sts::{issued, session_policies};
use crate::organizations;
use crate::principal::AssumedRole;
use crate::session::{FederatedIdentity, RoleSession, Session, SessionOwner};
use crate::trust;
use crate::unsigned::Unsigned;
use policy::{Context, Policies, Principal, Request, Value};
use protocol::generated::sts as api;

/// Seconds that a session lasts unless asked otherwise (API reference, `DurationSeconds`).
const SESSION_SECONDS_DEFAULT: i64 = 3600;
/// The longest key and value of a session tag, in characters (API reference, `Tag`).
const TAG_KEY_LENGTH_MAX: usize = 128;
const TAG_VALUE_LENGTH_MAX: usize = 256;
/// How long a source identity is (API reference, `SourceIdentity`).
const SOURCE_IDENTITY_LENGTH: std::ops::RangeInclusive<usize> = 2..=64;

/// What a provider says of somebody, verified.
pub(crate) struct Assertion {
    /// What the trust policy has to allow, such as `sts:AssumeRoleWithWebIdentity`.
    pub(crate) action: &'static str,
    /// The ARN of the provider, which the trust policy has to name.
    pub(crate) provider: Arn,
    /// Whom it is about, for the audit trail.
    pub(crate) asserted: Asserted,
    /// Condition keys that it gives, for the trust policy.
    pub(crate) keys: Vec<(String, Value)>,
    /// Those of them that the session has too.
    pub(crate) kept: Vec<(String, Vec<String>)>,
    /// Session tags.
    pub(crate) tags: Tags,
    /// Which of them go on to roles that the session assumes.
    pub(crate) transitive_keys: Vec<String>,
    /// Who is behind it.
    pub(crate) source_identity: Option<String>,
    /// When the session ends at the latest.
    pub(crate) ends: Option<Instant>,
    /// How a session that is longer than the role allows is refused.
    pub(crate) too_long: fn() -> protocol::Error,
}

/// What is asked for. The role is that of an ARN.
pub(crate) struct Asked {
    pub(crate) role_arn: String,
    pub(crate) session_name: String,
    pub(crate) policy: Option<String>,
    pub(crate) policy_arns: Option<Vec<api::PolicyDescriptorType>>,
    pub(crate) duration_seconds: Option<i32>,
}

/// A session that was made.
pub(crate) struct Issued {
    pub(crate) credentials: api::Credentials,
    pub(crate) user: api::AssumedRoleUser,
    pub(crate) packed_policy_size: Option<i32>,
    pub(crate) source_identity: Option<String>,
}

/// Makes a session of the role, if its trust policy lets in whom the provider vouches for.
///
/// # Errors
/// `AccessDenied`, the same for a role that is not there and for one that does not trust the provider; then what is wrong
/// with the session that is asked for.
pub(crate) fn assume(cx: &mut Unsigned<'_>, assertion: Assertion, asked: Asked) -> Result<Issued, Fault> {
    cx.know(assertion.asserted.clone());
    let name = Name::new(asked.session_name)?;
    let role = trust::role_by_arn(cx.tx, cx.account, &asked.role_arn)?;
    let role = role.ok_or_else(|| errors::not_authorized_to(assertion.action))?;
    authorize(cx, &assertion, &role, &name)?;
    let seconds = asked.duration_seconds.map_or(SESSION_SECONDS_DEFAULT, i64::from);
    if seconds > i64::from(role.session_seconds_max) {
        return Err((assertion.too_long)().into());
    }
    let ends = cx.now.plus_seconds(seconds);
    let mut transitive_tags = Tags::default();
    for key in &assertion.transitive_keys {
        let value = assertion.tags.get(key).ok_or_else(errors::transitive_tag_missing)?;
        transitive_tags.insert(key, value);
    }
    let said = RoleSession {
        policy: asked.policy.map(session_policies::inline).transpose()?,
        managed_policies: session_policies::managed(
            cx.tx,
            cx.account,
            asked.policy_arns.unwrap_or_default(),
        )?,
        tags: assertion.tags,
        transitive_tags,
        source_identity: assertion.source_identity,
        provider: Some(FederatedIdentity {
            provider: assertion.provider,
            keys: assertion.kept.into_iter().collect(),
        }),
        name,
    };
    let packed =
        session_policies::packed_percent(said.policy.as_deref(), &said.managed_policies, &said.tags)?;
    let session = Session {
        account: cx.account.clone(),
        owner: SessionOwner::Role(role.id.clone()),
        access_key: AccessKeyId::temporary(cx.account, &mut cx.mint),
        issued: cx.now,
        expires: assertion.ends.map_or(ends, |latest| latest.min(ends)),
        multi_factor: false,
        federation: None,
        role: Some(said.clone()),
    };
    let assumed = AssumedRole::new(role, said);
    cx.memo.summary.principal = Some(assumed.arn.to_string());
    Ok(Issued {
        credentials: issued(&session, cx.master_key, &mut cx.mint)?,
        user: api::AssumedRoleUser { assumed_role_id: assumed.id, arn: assumed.arn.to_string() },
        packed_policy_size: i32::try_from(packed).ok().filter(|packed| *packed > 0),
        source_identity: assumed.session.source_identity,
    })
}

/// Tags of a session as a provider says them: the rules of those that a caller passes.
///
/// # Errors
/// What is wrong with them.
pub(crate) fn tags<'a>(given: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Tags, Fault> {
    let mut tags = Tags::default();
    let fits = |text: &str, most: usize| {
        text.chars().count() <= most
            && text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "_.:/=+-@".contains(c))
    };
    for (key, value) in given {
        if key.is_empty() || !fits(key, TAG_KEY_LENGTH_MAX) || !fits(value, TAG_VALUE_LENGTH_MAX) {
            return Err(errors::asserted_tag_invalid().into());
        }
        if key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            return Err(errors::reserved_session_tag_key().into());
        }
        if !tags.insert(key, value) {
            return Err(errors::duplicate_session_tag_keys().into());
        }
    }
    if tags.iter().count() > TAGS_PER_RESOURCE {
        return Err(errors::asserted_tag_invalid().into());
    }
    Ok(tags)
}

/// A source identity as a provider says it.
///
/// # Errors
/// A text that is none.
pub(crate) fn source_identity(given: &str) -> Result<String, Fault> {
    let fits = SOURCE_IDENTITY_LENGTH.contains(&given.len())
        && given.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte));
    if fits { Ok(given.to_owned()) } else { Err(errors::asserted_source_identity_invalid().into()) }
}

/// Asks the role's trust policy, for everything that the session needs.
fn authorize(cx: &mut Unsigned<'_>, assertion: &Assertion, role: &Role, name: &Name) -> Result<(), Fault> {
    // What the organization denies, it denies to those without an account too.
    let control = organizations::resource_control(cx.settings, cx.account.as_str(), "sts");
    let policies = Policies::default().with_resource(Some(trust::compiled(role)?));
    let policies = policies.with_resource_control(control);
    let principal = Principal::Federated { provider: assertion.provider.to_string() };
    let context = context(cx, assertion, role, name);
    let (arn, account) = (role.arn(), cx.account.to_string());
    let wanted = [
        (!assertion.tags.is_empty(), "sts:TagSession"),
        (assertion.source_identity.is_some(), "sts:SetSourceIdentity"),
        (true, assertion.action),
    ];
    for (_, action) in wanted.into_iter().filter(|(needed, _)| *needed) {
        let request = Request {
            principal: &principal,
            action,
            resource: arn.as_str(),
            resource_account: Some(&account),
            context: &context,
        };
        if !policy::evaluate(&request, &policies).is_allowed() {
            if let Some(entry) = &mut cx.memo.entry {
                let (id, arn) = (assertion.asserted.principal_id.as_str(), assertion.provider.as_str());
                let denied = Denied { account: cx.account, id, arn };
                denial::note_in(entry, denied, (&request, &policies), cx.master_key, &mut cx.mint);
            }
            return Err(errors::not_authorized_to(action).into());
        }
    }
    Ok(())
}

fn context(cx: &Unsigned<'_>, assertion: &Assertion, role: &Role, name: &Name) -> Context {
    let mut context = Context::new();
    // First, so that nothing that a provider says stands in for a key of ours.
    for (key, value) in &assertion.keys {
        context.insert(key.clone(), value.clone());
    }
    insert_facts(&mut context, &cx.facts, cx.now);
    context.insert("aws:FederatedProvider", assertion.provider.to_string());
    context.insert("aws:ResourceAccount", cx.account.to_string());
    let organization = cx.settings.organization.as_ref();
    if let Some(organization) =
        organization.filter(|organization| organization.standing(cx.account) != Standing::Outside)
    {
        context.insert("aws:ResourceOrgID", organization.id.clone());
    }
    for (key, value) in role.tags.iter() {
        context.insert(format!("aws:ResourceTag/{key}"), value.to_owned());
        context.insert(format!("iam:ResourceTag/{key}"), value.to_owned());
    }
    context.insert("sts:RoleSessionName", name.to_string());
    if let Some(source) = &assertion.source_identity {
        context.insert("sts:SourceIdentity", source.clone());
    }
    if !assertion.tags.is_empty() {
        let mut keys = Vec::new();
        for (key, value) in assertion.tags.iter() {
            context.insert(format!("aws:RequestTag/{key}"), value.to_owned());
            keys.push(key.to_owned());
        }
        context.insert("aws:TagKeys", keys);
    }
    if !assertion.transitive_keys.is_empty() {
        context.insert("sts:TransitiveTagKeys", assertion.transitive_keys.clone());
    }
    context
}
