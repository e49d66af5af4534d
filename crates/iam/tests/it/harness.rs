//! A service in memory, a clock that tests set, and clients that sign.

use crate::internet::Internet;
use iam::audit::Entry;
use iam::bootstrap::{self, Preset};
use iam::call::{Call, Credential, Reply, Request, Step};
use iam::domain::console_session::ConsoleSession;
use iam::domain::ids::AccessKeyId;
use iam::domain::login_profile::PasswordState;
use iam::domain::names::AccountId;
use iam::domain::organization_policies::OrganizationPolicies;
use iam::domain::password::Argon2Cost;
use iam::domain::refused_passwords::{Gathering, RefusedPasswords};
use iam::env::{Instant, Mint};
use iam::limits::Quotas;
use iam::schema::schema;
use iam::secret::MasterKey;
use iam::service::{Service, Settings};
use iam::sign_in::{Attempt, SignIn, Who};
use protocol::sigv4::{Credentials, RequestParts, sign};
use protocol::value::Secret;
use sha2::{Digest, Sha256};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use store::Store;
use zeroize::Zeroizing;

/// What came of a password, as the tests compare it.
#[derive(Debug, PartialEq)]
pub(crate) enum Tried {
    Failed,
    TooMany,
    Correct(PasswordState),
}

/// The account of every test.
pub(crate) const ACCOUNT: &str = "123456789012";
/// When every test begins.
pub(crate) const BEGINNING: i64 = 1_800_000_000;

/// The cheapest hash there is: what is tested here is not its cost.
pub(crate) const CHEAP: Argon2Cost = Argon2Cost { memory_kib: 8, iterations: 1, parallelism: 1 };

/// What an operator who sets nothing gets.
fn settings(argon2: Argon2Cost) -> Settings {
    Settings {
        argon2,
        quotas: Quotas::default(),
        organization: None,
        organization_policies: OrganizationPolicies::default(),
        loopback_issuers: false,
        public_url: "https://iam.example.com".to_owned(),
        refused_passwords: RefusedPasswords::default(),
    }
}

fn organized(text: &str) -> Settings {
    Settings { organization: Some(text.parse().unwrap()), ..settings(CHEAP) }
}

/// A service with a fresh account.
pub(crate) struct World {
    pub(crate) service: Service,
    pub(crate) now: AtomicI64,
    pub(crate) internet: Internet,
    requests: AtomicU64,
}

/// An access key.
#[derive(Clone)]
pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) secret: String,
}

impl World {
    pub(crate) fn new() -> World {
        World::with_quotas(Quotas::default())
    }

    pub(crate) fn with_quotas(quotas: Quotas) -> World {
        let store = Store::in_memory(schema()).unwrap();
        World::on(store, Settings { quotas, ..settings(CHEAP) })
    }

    /// One whose account is in this organization.
    pub(crate) fn in_organization(text: &str) -> World {
        World::on(Store::in_memory(schema()).unwrap(), organized(text))
    }

    /// One whose account is in this organization, under these policies.
    pub(crate) fn under_policies(text: &str, policies: &str) -> World {
        World::new().bound_by(text, policies)
    }

    /// The same data, served anew in this organization, under these policies.
    pub(crate) fn bound_by(&self, text: &str, policies: &str) -> World {
        let settings = organized(text);
        let organization = settings.organization.as_ref().unwrap();
        let organization_policies = OrganizationPolicies::parse(policies, organization).unwrap();
        let world = World::on(self.service.store().clone(), Settings { organization_policies, ..settings });
        world.requests.store(1 << 32, Ordering::Relaxed);
        world
    }

    /// The same data, served anew in another organization.
    pub(crate) fn moved_to(&self, organization: &str) -> World {
        let world = World::on(self.service.store().clone(), organized(organization));
        world.requests.store(1 << 32, Ordering::Relaxed);
        world
    }

    /// The same data, served anew with passwords hashed at this cost.
    pub(crate) fn with_cost(&self, argon2: Argon2Cost) -> World {
        let world = World::on(self.service.store().clone(), settings(argon2));
        world.requests.store(1 << 32, Ordering::Relaxed);
        world
    }

    /// The same data, served anew by an operator who refuses these passwords.
    pub(crate) fn refusing(&self, passwords: &[&str]) -> World {
        let mut gathering = Gathering::default();
        passwords.iter().for_each(|password| gathering.add(password.as_bytes()));
        let settings = Settings { refused_passwords: gathering.done(), ..settings(CHEAP) };
        let world = World::on(self.service.store().clone(), settings);
        world.requests.store(1 << 32, Ordering::Relaxed);
        world
    }

    /// The same data with this in place of that, as damage would leave it.
    pub(crate) fn damaged(&self, from: &str, to: &str) -> World {
        let mut backup = Vec::new();
        self.service.store().export(&mut backup).unwrap();
        let text = String::from_utf8(backup).unwrap();
        assert!(text.contains(from), "{text}");
        let text = text.replace(from, to);
        let (lines, _) = text.trim_end().rsplit_once('\n').unwrap();
        let lines = format!("{lines}\n");
        let digest: String = Sha256::digest(&lines).iter().map(|byte| format!("{byte:02x}")).collect();
        let records = lines.lines().count() - 1;
        let whole = format!("{lines}{{\"records\":{records},\"sha256\":\"{digest}\"}}\n");
        let store = Store::in_memory(schema()).unwrap();
        let contents = store.read_backup(&mut whole.as_bytes()).unwrap();
        store.replace_all(contents, b"{}".to_vec()).unwrap();
        let world = World::on(store, settings(CHEAP));
        world.requests.store(1 << 32, Ordering::Relaxed);
        world
    }

    fn on(store: Store, settings: Settings) -> World {
        let master_key = MasterKey::new(Zeroizing::new([7; 32]));
        let preset = Preset {
            account: Some(AccountId::new(ACCOUNT).unwrap()),
            account_email: Some("Root-1@example.com".to_owned()),
            root_access_key_id: Some(AccessKeyId::verbatim("root")),
            root_secret_access_key: Some(Secret::new("root-secret".into())),
            ..Preset::default()
        };
        let now = Instant::from_epoch_seconds(BEGINNING);
        let mut mint = Mint::new(Zeroizing::new([1; 32]));
        let opened = bootstrap::open(&store, &master_key, &preset, now, &mut mint).unwrap();
        let service = Service::new(store, master_key, opened.account, settings);
        World {
            service,
            now: AtomicI64::new(BEGINNING),
            internet: Internet::default(),
            requests: AtomicU64::new(0),
        }
    }

    pub(crate) fn root(&self) -> Client {
        Client { id: "root".into(), secret: "root-secret".into() }
    }

    /// Makes a user with an access key.
    pub(crate) fn user(&self, name: &str) -> Client {
        self.ok(&self.root(), "CreateUser", &[("UserName", name)]);
        let body = self.ok(&self.root(), "CreateAccessKey", &[("UserName", name)]);
        Client { id: element(&body, "AccessKeyId"), secret: element(&body, "SecretAccessKey") }
    }

    /// Gives a user an inline policy.
    pub(crate) fn grant(&self, user: &str, document: &str) {
        let params = [("UserName", user), ("PolicyName", "test"), ("PolicyDocument", document)];
        self.ok(&self.root(), "PutUserPolicy", &params);
    }

    /// Calls and demands success.
    pub(crate) fn ok(&self, client: &Client, action: &str, params: &[(&str, &str)]) -> String {
        let reply = self.call(client, action, params);
        assert_eq!(reply.status, 200, "{action}: {}", reply.body);
        reply.body
    }

    /// Calls, demands an error, and gives status, code and message.
    pub(crate) fn error(
        &self,
        client: &Client,
        action: &str,
        params: &[(&str, &str)],
    ) -> (u16, String, String) {
        let reply = self.call(client, action, params);
        assert_ne!(reply.status, 200, "{action} succeeded");
        (reply.status, element(&reply.body, "Code"), element(&reply.body, "Message"))
    }

    /// Calls an IAM or STS operation.
    pub(crate) fn call(&self, client: &Client, action: &str, params: &[(&str, &str)]) -> Reply {
        self.with_request(client, action, params, |request| Call::new(request).run(&self.service))
    }

    /// Signs a request for an IAM or STS operation and hands it over.
    pub(crate) fn with_request<T>(
        &self,
        client: &Client,
        action: &str,
        params: &[(&str, &str)],
        use_it: impl FnOnce(Request<'_>) -> T,
    ) -> T {
        let sts = protocol::Service::Sts.operation(action).is_some();
        let (service, version) = if sts { ("sts", "2011-06-15") } else { ("iam", "2010-05-08") };
        let pairs: Vec<(&str, &str)> =
            [("Action", action), ("Version", version)].into_iter().chain(params.iter().copied()).collect();
        self.with_form(Some(client), None, service, &pairs, use_it)
    }

    /// Sends these parameters, signed for `service`; unsigned without a client.
    pub(crate) fn send(
        &self,
        client: Option<&Client>,
        token: Option<&str>,
        service: &str,
        pairs: &[(&str, &str)],
    ) -> Reply {
        self.with_form(client, token, service, pairs, |request| self.drive(request))
    }

    /// Signs a request of a session for IAM and hands it over.
    pub(crate) fn with_session<T>(
        &self,
        client: &Client,
        token: &str,
        pairs: &[(&str, &str)],
        use_it: impl FnOnce(Request<'_>) -> T,
    ) -> T {
        self.with_form(Some(client), Some(token), "iam", pairs, use_it)
    }

    pub(crate) fn with_form<T>(
        &self,
        client: Option<&Client>,
        token: Option<&str>,
        service: &str,
        pairs: &[(&str, &str)],
        use_it: impl FnOnce(Request<'_>) -> T,
    ) -> T {
        let body = protocol::query::form(pairs.iter().copied());
        let unsigned: [(&str, &[u8]); 2] =
            [("host", b"localhost"), ("content-type", b"application/x-www-form-urlencoded")];
        let parts =
            RequestParts { method: "POST", path: "/", query: "", headers: &unsigned, body: body.as_bytes() };
        let added = client.map_or_else(Vec::new, |client| {
            let credentials = Credentials {
                access_key_id: &client.id,
                secret_access_key: &client.secret,
                session_token: token,
            };
            sign(&parts, &credentials, "us-east-1", service, BEGINNING).unwrap()
        });
        let mut headers = unsigned.to_vec();
        headers.extend(added.iter().map(|(name, value)| (*name, value.as_bytes())));
        use_it(self.request(RequestParts { headers: &headers, ..parts }))
    }

    /// Asks the audit trail, which needs `cloudtrail:LookupEvents`: what a session may call that IAM and STS refuse.
    pub(crate) fn look_up(&self, client: &Client, token: &str) -> Reply {
        let unsigned: [(&str, &[u8]); 3] = [
            ("host", b"localhost"),
            ("content-type", b"application/x-amz-json-1.1"),
            ("x-amz-target", b"com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents"),
        ];
        let parts = RequestParts { method: "POST", path: "/", query: "", headers: &unsigned, body: b"{}" };
        let credentials = Credentials {
            access_key_id: &client.id,
            secret_access_key: &client.secret,
            session_token: Some(token),
        };
        let added = sign(&parts, &credentials, "us-east-1", "cloudtrail", BEGINNING).unwrap();
        let mut headers = unsigned.to_vec();
        headers.extend(added.iter().map(|(name, value)| (*name, value.as_bytes())));
        Call::new(self.request(RequestParts { headers: &headers, ..parts })).run(&self.service)
    }

    /// As [`World::send`], with the event of the call in the audit trail; none of what is no call.
    pub(crate) fn audited(
        &self,
        client: Option<&Client>,
        token: Option<&str>,
        service: &str,
        pairs: &[(&str, &str)],
    ) -> (Reply, Option<Vec<u8>>) {
        self.with_form(client, token, service, pairs, |request| {
            let mut call = Call::new(request);
            let reply = self.finish(&mut call);
            let event = reply.entry.as_ref().map(|entry| self.event(&call, entry));
            (reply, event)
        })
    }

    fn event(&self, call: &Call<'_>, entry: &Entry) -> Vec<u8> {
        if !entry.is_committed() {
            return self.service.audit_event(call.request(), entry, &mut Mint::new(Zeroizing::new([2; 32])));
        }
        let store = self.service.store();
        let mut newest = store.events(store.begin().seq() - 1, 1).unwrap();
        newest.remove(0).1
    }

    /// Answers a request, with keys of issuers from the internet of this world.
    pub(crate) fn drive(&self, request: Request<'_>) -> Reply {
        self.finish(&mut Call::new(request))
    }

    fn finish(&self, call: &mut Call<'_>) -> Reply {
        loop {
            match call.advance(&self.service) {
                Step::Reply(reply) => return *reply,
                Step::FetchKeys(request) => {
                    call.fetched(&self.service, Some(self.internet.fetch(&request)));
                }
                Step::UseKey(task) => call.key_used(&self.service, Some(task.run())),
                Step::Evaluate(evaluation) => call.evaluated(&self.service, evaluation.run().ok()),
                Step::Commit(pending) => {
                    let outcome = self.service.store().commit(*pending);
                    call.committed(&self.service, outcome);
                }
                Step::Search(search) => call.searched(*search, None),
            }
        }
    }

    /// A request as it arrives now.
    pub(crate) fn request<'a>(&self, parts: RequestParts<'a>) -> Request<'a> {
        Request {
            parts,
            credential: Credential::Signature,
            now: Instant::from_epoch_seconds(self.now.load(Ordering::Relaxed)),
            security_key: None,
            signature_now: Instant::from_epoch_seconds(BEGINNING),
            entropy: self.entropy(),
            id: "00000000-0000-4000-8000-000000000000",
            peer: IpAddr::V4(Ipv4Addr::LOCALHOST),
            secure: false,
        }
    }

    /// Moves the clock.
    pub(crate) fn advance(&self, seconds: i64) {
        self.now.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Does what requests left to be done beside them.
    pub(crate) fn work(&self) {
        let now = Instant::from_epoch_seconds(self.now.load(Ordering::Relaxed));
        let mut work = None;
        while self.service.work(&mut work, now).unwrap() {}
    }

    /// Another service on the same store, which hashes at another cost.
    pub(crate) fn service_at_cost(&self, argon2: Argon2Cost) -> Service {
        let master_key = self.service.master_key().clone();
        Service::new(
            self.service.store().clone(),
            master_key,
            self.service.account().clone(),
            settings(argon2),
        )
    }

    /// Signs in with a password.
    pub(crate) fn sign_in(&self, user: &str, password: &str) -> Tried {
        self.sign_in_at(&self.service, user, password)
    }

    pub(crate) fn sign_in_at(&self, service: &Service, user: &str, password: &str) -> Tried {
        match self.attempt(service, ACCOUNT, user, password) {
            SignIn::Failed => Tried::Failed,
            SignIn::TooMany => Tried::TooMany,
            SignIn::Expired => Tried::Correct(PasswordState::HardExpired),
            SignIn::Open(session) if session.must_change => Tried::Correct(PasswordState::MustChange),
            SignIn::Open(_) => Tried::Correct(PasswordState::Valid),
        }
    }

    /// Signs in with a right password.
    pub(crate) fn session(&self, user: &str, password: &str) -> ConsoleSession {
        let SignIn::Open(session) = self.attempt(&self.service, ACCOUNT, user, password) else {
            panic!("{user} cannot sign in")
        };
        *session
    }

    pub(crate) fn attempt(&self, service: &Service, account: &str, user: &str, password: &str) -> SignIn {
        let now = Instant::from_epoch_seconds(self.now.load(Ordering::Relaxed));
        let password = Secret::new(password.to_owned());
        let attempt = Attempt {
            account,
            who: if user == "<root>" { Who::Root } else { Who::User(user) },
            password: &password,
            peer: IpAddr::V4(Ipv4Addr::LOCALHOST),
            user_agent: None,
            now,
            entropy: &self.entropy(),
        };
        service.sign_in(&attempt, &|evaluation| evaluation.run().ok()).unwrap()
    }

    /// Different for each request, the same in each run.
    pub(crate) fn entropy(&self) -> Zeroizing<[u8; 32]> {
        let number = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        let mut entropy = [0x5a; 32];
        entropy[..8].copy_from_slice(&number.to_be_bytes());
        Zeroizing::new(entropy)
    }
}

/// The text of the first element of this name; empty without one.
pub(crate) fn element(body: &str, name: &str) -> String {
    let text =
        body.split_once(&format!("<{name}>")).and_then(|(_, rest)| rest.split_once(&format!("</{name}>")));
    text.map(|(text, _)| text.replace("&quot;", "\"").replace("&apos;", "'")).unwrap_or_default()
}
