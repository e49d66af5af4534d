//! Signed requests: any header or query string is a claim or is refused, and no claim holds under another key.

use protocol::sigv4::{Claim, RequestParts, SigningKey};

/// Takes the bytes for the lines method, path, query, headers and, after an empty line, a body.
pub fn run(data: &[u8]) {
    let (line, rest) = super::split(data);
    let (path, rest) = super::split(rest);
    let (query, mut rest) = super::split(rest);
    let text = String::from_utf8_lossy;
    let (method, path, query) = (text(line), text(path), text(query));
    let mut headers = Vec::new();
    loop {
        let (header, after) = super::split(rest);
        rest = after;
        let Some(colon) = header.iter().position(|byte| *byte == b':') else { break };
        headers.push((text(&header[..colon]).to_lowercase(), &header[colon + 1..]));
    }
    let headers: Vec<(&str, &[u8])> = headers.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let parts = RequestParts { method: &method, path: &path, query: &query, headers: &headers, body: rest };
    let claim = match Claim::parse(&parts) {
        Ok(claim) => claim,
        Err(refused) => {
            assert!(!refused.code().as_str().is_empty());
            let _ = refused.message();
            return;
        }
    };
    let _ = (claim.check_scope("iam"), claim.check_time(claim.signed_at()), claim.session_token());
    let scope = claim.scope();
    let key =
        SigningKey::derive("a secret that no seed was signed with", scope.date, scope.region, scope.service);
    assert!(claim.verify(&key, &parts).is_err(), "a signature without its key");
}
