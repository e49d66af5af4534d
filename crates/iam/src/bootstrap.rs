//! The first start: an account and its root user; and every later one: is this the right key for this data?

use crate::audit;
use crate::domain::access_key::{AccessKey, KeyOwner, KeyStatus};
use crate::domain::ids::{AccessKeyId, secret_access_key};
use crate::domain::names::AccountId;
use crate::env::{Instant, Mint};
use crate::errors::Fault;
use crate::principal::access_key_context;
use crate::schema::{ACCESS_KEY_ID, Account, Installation};
use crate::secret::MasterKey;
use crate::service::Service;
use protocol::value::Secret;
use std::fmt;
use std::io::Read;
use store::{Contents, Key, Outcome, Store, StoreError};

/// The name of an account that is given none.
const ACCOUNT_NAME_DEFAULT: &str = "Countersign";

/// What the operator wants the account to be; what is left open is drawn at the first start.
#[derive(Clone, Debug, Default)]
pub struct Preset {
    /// The account number.
    pub account: Option<AccountId>,
    /// The account's name.
    pub account_name: Option<String>,
    /// The e-mail address of its root user.
    pub account_email: Option<String>,
    /// Id of root's access key: any text that an SDK accepts.
    pub root_access_key_id: Option<AccessKeyId>,
    /// Secret of root's access key: any text that an SDK accepts.
    pub root_secret_access_key: Option<Secret>,
}

/// What there is to say once the account exists.
pub struct Opened {
    /// The account.
    pub account: AccountId,
    /// Root's access key, at the first start only: it is never shown again.
    pub root_access_key: Option<(AccessKeyId, Secret)>,
}

/// Why the data cannot be served.
#[derive(Debug)]
pub enum CannotOpen {
    /// The master key is not the one that the data is sealed under.
    WrongMasterKey,
    /// The data belongs to another account than the preset one.
    OtherAccount {
        /// The account of the data.
        found: AccountId,
    },
    /// The preset root access key is not the one in the data.
    OtherRootAccessKey,
    /// The store failed.
    Store(String),
}

impl fmt::Display for CannotOpen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CannotOpen::WrongMasterKey => f.write_str(
                "the master key file is not the one that this data was sealed under: put the right one back, or \
                 begin with an empty data directory",
            ),
            CannotOpen::OtherAccount { found } => write!(
                f,
                "the data directory belongs to account {found}: leave the account id out, or begin with an empty \
                 data directory"
            ),
            CannotOpen::OtherRootAccessKey => f.write_str(
                "the root access key of the data directory is another than the preset one: leave the preset out, or \
                 begin with an empty data directory",
            ),
            CannotOpen::Store(why) => write!(f, "the store cannot be used: {why}"),
        }
    }
}

impl std::error::Error for CannotOpen {}

impl From<StoreError> for CannotOpen {
    fn from(error: StoreError) -> CannotOpen {
        CannotOpen::Store(error.to_string())
    }
}

impl From<Fault> for CannotOpen {
    fn from(fault: Fault) -> CannotOpen {
        CannotOpen::Store(format!("{fault:?}"))
    }
}

/// Finds the account in `store`, or makes it.
///
/// # Errors
/// A master key or a preset that does not fit the data, or a store that fails.
pub fn open(
    store: &Store,
    master_key: &MasterKey,
    preset: &Preset,
    now: Instant,
    mint: &mut Mint,
) -> Result<Opened, CannotOpen> {
    let tx = store.begin();
    let Some(installation) = tx.get::<Installation>(&Key::new())? else {
        return begin(store, master_key, preset, now, mint);
    };
    if installation.master_key_fingerprint != master_key.fingerprint() {
        return Err(CannotOpen::WrongMasterKey);
    }
    let account = installation.account;
    if preset.account.as_ref().is_some_and(|preset| *preset != account) {
        return Err(CannotOpen::OtherAccount { found: account });
    }
    if let Some(id) = &preset.root_access_key_id {
        let key = tx.by_index::<AccessKey>(ACCESS_KEY_ID, &Key::new().text(id.as_str()))?;
        let key = key.filter(|key| key.owner == KeyOwner::Root).ok_or(CannotOpen::OtherRootAccessKey)?;
        let secret =
            master_key.open(&key.secret, &access_key_context(id)).map_err(|_| CannotOpen::WrongMasterKey)?;
        if preset.root_secret_access_key.as_ref().is_some_and(|preset| *preset != secret) {
            return Err(CannotOpen::OtherRootAccessKey);
        }
    }
    Ok(Opened { account, root_access_key: None })
}

/// The records of a fresh account.
struct Fresh {
    installation: Installation,
    account: Account,
    key: AccessKey,
    secret: Secret,
    event: Vec<u8>,
}

impl Fresh {
    fn new(
        master_key: &MasterKey,
        preset: &Preset,
        now: Instant,
        mint: &mut Mint,
    ) -> Result<Fresh, CannotOpen> {
        let number = u64::from_be_bytes(mint.bytes("account id")) % 900_000_000_000 + 100_000_000_000;
        let drawn =
            || AccountId::new(number.to_string()).map_err(|error| CannotOpen::Store(error.to_string()));
        let account = preset.account.clone().map_or_else(drawn, Ok)?;
        let id = preset.root_access_key_id.clone().unwrap_or_else(|| AccessKeyId::long_term(&account, mint));
        let secret = preset.root_secret_access_key.clone().unwrap_or_else(|| secret_access_key(mint));
        let event = audit::service_event("CreateAccount", &account, now);
        Ok(Fresh {
            installation: Installation {
                account: account.clone(),
                master_key_fingerprint: master_key.fingerprint(),
            },
            account: Account {
                id: account.clone(),
                created: now,
                name: preset.account_name.clone().unwrap_or_else(|| ACCOUNT_NAME_DEFAULT.to_owned()),
                email: preset.account_email.clone().unwrap_or_default(),
                alias: None,
                role_manager: false,
            },
            key: AccessKey {
                account,
                owner: KeyOwner::Root,
                secret: master_key.seal(&secret, &access_key_context(&id), mint),
                id,
                status: KeyStatus::Active,
                created: now,
                last_used: None,
            },
            secret,
            event,
        })
    }
}

fn begin(
    store: &Store,
    master_key: &MasterKey,
    preset: &Preset,
    now: Instant,
    mint: &mut Mint,
) -> Result<Opened, CannotOpen> {
    let fresh = Fresh::new(master_key, preset, now, mint)?;
    let mut tx = store.begin();
    tx.put(&fresh.installation)?;
    tx.put(&fresh.account)?;
    tx.put(&fresh.key)?;
    match store.commit(tx.into_commit(Some(fresh.event))?) {
        Outcome::Done(_) => {
            Ok(Opened { account: fresh.account.id, root_access_key: Some((fresh.key.id, fresh.secret)) })
        }
        outcome => Err(CannotOpen::Store(format!("{outcome:?}"))),
    }
}

/// Back to a fresh account, in one commit: everything begun before conflicts. For test mode.
///
/// # Errors
/// A store that fails.
pub fn reset(service: &Service, preset: &Preset, now: Instant, mint: &mut Mint) -> Result<(), CannotOpen> {
    let fresh = Fresh::new(&service.master_key, preset, now, mint)?;
    let mut contents = Contents::new();
    contents.add(&fresh.installation)?;
    contents.add(&fresh.account)?;
    contents.add(&fresh.key)?;
    service.store.replace_all(contents, fresh.event)?;
    service.activity.clear();
    service.attempts.clear();
    service.sign_ins.clear();
    service.second_factors.clear();
    service.addresses.clear();
    service.signature_checks.clear();
    service.response_checks.clear();
    service.issuer_keys.clear();
    Ok(())
}

/// Replaces everything by a backup of the same account, sealed under the same master key, in one commit.
///
/// # Errors
/// A backup that is damaged or of another installation: then nothing was changed. A store that fails.
pub fn restore(
    store: &Store,
    master_key: &MasterKey,
    input: &mut dyn Read,
    now: Instant,
) -> Result<AccountId, CannotOpen> {
    let contents = store.read_backup(input)?;
    let installation = contents.get::<Installation>(&Key::new())?;
    let no_installation = || CannotOpen::Store("the backup holds no installation".to_owned());
    let installation = installation.ok_or_else(no_installation)?;
    if installation.master_key_fingerprint != master_key.fingerprint() {
        return Err(CannotOpen::WrongMasterKey);
    }
    let account = installation.account;
    if let Some(present) = store.begin().get::<Installation>(&Key::new())?
        && present.account != account
    {
        return Err(CannotOpen::OtherAccount { found: present.account });
    }
    let event = audit::service_event("RestoreBackup", &account, now);
    store.replace_all(contents, event)?;
    Ok(account)
}

/// The account and its root access key as they are, to go back to with [`reset`].
///
/// # Errors
/// A store that fails, or a secret that does not open.
pub fn current(service: &Service) -> Result<Preset, CannotOpen> {
    let tx = service.store.begin();
    let prefix = crate::schema::access_keys_of(&service.account, &KeyOwner::Root);
    let account = tx.get::<Account>(&crate::schema::account_key(&service.account))?;
    let key = tx.scan::<AccessKey>(&prefix, None, 1)?.into_iter().next();
    let secret = key.as_ref().map(|key| service.master_key.open(&key.secret, &access_key_context(&key.id)));
    Ok(Preset {
        account: Some(service.account.clone()),
        account_name: account.as_ref().map(|account| account.name.clone()),
        account_email: account.map(|account| account.email),
        root_access_key_id: key.map(|key| key.id),
        root_secret_access_key: secret.transpose().map_err(|_| CannotOpen::WrongMasterKey)?,
    })
}
