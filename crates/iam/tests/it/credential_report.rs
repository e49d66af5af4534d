//! What stands in a credential report, that it shows one instant, and that nothing of its making is half done.

use crate::harness::{ACCOUNT, BEGINNING, CHEAP, World, element};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use data_encoding::BASE32;
use iam::bootstrap::{self, Preset};
use iam::domain::credential_report::CredentialReportPart;
use iam::domain::names::AccountId;
use iam::domain::signing_certificate::SigningCertificate;
use iam::domain::user::User;
use iam::env::{Instant, Mint};
use iam::limits::Quotas;
use iam::schema::account_key;
use serde_json::json;
use store::{Outcome, Record, Tx};

const NOW: Instant = Instant::from_epoch_seconds(BEGINNING);
/// Users whose lines are more than one step writes.
const MANY: usize = 700;

/// Changes the records of so many users, without a call for each.
fn each_of_many(world: &World, change: impl Fn(&mut Tx, User)) {
    let numbers: Vec<usize> = (0..MANY).collect();
    for some in numbers.chunks(100) {
        let mut tx = world.service.store().begin();
        for n in some {
            let user = json!({
                "account": ACCOUNT, "id": format!("AIDA{n:016}"), "name": format!("user-{n:04}"),
                // A comma in the path: each line is quoted.
                "path": format!("/{},/", "p".repeat(500)), "created": BEGINNING,
            });
            change(&mut tx, serde_json::from_value(user).unwrap());
        }
        let outcome = world.service.store().commit(tx.into_commit(Some(b"{}".to_vec())).unwrap());
        assert!(matches!(outcome, Outcome::Done(_)));
    }
}

fn with_many() -> World {
    let world = World::new();
    each_of_many(&world, |tx, user| tx.put(&user).unwrap());
    world
}

fn begin(world: &World) -> String {
    element(&world.ok(&world.root(), "GenerateCredentialReport", &[]), "State")
}

fn read(world: &World) -> String {
    let reply = world.call(&world.root(), "GetCredentialReport", &[]);
    assert_eq!(reply.status, 200, "{}", reply.body);
    let length = reply.streamed.as_ref().unwrap().content.length();
    let body = reply.into_text(&world.service).unwrap();
    let content = element(&body, "Content");
    assert_eq!(content.len() as u64, length, "the length is told before the content is there");
    let report = STANDARD.decode(content).unwrap();
    assert_eq!(report, plain(world), "the console gives out the same");
    String::from_utf8(report).unwrap()
}

/// The report as a file.
fn plain(world: &World) -> Vec<u8> {
    let reply = world.call(&world.root(), "GetCredentialReport", &[]);
    let mut content = reply.streamed.unwrap().content;
    let length = content.plain_length();
    let pieces = std::iter::from_fn(|| content.next_plain(world.service.store()).unwrap());
    let file: Vec<u8> = pieces.flatten().collect();
    assert_eq!(file.len() as u64, length, "the length is told before the file is there");
    file
}

fn report(world: &World) -> String {
    assert_eq!(begin(world), "STARTED");
    world.work();
    read(world)
}

/// The columns that are told apart, and the line of `user`.
fn line(report: &str, user: &str) -> Vec<(String, String)> {
    let mut lines = report.lines();
    let header = lines.next().unwrap().split(',');
    let line = lines.find(|line| line.split(',').next() == Some(user)).unwrap();
    header.map(str::to_owned).zip(line.split(',').map(str::to_owned)).collect()
}

#[track_caller]
fn check(line: &[(String, String)], expected: &[(&str, &str)]) {
    for (column, value) in expected {
        let found = line.iter().find(|(name, _)| name == column).unwrap();
        assert_eq!(found.1, *value, "{column}");
    }
}

#[test]
fn a_fresh_account_has_a_root_user_and_nothing_else() {
    let world = World::new();
    let expected = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,\
        password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,\
        access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,\
        access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,\
        cert_1_last_rotated,cert_2_active,cert_2_last_rotated\n\
        <root_account>,arn:aws:iam::123456789012:root,2027-01-15T08:00:00+00:00,false,N/A,N/A,not_supported,false,true,\
        2027-01-15T08:00:00+00:00,2027-01-15T08:00:00+00:00,us-east-1,iam,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A";
    assert_eq!(report(&world), expected);
}

#[test]
fn every_column_tells_what_happened() {
    let world = World::new();
    let root = world.root();
    let alice = world.user("alice");
    world.advance(60);
    world.ok(&root, "CreateLoginProfile", &[("UserName", "alice"), ("Password", "Secret-1")]);
    world.ok(
        &root,
        "UpdateAccountPasswordPolicy",
        &[("MaxPasswordAge", "90"), ("MinimumPasswordLength", "8")],
    );
    let second = world.ok(&root, "CreateAccessKey", &[("UserName", "alice")]);
    let second = element(&second, "AccessKeyId");
    let off = [("UserName", "alice"), ("AccessKeyId", second.as_str()), ("Status", "Inactive")];
    world.ok(&root, "UpdateAccessKey", &off);
    world.ok(&alice, "GetCallerIdentity", &[]);
    world.advance(60);
    world.session("alice", "Secret-1");
    world.user("bob");

    let report = report(&world);
    assert!(!report.contains("Secret-1") && !report.contains(&alice.secret));
    let alices = line(&report, "alice");
    check(
        &alices,
        &[
            ("arn", "arn:aws:iam::123456789012:user/alice"),
            ("user_creation_time", "2027-01-15T08:00:00+00:00"),
            ("password_enabled", "true"),
            ("password_last_used", "2027-01-15T08:02:00+00:00"),
            ("password_last_changed", "2027-01-15T08:01:00+00:00"),
            ("password_next_rotation", "2027-04-15T08:01:00+00:00"),
            ("mfa_active", "false"),
        ],
    );
    // Keys stand in the order of their ids.
    let (first, other) = if alice.id < second { ("1", "2") } else { ("2", "1") };
    let of = |number: &str, what: &str| format!("access_key_{number}_{what}");
    check(
        &alices,
        &[
            (&of(first, "active"), "true"),
            (&of(first, "last_rotated"), "2027-01-15T08:00:00+00:00"),
            (&of(first, "last_used_date"), "2027-01-15T08:01:00+00:00"),
            (&of(first, "last_used_region"), "us-east-1"),
            (&of(first, "last_used_service"), "sts"),
            (&of(other, "active"), "false"),
            (&of(other, "last_rotated"), "2027-01-15T08:01:00+00:00"),
            (&of(other, "last_used_date"), "N/A"),
            (&of(other, "last_used_region"), "N/A"),
            (&of(other, "last_used_service"), "N/A"),
        ],
    );
    check(
        &line(&report, "bob"),
        &[
            ("password_enabled", "false"),
            ("password_last_used", "N/A"),
            ("password_last_changed", "N/A"),
            ("password_next_rotation", "N/A"),
            ("access_key_1_active", "true"),
            ("access_key_1_last_used_date", "N/A"),
            ("access_key_2_active", "false"),
            ("access_key_2_last_rotated", "N/A"),
        ],
    );
}

#[test]
fn a_password_that_was_never_used_is_told_from_none() {
    let world = World::new();
    world.user("alice");
    world.ok(&world.root(), "CreateLoginProfile", &[("UserName", "alice"), ("Password", "Secret-1")]);
    let report = report(&world);
    check(
        &line(&report, "alice"),
        &[("password_last_used", "no_information"), ("password_next_rotation", "N/A")],
    );
}

#[test]
fn certificates_stand_inactive_ones_first() {
    let world = World::new();
    world.user("alice");
    let body = world.ok(&world.root(), "GetUser", &[("UserName", "alice")]);
    let mut tx = world.service.store().begin();
    for (id, status, uploaded) in [("A", "Active", BEGINNING - 60), ("B", "Inactive", BEGINNING)] {
        let certificate = json!({
            "account": ACCOUNT, "owner": {"User": element(&body, "UserId")}, "id": format!("ASCA{id:0>20}"), "body": "",
            "fingerprint": id, "status": status, "uploaded": uploaded,
        });
        tx.put(&serde_json::from_value::<SigningCertificate>(certificate).unwrap()).unwrap();
    }
    let outcome = world.service.store().commit(tx.into_commit(Some(b"{}".to_vec())).unwrap());
    assert!(matches!(outcome, Outcome::Done(_)));
    let report = report(&world);
    check(
        &line(&report, "alice"),
        &[
            ("cert_1_active", "false"),
            ("cert_1_last_rotated", "2027-01-15T08:00:00+00:00"),
            ("cert_2_active", "true"),
            ("cert_2_last_rotated", "2027-01-15T07:59:00+00:00"),
        ],
    );
    check(&line(&report, "<root_account>"), &[("cert_1_active", "false"), ("cert_1_last_rotated", "N/A")]);
}

#[test]
fn devices_certificates_and_passwords_change_their_columns_when_they_come_and_when_they_go() {
    let world = World::new();
    let root = world.root();
    world.user("alice");
    let codes = |body: &str| {
        let seed = BASE32.decode(&STANDARD.decode(element(body, "Base32StringSeed")).unwrap()).unwrap();
        [-1, 0].map(|steps| iam::totp::code(&seed, BEGINNING / 30 + steps))
    };
    let mut serials = Vec::new();
    // The root user goes by the account's name.
    for whose in ["alice", "Countersign"] {
        let made = world.ok(&root, "CreateVirtualMFADevice", &[("VirtualMFADeviceName", whose)]);
        let serial = element(&made, "SerialNumber");
        let [first, second] = codes(&made);
        let params = [
            ("UserName", whose),
            ("SerialNumber", &serial),
            ("AuthenticationCode1", &first),
            ("AuthenticationCode2", &second),
        ];
        world.ok(&root, "EnableMFADevice", &params);
        serials.push(serial);
    }
    let body = include_str!("../data/certificates/p521.pem");
    let made =
        world.ok(&root, "UploadSigningCertificate", &[("UserName", "alice"), ("CertificateBody", body)]);
    let certificate = element(&made, "CertificateId");
    world.ok(&root, "CreateLoginProfile", &[("UserName", "alice"), ("Password", "Secret-1")]);
    let before = report(&world);
    let (there, then) = (("mfa_active", "true"), "2027-01-15T08:00:00+00:00");
    check(
        &line(&before, "alice"),
        &[there, ("password_enabled", "true"), ("cert_1_active", "true"), ("cert_1_last_rotated", then)],
    );
    check(&line(&before, "<root_account>"), &[there, ("cert_1_active", "false")]);

    // Four hours later there is another report.
    world.advance(4 * 3600);
    for (whose, serial) in [Some("alice"), None].into_iter().zip(&serials) {
        let whose = whose.map(|name| ("UserName", name));
        let params: Vec<_> = whose.into_iter().chain([("SerialNumber", serial.as_str())]).collect();
        world.ok(&root, "DeactivateMFADevice", &params);
    }
    let off = [("UserName", "alice"), ("CertificateId", certificate.as_str()), ("Status", "Inactive")];
    world.ok(&root, "UpdateSigningCertificate", &off);
    world.ok(&root, "UpdateLoginProfile", &[("UserName", "alice"), ("Password", "Secret-2")]);
    let after = report(&world);
    let gone = ("mfa_active", "false");
    check(
        &line(&after, "alice"),
        &[
            gone,
            ("password_last_changed", "2027-01-15T12:00:00+00:00"),
            ("cert_1_active", "false"),
            ("cert_1_last_rotated", then),
        ],
    );
    check(&line(&after, "<root_account>"), &[gone, ("password_enabled", "false")]);
}

#[test]
fn more_keys_than_there_are_columns_for_are_counted() {
    let mut quotas = Quotas::default();
    quotas.set("AccessKeysPerUser", 4);
    let world = World::with_quotas(quotas);
    world.user("alice");
    for _ in 0..3 {
        world.ok(&world.root(), "CreateAccessKey", &[("UserName", "alice")]);
    }
    let report = report(&world);
    let told = "additional_credentials_info";
    check(&line(&report, "alice"), &[(told, "2 more access keys: ListAccessKeys")]);
    check(&line(&report, "<root_account>"), &[(told, "N/A")]);
}

#[test]
fn a_long_report_comes_in_parts_and_shows_one_instant() {
    let world = with_many();
    begin(&world);
    let mut work = None;
    assert!(world.service.work(&mut work, NOW).unwrap(), "it takes more than one step");
    assert_eq!(begin(&world), "INPROGRESS");
    let (_, code, _) = world.error(&world.root(), "GetCredentialReport", &[]);
    assert_eq!(code, "ReportInProgress");
    // One of those that are yet to be read goes, another comes.
    world.ok(&world.root(), "DeleteUser", &[("UserName", "user-0699")]);
    world.ok(&world.root(), "CreateUser", &[("UserName", "user-9999")]);
    world.advance(5);
    let later = Instant::from_epoch_seconds(BEGINNING + 5);
    while world.service.work(&mut work, later).unwrap() {}
    let long = read(&world);
    assert_eq!(long.lines().count(), MANY + 2);
    assert!(long.len() > 400_000 && long.contains("user-0699") && !long.contains("user-9999"));
    assert!(long.lines().skip(2).all(|line| line.contains(",\"arn:aws:iam::123456789012:user/pp")));
    let reply = world.call(&world.root(), "GetCredentialReport", &[]);
    let end = reply.streamed.unwrap().end;
    assert_eq!(element(&end, "GeneratedTime"), "2027-01-15T08:00:00Z", "when what it shows was so");

    // The next one is shorter, and nothing of this one is left.
    each_of_many(&world, |tx, user| {
        tx.delete::<User>(&user.key()).unwrap();
    });
    world.advance(4 * 3600);
    let short = report(&world);
    assert_eq!(short.lines().count(), 3);
    let account = account_key(&AccountId::new(ACCOUNT).unwrap());
    let parts =
        world.service.store().begin().scan::<CredentialReportPart>(&account, None, usize::MAX).unwrap();
    assert_eq!(parts.len(), 1);
}

#[test]
fn what_was_begun_when_the_process_ended_is_begun_again() {
    let world = with_many();
    begin(&world);
    let mut work = None;
    assert!(world.service.work(&mut work, NOW).unwrap());
    drop(work);
    world.ok(&world.root(), "DeleteUser", &[("UserName", "user-0000")]);
    let next = world.with_cost(CHEAP);
    next.work();
    let report = read(&next);
    assert_eq!(report.lines().count(), MANY + 1);
    assert!(!report.contains("user-0000"));
}

#[test]
fn a_report_of_an_account_that_was_reset_is_not_completed() {
    let world = with_many();
    begin(&world);
    let mut work = None;
    assert!(world.service.work(&mut work, NOW).unwrap());
    let preset = bootstrap::current(&world.service).unwrap();
    let preset = Preset { account_name: Some("Another".to_owned()), ..preset };
    bootstrap::reset(&world.service, &preset, NOW, &mut Mint::new(world.entropy())).unwrap();
    while world.service.work(&mut work, NOW).unwrap() {}
    let (_, code, _) = world.error(&world.root(), "GetCredentialReport", &[]);
    assert_eq!(code, "ReportNotPresent");
    let account = account_key(&AccountId::new(ACCOUNT).unwrap());
    let parts = world.service.store().begin().scan::<CredentialReportPart>(&account, None, 1).unwrap();
    assert!(parts.is_empty(), "nothing of the account before is written");
}

#[test]
fn a_report_that_is_replaced_while_somebody_reads_it_ends_there() {
    let world = World::new();
    begin(&world);
    world.work();
    let reply = world.call(&world.root(), "GetCredentialReport", &[]);
    world.advance(4 * 3600);
    begin(&world);
    assert!(reply.into_text(&world.service).is_err());
}
