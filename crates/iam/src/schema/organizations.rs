//! What an account has switched on for its organization, in the database.

use super::account_key;
use crate::domain::organization::OrganizationFeatures;
use store::{Key, Record, Table};

impl Record for OrganizationFeatures {
    const TABLE: Table = Table { id: 80, name: "organization_features" };
    fn key(&self) -> Key {
        account_key(&self.account)
    }
}
