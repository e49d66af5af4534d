//! The request context: what condition keys and policy variables are looked up in.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::Arc;

/// Context keys of one request. Names compare without regard to ASCII letter case, tag keys in them included.
///
/// A sorted vector: a request has some twenty keys, builds this once, and looks up a handful. Half of them tell of
/// the caller and are the same in each of its requests, so a context can stand on another one that is shared.
#[derive(Debug, Clone, Default)]
pub struct Context {
    entries: Vec<Entry>,
    base: Option<Arc<Context>>,
}

type Entry = (Cow<'static, str>, Value);

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

    /// A context with all keys of `base`, which further keys can be set over.
    pub fn over(base: Arc<Context>) -> Context {
        Context { entries: Vec::with_capacity(16), base: Some(base) }
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
        let own = self.entries.binary_search_by(|(other, _)| compare(other, name)).ok();
        match own.and_then(|at| self.entries.get(at)) {
            Some((_, value)) => Some(value),
            None => self.base.as_ref()?.get(name),
        }
    }

    /// The value of a single-valued key; list-valued keys have none here.
    pub fn single(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Value::One(text) => Some(text),
            Value::Many(_) => None,
        }
    }

    /// The most characters that the values of one key have together; each of several counts as one more.
    pub fn longest(&self) -> usize {
        let length = |value: &Value| match value {
            Value::One(text) => text.len(),
            Value::Many(texts) => texts.iter().map(|text| text.len() + 1).sum(),
        };
        self.iter().map(|(_, value)| length(value)).max().unwrap_or(0)
    }

    /// All keys and values, in a fixed order of names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.layers().map(|(name, value)| (&**name, value))
    }

    fn layers(&self) -> impl Iterator<Item = &Entry> {
        let mut all: Vec<_> = self.entries.iter().collect();
        let mut base = self.base.as_deref();
        while let Some(layer) = base {
            for entry in &layer.entries {
                if let Err(at) = all.binary_search_by(|(name, _)| compare(name, &entry.0)) {
                    all.insert(at, entry);
                }
            }
            base = layer.base.as_deref();
        }
        all.into_iter()
    }
}

/// Two contexts are equal if they have the same keys and values, however they are put together.
impl PartialEq for Context {
    fn eq(&self, other: &Context) -> bool {
        let same = |(a, b): (&Entry, &Entry)| compare(&a.0, &b.0).is_eq() && a.1 == b.1;
        self.layers().count() == other.layers().count() && self.layers().zip(other.layers()).all(same)
    }
}

impl Eq for Context {}

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

/// Orders by length first: most names differ there, so few are compared letter by letter. Of those most are spelled alike.
fn compare(a: &str, b: &str) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| {
        if a == b {
            return Ordering::Equal;
        }
        let fold = |byte: u8| byte.to_ascii_lowercase();
        a.bytes().map(fold).cmp(b.bytes().map(fold))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_set_over_a_base_win_and_the_base_stays_as_it_was() {
        let base: Context = [("aws:username", "alice"), ("aws:userid", "AIDA")].into_iter().collect();
        let base = Arc::new(base);
        let mut over = Context::over(Arc::clone(&base));
        over.insert("AWS:UserName", "bob");
        over.insert("aws:SourceIp", "127.0.0.1");
        assert_eq!(over.single("aws:username"), Some("bob"));
        assert_eq!(over.single("aws:userid"), Some("AIDA"));
        assert_eq!(base.single("aws:username"), Some("alice"));
        let flat: Context = [("aws:username", "bob"), ("aws:userid", "AIDA"), ("aws:SourceIp", "127.0.0.1")]
            .into_iter()
            .collect();
        assert_eq!(over, flat);
        assert_eq!(over.iter().count(), 3);
        assert_ne!(over, *base);
    }
}
