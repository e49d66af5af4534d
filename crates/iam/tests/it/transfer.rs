//! Accounts in and out: what is exported and imported is the same account, and what an API call would refuse is refused.

use crate::harness::{ACCOUNT, BEGINNING, Client, World, element};
use iam::env::Instant;
use iam::transfer::{Extent, Report, export, import};
use proptest::prelude::*;
use serde_json::{Value, json};

const NOW: Instant = Instant::from_epoch_seconds(BEGINNING);
const READ: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:GetUser","Resource":"arn:aws:iam::123456789012:user/*"}}"#;
const OTHER: &str = "999988887777";

fn told(world: &World) -> String {
    let mut out = Vec::new();
    export(world.service.store(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn take(world: &World, text: &str, extent: Extent) -> Report {
    import(world.service.store(), &mut text.as_bytes(), extent, NOW).unwrap()
}

/// A world that has nothing but what is imported.
fn imported(text: &str) -> World {
    let world = World::new();
    let report = take(&world, text, Extent::Whole);
    assert!(report.is_written() && !report.is_refused(), "{report}");
    world
}

fn all(world: &World) -> String {
    world.ok(&world.root(), "GetAccountAuthorizationDetails", &[("MaxItems", "1000")])
}

/// An account with one of everything that can be told.
fn furnished() -> World {
    let world = World::new();
    let root = world.root();
    let ok = |action: &str, params: &[(&str, &str)]| world.ok(&root, action, params);
    let policy = format!("arn:aws:iam::{ACCOUNT}:policy/team/p");
    ok(
        "CreatePolicy",
        &[
            ("PolicyName", "p"),
            ("Path", "/team/"),
            ("PolicyDocument", READ),
            ("Description", "reads"),
            ("Tags.member.1.Key", "Kind"),
            ("Tags.member.1.Value", "x"),
        ],
    );
    world.advance(60);
    ok(
        "CreatePolicyVersion",
        &[
            ("PolicyArn", &policy),
            ("PolicyDocument", &READ.replace("Allow", "Deny")),
            ("SetAsDefault", "true"),
        ],
    );
    ok("CreateGroup", &[("GroupName", "Readers"), ("Path", "/team/")]);
    ok("PutGroupPolicy", &[("GroupName", "Readers"), ("PolicyName", "g"), ("PolicyDocument", READ)]);
    ok(
        "AttachGroupPolicy",
        &[("GroupName", "Readers"), ("PolicyArn", "arn:aws:iam::aws:policy/ReadOnlyAccess")],
    );
    for name in ["alice", "Bob"] {
        ok(
            "CreateUser",
            &[
                ("UserName", name),
                ("Path", "/team/"),
                ("Tags.member.1.Key", "Team"),
                ("Tags.member.1.Value", "blue"),
                ("PermissionsBoundary", "arn:aws:iam::aws:policy/ReadOnlyAccess"),
            ],
        );
        ok("AddUserToGroup", &[("GroupName", "Readers"), ("UserName", name)]);
    }
    ok("PutUserPolicy", &[("UserName", "alice"), ("PolicyName", "u"), ("PolicyDocument", READ)]);
    ok("AttachUserPolicy", &[("UserName", "alice"), ("PolicyArn", &policy)]);
    with_roles(&world, &policy);
    world
}

/// Roles that trust a user and one another, with everything that roles can have.
fn with_roles(world: &World, policy: &str) {
    let root = world.root();
    let ok = |action: &str, params: &[(&str, &str)]| world.ok(&root, action, params);
    let trusting = |whom: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{whom}"}},"Action":"sts:AssumeRole"}}}}"#
        )
    };
    let alice = trusting(&format!("arn:aws:iam::{ACCOUNT}:user/team/alice"));
    ok(
        "CreateRole",
        &[
            ("RoleName", "z"),
            ("AssumeRolePolicyDocument", &alice),
            ("Description", "last"),
            ("MaxSessionDuration", "7200"),
        ],
    );
    // Named by a role that comes before it.
    let z = trusting(&format!("arn:aws:iam::{ACCOUNT}:role/z"));
    ok("CreateRole", &[("RoleName", "a"), ("AssumeRolePolicyDocument", &z), ("PermissionsBoundary", policy)]);
    ok("PutRolePolicy", &[("RoleName", "a"), ("PolicyName", "r"), ("PolicyDocument", READ)]);
    ok("AttachRolePolicy", &[("RoleName", "a"), ("PolicyArn", policy)]);
    ok(
        "CreateInstanceProfile",
        &[("InstanceProfileName", "i"), ("Tags.member.1.Key", "k"), ("Tags.member.1.Value", "v")],
    );
    ok("AddRoleToInstanceProfile", &[("InstanceProfileName", "i"), ("RoleName", "a")]);
    ok("CreateServiceLinkedRole", &[("AWSServiceName", "ecs.amazonaws.com")]);
}

#[test]
fn an_import_of_an_export_is_the_same_account() {
    let world = furnished();
    let text = told(&world);
    let again = imported(&text);
    assert_eq!(told(&again), text);
    assert_eq!(all(&again), all(&world), "the API says the same of both");
    let twice = take(&again, &text, Extent::Whole);
    assert!(!twice.is_written() && !twice.is_refused(), "{twice}");
    assert!(twice.to_string().contains("were there already"), "{twice}");
}

#[test]
fn an_account_from_elsewhere_becomes_this_one() {
    let text = told(&furnished());
    let elsewhere = text.replace(ACCOUNT, OTHER);
    let world = World::new();
    let report = take(&world, &elsewhere, Extent::Whole);
    assert!(report.is_written(), "{report}");
    assert!(report.to_string().contains(&format!("account {OTHER} becomes account {ACCOUNT}")), "{report}");
    assert_eq!(told(&world), text);
}

#[test]
fn who_was_imported_may_what_the_policies_say() {
    let world = imported(&told(&furnished()).replace(r#""Deny""#, r#""Allow""#));
    let key = world.ok(&world.root(), "CreateAccessKey", &[("UserName", "alice")]);
    let alice = Client { id: element(&key, "AccessKeyId"), secret: element(&key, "SecretAccessKey") };
    world.ok(&alice, "GetUser", &[("UserName", "Bob")]);
    world.error(&alice, "CreateUser", &[("UserName", "eve")]);
    let role = format!("arn:aws:iam::{ACCOUNT}:role/z");
    world.ok(&alice, "AssumeRole", &[("RoleArn", &role), ("RoleSessionName", "session")]);
    // Trusted is the user, not the name.
    for (action, more) in [
        ("DeleteAccessKey", vec![("AccessKeyId", alice.id.as_str())]),
        ("DeleteUserPolicy", vec![("PolicyName", "u")]),
        ("DetachUserPolicy", vec![("PolicyArn", "arn:aws:iam::123456789012:policy/team/p")]),
        ("RemoveUserFromGroup", vec![("GroupName", "Readers")]),
        ("DeleteUser", vec![]),
    ] {
        world.ok(&world.root(), action, &[vec![("UserName", "alice")], more].concat());
    }
    let again = world.user("alice");
    world.grant(
        "alice",
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#,
    );
    let (_, code, _) =
        world.error(&again, "AssumeRole", &[("RoleArn", &role), ("RoleSessionName", "session")]);
    assert_eq!(code, "AccessDenied");
}

/// As AWS and its CLI print it.
fn page(users: Value, more: Value) -> String {
    let mut page =
        json!({"UserDetailList": users, "GroupDetailList": [], "RoleDetailList": [], "Policies": []});
    page.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::to_string_pretty(&page).unwrap()
}

fn user(name: &str, id: &str) -> Value {
    json!({
        "Path": "/", "UserName": name, "UserId": id, "Arn": format!("arn:aws:iam::{OTHER}:user/{name}"),
        "CreateDate": "2020-01-01T00:00:00+00:00", "GroupList": [], "AttachedManagedPolicies": [], "Tags": [],
    })
}

fn role(name: &str, trust: Value) -> Value {
    json!({
        "Path": "/", "RoleName": name, "RoleId": format!("AROA{:0>17}", name.to_uppercase()),
        "Arn": format!("arn:aws:iam::{OTHER}:role/{name}"), "CreateDate": "2020-01-01T00:00:00Z",
        "AssumeRolePolicyDocument": trust, "InstanceProfileList": [], "RolePolicyList": [],
        "AttachedManagedPolicies": [], "RoleLastUsed": {"LastUsedDate": "2026-12-01T00:00:00Z", "Region": "eu-west-1"},
    })
}

const ALICE: &str = "AIDAAAAAAAAAAAAAAAAAA";
const BOB: &str = "AIDABBBBBBBBBBBBBBBBB";

#[test]
fn pages_and_encoded_documents_and_a_password_policy_and_a_credential_report() {
    let mut alice = user("alice", ALICE);
    alice["UserPolicyList"] = json!([{"PolicyName": "u", "PolicyDocument":
        "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22iam%3AGetUser%22%2C%22Resource%22%3A%22%2A%22%7D%7D"}]);
    let first = page(json!([alice]), json!({"IsTruncated": true, "Marker": "m"}));
    let second = page(json!([user("bob", BOB)]), json!({"IsTruncated": false}));
    let policy = json!({"PasswordPolicy": {"MinimumPasswordLength": 14, "RequireSymbols": true, "MaxPasswordAge": 90, "ExpirePasswords": true}});
    let report = json!({"CredentialReport": "user,password_enabled,password_last_used,mfa_active,access_key_1_last_rotated\n\
        <root_account>,true,2026-01-01T00:00:00+00:00,true,N/A\nalice,true,2026-02-03T04:05:06+00:00,true,2020-01-01T00:00:00+00:00\n\
        bob,true,no_information,false,N/A"});
    let world = World::new();
    let missing = import(world.service.store(), &mut first.as_bytes(), Extent::Whole, NOW).unwrap_err();
    assert!(missing.to_string().contains("there is more"), "{missing}");
    let done = take(&world, &format!("{first}\n{second}{policy}\n{report}\n"), Extent::Whole);
    assert!(done.is_written() && !done.is_refused(), "{done}");
    assert!(
        done.to_string().contains("3 passwords, 1 access keys, MFA of 2 users, 0 certificates"),
        "{done}"
    );
    let body = world.ok(&world.root(), "GetUserPolicy", &[("UserName", "alice"), ("PolicyName", "u")]);
    assert!(element(&body, "PolicyDocument").starts_with("%7B%22Version%22%3A%222012-10-17"), "{body}");
    let body = world.ok(&world.root(), "ListUsers", &[]);
    assert!(
        body.contains("<PasswordLastUsed>2026-02-03T04:05:06Z</PasswordLastUsed>")
            && body.matches("PasswordLastUsed").count() == 2
    );
    let body = world.ok(&world.root(), "GetAccountPasswordPolicy", &[]);
    assert_eq!(
        (element(&body, "MinimumPasswordLength"), element(&body, "MaxPasswordAge")),
        ("14".into(), "90".into())
    );
}

#[test]
fn nothing_is_written_if_anything_is_refused_unless_told_so() {
    let bad = page(json!([user("alice", ALICE), user("b!b", BOB)]), json!({}));
    let world = World::new();
    let before = told(&world);
    let whole = take(&world, &bad, Extent::Whole);
    assert!(
        whole.is_refused()
            && !whole.is_written()
            && whole.to_string().contains("user b!b: not a valid user name"),
        "{whole}"
    );
    assert_eq!(told(&world), before);
    let checked = take(&world, &page(json!([user("alice", ALICE)]), json!({})), Extent::Check);
    assert!(
        !checked.is_refused() && !checked.is_written() && checked.to_string().contains("1 users"),
        "{checked}"
    );
    assert_eq!(told(&world), before);
    let partial = take(&world, &bad, Extent::Partial);
    assert!(partial.is_refused() && partial.is_written(), "{partial}");
    world.ok(&world.root(), "GetUser", &[("UserName", "alice")]);
}

/// What is taken over of this is refused, and told so.
#[track_caller]
fn refused(text: &str, why: &str) {
    let world = World::new();
    let report = take(&world, text, Extent::Whole);
    assert!(
        report.is_refused() && !report.is_written() && report.to_string().contains(why),
        "{why}: {report}"
    );
}

#[test]
fn users_that_the_api_would_refuse_are_refused() {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut alice = user("alice", ALICE);
        change(&mut alice);
        page(json!([alice]), json!({}))
    };
    let inline = |document: Value| {
        with(&|user| user["UserPolicyList"] = json!([{"PolicyName": "p", "PolicyDocument": document}]))
    };
    for (text, why) in [
        (with(&|user| user["UserId"] = "AROAAAAAAAAAAAAAAAAAA".into()), "begins with AIDA"),
        (with(&|user| user["UserId"] = "AIDA/../../x/../../../".into()), "begins with AIDA"),
        (with(&|user| user["Path"] = "team".into()), "not a valid path"),
        (with(&|user| user["CreateDate"] = "yesterday".into()), "a date in it is not readable"),
        (with(&|user| user["GroupList"] = json!(["nobody"])), "its group nobody is not here"),
        (with(&|user| user["Tags"] = json!([{"Key": "a<b", "Value": ""}])), "a tag of it breaks the rules"),
        (
            with(&|user| user["Tags"] = json!([{"Key": "k", "Value": ""}, {"Key": "K", "Value": ""}])),
            "two tags have one key",
        ),
        (
            with(&|user| {
                user["AttachedManagedPolicies"] =
                    json!([{"PolicyName": "x", "PolicyArn": "arn:aws:iam::aws:policy/Nothing"}])
            }),
            "arn:aws:iam::aws:policy/Nothing is not here",
        ),
        (
            with(
                &|user| user["PermissionsBoundary"] = json!({"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": format!("arn:aws:iam::{OTHER}:policy/x")}),
            ),
            "is not here",
        ),
        (
            inline(json!({"Statement": {"Effect": "Maybe", "Action": "*", "Resource": "*"}})),
            "Syntax errors in policy",
        ),
        (inline(json!("%7Bno")), "Syntax errors in policy"),
        (inline(json!("%zz")), "neither JSON nor encoded"),
        (inline(json!("x".repeat(600_000))), "the document is too long"),
    ] {
        refused(&text, why);
    }
}

#[test]
fn what_the_api_would_refuse_is_refused() {
    let roles = |trust: Value| page(json!([]), json!({"RoleDetailList": [role("r", trust)]}));
    let trusting = |principal: Value| json!({"Statement": {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}});
    let policy = |versions: Value| {
        page(
            json!([]),
            json!({"Policies": [{"PolicyName": "p", "PolicyId": "ANPAAAAAAAAAAAAAAAAAA", "Path": "/",
            "Arn": format!("arn:aws:iam::{OTHER}:policy/p"), "DefaultVersionId": "v2", "CreateDate": "2020-01-01T00:00:00Z",
            "UpdateDate": "2020-01-01T00:00:00Z", "PolicyVersionList": versions}]}),
        )
    };
    let version = |id: &str, document: Value| json!({"Document": document, "VersionId": id, "IsDefaultVersion": true, "CreateDate": "2020-01-01T00:00:00Z"});
    let valid =
        json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}});
    // Another policy under the same id, whose versions would take the place of those of the first.
    let twice = |text: &str| {
        let mut whole: Value = serde_json::from_str(text).unwrap();
        let mut other = whole["Policies"][0].clone();
        other["PolicyName"] = "q".into();
        other["Arn"] = format!("arn:aws:iam::{OTHER}:policy/q").into();
        whole["Policies"].as_array_mut().unwrap().push(other);
        whole.to_string()
    };
    for (text, why) in [
        (
            roles(json!({"Statement": {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"}})),
            "AssumeRole",
        ),
        (
            roles(trusting(json!({"AWS": format!("arn:aws:iam::{OTHER}:user/nobody")}))),
            "Invalid principal in policy",
        ),
        (policy(json!([version("v1", valid.clone())])), "its versions do not go together"),
        (
            policy(json!([version("v2", valid.clone()), version("v2", valid.clone())])),
            "its versions do not go together",
        ),
        (policy(json!([version("2", valid.clone())])), "a version's id is not readable"),
        (twice(&policy(json!([version("v2", valid.clone())]))), "its id belongs to another here"),
        (page(json!([user("alice", ALICE), user("ALICE", BOB)]), json!({})), "another of this name is here"),
        (
            page(json!([user("alice", ALICE), user("bob", ALICE)]), json!({})),
            "its id belongs to another here",
        ),
    ] {
        refused(&text, why);
    }
}

#[test]
fn what_is_no_account_is_told_without_repeating_it() {
    let world = World::new();
    let mut foreign = user("alice", ALICE);
    foreign["Arn"] = "arn:aws:iam::111122223333:user/alice".into();
    for (text, why) in [
        ("secret-thing".to_owned(), "not the output"),
        (r#"{"UserDetailList": "secret-thing"}"#.to_owned(), "not the output"),
        ("[".repeat(100_000), "not the output"),
        (page(json!([foreign, user("bob", BOB)]), json!({})), "more than one account"),
        (
            page(json!([user("bob", BOB)]), json!({})).replace("arn:aws:", "arn:aws-cn:"),
            "none of the partition aws",
        ),
    ] {
        let error = import(world.service.store(), &mut text.as_bytes(), Extent::Whole, NOW).unwrap_err();
        assert!(error.to_string().contains(why) && !error.to_string().contains("secret-thing"), "{error}");
    }
}

#[test]
fn a_principal_that_is_gone_stays_gone() {
    let gone = "AIDAGGGGGGGGGGGGGGGGG";
    let trust = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": gone}, "Action": "sts:AssumeRole"}});
    let world = World::new();
    let report = take(&world, &page(json!([]), json!({"RoleDetailList": [role("r", trust)]})), Extent::Whole);
    assert!(report.is_written(), "{report}");
    assert!(told(&world).contains(&format!(r#"{{"AWS":"{gone}"}}"#)));
    let body = world.ok(&world.root(), "GetRole", &[("RoleName", "r")]);
    assert_eq!(
        (element(&body, "Region"), element(&body, "MaxSessionDuration")),
        ("eu-west-1".into(), "3600".into())
    );
}

#[test]
fn the_trail_tells_of_an_import() {
    let world = imported(&page(json!([user("alice", ALICE)]), json!({})));
    let events = world.service.store().events(0, 100).unwrap();
    let event: Value = serde_json::from_slice(&events.last().unwrap().1).unwrap();
    assert_eq!(event["eventName"], "ImportAccount");
    assert_eq!(event["serviceEventDetails"]["users"], 1);
}

fn names() -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set("[a-z][a-zA-Z0-9+=,.@_-]{0,12}", 0..6).prop_map(|names| {
        let mut seen = std::collections::BTreeSet::new();
        names.into_iter().filter(|name| seen.insert(name.to_lowercase())).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_taken_over_is_told_again(
        users in names(), groups in names(), policies in names(), roles in names(),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 24), tag in "[a-zA-Z_.:/=+@-]{1,20}",
    ) {
        let pick = |n: usize, from: &[String]| (!from.is_empty()).then(|| picks[n % picks.len()].get(from).clone());
        let arn = |kind: &str, name: &str| format!("arn:aws:iam::{ACCOUNT}:{kind}/{name}");
        let document = |n: usize| json!({"Version": "2012-10-17", "Statement": [{"Sid": format!("S{n}"), "Effect": "Allow", "Action": ["iam:Get*"], "Resource": "*"}]});
        let attached = |n: usize| -> Vec<Value> {
            pick(n, &policies).into_iter().map(|name| json!({"PolicyName": name, "PolicyArn": arn("policy", &name)})).collect()
        };
        let page = json!({
            "UserDetailList": users.iter().enumerate().map(|(n, name)| json!({
                "Path": "/p/", "UserName": name, "UserId": format!("AIDA{n:017}"), "Arn": format!("arn:aws:iam::{ACCOUNT}:user/p/{name}"),
                "CreateDate": "2020-01-01T00:00:00+00:00", "GroupList": pick(n, &groups).into_iter().collect::<Vec<_>>(),
                "UserPolicyList": [{"PolicyName": "i", "PolicyDocument": document(n)}],
                "AttachedManagedPolicies": attached(n + 1), "Tags": [{"Key": tag, "Value": "v"}],
            })).collect::<Vec<_>>(),
            "GroupDetailList": groups.iter().enumerate().map(|(n, name)| json!({
                "Path": "/", "GroupName": name, "GroupId": format!("AGPA{n:017}"), "Arn": arn("group", name),
                "CreateDate": "2020-01-01T00:00:00+00:00", "GroupPolicyList": [], "AttachedManagedPolicies": attached(n + 2),
            })).collect::<Vec<_>>(),
            "RoleDetailList": roles.iter().enumerate().map(|(n, name)| json!({
                "Path": "/", "RoleName": name, "RoleId": format!("AROA{n:017}"), "Arn": arn("role", name),
                "CreateDate": "2020-01-01T00:00:00+00:00", "InstanceProfileList": [], "RolePolicyList": [],
                "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                    "Principal": {"AWS": pick(n, &roles).map(|name| arn("role", &name)).unwrap_or_default()}}]},
                "AttachedManagedPolicies": attached(n + 3), "Tags": [], "RoleLastUsed": {},
            })).collect::<Vec<_>>(),
            "Policies": policies.iter().enumerate().map(|(n, name)| json!({
                "PolicyName": name, "PolicyId": format!("ANPA{n:017}"), "Arn": arn("policy", name), "Path": "/",
                "DefaultVersionId": "v3", "CreateDate": "2020-01-01T00:00:00+00:00", "UpdateDate": "2020-01-02T00:00:00+00:00",
                "PolicyVersionList": [
                    {"Document": document(n), "VersionId": "v3", "IsDefaultVersion": true, "CreateDate": "2020-01-02T00:00:00+00:00"},
                    {"Document": document(n + 1), "VersionId": "v1", "IsDefaultVersion": false, "CreateDate": "2020-01-01T00:00:00+00:00"},
                ],
            })).collect::<Vec<_>>(),
        });
        let world = World::new();
        let report = take(&world, &page.to_string(), Extent::Whole);
        prop_assert!(!report.is_refused(), "{report}");
        let first = told(&world);
        for name in users.iter().chain(&groups).chain(&roles).chain(&policies) {
            prop_assert!(first.contains(&format!("\"{name}\"")), "{name}");
        }
        let again = World::new();
        take(&again, &first, Extent::Whole);
        prop_assert_eq!(told(&again), first);
    }
}
