//! Security keys as EnableMFADevice enrols them for the console, in two calls: one begins and has a challenge made, the
//! other brings the key's answer. On the wire there is no such thing, as there is none at AWS.
//!
//! Both are authorized as EnableMFADevice, and `iam:RegisterSecurityKey` tells policies which it is: `Create`, `Activate`.

use super::owner;
use crate::domain::access_key::KeyOwner;
use crate::domain::names::Name;
use crate::domain::security_key::{SecurityKey, SecurityKeyEnrolment};
use crate::errors::{self, Fault};
use crate::limits;
use crate::multi_factor;
use crate::schema::{
    MFA_DEVICES_PER_OWNER, SECURITY_KEY_CREDENTIAL, access_keys_of, credential_key, security_keys_of,
};
use crate::service::Cx;
use crate::webauthn::{Registration, RelyingParty};
use protocol::generated::iam as api;
use store::Record;

/// What the console adds to a call of EnableMFADevice.
#[derive(Clone, Copy)]
pub enum SecurityKeyStep<'a> {
    /// Make a challenge for a new key of this name.
    Begin {
        /// The name.
        name: &'a str,
    },
    /// The key's answer.
    Finish {
        /// Where the browser is.
        party: &'a RelyingParty,
        /// What the key said.
        registration: Registration<'a>,
    },
}

impl SecurityKeyStep<'_> {
    /// The value of `iam:RegisterSecurityKey`.
    pub(crate) fn state(&self) -> &'static str {
        match self {
            SecurityKeyStep::Begin { .. } => "Create",
            SecurityKeyStep::Finish { .. } => "Activate",
        }
    }
}

/// What the browser hands to the key that is to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyRequest {
    /// What it must sign, in URL-safe base 64.
    pub challenge: String,
    /// Whom it is for: not the name, which can change.
    pub user_handle: String,
    /// The user's name.
    pub user_name: String,
    /// Ids of keys that the user has already, in URL-safe base 64: the same is not taken twice.
    pub known: Vec<String>,
    /// The serial number that it will have.
    pub serial_number: String,
}

/// Does a step of an enrolment.
pub(super) fn enrol(
    cx: &mut Cx<'_>,
    input: &api::EnableMFADeviceRequest,
    step: SecurityKeyStep<'_>,
) -> Result<api::EnableMFADeviceResponse, Fault> {
    let (user_name, owner) = owner::of_devices(cx, Some(&input.user_name))?;
    let devices = access_keys_of(cx.account, &owner);
    cx.require_quota(limits::MFA_DEVICES_PER_USER, MFA_DEVICES_PER_OWNER, &devices)?;
    match step {
        SecurityKeyStep::Begin { name } => begin(cx, owner, user_name, name),
        SecurityKeyStep::Finish { party, registration } => {
            finish(cx, owner, (&user_name, &input.serial_number), party, &registration)
        }
    }?;
    Ok(api::EnableMFADeviceResponse::default())
}

/// The key of this owner with this serial number.
pub(super) fn find(
    cx: &Cx<'_>,
    owner: &KeyOwner,
    user_name: &str,
    serial_number: &str,
) -> Result<Option<SecurityKey>, Fault> {
    let keys = security_keys_of(cx.tx, cx.account, owner)?;
    Ok(keys.into_iter().find(|key| key.serial_number(user_name).as_str() == serial_number))
}

fn begin(cx: &mut Cx<'_>, owner: KeyOwner, user_name: String, name: &str) -> Result<(), Fault> {
    let name = Name::new(name).map_err(|_| errors::security_key_name())?;
    let by = cx.caller.access_key.clone();
    let enrolment = SecurityKeyEnrolment::begin(cx.account, owner, name, by, cx.now, &mut cx.mint);
    let known = security_keys_of(cx.tx, cx.account, &enrolment.owner)?;
    cx.tx.put(&enrolment)?;
    cx.key_request = Some(Box::new(KeyRequest {
        challenge: enrolment.challenge.clone(),
        user_handle: enrolment.owner.key_text().to_owned(),
        known: known.into_iter().map(|key| key.credential_id).collect(),
        serial_number: enrolment.serial_number(&user_name).to_string(),
        user_name,
    }));
    Ok(())
}

fn finish(
    cx: &mut Cx<'_>,
    owner: KeyOwner,
    (user_name, serial_number): (&str, &str),
    party: &RelyingParty,
    registration: &Registration<'_>,
) -> Result<(), Fault> {
    multi_factor::begin_attempt(cx, &owner)?;
    let awaited = cx.tx.get::<SecurityKeyEnrolment>(&access_keys_of(cx.account, &owner))?;
    let awaited = awaited.filter(|enrolment| {
        enrolment.begun_by == cx.caller.access_key
            && cx.now < enrolment.expires
            && enrolment.serial_number(user_name).as_str() == serial_number
    });
    let awaited = awaited.ok_or_else(errors::security_key_not_awaited)?;
    let challenge = awaited.challenge().ok_or_else(|| Fault::Broken("no challenge".to_owned()))?;
    let made = registration.verify(&challenge, party).map_err(errors::security_key_refused)?;
    multi_factor::attempt_succeeded(cx, &owner);
    // The challenge is spent with the key that answered it.
    cx.tx.delete::<SecurityKeyEnrolment>(&awaited.key())?;
    let key = awaited.end(party, &made, cx.now);
    let place = credential_key(cx.account, &key.credential_id);
    if cx.tx.by_index::<SecurityKey>(SECURITY_KEY_CREDENTIAL, &place)?.is_some() {
        return Err(errors::security_key_exists().into());
    }
    cx.tx.put(&key)?;
    Ok(())
}
