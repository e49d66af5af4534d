//! Tokens and sets of keys: any bytes are refused, or read without an opinion on whether they are genuine.

use iam::web_identity::jwk::KeySet;
use iam::web_identity::jwt::{Jwt, Object};
use iam::web_identity::{KeySetRequest, read_keys};

/// Reads the first line as a token and the rest as what an issuer answers.
pub fn run(data: &[u8]) {
    let (token, rest) = super::split(data);
    if let Ok(token) = std::str::from_utf8(token)
        && let Ok(jwt) = Jwt::parse(token)
    {
        assert!(token.as_bytes().starts_with(jwt.signed));
        for name in ["exp", "iat", "nbf"] {
            assert!(jwt.claims.seconds(name).is_none() || jwt.claims.get(name).is_some());
        }
        // No set of keys that somebody made up at random has the key of a signature that somebody made up.
        if let Ok(keys) = KeySet::parse(rest) {
            let _ = keys.verifies(&jwt);
        }
    }
    let _ = read_keys(rest);
    if let Some(object) = Object::parse(rest) {
        assert!(object.iter().all(|(name, _)| object.get(name).is_some()));
    }
    if let Some(request) = KeySetRequest::new("https://idp.example.com/a", &[])
        && let Ok(address) = request.keys(rest)
    {
        assert!(!address.plaintext && address.port == 443 && address.target.starts_with('/'));
        assert!(!address.host.is_empty() && !address.host.contains(['@', '/', ':']));
    }
}
