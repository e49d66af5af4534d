//! Where the rim meets the service: opens the store, drives calls, and does what must be done beside them.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Instant;

use hyper::header::USER_AGENT;
use iam::bootstrap::{self, CannotOpen, Preset};
use iam::call::{Call, Credential, Request, Step, Summary};
use iam::domain::ids::AccessKeyId;
use iam::domain::names::AccountId;
use iam::domain::organization_policies::{self, OrganizationPolicies};
use iam::domain::password::{Argon2Cost, Digest, Evaluation, OWASP_MINIMUM};
use iam::domain::refused_passwords::RefusedPasswords;
use iam::env::{Entropy, Mint};
use iam::errors::Fault;
use iam::key_task::KeyTask;
use iam::limits::Quotas;
use iam::private_key::Unusable;
use iam::root_password;
use iam::schema::schema;
use iam::secret::MasterKey;
use iam::service::{Service, Settings};
use iam::sign_in::{Attempt, SignIn, Who};
use iam::transfer::{self, Extent};
use protocol::sigv4::RequestParts;
use protocol::value::Secret;
use store::{Options, Outcome, Pending, Store};
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::clock::{Clock, Timestamp};
use crate::config::Config;
use crate::control::Archive;
use crate::files;
use crate::hash_pool::HashPool;
use crate::http::{Answer, Arrival, Reply, Respond};
use crate::issuers::Issuers;
use crate::metrics::{Metrics, NO_OPERATION};
use crate::refused_passwords;
use crate::trail::{Keeper, Origin, Trail};

mod housekeeper;
mod pieces;
mod web;

pub(crate) use housekeeper::Housekeeper;
use housekeeper::Wake;

/// What the service gets from the rim.
pub(crate) struct Rim {
    /// Time for work that no request asked for.
    pub(crate) clock: Arc<Clock>,
    /// Where passwords are hashed.
    pub(crate) hash_pool: HashPool,
    /// The URL of the listener.
    pub(crate) address: String,
    /// Where commits are measured.
    pub(crate) metrics: Arc<Metrics>,
}

/// An open service.
pub(crate) struct Opened {
    /// Answers calls.
    pub(crate) respond: Arc<dyn Respond>,
    /// Writes and reads backups.
    pub(crate) archive: Arc<dyn Archive>,
    /// The root user, if this start made it.
    pub(crate) root: Option<Root>,
    /// Writes down last uses, at the end too.
    pub(crate) housekeeper: Housekeeper,
    /// Writes the audit trail, to its end too.
    pub(crate) keeper: Keeper,
}

/// The root user of a new account.
pub(crate) struct Root {
    /// 12 digits.
    pub(crate) account_id: String,
    /// The access key id.
    pub(crate) access_key_id: String,
    /// The secret, unless the operator chose it.
    pub(crate) secret_access_key: Option<Zeroizing<String>>,
}

/// The store's file in the data directory.
const STORE: &str = "countersign.redb";

/// The audit trail's directory in it.
const TRAIL: &str = "audit";

/// Opens the store in the data directory, making it on the first start.
///
/// # Errors
/// A sentence for the operator.
pub(crate) fn open(config: &Config, rim: Rim) -> Result<Opened, String> {
    let (store, master_key) = open_store(&config.data_dir)?;
    let preset = preset(config)?;
    let mut mint = Mint::new(entropy()?);
    let opened = bootstrap::open(&store, &master_key, &preset, now(&rim.clock), &mut mint);
    let opened = opened.map_err(|why| format!("data directory {}: {why}", config.data_dir.display()))?;
    let service = Arc::new(Service::new(store, master_key, opened.account, settings(config, &rim.address)?));
    let account_id = service.account().to_string();
    let root = opened.root_access_key.map(|(id, secret)| Root {
        account_id,
        access_key_id: id.to_string(),
        secret_access_key: config
            .root_secret_access_key
            .is_none()
            .then(|| Zeroizing::new(secret.expose().to_owned())),
    });
    let fresh = if config.test_mode {
        Some(bootstrap::current(&service).map_err(|why| why.to_string())?)
    } else {
        None
    };
    let keeper = Keeper::start(
        &config.data_dir.join(TRAIL),
        config.audit,
        service.clone(),
        rim.clock.clone(),
        rim.metrics.clone(),
    )?;
    // One that waits is enough: whoever is woken looks for everything that there is to do.
    let (wake, woken) = mpsc::sync_channel(1);
    let (refusal, trail, waker) = (Mutex::default(), keeper.trail(), wake.clone());
    let issuers = Issuers::new(config.test_mode);
    let served = Arc::new(Served { service, fresh, refusal, trail, issuers, rim, wake: waker });
    let housekeeper = Housekeeper::start(served.clone(), wake, woken)
        .map_err(|why| format!("cannot start a thread: {why}"))?;
    Ok(Opened { respond: served.clone(), archive: served, root, housekeeper, keeper })
}

/// Opens the store of a directory that no server is running on.
///
/// # Errors
/// As from opening the store.
pub(crate) fn open_archive(directory: &Path) -> io::Result<Box<dyn Archive>> {
    if !directory.join(files::MASTER_KEY).exists() {
        return Err(io::Error::other(format!(
            "no {} in it: put the key there that the data is sealed under",
            files::MASTER_KEY
        )));
    }
    let (store, master_key) = open_store(directory).map_err(io::Error::other)?;
    Ok(Box::new(Closed { store, master_key }))
}

/// The names of all operations and pages, for the metrics.
pub(crate) fn operations() -> impl Iterator<Item = &'static str> {
    protocol::Service::ALL
        .into_iter()
        .flat_map(|service| service.operations())
        .map(|operation| operation.name)
        .chain([iam::cloudtrail::LOOKUP_EVENTS])
        .chain(console::labels())
}

fn open_store(directory: &Path) -> Result<(Store, MasterKey), String> {
    let path = directory.join(STORE);
    let master_key = MasterKey::new(files::master_key(directory, !path.exists())?);
    let store = Store::open(&path, schema(), &Options::default())
        .map_err(|why| format!("data directory {}: {why}", directory.display()))?;
    Ok((store, master_key))
}

fn preset(config: &Config) -> Result<Preset, String> {
    let account = config.account_id.as_deref().map(AccountId::new).transpose();
    let secret = config.root_secret_access_key.as_ref().map(|secret| Secret::new(secret.expose().to_owned()));
    Ok(Preset {
        account: account.map_err(|why| format!("account-id: {why}"))?,
        account_name: config.account_name.clone(),
        account_email: config.account_email.clone(),
        root_access_key_id: config.root_access_key_id.as_deref().map(AccessKeyId::verbatim),
        root_secret_access_key: secret,
    })
}

fn settings(config: &Config, address: &str) -> Result<Settings, String> {
    let mut quotas = Quotas::default();
    for (name, value) in &config.quota {
        // The configuration knows no other names.
        quotas.set(name, *value);
    }
    let cost = config.argon2;
    let (memory_kib, iterations, parallelism) = (cost.memory_kib, cost.iterations, cost.parallelism);
    Ok(Settings {
        argon2: Argon2Cost { memory_kib, iterations, parallelism },
        quotas,
        organization: config.organization.clone(),
        loopback_issuers: config.test_mode,
        public_url: config.public_url.clone().unwrap_or_else(|| address.to_owned()),
        organization_policies: organization_policies(config)?,
        refused_passwords: match &config.refused_passwords {
            Some(path) => refused_passwords::read(path)?,
            None => RefusedPasswords::default(),
        },
    })
}

fn organization_policies(config: &Config) -> Result<OrganizationPolicies, String> {
    let (Some(path), Some(organization)) = (&config.organization_policies, &config.organization) else {
        return Ok(OrganizationPolicies::default());
    };
    let wrong = |why: String| format!("organization-policies: {}: {why}", path.display());
    let mut text = String::new();
    // What is too long is refused by its length, however long it is.
    let most = organization_policies::BYTES_MAX as u64 + 1;
    let file = std::fs::File::open(path).map_err(|why| wrong(why.to_string()))?;
    file.take(most).read_to_string(&mut text).map_err(|why| wrong(why.to_string()))?;
    OrganizationPolicies::parse(&text, organization).map_err(wrong)
}

fn entropy() -> Result<Entropy, String> {
    let mut entropy = Entropy::default();
    getrandom::fill(entropy.as_mut()).map_err(|why| format!("no randomness: {why}"))?;
    Ok(entropy)
}

fn now(clock: &Clock) -> iam::env::Instant {
    instant(clock.now())
}

fn instant(timestamp: Timestamp) -> iam::env::Instant {
    iam::env::Instant::from_epoch_seconds(timestamp.seconds)
}

/// The service with what it needs to answer.
struct Served {
    service: Arc<Service>,
    /// What a reset goes back to, in test mode.
    fresh: Option<Preset>,
    /// Why the latest commit was refused, if it was.
    refusal: Mutex<Option<String>>,
    trail: Arc<Trail>,
    /// Where keys of token issuers come from.
    issuers: Issuers,
    rim: Rim,
    wake: mpsc::SyncSender<Wake>,
}

impl Respond for Served {
    fn respond(self: Arc<Self>, arrival: Arrival) -> Answer {
        let headers: Vec<(&str, &[u8])> =
            arrival.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
        let mut call = Call::new(request(&arrival, &headers));
        match call.advance(&self.service) {
            Step::Reply(answer) => {
                drop(call);
                drop(headers);
                Answer::Now(self.reply(*answer, &arrival))
            }
            step @ (Step::Evaluate(_)
            | Step::FetchKeys(_)
            | Step::UseKey(_)
            | Step::Commit(_)
            | Step::Search(_)) => {
                let progress = call.suspend();
                drop(headers);
                Answer::Later(Box::pin(async move {
                    let headers: Vec<(&str, &[u8])> = arrival
                        .headers
                        .iter()
                        .map(|(name, value)| (name.as_str(), value.as_bytes()))
                        .collect();
                    let mut call = progress.resume(request(&arrival, &headers));
                    let answer = self.finish(&mut call, step).await;
                    drop(call);
                    drop(headers);
                    self.reply(answer, &arrival)
                }))
            }
        }
    }

    fn console(self: Arc<Self>, arrival: Arrival) -> Answer {
        Answer::Later(Box::pin(web::answer(self, arrival)))
    }

    fn issuer(&self, path: &str) -> Option<String> {
        let document = self.service.issuer_document(path);
        document.inspect_err(|fault| tracing::error!(?fault, "no document of the issuer")).ok().flatten()
    }

    fn health(&self) -> Result<(), String> {
        let refusal = self.refusal.lock().unwrap_or_else(PoisonError::into_inner).clone();
        refusal.map_or(Ok(()), Err)
    }

    fn reset(&self) -> Result<(), String> {
        let fresh = self.fresh.as_ref().ok_or("only in test mode")?;
        let mut mint = Mint::new(entropy()?);
        bootstrap::reset(&self.service, fresh, now(&self.rim.clock), &mut mint)
            .map_err(|why| why.to_string())?;
        self.trail.erase();
        Ok(())
    }

    fn sign_in(
        &self,
        user_name: &str,
        password: &Secret,
        now: Timestamp,
        entropy: &Entropy,
    ) -> Result<&'static str, String> {
        // On the pool too: it is what bounds the memory that hashing takes.
        let runtime = tokio::runtime::Handle::current();
        let evaluate = |evaluation: &Evaluation| runtime.block_on(self.evaluate(evaluation.clone()));
        let attempt = Attempt {
            account: self.service.account().as_str(),
            who: Who::User(user_name),
            password,
            peer: IpAddr::V4(Ipv4Addr::LOCALHOST),
            user_agent: None,
            now: instant(now),
            entropy,
        };
        match self.service.sign_in(&attempt, &evaluate).map_err(|fault| format!("{fault:?}"))? {
            SignIn::Failed | SignIn::TooMany => Ok("Failure"),
            SignIn::Open(session) if session.awaits_code => Ok("MultiFactorRequired"),
            SignIn::Open(session) if session.must_change => Ok("PasswordChangeRequired"),
            SignIn::Open(_) => Ok("Success"),
            SignIn::Expired => Ok("PasswordExpired"),
        }
    }
}

impl Served {
    /// Has the housekeeper look for work.
    fn wake(&self) {
        // A full channel has woken it already, and without a housekeeper the process is about to end.
        let _ = self.wake.try_send(Wake::Work);
    }

    async fn finish(&self, call: &mut Call<'_>, mut step: Step) -> iam::call::Reply {
        loop {
            match step {
                Step::Reply(reply) => return *reply,
                Step::Evaluate(evaluation) => {
                    let digest = self.evaluate(*evaluation).await;
                    call.evaluated(&self.service, digest);
                }
                Step::FetchKeys(request) => {
                    let fetched = self.issuers.fetch(*request).await;
                    call.fetched(&self.service, fetched);
                }
                Step::UseKey(task) => {
                    let result = self.use_key(*task).await;
                    call.key_used(&self.service, result);
                }
                Step::Commit(pending) => {
                    let outcome = self.commit(*pending).await;
                    call.committed(&self.service, outcome);
                }
                Step::Search(mut search) => {
                    let trail = self.trail.clone();
                    let work = move || trail.search(&mut search).map(|next| (*search, next));
                    match tokio::task::spawn_blocking(work).await {
                        Ok(Ok((search, next))) => call.searched(search, next),
                        Ok(Err(why)) => call.search_failed(&self.service, why.to_string()),
                        // The panic hook has logged it.
                        Err(_) => call.search_failed(&self.service, "the search failed".to_owned()),
                    }
                }
            }
            step = call.advance(&self.service);
        }
    }

    /// What goes back, after the trail has been told.
    fn reply(&self, answer: iam::call::Reply, arrival: &Arrival) -> Reply {
        let Summary { operation, principal, code, fault } = answer.summary;
        if let Some(fault) = fault {
            tracing::error!(request_id = arrival.request_id.as_str(), operation, fault, "request failed");
        }
        if answer.leaves_work {
            self.wake();
        }
        if let Some(entry) = answer.entry {
            let user_agent = arrival.headers.get(USER_AGENT).cloned();
            let (request_id, peer) = (arrival.request_id, arrival.peer);
            self.trail.call(entry, Origin { request_id, peer, user_agent });
        }
        Reply {
            status: answer.status,
            content_type: answer.content_type,
            rest: answer.streamed.map(|streamed| pieces::rest(self.service.clone(), *streamed)),
            headers: answer.location.map(|location| ("location", location)).into_iter().collect(),
            body: answer.body.into_bytes(),
            operation: operation.unwrap_or(NO_OPERATION),
            principal: principal.unwrap_or_default(),
            code: code.unwrap_or("Success"),
        }
    }

    /// Hashes on the pool. Every way in which there is no digest is answered as a full queue is: try again.
    async fn evaluate(&self, evaluation: Evaluation) -> Option<Digest> {
        self.rim.hash_pool.run(move || evaluation.run()).ok()?.await.ok()?.ok()
    }

    /// Makes keys and signs on the pool too, which bounds how much of it there is at a time.
    /// None if there is no room for it.
    async fn use_key(&self, task: KeyTask) -> Option<Result<Secret, Unusable>> {
        let running = self.rim.hash_pool.run(move || task.run()).ok()?;
        // The panic hook has logged it.
        Some(running.await.unwrap_or(Err(Unusable)))
    }

    async fn commit(&self, pending: Pending) -> Outcome {
        let (sender, receiver) = oneshot::channel();
        let start = Instant::now();
        let answer = move |outcome| {
            // A client that went away does not undo its commit.
            let _ = sender.send(outcome);
        };
        self.service.store().submit(pending, Box::new(answer));
        let outcome = receiver.await;
        self.rim.metrics.commit.record(start.elapsed());
        let outcome = outcome.unwrap_or_else(|_| Outcome::Unknown("the store gave no answer".to_owned()));
        let refusal = match &outcome {
            Outcome::Done(_) | Outcome::Conflict => None,
            Outcome::Unavailable(why) | Outcome::Unknown(why) => Some(why.clone()),
        };
        *self.refusal.lock().unwrap_or_else(PoisonError::into_inner) = refusal;
        outcome
    }
}

fn request<'a>(arrival: &'a Arrival, headers: &'a [(&'a str, &'a [u8])]) -> Request<'a> {
    Request {
        parts: RequestParts {
            method: arrival.method.as_str(),
            path: arrival.uri.path(),
            query: arrival.uri.query().unwrap_or_default(),
            headers,
            body: &arrival.body,
        },
        credential: Credential::Signature,
        now: instant(arrival.now),
        signature_now: instant(arrival.signature_now),
        security_key: None,
        entropy: arrival.entropy.clone(),
        id: arrival.request_id.as_str(),
        peer: arrival.peer,
        secure: arrival.secure,
    }
}

impl Archive for Served {
    fn export(&self, out: &mut dyn Write) -> io::Result<()> {
        self.service.store().export(out).map(|_| ()).map_err(io::Error::other)
    }

    fn import(&self, input: &mut dyn Read) -> io::Result<String> {
        let service = &self.service;
        restored(bootstrap::restore(service.store(), service.master_key(), input, now(&self.rim.clock)))
    }

    fn export_details(&self, out: &mut dyn Write) -> io::Result<()> {
        transfer::export(self.service.store(), out)
    }

    fn import_details(&self, input: &mut dyn Read, extent: Extent, out: &mut dyn Write) -> io::Result<bool> {
        import_details(self.service.store(), input, extent, out, now(&self.rim.clock))
    }

    fn set_root_password(&self, password: &Secret) -> io::Result<String> {
        let (service, now) = (&self.service, now(&self.rim.clock));
        set_root_password(service.store(), password, service.refused_passwords(), service.argon2_cost(), now)
    }
}

/// A store that no server has open.
struct Closed {
    store: Store,
    master_key: MasterKey,
}

impl Archive for Closed {
    fn export(&self, out: &mut dyn Write) -> io::Result<()> {
        self.store.export(out).map(|_| ()).map_err(io::Error::other)
    }

    fn import(&self, input: &mut dyn Read) -> io::Result<String> {
        restored(bootstrap::restore(&self.store, &self.master_key, input, instant(Clock::real())))
    }

    fn export_details(&self, out: &mut dyn Write) -> io::Result<()> {
        transfer::export(&self.store, out)
    }

    fn import_details(&self, input: &mut dyn Read, extent: Extent, out: &mut dyn Write) -> io::Result<bool> {
        import_details(&self.store, input, extent, out, instant(Clock::real()))
    }

    fn set_root_password(&self, password: &Secret) -> io::Result<String> {
        // The next sign-in hashes it anew at the configured cost. What is refused, the command has seen to.
        let refused = RefusedPasswords::default();
        set_root_password(&self.store, password, &refused, OWASP_MINIMUM, instant(Clock::real()))
    }
}

fn import_details(
    store: &Store,
    input: &mut dyn Read,
    extent: Extent,
    out: &mut dyn Write,
    now: iam::env::Instant,
) -> io::Result<bool> {
    let report = transfer::import(store, input, extent, now)?;
    write!(out, "{report}")?;
    Ok(!report.is_refused())
}

fn set_root_password(
    store: &Store,
    password: &Secret,
    refused: &RefusedPasswords,
    cost: Argon2Cost,
    now: iam::env::Instant,
) -> io::Result<String> {
    let mut mint = Mint::new(entropy().map_err(io::Error::other)?);
    match root_password::set(store, password, refused, cost, now, &mut mint) {
        Ok(account) => Ok(format!("account {account}")),
        Err(Fault::Error(error)) => Err(io::Error::other(error.message.unwrap_or_default())),
        Err(Fault::Unavailable(why) | Fault::Broken(why)) => Err(io::Error::other(why)),
        Err(Fault::Needs(_) | Fault::NeedsKeys(_) | Fault::NeedsKeyTask(_) | Fault::Elsewhere(_)) => {
            Err(io::Error::other("no evaluation"))
        }
    }
}

fn restored(outcome: Result<AccountId, CannotOpen>) -> io::Result<String> {
    outcome.map(|account| format!("account {account}")).map_err(io::Error::other)
}
