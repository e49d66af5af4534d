//! The console's pages in an account with 100,000 users: how long each takes, and how many bytes it has.

use crate::load::{Plan, run};
use crate::server::Server;
use crate::suites::{MANY, UNLIMITED, call, fill, root};
use protocol::query::form;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

/// The most that a page may take on the server, in milliseconds.
const MILLISECONDS_MAX: f64 = 20.0;
const PASSWORD: &str = "Bench-Password-0";
const PAGES: [(&str, &str); 26] = [
    ("my security credentials", "/console/credentials"),
    ("users, first page", "/console/users"),
    ("users, found near the end", "/console/users?search=user-99"),
    ("users, not found", "/console/users?search=nobody-at-all"),
    ("users, of no path", "/console/users?path=/nowhere/"),
    ("user", "/console/user?name=worker"),
    ("what a user can do", "/console/user/access?name=worker"),
    ("create user", "/console/users/new"),
    ("groups", "/console/groups"),
    ("group", "/console/group?name=staff"),
    ("roles", "/console/roles"),
    ("role", "/console/role?name=auditor"),
    ("policies of the account", "/console/policies"),
    ("policies of AWS", "/console/policies?scope=aws"),
    ("policies of AWS, found", "/console/policies?scope=aws&search=read"),
    ("policies of AWS, not found", "/console/policies?scope=aws&search=nothing-at-all"),
    ("policy", "/console/policy?arn=arn:aws:iam::aws:policy/AdministratorAccess"),
    ("why", "/console/why?principal=arn:aws:iam::123456789012:user/admin&actions=iam:GetUser"),
    ("who can", "/console/who-can?action=iam:GetUser"),
    ("old access keys", "/console/old-keys"),
    ("identity providers", "/console/providers"),
    ("credential report", "/console/report"),
    ("audit trail", "/console/trail"),
    ("audit trail, nobody's", "/console/trail?user=nobody-at-all"),
    ("switch role", "/console/switch-role"),
    ("account settings", "/console/settings"),
];

/// Times each page with one client, after signing in as an administrator.
pub(crate) fn console() -> io::Result<()> {
    let data = tempfile::tempdir()?;
    let server = Server::start(data.path(), &UNLIMITED)?;
    furnish(&server)?;
    fill(&server, &AtomicU64::new(0), MANY)?;
    let cookie = sign_in(&server)?;
    let mut slow = Vec::new();
    for (name, path) in PAGES {
        let page = fetch(&server, &get(path, &cookie, false))?;
        if !page.starts_with("HTTP/1.1 200") {
            return Err(io::Error::other(format!("{path}: {}", page.lines().next().unwrap_or_default())));
        }
        let bytes = get(path, &cookie, true);
        let outcome = run(&Plan {
            address: &server.address,
            process: Some(server.process()),
            connections: 1,
            duration: Duration::from_secs(1),
            request: &|_, _, out| out.extend_from_slice(bytes.as_bytes()),
        })?;
        let milliseconds = f64::from(outcome.percentile(0.5)) / 1e3;
        println!("{name}: {milliseconds:.2} ms, {:.1} kB; {}", page.len() as f64 / 1e3, outcome.summary());
        if milliseconds > MILLISECONDS_MAX {
            slow.push(name);
        }
    }
    if slow.is_empty() { Ok(()) } else { Err(io::Error::other(format!("slower than promised: {slow:?}"))) }
}

/// An administrator, a group and a role.
fn furnish(server: &Server) -> io::Result<()> {
    let policy = "arn:aws:iam::aws:policy/AdministratorAccess";
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}}"#;
    let calls: [(&str, &[(&str, &str)]); 7] = [
        ("CreateUser", &[("UserName", "admin")]),
        ("CreateLoginProfile", &[("UserName", "admin"), ("Password", PASSWORD)]),
        ("AttachUserPolicy", &[("UserName", "admin"), ("PolicyArn", policy)]),
        ("CreateUser", &[("UserName", "worker")]),
        ("CreateGroup", &[("GroupName", "staff")]),
        ("AddUserToGroup", &[("GroupName", "staff"), ("UserName", "admin")]),
        ("CreateRole", &[("RoleName", "auditor"), ("AssumeRolePolicyDocument", trust)]),
    ];
    for (action, params) in calls {
        call(server, &root(), action, params)?;
    }
    Ok(())
}

/// The cookie of a session.
fn sign_in(server: &Server) -> io::Result<String> {
    let page = fetch(server, &get("/console/sign-in", "", false))?;
    let visitor = cookie(&page, "visitor")?;
    let token = page.split_once("name=\"token\" value=\"").and_then(|(_, rest)| rest.split('"').next());
    let fields = [
        ("token", token.unwrap_or_default()),
        ("account", "123456789012"),
        ("user", "admin"),
        ("password", PASSWORD),
    ];
    let body = form(fields);
    let request = format!(
        "POST /console/sign-in HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncookie: {visitor}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    cookie(&fetch(server, &request)?, "session")
}

fn cookie(answer: &str, name: &str) -> io::Result<String> {
    let cookies = answer.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
    let mut pairs = cookies.filter_map(|cookie| cookie.split(';').next());
    let found = pairs.find(|pair| pair.starts_with(&format!("countersign-{name}=")));
    found.map(str::to_owned).ok_or_else(|| io::Error::other(format!("no cookie {name}: {answer}")))
}

fn get(path: &str, cookie: &str, keep: bool) -> String {
    let connection = if keep { "keep-alive" } else { "close" };
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: {connection}\r\ncookie: {cookie}\r\n\r\n")
}

fn fetch(server: &Server, request: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(&server.address)?;
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}
