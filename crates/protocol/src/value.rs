//! The scalar types that the model needs beyond Rust's own, and how all of them present themselves as values.
//!
//! [`Secret`] and [`Blob`] are wiped on drop and never show their content in `Debug`.

use std::collections::BTreeMap;
use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroize;

use crate::shape::{List, Map, Slot, Value, ValueRef};
use crate::timestamp::Timestamp;

/// Text that must not be shown: a password, a secret key, a private key, a token.
///
/// Comparing takes the same time wherever two secrets of one length differ.
#[derive(Clone, Default)]
pub struct Secret(String);

impl Secret {
    /// Takes the text over; it is wiped when the secret is dropped.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The text itself. Whoever calls this answers for where it goes.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for Secret {}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// Bytes, base64 on the wire. Some are secret (an MFA seed), so all are wiped and none are shown.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Blob(Vec<u8>);

impl Blob {
    /// Takes the bytes over.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Blob {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Blob({} bytes)", self.0.len())
    }
}

impl Value for String {
    fn view(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::String(self))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::String(self)
    }
}

impl Value for Secret {
    fn view(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::Secret(self))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Secret(self)
    }
}

impl Value for i32 {
    fn view(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::Integer(*self))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Integer(self)
    }
}

impl Value for bool {
    fn view(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::Boolean(*self))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Boolean(self)
    }
}

impl Value for Timestamp {
    fn view(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::Timestamp(*self))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Timestamp(self)
    }
}

impl Value for Blob {
    fn view(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::Blob(self))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Blob(self)
    }
}

impl<T: Value + Default> Value for Option<T> {
    fn view(&self) -> Option<ValueRef<'_>> {
        self.as_ref()?.view()
    }

    fn slot(&mut self) -> Slot<'_> {
        self.get_or_insert_default().slot()
    }
}

impl<T: Value + Default> Value for Vec<T> {
    fn view(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::List(self))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Value + Default> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<ValueRef<'_>> {
        self.get(index)?.view()
    }

    #[expect(clippy::expect_used, reason = "an item was pushed on the line before")]
    fn push(&mut self) -> Slot<'_> {
        self.push(T::default());
        self.last_mut().expect("a list with an item has a last one").slot()
    }
}

impl<T: Value + Default> Value for BTreeMap<String, T> {
    fn view(&self) -> Option<ValueRef<'_>> {
        Some(ValueRef::Map(self))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<T: Value + Default> Map for BTreeMap<String, T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn entry(&self, index: usize) -> Option<(&str, ValueRef<'_>)> {
        let (key, value) = self.iter().nth(index)?;
        Some((key, value.view()?))
    }

    fn insert(&mut self, key: String) -> Slot<'_> {
        self.entry(key).or_default().slot()
    }
}
