//! The matrix of authorization: every operation, against everything that can grant or refuse it.
//!
//! The resources are worked out here a second time, from the table alone and by other code than the service's. The
//! golden file is for review: what each operation is checked against, and what came back.

use crate::harness::{ACCOUNT, Client, World, element};
use iam::access::{Also, Kind, Target};
use iam::operations::{self, Row};
use protocol::Service as Api;
use protocol::query::Params;
use protocol::shape::{Kind as Type, MemberInfo, TypeInfo};
use std::fmt::Write as _;
use std::path::Path;

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/matrix.txt");
const READ_ONLY: &str = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";

/// What stands for an answer in the golden file.
struct Cell {
    code: String,
    message: String,
}

impl Cell {
    fn is_denied(&self) -> bool {
        self.code == "AccessDenied"
    }

    /// What a denial says was asked for.
    fn resource(&self) -> &str {
        let named = self.message.split_once(" on resource: ").map(|(_, rest)| rest);
        named.map_or("-", |rest| rest.split_once(" because ").map_or(rest, |(resource, _)| resource))
    }
}

/// A world with a caller that nothing is granted to, and a user to act on that has an access key.
pub(crate) struct Stage {
    pub(crate) world: World,
    caller: Client,
    target_key: String,
}

impl Stage {
    pub(crate) fn new(boundary: Option<&str>) -> Stage {
        let world = World::new();
        world.ok(&world.root(), "CreateUser", &[("UserName", "target"), ("Path", "/team/")]);
        let body = world.ok(&world.root(), "CreateAccessKey", &[("UserName", "target")]);
        let target_key = element(&body, "AccessKeyId");
        let mut params = vec![("UserName", "caller"), ("Path", "/team/")];
        params.extend(boundary.map(|arn| ("PermissionsBoundary", arn)));
        world.ok(&world.root(), "CreateUser", &params);
        let body = world.ok(&world.root(), "CreateAccessKey", &[("UserName", "caller")]);
        let caller = Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") };
        Stage { world, caller, target_key }
    }

    pub(crate) fn input(&self, row: &Row) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for member in row.info.input.members {
            if member.required || named(row.target) == Some(member.name) {
                fill(self, row, member.name.to_owned(), member, member.of, &mut pairs);
            }
        }
        pairs
    }

    fn call(&self, row: &Row, caller: Option<&Client>) -> Cell {
        self.call_with(row, caller, None)
    }

    /// Makes what the operation needs beforehand.
    fn prepare(&self, row: &Row) {
        if matches!(row.target, Target::Assumed(_)) {
            // One that leaves it to the account whom to let in.
            let trust = format!(
                r#"{{"Statement":{{"Effect":"Allow","Principal":{{"AWS":"{ACCOUNT}"}},"Action":"sts:AssumeRole"}}}}"#
            );
            let params = [("RoleName", "target"), ("AssumeRolePolicyDocument", trust.as_str())];
            self.world.call(&self.world.root(), "CreateRole", &params);
        }
    }

    fn call_with(&self, row: &Row, caller: Option<&Client>, token: Option<&str>) -> Cell {
        self.prepare(row);
        let service = row.info.service;
        let input = self.input(row);
        let mut pairs = vec![("Action", row.info.name), ("Version", service.version())];
        pairs.extend(input.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let reply = self.world.send(caller, token, service.signing_name(), &pairs);
        let code = if reply.status == 200 { "200".to_owned() } else { element(&reply.body, "Code") };
        Cell { code, message: element(&reply.body, "Message") }
    }
}

/// The organization, which the account is a member of.
const ORGANIZATION: &str = "id=o-exampleorgid,management=111111111111,member=123456789012";

/// The answers under policies of the organization, all of them to somebody whom nothing else limits.
struct Organized {
    /// Under a service control policy that does not have the action.
    lacking: Cell,
    /// Under one that denies it.
    denying: Cell,
    /// The root user, under the same.
    root: Cell,
    /// Under a resource control policy that denies the action.
    resource: Cell,
    /// The root user, under the same.
    root_resource: Cell,
    /// Under one with a condition on something that no policy of the caller's own asks about.
    conditional: Cell,
}

impl Organized {
    fn of(row: &Row) -> Organized {
        let mut stage = Stage::new(None);
        stage.world.grant("caller", &document(&[allow("*", "*")]));
        stage.prepare(row);
        let action = format!("{}:{}", row.info.service.signing_name(), row.info.name);
        let attached = |document: &str| format!(r#"{{"Id":"p-exampleid1","Content":{document}}}"#);
        let lacking = attached(&document(&[allow("s3:*", "*")]));
        let deny = allow(&action, "*").replace("Allow", "Deny");
        let denying = attached(&document(std::slice::from_ref(&deny)));
        let deny = deny.replace("Deny\"", "Deny\",\"Principal\":\"*\"");
        let resource = attached(&document(std::slice::from_ref(&deny)));
        let when = r#"Deny","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2001-01-01T00:00:00Z"}}"#;
        let conditional = attached(&document(&[deny.replace("Deny\"", when)]));
        let mut under = |policies: String| {
            stage.world = stage.world.bound_by(ORGANIZATION, &policies);
            [Some(stage.caller.clone()), Some(stage.world.root())].map(|who| stage.call(row, who.as_ref()))
        };
        let [lacking, _] = under(format!(r#"{{"ServiceControlPolicies":[["FullAWSAccess"],[{lacking}]]}}"#));
        let [denying, root] = under(format!(r#"{{"ServiceControlPolicies":[["FullAWSAccess",{denying}]]}}"#));
        let [resource, root_resource] = under(format!(r#"{{"ResourceControlPolicies":[[{resource}]]}}"#));
        let [conditional, _] = under(format!(r#"{{"ResourceControlPolicies":[[{conditional}]]}}"#));
        Organized { lacking, denying, root, resource, root_resource, conditional }
    }

    /// Checks what holds for all rows.
    fn check(&self, row: &Row) {
        let name = row.info.name;
        let open = matches!(row.target, Target::Unrestricted | Target::Further);
        // Why a role cannot be assumed is told to nobody.
        let reasoned = !open && !matches!(row.target, Target::Assumed(_));
        let place = "arn:aws:organizations::111111111111:policy/o-exampleorgid";
        let denied = format!(
            "with an explicit deny in a service control policy: {place}/service_control_policy/p-exampleid1"
        );
        for (cell, reason) in [
            (&self.lacking, "because no service control policy allows"),
            (&self.denying, &denied),
            (&self.root, &denied),
        ] {
            assert_eq!(cell.message.contains(reason), reasoned, "{name}: {}", cell.message);
        }
        assert_eq!(self.denying.is_denied(), !open, "{name}: {}", self.denying.message);
        let heeded = row.info.service == Api::Sts;
        for cell in [&self.resource, &self.conditional, &self.root_resource] {
            let told = cell.message.contains("with an explicit deny in a resource control policy");
            assert_eq!(told, reasoned && heeded, "{name}: {}", cell.message);
        }
        for cell in [&self.resource, &self.conditional] {
            assert_eq!(cell.is_denied(), !open && heeded, "{name}: {}", cell.message);
        }
    }
}

/// A session's key, and the token that comes with it.
struct SessionClient {
    client: Client,
    token: String,
}

/// The answers that sessions get, all of them of somebody who may do everything but for what the session is.
struct Sessions {
    /// A role, under a session policy that does not have the action.
    lacking: Cell,
    /// A role, under a session policy that denies the action.
    denying: Cell,
    /// A role, under a session policy that allows this action on this resource and nothing else.
    exact: Cell,
    /// A federated user, under a session policy that allows everything.
    federated: Cell,
    /// A user's own session, without a second factor.
    plain: Cell,
}

impl Sessions {
    fn of(row: &Row) -> Sessions {
        let stage = Stage::new(None);
        let everything = document(&[allow("*", "*")]);
        stage.world.grant("caller", &everything);
        let root = stage.world.root();
        let trust = format!(
            r#"{{"Statement":{{"Effect":"Allow","Principal":{{"AWS":"{ACCOUNT}"}},"Action":"sts:AssumeRole"}}}}"#
        );
        let role = [("RoleName", "caller"), ("AssumeRolePolicyDocument", trust.as_str())];
        stage.world.ok(&root, "CreateRole", &role);
        let granted = [("RoleName", "caller"), ("PolicyName", "test"), ("PolicyDocument", &everything)];
        stage.world.ok(&root, "PutRolePolicy", &granted);
        let action = format!("{}:{}", row.info.service.signing_name(), row.info.name);
        let resource = match row.target {
            Target::Caller => format!("arn:aws:sts::{ACCOUNT}:assumed-role/caller/test"),
            _ => resource(&stage, row),
        };
        let granted = allow(&action, &resource);
        let call = |session: SessionClient| stage.call_with(row, Some(&session.client), Some(&session.token));
        let assumed = |policy: &str| {
            let role = format!("arn:aws:iam::{ACCOUNT}:role/caller");
            let params = [("RoleArn", role.as_str()), ("RoleSessionName", "test"), ("Policy", policy)];
            call(stage.session("AssumeRole", &params))
        };
        Sessions {
            lacking: assumed(&document(&[allow("s3:*", "*")])),
            denying: assumed(&document(&[allow("*", "*"), granted.replace("Allow", "Deny")])),
            federated: call(
                stage.session("GetFederationToken", &[("Name", "test"), ("Policy", &everything)]),
            ),
            plain: call(stage.session("GetSessionToken", &[])),
            // The last, since it can change something.
            exact: assumed(&document(&further(row).into_iter().chain([granted]).collect::<Vec<_>>())),
        }
    }

    /// Checks what holds for all rows.
    fn check(&self, row: &Row) {
        if row.info.unsigned {
            return;
        }
        let name = row.info.name;
        let open = matches!(row.target, Target::Unrestricted | Target::Further);
        let refused = |cell: &Cell| cell.message.ends_with("with session credentials");
        for (cell, kind, reason) in [
            (&self.lacking, "lacking", "because no session policy allows"),
            (&self.denying, "denying", "with an explicit deny in a session policy"),
        ] {
            assert_eq!(cell.is_denied() && !refused(cell), !open, "{name}, {kind}: {}", cell.message);
            // Why a role cannot be assumed is told to nobody.
            if !open && !matches!(row.target, Target::Assumed(_)) {
                assert!(cell.message.contains(reason), "{name}, {kind}: {}", cell.message);
            }
        }
        let exact = &self.exact;
        assert!(!exact.message.contains("is not authorized to perform"), "{name}: {}", exact.message);
        for (cell, may) in [
            (&self.federated, ["GetCallerIdentity"].as_slice()),
            (&self.plain, ["GetCallerIdentity", "AssumeRole"].as_slice()),
        ] {
            let shown = format!("{name}: {} {}", cell.code, cell.message);
            let shut = cell.code == "InvalidClientTokenId";
            assert_eq!(shut, row.info.service == Api::Iam, "{shown}");
            assert_eq!(shut || refused(cell), !may.contains(&name), "{shown}");
        }
    }
}

impl Stage {
    /// A session that the caller opens.
    fn session(&self, operation: &str, params: &[(&str, &str)]) -> SessionClient {
        let body = self.world.ok(&self.caller, operation, params);
        let client = Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") };
        SessionClient { client, token: element(&body, "SessionToken") }
    }
}

/// The member that the target is named by.
fn named(target: Target) -> Option<&'static str> {
    match target {
        Target::New(_, member) | Target::Existing(_, member) | Target::ByArn(_, member) => Some(member),
        Target::Assumed(member) | Target::RootUser(member) => Some(member),
        Target::OwnOrExisting(member) | Target::KeyOwner(member) => Some(member),
        Target::ServiceLinkedRole(member) | Target::DeletedRole(member) => Some(member),
        Target::OwnExistingOrAll(member, _) => Some(member),
        Target::Unrestricted | Target::Further | Target::Account | Target::Caller => None,
        Target::Listing(_) | Target::Unnamed(_) => None,
    }
}

/// Adds the parameters of a member, each the first of some candidates that satisfies the model.
pub(crate) fn fill(
    stage: &Stage,
    row: &Row,
    name: String,
    member: &MemberInfo,
    of: &TypeInfo,
    pairs: &mut Vec<(String, String)>,
) {
    let value = match of.kind {
        Type::String => text(stage, row, member, of),
        Type::Integer => of.constraint.min.unwrap_or(1).to_string(),
        Type::Boolean => "true".to_owned(),
        Type::Timestamp => "2027-01-01T00:00:00Z".to_owned(),
        Type::Blob => "AAAA".to_owned(),
        Type::Enum(values) => values[0].to_owned(),
        Type::Structure(info) => {
            // A structure is there once one of its members is.
            let required = info.members.iter().filter(|inner| inner.required).count();
            let wanted = |(index, inner): &(usize, &'static MemberInfo)| {
                inner.required || (required == 0 && *index == 0)
            };
            for (_, inner) in info.members.iter().enumerate().filter(wanted) {
                fill(stage, row, format!("{name}.{}", inner.name), inner, inner.of, pairs);
            }
            return;
        }
        Type::List(item) => {
            return fill(stage, row, format!("{name}.member.1"), member, item, pairs);
        }
        Type::Map(_, value) => {
            let key = if member.name == "Properties" { "RoleManager/Enabled" } else { "key" };
            pairs.push((format!("{name}.entry.1.key"), key.to_owned()));
            return fill(stage, row, format!("{name}.entry.1.value"), member, value, pairs);
        }
    };
    pairs.push((name, value));
}

fn text(stage: &Stage, row: &Row, member: &MemberInfo, of: &TypeInfo) -> String {
    let special = match (member.name, row.target) {
        ("AccessKeyId", _) => stage.target_key.clone(),
        ("AWSServiceName", _) => "elasticbeanstalk.amazonaws.com".to_owned(),
        ("TargetPrincipal", _) => format!("arn:aws:iam::{ACCOUNT}:root"),
        ("Url", _) => "https://idp.example.com".to_owned(),
        ("RedirectUrl", _) => "https://vendor.example.com/done".to_owned(),
        (name, Target::ByArn(kind, by)) if name == by => arn(kind, "/", "target"),
        (name, Target::Assumed(by)) if name == by => arn(iam::access::ROLE, "/", "target"),
        ("RoleArn", _) => arn(iam::access::ROLE, "/", "target"),
        (name, _) if name.ends_with("Arn") => format!("arn:aws:iam::{ACCOUNT}:policy/target"),
        _ => "target".to_owned(),
    };
    let document = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
    let (padded, long) = ("target".repeat(8), "target".repeat(200));
    let candidates = [
        special.as_str(),
        "target",
        padded.as_str(),
        long.as_str(),
        document,
        "123456",
        "123456789012",
        "AAAAAAAAAAAAAAAAAAAAAAAA",
        "/target/",
        "arn:aws:iam::123456789012:role/target",
        "123e4567-e89b-42d3-a456-426614174000",
        "target-alias",
        "v1",
        "RS256",
        "990f4193972f2becf12ddeda5237f9c952f20d9e",
        "o-abcdefghij/r-abcd/",
        "o-abcdefghij",
        "p-abcdefgh",
    ];
    let fits = |text: &&&str| {
        let length = text.chars().count() as u32;
        of.constraint.min.is_none_or(|min| length >= min)
            && of.constraint.max.is_none_or(|max| length <= max)
            && of.constraint.pattern.is_none_or(|pattern| pattern.matches(text))
    };
    let found = candidates.iter().find(fits);
    let found = found.unwrap_or_else(|| panic!("{}: no text for {}", row.info.name, member.name));
    (*found).to_owned()
}

fn arn(kind: Kind, path: &str, name: &str) -> String {
    format!("arn:aws:{}::{ACCOUNT}:{}{path}{name}", kind.service, kind.word)
}

/// The resource that a policy must name. The target user exists and has a path; nothing else exists.
fn resource(stage: &Stage, row: &Row) -> String {
    let input = stage.input(row);
    let value = |name: &str| {
        let found = input.iter().find(|(member, _)| member == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    let user = |name: &str| {
        let path = if name == "target" { "/team/" } else { "/" };
        format!("arn:aws:iam::{ACCOUNT}:user{path}{name}")
    };
    match row.target {
        Target::Unrestricted | Target::Further | Target::Account => "*".to_owned(),
        Target::Listing(kind) => arn(kind, "/", ""),
        Target::Unnamed(kind) => arn(kind, "/", "*"),
        Target::New(kind, member) => {
            arn(kind, "/", value(member).strip_prefix("https://").unwrap_or(value(member)))
        }
        Target::Existing(kind, member) if kind == iam::access::USER => user(value(member)),
        Target::Existing(kind, member) => arn(kind, "/", value(member)),
        Target::OwnOrExisting(member) | Target::OwnExistingOrAll(member, _) => user(value(member)),
        Target::Caller => format!("arn:aws:iam::{ACCOUNT}:user/team/caller"),
        Target::KeyOwner(_) => user("target"),
        Target::ByArn(_, member) | Target::Assumed(member) | Target::RootUser(member) => {
            value(member).to_owned()
        }
        Target::ServiceLinkedRole(member) => {
            let name = "AWSServiceRoleForElasticBeanstalk";
            format!("arn:aws:iam::{ACCOUNT}:role/aws-service-role/{}/{name}", value(member))
        }
        Target::DeletedRole(member) => {
            match value(member).strip_prefix("task/").and_then(|id| id.rsplit_once('/')) {
                Some((role, _)) => format!("arn:aws:iam::{ACCOUNT}:role/{role}"),
                None => format!("arn:aws:iam::{ACCOUNT}:role/*"),
            }
        }
    }
}

/// A resource that is of the same kind, and another.
fn elsewhere(resource: &str) -> String {
    match resource.rsplit_once('/') {
        Some((kind, _)) => format!("{kind}/another"),
        None => format!("arn:aws:iam::{ACCOUNT}:user/another"),
    }
}

fn allow(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#)
}

fn document(statements: &[String]) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}

fn with_grant(row: &Row, boundary: Option<&str>, statements: impl Fn(&str, &str) -> Vec<String>) -> Cell {
    let stage = Stage::new(boundary);
    let action = format!("{}:{}", row.info.service.signing_name(), row.info.name);
    stage.world.grant("caller", &document(&statements(&action, &resource(&stage, row))));
    stage.call(row, Some(&stage.caller))
}

/// The further permissions that the input of this test needs: it has no tags and renames nothing.
fn further(row: &Row) -> Vec<String> {
    let pass_role = row.also.iter().filter(|also| matches!(also, Also::PassRole(_)));
    pass_role.map(|_| allow("iam:PassRole", &format!("arn:aws:iam::{ACCOUNT}:role/target"))).collect()
}

/// What a call without a signature gets: one that needs none brings no assertion that is any.
fn unsigned_code(row: &Row) -> &'static str {
    match (row.info.unsigned, row.built) {
        (true, true) => "InvalidIdentityToken",
        (true, false) => "NotImplemented",
        (false, _) => "MissingAuthenticationToken",
    }
}

fn line(row: &Row, out: &mut String) {
    let stage = Stage::new(None);
    let name = row.info.name;
    let params: Params = stage.input(row).into_iter().collect();
    let mut shape = (row.info.new_input)();
    assert_eq!(protocol::query::decode_into(shape.as_mut(), &params), Ok(()), "{name}: {params:?}");

    let unsigned = stage.call(row, None);
    let nothing = stage.call(row, Some(&stage.caller));
    let exact = with_grant(row, None, |action, resource| {
        let mut statements = further(row);
        statements.push(allow(action, resource));
        statements
    });
    let other = with_grant(row, None, |action, resource| vec![allow(action, &elsewhere(resource))]);
    let denied = with_grant(row, None, |action, resource| {
        let deny = allow(action, resource).replace("Allow", "Deny");
        vec![allow("*", "*"), deny]
    });
    let bounded = with_grant(row, Some(READ_ONLY), |_, _| vec![allow("*", "*")]);

    let read = ["Get", "List", "GenerateCredential", "GenerateService", "Simulate"]
        .iter()
        .any(|verb| name.starts_with(verb));
    let in_boundary = read && row.info.service == Api::Iam;
    let open = matches!(row.target, Target::Unrestricted | Target::Further);
    let expected_unsigned = unsigned_code(row);
    assert_eq!(unsigned.code, expected_unsigned, "{name} unsigned");
    assert_eq!(nothing.is_denied(), !open, "{name} with nothing granted: {}", nothing.message);
    assert!(!exact.is_denied(), "{name} with exactly this grant: {}", exact.message);
    assert_eq!(other.is_denied(), !open, "{name} granted elsewhere: {}", other.message);
    assert_eq!(denied.is_denied(), !open, "{name} with an explicit deny: {}", denied.message);
    assert_eq!(bounded.is_denied(), !open && !in_boundary, "{name} in a boundary: {}", bounded.message);
    // Why a role cannot be assumed is told to nobody.
    let reasoned = !open && !matches!(row.target, Target::Assumed(_));
    if reasoned {
        assert!(nothing.message.contains("because no identity-based policy allows"), "{}", nothing.message);
        assert!(denied.message.ends_with("with an explicit deny in an identity-based policy"), "{name}");
    }
    if reasoned && bounded.is_denied() {
        assert!(bounded.message.contains("because no permissions boundary allows"), "{name}");
    }
    let (organized, sessions) = (Organized::of(row), Sessions::of(row));
    organized.check(row);
    sessions.check(row);
    let shown = nothing.resource().replace(&stage.target_key, "{id}");
    let policy = if open { "-".to_owned() } else { resource(&stage, row) };
    let _ = writeln!(
        out,
        "{name}\n    checked as {policy}\n    shown as   {shown}\n    unsigned {}, nothing {}, exact {}, elsewhere {}, deny {}, boundary {}\n    \
        session policy lacks {}, denies {}, exact {}; federated user {}, without MFA {}\n    \
        SCP lacks {}, denies {}, denies root {}; RCP denies {}",
        unsigned.code,
        nothing.code,
        exact.code,
        other.code,
        denied.code,
        bounded.code,
        sessions.lacking.code,
        sessions.denying.code,
        sessions.exact.code,
        sessions.federated.code,
        sessions.plain.code,
        organized.lacking.code,
        organized.denying.code,
        organized.root.code,
        organized.resource.code,
    );
}

#[test]
fn every_operation_is_denied_and_allowed_as_its_row_says() {
    let rows: Vec<&Row> = Api::ALL.into_iter().flat_map(operations::rows).collect();
    assert_eq!(rows.len(), 191);
    let lines = |rows: &[&Row]| {
        let mut out = String::new();
        rows.iter().for_each(|row| line(row, &mut out));
        out
    };
    let out: String = std::thread::scope(|scope| {
        let parts = rows.chunks(48).map(|part| scope.spawn(move || lines(part)));
        let parts: Vec<_> = parts.collect();
        parts.into_iter().map(|part| part.join().unwrap()).collect()
    });
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(GOLDEN, &out).unwrap();
    }
    let golden =
        if Path::new(GOLDEN).exists() { std::fs::read_to_string(GOLDEN).unwrap() } else { String::new() };
    let differs = golden.lines().zip(out.lines()).find(|(golden, actual)| golden != actual);
    assert!(golden == out, "tests/data/matrix.txt differs (UPDATE_EXPECT=1 rewrites it): {differs:?}");
}
