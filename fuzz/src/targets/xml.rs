//! XML replies: any text is read or refused, and what is read as an operation's output prints and reads again.

use protocol::json;
use protocol::xml::{self, Reply};

/// Reads the rest as a reply to the operation that the first line names, or chooses.
pub fn run(data: &[u8]) {
    let (name, text) = super::split(data);
    let Ok(text) = std::str::from_utf8(text) else { return };
    let operation = super::operation(name);
    let Ok(Reply::Success { result, .. }) = xml::decode(text, operation.output) else { return };
    let mut output = (operation.new_output)();
    if json::from_value(&mut *output, &result).is_err() {
        return;
    }
    let printed = xml::response(operation, &*output, "id");
    let again = xml::decode(&printed, operation.output);
    assert!(matches!(again, Ok(Reply::Success { .. })), "{printed}: {again:?}");
}
