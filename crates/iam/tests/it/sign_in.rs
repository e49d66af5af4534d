//! What the age of a password and a required reset come to when its user signs in.

use crate::harness::Tried::{self, Correct, Failed};
use crate::harness::World;
use iam::domain::login_profile::LoginProfile;
use iam::domain::login_profile::PasswordState::{HardExpired, MustChange, Valid};
use iam::domain::password::Argon2Cost;
use iam::domain::user::User;
use iam::schema::{of_principal, user_key};

const PASSWORD: &str = "Old-Password-1";
const DAY: i64 = 86_400;

fn world() -> World {
    let world = World::new();
    world.user("alice");
    world.ok(&world.root(), "CreateLoginProfile", &[("UserName", "alice"), ("Password", PASSWORD)]);
    world
}

fn set_policy(world: &World, params: &[(&str, &str)]) {
    world.ok(&world.root(), "UpdateAccountPasswordPolicy", params);
}

fn sign_in(world: &World, password: &str) -> Tried {
    world.sign_in("alice", password)
}

#[test]
fn only_the_right_password_of_an_existing_user_is_correct() {
    let world = world();
    assert_eq!(sign_in(&world, PASSWORD), Correct(Valid));
    assert_eq!(sign_in(&world, "Old-Password-2"), Failed);
    assert_eq!(world.sign_in("nobody", PASSWORD), Failed);
    world.user("bob");
    assert_eq!(world.sign_in("bob", PASSWORD), Failed, "a user without a password");
}

#[test]
fn a_password_expires_when_it_is_older_than_the_policy_allows_and_a_change_renews_it() {
    let world = world();
    set_policy(&world, &[("MaxPasswordAge", "90")]);
    world.advance(90 * DAY);
    assert_eq!(sign_in(&world, PASSWORD), Correct(Valid));
    world.advance(1);
    assert_eq!(sign_in(&world, PASSWORD), Correct(MustChange));
    world.ok(&world.root(), "UpdateLoginProfile", &[("UserName", "alice"), ("Password", "New-Password-2")]);
    assert_eq!(sign_in(&world, "New-Password-2"), Correct(Valid));
}

#[test]
fn a_hard_expired_password_needs_an_administrator_but_the_access_key_still_changes_it() {
    let world = World::new();
    let alice = world.user("alice");
    world.ok(&world.root(), "CreateLoginProfile", &[("UserName", "alice"), ("Password", PASSWORD)]);
    set_policy(
        &world,
        &[("MaxPasswordAge", "1"), ("HardExpiry", "true"), ("AllowUsersToChangePassword", "true")],
    );
    world.advance(2 * DAY);
    assert_eq!(sign_in(&world, PASSWORD), Correct(HardExpired));
    world.ok(&alice, "ChangePassword", &[("OldPassword", PASSWORD), ("NewPassword", "New-Password-2")]);
    assert_eq!(sign_in(&world, "New-Password-2"), Correct(Valid));
}

#[test]
fn a_required_reset_ends_with_the_users_own_change() {
    let world = World::new();
    let alice = world.user("alice");
    let params = [("UserName", "alice"), ("Password", PASSWORD), ("PasswordResetRequired", "true")];
    world.ok(&world.root(), "CreateLoginProfile", &params);
    set_policy(&world, &[("AllowUsersToChangePassword", "true")]);
    assert_eq!(sign_in(&world, PASSWORD), Correct(MustChange));
    world.ok(&alice, "ChangePassword", &[("OldPassword", PASSWORD), ("NewPassword", "New-Password-2")]);
    assert_eq!(sign_in(&world, "New-Password-2"), Correct(Valid));
}

#[test]
fn signing_in_is_remembered_to_five_minutes_and_changing_the_password_is_no_use_of_it() {
    let world = world();
    let last_used = || {
        let body = world.ok(&world.root(), "GetUser", &[("UserName", "alice")]);
        crate::harness::element(&body, "PasswordLastUsed")
    };
    assert_eq!(last_used(), "");
    sign_in(&world, PASSWORD);
    let first = last_used();
    world.advance(299);
    sign_in(&world, PASSWORD);
    assert_eq!(last_used(), first);
    world.advance(1);
    sign_in(&world, PASSWORD);
    assert_ne!(last_used(), first);
}

#[test]
fn a_hash_made_at_another_cost_is_made_anew_at_the_next_sign_in() {
    let world = world();
    let costlier = Argon2Cost { memory_kib: 16, iterations: 2, parallelism: 1 };
    let service = world.service_at_cost(costlier);
    let alice = service.store().begin().get::<User>(&user_key(service.account(), "alice")).unwrap().unwrap();
    let cost = || {
        let key = of_principal(service.account(), &alice.id);
        service.store().begin().get::<LoginProfile>(&key).unwrap().unwrap().hash.cost().unwrap()
    };
    assert_ne!(cost(), costlier);
    assert_eq!(world.sign_in_at(&service, "alice", "wrong"), Failed);
    assert_ne!(cost(), costlier, "a wrong password makes no hash");
    assert_eq!(world.sign_in_at(&service, "alice", PASSWORD), Correct(Valid));
    assert_eq!(cost(), costlier);
    assert_eq!(world.sign_in_at(&service, "alice", PASSWORD), Correct(Valid));
}
