//! Whole requests: whatever a client with a valid key signs is answered, never with an internal failure.
//!
//! This reaches what has no door of its own: dispatch, markers of pages, names, policies on their way into the store.

use iam::bootstrap::{self, Preset};
use iam::call::{Call, Credential, Reply, Request};
use iam::domain::ids::AccessKeyId;
use iam::domain::names::AccountId;
use iam::domain::password::Argon2Cost;
use iam::env::{Instant, Mint};
use iam::limits::Quotas;
use iam::schema::schema;
use iam::secret::MasterKey;
use iam::service::{Service, Settings};
use protocol::sigv4::{Credentials, RequestParts, sign};
use protocol::value::Secret;
use store::Store;
use zeroize::Zeroizing;

const NOW: i64 = 1_800_000_000;
const ROOT: Credentials<'_> = Credentials {
    access_key_id: "AKIAIOSFODNN7EXAMPLE",
    secret_access_key: "root-secret-of-fuzzing",
    session_token: None,
};
/// The cheapest hash there is: its cost is not what is tried here.
const CHEAP: Argon2Cost = Argon2Cost { memory_kib: 8, iterations: 1, parallelism: 1 };
const CALLS_MAX: usize = 8;

/// Sends each line as the form of one request, all to one fresh service.
pub fn run(data: &[u8]) {
    let service = service();
    for (number, form) in data.split(|byte| *byte == b'\n').take(CALLS_MAX).enumerate() {
        let reply = call(&service, number, form);
        let known = [200, 302, 400, 403, 404, 409, 410, 501].contains(&reply.status);
        assert!(known, "status {}: {} {:?}", reply.status, reply.body, reply.summary.fault);
        assert!(reply.summary.fault.is_none(), "{:?}", reply.summary.fault);
    }
}

fn service() -> Service {
    let store = Store::in_memory(schema()).expect("a thread can be started");
    let master_key = MasterKey::new(Zeroizing::new([7; 32]));
    let preset = Preset {
        account: AccountId::new("123456789012").ok(),
        root_access_key_id: Some(AccessKeyId::verbatim(ROOT.access_key_id)),
        root_secret_access_key: Some(Secret::new(ROOT.secret_access_key.to_owned())),
        ..Preset::default()
    };
    let mut mint = Mint::new(Zeroizing::new([1; 32]));
    let now = Instant::from_epoch_seconds(NOW);
    let opened = bootstrap::open(&store, &master_key, &preset, now, &mut mint).expect("a fresh account");
    let settings = Settings {
        argon2: CHEAP,
        quotas: Quotas::default(),
        organization: None,
        organization_policies: Default::default(),
        loopback_issuers: false,
        public_url: String::new(),
        refused_passwords: Default::default(),
    };
    Service::new(store, master_key, opened.account, settings)
}

fn call(service: &Service, number: usize, body: &[u8]) -> Reply {
    let sent: [(&str, &[u8]); 2] =
        [("host", b"localhost"), ("content-type", b"application/x-www-form-urlencoded")];
    let parts = RequestParts { method: "POST", path: "/", query: "", headers: &sent, body };
    let api = if body.windows(10).any(|part| part == b"2011-06-15") { "sts" } else { "iam" };
    let signed = sign(&parts, &ROOT, "us-east-1", api, NOW).expect("such a request can be signed");
    let mut headers = sent.to_vec();
    headers.extend(signed.iter().map(|(name, value)| (*name, value.as_bytes())));
    let mut entropy = Zeroizing::new([0; 32]);
    entropy[..8].copy_from_slice(&number.to_be_bytes());
    let request = Request {
        credential: Credential::Signature,
        parts: RequestParts { headers: &headers, ..parts },
        now: Instant::from_epoch_seconds(NOW),
        signature_now: Instant::from_epoch_seconds(NOW),
        entropy,
        id: "00000000-0000-4000-8000-000000000000",
        peer: std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST),
        secure: false,
        security_key: None,
    };
    Call::new(request).run(service)
}
