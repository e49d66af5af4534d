//! The credential report: made beside requests, a page of users at a time, and handed out a piece at a time.
//!
//! An account may have a million users, so neither the making nor the reading holds the report. [`Work`] reads one
//! revision from its begin to its end, so that the report shows one instant; what it has written counts once it is
//! complete. What was begun when the process ended is begun again.

mod rows;

use crate::audit;
use crate::domain::credential_report::{
    CredentialReport, CredentialReportPart, PART_LENGTH, Progress, Standing,
};
use crate::domain::names::AccountId;
use crate::domain::password_policy::PasswordPolicy;
use crate::domain::user::User;
use crate::env::Instant;
use crate::errors::Fault;
use crate::schema::{Account, account_key, credential_report_part_key};
use crate::service::Service;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rows::Rows;
use store::{Key, Outcome, Record, Store, Tx};

/// Users read at once.
const USERS_A_PAGE: usize = 128;
/// Parts written in one commit.
const PARTS_A_COMMIT: usize = 8;
/// Parts of an older, longer report that are deleted in one commit.
const LEFT_OVER_A_COMMIT: usize = 64;

/// A report in the making.
pub struct Work {
    id: String,
    snapshot: Tx,
    generated: Instant,
    policy: Option<PasswordPolicy>,
    rows: Rows,
    /// The key of the last user that was read.
    after: Option<Key>,
    all_read: bool,
    /// What is not yet in a part.
    text: Vec<u8>,
    parts: u64,
    bytes: u64,
}

/// What a step came to.
enum Written {
    /// The report is complete.
    All,
    /// There is more to do.
    Some,
    /// All records were replaced meanwhile, by a restored backup for example.
    Nothing,
}

impl Service {
    /// Goes on with what requests left to be done beside them; tells whether there is more. `work` holds what is kept
    /// from one step to the next. Blocks for a commit, and for no longer than reading some hundred users takes.
    ///
    /// # Errors
    /// A store that fails. What was not done is begun again the next time.
    pub fn work(&self, work: &mut Option<Work>, now: Instant) -> Result<bool, Fault> {
        // Whatever goes wrong, the next step begins anew.
        let mut current = match work.take() {
            Some(current) => current,
            None => match Work::begin(self, now)? {
                Some(begun) => begun,
                None => return Ok(false),
            },
        };
        current.read(self)?;
        match current.write(self, now)? {
            Written::All => Ok(false),
            Written::Some => {
                *work = Some(current);
                Ok(true)
            }
            Written::Nothing => Ok(true),
        }
    }
}

impl Work {
    /// The report that is wanted, if one is.
    fn begin(service: &Service, now: Instant) -> Result<Option<Work>, Fault> {
        let snapshot = service.store.begin();
        let account = account_key(&service.account);
        let report = snapshot.get::<CredentialReport>(&account)?;
        let Some(report) = report.filter(|report| report.standing(now) == Standing::Writing) else {
            return Ok(None);
        };
        let policy = snapshot.get::<PasswordPolicy>(&account)?;
        let rows = Rows::new(&service.settings.quotas);
        let root = snapshot.get::<Account>(&account)?;
        let root = root.ok_or_else(|| Fault::Broken("there is no account".to_owned()))?;
        let mut work = Work {
            id: report.id,
            snapshot,
            generated: now,
            policy,
            rows,
            after: None,
            all_read: false,
            text: Vec::new(),
            parts: 0,
            bytes: 0,
        };
        work.rows.header(&mut work.text);
        work.rows.root(&work.snapshot.fork(), &service.activity, &root, &mut work.text)?;
        Ok(Some(work))
    }

    /// Reads users until there is enough for a commit.
    fn read(&mut self, service: &Service) -> Result<(), Fault> {
        let account = account_key(&service.account);
        while !self.all_read && self.text.len() < PARTS_A_COMMIT * PART_LENGTH {
            // One for each page: what it has read is forgotten with it.
            let tx = self.snapshot.fork();
            let users = tx.scan::<User>(&account, self.after.as_ref(), USERS_A_PAGE)?;
            for user in &users {
                self.rows.user(&tx, &service.activity, user, self.policy.as_ref(), &mut self.text)?;
            }
            self.all_read = users.len() < USERS_A_PAGE;
            self.after = users.last().map(Record::key);
        }
        Ok(())
    }

    /// Writes what is there.
    fn write(&mut self, service: &Service, now: Instant) -> Result<Written, Fault> {
        let account = &service.account;
        let mut tx = service.store.begin();
        let wanted = tx.get::<CredentialReport>(&account_key(account))?;
        let Some(mut report) = wanted.filter(|report| report.id == self.id) else {
            return Ok(Written::Nothing);
        };
        while self.text.len() >= PART_LENGTH || (self.all_read && !self.text.is_empty()) {
            let length = self.text.len().min(PART_LENGTH);
            let rest = self.text.split_off(length);
            tx.put(&CredentialReportPart::new(account, self.parts, &self.text))?;
            self.text = rest;
            self.parts += 1;
            self.bytes += length as u64;
        }
        let mut complete = self.all_read;
        if complete {
            let last = credential_report_part_key(account, self.parts.saturating_sub(1));
            let left_over =
                tx.scan::<CredentialReportPart>(&account_key(account), Some(&last), LEFT_OVER_A_COMMIT)?;
            complete = left_over.len() < LEFT_OVER_A_COMMIT;
            for part in left_over {
                tx.delete::<CredentialReportPart>(&part.key())?;
            }
        }
        if complete {
            report.progress =
                Progress::Complete { generated: self.generated, parts: self.parts, bytes: self.bytes };
            tx.put(&report)?;
        }
        let event = audit::service_event(audit::CREDENTIAL_REPORT_WRITTEN, account, now);
        match service.store.commit(tx.into_commit(Some(event))?) {
            Outcome::Done(_) if complete => Ok(Written::All),
            Outcome::Done(_) => Ok(Written::Some),
            Outcome::Conflict => Ok(Written::Nothing),
            Outcome::Unavailable(why) | Outcome::Unknown(why) => Err(Fault::Unavailable(why)),
        }
    }
}

/// What a complete report says, piece by piece: in base 64 as a client of the API has it, or as it is.
#[derive(Clone, Debug)]
pub struct Content {
    report: CredentialReport,
    next: u64,
    parts: u64,
    bytes: u64,
}

impl Content {
    /// What stands in an answer where the report is to stand.
    pub(crate) const PLACE: &'static [u8] = b"credential report";

    /// The report; none if it is not complete.
    pub(crate) fn of(report: CredentialReport) -> Option<Content> {
        let Progress::Complete { parts, bytes, .. } = report.progress else { return None };
        Some(Content { report, next: 0, parts, bytes })
    }

    /// What stands for it in an answer.
    pub(crate) fn place() -> String {
        STANDARD.encode(Self::PLACE)
    }

    /// How many characters all pieces have together.
    pub fn length(&self) -> u64 {
        self.bytes.div_ceil(3) * 4
    }

    /// The next piece; none after the last.
    ///
    /// # Errors
    /// As of [`Content::next_plain`].
    pub fn next(&mut self, store: &Store) -> Result<Option<String>, Fault> {
        Ok(self.next_plain(store)?.map(|text| STANDARD.encode(text)))
    }

    /// How many bytes all pieces have together that are not in base 64.
    pub fn plain_length(&self) -> u64 {
        self.bytes
    }

    /// The next piece as it is, not in base 64; none after the last. Each is read on its own, so that a slow reader holds nothing.
    ///
    /// # Errors
    /// A store that fails, or a report that was replaced meanwhile.
    pub fn next_plain(&mut self, store: &Store) -> Result<Option<Vec<u8>>, Fault> {
        if self.next == self.parts {
            return Ok(None);
        }
        let account: &AccountId = &self.report.account;
        let tx = store.begin();
        if tx.get::<CredentialReport>(&account_key(account))?.as_ref() != Some(&self.report) {
            return Err(Fault::Unavailable("the report was replaced while it was read".to_owned()));
        }
        let part = tx.get::<CredentialReportPart>(&credential_report_part_key(account, self.next))?;
        let text = part.and_then(|part| part.text());
        let text = text.ok_or_else(|| Fault::Broken("a part of the credential report".to_owned()))?;
        self.next += 1;
        Ok(Some(text))
    }
}
