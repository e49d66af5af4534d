//! SetSecurityTokenServicePreferences: which version of tokens the global endpoint of STS gives out.
//!
//! At AWS a token of version 1 is not taken in regions that have to be enabled first. There are none of those here, so
//! that both versions are good everywhere, and the preference is kept and told.

use crate::domain::sts_preferences::{StsPreferences, TokenVersion};
use crate::errors::Fault;
use crate::operations::Handler;
use crate::service::Cx;
use protocol::generated::iam as api;

impl Handler for api::SetSecurityTokenServicePreferences {
    fn run(
        cx: &mut Cx<'_>,
        input: api::SetSecurityTokenServicePreferencesRequest,
    ) -> Result<api::SetSecurityTokenServicePreferencesResponse, Fault> {
        let global_endpoint = match input.global_endpoint_token_version {
            api::GlobalEndpointTokenVersion::V1Token => TokenVersion::V1,
            api::GlobalEndpointTokenVersion::V2Token => TokenVersion::V2,
        };
        cx.tx.put(&StsPreferences { account: cx.account.clone(), global_endpoint })?;
        Ok(api::SetSecurityTokenServicePreferencesResponse::default())
    }
}
