//! Delegation requests in races, and how many there may be.

use crate::harness::{World, element};
use iam::call::{Call, Step};
use iam::limits::Quotas;
use store::Outcome;

const TEMPLATE: &str = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
const ALL: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

fn asked(workflow: &str) -> [(&str, &str); 5] {
    [
        ("Description", "d"),
        ("Permissions.PolicyTemplateArn", TEMPLATE),
        ("RequestorWorkflowId", workflow),
        ("NotificationChannel", "told"),
        ("SessionDuration", "3600"),
    ]
}

#[test]
fn what_is_rejected_meanwhile_is_not_sent() {
    for (first, second, expected) in [
        ("SendDelegationToken", "RejectDelegationRequest", "InvalidInput"),
        ("RejectDelegationRequest", "SendDelegationToken", "InvalidInput"),
        ("UpdateDelegationRequest", "AcceptDelegationRequest", "InvalidInput"),
    ] {
        let world = World::new();
        let alice = world.user("alice");
        world.grant("alice", ALL);
        let body = world.ok(&alice, "CreateDelegationRequest", &asked("first"));
        let id = element(&body, "DelegationRequestId");
        let request = [("DelegationRequestId", id.as_str())];
        world.ok(&alice, "AssociateDelegationRequest", &request);
        if second != "AcceptDelegationRequest" {
            world.ok(&alice, "AcceptDelegationRequest", &request);
        }
        let code = world.with_request(&alice, first, &request, |call| {
            let mut call = Call::new(call);
            let Step::Commit(pending) = call.advance(&world.service) else { panic!("nothing to commit") };
            world.ok(&alice, second, &request);
            let outcome = world.service.store().commit(*pending);
            assert!(matches!(outcome, Outcome::Conflict), "{outcome:?}");
            call.committed(&world.service, outcome);
            element(&call.run(&world.service).body, "Code")
        });
        assert_eq!(code, expected, "{first} against {second}");
    }
}

#[test]
fn requests_are_counted_until_they_are_forgotten() {
    let mut quotas = Quotas::default();
    assert!(quotas.set("DelegationRequestsPerAccount", 2));
    let world = World::with_quotas(quotas);
    let root = world.root();
    world.ok(&root, "CreateDelegationRequest", &asked("first"));
    world.ok(&root, "CreateDelegationRequest", &asked("second"));
    let (status, code, _) = world.error(&root, "CreateDelegationRequest", &asked("third"));
    assert_eq!((status, code.as_str()), (409, "LimitExceeded"));
    // A day to be taken, and a week to be looked at.
    world.advance(8 * 86_400 - 1);
    assert_eq!(world.error(&root, "CreateDelegationRequest", &asked("third")).1, "LimitExceeded");
    world.advance(1);
    world.ok(&root, "CreateDelegationRequest", &asked("third"));
    world.ok(&root, "CreateDelegationRequest", &asked("first"));
}
