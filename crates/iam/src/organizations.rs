//! Whether an account may act for its organization, and whether it may for the root user of another.
//!
//! The second is asked when such a session begins and again in each of its calls: switching the feature off, or taking an
//! account out of the organization, ends its sessions at once.

use crate::domain::names::AccountId;
use crate::domain::organization::{Feature, Organization, OrganizationFeatures, Standing};
use crate::errors::{self, Fault};
use crate::schema::account_key;
use crate::service::Settings;
use protocol::Error;
use std::collections::BTreeSet;
use store::Tx;

/// The organization that this account administers IAM for.
///
/// # Errors
/// What is missing for that, the first of it.
pub(crate) fn administered<'a>(settings: &'a Settings, account: &AccountId) -> Result<&'a Organization, Error> {
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

/// What the account has switched on for this organization.
///
/// # Errors
/// Those of the store.
pub(crate) fn enabled(
    tx: &Tx,
    organization: &Organization,
    account: &AccountId,
) -> Result<BTreeSet<Feature>, Fault> {
    let features = tx.get::<OrganizationFeatures>(&account_key(account))?;
    let features = features.filter(|features| features.organization == organization.id);
    Ok(features.map(|features| features.enabled).unwrap_or_default())
}

/// Whether an account may act as the root user of another. Nobody may as that of the management account.
///
/// # Errors
/// Those of the store.
pub(crate) fn may_assume_root(
    tx: &Tx,
    settings: &Settings,
    by: &AccountId,
    of: &AccountId,
) -> Result<bool, Fault> {
    let Ok(organization) = administered(settings, by) else { return Ok(false) };
    let is_member = matches!(organization.standing(of), Standing::Member | Standing::Delegated);
    Ok(is_member && enabled(tx, organization, by)?.contains(&Feature::RootSessions))
}
