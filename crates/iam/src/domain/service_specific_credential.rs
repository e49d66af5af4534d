//! Service-specific credentials: passwords and API keys that are good at one service of AWS alone.

use super::access_key::KeyStatus;
use super::ids::UniqueId;
use super::names::{AccountId, UserName};
use crate::env::{Instant, Mint};
use crate::secret::MasterKey;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use protocol::value::Secret;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Bytes of a made password: 44 characters in base 64.
const PASSWORD_LENGTH: usize = 32;
/// Seconds of a day of `CredentialAgeDays`.
const DAY: i64 = 86_400;

/// A service that has such credentials (API reference, CreateServiceSpecificCredential).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CredentialService {
    /// AWS CodeCommit: a user name and a password for Git.
    CodeCommit,
    /// Amazon Keyspaces: a user name and a password for Cassandra's drivers.
    Keyspaces,
    /// Amazon Bedrock: an API key.
    Bedrock,
    /// Amazon CloudWatch Logs: an API key.
    CloudWatchLogs,
}

/// A credential for one service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceSpecificCredential {
    /// The owning account.
    pub account: AccountId,
    /// Whose it is.
    pub user: UniqueId,
    /// Its own id.
    pub id: UniqueId,
    /// Where it is good.
    pub service: CredentialService,
    /// What the service calls its holder. It stays when the user is renamed.
    pub name: String,
    /// What is kept of the secret: a tag that only the holder of the master key can make.
    pub secret: SecretTag,
    /// Whether it may be used.
    pub status: KeyStatus,
    /// When it was made.
    pub created: Instant,
    /// From when on it is good no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Instant>,
}

/// An HMAC-SHA-256 tag of a made secret, in base 64. The secret has 256 random bits: there is no guessing it, and
/// hence nothing that a slow hash would slow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SecretTag(String);

impl CredentialService {
    /// Every service.
    pub const ALL: [CredentialService; 4] = [
        CredentialService::CodeCommit,
        CredentialService::Keyspaces,
        CredentialService::Bedrock,
        CredentialService::CloudWatchLogs,
    ];

    /// The name that the API has for it, such as `codecommit.amazonaws.com`.
    pub fn name(self) -> &'static str {
        match self {
            CredentialService::CodeCommit => "codecommit.amazonaws.com",
            CredentialService::Keyspaces => "cassandra.amazonaws.com",
            CredentialService::Bedrock => "bedrock.amazonaws.com",
            CredentialService::CloudWatchLogs => "logs.amazonaws.com",
        }
    }

    /// The service of this name.
    pub fn named(name: &str) -> Option<CredentialService> {
        CredentialService::ALL.into_iter().find(|service| service.name() == name)
    }

    /// What its API keys begin with; none if it has passwords.
    pub fn api_key_prefix(self) -> Option<&'static str> {
        match self {
            CredentialService::CodeCommit | CredentialService::Keyspaces => None,
            CredentialService::Bedrock => Some("ABSK"),
            CredentialService::CloudWatchLogs => Some("ACWL"),
        }
    }
}

impl ServiceSpecificCredential {
    /// What a service calls the holder of a user's credential; `number` tells those of one user apart.
    pub fn holder(user: &UserName, number: usize, account: &AccountId) -> String {
        match number {
            0 => format!("{user}-at-{account}"),
            _ => format!("{user}+{number}-at-{account}"),
        }
    }

    /// Makes a secret in place of the one before, and gives it out: it is never shown again.
    pub(crate) fn renew_secret(&mut self, master_key: &MasterKey, mint: &mut Mint) -> Secret {
        let bytes = Zeroizing::new(mint.bytes::<PASSWORD_LENGTH>("service-specific credential"));
        let password = Zeroizing::new(STANDARD.encode(*bytes));
        let secret = match self.service.api_key_prefix() {
            None => Secret::new(password.to_string()),
            Some(prefix) => {
                let inside = Zeroizing::new(format!("{}:{}", self.name, *password));
                let encoded = Zeroizing::new(STANDARD.encode(inside.as_bytes()));
                Secret::new(format!("{prefix}{}", *encoded))
            }
        };
        self.secret = tag(master_key, &self.id, &secret);
        secret
    }

    /// Whether this is the secret in force.
    pub fn has_secret(&self, master_key: &MasterKey, secret: &Secret) -> bool {
        tag(master_key, &self.id, secret).0.as_bytes().ct_eq(self.secret.0.as_bytes()).into()
    }

    /// When a credential made now ends that is good for so many days.
    pub fn expiry(now: Instant, days: i32) -> Instant {
        now.plus_seconds(i64::from(days) * DAY)
    }

    /// Whether its time is over.
    pub fn is_expired(&self, now: Instant) -> bool {
        self.expires.is_some_and(|expires| now >= expires)
    }
}

impl SecretTag {
    /// That of no secret: what a credential has until one is made.
    pub(crate) fn none() -> SecretTag {
        SecretTag(String::new())
    }
}

fn tag(master_key: &MasterKey, id: &UniqueId, secret: &Secret) -> SecretTag {
    let input = Zeroizing::new(format!("{id}/{}", secret.expose()));
    SecretTag(STANDARD.encode(*master_key.derive("service-specific credential", input.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(service: CredentialService) -> (ServiceSpecificCredential, MasterKey, Mint) {
        let mut mint = Mint::new(Zeroizing::new([2; 32]));
        let account = AccountId::new("123456789012").unwrap();
        let user = UserName::new("alice").unwrap();
        let credential = ServiceSpecificCredential {
            user: UniqueId::user(&mut mint),
            id: UniqueId::service_specific_credential(&mut mint),
            service,
            name: ServiceSpecificCredential::holder(&user, 1, &account),
            account,
            secret: SecretTag::none(),
            status: KeyStatus::Active,
            created: Instant::from_epoch_seconds(0),
            expires: None,
        };
        (credential, MasterKey::new(Zeroizing::new([1; 32])), mint)
    }

    #[test]
    fn a_new_secret_is_the_only_one_and_is_not_kept() {
        let (mut credential, key, mut mint) = made(CredentialService::CodeCommit);
        assert!(!credential.has_secret(&key, &Secret::default()), "before there is one");
        let first = credential.renew_secret(&key, &mut mint);
        assert_eq!(first.expose().len(), 44);
        assert!(credential.has_secret(&key, &first));
        assert!(!serde_json::to_string(&credential).unwrap().contains(first.expose()));
        let second = credential.renew_secret(&key, &mut mint);
        assert!(credential.has_secret(&key, &second) && !credential.has_secret(&key, &first));
        assert!(!credential.has_secret(&MasterKey::new(Zeroizing::new([3; 32])), &second));
        let other = ServiceSpecificCredential { id: UniqueId::user(&mut mint), ..credential };
        assert!(!other.has_secret(&key, &second), "a tag is good in its place only");
    }

    #[test]
    fn an_api_key_names_its_holder() {
        let (mut credential, key, mut mint) = made(CredentialService::Bedrock);
        let secret = credential.renew_secret(&key, &mut mint);
        let inside = secret.expose().strip_prefix("ABSK").unwrap();
        let inside = String::from_utf8(STANDARD.decode(inside).unwrap()).unwrap();
        let (holder, password) = inside.split_once(':').unwrap();
        assert_eq!(holder, "alice+1-at-123456789012");
        assert_eq!(STANDARD.decode(password).unwrap().len(), 32);
    }
}
