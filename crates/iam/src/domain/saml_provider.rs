//! A SAML provider: an identity provider of somebody else, whose assertions roles can trust.

use super::names::{AccountId, Arn, Name};
use crate::env::{Instant, Mint};
use crate::saml;
use crate::saml::decryption_key::DecryptionKey;
use crate::saml::metadata::{IdentityProvider, Metadata};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use serde::{Deserialize, Serialize};
use sha1::{Digest, Sha1};
use std::collections::BTreeMap;

/// What is known of a SAML provider but for its metadata document, which signing in does not need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SamlProvider {
    /// The owning account.
    pub account: AccountId,
    /// Name, as spelled at creation.
    pub name: Name,
    /// Unique id, which a provider of the same name made later does not share.
    pub uuid: String,
    /// When it was made.
    pub created: Instant,
    /// When its metadata ceases to hold.
    pub valid_until: Instant,
    /// The identity providers that its metadata describes.
    pub identity_providers: Vec<IdentityProvider>,
    /// Whether assertions may or must be encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encryption: Option<AssertionEncryption>,
    /// Keys that assertions are encrypted for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decryption_keys: Vec<DecryptionKey>,
    /// Tags; their keys differ by case too.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
}

/// Whether assertions are encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AssertionEncryption {
    /// Those that are not are refused.
    Required,
    /// Those that are not are taken too.
    Allowed,
}

/// The metadata document of a SAML provider, as it was uploaded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SamlMetadata {
    /// The owning account.
    pub account: AccountId,
    /// The name of the provider.
    pub name: Name,
    /// The document, deflated, in base64.
    deflated: String,
}

/// Seconds that metadata holds which says nothing of it: AWS shows the same day a hundred years later, and 24 of them are
/// leap years, as 2100 is none.
const VALID_SECONDS: i64 = (100 * 365 + 24) * 86_400;
/// Bytes of the longest document: as many characters as the API takes, of up to four bytes.
const DOCUMENT_BYTES_MAX: usize = 40_000_000;
/// Bytes that a document may have once it is deflated, so that it fits a transaction.
const DEFLATED_BYTES_MAX: usize = 512 * 1024;
/// Little effort: metadata is repetitive, and somebody waits.
const DEFLATE_LEVEL: u8 = 3;

impl SamlProvider {
    /// A provider without keys and tags.
    pub(crate) fn new(
        account: &AccountId,
        name: Name,
        metadata: Metadata,
        now: Instant,
        mint: &mut Mint,
    ) -> Self {
        let mut provider = SamlProvider {
            account: account.clone(),
            name,
            uuid: saml::id("SAML", "SAML provider id", mint),
            created: now,
            valid_until: now,
            identity_providers: Vec::new(),
            encryption: None,
            decryption_keys: Vec::new(),
            tags: BTreeMap::new(),
        };
        provider.take(metadata, now);
        provider
    }

    /// Goes on with this metadata.
    pub(crate) fn take(&mut self, metadata: Metadata, now: Instant) {
        self.valid_until = metadata.valid_until.unwrap_or_else(|| now.plus_seconds(VALID_SECONDS));
        self.identity_providers = metadata.providers;
    }

    /// What tells subjects of this provider from those of others who have the same name: `saml:namequalifier` (API
    /// reference, `NameQualifier`: a hash of issuer, account and name of the provider). It is a name and no secret, for
    /// which SHA-1 does.
    pub(crate) fn name_qualifier(&self, issuer: &str) -> String {
        STANDARD.encode(Sha1::digest(format!("{issuer}{}/{}", self.account, self.name)))
    }

    /// `arn:aws:iam::123456789012:saml-provider/name`.
    pub fn arn(&self) -> Arn {
        Arn::iam(&self.account, "saml-provider", "/", self.name.as_str())
    }
}

impl SamlMetadata {
    /// Packs a document; none if it is too large even so.
    pub(crate) fn new(provider: &SamlProvider, document: &str) -> Option<SamlMetadata> {
        let deflated = compress_to_vec(document.as_bytes(), DEFLATE_LEVEL);
        let (account, name) = (provider.account.clone(), provider.name.clone());
        let fits = deflated.len() <= DEFLATED_BYTES_MAX;
        fits.then(|| SamlMetadata { account, name, deflated: STANDARD.encode(deflated) })
    }

    /// The document; none if it is damaged.
    pub(crate) fn document(&self) -> Option<String> {
        let deflated = STANDARD.decode(&self.deflated).ok()?;
        let document = decompress_to_vec_with_limit(&deflated, DOCUMENT_BYTES_MAX).ok()?;
        String::from_utf8(document).ok()
    }
}
