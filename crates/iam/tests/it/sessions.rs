//! Temporary credentials of GetSessionToken: what their token proves, and what they may not do.

use crate::harness::{Client, World, element};
use iam::call::{Call, Request};
use zeroize::Zeroizing;

struct Session {
    client: Client,
    token: String,
}

fn session(world: &World, of: &Client, seconds: &str) -> Session {
    let body = world.ok(of, "GetSessionToken", &[("DurationSeconds", seconds)]);
    let client = Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") };
    Session { client, token: element(&body, "SessionToken") }
}

/// Calls with a session, or with parts of two.
fn call(
    world: &World,
    client: &Client,
    token: Option<&str>,
    service: &str,
    action: &str,
) -> (u16, String, String) {
    let version = if service == "sts" { "2011-06-15" } else { "2010-05-08" };
    let reply = world.send(Some(client), token, service, &[("Action", action), ("Version", version)]);
    (reply.status, element(&reply.body, "Code"), element(&reply.body, "Message"))
}

fn identity(world: &World, session: &Session) -> (u16, String, String) {
    call(world, &session.client, Some(&session.token), "sts", "GetCallerIdentity")
}

fn invalid(status: (u16, String, String)) {
    let (status, code, message) = status;
    assert_eq!((status, code.as_str()), (403, "InvalidClientTokenId"));
    assert_eq!(message, "The security token included in the request is invalid.");
}

#[test]
fn a_session_is_its_user_until_it_expires() {
    let world = World::new();
    let alice = world.user("alice");
    let session = session(&world, &alice, "900");
    assert!(session.client.id.starts_with("ASIA"));
    assert_eq!(identity(&world, &session).0, 200);
    world.advance(899);
    assert_eq!(identity(&world, &session).0, 200);
    world.advance(1);
    let (status, code, message) = identity(&world, &session);
    assert_eq!((status, code.as_str()), (403, "ExpiredToken"));
    assert_eq!(message, "The security token included in the request is expired");
}

#[test]
fn a_session_without_a_second_factor_cannot_call_iam_nor_make_another_session() {
    let world = World::new();
    let session = session(&world, &world.root(), "900");
    let (status, code, message) = call(&world, &session.client, Some(&session.token), "iam", "GetUser");
    assert_eq!((status, code.as_str()), (403, "InvalidClientTokenId"));
    assert_eq!(message, "The security token included in the request is invalid", "without a period");
    let (status, code, message) =
        call(&world, &session.client, Some(&session.token), "sts", "GetSessionToken");
    assert_eq!((status, code.as_str()), (403, "AccessDenied"));
    assert_eq!(message, "Cannot call GetSessionToken with session credentials");
}

#[test]
fn key_and_token_belong_together() {
    let world = World::new();
    let (alice, bob) = (world.user("alice"), world.user("bob"));
    let (hers, his) = (session(&world, &alice, "900"), session(&world, &bob, "900"));
    invalid(call(&world, &hers.client, None, "sts", "GetCallerIdentity"));
    invalid(call(&world, &hers.client, Some(&his.token), "sts", "GetCallerIdentity"));
    invalid(call(&world, &hers.client, Some("garbage"), "sts", "GetCallerIdentity"));
    invalid(call(&world, &alice, Some(&hers.token), "sts", "GetCallerIdentity"));
    let forged = Client { id: hers.client.id.clone(), secret: alice.secret.clone() };
    assert_eq!(
        call(&world, &forged, Some(&hers.token), "sts", "GetCallerIdentity").1,
        "SignatureDoesNotMatch"
    );
}

#[test]
fn sessions_of_a_deleted_user_end_and_a_namesake_does_not_revive_them() {
    let world = World::new();
    let alice = world.user("alice");
    let session = session(&world, &alice, "900");
    let root = world.root();
    world.ok(&root, "DeleteAccessKey", &[("UserName", "alice"), ("AccessKeyId", &alice.id)]);
    assert_eq!(identity(&world, &session).0, 200, "a session outlives the key that made it");
    world.ok(&root, "DeleteUser", &[("UserName", "alice")]);
    invalid(identity(&world, &session));
    world.user("alice");
    invalid(identity(&world, &session));
}

#[test]
fn a_session_of_root_lasts_an_hour_at_most() {
    let world = World::new();
    let session = session(&world, &world.root(), "129600");
    world.advance(3599);
    assert_eq!(identity(&world, &session).0, 200);
    world.advance(1);
    assert_eq!(identity(&world, &session).1, "ExpiredToken");
}

/// Nothing remembers which ids were given out, and 39 random bits of them repeat some day.
#[test]
fn sessions_that_share_an_id_by_chance_stay_apart() {
    let world = World::new();
    let sessions = ["alice", "bob"].map(|name| {
        let user = world.user(name);
        let body = world.with_request(&user, "GetSessionToken", &[], |request| {
            let entropy = Zeroizing::new([9; 32]);
            Call::new(Request { entropy, ..request }).run(&world.service).body
        });
        let client = Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") };
        (name, Session { client, token: element(&body, "SessionToken") })
    });
    let [(_, hers), (_, his)] = &sessions;
    assert_eq!(hers.client.id, his.client.id);
    assert_ne!(hers.client.secret, his.client.secret);
    for (name, session) in sessions.iter().chain(&sessions) {
        let pairs = [("Action", "GetCallerIdentity"), ("Version", "2011-06-15")];
        let reply = world.send(Some(&session.client), Some(&session.token), "sts", &pairs);
        assert!(element(&reply.body, "Arn").ends_with(&format!(":user/{name}")), "{name}: {}", reply.body);
    }
}
