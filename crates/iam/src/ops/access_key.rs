//! Access keys: CreateAccessKey, ListAccessKeys, UpdateAccessKey, DeleteAccessKey, GetAccessKeyLastUsed.

use super::owner;
use crate::domain::access_key::{AccessKey, KeyStatus};
use crate::domain::ids::{AccessKeyId, secret_access_key};
use crate::errors::{self, Fault};
use crate::limits;
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::principal::access_key_context;
use crate::schema::{ACCESS_KEY_ID, ACCESS_KEYS, access_key_key, access_keys_of};
use crate::service::Cx;
use protocol::generated::iam as api;
use store::Key;

impl Handler for api::CreateAccessKey {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreateAccessKeyRequest,
    ) -> Result<api::CreateAccessKeyResponse, Fault> {
        let (owner, user_name) = owner::of_credentials(cx, input.user_name.as_deref())?;
        cx.require_quota(limits::ACCESS_KEYS_PER_USER, ACCESS_KEYS, &access_keys_of(cx.account, &owner))?;
        let id = AccessKeyId::long_term(cx.account, &mut cx.mint);
        let secret = secret_access_key(&mut cx.mint);
        let key = AccessKey {
            account: cx.account.clone(),
            owner,
            secret: cx.master_key.seal(&secret, &access_key_context(&id), &mut cx.mint),
            id,
            status: KeyStatus::Active,
            created: cx.now,
            last_used: None,
        };
        cx.tx.put(&key)?;
        cx.inherit_password_attempts(&key);
        Ok(api::CreateAccessKeyResponse {
            access_key: api::AccessKey {
                user_name,
                access_key_id: key.id.to_string(),
                status: wire(key.status),
                secret_access_key: secret,
                create_date: Some(key.created.timestamp()),
            },
        })
    }
}

impl Handler for api::ListAccessKeys {
    fn run(cx: &mut Cx<'_>, input: api::ListAccessKeysRequest) -> Result<api::ListAccessKeysResponse, Fault> {
        let (owner, user_name) = owner::of_credentials(cx, input.user_name.as_deref())?;
        let page = Page::of("ListAccessKeys", input.marker.as_deref(), input.max_items)?;
        let listed = paginate::scan(cx, page, &access_keys_of(cx.account, &owner), |_: &AccessKey| true)?;
        let metadata = |key: AccessKey| api::AccessKeyMetadata {
            user_name: Some(user_name.clone()),
            access_key_id: Some(key.id.to_string()),
            status: Some(wire(key.status)),
            create_date: Some(key.created.timestamp()),
        };
        Ok(api::ListAccessKeysResponse {
            access_key_metadata: listed.items.into_iter().map(metadata).collect(),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::UpdateAccessKey {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateAccessKeyRequest,
    ) -> Result<api::UpdateAccessKeyResponse, Fault> {
        let status = settable(input.status)?;
        let mut key = existing_key(cx, input.user_name.as_deref(), &input.access_key_id)?;
        if key.status != status {
            key.status = status;
            cx.tx.put(&key)?;
        }
        Ok(api::UpdateAccessKeyResponse::default())
    }
}

impl Handler for api::DeleteAccessKey {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteAccessKeyRequest,
    ) -> Result<api::DeleteAccessKeyResponse, Fault> {
        let key = existing_key(cx, input.user_name.as_deref(), &input.access_key_id)?;
        cx.tx.delete::<AccessKey>(&access_key_key(cx.account, &key.owner, key.id.as_str()))?;
        cx.bequeath_password_attempts(&key);
        Ok(api::DeleteAccessKeyResponse::default())
    }
}

impl Handler for api::GetAccessKeyLastUsed {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetAccessKeyLastUsedRequest,
    ) -> Result<api::GetAccessKeyLastUsedResponse, Fault> {
        let id = AccessKeyId::verbatim(input.access_key_id);
        let found = cx.tx.by_index::<AccessKey>(ACCESS_KEY_ID, &Key::new().text(id.as_str()))?;
        let unknown = || errors::unknown_access_key(cx.caller.arn.as_str(), &id);
        let key = found.filter(|key| key.account == *cx.account).ok_or_else(unknown)?;
        let user_name = owner::name(cx, &key.owner)?;
        let used = cx.activity.keys().last(&key.id).or(key.last_used);
        let not_applicable = || "N/A".to_owned();
        Ok(api::GetAccessKeyLastUsedResponse {
            user_name: Some(user_name),
            access_key_last_used: Some(api::AccessKeyLastUsed {
                last_used_date: used.as_ref().map(|used| used.date.timestamp()),
                service_name: used.as_ref().map_or_else(not_applicable, |used| used.service.clone()),
                region: used.as_ref().map_or_else(not_applicable, |used| used.region.clone()),
            }),
        })
    }
}

fn existing_key(cx: &mut Cx<'_>, name: Option<&str>, id: &str) -> Result<AccessKey, Fault> {
    let (owner, _) = owner::of_credentials(cx, name)?;
    let found = cx.tx.get::<AccessKey>(&access_key_key(cx.account, &owner, id))?;
    found.ok_or_else(|| errors::no_such_access_key(id).into())
}

/// The status that a caller asks for.
///
/// # Errors
/// `Expired`: in the model's enumeration, but nothing that a caller can set.
pub(super) fn settable(status: api::StatusType) -> Result<KeyStatus, Fault> {
    match status {
        api::StatusType::Active => Ok(KeyStatus::Active),
        api::StatusType::Inactive => Ok(KeyStatus::Inactive),
        api::StatusType::Expired => Err(errors::invalid_enum_value("status").into()),
    }
}

/// A status as the API spells it.
pub(super) fn wire(status: KeyStatus) -> api::StatusType {
    match status {
        KeyStatus::Active => api::StatusType::Active,
        KeyStatus::Inactive => api::StatusType::Inactive,
    }
}
