//! Answers of authenticators: nothing in an attestation object stops the reader, and no answer is taken that nobody signed.

use iam::webauthn::{Assertion, CredentialKey, Registration, RelyingParty, read_attestation};

/// Takes the first line for the client's data and the rest for an attestation object, the authenticator's data, or a key.
pub fn run(data: &[u8]) {
    let (client_data, rest) = super::split(data);
    let _ = read_attestation(rest);
    let party = RelyingParty::of_host("iam.example").unwrap_or_else(|| unreachable!("a name"));
    let challenge = [5; 32];
    let made = Registration { client_data, attestation: rest }.verify(&challenge, &party);
    let Ok(credential) = made else {
        if let Ok(key) = CredentialKey::read(rest) {
            assert_eq!(CredentialKey::read(key.as_bytes()), Ok(key), "a key reads as it was written");
        }
        return;
    };
    let forged = Assertion {
        credential_id: &credential.id,
        client_data,
        authenticator_data: rest,
        signature: rest,
        user_handle: None,
    };
    assert!(forged.verify(&challenge, &party, &credential).is_err(), "a signature without its key");
}
