//! A security key or passkey: a second factor that signs instead of showing codes.

use super::access_key::KeyOwner;
use super::ids::AccessKeyId;
use super::names::{AccountId, Arn, Name};
use crate::env::{Instant, Mint};
use crate::webauthn::{CHALLENGE_LENGTH, Challenge, Credential, CredentialKey, RelyingParty};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use data_encoding::BASE32;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Seconds within which a key must answer.
pub const ENROLMENT_SECONDS: i64 = 300;
/// Bytes of what tells devices of one name apart: 26 characters.
const ID_LENGTH: usize = 16;
const ID_CHARACTERS: usize = 26;

/// An enrolled key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecurityKey {
    /// The owning account.
    pub account: AccountId,
    /// Whose second factor it is.
    pub owner: KeyOwner,
    /// Tells devices of one name apart.
    pub id: String,
    /// Name, as spelled when it was enrolled.
    pub name: Name,
    /// The name of the host that it was made for.
    pub relying_party: String,
    /// Its credential id, in URL-safe base 64.
    pub credential_id: String,
    /// Its public key as a `COSE_Key`, in URL-safe base 64.
    pub public_key: String,
    /// Its count of signatures when it was last used.
    pub counter: u32,
    /// Whether it may be kept in more than one place.
    pub backup_eligible: bool,
    /// When it was enrolled.
    pub enabled: Instant,
}

/// An enrolment that awaits the key's answer. A user has one at most: a further one takes its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecurityKeyEnrolment {
    /// The owning account.
    pub account: AccountId,
    /// Whose the key will be.
    pub owner: KeyOwner,
    /// What tells it apart from then on.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// What it must sign, in URL-safe base 64.
    pub challenge: String,
    /// The session that began, which alone can end it.
    pub begun_by: AccessKeyId,
    /// When it is over.
    pub expires: Instant,
}

impl SecurityKeyEnrolment {
    /// Begins now.
    pub(crate) fn begin(
        account: &AccountId,
        owner: KeyOwner,
        name: Name,
        begun_by: AccessKeyId,
        now: Instant,
        mint: &mut Mint,
    ) -> SecurityKeyEnrolment {
        let id = BASE32.encode(&mint.bytes::<ID_LENGTH>("security key id"));
        let challenge = mint.bytes::<CHALLENGE_LENGTH>("security key challenge");
        SecurityKeyEnrolment {
            account: account.clone(),
            owner,
            id: id.chars().take(ID_CHARACTERS).collect(),
            name,
            challenge: URL_SAFE_NO_PAD.encode(challenge),
            begun_by,
            expires: now.plus_seconds(ENROLMENT_SECONDS),
        }
    }

    /// What the key must sign; none in a record that is damaged.
    pub(crate) fn challenge(&self) -> Option<Challenge> {
        URL_SAFE_NO_PAD.decode(&self.challenge).ok()?.try_into().ok()
    }

    /// The key that answered.
    pub(crate) fn end(self, party: &RelyingParty, made: &Credential, now: Instant) -> SecurityKey {
        SecurityKey {
            account: self.account,
            owner: self.owner,
            id: self.id,
            name: self.name,
            relying_party: party.id().to_owned(),
            credential_id: URL_SAFE_NO_PAD.encode(&made.id),
            public_key: URL_SAFE_NO_PAD.encode(made.key.as_bytes()),
            counter: made.counter,
            backup_eligible: made.backup_eligible,
            enabled: now,
        }
    }

    /// The serial number that the key will have.
    pub(crate) fn serial_number(&self, user: &str) -> Arn {
        serial_number(&self.account, &self.owner, user, &self.name, &self.id)
    }
}

impl SecurityKey {
    /// `arn:aws:iam::123456789012:u2f/user/USER/NAME-ID`, which has the user's name as it is now.
    pub fn serial_number(&self, user: &str) -> Arn {
        serial_number(&self.account, &self.owner, user, &self.name, &self.id)
    }

    /// What an answer is checked against; none in a record that is damaged.
    pub(crate) fn credential(&self) -> Option<Credential> {
        Some(Credential {
            id: URL_SAFE_NO_PAD.decode(&self.credential_id).ok()?,
            key: CredentialKey::read(&URL_SAFE_NO_PAD.decode(&self.public_key).ok()?).ok()?,
            counter: self.counter,
            backup_eligible: self.backup_eligible,
        })
    }

    /// What stands for the credential id in keys of the store, whose length is bounded.
    pub(crate) fn credential_hash(credential_id: &str) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(credential_id.as_bytes()))
    }
}

fn serial_number(account: &AccountId, owner: &KeyOwner, user: &str, name: &Name, id: &str) -> Arn {
    let place = match owner {
        KeyOwner::Root => "/root-account/".to_owned(),
        KeyOwner::User(_) => format!("/user/{user}/"),
    };
    Arn::iam(account, "u2f", &place, &format!("{name}-{id}"))
}
