//! Precedence, unknown names, refusals.

use clap::Parser;

use super::table::SETTINGS;
use super::{Config, Flags, load};

#[derive(Parser)]
struct Command {
    #[command(flatten)]
    flags: Flags,
}

fn resolve(flags: &[&str], environment: &[(&str, &str)], file: &str) -> Result<Config, String> {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("c.toml");
    std::fs::write(&path, file).unwrap();
    let mut words = vec!["x", "--config", path.to_str().unwrap()];
    words.extend(flags);
    let command = Command::try_parse_from(words).map_err(|why| why.to_string())?;
    let environment = environment.iter().map(|(name, value)| ((*name).into(), (*value).into()));
    load(&command.flags, environment)
}

#[test]
fn flag_beats_variable_beats_file_beats_default() {
    let variable = [("COUNTERSIGN_HASH_QUEUE", "3")];
    for (flags, environment, file, expected) in [
        (&[][..], &[][..], "", 64),
        (&[], &[], "hash-queue = 2", 2),
        (&[], &variable, "hash-queue = 2", 3),
        (&["--hash-queue", "4"], &variable, "hash-queue = 2", 4),
        (&[], &[("COUNTERSIGN_HASH_QUEUE", "")], "hash-queue = 2", 2),
    ] {
        assert_eq!(resolve(flags, environment, file).unwrap().hash_queue, expected);
    }
}

#[test]
fn the_file_may_be_named_by_a_variable() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("c.toml");
    std::fs::write(&path, "hash-queue = 9\n").unwrap();
    let config = load(&Flags::default(), [("COUNTERSIGN_CONFIG".into(), path.into())]).unwrap();
    assert_eq!(config.hash_queue, 9);
}

#[test]
fn quotas_of_all_layers_are_merged_by_name() {
    let config = resolve(
        &["--quota", "UsersPerAccount=4", "--quota", "InlinePolicySizePerUser=5"],
        &[("COUNTERSIGN_QUOTA", "AccessKeysPerUser=3,UsersPerAccount=3")],
        "[quota]\nUsersPerAccount = 1\nAccessKeysPerUser = 1\nPoliciesPerUser = 1\n",
    )
    .unwrap();
    let quotas: Vec<(&str, u64)> = config.quota.iter().map(|(name, n)| (name.as_str(), *n)).collect();
    assert_eq!(
        quotas,
        [
            ("AccessKeysPerUser", 3),
            ("InlinePolicySizePerUser", 5),
            ("PoliciesPerUser", 1),
            ("UsersPerAccount", 4)
        ]
    );
}

#[test]
fn switches_need_no_value() {
    assert!(resolve(&["--test-mode"], &[], "").unwrap().test_mode);
    assert!(resolve(&[], &[("COUNTERSIGN_TEST_MODE", "1")], "").unwrap().test_mode);
    assert!(!resolve(&["--test-mode=false"], &[], "test-mode = true").unwrap().test_mode);
}

#[test]
fn every_setting_with_a_default_can_be_written_in_each_layer() {
    for setting in SETTINGS.iter().filter(|setting| !setting.default.is_empty()) {
        let flag = format!("--{}={}", setting.name, setting.default);
        resolve(&[&flag], &[], "").unwrap();
        let variable = format!("COUNTERSIGN_{}", setting.name.to_uppercase().replace('-', "_"));
        resolve(&[], &[(&variable, setting.default)], "").unwrap();
        resolve(&[], &[], &format!("{} = \"{}\"", setting.name, setting.default)).unwrap();
    }
}

#[test]
fn errors_name_the_setting_and_what_to_do() {
    let long = "--root-secret-access-key";
    for (flags, environment, file, expected) in [
        (&[][..], &[("COUNTERSIGN_LISTN", "x")][..], "", "COUNTERSIGN_LISTEN`"),
        (&[], &[], "data_dir = \"x\"", "nearest known one is `data-dir`"),
        (&["--public-url", "iam.example.com"], &[], "", "is not a URL such as https://iam.example.com"),
        (
            &["--public-url", "https://iam.example.com/?a"],
            &[],
            "",
            "is not a URL such as https://iam.example.com",
        ),
        (&[], &[], "config = \"x\"", "unknown setting `config`"),
        (&[], &[], "listen = [1]", "`listen` is not a plain value"),
        (&[], &[], "\n\nlisten = \"", "line 3: not TOML"),
        (&["--hash-queue", "no"], &[], "", "--hash-queue: `no` is not a whole number from 1 to 100000"),
        (&[], &[("COUNTERSIGN_ACCOUNT_ID", "12")], "", "COUNTERSIGN_ACCOUNT_ID: `12` is not 12 digits"),
        (&["--root-access-key-id", "ASIAIOSFODNN7EXAMPLE"], &[], "", "begin with ASIA"),
        (&["--root-access-key-id", "a/b"], &[], "", "without spaces, `/`"),
        (&["--tls-cert", "x"], &[], "", "tls-cert and tls-key must be set together"),
        (&[long, "s3cr3t-s3cr3t-s3cr3t"], &[], "", "must be set together"),
        (&["--listen", "0.0.0.0:1"], &[], "", "allow-plaintext-beyond-loopback"),
        (&["--listen", "[::]:1"], &[], "", "allow-plaintext-beyond-loopback"),
        (&["--listen", "[::]:1", "--test-mode"], &[], "", "loopback only"),
        (&["--listen", "example:1"], &[], "", "--listen: `example:1` is not an IP address"),
        (&["--argon2-iterations", "1"], &[], "", "weaker than OWASP's minimum"),
        (
            &["--argon2-memory-kib", "12287", "--argon2-iterations", "3"],
            &[],
            "",
            "weaker than OWASP's minimum",
        ),
        (&["--quota", "Users"], &[], "", "`Users` is not NAME=N"),
        (&["--drain-seconds", "0"], &[], "", "from 1 to 86400"),
    ] {
        let why = resolve(flags, environment, file).unwrap_err();
        assert!(why.contains(expected), "{why}");
    }
}

#[test]
fn owasp_equivalents_and_weak_hashes_in_test_mode_are_accepted() {
    for flags in [
        &["--argon2-memory-kib", "12288", "--argon2-iterations", "3"][..],
        &["--argon2-memory-kib", "47104", "--argon2-iterations", "1"],
        &["--argon2-memory-kib", "64", "--argon2-iterations", "1", "--test-mode"],
        &["--listen", "0.0.0.0:1", "--allow-plaintext-beyond-loopback"],
        &["--listen", "0.0.0.0:1", "--tls-cert", "c", "--tls-key", "k"],
        &["--listen", "localhost:0"],
        &["--root-access-key-id", "test", "--root-secret-access-key", "test"],
    ] {
        resolve(flags, &[], "").unwrap();
    }
}

#[test]
fn variables_that_kubernetes_injects_are_not_ours() {
    let environment = [
        ("COUNTERSIGN_PORT", "tcp://10.0.0.1:4590"),
        ("COUNTERSIGN_PORT_4590_TCP_ADDR", "10.0.0.1"),
        ("COUNTERSIGN_SERVICE_HOST", "10.0.0.1"),
        ("COUNTERSIGN_SERVICE_PORT_HTTP", "4590"),
    ];
    resolve(&[], &environment, "").unwrap();
}

#[test]
fn secrets_appear_in_no_debug_output_and_no_error() {
    let secret = "s3cr3t-s3cr3t-s3cr3t";
    let id = "--root-access-key-id=AKIAIOSFODNN7EXAMPLE";
    let config = resolve(&[id], &[("COUNTERSIGN_ROOT_SECRET_ACCESS_KEY", secret)], "").unwrap();
    assert_eq!(config.root_secret_access_key.as_ref().unwrap().expose(), secret);
    assert!(!format!("{config:?}").contains(secret));
    for (flags, file) in [
        (&["--root-secret-access-key=s3cr3t ä"][..], ""),
        (&[], "root-secret-access-key = \"s3cr3t"),
        (&[], "root-secret-access-key = [\"s3cr3t\"]"),
    ] {
        assert!(!resolve(flags, &[], file).unwrap_err().contains("s3cr3t"));
    }
}
