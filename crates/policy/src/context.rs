//! The request context: what condition keys and policy variables are looked up in.

use std::borrow::Cow;
use std::cmp::Ordering;

/// Context keys of one request. Names compare without regard to ASCII letter case, tag keys in them included.
///
/// A sorted vector: a request has some twenty keys, builds this once, and looks up a handful.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    entries: Vec<(Cow<'static, str>, Value)>,
}

/// The value of a context key. Whether it is a list is a property of the key, not of how many values there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A single-valued key.
    One(Cow<'static, str>),
    /// A multivalued key, such as `aws:TagKeys`, even with one value or none.
    Many(Vec<String>),
}

impl Context {
    /// A context without keys.
    pub fn new() -> Context {
        Context::default()
    }

    /// Sets a key, replacing an earlier value of the same name in any letter case.
    pub fn insert(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) {
        let (name, value) = (name.into(), value.into());
        match self.entries.binary_search_by(|(other, _)| compare(other, &name)) {
            Ok(at) => {
                if let Some(entry) = self.entries.get_mut(at) {
                    entry.1 = value;
                }
            }
            Err(at) => self.entries.insert(at, (name, value)),
        }
    }

    /// The value of a key, if the request has it.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let at = self.entries.binary_search_by(|(other, _)| compare(other, name)).ok()?;
        self.entries.get(at).map(|(_, value)| value)
    }

    /// The value of a single-valued key; list-valued keys have none here.
    pub fn single(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Value::One(text) => Some(text),
            Value::Many(_) => None,
        }
    }

    /// All keys and values, in a fixed order of names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries.iter().map(|(name, value)| (&**name, value))
    }
}

impl<N: Into<Cow<'static, str>>, V: Into<Value>> FromIterator<(N, V)> for Context {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(entries: I) -> Context {
        let mut context = Context::new();
        for (name, value) in entries {
            context.insert(name, value);
        }
        context
    }
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Value {
        Value::One(Cow::Borrowed(text))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::One(Cow::Owned(text))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Value {
        Value::One(Cow::Borrowed(if value { "true" } else { "false" }))
    }
}

impl From<Vec<String>> for Value {
    fn from(values: Vec<String>) -> Value {
        Value::Many(values)
    }
}

/// Orders by length first: most names differ there, so few are compared letter by letter.
fn compare(a: &str, b: &str) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| {
        let fold = |byte: u8| byte.to_ascii_lowercase();
        a.bytes().map(fold).cmp(b.bytes().map(fold))
    })
}
