//! The credential report in the database.

use super::account_key;
use crate::domain::credential_report::{CredentialReport, CredentialReportPart};
use crate::domain::names::AccountId;
use store::{Key, Record, Table};

impl Record for CredentialReport {
    const TABLE: Table = Table { id: 90, name: "credential_reports" };
    fn key(&self) -> Key {
        account_key(&self.account)
    }
}

impl Record for CredentialReportPart {
    const TABLE: Table = Table { id: 91, name: "credential_report_parts" };
    fn key(&self) -> Key {
        credential_report_part_key(&self.account, self.number)
    }
}

/// A part of the account's report.
pub fn credential_report_part_key(account: &AccountId, number: u64) -> Key {
    account_key(account).number(number)
}
