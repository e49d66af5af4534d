//! What is kept of calls: it is written down, outlives the process, and goes with whom it is about.

use crate::harness::{ACCOUNT, BEGINNING, World, element};
use iam::domain::access_report::{AccessHistory, AccessReport};
use iam::domain::names::AccountId;
use iam::env::Instant;
use iam::schema::account_key;

fn histories(world: &World) -> usize {
    let prefix = account_key(&AccountId::new(ACCOUNT).unwrap());
    world.service.store().begin().scan::<AccessHistory>(&prefix, None, usize::MAX).unwrap().len()
}

#[test]
fn a_history_outlives_the_process_and_ends_with_its_user() {
    let world = World::new();
    let alice = world.user("alice");
    world.grant(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:GetUser","Resource":"*"}}"#,
    );
    world.ok(&alice, "GetUser", &[]);
    world.call(&alice, "ListUsers", &[]);
    assert_eq!(histories(&world), 0, "a read writes nothing");
    let now = Instant::from_epoch_seconds(BEGINNING);
    while world.service.record_activity(now).unwrap() > 0 {}
    assert_eq!(histories(&world), 1);

    let next = world.with_cost(crate::harness::CHEAP);
    let arn = format!("arn:aws:iam::{ACCOUNT}:user/alice");
    let body = next.ok(&next.root(), "GenerateServiceLastAccessedDetails", &[("Arn", &arn)]);
    let job = element(&body, "JobId");
    let body = next.ok(&next.root(), "GetServiceLastAccessedDetails", &[("JobId", &job)]);
    assert_eq!(element(&body, "LastAuthenticated"), "2027-01-15T08:00:00Z");

    next.ok(&next.root(), "DeleteUserPolicy", &[("UserName", "alice"), ("PolicyName", "test")]);
    next.ok(&next.root(), "DeleteAccessKey", &[("UserName", "alice"), ("AccessKeyId", &alice.id)]);
    next.ok(&next.root(), "DeleteUser", &[("UserName", "alice")]);
    assert_eq!(histories(&next), 0);
    // What is still in memory of somebody who is gone is not written.
    while world.service.record_activity(now).unwrap() > 0 {}
    assert_eq!(histories(&next), 0);
}

#[test]
fn the_oldest_report_goes_for_a_new_one() {
    let world = World::new();
    world.user("alice");
    let arn = format!("arn:aws:iam::{ACCOUNT}:user/alice");
    let params = [("Arn", arn.as_str())];
    let generate =
        || element(&world.ok(&world.root(), "GenerateServiceLastAccessedDetails", &params), "JobId");
    let first = generate();
    world.advance(1);
    for _ in 0..1_000 {
        generate();
    }
    let (status, code, _) = world.error(&world.root(), "GetServiceLastAccessedDetails", &[("JobId", &first)]);
    assert_eq!((status, code.as_str()), (404, "NoSuchEntity"));
    let prefix = account_key(&AccountId::new(ACCOUNT).unwrap());
    let kept = world.service.store().begin().scan::<AccessReport>(&prefix, None, usize::MAX).unwrap();
    assert_eq!(kept.len(), 1_000);
}
