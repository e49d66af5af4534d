//! The targets. Each panics if what it drives breaks a promise, and returns otherwise, whatever the bytes.

pub mod agreement;
pub mod backup;
pub mod case;
pub mod certificate;
pub mod import;
pub mod ini;
pub mod json;
pub mod jwt;
pub mod key;
pub mod pattern;
pub mod policy;
pub mod private_key;
pub mod query;
pub mod saml;
pub mod service;
pub mod sigv4;
pub mod ssh_key;
pub mod webauthn;
pub mod xml;

/// A target and its name, which is also that of its folder of seeds.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const ALL: &[Target] = &[
    ("agreement", agreement::run),
    ("backup", backup::run),
    ("case", case::run),
    ("certificate", certificate::run),
    ("import", import::run),
    ("ini", ini::run),
    ("json", json::run),
    ("jwt", jwt::run),
    ("key", key::run),
    ("pattern", pattern::run),
    ("policy", policy::run),
    ("private_key", private_key::run),
    ("query", query::run),
    ("saml", saml::run),
    ("service", service::run),
    ("sigv4", sigv4::run),
    ("ssh_key", ssh_key::run),
    ("webauthn", webauthn::run),
    ("xml", xml::run),
];

/// Splits at the first newline: the first line chooses, the rest is the input.
fn split(data: &[u8]) -> (&[u8], &[u8]) {
    match data.iter().position(|byte| *byte == b'\n') {
        Some(at) => (&data[..at], &data[at + 1..]),
        None => (&[], data),
    }
}

/// The operation with this name, else one that the bytes choose.
fn operation(name: &[u8]) -> &'static protocol::OperationInfo {
    let all = || protocol::Service::ALL.into_iter().flat_map(|service| service.operations().iter().copied());
    let named = all().find(|operation| operation.name.as_bytes() == name);
    let number = name.iter().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
    let chosen = || all().nth(number % all().count());
    named.or_else(chosen).unwrap_or_else(|| unreachable!("there are operations"))
}
