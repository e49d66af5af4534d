//! Every way a signature can fail, with the code and the words the AWS front end uses.

use std::fmt;

use super::timestamp::format_basic;
use crate::{Code, Error};

/// Why a request is not authenticated. Holds no secret and no signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SigV4Error {
    /// Neither an `Authorization` header nor query-string authentication.
    MissingToken,
    /// Query-string authentication with an algorithm other than `AWS4-HMAC-SHA256`.
    UnusableQueryAlgorithm,
    /// An `Authorization` header with another algorithm, named here.
    UnsupportedAlgorithm(String),
    /// Parts of the `Authorization` header, or both date headers, are missing.
    IncompleteAuthorization {
        /// The missing parts, in the order AWS lists them; `Date` stands for both date headers.
        missing: Vec<&'static str>,
        /// Base64 of the SHA-256 of the header.
        header_hash: String,
    },
    /// A part of the `Authorization` header has no equals sign.
    MissingEqualSign {
        /// Base64 of the SHA-256 of the header.
        header_hash: String,
    },
    /// Query-string authentication parameters that are missing.
    MissingQueryParameters(Vec<&'static str>),
    /// `Credential` does not have five slash-delimited elements.
    MalformedCredential(String),
    /// The date is not in ISO 8601 basic format.
    MalformedDate(String),
    /// Something that authenticates the request appears twice.
    Repeated(&'static str),
    /// Both the `Authorization` header and query-string authentication.
    TwoMechanisms,
    /// The named part of the request is beyond the limits of this module.
    TooLarge(&'static str),
    /// The credential scope is wrong; one entry per complaint, in AWS's order.
    Scope(Vec<ScopeFault>),
    /// Signed more than 15 minutes ago. All times in epoch seconds.
    Expired {
        /// When the request was signed.
        request: i64,
        /// The server's time.
        now: i64,
    },
    /// Signed more than 15 minutes ahead. All times in epoch seconds.
    NotYetCurrent {
        /// When the request was signed.
        request: i64,
        /// The server's time.
        now: i64,
    },
    /// The named header had to be signed.
    Unsigned(String),
    /// The signature is not the one the key yields for this request.
    Mismatch,
}

/// One complaint about a credential scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScopeFault {
    /// The region is not a plausible region name.
    Region,
    /// The service is not the addressed one, given here.
    Service(String),
    /// The last element, given here, is not `aws4_request`.
    Terminator(String),
    /// The date differs from the day of the request's timestamp.
    Date {
        /// The date of the scope.
        scope: String,
        /// The request's timestamp in basic format.
        timestamp: String,
    },
}

impl SigV4Error {
    /// AWS's error code.
    pub fn code(&self) -> Code {
        match self {
            Self::MissingToken | Self::UnusableQueryAlgorithm => Code::MissingAuthenticationToken,
            Self::UnsupportedAlgorithm(_)
            | Self::IncompleteAuthorization { .. }
            | Self::MissingEqualSign { .. }
            | Self::MissingQueryParameters(_)
            | Self::MalformedCredential(_)
            | Self::MalformedDate(_)
            | Self::Repeated(_)
            | Self::TwoMechanisms
            | Self::TooLarge(_) => Code::IncompleteSignature,
            Self::Scope(_)
            | Self::Expired { .. }
            | Self::NotYetCurrent { .. }
            | Self::Unsigned(_)
            | Self::Mismatch => Code::SignatureDoesNotMatch,
        }
    }

    /// AWS's text. Where AWS's own is not known (`Repeated`, `TwoMechanisms`, `TooLarge`) it is ours.
    pub fn message(&self) -> String {
        match self {
            Self::MissingToken => "Request is missing Authentication Token".to_owned(),
            Self::UnusableQueryAlgorithm => "Missing Authentication Token".to_owned(),
            Self::UnsupportedAlgorithm(name) => {
                format!("Unsupported AWS 'algorithm': '{name}' (only AWS4-HMAC-SHA256 for now). ")
            }
            Self::IncompleteAuthorization { missing, header_hash } => {
                let clauses: String = missing.iter().map(|part| required_part(part)).collect();
                format!("{clauses}(Hashed with SHA-256 and encoded with Base64) Authorization={header_hash}")
            }
            Self::MissingEqualSign { header_hash } => format!(
                "Invalid key=value pair (missing equal-sign) in Authorization header \
                 (hashed with SHA-256 and encoded with Base64): '{header_hash}'."
            ),
            Self::MissingQueryParameters(names) => {
                let clause = |name| format!("AWS query-string parameters must include '{name}'. ");
                let clauses: String = names.iter().map(clause).collect();
                format!("{clauses}Re-examine the query-string parameters.")
            }
            Self::MalformedCredential(text) => format!(
                "Credential must have exactly 5 slash-delimited elements, \
                 e.g. keyid/date/region/service/term, got '{text}'"
            ),
            Self::MalformedDate(text) => format!(
                "Date must be in ISO-8601 'basic format'. Got '{text}'. \
                 See http://en.wikipedia.org/wiki/ISO_8601"
            ),
            Self::Repeated(name) => format!("Request must not contain '{name}' more than once."),
            Self::TwoMechanisms => {
                "Request must not contain both an Authorization header and query-string authentication."
                    .to_owned()
            }
            Self::TooLarge(part) => format!("Request exceeds the limit on {part}."),
            Self::Scope(faults) => faults.iter().map(ToString::to_string).collect(),
            Self::Expired { .. } | Self::NotYetCurrent { .. } => self.time_message(),
            Self::Unsigned(name) if name == "host" => {
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".to_owned()
            }
            Self::Unsigned(name) => format!("'{name}' must be a 'SignedHeader' in the AWS Authorization."),
            Self::Mismatch => {
                "The request signature we calculated does not match the signature you provided. \
                 Check your AWS Secret Access Key and signing method. \
                 Consult the service documentation for details."
                    .to_owned()
            }
        }
    }

    fn time_message(&self) -> String {
        let window = super::claim::WINDOW_SECONDS;
        match self {
            Self::Expired { request, now } => format!(
                "Signature expired: {} is now earlier than {} ({} - 15 min.)",
                format_basic(*request),
                format_basic(now.saturating_sub(window)),
                format_basic(*now)
            ),
            Self::NotYetCurrent { request, now } => format!(
                "Signature not yet current: {} is still later than {} ({} + 15 min.)",
                format_basic(*request),
                format_basic(now.saturating_add(window)),
                format_basic(*now)
            ),
            _ => String::new(),
        }
    }
}

impl fmt::Display for SigV4Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code(), self.message())
    }
}

impl std::error::Error for SigV4Error {}

impl From<SigV4Error> for Error {
    fn from(error: SigV4Error) -> Self {
        Self::new(error.code(), error.message())
    }
}

impl fmt::Display for ScopeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Region => f.write_str("Credential should be scoped to a valid region. "),
            Self::Service(expected) => {
                write!(f, "Credential should be scoped to correct service: '{expected}'. ")
            }
            Self::Terminator(found) => write!(
                f,
                "Credential should be scoped with a valid terminator: 'aws4_request', not '{found}'. "
            ),
            Self::Date { scope, timestamp } => write!(
                f,
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
                 '{scope}' != '{}', from '{timestamp}'.",
                timestamp.get(..8).unwrap_or_default()
            ),
        }
    }
}

fn required_part(part: &str) -> String {
    if part == "Date" {
        "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ".to_owned()
    } else {
        format!("Authorization header requires '{part}' parameter. ")
    }
}
