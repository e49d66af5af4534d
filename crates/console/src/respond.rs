//! What goes back to the browser, and the headers that every page carries.

use iam::credential_report::Content;
use maud::Markup;

/// An answer to a browser.
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The media type of the body.
    pub content_type: &'static str,
    /// Further headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// What follows it: a file too long to be held.
    pub rest: Option<Content>,
    /// What metrics call the page: one of [`crate::labels`].
    pub label: &'static str,
    /// Whom it was made for; empty without a session.
    pub principal: String,
}

/// No script or style but our own files, no frame around us, nothing from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

impl Reply {
    /// A page. It is kept nowhere: it can show a secret, and is for one person.
    pub(crate) fn page(status: u16, markup: Markup) -> Reply {
        Reply::new(status, "text/html; charset=utf-8", markup.into_string().into_bytes(), "no-store")
    }

    /// Goes to another page with GET.
    pub(crate) fn redirect(location: &str) -> Reply {
        let mut reply = Reply::new(303, "text/html; charset=utf-8", Vec::new(), "no-store");
        reply.headers.push(("location", location.to_owned()));
        reply
    }

    /// For a program.
    pub(crate) fn json(status: u16, value: &serde_json::Value) -> Reply {
        Reply::new(status, "application/json", value.to_string().into_bytes(), "no-store")
    }

    /// A file whose address changes with its contents.
    pub(crate) fn file(content_type: &'static str, text: &str) -> Reply {
        Reply::new(200, content_type, text.as_bytes().to_vec(), "public, max-age=31536000, immutable")
    }

    /// A file to keep, made for one person.
    pub(crate) fn download(content_type: &'static str, name: &str, content: Content) -> Reply {
        let mut reply = Reply::new(200, content_type, Vec::new(), "no-store");
        reply.rest = Some(content);
        reply.headers.push(("content-disposition", format!("attachment; filename=\"{name}\"")));
        reply
    }

    /// With a cookie.
    pub(crate) fn with_cookie(mut self, cookie: String) -> Reply {
        self.headers.push(("set-cookie", cookie));
        self
    }

    fn new(status: u16, content_type: &'static str, body: Vec<u8>, cache: &str) -> Reply {
        let headers = [
            ("cache-control", cache),
            ("content-security-policy", POLICY),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ];
        let headers = headers.map(|(name, value)| (name, value.to_owned())).to_vec();
        Reply { status, content_type, headers, body, rest: None, label: "console", principal: String::new() }
    }
}
