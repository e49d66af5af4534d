//! Takes over an account as `aws iam get-account-authorization-details` tells it, in one commit.
//!
//! Whatever a call of the API would refuse is refused here: names, paths, documents, whom a trust policy names. Nothing is
//! written if anything is, unless told otherwise. Ids and dates are kept, and ARNs become those of the account here.

use super::documents::{moved, text};
use super::format::{AttachedDetail, BoundaryDetail, InlineDetail, Page, TagDetail};
use super::report::Report;
use crate::audit;
use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::ids::UniqueId;
use crate::domain::names::{AccountId, Arn, Name, Path};
use crate::domain::user::Tags;
use crate::env::Instant;
use crate::limits::CONFLICT_RETRIES_MAX;
use crate::managed_policies;
use crate::schema::Installation;
use policy::{Document, IdentityKind};
use protocol::timestamp::Timestamp;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::io::{self, Read};
use store::{Key, Outcome, Record, Store, Tx};

/// The most that is read, in bytes.
const LENGTH_MAX: u64 = 1 << 30;
/// Tags of one resource at most (IAM user guide, quotas).
const TAGS_MAX: usize = 50;

/// How far an import goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it, or nothing if any of it is refused.
    Whole,
    /// What is not refused.
    Partial,
    /// Nothing is written.
    Check,
}

/// Reads pages, one behind the other, and takes them over. Blocks for the commit.
///
/// # Errors
/// A sentence: what comes in cannot be read, or the store fails. What is refused is told in the report.
pub fn import(store: &Store, input: &mut dyn Read, extent: Extent, now: Instant) -> io::Result<Report> {
    let pages = read(input)?;
    for _ in 0..CONFLICT_RETRIES_MAX {
        let mut tx = store.begin();
        let installation = tx.get::<Installation>(&Key::new()).map_err(io::Error::other)?;
        let account = installation.ok_or_else(|| io::Error::other("there is no account yet"))?.account;
        let mut import = Import { tx: &mut tx, from: origin(&pages)?, account, report: Report::default() };
        import.pages(&pages)?;
        let (account, mut report) = (import.account, import.report);
        let refused = report.is_refused() && extent == Extent::Whole;
        if refused || extent == Extent::Check || !tx.has_writes() {
            return Ok(report);
        }
        let event = audit::import_event(&account, now, report.counts());
        match store.commit(tx.into_bulk_commit(event).map_err(io::Error::other)?) {
            Outcome::Done(_) => {
                report.written();
                return Ok(report);
            }
            Outcome::Conflict => {}
            Outcome::Unavailable(why) | Outcome::Unknown(why) => return Err(io::Error::other(why)),
        }
    }
    Err(io::Error::other("lost too many races"))
}

fn read(input: &mut dyn Read) -> io::Result<Vec<Page>> {
    let mut bytes = Vec::new();
    input.take(LENGTH_MAX + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LENGTH_MAX {
        return Err(io::Error::other("there is more than a gibibyte of it"));
    }
    let pages = serde_json::Deserializer::from_slice(&bytes).into_iter::<Page>();
    // What is wrong is told by its place: the error of the parser would quote what it read.
    let unreadable = |why: serde_json::Error| {
        let (kind, line, column) = (why.classify(), why.line(), why.column());
        io::Error::other(format!(
            "not the output of get-account-authorization-details: {kind:?} error at {line}:{column}"
        ))
    };
    let pages: Vec<Page> = pages.collect::<Result<_, _>>().map_err(unreadable)?;
    let told = pages.iter().filter(|page| page.arns().next().is_some());
    let cut = told.clone().filter(|page| page.is_truncated || page.next_token.is_some()).count();
    if cut > 0 && cut == told.count() {
        return Err(io::Error::other("there is more behind the last page, which is not here"));
    }
    Ok(pages)
}

/// The account that the pages are of; none if they tell of nothing that has an ARN.
fn origin(pages: &[Page]) -> io::Result<Option<AccountId>> {
    let mut found: Option<AccountId> = None;
    for arn in pages.iter().flat_map(Page::arns) {
        let parsed =
            policy::Arn::parse(arn).filter(|parsed| parsed.service == "iam" && parsed.partition == "aws");
        let account = parsed.and_then(|parsed| AccountId::new(parsed.account).ok());
        let account = account.ok_or_else(|| io::Error::other("an ARN in it is none of the partition aws"))?;
        if found.as_ref().is_some_and(|found| *found != account) {
            return Err(io::Error::other("it is of more than one account"));
        }
        found = Some(account);
    }
    Ok(found)
}

impl Page {
    /// The ARNs of everything that belongs to the account.
    fn arns(&self) -> impl Iterator<Item = &str> {
        let users = self.user_detail_list.iter().map(|user| user.arn.as_str());
        let groups = self.group_detail_list.iter().map(|group| group.arn.as_str());
        let roles = self.role_detail_list.iter().map(|role| role.arn.as_str());
        let policies = self.policies.iter().map(|policy| policy.arn.as_str());
        users.chain(groups).chain(roles).chain(policies.filter(|arn| !arn.starts_with("arn:aws:iam::aws:")))
    }
}

/// An import on its way.
pub(super) struct Import<'a> {
    pub(super) tx: &'a mut Tx,
    pub(super) from: Option<AccountId>,
    pub(super) account: AccountId,
    pub(super) report: Report,
}

/// Why something is refused, or that the store failed.
pub(super) enum Fault {
    Refused(String),
    Store(io::Error),
}

impl From<String> for Fault {
    fn from(why: String) -> Fault {
        Fault::Refused(why)
    }
}

impl From<&str> for Fault {
    fn from(why: &str) -> Fault {
        Fault::Refused(why.to_owned())
    }
}

impl From<store::StoreError> for Fault {
    fn from(error: store::StoreError) -> Fault {
        Fault::Store(io::Error::other(error))
    }
}

impl From<crate::errors::Fault> for Fault {
    fn from(fault: crate::errors::Fault) -> Fault {
        match fault {
            crate::errors::Fault::Error(error) => Fault::Refused(error.message.unwrap_or_default()),
            other => Fault::Store(io::Error::other(format!("{other:?}"))),
        }
    }
}

/// What hangs on a principal, checked and ready.
pub(super) struct Hanging {
    pub(super) inline: Vec<InlinePolicy>,
    pub(super) attached: Vec<Attachment>,
}

impl Import<'_> {
    fn pages(&mut self, pages: &[Page]) -> io::Result<()> {
        if let Some(from) = self.from.clone().filter(|from| *from != self.account) {
            let told = format!("account {from} becomes account {} in ARNs and as a principal", self.account);
            self.report.note(told);
        }
        // In an order in which what is named is there already.
        for detail in pages.iter().flat_map(|page| &page.policies) {
            let told = format!("policy {}", detail.policy_name);
            self.settle(&told, |import| import.policy(detail))?;
        }
        for detail in pages.iter().flat_map(|page| &page.group_detail_list) {
            let told = format!("group {}", detail.group_name);
            self.settle(&told, |import| import.group(detail))?;
        }
        for detail in pages.iter().flat_map(|page| &page.user_detail_list) {
            let told = format!("user {}", detail.user_name);
            self.settle(&told, |import| import.user(detail))?;
        }
        let mut made = Vec::new();
        for detail in pages.iter().flat_map(|page| &page.role_detail_list) {
            let told = format!("role {}", detail.role_name);
            self.settle(&told, |import| {
                made.extend(import.role(detail)?.map(|role| (detail, role)));
                Ok(())
            })?;
        }
        for (detail, role) in made {
            let (told, key) = (format!("role {}", detail.role_name), role.key());
            let kept = self.settle(&told, |import| import.trust_of_role(detail, role))?;
            if !kept {
                self.tx.delete::<crate::domain::role::Role>(&key).map_err(io::Error::other)?;
            }
        }
        for page in pages {
            if let Some(detail) = &page.password_policy {
                self.settle("password policy", |import| import.password_policy(detail))?;
            }
            if let Some(report) = &page.credential_report {
                self.settle("credential report", |import| import.credential_report(report))?;
            }
        }
        let roles: Vec<_> = pages.iter().flat_map(|page| &page.role_detail_list).collect();
        let untold = roles.iter().filter(|role| role.max_session_duration.is_none()).count();
        if untold > 0 {
            self.report.note(format!(
                "{untold} roles: descriptions and session durations are not told; sessions last an hour at most"
            ));
        }
        self.report.note(
            "passwords, access keys, MFA devices, certificates and other credentials: they are never told"
                .to_owned(),
        );
        Ok(())
    }

    /// Does one thing; what is refused goes into the report. Tells whether it was done.
    fn settle(&mut self, what: &str, work: impl FnOnce(&mut Self) -> Result<(), Fault>) -> io::Result<bool> {
        match work(self) {
            Ok(()) => Ok(true),
            Err(Fault::Refused(why)) => {
                self.report.refuse(what, &why);
                Ok(false)
            }
            Err(Fault::Store(why)) => Err(why),
        }
    }

    /// A policy document of the other account, valid here.
    pub(super) fn document(
        &mut self,
        whose: &str,
        raw: &RawValue,
        kind: IdentityKind,
    ) -> Result<String, Fault> {
        let text = self.moved(whose, &text(raw)?);
        let document = Document::parse(&text);
        let valid = document.and_then(|document| document.validate_identity(kind));
        valid.map_err(|malformed| format!("{whose}: {}", malformed.message()))?;
        Ok(text)
    }

    /// Text of JSON, with this account in place of the other one.
    pub(super) fn moved(&mut self, whose: &str, text: &str) -> String {
        let Some(from) = &self.from else { return text.to_owned() };
        let (text, left) = moved(text, from, &self.account);
        if left {
            self.report
                .note(format!("{whose}: names account {from} where it may mean anything; that is left"));
        }
        text
    }

    /// The policies of a principal. Nothing of it is written yet.
    pub(super) fn hanging(
        &mut self,
        whose: &str,
        principal: &UniqueId,
        inline: &[InlineDetail],
        attached: &[AttachedDetail],
    ) -> Result<Hanging, Fault> {
        let account = self.account.clone();
        let mut policies: BTreeMap<String, InlinePolicy> = BTreeMap::new();
        for detail in inline {
            let name = Name::new(detail.policy_name.as_str()).map_err(|why| why.to_string())?;
            let document = self.document(
                &format!("{whose}, inline policy {name}"),
                &detail.policy_document,
                IdentityKind::Inline,
            )?;
            let key = crate::domain::names::folded(name.as_str());
            let policy =
                InlinePolicy { account: account.clone(), principal: principal.clone(), name, document };
            if policies.insert(key, policy).is_some() {
                return Err(format!("two inline policies called {}", detail.policy_name).into());
            }
        }
        let attached = attached.iter().map(|detail| {
            let policy = self.managed(&detail.policy_arn)?;
            Ok(Attachment { account: account.clone(), principal: principal.clone(), policy })
        });
        let attached = attached.collect::<Result<_, Fault>>()?;
        Ok(Hanging { inline: policies.into_values().collect(), attached })
    }

    /// Writes what hangs on a principal.
    pub(super) fn hang(&mut self, hanging: &Hanging) -> Result<(), Fault> {
        for policy in &hanging.inline {
            self.tx.put(policy)?;
        }
        for attachment in &hanging.attached {
            self.tx.put(attachment)?;
        }
        self.report.take("inline policies", hanging.inline.len());
        self.report.take("attachments of managed policies", hanging.attached.len());
        Ok(())
    }

    /// The managed policy of this ARN, which is to be there.
    pub(super) fn managed(&self, arn: &str) -> Result<Arn, Fault> {
        let arn = match &self.from {
            Some(from) => {
                arn.replace(&format!("arn:aws:iam::{from}:"), &format!("arn:aws:iam::{}:", self.account))
            }
            None => arn.to_owned(),
        };
        match managed_policies::find(self.tx, &self.account, &arn)? {
            Some(_) => Ok(Arn::verbatim(arn)),
            None => Err(format!("the managed policy {arn} is not here").into()),
        }
    }

    pub(super) fn boundary(&self, detail: Option<&BoundaryDetail>) -> Result<Option<Arn>, Fault> {
        detail.map(|detail| self.managed(&detail.permissions_boundary_arn)).transpose()
    }
}

pub(super) fn path(text: &str) -> Result<Path, Fault> {
    Ok(Path::new(text).map_err(|why| why.to_string())?)
}

pub(super) fn name(text: &str, length_max: usize) -> Result<Name, Fault> {
    if text.len() > length_max {
        return Err("the name is too long".into());
    }
    Ok(Name::new(text).map_err(|why| why.to_string())?)
}

pub(super) fn id(prefix: &str, text: &str) -> Result<UniqueId, Fault> {
    UniqueId::given(prefix, text).ok_or_else(|| format!("its id is not one that begins with {prefix}").into())
}

pub(super) fn date(text: &str) -> Result<Instant, Fault> {
    let timestamp = Timestamp::parse(text).ok_or("a date in it is not readable")?;
    Ok(Instant::from_epoch_seconds(timestamp.seconds()))
}

pub(super) fn tags(given: &[TagDetail]) -> Result<Tags, Fault> {
    let mut tags = Tags::default();
    for tag in given {
        fits(tag)?;
        if !tags.insert(&tag.key, &tag.value) {
            return Err("two tags have one key".into());
        }
    }
    if given.len() > TAGS_MAX { Err("it has too many tags".into()) } else { Ok(tags) }
}

pub(super) fn exact_tags(given: &[TagDetail]) -> Result<BTreeMap<String, String>, Fault> {
    let mut tags = BTreeMap::new();
    for tag in given {
        fits(tag)?;
        tags.insert(tag.key.clone(), tag.value.clone());
    }
    if given.len() > TAGS_MAX { Err("it has too many tags".into()) } else { Ok(tags) }
}

fn fits(tag: &TagDetail) -> Result<(), Fault> {
    let allowed =
        |text: &str| text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "_.:/=+-@".contains(c));
    let (key, value) = (tag.key.chars().count(), tag.value.chars().count());
    if (1..=128).contains(&key) && value <= 256 && allowed(&tag.key) && allowed(&tag.value) {
        return Ok(());
    }
    Err("a tag of it breaks the rules".into())
}
