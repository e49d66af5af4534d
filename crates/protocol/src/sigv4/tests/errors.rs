//! The words of every refusal.

use super::*;

/// Signs, edits the `Authorization` header, and returns the refusal.
fn edited(from: &str, to: &str) -> SigV4Error {
    let mut request = signed();
    request.edit(from, to);
    request.refusal()
}

#[test]
fn an_unsigned_request_misses_its_token() {
    let mut request = unsigned();
    for _ in 0..2 {
        let error = request.refusal();
        assert_eq!((error.code().as_str(), error.code().status()), ("MissingAuthenticationToken", 403));
        assert_eq!(error.message(), "Request is missing Authentication Token");
        request.add_header("authorization", "");
    }
}

#[test]
fn malformed_authorization_headers_are_incomplete_signatures() {
    let mut request = unsigned();
    request.remove_header("x-amz-date");
    request.add_header("authorization", ALGORITHM);
    let error = request.refusal();
    assert_eq!((error.code().as_str(), error.code().status()), ("IncompleteSignature", 400));
    let message = error.message();
    let expected = "Authorization header requires 'Credential' parameter. \
                    Authorization header requires 'Signature' parameter. \
                    Authorization header requires 'SignedHeaders' parameter. \
                    Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. \
                    (Hashed with SHA-256 and encoded with Base64) Authorization=";
    let hash = message.strip_prefix(expected).expect(&message);
    assert_eq!(hash.len(), 44);

    let signature = "Signature=";
    assert!(
        edited(signature, "Signed=")
            .message()
            .starts_with("Authorization header requires 'Signature' parameter. (Hashed")
    );
    assert!(edited("SignedHeaders=", "SignedHeaders").message().starts_with("Invalid key=value pair"));
    assert_eq!(edited(signature, "Signature=a, Signature="), SigV4Error::Repeated("Signature"));
    assert_eq!(edited(signature, "Signature=, Signature="), SigV4Error::Repeated("Signature"));
    assert_eq!(
        edited(ALGORITHM, "AWS4-HMAC-SHA1").message(),
        "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA1' (only AWS4-HMAC-SHA256 for now). "
    );
    let five =
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '";
    for (from, to) in [
        ("/aws4_request", ""),
        ("/aws4_request", "/aws4_request/more"),
        ("AKIDEXAMPLE", ""),
        ("us-east-1", ""),
        ("us-east-1", "us east"),
        ("us-east-1", "\u{e9}"),
    ] {
        assert!(edited(from, to).message().starts_with(five), "{to}");
    }
}

#[test]
fn malformed_dates_are_named() {
    for value in ["", "20150830", "2015-08-30T12:36:00Z", "99999999T999999Z", "20150830T123600Z "] {
        let mut request = signed();
        *request.header("x-amz-date") = value.as_bytes().to_vec();
        assert_eq!(
            request.message(),
            format!(
                "Date must be in ISO-8601 'basic format'. Got '{value}'. See http://en.wikipedia.org/wiki/ISO_8601"
            )
        );
    }
}

#[test]
fn echoes_are_bounded_and_printable() {
    let error = edited("AKIDEXAMPLE", &"\u{7}é".repeat(5_000));
    assert!(error.message().len() < 1_024);
    assert!(!error.message().contains('\u{7}'));
}

#[test]
fn scope_complaints_are_concatenated() {
    let refusal = |credential: &str| edited("20150830/us-east-1/iam/aws4_request", credential).message();
    let service = "Credential should be scoped to correct service: 'iam'. ";
    assert_eq!(refusal("20150830/us-east-1/sts/aws4_request"), service);
    assert_eq!(
        refusal("20150830/US_EAST/s3/aws4_request"),
        format!("Credential should be scoped to a valid region. {service}")
    );
    assert_eq!(
        refusal("20150830/us-east-1/iam/aws5"),
        "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5'. "
    );
    assert_eq!(
        refusal("20150831/us-east-1/iam/aws4_request"),
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
         '20150831' != '20150830', from '20150830T123600Z'."
    );
    assert!(refusal("2015/us-east-1/iam/aws4_request").starts_with("Date in Credential scope"));
}

#[test]
fn times_outside_the_window_are_spelled_out() {
    let at = |now| signed().with(|parts| Claim::parse(parts).unwrap().check_time(now).unwrap_err());
    let error = at(NOW + 3600);
    assert_eq!((error.code().as_str(), error.code().status()), ("SignatureDoesNotMatch", 403));
    assert_eq!(
        error.message(),
        "Signature expired: 20150830T123600Z is now earlier than 20150830T132100Z (20150830T133600Z - 15 min.)"
    );
    assert_eq!(
        at(NOW - 3600).message(),
        "Signature not yet current: 20150830T123600Z is still later than 20150830T115100Z (20150830T113600Z + 15 min.)"
    );
}

#[test]
fn query_authentication_names_what_is_missing() {
    let full = presigned("Action=ListUsers", None);
    for name in
        ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date"]
    {
        for replacement in ["x-other", &format!("{name}=&x-other")] {
            let mut request = full.clone();
            request.query = request.query.replace(name, replacement);
            assert_eq!(
                request.message(),
                format!(
                    "AWS query-string parameters must include '{name}'. Re-examine the query-string parameters."
                )
            );
        }
    }
    let mut request = full.clone();
    request.query = "X-Amz-Signature=0".into();
    assert_eq!(request.message().matches("must include").count(), 4);
    request.query = full.query.replace(ALGORITHM, "AWS4-ECDSA-P256-SHA256");
    assert_eq!(request.message(), "Missing Authentication Token");
    assert_eq!(request.refusal().code(), crate::Code::MissingAuthenticationToken);
    request.query = full.query.replace("T123600Z", "T12");
    assert!(request.message().starts_with("Date must be in ISO-8601"));
    request.query = full.query.replace("%2Fiam", "");
    assert!(request.message().starts_with("Credential must have exactly 5"));
}

#[test]
fn an_unsigned_host_is_named() {
    let mut request = signed();
    request.edit("content-type;host;", "content-type;");
    assert_eq!(
        request.message(),
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
    );
}
