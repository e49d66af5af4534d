//! How one would try to pass for somebody else, each attempt with its refusal.
//!
//! The attacker has seen signed requests and may send anything, but has no key. Two freedoms come with
//! SigV4 itself and are not attacks: a query string may be reordered and re-encoded without changing its
//! decoded, sorted parameters, and runs of spaces in header values may be changed.

use super::*;

/// Replay the signature on another request.
#[test]
fn a_signature_does_not_carry_over() {
    let bends: [fn(&mut Request); 8] = [
        |request| request.method = "GET".into(),
        |request| request.path = "/other".into(),
        |request| request.query = "Action=DeleteUser".into(),
        |request| request.body = b"Action=DeleteUser".to_vec(),
        |request| request.body.clear(),
        |request| *request.header("host") = b"sts.example".to_vec(),
        |request| *request.header("content-type") = b"text/plain".to_vec(),
        |request| *request.header("x-amz-date") = b"20150830T123601Z".to_vec(),
    ];
    for bend in bends {
        let mut request = signed();
        bend(&mut request);
        assert_eq!(request.refusal(), SigV4Error::Mismatch);
    }
}

/// Replay later: refresh the date, or hope that `X-Amz-Expires` stretches the window.
#[test]
fn a_presigned_request_is_not_good_for_longer_than_the_window() {
    let request = presigned("Action=ListUsers", None);
    request.with(|parts| assert!(Claim::parse(parts).unwrap().check_time(NOW + 901).is_err()));
    let mut stretched = request.clone();
    stretched.query = stretched.query.replace("Expires=3600", "Expires=604800");
    assert_eq!(stretched.refusal(), SigV4Error::Mismatch);
    let mut refreshed = request;
    refreshed.query = refreshed.query.replace("T123600Z", "T133600Z");
    assert_eq!(refreshed.refusal(), SigV4Error::Mismatch);
}

/// Smuggle: repeat a signed header, add one the server reads but the client did not sign, or squeeze a
/// header into another's value or into the list of names.
#[test]
fn headers_cannot_be_smuggled() {
    for (name, value) in [("host", "evil.example"), ("content-type", "text/plain")] {
        let mut request = signed();
        request.add_header(name, value);
        assert_eq!(request.refusal(), SigV4Error::Mismatch);
        request.headers.rotate_right(1);
        assert_eq!(request.refusal(), SigV4Error::Mismatch);
    }
    for name in ["x-amz-security-token", "x-amz-content-sha256", "x-amz-target", "x-amz-anything"] {
        let mut request = signed();
        request.add_header(name, "value");
        assert_eq!(request.refusal(), SigV4Error::Unsigned(name.to_owned()));
    }
    let mut folded = signed();
    *folded.header("host") = b"iam.example\nx-evil:1".to_vec();
    assert_eq!(folded.refusal(), SigV4Error::Mismatch);

    let mut listed = presigned("Action=ListUsers", None);
    listed.query = listed.query.replace("SignedHeaders=host", "SignedHeaders=host%3Bhost%0Ahost");
    assert_eq!(listed.refusal(), SigV4Error::Mismatch);
}

/// Send a second `Authorization`, date or token, so that two readers may pick different ones.
#[test]
fn what_authenticates_appears_once() {
    for name in ["authorization", "x-amz-date"] {
        let mut request = signed();
        let value = String::from_utf8(request.header(name).clone()).unwrap();
        request.add_header(name, &value);
        assert!(request.message().starts_with(&format!("Request must not contain '{name}'")), "{name}");
    }
    let mut request = signed();
    request.add_header("x-amz-security-token", "a");
    request.add_header("x-amz-security-token", "b");
    assert_eq!(request.refusal(), SigV4Error::Repeated("x-amz-security-token"));

    let presigned = presigned("Action=ListUsers", Some("token"));
    for name in query_form::NAMES {
        for spelling in [name.to_owned(), name.replace('-', "%2D"), name.replace("Amz", "%41mz")] {
            let mut request = presigned.clone();
            request.query = format!("{spelling}=x&{}", request.query);
            assert_eq!(request.refusal(), SigV4Error::Repeated(name));
        }
    }
}

/// Sign one way and claim in the other.
#[test]
fn the_two_forms_do_not_mix() {
    let mut request = signed();
    for query in ["X-Amz-Signature=0", "X-Amz-Credential=0", "X%2dAmz%2dAlgorithm"] {
        request.query = query.into();
        assert_eq!(request.refusal(), SigV4Error::TwoMechanisms);
    }
    let mut request = presigned("Action=ListUsers", None);
    request.add_header("authorization", "Bearer x");
    assert_eq!(request.refusal(), SigV4Error::TwoMechanisms);
}

/// Leave something out of `SignedHeaders`, with a signature that is right for the shorter list.
#[test]
fn signed_headers_cannot_be_omitted() {
    assert_eq!(unsigned().forge("content-type;x-amz-date").refusal(), SigV4Error::Unsigned("host".into()));
    assert_eq!(unsigned().forge("content-type;host").refusal(), SigV4Error::Unsigned("x-amz-date".into()));
    let mut token = unsigned();
    token.add_header("x-amz-security-token", "stolen");
    assert_eq!(token.forge("host;x-amz-date").refusal(), SigV4Error::Unsigned("x-amz-security-token".into()));
}

/// Play with the list of names: order, case, repetition, absent or empty names.
#[test]
fn the_list_of_signed_headers_has_one_form() {
    for list in [
        "host;content-type;x-amz-date",
        "content-type;host;host;x-amz-date",
        "Content-Type;host;x-amz-date",
        "content-type;host;x-absent;x-amz-date",
        ";content-type;host;x-amz-date",
        "content-type;host;x-amz-date;",
        "content-type; host;host;x-amz-date",
    ] {
        let mut request = signed();
        request.edit("content-type;host;x-amz-date", list);
        assert_eq!(request.refusal(), SigV4Error::Mismatch, "{list}");
    }
}

/// Use a key for one service, region or day at another, and rename the scope to fit.
#[test]
fn scopes_do_not_mix() {
    for (from, to) in [("us-east-1", "eu-west-1"), ("AKIDEXAMPLE", "AKIDEXAMPLF")] {
        let mut request = signed();
        request.edit(from, to);
        let refused = request.check().is_err();
        assert_eq!(refused, from == "us-east-1", "the key id is not signed; it selects the key");
    }
    signed().with(|parts| {
        let claim = Claim::parse(parts).unwrap();
        assert!(claim.check_scope("sts").is_err());
        for (date, region, service) in [
            ("20150831", "us-east-1", "iam"),
            ("20150830", "eu-west-1", "iam"),
            ("20150830", "us-east-1", "sts"),
        ] {
            let key = SigningKey::derive(SECRET, date, region, service);
            assert_eq!(claim.verify(&key, parts), Err(SigV4Error::Mismatch));
        }
    });
}

/// Ask for a weaker algorithm.
#[test]
fn algorithms_cannot_be_downgraded() {
    for name in ["AWS4-HMAC-SHA1", "AWS", "aws4-hmac-sha256", "AWS4-HMAC-SHA256-PAYLOAD", "none", "Basic"] {
        let mut request = signed();
        request.edit(ALGORITHM, name);
        assert_eq!(request.refusal(), SigV4Error::UnsupportedAlgorithm(name.to_owned()));
    }
}

/// Offer a signature that is empty, short, long, in another case, or not hexadecimal.
#[test]
fn only_the_exact_signature_counts() {
    let header = String::from_utf8(signed().header("authorization").clone()).unwrap();
    let (_, right) = header.split_once("Signature=").unwrap();
    let zeros = "0".repeat(64);
    let upper = right.to_uppercase();
    for wrong in [&right[..63], &format!("{right}0"), &zeros, &upper, "zz", &"\u{e9}".repeat(32), "0x"] {
        let mut request = signed();
        request.edit(right, wrong);
        assert_eq!(request.refusal(), SigV4Error::Mismatch, "{wrong}");
    }
    let mut request = signed();
    request.edit(right, "");
    assert_eq!(request.refusal().code(), crate::Code::IncompleteSignature);
}

/// Swap the body and declare it unsigned, or declare the hash of the old one.
#[test]
fn the_body_that_arrived_is_the_body_that_counts() {
    let old_hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    for declared in ["UNSIGNED-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", old_hash, ""] {
        let mut request = unsigned();
        request.add_header("x-amz-content-sha256", declared);
        let refused = request.with(|parts| canonical::request(parts, "host;x-amz-content-sha256;x-amz-date"));
        assert_eq!(refused, Err(SigV4Error::Mismatch), "{declared}");
    }
}

/// Hide a parameter or a path segment behind an encoding the signature does not see.
#[test]
fn encodings_do_not_hide_anything() {
    let canonical = |path: &str, query: &str| {
        let mut request = unsigned();
        (request.path, request.query) = (path.into(), query.into());
        request.with(|parts| canonical::request(parts, "host")).unwrap()
    };
    let queries = [
        "a=b",
        "a=b&c",
        "a=b%26c",
        "a%3Db",
        "a=b%00",
        "a=b%2500",
        "a=%C3%A9",
        "a=e%CC%81",
        "a=%E9",
        "a=b%2Bc",
        "a=b+c",
        "a=%",
        "a=%2",
        "a=%25%32",
        "A=b",
        "a=b&a=b",
        "=a",
        "a",
        "%E1%88%B4=1",
        "a=b;c=d",
        "a=%u0041",
    ];
    let distinct: std::collections::BTreeSet<_> = queries.iter().map(|query| canonical("/", query)).collect();
    assert_eq!(distinct.len(), queries.len() - 1, "only %2 and %25%32 mean the same");
    for (one, other) in
        [("a=%41", "a=A"), ("b=1&a=2", "a=2&b=1"), ("a=%c3", "a=%C3"), ("a", "a="), ("a&&b", "a&b")]
    {
        assert_eq!(canonical("/", one), canonical("/", other), "{one}");
    }
    for (one, other) in
        [("/%2e%2e/a", "/a"), ("/a%2Fb", "/a/b"), ("/%41", "/A"), ("/a/", "/a"), ("/é", "/%C3%A9")]
    {
        assert_ne!(canonical(one, ""), canonical(other, ""), "{one}");
    }
    for (one, other) in [("", "/"), ("/../..", "/"), ("//a/./b/../c", "/a/c"), ("/a/..", "/")] {
        assert_eq!(canonical(one, ""), canonical(other, ""), "{one}");
    }
}

/// Exhaust the server before it knows who is asking.
#[test]
fn huge_requests_are_refused_early() {
    let mut request = signed();
    for index in 0..MAX_HEADERS {
        request.add_header(&format!("x-{index}"), "");
    }
    assert_eq!(request.refusal(), SigV4Error::TooLarge("the number of headers"));

    let names = (0..=MAX_SIGNED_HEADERS).map(|index| format!("x-{index}")).collect::<Vec<_>>().join(";");
    let mut request = signed();
    request.edit("content-type;host;x-amz-date", &names);
    assert_eq!(request.refusal(), SigV4Error::TooLarge("the number of signed headers"));

    request.edit(&names, &"a".repeat(MAX_AUTHORIZATION_BYTES));
    assert_eq!(request.refusal(), SigV4Error::TooLarge("the length of the Authorization header"));

    let mut request = signed();
    request.query = "&".repeat(MAX_TARGET_BYTES);
    assert_eq!(request.refusal(), SigV4Error::TooLarge("the length of the path and query string"));
}
