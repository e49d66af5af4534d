//! The pipeline: read this first.
//!
//! `decide` takes one request through all layers against one revision of the state: which operation, who calls,
//! is the input well formed, is it permitted, what does it do. It has no effect of its own.

use crate::activity::Activity;
use crate::audit::{self, Entry, Subject, Told};
use crate::call::{Credential, KeyRequest, Memo, Reply, Request, SecurityKeyStep, Streamed, Summary};
use crate::cloudtrail::{self, Refusal, Search};
use crate::console;
use crate::credential_report::Content;
use crate::domain::access_key::{AccessKey, KeyOwner, KeyUse};
use crate::domain::console_session::ConsoleSession;
use crate::domain::ids::AccessKeyId;
use crate::domain::names::AccountId;
use crate::domain::oidc_provider::Issuer;
use crate::domain::organization::Organization;
use crate::domain::organization_policies::OrganizationPolicies;
use crate::domain::password::{Argon2Cost, Evaluation};
use crate::domain::refused_passwords::RefusedPasswords;
use crate::domain::role::RoleUse;
use crate::domain::user::User;
use crate::env::{Instant, Mint};
use crate::errors::{self, Fault};
use crate::key_task::KeyTask;
use crate::limits::{Quota, Quotas};
use crate::managed_policies::CompiledPolicies;
use crate::open_sessions::LastUses;
use crate::operations::{self, Execute, Row};
use crate::organizations;
use crate::password_attempts::{self, PasswordAttempts, Stranger};
use crate::principal::{Caller, Callers, Claimed, Identity};
use crate::schema::user_key;
use crate::secret::MasterKey;
use crate::session::Session;
use crate::web_identity::{IssuerKeys, KeySetRequest};
use protocol::query::Params;
use protocol::sigv4::Claim;
use protocol::{Error, Service as Api, Shape, xml};
use std::net::IpAddr;
use std::sync::Arc;
use store::{Counter, Key, Pending, Store, Tx};

/// IAM and STS of one account, on one store.
pub struct Service {
    pub(crate) store: Store,
    pub(crate) master_key: MasterKey,
    pub(crate) account: AccountId,
    pub(crate) settings: Settings,
    pub(crate) activity: Activity,
    pub(crate) attempts: PasswordAttempts,
    /// Attempts at codes of second factors, by principal.
    pub(crate) second_factors: PasswordAttempts<String>,
    pub(crate) sign_ins: PasswordAttempts<Stranger>,
    pub(crate) addresses: PasswordAttempts<IpAddr>,
    /// When sessions of the console were last used.
    pub(crate) session_uses: LastUses,
    /// Tokens of an issuer whose signatures were wrong, by where they came from.
    pub(crate) signature_checks: PasswordAttempts<(IpAddr, Issuer)>,
    /// Responses of SAML providers whose signatures were wrong, likewise.
    pub(crate) response_checks: PasswordAttempts<(IpAddr, String)>,
    pub(crate) issuer_keys: IssuerKeys,
    callers: Callers,
}

/// What an operator can set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The cost of new password hashes.
    pub argon2: Argon2Cost,
    /// Quotas that differ from AWS's.
    pub quotas: Quotas,
    /// The organization that the account is in.
    pub organization: Option<Organization>,
    /// Whether issuers of tokens on this machine may have a port and do without TLS: for tests.
    pub loopback_issuers: bool,
    /// Where others reach the server: a URL without a slash at its end, below which the issuer of the account is.
    pub public_url: String,
    /// What binds the members of that organization.
    pub organization_policies: OrganizationPolicies,
    /// Passwords that nobody may set.
    pub refused_passwords: RefusedPasswords,
}

/// What a handler sees.
pub struct Cx<'a> {
    /// The state as of one revision, and what the request writes.
    pub tx: &'a mut Tx,
    /// Who calls.
    pub caller: &'a Caller,
    /// The caller's account.
    pub account: &'a AccountId,
    /// The instant of the request.
    pub now: Instant,
    /// Makes ids, keys and salts.
    pub mint: Mint,
    /// What the operator has set.
    pub settings: &'a Settings,
    /// Seals and opens secrets.
    pub master_key: &'a MasterKey,
    /// Last uses not yet written down.
    pub activity: &'a Activity,
    /// Managed policies that are compiled already.
    pub compiled: &'a CompiledPolicies,
    /// Facts of the connection, for conditions.
    pub facts: Facts<'a>,
    /// The user that authorization found by the input's name, so that the handler need not read it again. Valid
    /// until the handler writes.
    pub(crate) resolved: Option<Arc<User>>,
    /// The console session that stands for the caller.
    pub(crate) console: Option<ConsoleSession>,
    /// What that session goes on as.
    pub(crate) renewed: Option<Box<ConsoleSession>>,
    /// What the console adds to a call that is about a security key.
    pub(crate) security_key: Option<SecurityKeyStep<'a>>,
    /// What a security key is asked that is to be enrolled.
    pub(crate) key_request: Option<Box<KeyRequest>>,
    /// A code of the caller's MFA device came with this request, and was right.
    pub(crate) multi_factor: bool,
    pub(crate) second_factors: &'a PasswordAttempts<String>,
    pub(crate) memo: &'a mut Memo,
    pub(crate) attempts: &'a PasswordAttempts,
}

/// What the request tells beside its parameters.
pub struct Facts<'a> {
    /// The client's address.
    pub peer: IpAddr,
    /// Whether it came over TLS.
    pub secure: bool,
    /// The region asked for: IAM has one, STS that of the signature.
    pub region: &'a str,
    /// The `User-Agent` header.
    pub user_agent: Option<&'a str>,
    /// The `Referer` header.
    pub referer: Option<&'a str>,
}

impl<'a> Facts<'a> {
    pub(crate) fn of(request: &Request<'a>, region: &'a str) -> Facts<'a> {
        Facts {
            peer: request.peer,
            secure: request.secure,
            region,
            user_agent: header(request, "user-agent"),
            referer: header(request, "referer"),
        }
    }
}

pub(crate) enum Decided {
    Reply(Box<Reply>),
    Evaluate(Box<Evaluation>),
    FetchKeys(Box<KeySetRequest>),
    UseKey(Box<KeyTask>),
    Commit(Box<Pending>, Box<Reply>),
    Search(Box<Search>),
}

/// What a handler made of a request.
struct Made {
    body: String,
    streamed: Option<Box<Streamed>>,
    renewed: Option<Box<ConsoleSession>>,
    key_request: Option<Box<KeyRequest>>,
}

/// What signatures for IAM are scoped to.
const IAM: &str = "iam";
/// The one region of IAM.
pub(crate) const IAM_REGION: &str = "us-east-1";
/// What IAM and STS answer in.
pub(crate) const XML: &str = "text/xml";
/// Where requests go that are no API calls.
const HOME: &str = "https://aws.amazon.com/iam";

impl Service {
    /// Serves `account` from `store`; see [`crate::bootstrap`] for how the two come about.
    pub fn new(store: Store, master_key: MasterKey, account: AccountId, settings: Settings) -> Service {
        let (activity, attempts, callers, issuer_keys, session_uses) = Default::default();
        Service {
            store,
            master_key,
            account,
            settings,
            activity,
            attempts,
            second_factors: PasswordAttempts::at(password_attempts::CODES),
            sign_ins: PasswordAttempts::at(password_attempts::SIGN_IN),
            addresses: PasswordAttempts::at(password_attempts::ADDRESS),
            signature_checks: PasswordAttempts::at(password_attempts::ADDRESS),
            response_checks: PasswordAttempts::at(password_attempts::ADDRESS),
            issuer_keys,
            session_uses,
            callers,
        }
    }

    /// The store underneath.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// What secrets are sealed under.
    pub fn master_key(&self) -> &MasterKey {
        &self.master_key
    }

    /// The account served.
    pub fn account(&self) -> &AccountId {
        &self.account
    }

    /// Passwords that nobody may set.
    pub fn refused_passwords(&self) -> &RefusedPasswords {
        &self.settings.refused_passwords
    }

    /// The cost of new password hashes.
    pub fn argon2_cost(&self) -> Argon2Cost {
        self.settings.argon2
    }

    pub(crate) fn decide(&self, request: &Request<'_>, memo: &mut Memo) -> Decided {
        if cloudtrail::is_meant(request) {
            return match cloudtrail::decide(self, request, memo) {
                Ok(search) => Decided::Search(Box::new(search)),
                Err(fault) => self.refuse(request, memo, fault),
            };
        }
        let params = match parameters(request) {
            Ok(Some(params)) => params,
            Ok(None) => return Decided::Reply(Box::new(redirect(request))),
            Err(error) => return Decided::Reply(self.error_reply(request, memo, error)),
        };
        let outcome = match find(&params) {
            Ok((api, row)) => {
                memo.summary.operation = Some(row.info.name);
                memo.entry = Some(Box::new(Entry::new(Subject::Row(row), request.now)));
                match row.execute {
                    Execute::Unsigned(execute) => {
                        self.perform_unsigned(request, memo, row, |cx| execute(cx, &params))
                    }
                    Execute::Signed(_) if row.info.unsigned => {
                        Err(errors::not_implemented(row.info.name).into())
                    }
                    Execute::Signed(execute) => {
                        self.perform(request, memo, (api, row), |cx| execute(cx, row, &params))
                    }
                }
            }
            Err(error) => Err(Fault::Error(error)),
        };
        outcome.unwrap_or_else(|fault| self.refuse(request, memo, fault))
    }

    fn perform(
        &self,
        request: &Request<'_>,
        memo: &mut Memo,
        (api, row): (Api, &'static Row),
        execute: impl FnOnce(&mut Cx<'_>) -> Result<Box<dyn Shape>, Fault>,
    ) -> Result<Decided, Fault> {
        let mut tx = self.store.begin();
        let (output, renewed, key_request, mint) =
            self.in_context(request, memo, (api, row), &mut tx, |cx| {
                let output = execute(cx)?;
                Ok((output, cx.renewed.take(), cx.key_request.take(), cx.mint.clone()))
            })?;
        let mut body = xml::response(row.info, &*output, request.id);
        let streamed = memo.content.take().and_then(|content| streamed(&mut body, content));
        let made = Made { body, streamed, renewed, key_request };
        if let Some(entry) = memo.entry.as_mut().filter(|entry| entry.shows_response()) {
            entry.response = audit::response_elements(&*output);
        }
        self.conclude(request, memo, tx, made, mint)
    }

    /// Answers at once, or once what was written is committed.
    fn conclude(
        &self,
        request: &Request<'_>,
        memo: &mut Memo,
        tx: Tx,
        made: Made,
        mut mint: Mint,
    ) -> Result<Decided, Fault> {
        let Made { body, streamed, renewed, key_request } = made;
        let leaves_work = memo.work;
        let reply = |summary, entry| {
            Box::new(Reply {
                renewed,
                streamed,
                leaves_work,
                key_request,
                ..Reply::new(200, body, XML, summary, entry)
            })
        };
        if !tx.has_writes() {
            return Ok(Decided::Reply(reply(std::mem::take(&mut memo.summary), memo.entry.take())));
        }
        let event = memo.entry.as_ref().map(|entry| self.audit_event(request, entry, &mut mint));
        // A commit can still fail, and what is answered then needs summary and entry too.
        let committed = memo.entry.clone().map(|entry| Box::new(Entry { committed: true, ..*entry }));
        Ok(Decided::Commit(Box::new(tx.into_commit(event)?), reply(memo.summary.clone(), committed)))
    }

    /// The event of a call.
    pub fn audit_event(&self, request: &Request<'_>, entry: &Entry, mint: &mut Mint) -> Vec<u8> {
        let mut out = Vec::with_capacity(1024);
        let event_id = mint.uuid("event id");
        let told = Told::of(request, &event_id);
        audit::Writer::default().write(entry, &told, &self.account, &mut out);
        out
    }

    /// Who calls an operation of a service that has no table of operations here, and for which region.
    pub(crate) fn authenticated_for(
        &self,
        request: &Request<'_>,
        (service, operation): (&'static str, &str),
    ) -> Result<(Arc<Caller>, String), Fault> {
        let tx = self.store.begin();
        match request.credential {
            Credential::Signature => {
                let claim = Claim::parse(&request.parts)?;
                let caller = self.authenticate(request, &tx, &claim, service)?;
                Ok((caller, claim.scope().region.to_owned()))
            }
            Credential::Console(ticket) => {
                let session = console::authenticate(&tx, ticket, operation, request.now)?;
                let claimed = Claimed::Session(Box::new(session.session()));
                let caller = self.identify(&tx, &claimed)?;
                Ok((caller, IAM_REGION.to_owned()))
            }
        }
    }

    /// Managed policies that are compiled already.
    pub(crate) fn compiled(&self) -> &CompiledPolicies {
        &self.callers.compiled
    }

    pub(crate) fn identify(&self, tx: &Tx, claimed: &Claimed) -> Result<Arc<Caller>, Fault> {
        let Service { callers, store, master_key, settings, .. } = self;
        callers.identify(store, tx, master_key, settings, claimed)
    }

    /// The order is AWS's: scope, key and its status, token, then time and signature.
    pub(crate) fn authenticate(
        &self,
        request: &Request<'_>,
        tx: &Tx,
        claim: &Claim<'_>,
        service: &'static str,
    ) -> Result<Arc<Caller>, Fault> {
        claim.check_scope(service)?;
        let claimed = match claim.session_token() {
            token if AccessKeyId::is_temporary(claim.access_key_id()) => Claimed::Session(Box::new(
                Session::open(&self.master_key, claim.access_key_id(), token, request.now)?,
            )),
            None => Claimed::LongTerm(claim.access_key_id().to_owned()),
            // Long-term keys have no session token; one that comes with a token is not what it claims to be.
            Some(_) => return Err(errors::invalid_client_token().into()),
        };
        let caller = self.identify(tx, &claimed)?;
        claim.check_time(request.signature_now.epoch_seconds())?;
        claim.verify(&caller.signing_key(claim.scope()), &request.parts)?;
        if let Identity::RootTask(task) = &caller.identity
            && organizations::may_assume_root(tx, &self.settings, &task.assumed_by, &caller.account)?
                != Some(task.ended_before)
        {
            return Err(errors::invalid_client_token().into());
        }
        match &caller.session {
            Some(session) if service == IAM && !session.may_call_iam() => {
                Err(errors::session_without_multi_factor().into())
            }
            Some(_) => {
                if let Identity::AssumedRole(assumed) = &caller.identity {
                    let region = claim.scope().region.to_owned();
                    let used = || RoleUse { date: request.now, region };
                    self.activity.roles().note(&assumed.role.id, used, request.now.epoch_seconds());
                }
                Ok(caller)
            }
            None => {
                let used = || KeyUse {
                    date: request.now,
                    service: service.to_owned(),
                    region: claim.scope().region.to_owned(),
                };
                self.activity.keys().note(&caller.access_key, used, request.now.epoch_seconds());
                Ok(caller)
            }
        }
    }

    fn refuse(&self, request: &Request<'_>, memo: &mut Memo, fault: Fault) -> Decided {
        let (error, told) = match fault {
            Fault::Needs(evaluation) => return Decided::Evaluate(evaluation),
            Fault::NeedsKeys(request) => return Decided::FetchKeys(request),
            Fault::NeedsKeyTask(task) => return Decided::UseKey(task),
            Fault::Error(error) => (error, None),
            Fault::Elsewhere(refusal) => return Decided::Reply(elsewhere(memo, *refusal)),
            Fault::Unavailable(why) => (errors::service_unavailable(), Some(why)),
            Fault::Broken(why) => (errors::internal_failure(), Some(why)),
        };
        memo.summary.fault = told;
        Decided::Reply(self.error_reply(request, memo, error))
    }

    pub(crate) fn error_reply(&self, request: &Request<'_>, memo: &mut Memo, error: Error) -> Box<Reply> {
        let api = match memo.summary.operation.and_then(|name| Api::Sts.operation(name)) {
            Some(_) => Api::Sts,
            None => Api::Iam,
        };
        if cloudtrail::is_meant(request) {
            return elsewhere(memo, Refusal::of(error));
        }
        let (status, code) = (error.status(), error.code.as_str());
        let body = xml::error(api, &error, request.id);
        error_answer(memo, status, code, error.message, (body, XML))
    }
}

/// Cuts the answer where the content is to stand.
fn streamed(body: &mut String, content: Content) -> Option<Box<Streamed>> {
    let place = Content::place();
    let at = body.find(&place)?;
    let end = body.split_off(at).split_off(place.len());
    Some(Box::new(Streamed { content, end }))
}

/// An error in the words of another service.
fn elsewhere(memo: &mut Memo, refusal: Refusal) -> Box<Reply> {
    let body = refusal.body();
    error_answer(memo, refusal.status, refusal.code, refusal.message, (body, cloudtrail::CONTENT_TYPE))
}

fn error_answer(
    memo: &mut Memo,
    status: u16,
    code: &'static str,
    message: Option<String>,
    (body, content_type): (String, &'static str),
) -> Box<Reply> {
    let summary = Summary { code: Some(code), ..memo.summary.clone() };
    let mut entry = memo.entry.take();
    if let Some(entry) = &mut entry {
        entry.error = Some((code, message));
        entry.response = None;
    }
    Box::new(Reply::new(status, body, content_type, summary, entry))
}

impl Memo {
    pub(crate) fn know_caller(&mut self, caller: &Arc<Caller>, console: bool, region: &str) {
        self.summary.principal = Some(caller.arn.to_string());
        if let Some(entry) = &mut self.entry {
            entry.caller = Some(Arc::clone(caller));
            entry.console = console;
            if region != IAM_REGION {
                entry.region = region.to_owned().into();
            }
        }
    }
}

impl Cx<'_> {
    /// The user of this name, in whatever case. The caller's own record is at hand, as of this revision.
    ///
    /// # Errors
    /// Those of the store.
    pub fn find_user(&mut self, name: &str) -> Result<Option<Arc<User>>, Fault> {
        if let Identity::User(user) = &self.caller.identity
            && user.name.as_str().eq_ignore_ascii_case(name)
        {
            return Ok(Some(Arc::clone(user)));
        }
        Ok(self.tx.get::<User>(&user_key(self.account, name))?.map(Arc::new))
    }

    /// Draws an attempt at the user's password, once per request.
    ///
    /// # Errors
    /// `Throttling` if this credential has guessed too often.
    pub fn begin_password_attempt(&mut self, user: &User) -> Result<(), Fault> {
        if self.memo.attempt.is_none() {
            // All sessions of a user share a bucket: whoever can make one could make many.
            let credential = match self.caller.session {
                Some(_) => AccessKeyId::verbatim("session"),
                None => self.caller.access_key.clone(),
            };
            let guesser = (user.id.clone(), credential);
            if !self.attempts.begin(guesser.clone(), self.now) {
                return Err(errors::rate_exceeded().into());
            }
            self.memo.attempt = Some(guesser);
        }
        Ok(())
    }

    /// The attempt was right.
    pub fn password_attempt_succeeded(&mut self) {
        if let Some(guesser) = &self.memo.attempt {
            self.attempts.succeeded(guesser);
        }
    }

    /// Has a new key begin with what the user's deleted ones left of their attempts.
    pub(crate) fn inherit_password_attempts(&self, key: &AccessKey) {
        if let KeyOwner::User(user) = &key.owner {
            self.attempts.key_created(user, &key.id);
        }
    }

    /// Has the attempts of a key that goes count for the user's next one.
    pub(crate) fn bequeath_password_attempts(&self, key: &AccessKey) {
        if let KeyOwner::User(user) = &key.owner {
            self.attempts.key_deleted(user, &key.id, self.now);
        }
    }

    /// Makes sure that one more fits. Checked again when the transaction commits.
    ///
    /// # Errors
    /// `LimitExceeded`.
    pub fn require_quota(&mut self, quota: Quota, counter: Counter, key: &Key) -> Result<(), Fault> {
        let limit = self.settings.quotas.get(quota);
        if self.tx.count_below(counter, key, limit)? {
            return Ok(());
        }
        Err(errors::quota_exceeded(quota, limit).into())
    }
}

/// The parameters of an API call; none if it is no call but somebody's browser.
fn parameters(request: &Request<'_>) -> Result<Option<Params>, Error> {
    let text = match request.parts.method {
        "POST" if is_form(request) => request.parts.body,
        "POST" => return Ok(None),
        _ => request.parts.query.as_bytes(),
    };
    let params = Params::parse(text)?;
    Ok(params.get("Action").is_some().then_some(params))
}

fn is_form(request: &Request<'_>) -> bool {
    const FORM: &str = "application/x-www-form-urlencoded";
    let kind = header(request, "content-type").and_then(|value| value.split(';').next());
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case(FORM))
}

pub(crate) fn header<'a>(request: &Request<'a>, name: &str) -> Option<&'a str> {
    let found = request.parts.headers.iter().find(|(header, _)| *header == name);
    found.and_then(|(_, value)| std::str::from_utf8(value).ok())
}

fn find(params: &Params) -> Result<(Api, &'static Row), Error> {
    let action = params.get("Action").unwrap_or_default();
    let version = params.get("Version");
    let api = version.and_then(Api::from_version);
    let row = api.and_then(|api| Some((api, operations::find(api, action)?)));
    row.ok_or_else(|| errors::no_such_operation(action, version))
}

fn redirect(request: &Request<'_>) -> Reply {
    let location = match (request.parts.method, request.parts.query) {
        ("GET", query) if !query.is_empty() => format!("{HOME}?{query}"),
        _ => HOME.to_owned(),
    };
    let summary = Summary::default();
    Reply { location: Some(location), ..Reply::new(302, String::new(), XML, summary, None) }
}
