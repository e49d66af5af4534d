//! Who calls: an access key, the principal behind it, and everything that bears on its permissions.
//!
//! Gathering this takes a dozen reads, so the result is kept together with the set of what was read, and used
//! again for as long as no commit has touched that set. Which policies it has: [`gathering`].

mod gathering;

pub(crate) use gathering::Gathering;

use crate::domain::access_key::{AccessKey, KeyOwner, KeyStatus};
use crate::domain::delegation::Delegator;
use crate::domain::ids::{AccessKeyId, UniqueId};
use crate::domain::names::{AccountId, Arn};
use crate::domain::role::Role;
use crate::domain::user::{Tags, User};
use crate::errors::{self, Fault};
use crate::managed_policies::CompiledPolicies;
use crate::organizations;
use crate::schema::{ACCESS_KEY_ID, ROLE_ID, USER_ID};
use crate::secret::MasterKey;
use crate::service::Settings;
use crate::session::{Delegation, Federation, RoleSession, RootTask, Session, SessionOwner};
use policy::{Context, Policies};
use protocol::sigv4::{Scope, SigningKey};
use protocol::value::Secret;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use store::{Key, ReadSet, Store, Tx};

/// An authenticated caller, as of one revision.
pub struct Caller {
    /// The account it belongs to.
    pub account: AccountId,
    /// Which principal it is.
    pub identity: Identity,
    /// Its ARN, as messages show it.
    pub arn: Arn,
    /// The key that it signs with.
    pub access_key: AccessKeyId,
    /// The session that the key is for; none for a long-term key.
    pub session: Option<Session>,
    pub(crate) policies: Policies,
    pub(crate) principal: policy::Principal,
    /// The condition keys that tell of the caller: the same in each of its requests.
    pub(crate) context: Arc<Context>,
    /// Whether a policy asks for condition keys that `context` has not.
    pub(crate) reads_request: bool,
    secret: Secret,
    /// With the date, region and service that it is for.
    signing_key: Mutex<Option<([String; 3], Arc<SigningKey>)>>,
}

/// Who a request says that it comes from, before its signature is checked.
pub(crate) enum Claimed {
    /// The owner of the long-term key with this id.
    LongTerm(String),
    /// The owner of this session, whose token is genuine.
    Session(Box<Session>),
}

impl Claimed {
    fn access_key(&self) -> &str {
        match self {
            Claimed::LongTerm(id) => id,
            Claimed::Session(session) => session.access_key.as_str(),
        }
    }

    fn session(&self) -> Option<&Session> {
        match self {
            Claimed::LongTerm(_) => None,
            Claimed::Session(session) => Some(session),
        }
    }
}

/// A kind of principal, and what is known of it.
#[derive(Clone, Debug)]
pub enum Identity {
    /// The root user: not limited by identity policies.
    Root,
    /// An IAM user.
    User(Arc<User>),
    /// Somebody that root or an IAM user vouches for.
    FederatedUser(FederatedUser),
    /// A role, for the time of a session.
    AssumedRole(Arc<AssumedRole>),
    /// The root user of a member of an organization, who may do one task and nothing else.
    RootTask(Arc<RootTask>),
}

/// A session of a role.
#[derive(Clone, Debug)]
pub struct AssumedRole {
    /// Unique id of the role, and name of the session.
    pub id: String,
    /// ARN.
    pub arn: Arn,
    /// The role as it is now.
    pub role: Role,
    /// What was said when it was assumed.
    pub session: RoleSession,
}

impl AssumedRole {
    /// The role, in a session.
    pub(crate) fn new(role: Role, session: RoleSession) -> AssumedRole {
        let id = format!("{}:{}", role.id, session.name);
        let arn = Arn::assumed_role(&role.account, &role.name, &session.name);
        AssumedRole { id, arn, role, session }
    }

    /// Those of the role, but for the keys that the session sets anew.
    fn tags(&self) -> Tags {
        let mut tags = self.role.tags.clone();
        for (key, value) in self.session.tags.iter() {
            tags.insert(key, value);
        }
        tags
    }
}

/// A federated user, as of its session.
#[derive(Clone, Debug)]
pub struct FederatedUser {
    /// Account and name.
    pub id: String,
    /// ARN.
    pub arn: Arn,
    /// The user who vouches; none is root.
    pub issuer: Option<Arc<User>>,
    federation: Federation,
}

impl FederatedUser {
    /// Those of the issuer, but for the keys that the session sets anew.
    fn tags(&self) -> Tags {
        let mut tags = self.issuer.as_ref().map(|user| user.tags.clone()).unwrap_or_default();
        for (key, value) in self.federation.tags.iter() {
            tags.insert(key, value);
        }
        tags
    }
}

/// The place that a sealed secret access key is bound to.
pub(crate) fn access_key_context(id: &AccessKeyId) -> String {
    format!("access-key/{id}")
}

impl Caller {
    /// The unique id, as GetCallerIdentity and `aws:userid` show it: the account for root.
    pub fn user_id(&self) -> &str {
        match &self.identity {
            Identity::Root | Identity::RootTask(_) => self.account.as_str(),
            Identity::User(user) => user.id.as_str(),
            Identity::FederatedUser(federated) => &federated.id,
            Identity::AssumedRole(assumed) => &assumed.id,
        }
    }

    /// The key that checks signatures in `scope`. The latest one is kept: clients stay in one scope for a day.
    pub(crate) fn signing_key(&self, scope: Scope<'_>) -> Arc<SigningKey> {
        let name = [scope.date, scope.region, scope.service];
        let mut kept = self.signing_key.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((of, key)) if *of == name => Arc::clone(key),
            _ => {
                let key = SigningKey::derive(self.secret.expose(), scope.date, scope.region, scope.service);
                let key = Arc::new(key);
                *kept = Some((name.map(str::to_owned), Arc::clone(&key)));
                key
            }
        }
    }

    fn gather(
        from: Gathering<'_>,
        master_key: &MasterKey,
        settings: &Settings,
        claimed: &Claimed,
    ) -> Result<Caller, Fault> {
        let tx = from.tx;
        let (account, identity, access_key, secret) = match claimed {
            Claimed::LongTerm(id) => {
                let found = tx.by_index::<AccessKey>(ACCESS_KEY_ID, &Key::new().text(id))?;
                let key = found.filter(|key| key.status == KeyStatus::Active);
                let key = key.ok_or_else(errors::invalid_client_token)?;
                let secret = master_key.open(&key.secret, &access_key_context(&key.id))?;
                let identity = match &key.owner {
                    KeyOwner::Root => Identity::Root,
                    KeyOwner::User(id) => Identity::User(living_user(tx, id)?),
                };
                (key.account, identity, key.id, secret)
            }
            Claimed::Session(session) => {
                let unprintable = |why| Fault::Broken(format!("a session does not print: {why}"));
                let secret = session.secret(master_key).map_err(unprintable)?;
                (session.account.clone(), session_identity(tx, session)?, session.access_key.clone(), secret)
            }
        };
        let (arn, policies) = match &identity {
            Identity::Root => (Arn::root(&account), Policies::default()),
            Identity::User(user) => (user.arn(), from.of_user(user)?),
            Identity::FederatedUser(federated) => {
                (federated.arn.clone(), from.of_federated_user(&account, federated)?)
            }
            Identity::AssumedRole(assumed) => (assumed.arn.clone(), from.of_assumed_role(assumed)?),
            Identity::RootTask(task) => (Arn::root(&account), from.of_root_task(&account, task)?),
        };
        let delegation = claimed.session().and_then(Session::delegation);
        let policies = match delegation {
            Some(delegation) => from.lent(&account, policies, delegation)?,
            None => policies,
        };
        let policies =
            policies.with_service_control(organizations::service_control(settings, &account, &identity));
        let context = Arc::new(context(&account, &identity, &arn, claimed.session()));
        Ok(Caller {
            principal: match delegation {
                Some(delegation) => lent_principal(&account, &identity, delegation)?,
                None => principal(&account, &identity),
            },
            reads_request: policies.reads_beyond(&context),
            context,
            account,
            identity,
            arn,
            access_key,
            session: claimed.session().cloned(),
            policies,
            secret,
            signing_key: Mutex::new(None),
        })
    }
}

/// The owner of a session, if it is still there.
fn session_identity(tx: &Tx, session: &Session) -> Result<Identity, Fault> {
    let owner = match (&session.owner, &session.role) {
        (SessionOwner::Root, None) => None,
        (SessionOwner::User(id), None) => Some(living_user(tx, id)?),
        (SessionOwner::Role(id), Some(said)) if session.federation.is_none() => {
            return assumed_role(tx, id, said);
        }
        (SessionOwner::Delegation(delegation), None) if session.federation.is_none() => {
            return Ok(match &delegation.delegator {
                Delegator::User(id) => Identity::User(living_user(tx, id)?),
                Delegator::Role(id, said) => assumed_role(tx, id, said)?,
            });
        }
        (SessionOwner::RootTask(task), None) if session.federation.is_none() => {
            return Ok(Identity::RootTask(Arc::new(task.clone())));
        }
        // No token says so.
        _ => return Err(errors::invalid_client_token().into()),
    };
    Ok(match (&session.federation, owner) {
        (None, None) => Identity::Root,
        (None, Some(user)) => Identity::User(user),
        (Some(federation), issuer) => Identity::FederatedUser(FederatedUser {
            id: format!("{}:{}", session.account, federation.name),
            arn: Arn::federated_user(&session.account, &federation.name),
            issuer,
            federation: federation.clone(),
        }),
    })
}

fn assumed_role(tx: &Tx, id: &UniqueId, said: &RoleSession) -> Result<Identity, Fault> {
    let role = tx.by_index::<Role>(ROLE_ID, &Key::new().text(id.as_str()))?;
    let role = role.ok_or_else(errors::invalid_client_token)?;
    Ok(Identity::AssumedRole(Arc::new(AssumedRole::new(role, said.clone()))))
}

fn living_user(tx: &Tx, id: &UniqueId) -> Result<Arc<User>, Fault> {
    let user = tx.by_index::<User>(USER_ID, &Key::new().text(id.as_str()))?;
    Ok(Arc::new(user.ok_or_else(errors::invalid_client_token)?))
}

pub(crate) fn principal(account: &AccountId, identity: &Identity) -> policy::Principal {
    match identity {
        Identity::Root | Identity::RootTask(_) => policy::Principal::Root { account: account.to_string() },
        Identity::User(user) => policy::Principal::User { arn: user.arn().into(), id: user.id.to_string() },
        Identity::FederatedUser(federated) => {
            let root = || (Arn::root(account).to_string(), account.to_string());
            let issuer = federated.issuer.as_ref();
            let (user_arn, user_id) =
                issuer.map_or_else(root, |user| (user.arn().to_string(), user.id.to_string()));
            policy::Principal::FederatedUser { arn: federated.arn.to_string(), user_arn, user_id }
        }
        Identity::AssumedRole(assumed) => policy::Principal::AssumedRole {
            arn: assumed.arn.to_string(),
            role_arn: assumed.role.arn().to_string(),
            role_id: assumed.role.id.to_string(),
        },
    }
}

/// Who a session of lent permissions is for policies of resources. One that names the lender does not lift it over what
/// was asked for, so the session itself has a name that none can have.
fn lent_principal(
    account: &AccountId,
    identity: &Identity,
    delegation: &Delegation,
) -> Result<policy::Principal, Fault> {
    let arn = format!("arn:aws:sts::{account}:delegation/{}", delegation.request);
    match principal(account, identity) {
        policy::Principal::User { arn: user_arn, id: user_id } => {
            Ok(policy::Principal::FederatedUser { arn, user_arn, user_id })
        }
        policy::Principal::AssumedRole { role_arn, role_id, .. } => {
            Ok(policy::Principal::AssumedRole { arn, role_arn, role_id })
        }
        _ => Err(errors::invalid_client_token().into()),
    }
}

/// Condition keys about the caller (IAM user guide, "AWS global condition context keys"). Long-term keys have no
/// `aws:MultiFactorAuthPresent`: it is absent, not false.
pub(crate) fn context(
    account: &AccountId,
    identity: &Identity,
    arn: &Arn,
    session: Option<&Session>,
) -> Context {
    let mut context = Context::new();
    if let Some(session) = session {
        context.insert("aws:MultiFactorAuthPresent", session.multi_factor);
        context.insert("aws:TokenIssueTime", session.issued.timestamp().to_string());
    }
    context.insert("aws:PrincipalAccount", account.to_string());
    context.insert("aws:PrincipalArn", arn.to_string());
    context.insert("aws:PrincipalIsAWSService", "false");
    context.insert("aws:ViaAWSService", "false");
    match identity {
        Identity::Root => root_context(&mut context, account),
        Identity::RootTask(task) => {
            root_context(&mut context, account);
            context.insert("aws:AssumedRoot", "true");
            if let Some(source) = &task.source_identity {
                context.insert("aws:SourceIdentity", source.clone());
            }
        }
        Identity::User(user) => {
            context.insert("aws:PrincipalType", "User");
            context.insert("aws:userid", user.id.to_string());
            context.insert("aws:username", user.name.to_string());
            for (key, value) in user.tags.iter() {
                context.insert(format!("aws:PrincipalTag/{key}"), value.to_owned());
            }
        }
        Identity::FederatedUser(federated) => {
            context.insert("aws:PrincipalType", "FederatedUser");
            context.insert("aws:userid", federated.id.clone());
            for (key, value) in federated.tags().iter() {
                context.insert(format!("aws:PrincipalTag/{key}"), value.to_owned());
            }
        }
        Identity::AssumedRole(assumed) => {
            context.insert("aws:PrincipalType", "AssumedRole");
            context.insert("aws:PrincipalArn", assumed.role.arn().to_string());
            context.insert("aws:userid", assumed.id.clone());
            if let Some(source) = &assumed.session.source_identity {
                context.insert("aws:SourceIdentity", source.clone());
            }
            if let Some(identity) = &assumed.session.provider {
                context.insert("aws:FederatedProvider", identity.provider.to_string());
                for (key, values) in &identity.keys {
                    match values.as_slice() {
                        [one] => context.insert(key.clone(), one.clone()),
                        _ => context.insert(key.clone(), values.clone()),
                    }
                }
            }
            for (key, value) in assumed.tags().iter() {
                context.insert(format!("aws:PrincipalTag/{key}"), value.to_owned());
            }
        }
    }
    context
}

fn root_context(context: &mut Context, account: &AccountId) {
    context.insert("aws:PrincipalType", "Account");
    context.insert("aws:userid", account.to_string());
}

/// Callers by access key, each with what it was gathered from.
#[derive(Default)]
pub(crate) struct Callers {
    kept: RwLock<BTreeMap<String, Arc<Kept>>>,
    /// The managed policies that they have in common.
    pub(crate) compiled: CompiledPolicies,
}

struct Kept {
    caller: Arc<Caller>,
    reads: Arc<ReadSet>,
    /// The newest revision at which it is known to hold.
    holds_at: AtomicU64,
}

/// Callers kept at most; beyond it all are forgotten, which costs a dozen reads each.
const KEPT_MAX: usize = 10_000;

impl Callers {
    /// The caller who signs with the claimed key, as of the transaction's revision. What it was gathered from joins
    /// the transaction: a commit that touches it is a conflict, so no write relies on a right revoked meanwhile.
    ///
    /// # Errors
    /// `InvalidClientTokenId` for a key that does not exist or is not active.
    pub(crate) fn identify(
        &self,
        store: &Store,
        tx: &Tx,
        master_key: &MasterKey,
        settings: &Settings,
        claimed: &Claimed,
    ) -> Result<Arc<Caller>, Fault> {
        let id = claimed.access_key();
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        // Two sessions can have the same id by chance: then they take turns here.
        if let Some(kept) = kept.filter(|kept| kept.caller.session.as_ref() == claimed.session()) {
            let since = kept.holds_at.load(Ordering::Acquire);
            if since == tx.seq() || (since < tx.seq() && store.unchanged(&kept.reads, since, tx.seq())) {
                kept.holds_at.fetch_max(tx.seq(), Ordering::AcqRel);
                tx.depends_on(Arc::clone(&kept.reads), tx.seq());
                return Ok(Arc::clone(&kept.caller));
            }
        }
        let gathering = tx.fork();
        let from = Gathering { tx: &gathering, compiled: &self.compiled };
        let caller = Arc::new(Caller::gather(from, master_key, settings, claimed)?);
        let reads = gathering.read_set();
        tx.depends_on(Arc::clone(&reads), tx.seq());
        let kept = Kept { caller: Arc::clone(&caller), reads, holds_at: AtomicU64::new(tx.seq()) };
        let mut all = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= KEPT_MAX {
            all.clear();
        }
        all.insert(id.to_owned(), Arc::new(kept));
        Ok(caller)
    }
}
