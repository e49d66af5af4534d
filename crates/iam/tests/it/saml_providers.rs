//! SAML providers, as far as a client does not see them: what is kept of keys and documents, and what is told.

use crate::harness::{World, element};

const METADATA: &str = include_str!("../data/saml/metadata.xml");
const KEY: &str = include_str!("../data/saml/decryption-key.pem");
const NAME: (&str, &str) = ("Name", "Corp");
const ARN: (&str, &str) = ("SAMLProviderArn", "arn:aws:iam::123456789012:saml-provider/Corp");

/// Metadata that says something else at one place.
fn changed(from: &str, to: &str) -> String {
    assert!(METADATA.contains(from), "{from}");
    METADATA.replace(from, to)
}

fn refusal(world: &World, document: &str) -> String {
    let params = [NAME, ("SAMLMetadataDocument", document)];
    element(&world.call(&world.root(), "CreateSAMLProvider", &params).body, "Message")
}

fn events(world: &World) -> Vec<String> {
    let events = world.service.store().events(0, 10_000).unwrap();
    events.into_iter().map(|(_, event)| String::from_utf8(event).unwrap()).collect()
}

#[test]
fn private_keys_are_sealed_and_in_no_event_or_answer() {
    let world = World::new();
    let root = world.root();
    let secret = KEY.lines().nth(3).unwrap();
    let create = [NAME, ("SAMLMetadataDocument", METADATA), ("AddPrivateKey", KEY)];
    let mut shown = vec![world.ok(&root, "CreateSAMLProvider", &create)];
    shown.push(world.ok(&root, "UpdateSAMLProvider", &[ARN, ("AddPrivateKey", KEY)]));
    shown.push(world.call(&root, "UpdateSAMLProvider", &[ARN, ("AddPrivateKey", KEY)]).body);
    shown.push(
        world.call(&root, "UpdateSAMLProvider", &[ARN, ("AddPrivateKey", &KEY.replace("MII", "NII"))]).body,
    );
    shown.push(world.ok(&root, "GetSAMLProvider", &[ARN]));
    let mut backup = Vec::new();
    world.service.store().export(&mut backup).unwrap();
    shown.push(String::from_utf8(backup).unwrap());
    shown.extend(events(&world));
    for text in &shown {
        assert!(!text.contains(secret) && !text.contains("PRIVATE KEY"), "{text}");
    }
    assert!(shown.iter().any(|text| text.contains("UpdateSAMLProvider") && !text.contains("addPrivateKey")));
}

#[test]
fn metadata_holds_until_the_first_of_its_dates() {
    let world = World::new();
    let root = world.root();
    let dated = |entity: &str, descriptor: &str| {
        changed("<md:EntityDescriptor", &format!("<md:EntityDescriptor validUntil=\"{entity}\""))
            .replace("<md:IDPSSODescriptor", &format!("<md:IDPSSODescriptor validUntil=\"{descriptor}\""))
    };
    let over = dated("2027-01-15T08:00:00Z", "2030-01-01T00:00:00Z");
    assert_eq!(refusal(&world, &over), "The metadata is not valid any more: validUntil has passed.");
    let wrong = dated("tomorrow", "2030-01-01T00:00:00Z");
    assert_eq!(refusal(&world, &wrong), "Could not parse metadata: validUntil is no instant");
    let document = dated("2031-01-01T00:00:00Z", "2030-01-01T01:00:00.5+01:00");
    world.ok(&root, "CreateSAMLProvider", &[NAME, ("SAMLMetadataDocument", &document)]);
    let body = world.ok(&root, "GetSAMLProvider", &[ARN]);
    assert_eq!(element(&body, "ValidUntil"), "2030-01-01T00:00:00Z");
}

#[test]
fn what_describes_no_identity_provider_is_refused() {
    let world = World::new();
    let aggregate = |count: usize| {
        let body = METADATA.split_once("?>").unwrap().1;
        let entity =
            |number: usize| body.replace("saml\">\n  <md:IDP", &format!("saml/{number}\">\n  <md:IDP"));
        let entities: String = (0..count).map(entity).collect();
        format!(
            "<e:EntitiesDescriptor xmlns:e='urn:oasis:names:tc:SAML:2.0:metadata'>{entities}</e:EntitiesDescriptor>"
        )
    };
    let twice = aggregate(2).replace("saml/1\"", "saml/0\"");
    let extension = "a certificate cannot be read";
    for (document, why) in [
        (changed("SAML:2.0:protocol", "SAML:1.1:protocol"), "it describes no identity provider"),
        (changed("IDPSSODescriptor", "SPSSODescriptor"), "it describes no identity provider"),
        (changed("use=\"signing\"", "use=\"encryption\""), "it has no certificate for signatures"),
        (changed("SAML:2.0:metadata", "SAML:2.0:metadate"), "it is no EntityDescriptor"),
        (changed("entityID=\"https://idp.example.com/saml\"", "entityID=\"\""), "it has no entity id"),
        (changed("<ds:X509Certificate>MII", "<ds:X509Certificate>MIJ"), extension),
        (changed("<ds:X509Certificate>", "<ds:X509Certificate><a/>"), extension),
        (aggregate(11), "it has more than ten identity providers, or keys of one"),
        (twice, "it describes an identity provider twice"),
    ] {
        assert_eq!(refusal(&world, &document), format!("Could not parse metadata: {why}"));
    }
    world.ok(&world.root(), "CreateSAMLProvider", &[NAME, ("SAMLMetadataDocument", &aggregate(10))]);
}

#[test]
fn long_metadata_is_kept_packed_and_left_out_of_its_event() {
    let world = World::new();
    let root = world.root();
    let long = format!("{METADATA}<!-- {} -->", "much of the same ".repeat(30_000));
    world.ok(&root, "CreateSAMLProvider", &[NAME, ("SAMLMetadataDocument", &long)]);
    let body = world.ok(&root, "GetSAMLProvider", &[ARN]);
    assert!(body.len() > long.len());
    let event = events(&world).pop().unwrap();
    assert!(
        event.len() < 4_000 && event.contains(r#""requestParameters":{"omitted":true,"originalSize":"#),
        "{event}"
    );
    let mut state = 1_u64;
    let noise: String = std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        char::from(b'0' + (state >> 40) as u8 % 75)
    })
    .filter(|character| !"<->&".contains(*character))
    .take(900_000)
    .collect();
    let noisy = format!("{METADATA}<!-- {noise} -->");
    assert_eq!(
        refusal(&World::new(), &noisy),
        "The metadata is too large: compressed, it has more than 524288 bytes."
    );
}
