//! The IAM and STS service: identity, authorization, operations, audit.
//!
//! A request is a pure function of a snapshot of the state, the call, an instant and some entropy. Nothing here
//! knows a socket, a clock, a thread or HTML; see [`call`] for how the rim drives it and [`service`] for the
//! pipeline. To add an operation, see [`operations`].

pub mod access;
pub mod activity;
pub mod audit;
mod authorize;
pub mod bootstrap;
pub mod call;
pub mod cloudtrail;
pub mod console;
pub mod credential_report;
mod denial;
pub mod domain;
pub mod env;
pub mod errors;
pub mod federated_session;
mod federation;
pub mod key_task;
pub mod limits;
mod maintenance;
pub mod managed_policies;
mod multi_factor;
pub mod open_sessions;
pub mod operations;
mod ops;
mod organizations;
pub mod outbound;
mod paginate;
pub mod password_attempts;
pub mod permitted;
mod policy_templates;
pub mod principal;
pub mod private_key;
mod qr_code;
mod role_templates;
pub mod root_password;
pub mod saml;
pub mod schema;
pub mod secret;
pub mod service;
pub mod service_linked_roles;
mod service_names;
pub mod session;
pub mod sign_in;
pub mod sign_in_events;
pub mod token_signing;
pub mod totp;
pub mod transfer;
mod trust;
mod unsigned;
pub mod web_identity;
pub mod webauthn;
