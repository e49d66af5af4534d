//! WebAuthn, Level 2: what the answer of a security key or passkey must be before it is believed.
//!
//! Pure: it is given the challenge, the relying party and the answer, and says what is enrolled or whether the answer is
//! the enrolled key's. Challenges are kept, and spent, by who calls it. Attestation tells of a device's maker, which nobody
//! here asks about: only what browsers send without it is taken, `none` and the key's own signature (`packed`).

mod attestation;
mod authenticator_data;
mod cbor;
mod cose;

pub use attestation::read_attestation;

use authenticator_data::{AuthenticatorData, Flags};
pub use cose::{ALGORITHMS, CredentialKey};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Bytes of a challenge; 16 are the least that the standard asks for (section 13.4.3).
pub const CHALLENGE_LENGTH: usize = 32;
/// Bytes of the longest credential id (section 6.5.1).
pub const CREDENTIAL_ID_MAX: usize = 1023;
/// Bytes of the longest client data that is read.
const CLIENT_DATA_MAX: usize = 2048;
/// Bytes of the longest signature: RSA with 4096 bits has 512.
const SIGNATURE_MAX: usize = 1024;
/// Characters of the longest name of a host.
const HOST_MAX: usize = 253;

/// Bytes that an authenticator must sign.
pub type Challenge = [u8; CHALLENGE_LENGTH];

/// Where the console is, as browsers see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingParty {
    id: String,
    /// The host with its port.
    host: String,
}

/// Why an answer is not believed. For people it comes down to few sentences; tests tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not what the standard says it looks like.
    Malformed,
    /// An answer to the other of the two questions.
    Type,
    /// An answer to another challenge.
    Challenge,
    /// It was given to another page.
    Origin,
    /// The key believes that it speaks with somebody else.
    RelyingParty,
    /// Nobody touched the key.
    UserPresence,
    /// A kind of key that is not taken.
    Algorithm,
    /// A public key that is none, or too weak.
    PublicKey,
    /// An attestation of a kind that is not taken, or a wrong one.
    Attestation,
    /// It is not signed by the key.
    Signature,
    /// The key has counted backwards: there are two of it.
    Counter,
}

/// A key that proved itself when it was enrolled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// Its id: what it finds its private key by.
    pub id: Vec<u8>,
    /// Its public key.
    pub key: CredentialKey,
    /// Its count of signatures.
    pub counter: u32,
    /// Whether it may be kept in more than one place.
    pub backup_eligible: bool,
}

/// What an authenticator answered when it was asked to make a key.
#[derive(Clone, Copy)]
pub struct Registration<'a> {
    /// `clientDataJSON`.
    pub client_data: &'a [u8],
    /// `attestationObject`.
    pub attestation: &'a [u8],
}

/// What one answered when it was asked to sign.
#[derive(Clone, Copy)]
pub struct Assertion<'a> {
    /// The id of the key.
    pub credential_id: &'a [u8],
    /// `clientDataJSON`.
    pub client_data: &'a [u8],
    /// `authenticatorData`.
    pub authenticator_data: &'a [u8],
    /// `signature`.
    pub signature: &'a [u8],
    /// `userHandle`: whom the key was made for, if it says so.
    pub user_handle: Option<&'a [u8]>,
}

#[derive(Deserialize)]
struct ClientData<'a> {
    #[serde(rename = "type", borrow)]
    kind: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    challenge: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    origin: std::borrow::Cow<'a, str>,
    #[serde(rename = "crossOrigin", default)]
    cross_origin: Option<bool>,
    #[serde(rename = "topOrigin", default)]
    top_origin: Option<serde::de::IgnoredAny>,
}

impl RelyingParty {
    /// From what a browser names as the host; none for addresses, which keys cannot be made for.
    pub fn of_host(host: &str) -> Option<RelyingParty> {
        let host = host.to_ascii_lowercase();
        let (id, port) = host.split_once(':').map_or((host.as_str(), None), |(id, port)| (id, Some(port)));
        let port = port.is_none_or(|port| {
            (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit())
        });
        let label = |label: &str| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        let last = id.rsplit('.').next().unwrap_or_default();
        let address = last.bytes().all(|byte| byte.is_ascii_digit());
        let fits = port && !address && id.len() <= HOST_MAX && id.split('.').all(label);
        fits.then(|| RelyingParty { id: id.to_owned(), host: host.clone() })
    }

    /// What keys are made for: the host without its port.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Browsers offer keys on pages that came over TLS, and on this machine's own.
    fn is_origin(&self, origin: &str) -> bool {
        let local = self.id == "localhost" || self.id.ends_with(".localhost");
        match origin.split_once("://") {
            Some(("https", host)) => host == self.host,
            Some(("http", host)) => local && host == self.host,
            _ => false,
        }
    }
}

impl Registration<'_> {
    /// The key that was made, if the answer is one to this challenge (section 7.1).
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn verify(&self, challenge: &Challenge, party: &RelyingParty) -> Result<Credential, Refusal> {
        check_client_data(self.client_data, "webauthn.create", challenge, party)?;
        let attested = read_attestation(self.attestation)?;
        let data = &attested.data;
        check_flags(data, &party.id)?;
        let made = data.attested.as_ref().ok_or(Refusal::Malformed)?;
        attested.check(&made.key, &Sha256::digest(self.client_data))?;
        Ok(Credential {
            id: made.id.to_vec(),
            key: made.key.clone(),
            counter: data.counter,
            backup_eligible: data.flags.has(Flags::BACKUP_ELIGIBLE),
        })
    }
}

impl Assertion<'_> {
    /// The key's new count, if it signed this challenge (section 7.2).
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn verify(
        &self,
        challenge: &Challenge,
        party: &RelyingParty,
        credential: &Credential,
    ) -> Result<u32, Refusal> {
        if self.credential_id != credential.id || self.signature.len() > SIGNATURE_MAX {
            return Err(Refusal::Signature);
        }
        check_client_data(self.client_data, "webauthn.get", challenge, party)?;
        let data = AuthenticatorData::read(self.authenticator_data)?;
        if data.attested.is_some() {
            return Err(Refusal::Malformed);
        }
        check_flags(&data, &party.id)?;
        if data.flags.has(Flags::BACKUP_ELIGIBLE) != credential.backup_eligible {
            return Err(Refusal::Malformed);
        }
        let hash = Sha256::digest(self.client_data);
        let signed = [self.authenticator_data, hash.as_slice()].concat();
        if !credential.key.verify(&signed, self.signature) {
            return Err(Refusal::Signature);
        }
        // Many passkeys do not count: theirs stays zero.
        let counts = data.counter != 0 || credential.counter != 0;
        if counts && data.counter <= credential.counter {
            return Err(Refusal::Counter);
        }
        Ok(data.counter)
    }
}

/// Somebody touched the key, and it speaks with us. That the key knows its person too is not asked for: it comes after the
/// password.
fn check_flags(data: &AuthenticatorData<'_>, party: &str) -> Result<(), Refusal> {
    let ours = Sha256::digest(party.as_bytes());
    if !bool::from(ours.as_slice().ct_eq(data.relying_party)) {
        return Err(Refusal::RelyingParty);
    }
    if !data.flags.has(Flags::USER_PRESENT) {
        return Err(Refusal::UserPresence);
    }
    if data.flags.has(Flags::BACKED_UP) && !data.flags.has(Flags::BACKUP_ELIGIBLE) {
        return Err(Refusal::Malformed);
    }
    Ok(())
}

fn check_client_data(
    text: &[u8],
    kind: &str,
    challenge: &Challenge,
    party: &RelyingParty,
) -> Result<(), Refusal> {
    let text = Some(text).filter(|text| text.len() <= CLIENT_DATA_MAX).ok_or(Refusal::Malformed)?;
    let data: ClientData<'_> = serde_json::from_slice(text).map_err(|_| Refusal::Malformed)?;
    if data.kind != kind {
        return Err(Refusal::Type);
    }
    let answered = URL_SAFE_NO_PAD.decode(data.challenge.as_bytes()).map_err(|_| Refusal::Malformed)?;
    if !bool::from(answered.as_slice().ct_eq(challenge)) {
        return Err(Refusal::Challenge);
    }
    let framed = data.cross_origin == Some(true) || data.top_origin.is_some();
    if framed || !party.is_origin(&data.origin) {
        return Err(Refusal::Origin);
    }
    Ok(())
}
