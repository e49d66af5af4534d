//! What keys, certificates and passwords for single services are refused with.

use super::error;
use protocol::error::{Code, Error, echo};

pub(crate) fn no_such_ssh_public_key(id: &str) -> Error {
    error(Code::NoSuchEntity, format!("The SSH Public Key with id {id} cannot be found."))
}

/// AWS's text is not known.
pub(crate) fn ssh_public_key_exists(user: &str) -> Error {
    let text = format!("The SSH public key is already associated with the user {user}.");
    error(Code::DuplicateSSHPublicKey, text)
}

pub(crate) fn public_key_unrecognized() -> Error {
    error(Code::UnrecognizedPublicKeyEncoding, "Invalid public key uploaded.")
}

/// AWS's text is not known.
pub(crate) fn public_key_unacceptable() -> Error {
    error(Code::InvalidPublicKey, "The public key must be an RSA key of 2048 to 16384 bits.")
}

pub(crate) fn no_such_signing_certificate(id: &str) -> Error {
    error(Code::NoSuchEntity, format!("The Certificate with id {id} cannot be found."))
}

pub(crate) fn certificate_malformed() -> Error {
    const TEXT: &str = "Unable to parse certificate. Please ensure the certificate is in PEM format.";
    error(Code::MalformedCertificate, TEXT)
}

/// AWS's text is not known.
pub(crate) fn certificate_not_valid_now() -> Error {
    error(Code::InvalidCertificate, "The certificate is not valid yet, or has expired.")
}

/// AWS's text is not known.
pub(crate) fn certificate_key_unacceptable() -> Error {
    error(
        Code::InvalidCertificate,
        "The key of the certificate must be RSA of 1024 to 8192 bits, or on the curve P-256, P-384 or P-521.",
    )
}

/// AWS's text is not known.
pub(crate) fn signing_certificate_exists() -> Error {
    error(Code::DuplicateCertificate, "The certificate is already associated with a user of the account.")
}

pub(crate) fn no_such_service_specific_credential(id: &str) -> Error {
    error(Code::NoSuchEntity, format!("No such credential {id} exists"))
}

pub(crate) fn no_such_credential_service(service: &str) -> Error {
    let service = echo(service.as_bytes());
    let text = format!("No such service {service} is supported for Service Specific Credentials");
    error(Code::NoSuchEntity, text)
}

/// AWS's text is not known.
pub(crate) fn credential_age_not_supported(service: &str) -> Error {
    error(Code::ValidationError, format!("CredentialAgeDays is not supported for {service}"))
}

/// AWS's text is not known.
pub(crate) fn user_and_all_users() -> Error {
    error(Code::ValidationError, "UserName cannot be specified together with AllUsers")
}

pub(crate) fn no_such_server_certificate(name: &str) -> Error {
    error(Code::NoSuchEntity, format!("The Server Certificate with name {name} cannot be found."))
}

/// AWS's text is not known.
pub(crate) fn server_certificate_exists(name: &str) -> Error {
    error(Code::EntityAlreadyExists, format!("The Server Certificate with name {name} already exists."))
}

pub(crate) fn certificate_chain_out_of_order() -> Error {
    error(
        Code::MalformedCertificate,
        "Unable to validate certificate chain. The certificate chain must start with the immediate signing \
         certificate, followed by any intermediaries in order.",
    )
}

/// The same as of signing certificates, where the model has no `InvalidCertificate`.
pub(crate) fn server_certificate_not_valid_now() -> Error {
    Error { code: Code::MalformedCertificate, ..certificate_not_valid_now() }
}

/// The same as of signing certificates, where the model has no `InvalidCertificate`.
pub(crate) fn server_certificate_key_unacceptable() -> Error {
    Error { code: Code::MalformedCertificate, ..certificate_key_unacceptable() }
}

pub(crate) fn private_key_not_printable() -> Error {
    const TEXT: &str =
        "The specified value for privateKey is invalid. It must contain only printable ASCII characters.";
    error(Code::ValidationError, TEXT)
}

/// AWS's text is not known.
pub(crate) fn private_key_malformed() -> Error {
    const TEXT: &str =
        "Unable to parse private key. Please ensure the private key is in PEM format and is not encrypted.";
    error(Code::MalformedCertificate, TEXT)
}

/// AWS's text is not known.
pub(crate) fn key_pair_mismatch() -> Error {
    error(Code::KeyPairMismatch, "The private key does not match the certificate.")
}
