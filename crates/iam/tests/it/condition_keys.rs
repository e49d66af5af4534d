//! Condition keys that every request has, or that its connection and headers give: each with a value that lets in, and one that
//! does not.

use crate::harness::World;
use iam::call::Call;
use protocol::sigv4::{Credentials, RequestParts, sign};

/// Operator and key, what is right of them, what is wrong.
const KEYS: &[(&str, &str, &str)] = &[
    (r#""DateGreaterThan":{"aws:CurrentTime""#, "2027-01-15T07:59:59Z", "2027-01-15T08:00:00Z"),
    (r#""DateLessThan":{"aws:CurrentTime""#, "2027-01-15T08:00:01Z", "2027-01-15T08:00:00Z"),
    (r#""NumericEquals":{"aws:EpochTime""#, "1800000000", "1800000001"),
    (r#""IpAddress":{"aws:SourceIp""#, "127.0.0.0/8", "192.0.2.0/24"),
    (r#""Bool":{"aws:SecureTransport""#, "false", "true"),
    (r#""StringLike":{"aws:UserAgent""#, "tool/1.*", "tool/2.*"),
    (r#""StringEquals":{"aws:referer""#, "https://example.com/", "https://example.com/?"),
    (r#""StringEquals":{"aws:RequestedRegion""#, "us-east-1", "eu-west-1"),
    (r#""StringEquals":{"aws:PrincipalAccount""#, "123456789012", "999999999999"),
    (
        r#""ArnEquals":{"aws:PrincipalArn""#,
        "arn:aws:iam::123456789012:user/alice",
        "arn:aws:iam::123456789012:user/bob",
    ),
    (r#""StringEquals":{"aws:PrincipalType""#, "User", "AssumedRole"),
    (r#""StringEquals":{"aws:username""#, "alice", "Alice"),
    (r#""StringLike":{"aws:userid""#, "AIDA*", "AROA*"),
    (r#""StringEquals":{"aws:PrincipalTag/team""#, "red", "blue"),
    (r#""Bool":{"aws:PrincipalIsAWSService""#, "false", "true"),
    (r#""Bool":{"aws:ViaAWSService""#, "false", "true"),
    (r#""StringEquals":{"aws:ResourceAccount""#, "123456789012", "999999999999"),
    (r#""StringEquals":{"aws:ResourceTag/team""#, "red", "blue"),
    (r#""StringEquals":{"iam:ResourceTag/team""#, "red", "blue"),
    // Without a session, an organization or somebody behind them there is none of these.
    (r#""Null":{"aws:TokenIssueTime""#, "true", "false"),
    (r#""Null":{"aws:MultiFactorAuthAge""#, "true", "false"),
    (r#""Null":{"aws:SourceIdentity""#, "true", "false"),
    (r#""Null":{"aws:FederatedProvider""#, "true", "false"),
    (r#""Null":{"aws:AssumedRoot""#, "true", "false"),
    (r#""Null":{"aws:PrincipalOrgID""#, "true", "false"),
    (r#""Null":{"aws:RequestTag/team""#, "true", "false"),
    (r#""Null":{"aws:TagKeys""#, "true", "false"),
];

#[test]
fn every_key_of_a_request_lets_in_and_keeps_out() {
    let world = World::new();
    let alice = world.user("alice");
    let tag = [("UserName", "alice"), ("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "red")];
    world.ok(&world.root(), "TagUser", &tag);
    let pairs = [("Action", "GetUser"), ("Version", "2010-05-08"), ("UserName", "alice")];
    let body = protocol::query::form(pairs);
    let plain: [(&str, &[u8]); 4] = [
        ("host", b"localhost"),
        ("content-type", b"application/x-www-form-urlencoded"),
        ("user-agent", b"tool/1.2"),
        ("referer", b"https://example.com/"),
    ];
    let parts = RequestParts { method: "POST", path: "/", query: "", headers: &plain, body: body.as_bytes() };
    let credentials =
        Credentials { access_key_id: &alice.id, secret_access_key: &alice.secret, session_token: None };
    let added = sign(&parts, &credentials, "us-east-1", "iam", crate::harness::BEGINNING).unwrap();
    let mut headers = plain.to_vec();
    headers.extend(added.iter().map(|(name, value)| (*name, value.as_bytes())));
    let status_under = |condition: &str| {
        world.grant(
            "alice",
            &format!(
                r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"iam:GetUser","Resource":"*","Condition":{condition}}}}}"#
            ),
        );
        let request = world.request(RequestParts { headers: &headers, ..parts });
        Call::new(request).run(&world.service).status
    };
    for (start, right, wrong) in KEYS {
        let condition = |value: &str| format!(r#"{{{start}:"{value}"}}}}"#);
        assert_eq!(status_under(&condition(right)), 200, "{start}: {right}");
        assert_eq!(status_under(&condition(wrong)), 403, "{start}: {wrong}");
    }
}
