//! The chain of credentials, profiles and endpoints, case by case.

use protocol::Service;

use super::surroundings::fixture::Fixture;
use super::{Connection, Profile, credentials, endpoint};

/// `key id/secret/token`, or the error.
fn credentials(flag: Option<&str>, world: &Fixture) -> String {
    let found = Profile::load(flag, world).and_then(|profile| credentials::find(&profile, world));
    match found {
        Ok(found) => {
            let token = found.session_token.as_ref().map_or("-", |token| token.expose());
            format!("{}/{}/{token}", found.access_key_id, found.secret_access_key.expose())
        }
        Err(why) => why,
    }
}

const ENV_KEYS: &str = "AWS_ACCESS_KEY_ID=EID AWS_SECRET_ACCESS_KEY=ES";
const KEYS: &str = "[default]\naws_access_key_id=DID\naws_secret_access_key=DS\n\
                    [p]\naws_access_key_id = PID\naws_secret_access_key = PS\naws_session_token = PT\n";

#[test]
fn credentials_come_from_the_first_place_that_has_any() {
    for (flag, variables, config, keys, expected) in [
        (None, ENV_KEYS, "", KEYS, "EID/ES/-"),
        (None, "AWS_ACCESS_KEY_ID=EID AWS_SECRET_ACCESS_KEY=ES AWS_SESSION_TOKEN=ET", "", "", "EID/ES/ET"),
        (
            None,
            "AWS_ACCESS_KEY_ID=EID",
            "",
            KEYS,
            "AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is not",
        ),
        (None, "", "", KEYS, "DID/DS/-"),
        (None, "AWS_PROFILE=p", "", KEYS, "PID/PS/PT"),
        (None, "AWS_DEFAULT_PROFILE=p", "", KEYS, "PID/PS/PT"),
        (None, "AWS_PROFILE=p AWS_ACCESS_KEY_ID=EID AWS_SECRET_ACCESS_KEY=ES", "", KEYS, "EID/ES/-"),
        (Some("p"), ENV_KEYS, "", KEYS, "PID/PS/PT"),
        (Some("default"), "AWS_PROFILE=p", "", KEYS, "DID/DS/-"),
        (Some("q"), "", "", KEYS, "there is no profile q; the nearest name is p"),
        (Some("q"), "", "", "", "there is no profile q, and no other in"),
        (None, "", "[profile p]\naws_access_key_id=CID\naws_secret_access_key=CS", "", "no credentials: "),
        (Some("p"), "", "[profile p]\naws_access_key_id=CID\naws_secret_access_key=CS", "", "CID/CS/-"),
        (Some("p"), "", "[profile p]\naws_access_key_id=CID\naws_secret_access_key=CS", KEYS, "PID/PS/PT"),
        (
            Some("a b"),
            "",
            "[profile \"a b\"]\naws_access_key_id=CID\naws_secret_access_key=CS",
            "",
            "CID/CS/-",
        ),
        (
            None,
            "",
            "[profile default]\naws_access_key_id=1\naws_secret_access_key=2\n[default]\nx=y",
            "",
            "1/2/-",
        ),
        (
            Some("p"),
            "",
            "",
            "[p]\naws_access_key_id=PID",
            "sets aws_access_key_id and not aws_secret_access_key",
        ),
        (
            Some("p"),
            "",
            "[profile p]\nrole_arn=arn\nsource_profile=default",
            KEYS,
            "profile p sets role_arn: assuming a role is not supported",
        ),
        (Some("p"), "", "[profile p]\nsso_session=s", "", "single sign-on (SSO) is not supported"),
        (None, "AWS_CONTAINER_CREDENTIALS_FULL_URI=x", "", "", "a container's credentials is not supported"),
        (None, "", "k", "", "/home/alice/.aws/config, line 1: a setting before the first section"),
        (None, "", "", "", "no credentials: neither AWS_ACCESS_KEY_ID"),
    ] {
        let shown = credentials(flag, &Fixture::new(variables, config, keys));
        assert!(shown.contains(expected), "{flag:?} {variables} {config} gave {shown}");
    }
}

#[test]
fn files_can_be_elsewhere() {
    let mut world = Fixture::new("AWS_SHARED_CREDENTIALS_FILE=~/keys AWS_CONFIG_FILE=/etc/c", "", "");
    world
        .files
        .insert("/home/alice/keys".into(), "[default]\naws_access_key_id=1\naws_secret_access_key=2".into());
    world.files.insert("/etc/c".into(), "[default]\naws_session_token=3".into());
    assert_eq!(credentials(None, &world), "1/2/3");
}

#[test]
fn a_credential_process_is_run_and_its_output_never_quoted() {
    let good = r#"{"Version":1,"AccessKeyId":"ID","SecretAccessKey":"S","SessionToken":"T","Expiration":"2030-01-01T00:00:00Z"}"#;
    for (line, words, output, expected) in [
        ("/bin/get-keys --user alice", "/bin/get-keys|--user|alice", good, "ID/S/T"),
        (r#"'/my bin/g' "a \"b" c\ d ''"#, r#"/my bin/g|a "b|c d|"#, good, "ID/S/T"),
        ("g", "g", r#"{"Version":1,"AccessKeyId":"ID","SecretAccessKey":"S"}"#, "ID/S/-"),
        (
            "g",
            "g",
            &good.replace("2030", "2019"),
            "the credentials it printed expired at 2019-01-01T00:00:00Z",
        ),
        ("g", "g", &good.replace(":1,", ":2,"), "it printed version 2"),
        ("g", "g", r#"{"SecretAccessKey":"hunter2"#, "it did not print JSON"),
        ("'g", "g", good, "a quotation mark is not closed"),
        ("h", "g", good, "credential_process of profile default: entity not found"),
    ] {
        let mut world = Fixture::new("", &format!("[default]\ncredential_process = {line}"), "");
        world.programs.insert(words.to_owned(), output.to_owned());
        let shown = credentials(None, &world);
        assert!(shown.contains(expected) && !shown.contains("hunter2"), "{line} gave {shown}");
    }
}

const CONFIGURED: &str = "[default]\nservices = s\nendpoint_url = http://profile\nregion = eu-west-1\n\
                          [services s]\niam =\n  endpoint_url = http://service:8080/x\n";

/// Service, `--endpoint`, environment, configuration file; endpoint and region, or the beginning of the error.
#[rustfmt::skip]
const ENDPOINTS: &[(Service, Option<&str>, &str, &str, &str)] = &[
    (Service::Iam, None, "", "", "https://iam.amazonaws.com us-east-1"),
    (Service::Sts, None, "", "", "https://sts.amazonaws.com us-east-1"),
    (Service::Iam, None, "AWS_REGION=eu-west-1", "", "https://iam.amazonaws.com us-east-1"),
    (Service::Sts, None, "AWS_REGION=eu-west-1", "", "https://sts.eu-west-1.amazonaws.com eu-west-1"),
    (Service::Sts, None, "AWS_DEFAULT_REGION=eu-west-2", "", "https://sts.eu-west-2.amazonaws.com eu-west-2"),
    (Service::Iam, None, "AWS_REGION=cn-northwest-1", "", "https://iam.cn-north-1.amazonaws.com.cn cn-north-1"),
    (Service::Sts, None, "AWS_REGION=cn-northwest-1", "", "https://sts.cn-northwest-1.amazonaws.com.cn cn-northwest-1"),
    (Service::Iam, None, "AWS_REGION=us-gov-east-1", "", "https://iam.us-gov.amazonaws.com us-gov-west-1"),
    (Service::Iam, None, "AWS_REGION=us-iso-east-1", "", "the endpoint of region us-iso-east-1 is not known: give --endpoint"),
    (Service::Iam, None, "AWS_REGION=x/y", "", "x/y is no region"),
    (Service::Iam, Some("http://[::1]:80/"), "AWS_ENDPOINT_URL=http://env", CONFIGURED, "http://[::1]:80/ eu-west-1"),
    (Service::Iam, None, "AWS_ENDPOINT_URL=http://env AWS_ENDPOINT_URL_IAM=http://iam", CONFIGURED, "http://iam eu-west-1"),
    (Service::Sts, None, "AWS_ENDPOINT_URL=http://env AWS_ENDPOINT_URL_IAM=http://iam", CONFIGURED, "http://env eu-west-1"),
    (Service::Iam, None, "", CONFIGURED, "http://service:8080/x eu-west-1"),
    (Service::Sts, None, "", CONFIGURED, "http://profile eu-west-1"),
    (Service::Iam, None, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true AWS_ENDPOINT_URL=http://env", CONFIGURED, "https://iam.amazonaws.com us-east-1"),
    (Service::Iam, None, "AWS_ENDPOINT_URL=localhost:8080", "", "AWS_ENDPOINT_URL: a URL begins with http:// or https://"),
    (Service::Iam, Some("https://u:p@h"), "", "", "--endpoint: neither a user name nor a query belongs there"),
    (Service::Iam, None, "", "[default]\nservices = t", "profile default uses services t, which are not configured"),
];

#[test]
fn endpoints_and_regions_follow_the_rules_of_the_aws_cli() {
    for (service, flag, variables, config, expected) in ENDPOINTS {
        let world = Fixture::new(variables, config, "");
        let connection = Connection { endpoint: flag.map(str::to_owned), ..Connection::default() };
        let found = Profile::load(None, &world)
            .and_then(|profile| endpoint::find(*service, &connection, &profile, &world));
        let shown = found.map_or_else(|why| why, |found| format!("{} {}", found.url, found.region));
        assert!(shown.starts_with(expected), "{variables} {flag:?} gave {shown}");
    }
}

#[test]
fn the_host_header_leaves_the_usual_port_out() {
    let world = Fixture::default();
    for (url, authority, path, is_loopback) in [
        ("http://127.0.0.1:8080", "127.0.0.1:8080", "/", true),
        ("https://[::1]:443/a/b", "[::1]", "/a/b", true),
        ("http://iam.example:443", "iam.example:443", "/", false),
        ("http://localhost:80", "localhost", "/", true),
    ] {
        let connection = Connection { endpoint: Some(url.to_owned()), ..Connection::default() };
        let found = endpoint::find(Service::Iam, &connection, &Profile::default(), &world).unwrap();
        let shown = (found.authority.as_str(), found.path.as_str(), found.is_loopback);
        assert_eq!(shown, (authority, path, is_loopback), "{url}");
    }
}
