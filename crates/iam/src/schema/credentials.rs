//! SSH public keys, certificates and service-specific credentials in the database.

use super::{access_keys_of, account_key, of_principal};
use crate::domain::access_key::KeyOwner;
use crate::domain::ids::UniqueId;
use crate::domain::names::{AccountId, folded};
use crate::domain::server_certificate::ServerCertificate;
use crate::domain::service_specific_credential::{CredentialService, ServiceSpecificCredential};
use crate::domain::signing_certificate::SigningCertificate;
use crate::domain::ssh_public_key::SshPublicKey;
use store::{Counter, Index, Indexes, Key, Record, Table};

/// Signing certificates of an account by their digests.
pub const SIGNING_CERTIFICATE_FINGERPRINT: Index = Index(50);
/// Service-specific credentials by what the service calls their holders.
pub const CREDENTIAL_HOLDER: Index = Index(51);

/// SSH public keys of a user.
pub const SSH_PUBLIC_KEYS: Counter = Counter(50);
/// Signing certificates of an owner.
pub const SIGNING_CERTIFICATES: Counter = Counter(51);
/// Credentials of a user for one service.
pub const SERVICE_SPECIFIC_CREDENTIALS: Counter = Counter(52);
/// Server certificates of an account.
pub const SERVER_CERTIFICATES: Counter = Counter(53);

impl Record for SshPublicKey {
    const TABLE: Table = Table { id: 50, name: "ssh_public_keys" };
    fn key(&self) -> Key {
        ssh_public_key_key(&self.account, &self.user, self.id.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.count(SSH_PUBLIC_KEYS, of_principal(&self.account, &self.user));
    }
}

impl Record for SigningCertificate {
    const TABLE: Table = Table { id: 51, name: "signing_certificates" };
    fn key(&self) -> Key {
        signing_certificate_key(&self.account, &self.owner, self.id.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        let fingerprint = account_key(&self.account).text(&self.fingerprint);
        out.index(SIGNING_CERTIFICATE_FINGERPRINT, fingerprint);
        out.count(SIGNING_CERTIFICATES, access_keys_of(&self.account, &self.owner));
    }
}

impl Record for ServiceSpecificCredential {
    const TABLE: Table = Table { id: 52, name: "service_specific_credentials" };
    fn key(&self) -> Key {
        service_specific_credential_key(&self.account, &self.user, self.id.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.index(CREDENTIAL_HOLDER, credential_holder(&self.account, self.service, &self.name));
        out.count(
            SERVICE_SPECIFIC_CREDENTIALS,
            credentials_of_service(&self.account, &self.user, self.service),
        );
    }
}

impl Record for ServerCertificate {
    const TABLE: Table = Table { id: 53, name: "server_certificates" };
    fn key(&self) -> Key {
        server_certificate_key(&self.account, self.name.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.count(SERVER_CERTIFICATES, account_key(&self.account));
    }
}

/// A server certificate by its name, in whatever case.
pub fn server_certificate_key(account: &AccountId, name: &str) -> Key {
    account_key(account).text(&folded(name))
}

/// An SSH public key of a user.
pub fn ssh_public_key_key(account: &AccountId, user: &UniqueId, id: &str) -> Key {
    of_principal(account, user).text(id)
}

/// A signing certificate of an owner.
pub fn signing_certificate_key(account: &AccountId, owner: &KeyOwner, id: &str) -> Key {
    access_keys_of(account, owner).text(id)
}

/// A service-specific credential of a user.
pub fn service_specific_credential_key(account: &AccountId, user: &UniqueId, id: &str) -> Key {
    of_principal(account, user).text(id)
}

/// The credentials of a user for a service, in the counter.
pub fn credentials_of_service(account: &AccountId, user: &UniqueId, service: CredentialService) -> Key {
    of_principal(account, user).text(service.name())
}

/// The credential whose holder a service calls so, in whatever case, in the index.
pub fn credential_holder(account: &AccountId, service: CredentialService, holder: &str) -> Key {
    account_key(account).text(service.name()).text(&folded(holder))
}
