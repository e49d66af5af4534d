//! The parameters of a request: a query string or a form body, decoded and bounded.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::ops::Bound;

use zeroize::Zeroizing;

use crate::error::{Code, Error};
use crate::percent;

/// More parameters than this are refused. The largest real calls (simulations) have some thousands.
pub const MAX_PARAMETERS: usize = 10_000;

/// Decoded parameters by name. Of several with one name, the first on the wire counts. Values are wiped on drop.
#[derive(Default)]
pub struct Params {
    values: BTreeMap<String, Zeroizing<String>>,
}

impl Params {
    /// Splits a query string or a form body.
    ///
    /// # Errors
    /// `MalformedQueryString` for a broken escape, for text that is not UTF-8, and for more than
    /// [`MAX_PARAMETERS`] parameters.
    pub fn parse(text: &[u8]) -> Result<Self, Error> {
        let mut values = BTreeMap::new();
        for (count, pair) in text.split(|&byte| byte == b'&').filter(|pair| !pair.is_empty()).enumerate() {
            if count == MAX_PARAMETERS {
                return Err(malformed("The request has too many parameters."));
            }
            let mut halves = pair.splitn(2, |&byte| byte == b'=');
            let mut half = || percent::decode_form(halves.next().unwrap_or_default());
            let (Some(name), Some(value)) = (half(), half().map(Zeroizing::new)) else {
                return Err(malformed("The query string contains a syntax error."));
            };
            if let Entry::Vacant(vacant) = values.entry(name) {
                vacant.insert(value);
            }
        }
        Ok(Self { values })
    }

    /// The value of the parameter with exactly this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(|value| value.as_str())
    }

    /// The names that begin with `prefix`, without it.
    pub(super) fn below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let from = self.values.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        from.map_while(move |(name, _)| name.strip_prefix(prefix))
    }
}

/// Shows names only: values may be secret.
impl fmt::Debug for Params {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.values.keys()).finish()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Params {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut values = BTreeMap::new();
        for (name, value) in pairs {
            values.entry(name.into()).or_insert_with(|| Zeroizing::new(value.into()));
        }
        Self { values }
    }
}

fn malformed(message: &str) -> Error {
    Error::new(Code::MalformedQueryString, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_value_of_a_name_counts() {
        let params = Params::parse(b"Action=GetUser&&Action=ListUsers&A%2eB=%20+x=y&Empty=&Bare").unwrap();
        assert_eq!(params.get("Action"), Some("GetUser"));
        assert_eq!(params.get("A.B"), Some("  x=y"));
        assert_eq!((params.get("Empty"), params.get("Bare")), (Some(""), Some("")));
        assert_eq!(params.get("action"), None);
    }

    #[test]
    fn broken_text_and_too_many_parameters_are_refused() {
        for text in ["a=%", "%=a", "a=%ff", &"a&".repeat(MAX_PARAMETERS + 1)] {
            assert_eq!(Params::parse(text.as_bytes()).unwrap_err().code, Code::MalformedQueryString);
        }
        assert!(Params::parse("a&".repeat(MAX_PARAMETERS).as_bytes()).is_ok());
    }

    #[test]
    fn debug_shows_no_value() {
        let params = Params::parse(b"NewPassword=hunter2").unwrap();
        assert_eq!(format!("{params:?}"), r#"{"NewPassword"}"#);
    }
}
