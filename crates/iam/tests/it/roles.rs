//! Sessions of roles where no client looks: what is written, what is remembered, and what a token does not prove.

use crate::harness::{ACCOUNT, Client, World, element};
use iam::env::Instant;

const TRUST: &str =
    r#"{"Statement":{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}}"#;

/// A world with a role, a user who may assume it, and the session that it got.
fn assumed() -> (World, Client, Client, String) {
    let world = World::new();
    let alice = world.user("alice");
    world.ok(&world.root(), "CreateRole", &[("RoleName", "r"), ("AssumeRolePolicyDocument", TRUST)]);
    world.grant("alice", r#"{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}"#);
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/r");
    let body = world.ok(&alice, "AssumeRole", &[("RoleArn", &arn), ("RoleSessionName", "session")]);
    let client = Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") };
    (world, alice, client, element(&body, "SessionToken"))
}

fn identity(world: &World, client: &Client, token: Option<&str>) -> (u16, String) {
    let pairs = [("Action", "GetCallerIdentity"), ("Version", "2011-06-15")];
    let reply = world.send(Some(client), token, "sts", &pairs);
    (reply.status, element(&reply.body, "Code"))
}

#[test]
fn assuming_a_role_writes_nothing_and_its_use_is_written_down_later() {
    let (world, alice, session, token) = assumed();
    let before = world.service.store().events(0, 10_000).unwrap().len();
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/r");
    world.ok(&alice, "AssumeRole", &[("RoleArn", &arn), ("RoleSessionName", "another")]);
    let used = |world: &World| {
        let body = world.ok(&world.root(), "GetRole", &[("RoleName", "r")]);
        element(&body, "LastUsedDate")
    };
    assert_eq!(used(&world), "", "making a session is no use of it");
    assert_eq!(identity(&world, &session, Some(&token)).0, 200);
    assert_eq!(world.service.store().events(0, 10_000).unwrap().len(), before);
    let noted = used(&world);
    assert!(!noted.is_empty());
    let later = Instant::from_epoch_seconds(4_000_000_000);
    assert!(world.service.record_activity(later).unwrap() > 0);
    assert_eq!(used(&world), noted, "it stands in the store now");
}

#[test]
fn a_use_of_a_role_that_is_gone_is_forgotten() {
    let (world, _, session, token) = assumed();
    assert_eq!(identity(&world, &session, Some(&token)).0, 200);
    world.ok(&world.root(), "DeleteRole", &[("RoleName", "r")]);
    let later = Instant::from_epoch_seconds(4_000_000_000);
    world.service.record_activity(later).unwrap();
    assert_eq!(world.service.record_activity(later).unwrap(), 0);
}

#[test]
fn a_role_session_is_its_token_and_its_own_key_together() {
    let (world, alice, session, token) = assumed();
    let body = world.ok(&alice, "GetSessionToken", &[]);
    let (hers, her_token) = (
        Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") },
        element(&body, "SessionToken"),
    );
    assert_eq!(identity(&world, &session, Some(&token)).0, 200);
    let stolen = |id: &Client, secret: &Client| Client { id: id.id.clone(), secret: secret.secret.clone() };
    for (client, token) in [
        (&session, None),
        (&session, Some(her_token.as_str())),
        (&hers, Some(token.as_str())),
        (&alice, Some(token.as_str())),
        (&stolen(&hers, &session), Some(token.as_str())),
    ] {
        assert_eq!(identity(&world, client, token), (403, "InvalidClientTokenId".to_owned()));
    }
    let wrong = identity(&world, &stolen(&session, &alice), Some(&token));
    assert_eq!(wrong, (403, "SignatureDoesNotMatch".to_owned()));
}
