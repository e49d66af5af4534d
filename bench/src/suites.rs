//! What is measured.

use crate::client::{Key, request};
use crate::load::{Outcome, Plan, run};
use crate::server::{KEY, Server};
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How often each comparison is repeated; the median counts.
pub(crate) const ROUNDS: usize = 5;
/// Users in a large account.
pub(crate) const MANY: u64 = 100_000;
pub(crate) const UNLIMITED: [&str; 2] = ["--quota", "UsersPerAccount=10000000"];

pub(crate) fn root() -> Key {
    Key { id: KEY.0.to_owned(), secret: KEY.1.to_owned(), token: None }
}

pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// One call; the body of the reply.
pub(crate) fn call(server: &Server, key: &Key, action: &str, params: &[(&str, &str)]) -> io::Result<String> {
    let mut stream = TcpStream::connect(&server.address)?;
    let text = String::from_utf8_lossy(&request(key, action, params))
        .replace("user-agent", "connection: close\r\nuser-agent");
    stream.write_all(text.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    match answer.split_once("\r\n\r\n") {
        Some((head, body)) if head.starts_with("HTTP/1.1 200") => Ok(body.to_owned()),
        _ => Err(io::Error::other(format!("{action}: {answer}"))),
    }
}

pub(crate) fn element(body: &str, name: &str) -> String {
    let inner = body.split_once(&format!("<{name}>")).and_then(|(_, rest)| rest.split_once('<'));
    inner.map(|(text, _)| text.to_owned()).unwrap_or_default()
}

/// A user with an access key, a password and the right to change it and to read.
pub(crate) fn user(server: &Server, name: &str) -> io::Result<Key> {
    call(server, &root(), "CreateUser", &[("UserName", name)])?;
    call(server, &root(), "CreateLoginProfile", &[("UserName", name), ("Password", "Bench-Password-0")])?;
    for policy in ["IAMReadOnlyAccess", "IAMUserChangePassword"] {
        let arn = format!("arn:aws:iam::aws:policy/{policy}");
        call(server, &root(), "AttachUserPolicy", &[("UserName", name), ("PolicyArn", &arn)])?;
    }
    let body = call(server, &root(), "CreateAccessKey", &[("UserName", name)])?;
    Ok(Key { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey"), token: None })
}

/// The same request over and over.
pub(crate) fn repeat(server: &Server, bytes: &[u8], connections: usize, seconds: u64) -> io::Result<Outcome> {
    run(&Plan {
        address: &server.address,
        process: Some(server.process()),
        connections,
        duration: Duration::from_secs(seconds),
        request: &|_, _, out| out.extend_from_slice(bytes),
    })
}

/// CreateUser with ever new names.
pub(crate) fn create(
    server: &Server,
    next: &AtomicU64,
    connections: usize,
    duration: Duration,
) -> io::Result<Outcome> {
    run(&Plan {
        address: &server.address,
        process: Some(server.process()),
        connections,
        duration,
        request: &|_, _, out| {
            let name = format!("user-{}", next.fetch_add(1, Ordering::Relaxed));
            out.extend_from_slice(&request(&root(), "CreateUser", &[("UserName", &name)]));
        },
    })
}

/// CPU per signed, authorized GetUser beside a bare server that returns the same bytes.
pub(crate) fn get_user() -> io::Result<()> {
    let data = tempfile::tempdir()?;
    let server = Server::start(data.path(), &[])?;
    let alice = user(&server, "alice")?;
    let answer = call(&server, &alice, "GetUser", &[("UserName", "alice")])?;
    let bare = Server::bare(answer.as_bytes())?;
    let bytes = request(&alice, "GetUser", &[("UserName", "alice")]);
    let identity = request(&alice, "GetCallerIdentity", &[]);
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let cpu = |server: &Server, bytes: &[u8]| -> io::Result<f64> {
            Ok(repeat(server, bytes, 16, 2)?.cpu_micros().unwrap_or(f64::NAN))
        };
        let (a, b) = (cpu(&server, &bytes)?, cpu(&bare, &bytes)?);
        ours.push(a);
        theirs.push(b);
        ratios.push(a / b);
    }
    println!("GetUser, 16 connections: {}", repeat(&server, &bytes, 16, 2)?.summary());
    println!("GetCallerIdentity, 16 connections: {}", repeat(&server, &identity, 16, 2)?.summary());
    println!(
        "CPU per request, median of {ROUNDS}: GetUser {:.1} us, bare {:.1} us, ratio {:.2}",
        median(ours),
        median(theirs),
        median(ratios)
    );
    Ok(())
}

/// Durable CreateUser: do commits that wait together share an fsync?
pub(crate) fn create_user() -> io::Result<()> {
    let data = tempfile::tempdir()?;
    let server = Server::start(data.path(), &UNLIMITED)?;
    let next = AtomicU64::new(0);
    let (mut one, mut many, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let a = create(&server, &next, 1, Duration::from_secs(1))?;
        let b = create(&server, &next, 64, Duration::from_secs(2))?;
        println!("1 client: {}\n64 clients: {}", a.summary(), b.summary());
        one.push(a.rate());
        many.push(b.rate());
        ratios.push(b.rate() / a.rate());
    }
    println!(
        "CreateUser, median of {ROUNDS}: 1 client {:.0}/s, 64 clients {:.0}/s, ratio {:.1}",
        median(one),
        median(many),
        median(ratios)
    );
    Ok(())
}

/// Sum and count of a histogram, in seconds.
fn histogram(server: &Server, name: &str) -> io::Result<(f64, f64)> {
    let mut stream = TcpStream::connect(&server.address)?;
    stream.write_all(b"GET /metrics HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    let value = |suffix: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(&format!("{name}_{suffix} ")));
        line.and_then(|value| value.trim().parse().ok()).unwrap_or(0.0)
    };
    Ok((value("sum"), value("count")))
}

/// ChangePassword beside its Argon2 evaluations, and GetUser while the hash pool is saturated.
pub(crate) fn change_password() -> io::Result<()> {
    let data = tempfile::tempdir()?;
    let server = Server::start(data.path(), &[])?;
    let alice = user(&server, "alice")?;
    let before = histogram(&server, "countersign_hash_duration_seconds")?;
    let changes = AtomicU64::new(0);
    let change = |out: &mut Vec<u8>| {
        let n = changes.fetch_add(1, Ordering::Relaxed);
        let (old, new) = (format!("Bench-Password-{n}"), format!("Bench-Password-{}", n + 1));
        out.extend_from_slice(&request(
            &alice,
            "ChangePassword",
            &[("OldPassword", &old), ("NewPassword", &new)],
        ));
    };
    let outcome = run(&Plan {
        address: &server.address,
        process: None,
        connections: 1,
        duration: Duration::from_secs(4),
        request: &|_, _, out| change(out),
    })?;
    let after = histogram(&server, "countersign_hash_duration_seconds")?;
    let evaluation = (after.0 - before.0) / (after.1 - before.1) * 1e6;
    let mean = outcome.latencies.iter().map(|micros| f64::from(*micros)).sum::<f64>()
        / outcome.latencies.len() as f64;
    println!("ChangePassword, 1 client: {}", outcome.summary());
    println!(
        "mean {mean:.0} us, of which 3 evaluations of {evaluation:.0} us each; the rest {:.0} us",
        mean - 3.0 * evaluation
    );
    let bytes = request(&alice, "GetUser", &[("UserName", "alice")]);
    let wrong: Vec<Key> = (0..8).map(|n| user(&server, &format!("flood-{n}"))).collect::<io::Result<_>>()?;
    let mut ratios = Vec::new();
    for _ in 0..ROUNDS {
        let quiet = repeat(&server, &bytes, 4, 2)?;
        let loud = std::thread::scope(|scope| {
            let flood = scope.spawn(|| flood(&server, &wrong));
            let loud = repeat(&server, &bytes, 4, 2);
            flood.join().unwrap_or_else(|_| Err(io::Error::other("the flood panicked"))).and(loud)
        })?;
        println!("GetUser, quiet: {}\nGetUser, hash pool full: {}", quiet.summary(), loud.summary());
        ratios.push(f64::from(loud.percentile(0.99)) / f64::from(quiet.percentile(0.99).max(1)));
    }
    println!("GetUser p99, hash pool full / quiet, median of {ROUNDS}: {:.2}", median(ratios));
    Ok(())
}

/// Sets passwords of several users at once, for longer than what is measured beside it.
fn flood(server: &Server, users: &[Key]) -> io::Result<()> {
    let outcome = run(&Plan {
        address: &server.address,
        process: None,
        connections: users.len(),
        duration: Duration::from_millis(2500),
        request: &|connection, n, out| {
            let name = format!("flood-{connection}");
            let password = format!("Flood-Password-{n}");
            let params = [("UserName", name.as_str()), ("Password", &password)];
            out.extend_from_slice(&request(&root(), "UpdateLoginProfile", &params));
        },
    })?;
    println!("  beside it, UpdateLoginProfile: {}", outcome.summary());
    Ok(())
}

/// From the start of the process to its first answer: empty, with 10,000 users, and after SIGKILL.
pub(crate) fn start() -> io::Result<()> {
    let mut empty = Vec::new();
    for _ in 0..ROUNDS {
        let data = tempfile::tempdir()?;
        let server = Server::start(data.path(), &UNLIMITED)?;
        empty.push(server.first_answer.as_secs_f64() * 1e3);
    }
    println!("empty: {:.1} ms", median(empty));
    let data = tempfile::tempdir()?;
    let server = Server::start(data.path(), &UNLIMITED)?;
    println!("resident memory, empty: {:.1} MB", server.resident_megabytes());
    let next = AtomicU64::new(0);
    fill(&server, &next, 10_000)?;
    println!("resident memory, after creating 10,000 users: {:.1} MB", server.resident_megabytes());
    server.kill()?;
    let mut killed = Vec::new();
    for _ in 0..ROUNDS {
        let server = Server::start(data.path(), &UNLIMITED)?;
        killed.push(server.first_answer.as_secs_f64() * 1e3);
        create(&server, &next, 4, Duration::from_millis(200))?;
        server.kill()?;
    }
    println!("10,000 users, after SIGKILL amid writes: {:.1} ms", median(killed));
    let server = Server::start(data.path(), &UNLIMITED)?;
    let bytes = request(&root(), "GetUser", &[("UserName", "user-5000")]);
    repeat(&server, &bytes, 16, 1)?;
    println!("resident memory, 10,000 users, serving: {:.1} MB", server.resident_megabytes());
    Ok(())
}

/// Creates users until there are `total`.
pub(crate) fn fill(server: &Server, next: &AtomicU64, total: u64) -> io::Result<()> {
    while next.load(Ordering::Relaxed) < total {
        create(server, next, 64, Duration::from_secs(1))?;
    }
    Ok(())
}

/// The cost of one write and one read at 100 and at 100,000 users.
pub(crate) fn growth() -> io::Result<()> {
    let data = tempfile::tempdir()?;
    let server = Server::start(data.path(), &UNLIMITED)?;
    let next = AtomicU64::new(0);
    let measure = |users: &str| -> io::Result<(f64, f64)> {
        let one = create(&server, &next, 1, Duration::from_secs(2))?;
        let many = create(&server, &next, 64, Duration::from_secs(2))?;
        println!("{users}, CreateUser 1 client: {}", one.summary());
        println!("{users}, CreateUser 64 clients: {}", many.summary());
        Ok((f64::from(one.percentile(0.5)), many.cpu_micros().unwrap_or(f64::NAN)))
    };
    let small = measure("few users")?;
    fill(&server, &next, MANY)?;
    let large = measure("100,000 users")?;
    println!("resident memory, after creating 100,000 users: {:.1} MB", server.resident_megabytes());
    println!(
        "one write, 100,000 users / few: p50 with 1 client {:.2}, CPU with 64 clients {:.2}",
        large.0 / small.0,
        large.1 / small.1
    );
    server.kill()?;
    let server = Server::start(data.path(), &UNLIMITED)?;
    println!("start with 100,000 users: {:.1} ms", server.first_answer.as_secs_f64() * 1e3);
    let bytes = request(&root(), "GetUser", &[("UserName", "user-50000")]);
    println!("100,000 users, GetUser: {}", repeat(&server, &bytes, 16, 2)?.summary());
    println!("resident memory, 100,000 users, serving: {:.1} MB", server.resident_megabytes());
    Ok(())
}
