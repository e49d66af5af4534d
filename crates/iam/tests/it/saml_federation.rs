//! AssumeRoleWithSAML, as far as a client does not see it: what is written down, and what strangers may cost.

use crate::harness::{World, element};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use iam::call::{Call, Step};
use iam::env::Mint;

const METADATA: &str = include_str!("../data/saml/metadata.xml");
const SIGNED: &str = include_str!("../data/saml/assertion-signed.xml");
const STRANGER: &str = include_str!("../data/saml/stranger.xml");
const ENCRYPTED: &str = include_str!("../data/saml/encrypted.json");
const KEY: &str = include_str!("../data/saml/decryption-key.pem");
const ROLE: &str = "arn:aws:iam::123456789012:role/Dev";
const PROVIDER: &str = "arn:aws:iam::123456789012:saml-provider/Corp";
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:saml-provider/Corp"},"Action":"sts:AssumeRoleWithSAML"}]}"#;

fn world() -> World {
    let world = World::new();
    let root = world.root();
    world.ok(&root, "CreateSAMLProvider", &[("Name", "Corp"), ("SAMLMetadataDocument", METADATA)]);
    world.ok(&root, "CreateRole", &[("RoleName", "Dev"), ("AssumeRolePolicyDocument", TRUST)]);
    world
}

/// Brings a response; what is answered, and the event of it.
fn bring(world: &World, response: &str) -> (String, String) {
    let response = STANDARD.encode(response);
    let pairs = [
        ("Action", "AssumeRoleWithSAML"),
        ("Version", "2011-06-15"),
        ("RoleArn", ROLE),
        ("PrincipalArn", PROVIDER),
        ("SAMLAssertion", response.as_str()),
    ];
    world.with_form(None, None, "sts", &pairs, |request| {
        let mut call = Call::new(request);
        let reply = loop {
            match call.advance(&world.service) {
                Step::Reply(reply) => break reply,
                Step::UseKey(task) => {
                    assert_eq!(format!("{task:?}"), "a text to be decrypted");
                    call.key_used(&world.service, Some(task.run()));
                }
                _ => panic!("nothing else is awaited"),
            }
        };
        let entry = reply.entry.as_ref().unwrap();
        let event = world.service.audit_event(call.request(), entry, &mut Mint::new(Default::default()));
        (reply.body.clone(), String::from_utf8(event).unwrap())
    })
}

#[test]
fn events_name_the_subject_and_show_neither_response_nor_secret() {
    let world = world();
    let (body, event) = bring(&world, SIGNED);
    let qualifier = element(&body, "NameQualifier");
    assert!(event.contains(&format!(
        r#""userIdentity":{{"type":"SAMLUser","principalId":"{qualifier}:alice@example.com","userName":"alice@example.com","identityProvider":"{qualifier}"}}"#
    )), "{event}");
    for secret in [element(&body, "SecretAccessKey"), STANDARD.encode(SIGNED)] {
        assert!(!secret.is_empty() && !event.contains(&secret), "{event}");
    }
    assert!(!event.contains("sAMLAssertion"), "{event}");
    // Whoever proves nothing chooses nothing of what is written down.
    let (_, event) = bring(&world, STRANGER);
    assert!(event.contains(r#""userIdentity":{"type":"Unknown"}"#), "{event}");
    assert!(event.contains(r#""requestParameters":null"#), "{event}");
}

#[test]
fn wrong_signatures_are_rationed_by_address_and_right_ones_are_not() {
    let world = world();
    for _ in 0..150 {
        assert!(bring(&world, SIGNED).0.contains("<SecretAccessKey>"));
    }
    let code = |body: &str| element(body, "Code");
    for _ in 0..100 {
        assert_eq!(code(&bring(&world, STRANGER).0), "InvalidIdentityToken");
    }
    assert_eq!(code(&bring(&world, STRANGER).0), "Throttling");
    assert_eq!(code(&bring(&world, SIGNED).0), "Throttling");
}

/// A world whose provider has a key for encrypted assertions, and such assertions.
fn decrypting() -> (World, impl Fn(&str, &str) -> String) {
    let world = world();
    world.ok(&world.root(), "UpdateSAMLProvider", &[("SAMLProviderArn", PROVIDER), ("AddPrivateKey", KEY)]);
    let vectors: serde_json::Value = serde_json::from_str(ENCRYPTED).unwrap();
    (world, move |of, name| vectors[of][name].as_str().unwrap().to_owned())
}

#[test]
fn envelopes_that_do_not_open_are_answered_alike() {
    let (world, vector) = decrypting();
    let told = |response: &str| {
        let (body, event) = bring(&world, response);
        let id = element(&body, "RequestId");
        assert!(event.contains(r#""userIdentity":{"type":"Unknown"}"#), "{event}");
        body.replace(&id, "")
    };
    let stranger = told(&vector("refused", "for a stranger"));
    assert!(stranger.contains("<Code>InvalidIdentityToken</Code>"), "{stranger}");
    for name in [
        "not signed",
        "changed",
        "changed in cbc",
        "signed by a stranger",
        "no assertion",
        "no text",
        "nothing",
        "two assertions",
        "out of the frame",
    ] {
        assert_eq!(told(&vector("refused", name)), stranger, "{name}");
    }
}

#[test]
fn what_was_encrypted_is_in_the_event_as_if_it_had_not_been() {
    let (world, vector) = decrypting();
    let (body, event) = bring(&world, &vector("taken", "libxmlsec Aes256Cbc"));
    let qualifier = element(&body, "NameQualifier");
    assert!(event.contains(&format!(r#""principalId":"{qualifier}:alice@example.com""#)), "{event}");
    assert!(!event.contains("sAMLAssertion"), "{event}");
}

#[test]
fn envelopes_are_rationed_by_address_and_those_that_open_give_no_further_tries() {
    let (world, vector) = decrypting();
    let (right, wrong) = (vector("taken", "libxmlsec Aes128Gcm"), vector("refused", "changed in cbc"));
    let code = |response: &str| element(&bring(&world, response).0, "Code");
    for _ in 0..99 {
        assert_eq!(code(&wrong), "InvalidIdentityToken");
        assert_eq!(code(&right), "", "one that opens costs nothing");
    }
    assert_eq!(code(&wrong), "InvalidIdentityToken");
    assert_eq!(code(&wrong), "Throttling");
    assert_eq!(code(&right), "Throttling");
}

#[test]
fn a_full_pool_decrypts_nothing_and_says_so() {
    let (world, vector) = decrypting();
    let response = STANDARD.encode(vector("taken", "libxmlsec Aes128Gcm"));
    let pairs = [
        ("Action", "AssumeRoleWithSAML"),
        ("Version", "2011-06-15"),
        ("RoleArn", ROLE),
        ("PrincipalArn", PROVIDER),
        ("SAMLAssertion", response.as_str()),
    ];
    world.with_form(None, None, "sts", &pairs, |request| {
        let mut call = Call::new(request);
        assert!(matches!(call.advance(&world.service), Step::UseKey(_)));
        call.key_used(&world.service, None);
        let Step::Reply(reply) = call.advance(&world.service) else { panic!("no answer") };
        assert_eq!(element(&reply.body, "Code"), "Throttling");
    });
}
