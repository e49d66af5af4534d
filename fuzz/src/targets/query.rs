//! Query parameters: any form decodes into any operation's input or is refused, and what decodes survives a round trip.

use protocol::query::{self, Params};

/// Decodes the rest as parameters of the operation that the first line names, or chooses.
pub fn run(data: &[u8]) {
    let (name, form) = super::split(data);
    let Ok(params) = Params::parse(form) else { return };
    let operation = super::operation(name);
    let mut input = (operation.new_input)();
    if query::decode_into(&mut *input, &params).is_err() {
        return;
    }
    let pairs = query::encode(&*input);
    let form = query::form(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let mut again = (operation.new_input)();
    let params = Params::parse(form.as_bytes()).unwrap_or_else(|error| panic!("{form}: {error:?}"));
    query::decode_into(&mut *again, &params).unwrap_or_else(|error| panic!("{form}: {error:?}"));
    // An empty structure has no form on the wire, so items may move up in their list; no value may change.
    let values =
        |pairs: &[(String, String)]| pairs.iter().map(|(_, value)| value.clone()).collect::<Vec<_>>();
    assert_eq!(values(&query::encode(&*again)), values(&pairs));
}
