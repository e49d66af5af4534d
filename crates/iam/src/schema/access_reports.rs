//! Histories of calls and reports of them in the database.

use super::{account_key, of_principal};
use crate::domain::access_report::{AccessHistory, AccessReport, OrganizationReport};
use crate::domain::names::AccountId;
use crate::env::Instant;
use store::{Counter, Index, Indexes, Key, Record, Table};

/// Reports by their id.
pub const ACCESS_REPORT_ID: Index = Index(70);
/// Reports of an account.
pub const ACCESS_REPORTS: Counter = Counter(70);
/// Reports on organizations by their id.
pub const ORGANIZATION_REPORT_ID: Index = Index(80);
/// Reports on organizations that an account asked for.
pub const ORGANIZATION_REPORTS: Counter = Counter(80);

impl Record for AccessHistory {
    const TABLE: Table = Table { id: 70, name: "access_histories" };
    fn key(&self) -> Key {
        of_principal(&self.account, &self.principal)
    }
}

impl Record for AccessReport {
    const TABLE: Table = Table { id: 71, name: "access_reports" };
    /// The oldest come first.
    fn key(&self) -> Key {
        account_key(&self.account).number(seconds(self.created)).text(&self.id)
    }
    fn indexes(&self, out: &mut Indexes) {
        out.index(ACCESS_REPORT_ID, access_report_id(&self.account, &self.id));
        out.count(ACCESS_REPORTS, account_key(&self.account));
    }
}

impl Record for OrganizationReport {
    const TABLE: Table = Table { id: 81, name: "organization_reports" };
    /// The oldest come first.
    fn key(&self) -> Key {
        account_key(&self.account).number(seconds(self.created)).text(&self.id)
    }
    fn indexes(&self, out: &mut Indexes) {
        out.index(ORGANIZATION_REPORT_ID, access_report_id(&self.account, &self.id));
        out.count(ORGANIZATION_REPORTS, account_key(&self.account));
    }
}

fn seconds(instant: Instant) -> u64 {
    u64::try_from(instant.epoch_seconds()).unwrap_or_default()
}

/// A report by its id, in the index.
pub(crate) fn access_report_id(account: &AccountId, id: &str) -> Key {
    account_key(account).text(id)
}
