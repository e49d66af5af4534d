//! Passwords under attack: races, the price of a guess, who pays for hashing. What ChangePassword answers to whom is
//! in the scenarios.

use crate::harness::{CHEAP, Client, World, element};
use iam::call::{Call, Reply, Step};
use iam::domain::login_profile::LoginProfile;
use iam::domain::password::Argon2Cost;
use protocol::value::Secret;
use std::sync::Barrier;
use store::Key;

const OLD: &str = "Old-Password-1";
const NEW: &str = "New-Password-2";

const MAY_CHANGE: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:ChangePassword","Resource":"*"}}"#;

/// Who calls, what, with which parameters, and the code that comes back.
type Case<'a> = (&'a Client, &'a str, &'a [(&'a str, &'a str)], &'a str);

fn with_password(world: &World, name: &str) -> Client {
    let client = world.user(name);
    world.ok(&world.root(), "CreateLoginProfile", &[("UserName", name), ("Password", OLD)]);
    world.grant(name, MAY_CHANGE);
    client
}

fn change<'a>(old: &'a str, new: &'a str) -> [(&'static str, &'a str); 2] {
    [("OldPassword", old), ("NewPassword", new)]
}

/// Another key of the user, which has guessed nothing yet.
fn fresh_key(world: &World, name: &str) -> Client {
    let body = world.ok(&world.root(), "CreateAccessKey", &[("UserName", name)]);
    Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") }
}

/// Runs a call and counts what it asks the hash pool for.
fn evaluations(world: &World, client: &Client, action: &str, params: &[(&str, &str)]) -> (u32, Reply) {
    world.with_request(client, action, params, |request| {
        let mut call = Call::new(request);
        let mut count = 0;
        loop {
            match call.advance(&world.service) {
                Step::Reply(reply) => return (count, *reply),
                Step::Evaluate(evaluation) => {
                    count += 1;
                    call.evaluated(&world.service, evaluation.run().ok());
                }
                Step::Search(_) | Step::FetchKeys(_) | Step::UseKey(_) => panic!("nothing is looked up"),
                Step::Commit(pending) => {
                    let outcome = world.service.store().commit(*pending);
                    call.committed(&world.service, outcome);
                }
            }
        }
    })
}

fn code(reply: &Reply) -> String {
    if reply.status == 200 { "200".to_owned() } else { element(&reply.body, "Code") }
}

fn profile(world: &World) -> LoginProfile {
    let profiles = world.service.store().begin().scan::<LoginProfile>(&Key::new(), None, 2).unwrap();
    assert_eq!(profiles.len(), 1);
    profiles.into_iter().next().unwrap()
}

#[test]
fn of_sixteen_changes_at_once_exactly_one_succeeds_and_its_password_is_the_password() {
    const THREADS: usize = 16;
    for _ in 0..8 {
        let world = World::new();
        let alice = with_password(&world, "alice");
        let barrier = Barrier::new(THREADS);
        let attempt = |thread: usize| {
            let new = format!("Password-Of-Thread-{thread}");
            barrier.wait();
            code(&world.call(&alice, "ChangePassword", &change(OLD, &new)))
        };
        let codes: Vec<String> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(move || attempt(thread))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        let winners: Vec<usize> = (0..THREADS).filter(|thread| codes[*thread] == "200").collect();
        assert_eq!(winners.len(), 1, "{codes:?}");
        let lost = |code: &&String| *code == "AccessDenied" || *code == "Throttling";
        assert_eq!(codes.iter().filter(lost).count(), THREADS - 1, "{codes:?}");

        let own = fresh_key(&world, "alice");
        for loser in (0..THREADS).filter(|thread| !winners.contains(thread)).take(3) {
            let guess = format!("Password-Of-Thread-{loser}");
            let (_, _, message) = world.error(&own, "ChangePassword", &change(&guess, NEW));
            assert_eq!(message, "The old password was incorrect.");
        }
        world.ok(&own, "ChangePassword", &change(&format!("Password-Of-Thread-{}", winners[0]), NEW));
    }
}

#[test]
fn a_change_overtaken_by_a_reset_does_not_undo_it() {
    let world = World::new();
    let alice = with_password(&world, "alice");
    let reply = world.with_request(&alice, "ChangePassword", &change(OLD, NEW), |request| {
        let mut call = Call::new(request);
        let pending = loop {
            match call.advance(&world.service) {
                Step::Evaluate(evaluation) => call.evaluated(&world.service, evaluation.run().ok()),
                Step::Commit(pending) => break pending,
                Step::Reply(reply) => panic!("{}", reply.body),
                Step::Search(_) | Step::FetchKeys(_) | Step::UseKey(_) => panic!("nothing is looked up"),
            }
        };
        let reset = [("UserName", "alice"), ("Password", "Reset-Password-3")];
        world.ok(&world.root(), "UpdateLoginProfile", &reset);
        let outcome = world.service.store().commit(*pending);
        call.committed(&world.service, outcome);
        call.run(&world.service)
    });
    assert_eq!(element(&reply.body, "Message"), "The old password was incorrect.");
    world.ok(&alice, "ChangePassword", &change("Reset-Password-3", NEW));
}

#[test]
fn a_change_costs_three_evaluations_however_many_passwords_are_remembered() {
    let world = World::new();
    let alice = with_password(&world, "alice");
    let root = world.root();
    world.ok(&root, "UpdateAccountPasswordPolicy", &[("PasswordReusePrevention", "24")]);
    let mut old = OLD.to_owned();
    for n in 0..30 {
        let new = format!("Password-Number-{n}");
        let (count, reply) = evaluations(&world, &alice, "ChangePassword", &change(&old, &new));
        assert_eq!((count, code(&reply).as_str()), (3, "200"), "change {n}");
        old = new;
    }
    for n in [6, 29] {
        let reused = format!("Password-Number-{n}");
        let (count, reply) = evaluations(&world, &alice, "ChangePassword", &change(&old, &reused));
        assert_eq!((count, code(&reply).as_str()), (2, "PasswordPolicyViolation"));
    }
    let (count, reply) = evaluations(&world, &alice, "ChangePassword", &change("wrong", NEW));
    assert_eq!((count, code(&reply).as_str()), (1, "AccessDenied"));
    let (count, reply) = evaluations(&world, &alice, "ChangePassword", &change(&old, "short"));
    assert_eq!((count, code(&reply).as_str()), (1, "PasswordPolicyViolation"));
    let reset = [("UserName", "alice"), ("Password", NEW)];
    assert_eq!(evaluations(&world, &root, "UpdateLoginProfile", &reset).0, 2);
}

#[test]
fn nothing_is_hashed_for_a_request_that_fails_anyway() {
    let world = World::new();
    let root = world.root();
    let alice = with_password(&world, "alice");
    let bob = world.user("bob");
    let carol = world.user("carol");
    world.grant("carol", MAY_CHANGE);
    let forger = Client { secret: "wrong".into(), ..alice.clone() };
    let unknown = Client { id: "AKIAAAAAAAAAAAAAAAAA".into(), secret: "x".into() };
    let old_new = change(OLD, NEW);
    let long = "x".repeat(129);
    let profile = |user, password| [("UserName", user), ("Password", password)];
    let cases: [Case<'_>; 13] = [
        (&forger, "ChangePassword", &old_new, "SignatureDoesNotMatch"),
        (&unknown, "ChangePassword", &old_new, "InvalidClientTokenId"),
        (&bob, "ChangePassword", &old_new, "AccessDenied"),
        (&carol, "ChangePassword", &old_new, "NoSuchEntity"),
        (&root, "ChangePassword", &old_new, "InvalidUserType"),
        (&alice, "ChangePassword", &change(OLD, ""), "ValidationError"),
        (&alice, "ChangePassword", &change(OLD, &long), "ValidationError"),
        (&alice, "ChangePassword", &[("OldPassword", OLD)], "ValidationError"),
        (&bob, "CreateLoginProfile", &profile("bob", NEW), "AccessDenied"),
        (&root, "CreateLoginProfile", &profile("alice", NEW), "EntityAlreadyExists"),
        (&root, "CreateLoginProfile", &profile("nobody", NEW), "NoSuchEntity"),
        (&root, "CreateLoginProfile", &profile("bob", "weak"), "PasswordPolicyViolation"),
        (&root, "UpdateLoginProfile", &profile("bob", NEW), "NoSuchEntity"),
    ];
    for (client, action, params, expected) in cases {
        let (count, reply) = evaluations(&world, client, action, params);
        assert_eq!((count, code(&reply).as_str()), (0, expected), "{action} {}", reply.body);
    }
    for _ in 0..10 {
        evaluations(&world, &alice, "ChangePassword", &change("guess", NEW));
    }
    let (count, reply) = evaluations(&world, &alice, "ChangePassword", &change("guess", NEW));
    assert_eq!((count, code(&reply).as_str()), (0, "Throttling"));
}

#[test]
fn guesses_made_all_at_once_are_counted_before_they_are_hashed() {
    let world = World::new();
    let alice = with_password(&world, "alice");
    let mut evaluating = 0;
    for n in 0..100 {
        let guess = format!("Guess-{n}");
        evaluating += world.with_request(&alice, "ChangePassword", &change(&guess, NEW), |request| {
            // None of them is told its result before all have been made.
            u32::from(matches!(Call::new(request).advance(&world.service), Step::Evaluate(_)))
        });
    }
    assert_eq!(evaluating, 10);
    world.ok(&fresh_key(&world, "alice"), "ChangePassword", &change(OLD, NEW));
}

#[test]
fn hashing_that_is_refused_is_throttling_and_costs_no_attempt() {
    let world = World::new();
    let alice = with_password(&world, "alice");
    for _ in 0..50 {
        let reply = world.with_request(&alice, "ChangePassword", &change("guess", NEW), |request| {
            let mut call = Call::new(request);
            assert!(matches!(call.advance(&world.service), Step::Evaluate(_)));
            call.evaluated(&world.service, None);
            call.run(&world.service)
        });
        assert_eq!((reply.status, code(&reply).as_str()), (400, "Throttling"));
        assert_eq!(element(&reply.body, "Message"), "Rate exceeded");
    }
    world.ok(&alice, "ChangePassword", &change(OLD, NEW));
}

#[test]
fn a_higher_cost_takes_hold_with_the_next_change_and_old_passwords_stay_known() {
    let dear = Argon2Cost { memory_kib: 64, iterations: 2, parallelism: 1 };
    let before = World::new();
    let alice = with_password(&before, "alice");
    assert_eq!(profile(&before).hash.cost(), Ok(CHEAP));

    let world = before.with_cost(dear);
    world.ok(&world.root(), "UpdateAccountPasswordPolicy", &[("PasswordReusePrevention", "24")]);
    let reused = world.error(&alice, "ChangePassword", &change(OLD, OLD)).1;
    assert_eq!(reused, "PasswordPolicyViolation", "remembered across the change of cost");
    world.ok(&alice, "ChangePassword", &change(OLD, NEW));
    let profile = profile(&world);
    assert_eq!(profile.hash.cost(), Ok(dear));
    // Fingerprints can be compared only with those of the same cost: that of the history stays.
    let of_history = profile.history.evaluation(&Secret::new(NEW.into()));
    assert!(format!("{of_history:?}").contains("memory_kib: 8,"), "{of_history:?}");
    assert_eq!(world.error(&alice, "ChangePassword", &change(NEW, OLD)).1, "PasswordPolicyViolation");
    world.ok(&alice, "ChangePassword", &change(NEW, "Third-Password-3"));
}

#[test]
fn without_a_policy_the_names_of_the_account_are_no_passwords() {
    let world = World::new();
    world.user("alice");
    let params = [("UserName", "alice"), ("Password", "rOOT-1@example.COM")];
    let (status, code, message) = world.error(&world.root(), "CreateLoginProfile", &params);
    assert_eq!((status, code.as_str()), (400, "PasswordPolicyViolation"));
    assert_eq!(message, "Password should not be identical to the account name or email address");
}

#[test]
fn a_successful_change_answers_nothing_but_the_request_id() {
    let world = World::new();
    let alice = with_password(&world, "alice");
    let body = world.ok(&alice, "ChangePassword", &change(OLD, NEW));
    let expected = "<ChangePasswordResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\n  \
        <ResponseMetadata>\n    <RequestId>00000000-0000-4000-8000-000000000000</RequestId>\n  \
        </ResponseMetadata>\n</ChangePasswordResponse>\n";
    assert_eq!(body, expected);
}

#[test]
fn who_may_change_keys_gains_no_guesses_by_it() {
    let world = World::new();
    let mut alice = with_password(&world, "alice");
    world.grant(
        "alice",
        r#"{"Statement":{"Effect":"Allow","Action":["iam:ChangePassword","iam:*AccessKey"],"Resource":"*"}}"#,
    );
    let mut guesses = 0;
    for _ in 0..5 {
        while world.error(&alice, "ChangePassword", &change("guess", NEW)).1 == "AccessDenied" {
            guesses += 1;
        }
        let made = world.ok(&alice, "CreateAccessKey", &[]);
        world.ok(&alice, "DeleteAccessKey", &[("AccessKeyId", &alice.id)]);
        alice = Client { id: element(&made, "AccessKeyId"), secret: element(&made, "SecretAccessKey") };
    }
    assert_eq!(guesses, 20, "what the two keys have that a user may have at once");
    world.advance(10);
    world.ok(&alice, "ChangePassword", &change(OLD, NEW));
}
