//! Stored keys: what reads as a key is one, and byte order is tuple order.

use store::{Key, Part};

/// Takes the bytes for two encoded keys.
pub fn run(data: &[u8]) {
    let (a, b) = data.split_at(data.len() / 2);
    let (a, b) = (Key::from_bytes(a), Key::from_bytes(b));
    for key in [&a, &b].into_iter().flatten() {
        let parts = key.parts();
        let again = encode(&parts);
        assert_eq!(again.parts(), parts);
        // Bytes that a key never has (leading zeros of a number) read as the same tuple.
        assert_eq!(Key::from_bytes(again.as_bytes()).as_ref(), Some(&again));
    }
    if let (Some(a), Some(b)) = (a, b) {
        let (a, b) = (a.parts(), b.parts());
        assert_eq!(encode(&a).cmp(&encode(&b)), a.cmp(&b));
        assert_eq!(encode(&a).starts_with(&encode(&b)), a.starts_with(&b));
    }
}

fn encode(parts: &[Part]) -> Key {
    parts.iter().fold(Key::new(), |key, part| match part {
        Part::Text(text) => key.text(text),
        Part::Number(number) => key.number(*number),
    })
}
