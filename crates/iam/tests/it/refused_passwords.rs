//! Passwords that the operator refuses: in every way to set one, and at the sign-in.

use crate::harness::Tried::{Correct, Failed};
use crate::harness::{CHEAP, Client, World, element};
use iam::call::{Call, Step};
use iam::domain::login_profile::PasswordState::{MustChange, Valid};
use iam::env::{Instant, Mint};
use iam::errors::Fault;
use iam::root_password;
use protocol::value::Secret;
use std::sync::atomic::Ordering;
use zeroize::Zeroizing;

const OLD: &str = "Old-Password-1";
const COMMON: &str = "Password-123";
/// As the list has it.
const LISTED: &str = "pAssword-123";
const TEXT: &str = "Password should not be one of those that this server refuses because they are common or known from breaches";

/// Alice, who may change her password, where nothing is refused.
fn open_world() -> (World, Client) {
    let world = World::new();
    let alice = world.user("alice");
    world.ok(&world.root(), "CreateLoginProfile", &[("UserName", "alice"), ("Password", OLD)]);
    world.ok(&world.root(), "UpdateAccountPasswordPolicy", &[("AllowUsersToChangePassword", "true")]);
    (world, alice)
}

fn set_root_password(world: &World, password: &str) -> Result<(), Fault> {
    let refused = world.service.refused_passwords();
    let now = Instant::from_epoch_seconds(world.now.load(Ordering::Relaxed));
    let mut mint = Mint::new(Zeroizing::new([7; 32]));
    root_password::set(world.service.store(), &Secret::from(password), refused, CHEAP, now, &mut mint)
        .map(|_| ())
}

#[test]
fn a_refused_password_is_set_by_nobody_in_no_way_and_in_no_case() {
    let (world, alice) = open_world();
    world.user("bob");
    let world = world.refusing(&["another", LISTED]);
    let root = world.root();
    let upper = COMMON.to_uppercase();
    for password in [COMMON, LISTED, &upper] {
        for (client, action, params) in [
            (&root, "CreateLoginProfile", [("UserName", "bob"), ("Password", password)]),
            (&root, "UpdateLoginProfile", [("UserName", "alice"), ("Password", password)]),
            (&alice, "ChangePassword", [("OldPassword", OLD), ("NewPassword", password)]),
        ] {
            let refused = (400, "PasswordPolicyViolation".to_owned(), TEXT.to_owned());
            assert_eq!(world.error(client, action, &params), refused, "{action} {password}");
        }
        let Err(Fault::Error(error)) = set_root_password(&world, password) else { panic!("{password}") };
        assert_eq!(error.message.as_deref(), Some(TEXT));
    }
    assert_eq!(world.sign_in("alice", OLD), Correct(Valid), "nothing has changed");
    assert_eq!(world.sign_in("bob", COMMON), Failed);
    assert_eq!(world.sign_in("<root>", COMMON), Failed);
    for near in ["Password-1234", "Password-12", "Password-123 "] {
        world.ok(&root, "UpdateLoginProfile", &[("UserName", "alice"), ("Password", near)]);
    }
    for (_, event) in world.service.store().events(0, 10_000).unwrap() {
        let event = String::from_utf8(event).unwrap().to_lowercase();
        assert!(!event.contains(&COMMON.to_lowercase()), "{event}");
    }
}

#[test]
fn without_a_list_the_accounts_policy_alone_decides() {
    let (world, alice) = open_world();
    world.ok(&alice, "ChangePassword", &[("OldPassword", OLD), ("NewPassword", COMMON)]);
    set_root_password(&world, COMMON).unwrap();
    assert_eq!(world.sign_in("alice", COMMON), Correct(Valid));
}

#[test]
fn the_policy_speaks_first_and_nothing_is_hashed_for_a_refused_password() {
    let (world, alice) = open_world();
    let world = world.refusing(&["short", LISTED]);
    let update = |password| [("UserName", "alice"), ("Password", password)];
    let (.., text) = world.error(&world.root(), "UpdateLoginProfile", &update("short"));
    assert_eq!(text, "Password should have a minimum length of 6");
    world.with_request(&world.root(), "UpdateLoginProfile", &update(COMMON), |request| {
        let Step::Reply(reply) = Call::new(request).advance(&world.service) else {
            panic!("a hash, or a commit")
        };
        assert_eq!(element(&reply.body, "Code"), "PasswordPolicyViolation");
    });
    let wrong = [("OldPassword", "Wrong-Password-0"), ("NewPassword", COMMON)];
    let (.., text) = world.error(&alice, "ChangePassword", &wrong);
    assert_eq!(text, "The old password was incorrect.", "who does not know it learns nothing of the list");
}

#[test]
fn a_password_that_is_refused_by_now_must_be_changed_at_the_next_sign_in() {
    let (world, _) = open_world();
    world.ok(&world.root(), "UpdateLoginProfile", &[("UserName", "alice"), ("Password", COMMON)]);
    set_root_password(&world, COMMON).unwrap();
    let world = world.refusing(&[LISTED]);
    assert_eq!(world.sign_in("alice", COMMON), Correct(MustChange));
    assert_eq!(world.sign_in("alice", LISTED), Failed, "what is right is the password, not its lower case");
    assert_eq!(world.sign_in("<root>", COMMON), Correct(Valid), "who could not change it in the console");
    world.ok(&world.root(), "UpdateLoginProfile", &[("UserName", "alice"), ("Password", OLD)]);
    assert_eq!(world.sign_in("alice", OLD), Correct(Valid));
}
