//! AssumeRoleWithSAML, as far as a client does not see it: what is written down, and what strangers may cost.

use crate::harness::{World, element};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use iam::call::{Call, Step};
use iam::env::Mint;

const METADATA: &str = include_str!("../data/saml/metadata.xml");
const SIGNED: &str = include_str!("../data/saml/assertion-signed.xml");
const STRANGER: &str = include_str!("../data/saml/stranger.xml");
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
        let Step::Reply(reply) = call.advance(&world.service) else { panic!("nothing is awaited") };
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
    assert!(event.contains(r#""sAMLAssertion":"[redacted]""#), "{event}");
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
