//! Sessions of root users of members, as somebody would stretch them.

use crate::harness::{ACCOUNT, Client, World, element};
use iam::call::{Call, Step};
use store::Outcome;

const AUDIT: &str = "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials";
const DELETE: &str = "arn:aws:iam::aws:policy/root-task/IAMDeleteRootUserCredentials";
const CREATE: &str = "arn:aws:iam::aws:policy/root-task/IAMCreateRootUserPassword";
const MEMBER: &str = "222222222222";

fn organization(rest: &str) -> String {
    format!("id=o-exampleorgid,{rest}")
}

/// The management account of an organization with one member.
fn world() -> World {
    let world = World::in_organization(&organization(&format!("management={ACCOUNT},member={MEMBER}")));
    world.ok(&world.root(), "EnableOrganizationsRootSessions", &[]);
    world
}

fn session(world: &World, policy: &str) -> (Client, String) {
    let input = [("TargetPrincipal", MEMBER), ("TaskPolicyArn.arn", policy)];
    let body = world.ok(&world.root(), "AssumeRoot", &input);
    let client = Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") };
    (client, element(&body, "SessionToken"))
}

fn code(world: &World, (client, token): &(Client, String), action: &str) -> String {
    let pairs = [("Action", action), ("Version", "2010-05-08")];
    let reply = world.send(Some(client), Some(token), "iam", &pairs);
    if reply.status == 200 { "200".to_owned() } else { element(&reply.body, "Code") }
}

#[test]
fn a_session_ends_with_what_it_rests_on() {
    let world = world();
    let auditor = session(&world, AUDIT);
    assert_eq!(code(&world, &auditor, "GetUser"), "200");
    for (elsewhere, expected) in [
        (format!("management={ACCOUNT},member={MEMBER},member=333333333333"), "200"),
        // The member left, or became the management account.
        (format!("management={ACCOUNT},member=333333333333"), "InvalidClientTokenId"),
        (format!("management={MEMBER},delegated={ACCOUNT}"), "InvalidClientTokenId"),
        // This account is nothing special any more, or IAM is not trusted.
        (format!("management=333333333333,member={MEMBER},member={ACCOUNT}"), "InvalidClientTokenId"),
        (format!("management={ACCOUNT},member={MEMBER},trusted-access=false"), "InvalidClientTokenId"),
        (format!("management={ACCOUNT},member={MEMBER},all-features=false"), "InvalidClientTokenId"),
    ] {
        let moved = world.moved_to(&organization(&elsewhere));
        assert_eq!(code(&moved, &auditor, "GetUser"), expected, "{elsewhere}");
    }
}

#[test]
fn what_was_on_in_one_organization_is_off_in_another() {
    let world = world();
    let auditor = session(&world, AUDIT);
    let other = world.moved_to(&format!("id=o-otherorgid1,management={ACCOUNT},member={MEMBER}"));
    assert_eq!(code(&other, &auditor, "GetUser"), "InvalidClientTokenId");
    let body = other.ok(&other.root(), "ListOrganizationsFeatures", &[]);
    assert!(!body.contains("RootSessions"), "{body}");
    other.ok(&other.root(), "EnableOrganizationsRootSessions", &[]);
    assert_eq!(code(&other, &auditor, "GetUser"), "InvalidClientTokenId");
}

#[test]
fn a_deletion_in_flight_loses_against_switching_off() {
    let world = world();
    let creator = session(&world, CREATE);
    assert_eq!(code(&world, &creator, "CreateLoginProfile"), "200");
    let (client, token) = session(&world, DELETE);
    let pairs = [("Action", "DeleteLoginProfile"), ("Version", "2010-05-08")];
    let answer = world.with_session(&client, &token, &pairs, |request| {
        let mut call = Call::new(request);
        let Step::Commit(pending) = call.advance(&world.service) else { panic!("nothing to commit") };
        world.ok(&world.root(), "DisableOrganizationsRootSessions", &[]);
        let outcome = world.service.store().commit(*pending);
        assert!(matches!(outcome, Outcome::Conflict), "{outcome:?}");
        call.committed(&world.service, outcome);
        element(&call.run(&world.service).body, "Code")
    });
    assert_eq!(answer, "InvalidClientTokenId");
}

#[test]
fn the_token_of_one_task_does_nothing_with_the_key_of_another() {
    let world = world();
    let (auditor, audit) = session(&world, AUDIT);
    let (cleaner, delete) = session(&world, DELETE);
    assert_eq!(code(&world, &(auditor, delete), "GetUser"), "InvalidClientTokenId");
    assert_eq!(code(&world, &(cleaner, audit), "GetUser"), "InvalidClientTokenId");
}

#[test]
fn the_trail_says_whose_root_user_did_what() {
    let world = world();
    let (client, token) = session(&world, AUDIT);
    let pairs = [("Action", "ListAccessKeys"), ("Version", "2010-05-08")];
    let event = world.with_session(&client, &token, &pairs, |request| {
        let entry = Call::new(request).run(&world.service).entry.unwrap();
        let request = world.request(protocol::sigv4::RequestParts {
            method: "POST",
            path: "/",
            query: "",
            headers: &[],
            body: b"",
        });
        let mut mint = iam::env::Mint::new(world.entropy());
        String::from_utf8(world.service.audit_event(&request, &entry, &mut mint)).unwrap()
    });
    for part in [
        r#""type":"Root""#,
        r#""accountId":"222222222222""#,
        r#""arn":"arn:aws:iam::222222222222:root""#,
        r#""assumedRoot":"true""#,
    ] {
        assert!(event.contains(part), "{part}: {event}");
    }
}
