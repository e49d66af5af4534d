//! What federated users may: what their user may, as far as their session policies allow it too. IAM and STS take none of
//! their calls, so they ask the audit trail.

use crate::harness::{Client, World, element};

const EVERYTHING: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const NO_SESSION_POLICY: &str = "because no session policy allows the cloudtrail:LookupEvents action";
const NO_IDENTITY_POLICY: &str = "because no identity-based policy allows the cloudtrail:LookupEvents action";

struct Federated {
    client: Client,
    token: String,
}

fn federated(world: &World, by: &Client, params: &[(&str, &str)]) -> Federated {
    let params: Vec<_> = [("Name", "bob")].into_iter().chain(params.iter().copied()).collect();
    let body = world.ok(by, "GetFederationToken", &params);
    let client = Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") };
    Federated { client, token: element(&body, "SessionToken") }
}

fn allowed(world: &World, session: &Federated) {
    let reply = world.look_up(&session.client, &session.token);
    assert_eq!(reply.status, 200, "{}", reply.body);
}

fn denied(world: &World, session: &Federated, reason: &str) {
    let reply = world.look_up(&session.client, &session.token);
    assert_eq!(reply.status, 400);
    assert!(reply.body.contains("AccessDeniedException") && reply.body.contains(reason), "{}", reply.body);
}

#[test]
fn without_session_policies_they_may_nothing() {
    let world = World::new();
    let alice = world.user("alice");
    world.grant("alice", EVERYTHING);
    denied(&world, &federated(&world, &alice, &[]), NO_SESSION_POLICY);
    allowed(&world, &federated(&world, &alice, &[("Policy", EVERYTHING)]));
}

#[test]
fn conditions_see_the_session() {
    let world = World::new();
    let alice = world.user("alice");
    world.ok(
        &world.root(),
        "TagUser",
        &[
            ("UserName", "alice"),
            ("Tags.member.1.Key", "team"),
            ("Tags.member.1.Value", "a"),
            ("Tags.member.2.Key", "site"),
            ("Tags.member.2.Value", "x"),
        ],
    );
    world.grant("alice", EVERYTHING);
    let when = |team: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"*","Resource":"*","Condition":
            {{"StringEquals":{{"aws:PrincipalTag/team":"{team}","aws:PrincipalTag/site":"x","aws:userid":"123456789012:bob",
            "aws:PrincipalType":"FederatedUser"}}}}}}}}"#
        )
    };
    let tagged = [("Tags.member.1.Key", "TEAM"), ("Tags.member.1.Value", "b")];
    let with = |policy: &str| {
        let params: Vec<_> = tagged.into_iter().chain([("Policy", policy)]).collect();
        federated(&world, &alice, &params)
    };
    allowed(&world, &with(&when("b")));
    denied(&world, &with(&when("a")), NO_SESSION_POLICY);
}

#[test]
fn what_the_user_has_not_or_loses_they_have_not() {
    let world = World::new();
    let alice = world.user("alice");
    let may_federate = r#"{"Statement":{"Effect":"Allow","Action":"sts:*","Resource":"*"}}"#;
    world.grant("alice", may_federate);
    let session = federated(&world, &alice, &[("Policy", EVERYTHING)]);
    denied(&world, &session, NO_IDENTITY_POLICY);
    world.grant("alice", EVERYTHING);
    allowed(&world, &session);
    world.grant("alice", may_federate);
    denied(&world, &session, NO_IDENTITY_POLICY);
    world.ok(&world.root(), "DeleteUserPolicy", &[("UserName", "alice"), ("PolicyName", "test")]);
    denied(&world, &session, NO_IDENTITY_POLICY);
}

#[test]
fn managed_session_policies_narrow_and_a_deleted_one_leaves_nothing() {
    let world = World::new();
    let root = world.root();
    let params = [("PolicyName", "narrow"), ("PolicyDocument", EVERYTHING)];
    let arn = element(&world.ok(&root, "CreatePolicy", &params), "Arn");
    let session = federated(&world, &root, &[("PolicyArns.member.1.arn", &arn)]);
    allowed(&world, &session);
    let narrow =
        federated(&world, &root, &[("PolicyArns.member.1.arn", "arn:aws:iam::aws:policy/IAMReadOnlyAccess")]);
    denied(&world, &narrow, NO_SESSION_POLICY);
    world.ok(&root, "DeletePolicy", &[("PolicyArn", &arn)]);
    denied(&world, &session, NO_SESSION_POLICY);
}
