//! Where the keys of issuers come from, and for how long they are good.
//!
//! Nothing is fetched here: a call that lacks keys says which, the rim fetches them, and the call is decided again. What
//! was fetched is kept for an hour. A token that names a key nobody knows has the keys fetched anew, but not more than
//! once in a minute for one issuer, and an issuer that did not answer is left alone for as long: whatever strangers send,
//! no issuer hears of us more often.

use super::jwk::KeySet;
use super::jwt::{Jwt, Object};
use crate::domain::oidc_provider::{Issuer, OidcProvider, Thumbprint};
use crate::env::Instant;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Seconds after which keys are fetched anew.
const FRESH_SECONDS: i64 = 3600;
/// Seconds for which an issuer is not asked again.
const PAUSE_SECONDS: i64 = 60;
/// Issuers whose keys are kept at most: as many as an account has by default, several times over.
const KEPT_MAX: usize = 1000;
/// The longest address of keys.
const ADDRESS_LENGTH_MAX: usize = 2048;
/// Where an issuer says where its keys are (OpenID Connect Discovery 1.0, section 4).
const CONFIGURATION: &str = "/.well-known/openid-configuration";

/// Keys that are to be fetched: whose, and how its server may be verified.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeySetRequest {
    issuer: Issuer,
    thumbprints: Vec<Thumbprint>,
}

/// Where something is fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Without TLS. Only for this machine, in tests.
    pub plaintext: bool,
    /// The name of the host.
    pub host: String,
    /// The port.
    pub port: u16,
    /// Path and query.
    pub target: String,
}

/// Why there are no keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfetched {
    /// The issuer could not be reached.
    Unreachable,
    /// Nobody whom we trust vouches for its server.
    Untrusted,
    /// What it answered is not what an issuer answers.
    Unusable,
}

/// What came of fetching keys.
pub type Fetched = Result<Arc<KeySet>, Unfetched>;

impl KeySetRequest {
    /// The keys of the issuer with this URL, whose server one of these certificates may vouch for; none if these are no
    /// URL and thumbprints. Where the issuer may be is not judged here.
    pub fn new(url: &str, thumbprints: &[&str]) -> Option<KeySetRequest> {
        let issuer = Issuer::parse(url, true).ok()?;
        let thumbprints = thumbprints.iter().map(|text| Thumbprint::new(text)).collect::<Option<_>>()?;
        Some(KeySetRequest { issuer, thumbprints })
    }

    pub(super) fn of(provider: &OidcProvider) -> KeySetRequest {
        KeySetRequest { issuer: provider.issuer.clone(), thumbprints: provider.thumbprints.clone() }
    }

    /// The URL of the issuer.
    pub fn issuer(&self) -> String {
        self.issuer.to_string()
    }

    /// Whether a certificate with this SHA-1 hash, in hexadecimal digits, may be trusted for this issuer.
    pub fn trusts(&self, thumbprint: &str) -> bool {
        self.thumbprints.iter().any(|trusted| trusted.as_str() == thumbprint)
    }

    /// Where the issuer says where its keys are.
    pub fn configuration(&self) -> Option<Address> {
        let url = self.issuer();
        self.address(&format!("{}{CONFIGURATION}", url.strip_suffix('/').unwrap_or(&url)))
    }

    /// Where its keys are, by its own word.
    ///
    /// # Errors
    /// A text that is no such word, is of another issuer, or names no place for keys.
    pub fn keys(&self, configuration: &[u8]) -> Result<Address, Unfetched> {
        let configuration = Object::parse(configuration).ok_or(Unfetched::Unusable)?;
        if configuration.text("issuer") != Some(self.issuer().as_str()) {
            return Err(Unfetched::Unusable);
        }
        configuration.text("jwks_uri").and_then(|url| self.address(url)).ok_or(Unfetched::Unusable)
    }

    /// Takes the URL of something of this issuer. Ports, and doing without TLS, are for issuers on this machine.
    fn address(&self, url: &str) -> Option<Address> {
        if url.len() > ADDRESS_LENGTH_MAX || !url.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#')
        {
            return None;
        }
        let (scheme, rest) = url.split_once("://")?;
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, target) = rest.split_at(end);
        let target = if target.starts_with('/') { target.to_owned() } else { format!("/{target}") };
        let here = self.issuer.is_loopback();
        let issuer = Issuer::parse(&format!("{scheme}://{authority}"), here).ok()?;
        let plaintext = issuer.is_plaintext();
        let (host, port) = match issuer.place().split_once(':') {
            Some((host, port)) => (host, port.parse().ok()?),
            None => (issuer.place(), if plaintext { 80 } else { 443 }),
        };
        Some(Address { plaintext, host: host.to_owned(), port, target })
    }
}

/// The keys of issuers, as they were fetched.
#[derive(Default)]
pub(crate) struct IssuerKeys(Mutex<BTreeMap<KeySetRequest, Kept>>);

#[derive(Clone)]
struct Kept {
    fetched: Fetched,
    at: Instant,
}

impl IssuerKeys {
    /// Keeps what was fetched.
    pub(crate) fn keep(&self, request: &KeySetRequest, fetched: &Fetched, now: Instant) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= KEPT_MAX {
            all.clear();
        }
        all.insert(request.clone(), Kept { fetched: fetched.clone(), at: now });
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// What is known of an issuer's keys; none if they are to be fetched for this token.
    pub(super) fn find(&self, request: &KeySetRequest, jwt: &Jwt<'_>, now: Instant) -> Option<Fetched> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(request).cloned()?;
        // A clock that was set back makes nothing older, and nothing fresh for longer.
        let age = (now.epoch_seconds() - kept.at.epoch_seconds()).abs();
        let good = match &kept.fetched {
            Ok(keys) if keys.find(jwt).is_some() => age < FRESH_SECONDS,
            Ok(_) | Err(_) => age < PAUSE_SECONDS,
        };
        good.then_some(kept.fetched)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(issuer: &str, loopback: bool) -> KeySetRequest {
        KeySetRequest { issuer: Issuer::parse(issuer, loopback).unwrap(), thumbprints: Vec::new() }
    }

    #[test]
    fn an_issuer_says_where_its_keys_are() {
        let request = request("https://idp.example.com/a", false);
        let configuration = request.configuration().unwrap();
        assert_eq!((configuration.host.as_str(), configuration.port), ("idp.example.com", 443));
        assert_eq!(configuration.target, "/a/.well-known/openid-configuration");
        let keys = |issuer: &str, url: &str| {
            request.keys(format!(r#"{{"issuer":"{issuer}","jwks_uri":"{url}"}}"#).as_bytes())
        };
        let found = keys("https://idp.example.com/a", "https://keys.example.com/k?v=1").unwrap();
        assert_eq!((found.host.as_str(), found.target.as_str()), ("keys.example.com", "/k?v=1"));
        assert_eq!(keys("https://idp.example.com/a", "https://k.example.com").unwrap().target, "/");
        for issuer in
            ["https://idp.example.com", "https://idp.example.com/a/", "https://evil.example.com/a", ""]
        {
            assert_eq!(keys(issuer, "https://idp.example.com/k"), Err(Unfetched::Unusable), "{issuer}");
        }
        for url in [
            "http://idp.example.com/k",
            "https://idp.example.com:22/k",
            "https://user@idp.example.com/k",
            "https://idp.example.com/k#a",
            "https://idp.example.com/k k",
            "file:///etc/passwd",
            "http://localhost/k",
            "https://localhost:8443/k",
            "/k",
            "",
        ] {
            assert_eq!(keys("https://idp.example.com/a", url), Err(Unfetched::Unusable), "{url}");
        }
    }

    #[test]
    fn issuers_on_this_machine_may_have_ports() {
        let request = request("http://localhost:8080/", true);
        let configuration = request.configuration().unwrap();
        assert!(configuration.plaintext);
        assert_eq!(configuration.port, 8080);
        assert_eq!(configuration.target, "/.well-known/openid-configuration");
        let keys = request.keys(br#"{"issuer":"http://localhost:8080/","jwks_uri":"http://10.0.0.1/k"}"#);
        assert_eq!(keys, Err(Unfetched::Unusable));
    }
}
