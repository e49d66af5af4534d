//! Condition keys of service-specific credentials.

use super::{Resource, insert_some, text};
use crate::domain::service_specific_credential::{CredentialService, ServiceSpecificCredential};
use crate::errors::Fault;
use crate::schema::service_specific_credential_key;
use crate::service::Cx;
use policy::Context;
use protocol::shape::{Shape, ValueRef};

/// The service of the credential that the input names, if the user has it.
pub(super) fn service(
    cx: &Cx<'_>,
    resource: &Resource<'_>,
    input: &dyn Shape,
) -> Result<Option<CredentialService>, Fault> {
    let (Some(user), Some(id)) = (&resource.user, text(input, "ServiceSpecificCredentialId")) else {
        return Ok(None);
    };
    let key = service_specific_credential_key(cx.account, &user.id, id);
    Ok(cx.tx.get::<ServiceSpecificCredential>(&key)?.map(|credential| credential.service))
}

/// The keys of a credential that is to be made.
pub(super) fn insert(context: &mut Context, input: &dyn Shape) {
    let service = text(input, "ServiceName").map(str::to_owned);
    insert_some(context, "iam:ServiceSpecificCredentialServiceName", service);
    let days = input.info().position("CredentialAgeDays").and_then(|position| input.get(position));
    if let Some(ValueRef::Integer(days)) = days {
        context.insert("iam:ServiceSpecificCredentialAgeDays", days.to_string());
    }
}
