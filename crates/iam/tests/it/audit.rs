//! What the audit trail is told of calls that changed nothing: who, what, how it ended; nothing of a stranger's choosing.

use crate::harness::{Client, World};
use iam::call::Call;
use iam::env::Mint;
use serde_json::Value;

/// The event of a call, in the end.
fn event(world: &World, client: &Client, action: &str, params: &[(&str, &str)]) -> Value {
    let entry = world.call(client, action, params).entry.unwrap();
    world.with_request(client, action, params, |request| {
        let call = Call::new(request);
        let event = world.service.audit_event(call.request(), &entry, &mut Mint::new(Default::default()));
        serde_json::from_slice(&event).unwrap()
    })
}

#[test]
fn a_denied_call_is_told_with_who_what_and_why() {
    let world = World::new();
    let alice = world.user("alice");
    let event = event(&world, &alice, "DeleteUser", &[("UserName", "bob\"\n")]);
    // What breaks a constraint was not understood, and is not repeated.
    assert_eq!((&event["errorCode"], &event["requestParameters"]), (&"ValidationError".into(), &Value::Null));
    let event = self::event(&world, &alice, "DeleteUser", &[("UserName", "bob")]);
    assert_eq!(event["errorCode"], "AccessDenied");
    assert_eq!(event["requestParameters"]["userName"], "bob");
    assert_eq!(event["userIdentity"]["userName"], "alice");
    assert_eq!(event["userIdentity"]["accessKeyId"], alice.id.as_str());
    assert_eq!((&event["readOnly"], &event["responseElements"]), (&false.into(), &Value::Null));
}

#[test]
fn a_stranger_does_not_choose_what_is_written_down() {
    let world = World::new();
    let alice = world.user("alice");
    for stranger in [
        Client { secret: "wrong".into(), ..alice.clone() },
        Client { id: "AKIAPLANTED".into(), secret: "wrong".into() },
    ] {
        let event = event(&world, &stranger, "GetUser", &[("UserName", "planted")]);
        assert_eq!(event["userIdentity"], serde_json::json!({"type": "Unknown"}));
        assert_eq!(event["requestParameters"], Value::Null);
        assert!(!event.to_string().to_lowercase().contains("planted"), "{event}");
    }
}

#[test]
fn a_read_shows_no_answer_and_credentials_given_out_no_secret() {
    let world = World::new();
    let read = event(&world, &world.root(), "GetUser", &[]);
    assert_eq!((&read["readOnly"], &read["responseElements"]), (&true.into(), &Value::Null));
    assert_eq!(read["userIdentity"]["type"], "Root");
    let token = event(&world, &world.root(), "GetSessionToken", &[]);
    assert_eq!(token["eventSource"], "sts.amazonaws.com");
    assert!(token["responseElements"]["credentials"]["accessKeyId"].is_string());
    assert_eq!(token["responseElements"]["credentials"]["secretAccessKey"], Value::Null);
}

#[test]
fn an_event_has_no_member_for_a_secret_and_none_at_all_when_there_was_nothing_else() {
    let world = World::new();
    let alice = world.user("alice");
    let profile = [("UserName", "alice"), ("Password", "first-Secret-1!")];
    let event = |client: &Client, operation, params: &[(&str, &str)]| {
        let event = self::event(&world, client, operation, params);
        assert!(!event.to_string().contains("redacted"), "{event}");
        event
    };
    let made = event(&world.root(), "CreateLoginProfile", &profile);
    assert_eq!(made["requestParameters"], serde_json::json!({"userName": "alice"}));
    let passwords = [("OldPassword", "first-Secret-1!"), ("NewPassword", "second-Secret-2!")];
    let changed = event(&alice, "ChangePassword", &passwords);
    assert_eq!(changed["eventName"], "ChangePassword");
    assert_eq!((&changed["requestParameters"], &changed["responseElements"]), (&Value::Null, &Value::Null));
    let reset = event(
        &world.root(),
        "UpdateLoginProfile",
        &[profile[0], ("Password", "third-Secret-3!"), ("PasswordResetRequired", "true")],
    );
    assert_eq!(
        reset["requestParameters"],
        serde_json::json!({"userName": "alice", "passwordResetRequired": true})
    );
    let key = event(&world.root(), "CreateAccessKey", &profile[..1]);
    let members: Vec<&String> = key["responseElements"]["accessKey"].as_object().unwrap().keys().collect();
    assert_eq!(members, ["accessKeyId", "createDate", "status", "userName"]);
    let list = event(&world.root(), "ListUsers", &[]);
    assert_eq!(list["requestParameters"], Value::Null);
}
