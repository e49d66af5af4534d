//! Outbound web identity federation: an issuer of tokens that say who in the account somebody is.

use super::names::AccountId;
use crate::env::{Instant, Mint};
use crate::key_task::KeyTask;
use crate::secret::{CannotOpen, MasterKey, Sealed};
use crate::token_signing::Algorithm;
use protocol::value::Secret;
use serde::{Deserialize, Serialize};

/// The issuer of an account, from the first time that it was switched on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutboundFederation {
    /// The account.
    pub account: AccountId,
    /// Names the issuer in its URL; it stays the same.
    pub issuer: String,
    /// Whether tokens are given out.
    pub enabled: bool,
    /// The keys that it signs with, one for each algorithm.
    pub keys: Vec<SigningKey>,
}

/// A key of an issuer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SigningKey {
    /// Names it in tokens and in the published set.
    pub id: String,
    /// What it signs with.
    pub algorithm: Algorithm,
    /// When it was made.
    pub created: Instant,
    /// The private key, sealed for this place.
    pub private: Sealed,
    /// The public key as it is published: the members of a JSON Web Key.
    pub public: serde_json::Value,
}

impl OutboundFederation {
    /// The key for an algorithm.
    pub fn key(&self, algorithm: Algorithm) -> Option<&SigningKey> {
        self.keys.iter().find(|key| key.algorithm == algorithm)
    }
}

impl SigningKey {
    /// Keeps a private key.
    pub(crate) fn new(
        account: &AccountId,
        algorithm: Algorithm,
        private: &Secret,
        created: Instant,
        (master_key, mint): (&MasterKey, &mut Mint),
    ) -> Option<SigningKey> {
        let id = mint.uuid("signing key");
        let public = algorithm.public(private, &id)?;
        let private = master_key.seal(private, &place(account, &id), mint);
        Some(SigningKey { id, algorithm, created, private, public })
    }

    /// Signing with it.
    ///
    /// # Errors
    /// A key that does not open.
    pub(crate) fn sign(
        &self,
        account: &AccountId,
        text: String,
        (master_key, mint): (&MasterKey, &mut Mint),
    ) -> Result<KeyTask, CannotOpen> {
        let private = master_key.open(&self.private, &place(account, &self.id))?;
        Ok(KeyTask::sign(self.algorithm, private, text, mint))
    }
}

fn place(account: &AccountId, id: &str) -> String {
    format!("web-identity-key/{account}/{id}")
}
