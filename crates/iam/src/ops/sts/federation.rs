//! GetFederationToken: a session for somebody whom the caller vouches for.

use super::credentials;
use super::session_policies::{inline, managed, packed_percent, tags};
use crate::domain::names::{Arn, Name};
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::service::Cx;
use crate::session::Federation;
use protocol::generated::sts as api;

impl Handler for api::GetFederationToken {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetFederationTokenRequest,
    ) -> Result<api::GetFederationTokenResponse, Fault> {
        if cx.caller.session.is_some() {
            return Err(errors::session_from_session("GetFederationToken").into());
        }
        let federation = Federation {
            name: Name::new(input.name)?,
            policy: input.policy.map(inline).transpose()?,
            managed_policies: managed(cx.tx, cx.account, input.policy_arns.unwrap_or_default())?,
            tags: tags(&input.tags.unwrap_or_default())?,
        };
        let packed =
            packed_percent(federation.policy.as_deref(), &federation.managed_policies, &federation.tags)?;
        let user = api::FederatedUser {
            federated_user_id: format!("{}:{}", cx.account, federation.name),
            arn: Arn::federated_user(cx.account, &federation.name).to_string(),
        };
        let credentials = credentials(cx, "GetFederationToken", input.duration_seconds, Some(federation))?;
        Ok(api::GetFederationTokenResponse {
            credentials: Some(credentials),
            federated_user: Some(user),
            packed_policy_size: i32::try_from(packed).ok(),
            ..api::GetFederationTokenResponse::default()
        })
    }
}
