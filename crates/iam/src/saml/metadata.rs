//! Metadata of identity providers (SAML 2.0 metadata): who they are, and with which keys they sign.
//!
//! A signature of the metadata itself is not checked, as AWS does not: who may upload it decides whom to trust.

use super::keys::VerificationKey;
use super::xml::{self, METADATA, PROTOCOL, SIGNATURE, Unreadable};
use crate::env::Instant;
use protocol::timestamp::Timestamp;
use roxmltree::Node;
use serde::{Deserialize, Serialize};

/// What a provider says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityProvider {
    /// Its entity id, which its assertions name as their issuer.
    pub entity_id: String,
    /// Keys that it signs with.
    pub keys: Vec<VerificationKey>,
}

/// What a metadata document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// Those that are described, at least one.
    pub providers: Vec<IdentityProvider>,
    /// Until when it holds, if it says so.
    pub valid_until: Option<Instant>,
}

/// Identity providers in one document, and keys of each (user guide, "IAM and AWS STS quotas").
const PROVIDERS_MAX: usize = 10;
const KEYS_MAX: usize = 10;
/// The longest entity id, in characters (SAML 2.0 metadata, section 2.2.1).
const ENTITY_ID_LENGTH_MAX: usize = 1024;
/// Elements, texts and comments that are read: a document as long as the API takes has fewer, unless it is made to hurt.
const NODES_MAX: u32 = 400_000;

impl Metadata {
    /// Reads a document: one EntityDescriptor, or several in an EntitiesDescriptor.
    ///
    /// # Errors
    /// A document that is no metadata, or describes no identity provider with a key.
    pub fn read(text: &str) -> Result<Metadata, Unreadable> {
        let document = xml::parse(text, NODES_MAX)?;
        let mut metadata = Metadata { providers: Vec::new(), valid_until: None };
        let mut waiting = vec![document.root_element()];
        while let Some(node) = waiting.pop() {
            if node.has_tag_name((METADATA, "EntitiesDescriptor")) {
                metadata.holds_until(node)?;
                waiting.extend(node.children().filter(Node::is_element));
            } else if node.has_tag_name((METADATA, "EntityDescriptor")) {
                metadata.entity(node)?;
            } else if node == document.root_element() {
                return Err(Unreadable("it is no EntityDescriptor"));
            }
        }
        match metadata.providers.is_empty() {
            true => Err(Unreadable("it describes no identity provider")),
            false => Ok(metadata),
        }
    }

    fn entity(&mut self, node: Node<'_, '_>) -> Result<(), Unreadable> {
        let Some(descriptor) = xml::children(node, METADATA, "IDPSSODescriptor").find(speaks_saml) else {
            return Ok(());
        };
        let entity_id = node.attribute("entityID").unwrap_or_default();
        if entity_id.is_empty() || entity_id.chars().count() > ENTITY_ID_LENGTH_MAX {
            return Err(Unreadable("it has no entity id"));
        }
        let mut keys = Vec::new();
        let descriptors = xml::children(descriptor, METADATA, "KeyDescriptor");
        for key in descriptors.filter(|key| matches!(key.attribute("use"), None | Some("signing"))) {
            let certificates =
                key.descendants().filter(|node| node.has_tag_name((SIGNATURE, "X509Certificate")));
            for certificate in certificates {
                let text = xml::text(certificate).ok_or(Unreadable("a certificate cannot be read"))?;
                keys.push(VerificationKey::of_certificate(&text)?);
            }
        }
        if keys.is_empty() {
            return Err(Unreadable("it has no certificate for signatures"));
        }
        if keys.len() > KEYS_MAX || self.providers.len() == PROVIDERS_MAX {
            return Err(Unreadable("it has more than ten identity providers, or keys of one"));
        }
        if self.providers.iter().any(|provider| provider.entity_id == entity_id) {
            return Err(Unreadable("it describes an identity provider twice"));
        }
        self.holds_until(node)?;
        self.holds_until(descriptor)?;
        self.providers.push(IdentityProvider { entity_id: entity_id.to_owned(), keys });
        Ok(())
    }

    /// All of it holds until the first of the dates.
    fn holds_until(&mut self, node: Node<'_, '_>) -> Result<(), Unreadable> {
        if let Some(text) = node.attribute("validUntil") {
            let until = Timestamp::parse(text.trim()).ok_or(Unreadable("validUntil is no instant"))?;
            let until = Instant::from_epoch_seconds(until.seconds());
            self.valid_until = Some(self.valid_until.map_or(until, |known| known.min(until)));
        }
        Ok(())
    }
}

/// A role descriptor says what it supports (section 2.4.1).
fn speaks_saml(descriptor: &Node<'_, '_>) -> bool {
    let protocols = descriptor.attribute("protocolSupportEnumeration").unwrap_or_default();
    protocols.split_ascii_whitespace().any(|protocol| protocol == PROTOCOL)
}
