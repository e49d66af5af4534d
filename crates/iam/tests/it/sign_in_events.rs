//! Events of the sign-in pages, member by member, as the CloudTrail user guide shows them.

use crate::harness::{ACCOUNT, CHEAP, World, element};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use data_encoding::BASE32;
use iam::domain::console_session::{ConsoleSession, SwitchedRole};
use iam::env::{Instant, Mint};
use iam::open_sessions::SignOut;
use iam::root_password;
use iam::sign_in::{Attempt, CodeAttempt, Given, SignIn, Who};
use iam::sign_in_events::{Browser, Note, Temporary};
use protocol::value::Secret;
use serde_json::{Value, json};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::Ordering;
use zeroize::Zeroizing;

const PASSWORD: &str = "Old-Password-1";
const AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const PEER: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7));
const SERIAL: &str = "arn:aws:iam::123456789012:mfa/phone";

fn world() -> World {
    let world = World::new();
    world.user("alice");
    world.ok(&world.root(), "CreateLoginProfile", &[("UserName", "alice"), ("Password", PASSWORD)]);
    world
}

fn now(world: &World) -> Instant {
    Instant::from_epoch_seconds(world.now.load(Ordering::Relaxed))
}

fn browser(world: &World) -> Browser {
    Browser { peer: PEER, user_agent: Some(AGENT.to_owned()), now: now(world) }
}

fn sign_in(world: &World, who: Who<'_>, password: &str) -> SignIn {
    let attempt = Attempt {
        account: ACCOUNT,
        who,
        password: &Secret::from(password),
        peer: PEER,
        user_agent: Some(AGENT),
        now: now(world),
        entropy: &world.entropy(),
    };
    world.service.sign_in(&attempt, &|evaluation| evaluation.run().ok()).unwrap()
}

/// A device of alice, and what it shows.
fn device(world: &World) -> impl Fn(&World, i64) -> String + use<> {
    let root = world.root();
    let body = world.ok(&root, "CreateVirtualMFADevice", &[("VirtualMFADeviceName", "phone")]);
    let seed = BASE32.decode(&STANDARD.decode(element(&body, "Base32StringSeed")).unwrap()).unwrap();
    let code = move |world: &World, steps: i64| {
        iam::totp::code(&seed, world.now.load(Ordering::Relaxed) / 30 + steps)
    };
    let (first, second) = (code(world, -1), code(world, 0));
    let codes = [("AuthenticationCode1", &*first), ("AuthenticationCode2", &*second)];
    let params = [&[("UserName", "alice"), ("SerialNumber", SERIAL)][..], &codes].concat();
    world.ok(&root, "EnableMFADevice", &params);
    world.advance(60);
    code
}

/// The newest event, without what is another each time.
fn newest(world: &World) -> Value {
    let (_, event) = world.service.store().events(0, 10_000).unwrap().pop().unwrap();
    let mut event: Value = serde_json::from_slice(&event).unwrap();
    assert_eq!(event["eventTime"], now(world).timestamp().to_string());
    event.as_object_mut().unwrap().remove("eventTime");
    event
}

/// What is the same in all of them, and what is not.
fn expected(name: &str, identity: Value, response: Value, more: Option<Value>, why: Option<&str>) -> Value {
    let mut event = json!({
        "eventVersion": "1.10",
        "userIdentity": identity,
        "eventSource": "signin.amazonaws.com",
        "eventName": name,
        "awsRegion": "us-east-1",
        "sourceIPAddress": "192.0.2.7",
        "userAgent": AGENT,
        "requestParameters": null,
        "responseElements": response,
        "readOnly": false,
        "eventType": "AwsConsoleSignIn",
        "managementEvent": true,
        "recipientAccountId": ACCOUNT,
        "eventCategory": "Management",
    });
    let members = event.as_object_mut().unwrap();
    members.extend(more.map(|more| ("additionalEventData".to_owned(), more)));
    members.extend(why.map(|why| ("errorMessage".to_owned(), why.into())));
    event
}

fn login(identity: Value, mfa: &str, why: Option<&str>) -> Value {
    let outcome = if why.is_none() { "Success" } else { "Failure" };
    let more = json!({"LoginTo": "/console/", "MobileVersion": "No", "MFAUsed": mfa});
    expected("ConsoleLogin", identity, json!({"ConsoleLogin": outcome}), Some(more), why)
}

fn alice(world: &World) -> Value {
    let body = world.ok(&world.root(), "GetUser", &[("UserName", "alice")]);
    let arn = "arn:aws:iam::123456789012:user/alice";
    let id = element(&body, "UserId");
    json!({"type": "IAMUser", "principalId": id, "arn": arn, "accountId": ACCOUNT, "userName": "alice"})
}

/// Somebody who says to be alice.
fn claimed(world: &World) -> Value {
    let mut identity = alice(world);
    identity.as_object_mut().unwrap().remove("arn");
    identity["accessKeyId"] = "".into();
    identity
}

fn root() -> Value {
    let arn = "arn:aws:iam::123456789012:root";
    json!({"type": "Root", "principalId": ACCOUNT, "arn": arn, "accountId": ACCOUNT, "accessKeyId": ""})
}

#[test]
fn users_sign_in_as_the_user_guide_shows_it() {
    let world = world();
    assert!(matches!(sign_in(&world, Who::User("alice"), PASSWORD), SignIn::Open(_)));
    assert_eq!(newest(&world), login(alice(&world), "No", None));
    assert_eq!(sign_in(&world, Who::User("alice"), "wrong"), SignIn::Failed);
    assert_eq!(newest(&world), login(claimed(&world), "No", Some("Failed authentication")));
    assert_eq!(sign_in(&world, Who::User("My-Password-In-The-Wrong-Field"), "x"), SignIn::Failed);
    let hidden = json!({"type": "IAMUser", "accountId": ACCOUNT, "accessKeyId": "",
        "userName": "HIDDEN_DUE_TO_SECURITY_REASONS"});
    assert_eq!(newest(&world), login(hidden, "No", Some("No username found in supplied account")));
}

#[test]
fn a_second_factor_is_checked_for_given_and_named() {
    let world = world();
    let code = device(&world);
    let SignIn::Open(session) = sign_in(&world, Who::User("alice"), PASSWORD) else { panic!() };
    let virtual_mfa = Some(json!({"MfaType": "Virtual MFA"}));
    let response = json!({"CheckMfa": "Success"});
    assert_eq!(newest(&world), expected("CheckMfa", claimed(&world), response, virtual_mfa, None));
    let give = |code: &str| {
        let attempt = CodeAttempt {
            ticket: &session.ticket(now(&world)),
            given: Given::Code(code),
            peer: PEER,
            user_agent: Some(AGENT),
            now: now(&world),
            entropy: &world.entropy(),
        };
        world.service.give_code(&attempt).unwrap();
    };
    give("000000");
    assert_eq!(newest(&world), login(claimed(&world), "Yes", Some("Failed authentication")));
    give(&code(&world, 0));
    let mut with_device = login(alice(&world), "Yes", None);
    with_device["additionalEventData"]["MFAIdentifier"] = SERIAL.into();
    assert_eq!(newest(&world), with_device);
}

#[test]
fn roots_password_is_set_used_and_guessed_as_the_user_guide_shows_it() {
    let world = world();
    let password = Secret::from("Root-Password-1");
    let mut mint = Mint::new(Zeroizing::new([7; 32]));
    let refused = world.service.refused_passwords();
    root_password::set(world.service.store(), &password, refused, CHEAP, now(&world), &mut mint).unwrap();
    let mut updated = expected("PasswordUpdated", root(), json!({"PasswordUpdated": "Success"}), None, None);
    // Nobody's browser: whoever has the data directory.
    updated["sourceIPAddress"] = "countersign".into();
    updated["userAgent"] = "countersign".into();
    assert_eq!(newest(&world), updated);
    assert!(matches!(sign_in(&world, Who::Root, "Root-Password-1"), SignIn::Open(_)));
    assert_eq!(newest(&world), login(root(), "No", None));
    assert_eq!(sign_in(&world, Who::Root, "wrong"), SignIn::Failed);
    assert_eq!(newest(&world), login(root(), "No", Some("Failed authentication")));
}

#[test]
fn whoever_must_wait_is_told_of_once_for_each_wait() {
    let world = world();
    let events = || world.service.store().events(0, 10_000).unwrap().len();
    (0..10).for_each(|_| assert_eq!(sign_in(&world, Who::User("alice"), "wrong"), SignIn::Failed));
    let before = events();
    (0..5).for_each(|_| assert_eq!(sign_in(&world, Who::User("alice"), PASSWORD), SignIn::TooMany));
    assert_eq!(events(), before + 1);
    assert_eq!(newest(&world), login(claimed(&world), "No", Some("Too many failed attempts")));
    world.advance(10);
    assert_eq!(sign_in(&world, Who::User("alice"), "wrong"), SignIn::Failed);
    world.advance(19);
    assert_eq!(sign_in(&world, Who::User("alice"), PASSWORD), SignIn::TooMany, "the wait has doubled");
    assert_eq!(events(), before + 3);
    world.advance(1);
    assert!(matches!(sign_in(&world, Who::User("alice"), PASSWORD), SignIn::Open(_)));
}

#[test]
fn roles_are_switched_to_left_and_signed_in_with_by_name_id_and_place() {
    let world = world();
    let service = &world.service;
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}}"#;
    let made = world.ok(
        &world.root(),
        "CreateRole",
        &[("RoleName", "audit"), ("Path", "/team/"), ("AssumeRolePolicyDocument", trust)],
    );
    let role_id = element(&made, "RoleId");
    let arn = "arn:aws:sts::123456789012:assumed-role/audit/alice";
    let of = Temporary { arn: arn.to_owned(), id: format!("{role_id}:alice") };
    let identity = json!({"type": "AssumedRole", "principalId": of.id, "arn": arn, "accountId": ACCOUNT});
    let success = |name: &str| json!({name: "Success"});

    let from = "arn:aws:iam::123456789012:user/alice";
    let switch = Note::SwitchRole { from: from.to_owned(), to: of.clone() };
    service.note(&switch, &browser(&world)).unwrap();
    let more = Some(json!({"SwitchFrom": from, "RedirectTo": "/console/"}));
    let name = "SwitchRole";
    assert_eq!(newest(&world), expected(name, identity.clone(), success(name), more, None));

    service.note(&Note::ExitRole(of.clone()), &browser(&world)).unwrap();
    let more = Some(json!({"MobileVersion": "No", "RedirectTo": "/console/"}));
    assert_eq!(newest(&world), expected("ExitRole", identity.clone(), success("ExitRole"), more, None));

    let access_key_id = "ASIAEXAMPLE".to_owned();
    let taken = Note::GetSigninToken { of: of.clone(), access_key_id };
    service.note(&taken, &browser(&world)).unwrap();
    let mut with_key = identity.clone();
    with_key["accessKeyId"] = "ASIAEXAMPLE".into();
    let response = json!({"credentials": {"accessKeyId": "ASIAEXAMPLE"}, "GetSigninToken": "Success"});
    let more = Some(json!({"MobileVersion": "No", "MFAUsed": "No"}));
    assert_eq!(newest(&world), expected("GetSigninToken", with_key, response, more, None));

    let credentials = SwitchedRole {
        console_session: String::new(),
        access_key_id: "ASIAEXAMPLE".to_owned(),
        secret_access_key: Secret::from("a secret"),
        session_token: Secret::from("token"),
    };
    let token = service.sign_in_token(&credentials, &of, None, now(&world), &world.entropy());
    let cookie = service.open_federated(token.expose(), &browser(&world), &world.entropy()).unwrap().unwrap();
    let mut with_context = identity.clone();
    with_context["sessionContext"] = json!({
        "sessionIssuer": {"type": "Role", "principalId": role_id, "accountId": ACCOUNT, "userName": "audit",
            "arn": "arn:aws:iam::123456789012:role/team/audit"},
        "attributes": {"creationDate": now(&world).timestamp().to_string(), "mfaAuthenticated": "false"},
    });
    assert_eq!(newest(&world), login(with_context, "No", None));

    let id = service.federated_session(cookie.expose(), now(&world)).unwrap().id;
    service.end_federated(&id, &browser(&world)).unwrap();
    assert_eq!(newest(&world), expected("ConsoleLogout", identity, success("ConsoleLogout"), None, None));
}

#[test]
fn signing_out_names_who_it_was_and_how_many_sessions_elsewhere() {
    let world = world();
    let session = world.session("alice", PASSWORD);
    let out = |session: &ConsoleSession, which: &SignOut| {
        world.service.sign_out(&session.ticket(now(&world)), which, &browser(&world)).unwrap()
    };
    let logout = |more| {
        let response = json!({"ConsoleLogout": "Success"});
        expected("ConsoleLogout", alice(&world), response, more, None)
    };
    assert_eq!(out(&session, &SignOut::This), 1);
    assert_eq!(newest(&world), logout(None));
    let [session, _, _] = [(), (), ()].map(|()| world.session("alice", PASSWORD));
    assert_eq!(out(&session, &SignOut::Others), 2);
    assert_eq!(newest(&world), logout(Some(json!({"EndedSessions": 2}))));
    let events = world.service.store().events(0, 10_000).unwrap().len();
    assert_eq!((out(&session, &SignOut::Others), out(&session, &SignOut::One("x".to_owned()))), (0, 0));
    assert_eq!(world.service.store().events(0, 10_000).unwrap().len(), events, "nothing was done");
}
