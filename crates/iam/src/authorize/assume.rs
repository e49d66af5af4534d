//! May this caller assume that role? The role's trust policy must say so, and where it names no more than the account,
//! the caller's own policies too.
//!
//! A role that is not there, one that does not trust the caller and one that the caller may not assume get the same
//! answer, so that nobody learns which roles there are.

use super::{Resource, context, insert_some, list, text, texts};
use crate::denial;
use crate::errors::{self, Fault};
use crate::multi_factor;
use crate::operations::Row;
use crate::organizations;
use crate::principal::{AssumedRole, Identity};
use crate::service::Cx;
use crate::trust;
use policy::{Context, Request};
use protocol::shape::{Shape, ValueRef};

/// Checks that the caller may assume the role with this ARN, and for it what the input asks for.
pub(super) fn authorize(cx: &mut Cx<'_>, row: &Row, input: &dyn Shape, arn: &str) -> Result<(), Fault> {
    if !trust::names_a_role(arn) {
        return Err(errors::role_arn_invalid(arn).into());
    }
    // Before anything is judged: trust policies ask whether there was a second factor.
    let code = |member| text(input, member);
    cx.multi_factor = multi_factor::verify(cx, code("SerialNumber"), code("TokenCode"))?;
    let actions = actions(cx, input);
    let caller = cx.caller;
    let denied = |action: &str| Fault::from(errors::access_denied(caller.arn.as_str(), action, arn, None));
    let Some(role) = trust::role_by_arn(cx.tx, cx.account, arn)? else {
        // The first action would be the one that is denied on a role that does not trust the caller.
        return Err(denied(actions.first().copied().unwrap_or("sts:AssumeRole")));
    };
    let control = organizations::resource_control(cx.settings, cx.account.as_str(), "sts");
    let policies = caller.policies.clone().with_resource(Some(trust::compiled(&role)?));
    let policies = policies.with_resource_control(control);
    let resource = Resource { role: Some(role), ..Resource::plain(arn.to_owned()) };
    let mut context = context(cx, row, input, &resource);
    if let Some(inherited) = calling(cx).and_then(|calling| calling.session.source_identity.clone())
        && context.get("sts:SourceIdentity").is_none()
    {
        context.insert("sts:SourceIdentity", inherited);
    }
    if cx.multi_factor {
        context.insert("aws:MultiFactorAuthPresent", "true");
        context.insert("aws:MultiFactorAuthAge", "0");
    }
    for action in actions {
        let request = Request {
            principal: &caller.principal,
            action,
            resource: arn,
            resource_account: Some(cx.account.as_str()),
            context: &context,
        };
        if !policy::evaluate(&request, &policies).is_allowed() {
            denial::note(cx, &request, &policies);
            return Err(denied(action));
        }
    }
    Ok(())
}

/// Condition keys of the session that is asked for.
pub(super) fn insert(context: &mut Context, input: &dyn Shape) {
    for (key, member) in [
        ("sts:RoleSessionName", "RoleSessionName"),
        ("sts:ExternalId", "ExternalId"),
        ("sts:SourceIdentity", "SourceIdentity"),
    ] {
        super::insert_some(context, key, text(input, member).map(str::to_owned));
    }
    super::insert_some(context, "sts:TransitiveTagKeys", texts(input, "TransitiveTagKeys"));
    super::insert_some(context, "sts:RequestContextProviders", context_providers(input));
}

/// Who is said to assert the contexts of the session.
fn context_providers(input: &dyn Shape) -> Option<Vec<String>> {
    let contexts = list(input, "ProvidedContexts")?;
    let provider = |index| match contexts.item(index) {
        Some(ValueRef::Structure(provided)) => text(provided, "ProviderArn").map(str::to_owned),
        _ => None,
    };
    Some((0..contexts.count()).filter_map(provider).collect())
}

/// What has to be allowed, in the order in which AWS names what is not. Tags and a source identity need it also where
/// they come from the calling session.
fn actions(cx: &Cx<'_>, input: &dyn Shape) -> Vec<&'static str> {
    let given = |member| list(input, member).is_some_and(|items| items.count() > 0);
    let session = calling(cx).map(|calling| &calling.session);
    let tags = given("Tags") || session.is_some_and(|session| !session.transitive_tags.is_empty());
    let source = text(input, "SourceIdentity").is_some()
        || session.is_some_and(|session| session.source_identity.is_some());
    let wanted = [
        (tags, "sts:TagSession"),
        (source, "sts:SetSourceIdentity"),
        (given("ProvidedContexts"), "sts:SetContext"),
        (true, "sts:AssumeRole"),
    ];
    wanted.into_iter().filter(|(needed, _)| *needed).map(|(_, action)| action).collect()
}

fn calling<'a>(cx: &'a Cx<'_>) -> Option<&'a AssumedRole> {
    match &cx.caller.identity {
        Identity::AssumedRole(assumed) => Some(assumed),
        _ => None,
    }
}

/// The condition keys of GetWebIdentityToken: for whom the token is, how it is signed, and how long it is good.
pub(super) fn insert_token(context: &mut Context, input: &dyn Shape) {
    insert_some(context, "sts:IdentityTokenAudience", texts(input, "Audience"));
    insert_some(context, "sts:SigningAlgorithm", text(input, "SigningAlgorithm").map(str::to_owned));
    let position = input.info().position("DurationSeconds");
    if let Some(ValueRef::Integer(seconds)) = position.and_then(|position| input.get(position)) {
        context.insert("sts:DurationSeconds", seconds.to_string());
    }
}
