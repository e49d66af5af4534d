//! Server certificates: a certificate, the way to who vouches for it, and the key that only the server has.

use super::certificate::Certificate;
use super::ids::UniqueId;
use super::names::{AccountId, Arn, Name, Path};
use crate::env::Instant;
use crate::secret::Sealed;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A server certificate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServerCertificate {
    /// The owning account.
    pub account: AccountId,
    /// Its own id.
    pub id: UniqueId,
    /// Name.
    pub name: Name,
    /// Path.
    pub path: Path,
    /// The certificate in PEM, as it was uploaded.
    pub body: String,
    /// Who issued it, and so on, in PEM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chain: Option<String>,
    /// The private key in PEM, sealed for this certificate. Nothing ever shows it.
    pub private_key: Sealed,
    /// The last instant at which the certificate is good.
    pub expires: Instant,
    /// When it was uploaded.
    pub uploaded: Instant,
    /// Tags; their keys differ by case too.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
}

impl ServerCertificate {
    /// `arn:aws:iam::123456789012:server-certificate/path/name`.
    pub fn arn(&self) -> Arn {
        Arn::iam(&self.account, "server-certificate", self.path.as_str(), self.name.as_str())
    }

    /// What the private key of the certificate with this id is sealed for. The id stays when the name changes.
    pub fn context(id: &UniqueId) -> String {
        format!("server-certificate/{id}")
    }
}

/// A certificate whose chain is whole and in order, as AWS asks.
///
/// # Errors
/// What is wrong first.
pub fn check(body: &str, chain: Option<&str>) -> Result<Certificate, Unusable> {
    let certificate = Certificate::from_pem(body).map_err(|_| Unusable::Certificate)?;
    if let Some(chain) = chain {
        let chain = Certificate::chain_from_pem(chain).map_err(|_| Unusable::Chain)?;
        if !certificate.is_issued_through(&chain) {
            return Err(Unusable::Chain);
        }
    }
    Ok(certificate)
}

/// What is wrong with a certificate and its chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// The certificate is none.
    Certificate,
    /// The chain is none, or out of order.
    Chain,
}
