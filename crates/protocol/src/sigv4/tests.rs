mod attacks;
mod errors;
mod vectors;

use super::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
/// 20150830T123600Z.
const NOW: i64 = 1_440_938_160;

/// A request that owns its parts, for tests that bend it.
#[derive(Clone)]
struct Request {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Request {
    fn with<T>(&self, use_parts: impl FnOnce(&RequestParts<'_>) -> T) -> T {
        let headers: Vec<(&str, &[u8])> =
            self.headers.iter().map(|(k, v)| (k.as_str(), v.as_slice())).collect();
        use_parts(&RequestParts {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &headers,
            body: &self.body,
        })
    }

    /// Everything a server does with the example secret, except looking at the clock.
    fn check(&self) -> Result<(), SigV4Error> {
        self.with(|parts| {
            let claim = Claim::parse(parts)?;
            claim.check_scope("iam")?;
            let scope = claim.scope();
            claim.verify(&SigningKey::derive(SECRET, scope.date, scope.region, scope.service), parts)
        })
    }

    fn refusal(&self) -> SigV4Error {
        self.check().expect_err("refused")
    }

    fn message(&self) -> String {
        self.refusal().message()
    }

    fn header(&mut self, name: &str) -> &mut Vec<u8> {
        &mut self.headers.iter_mut().find(|(key, _)| key == name).expect(name).1
    }

    fn add_header(&mut self, name: &str, value: &str) {
        self.headers.push((name.to_owned(), value.as_bytes().to_vec()));
    }

    fn remove_header(&mut self, name: &str) {
        self.headers.retain(|(key, _)| key != name);
    }

    /// Replaces text in the `Authorization` header.
    fn edit(&mut self, from: &str, to: &str) {
        let value = String::from_utf8(self.header("authorization").clone()).unwrap();
        assert!(value.contains(from), "{value}");
        *self.header("authorization") = value.replace(from, to).into_bytes();
    }

    /// Signs with the example secret, whatever else is wrong, exactly the headers named and as a client
    /// would that believes `query` and `signed_headers` to be right.
    fn forge(mut self, signed_headers: &str) -> Self {
        let canonical = self.with(|parts| canonical::request(parts, signed_headers)).expect("canonical");
        let scope = "20150830/us-east-1/iam/aws4_request";
        let key = SigningKey::derive(SECRET, "20150830", "us-east-1", "iam");
        let signature = key.signature(&canonical::string_to_sign("20150830T123600Z", scope, &canonical));
        let signature = std::str::from_utf8(&signature).unwrap();
        let authorization = format!(
            "{ALGORITHM} Credential=AKIDEXAMPLE/{scope}, SignedHeaders={signed_headers}, Signature={signature}"
        );
        self.add_header("authorization", &authorization);
        self
    }
}

/// An unsigned `ListUsers` with its date.
fn unsigned() -> Request {
    let headers = [
        ("host", "iam.example"),
        ("content-type", "application/x-www-form-urlencoded"),
        ("x-amz-date", "20150830T123600Z"),
    ];
    Request {
        method: "POST".into(),
        path: "/".into(),
        query: String::new(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.as_bytes().to_vec())).into(),
        body: b"Action=ListUsers&Version=2010-05-08".to_vec(),
    }
}

fn signed() -> Request {
    unsigned().forge("content-type;host;x-amz-date")
}

/// The same request with its signature in the query string.
fn presigned(query: &str, token: Option<&str>) -> Request {
    let mut request = unsigned();
    request.method = "GET".into();
    request.body.clear();
    request.headers.truncate(1);
    let token = token.map(|token| format!("&X-Amz-Security-Token={token}")).unwrap_or_default();
    request.query = format!(
        "{query}&X-Amz-Algorithm=AWS4-HMAC-SHA256\
         &X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fiam%2Faws4_request\
         &X-Amz-Date=20150830T123600Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host{token}"
    );
    let canonical = request.with(|parts| canonical::request(parts, "host")).unwrap();
    let key = SigningKey::derive(SECRET, "20150830", "us-east-1", "iam");
    let scope = "20150830/us-east-1/iam/aws4_request";
    let signature = key.signature(&canonical::string_to_sign("20150830T123600Z", scope, &canonical));
    request.query += &format!("&X-Amz-Signature={}", std::str::from_utf8(&signature).unwrap());
    request
}

#[test]
fn what_the_client_signs_the_server_accepts() {
    let mut request = unsigned();
    request.remove_header("x-amz-date");
    let credentials =
        Credentials { access_key_id: "AKIDEXAMPLE", secret_access_key: SECRET, session_token: Some("token") };
    let added = request.with(|parts| sign(parts, &credentials, "eu-west-1", "iam", NOW)).unwrap();
    for (name, value) in added {
        request.add_header(name, &value);
    }
    assert_eq!(request.check(), Ok(()));
    request.with(|parts| {
        let claim = Claim::parse(parts).unwrap();
        assert_eq!(claim.access_key_id(), "AKIDEXAMPLE");
        assert_eq!(claim.session_token(), Some("token"));
        assert_eq!(claim.signed_at(), NOW);
        assert!(!claim.is_presigned());
        let expected =
            Scope { date: "20150830", region: "eu-west-1", service: "iam", terminator: "aws4_request" };
        assert_eq!(claim.scope(), expected);
    });
}

#[test]
fn a_request_that_cannot_be_signed_is_not() {
    let credentials =
        Credentials { access_key_id: "AKIDEXAMPLE", secret_access_key: SECRET, session_token: None };
    let sign = |request: &Request| request.with(|parts| sign(parts, &credentials, "eu-west-1", "iam", NOW));
    let mut request = unsigned();
    request.remove_header("x-amz-date");
    assert!(sign(&request).is_some());
    let mut control = request.clone();
    control.add_header("x-note", "a\r\nb");
    assert!(sign(&control).is_none());
    request.remove_header("host");
    assert!(sign(&request).is_none());
}

#[test]
fn both_forms_verify() {
    assert_eq!(signed().check(), Ok(()));
    let request = presigned("Action=ListUsers&Version=2010-05-08", Some("a%2Fb"));
    assert_eq!(request.check(), Ok(()));
    request.with(|parts| {
        let claim = Claim::parse(parts).unwrap();
        assert!(claim.is_presigned());
        assert_eq!(claim.session_token(), Some("a/b"));
        assert_eq!(claim.access_key_id(), "AKIDEXAMPLE");
    });
}

#[test]
fn the_date_header_serves_where_there_is_no_amazon_date() {
    for date in ["Sun, 30 Aug 2015 12:36:00 GMT", "20150830T123600Z"] {
        let mut request = unsigned();
        request.remove_header("x-amz-date");
        request.add_header("date", date);
        assert_eq!(request.forge("date;host").check(), Ok(()), "{date}");
    }
    let mut request = signed();
    request.add_header("date", "not a date");
    assert_eq!(request.check(), Ok(()), "X-Amz-Date wins");
}

#[test]
fn headers_added_by_proxies_and_agents_may_be_unsigned() {
    let mut request = signed();
    for name in ["x-amz-user-agent", "x-amz-cf-id", "x-amzn-trace-id", "user-agent", "x-forwarded-for"] {
        request.add_header(name, "anything");
    }
    assert_eq!(request.check(), Ok(()));
}

#[test]
fn the_window_is_fifteen_minutes_either_way() {
    signed().with(|parts| {
        let claim = Claim::parse(parts).unwrap();
        for (now, accepted) in [(0, true), (900, true), (-900, true), (901, false), (-901, false)] {
            assert_eq!(claim.check_time(NOW + now).is_ok(), accepted, "{now}");
        }
        for extreme in [i64::MIN, i64::MAX] {
            assert!(!claim.check_time(extreme).unwrap_err().message().is_empty());
        }
    });
}

#[test]
fn secrets_do_not_show_in_debug_output() {
    presigned("Action=ListUsers", Some("the-session-token")).with(|parts| {
        let claim = Claim::parse(parts).unwrap();
        let shown = format!("{claim:?}");
        assert!(shown.contains("AKIDEXAMPLE"));
        assert!(!shown.contains("the-session-token") && !shown.contains(&*claim.signature));
    });
    assert_eq!(format!("{:?}", SigningKey::derive(SECRET, "20150830", "r", "s")), "SigningKey([redacted])");
}
