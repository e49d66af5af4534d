//! SSH public keys: any text is a key or none, and a key reads the same from either encoding that it is written in.

use iam::domain::ssh_public_key::{Encoding, RsaMaterial};

/// Takes the bytes for an uploaded key.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok((key, _)) = RsaMaterial::read(text) else { return };
    assert_eq!(key.fingerprint().len(), 47);
    for encoding in [Encoding::Ssh, Encoding::Pem] {
        let written = key.write(encoding).unwrap_or_else(|| unreachable!("what was read is no key: {text}"));
        assert_eq!(RsaMaterial::read(&written), Ok((key.clone(), encoding)), "{text}");
    }
}
