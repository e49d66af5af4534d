//! A browser's request: where it comes from, and its cookies.

use std::net::IpAddr;

use iam::env::{Entropy, Instant};
use iam::sign_in_events::Browser;
use iam::webauthn::RelyingParty;

/// A browser's request as it came in.
pub struct Visit<'a> {
    /// GET, HEAD or POST.
    pub method: &'a str,
    /// The path, from [`PREFIX`] on.
    pub path: &'a str,
    /// What follows the question mark.
    pub query: &'a str,
    /// Lower-case names and raw values.
    pub headers: &'a [(&'a str, &'a [u8])],
    /// The body.
    pub body: &'a [u8],
    /// The instant.
    pub now: Instant,
    /// Its randomness.
    pub entropy: Entropy,
    /// Its id.
    pub request_id: &'a str,
    /// The client's address.
    pub peer: IpAddr,
    /// Whether it came over TLS.
    pub secure: bool,
}

impl Visit<'_> {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(header, _)| *header == name)?;
        std::str::from_utf8(found.1).ok()
    }

    /// Where the browser is, for the audit trail.
    pub(crate) fn browser(&self) -> Browser {
        let user_agent = self.header("user-agent").map(str::to_owned);
        Browser { peer: self.peer, user_agent, now: self.now }
    }

    /// Where the browser is, for security keys; none at an address, for which there are no keys.
    pub(crate) fn relying_party(&self) -> Option<RelyingParty> {
        RelyingParty::of_host(self.header("host").unwrap_or_default())
    }

    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        let cookies = self.headers.iter().filter(|(header, _)| *header == "cookie");
        let texts = cookies.filter_map(|(_, value)| std::str::from_utf8(value).ok());
        let mut pairs = texts.flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    /// Browsers say where a form comes from; what does not come from a page of ours is not ours.
    pub(crate) fn is_from_elsewhere(&self) -> bool {
        let host = self.header("host").unwrap_or_default();
        let other = |origin: &str| origin.split_once("://").is_none_or(|(_, name)| name != host);
        self.header("origin").is_some_and(other)
            || self.header("sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none"))
    }

    /// A cookie that no script reads, no other site sends, and, under TLS, no other host sets.
    pub(crate) fn set_cookie(&self, name: &str, value: &str) -> String {
        let secure = if self.secure { "; Secure" } else { "" };
        let gone = if value.is_empty() { "; Max-Age=0" } else { "" };
        format!("{}={value}; Path=/; HttpOnly; SameSite=Strict{secure}{gone}", self.cookie_name(name))
    }

    pub(crate) fn cookie_name(&self, name: &str) -> String {
        format!("{}countersign-{name}", if self.secure { "__Host-" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use iam::env::Instant;

    use super::Visit;

    fn visit<'a>(secure: bool, headers: &'a [(&'a str, &'a [u8])]) -> Visit<'a> {
        Visit {
            method: "POST",
            path: "/console",
            query: "",
            headers,
            body: &[],
            now: Instant::from_epoch_seconds(0),
            entropy: Default::default(),
            request_id: "",
            peer: IpAddr::V4(Ipv4Addr::LOCALHOST),
            secure,
        }
    }

    #[test]
    fn under_tls_cookies_are_secure_and_belong_to_this_host_alone() {
        let shown = visit(true, &[]).set_cookie("session", "x");
        assert_eq!(shown, "__Host-countersign-session=x; Path=/; HttpOnly; SameSite=Strict; Secure");
        let plain = visit(false, &[("cookie", b"a=b; countersign-session=t; __Host-countersign-session=u")]);
        assert_eq!(plain.cookie(&plain.cookie_name("session")), Some("t"));
        let plain = visit(true, &[("cookie", b"countersign-session=t")]);
        assert_eq!(
            plain.cookie(&plain.cookie_name("session")),
            None,
            "what a neighbour without TLS could set"
        );
        assert!(plain.set_cookie("session", "").ends_with("; Secure; Max-Age=0"));
    }

    #[test]
    fn forms_of_other_origins_are_told_apart() {
        let from = |origin: &'static [u8]| {
            let headers: [(&str, &[u8]); 2] = [("host", b"iam.example:4590"), ("origin", origin)];
            visit(true, &headers).is_from_elsewhere()
        };
        assert!(!from(b"https://iam.example:4590"));
        for other in [
            b"null".as_slice(),
            b"https://iam.example",
            b"https://evil.example",
            b"https://iam.example:4590.x",
            b"\xff",
        ] {
            // A header that is no text is as good as none: the form's token still decides.
            assert_eq!(from(other), other != b"\xff".as_slice());
        }
        assert!(visit(true, &[("sec-fetch-site", b"same-site")]).is_from_elsewhere());
    }
}
