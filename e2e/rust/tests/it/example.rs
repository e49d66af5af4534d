//! What a test of a program that uses IAM looks like with `TestServer`, whole: nothing else is set up.

use aws_credential_types::Credentials;
use aws_sdk_iam::Client;
use aws_sdk_iam::config::Region;
use countersign_test_server::TestServer;
use std::time::Duration;

/// The program under test: gives a user a new access key when the one that it has is ninety days old.
async fn rotate(iam: &Client, user: &str, now: i64) -> Result<bool, aws_sdk_iam::Error> {
    let keys = iam.list_access_keys().user_name(user).send().await?;
    let old = keys
        .access_key_metadata()
        .iter()
        .find(|key| key.create_date().is_some_and(|created| now - created.secs() >= 90 * 86_400));
    let Some(old) = old.and_then(|key| key.access_key_id()) else { return Ok(false) };
    iam.create_access_key().user_name(user).send().await?;
    iam.delete_access_key().user_name(user).access_key_id(old).send().await?;
    Ok(true)
}

/// A client of the root user.
fn client(server: &TestServer) -> Client {
    let config = aws_sdk_iam::Config::builder()
        .behavior_version_latest()
        .region(Region::new("us-east-1"))
        .endpoint_url(server.endpoint())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .credentials_provider(Credentials::from_keys(
            server.access_key_id(),
            server.secret_access_key(),
            None,
        ))
        .build();
    Client::from_conf(config)
}

/// Seconds since 1970 of 1 January 2030.
const NEW_YEAR: i64 = 1_893_456_000;

#[tokio::test]
async fn a_key_is_changed_after_ninety_days_and_not_before() {
    let server = TestServer::start().unwrap();
    let iam = client(&server);
    server.stop_clock("2030-01-01T00:00:00Z").unwrap();
    iam.create_user().user_name("robot").send().await.unwrap();
    let first = iam.create_access_key().user_name("robot").send().await.unwrap().access_key.unwrap();

    server.advance(Duration::from_secs(89 * 86_400)).unwrap();
    assert!(!rotate(&iam, "robot", NEW_YEAR + 89 * 86_400).await.unwrap());
    server.advance(Duration::from_secs(86_400)).unwrap();
    assert!(rotate(&iam, "robot", NEW_YEAR + 90 * 86_400).await.unwrap());

    let keys = iam.list_access_keys().user_name("robot").send().await.unwrap();
    let [key] = keys.access_key_metadata() else { panic!("{keys:?}") };
    assert_ne!(key.access_key_id(), Some(first.access_key_id()));
    assert_eq!(key.create_date().unwrap().to_string(), "2030-04-01T00:00:00Z");

    server.reset().unwrap();
    assert!(iam.list_users().send().await.unwrap().users().is_empty());
}
