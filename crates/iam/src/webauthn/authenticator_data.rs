//! What an authenticator signs beside the client's data (WebAuthn, section 6.1): whom it speaks with, what it knows of its
//! person, how often it signed, and the key that it made.

use super::cbor::{item, split};
use super::cose::CredentialKey;
use super::{CREDENTIAL_ID_MAX, Refusal};
use cbor4ii::core::major;

/// Bytes of the longest that is read.
const LENGTH_MAX: usize = 4096;

/// What an authenticator signs.
#[derive(Debug)]
pub(super) struct AuthenticatorData<'a> {
    pub(super) relying_party: &'a [u8],
    pub(super) flags: Flags,
    pub(super) counter: u32,
    pub(super) attested: Option<Attested<'a>>,
}

/// A key that was made.
#[derive(Debug)]
pub(super) struct Attested<'a> {
    pub(super) id: &'a [u8],
    pub(super) key: CredentialKey,
}

/// What the authenticator says in single bits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flags(u8);

impl Flags {
    pub(super) const USER_PRESENT: u8 = 0x01;
    pub(super) const BACKUP_ELIGIBLE: u8 = 0x08;
    pub(super) const BACKED_UP: u8 = 0x10;
    const ATTESTED: u8 = 0x40;
    const EXTENSIONS: u8 = 0x80;

    pub(super) fn has(self, flag: u8) -> bool {
        self.0 & flag != 0
    }
}

impl<'a> AuthenticatorData<'a> {
    /// Reads all of it; there may be nothing behind.
    pub(super) fn read(bytes: &'a [u8]) -> Result<AuthenticatorData<'a>, Refusal> {
        let bytes = Some(bytes).filter(|bytes| bytes.len() <= LENGTH_MAX).ok_or(Refusal::Malformed)?;
        let (relying_party, rest) = split(bytes, 32)?;
        let (flags, rest) = rest.split_first().ok_or(Refusal::Malformed)?;
        let (counter, mut rest) = rest.split_first_chunk::<4>().ok_or(Refusal::Malformed)?;
        let flags = Flags(*flags);
        let mut attested = None;
        if flags.has(Flags::ATTESTED) {
            // The model of the device, which nobody asks about.
            let (_, behind) = split(rest, 16)?;
            let (length, behind) = behind.split_first_chunk::<2>().ok_or(Refusal::Malformed)?;
            let length = usize::from(u16::from_be_bytes(*length));
            if !(1..=CREDENTIAL_ID_MAX).contains(&length) {
                return Err(Refusal::Malformed);
            }
            let (id, behind) = split(behind, length)?;
            let (key, behind) = item(behind)?;
            attested = Some(Attested { id, key: CredentialKey::read(key)? });
            rest = behind;
        }
        if flags.has(Flags::EXTENSIONS) {
            let (extensions, behind) = item(rest)?;
            if extensions.first().is_none_or(|byte| byte >> 5 != major::MAP) {
                return Err(Refusal::Malformed);
            }
            rest = behind;
        }
        if !rest.is_empty() {
            return Err(Refusal::Malformed);
        }
        Ok(AuthenticatorData { relying_party, flags, counter: u32::from_be_bytes(*counter), attested })
    }
}
