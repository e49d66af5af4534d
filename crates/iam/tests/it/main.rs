//! The service in process: requests are signed as a client does, and answered by the real pipeline.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails may panic, and scenarios are files"
)]

mod access_reports;
mod answers;
mod attacks;
mod audit;
mod authenticator;
mod condition_keys;
mod console;
mod credential_report;
mod delegation;
mod federated_users;
mod harness;
mod internet;
mod issuer;
mod managed_policies;
mod matrix;
mod open_sessions;
mod organizations;
mod outbound_federation;
mod pages;
mod passwords;
mod permitted;
mod policy_checks;
mod refused_passwords;
mod roles;
mod saml_federation;
mod saml_providers;
mod scenario;
mod scenarios;
mod second_factor;
mod secrets;
mod security_keys;
mod sessions;
mod sign_in;
mod sign_in_events;
mod simulations;
mod trail;
mod transfer;
mod validation;
mod web_identity;
mod webauthn;
