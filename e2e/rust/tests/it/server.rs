//! The binary that `COUNTERSIGN_BINARY` names, and clients of the SDK for it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_credential_types::Credentials;
use aws_sdk_iam::config::Region;

/// The access key of the root user.
pub(crate) const ROOT: (&str, &str) = ("AKIAROOTROOTROOTROOT", "root-secret-of-the-end-to-end-tests-0000");

/// A server with a directory of its own, until it is dropped.
pub(crate) struct Server {
    child: Child,
    endpoint: String,
    data: std::path::PathBuf,
}

impl Server {
    pub(crate) fn start() -> Server {
        let binary = std::env::var("COUNTERSIGN_BINARY").expect("COUNTERSIGN_BINARY names the binary");
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let data = std::env::temp_dir().join(format!("countersign-e2e-rust-{}-{number}", std::process::id()));
        let mut child = Command::new(binary)
            .env_remove("COUNTERSIGN_BINARY")
            .env("COUNTERSIGN_ROOT_SECRET_ACCESS_KEY", ROOT.1)
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--account-id",
                "123456789012",
                "--root-access-key-id",
                ROOT.0,
            ])
            .arg("--data-dir")
            .arg(&data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let endpoint = lines
            .find_map(|line| {
                line.ok()?.split_whitespace().find(|word| word.starts_with("http://")).map(str::to_owned)
            })
            .expect("an endpoint");
        // The rest of the banner must go somewhere.
        std::thread::spawn(move || lines.for_each(drop));
        Server { child, endpoint, data }
    }

    /// A client for IAM of somebody who has this key, and this token if it is temporary.
    pub(crate) fn iam(&self, id: &str, secret: &str, token: Option<&str>) -> aws_sdk_iam::Client {
        let config = aws_sdk_iam::Config::builder()
            .behavior_version_latest()
            .region(Region::new("us-east-1"))
            .endpoint_url(&self.endpoint)
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .credentials_provider(Credentials::from_keys(id, secret, token.map(str::to_owned)))
            .build();
        aws_sdk_iam::Client::from_conf(config)
    }

    /// The same for STS.
    pub(crate) fn sts(&self, id: &str, secret: &str, token: Option<&str>) -> aws_sdk_sts::Client {
        let config = aws_sdk_sts::Config::builder()
            .behavior_version_latest()
            .region(Region::new("us-east-1"))
            .endpoint_url(&self.endpoint)
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .credentials_provider(Credentials::from_keys(id, secret, token.map(str::to_owned)))
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
