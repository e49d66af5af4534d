//! What properties of the account and role templates and summaries are refused with.

use super::error;
use protocol::error::{Code, Error, echo};

pub(crate) fn property_key_invalid(key: &str) -> Error {
    error(Code::InvalidInput, format!("Property key must be in format Namespace/PropertyName: {key}"))
}

pub(crate) fn property_namespaces_differ() -> Error {
    error(Code::InvalidInput, "All properties must belong to the same namespace")
}

pub(crate) fn property_namespace_unsupported(namespace: &str) -> Error {
    error(Code::InvalidInput, format!("Unsupported namespace: {namespace}"))
}

pub(crate) fn role_manager_needs_enabled() -> Error {
    error(Code::InvalidInput, "RoleManager namespace requires Enabled property")
}

pub(crate) fn role_manager_enabled_invalid() -> Error {
    error(Code::InvalidInput, "Enabled must be 'true' or 'false'")
}

/// AWS's text is not known.
pub(crate) fn not_to_be_summarized(arn: &str) -> Error {
    let arn = echo(arn.as_bytes());
    error(Code::InvalidInput, format!("{arn} is not the ARN of a delegation request of this account."))
}

/// AWS's text is not known.
pub(crate) fn locale_invalid() -> Error {
    error(Code::InvalidInput, "The locale is not valid.")
}

/// AWS's text is not known.
pub(crate) fn no_such_role_template(arn: &str) -> Error {
    error(Code::NoSuchEntity, format!("Role template {arn} does not exist."))
}

/// AWS's text is not known.
pub(crate) fn role_template_arn_invalid(arn: &str) -> Error {
    error(Code::InvalidInput, format!("{} is not the ARN of a role template.", echo(arn.as_bytes())))
}

/// AWS's text is not known.
pub(crate) fn role_name_conflicts(name: &str) -> Error {
    error(Code::NameConflict, format!("Role with name {name} exists and is not as the template makes it."))
}

/// AWS's text is not known.
pub(crate) fn role_template_unfit(why: String) -> Error {
    error(Code::InvalidInput, why)
}
