//! Secrets planted in every place that takes one are found in none that shows something.

use crate::harness::{Client, World, element};
use iam::call::{Call, Step};
use iam::env::Mint;
use iam::operations;
use iam::schema::schema;
use protocol::Service as Api;
use protocol::shape::{Kind, TypeInfo};
use protocol::value::Secret;
use store::Store;

/// In each of the planted texts.
const MARK: &str = "S3cret-";

/// Who calls, what, with which parameters, and the status that comes back.
type Planted<'a> = (&'a Client, &'a str, &'a [(&'a str, &'a str)], u16);

/// What was shown, and where.
struct Seen(Vec<(String, String)>);

impl Seen {
    fn add(&mut self, place: impl Into<String>, text: impl Into<String>) {
        self.0.push((place.into(), text.into()));
    }

    fn assert_hides(&self, secrets: &[&str]) {
        for (place, text) in &self.0 {
            for secret in secrets {
                assert!(!text.contains(secret), "{place} shows {secret}: {text}");
            }
        }
    }
}

fn events(world: &World) -> Vec<String> {
    let events = world.service.store().events(0, 10_000).unwrap();
    events.into_iter().map(|(_, event)| String::from_utf8(event).unwrap()).collect()
}

fn export(world: &World) -> String {
    let mut out = Vec::new();
    world.service.store().export(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Calls step by step; everything on the way that can be printed is.
fn call(world: &World, seen: &mut Seen, client: &Client, action: &str, params: &[(&str, &str)]) -> u16 {
    world.with_request(client, action, params, |request| {
        let mut call = Call::new(request);
        loop {
            match call.advance(&world.service) {
                Step::Reply(reply) => {
                    seen.add(format!("{action} summary"), format!("{:?}", reply.summary));
                    let made = element(&reply.body, "SecretAccessKey");
                    let shown = format!("{reply:?}");
                    assert!(made.is_empty() || !shown.contains(&made), "{shown}");
                    seen.add(format!("{action} reply"), shown);
                    if let Some(entry) = &reply.entry {
                        let mut mint = Mint::new(Default::default());
                        let event = world.service.audit_event(call.request(), entry, &mut mint);
                        let event = String::from_utf8(event).unwrap();
                        assert!(made.is_empty() || !event.contains(&made), "{event}");
                        assert!(serde_json::from_str::<serde_json::Value>(&event).is_ok(), "{event}");
                        seen.add(format!("{action} event"), event);
                    }
                    if reply.status != 200 {
                        seen.add(format!("{action} error"), reply.body);
                    }
                    return reply.status;
                }
                Step::Evaluate(evaluation) => {
                    seen.add(format!("{action} evaluation"), format!("{evaluation:?}"));
                    call.evaluated(&world.service, evaluation.run().ok());
                }
                Step::Search(_) | Step::FetchKeys(_) | Step::UseKey(_) => panic!("nothing is looked up"),
                Step::Commit(pending) => {
                    let outcome = world.service.store().commit(*pending);
                    call.committed(&world.service, outcome);
                }
            }
        }
    })
}

#[test]
fn passwords_and_secret_keys_are_nowhere_to_be_read() {
    let world = World::new();
    let root = world.root();
    let alice = world.user("alice");
    world.ok(
        &root,
        "UpdateAccountPasswordPolicy",
        &[("AllowUsersToChangePassword", "true"), ("PasswordReusePrevention", "24")],
    );
    let mut seen = Seen(Vec::new());
    let user = ("UserName", "alice");
    let change = |old, new| [("OldPassword", old), ("NewPassword", new)];
    let long = MARK.repeat(20);
    let beyond = format!("{MARK}\u{100}");
    let steps: [Planted<'_>; 12] = [
        (&root, "CreateLoginProfile", &[user, ("Password", "S3cret-One-1")], 200),
        (&root, "CreateLoginProfile", &[user, ("Password", "S3cret-Two-2")], 409),
        (&alice, "ChangePassword", &change("S3cret-Wrong-1", "S3cret-Two-2"), 403),
        (&alice, "ChangePassword", &change("S3cret-One-1", "S3cret-Two-2"), 200),
        (&alice, "ChangePassword", &change("S3cret-Two-2", "S3cret-One-1"), 400),
        (&alice, "ChangePassword", &change("S3cret-Two-2", long.as_str()), 400),
        (&alice, "ChangePassword", &change(beyond.as_str(), "S3cret-Three-3"), 400),
        (&root, "ChangePassword", &change("S3cret-Two-2", "S3cret-Three-3"), 400),
        (&root, "UpdateLoginProfile", &[user, ("Password", "S3cret-Four-4")], 200),
        (&root, "UpdateLoginProfile", &[("UserName", "nobody"), ("Password", "S3cret-Five-5")], 404),
        (&root, "CreateAccessKey", &[user], 200),
        (&alice, "UpdateLoginProfile", &[user, ("Password", "S3cret-Six-6")], 403),
    ];
    for (client, action, params, expected) in steps {
        assert_eq!(call(&world, &mut seen, client, action, params), expected, "{action} {params:?}");
    }
    let body = world.ok(&root, "CreateAccessKey", &[]);
    let made = element(&body, "SecretAccessKey");
    assert_eq!(made.len(), 40);
    for event in events(&world) {
        seen.add("audit", event);
    }
    let backup = export(&world);
    assert!(backup.contains("$argon2id$") && backup.contains("login_profiles"), "{backup}");
    seen.add("backup", backup);
    seen.assert_hides(&[MARK, &alice.secret, &made, "root-secret"]);
    for (place, text) in seen.0.iter().filter(|(place, _)| place != "backup") {
        assert!(!text.contains("$argon2id$"), "{place} shows a hash: {text}");
    }
}

/// The model marks what is sensitive; no answer of any operation repeats it, in whatever way it is wrong.
#[test]
fn no_operation_repeats_a_sensitive_value() {
    fn plant(name: String, of: &TypeInfo, pairs: &mut Vec<(String, String)>) {
        match of.kind {
            Kind::Structure(info) => {
                for member in info.members {
                    plant(format!("{name}.{}", member.name), member.of, pairs);
                }
            }
            Kind::List(item) => plant(format!("{name}.member.1"), item, pairs),
            _ if of.sensitive => pairs.push((name, String::new())),
            _ => {}
        }
    }
    let world = World::new();
    let mut planted = 0;
    for row in Api::ALL.into_iter().flat_map(operations::rows) {
        let mut pairs = Vec::new();
        for member in row.info.input.members {
            plant(member.name.to_owned(), member.of, &mut pairs);
        }
        if pairs.is_empty() {
            continue;
        }
        planted += pairs.len();
        for text in [MARK.to_owned(), MARK.repeat(20_000), format!("{MARK}\u{0}\u{1f600}<&>")] {
            let params: Vec<(&str, &str)> =
                pairs.iter().map(|(name, _)| (name.as_str(), text.as_str())).collect();
            let mut seen = Seen(Vec::new());
            call(&world, &mut seen, &world.root(), row.info.name, &params);
            seen.assert_hides(&[MARK]);
        }
    }
    assert!(planted >= 10, "{planted}");
}

#[test]
fn credentials_for_single_services_are_shown_once() {
    let world = World::new();
    let root = world.root();
    world.user("alice");
    let mut made = Vec::new();
    for (service, member) in [
        ("codecommit.amazonaws.com", "ServicePassword"),
        ("cassandra.amazonaws.com", "ServicePassword"),
        ("bedrock.amazonaws.com", "ServiceCredentialSecret"),
        ("logs.amazonaws.com", "ServiceCredentialSecret"),
    ] {
        let user = ("UserName", "alice");
        let body = world.ok(&root, "CreateServiceSpecificCredential", &[user, ("ServiceName", service)]);
        let id = element(&body, "ServiceSpecificCredentialId");
        made.push(element(&body, member));
        let named = [user, ("ServiceSpecificCredentialId", id.as_str())];
        made.push(element(&world.ok(&root, "ResetServiceSpecificCredential", &named), member));
    }
    assert!(made.iter().all(|secret| secret.len() >= 44));
    let mut seen = Seen(Vec::new());
    for event in events(&world) {
        seen.add("audit", event);
    }
    seen.add("backup", export(&world));
    seen.add("list", world.ok(&root, "ListServiceSpecificCredentials", &[("AllUsers", "true")]));
    let secrets: Vec<&str> = made.iter().map(String::as_str).collect();
    seen.assert_hides(&secrets);
}

#[test]
fn a_private_key_of_a_server_certificate_is_nowhere_to_be_read() {
    let world = World::new();
    let root = world.root();
    let (body, key) =
        (include_str!("../data/certificates/leaf.pem"), include_str!("../data/certificates/leaf.key"));
    let other = include_str!("../data/certificates/rsa.key");
    let mut seen = Seen(Vec::new());
    let upload =
        |name, key| [("ServerCertificateName", name), ("CertificateBody", body), ("PrivateKey", key)];
    let planted: [Planted<'_>; 4] = [
        (&root, "UploadServerCertificate", &upload("www", key), 200),
        (&root, "UploadServerCertificate", &upload("www", key), 409),
        (&root, "UploadServerCertificate", &upload("other", other), 400),
        (&root, "UploadServerCertificate", &upload("no name", key), 400),
    ];
    for (client, action, params, status) in planted {
        assert_eq!(call(&world, &mut seen, client, action, params), status, "{action}");
    }
    for action in ["GetServerCertificate", "DeleteServerCertificate"] {
        seen.add("backup", export(&world));
        seen.add(action, world.ok(&root, action, &[("ServerCertificateName", "www")]));
    }
    for event in events(&world) {
        seen.add("audit", event);
    }
    let lines = key.lines().chain(other.lines()).filter(|line| !line.starts_with("-----"));
    seen.assert_hides(&lines.collect::<Vec<_>>());
    seen.assert_hides(&["PRIVATE KEY"]);
}

/// Who uploads the wrong one of two files, has not published it.
#[test]
fn a_private_key_in_place_of_a_public_one_is_nowhere_to_be_read() {
    let world = World::new();
    let root = world.root();
    world.user("alice");
    for kind in ["", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED "] {
        let key = format!("-----BEGIN {kind}PRIVATE KEY-----\n{MARK}\n-----END {kind}PRIVATE KEY-----\n");
        let mut seen = Seen(Vec::new());
        let user = ("UserName", "alice");
        let planted: [Planted<'_>; 3] = [
            (&root, "UploadSSHPublicKey", &[user, ("SSHPublicKeyBody", &key)], 400),
            (&root, "UploadSigningCertificate", &[user, ("CertificateBody", &key)], 400),
            (&root, "UploadSigningCertificate", &[("UserName", "nobody"), ("CertificateBody", &key)], 404),
        ];
        for (client, action, params, status) in planted {
            assert_eq!(call(&world, &mut seen, client, action, params), status, "{action}");
        }
        assert!(seen.0.iter().any(|(place, _)| place == "UploadSSHPublicKey event"));
        seen.assert_hides(&[MARK]);
    }
}

#[test]
fn a_backup_without_the_master_key_opens_nothing() {
    let world = World::new();
    world.user("alice");
    let backup = export(&world);
    let store = Store::in_memory(schema()).unwrap();
    let contents = store.read_backup(&mut backup.as_bytes()).unwrap();
    store.replace_all(contents, b"{}".to_vec()).unwrap();
    let other = iam::secret::MasterKey::new(zeroize::Zeroizing::new([8; 32]));
    let mut mint = iam::env::Mint::new(zeroize::Zeroizing::new([2; 32]));
    let now = iam::env::Instant::from_epoch_seconds(0);
    let opened = iam::bootstrap::open(&store, &other, &Default::default(), now, &mut mint);
    assert!(matches!(opened, Err(iam::bootstrap::CannotOpen::WrongMasterKey)));
    assert_eq!(format!("{other:?}"), "MasterKey([redacted])");
    assert!(!format!("{:?}", Secret::new(MARK.into())).contains(MARK));
}
