//! JSON inputs: any value fills any operation's input or is refused, and what fills it survives a round trip.

use protocol::json;

/// Fills the input of the operation that the first line names, or chooses, from the rest.
pub fn run(data: &[u8]) {
    let (name, text) = super::split(data);
    let Ok(value) = serde_json::from_slice(text) else { return };
    let operation = super::operation(name);
    let mut input = (operation.new_input)();
    if json::from_value(&mut *input, &value).is_err() {
        return;
    }
    let shown = json::to_value(&*input, false);
    let mut again = (operation.new_input)();
    json::from_value(&mut *again, &shown).unwrap_or_else(|why| panic!("{shown}: {why}"));
    assert_eq!(json::to_value(&*again, false), shown);
    json::to_value(&*input, true);
}
