//! Order-preserving keys: tuples of texts and numbers encoded so that byte order is tuple order
//! and a byte prefix is a tuple prefix.
//!
//! Knows nothing of tables or engines. A [`Cell`] is a key together with the space it lives in; everything below
//! the transaction speaks cells. Next: `table.rs`.

use std::fmt;
use std::sync::Arc;

/// The first byte of a number without significant bytes; UTF-8 uses none of the bytes from here on, so a number is
/// told from a text by its first byte, and every text sorts before every number.
const NUMBER: u8 = 0xF7;
/// Ends a text.
const END: u8 = 0x00;
/// Precedes an escaped byte (0x00 or 0x01) inside a text.
const ESCAPE: u8 = 0x01;

/// An ordered tuple of texts and numbers.
///
/// Texts order by their UTF-8 bytes, numbers by value, a shorter tuple before its extensions, and in one position
/// texts before numbers. `a.starts_with(&b)` holds exactly if the tuple `b` is a prefix of the tuple `a`.
/// A text costs its length plus one byte, a number one byte plus its significant bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Key(Vec<u8>);

impl Key {
    /// The empty tuple: a prefix of every key.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The tuple of the given texts.
    #[must_use]
    pub fn of<I>(texts: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        texts.into_iter().fold(Self::new(), |key, text| key.text(text.as_ref()))
    }

    /// This tuple with one more text.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        self.0.reserve(text.len().saturating_add(1));
        for &byte in text.as_bytes() {
            if byte <= ESCAPE {
                self.0.push(ESCAPE);
                self.0.push(byte + 1);
            } else {
                self.0.push(byte);
            }
        }
        self.0.push(END);
        self
    }

    /// This tuple with one more number.
    #[must_use]
    pub fn number(mut self, number: u64) -> Self {
        let skipped = (number.leading_zeros() / 8) as usize;
        self.0.push(NUMBER + (8 - skipped) as u8);
        self.0.extend(number.to_be_bytes().into_iter().skip(skipped));
        self
    }

    /// This tuple followed by all parts of another.
    #[must_use]
    pub fn then(mut self, other: &Self) -> Self {
        self.0.extend_from_slice(&other.0);
        self
    }

    /// Whether `prefix` is a tuple prefix of this key.
    #[must_use]
    pub fn starts_with(&self, prefix: &Self) -> bool {
        self.0.starts_with(&prefix.0)
    }

    /// Whether this is the empty tuple.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The encoded form. Its order is the order of keys.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// A key from its encoded form, if the bytes are one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        while !rest.is_empty() {
            rest = part(rest)?.1;
        }
        Some(Self(bytes.to_vec()))
    }

    /// The parts of the tuple, in order.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut rest = self.0.as_slice();
        while let Some((part, after)) = part(rest) {
            parts.push(part);
            rest = after;
        }
        parts
    }
}

/// Prints the tuple, not its bytes.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("Key");
        for part in self.parts() {
            match part {
                Part::Text(text) => tuple.field(&text),
                Part::Number(number) => tuple.field(&number),
            };
        }
        tuple.finish()
    }
}

/// One element of a [`Key`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A text.
    Text(String),
    /// A number.
    Number(u64),
}

/// Which family of cells a cell belongs to; the first byte of its encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Space {
    Counter = b'c',
    Index = b'i',
    Record = b'r',
}

/// The address of one stored value: a record, an index entry or a counter. Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cell(Arc<[u8]>);

/// Bytes before the key inside a cell: the space and the 16-bit table, index or counter number.
const HEAD: usize = 3;

impl Cell {
    pub(crate) fn new(space: Space, id: u16, key: &Key) -> Self {
        let mut bytes = Vec::with_capacity(HEAD + key.0.len());
        bytes.push(space as u8);
        bytes.extend_from_slice(&id.to_be_bytes());
        bytes.extend_from_slice(&key.0);
        Self(bytes.into())
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn is_record(&self) -> bool {
        self.0.first() == Some(&(Space::Record as u8))
    }

    /// The table, index or counter number.
    pub(crate) fn id(&self) -> Option<u16> {
        Some(u16::from_be_bytes(self.0.get(1..HEAD)?.try_into().ok()?))
    }

    /// The key part.
    pub(crate) fn key(&self) -> Option<Key> {
        Key::from_bytes(self.0.get(HEAD..)?)
    }

    /// The smallest cell greater than this one.
    pub(crate) fn successor(&self) -> Self {
        let mut bytes = Vec::with_capacity(self.0.len() + 1);
        bytes.extend_from_slice(&self.0);
        bytes.push(0);
        Self(bytes.into())
    }

    /// The smallest cell greater than every cell that starts with this one. The first byte of a cell is a letter,
    /// so there always is one.
    pub(crate) fn end_of_prefix(&self) -> Self {
        let mut bytes = self.0.to_vec();
        while bytes.last() == Some(&u8::MAX) {
            bytes.pop();
        }
        if let Some(last) = bytes.last_mut() {
            *last += 1;
        }
        Self(bytes.into())
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let space = self.0.first().map_or('?', |&byte| char::from(byte));
        write!(f, "{space}{}{:?}", self.id().unwrap_or_default(), self.key().unwrap_or_default())
    }
}

/// The first part of an encoded tuple and what follows it.
fn part(bytes: &[u8]) -> Option<(Part, &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    if first >= NUMBER {
        let (digits, after) = rest.split_at_checked(usize::from(first - NUMBER))?;
        let number = digits.iter().fold(0, |number: u64, &digit| number << 8 | u64::from(digit));
        return Some((Part::Number(number), after));
    }
    let mut text = Vec::new();
    let mut rest = bytes.iter();
    loop {
        match *rest.next()? {
            END => return Some((Part::Text(String::from_utf8(text).ok()?), rest.as_slice())),
            ESCAPE => text.push(rest.next()?.checked_sub(1)?),
            byte => text.push(byte),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts() -> impl Strategy<Value = Vec<Part>> {
        let text = prop_oneof![
            proptest::collection::vec(prop_oneof![Just('\0'), Just('\u{1}'), Just('a'), Just('é')], 0..4)
                .prop_map(|chars| Part::Text(chars.into_iter().collect())),
            any::<String>().prop_map(Part::Text),
        ];
        let number = prop_oneof![0..300_u64, any::<u64>()].prop_map(Part::Number);
        proptest::collection::vec(prop_oneof![text, number], 0..4)
    }

    fn key(parts: &[Part]) -> Key {
        parts.iter().fold(Key::new(), |key, part| match part {
            Part::Text(text) => key.text(text),
            Part::Number(number) => key.number(*number),
        })
    }

    proptest! {
        #[test]
        fn byte_order_is_tuple_order(a in parts(), b in parts()) {
            prop_assert_eq!(key(&a).cmp(&key(&b)), a.cmp(&b));
        }

        #[test]
        fn byte_prefix_is_tuple_prefix(a in parts(), b in parts()) {
            prop_assert_eq!(key(&a).starts_with(&key(&b)), a.starts_with(&b));
        }

        #[test]
        fn parts_are_read_back(a in parts()) {
            prop_assert_eq!(key(&a).parts(), a.clone());
            prop_assert_eq!(Key::from_bytes(key(&a).as_bytes()), Some(key(&a)));
        }

        #[test]
        fn prefix_end_lies_behind_all_extensions(a in parts(), b in parts()) {
            let prefix = Cell::new(Space::Record, 255, &key(&a));
            let longer = Cell::new(Space::Record, 255, &key(&a).then(&key(&b)));
            prop_assert!(prefix <= longer && longer < prefix.end_of_prefix());
        }
    }

    #[test]
    fn encoding_is_stable() {
        let key = Key::new().text("ab").text("").number(0).number(7).number(256);
        assert_eq!(key.as_bytes(), b"ab\0\0\xF7\xF8\x07\xF9\x01\x00");
        assert_eq!(format!("{key:?}"), r#"Key("ab", "", 0, 7, 256)"#);
        assert_eq!(Key::from_bytes(b"ab"), None);
        assert_eq!(Key::of(["a", "b"]), Key::new().text("a").text("b"));
    }
}
