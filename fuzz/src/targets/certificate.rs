//! Certificates: any text is one, a chain or neither, and what is told of one never panics.

use iam::domain::certificate::Certificate;

/// Takes the bytes for an uploaded certificate.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(chain) = Certificate::chain_from_pem(text)
        && let Some((first, rest)) = chain.split_first()
    {
        let _ = first.is_issued_through(rest);
    }
    let Ok(certificate) = Certificate::from_pem(text) else { return };
    assert_eq!(certificate.fingerprint().len(), 64);
    assert!(certificate.begins().epoch_seconds() >= 0);
    let valid = certificate.is_valid_at(certificate.ends());
    assert_eq!(valid, certificate.begins() <= certificate.ends());
    let _ = certificate.public_key();
}
