//! SAML: metadata, responses, and the canonical form of any XML. The first line chooses.

use iam::domain::names::{AccountId, Name};
use iam::domain::saml_provider::SamlProvider;
use iam::env::Instant;
use iam::saml::assertion::Assertion;
use iam::saml::canonical_document;
use iam::saml::metadata::{IdentityProvider, Metadata};

/// Reads the bytes as what their first line says.
pub fn run(data: &[u8]) {
    let (kind, text) = super::split(data);
    let Ok(text) = std::str::from_utf8(text) else { return };
    match kind {
        b"metadata" => metadata(text),
        b"response" => response(text),
        _ => canonical(text),
    }
}

fn metadata(text: &str) {
    let Ok(metadata) = Metadata::read(text) else { return };
    assert!((1..=10).contains(&metadata.providers.len()));
    for provider in &metadata.providers {
        assert!(!provider.entity_id.is_empty() && (1..=10).contains(&provider.keys.len()));
    }
}

/// Nobody's keys: whatever comes, it is refused, and not before it was taken apart.
fn response(text: &str) {
    let (account, name) = (AccountId::new("123456789012"), Name::new("Corp"));
    let (Ok(account), Ok(name)) = (account, name) else { return };
    let now = Instant::from_epoch_seconds(1_800_000_000);
    let issuer = IdentityProvider { entity_id: "https://idp.example.com/saml".to_owned(), keys: Vec::new() };
    let provider = SamlProvider {
        account,
        name,
        uuid: "SAML".to_owned(),
        created: now,
        valid_until: now.plus_seconds(1_000_000),
        identity_providers: vec![issuer],
        encryption: None,
        decryption_keys: Vec::new(),
        tags: Default::default(),
    };
    let encoded = base64(text.as_bytes());
    assert!(Assertion::read(&encoded, &provider, now).is_err());
    let _ = Assertion::read(text, &provider, now);
}

/// What is canonical stays as it is.
fn canonical(text: &str) {
    let Ok(once) = canonical_document(text, true) else { return };
    let twice = canonical_document(&once, true);
    assert_eq!(twice.as_deref(), Ok(once.as_str()));
    let bare = canonical_document(&once, false).unwrap_or_default();
    assert_eq!(canonical_document(&bare, true).as_deref(), Ok(bare.as_str()));
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let word =
            chunk.iter().enumerate().fold(0_u32, |word, (at, byte)| word | u32::from(*byte) << (16 - 8 * at));
        for at in 0..4 {
            let digit = DIGITS[(word >> (18 - 6 * at) & 63) as usize];
            out.push(if at <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    out
}
