//! Private keys: any text is one or none.

use iam::domain::certificate::PublicKey;
use protocol::value::Secret;

/// Takes the bytes for an uploaded key.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let key = Secret::from(text);
    if let Ok(half) = PublicKey::of_private_key(&key) {
        assert_eq!(PublicKey::of_private_key(&key), Ok(half));
    }
}
