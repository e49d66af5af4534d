//! Every text that a client reads, and the fault type of handlers.
//!
//! AWS's words where they are known; `docs/fidelity.md` lists those that are not.

mod account;
mod credential_report;
mod credentials;
mod delegation;
mod mfa;
mod oidc;
mod organizations;
mod outbound;
mod passwords;
mod policies;
mod saml;
mod security_keys;
mod web_identity;

pub(crate) use account::{
    locale_invalid, no_such_role_template, not_to_be_summarized, property_key_invalid,
    property_namespace_unsupported, property_namespaces_differ, role_manager_enabled_invalid,
    role_manager_needs_enabled, role_name_conflicts, role_template_arn_invalid, role_template_unfit,
};
pub(crate) use credential_report::{
    credential_report_expired, credential_report_in_progress, no_credential_report,
};
pub(crate) use credentials::{
    certificate_chain_out_of_order, certificate_key_unacceptable, certificate_malformed,
    certificate_not_valid_now, credential_age_not_supported, key_pair_mismatch, no_such_credential_service,
    no_such_server_certificate, no_such_service_specific_credential, no_such_signing_certificate,
    no_such_ssh_public_key, private_key_malformed, private_key_not_printable, public_key_unacceptable,
    public_key_unrecognized, server_certificate_exists, server_certificate_key_unacceptable,
    server_certificate_not_valid_now, signing_certificate_exists, ssh_public_key_exists, user_and_all_users,
};
pub(crate) use delegation::{
    delegation_invalid, delegation_moved_on, delegation_request_exists, delegation_state, may_not_delegate,
    no_such_delegation_request, only_owner_sends, trade_in_token_expired, trade_in_token_invalid,
    trade_in_token_not_sent,
};
pub(crate) use mfa::{
    authentication_code_invalid, mfa_device_assigned, mfa_device_exists, mfa_device_in_use,
    mfa_device_not_of_user, multi_factor_code_invalid, no_such_mfa_device, no_such_multi_factor_device,
};
pub(crate) use oidc::*;
pub(crate) use organizations::{
    may_not_assume_root, no_such_organization_entity, no_such_organization_policy,
    not_management_or_delegated, organization_not_found, organization_not_in_all_features_mode,
    organization_report_too_large, root_password_not_chosen, service_access_not_enabled,
    target_principal_invalid, task_policy_invalid,
};
pub(crate) use outbound::*;
pub(crate) use passwords::password_refused;
pub(crate) use policies::{
    no_such_policy, no_such_policy_version, policy_exists, policy_has_versions, policy_is_attached,
    policy_of_others, policy_of_services, policy_version_is_default, too_many_policy_versions,
};
pub(crate) use saml::*;

pub(crate) use security_keys::{
    security_key_exists, security_key_name, security_key_not_awaited, security_key_refused,
};
pub(crate) use web_identity::*;

use crate::cloudtrail::Refusal;
use crate::domain::ids::AccessKeyId;
use crate::domain::names::Invalid;
use crate::domain::password::{Evaluation, Unusable};
use crate::domain::password_policy::{Kind, Violation};
use crate::key_task::KeyTask;
use crate::limits::Quota;
use crate::private_key::Unusable as UnusableKey;
use crate::secret::CannotOpen;
use crate::web_identity::KeySetRequest;
use protocol::error::{Code, Error, echo};
use protocol::sigv4::SigV4Error;
use store::StoreError;

/// Why a request did not come to an answer.
#[derive(Debug)]
pub enum Fault {
    /// The client is told so.
    Error(Error),
    /// The client is told so in the words of another service.
    Elsewhere(Box<Refusal>),
    /// The result of this evaluation is needed; the request is decided again once it is known.
    Needs(Box<Evaluation>),
    /// These keys of an issuer are needed; the same.
    NeedsKeys(Box<KeySetRequest>),
    /// A private key is to be made or used, off the threads that decide; the same.
    NeedsKeyTask(Box<KeyTask>),
    /// The store cannot answer now.
    Unavailable(String),
    /// Something that must hold does not: told to the log in full, to the client only as a request id.
    Broken(String),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        Fault::Error(error)
    }
}

impl From<SigV4Error> for Fault {
    fn from(error: SigV4Error) -> Fault {
        Fault::Error(error.into())
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Fault {
        Fault::Unavailable(error.to_string())
    }
}

impl From<Unusable> for Fault {
    fn from(error: Unusable) -> Fault {
        Fault::Broken(error.to_string())
    }
}

impl From<UnusableKey> for Fault {
    fn from(error: UnusableKey) -> Fault {
        Fault::Broken(error.to_string())
    }
}

impl From<CannotOpen> for Fault {
    fn from(error: CannotOpen) -> Fault {
        Fault::Broken(error.to_string())
    }
}

fn error(code: Code, message: impl Into<String>) -> Error {
    Error { code, message: Some(message.into()) }
}

// What does not exist, and what does.

pub(crate) fn no_such_user(name: &str) -> Error {
    error(Code::NoSuchEntity, format!("The user with name {name} cannot be found."))
}

pub(crate) fn no_such_role(name: &str) -> Error {
    error(Code::NoSuchEntity, format!("The role with name {name} cannot be found."))
}

pub(crate) fn role_exists(name: &str) -> Error {
    error(Code::EntityAlreadyExists, format!("Role with name {name} already exists."))
}

pub(crate) fn no_such_role_policy(name: &str) -> Error {
    error(Code::NoSuchEntity, format!("The role policy with name {name} cannot be found."))
}

pub(crate) fn role_is_protected(name: &str) -> Error {
    error(
        Code::UnmodifiableEntity,
        format!(
            "Cannot perform the operation on the protected role '{name}' - this role is only modifiable by AWS"
        ),
    )
}

/// AWS's text is not known.
pub(crate) fn role_path_reserved(path: &str) -> Error {
    error(Code::InvalidInput, format!("The path {path} is reserved for roles that are made by AWS."))
}

/// AWS's text is not known.
pub(crate) fn no_service_linked_role(service: &str) -> Error {
    let service = echo(service.as_bytes());
    error(Code::InvalidInput, format!("There is no service-linked role for the service {service}."))
}

pub(crate) fn suffix_not_allowed(service: &str) -> Error {
    error(Code::InvalidInput, format!("Custom suffix is not allowed for {service}"))
}

/// AWS's text is not known.
pub(crate) fn suffix_too_long(name: &str) -> Error {
    error(Code::InvalidInput, format!("Service role name {name} is too long, please try a shorter suffix."))
}

pub(crate) fn service_role_exists(name: &str) -> Error {
    let hint = "please try a different suffix.";
    error(Code::InvalidInput, format!("Service role name {name} has been taken in this account, {hint}"))
}

/// AWS's text is not known.
pub(crate) fn no_such_deletion_task(id: &str) -> Error {
    error(Code::NoSuchEntity, format!("The deletion task {} cannot be found.", echo(id.as_bytes())))
}

pub(crate) fn no_such_trusted_principal(principal: &str) -> Error {
    malformed_policy(format!("Invalid principal in policy: \"AWS\":\"{principal}\""))
}

pub(crate) fn no_such_instance_profile(name: &str) -> Error {
    error(Code::NoSuchEntity, format!("Instance Profile {name} cannot be found."))
}

pub(crate) fn instance_profile_exists(name: &str) -> Error {
    error(Code::EntityAlreadyExists, format!("Instance Profile {name} already exists."))
}

/// Of resources whose tag keys differ by case.
pub(crate) fn duplicate_exact_tag_keys() -> Error {
    error(Code::InvalidInput, "Duplicate tag keys found.")
}

pub(crate) fn no_such_group(name: &str) -> Error {
    error(Code::NoSuchEntity, format!("The group with name {name} cannot be found."))
}

pub(crate) fn group_exists(name: &str) -> Error {
    error(Code::EntityAlreadyExists, format!("Group with name {name} already exists."))
}

pub(crate) fn not_in_group(user: &str, group: &str) -> Error {
    error(Code::NoSuchEntity, format!("User {user} not in group {group}"))
}

pub(crate) fn no_such_group_policy(name: &str) -> Error {
    error(Code::NoSuchEntity, format!("The group policy with name {name} cannot be found."))
}

pub(crate) fn no_such_user_policy(name: &str) -> Error {
    error(Code::NoSuchEntity, format!("The user policy with name {name} cannot be found."))
}

pub(crate) fn no_such_login_profile(user: &str) -> Error {
    error(Code::NoSuchEntity, format!("Login Profile for User {user} cannot be found."))
}

pub(crate) fn no_such_access_key(id: &str) -> Error {
    error(Code::NoSuchEntity, format!("The Access Key with id {id} cannot be found."))
}

pub(crate) fn no_such_password_policy(account: &str) -> Error {
    error(Code::NoSuchEntity, format!("The Password Policy with domain name {account} cannot be found."))
}

pub(crate) fn no_such_attachable_policy(arn: &str) -> Error {
    error(Code::NoSuchEntity, format!("Policy {arn} does not exist or is not attachable."))
}

pub(crate) fn no_such_report(id: &str) -> Error {
    error(Code::NoSuchEntity, format!("The job with id {} cannot be found.", echo(id.as_bytes())))
}

pub(crate) fn user_exists(name: &str) -> Error {
    error(Code::EntityAlreadyExists, format!("User with name {name} already exists."))
}

pub(crate) fn login_profile_exists(user: &str) -> Error {
    error(Code::EntityAlreadyExists, format!("Login Profile for user {user} already exists."))
}

/// What must go before a user can be deleted; the words after "must" are AWS's.
pub(crate) fn delete_conflict(must: &str) -> Error {
    error(Code::DeleteConflict, format!("Cannot delete entity, must {must}."))
}

// Limits.

pub(crate) fn quota_exceeded(quota: Quota, limit: u64) -> Error {
    error(Code::LimitExceeded, format!("Cannot exceed quota for {}: {limit}", quota.name))
}

pub(crate) fn inline_policies_too_large(limit: u64, kind: &str, name: &str) -> Error {
    error(Code::LimitExceeded, format!("Maximum policy size of {limit} bytes exceeded for {kind} {name}"))
}

pub(crate) fn rate_exceeded() -> Error {
    error(Code::Throttling, "Rate exceeded")
}

// Passwords.

pub(crate) fn password_change_required() -> Error {
    error(Code::AccessDenied, "The password must be changed before anything else")
}

pub(crate) fn only_users_change_passwords() -> Error {
    error(Code::InvalidUserType, "Only IAM Users can change their own password")
}

pub(crate) fn old_password_incorrect() -> Error {
    error(Code::AccessDenied, "The old password was incorrect.")
}

pub(crate) fn password_reused() -> Error {
    error(
        Code::PasswordPolicyViolation,
        "Policy constraint violation with password reuse prevention during password change.",
    )
}

pub(crate) fn password_violates(violation: &Violation) -> Error {
    let text = match violation {
        Violation::Missing(kind) => missing_kind(*kind).to_owned(),
        Violation::TooShort(length) => format!("Password should have a minimum length of {length}"),
        Violation::TooFewKinds { more, absent } => {
            let clauses: Vec<&str> = absent.iter().map(|kind| missing_kind(*kind)).collect();
            format!("Password should meet {more} more of the following requirements: {}", clauses.join(", "))
        }
        Violation::AccountIdentity => {
            "Password should not be identical to the account name or email address".to_owned()
        }
    };
    error(Code::PasswordPolicyViolation, text)
}

fn missing_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Uppercase => "Password should have at least one uppercase letter",
        Kind::Lowercase => "Password should have at least one lowercase letter",
        Kind::Number => "Password should have at least one number",
        Kind::Symbol => "Password should have at least one symbol",
    }
}

// Requests that are well formed and still wrong.

pub(crate) fn user_name_required() -> Error {
    error(Code::ValidationError, "Must specify userName when calling with non-User credentials")
}

pub(crate) fn value_required(field: &str) -> Error {
    error(
        Code::ValidationError,
        format!(
            "1 validation error detected: Value at '{field}' failed to satisfy constraint: Member must not be null"
        ),
    )
}

pub(crate) fn invalid_enum_value(field: &str) -> Error {
    error(
        Code::ValidationError,
        format!(
            "1 validation error detected: Value at '{field}' failed to satisfy constraint: Member must satisfy enum \
             value set"
        ),
    )
}

pub(crate) fn invalid_marker() -> Error {
    error(Code::ValidationError, "Invalid Marker.")
}

pub(crate) fn unparseable_arn() -> Error {
    error(Code::ValidationError, "Invalid ARN:  Could not be parsed!")
}

pub(crate) fn too_many_tags() -> Error {
    error(Code::LimitExceeded, "The number of tags has reached the maximum limit.")
}

pub(crate) fn alias_exists(alias: &str) -> Error {
    error(Code::EntityAlreadyExists, format!("The account alias {alias} already exists."))
}

pub(crate) fn no_such_alias(alias: &str) -> Error {
    error(Code::NoSuchEntity, format!("The account alias {alias} cannot be found."))
}

pub(crate) fn alias_like_account_id() -> Error {
    error(Code::ValidationError, "The account alias must not be a 12 digit number.")
}

pub(crate) fn duplicate_tag_keys() -> Error {
    error(Code::InvalidInput, "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
}

pub(crate) fn reserved_tag_key() -> Error {
    error(Code::InvalidInput, "Tag keys beginning with aws: are reserved for system use")
}

pub(crate) fn simulated_policy_malformed(name: &str, text: &str) -> Error {
    error(Code::InvalidInput, format!("{name}: {text}"))
}

pub(crate) fn simulated_action_invalid(action: &str) -> Error {
    let action = echo(action.as_bytes());
    error(
        Code::InvalidInput,
        format!("Invalid action {action}: it must be of the form service:Action, without wildcards"),
    )
}

pub(crate) fn simulated_arn_invalid(field: &str, arn: &str) -> Error {
    let arn = echo(arn.as_bytes());
    error(Code::InvalidInput, format!("Invalid value for {field}: {arn}"))
}

pub(crate) fn simulation_too_large() -> Error {
    let text = "The policies, resources and context entries are too many to be evaluated together. Ask about fewer resources";
    error(Code::InvalidInput, text)
}

pub(crate) fn caller_arn_required() -> Error {
    error(Code::InvalidInput, "CallerArn is required when ResourcePolicy is given")
}

pub(crate) fn context_entry_invalid(name: &str) -> Error {
    let name = echo(name.as_bytes());
    error(Code::InvalidInput, format!("Invalid context entry {name}: its values do not fit its type"))
}

pub(crate) fn malformed_policy(text: impl Into<String>) -> Error {
    error(Code::MalformedPolicyDocument, text)
}

// Who is calling, and what they may do.

/// Key unknown, inactive, or sent with a session token that is not its own.
pub(crate) fn invalid_client_token() -> Error {
    error(Code::InvalidClientTokenId, "The security token included in the request is invalid.")
}

/// The same without its period: AWS's answer where IAM is called in a session without a second factor.
pub(crate) fn session_without_multi_factor() -> Error {
    error(Code::InvalidClientTokenId, "The security token included in the request is invalid")
}

pub(crate) fn expired_token() -> Error {
    error(Code::ExpiredToken, "The security token included in the request is expired")
}

pub(crate) fn session_from_session(operation: &str) -> Error {
    error(Code::AccessDenied, format!("Cannot call {operation} with session credentials"))
}

pub(crate) fn duplicate_session_tag_keys() -> Error {
    const TEXT: &str = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
    error(Code::InvalidParameterValue, TEXT)
}

pub(crate) fn reserved_session_tag_key() -> Error {
    error(Code::InvalidParameterValue, "Tag keys beginning with aws: are reserved for system use")
}

pub(crate) fn packed_policy_too_large(percent: usize) -> Error {
    let text = format!("Packed policy consumes {percent}% of allotted space, please use smaller policy.");
    error(Code::PackedPolicyTooLarge, text)
}

pub(crate) fn packed_tags_too_large(percent: usize) -> Error {
    let text = format!("Packed size of session tags consumes {percent}% of allotted space.");
    error(Code::PackedPolicyTooLarge, text)
}

pub(crate) fn too_many_session_policies(most: usize) -> Error {
    let text = "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: Member must have \
                length less than or equal to";
    error(Code::ValidationError, format!("{text} {most}"))
}

pub(crate) fn root_assumes_no_role() -> Error {
    error(Code::AccessDenied, "Roles may not be assumed by root accounts.")
}

/// AWS does not tell a role that does not exist from one that does not trust the caller.
pub(crate) fn may_not_assume(principal: &str, role: &str) -> Error {
    access_denied(principal, "sts:AssumeRole", role, None)
}

pub(crate) fn role_arn_invalid(arn: &str) -> Error {
    error(Code::ValidationError, format!("{} is invalid", echo(arn.as_bytes())))
}

pub(crate) fn session_longer_than_role_allows() -> Error {
    error(
        Code::ValidationError,
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    )
}

/// What AssumeRoleWithSAML says of the same.
pub(crate) fn asserted_session_longer_than_role_allows() -> Error {
    const TEXT: &str = "Requested DurationSeconds exceeds MaxSessionDuration set for this role.";
    error(Code::ValidationError, TEXT)
}

pub(crate) fn chained_session_too_long() -> Error {
    error(
        Code::ValidationError,
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
    )
}

pub(crate) fn source_identity_set() -> Error {
    error(Code::ValidationError, "The source identity is already set for this assume role session")
}

pub(crate) fn transitive_tag_missing() -> Error {
    error(
        Code::InvalidParameterValue,
        "The specified transitive tag key must be included in the requested tags.",
    )
}

pub(crate) fn transitive_tag_conflict() -> Error {
    error(
        Code::InvalidParameterValue,
        "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from \
         the calling session.",
    )
}

/// The id names no account: it is not of the form that AWS has given out since 2019.
pub(crate) fn undecodable_access_key() -> Error {
    error(Code::ValidationError, "Invalid Access Key ID")
}

pub(crate) fn undecodable_authorization_message() -> Error {
    error(Code::InvalidAuthorizationMessageException, "Message is not valid")
}

/// `resource` as AWS words it, which is not always an ARN; `reason` is the clause that begins with "because" or
/// "with".
pub(crate) fn access_denied(principal: &str, action: &str, resource: &str, reason: Option<&str>) -> Error {
    let mut text = format!("User: {principal} is not authorized to perform: {action}");
    if !resource.is_empty() {
        text.push_str(" on resource: ");
        text.push_str(resource);
    }
    if let Some(reason) = reason {
        text.push(' ');
        text.push_str(reason);
    }
    error(Code::AccessDenied, text)
}

/// AWS does not tell an unknown key from one that the caller may not ask about.
pub(crate) fn unknown_access_key(principal: &str, id: &AccessKeyId) -> Error {
    access_denied(principal, "iam:GetAccessKeyLastUsed", &format!("access key {id}"), None)
}

/// Told to anybody, before any signature is looked at, hence no more than the beginning of what was sent.
pub(crate) fn no_such_operation(action: &str, version: Option<&str>) -> Error {
    let action = echo(action.as_bytes());
    let version =
        version.map_or_else(|| "NO_VERSION_SPECIFIED".to_owned(), |version| echo(version.as_bytes()));
    error(Code::InvalidAction, format!("Could not find operation {action} for version {version}"))
}

pub(crate) fn not_implemented(action: &str) -> Error {
    error(
        Code::NotImplemented,
        format!("The operation {action} is not implemented by this version of Countersign."),
    )
}

// Faults of ours.

pub(crate) fn internal_failure() -> Error {
    error(
        Code::InternalFailure,
        "The request processing has failed because of an unknown error, exception or failure.",
    )
}

pub(crate) fn service_unavailable() -> Error {
    error(Code::ServiceUnavailable, "The request has failed due to a temporary failure of the server.")
}

impl From<Invalid> for Fault {
    /// A name that passed the model's constraints and yet is none is a flaw of ours.
    fn from(error: Invalid) -> Fault {
        Fault::Broken(format!("validated input refused: {error}"))
    }
}
