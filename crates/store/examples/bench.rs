//! Measures the store on a real file: `cargo run --release -p countersign-store --example bench [DIRECTORY]`.
//! Prints one line per measurement. The directory (default: the current one) decides which disk is measured.

#![allow(clippy::disallowed_methods, reason = "it measures time and takes an argument")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use store::{Counter, Index, Indexes, Key, Options, Outcome, Record, Schema, Store, StoreError, Table};

/// About 400 bytes as JSON.
#[derive(Clone, Serialize, Deserialize)]
struct User {
    name: String,
    id: String,
    path: String,
    created: u64,
    text: String,
}

const BY_ID: Index = Index(1);
const USERS: Counter = Counter(1);

impl Record for User {
    const TABLE: Table = Table { id: 1, name: "users" };

    fn key(&self) -> Key {
        Key::of(["account", &self.name])
    }

    fn indexes(&self, out: &mut Indexes) {
        out.index(BY_ID, Key::of([&self.id]));
        out.count(USERS, Key::of(["account"]));
    }
}

type Failure = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let directory = std::env::args().nth(1).map_or_else(|| PathBuf::from("."), PathBuf::from);
    let path = directory.join(format!("bench-{}.redb", std::process::id()));
    let measured = measure(&path);
    std::fs::remove_file(&path)?;
    measured
}

fn measure(path: &Path) -> Result<(), Failure> {
    let store = open(path)?;
    fill(&store, 0, 100)?;
    commits(&store, "100 records", 1_000_000)?;
    fill(&store, 100, 10_000)?;
    drop(store);
    let start = Instant::now();
    let store = open(path)?;
    println!("open with 10,000 records: {:?}", start.elapsed());
    reads(&store, 10_000)?;
    fill(&store, 10_000, 100_000)?;
    commits(&store, "100,000 records", 2_000_000_000)?;
    reads(&store, 100_000)?;
    println!("resident: {} MiB", resident()? / 1024);
    println!("file: {} MiB", std::fs::metadata(path)?.len() >> 20);
    Ok(())
}

fn open(path: &Path) -> Result<Store, StoreError> {
    Store::open(path, Schema::new(1).with::<User>(), &Options::default())
}

fn user(number: u64) -> User {
    // Names in no order, as people's are.
    let mixed = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    User {
        name: format!("user-{mixed:016x}"),
        id: format!("AIDA{mixed:016X}"),
        path: "/division/team/".to_owned(),
        created: 1_700_000_000 + number,
        text: "x".repeat(270),
    }
}

fn fill(store: &Store, from: u64, to: u64) -> Result<(), Failure> {
    let numbers: Vec<u64> = (from..to).collect();
    for chunk in numbers.chunks(90) {
        let mut tx = store.begin();
        for number in chunk {
            tx.put(&user(*number))?;
        }
        done(store.commit(tx.into_commit(Some(b"fill".to_vec()))?))?;
    }
    Ok(())
}

/// What a CreateUser does: a check, a quota, one record with an index and a counter, an event.
fn create(store: &Store, number: u64) -> Result<(), Failure> {
    let mut tx = store.begin();
    let user = user(number);
    tx.count_below(USERS, &Key::of(["account"]), u64::MAX)?;
    tx.insert(&user)?;
    done(store.commit(tx.into_commit(Some(vec![b'e'; 600]))?))
}

fn commits(store: &Store, name: &str, base: u64) -> Result<(), Failure> {
    for clients in [1, 16, 64] {
        let duration = Duration::from_secs(3);
        let start = Instant::now();
        let client = |client: u64| {
            let mut count = 0;
            while start.elapsed() < duration {
                create(store, base + clients * 10_000_000 + client * 100_000 + count)?;
                count += 1;
            }
            Ok::<u64, Failure>(count)
        };
        let client = &client;
        let created: u64 = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..clients).map(|number| scope.spawn(move || client(number))).collect();
            threads
                .into_iter()
                .map(|thread| thread.join().map_err(|_| "a client panicked")?)
                .sum::<Result<u64, _>>()
        })?;
        let rate = created as f64 / start.elapsed().as_secs_f64();
        println!("durable commits, {name}, {clients} clients: {rate:.0}/s");
    }
    Ok(())
}

fn reads(store: &Store, records: u64) -> Result<(), Failure> {
    let keys: Vec<Key> = (0..1_000).map(|number| user(number * records / 1_000).key()).collect();
    let rounds = 50;
    let start = Instant::now();
    for _ in 0..rounds {
        for _ in &keys {
            std::hint::black_box(store.begin());
        }
    }
    let begin = start.elapsed() / (rounds * 1_000);
    let start = Instant::now();
    for _ in 0..rounds {
        for key in &keys {
            std::hint::black_box(store.begin().get::<User>(key)?.ok_or("a user is missing")?);
        }
    }
    println!("{records} records: begin {begin:?}, begin and get {:?}", start.elapsed() / (rounds * 1_000));
    Ok(())
}

/// Kibibytes of memory in use.
fn resident() -> Result<u64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

fn done(outcome: Outcome) -> Result<(), Failure> {
    match outcome {
        Outcome::Done(_) => Ok(()),
        other => Err(format!("{other:?}").into()),
    }
}
