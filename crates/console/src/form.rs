//! The fields of a form or a query. Their values can be passwords, so they are wiped and never shown.

use zeroize::Zeroizing;

/// Fields in the order in which they came.
#[derive(Default)]
pub(crate) struct Form(Vec<(String, Zeroizing<String>)>);

/// More fields than any page has.
const FIELDS_MAX: usize = 64;

impl Form {
    /// Reads `application/x-www-form-urlencoded`. What is not that is left out, and the page misses it.
    pub(crate) fn parse(text: &[u8]) -> Form {
        let pairs = text.split(|byte| *byte == b'&').take(FIELDS_MAX);
        let field = |pair: &[u8]| {
            let equals = pair.iter().position(|byte| *byte == b'=')?;
            let (name, value) = (pair.get(..equals)?, pair.get(equals + 1..)?);
            let decode = protocol::percent::decode_form;
            Some((decode(name)?, Zeroizing::new(decode(value)?)))
        };
        Form(pairs.filter_map(field).collect())
    }

    /// Adds what an address says; what is there already comes first.
    pub(crate) fn add(&mut self, query: &[u8]) {
        self.0.extend(Form::parse(query).0);
    }

    /// The value of a field; empty without one.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// Whether a box is ticked.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }
}

#[cfg(test)]
mod tests {
    use super::Form;

    #[test]
    fn fields_are_decoded_and_what_is_missing_is_empty() {
        let form = Form::parse(b"a=1+2&b=%26%3D&c&=x&a=later&d=");
        assert_eq!((form.get("a"), form.get("b"), form.get("c"), form.get("d")), ("1 2", "&=", "", ""));
        assert!(form.has("d") && !form.has("c"));
    }
}
