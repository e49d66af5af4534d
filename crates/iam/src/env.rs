//! What a request brings besides its bytes: an instant and a source of ids.
//!
//! Nothing in this crate reads a clock or a random source. The rim samples both once per request, so that
//! a request that lost a race can be run again with the same outcome, and a test can name what it will get.

use hmac::{Hmac, KeyInit, Mac};
use protocol::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Randomness of one request: 32 bytes from the operating system, sampled at the rim.
pub type Entropy = Zeroizing<[u8; 32]>;

/// Makes ids, keys, salts and nonces from the entropy of one request.
///
/// Output number *n* for one purpose depends on the entropy, the purpose and *n* alone: HMAC-SHA-256 used as
/// a pseudo-random function (RFC 5869, section 2.3, is the same construction).
#[derive(Clone)]
pub struct Mint {
    entropy: Entropy,
    drawn: u64,
}

impl Mint {
    /// A source that repeats itself exactly for equal entropy.
    pub fn new(entropy: Entropy) -> Mint {
        Mint { entropy, drawn: 0 }
    }

    /// The next `N` bytes for `purpose`.
    pub fn bytes<const N: usize>(&mut self, purpose: &str) -> [u8; N] {
        let mut out = [0; N];
        for chunk in out.chunks_mut(32) {
            self.drawn += 1;
            let block = authenticate(&*self.entropy, &[purpose.as_bytes(), &self.drawn.to_be_bytes()]);
            chunk.copy_from_slice(block.get(..chunk.len()).unwrap_or_default());
        }
        out
    }

    /// A version 4 UUID (RFC 9562) for `purpose`.
    pub fn uuid(&mut self, purpose: &str) -> String {
        uuid(self.bytes(purpose))
    }
}

/// HMAC-SHA-256 over the concatenation of `parts`, each preceded by its length so that no two lists collide.
pub(crate) fn authenticate(key: &[u8], parts: &[&[u8]]) -> Zeroizing<[u8; 32]> {
    // An HMAC takes a key of any length; only the type of the constructor says otherwise.
    let Ok(mut mac) = <Hmac<Sha256> as KeyInit>::new_from_slice(key) else { return Zeroizing::new([0; 32]) };
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    Zeroizing::new(mac.finalize().into_bytes().into())
}

/// Formats 16 random bytes as a version 4 UUID.
pub fn uuid(bytes: [u8; 16]) -> String {
    let uuid = uuid::Builder::from_random_bytes(bytes).into_uuid();
    // Every event has one, and the formatter takes ten times as long.
    uuid.hyphenated().encode_lower(&mut [0; 36]).to_owned()
}

/// An instant in whole seconds since 1970, the resolution of every time that IAM reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(i64);

impl Instant {
    /// The instant this many seconds after the beginning of 1970, UTC.
    pub const fn from_epoch_seconds(seconds: i64) -> Instant {
        Instant(seconds)
    }

    /// Seconds since the beginning of 1970, UTC.
    pub const fn epoch_seconds(self) -> i64 {
        self.0
    }

    /// This much later; stops at the end of time.
    pub const fn plus_seconds(self, seconds: i64) -> Instant {
        Instant(self.0.saturating_add(seconds))
    }

    /// The form that goes on the wire.
    pub const fn timestamp(self) -> Timestamp {
        Timestamp(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_entropy_makes_equal_ids_and_each_draw_differs() {
        let (mut a, mut b) = (Mint::new(Zeroizing::new([7; 32])), Mint::new(Zeroizing::new([7; 32])));
        let first: [u8; 40] = a.bytes("salt");
        assert_eq!(first, b.bytes::<40>("salt"));
        assert_ne!(first, a.bytes::<40>("salt"));
        assert_ne!(b.bytes::<16>("x"), Mint::new(Zeroizing::new([8; 32])).bytes::<16>("x"));
    }

    #[test]
    fn uuid_has_version_and_variant() {
        assert_eq!(uuid([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(uuid([0; 16]), "00000000-0000-4000-8000-000000000000");
    }
}
