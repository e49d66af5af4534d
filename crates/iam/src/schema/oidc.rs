//! OpenID Connect providers in the database, and what an account prefers of STS.

use super::account_key;
use crate::domain::names::AccountId;
use crate::domain::oidc_provider::OidcProvider;
use crate::domain::outbound_federation::OutboundFederation;
use crate::domain::sts_preferences::StsPreferences;
use store::{Counter, Indexes, Key, Record, StoreError, Table, Tx};

/// OpenID Connect providers of an account.
pub const OIDC_PROVIDERS: Counter = Counter(120);

impl Record for OidcProvider {
    const TABLE: Table = Table { id: 120, name: "oidc_providers" };
    fn key(&self) -> Key {
        oidc_provider_key(&self.account, self.issuer.place())
    }
    fn indexes(&self, out: &mut Indexes) {
        out.count(OIDC_PROVIDERS, account_key(&self.account));
    }
}

impl Record for StsPreferences {
    const TABLE: Table = Table { id: 121, name: "sts_preferences" };
    fn key(&self) -> Key {
        account_key(&self.account)
    }
}

impl Record for OutboundFederation {
    const TABLE: Table = Table { id: 122, name: "outbound_federations" };
    fn key(&self) -> Key {
        account_key(&self.account)
    }
}

/// A provider by the host and path of its issuer.
pub fn oidc_provider_key(account: &AccountId, place: &str) -> Key {
    account_key(account).text(place)
}

/// The provider with this ARN, if it is one of this account.
///
/// # Errors
/// Those of the store.
pub(crate) fn find_oidc_provider(
    tx: &Tx,
    account: &AccountId,
    arn: &str,
) -> Result<Option<OidcProvider>, StoreError> {
    let place = arn.strip_prefix("arn:aws:iam::").and_then(|rest| rest.strip_prefix(account.as_str()));
    match place.and_then(|rest| rest.strip_prefix(":oidc-provider/")) {
        Some(place) => tx.get::<OidcProvider>(&oidc_provider_key(account, place)),
        None => Ok(None),
    }
}
