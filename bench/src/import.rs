//! An account of 5,000 users, 300 groups, 1,000 roles and 1,500 policies, taken over and told again.

use crate::server::{Server, run};
use serde_json::{Value, json};
use std::io;
use std::time::Instant;

const USERS: usize = 5_000;
const GROUPS: usize = 300;
const ROLES: usize = 1_000;
const POLICIES: usize = 1_500;
const ACCOUNT: &str = "111122223333";

/// Imports into a store that nothing serves, and into a running server; exports from it.
pub(crate) fn import() -> io::Result<()> {
    let data = tempfile::tempdir()?;
    let file = data.path().join("account.json");
    std::fs::write(&file, account().to_string())?;
    println!("account.json: {:.1} MB", std::fs::metadata(&file)?.len() as f64 / 1e6);
    let file = file.to_string_lossy().into_owned();
    for running in [false, true] {
        let directory = tempfile::tempdir()?;
        let server = Server::start(directory.path(), &[])?;
        let before = server.resident_megabytes();
        let server = if running { Some(server) } else { server.kill().map(|()| None)? };
        let data_dir = directory.path().to_string_lossy().into_owned();
        let start = Instant::now();
        run(&["import", "--data-dir", &data_dir, &file])?;
        let took = start.elapsed().as_secs_f64();
        match &server {
            None => println!("import of {USERS} users, no server: {took:.2} s"),
            Some(server) => println!(
                "import of {USERS} users, running server: {took:.2} s; resident memory {before:.1} MB before, {:.1} MB after",
                server.resident_megabytes()
            ),
        }
        let output = directory.path().join("export.json").to_string_lossy().into_owned();
        let start = Instant::now();
        run(&["export", "--data-dir", &data_dir, "--output", &output])?;
        println!(
            "export: {:.2} s, {:.1} MB",
            start.elapsed().as_secs_f64(),
            std::fs::metadata(&output)?.len() as f64 / 1e6
        );
    }
    Ok(())
}

fn account() -> Value {
    let arn = |kind: &str, name: &str| format!("arn:aws:iam::{ACCOUNT}:{kind}/{name}");
    let document = |n: usize| {
        json!({"Version": "2012-10-17", "Statement": [
            {"Sid": format!("Sid{n}"), "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
             "Resource": [format!("arn:aws:s3:::bucket-{n}"), format!("arn:aws:s3:::bucket-{n}/*")]},
            {"Effect": "Deny", "Action": "iam:*", "Resource": format!("arn:aws:iam::{ACCOUNT}:user/*"),
             "Condition": {"StringNotEquals": {"aws:PrincipalAccount": ACCOUNT}}},
        ]})
    };
    let date = "2020-01-01T00:00:00+00:00";
    let attached = |n: usize| {
        let name = format!("policy-{}", n % POLICIES);
        json!([{"PolicyName": name, "PolicyArn": arn("policy", &name)},
               {"PolicyName": "ReadOnlyAccess", "PolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}])
    };
    let users = (0..USERS).map(|n| {
        let name = format!("user-{n}");
        json!({"Path": "/", "UserName": name, "UserId": format!("AIDA{n:017}"), "Arn": arn("user", &name), "CreateDate": date,
            "UserPolicyList": [{"PolicyName": "inline", "PolicyDocument": document(n)}],
            "GroupList": [format!("group-{}", n % GROUPS), format!("group-{}", (n + 1) % GROUPS)],
            "AttachedManagedPolicies": attached(n), "Tags": [{"Key": "team", "Value": format!("team-{}", n % 50)}]})
    });
    let groups = (0..GROUPS).map(|n| {
        let name = format!("group-{n}");
        json!({"Path": "/", "GroupName": name, "GroupId": format!("AGPA{n:017}"), "Arn": arn("group", &name), "CreateDate": date,
            "GroupPolicyList": [{"PolicyName": "inline", "PolicyDocument": document(n)}], "AttachedManagedPolicies": attached(n)})
    });
    let roles = (0..ROLES).map(|n| {
        let name = format!("role-{n}");
        let trust = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": {"AWS": [arn("user", &format!("user-{n}")), format!("arn:aws:iam::{ACCOUNT}:root")]}}]});
        json!({"Path": "/", "RoleName": name, "RoleId": format!("AROA{n:017}"), "Arn": arn("role", &name), "CreateDate": date,
            "AssumeRolePolicyDocument": trust, "InstanceProfileList": [],
            "RolePolicyList": [{"PolicyName": "inline", "PolicyDocument": document(n)}], "AttachedManagedPolicies": attached(n),
            "Tags": [], "RoleLastUsed": {}})
    });
    let policies = (0..POLICIES).map(|n| {
        let name = format!("policy-{n}");
        let version = |id: &str, n| json!({"Document": document(n), "VersionId": id, "IsDefaultVersion": id == "v2", "CreateDate": date});
        json!({"PolicyName": name, "PolicyId": format!("ANPA{n:017}"), "Arn": arn("policy", &name), "Path": "/",
            "DefaultVersionId": "v2", "AttachmentCount": 1, "CreateDate": date, "UpdateDate": date,
            "PolicyVersionList": [version("v2", n), version("v1", n + 1)]})
    });
    json!({
        "UserDetailList": users.collect::<Vec<_>>(), "GroupDetailList": groups.collect::<Vec<_>>(),
        "RoleDetailList": roles.collect::<Vec<_>>(), "Policies": policies.collect::<Vec<_>>(),
    })
}
