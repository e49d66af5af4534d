//! AssumeRole over a graph of roles that trust one another.

use crate::client::{Key, request};
use crate::load::{Outcome, Plan, run};
use crate::server::Server;
use crate::suites::{call, element, median, root, user};
use std::io;
use std::time::Duration;

const ROLES: usize = 1000;
const ROUNDS: usize = 5;
const ACCOUNT: &str = "arn:aws:iam::123456789012";

fn role(n: usize) -> String {
    format!("role-{n:04}")
}

/// Who may assume the n-th role: a user under a condition, and the ten roles after it.
fn trust(n: usize) -> String {
    let next: Vec<_> = (1..=10).map(|k| format!("\"{ACCOUNT}:role/{}\"", role((n + k) % ROLES))).collect();
    format!(
        r#"{{"Version":"2012-10-17","Statement":[
            {{"Effect":"Allow","Principal":{{"AWS":"{ACCOUNT}:user/alice"}},"Action":"sts:AssumeRole",
              "Condition":{{"StringLike":{{"sts:RoleSessionName":"${{aws:username}}-*"}}}}}},
            {{"Effect":"Allow","Principal":{{"AWS":[{}]}},"Action":"sts:AssumeRole"}}]}}"#,
        next.join(",")
    )
}

const MAY_ASSUME: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::123456789012:role/role-*"}]}"#;

fn assume(server: &Server, key: &Key, role: &str) -> io::Result<Key> {
    let arn = format!("{ACCOUNT}:role/{role}");
    let params = [("RoleArn", arn.as_str()), ("RoleSessionName", "alice-1")];
    let body = call(server, key, "AssumeRole", &params)?;
    Ok(Key {
        id: element(&body, "AccessKeyId"),
        secret: element(&body, "SecretAccessKey"),
        token: Some(element(&body, "SessionToken")),
    })
}

/// How many a second one core answers: by a user, each time for another role, and by a role for another one.
pub(crate) fn assume_role() -> io::Result<()> {
    let data = tempfile::tempdir()?;
    let server = Server::start(data.path(), &[])?;
    let alice = user(&server, "alice")?;
    let grant = [("UserName", "alice"), ("PolicyName", "assume"), ("PolicyDocument", MAY_ASSUME)];
    call(&server, &root(), "PutUserPolicy", &grant)?;
    let anyone = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}]}"#;
    for n in 0..ROLES {
        let params = [("RoleName", &*role(n)), ("AssumeRolePolicyDocument", anyone)];
        call(&server, &root(), "CreateRole", &params)?;
        let grant = [("RoleName", &*role(n)), ("PolicyName", "assume"), ("PolicyDocument", MAY_ASSUME)];
        call(&server, &root(), "PutRolePolicy", &grant)?;
    }
    // The principals of a trust policy have to exist.
    for n in 0..ROLES {
        let params = [("RoleName", role(n)), ("PolicyDocument", trust(n))];
        let params = params.each_ref().map(|(name, value)| (*name, value.as_str()));
        call(&server, &root(), "UpdateAssumeRolePolicy", &params)?;
    }
    let wanted = |key: &Key, n: usize| {
        let arn = format!("{ACCOUNT}:role/{}", role(n));
        request(key, "AssumeRole", &[("RoleArn", &arn), ("RoleSessionName", "alice-1")])
    };
    let by_user: Vec<_> = (0..ROLES).map(|n| wanted(&alice, n)).collect();
    // The session of a role assumes the one before it in the graph.
    let chained = (1..ROLES).step_by(50).map(|n| Ok(wanted(&assume(&server, &alice, &role(n))?, n - 1)));
    let by_role = chained.collect::<io::Result<Vec<_>>>()?;
    for (name, requests) in [("by a user", by_user), ("by a role session", by_role)] {
        let mut cpu = Vec::new();
        for _ in 0..ROUNDS {
            let outcome = over(&server, &requests)?;
            println!("AssumeRole {name}: {}", outcome.summary());
            cpu.push(outcome.cpu_micros().unwrap_or(f64::NAN));
        }
        let micros = median(cpu);
        println!("AssumeRole {name}, {ROLES} roles: {micros:.1} us CPU, {:.0}/s on one core", 1e6 / micros);
    }
    Ok(())
}

/// Each connection goes through the requests from a place of its own.
fn over(server: &Server, requests: &[Vec<u8>]) -> io::Result<Outcome> {
    run(&Plan {
        address: &server.address,
        process: Some(server.process()),
        connections: 16,
        duration: Duration::from_secs(2),
        request: &|connection, n, out| {
            let at = (connection * 61 + n as usize) % requests.len();
            out.extend_from_slice(requests.get(at).map(Vec::as_slice).unwrap_or_default());
        },
    })
}
