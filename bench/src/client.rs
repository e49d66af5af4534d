//! Signed requests as bytes.

use protocol::Service;
use protocol::query::form;
use protocol::sigv4::{Credentials, RequestParts, sign};
use std::time::{SystemTime, UNIX_EPOCH};

/// An access key, with its token if it is a temporary one.
#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: Option<String>,
}

/// A signed call of IAM or STS, ready for the wire.
pub(crate) fn request(key: &Key, action: &str, params: &[(&str, &str)]) -> Vec<u8> {
    let service = if Service::Sts.operation(action).is_some() { Service::Sts } else { Service::Iam };
    let pairs =
        [("Action", action), ("Version", service.version())].into_iter().chain(params.iter().copied());
    let body = form(pairs);
    let headers: [(&str, &[u8]); 2] =
        [("content-type", b"application/x-www-form-urlencoded; charset=utf-8"), ("host", b"localhost")];
    let parts =
        RequestParts { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
    let credentials = Credentials {
        access_key_id: &key.id,
        secret_access_key: &key.secret,
        session_token: key.token.as_deref(),
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let signed =
        sign(&parts, &credentials, "us-east-1", service.signing_name(), now as i64).unwrap_or_default();
    let mut head = format!(
        "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded; charset=utf-8\r\n\
         user-agent: countersign-bench\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in signed {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    format!("{head}\r\n{body}").into_bytes()
}
