//! Server certificates: UploadServerCertificate, GetServerCertificate, ListServerCertificates, UpdateServerCertificate,
//! DeleteServerCertificate, TagServerCertificate, UntagServerCertificate, ListServerCertificateTags.
//!
//! The private key comes in by UploadServerCertificate and goes out by nothing.

use super::tag;
use crate::domain::certificate::PublicKey;
use crate::domain::ids::UniqueId;
use crate::domain::names::{Name, Path};
use crate::domain::server_certificate::{self, ServerCertificate, Unusable};
use crate::env::Instant;
use crate::errors::{self, Fault};
use crate::limits::{SERVER_CERTIFICATES_PER_ACCOUNT, TAGS_PER_RESOURCE};
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::schema::{SERVER_CERTIFICATES, account_key, server_certificate_key};
use crate::service::Cx;
use protocol::generated::iam as api;
use protocol::value::Secret;
use store::Record;

impl Handler for api::UploadServerCertificate {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UploadServerCertificateRequest,
    ) -> Result<api::UploadServerCertificateResponse, Fault> {
        let name = Name::new(input.server_certificate_name)?;
        let tags = tag::given_exact(input.tags.unwrap_or_default())?;
        if !is_printable(&input.private_key) {
            return Err(errors::private_key_not_printable().into());
        }
        if cx.tx.has::<ServerCertificate>(&server_certificate_key(cx.account, name.as_str()))? {
            return Err(errors::server_certificate_exists(name.as_str()).into());
        }
        let expires =
            usable(cx, &input.certificate_body, input.certificate_chain.as_deref(), &input.private_key)?;
        let certificates = account_key(cx.account);
        cx.require_quota(SERVER_CERTIFICATES_PER_ACCOUNT, SERVER_CERTIFICATES, &certificates)?;
        let id = UniqueId::server_certificate(&mut cx.mint);
        let place = ServerCertificate::context(&id);
        let certificate = ServerCertificate {
            account: cx.account.clone(),
            name,
            path: input.path.map(Path::new).transpose()?.unwrap_or_else(Path::root),
            body: input.certificate_body.trim().to_owned(),
            chain: input.certificate_chain.map(|chain| chain.trim().to_owned()),
            private_key: cx.master_key.seal(&input.private_key, &place, &mut cx.mint),
            id,
            expires,
            uploaded: cx.now,
            tags,
        };
        cx.tx.put(&certificate)?;
        let tags = tag::views_exact(&certificate.tags);
        Ok(api::UploadServerCertificateResponse {
            server_certificate_metadata: Some(metadata(&certificate)),
            tags: (!tags.is_empty()).then_some(tags),
        })
    }
}

impl Handler for api::GetServerCertificate {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetServerCertificateRequest,
    ) -> Result<api::GetServerCertificateResponse, Fault> {
        let certificate = existing(cx, &input.server_certificate_name)?;
        let server_certificate = api::ServerCertificate {
            server_certificate_metadata: metadata(&certificate),
            tags: Some(tag::views_exact(&certificate.tags)),
            certificate_body: certificate.body,
            certificate_chain: certificate.chain,
        };
        Ok(api::GetServerCertificateResponse { server_certificate })
    }
}

impl Handler for api::ListServerCertificates {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListServerCertificatesRequest,
    ) -> Result<api::ListServerCertificatesResponse, Fault> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let page = Page::of("ListServerCertificates", input.marker.as_deref(), input.max_items)?;
        let wanted = |certificate: &ServerCertificate| certificate.path.as_str().starts_with(prefix);
        let listed = paginate::scan(cx, page, &account_key(cx.account), wanted)?;
        Ok(api::ListServerCertificatesResponse {
            server_certificate_metadata_list: listed.items.iter().map(metadata).collect(),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::UpdateServerCertificate {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateServerCertificateRequest,
    ) -> Result<api::UpdateServerCertificateResponse, Fault> {
        let old = existing(cx, &input.server_certificate_name)?;
        let mut new = old.clone();
        if let Some(name) = input.new_server_certificate_name {
            new.name = Name::new(name)?;
            let key = server_certificate_key(cx.account, new.name.as_str());
            let holder = cx.tx.get::<ServerCertificate>(&key)?;
            if holder.is_some_and(|holder| holder.id != old.id) {
                return Err(errors::server_certificate_exists(new.name.as_str()).into());
            }
        }
        if let Some(path) = input.new_path {
            new.path = Path::new(path)?;
        }
        if new != old {
            if new.key() != old.key() {
                cx.tx.delete::<ServerCertificate>(&old.key())?;
            }
            cx.tx.put(&new)?;
        }
        Ok(api::UpdateServerCertificateResponse::default())
    }
}

impl Handler for api::DeleteServerCertificate {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteServerCertificateRequest,
    ) -> Result<api::DeleteServerCertificateResponse, Fault> {
        let certificate = existing(cx, &input.server_certificate_name)?;
        cx.tx.delete::<ServerCertificate>(&certificate.key())?;
        Ok(api::DeleteServerCertificateResponse::default())
    }
}

impl Handler for api::TagServerCertificate {
    fn run(
        cx: &mut Cx<'_>,
        input: api::TagServerCertificateRequest,
    ) -> Result<api::TagServerCertificateResponse, Fault> {
        let given = tag::given_exact(input.tags)?;
        let mut certificate = existing(cx, &input.server_certificate_name)?;
        certificate.tags.extend(given);
        if certificate.tags.len() > TAGS_PER_RESOURCE {
            return Err(errors::too_many_tags().into());
        }
        cx.tx.put(&certificate)?;
        Ok(api::TagServerCertificateResponse::default())
    }
}

impl Handler for api::UntagServerCertificate {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UntagServerCertificateRequest,
    ) -> Result<api::UntagServerCertificateResponse, Fault> {
        let mut certificate = existing(cx, &input.server_certificate_name)?;
        let before = certificate.tags.len();
        certificate.tags.retain(|key, _| !input.tag_keys.contains(key));
        if certificate.tags.len() < before {
            cx.tx.put(&certificate)?;
        }
        Ok(api::UntagServerCertificateResponse::default())
    }
}

impl Handler for api::ListServerCertificateTags {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListServerCertificateTagsRequest,
    ) -> Result<api::ListServerCertificateTagsResponse, Fault> {
        let certificate = existing(cx, &input.server_certificate_name)?;
        let page = Page::of("ListServerCertificateTags", input.marker.as_deref(), input.max_items)?;
        let listed = tag::paged(&page, tag::views_exact(&certificate.tags));
        Ok(api::ListServerCertificateTagsResponse {
            tags: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

/// The server certificate called `name`, in whatever case.
fn existing(cx: &mut Cx<'_>, name: &str) -> Result<ServerCertificate, Fault> {
    let found = cx.tx.get::<ServerCertificate>(&server_certificate_key(cx.account, name))?;
    found.ok_or_else(|| errors::no_such_server_certificate(name).into())
}

/// When a certificate expires that is good now, has its chain in order, and this key.
fn usable(cx: &Cx<'_>, body: &str, chain: Option<&str>, key: &Secret) -> Result<Instant, Fault> {
    let certificate = server_certificate::check(body, chain).map_err(|why| match why {
        Unusable::Certificate => errors::certificate_malformed(),
        Unusable::Chain => errors::certificate_chain_out_of_order(),
    })?;
    let of_certificate = certificate.public_key().ok_or_else(errors::server_certificate_key_unacceptable)?;
    if !certificate.is_valid_at(cx.now) {
        return Err(errors::server_certificate_not_valid_now().into());
    }
    let of_key = PublicKey::of_private_key(key).map_err(|_| errors::private_key_malformed())?;
    match of_key == of_certificate {
        true => Ok(certificate.ends()),
        false => Err(errors::key_pair_mismatch().into()),
    }
}

/// The model lets the upper half of Latin-1 through; AWS does not.
fn is_printable(key: &Secret) -> bool {
    key.expose().bytes().all(|byte| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~'))
}

fn metadata(certificate: &ServerCertificate) -> api::ServerCertificateMetadata {
    api::ServerCertificateMetadata {
        path: certificate.path.to_string(),
        server_certificate_name: certificate.name.to_string(),
        server_certificate_id: certificate.id.to_string(),
        arn: certificate.arn().to_string(),
        upload_date: Some(certificate.uploaded.timestamp()),
        expiration: Some(certificate.expires.timestamp()),
    }
}
