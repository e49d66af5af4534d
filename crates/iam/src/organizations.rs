//! Whether an account may act for its organization, and whether it may for the root user of another; what the
//! organization's policies bind.
//!
//! The second is asked when such a session begins and again in each of its calls: switching the feature off, or taking an
//! account out of the organization, ends its sessions at once.

use crate::domain::names::AccountId;
use crate::domain::organization::{Feature, Organization, OrganizationFeatures, Standing};
use crate::errors::{self, Fault};
use crate::principal::Identity;
use crate::schema::account_key;
use crate::service::Settings;
use policy::ControlPolicies;
use protocol::{Error, Service as Api};
use std::collections::BTreeSet;
use store::Tx;

/// The organization that this account administers IAM for.
///
/// # Errors
/// What is missing for that, the first of it.
pub(crate) fn administered<'a>(
    settings: &'a Settings,
    account: &AccountId,
) -> Result<&'a Organization, Error> {
    let organization = settings.organization.as_ref();
    let organization = organization.filter(|found| found.standing(account) != Standing::Outside);
    let organization = organization.ok_or_else(errors::organization_not_found)?;
    if !matches!(organization.standing(account), Standing::Management | Standing::Delegated) {
        return Err(errors::not_management_or_delegated());
    }
    if !organization.all_features {
        return Err(errors::organization_not_in_all_features_mode());
    }
    if !organization.trusted_access {
        return Err(errors::service_access_not_enabled());
    }
    Ok(organization)
}

/// What the account has switched on for this organization. In another one, everything was off.
///
/// # Errors
/// Those of the store.
pub(crate) fn features(
    tx: &Tx,
    organization: &Organization,
    account: &AccountId,
) -> Result<OrganizationFeatures, Fault> {
    let known = tx.get::<OrganizationFeatures>(&account_key(account))?;
    let fresh = |ended| OrganizationFeatures {
        account: account.clone(),
        organization: organization.id.clone(),
        enabled: BTreeSet::new(),
        root_sessions_ended: ended,
    };
    Ok(match known {
        Some(features) if features.organization == organization.id => features,
        Some(elsewhere) => fresh(elsewhere.root_sessions_ended + 1),
        None => fresh(0),
    })
}

/// Whether an account may act as the root user of another, and how often that had an end so far. Nobody may as the root
/// user of the management account.
///
/// # Errors
/// Those of the store.
pub(crate) fn may_assume_root(
    tx: &Tx,
    settings: &Settings,
    by: &AccountId,
    of: &AccountId,
) -> Result<Option<u64>, Fault> {
    let Ok(organization) = administered(settings, by) else { return Ok(None) };
    let is_member = matches!(organization.standing(of), Standing::Member | Standing::Delegated);
    let features = features(tx, organization, by)?;
    let may = is_member && features.enabled.contains(&Feature::RootSessions);
    Ok(may.then_some(features.root_sessions_ended))
}

/// Whether the organization's policies bind an account: its members, and not the account that it belongs to (Organizations
/// user guide, "SCP effects on permissions").
fn binds(settings: &Settings, account: &AccountId) -> bool {
    let standing = settings.organization.as_ref().map(|organization| organization.standing(account));
    matches!(standing, Some(Standing::Member | Standing::Delegated))
}

/// The service control policies that bind a principal. They bind no role of a service.
pub(crate) fn service_control(
    settings: &Settings,
    account: &AccountId,
    identity: &Identity,
) -> ControlPolicies {
    let of_service = matches!(identity, Identity::AssumedRole(assumed) if assumed.role.is_service_linked());
    if of_service || !binds(settings, account) {
        return ControlPolicies::default();
    }
    settings.organization_policies.service_control.clone()
}

/// Whether there are policies for resources that actions of this service may have to heed, whosever the resources are.
pub(crate) fn may_control_resources(settings: &Settings, service: Api) -> bool {
    service == Api::Sts && !settings.organization_policies.resource_control.is_empty()
}

/// The resource control policies that bind resources of an account when a service's actions use them. Of the services here only STS
/// heeds them (Organizations user guide, "List of AWS services that support RCPs").
pub(crate) fn resource_control(settings: &Settings, account: &str, service: &str) -> ControlPolicies {
    let owner = AccountId::new(account).ok().filter(|owner| binds(settings, owner));
    match owner {
        Some(_) if service == Api::Sts.signing_name() => {
            settings.organization_policies.resource_control.clone()
        }
        _ => ControlPolicies::default(),
    }
}
