//! Outbound web identity federation: EnableOutboundWebIdentityFederation, DisableOutboundWebIdentityFederation,
//! GetOutboundWebIdentityFederationInfo.
//!
//! The issuer of an account keeps its URL and its keys when it is switched off: tokens that it gave out run out by
//! themselves, and whoever trusts it need not learn another.

use crate::domain::outbound_federation::{OutboundFederation, SigningKey};
use crate::errors::{self, Fault};
use crate::key_task::KeyTask;
use crate::operations::Handler;
use crate::schema::account_key;
use crate::service::Cx;
use crate::token_signing::Algorithm;
use protocol::generated::iam as api;

impl Handler for api::EnableOutboundWebIdentityFederation {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::EnableOutboundWebIdentityFederationRequest,
    ) -> Result<api::EnableOutboundWebIdentityFederationResponse, Fault> {
        let federation = match find(cx)? {
            Some(federation) if federation.enabled => {
                return Err(errors::outbound_federation_enabled().into());
            }
            Some(federation) => OutboundFederation { enabled: true, ..federation },
            None => made(cx)?,
        };
        cx.tx.put(&federation)?;
        let issuer_identifier = Some(cx.settings.issuer_url(&federation.issuer));
        Ok(api::EnableOutboundWebIdentityFederationResponse { issuer_identifier })
    }
}

impl Handler for api::DisableOutboundWebIdentityFederation {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::DisableOutboundWebIdentityFederationRequest,
    ) -> Result<api::DisableOutboundWebIdentityFederationResponse, Fault> {
        let federation = find(cx)?.filter(|federation| federation.enabled);
        let federation = federation.ok_or_else(errors::outbound_federation_disabled)?;
        cx.tx.put(&OutboundFederation { enabled: false, ..federation })?;
        Ok(api::DisableOutboundWebIdentityFederationResponse::default())
    }
}

impl Handler for api::GetOutboundWebIdentityFederationInfo {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::GetOutboundWebIdentityFederationInfoRequest,
    ) -> Result<api::GetOutboundWebIdentityFederationInfoResponse, Fault> {
        let federation = find(cx)?.filter(|federation| federation.enabled);
        let federation = federation.ok_or_else(errors::outbound_federation_disabled)?;
        Ok(api::GetOutboundWebIdentityFederationInfoResponse {
            issuer_identifier: Some(cx.settings.issuer_url(&federation.issuer)),
            jwt_vending_enabled: Some(true),
        })
    }
}

fn find(cx: &Cx<'_>) -> Result<Option<OutboundFederation>, Fault> {
    Ok(cx.tx.get::<OutboundFederation>(&account_key(cx.account))?)
}

/// A new issuer with its keys, which the pool makes.
fn made(cx: &mut Cx<'_>) -> Result<OutboundFederation, Fault> {
    let issuer = cx.mint.uuid("issuer");
    let mut keys = Vec::new();
    for algorithm in Algorithm::ALL {
        let task = KeyTask::make(algorithm, &mut cx.mint);
        let private = cx.use_key(task)?;
        let key = SigningKey::new(cx.account, algorithm, &private, cx.now, (cx.master_key, &mut cx.mint));
        keys.push(key.ok_or_else(|| Fault::Broken("a new signing key cannot be read".to_owned()))?);
    }
    Ok(OutboundFederation { account: cx.account.clone(), issuer, enabled: true, keys })
}
