//! Attacks on identity and authorization: changed requests, and rights that end while a request is on its way.

use crate::harness::{BEGINNING, Client, World, element};
use iam::call::{Call, Request, Step};
use iam::env::Instant;
use protocol::sigv4::RequestParts;
use store::Outcome;

const MAY_CREATE: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:CreateUser","Resource":"*"}}"#;

fn code(world: &World, request: Request<'_>) -> String {
    element(&Call::new(request).run(&world.service).body, "Code")
}

#[test]
fn a_request_that_was_changed_on_its_way_is_refused_and_does_nothing() {
    let world = World::new();
    let root = world.root();
    let revision = world.service.store().seq();
    let params = [("UserName", "alice")];
    let send =
        |change: &dyn Fn(Request<'_>) -> String| world.with_request(&root, "CreateUser", &params, change);
    let body = b"Action=CreateUser&Version=2010-05-08&UserName=mallory";
    let changed =
        send(&|request| code(&world, Request { parts: RequestParts { body, ..request.parts }, ..request }));
    assert_eq!(changed, "SignatureDoesNotMatch");
    let appended = send(&|request| {
        let body = [request.parts.body, b"&Path=/x/"].concat();
        code(&world, Request { parts: RequestParts { body: &body, ..request.parts }, ..request })
    });
    assert_eq!(appended, "SignatureDoesNotMatch");
    for (path, query) in [("/x", ""), ("/", "Path=/x/")] {
        let moved = send(&|request| {
            code(&world, Request { parts: RequestParts { path, query, ..request.parts }, ..request })
        });
        assert_eq!(moved, "SignatureDoesNotMatch", "{path}?{query}");
    }
    let other_host = send(&|request| {
        let mut headers = request.parts.headers.to_vec();
        headers.iter_mut().filter(|(name, _)| *name == "host").for_each(|header| header.1 = b"elsewhere");
        code(&world, Request { parts: RequestParts { headers: &headers, ..request.parts }, ..request })
    });
    assert_eq!(other_host, "SignatureDoesNotMatch");
    let token_added = send(&|request| {
        let mut headers = request.parts.headers.to_vec();
        headers.push(("x-amz-security-token", b"token"));
        code(&world, Request { parts: RequestParts { headers: &headers, ..request.parts }, ..request })
    });
    assert!(
        ["SignatureDoesNotMatch", "InvalidClientTokenId"].contains(&token_added.as_str()),
        "{token_added}"
    );
    assert_eq!(world.service.store().seq(), revision, "nothing was committed");
}

#[test]
fn a_request_is_good_for_fifteen_minutes() {
    let world = World::new();
    for (seconds, expected) in
        [(0, ""), (900, ""), (901, "SignatureDoesNotMatch"), (-901, "SignatureDoesNotMatch")]
    {
        let signature_now = Instant::from_epoch_seconds(BEGINNING + seconds);
        let refused = world.with_request(&world.root(), "GetUser", &[], |request| {
            code(&world, Request { signature_now, ..request })
        });
        assert_eq!(refused, expected, "{seconds} s");
    }
}

/// Each of these is called once before, so that the caller is remembered.
#[test]
fn what_ends_a_right_ends_it_with_the_very_next_request() {
    let world = World::new();
    let root = world.root();
    let alice = world.user("alice");
    world.grant("alice", MAY_CREATE);
    world.ok(&alice, "CreateUser", &[("UserName", "one")]);

    world.ok(&root, "DeleteUserPolicy", &[("UserName", "alice"), ("PolicyName", "test")]);
    assert_eq!(world.error(&alice, "CreateUser", &[("UserName", "two")]).1, "AccessDenied");
    world.grant("alice", MAY_CREATE);
    world.ok(&alice, "CreateUser", &[("UserName", "two")]);

    let key = [("UserName", "alice"), ("AccessKeyId", alice.id.as_str())];
    world.ok(&root, "UpdateAccessKey", &[key[0], key[1], ("Status", "Inactive")]);
    assert_eq!(world.error(&alice, "GetCallerIdentity", &[]).1, "InvalidClientTokenId");
    world.ok(&root, "UpdateAccessKey", &[key[0], key[1], ("Status", "Active")]);
    world.ok(&alice, "GetCallerIdentity", &[]);

    world.ok(&root, "DeleteAccessKey", &key);
    assert_eq!(world.error(&alice, "GetCallerIdentity", &[]).1, "InvalidClientTokenId");
}

#[test]
fn the_account_grant_ends_with_the_very_next_request() {
    let world = World::new();
    let root = world.root();
    let alice = world.user("alice");
    let may = ["true", "false"].map(|value| [("AllowUsersToChangePassword", value)]);
    world.ok(&root, "UpdateAccountPasswordPolicy", &may[0]);
    world.ok(&alice, "GetAccountPasswordPolicy", &[]);
    world.ok(&root, "UpdateAccountPasswordPolicy", &may[1]);
    assert_eq!(world.error(&alice, "GetAccountPasswordPolicy", &[]).1, "AccessDenied");
}

/// Stops a call of CreateUser before its commit, lets `meanwhile` happen, and gives the code of the answer.
fn overtaken(meanwhile: impl Fn(&World, &Client)) -> String {
    let world = World::new();
    let alice = world.user("alice");
    world.grant("alice", MAY_CREATE);
    let answer = world.with_request(&alice, "CreateUser", &[("UserName", "new")], |request| {
        let mut call = Call::new(request);
        let Step::Commit(pending) = call.advance(&world.service) else { panic!("nothing to commit") };
        meanwhile(&world, &alice);
        let outcome = world.service.store().commit(*pending);
        assert!(matches!(outcome, Outcome::Conflict), "{outcome:?}");
        call.committed(&world.service, outcome);
        let reply = call.run(&world.service);
        element(&reply.body, "Code")
    });
    let made = world.call(&world.root(), "GetUser", &[("UserName", "new")]).status == 200;
    assert_eq!(made, answer == "EntityAlreadyExists", "only the one who came first made it");
    answer
}

#[test]
fn a_commit_that_relied_on_a_right_conflicts_when_the_right_ends() {
    let root = |world: &World, action: &str, params: &[(&str, &str)]| {
        world.ok(&world.root(), action, params);
    };
    let policy_revoked = overtaken(|world, _| {
        root(world, "DeleteUserPolicy", &[("UserName", "alice"), ("PolicyName", "test")]);
    });
    assert_eq!(policy_revoked, "AccessDenied");
    let denied = overtaken(|world, _| {
        let deny = r#"{"Statement":{"Effect":"Deny","Action":"iam:*","Resource":"*"}}"#;
        root(
            world,
            "PutUserPolicy",
            &[("UserName", "alice"), ("PolicyName", "new"), ("PolicyDocument", deny)],
        );
    });
    assert_eq!(denied, "AccessDenied");
    let key_gone = overtaken(|world, alice| {
        root(world, "DeleteAccessKey", &[("UserName", "alice"), ("AccessKeyId", &alice.id)]);
    });
    assert_eq!(key_gone, "InvalidClientTokenId");
    let name_taken = overtaken(|world, _| root(world, "CreateUser", &[("UserName", "NEW"), ("Path", "/x/")]));
    assert_eq!(name_taken, "EntityAlreadyExists");
}

#[test]
fn a_deleted_user_has_no_way_back() {
    let world = World::new();
    let root = world.root();
    let alice = world.user("alice");
    world.ok(&alice, "GetCallerIdentity", &[]);
    world.ok(&root, "DeleteAccessKey", &[("UserName", "alice"), ("AccessKeyId", &alice.id)]);
    world.ok(&root, "DeleteUser", &[("UserName", "alice")]);
    world.user("alice");
    assert_eq!(world.error(&alice, "GetCallerIdentity", &[]).1, "InvalidClientTokenId");
}

#[test]
fn what_an_unknown_sender_says_does_not_come_back_whole() {
    let world = World::new();
    let long = "\"".repeat(1 << 20);
    for pairs in
        [[("Action", &*long), ("Version", "2010-05-08")], [("Action", "GetUser"), ("Version", &long)]]
    {
        let reply = world.send(None, None, "iam", &pairs);
        assert_eq!(element(&reply.body, "Code"), "InvalidAction");
        assert!(reply.body.len() < 4096, "{} bytes for a request that nobody signed", reply.body.len());
    }
}

/// Allows everything, and has a statement that damage can make unreadable.
const MARKED: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"Marked","Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
const MARKED_TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Sid":"Marked","Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}"#;
const MARKED_POLICY: &str = "arn:aws:iam::123456789012:policy/marked";

#[test]
fn a_policy_that_cannot_be_read_lets_nobody_in() {
    type Calls<'a> = &'a [(&'a str, &'a [(&'a str, &'a str)])];
    let document = ("PolicyDocument", MARKED);
    let (alice, named) = (("UserName", "alice"), ("PolicyName", "marked"));
    let kinds: [(&str, Calls<'_>); 5] = [
        ("a policy of the user", &[("PutUserPolicy", &[alice, named, document])]),
        (
            "a managed policy",
            &[
                ("CreatePolicy", &[named, document]),
                ("AttachUserPolicy", &[alice, ("PolicyArn", MARKED_POLICY)]),
            ],
        ),
        (
            "a policy of a group",
            &[
                ("CreateGroup", &[("GroupName", "g")]),
                ("AddUserToGroup", &[("GroupName", "g"), alice]),
                ("PutGroupPolicy", &[("GroupName", "g"), named, document]),
            ],
        ),
        (
            "a boundary",
            &[
                ("CreatePolicy", &[named, document]),
                ("PutUserPermissionsBoundary", &[alice, ("PermissionsBoundary", MARKED_POLICY)]),
            ],
        ),
        (
            "a trust policy",
            &[("CreateRole", &[("RoleName", "r"), ("AssumeRolePolicyDocument", MARKED_TRUST)])],
        ),
    ];
    for (kind, calls) in kinds {
        let world = World::new();
        let caller = world.user("alice");
        world.grant("alice", r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#);
        for (action, params) in calls {
            world.ok(&world.root(), action, params);
        }
        let role = [("RoleArn", "arn:aws:iam::123456789012:role/r"), ("RoleSessionName", "test")];
        let (action, params) =
            if kind == "a trust policy" { ("AssumeRole", &role[..]) } else { ("ListUsers", &[][..]) };
        world.ok(&caller, action, params);
        let damaged = world.damaged(r#"\"Marked\""#, "Marked");
        let (status, code, _) = damaged.error(&caller, action, params);
        assert_eq!((status, code.as_str()), (500, "InternalFailure"), "{kind}");
    }
}
