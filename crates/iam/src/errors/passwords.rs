//! What passwords are refused with beyond the account's policy.

use super::error;
use protocol::error::{Code, Error};

/// Ours: AWS has no such list.
pub(crate) fn password_refused() -> Error {
    const TEXT: &str = "Password should not be one of those that this server refuses because they are common or known from breaches";
    error(Code::PasswordPolicyViolation, TEXT)
}
