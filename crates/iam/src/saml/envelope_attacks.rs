//! Encrypted assertions that others made, changed ones, and what is to be said of each.
//!
//! Those of `tests/data/saml/encrypted.json` are encrypted by libxmlsec, or put together of the primitives of another
//! library; see `encrypt.py` beside it. What they have in common is that whoever lacks the private key must learn nothing
//! by having them opened in changed form.

use super::assertion::{Assertion, Brought};
use super::attacks::{Forge, NOW, WRONG, provider};
use super::decryption_key::DecryptionKey;
use super::{Refused, canonical_document};
use crate::domain::saml_provider::{AssertionEncryption, SamlProvider};
use crate::env::{Instant, Mint};
use crate::secret::MasterKey;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use protocol::value::Secret;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use zeroize::Zeroizing;

type Vectors = BTreeMap<String, BTreeMap<String, String>>;

static VECTORS: LazyLock<Vectors> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../tests/data/saml/encrypted.json")).unwrap());
const KEY: &str = include_str!("../../tests/data/saml/decryption-key.pem");
const NEXT_KEY: &str = include_str!("../../tests/data/saml/next-decryption-key.pem");
const CLOSED: Refused = Refused::Undecipherable;
const CBC: &str = "libxmlsec Aes128Cbc";
const GCM: &str = "libxmlsec Aes128Gcm";

fn vector(of: &str, name: &str) -> &'static str {
    &VECTORS[of][name]
}

fn master_key() -> MasterKey {
    MasterKey::new(Zeroizing::new([9; 32]))
}

fn holding(keys: &[&str]) -> SamlProvider {
    let mut provider = provider();
    for (number, key) in keys.iter().enumerate() {
        let mint = &mut Mint::new(Zeroizing::new([u8::try_from(number).unwrap(); 32]));
        let now = Instant::from_epoch_seconds(NOW);
        let key =
            DecryptionKey::new(&Secret::new((*key).to_owned()), &provider.uuid, now, &master_key(), mint);
        provider.decryption_keys.push(key.unwrap());
    }
    provider
}

fn open_at(response: &str, provider: &SamlProvider, now: i64) -> Result<Assertion, Refused> {
    let now = Instant::from_epoch_seconds(now);
    match Assertion::read(&STANDARD.encode(response), provider, now)? {
        Brought::Assertion(said) => Ok(*said),
        Brought::Envelope(envelope) => {
            let mint = &mut Mint::new(Zeroizing::new([3; 32]));
            let task = envelope.decryption(provider, &master_key(), mint).unwrap();
            envelope.open(task.run(), provider, now)
        }
    }
}

fn open_by(response: &str, provider: &SamlProvider) -> Result<Assertion, Refused> {
    open_at(response, provider, NOW)
}

fn open(response: &str) -> Result<Assertion, Refused> {
    open_by(response, &holding(&[KEY]))
}

fn refused(response: &str) -> Option<Refused> {
    open(response).err()
}

/// The response with one of its two ciphertexts changed: 0 is the key, 1 the assertion.
fn changed(response: &str, which: usize, change: impl FnOnce(&mut Vec<u8>)) -> String {
    const OPEN: &str = "<xenc:CipherValue>";
    let (at, _) = response.match_indices(OPEN).nth(which).unwrap();
    let (before, rest) = response.split_at(at + OPEN.len());
    let (value, after) = rest.split_once('<').unwrap();
    let mut bytes = STANDARD.decode(value.split_ascii_whitespace().collect::<String>()).unwrap();
    change(&mut bytes);
    format!("{before}{}<{after}", STANDARD.encode(bytes))
}

#[test]
fn what_an_independent_implementation_encrypts_is_taken() {
    let provider = holding(&[NEXT_KEY, KEY]);
    for (name, response) in &VECTORS["taken"] {
        let assertion = open_by(response, &provider).unwrap_or_else(|why| panic!("{name}: {why:?}"));
        assert_eq!(assertion.subject, "alice@example.com", "{name}");
        assert_eq!(assertion.issuer, "https://idp.example.com/saml", "{name}");
    }
    assert_eq!(open(vector("taken", "full")).unwrap().claims.source_identity.as_deref(), Some("alice"));
}

#[test]
fn keys_are_exchanged_one_after_the_other() {
    let (now, next) = (vector("taken", GCM), vector("taken", "for the next key"));
    let outcome = |keys: &[&str], response| open_by(response, &holding(keys)).err();
    assert_eq!((outcome(&[KEY], now), outcome(&[KEY], next)), (None, Some(CLOSED)));
    assert_eq!((outcome(&[KEY, NEXT_KEY], now), outcome(&[KEY, NEXT_KEY], next)), (None, None));
    assert_eq!((outcome(&[NEXT_KEY], now), outcome(&[NEXT_KEY], next)), (Some(CLOSED), None));
    assert_eq!(outcome(&[], now), Some(Refused::Encrypted));
    // A key that is sealed for another provider is none.
    let mut other = holding(&[KEY]);
    other.uuid = "SAMLOTHER".to_owned();
    let brought = Assertion::read(&STANDARD.encode(now), &other, Instant::from_epoch_seconds(NOW));
    let Ok(Brought::Envelope(envelope)) = brought else { panic!("an envelope") };
    assert!(envelope.decryption(&other, &master_key(), &mut Mint::new(Zeroizing::new([3; 32]))).is_err());
}

#[test]
fn whatever_an_envelope_does_not_open_for_is_answered_alike() {
    for (name, response) in &VECTORS["refused"] {
        let why = if name == "pkcs1" { Refused::EncryptionAlgorithm } else { CLOSED };
        assert_eq!(refused(response), Some(why), "{name}");
    }
}

/// How XML encryption is broken: texts that are changed until the answers tell padding, structure or signature apart
/// (Jager and Somorovsky, "How to break XML encryption", 2011).
#[test]
fn changed_ciphertexts_tell_nothing() {
    let original = open(vector("taken", CBC)).unwrap();
    let outcome = |change: &dyn Fn(&mut Vec<u8>)| {
        let outcome = open(&changed(vector("taken", CBC), 1, change));
        // Of the padding only the last byte means something, so that some changes change nothing.
        assert!(outcome == Err(CLOSED) || outcome.as_ref() == Ok(&original), "{outcome:?}");
        outcome.is_ok()
    };
    let last = |bytes: &mut Vec<u8>| bytes.len() - 17;
    let opened = (1..=255_u8).filter(|mask| {
        outcome(&|bytes| {
            let at = last(bytes);
            bytes[at] ^= mask;
        })
    });
    assert_eq!(opened.count(), 0, "no other length of the padding fits");
    for at in (0..48).chain([500, 1000]) {
        assert!(!outcome(&|bytes| bytes[at] ^= 1), "{at}");
    }
    for length in [0, 1, 15, 16, 17, 31, 32, 48, 1024] {
        assert!(!outcome(&|bytes| bytes.truncate(length)), "{length}");
    }
    assert!(!outcome(&|bytes| bytes.extend([0; 16])));
    assert!(!outcome(&|bytes| drop(bytes.drain(16..32))));
    for at in [0, 12, 40, 500] {
        assert_eq!(refused(&changed(vector("taken", GCM), 1, |bytes| bytes[at] ^= 1)), Some(CLOSED), "{at}");
    }
    for length in [0, 11, 12, 27, 28, 100] {
        assert_eq!(refused(&changed(vector("taken", GCM), 1, |bytes| bytes.truncate(length))), Some(CLOSED));
    }
}

/// The same with the key (Manger, 2001): wrong in its first byte, in its hash, too long, or of another length.
#[test]
fn changed_keys_tell_nothing() {
    for name in [CBC, GCM] {
        let text = vector("taken", name);
        for at in [0, 1, 20, 128, 255] {
            assert_eq!(refused(&changed(text, 0, |bytes| bytes[at] ^= 1)), Some(CLOSED), "{at}");
        }
        for length in [0, 1, 255] {
            assert_eq!(refused(&changed(text, 0, |bytes| bytes.truncate(length))), Some(CLOSED), "{length}");
        }
        assert_eq!(refused(&changed(text, 0, |bytes| bytes.push(0))), Some(CLOSED));
        assert_eq!(refused(&changed(text, 0, |bytes| bytes.fill(255))), Some(CLOSED));
    }
    // A key of 128 bits does not do as one of 256.
    let longer = vector("taken", GCM).replace("aes128-gcm", "aes256-gcm");
    assert_eq!(refused(&longer), Some(CLOSED));
}

#[test]
fn an_envelope_is_of_one_form() {
    let text = vector("taken", "oaep sha256");
    let begin = text.find("<saml:EncryptedAssertion").unwrap();
    let end = text.find("</samlp:Response>").unwrap();
    let envelope = text[begin..end].trim();
    let key = {
        let (begin, end) =
            (envelope.find("<xenc:EncryptedKey").unwrap(), envelope.find("</ds:KeyInfo>").unwrap());
        &envelope[begin..end]
    };
    let plain = include_str!("../../tests/data/saml/assertion-signed.xml");
    let assertion = &plain[plain.find("<saml:Assertion").unwrap()..plain.find("</samlp:Response>").unwrap()];
    let digest = "http://www.w3.org/2001/04/xmlenc#sha256";
    let method = "</xenc:EncryptionMethod><xenc:CipherData>";
    for (trick, why) in [
        (text.replace(envelope, &envelope.repeat(2)), Refused::Malformed),
        (text.replace(envelope, &format!("{envelope}{assertion}")), Refused::Malformed),
        (
            text.replace(envelope, &format!("{envelope}<samlp:Extensions>{assertion}</samlp:Extensions>")),
            Refused::Malformed,
        ),
        (text.replace(key, &key.repeat(2)), Refused::Malformed),
        (text.replace(key, ""), Refused::Malformed),
        (text.replace("xmlenc#Element", "xmlenc#Content"), Refused::Malformed),
        (text.replace("xenc:CipherValue", "xenc:CipherReference"), Refused::Malformed),
        (text.replace("<xenc:CipherValue>", "<xenc:CipherValue>!"), Refused::Malformed),
        (text.replace("aes256-gcm", "tripledes-cbc"), Refused::EncryptionAlgorithm),
        (text.replace(digest, "http://www.w3.org/2001/04/xmldsig-more#md5"), Refused::EncryptionAlgorithm),
        (text.replace("xmlenc11#mgf1sha256", "xmlenc11#mgf1md5"), Refused::EncryptionAlgorithm),
        (text.replace("xmlenc11#rsa-oaep", "xmlenc#rsa-1_5"), Refused::EncryptionAlgorithm),
        // With the older name there is no other mask than that of SHA-1.
        (
            text.replace("2009/xmlenc11#rsa-oaep", "2001/04/xmlenc#rsa-oaep-mgf1p"),
            Refused::EncryptionAlgorithm,
        ),
        (
            text.replacen(method, &format!("<xenc:OAEPparams>AA==</xenc:OAEPparams>{method}"), 1),
            Refused::EncryptionAlgorithm,
        ),
        (text.replace("https://idp.example.com/saml</", "https://evil.example</"), Refused::Issuer),
    ] {
        assert_ne!(trick, text, "{why:?}");
        assert_eq!(refused(&trick), Some(why), "{trick}");
    }
    let (begin, end) = (text.find("<saml:Issuer").unwrap(), text.find("<samlp:Status>").unwrap());
    assert_eq!(refused(&format!("{}{}", &text[..begin], &text[end..])), Some(Refused::Malformed));
}

#[test]
fn an_assertion_is_of_whom_the_response_is_and_of_its_time() {
    let text = vector("taken", GCM);
    // Two identity providers of one metadata document cannot speak for each other.
    let mut provider = holding(&[KEY]);
    let mut other = provider.identity_providers[0].clone();
    other.entity_id = "https://other.example".to_owned();
    provider.identity_providers.push(other);
    let posing = text.replace("https://idp.example.com/saml</", "https://other.example</");
    assert_eq!(open_by(&posing, &provider), Err(CLOSED));
    // As without encryption, a response is good for its five minutes, and again within them.
    let provider = holding(&[KEY]);
    assert!(open_at(text, &provider, NOW + 299).is_ok());
    assert_eq!(open_at(text, &provider, NOW + 300), Err(Refused::TooLate));
    let mut required = holding(&[KEY]);
    required.encryption = Some(AssertionEncryption::Required);
    assert!(open_by(text, &required).is_ok());
    let plain = include_str!("../../tests/data/saml/assertion-signed.xml");
    assert_eq!(open_by(plain, &required), Err(Refused::NotEncrypted));
    assert!(open_by(plain, &holding(&[KEY])).is_ok());
}

/// A response with this envelope, signed as a whole.
fn signed_around(of: &str, name: &str) -> String {
    let mut forge = Forge::new();
    let response = vector(of, name).replace("ID=\"_response\"", "ID=\"_a\"");
    forge.assertion = canonical_document(&response, false).unwrap();
    forge.signed()
}

#[test]
fn who_signs_the_response_signs_the_envelope() {
    // What is in it need not be signed again, and if it is, that must hold too.
    let whole = signed_around("refused", "not signed");
    assert_eq!(open(&whole).unwrap().subject, "alice@example.com");
    assert_eq!(open(&signed_around("taken", "oaep sha512")).unwrap().subject, "alice@example.com");
    assert_eq!(refused(&signed_around("refused", "changed")), Some(CLOSED));
    assert_eq!(refused(&signed_around("refused", "two assertions")), Some(CLOSED));
    // Nothing that is changed is decrypted at all.
    assert_eq!(refused(&changed(&whole, 1, |bytes| bytes[30] ^= 1)), Some(WRONG));
    assert_eq!(refused(&changed(&whole, 0, |bytes| bytes[30] ^= 1)), Some(WRONG));
    let envelope = {
        let text = vector("refused", "changed");
        &text[text.find("<saml:EncryptedAssertion").unwrap()..text.find("</samlp:Response>").unwrap()]
    };
    let own =
        &whole[whole.find("<saml:EncryptedAssertion").unwrap()..whole.find("</samlp:Response>").unwrap()];
    assert_eq!(refused(&whole.replace(own, envelope)), Some(WRONG));
}
