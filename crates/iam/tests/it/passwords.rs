//! The main job: a user changes its own password.

use crate::harness::{Client, World, element};

const OLD: &str = "Old-Password-1";
const NEW: &str = "New-Password-2";

const MAY_CHANGE: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:ChangePassword","Resource":"*"}}"#;

fn with_password(world: &World, name: &str) -> Client {
    let client = world.user(name);
    world.ok(&world.root(), "CreateLoginProfile", &[("UserName", name), ("Password", OLD)]);
    world.grant(name, MAY_CHANGE);
    client
}

fn change<'a>(old: &'a str, new: &'a str) -> [(&'static str, &'a str); 2] {
    [("OldPassword", old), ("NewPassword", new)]
}

#[test]
fn a_user_changes_its_own_password_and_the_old_one_is_dead() {
    let world = World::new();
    let alice = with_password(&world, "alice");
    let body = world.ok(&alice, "ChangePassword", &change(OLD, NEW));
    assert!(!body.contains("Result"), "{body}");
    let (status, code, message) = world.error(&alice, "ChangePassword", &change(OLD, "Third-Password-3"));
    assert_eq!(
        (status, code.as_str(), message.as_str()),
        (403, "AccessDenied", "The old password was incorrect.")
    );
    world.ok(&alice, "ChangePassword", &change(NEW, "Third-Password-3"));
}

#[test]
fn root_has_no_password_to_change_here() {
    let world = World::new();
    let (status, code, message) = world.error(&world.root(), "ChangePassword", &change(OLD, NEW));
    assert_eq!((status, code.as_str()), (400, "InvalidUserType"));
    assert_eq!(message, "Only IAM Users can change their own password");
}

#[test]
fn nothing_granted_is_denied_with_the_words_of_aws() {
    let world = World::new();
    let alice = world.user("alice");
    let (status, code, message) = world.error(&alice, "ChangePassword", &change(OLD, NEW));
    assert_eq!((status, code.as_str()), (403, "AccessDenied"));
    assert_eq!(
        message,
        "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:ChangePassword on resource: \
         user alice because no identity-based policy allows the iam:ChangePassword action"
    );
}

#[test]
fn reuse_prevention_compares_with_the_latest_passwords_and_the_current_one() {
    let world = World::new();
    let alice = with_password(&world, "alice");
    world.ok(&world.root(), "UpdateAccountPasswordPolicy", &[("PasswordReusePrevention", "2")]);
    let reused = |old, new| world.error(&alice, "ChangePassword", &change(old, new)).1;
    assert_eq!(reused(OLD, OLD), "PasswordPolicyViolation");
    world.ok(&alice, "ChangePassword", &change(OLD, NEW));
    assert_eq!(reused(NEW, OLD), "PasswordPolicyViolation");
    world.ok(&alice, "ChangePassword", &change(NEW, "Third-Password-3"));
    world.ok(&alice, "ChangePassword", &change("Third-Password-3", OLD));
}

#[test]
fn the_policy_reads_back_what_was_set_and_nothing_else() {
    let world = World::new();
    world.ok(
        &world.root(),
        "UpdateAccountPasswordPolicy",
        &[("RequireNumbers", "true"), ("MaxPasswordAge", "90")],
    );
    world.ok(&world.root(), "UpdateAccountPasswordPolicy", &[("RequireSymbols", "true")]);
    let body = world.ok(&world.root(), "GetAccountPasswordPolicy", &[]);
    assert_eq!(element(&body, "RequireSymbols"), "true");
    assert_eq!(element(&body, "RequireNumbers"), "false");
    assert_eq!(element(&body, "ExpirePasswords"), "false");
    assert_eq!(element(&body, "MinimumPasswordLength"), "6");
}
