//! What the age of a password and a required reset come to when its user signs in.

use crate::harness::Tried::{self, Correct, Failed, TooMany};
use crate::harness::{BEGINNING, CHEAP, World};
use iam::domain::access_key::KeyOwner;
use iam::domain::login_profile::LoginProfile;
use iam::domain::login_profile::PasswordState::{HardExpired, MustChange, Valid};
use iam::domain::password::Argon2Cost;
use iam::domain::user::User;
use iam::env::{Instant, Mint};
use iam::errors::Fault;
use iam::root_password;
use iam::schema::{of_principal, user_key};
use iam::sign_in::SignIn;
use protocol::value::Secret;

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
fn a_password_counts_to_its_last_character_and_each_of_its_spaces() {
    let world = world();
    let long = format!("Aa1!  {}", "x".repeat(122));
    world.ok(&world.root(), "UpdateLoginProfile", &[("UserName", "alice"), ("Password", &long)]);
    assert_eq!(sign_in(&world, &long), Correct(Valid));
    for other in [&long[..127], &format!("{}y", &long[..127]), &long.replace("  ", " "), &format!("{long} ")]
    {
        assert_eq!(sign_in(&world, other), Failed, "{other}");
    }
}

#[test]
fn equal_passwords_have_salts_and_hashes_of_their_own() {
    let world = world();
    world.user("bob");
    world.ok(&world.root(), "CreateLoginProfile", &[("UserName", "bob"), ("Password", PASSWORD)]);
    let stored = |name: &str| {
        let service = &world.service;
        let user = service.store().begin().get::<User>(&user_key(service.account(), name)).unwrap().unwrap();
        let key = of_principal(service.account(), &user.id);
        let profile = service.store().begin().get::<LoginProfile>(&key).unwrap().unwrap();
        serde_json::to_value(profile).unwrap()["hash"].as_str().unwrap().to_owned()
    };
    let (alice, bob) = (stored("alice"), stored("bob"));
    world.ok(&world.root(), "UpdateLoginProfile", &[("UserName", "alice"), ("Password", PASSWORD)]);
    // $argon2id$v=19$m=…,t=…,p=…$SALT$HASH
    let parts = |text: &str| text.split('$').map(str::to_owned).collect::<Vec<_>>();
    let [alice, bob, again] = [parts(&alice), parts(&bob), parts(&stored("alice"))];
    assert_eq!((&*alice[1], &*alice[2]), ("argon2id", "v=19"));
    assert_eq!(alice[4].len(), 22, "16 bytes in base 64");
    for other in [&bob, &again] {
        assert!(alice[4] != other[4] && alice[5] != other[5], "{alice:?} {other:?}");
    }
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

const ROOT: &str = "<root>";

fn set_root_password(world: &World, password: &str) -> Result<(), Fault> {
    let mut mint = Mint::new(zeroize::Zeroizing::new([7; 32]));
    let now = Instant::from_epoch_seconds(BEGINNING);
    let password = Secret::new(password.to_owned());
    root_password::set(
        world.service.store(),
        &password,
        world.service.refused_passwords(),
        CHEAP,
        now,
        &mut mint,
    )
    .map(|_| ())
}

#[test]
fn root_signs_in_with_a_password_of_its_own_once_there_is_one() {
    let world = world();
    assert_eq!(world.sign_in(ROOT, PASSWORD), Failed, "there is none");
    assert!(matches!(set_root_password(&world, "short"), Err(Fault::Error(_))), "it keeps the default rules");
    set_root_password(&world, "Root-Password-1").unwrap();
    assert_eq!(world.sign_in(ROOT, PASSWORD), Failed, "what is a user's");
    assert_eq!(world.sign_in("alice", "Root-Password-1"), Failed);
    let session = world.session(ROOT, "Root-Password-1");
    assert_eq!(session.owner, KeyOwner::Root);
    assert!(!session.must_change && session.password_expires.is_none());
    assert_eq!(world.attempt(&world.service, "999999999999", ROOT, "Root-Password-1"), SignIn::Failed);
    set_root_password(&world, "Root-Password-2").unwrap();
    let now = Instant::from_epoch_seconds(BEGINNING);
    assert!(
        world.service.console_session(&session.ticket(now), now).is_err(),
        "a new password ends sessions"
    );
}

#[test]
fn guessing_roots_password_empties_roots_bucket_and_nobody_elses() {
    let world = world();
    set_root_password(&world, "Root-Password-1").unwrap();
    while world.sign_in(ROOT, "Wrong-Password-1") == Failed {}
    assert_eq!(world.sign_in(ROOT, "Root-Password-1"), TooMany);
    assert_eq!(world.sign_in("", "Root-Password-1"), TooMany, "no name stands for root's bucket only");
    assert_eq!(sign_in(&world, PASSWORD), Correct(Valid));
}

#[test]
fn one_address_cannot_try_one_password_on_everybody() {
    let world = world();
    let tried = (0..1000).filter(|n| world.sign_in(&format!("user-{n}"), "Summer-2026!") == Failed).count();
    assert_eq!(tried, 100);
    assert_eq!(sign_in(&world, PASSWORD), TooMany, "whoever it is");
    world.advance(6);
    assert_eq!(sign_in(&world, PASSWORD), Correct(Valid));
    assert_eq!(sign_in(&world, PASSWORD), Correct(Valid), "a right one costs nothing");
    assert_eq!(world.sign_in("user-1", "Summer-2026!"), Failed);
    assert_eq!(world.sign_in("user-2", "Summer-2026!"), TooMany, "and earns nothing");
}

#[test]
fn attempts_that_are_refused_for_one_name_shut_out_nobody_else_behind_the_address() {
    let world = world();
    world.user("bob");
    world.ok(&world.root(), "CreateLoginProfile", &[("UserName", "bob"), ("Password", PASSWORD)]);
    let tried = (0..200).filter(|_| world.sign_in("bob", "Wrong-Password-1") == Failed).count();
    assert_eq!(tried, 10);
    assert_eq!(sign_in(&world, PASSWORD), Correct(Valid));
    let tried = (0..200).filter(|n| world.sign_in(&format!("user-{n}"), PASSWORD) == Failed).count();
    assert_eq!(tried, 90, "what was tried still counts");
}

#[test]
fn people_are_warned_from_fifteen_days_before_their_password_expires() {
    let world = world();
    set_policy(&world, &[("MaxPasswordAge", "90")]);
    let session = world.session("alice", PASSWORD);
    let left = |day: i64| session.days_left(Instant::from_epoch_seconds(BEGINNING + day * DAY));
    assert_eq!((left(74), left(75), left(89), left(90), left(91)), (None, Some(15), Some(1), Some(0), None));
}
