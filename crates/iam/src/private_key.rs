//! What all work with private keys has in common: the one error, and randomness that a seed determines.

use crate::env::Mint;
use rsa::rand_core::{TryCryptoRng, TryRng};
use std::convert::Infallible;
use std::fmt;
use zeroize::Zeroizing;

/// A task that came to nothing: a private key that is none, or a text that was not encrypted for any of the keys. Which of
/// these, and where it went wrong, nobody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unusable;

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a private key is of no use")
    }
}

impl std::error::Error for Unusable {}

/// As much randomness as is wanted, of one seed.
pub(crate) struct Stream(Mint);

impl Stream {
    pub(crate) fn new(seed: &Zeroizing<[u8; 32]>) -> Stream {
        Stream(Mint::new(seed.clone()))
    }

    pub(crate) fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(32) {
            let block = Zeroizing::new(self.0.bytes::<32>("stream"));
            chunk.copy_from_slice(block.get(..chunk.len()).unwrap_or_default());
        }
    }
}

impl TryRng for Stream {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(self.0.bytes("stream")))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(self.0.bytes("stream")))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        self.fill(out);
        Ok(())
    }
}

impl TryCryptoRng for Stream {}
