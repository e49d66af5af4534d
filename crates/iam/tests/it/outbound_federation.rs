//! Tokens that the account gives out: whether others can check them, and what they say.

use crate::harness::{ACCOUNT, BEGINNING, Client, World, element};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use iam::call::{Call, Step};
use iam::env::Mint;
use iam::private_key::Unusable;
use iam::web_identity::jwk::KeySet;
use iam::web_identity::jwt::Jwt;
use serde_json::{Value, json};

fn issuer_path(url: &str) -> String {
    url.strip_prefix("https://iam.example.com").unwrap().to_owned()
}

/// The URL of the issuer, and what it publishes.
fn enabled(world: &World) -> (String, String, String) {
    let body = world.ok(&world.root(), "EnableOutboundWebIdentityFederation", &[]);
    let url = element(&body, "IssuerIdentifier");
    let path = issuer_path(&url);
    let document =
        |name: &str| world.service.issuer_document(&format!("{path}/.well-known/{name}")).unwrap().unwrap();
    (url.clone(), document("openid-configuration"), document("jwks.json"))
}

fn token(
    world: &World,
    client: &Client,
    session: Option<&str>,
    algorithm: &str,
    more: &[(&str, &str)],
) -> String {
    let mut pairs = vec![
        ("Action", "GetWebIdentityToken"),
        ("Version", "2011-06-15"),
        ("Audience.member.1", "app"),
        ("SigningAlgorithm", algorithm),
    ];
    pairs.extend(more);
    let reply = world.send(Some(client), session, "sts", &pairs);
    assert_eq!(reply.status, 200, "{}", reply.body);
    element(&reply.body, "WebIdentityToken")
}

fn claims(token: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

#[test]
fn others_check_tokens_with_what_the_issuer_publishes() {
    let here = World::new();
    let (url, configuration, keys) = enabled(&here);
    let there = World::new();
    let parsed: Value = serde_json::from_str(&configuration).unwrap();
    assert_eq!(parsed["issuer"], url);
    there.internet.put(&format!("{url}/.well-known/openid-configuration"), &configuration);
    there.internet.put(parsed["jwks_uri"].as_str().unwrap(), &keys);
    let place = url.strip_prefix("https://").unwrap();
    let provider = [("Url", url.as_str()), ("ClientIDList.member.1", "app")];
    there.ok(&there.root(), "CreateOpenIDConnectProvider", &provider);
    let trust = json!({"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": {"Federated": format!("arn:aws:iam::{ACCOUNT}:oidc-provider/{place}")},
        "Condition": {"StringEquals": {format!("{place}:sub"): format!("arn:aws:iam::{ACCOUNT}:user/alice")}}}});
    let role = [("RoleName", "app"), ("AssumeRolePolicyDocument", &trust.to_string())];
    there.ok(&there.root(), "CreateRole", &role);
    let alice = here.user("alice");
    let allow = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:*","Resource":"*"}}"#;
    here.grant("alice", allow);
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/app");
    for algorithm in ["RS256", "ES384"] {
        let assume = |token: &str| {
            let pairs = [
                ("Action", "AssumeRoleWithWebIdentity"),
                ("Version", "2011-06-15"),
                ("RoleArn", &arn),
                ("RoleSessionName", "session"),
                ("WebIdentityToken", token),
            ];
            there.send(None, None, "sts", &pairs).status
        };
        assert_eq!(assume(&token(&here, &alice, None, algorithm, &[])), 200, "{algorithm}");
        assert_eq!(assume(&token(&here, &here.root(), None, algorithm, &[])), 403, "another subject");
    }
}

#[test]
fn a_token_says_who_calls_and_nothing_secret() {
    let world = World::in_organization("id=o-exampleorgid,management=111111111111,member=123456789012");
    let (url, _, keys) = enabled(&world);
    let root = world.root();
    world.ok(
        &root,
        "CreateUser",
        &[("UserName", "bob"), ("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", "a")],
    );
    let body = world.ok(&root, "CreateAccessKey", &[("UserName", "bob")]);
    let bob = Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") };
    let allow = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:*","Resource":"*"}}"#;
    world.grant("bob", allow);
    let tags = [("Tags.member.1.Key", "job"), ("Tags.member.1.Value", "one"), ("Audience.member.2", "other")];
    let token = token(&world, &bob, None, "ES384", &tags);
    let mut claims = claims(&token);
    assert!(claims["jti"].take().as_str().is_some_and(|id| id.len() == 36));
    let expected = json!({
        "iss": url, "sub": format!("arn:aws:iam::{ACCOUNT}:user/bob"), "aud": ["app", "other"], "jti": null,
        "iat": BEGINNING, "exp": BEGINNING + 300,
        "https://sts.amazonaws.com/": {
            "aws_account": ACCOUNT, "source_region": "us-east-1", "org_id": "o-exampleorgid",
            "principal_tags": {"Team": "a"}, "request_tags": {"job": "one"}}});
    assert_eq!(claims, expected);
    let jwt = Jwt::parse(&token).unwrap();
    assert!(KeySet::parse(keys.as_bytes()).unwrap().verifies(&jwt));
    for private in ["\"d\"", "\"p\"", "\"q\"", "\"dp\"", "\"k\""] {
        assert!(!keys.contains(private), "{keys}");
    }
}

/// Calls step by step; gives what was made or signed on the way, everything that can be printed, and the answer.
fn watched(world: &World, action: &str, params: &[(&str, &str)]) -> (Vec<String>, String, String) {
    world.with_request(&world.root(), action, params, |request| {
        let mut call = Call::new(request);
        let (mut made, mut seen) = (Vec::new(), String::new());
        loop {
            match call.advance(&world.service) {
                Step::Reply(reply) => {
                    assert_eq!(reply.status, 200, "{}", reply.body);
                    seen.push_str(&format!("{reply:?}{:?}", reply.summary));
                    let entry = reply.entry.as_ref().unwrap();
                    let event =
                        world.service.audit_event(call.request(), entry, &mut Mint::new(Default::default()));
                    seen.push_str(&String::from_utf8(event).unwrap());
                    return (made, seen, reply.body);
                }
                Step::UseKey(task) => {
                    seen.push_str(&format!("{task:?}"));
                    let result = task.run();
                    made.push(result.as_ref().unwrap().expose().to_owned());
                    call.key_used(&world.service, Some(result));
                }
                Step::Commit(pending) => {
                    let outcome = world.service.store().commit(*pending);
                    call.committed(&world.service, outcome);
                }
                Step::Evaluate(_) | Step::FetchKeys(_) | Step::Search(_) => panic!("nothing is looked up"),
            }
        }
    })
}

/// Everything that the store has, events too.
fn stored(world: &World) -> String {
    let mut out = Vec::new();
    world.service.store().export(&mut out).unwrap();
    for (_, event) in world.service.store().events(0, 10_000).unwrap() {
        out.extend(event);
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[test]
fn private_keys_of_the_issuer_are_nowhere_to_be_read() {
    let world = World::new();
    let (keys, mut seen, answer) = watched(&world, "EnableOutboundWebIdentityFederation", &[]);
    assert_eq!(keys.len(), 2, "one of each algorithm");
    let path = issuer_path(&element(&answer, "IssuerIdentifier"));
    let params = [("Audience.member.1", "app"), ("SigningAlgorithm", "RS256")];
    let (_, told, body) = watched(&world, "GetWebIdentityToken", &params);
    let token = element(&body, "WebIdentityToken");
    let signature = token.rsplit_once('.').unwrap().1;
    assert!(
        told.contains("GetWebIdentityToken") && !told.contains(signature),
        "who reads the trail could use it: {told}"
    );
    seen.extend([answer, told, body]);
    world.ok(&world.root(), "GetOutboundWebIdentityFederationInfo", &[]);
    for name in ["openid-configuration", "jwks.json"] {
        seen.push_str(
            &world.service.issuer_document(&format!("{path}/.well-known/{name}")).unwrap().unwrap(),
        );
    }
    let stored = stored(&world);
    assert!(
        stored.contains("outbound_federations") && stored.contains("EnableOutboundWebIdentityFederation")
    );
    for key in &keys {
        let der = STANDARD.decode(key).unwrap();
        let url_safe = URL_SAFE_NO_PAD.encode(&der);
        // Base64 of what is inside, wherever it begins, and hexadecimal.
        let inner = der.get(der.len() / 2..).unwrap();
        let parts = [0, 1, 2].map(|skip| STANDARD.encode(inner.get(skip..skip + 18).unwrap()));
        let hex: String = inner.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        for secret in [key.as_str(), &url_safe, &hex].into_iter().chain(parts.iter().map(String::as_str)) {
            assert!(!seen.contains(secret), "shown: {secret}");
            assert!(!stored.contains(secret), "stored: {secret}");
        }
    }
}

#[test]
fn every_account_has_keys_and_a_name_of_its_own() {
    let (one, other) = (World::new(), World::new());
    other.ok(&other.root(), "ListUsers", &[]);
    let ((here, _, keys), (there, _, others)) = (enabled(&one), enabled(&other));
    assert_ne!(here, there);
    let token = token(&one, &one.root(), None, "ES384", &[]);
    let jwt = Jwt::parse(&token).unwrap();
    assert!(KeySet::parse(keys.as_bytes()).unwrap().verifies(&jwt));
    assert!(!KeySet::parse(others.as_bytes()).unwrap().verifies(&jwt));
}

#[test]
fn the_issuer_publishes_two_documents_and_nothing_else() {
    let world = World::new();
    assert_eq!(world.service.issuer_document("/oidc//.well-known/jwks.json").unwrap(), None, "never enabled");
    let (url, ..) = enabled(&world);
    let path = issuer_path(&url);
    for other in [
        "/oidc/".to_owned(),
        path.clone(),
        format!("{path}/"),
        format!("{path}/.well-known/"),
        format!("{path}/.well-known/openid-configuration/"),
        format!("{path}/../.well-known/jwks.json"),
        "/oidc/00000000-0000-4000-8000-000000000000/.well-known/jwks.json".to_owned(),
    ] {
        assert_eq!(world.service.issuer_document(&other).unwrap(), None, "{other}");
    }
    let keys = || world.service.issuer_document(&format!("{path}/.well-known/jwks.json")).unwrap();
    let before = keys();
    world.ok(&world.root(), "DisableOutboundWebIdentityFederation", &[]);
    assert!(before.is_some() && keys() == before, "tokens that were given out can be checked");
    world.ok(&world.root(), "EnableOutboundWebIdentityFederation", &[]);
    assert_eq!(keys(), before, "the same keys under the same name");
}

#[test]
fn a_full_pool_is_told_and_leaves_nothing() {
    let world = World::new();
    let revision = world.service.store().seq();
    world.with_request(&world.root(), "EnableOutboundWebIdentityFederation", &[], |request| {
        let mut call = Call::new(request);
        assert!(matches!(call.advance(&world.service), Step::UseKey(_)));
        call.key_used(&world.service, None);
        let Step::Reply(reply) = call.advance(&world.service) else { panic!("no answer") };
        assert_eq!(element(&reply.body, "Code"), "Throttling");
    });
    assert_eq!(world.service.store().seq(), revision);
}

#[test]
fn work_with_a_key_that_comes_to_nothing_is_a_fault_of_ours() {
    let world = World::new();
    let revision = world.service.store().seq();
    world.with_request(&world.root(), "EnableOutboundWebIdentityFederation", &[], |request| {
        let mut call = Call::new(request);
        assert!(matches!(call.advance(&world.service), Step::UseKey(_)));
        call.key_used(&world.service, Some(Err(Unusable)));
        let Step::Reply(reply) = call.advance(&world.service) else { panic!("no answer") };
        assert_eq!((reply.status, element(&reply.body, "Code").as_str()), (500, "InternalFailure"));
        assert!(reply.summary.fault.is_some(), "the operator is told");
    });
    assert_eq!(world.service.store().seq(), revision);
}
