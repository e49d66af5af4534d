//! SSH public keys: UploadSSHPublicKey, GetSSHPublicKey, ListSSHPublicKeys, UpdateSSHPublicKey, DeleteSSHPublicKey.

use super::access_key::{settable, wire};
use super::{existing_user, named_or_calling_user};
use crate::domain::access_key::KeyStatus;
use crate::domain::ids::UniqueId;
use crate::domain::ssh_public_key::{Encoding, RsaMaterial, SshPublicKey, Unusable};
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::limits;
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::schema::{SSH_PUBLIC_KEYS, of_principal, ssh_public_key_key};
use crate::service::Cx;
use protocol::generated::iam as api;
use store::Record;

impl Handler for api::UploadSSHPublicKey {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UploadSSHPublicKeyRequest,
    ) -> Result<api::UploadSSHPublicKeyResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let (material, encoding) = RsaMaterial::read(&input.ssh_public_key_body).map_err(refused)?;
        let keys = of_principal(cx.account, &user.id);
        // There are no more than the quota lets.
        let others = cx.tx.scan::<SshPublicKey>(&keys, None, usize::MAX)?;
        if others.iter().any(|other| other.material == material) {
            return Err(errors::ssh_public_key_exists(user.name.as_str()).into());
        }
        cx.require_quota(limits::SSH_PUBLIC_KEYS_PER_USER, SSH_PUBLIC_KEYS, &keys)?;
        let key = SshPublicKey {
            account: cx.account.clone(),
            user: user.id.clone(),
            id: UniqueId::ssh_public_key(&mut cx.mint),
            material,
            status: KeyStatus::Active,
            uploaded: cx.now,
        };
        cx.tx.put(&key)?;
        Ok(api::UploadSSHPublicKeyResponse { ssh_public_key: Some(view(&user, &key, encoding)?) })
    }
}

impl Handler for api::GetSSHPublicKey {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetSSHPublicKeyRequest,
    ) -> Result<api::GetSSHPublicKeyResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let key = existing(cx, &user, &input.ssh_public_key_id)?;
        let encoding = match input.encoding {
            api::EncodingType::Ssh => Encoding::Ssh,
            api::EncodingType::Pem => Encoding::Pem,
        };
        Ok(api::GetSSHPublicKeyResponse { ssh_public_key: Some(view(&user, &key, encoding)?) })
    }
}

impl Handler for api::ListSSHPublicKeys {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListSSHPublicKeysRequest,
    ) -> Result<api::ListSSHPublicKeysResponse, Fault> {
        let user = named_or_calling_user(cx, input.user_name.as_deref())?;
        let page = Page::of("ListSSHPublicKeys", input.marker.as_deref(), input.max_items)?;
        let keys = of_principal(cx.account, &user.id);
        let listed = paginate::scan(cx, page, &keys, |_: &SshPublicKey| true)?;
        let metadata = |key: SshPublicKey| api::SSHPublicKeyMetadata {
            user_name: user.name.to_string(),
            ssh_public_key_id: key.id.to_string(),
            status: wire(key.status),
            upload_date: key.uploaded.timestamp(),
        };
        Ok(api::ListSSHPublicKeysResponse {
            ssh_public_keys: Some(listed.items.into_iter().map(metadata).collect()),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::UpdateSSHPublicKey {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateSSHPublicKeyRequest,
    ) -> Result<api::UpdateSSHPublicKeyResponse, Fault> {
        let status = settable(input.status)?;
        let user = existing_user(cx, &input.user_name)?;
        let mut key = existing(cx, &user, &input.ssh_public_key_id)?;
        if key.status != status {
            key.status = status;
            cx.tx.put(&key)?;
        }
        Ok(api::UpdateSSHPublicKeyResponse::default())
    }
}

impl Handler for api::DeleteSSHPublicKey {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteSSHPublicKeyRequest,
    ) -> Result<api::DeleteSSHPublicKeyResponse, Fault> {
        let user = existing_user(cx, &input.user_name)?;
        let key = existing(cx, &user, &input.ssh_public_key_id)?;
        cx.tx.delete::<SshPublicKey>(&key.key())?;
        Ok(api::DeleteSSHPublicKeyResponse::default())
    }
}

fn existing(cx: &mut Cx<'_>, user: &User, id: &str) -> Result<SshPublicKey, Fault> {
    let found = cx.tx.get::<SshPublicKey>(&ssh_public_key_key(cx.account, &user.id, id))?;
    found.ok_or_else(|| errors::no_such_ssh_public_key(id).into())
}

fn refused(why: Unusable) -> Fault {
    match why {
        Unusable::Encoding => errors::public_key_unrecognized().into(),
        Unusable::Kind => errors::public_key_unacceptable().into(),
    }
}

fn view(user: &User, key: &SshPublicKey, encoding: Encoding) -> Result<api::SSHPublicKey, Fault> {
    let body = key.material.write(encoding);
    let body = body.ok_or_else(|| Fault::Broken(format!("the SSH public key {} is damaged", key.id)))?;
    Ok(api::SSHPublicKey {
        user_name: user.name.to_string(),
        ssh_public_key_id: key.id.to_string(),
        fingerprint: key.material.fingerprint(),
        ssh_public_key_body: body,
        status: wire(key.status),
        upload_date: Some(key.uploaded.timestamp()),
    })
}
