//! Managed policies in races: what is attached is not deleted, and what is deleted is not attached.

use crate::harness::{ACCOUNT, World, element};
use iam::call::{Call, Step};
use store::Outcome;

const READ: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:Get*","Resource":"*"}}"#;
const NOTHING: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:*","Resource":"*"}}"#;

fn arn() -> String {
    format!("arn:aws:iam::{ACCOUNT}:policy/p")
}

fn world() -> World {
    let world = World::new();
    world.user("alice");
    world.ok(&world.root(), "CreatePolicy", &[("PolicyName", "p"), ("PolicyDocument", READ)]);
    world
}

/// Stops a call of root before its commit, lets another of root happen, and gives the code of the first one's answer.
fn overtaken(world: &World, call: (&str, &[(&str, &str)]), by: (&str, &[(&str, &str)])) -> String {
    world.with_request(&world.root(), call.0, call.1, |request| {
        let mut call = Call::new(request);
        let Step::Commit(pending) = call.advance(&world.service) else { panic!("nothing to commit") };
        world.ok(&world.root(), by.0, by.1);
        let outcome = world.service.store().commit(*pending);
        assert!(matches!(outcome, Outcome::Conflict), "{outcome:?}");
        call.committed(&world.service, outcome);
        element(&call.run(&world.service).body, "Code")
    })
}

#[test]
fn a_policy_is_either_in_use_or_deleted() {
    let (arn, user) = (arn(), ("UserName", "alice"));
    let delete: (&str, &[(&str, &str)]) = ("DeletePolicy", &[("PolicyArn", &arn)]);
    let attach: (&str, &[(&str, &str)]) = ("AttachUserPolicy", &[user, ("PolicyArn", &arn)]);
    let bound: (&str, &[(&str, &str)]) =
        ("PutUserPermissionsBoundary", &[user, ("PermissionsBoundary", &arn)]);
    for using in [attach, bound] {
        assert_eq!(overtaken(&world(), using, delete), "NoSuchEntity");
        assert_eq!(overtaken(&world(), delete, using), "DeleteConflict");
    }
}

#[test]
fn a_default_version_is_not_deleted_by_who_comes_late() {
    let (world, arn) = (world(), arn());
    let more = [("PolicyArn", arn.as_str()), ("PolicyDocument", NOTHING)];
    world.ok(&world.root(), "CreatePolicyVersion", &more);
    let second = [("PolicyArn", arn.as_str()), ("VersionId", "v2")];
    let code = overtaken(&world, ("DeletePolicyVersion", &second), ("SetDefaultPolicyVersion", &second));
    assert_eq!(code, "DeleteConflict");
    let first = [("PolicyArn", arn.as_str()), ("VersionId", "v1")];
    let code = overtaken(&world, ("SetDefaultPolicyVersion", &first), ("DeletePolicyVersion", &first));
    assert_eq!(code, "NoSuchEntity");
}

#[test]
fn a_commit_that_relied_on_a_version_conflicts_when_another_is_in_force() {
    let (world, arn) = (world(), arn());
    let bob = world.user("bob");
    let grant = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*","Resource":"*"}}"#;
    let policy = [("PolicyArn", arn.as_str()), ("PolicyDocument", grant), ("SetAsDefault", "true")];
    world.ok(&world.root(), "CreatePolicyVersion", &policy);
    world.ok(&world.root(), "AttachUserPolicy", &[("UserName", "bob"), ("PolicyArn", &arn)]);
    let answer = world.with_request(&bob, "CreateUser", &[("UserName", "new")], |request| {
        let mut call = Call::new(request);
        let Step::Commit(pending) = call.advance(&world.service) else { panic!("nothing to commit") };
        let back = [("PolicyArn", arn.as_str()), ("VersionId", "v1")];
        world.ok(&world.root(), "SetDefaultPolicyVersion", &back);
        let outcome = world.service.store().commit(*pending);
        assert!(matches!(outcome, Outcome::Conflict), "{outcome:?}");
        call.committed(&world.service, outcome);
        element(&call.run(&world.service).body, "Code")
    });
    assert_eq!(answer, "AccessDenied");
}

#[test]
fn a_page_of_details_ends_before_it_is_too_large() {
    let world = World::new();
    let root = world.root();
    // White space is not held against quotas, and is sent back three bytes for one.
    let statement = r#""Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
    let document = format!("{{{}{statement}", " ".repeat(100_000));
    for number in 0..18 {
        let name = format!("user-{number:02}");
        world.ok(&root, "CreateUser", &[("UserName", &name)]);
        let policy = [("UserName", &*name), ("PolicyName", "p"), ("PolicyDocument", &*document)];
        world.ok(&root, "PutUserPolicy", &policy);
    }
    let (mut names, mut marker, mut pages) = (Vec::new(), String::new(), 0);
    loop {
        let mut params = vec![("MaxItems", "1000")];
        params.extend((!marker.is_empty()).then_some(("Marker", marker.as_str())));
        let body = world.ok(&root, "GetAccountAuthorizationDetails", &params);
        assert!(body.len() < 6 << 20, "a page of {} bytes", body.len());
        let found = body.split("<UserName>").skip(1);
        names.extend(found.filter_map(|rest| rest.split_once('<').map(|(name, _)| name.to_owned())));
        pages += 1;
        if element(&body, "IsTruncated") == "false" {
            break;
        }
        marker = element(&body, "Marker");
    }
    assert!(pages > 1, "all in one page");
    assert_eq!(names, (0..18).map(|number| format!("user-{number:02}")).collect::<Vec<_>>());
}
