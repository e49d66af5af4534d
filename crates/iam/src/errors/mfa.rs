//! What MFA devices and their codes are refused with.

use super::error;
use protocol::error::{Code, Error};

pub(crate) fn multi_factor_code_invalid() -> Error {
    error(Code::AccessDenied, "MultiFactorAuthentication failed with invalid MFA one time pass code.")
}

pub(crate) fn mfa_device_exists() -> Error {
    error(Code::EntityAlreadyExists, "MFADevice entity at the same path and name already exists.")
}

pub(crate) fn no_such_mfa_device(serial_number: &str) -> Error {
    error(Code::NoSuchEntity, format!("VirtualMFADevice with serial number {serial_number} does not exist."))
}

pub(crate) fn mfa_device_assigned() -> Error {
    error(Code::DeleteConflict, "MFA VirtualDevice in use. Must deactivate first.")
}

pub(crate) fn mfa_device_in_use() -> Error {
    error(Code::EntityAlreadyExists, "MFA Device is already in use.")
}

pub(crate) fn mfa_device_not_of_user() -> Error {
    error(Code::NoSuchEntity, "MFA Device invalid for user.")
}

pub(crate) fn authentication_code_invalid() -> Error {
    error(Code::InvalidAuthenticationCode, "Authentication code for device is not valid.")
}

pub(crate) fn no_such_multi_factor_device() -> Error {
    error(
        Code::AccessDenied,
        "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is \
         valid and associated with this user.",
    )
}
