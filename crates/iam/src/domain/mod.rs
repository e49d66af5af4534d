//! The nouns of IAM: records and the invariants that hold inside one of them.
//!
//! Nothing here reads state; see [`crate::schema`] for keys and indexes and [`crate::ops`] for behaviour.

pub mod access_key;
pub mod access_report;
pub mod attachment;
pub mod certificate;
pub mod console_session;
pub mod credential_report;
pub mod delegation;
pub mod group;
pub mod ids;
pub mod instance_profile;
pub mod login_profile;
pub mod managed_policy;
pub mod mfa_device;
pub mod names;
pub mod oidc_provider;
pub mod organization;
pub mod organization_policies;
pub mod outbound_federation;
pub mod password;
pub mod password_policy;
pub mod refused_passwords;
pub mod role;
pub mod saml_provider;
pub mod security_key;
pub mod server_certificate;
pub mod service_specific_credential;
pub mod signing_certificate;
pub mod ssh_public_key;
pub mod sts_preferences;
pub mod user;
