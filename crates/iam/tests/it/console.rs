//! Console sessions: what they may do, when they end, and what they cannot be taken for.

use crate::harness::{ACCOUNT, World, element};
use iam::call::{Call, Credential, Reply, Request};
use iam::domain::console_session::{ConsoleSession, SwitchedRole, Ticket};
use iam::env::Instant;
use iam::open_sessions::SignOut;
use iam::sign_in::SignIn;
use iam::sign_in_events::{Browser, Temporary};
use protocol::sigv4::RequestParts;
use protocol::value::Secret;
use std::net::{IpAddr, Ipv4Addr};
use zeroize::Zeroizing;

const PASSWORD: &str = "Old-Password-1";
const NEXT: &str = "New-Password-2";
const HOUR: i64 = 3600;

fn world() -> World {
    let world = World::new();
    world.user("alice");
    world.ok(&world.root(), "CreateLoginProfile", &[("UserName", "alice"), ("Password", PASSWORD)]);
    world.ok(&world.root(), "UpdateAccountPasswordPolicy", &[("AllowUsersToChangePassword", "true")]);
    world
}

fn browser(now: Instant) -> Browser {
    Browser { peer: IpAddr::V4(Ipv4Addr::LOCALHOST), user_agent: None, now }
}

/// Calls as the console does, with a ticket last shown `ago` seconds before now.
fn call_after(
    world: &World,
    session: &ConsoleSession,
    ago: i64,
    action: &str,
    params: &[(&str, &str)],
) -> Reply {
    let pairs = [("Action", action), ("Version", "2010-05-08")].into_iter().chain(params.iter().copied());
    let body = protocol::query::form(pairs);
    let headers: [(&str, &[u8]); 1] = [("content-type", b"application/x-www-form-urlencoded")];
    let parts =
        RequestParts { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
    let request = world.request(parts);
    let ticket = session.ticket(request.now.plus_seconds(-ago));
    Call::new(Request { credential: Credential::Console(&ticket), ..request }).run(&world.service)
}

fn call(world: &World, session: &ConsoleSession, action: &str, params: &[(&str, &str)]) -> Reply {
    call_after(world, session, 0, action, params)
}

fn code(reply: &Reply) -> String {
    if reply.status == 200 { "200".to_owned() } else { element(&reply.body, "Code") }
}

fn change(world: &World, session: &ConsoleSession) -> Reply {
    call(world, session, "ChangePassword", &[("OldPassword", PASSWORD), ("NewPassword", NEXT)])
}

#[test]
fn a_session_is_authorized_as_its_user_and_audited_as_the_console() {
    let world = world();
    let session = world.session("alice", PASSWORD);
    assert_eq!(code(&call(&world, &session, "ListUsers", &[])), "AccessDenied");
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*","Resource":"*",
        "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}}]}"#;
    world.ok(
        &world.root(),
        "PutUserPolicy",
        &[("UserName", "alice"), ("PolicyName", "p"), ("PolicyDocument", policy)],
    );
    assert_eq!(code(&call(&world, &session, "ListUsers", &[])), "200", "the key is there, and false");
    world.ok(&world.root(), "DeleteUserPolicy", &[("UserName", "alice"), ("PolicyName", "p")]);
    assert_eq!(code(&call(&world, &session, "ListUsers", &[])), "AccessDenied");
}

/// Looks events up as the console does.
fn look_up(world: &World, session: &ConsoleSession, input: &str) -> Reply {
    let headers: [(&str, &[u8]); 2] = [
        ("content-type", b"application/x-amz-json-1.1"),
        ("x-amz-target", b"CloudTrail_20131101.LookupEvents"),
    ];
    let body = input.as_bytes();
    let request =
        world.request(RequestParts { method: "POST", path: "/", query: "", headers: &headers, body });
    let ticket = session.ticket(request.now);
    Call::new(Request { credential: Credential::Console(&ticket), ..request }).run(&world.service)
}

#[test]
fn the_audit_trail_is_looked_up_as_whoever_is_signed_in_and_by_nobody_who_is_not_yet() {
    let world = world();
    let root = world.root();
    let session = world.session("alice", PASSWORD);
    let denied = look_up(&world, &session, "{}");
    assert!(denied.body.contains("AccessDeniedException"), "{}", denied.body);
    let message = denied.entry.as_ref().and_then(|entry| entry.authorization_message()).unwrap();
    let decoded = world.ok(&root, "DecodeAuthorizationMessage", &[("EncodedMessage", message)]);
    assert!(decoded.contains("cloudtrail:LookupEvents") && decoded.contains("identity-based policy"));
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"cloudtrail:LookupEvents","Resource":"*"}]}"#;
    let policy = [("UserName", "alice"), ("PolicyName", "p"), ("PolicyDocument", policy)];
    world.ok(&root, "PutUserPolicy", &policy);
    assert_eq!(look_up(&world, &session, "{}").status, 200);
    for wrong in ["", "[]", r#"{"LookupAttributes":[{"AttributeKey":"ErrorCode","AttributeValue":""}]}"#] {
        assert_eq!(look_up(&world, &session, wrong).status, 400, "{wrong}");
    }
    world
        .service
        .sign_out(&session.ticket(session.issued), &SignOut::This, &browser(session.issued))
        .unwrap();
    assert!(look_up(&world, &session, "{}").body.contains("ExpiredTokenException"));
    world.ok(&root, "UpdateLoginProfile", &[("UserName", "alice"), ("PasswordResetRequired", "true")]);
    let body = look_up(&world, &world.session("alice", PASSWORD), "{}").body;
    assert!(body.contains("AccessDeniedException"), "the password must change first: {body}");
}

#[test]
fn a_new_password_ends_all_sessions_but_goes_on_with_the_one_that_set_it() {
    let world = world();
    let (mine, other) = (world.session("alice", PASSWORD), world.session("alice", PASSWORD));
    let reply = change(&world, &mine);
    assert_eq!(code(&reply), "200");
    let renewed = reply.renewed.unwrap();
    assert_eq!(renewed.expires, mine.expires, "a change does not prolong");
    for old in [&mine, &other] {
        assert_eq!(code(&call(&world, old, "GetAccountPasswordPolicy", &[])), "ExpiredToken");
    }
    assert_eq!(code(&call(&world, &renewed, "GetAccountPasswordPolicy", &[])), "200");
    world.ok(&world.root(), "UpdateLoginProfile", &[("UserName", "alice"), ("Password", PASSWORD)]);
    assert_eq!(code(&call(&world, &renewed, "GetAccountPasswordPolicy", &[])), "ExpiredToken");
    let last = world.session("alice", PASSWORD);
    world.ok(&world.root(), "DeleteLoginProfile", &[("UserName", "alice")]);
    assert_eq!(code(&call(&world, &last, "GetAccountPasswordPolicy", &[])), "ExpiredToken");
}

#[test]
fn who_must_change_the_password_can_do_nothing_else_whatever_is_permitted() {
    let world = world();
    let root = world.root();
    let admin = [("UserName", "alice"), ("PolicyArn", "arn:aws:iam::aws:policy/AdministratorAccess")];
    world.ok(&root, "AttachUserPolicy", &admin);
    world.ok(&root, "UpdateLoginProfile", &[("UserName", "alice"), ("PasswordResetRequired", "true")]);
    let session = world.session("alice", PASSWORD);
    for action in ["ListUsers", "GetUser", "CreateAccessKey", "GetLoginProfile"] {
        assert_eq!(code(&call(&world, &session, action, &[])), "AccessDenied", "{action}");
    }
    let itself = [("UserName", "alice"), ("PasswordResetRequired", "false")];
    assert_eq!(code(&call(&world, &session, "UpdateLoginProfile", &itself)), "AccessDenied");
    let renewed = change(&world, &session).renewed.unwrap();
    assert_eq!(code(&call(&world, &renewed, "ListUsers", &[])), "200");
}

#[test]
fn sessions_end_when_idle_and_after_twelve_hours_and_by_signing_out() {
    let world = world();
    let session = world.session("alice", PASSWORD);
    let policy = |ago| code(&call_after(&world, &session, ago, "GetAccountPasswordPolicy", &[]));
    let rest = HOUR / 2;
    assert_eq!((policy(rest - 1), policy(rest)), ("200".to_owned(), "ExpiredToken".to_owned()));
    world.advance(12 * HOUR - 1);
    assert_eq!(policy(0), "200");
    world.advance(1);
    assert_eq!(policy(0), "ExpiredToken");

    let (here, there) = (world.session("alice", PASSWORD), world.session("alice", PASSWORD));
    let now = here.issued;
    let open = |session: &ConsoleSession| code(&call(&world, session, "GetAccountPasswordPolicy", &[]));
    world.service.sign_out(&here.ticket(now), &SignOut::This, &browser(now)).unwrap();
    assert_eq!((open(&here), open(&there)), ("ExpiredToken".to_owned(), "200".to_owned()));
    world.service.sign_out(&here.ticket(now), &SignOut::Everywhere, &browser(now)).unwrap();
    assert_eq!(open(&there), "200", "a session that has ended ends no other");
    let third = world.session("alice", PASSWORD);
    world.service.sign_out(&third.ticket(now), &SignOut::Everywhere, &browser(now)).unwrap();
    assert_eq!(open(&there), "ExpiredToken");
}

#[test]
fn an_eleventh_session_ends_the_first() {
    let world = world();
    let sessions: Vec<_> = (0..11)
        .map(|_| {
            world.advance(1);
            world.session("alice", PASSWORD)
        })
        .collect();
    let open = |n: usize| code(&call(&world, &sessions[n], "GetAccountPasswordPolicy", &[]));
    assert_eq!((open(0), open(1), open(10)), ("ExpiredToken".to_owned(), "200".to_owned(), "200".to_owned()));
}

#[test]
fn tickets_are_sealed_and_are_no_session_tokens() {
    let world = world();
    let session = world.session("alice", PASSWORD);
    let ticket = session.ticket(Instant::from_epoch_seconds(1));
    let entropy = zeroize::Zeroizing::new([1; 32]);
    let text = world.service.seal_ticket(&ticket, &entropy).unwrap();
    assert_eq!(world.service.open_ticket(text.expose()), Some(ticket));
    let forged = format!("A{}", &text.expose()[1..]);
    let long = text.expose().repeat(9);
    for text in ["", "AAAA", forged.as_str(), &text.expose()[1..], &long] {
        assert_eq!(world.service.open_ticket(text), None::<Ticket>);
    }
    let id = session.id.clone();
    let now = session.issued;
    let token =
        iam::session::Session::open(world.service.master_key(), id.as_str(), Some(text.expose()), now);
    assert!(token.is_err(), "a ticket signs no API calls");
    let bob = world.user("bob");
    let body = world.ok(&bob, "GetSessionToken", &[]);
    let token = element(&body, "SessionToken");
    assert!(!token.is_empty());
    assert_eq!(world.service.open_ticket(&token), None::<Ticket>, "a session token opens no page");
}

#[test]
fn guessing_is_slowed_by_name_and_address_whether_or_not_the_user_exists() {
    for name in ["alice", "nobody"] {
        let world = world();
        let attempt = |account: &str| world.attempt(&world.service, account, name, "wrong");
        for _ in 0..10 {
            assert_eq!(attempt(ACCOUNT), SignIn::Failed);
        }
        assert_eq!(attempt(ACCOUNT), SignIn::TooMany);
        world.advance(10);
        assert_eq!(attempt("another-account"), SignIn::Failed, "the same answer, and it counts");
        assert_eq!(attempt(ACCOUNT), SignIn::TooMany);
    }
}

#[test]
fn the_account_is_known_by_number_and_alias() {
    let world = world();
    world.ok(&world.root(), "CreateAccountAlias", &[("AccountAlias", "acme")]);
    let opens =
        |account: &str| matches!(world.attempt(&world.service, account, "ALICE", PASSWORD), SignIn::Open(_));
    assert!(opens(ACCOUNT) && opens("acme"));
    assert!(!opens("210987654321") && !opens("") && !opens("acm"));
}

#[test]
fn each_attempt_is_written_down_without_what_people_type_in_the_wrong_field() {
    let world = world();
    let before = world.service.store().events(0, 10_000).unwrap().len();
    for (user, password) in [("alice", PASSWORD), ("alice", "Wrong-Password-0"), (NEXT, PASSWORD)] {
        world.attempt(&world.service, ACCOUNT, user, password);
    }
    let events = world.service.store().events(0, 10_000).unwrap();
    let events: Vec<serde_json::Value> =
        events[before..].iter().map(|(_, event)| serde_json::from_slice(event).unwrap()).collect();
    let told: Vec<_> = events
        .iter()
        .map(|event| {
            let outcome = event["responseElements"]["ConsoleLogin"].as_str().unwrap();
            (outcome, event["errorMessage"].as_str(), event["userIdentity"]["userName"].as_str().unwrap())
        })
        .collect();
    let expected = [
        ("Success", None, "alice"),
        ("Failure", Some("Failed authentication"), "alice"),
        ("Failure", Some("No username found in supplied account"), "HIDDEN_DUE_TO_SECURITY_REASONS"),
    ];
    assert_eq!(told, expected);
    for event in events {
        assert!(
            [PASSWORD, NEXT, "Wrong-Password-0"].iter().all(|secret| !event.to_string().contains(secret))
        );
    }
}

#[test]
fn a_change_by_the_console_says_so_in_its_event() {
    let world = world();
    let session = world.session("alice", PASSWORD);
    assert_eq!(code(&change(&world, &session)), "200");
    let (_, event) = world.service.store().events(0, 10_000).unwrap().pop().unwrap();
    let event: serde_json::Value = serde_json::from_slice(&event).unwrap();
    assert_eq!(event["eventName"], "ChangePassword");
    assert_eq!(event["sessionCredentialFromConsole"], "true");
    assert_eq!(event["userIdentity"]["sessionContext"]["attributes"]["mfaAuthenticated"], "false");
}

#[test]
fn a_role_goes_with_one_session_of_the_console_and_is_no_ticket() {
    let world = world();
    let (mine, other) = (world.session("alice", PASSWORD), world.session("alice", PASSWORD));
    let (mine, other) = (mine.ticket(mine.issued), other.ticket(other.issued));
    let role = |token: &str| SwitchedRole {
        console_session: mine.id().to_owned(),
        access_key_id: "ASIAEXAMPLE".to_owned(),
        secret_access_key: Secret::from("a secret"),
        session_token: Secret::from(token),
    };
    let entropy = Zeroizing::new([3; 32]);
    let sealed = world.service.seal_role(&role("token"), &entropy).unwrap();
    assert!(!sealed.expose().contains("secret"));
    let opened = world.service.open_role(sealed.expose(), mine.id()).unwrap();
    assert_eq!(opened.secret_access_key, Secret::from("a secret"));
    assert_eq!(opened.session_token, Secret::from("token"));
    assert!(world.service.open_role(sealed.expose(), other.id()).is_none());
    assert!(world.service.open_ticket(sealed.expose()).is_none());
    let ticket = world.service.seal_ticket(&mine, &entropy).unwrap();
    assert!(world.service.open_role(ticket.expose(), mine.id()).is_none());
    assert!(world.service.seal_role(&role(&"x".repeat(5000)), &entropy).is_none(), "browsers keep no more");
}

#[test]
fn federated_sessions_begin_with_a_fresh_token_and_end_by_time_by_rest_and_by_signing_out() {
    let world = world();
    let at = |seconds| Instant::from_epoch_seconds(1_800_000_000 + seconds);
    let entropy = |byte| Zeroizing::new([byte; 32]);
    let credentials = SwitchedRole {
        console_session: String::new(),
        access_key_id: "ASIAEXAMPLE".to_owned(),
        secret_access_key: Secret::from("a secret"),
        session_token: Secret::from("token"),
    };
    let arn = "arn:aws:sts::123456789012:assumed-role/auditor/jane";
    let service = &world.service;
    let of = Temporary { arn: arn.to_owned(), id: "AROAEXAMPLE:jane".to_owned() };
    let token = service.sign_in_token(&credentials, &of, Some(7200), at(0), &entropy(1));
    assert!(
        service.open_federated(token.expose(), &browser(at(900)), &entropy(2)).unwrap().is_none(),
        "fifteen minutes"
    );
    let cookie = service.open_federated(token.expose(), &browser(at(899)), &entropy(2)).unwrap().unwrap();
    let session = service.federated_session(cookie.expose(), at(900)).unwrap();
    assert_eq!(session.credentials.secret_access_key, Secret::from("a secret"));
    assert!(service.federated_session(token.expose(), at(900)).is_none(), "a token is no ticket");
    assert!(
        service.open_federated(cookie.expose(), &browser(at(900)), &entropy(3)).unwrap().is_none(),
        "nor the reverse"
    );
    assert!(service.open_ticket(cookie.expose()).is_none());
    assert!(service.federated_session(cookie.expose(), at(899 + HOUR / 2)).is_none(), "half an hour of rest");
    let shown = |seconds| service.federated_cookie(&session.id, at(seconds), &entropy(4));
    assert!(service.federated_session(shown(7000).expose(), at(899 + 7199)).is_some());
    assert!(service.federated_session(shown(7000).expose(), at(899 + 7200)).is_none(), "the time asked for");
    service.end_federated(&session.id, &browser(at(1000))).unwrap();
    assert!(service.federated_session(cookie.expose(), at(1000)).is_none());
    let backup = {
        let mut out = Vec::new();
        let again = service.open_federated(token.expose(), &browser(at(10)), &entropy(5)).unwrap();
        assert!(again.is_some());
        service.store().export(&mut out).unwrap();
        String::from_utf8_lossy(&out).into_owned()
    };
    assert!(!backup.contains("a secret"), "sealed at rest");
}

/// Opens a session of this name for so many seconds, at a second of its own, and gives its cookie.
fn federate(world: &World, name: &str, seconds: i64, at: i64) -> Secret {
    let credentials = SwitchedRole {
        console_session: String::new(),
        access_key_id: "ASIAEXAMPLE".to_owned(),
        secret_access_key: Secret::from("a secret"),
        session_token: Secret::from("token"),
    };
    let of = Temporary {
        arn: format!("arn:aws:sts::{ACCOUNT}:assumed-role/auditor/{name}"),
        id: format!("AROAEXAMPLE:{name}"),
    };
    let now = Instant::from_epoch_seconds(1_800_000_000 + at);
    let token = world.service.sign_in_token(&credentials, &of, Some(seconds), now, &world.entropy());
    world.service.open_federated(token.expose(), &browser(now), &world.entropy()).unwrap().unwrap()
}

fn kept(world: &World) -> usize {
    let mut out = Vec::new();
    world.service.store().export(&mut out).unwrap();
    String::from_utf8_lossy(&out).matches("assumed-role/auditor/").count()
}

#[test]
fn a_principal_has_a_hundred_federated_sessions_and_the_one_that_ends_first_makes_room() {
    let world = world();
    let open = |cookie: &Secret| {
        let now = Instant::from_epoch_seconds(1_800_000_000 + 200);
        world.service.federated_session(cookie.expose(), now).is_some()
    };
    let others = federate(&world, "joe", 900, 0);
    let long = federate(&world, "jane", 3600, 0);
    let short = federate(&world, "jane", 900, 1);
    let rest: Vec<Secret> = (2..100).map(|at| federate(&world, "jane", 1800, at)).collect();
    assert!([&long, &short, &others].into_iter().chain(&rest).all(open));
    assert_eq!(kept(&world), 101);
    let newest = federate(&world, "jane", 1800, 150);
    assert!(!open(&short), "the one that ends first");
    assert!([&long, &others, &newest].into_iter().chain(&rest).all(open));
    for at in 151..180 {
        assert!(open(&federate(&world, "jane", 900, at)));
    }
    assert_eq!(kept(&world), 101);
    assert!(open(&others) && open(&long), "nobody else's");
}

#[test]
fn federated_sessions_that_have_run_out_are_cleared_away_as_others_begin() {
    let world = world();
    for number in 0..300 {
        federate(&world, &format!("jane-{number}"), 900, 0);
    }
    assert_eq!(kept(&world), 300);
    for number in 0..16 {
        federate(&world, &format!("joe-{number}"), 900, 901);
    }
    assert_eq!(kept(&world), 16);
}
