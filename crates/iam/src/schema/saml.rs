//! SAML providers in the database.

use super::account_key;
use crate::domain::names::{AccountId, folded};
use crate::domain::saml_provider::{SamlMetadata, SamlProvider};
use store::{Counter, Indexes, Key, Record, StoreError, Table, Tx};

/// SAML providers of an account.
pub const SAML_PROVIDERS: Counter = Counter(150);

impl Record for SamlProvider {
    const TABLE: Table = Table { id: 150, name: "saml_providers" };
    fn key(&self) -> Key {
        saml_provider_key(&self.account, self.name.as_str())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.count(SAML_PROVIDERS, account_key(&self.account));
    }
}

impl Record for SamlMetadata {
    const TABLE: Table = Table { id: 151, name: "saml_metadata" };
    fn key(&self) -> Key {
        saml_provider_key(&self.account, self.name.as_str())
    }
}

/// A provider, and its metadata document, by its name in whatever case.
pub fn saml_provider_key(account: &AccountId, name: &str) -> Key {
    account_key(account).text(&folded(name))
}

/// The provider with this ARN, if it is one of the account.
///
/// # Errors
/// Those of the store.
pub(crate) fn find_saml_provider(
    tx: &Tx,
    account: &AccountId,
    arn: &str,
) -> Result<Option<SamlProvider>, StoreError> {
    let name = arn.rsplit('/').next().unwrap_or_default();
    let provider = tx.get::<SamlProvider>(&saml_provider_key(account, name))?;
    Ok(provider.filter(|provider| provider.arn().as_str() == arn))
}
