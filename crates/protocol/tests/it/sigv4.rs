//! Signature Version 4 against an independent signer, and against every small change.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign};
use aws_sigv4::sign::v4;
use proptest::prelude::*;
use protocol::sigv4::{Claim, RequestParts, SigV4Error, SigningKey};

const HOST: &str = "iam.example:8443";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const NOW: i64 = 1_440_938_160;

#[derive(Clone, Debug)]
struct Request {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    region: String,
    token: Option<String>,
    presigned: bool,
}

impl Request {
    /// Has the other implementation sign the request and adds what it says.
    fn signed(mut self) -> Self {
        let identity = Credentials::new("AKIDEXAMPLE", SECRET, self.token.clone(), None, "test").into();
        let mut settings = SigningSettings::default();
        if self.presigned {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = Some(Duration::from_secs(60));
        }
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name("iam")
            .time(SystemTime::UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs()))
            .settings(settings)
            .build()
            .unwrap()
            .into();
        let uri = format!("https://{HOST}{}?{}", self.path, self.query);
        let headers = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let request =
            SignableRequest::new(&self.method, uri, headers, SignableBody::Bytes(&self.body)).unwrap();
        let (instructions, _) = sign(request, &parameters).unwrap().into_parts();
        let (headers, parameters) = instructions.into_parts();
        self.headers.push(("host".to_owned(), HOST.to_owned()));
        for header in headers {
            self.headers.push((header.name().to_owned(), header.value().to_owned()));
        }
        for (name, value) in parameters {
            let separator = if self.query.is_empty() { "" } else { "&" };
            self.query += &format!("{separator}{name}={}", encode(&value));
        }
        self
    }

    fn check(&self, secret: &str) -> Result<Option<String>, SigV4Error> {
        let headers: Vec<(&str, &[u8])> =
            self.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
        let parts = RequestParts {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &headers,
            body: &self.body,
        };
        let claim = Claim::parse(&parts)?;
        claim.check_scope("iam")?;
        claim.check_time(NOW)?;
        // The key id is not signed: it says which key to look up, and here there is one.
        if claim.access_key_id() != "AKIDEXAMPLE" {
            return Err(SigV4Error::Mismatch);
        }
        let scope = claim.scope();
        claim.verify(&SigningKey::derive(secret, scope.date, scope.region, scope.service), &parts)?;
        Ok(claim.session_token().map(str::to_owned))
    }
}

fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let one = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(one).collect()
}

/// Query strings as clients write them: encoded, half encoded, with `+`, empty and valueless parameters,
/// repetitions, and stray percent signs.
fn query() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        "[a-zA-Z0-9._~-]{0,8}",
        "\\PC{0,6}".prop_map(|text| encode(&text)),
        "[a-z+:@/?!$'()*,;]{0,8}",
        Just("%zz".to_owned()),
        Just("%".to_owned()),
        Just("%e1%88%B4".to_owned()),
        Just("Param".to_owned()),
    ];
    let parameter = (text.clone(), proptest::option::of(text))
        .prop_map(|(name, value)| value.map_or(name.clone(), |value| format!("{name}={value}")));
    proptest::collection::vec(parameter, 0..6).prop_map(|parameters| parameters.join("&"))
}

fn headers() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![
        Just("content-type".to_owned()),
        Just("x-amz-meta".to_owned()),
        Just("x-amzn-trace-id".to_owned()),
        Just("user-agent".to_owned()),
        "x-[a-z0-9-]{1,8}",
    ];
    let value = prop_oneof!["[!-~]{0,4}( {1,3}[!-~]{1,4}){0,3} {0,2}", "[a-zé,;=\"]{1,8}"];
    proptest::collection::vec((name, value), 0..6)
}

fn request() -> impl Strategy<Value = Request> {
    let path = prop_oneof![
        Just("/".to_owned()),
        "(/[a-zA-Z0-9._~%-]{0,5}){1,4}/?",
        "(/(\\.|\\.\\.|a|%2e|%C3%A9|)){1,5}",
    ];
    let token = proptest::option::of("[A-Za-z0-9+/=]{1,40}");
    let region = prop_oneof![Just("us-east-1".to_owned()), "[a-z]{2}-[a-z]{1,9}-[1-9]"];
    let method = prop_oneof![Just("GET".to_owned()), Just("POST".to_owned())];
    let body = proptest::collection::vec(any::<u8>(), 0..200);
    (method, path, query(), headers(), body, region, token, any::<bool>()).prop_map(
        |(method, path, query, headers, body, region, token, presigned)| Request {
            method,
            path,
            query,
            headers,
            body,
            region,
            token,
            presigned,
        },
    )
}

/// One small change to the text, never without effect on its meaning.
fn flip(text: &str, at: prop::sample::Index) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let byte = &mut bytes[at.index(text.len())];
    *byte = if *byte == b'Z' { b'Y' } else { b'Z' };
    String::from_utf8(bytes).unwrap_or_else(|_| format!("{text}Z"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn what_another_signer_signs_is_accepted(request in request()) {
        let token = request.token.clone();
        prop_assert_eq!(request.signed().check(SECRET), Ok(token));
    }

    #[test]
    fn any_change_to_what_was_signed_is_refused(
        request in request(), at in any::<prop::sample::Index>(), kind in 0..9,
    ) {
        let request = request.signed();
        let mut changed = request.clone();
        let signed = |(name, _): &&mut (String, String)| name != "user-agent" && name != "x-amzn-trace-id";
        match kind {
            0 => changed.method = "PUT".to_owned(),
            1 => changed.path.push_str("/Z"),
            2 => changed.query.push_str("&Z=Z"),
            3 if !changed.query.is_empty() => changed.query = flip(&changed.query, at),
            4 => {
                let count = changed.headers.iter_mut().filter(signed).count();
                let header = changed.headers.iter_mut().filter(signed).nth(at.index(count)).unwrap();
                header.1 = if header.1.is_empty() { "Z".to_owned() } else { flip(&header.1, at) };
            }
            5 if !changed.body.is_empty() => {
                let at = at.index(changed.body.len());
                changed.body[at] ^= 1;
            }
            6 => {
                let count = changed.headers.iter_mut().filter(signed).count();
                let header = changed.headers.iter_mut().filter(signed).nth(at.index(count)).unwrap();
                let repeated = header.clone();
                changed.headers.push(repeated);
            }
            7 => changed.headers.push(("x-amz-added".to_owned(), String::new())),
            _ => changed.body.push(b'Z'),
        }
        prop_assert!(changed.check(SECRET).is_err(), "{:?}", changed);
    }

    #[test]
    fn another_secret_is_refused(request in request(), at in any::<prop::sample::Index>()) {
        prop_assert_eq!(request.signed().check(&flip(SECRET, at)), Err(SigV4Error::Mismatch));
    }

    #[test]
    fn nothing_received_makes_the_parser_panic(
        authorization in prop_oneof!["\\PC{0,80}", "AWS4-HMAC-SHA256 [A-Za-z=,/ ;0-9]{0,80}",
            "AWS4-HMAC-SHA256 Credential=[a/]{0,9},SignedHeaders=[a-z;]{0,9},Signature=[0-9a-f]{0,9}"],
        date in prop_oneof!["[0-9TZ]{0,17}", "[0-9]{8}T[0-9]{6}Z", "[A-Z][a-z]{2}, [0-9]{2} (Aug|May) [0-9]{4} [0-9:]{8} GMT"],
        name in prop_oneof![Just("date".to_owned()), Just("x-amz-date".to_owned())],
        mut query in "(X-Amz-(Algorithm|Date|Credential|Signature|SignedHeaders)=(AWS4-HMAC-SHA256|[%0-9a-f/TZ]{0,16})&){0,6}",
        headed in any::<bool>(),
    ) {
        let mut headers = vec![("host".to_owned(), HOST.to_owned()), (name, date)];
        if headed {
            headers.push(("authorization".to_owned(), authorization));
            query.clear();
        }
        let request = Request {
            method: "GET".to_owned(), path: "/".to_owned(), query, headers, body: Vec::new(),
            region: String::new(), token: None, presigned: false,
        };
        let error = request.check(SECRET).unwrap_err();
        prop_assert!(error.message().len() < 2_000);
    }
}
