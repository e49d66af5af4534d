//! What the issuer of an account publishes, for whoever checks its tokens (OpenID Connect Discovery 1.0, section 4).

use crate::domain::outbound_federation::OutboundFederation;
use crate::errors::Fault;
use crate::schema::account_key;
use crate::service::{Service, Settings};
use crate::token_signing::Algorithm;
use serde_json::json;

/// Where issuers are below the server's own URL.
pub const PATH: &str = "/oidc/";
const CONFIGURATION: &str = "/.well-known/openid-configuration";
const KEYS: &str = "/.well-known/jwks.json";

impl Settings {
    /// The URL of the issuer with this name.
    pub(crate) fn issuer_url(&self, issuer: &str) -> String {
        format!("{}{PATH}{issuer}", self.public_url)
    }
}

impl Service {
    /// The JSON text at a path below [`PATH`], if there is one. It is public, and stays when tokens are no longer given
    /// out: those that were are good for an hour at most.
    ///
    /// # Errors
    /// A store that fails.
    pub fn issuer_document(&self, path: &str) -> Result<Option<String>, Fault> {
        let federation = self.store().begin().get::<OutboundFederation>(&account_key(self.account()))?;
        let Some(federation) = federation else { return Ok(None) };
        let place = path.strip_prefix(PATH).and_then(|rest| rest.strip_prefix(federation.issuer.as_str()));
        let url = self.settings.issuer_url(&federation.issuer);
        Ok(match place {
            Some(CONFIGURATION) => Some(
                json!({
                    "issuer": url,
                    "jwks_uri": format!("{url}{KEYS}"),
                    "response_types_supported": ["id_token"],
                    "subject_types_supported": ["public"],
                    "id_token_signing_alg_values_supported": Algorithm::ALL.map(Algorithm::name),
                    "claims_supported": ["iss", "sub", "aud", "iat", "exp", "jti", "https://sts.amazonaws.com/"],
                })
                .to_string(),
            ),
            Some(KEYS) => {
                let keys: Vec<_> = federation.keys.iter().map(|key| &key.public).collect();
                Some(json!({ "keys": keys }).to_string())
            }
            _ => None,
        })
    }
}
