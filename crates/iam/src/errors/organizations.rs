//! What organizations, sessions of root users and reports on an organization are refused with.

use super::{access_denied, error};
use protocol::error::{Code, Error, echo};

pub(crate) fn organization_not_found() -> Error {
    error(
        Code::OrganizationNotFoundException,
        "The request failed because your account is not a member of an organization.",
    )
}

pub(crate) fn not_management_or_delegated() -> Error {
    error(
        Code::AccountNotManagementOrDelegatedAdministratorException,
        "The account making the request is neither the management account nor a delegated administrator.",
    )
}

pub(crate) fn organization_not_in_all_features_mode() -> Error {
    error(
        Code::OrganizationNotInAllFeaturesModeException,
        "The organization of the account does not have all features enabled.",
    )
}

pub(crate) fn service_access_not_enabled() -> Error {
    error(
        Code::ServiceAccessNotEnabledException,
        "Trusted access for iam.amazonaws.com is not enabled in the organization.",
    )
}

/// One sentence for whatever stands in the way, so that nobody learns which accounts there are.
pub(crate) fn may_not_assume_root(principal: &str, target: &str) -> Error {
    access_denied(principal, "sts:AssumeRoot", target, None)
}

pub(crate) fn target_principal_invalid(target: &str) -> Error {
    error(Code::ValidationError, format!("{} is invalid", echo(target.as_bytes())))
}

pub(crate) fn task_policy_invalid(arn: &str) -> Error {
    error(Code::ValidationError, format!("{} is not a policy for tasks of root users", echo(arn.as_bytes())))
}

pub(crate) fn root_password_not_chosen() -> Error {
    error(
        Code::InvalidInput,
        "In a session of AssumeRoot, Password and PasswordResetRequired must be omitted.",
    )
}

// What a report on an organization fails with; these stand in the report.

pub(crate) fn no_such_organization_entity(path: &str) -> Error {
    error(Code::NoSuchEntity, format!("The organization has no account at {path}."))
}

pub(crate) fn no_such_organization_policy() -> Error {
    error(Code::NoSuchEntity, "The organization has no such policy.")
}

pub(crate) fn organization_report_too_large(most: usize) -> Error {
    error(Code::LimitExceeded, format!("The report is about more than {most} users and roles."))
}
