//! Service-specific credentials: CreateServiceSpecificCredential, ListServiceSpecificCredentials,
//! UpdateServiceSpecificCredential, ResetServiceSpecificCredential, DeleteServiceSpecificCredential.

use super::access_key::{settable, wire};
use super::{existing_user, named_or_calling_user};
use crate::domain::access_key::KeyStatus;
use crate::domain::ids::UniqueId;
use crate::domain::service_specific_credential::{CredentialService, SecretTag, ServiceSpecificCredential};
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::limits::SERVICE_SPECIFIC_CREDENTIALS_PER_USER;
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::schema::{
    CREDENTIAL_HOLDER, SERVICE_SPECIFIC_CREDENTIALS, USER_ID, account_key, credential_holder,
    credentials_of_service, of_principal, service_specific_credential_key,
};
use crate::service::Cx;
use protocol::generated::iam as api;
use protocol::value::Secret;
use std::sync::Arc;
use store::{Key, Record};

/// Numbers that are tried to tell holders of one service apart. A user has two; more are taken only by users whose own
/// names look so.
const NUMBERS_MAX: usize = 100;

impl Handler for api::CreateServiceSpecificCredential {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreateServiceSpecificCredentialRequest,
    ) -> Result<api::CreateServiceSpecificCredentialResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let service = service(&input.service_name)?;
        if input.credential_age_days.is_some() && service.api_key_prefix().is_none() {
            return Err(errors::credential_age_not_supported(service.name()).into());
        }
        let credentials = credentials_of_service(cx.account, &user.id, service);
        cx.require_quota(SERVICE_SPECIFIC_CREDENTIALS_PER_USER, SERVICE_SPECIFIC_CREDENTIALS, &credentials)?;
        let mut credential = ServiceSpecificCredential {
            account: cx.account.clone(),
            user: user.id.clone(),
            id: UniqueId::service_specific_credential(&mut cx.mint),
            service,
            name: free_holder(cx, &user, service)?,
            secret: SecretTag::none(),
            status: KeyStatus::Active,
            created: cx.now,
            expires: input.credential_age_days.map(|days| ServiceSpecificCredential::expiry(cx.now, days)),
        };
        let secret = credential.renew_secret(cx.master_key, &mut cx.mint);
        cx.tx.put(&credential)?;
        let credential = view(cx, &user, credential, secret);
        Ok(api::CreateServiceSpecificCredentialResponse { service_specific_credential: Some(credential) })
    }
}

impl Handler for api::ListServiceSpecificCredentials {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListServiceSpecificCredentialsRequest,
    ) -> Result<api::ListServiceSpecificCredentialsResponse, Fault> {
        let all = input.all_users.unwrap_or(false);
        if all && input.user_name.is_some() {
            return Err(errors::user_and_all_users().into());
        }
        let user = match all {
            true => None,
            false => Some(named_or_calling_user(cx, input.user_name.as_deref())?),
        };
        let service = input.service_name.as_deref().map(service).transpose()?;
        let page = Page::of("ListServiceSpecificCredentials", input.marker.as_deref(), input.max_items)?;
        let place = match &user {
            Some(user) => of_principal(cx.account, &user.id),
            None => account_key(cx.account),
        };
        let wanted = |credential: &ServiceSpecificCredential| {
            service.is_none_or(|service| credential.service == service)
        };
        let listed = paginate::scan(cx, page, &place, wanted)?;
        let mut credentials = Vec::new();
        for credential in listed.items {
            let user = match &user {
                Some(user) => Some(Arc::clone(user)),
                None => owner(cx, &credential)?,
            };
            credentials.extend(user.map(|user| metadata(cx, &user, credential)));
        }
        Ok(api::ListServiceSpecificCredentialsResponse {
            service_specific_credentials: Some(credentials),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::UpdateServiceSpecificCredential {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateServiceSpecificCredentialRequest,
    ) -> Result<api::UpdateServiceSpecificCredentialResponse, Fault> {
        let status = settable(input.status)?;
        let (_, mut credential) =
            existing(cx, input.user_name.as_deref(), &input.service_specific_credential_id)?;
        if credential.status != status {
            credential.status = status;
            cx.tx.put(&credential)?;
        }
        Ok(api::UpdateServiceSpecificCredentialResponse::default())
    }
}

impl Handler for api::ResetServiceSpecificCredential {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ResetServiceSpecificCredentialRequest,
    ) -> Result<api::ResetServiceSpecificCredentialResponse, Fault> {
        let (user, mut credential) =
            existing(cx, input.user_name.as_deref(), &input.service_specific_credential_id)?;
        let secret = credential.renew_secret(cx.master_key, &mut cx.mint);
        cx.tx.put(&credential)?;
        let credential = view(cx, &user, credential, secret);
        Ok(api::ResetServiceSpecificCredentialResponse { service_specific_credential: Some(credential) })
    }
}

impl Handler for api::DeleteServiceSpecificCredential {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteServiceSpecificCredentialRequest,
    ) -> Result<api::DeleteServiceSpecificCredentialResponse, Fault> {
        let (_, credential) =
            existing(cx, input.user_name.as_deref(), &input.service_specific_credential_id)?;
        cx.tx.delete::<ServiceSpecificCredential>(&credential.key())?;
        Ok(api::DeleteServiceSpecificCredentialResponse::default())
    }
}

fn service(name: &str) -> Result<CredentialService, Fault> {
    CredentialService::named(name).ok_or_else(|| errors::no_such_credential_service(name).into())
}

fn existing(
    cx: &mut Cx<'_>,
    name: Option<&str>,
    id: &str,
) -> Result<(Arc<User>, ServiceSpecificCredential), Fault> {
    let user = named_or_calling_user(cx, name)?;
    let key = service_specific_credential_key(cx.account, &user.id, id);
    match cx.tx.get::<ServiceSpecificCredential>(&key)? {
        Some(credential) => Ok((user, credential)),
        None => Err(errors::no_such_service_specific_credential(id).into()),
    }
}

/// A name that nobody else has at the service: a renamed user keeps the one that the next of that name would get.
fn free_holder(cx: &mut Cx<'_>, user: &User, service: CredentialService) -> Result<String, Fault> {
    for number in 0..NUMBERS_MAX {
        let holder = ServiceSpecificCredential::holder(&user.name, number, cx.account);
        let key = credential_holder(cx.account, service, &holder);
        if cx.tx.by_index::<ServiceSpecificCredential>(CREDENTIAL_HOLDER, &key)?.is_none() {
            return Ok(holder);
        }
    }
    let limit = cx.settings.quotas.get(SERVICE_SPECIFIC_CREDENTIALS_PER_USER);
    Err(errors::quota_exceeded(SERVICE_SPECIFIC_CREDENTIALS_PER_USER, limit).into())
}

fn owner(cx: &mut Cx<'_>, credential: &ServiceSpecificCredential) -> Result<Option<Arc<User>>, Fault> {
    Ok(cx.tx.by_index::<User>(USER_ID, &Key::new().text(credential.user.as_str()))?.map(Arc::new))
}

/// A credential whose time is over is neither active nor inactive.
fn status(cx: &Cx<'_>, credential: &ServiceSpecificCredential) -> api::StatusType {
    match credential.is_expired(cx.now) {
        true => api::StatusType::Expired,
        false => wire(credential.status),
    }
}

fn view(
    cx: &Cx<'_>,
    user: &User,
    credential: ServiceSpecificCredential,
    secret: Secret,
) -> api::ServiceSpecificCredential {
    let shown = metadata(cx, user, credential);
    let (password, api_key) = match shown.service_user_name {
        Some(_) => (Some(secret), None),
        None => (None, Some(secret)),
    };
    api::ServiceSpecificCredential {
        create_date: shown.create_date,
        expiration_date: shown.expiration_date,
        service_name: shown.service_name,
        service_user_name: shown.service_user_name,
        service_password: password,
        service_credential_alias: shown.service_credential_alias,
        service_credential_secret: api_key,
        service_specific_credential_id: shown.service_specific_credential_id,
        user_name: shown.user_name,
        status: shown.status,
    }
}

/// Passwords have user names, API keys aliases.
fn metadata(
    cx: &Cx<'_>,
    user: &User,
    credential: ServiceSpecificCredential,
) -> api::ServiceSpecificCredentialMetadata {
    let status = status(cx, &credential);
    let (user_name, alias) = match credential.service.api_key_prefix() {
        None => (Some(credential.name), None),
        Some(_) => (None, Some(credential.name)),
    };
    api::ServiceSpecificCredentialMetadata {
        user_name: user.name.to_string(),
        status,
        service_user_name: user_name,
        service_credential_alias: alias,
        create_date: credential.created.timestamp(),
        expiration_date: credential.expires.map(|instant| instant.timestamp()),
        service_specific_credential_id: credential.id.to_string(),
        service_name: credential.service.name().to_owned(),
    }
}
