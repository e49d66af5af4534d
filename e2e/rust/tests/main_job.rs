//! The main job by the AWS SDK for Rust, against the binary that `COUNTERSIGN_BINARY` names.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use aws_credential_types::Credentials;
use aws_sdk_iam::config::Region;
use aws_sdk_iam::error::ProvideErrorMetadata;

const ROOT: (&str, &str) = ("AKIAROOTROOTROOTROOT", "root-secret-of-the-end-to-end-tests-0000");
const OLD: &str = "Old-Passw0rd!";
const NEW: &str = "Nëw Passw0rd! &=+%";

struct Server {
    child: Child,
    endpoint: String,
    data: std::path::PathBuf,
}

impl Server {
    fn start() -> Server {
        let binary = std::env::var("COUNTERSIGN_BINARY").expect("COUNTERSIGN_BINARY names the binary");
        let data = std::env::temp_dir().join(format!("countersign-e2e-rust-{}", std::process::id()));
        let mut child = Command::new(binary)
            .env_remove("COUNTERSIGN_BINARY")
            .env("COUNTERSIGN_ROOT_SECRET_ACCESS_KEY", ROOT.1)
            .args(["serve", "--listen", "127.0.0.1:0", "--root-access-key-id", ROOT.0, "--data-dir"])
            .arg(&data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let endpoint = lines
            .find_map(|line| line.ok()?.split_whitespace().find(|word| word.starts_with("http://")).map(str::to_owned))
            .expect("an endpoint");
        // The rest of the banner must go somewhere.
        std::thread::spawn(move || lines.for_each(drop));
        Server { child, endpoint, data }
    }

    fn iam(&self, id: &str, secret: &str) -> aws_sdk_iam::Client {
        let config = aws_sdk_iam::Config::builder()
            .behavior_version_latest()
            .region(Region::new("us-east-1"))
            .endpoint_url(&self.endpoint)
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .credentials_provider(Credentials::from_keys(id, secret, None))
            .build();
        aws_sdk_iam::Client::from_conf(config)
    }

    fn sts(&self, id: &str, secret: &str) -> aws_sdk_sts::Client {
        let config = aws_sdk_sts::Config::builder()
            .behavior_version_latest()
            .region(Region::new("us-east-1"))
            .endpoint_url(&self.endpoint)
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .credentials_provider(Credentials::from_keys(id, secret, None))
            .build();
        aws_sdk_sts::Client::from_conf(config)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.data);
    }
}

#[tokio::test]
async fn a_user_changes_its_password() {
    let server = Server::start();
    let root = server.iam(ROOT.0, ROOT.1);
    root.create_user().user_name("alice").send().await.unwrap();
    root.create_login_profile().user_name("alice").password(OLD).send().await.unwrap();
    let policy = "arn:aws:iam::aws:policy/IAMUserChangePassword";
    root.attach_user_policy().user_name("alice").policy_arn(policy).send().await.unwrap();
    let key = root.create_access_key().user_name("alice").send().await.unwrap().access_key.unwrap();
    let alice = server.iam(&key.access_key_id, &key.secret_access_key);

    let change = |old: &str, new: &str| alice.change_password().old_password(old).new_password(new).send();
    change(OLD, NEW).await.unwrap();
    let refused = change(OLD, "Third-Passw0rd").await.unwrap_err().into_service_error();
    assert_eq!((refused.code(), refused.message()), (Some("AccessDenied"), Some("The old password was incorrect.")));
    let refused = change(NEW, "weak").await.unwrap_err().into_service_error();
    assert!(refused.is_password_policy_violation_exception(), "{refused:?}");
    change(NEW, "Third-Passw0rd").await.unwrap();

    let who = server.sts(&key.access_key_id, &key.secret_access_key).get_caller_identity().send().await.unwrap();
    assert!(who.arn().unwrap().ends_with(":user/alice"));
    assert!(root.get_user().user_name("nobody").send().await.unwrap_err().into_service_error().is_no_such_entity_exception());
}
