//! An OpenID Connect provider: an issuer of tokens that roles of the account can trust.

use super::names::{AccountId, Arn};
use crate::env::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::net::Ipv4Addr;

/// An OpenID Connect provider.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OidcProvider {
    /// The owning account.
    pub account: AccountId,
    /// Whose tokens it stands for.
    pub issuer: Issuer,
    /// When it was registered.
    pub created: Instant,
    /// For whom its tokens may be meant, in the order in which they were added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub client_ids: Vec<String>,
    /// Certificates that its server may be verified by, where no public authority vouches for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub thumbprints: Vec<Thumbprint>,
    /// Tags; their keys differ by case too.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
}

/// The URL of an issuer: a host and perhaps a path, without query, and without a port but in tests.
///
/// The host is in lower case; a path counts to the letter, a slash at its end included, as tokens have to say it so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Issuer {
    /// Host and path: what stands in the ARN and before the colon of condition keys.
    place: String,
    /// Whether it is spoken to without TLS.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    plaintext: bool,
}

/// Why a text is no URL of an issuer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoIssuer {
    /// It has no scheme.
    NoUrl,
    /// It has another scheme.
    NotHttps,
    /// It has a query, a port, or what else an issuer's URL does not have.
    Form,
}

/// The SHA-1 hash of a certificate, in lower-case hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Thumbprint(String);

/// Hexadecimal digits of a thumbprint.
pub const THUMBPRINT_LENGTH: usize = 40;

impl OidcProvider {
    /// `arn:aws:iam::123456789012:oidc-provider/idp.example.com/path`.
    pub fn arn(&self) -> Arn {
        self.issuer.arn(&self.account)
    }
}

impl Issuer {
    /// Takes the URL of an issuer. With `loopback`, hosts of this machine may have a port and do without TLS.
    ///
    /// # Errors
    /// What kind of text it is instead.
    pub fn parse(url: &str, loopback: bool) -> Result<Issuer, NoIssuer> {
        let (scheme, rest) = url.split_once("://").ok_or(NoIssuer::NoUrl)?;
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (host, port) = match authority.split_once(':') {
            Some((host, port)) => (host.to_ascii_lowercase(), Some(port)),
            None => (authority.to_ascii_lowercase(), None),
        };
        let here = loopback && is_loopback(&host);
        let plaintext = match scheme {
            "https" => false,
            "http" if here => true,
            _ => return Err(NoIssuer::NotHttps),
        };
        let port_fits = port.is_none_or(|port| here && port.parse::<u16>().is_ok_and(|port| port > 0));
        if !port_fits || !is_host(&host) || !is_path(path) {
            return Err(NoIssuer::Form);
        }
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        Ok(Issuer { place: format!("{host}{port}{path}"), plaintext })
    }

    /// Host and path, without a scheme.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Whether it is spoken to without TLS.
    pub fn is_plaintext(&self) -> bool {
        self.plaintext
    }

    /// Whether it can only be on this machine.
    pub fn is_loopback(&self) -> bool {
        is_loopback(self.place.split([':', '/']).next().unwrap_or_default())
    }

    /// The ARN of the provider that stands for it in this account.
    pub fn arn(&self, account: &AccountId) -> Arn {
        Arn::iam(account, "oidc-provider", "/", &self.place)
    }
}

impl fmt::Display for Issuer {
    /// The URL, as `iss` says it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", if self.plaintext { "http" } else { "https" }, self.place)
    }
}

impl Thumbprint {
    /// Takes 40 hexadecimal digits.
    pub fn new(text: &str) -> Option<Thumbprint> {
        let fits = text.len() == THUMBPRINT_LENGTH && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        fits.then(|| Thumbprint(text.to_ascii_lowercase()))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether the name can only mean this machine.
fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

/// Labels of letters, digits and hyphens (RFC 1123, section 2.1); an IPv4 address looks the same.
fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    host.split('.').all(label)
}

/// Nothing that could be read in two ways: no escapes, no empty or dotted steps, nothing that is a pattern in a policy.
fn is_path(path: &str) -> bool {
    let step = |step: &str| {
        step != "."
            && step != ".."
            && step.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~!$&'()+,;=:@".contains(&byte))
    };
    let mut steps = path.split('/').skip(1).peekable();
    while let Some(next) = steps.next() {
        if !step(next) || (next.is_empty() && steps.peek().is_some()) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(url: &str, loopback: bool) -> Result<String, NoIssuer> {
        Issuer::parse(url, loopback).map(|issuer| issuer.place().to_owned())
    }

    #[test]
    fn an_issuer_is_a_host_and_a_path() {
        for (url, expected) in [
            ("https://IdP.Example.com", "idp.example.com"),
            ("https://idp.example.com/", "idp.example.com/"),
            ("https://idp.example.com/Realms/a", "idp.example.com/Realms/a"),
            ("https://idp.example.com/a:b@c/", "idp.example.com/a:b@c/"),
            ("https://10.0.0.1/x", "10.0.0.1/x"),
        ] {
            assert_eq!(place(url, false).as_deref(), Ok(expected), "{url}");
        }
        for (url, expected) in [
            ("idp.example.com", NoIssuer::NoUrl),
            ("", NoIssuer::NoUrl),
            ("http://idp.example.com", NoIssuer::NotHttps),
            ("HTTPS://idp.example.com", NoIssuer::NotHttps),
            ("file:///etc/passwd", NoIssuer::NotHttps),
            ("https://idp.example.com:8443", NoIssuer::Form),
            ("https://idp.example.com?x=1", NoIssuer::Form),
            ("https://idp.example.com/a?x=1", NoIssuer::Form),
            ("https://idp.example.com/a#b", NoIssuer::Form),
            ("https://user@idp.example.com", NoIssuer::Form),
            ("https://user:1@idp.example.com", NoIssuer::Form),
            ("https://", NoIssuer::Form),
            ("https://-a.example.com", NoIssuer::Form),
            ("https://a..example.com", NoIssuer::Form),
            ("https://[::1]", NoIssuer::Form),
            ("https://idp.example.com//a", NoIssuer::Form),
            ("https://idp.example.com/../a", NoIssuer::Form),
            ("https://idp.example.com/%2e%2e/a", NoIssuer::Form),
            ("https://idp.example.com/*", NoIssuer::Form),
            ("https://idp.example.com/${aws:username}", NoIssuer::Form),
            ("https://idp example.com", NoIssuer::Form),
            ("https://idp.exämple.com", NoIssuer::Form),
        ] {
            assert_eq!(place(url, false), Err(expected), "{url}");
            assert!(place(url, true).is_err(), "{url}");
        }
    }

    #[test]
    fn only_this_machine_may_have_ports_and_plaintext_and_only_in_tests() {
        for url in
            ["http://localhost:81/a", "http://127.0.0.1", "https://localhost:8443", "https://127.1.2.3:1"]
        {
            assert_eq!(Issuer::parse(url, true).unwrap().to_string(), url);
            assert!(Issuer::parse(url, false).is_err(), "{url}");
        }
        for url in
            ["http://localhost.example.com", "http://10.0.0.1", "https://localhost:0", "https://localhost:x"]
        {
            assert!(Issuer::parse(url, true).is_err(), "{url}");
        }
    }

    #[test]
    fn thumbprints_are_forty_hexadecimal_digits() {
        let upper = "990F4193972F2BECF12DDEDA5237F9C952F20D9E";
        assert_eq!(Thumbprint::new(upper).unwrap().as_str(), upper.to_lowercase());
        for bad in ["", "990f", &upper.replace('9', "g"), &format!("{upper}0")] {
            assert_eq!(Thumbprint::new(bad), None, "{bad}");
        }
    }
}
