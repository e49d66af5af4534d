//! Attestation objects (WebAuthn, section 6.5.4), as far as browsers send them to who does not ask for attestation.

use super::Refusal;
use super::authenticator_data::AuthenticatorData;
use super::cbor::{members, whole};
use super::cose::CredentialKey;
use cbor4ii::core::types::Bytes;

/// Bytes of the longest that is read.
const LENGTH_MAX: usize = 8192;

/// An attestation object.
#[derive(Debug)]
pub struct Attestation<'a> {
    pub(super) data: AuthenticatorData<'a>,
    signed: &'a [u8],
    statement: Statement<'a>,
}

#[derive(Debug)]
enum Statement<'a> {
    None,
    /// The key's own signature.
    Own {
        algorithm: i64,
        signature: &'a [u8],
    },
}

/// Reads an attestation object. Its signature is checked by [`super::Registration::verify`].
///
/// # Errors
/// What is wrong with it.
pub fn read_attestation(bytes: &[u8]) -> Result<Attestation<'_>, Refusal> {
    let bytes = Some(bytes).filter(|bytes| bytes.len() <= LENGTH_MAX).ok_or(Refusal::Malformed)?;
    let members = members::<&str>(bytes, 3)?;
    let member = |name: &str| {
        let found = members.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| *value).ok_or(Refusal::Malformed)
    };
    let statement = statement(whole(member("fmt")?)?, member("attStmt")?)?;
    let Bytes(signed) = whole(member("authData")?)?;
    Ok(Attestation { data: AuthenticatorData::read(signed)?, signed, statement })
}

fn statement<'a>(format: &str, bytes: &'a [u8]) -> Result<Statement<'a>, Refusal> {
    match format {
        "none" => match members::<&str>(bytes, 0) {
            Ok(_) => Ok(Statement::None),
            Err(_) => Err(Refusal::Attestation),
        },
        // With a certificate there would be a third member.
        "packed" => {
            let members = members::<&str>(bytes, 2).map_err(|_| Refusal::Attestation)?;
            let member = |name: &str| {
                let found = members.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| *value).ok_or(Refusal::Attestation)
            };
            let Bytes(signature) = whole(member("sig")?)?;
            Ok(Statement::Own { algorithm: whole(member("alg")?)?, signature })
        }
        _ => Err(Refusal::Attestation),
    }
}

impl Attestation<'_> {
    /// Checks the statement over the key that was made.
    pub(super) fn check(&self, key: &CredentialKey, client_data_hash: &[u8]) -> Result<(), Refusal> {
        match self.statement {
            Statement::None => Ok(()),
            Statement::Own { algorithm, signature } => {
                let signed = [self.signed, client_data_hash].concat();
                let own = algorithm == key.algorithm() && key.verify(&signed, signature);
                own.then_some(()).ok_or(Refusal::Attestation)
            }
        }
    }
}
