//! Attacks with tokens: forged, swapped, borrowed, too many. Strangers need nothing to send them.

use crate::harness::{ACCOUNT, BEGINNING, Client, World, element};
use crate::issuer::{self, Key};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use iam::audit::{Told, Writer};
use iam::call::{Call, Request, Step};
use serde_json::{Value, json};
use std::net::Ipv4Addr;

const IDP: &str = "https://idp.example.com";
const PLACE: &str = "idp.example.com";
const NOT_VALIDATED: &str = "The web identity token provided could not be validated. See the \
                             AssumeRoleWithWebIdentity documentation for requirements.";
const NO_KEY: &str = "Couldn&apos;t retrieve verification key from your identity provider,  please reference \
                      AssumeRoleWithWebIdentity documentation for requirements";
const GOOD: Key = Key::P256(1);

/// A world with a provider, its issuer, and a role that trusts it.
fn world() -> World {
    let world = World::new();
    world.internet.serve(IDP, &keys(&[GOOD.public("one"), Key::Rsa("RS256").public("rsa")]));
    provider(&world, IDP);
    role(&world, "app", PLACE, "");
    world
}

fn keys(keys: &[Value]) -> String {
    json!({ "keys": keys }).to_string()
}

fn provider(world: &World, url: &str) {
    world.ok(&world.root(), "CreateOpenIDConnectProvider", &[("Url", url), ("ClientIDList.member.1", "app")]);
}

fn role(world: &World, name: &str, place: &str, condition: &str) {
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity",
        "Principal":{{"Federated":"arn:aws:iam::{ACCOUNT}:oidc-provider/{place}"}}{condition}}}}}"#
    );
    let params = [("RoleName", name), ("AssumeRolePolicyDocument", trust.as_str())];
    world.ok(&world.root(), "CreateRole", &params);
}

fn claims(more: Value) -> String {
    let mut claims =
        json!({"iss": IDP, "sub": "alice", "aud": "app", "iat": BEGINNING, "exp": BEGINNING + 7200});
    for (name, value) in more.as_object().unwrap() {
        claims[name] = value.clone();
    }
    claims.to_string()
}

fn good() -> String {
    issuer::token(GOOD, &json!({"alg": "ES256", "kid": "one"}), &claims(json!({})))
}

/// What comes of a token: `200`, or code and message.
fn assume(world: &World, role: &str, token: &str) -> String {
    let reply = send(world, role, token);
    match reply.status {
        200 => "200".to_owned(),
        _ => format!("{}: {}", element(&reply.body, "Code"), element(&reply.body, "Message")),
    }
}

fn send(world: &World, role: &str, token: &str) -> iam::call::Reply {
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/{role}");
    let pairs = [
        ("Action", "AssumeRoleWithWebIdentity"),
        ("Version", "2011-06-15"),
        ("RoleArn", &arn),
        ("RoleSessionName", "session"),
        ("WebIdentityToken", token),
    ];
    world.send(None, None, "sts", &pairs)
}

fn refused(message: &str) -> String {
    format!("InvalidIdentityToken: {}", message.replace("&apos;", "'"))
}

#[test]
fn tokens_of_every_algorithm_open_sessions_and_nothing_is_written() {
    let world = world();
    let all =
        [Key::Rsa("RS256"), Key::Rsa("RS384"), Key::Rsa("RS512"), Key::P256(1), Key::P384(2), Key::P521(3)];
    let published: Vec<Value> =
        all.iter().map(|key| key.public(&format!("key of {}", key.algorithm()))).collect();
    world.internet.serve(IDP, &keys(&published));
    let revision = world.service.store().seq();
    for key in all {
        let header = json!({"alg": key.algorithm(), "kid": format!("key of {}", key.algorithm())});
        let token = issuer::token(key, &header, &claims(json!({})));
        assert_eq!(assume(&world, "app", &token), "200", "{}", key.algorithm());
    }
    assert_eq!(world.service.store().seq(), revision);
    assert_eq!(
        world.internet.asked().len(),
        2,
        "the issuer was asked once, for its configuration and its keys"
    );
}

#[test]
fn forged_tokens_are_refused() {
    let world = world();
    assert_eq!(assume(&world, "app", &good()), "200");
    let signature = |token: &str| token.rsplit_once('.').unwrap().1.to_owned();
    let rsa = json!({"alg": "RS256", "kid": "rsa"});
    let es = json!({"alg": "ES256", "kid": "one"});
    let modulus = Key::Rsa("RS256").public("rsa")["n"].as_str().unwrap().to_owned();
    // The public key as the secret of a symmetric algorithm.
    let confused = |header: Value| {
        let signed = issuer::unsigned(&header, &claims(json!({})));
        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(modulus.as_bytes()).unwrap();
        mac.update(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
    };
    let mallory = claims(json!({"sub": "mallory"}));
    for (what, token) in [
        ("another key of the same id", issuer::token(Key::P256(9), &es, &claims(json!({})))),
        ("claims that were changed", format!("{}.{}", issuer::unsigned(&es, &mallory), signature(&good()))),
        ("no signature", format!("{}.", issuer::unsigned(&es, &claims(json!({}))))),
        (
            "a signature of zeros",
            format!("{}.{}", issuer::unsigned(&es, &mallory), URL_SAFE_NO_PAD.encode([0; 64])),
        ),
        ("a signature that is too long", format!("{}AAAA", good())),
        (
            "RSA of zeros",
            format!("{}.{}", issuer::unsigned(&rsa, &mallory), URL_SAFE_NO_PAD.encode([0; 256])),
        ),
        ("none", format!("{}.", issuer::unsigned(&json!({"alg": "none", "kid": "one"}), &mallory))),
        ("HS256 with the public key", confused(json!({"alg": "HS256", "kid": "rsa"}))),
        ("HS256 that says it is RS256", confused(rsa.clone())),
    ] {
        assert_eq!(assume(&world, "app", &token), refused(NOT_VALIDATED), "{what}");
    }
    for (what, header, key) in [
        ("an RSA signature for a key on a curve", json!({"alg": "RS256", "kid": "one"}), Key::Rsa("RS256")),
        ("a key on a curve for RSA", json!({"alg": "ES256", "kid": "rsa"}), GOOD),
        ("another curve", json!({"alg": "ES384", "kid": "one"}), Key::P384(1)),
    ] {
        let token = issuer::token(key, &header, &claims(json!({})));
        assert_eq!(assume(&world, "app", &token), refused(NO_KEY), "{what}");
    }
    let swapped =
        issuer::token(Key::Rsa("RS256"), &json!({"alg": "RS512", "kid": "rsa"}), &claims(json!({})));
    assert_eq!(assume(&world, "app", &swapped), refused(NOT_VALIDATED), "another hash than was signed with");
}

#[test]
fn keys_that_a_token_brings_or_points_to_are_not_looked_at() {
    let world = world();
    world.internet.put("https://evil.example.com/keys", &keys(&[Key::P256(9).public("evil")]));
    world.internet.asked();
    let own = Key::P256(9).public("evil");
    for more in [
        json!({"jku": "https://evil.example.com/keys"}),
        json!({"x5u": "https://evil.example.com/keys"}),
        json!({"jwk": own}),
        json!({"x5c": ["MIIB"]}),
    ] {
        let mut header = json!({"alg": "ES256", "kid": "evil"});
        header.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let token = issuer::token(Key::P256(9), &header, &claims(json!({})));
        assert_eq!(assume(&world, "app", &token), refused(NO_KEY), "{header}");
    }
    assert!(world.internet.asked().iter().all(|url| url.starts_with(IDP)), "nobody else was asked");
}

#[test]
fn an_issuer_speaks_for_itself_alone() {
    let world = world();
    let evil = "https://evil.example.com";
    world.internet.serve(evil, &keys(&[Key::P256(9).public("one")]));
    provider(&world, evil);
    role(&world, "evil", "evil.example.com", "");
    let signed_by = |key, iss: &str, more: Value| {
        let mut more = more;
        more["iss"] = iss.into();
        issuer::token(key, &json!({"alg": "ES256", "kid": "one"}), &claims(more))
    };
    assert_eq!(assume(&world, "evil", &signed_by(Key::P256(9), evil, json!({}))), "200");
    let denied = "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity";
    assert_eq!(assume(&world, "app", &signed_by(Key::P256(9), evil, json!({}))), denied, "another's role");
    assert_eq!(assume(&world, "evil", &good()), denied, "and the other way round");
    assert_eq!(assume(&world, "app", &signed_by(Key::P256(9), IDP, json!({}))), refused(NOT_VALIDATED));
    for iss in [
        "https://idp.example.com/",
        "https://IDP.example.com",
        "http://idp.example.com",
        "idp.example.com",
        "https://idp.example.com:443",
        "https://idp.example.com/../idp.example.com",
        "https://user@idp.example.com",
    ] {
        let answer = assume(&world, "app", &signed_by(GOOD, iss, json!({})));
        assert_eq!(answer, refused(&format!("No OpenIDConnect provider found in your account for {iss}")));
    }
    // An issuer whose configuration is another's.
    world.internet.put(
        &format!("{evil}/.well-known/openid-configuration"),
        &issuer::configuration(IDP, &format!("{IDP}/keys")),
    );
    world.advance(3600);
    assert_eq!(assume(&world, "evil", &signed_by(GOOD, evil, json!({}))), refused(NO_KEY));
}

#[test]
fn claims_cannot_stand_in_for_condition_keys() {
    let world = world();
    let condition =
        format!(r#","Condition":{{"StringEquals":{{"{PLACE}:sub":"admin","{PLACE}:aud":"app"}}}}"#);
    role(&world, "admin", PLACE, &condition);
    let condition = r#","Condition":{"StringEquals":{"aws:SourceIp":"10.0.0.1"}}"#;
    role(&world, "inside", PLACE, condition);
    let condition = format!(
        r#","Condition":{{"ForAnyValue:StringEquals":{{"{PLACE}:groups":"ops"}},"Bool":{{"{PLACE}:email_verified":"true"}}}}"#
    );
    role(&world, "ops", PLACE, &condition);
    let token = |more| issuer::token(GOOD, &json!({"alg": "ES256", "kid": "one"}), &claims(more));
    let denied = "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity";
    for more in [
        json!({"SUB": "admin"}),
        json!({"Sub": "admin", "sUb": "admin"}),
        json!({"sub:": "admin"}),
        json!({"amr": "admin"}),
        json!({"sub": ["admin"]}),
    ] {
        let answer = assume(&world, "admin", &token(more.clone()));
        assert!(answer == denied || answer == refused(NOT_VALIDATED), "{more}: {answer}");
    }
    assert_eq!(assume(&world, "admin", &token(json!({"sub": "admin", "SUB": "x"}))), "200");
    for more in [json!({"aws:SourceIp": "10.0.0.1"}), json!({"SourceIp": "10.0.0.1"})] {
        assert_eq!(assume(&world, "inside", &token(more)), denied);
    }
    let groups = json!({"groups": ["dev", "ops"], "email_verified": true});
    assert_eq!(assume(&world, "ops", &token(groups)), "200", "every plain claim is a key");
    assert_eq!(assume(&world, "ops", &token(json!({"groups": "ops", "email_verified": "no"}))), denied);
}

#[test]
fn a_flood_of_unknown_keys_asks_the_issuer_once_a_minute() {
    let world = world();
    assert_eq!(assume(&world, "app", &good()), "200");
    world.internet.asked();
    let unknown = |number: u32| {
        issuer::token(GOOD, &json!({"alg": "ES256", "kid": format!("k{number}")}), &claims(json!({})))
    };
    for minute in 0..3 {
        world.advance(60);
        for number in 0..50 {
            assert_eq!(assume(&world, "app", &unknown(minute * 100 + number)), refused(NO_KEY));
        }
        assert_eq!(world.internet.asked().len(), 2, "configuration and keys, once");
        assert_eq!(assume(&world, "app", &good()), "200", "those with a known key go on meanwhile");
    }
    world.internet.unplug();
    for minute in 0..2 {
        world.advance(60);
        let unreachable = "IDPCommunicationError: Error communicating with the identity provider";
        for number in 0..20 {
            assert_eq!(assume(&world, "app", &unknown(number)), unreachable, "{minute}");
        }
        assert_eq!(world.internet.asked().len(), 1);
    }
}

#[test]
fn strangers_have_nobody_asked_and_nothing_checked_without_a_provider_or_past_its_end() {
    let world = world();
    let token =
        issuer::token(GOOD, &json!({"alg": "ES256", "kid": "one"}), &claims(json!({"exp": BEGINNING})));
    let text = format!("current date/time {BEGINNING} must be before the expiration date/time {BEGINNING}");
    assert_eq!(assume(&world, "app", &token), format!("ExpiredTokenException: Token expired: {text}"));
    for more in [
        json!({"iss": "https://nobody.example.com"}),
        json!({"exp": BEGINNING}),
        json!({"iat": BEGINNING + 301}),
    ] {
        let token = issuer::token(GOOD, &json!({"alg": "ES256", "kid": "one"}), &claims(more));
        assert_ne!(assume(&world, "app", &token), "200");
    }
    assert_ne!(assume(&world, "app", &format!("{}x", "a.".repeat(9_000))), "200");
    let long = assume(&world, "app", &"a".repeat(20_001));
    assert!(long.starts_with("ValidationError"), "{long}");
    assert!(world.internet.asked().is_empty());
}

#[test]
fn wrong_signatures_are_checked_a_hundred_times_for_one_address() {
    let world = world();
    let forged = issuer::token(Key::P256(9), &json!({"alg": "ES256", "kid": "one"}), &claims(json!({})));
    for _ in 0..100 {
        assert_eq!(assume(&world, "app", &forged), refused(NOT_VALIDATED));
    }
    assert_eq!(assume(&world, "app", &forged), "Throttling: Rate exceeded");
    assert_eq!(assume(&world, "app", &good()), "Throttling: Rate exceeded", "it is not looked at");
    world.advance(6);
    assert_eq!(assume(&world, "app", &good()), "200", "one more comes back");
    for _ in 0..150 {
        assert_eq!(assume(&world, "app", &good()), "200", "right ones are not counted");
    }
    assert_eq!(assume(&world, "app", &forged), refused(NOT_VALIDATED));
    assert_eq!(assume(&world, "app", &forged), "Throttling: Rate exceeded", "and give nothing back");
    world.advance(600);
    for _ in 0..100 {
        assert_eq!(assume(&world, "app", &forged), refused(NOT_VALIDATED));
    }
    assert_eq!(send_from(&world, "192.0.2.1", &good()), "", "other addresses have their own");
}

#[test]
fn all_addresses_of_a_network_of_version_6_have_one_ration() {
    let world = world();
    let forged = issuer::token(Key::P256(9), &json!({"alg": "ES256", "kid": "one"}), &claims(json!({})));
    for host in 0..100 {
        let code = send_from(&world, &format!("2001:db8:1:2::{host:x}"), &forged);
        assert_eq!(code, "InvalidIdentityToken");
    }
    assert_eq!(send_from(&world, "2001:db8:1:2:3::4", &good()), "Throttling");
    assert_eq!(send_from(&world, "2001:db8:1:3::1", &good()), "", "another network");
}

/// The code of an error for a token from this address; empty if there is none.
fn send_from(world: &World, peer: &str, token: &str) -> String {
    let body = protocol::query::form([
        ("Action", "AssumeRoleWithWebIdentity"),
        ("Version", "2011-06-15"),
        ("RoleArn", &format!("arn:aws:iam::{ACCOUNT}:role/app")),
        ("RoleSessionName", "session"),
        ("WebIdentityToken", token),
    ]);
    let headers: [(&str, &[u8]); 1] = [("content-type", b"application/x-www-form-urlencoded")];
    let parts = protocol::sigv4::RequestParts {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
        body: body.as_bytes(),
    };
    let request = Request { peer: peer.parse().unwrap(), ..world.request(parts) };
    element(&world.drive(request).body, "Code")
}

#[test]
fn keys_are_good_for_an_hour_and_new_ones_are_found_within_a_minute() {
    let world = world();
    assert_eq!(assume(&world, "app", &good()), "200");
    world.internet.serve(IDP, &keys(&[Key::P384(4).public("two")]));
    let new = issuer::token(Key::P384(4), &json!({"alg": "ES384", "kid": "two"}), &claims(json!({})));
    assert_eq!(assume(&world, "app", &new), refused(NO_KEY));
    world.advance(60);
    assert_eq!(assume(&world, "app", &new), "200");
    assert_eq!(assume(&world, "app", &good()), refused(NO_KEY), "the old one is gone");
    world.internet.serve(IDP, &keys(&[GOOD.public("one")]));
    world.advance(3599);
    assert_eq!(assume(&world, "app", &new), "200");
    world.advance(1);
    assert_eq!(assume(&world, "app", &new), refused(NO_KEY));
    assert_eq!(assume(&world, "app", &good()), "200");
}

#[test]
fn sets_of_keys_are_bounded_and_weak_keys_are_none() {
    let weak = issuer::token(Key::WeakRsa, &json!({"alg": "RS256", "kid": "k"}), &claims(json!({})));
    let strong = issuer::token(Key::Rsa("RS256"), &json!({"alg": "RS256", "kid": "k"}), &claims(json!({})));
    let with = |name: &str, value: Value| {
        let mut key = Key::Rsa("RS256").public("k");
        key[name] = value;
        key
    };
    let one = URL_SAFE_NO_PAD.encode([1]);
    for (what, published, token) in [
        ("1024 bits", keys(&[Key::WeakRsa.public("k")]), &weak),
        ("for encryption", keys(&[with("use", "enc".into())]), &strong),
        ("for signing only", keys(&[with("key_ops", json!(["sign"]))]), &strong),
        ("for another algorithm", keys(&[with("alg", "RS512".into())]), &strong),
        ("for an algorithm that is none of ours", keys(&[with("alg", "PS256".into())]), &strong),
        ("an exponent of one", keys(&[with("e", one.into())]), &strong),
        ("a symmetric key", keys(&[json!({"kty": "oct", "kid": "k", "k": "AAAA"})]), &strong),
        ("no list", r#"{"keys":{}}"#.to_owned(), &strong),
        ("no object", "[]".to_owned(), &strong),
        ("too many", keys(&vec![Key::Rsa("RS256").public("k"); 201]), &strong),
        ("another id", keys(&[Key::Rsa("RS256").public("l")]), &strong),
    ] {
        let world = world();
        world.internet.serve(IDP, &published);
        assert_eq!(assume(&world, "app", token), refused(NO_KEY), "{what}");
    }
    let world = world();
    world.internet.serve(IDP, &keys(&[with("alg", "RS256".into()), json!({"kty": "oct"}), json!(7)]));
    assert_eq!(assume(&world, "app", &strong), "200", "what is no key is left out");
    let nameless = issuer::token(Key::Rsa("RS256"), &json!({"alg": "RS256"}), &claims(json!({})));
    assert_eq!(assume(&world, "app", &nameless), "200", "one key that fits needs no id");
    let two = keys(&[Key::Rsa("RS256").public("k"), Key::Rsa("RS256").public("l")]);
    world.internet.serve(IDP, &two);
    world.advance(3600);
    assert_eq!(assume(&world, "app", &nameless), refused(NO_KEY), "of two, none is chosen");
}

#[test]
fn where_there_is_no_room_to_fetch_the_client_is_told_to_wait() {
    let world = world();
    let body = protocol::query::form([
        ("Action", "AssumeRoleWithWebIdentity"),
        ("Version", "2011-06-15"),
        ("RoleArn", &format!("arn:aws:iam::{ACCOUNT}:role/app")),
        ("RoleSessionName", "session"),
        ("WebIdentityToken", &good()),
    ]);
    let headers: [(&str, &[u8]); 1] = [("content-type", b"application/x-www-form-urlencoded")];
    let parts = protocol::sigv4::RequestParts {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
        body: body.as_bytes(),
    };
    let mut call = Call::new(world.request(parts));
    assert!(matches!(call.advance(&world.service), Step::FetchKeys(_)));
    call.fetched(&world.service, None);
    let Step::Reply(reply) = call.advance(&world.service) else { panic!("no answer") };
    assert_eq!(element(&reply.body, "Code"), "Throttling");
}

#[test]
fn the_trail_tells_whom_a_provider_vouched_for_and_repeats_nothing_of_strangers() {
    let world = world();
    let told = Told { request_id: "r", event_id: "e", peer: Ipv4Addr::LOCALHOST.into(), user_agent: None };
    let event = |token: &str, role: &str| {
        let reply = send(&world, role, token);
        let mut out = Vec::new();
        Writer::default().write(&reply.entry.unwrap(), &told, world.service.account(), &mut out);
        (String::from_utf8(out).unwrap(), reply.body)
    };
    let (text, body) = event(&good(), "app");
    let parsed: Value = serde_json::from_str(&text).unwrap();
    let arn = format!("arn:aws:iam::{ACCOUNT}:oidc-provider/{PLACE}");
    assert_eq!(
        parsed["userIdentity"],
        json!({"type": "WebIdentityUser", "principalId": format!("{arn}:app:alice"), "userName": "alice",
            "identityProvider": arn})
    );
    assert_eq!(parsed["requestParameters"]["roleSessionName"], "session");
    let secrets = [element(&body, "SecretAccessKey")];
    for secret in
        secrets.iter().map(String::as_str).chain([good().as_str(), good().rsplit_once('.').unwrap().1])
    {
        assert!(!text.contains(secret), "a secret in the trail");
    }
    let denied = event(&good(), "nothing").0;
    assert!(denied.contains("WebIdentityUser") && denied.contains("AccessDenied"));
    let forged = issuer::token(
        Key::P256(9),
        &json!({"alg": "ES256", "kid": "one"}),
        &claims(json!({"sub": "mallory"})),
    );
    let (text, _) = event(&forged, "app");
    assert!(!text.contains("mallory") && !text.contains("app"), "{text}");
    assert!(
        text.contains(r#""userIdentity":{"type":"Unknown"}"#) && text.contains(r#""requestParameters":null"#)
    );
}

#[test]
fn a_session_tells_its_provider_and_subject_in_every_request() {
    let world = world();
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"iam:GetUser",
        "Resource":"arn:aws:iam::{ACCOUNT}:user/${{{PLACE}:sub}}"}}}}"#
    );
    let params = [("RoleName", "app"), ("PolicyName", "p"), ("PolicyDocument", policy.as_str())];
    world.ok(&world.root(), "PutRolePolicy", &params);
    world.user("alice");
    world.user("bob");
    let body = send(&world, "app", &good()).body;
    let client = Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") };
    let token = element(&body, "SessionToken");
    let get = |user: &str| {
        let pairs = [("Action", "GetUser"), ("Version", "2010-05-08"), ("UserName", user)];
        world.send(Some(&client), Some(&token), "iam", &pairs).status
    };
    assert_eq!((get("alice"), get("bob")), (200, 403));
    // A role that the session assumes is no longer what the provider vouched for.
    let trust = format!(
        r#"{{"Statement":{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{ACCOUNT}:role/app"}},"Action":"sts:AssumeRole"}}}}"#
    );
    world.ok(&world.root(), "CreateRole", &[("RoleName", "next"), ("AssumeRolePolicyDocument", &trust)]);
    let params = [("RoleName", "next"), ("PolicyName", "p"), ("PolicyDocument", policy.as_str())];
    world.ok(&world.root(), "PutRolePolicy", &params);
    let allow =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}"#;
    world.ok(
        &world.root(),
        "PutRolePolicy",
        &[("RoleName", "app"), ("PolicyName", "q"), ("PolicyDocument", allow)],
    );
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/next");
    let pairs = [
        ("Action", "AssumeRole"),
        ("Version", "2011-06-15"),
        ("RoleArn", arn.as_str()),
        ("RoleSessionName", "session"),
    ];
    let body = world.send(Some(&client), Some(&token), "sts", &pairs).body;
    let next = Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") };
    let pairs = [("Action", "GetUser"), ("Version", "2010-05-08"), ("UserName", "alice")];
    assert_eq!(world.send(Some(&next), Some(&element(&body, "SessionToken")), "iam", &pairs).status, 403);
}
