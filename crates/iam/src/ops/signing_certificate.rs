//! Signing certificates: UploadSigningCertificate, ListSigningCertificates, UpdateSigningCertificate,
//! DeleteSigningCertificate.

use super::access_key::{settable, wire};
use super::owner;
use crate::domain::access_key::KeyStatus;
use crate::domain::certificate::Certificate;
use crate::domain::ids::UniqueId;
use crate::domain::signing_certificate::SigningCertificate;
use crate::errors::{self, Fault};
use crate::limits;
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::schema::{
    SIGNING_CERTIFICATE_FINGERPRINT, SIGNING_CERTIFICATES, access_keys_of, account_key,
    signing_certificate_key,
};
use crate::service::Cx;
use protocol::generated::iam as api;
use store::Record;

impl Handler for api::UploadSigningCertificate {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UploadSigningCertificateRequest,
    ) -> Result<api::UploadSigningCertificateResponse, Fault> {
        let (owner, user_name) = owner::of_credentials(cx, input.user_name.as_deref())?;
        let certificate = Certificate::from_pem(&input.certificate_body);
        let certificate = certificate.map_err(|_| errors::certificate_malformed())?;
        if certificate.public_key().is_none() {
            return Err(errors::certificate_key_unacceptable().into());
        }
        if !certificate.is_valid_at(cx.now) {
            return Err(errors::certificate_not_valid_now().into());
        }
        let fingerprint = certificate.fingerprint();
        let same = account_key(cx.account).text(&fingerprint);
        if cx.tx.by_index::<SigningCertificate>(SIGNING_CERTIFICATE_FINGERPRINT, &same)?.is_some() {
            return Err(errors::signing_certificate_exists().into());
        }
        let certificates = access_keys_of(cx.account, &owner);
        cx.require_quota(limits::CERTIFICATES_PER_USER, SIGNING_CERTIFICATES, &certificates)?;
        let certificate = SigningCertificate {
            account: cx.account.clone(),
            owner,
            id: UniqueId::signing_certificate(&mut cx.mint),
            body: input.certificate_body.trim().to_owned(),
            fingerprint,
            status: KeyStatus::Active,
            uploaded: cx.now,
        };
        cx.tx.put(&certificate)?;
        Ok(api::UploadSigningCertificateResponse { certificate: view(&user_name, certificate) })
    }
}

impl Handler for api::ListSigningCertificates {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListSigningCertificatesRequest,
    ) -> Result<api::ListSigningCertificatesResponse, Fault> {
        let (owner, user_name) = owner::of_credentials(cx, input.user_name.as_deref())?;
        let page = Page::of("ListSigningCertificates", input.marker.as_deref(), input.max_items)?;
        let certificates = access_keys_of(cx.account, &owner);
        let listed = paginate::scan(cx, page, &certificates, |_: &SigningCertificate| true)?;
        Ok(api::ListSigningCertificatesResponse {
            certificates: listed.items.into_iter().map(|certificate| view(&user_name, certificate)).collect(),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::UpdateSigningCertificate {
    fn run(
        cx: &mut Cx<'_>,
        input: api::UpdateSigningCertificateRequest,
    ) -> Result<api::UpdateSigningCertificateResponse, Fault> {
        let status = settable(input.status)?;
        let mut certificate = existing(cx, input.user_name.as_deref(), &input.certificate_id)?;
        if certificate.status != status {
            certificate.status = status;
            cx.tx.put(&certificate)?;
        }
        Ok(api::UpdateSigningCertificateResponse::default())
    }
}

impl Handler for api::DeleteSigningCertificate {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteSigningCertificateRequest,
    ) -> Result<api::DeleteSigningCertificateResponse, Fault> {
        let certificate = existing(cx, input.user_name.as_deref(), &input.certificate_id)?;
        cx.tx.delete::<SigningCertificate>(&certificate.key())?;
        Ok(api::DeleteSigningCertificateResponse::default())
    }
}

fn existing(cx: &mut Cx<'_>, name: Option<&str>, id: &str) -> Result<SigningCertificate, Fault> {
    let (owner, _) = owner::of_credentials(cx, name)?;
    let found = cx.tx.get::<SigningCertificate>(&signing_certificate_key(cx.account, &owner, id))?;
    found.ok_or_else(|| errors::no_such_signing_certificate(id).into())
}

fn view(user_name: &str, certificate: SigningCertificate) -> api::SigningCertificate {
    api::SigningCertificate {
        user_name: user_name.to_owned(),
        certificate_id: certificate.id.to_string(),
        certificate_body: certificate.body,
        status: wire(certificate.status),
        upload_date: Some(certificate.uploaded.timestamp()),
    }
}
