//! Virtual MFA devices in the database.

use super::{access_keys_of, account_key};
use crate::domain::access_key::KeyOwner;
use crate::domain::mfa_device::VirtualMfaDevice;
use crate::domain::names::{AccountId, folded};
use store::{Counter, Index, Indexes, Key, Record, StoreError, Table, Tx};

/// Devices by whose second factor they are.
pub const MFA_DEVICES_OF_OWNER: Index = Index(40);

/// Virtual MFA devices of an account.
pub const MFA_DEVICES: Counter = Counter(40);
/// Those of them that are enabled.
pub const MFA_DEVICES_IN_USE: Counter = Counter(41);
/// Enabled devices of a principal.
pub const MFA_DEVICES_PER_OWNER: Counter = Counter(42);

impl Record for VirtualMfaDevice {
    const TABLE: Table = Table { id: 40, name: "virtual_mfa_devices" };
    fn key(&self) -> Key {
        mfa_device_key(&self.account, self.path.as_str(), self.name.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.count(MFA_DEVICES, account_key(&self.account));
        if let Some(assignment) = &self.assignment {
            let owner = access_keys_of(&self.account, &assignment.owner);
            out.index(
                MFA_DEVICES_OF_OWNER,
                owner.clone().text(self.path.as_str()).text(&folded(self.name.as_str())),
            );
            out.count(MFA_DEVICES_IN_USE, account_key(&self.account));
            out.count(MFA_DEVICES_PER_OWNER, owner);
        }
    }
}

/// A device by its path and its name, the latter in whatever case.
pub fn mfa_device_key(account: &AccountId, path: &str, name: &str) -> Key {
    account_key(account).text(path).text(&folded(name))
}

/// The device with this serial number, if it is one of ours.
///
/// # Errors
/// Those of the store.
pub(crate) fn find_mfa_device(
    tx: &Tx,
    account: &AccountId,
    serial_number: &str,
) -> Result<Option<VirtualMfaDevice>, StoreError> {
    let place =
        serial_number.strip_prefix("arn:aws:iam::").and_then(|rest| rest.strip_prefix(account.as_str()));
    let Some(place) = place.and_then(|rest| rest.strip_prefix(":mfa")) else { return Ok(None) };
    let (path, name) = place.split_at(place.rfind('/').map_or(0, |slash| slash + 1));
    let device = tx.get::<VirtualMfaDevice>(&mfa_device_key(account, path, name))?;
    Ok(device.filter(|device| device.serial_number().as_str() == serial_number))
}

/// The devices of a principal, of which there are few.
///
/// # Errors
/// Those of the store.
pub(crate) fn mfa_devices_of(
    tx: &Tx,
    account: &AccountId,
    owner: &KeyOwner,
) -> Result<Vec<VirtualMfaDevice>, StoreError> {
    let owner = access_keys_of(account, owner);
    let found = tx.scan_index::<VirtualMfaDevice>(MFA_DEVICES_OF_OWNER, &owner, None, usize::MAX)?;
    Ok(found.into_iter().map(|(_, device)| device).collect())
}
