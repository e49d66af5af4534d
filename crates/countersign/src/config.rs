//! What the server was told: one `Config`, filled from one table of settings.
//!
//! Defaults, the TOML file, `COUNTERSIGN_*` variables and flags all go through the same rows, in that order, so they
//! say the same things in the same words. This module knows nothing of sockets or of IAM.
//! Next: `config/table.rs` (every setting), `config/layers.rs` (where the values come from).

mod layers;
mod nearest;
mod table;

use std::collections::BTreeMap;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use iam::domain::organization::Organization;
use zeroize::Zeroizing;

use crate::trail::Retention;

pub(crate) use layers::{Flags, load};
pub(crate) use nearest::nearest;

/// Everything `countersign serve` can be told.
#[derive(Debug)]
pub(crate) struct Config {
    /// Where to listen; port 0 takes any free port.
    pub(crate) listen: SocketAddr,
    /// The directory that holds everything the server keeps.
    pub(crate) data_dir: PathBuf,
    /// The account's 12 digits, if the operator chose them; used by the first start only.
    pub(crate) account_id: Option<String>,
    /// The account's name, likewise.
    pub(crate) account_name: Option<String>,
    /// The root user's e-mail address, likewise.
    pub(crate) account_email: Option<String>,
    /// The root user's access key id, if the operator chose it.
    pub(crate) root_access_key_id: Option<String>,
    /// The secret that belongs to `root_access_key_id`.
    pub(crate) root_secret_access_key: Option<Secret>,
    /// The certificate chain, PEM.
    pub(crate) tls_cert: Option<PathBuf>,
    /// The private key of the certificate, PEM.
    pub(crate) tls_key: Option<PathBuf>,
    /// Whether plaintext HTTP may be served to other machines.
    pub(crate) allow_plaintext_beyond_loopback: bool,
    /// Whether clients may reset the state and move the clock.
    pub(crate) test_mode: bool,
    /// How log lines look.
    pub(crate) log_format: LogFormat,
    /// The least severe level that is logged.
    pub(crate) log_level: tracing::level_filters::LevelFilter,
    /// The cost of one password hash.
    pub(crate) argon2: Argon2Cost,
    /// Threads that hash; at least 1.
    pub(crate) hash_threads: usize,
    /// Hashes that may wait for a thread before new ones are refused.
    pub(crate) hash_queue: usize,
    /// Quotas that differ from AWS's defaults, by quota name.
    pub(crate) quota: BTreeMap<String, u64>,
    /// Where others reach the server, if not where it listens.
    pub(crate) public_url: Option<String>,
    /// The organization that the account is in.
    pub(crate) organization: Option<Organization>,
    /// The file with the policies that bind its members.
    pub(crate) organization_policies: Option<PathBuf>,
    /// The file with the passwords that nobody may set.
    pub(crate) refused_passwords: Option<PathBuf>,
    /// Limits on connections and requests.
    pub(crate) limits: Limits,
    /// How much of the audit trail is kept.
    pub(crate) audit: Retention,
    /// How long a stopping server waits for requests in flight.
    pub(crate) drain: Duration,
}

/// Limits on what one client may make the listener hold, and for how long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Bytes of one request body; more is answered with status 413.
    pub(crate) body_bytes: usize,
    /// From the first byte of a request to the end of its headers; also bounds the TLS handshake.
    pub(crate) header: Duration,
    /// From the end of the headers to the end of the body.
    pub(crate) body: Duration,
    /// From one response to the first byte of the next request, including the time to take the response.
    pub(crate) idle: Duration,
    /// Connections open at once; further ones wait in the kernel's queue.
    pub(crate) connections: usize,
}

/// The parameters of Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Argon2Cost {
    /// Memory in KiB.
    pub(crate) memory_kib: u32,
    /// Passes over the memory.
    pub(crate) iterations: u32,
    /// Lanes.
    pub(crate) parallelism: u32,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogFormat {
    /// Human-readable if standard error is a terminal, else JSON.
    Auto,
    /// For eyes.
    Human,
    /// One JSON object a line.
    Json,
}

/// A secret setting: never printed, wiped when dropped.
pub(crate) struct Secret(Zeroizing<String>);

impl Secret {
    /// The secret itself, for the one place that seals it.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// Memory and passes that OWASP's password storage guidance holds equivalent for Argon2id with one lane.
const OWASP_EQUIVALENTS: [(u32, u32); 5] = [(47_104, 1), (19_456, 2), (12_288, 3), (9_216, 4), (7_168, 5)];

impl Config {
    /// The defaults: what the table says, and nothing where it says nothing.
    fn defaults() -> Result<Self, String> {
        let mut config = Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            data_dir: PathBuf::new(),
            account_id: None,
            account_name: None,
            account_email: None,
            root_access_key_id: None,
            root_secret_access_key: None,
            tls_cert: None,
            tls_key: None,
            allow_plaintext_beyond_loopback: false,
            test_mode: false,
            log_format: LogFormat::Auto,
            log_level: tracing::level_filters::LevelFilter::INFO,
            argon2: Argon2Cost { memory_kib: 0, iterations: 0, parallelism: 0 },
            hash_threads: 0,
            hash_queue: 0,
            quota: BTreeMap::new(),
            public_url: None,
            organization: None,
            organization_policies: None,
            refused_passwords: None,
            limits: Limits {
                body_bytes: 0,
                header: Duration::ZERO,
                body: Duration::ZERO,
                idle: Duration::ZERO,
                connections: 0,
            },
            audit: Retention { file_bytes: 0, files: 0, age: Duration::ZERO },
            drain: Duration::ZERO,
        };
        for setting in table::SETTINGS {
            if !setting.default.is_empty() {
                (setting.apply)(&mut config, setting.default)
                    .map_err(|why| format!("default of {}: {why}", setting.name))?;
            }
        }
        Ok(config)
    }

    /// Whether the server speaks TLS.
    pub(crate) fn tls(&self) -> Option<(&PathBuf, &PathBuf)> {
        self.tls_cert.as_ref().zip(self.tls_key.as_ref())
    }

    /// Refuses combinations that each setting alone cannot see.
    fn check(&self) -> Result<(), String> {
        if self.tls_cert.is_some() != self.tls_key.is_some() {
            return Err("tls-cert and tls-key must be set together".into());
        }
        if self.root_access_key_id.is_some() != self.root_secret_access_key.is_some() {
            return Err("root-access-key-id and root-secret-access-key must be set together".into());
        }
        let beyond_loopback = !self.listen.ip().is_loopback();
        if beyond_loopback && self.test_mode {
            return Err(format!(
                "test-mode lets any client erase everything, so it listens on loopback only, not on {}",
                self.listen
            ));
        }
        if beyond_loopback && self.tls().is_none() && !self.allow_plaintext_beyond_loopback {
            return Err(format!(
                "listening on {} without TLS would send session tokens and new secrets in the clear: set tls-cert \
                 and tls-key, or, if something in front speaks TLS, allow-plaintext-beyond-loopback",
                self.listen
            ));
        }
        if self.organization_policies.is_some() && self.organization.is_none() {
            return Err("organization-policies needs organization".into());
        }
        self.argon2.check(self.test_mode)
    }
}

impl Argon2Cost {
    fn check(self, test_mode: bool) -> Result<(), String> {
        if self.memory_kib < 8 * self.parallelism {
            return Err(format!(
                "argon2-memory-kib must be at least {} for so many lanes",
                8 * self.parallelism
            ));
        }
        let strong = OWASP_EQUIVALENTS
            .iter()
            .any(|&(memory_kib, iterations)| self.memory_kib >= memory_kib && self.iterations >= iterations);
        if strong || test_mode {
            return Ok(());
        }
        let minima: Vec<String> =
            OWASP_EQUIVALENTS.iter().map(|(memory, passes)| format!("{memory} KiB x {passes}")).collect();
        Err(format!(
            "argon2 with {} KiB and {} iteration(s) is weaker than OWASP's minimum (one of {}); only test-mode \
             allows that",
            self.memory_kib,
            self.iterations,
            minima.join(", ")
        ))
    }
}

#[cfg(test)]
mod tests;
