//! What a page may offer: the answer is that of the call itself, but nothing is called.

use crate::harness::{World, element};
use iam::call::{Call, Credential, Request};
use iam::domain::console_session::ConsoleSession;
use iam::permitted::Names::{self, Known, Typed};
use protocol::Operation;
use protocol::generated::iam as api;
use protocol::sigv4::RequestParts;

const PASSWORD: &str = "Old-Password-1";

fn world(statements: &str) -> (World, ConsoleSession) {
    let world = World::new();
    let root = world.root();
    world.user("alice");
    world.user("bob");
    world.ok(&root, "CreateLoginProfile", &[("UserName", "alice"), ("Password", PASSWORD)]);
    let document = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    let policy = [("UserName", "alice"), ("PolicyName", "own"), ("PolicyDocument", &*document)];
    world.ok(&root, "PutUserPolicy", &policy);
    let session = world.session("alice", PASSWORD);
    (world, session)
}

fn parts<'a>(headers: &'a [(&'a str, &'a [u8])], body: &'a str) -> RequestParts<'a> {
    RequestParts { method: "POST", path: "/", query: "", headers, body: body.as_bytes() }
}

/// Whether a page offers the call, and what it says if it does not.
fn asked<O: Operation>(
    (world, session): &(World, ConsoleSession),
    input: &O::Input,
    names: Names,
) -> Option<String> {
    let request = world.request(parts(&[], ""));
    let ticket = session.ticket(request.now);
    let request = Request { credential: Credential::Console(&ticket), ..request };
    world.service.permits::<O>(&request, input, names).err().and_then(|error| error.message)
}

/// What the call itself is refused with for want of permission.
fn called<O: Operation>((world, session): &(World, ConsoleSession), input: &O::Input) -> Option<String> {
    let pairs = protocol::query::encode(input);
    let head = [("Action", O::INFO.name), ("Version", O::INFO.service.version())];
    let named = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let body = protocol::query::form(head.into_iter().chain(named));
    let headers: [(&str, &[u8]); 1] = [("content-type", b"application/x-www-form-urlencoded")];
    let request = world.request(parts(&headers, &body));
    let ticket = session.ticket(request.now);
    let reply =
        Call::new(Request { credential: Credential::Console(&ticket), ..request }).run(&world.service);
    let denied = element(&reply.body, "Code") == "AccessDenied";
    denied.then(|| element(&reply.body, "Message").replace("&quot;", "\""))
}

fn key(user: Option<&str>) -> api::CreateAccessKeyRequest {
    api::CreateAccessKeyRequest { user_name: user.map(str::to_owned) }
}

fn new_user(name: &str) -> api::CreateUserRequest {
    api::CreateUserRequest { user_name: name.to_owned(), ..Default::default() }
}

fn attach(policy: &str) -> api::AttachUserPolicyRequest {
    let (user_name, policy_arn) = ("bob".to_owned(), format!("arn:aws:iam::aws:policy/{policy}"));
    api::AttachUserPolicyRequest { user_name, policy_arn }
}

const OWN: &str =
    r#"{"Effect":"Allow","Action":"iam:CreateAccessKey","Resource":"arn:aws:iam::*:user/${aws:username}"}"#;

#[test]
fn a_question_is_answered_as_the_call_is_and_leaves_no_trace() {
    let who = world(OWN);
    let events = || who.0.service.store().events(0, 10_000).unwrap().len();
    let revision = events();
    for (input, may) in [(key(None), true), (key(Some("alice")), true), (key(Some("bob")), false)] {
        let answer = asked::<api::CreateAccessKey>(&who, &input, Known);
        assert_eq!(answer.is_none(), may);
        assert_eq!(events(), revision, "nothing is done");
    }
    let refusal = asked::<api::CreateAccessKey>(&who, &key(Some("bob")), Known);
    assert_eq!(refusal, called::<api::CreateAccessKey>(&who, &key(Some("bob"))), "in the same words");
    assert_eq!(called::<api::CreateAccessKey>(&who, &key(None)), None);
}

#[test]
fn what_is_still_to_be_typed_counts_as_what_would_do() {
    let some = r#"{"Effect":"Allow","Action":"iam:CreateUser","Resource":"arn:aws:iam::*:user/dev-*"},
        {"Effect":"Allow","Action":"iam:AttachUserPolicy","Resource":"*","Condition":{"ArnEquals":{
            "iam:PolicyARN":"arn:aws:iam::aws:policy/ReadOnlyAccess"}}}"#;
    let who = world(some);
    assert_eq!(asked::<api::CreateUser>(&who, &new_user("NAME"), Typed), None, "some name will do");
    assert!(asked::<api::CreateUser>(&who, &new_user("NAME"), Known).is_some(), "this one will not");
    assert_eq!(asked::<api::AttachUserPolicy>(&who, &attach("PowerUserAccess"), Known), None);
    assert!(
        called::<api::AttachUserPolicy>(&who, &attach("PowerUserAccess")).is_some(),
        "the call is decided itself"
    );
}

#[test]
fn the_role_of_a_service_is_asked_about_by_the_name_of_the_service() {
    let some = r#"{"Effect":"Allow","Action":"iam:CreateServiceLinkedRole","Resource":"*","Condition":{"StringEquals":{
        "iam:AWSServiceName":"ecs.amazonaws.com"}}}"#;
    let who = world(some);
    let role = |service: &str| api::CreateServiceLinkedRoleRequest {
        aws_service_name: format!("{service}.amazonaws.com"),
        ..Default::default()
    };
    type Create = api::CreateServiceLinkedRole;
    assert_eq!(asked::<Create>(&who, &role("SERVICE"), Typed), None, "some service will do");
    assert_eq!(asked::<Create>(&who, &role("ecs"), Known), None);
    let refusal = asked::<Create>(&who, &role("rds"), Known);
    assert!(refusal.is_some() && refusal == called::<Create>(&who, &role("rds")), "{refusal:?}");
}

#[test]
fn what_a_deny_or_the_sign_in_decides_is_not_hoped_for() {
    let never = r#"{"Effect":"Allow","Action":"iam:*","Resource":"*"},
        {"Effect":"Deny","Action":"iam:CreateUser","Resource":"*"}"#;
    assert!(asked::<api::CreateUser>(&world(never), &new_user("NAME"), Typed).is_some());
    let factor = r#"{"Effect":"Allow","Action":"iam:CreateUser","Resource":"*","Condition":{"Bool":{
        "aws:MultiFactorAuthPresent":"true"}}}"#;
    let who = world(factor);
    assert!(asked::<api::CreateUser>(&who, &new_user("NAME"), Typed).is_some());
    let nothing = world(OWN);
    assert!(asked::<api::CreateUser>(&nothing, &new_user("NAME"), Typed).is_some());
    let change = api::ChangePasswordRequest::default();
    assert!(asked::<api::ChangePassword>(&nothing, &change, Known).is_some());
    nothing.0.ok(&nothing.0.root(), "UpdateAccountPasswordPolicy", &[("AllowUsersToChangePassword", "true")]);
    assert_eq!(asked::<api::ChangePassword>(&nothing, &change, Known), None, "the account lets everybody");
}
