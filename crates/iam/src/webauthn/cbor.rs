//! CBOR (RFC 8949) as authenticators write it: an item at a time, and nothing left over.

use super::Refusal;
use cbor4ii::core::dec::{Decode, IgnoredAny, Read};
use cbor4ii::core::types;
use cbor4ii::core::utils::SliceReader;

/// The first bytes, and what is behind them.
pub(super) fn split(bytes: &[u8], at: usize) -> Result<(&[u8], &[u8]), Refusal> {
    bytes.split_at_checked(at).ok_or(Refusal::Malformed)
}

/// The item of CBOR that begins here, and what is behind it.
pub(super) fn item(bytes: &[u8]) -> Result<(&[u8], &[u8]), Refusal> {
    let mut reader = SliceReader::new(bytes);
    IgnoredAny::decode(&mut reader).map_err(|_| Refusal::Malformed)?;
    split(bytes, bytes.len() - left(&mut reader))
}

/// Reads an item that is all there is.
pub(super) fn whole<'a, T: Decode<'a>>(bytes: &'a [u8]) -> Result<T, Refusal> {
    let mut reader = SliceReader::new(bytes);
    let value = T::decode(&mut reader).map_err(|_| Refusal::Malformed)?;
    if left(&mut reader) == 0 { Ok(value) } else { Err(Refusal::Malformed) }
}

/// The members of a map that is all there is: keys of one type, each once, and the bytes of their values.
pub(super) fn members<'a, K: Decode<'a> + PartialEq>(
    bytes: &'a [u8],
    most: usize,
) -> Result<Vec<(K, &'a [u8])>, Refusal> {
    let mut reader = SliceReader::new(bytes);
    let count = types::Map::len(&mut reader).map_err(|_| Refusal::Malformed)?;
    let count = count.filter(|count| *count <= most).ok_or(Refusal::Malformed)?;
    let (_, mut rest) = split(bytes, bytes.len() - left(&mut reader))?;
    let mut found: Vec<(K, &[u8])> = Vec::new();
    for _ in 0..count {
        let (key, behind) = item(rest)?;
        let (value, behind) = item(behind)?;
        let key: K = whole(key)?;
        if found.iter().any(|(known, _)| *known == key) {
            return Err(Refusal::Malformed);
        }
        found.push((key, value));
        rest = behind;
    }
    if rest.is_empty() { Ok(found) } else { Err(Refusal::Malformed) }
}

fn left(reader: &mut SliceReader<'_>) -> usize {
    reader.fill(usize::MAX).map_or(0, |rest| rest.as_ref().len())
}
