//! What each operation does: one file per family of resources, handlers only.
//!
//! A handler sees the state through `cx.tx`, the caller, the instant and the mint, and nothing else. It has been
//! authorized already, and its input has passed every constraint of the model.

mod access_key;
mod access_report;
mod account;
mod account_alias;
mod account_details;
pub(crate) mod account_properties;
mod account_summary;
mod attached_policy;
mod credential_report;
mod delegation_check;
mod delegation_decision;
mod delegation_request;
mod delegation_summary;
mod group;
mod group_policy;
mod inline_policy;
mod instance_profile;
mod login_profile;
mod managed_policy;
mod mfa_device;
mod oidc_provider;
mod organization;
mod organization_report;
mod outbound_federation;
mod owner;
mod permissions_boundary;
mod policy_entities;
mod policy_simulation;
mod policy_version;
mod role;
mod role_policy;
mod role_template;
mod root_login_profile;
mod saml_provider;
pub(crate) mod security_key;
mod server_certificate;
mod service_linked_role;
mod service_specific_credential;
mod signing_certificate;
mod ssh_public_key;
pub(crate) mod sts;
mod sts_preferences;
mod tag;
mod user;

use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::principal::Identity;
use crate::service::Cx;
use std::sync::Arc;

/// The user called `name`, in whatever case.
fn existing_user(cx: &mut Cx<'_>, name: &str) -> Result<Arc<User>, Fault> {
    if let Some(user) = cx.resolved.take().filter(|user| user.name.as_str().eq_ignore_ascii_case(name)) {
        return Ok(user);
    }
    let found = cx.find_user(name)?;
    found.ok_or_else(|| errors::no_such_user(name).into())
}

/// The user called `name`; without a name, the calling user as it is now.
fn named_or_calling_user(cx: &mut Cx<'_>, name: Option<&str>) -> Result<Arc<User>, Fault> {
    match (name, &cx.caller.identity) {
        (Some(name), _) => existing_user(cx, name),
        (None, Identity::User(user)) => Ok(Arc::clone(user)),
        (None, _) => Err(errors::user_name_required().into()),
    }
}
