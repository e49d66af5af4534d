//! Whether the server of an issuer is whom it says: by the public authorities, or by a certificate whose thumbprint the
//! provider has (IAM user guide, "Obtain the thumbprint for an OpenID Connect identity provider").
//!
//! A thumbprint makes the certificate that has it an authority for this one issuer, no more: the chain to it, the name of
//! the host and the dates are verified as ever.

use std::sync::Arc;

use iam::web_identity::KeySetRequest;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use sha1::{Digest, Sha1};

/// Certificates of a chain that are looked at.
const CHAIN_MAX: usize = 10;

/// The authorities that browsers trust.
#[derive(Debug)]
pub(super) struct PublicAuthorities {
    roots: Arc<RootCertStore>,
    provider: Arc<CryptoProvider>,
}

impl PublicAuthorities {
    pub(super) fn new() -> PublicAuthorities {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        PublicAuthorities { roots: Arc::new(roots), provider: Arc::new(ring::default_provider()) }
    }

    /// The algorithms of the connection.
    pub(super) fn provider(&self) -> Arc<CryptoProvider> {
        self.provider.clone()
    }

    fn verify(
        &self,
        roots: Arc<RootCertStore>,
        chain: (&CertificateDer<'_>, &[CertificateDer<'_>]),
        (name, now): (&ServerName<'_>, UnixTime),
    ) -> Result<ServerCertVerified, Error> {
        let verifier = WebPkiServerVerifier::builder_with_provider(roots, self.provider.clone()).build();
        let verifier = verifier.map_err(|why| Error::General(why.to_string()))?;
        verifier.verify_server_cert(chain.0, chain.1, name, &[], now)
    }
}

/// Verifies the server of one issuer.
#[derive(Debug)]
pub(super) struct IssuerVerifier {
    pub(super) request: KeySetRequest,
    pub(super) authorities: Arc<PublicAuthorities>,
}

impl IssuerVerifier {
    /// The presented certificates that have one of the thumbprints.
    fn trusted<'a>(
        &self,
        end_entity: &'a CertificateDer<'a>,
        intermediates: &'a [CertificateDer<'a>],
    ) -> impl Iterator<Item = &'a CertificateDer<'a>> {
        let chain = std::iter::once(end_entity).chain(intermediates).take(CHAIN_MAX);
        chain.filter(|certificate| {
            let hash = Sha1::digest(certificate.as_ref());
            let thumbprint: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            self.request.trusts(&thumbprint)
        })
    }
}

impl ServerCertVerifier for IssuerVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if intermediates.len() >= CHAIN_MAX {
            return Err(CertificateError::UnknownIssuer.into());
        }
        let chain = (end_entity, intermediates);
        let public = self.authorities.verify(self.authorities.roots.clone(), chain, (server_name, now));
        let Err(refusal) = public else { return public };
        for certificate in self.trusted(end_entity, intermediates) {
            let mut roots = RootCertStore::empty();
            if roots.add(certificate.clone().into_owned()).is_ok()
                && let Ok(verified) = self.authorities.verify(Arc::new(roots), chain, (server_name, now))
            {
                return Ok(verified);
            }
        }
        Err(refusal)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.authorities.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.authorities.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.authorities.provider.signature_verification_algorithms.supported_schemes()
    }
}
