//! Who calls: an access key, the principal behind it, and everything that bears on its permissions.
//!
//! Gathering this takes a dozen reads, so the result is kept together with the set of what was read, and used
//! again for as long as no commit has touched that set.

use crate::domain::access_key::{AccessKey, KeyOwner, KeyStatus};
use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::group::Group;
use crate::domain::ids::{AccessKeyId, UniqueId};
use crate::domain::names::{AccountId, Arn};
use crate::domain::password_policy::PasswordPolicy;
use crate::domain::role::Role;
use crate::domain::user::{Tags, User};
use crate::errors::{self, Fault};
use crate::managed_policies;
use crate::schema::{ACCESS_KEY_ID, ROLE_ID, USER_ID, account_key, groups_of, of_principal};
use crate::secret::MasterKey;
use crate::session::{Federation, RoleSession, Session, SessionOwner};
use policy::{Context, Document, Policies, Policy, PolicyKind, PolicySource};
use protocol::sigv4::{Scope, SigningKey};
use protocol::value::Secret;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock};
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
    secret: Secret,
    signing_key: Mutex<Option<(String, Arc<SigningKey>)>>,
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

/// What AllowUsersToChangePassword grants to every user of the account. IAM attaches no policy for it.
const CHANGE_PASSWORD_GRANT: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"iam:ChangePassword",
     "Resource":["arn:aws:iam::*:user/${aws:username}","arn:aws:iam::*:user/*/${aws:username}"]},
    {"Effect":"Allow","Action":"iam:GetAccountPasswordPolicy","Resource":"*"}]}"#;

/// What root may: for those it vouches for, as it has no policies that could be narrowed.
const ROOT_GRANT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

static CHANGE_PASSWORD: LazyLock<Option<Arc<Policy>>> =
    LazyLock::new(|| compile(CHANGE_PASSWORD_GRANT, "AllowUsersToChangePassword"));

fn compile(document: &str, id: &str) -> Option<Arc<Policy>> {
    let document = Document::parse(document).ok()?;
    Some(Arc::new(Policy::compile(&document, PolicySource::inline(PolicyKind::Identity, id))))
}

impl Caller {
    /// The unique id, as GetCallerIdentity and `aws:userid` show it: the account for root.
    pub fn user_id(&self) -> &str {
        match &self.identity {
            Identity::Root => self.account.as_str(),
            Identity::User(user) => user.id.as_str(),
            Identity::FederatedUser(federated) => &federated.id,
            Identity::AssumedRole(assumed) => &assumed.id,
        }
    }

    /// The key that checks signatures in `scope`. The latest one is kept: clients stay in one scope for a day.
    pub(crate) fn signing_key(&self, scope: Scope<'_>) -> Arc<SigningKey> {
        let name = format!("{}/{}/{}", scope.date, scope.region, scope.service);
        let mut kept = self.signing_key.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((of, key)) if *of == name => Arc::clone(key),
            _ => {
                let key = SigningKey::derive(self.secret.expose(), scope.date, scope.region, scope.service);
                let key = Arc::new(key);
                *kept = Some((name, Arc::clone(&key)));
                key
            }
        }
    }

    fn gather(tx: &Tx, master_key: &MasterKey, claimed: &Claimed) -> Result<Caller, Fault> {
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
            Identity::User(user) => (user.arn(), policies_of(tx, user)?),
            Identity::FederatedUser(federated) => (federated.arn.clone(), narrowed_policies(tx, federated)?),
            Identity::AssumedRole(assumed) => (assumed.arn.clone(), assumed_policies(tx, assumed)?),
        };
        Ok(Caller {
            principal: principal(&account, &identity),
            context: Arc::new(context(&account, &identity, &arn, claimed.session())),
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

/// The policies of a user: attached, inline, its boundary, and what the account grants to all users.
fn policies_of(tx: &Tx, user: &User) -> Result<Policies, Fault> {
    let password_policy = tx.get::<PasswordPolicy>(&account_key(&user.account))?;
    let granted = password_policy.is_some_and(|policy| policy.allow_users_to_change);
    let grants = CHANGE_PASSWORD.iter().filter(|_| granted).cloned().collect();
    let identity = identity_policies(tx, user)?;
    Ok(Policies::new(identity).with_boundary(boundary(user)?).with_account_grants(grants))
}

/// The policies that are attached to a user or embedded in it, and those of its groups.
///
/// A policy that cannot be read gives a fault, not silence: it could have been a deny.
pub(crate) fn identity_policies(tx: &Tx, user: &User) -> Result<Vec<Arc<Policy>>, Fault> {
    let mut identity = Vec::new();
    gather_policies(tx, &user.account, &user.id, &format!("user_{}", user.name), &mut identity)?;
    for group in groups_of(tx, user)? {
        identity.extend(group_policies(tx, &group)?);
    }
    Ok(identity)
}

/// The policies that a group gives to its members.
pub(crate) fn group_policies(tx: &Tx, group: &Group) -> Result<Vec<Arc<Policy>>, Fault> {
    let mut identity = Vec::new();
    gather_policies(tx, &group.account, &group.id, &format!("group_{}", group.name), &mut identity)?;
    Ok(identity)
}

fn gather_policies(
    tx: &Tx,
    account: &AccountId,
    holder: &UniqueId,
    label: &str,
    identity: &mut Vec<Arc<Policy>>,
) -> Result<(), Fault> {
    let belongings = of_principal(account, holder);
    for attachment in tx.scan::<Attachment>(&belongings, None, usize::MAX)? {
        let arn = attachment.policy.as_str();
        let policy = managed_policies::find(arn).and_then(|managed| managed.identity(arn));
        identity.push(policy.ok_or_else(|| unreadable(holder, arn))?);
    }
    for inline in tx.scan::<InlinePolicy>(&belongings, None, usize::MAX)? {
        let id = format!("{label}_{}", inline.name);
        identity
            .push(compile(&inline.document, &id).ok_or_else(|| unreadable(holder, inline.name.as_str()))?);
    }
    Ok(())
}

/// The owner of a session, if it is still there.
fn session_identity(tx: &Tx, session: &Session) -> Result<Identity, Fault> {
    let owner = match (&session.owner, &session.role) {
        (SessionOwner::Root, None) => None,
        (SessionOwner::User(id), None) => Some(living_user(tx, id)?),
        (SessionOwner::Role(id), Some(said)) if session.federation.is_none() => {
            let role = tx.by_index::<Role>(ROLE_ID, &Key::new().text(id.as_str()))?;
            let role = role.ok_or_else(errors::invalid_client_token)?;
            return Ok(Identity::AssumedRole(Arc::new(AssumedRole::new(role, said.clone()))));
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

fn living_user(tx: &Tx, id: &UniqueId) -> Result<Arc<User>, Fault> {
    let user = tx.by_index::<User>(USER_ID, &Key::new().text(id.as_str()))?;
    Ok(Arc::new(user.ok_or_else(errors::invalid_client_token)?))
}

/// The policies that are attached to a role or embedded in it.
pub(crate) fn role_policies(tx: &Tx, role: &Role) -> Result<Vec<Arc<Policy>>, Fault> {
    let mut identity = Vec::new();
    gather_policies(tx, &role.account, &role.id, &format!("role_{}", role.name), &mut identity)?;
    Ok(identity)
}

/// What a role may, as far as its boundary and the session policies, if there are any, allow it too.
fn assumed_policies(tx: &Tx, assumed: &AssumedRole) -> Result<Policies, Fault> {
    let AssumedRole { role, session, .. } = assumed;
    let narrowing = session_policies(session.policy.as_deref(), &session.managed_policies)?;
    let boundary = bounding(&role.id, role.permissions_boundary.as_ref())?;
    Ok(Policies::new(role_policies(tx, role)?).with_boundary(boundary).with_session(narrowing))
}

/// The policies that a session was narrowed by; none if it was not.
fn session_policies(inline: Option<&str>, managed: &[Arn]) -> Result<Option<Vec<Arc<Policy>>>, Fault> {
    let unreadable = |what: &str| Fault::Broken(format!("session policy {what} cannot be read"));
    let mut session = Vec::new();
    if let Some(text) = inline {
        let document = Document::parse(text).map_err(|_| unreadable("in the token"))?;
        let source = PolicySource::inline(PolicyKind::Session, "session");
        session.push(Arc::new(Policy::compile(&document, source)));
    }
    for arn in managed.iter().map(Arn::as_str) {
        let policy = managed_policies::find(arn).and_then(|managed| managed.session(arn));
        session.push(policy.ok_or_else(|| unreadable(arn))?);
    }
    Ok((!session.is_empty()).then_some(session))
}

/// What the issuer may, as far as the session policies allow it too. Without session policies that is nothing.
fn narrowed_policies(tx: &Tx, federated: &FederatedUser) -> Result<Policies, Fault> {
    let own = match &federated.issuer {
        Some(user) => policies_of(tx, user)?,
        None => {
            let everything = compile(ROOT_GRANT, "root");
            let unreadable = || Fault::Broken("what root may cannot be read".to_owned());
            Policies::new(vec![everything.ok_or_else(unreadable)?])
        }
    };
    let federation = &federated.federation;
    let session = session_policies(federation.policy.as_deref(), &federation.managed_policies)?;
    // What the account grants to all its users is for users, and is not narrowed by session policies.
    Ok(own.with_account_grants(Vec::new()).with_session(session))
}

/// The user's permissions boundary.
pub(crate) fn boundary(user: &User) -> Result<Option<Arc<Policy>>, Fault> {
    bounding(&user.id, user.permissions_boundary.as_ref())
}

/// The permissions boundary that somebody has.
pub(crate) fn bounding(holder: &UniqueId, arn: Option<&Arn>) -> Result<Option<Arc<Policy>>, Fault> {
    let Some(arn) = arn.map(Arn::as_str) else { return Ok(None) };
    let policy = managed_policies::find(arn).and_then(|managed| managed.boundary(arn));
    Ok(Some(policy.ok_or_else(|| unreadable(holder, arn))?))
}

fn unreadable(holder: &UniqueId, what: &str) -> Fault {
    Fault::Broken(format!("policy {what} of {} cannot be read", holder.as_str()))
}

pub(crate) fn principal(account: &AccountId, identity: &Identity) -> policy::Principal {
    match identity {
        Identity::Root => policy::Principal::Root { account: account.to_string() },
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
        Identity::Root => {
            context.insert("aws:PrincipalType", "Account");
            context.insert("aws:userid", account.to_string());
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
            for (key, value) in assumed.tags().iter() {
                context.insert(format!("aws:PrincipalTag/{key}"), value.to_owned());
            }
        }
    }
    context
}

/// Callers by access key, each with what it was gathered from.
#[derive(Default)]
pub(crate) struct Callers(RwLock<BTreeMap<String, Arc<Kept>>>);

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
        claimed: &Claimed,
    ) -> Result<Arc<Caller>, Fault> {
        let id = claimed.access_key();
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
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
        let caller = Arc::new(Caller::gather(&gathering, master_key, claimed)?);
        let reads = gathering.read_set();
        tx.depends_on(Arc::clone(&reads), tx.seq());
        let kept = Kept { caller: Arc::clone(&caller), reads, holds_at: AtomicU64::new(tx.seq()) };
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= KEPT_MAX {
            all.clear();
        }
        all.insert(id.to_owned(), Arc::new(kept));
        Ok(caller)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_grant_is_a_readable_policy() {
        assert!(CHANGE_PASSWORD.is_some());
    }
}
