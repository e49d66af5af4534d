//! Security Token Service: GetCallerIdentity.

use crate::errors::Fault;
use crate::operations::Handler;
use crate::service::Cx;
use protocol::generated::sts as api;

impl Handler for api::GetCallerIdentity {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::GetCallerIdentityRequest,
    ) -> Result<api::GetCallerIdentityResponse, Fault> {
        Ok(api::GetCallerIdentityResponse {
            user_id: Some(cx.caller.user_id().to_owned()),
            account: Some(cx.account.to_string()),
            arn: Some(cx.caller.arn.to_string()),
        })
    }
}
