//! Security keys through the pipeline: who may enrol one, what a second sign-in asks, and what cannot be played again.

use crate::authenticator::{Authenticator, Made, Signed, Signer};
use crate::harness::{ACCOUNT, World, element};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use iam::call::{Call, Credential, KeyRequest, Reply, Request, SecurityKeyStep};
use iam::domain::console_session::ConsoleSession;
use iam::env::Instant;
use iam::sign_in::{CodeAttempt, Factors, Given, SecondFactor};
use iam::webauthn::RelyingParty;
use protocol::sigv4::RequestParts;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::Ordering;

const PASSWORD: &str = "Old-Password-1";
const OWN: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:EnableMFADevice",
    "Resource":"arn:aws:iam::*:user/${aws:username}"}}"#;

fn world() -> World {
    let world = World::new();
    for name in ["alice", "bob"] {
        world.user(name);
        world.ok(&world.root(), "CreateLoginProfile", &[("UserName", name), ("Password", PASSWORD)]);
        world.grant(name, OWN);
    }
    world
}

fn party() -> RelyingParty {
    RelyingParty::of_host("iam.example").unwrap()
}

fn key() -> Authenticator {
    Authenticator::new(Signer::es256(1))
}

fn enable(
    world: &World,
    session: &ConsoleSession,
    user: &str,
    serial: &str,
    step: SecurityKeyStep<'_>,
) -> Reply {
    let body = protocol::query::form([
        ("Action", "EnableMFADevice"),
        ("Version", "2010-05-08"),
        ("UserName", user),
        ("SerialNumber", serial),
        ("AuthenticationCode1", "000000"),
        ("AuthenticationCode2", "000000"),
    ]);
    let headers: [(&str, &[u8]); 1] = [("content-type", b"application/x-www-form-urlencoded")];
    let body = body.as_bytes();
    let request =
        world.request(RequestParts { method: "POST", path: "/", query: "", headers: &headers, body });
    let ticket = session.ticket(request.now);
    let credential = Credential::Console(&ticket);
    Call::new(Request { credential, security_key: Some(step), ..request }).run(&world.service)
}

fn begin(world: &World, session: &ConsoleSession, user: &str) -> KeyRequest {
    let serial = format!("arn:aws:iam::{ACCOUNT}:u2f/user/{user}/blue");
    let reply = enable(world, session, user, &serial, SecurityKeyStep::Begin { name: "blue" });
    *reply.key_request.unwrap_or_else(|| panic!("{}", reply.body))
}

fn challenge(request: &KeyRequest) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(&request.challenge).unwrap()
}

fn finish(world: &World, session: &ConsoleSession, user: &str, request: &KeyRequest, made: &Made) -> String {
    let (party, registration) = (&party(), made.registration());
    let step = SecurityKeyStep::Finish { party, registration };
    let reply = enable(world, session, user, &request.serial_number, step);
    if reply.status == 200 { "200".to_owned() } else { element(&reply.body, "Code") }
}

/// Enrols this key for alice, and gives its serial number.
fn enrolled(world: &World, key: &Authenticator) -> String {
    let session = world.session("alice", PASSWORD);
    let request = begin(world, &session, "alice");
    assert_eq!(finish(world, &session, "alice", &request, &key.make(&challenge(&request))), "200");
    request.serial_number
}

fn factors(world: &World, session: &ConsoleSession) -> Factors {
    let now = Instant::from_epoch_seconds(world.now.load(Ordering::Relaxed));
    world.service.factors(&session.ticket(now), Some(&party()), now).ok().unwrap()
}

fn asked(world: &World, session: &ConsoleSession) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(factors(world, session).challenge).unwrap()
}

fn give(world: &World, session: &ConsoleSession, host: &str, signed: &Signed) -> Option<SecondFactor> {
    let now = Instant::from_epoch_seconds(world.now.load(Ordering::Relaxed));
    let party = RelyingParty::of_host(host).unwrap();
    let attempt = CodeAttempt {
        ticket: &session.ticket(now),
        given: Given::SecurityKey(&party, signed.assertion()),
        peer: IpAddr::V4(Ipv4Addr::LOCALHOST),
        user_agent: None,
        now,
        entropy: &world.entropy(),
    };
    world.service.give_code(&attempt).ok()
}

#[test]
fn a_key_is_enrolled_listed_asked_for_and_taken_away() {
    let world = world();
    let root = world.root();
    let mut key = key();
    let serial = enrolled(&world, &key);
    let prefix = format!("arn:aws:iam::{ACCOUNT}:u2f/user/alice/blue-");
    assert!(serial.starts_with(&prefix) && serial.len() == prefix.len() + 26, "{serial}");
    let alice = [("UserName", "alice")];
    assert!(world.ok(&root, "ListMFADevices", &alice).contains(&serial));
    let named = [("UserName", "alice"), ("SerialNumber", serial.as_str())];
    assert!(world.ok(&root, "GetMFADevice", &named).contains("<EnableDate>"));
    assert_eq!(world.error(&root, "GetMFADevice", &[("UserName", "bob"), named[1]]).1, "NoSuchEntity");
    let summary = world.ok(&root, "GetAccountSummary", &[]);
    let summary: String = summary.split_whitespace().collect();
    for count in ["MFADevices", "MFADevicesInUse"] {
        assert!(summary.contains(&format!("<key>{count}</key><value>1</value>")), "{summary}");
    }
    assert_eq!(world.error(&root, "DeleteUser", &alice).1, "DeleteConflict");

    let session = world.session("alice", PASSWORD);
    assert!(session.awaits_code, "the password alone opens nothing");
    let factors = factors(&world, &session);
    assert_eq!((factors.codes, factors.keys.len()), (false, 1));
    let signed = key.sign(&asked(&world, &session));
    let Some(SecondFactor::Open(open)) = give(&world, &session, "iam.example", &signed) else {
        panic!("the key is not taken")
    };
    assert!(open.multi_factor && !open.awaits_code);
    assert_eq!(give(&world, &session, "iam.example", &signed), None, "that session is over");

    world.ok(&root, "UpdateUser", &[("UserName", "alice"), ("NewUserName", "alicia")]);
    let renamed = serial.replace("/alice/", "/alicia/");
    assert!(world.ok(&root, "ListMFADevices", &[("UserName", "alicia")]).contains(&renamed));
    world.ok(&root, "DeactivateMFADevice", &[("UserName", "alicia"), ("SerialNumber", &renamed)]);
    assert!(!world.session("alicia", PASSWORD).awaits_code);
    world.ok(&root, "DeleteLoginProfile", &[("UserName", "alicia")]);
}

#[test]
fn an_answer_is_good_for_one_sign_in_of_its_own_user() {
    let world = world();
    let mut key = key();
    enrolled(&world, &key);
    let (first, second) = (world.session("alice", PASSWORD), world.session("alice", PASSWORD));
    let signed = key.sign(&asked(&world, &first));
    assert_eq!(give(&world, &second, "iam.example", &signed), Some(SecondFactor::Wrong), "another sign-in");
    let bob = world.session("bob", PASSWORD);
    assert!(!bob.awaits_code && give(&world, &bob, "iam.example", &signed).is_none());
    let other = Signed { user_handle: Some(b"AIDAOTHER".to_vec()), ..signed.clone() };
    assert_eq!(give(&world, &first, "iam.example", &other), Some(SecondFactor::Wrong), "of somebody else");
    assert_eq!(give(&world, &first, "evil.example", &signed), Some(SecondFactor::Wrong), "of another host");
    world.advance(301);
    assert_eq!(give(&world, &first, "iam.example", &signed), None, "five minutes");
    let late = world.session("alice", PASSWORD);
    let signed = key.sign(&asked(&world, &late));
    assert!(matches!(give(&world, &late, "iam.example", &signed), Some(SecondFactor::Open(_))));
    key.counter -= 1;
    let copied = world.session("alice", PASSWORD);
    let signed = key.sign(&asked(&world, &copied));
    assert_eq!(give(&world, &copied, "iam.example", &signed), Some(SecondFactor::Wrong), "a copy of the key");
}

#[test]
fn a_challenge_is_good_for_one_enrolment_of_who_began_it() {
    let world = world();
    let (alice, other) = (world.session("alice", PASSWORD), world.session("alice", PASSWORD));
    let old = begin(&world, &alice, "alice");
    let request = begin(&world, &alice, "alice");
    let answer = |request: &KeyRequest| key().make(&challenge(request));
    let refused = "InvalidAuthenticationCode";
    assert_eq!(finish(&world, &alice, "alice", &old, &answer(&old)), refused, "another was begun");
    assert_eq!(finish(&world, &other, "alice", &request, &answer(&request)), refused, "of another session");
    assert_eq!(finish(&world, &alice, "alice", &request, &answer(&old)), refused, "another challenge");
    let phished = Authenticator { origin: "https://evil.example".to_owned(), ..key() };
    assert_eq!(finish(&world, &alice, "alice", &request, &phished.make(&challenge(&request))), refused);
    let bob = world.session("bob", PASSWORD);
    assert_eq!(finish(&world, &bob, "bob", &request, &answer(&request)), refused, "of another user");
    assert_eq!(finish(&world, &bob, "alice", &request, &answer(&request)), "AccessDenied");
    assert_eq!(finish(&world, &alice, "alice", &request, &answer(&request)), "200");
    assert_eq!(finish(&world, &alice, "alice", &request, &answer(&request)), refused, "spent");
    world.advance(1);
    let again = begin(&world, &bob, "bob");
    assert_eq!(finish(&world, &bob, "bob", &again, &answer(&again)), "EntityAlreadyExists", "alice's key");
    let late = begin(&world, &bob, "bob");
    world.advance(300);
    let mine = Authenticator { credential_id: vec![7; 32], ..key() };
    assert_eq!(finish(&world, &bob, "bob", &late, &mine.make(&challenge(&late))), refused, "too late");
}

#[test]
fn policies_decide_who_enrols_and_see_which_step_it_is() {
    let world = world();
    let session = world.session("alice", PASSWORD);
    let begins = SecurityKeyStep::Begin { name: "blue" };
    let serial = format!("arn:aws:iam::{ACCOUNT}:u2f/user/bob/blue");
    let denied = enable(&world, &session, "bob", &serial, begins);
    assert_eq!(element(&denied.body, "Code"), "AccessDenied");
    let only_begin = OWN.replace(
        "\"Effect\"",
        r#""Condition":{"StringEquals":{"iam:RegisterSecurityKey":"Create"}},"Effect""#,
    );
    world.grant("alice", &only_begin);
    let request = begin(&world, &session, "alice");
    let made = key().make(&challenge(&request));
    assert_eq!(finish(&world, &session, "alice", &request, &made), "AccessDenied");
    world.grant("alice", OWN);
    assert_eq!(finish(&world, &session, "alice", &request, &made), "200");
    let wrong = enable(&world, &session, "alice", &serial, SecurityKeyStep::Begin { name: "a/b" });
    assert_eq!(element(&wrong.body, "Code"), "ValidationError");
}

#[test]
fn a_user_has_eight_devices_of_both_kinds() {
    let world = world();
    let session = world.session("alice", PASSWORD);
    for number in 0..8 {
        let request = begin(&world, &session, "alice");
        let key = Authenticator { credential_id: vec![number; 32], ..key() };
        assert_eq!(finish(&world, &session, "alice", &request, &key.make(&challenge(&request))), "200");
    }
    let serial = format!("arn:aws:iam::{ACCOUNT}:u2f/user/alice/blue");
    let ninth = enable(&world, &session, "alice", &serial, SecurityKeyStep::Begin { name: "blue" });
    assert_eq!(element(&ninth.body, "Code"), "LimitExceeded");
}

#[test]
fn what_is_signed_or_wired_enrols_no_key() {
    let world = world();
    let root = world.root();
    let serial = format!("arn:aws:iam::{ACCOUNT}:u2f/user/alice/blue");
    let params = [
        ("UserName", "alice"),
        ("SerialNumber", serial.as_str()),
        ("AuthenticationCode1", "000000"),
        ("AuthenticationCode2", "000000"),
    ];
    assert_eq!(world.error(&root, "EnableMFADevice", &params).1, "NoSuchEntity");
    let code = [("SerialNumber", serial.as_str()), ("TokenCode", "000000")];
    assert_eq!(world.error(&root, "GetSessionToken", &code).1, "AccessDenied", "keys show no codes");
    assert_eq!(world.error(&root, "ResyncMFADevice", &params).1, "NoSuchEntity");
    assert_eq!(world.error(&root, "DeleteVirtualMFADevice", &params[1..2]).1, "NoSuchEntity");
}
