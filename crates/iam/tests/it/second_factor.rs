//! Codes of MFA devices at the sign-in page: what the password alone is good for, and what guessing comes to.

use crate::harness::{Client, World, element};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use data_encoding::BASE32;
use iam::call::{Call, Credential, Request};
use iam::domain::console_session::ConsoleSession;
use iam::env::Instant;
use iam::sign_in::{CodeAttempt, Given, SecondFactor};
use protocol::sigv4::RequestParts;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::Ordering;

const PASSWORD: &str = "Old-Password-1";
const SERIAL: &str = "arn:aws:iam::123456789012:mfa/phone";

/// Alice with a password and a device, and what the device shows so many steps from now.
fn world() -> (World, impl Fn(&World, i64) -> String) {
    let world = World::new();
    let root = world.root();
    world.user("alice");
    world.ok(&root, "CreateLoginProfile", &[("UserName", "alice"), ("Password", PASSWORD)]);
    let body = world.ok(&root, "CreateVirtualMFADevice", &[("VirtualMFADeviceName", "phone")]);
    let code = enable(&world, &body, "alice");
    (world, code)
}

/// Enables the device that was just made for a user, and waits until its codes are fresh again; gives what it shows.
pub(crate) fn enable(world: &World, created: &str, user: &str) -> impl Fn(&World, i64) -> String + use<> {
    let seed = STANDARD.decode(element(created, "Base32StringSeed")).unwrap();
    let seed = BASE32.decode(&seed).unwrap();
    let code = move |world: &World, steps: i64| {
        iam::totp::code(&seed, world.now.load(Ordering::Relaxed) / 30 + steps)
    };
    let (first, second) = (code(world, -1), code(world, 0));
    let codes = [("AuthenticationCode1", &*first), ("AuthenticationCode2", &*second)];
    let params = [&[("UserName", user), ("SerialNumber", SERIAL)][..], &codes].concat();
    world.ok(&world.root(), "EnableMFADevice", &params);
    world.advance(60);
    code
}

fn give(world: &World, session: &ConsoleSession, code: &str) -> Option<SecondFactor> {
    let now = Instant::from_epoch_seconds(world.now.load(Ordering::Relaxed));
    let entropy = world.entropy();
    let attempt = CodeAttempt {
        ticket: &session.ticket(now),
        given: Given::Code(code),
        peer: IpAddr::V4(Ipv4Addr::LOCALHOST),
        user_agent: None,
        now,
        entropy: &entropy,
    };
    world.service.give_code(&attempt).ok()
}

fn opened(outcome: Option<SecondFactor>) -> ConsoleSession {
    match outcome {
        Some(SecondFactor::Open(session)) => *session,
        other => panic!("{other:?}"),
    }
}

fn call(world: &World, session: &ConsoleSession, action: &str) -> u16 {
    call_with(world, session, action, &[])
}

fn call_with(world: &World, session: &ConsoleSession, action: &str, params: &[(&str, &str)]) -> u16 {
    let pairs = [("Action", action), ("Version", "2010-05-08")].into_iter().chain(params.iter().copied());
    let body = protocol::query::form(pairs);
    let headers: [(&str, &[u8]); 1] = [("content-type", b"application/x-www-form-urlencoded")];
    let parts =
        RequestParts { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
    let request = world.request(parts);
    let ticket = session.ticket(request.now);
    Call::new(Request { credential: Credential::Console(&ticket), ..request }).run(&world.service).status
}

#[test]
fn the_password_alone_opens_nothing_where_a_code_is_due() {
    let (world, code) = world();
    let admin = [("UserName", "alice"), ("PolicyArn", "arn:aws:iam::aws:policy/AdministratorAccess")];
    world.ok(&world.root(), "AttachUserPolicy", &admin);
    let pending = world.session("alice", PASSWORD);
    assert!(pending.awaits_code);
    for action in ["GetUser", "ListUsers", "ChangePassword", "ListMFADevices", "GetAccountPasswordPolicy"] {
        assert_eq!(call(&world, &pending, action), 403, "{action}");
    }
    let session = opened(give(&world, &pending, &code(&world, 0)));
    assert_ne!(session.id, pending.id, "what was known before the code is worth nothing after it");
    assert!(session.multi_factor && !session.awaits_code);
    assert_eq!(call(&world, &session, "ListUsers"), 200);
    assert_eq!(call(&world, &pending, "ListUsers"), 403);
    assert_eq!(give(&world, &pending, &code(&world, 1)), None);
    assert_eq!(give(&world, &session, &code(&world, 1)), None, "a session that awaits none takes none");
}

#[test]
fn a_code_opens_one_session_and_is_due_within_five_minutes() {
    let (world, code) = world();
    let (first, second) = (world.session("alice", PASSWORD), world.session("alice", PASSWORD));
    opened(give(&world, &first, &code(&world, 0)));
    assert_eq!(give(&world, &second, &code(&world, 0)), Some(SecondFactor::Wrong));
    world.advance(299);
    assert_eq!(give(&world, &second, "000000"), Some(SecondFactor::Wrong));
    world.advance(1);
    assert_eq!(give(&world, &second, &code(&world, 0)), None);
}

#[test]
fn codes_are_guessed_slowly_however_many_sessions_there_are_and_whatever_they_are_given_to() {
    let (world, code) = world();
    let tried = (0..20).map(|_| give(&world, &world.session("alice", PASSWORD), "000000"));
    let taken = tried.filter(|outcome| *outcome == Some(SecondFactor::Wrong)).count();
    assert_eq!(taken, 10);
    let pending = world.session("alice", PASSWORD);
    assert_eq!(give(&world, &pending, &code(&world, 0)), Some(SecondFactor::TooMany));
    world.advance(60);
    opened(give(&world, &pending, &code(&world, 0)));
}

#[test]
fn a_device_that_is_taken_away_ends_the_sessions_it_opened_but_for_the_one_that_took_it() {
    let (world, code) = world();
    let admin = [("UserName", "alice"), ("PolicyArn", "arn:aws:iam::aws:policy/AdministratorAccess")];
    world.ok(&world.root(), "AttachUserPolicy", &admin);
    let opened_at = |steps| opened(give(&world, &world.session("alice", PASSWORD), &code(&world, steps)));
    let (thief, own) = (opened_at(0), opened_at(1));
    let pending = world.session("alice", PASSWORD);
    let params = [("UserName", "alice"), ("SerialNumber", SERIAL)];
    assert_eq!(call_with(&world, &own, "DeactivateMFADevice", &params), 200);
    assert_eq!((call(&world, &thief, "ListUsers"), call(&world, &own, "ListUsers")), (403, 200));
    world.advance(30);
    assert_eq!(
        give(&world, &pending, &code(&world, 1)),
        Some(SecondFactor::Wrong),
        "nor does it open another"
    );
    let without = world.session("alice", PASSWORD);
    assert!(!without.awaits_code);
    assert_eq!(call(&world, &without, "ListUsers"), 200);
}

#[test]
fn a_code_that_is_used_again_is_refused_and_written_down() {
    let (world, code) = world();
    let (first, second) = (world.session("alice", PASSWORD), world.session("alice", PASSWORD));
    let shown = code(&world, 0);
    opened(give(&world, &first, &shown));
    assert_eq!(give(&world, &second, &shown), Some(SecondFactor::Wrong));
    let (_, event) = world.service.store().events(0, 10_000).unwrap().pop().unwrap();
    let event: serde_json::Value = serde_json::from_slice(&event).unwrap();
    assert_eq!(event["eventName"], "ConsoleLogin");
    assert_eq!(event["responseElements"]["ConsoleLogin"], "Failure");
    assert_eq!(event["additionalEventData"]["MFAUsed"], "Yes");
    assert!(!event.to_string().contains(&shown), "the code is not in the trail");
}

#[test]
fn who_knows_no_more_than_the_password_ends_nobodys_session() {
    let (world, code) = world();
    let own = opened(give(&world, &world.session("alice", PASSWORD), &code(&world, 0)));
    for _ in 0..30 {
        world.session("alice", PASSWORD);
    }
    assert_ne!(
        call(&world, &own, "ChangePassword"),
        403,
        "still open: the call is refused for its parameters"
    );
}

/// What a condition can say of a second factor.
const CONDITIONS: [(&str, &str); 3] = [
    ("absent", r#"{"Null":{"aws:MultiFactorAuthPresent":"true"}}"#),
    ("false", r#"{"Bool":{"aws:MultiFactorAuthPresent":"false"}}"#),
    ("true", r#"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#),
];

const EVERYTHING: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

/// What conditions see of `aws:MultiFactorAuthPresent` where a call succeeds if a policy of alice and of both roles allows it.
fn seen(world: &World, succeeds: impl Fn() -> bool) -> Vec<&'static str> {
    let grant = |condition: &str| {
        let document = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":["cloudtrail:LookupEvents","iam:ListUsers"],"Resource":"*","Condition":{condition}}}}}"#
        );
        world.grant("alice", &document);
        for role in ["first", "second"] {
            let params = [("RoleName", role), ("PolicyName", "test"), ("PolicyDocument", &document)];
            world.ok(&world.root(), "PutRolePolicy", &params);
        }
    };
    let allowed = CONDITIONS.iter().filter(|(_, condition)| {
        grant(condition);
        succeeds()
    });
    allowed.map(|(seen, _)| *seen).collect()
}

#[test]
fn conditions_see_a_second_factor_as_it_was_in_every_kind_of_credential() {
    let (world, code) = world();
    let root = world.root();
    let made = |reply: &str| {
        let client = Client { id: element(reply, "AccessKeyId"), secret: element(reply, "SecretAccessKey") };
        (client, element(reply, "SessionToken"))
    };
    let (alice, _) = made(&world.ok(&root, "CreateAccessKey", &[("UserName", "alice")]));
    let trust = |role: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":["arn:aws:iam::123456789012:user/alice",{role}]}},"Action":"sts:AssumeRole"}}}}"#
        )
    };
    for (role, trust) in
        [("first", trust("\"123456789012\"")), ("second", trust("\"arn:aws:iam::123456789012:role/first\""))]
    {
        world.ok(&root, "CreateRole", &[("RoleName", role), ("AssumeRolePolicyDocument", &trust)]);
    }
    let session = |action: &str, params: &[(&str, &str)]| made(&world.ok(&alice, action, params));
    let assumed = |role: &str, params: &[(&str, &str)]| {
        let arn = format!("arn:aws:iam::123456789012:role/{role}");
        session("AssumeRole", &[&[("RoleArn", &*arn), ("RoleSessionName", "test")], params].concat())
    };
    let next = || {
        world.advance(30);
        code(&world, 0)
    };
    let given = next();
    let with_code = session("GetSessionToken", &[("SerialNumber", SERIAL), ("TokenCode", &given)]);
    let given = next();
    let role_with_code = assumed("first", &[("SerialNumber", SERIAL), ("TokenCode", &given)]);
    let pairs = [
        ("Action", "AssumeRole"),
        ("Version", "2011-06-15"),
        ("RoleArn", "arn:aws:iam::123456789012:role/second"),
        ("RoleSessionName", "test"),
    ];
    let chained = world.send(Some(&role_with_code.0), Some(&role_with_code.1), "sts", &pairs);
    world.grant("alice", EVERYTHING);
    for (name, (client, token), expected) in [
        ("GetSessionToken", session("GetSessionToken", &[]), "false"),
        ("GetSessionToken with a code", with_code, "true"),
        ("AssumeRole", assumed("first", &[]), "false"),
        ("AssumeRole with a code", role_with_code, "true"),
        ("AssumeRole of a session with a code", made(&chained.body), "false"),
        (
            "GetFederationToken",
            session("GetFederationToken", &[("Name", "bob"), ("Policy", EVERYTHING)]),
            "false",
        ),
    ] {
        assert_eq!(seen(&world, || world.look_up(&client, &token).status == 200), [expected], "{name}");
    }
    let listed = || world.call(&alice, "ListUsers", &[]).status == 200;
    assert_eq!(seen(&world, listed), ["absent"], "an access key");
    let console = opened(give(&world, &world.session("alice", PASSWORD), &next()));
    assert_eq!(
        seen(&world, || call(&world, &console, "ListUsers") == 200),
        ["true"],
        "a session of the console"
    );
}
