//! One account with a million users: what reads and writes cost beside what they cost at a thousand.

use crate::client::request;
use crate::load::{Plan, run};
use crate::server::Server;
use crate::suites::{call, create, element, fill, repeat, root};
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

const FEW: u64 = 1_000;
const MANY: u64 = 1_000_000;
const MEMBERS: u64 = 100_000;
const QUOTAS: [&str; 2] = ["--quota", "UsersPerAccount=10000000"];

/// Server CPU in microseconds a request, by what is asked.
type Costs = Vec<(&'static str, f64)>;

/// Measures at [`FEW`] users, fills up to [`MANY`], measures again.
pub(crate) fn scale() -> io::Result<()> {
    let data = tempfile::tempdir()?;
    let server = Server::start(data.path(), &QUOTAS)?;
    let next = AtomicU64::new(0);
    for group in ["joined", "small", "large"] {
        call(&server, &root(), "CreateGroup", &[("GroupName", group)])?;
    }
    let joined = AtomicU64::new(0);
    fill(&server, &next, FEW)?;
    let few = costs(&server, &next, &joined)?;
    println!("filling up to {MANY} users");
    fill(&server, &next, MANY)?;
    let many = costs(&server, &next, &joined)?;
    for ((what, few), (_, many)) in few.iter().zip(&many) {
        println!("{what}: {few:.1} us CPU at {FEW} users, {many:.1} at {MANY}, ratio {:.2}", many / few);
    }
    members(&server)?;
    credential_report(&server)?;
    println!("resident memory, after filling: {:.1} MB", server.resident_megabytes());
    server.kill()?;
    let server = Server::start(data.path(), &QUOTAS)?;
    println!("start with {MANY} users: {:.1} ms", server.first_answer.as_secs_f64() * 1e3);
    let again = costs(&server, &next, &joined)?;
    for (what, cost) in again {
        println!("after the start, {what}: {cost:.1} us CPU");
    }
    println!("resident memory, serving: {:.1} MB", server.resident_megabytes());
    Ok(())
}

fn costs(server: &Server, next: &AtomicU64, joined: &AtomicU64) -> io::Result<Costs> {
    let page = call(server, &root(), "ListUsers", &[("MaxItems", "500")])?;
    let marker = element(&page, "Marker");
    let created = create(server, next, 64, Duration::from_secs(3))?;
    println!("CreateUser: {}", created.summary());
    Ok(vec![
        ("GetUser", read(server, "GetUser", &[("UserName", "user-500")])?),
        ("ListUsers, first page", read(server, "ListUsers", &[])?),
        ("ListUsers, a later page", read(server, "ListUsers", &[("Marker", &marker)])?),
        ("CreateUser", created.cpu_micros().unwrap_or(f64::NAN)),
        // Shorter, so that there are users enough: who is a member already costs no write.
        ("AddUserToGroup", join(server, "joined", joined, Duration::from_secs(1))?),
    ])
}

/// How long a credential report takes to be made and to be read, and what it costs in memory meanwhile.
fn credential_report(server: &Server) -> io::Result<()> {
    let start = Instant::now();
    let mut most = server.resident_megabytes();
    while element(&call(server, &root(), "GenerateCredentialReport", &[])?, "State") != "COMPLETE" {
        std::thread::sleep(Duration::from_millis(100));
        most = most.max(server.resident_megabytes());
    }
    let made = start.elapsed();
    let mut stream = TcpStream::connect(&server.address)?;
    stream.write_all(&request(&root(), "GetCredentialReport", &[]))?;
    let start = Instant::now();
    let (mut buffer, mut read) = (vec![0; 1 << 20], 0);
    let mut end = Vec::new();
    while !end.ends_with(b"</GetCredentialReportResponse>\n") {
        let n = stream.read(&mut buffer)?;
        let some = buffer.get(..n).filter(|some| !some.is_empty()).ok_or(io::ErrorKind::UnexpectedEof)?;
        read += n;
        end.extend_from_slice(some.get(n.saturating_sub(64)..).unwrap_or_default());
        end.drain(..end.len().saturating_sub(64));
        most = most.max(server.resident_megabytes());
    }
    println!(
        "credential report: made in {:.1} s, {:.0} MB read in {:.1} s, resident memory meanwhile at most {most:.1} MB",
        made.as_secs_f64(),
        read as f64 / 1e6,
        start.elapsed().as_secs_f64(),
    );
    Ok(())
}

/// Server CPU in microseconds of one read over and over.
fn read(server: &Server, action: &str, params: &[(&str, &str)]) -> io::Result<f64> {
    let outcome = repeat(server, &request(&root(), action, params), 16, 3)?;
    println!("{action}: {}", outcome.summary());
    Ok(outcome.cpu_micros().unwrap_or(f64::NAN))
}

/// Adds ever other users to a group; server CPU in microseconds a request.
fn join(server: &Server, group: &str, joined: &AtomicU64, duration: Duration) -> io::Result<f64> {
    let outcome = run(&Plan {
        address: &server.address,
        process: Some(server.process()),
        connections: 64,
        duration,
        request: &|_, _, out| {
            let name = format!("user-{}", joined.fetch_add(1, Ordering::Relaxed));
            let params = [("GroupName", group), ("UserName", &name)];
            out.extend_from_slice(&request(&root(), "AddUserToGroup", &params));
        },
    })?;
    println!("AddUserToGroup: {}", outcome.summary());
    match outcome.statuses.keys().all(|status| *status == 200) {
        true => Ok(outcome.cpu_micros().unwrap_or(f64::NAN)),
        false => Err(io::Error::other("there were not users enough to add")),
    }
}

/// A page of a group with [`MEMBERS`] members beside a page of one with a few.
fn members(server: &Server) -> io::Result<()> {
    for n in 0..200 {
        let params = [("GroupName", "small"), ("UserName", &*format!("user-{n}"))];
        call(server, &root(), "AddUserToGroup", &params)?;
    }
    let joined = AtomicU64::new(0);
    println!("filling a group with {MEMBERS} members");
    while joined.load(Ordering::Relaxed) < MEMBERS {
        join(server, "large", &joined, Duration::from_secs(5))?;
    }
    let page = |group: &str, from: Option<&str>| {
        let from = from.map(|marker| ("Marker", marker));
        let params: Vec<_> = [("GroupName", group)].into_iter().chain(from).collect();
        read(server, "GetGroup", &params)
    };
    let small = page("small", None)?;
    let first = call(server, &root(), "GetGroup", &[("GroupName", "large"), ("MaxItems", "1000")])?;
    let marker = element(&first, "Marker");
    let (large, later) = (page("large", None)?, page("large", Some(&marker))?);
    println!(
        "GetGroup: {small:.1} us CPU with 200 members, {large:.1} with {MEMBERS}, a later page {later:.1}, ratio {:.2}",
        large / small
    );
    Ok(())
}
