//! What managed policies are refused with.

use super::error;
use protocol::error::{Code, Error};

pub(crate) fn no_such_policy(arn: &str) -> Error {
    error(Code::NoSuchEntity, format!("Policy {arn} was not found."))
}

pub(crate) fn no_such_policy_version(arn: &str, version: &str) -> Error {
    error(Code::NoSuchEntity, format!("Policy {arn} version {version} does not exist or is not attachable."))
}

pub(crate) fn policy_exists(name: &str) -> Error {
    let text = format!("A policy called {name} already exists. Duplicate names are not allowed.");
    error(Code::EntityAlreadyExists, text)
}

pub(crate) fn policy_of_others() -> Error {
    error(Code::AccessDenied, "Policy is outside your own account.")
}

/// AWS's text for roles; the one for users and groups is not known.
pub(crate) fn policy_of_services() -> Error {
    error(Code::PolicyNotAttachable, "Cannot attach a Service Role Policy to a Customer Role.")
}

pub(crate) fn policy_is_attached() -> Error {
    error(Code::DeleteConflict, "Cannot delete a policy attached to entities.")
}

pub(crate) fn policy_has_versions() -> Error {
    error(
        Code::DeleteConflict,
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. \
         The default version is deleted with the policy.",
    )
}

pub(crate) fn policy_version_is_default() -> Error {
    error(Code::DeleteConflict, "Cannot delete the default version of a policy.")
}

pub(crate) fn too_many_policy_versions(most: usize) -> Error {
    error(
        Code::LimitExceeded,
        format!(
            "A managed policy can have up to {most} versions. Before you create a new version, you must delete an \
             existing version."
        ),
    )
}
