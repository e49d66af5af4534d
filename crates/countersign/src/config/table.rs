//! The table of settings. Flag `--NAME`, variable `COUNTERSIGN_NAME` and TOML key `NAME` come from the same row.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use iam::domain::ids::AccessKeyId;
use zeroize::Zeroizing;

use super::nearest::nearest;
use super::{Config, LogFormat, Secret};

/// One setting.
pub(super) struct Setting {
    /// The flag without dashes and the TOML key; the variable is this in capitals with `_`.
    pub(super) name: &'static str,
    /// What stands for the value in the help; empty for a switch, which takes `true` or `false`.
    pub(super) value: &'static str,
    /// The text a person would have to write to get the default; empty if there is none.
    pub(super) default: &'static str,
    /// One sentence for the help and the documentation.
    pub(super) help: &'static str,
    /// Parses a value into the configuration. The error text never repeats a secret value.
    pub(super) apply: fn(&mut Config, &str) -> Result<(), String>,
}

/// The setting that names the TOML file; it cannot be set in the file.
pub(super) const FILE: &str = "config";

/// The setting that a TOML file may write as a table and that a flag may repeat.
pub(super) const QUOTA: &str = "quota";

/// Every setting, in the order of the help.
pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        name: "listen",
        value: "ADDRESS:PORT",
        default: "127.0.0.1:4590",
        help: "Where to listen; port 0 takes any free port",
        apply: |config, text| put(&mut config.listen, address(text)),
    },
    Setting {
        name: "data-dir",
        value: "DIRECTORY",
        default: "./countersign-data",
        help: "Everything the server keeps; made on the first start",
        apply: |config, text| put(&mut config.data_dir, path(text)),
    },
    Setting {
        name: FILE,
        value: "FILE",
        default: "",
        help: "A TOML file with any of these settings",
        apply: |_, _| Ok(()),
    },
    Setting {
        name: "account-id",
        value: "12-DIGITS",
        default: "",
        help: "The account's number, for the first start; made up if not given",
        apply: |config, text| put(&mut config.account_id, account_id(text).map(Some)),
    },
    Setting {
        name: "account-name",
        value: "NAME",
        default: "",
        help: "The account's name, for the first start; nobody may have it as a password",
        apply: |config, text| put(&mut config.account_name, Ok(Some(text.to_owned()))),
    },
    Setting {
        name: "account-email",
        value: "ADDRESS",
        default: "",
        help: "The root user's e-mail address, for the first start; likewise no password",
        apply: |config, text| put(&mut config.account_email, Ok(Some(text.to_owned()))),
    },
    Setting {
        name: "root-access-key-id",
        value: "ID",
        default: "",
        help: "The root user's access key id; made up by the first start if not given",
        apply: |config, text| put(&mut config.root_access_key_id, access_key_id(text).map(Some)),
    },
    Setting {
        name: "root-secret-access-key",
        value: "SECRET",
        default: "",
        help: "Its secret; prefer the variable, flags are visible to other processes",
        apply: |config, text| put(&mut config.root_secret_access_key, secret(text).map(Some)),
    },
    Setting {
        name: "tls-cert",
        value: "FILE",
        default: "",
        help: "Certificate chain, PEM; with tls-key the server speaks TLS",
        apply: |config, text| put(&mut config.tls_cert, path(text).map(Some)),
    },
    Setting {
        name: "tls-key",
        value: "FILE",
        default: "",
        help: "Private key of the certificate, PEM",
        apply: |config, text| put(&mut config.tls_key, path(text).map(Some)),
    },
    Setting {
        name: "allow-plaintext-beyond-loopback",
        value: "",
        default: "false",
        help: "Listen beyond loopback without TLS, for a proxy in front that speaks it",
        apply: |config, text| put(&mut config.allow_plaintext_beyond_loopback, switch(text)),
    },
    Setting {
        name: "test-mode",
        value: "",
        default: "false",
        help: "Let clients on this machine erase the state and move the clock; loopback only",
        apply: |config, text| put(&mut config.test_mode, switch(text)),
    },
    Setting {
        name: "log-format",
        value: "auto|human|json",
        default: "auto",
        help: "How log lines look; auto is human on a terminal, else json",
        apply: |config, text| put(&mut config.log_format, log_format(text)),
    },
    Setting {
        name: "log-level",
        value: "off|error|warn|info|debug|trace",
        default: "info",
        help: "The least severe level that is logged; requests are info",
        apply: |config, text| put(&mut config.log_level, log_level(text)),
    },
    Setting {
        name: "argon2-memory-kib",
        value: "KIB",
        default: "19456",
        help: "Memory of one password hash",
        apply: |config, text| put(&mut config.argon2.memory_kib, number(text, 8, 4_194_304)),
    },
    Setting {
        name: "argon2-iterations",
        value: "N",
        default: "2",
        help: "Passes of one password hash",
        apply: |config, text| put(&mut config.argon2.iterations, number(text, 1, 1000)),
    },
    Setting {
        name: "argon2-parallelism",
        value: "N",
        default: "1",
        help: "Lanes of one password hash",
        apply: |config, text| put(&mut config.argon2.parallelism, number(text, 1, 64)),
    },
    Setting {
        name: "hash-threads",
        value: "N|auto",
        default: "auto",
        help: "Threads that hash passwords; auto is the cores less one",
        apply: |config, text| put(&mut config.hash_threads, hash_threads(text)),
    },
    Setting {
        name: "hash-queue",
        value: "N",
        default: "64",
        help: "Password hashes that may wait before more are refused",
        apply: |config, text| put(&mut config.hash_queue, number(text, 1, 100_000)),
    },
    Setting {
        name: QUOTA,
        value: "NAME=N",
        default: "",
        help: "A quota other than AWS's default, such as UsersPerAccount=100000; may be repeated",
        apply: quotas,
    },
    Setting {
        name: "public-url",
        value: "URL",
        default: "",
        help: "Where others reach the server, if not where it listens; tokens of GetWebIdentityToken name it as their issuer",
        apply: |config, text| put(&mut config.public_url, public_url(text).map(Some)),
    },
    Setting {
        name: "organization",
        value: "NAME=VALUE,…",
        default: "",
        help: "The organization of the account: id=o-…, management=ACCOUNT, then member= and delegated=ACCOUNT",
        apply: |config, text| put(&mut config.organization, text.parse().map(Some)),
    },
    Setting {
        name: "organization-policies",
        value: "FILE",
        default: "",
        help: "Service and resource control policies that bind the organization's members, in JSON",
        apply: |config, text| put(&mut config.organization_policies, Ok(Some(text.into()))),
    },
    Setting {
        name: "refused-passwords",
        value: "FILE",
        default: "",
        help: "Passwords that nobody may set, in any case of letters, a line each; read at the start",
        apply: |config, text| put(&mut config.refused_passwords, path(text).map(Some)),
    },
    Setting {
        name: "request-body-limit",
        value: "BYTES",
        default: "10000000",
        help: "Largest request body; larger ones get status 413",
        apply: |config, text| put(&mut config.limits.body_bytes, number(text, 1024, 1_000_000_000)),
    },
    Setting {
        name: "header-timeout-seconds",
        value: "SECONDS",
        default: "10",
        help: "Time to send the headers of a request",
        apply: |config, text| put(&mut config.limits.header, seconds(text)),
    },
    Setting {
        name: "body-timeout-seconds",
        value: "SECONDS",
        default: "30",
        help: "Time to send the body of a request",
        apply: |config, text| put(&mut config.limits.body, seconds(text)),
    },
    Setting {
        name: "idle-timeout-seconds",
        value: "SECONDS",
        default: "75",
        help: "Time a connection may rest between requests",
        apply: |config, text| put(&mut config.limits.idle, seconds(text)),
    },
    Setting {
        name: "max-connections",
        value: "N",
        default: "4096",
        help: "Connections open at once; further ones wait",
        apply: |config, text| put(&mut config.limits.connections, number(text, 1, 1_000_000)),
    },
    Setting {
        name: "audit-file-bytes",
        value: "BYTES",
        default: "67108864",
        help: "Size after which the audit trail goes on in a new file",
        apply: |config, text| put(&mut config.audit.file_bytes, number(text, 65_536, 1 << 40)),
    },
    Setting {
        name: "audit-files",
        value: "N",
        default: "16",
        help: "Files of the audit trail that are kept; older ones are deleted",
        apply: |config, text| put(&mut config.audit.files, number(text, 1, 1_000_000)),
    },
    Setting {
        name: "audit-days",
        value: "DAYS",
        default: "90",
        help: "Days after which a file of the audit trail is deleted",
        apply: |config, text| put(&mut config.audit.age, days(text)),
    },
    Setting {
        name: "drain-seconds",
        value: "SECONDS",
        default: "10",
        help: "Time a stopping server gives requests in flight",
        apply: |config, text| put(&mut config.drain, seconds(text)),
    },
];

fn put<T>(place: &mut T, value: Result<T, String>) -> Result<(), String> {
    *place = value?;
    Ok(())
}

fn address(text: &str) -> Result<SocketAddr, String> {
    let numeric = match text.strip_prefix("localhost:") {
        Some(port) => format!("127.0.0.1:{port}"),
        None => text.to_owned(),
    };
    numeric.parse().map_err(|_| format!("`{text}` is not an IP address and port, such as 127.0.0.1:4590"))
}

fn public_url(text: &str) -> Result<String, String> {
    let text = text.strip_suffix('/').unwrap_or(text);
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let fits = |rest: &str| {
        !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~:/[]".contains(&b))
    };
    if rest.is_some_and(fits) {
        return Ok(text.to_owned());
    }
    Err(format!("`{text}` is not a URL such as https://iam.example.com"))
}

fn path(text: &str) -> Result<PathBuf, String> {
    if text.is_empty() { Err("the path is empty".into()) } else { Ok(PathBuf::from(text)) }
}

fn account_id(text: &str) -> Result<String, String> {
    if text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(text.to_owned());
    }
    Err(format!("`{text}` is not 12 digits (in TOML, write them in quotes)"))
}

fn access_key_id(text: &str) -> Result<String, String> {
    if AccessKeyId::is_temporary(text) {
        return Err("ids that begin with ASIA are those of sessions, and useless without a token".into());
    }
    // What a credential in a signature can hold: these three part it from what follows.
    let fits = text.bytes().all(|b| b.is_ascii_graphic() && !b"/,=".contains(&b));
    if (1..=128).contains(&text.len()) && fits {
        return Ok(text.to_owned());
    }
    Err("an access key id has 1 to 128 printable ASCII characters, without spaces, `/`, `,` and `=`".into())
}

fn secret(text: &str) -> Result<Secret, String> {
    if (1..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic()) {
        return Ok(Secret(Zeroizing::new(text.to_owned())));
    }
    Err("the secret must have 1 to 128 printable ASCII characters without spaces".into())
}

fn switch(text: &str) -> Result<bool, String> {
    match text {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(format!("`{text}` is neither true nor false")),
    }
}

fn log_format(text: &str) -> Result<LogFormat, String> {
    match text {
        "auto" => Ok(LogFormat::Auto),
        "human" => Ok(LogFormat::Human),
        "json" => Ok(LogFormat::Json),
        _ => Err(format!("`{text}` is not one of auto, human, json")),
    }
}

fn log_level(text: &str) -> Result<tracing::level_filters::LevelFilter, String> {
    text.parse().map_err(|_| format!("`{text}` is not one of off, error, warn, info, debug, trace"))
}

fn hash_threads(text: &str) -> Result<usize, String> {
    if text == "auto" {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        return Ok(cores.saturating_sub(1).max(1));
    }
    number(text, 1, 1024)
}

/// `A=1` or `A=1,B=2`; later names replace earlier ones, other names stay.
fn quotas(config: &mut Config, text: &str) -> Result<(), String> {
    for item in text.split(',') {
        let (name, count) = item.split_once('=').ok_or_else(|| format!("`{item}` is not NAME=N"))?;
        let name = name.trim();
        let known = || iam::limits::QUOTAS.iter().map(|quota| quota.name);
        if !known().any(|quota| quota == name) {
            let hint =
                nearest(name, known()).map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            return Err(format!("unknown quota `{name}`{hint}"));
        }
        config.quota.insert(name.to_owned(), number(count.trim(), 0, u64::MAX)?);
    }
    Ok(())
}

fn seconds(text: &str) -> Result<Duration, String> {
    number(text, 1, 86_400).map(Duration::from_secs)
}

fn days(text: &str) -> Result<Duration, String> {
    number(text, 1, 36_500).map(|days: u64| Duration::from_secs(days * 86_400))
}

fn number<N: FromStr + PartialOrd + std::fmt::Display>(text: &str, least: N, most: N) -> Result<N, String> {
    match text.parse::<N>() {
        Ok(n) if n >= least && n <= most => Ok(n),
        _ => Err(format!("`{text}` is not a whole number from {least} to {most}")),
    }
}
