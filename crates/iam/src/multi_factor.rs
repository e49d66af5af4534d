//! The second factor: checks a code of one of the principal's MFA devices, wherever one is given.
//!
//! A code is taken once: the step that it belongs to is written down with the change that it permits, so that of two
//! requests with the same code one finds it used. Wrong codes are slowed per principal and not per credential: a
//! code has a million values, and whoever can try them has the password or a key already. An administrator can take
//! the device away.

use crate::domain::access_key::KeyOwner;
use crate::domain::mfa_device::VirtualMfaDevice;
use crate::domain::names::AccountId;
use crate::env::Instant;
use crate::errors::{self, Fault};
use crate::principal::Identity;
use crate::schema::{find_mfa_device, mfa_devices_of, security_keys_of};
use crate::secret::MasterKey;
use crate::service::Cx;
use store::{StoreError, Tx};

/// Checks the `SerialNumber` and `TokenCode` of a request against the caller's devices; false if it has neither.
///
/// # Errors
/// `AccessDenied` for a device that is not the caller's and for a wrong code, `Throttling` after too many.
pub(crate) fn verify(
    cx: &mut Cx<'_>,
    serial_number: Option<&str>,
    code: Option<&str>,
) -> Result<bool, Fault> {
    if serial_number.is_none() && code.is_none() {
        return Ok(false);
    }
    let owner = match &cx.caller.identity {
        Identity::Root => KeyOwner::Root,
        Identity::User(user) => KeyOwner::User(user.id.clone()),
        Identity::FederatedUser(_) | Identity::AssumedRole(_) | Identity::RootTask(_) => {
            return Err(errors::no_such_multi_factor_device().into());
        }
    };
    let device = find_mfa_device(cx.tx, cx.account, serial_number.unwrap_or_default())?;
    let device = device.filter(|device| device.assigned_to(&owner).is_some());
    let mut device = device.ok_or_else(errors::no_such_multi_factor_device)?;
    begin_attempt(cx, &owner)?;
    if !device.accept(cx.master_key, code.unwrap_or_default(), cx.now)? {
        return Err(errors::multi_factor_code_invalid().into());
    }
    attempt_succeeded(cx, &owner);
    cx.tx.put(&device)?;
    Ok(true)
}

/// Whether a principal has a device of either kind.
///
/// # Errors
/// Those of the store.
pub(crate) fn is_enabled(tx: &Tx, account: &AccountId, owner: &KeyOwner) -> Result<bool, StoreError> {
    Ok(!mfa_devices_of(tx, account, owner)?.is_empty() || !security_keys_of(tx, account, owner)?.is_empty())
}

/// Draws an attempt at the principal's codes, once per request.
///
/// # Errors
/// `Throttling` if there were too many wrong ones.
pub(crate) fn begin_attempt(cx: &mut Cx<'_>, owner: &KeyOwner) -> Result<(), Fault> {
    if !cx.memo.tried_code {
        if !cx.second_factors.begin(owner.key_text().to_owned(), cx.now) {
            return Err(errors::rate_exceeded().into());
        }
        cx.memo.tried_code = true;
    }
    Ok(())
}

/// The codes were right.
pub(crate) fn attempt_succeeded(cx: &Cx<'_>, owner: &KeyOwner) {
    cx.second_factors.succeeded(&owner.key_text().to_owned());
}

/// Takes a code of any device of a principal; gives the device, with the code noted as used.
///
/// # Errors
/// A store that fails, a seed that does not open.
pub(crate) fn accept_any(
    tx: &Tx,
    account: &AccountId,
    master_key: &MasterKey,
    owner: &KeyOwner,
    code: &str,
    now: Instant,
) -> Result<Option<VirtualMfaDevice>, Fault> {
    for mut device in mfa_devices_of(tx, account, owner)? {
        if device.accept(master_key, code, now)? {
            return Ok(Some(device));
        }
    }
    Ok(None)
}
