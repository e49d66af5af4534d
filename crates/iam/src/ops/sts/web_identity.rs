//! AssumeRoleWithWebIdentity: a session of a role for whoever brings a token of a provider that the role trusts.

use crate::errors::{self, Fault};
use crate::federation::{self, Asked};
use crate::trust;
use crate::unsigned::{Unsigned, UnsignedHandler};
use crate::web_identity;
use protocol::generated::sts as api;

/// Whose access tokens AWS takes (API reference, `ProviderId`).
const OAUTH_PROVIDERS: [&str; 2] = ["www.amazon.com", "graph.facebook.com"];

impl UnsignedHandler for api::AssumeRoleWithWebIdentity {
    fn run(
        cx: &mut Unsigned<'_>,
        input: api::AssumeRoleWithWebIdentityRequest,
    ) -> Result<api::AssumeRoleWithWebIdentityResponse, Fault> {
        if !trust::names_a_role(&input.role_arn) {
            return Err(errors::role_arn_of_request_invalid().into());
        }
        // Access tokens say nothing that could be checked: only who gave them out can be asked, as a service that they know.
        if let Some(provider) = input.provider_id {
            return Err(match OAUTH_PROVIDERS.contains(&provider.as_str()) {
                true => errors::access_token_unchecked(&provider).into(),
                false => errors::no_oauth_provider().into(),
            });
        }
        let verified = web_identity::verify(cx, input.web_identity_token.expose())?;
        let assertion = verified.assertion(cx.account)?;
        let asked = Asked {
            role_arn: input.role_arn,
            session_name: input.role_session_name,
            policy: input.policy,
            policy_arns: input.policy_arns,
            duration_seconds: input.duration_seconds,
        };
        let issued = federation::assume(cx, assertion, asked)?;
        Ok(api::AssumeRoleWithWebIdentityResponse {
            credentials: Some(issued.credentials),
            assumed_role_user: Some(issued.user),
            packed_policy_size: issued.packed_policy_size,
            source_identity: issued.source_identity,
            provider: Some(verified.issuer()),
            subject_from_web_identity_token: Some(verified.subject),
            audience: Some(verified.audience),
            ..api::AssumeRoleWithWebIdentityResponse::default()
        })
    }
}
