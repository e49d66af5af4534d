//! AWS's signing test suite, as data under `tests/sigv4/vectors`; see the NOTICE beside it.
//!
//! Not applicable as they are:
//! - `*-unnormalized`: paths taken as they come, which only S3 does. They must be refused here,
//!   except where the path is already normal.
//! - `post-sts-header-after`: a session token added after signing, which IAM and STS have no need for.
//!   Refused as sent; accepted without the token.
//! - `double-encode-path`, `double-url-encode`: come without a secret; only their texts are compared.

#![allow(clippy::disallowed_methods, reason = "the vectors are files")]

use std::fs;
use std::path::{Path, PathBuf};

use super::*;

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sigv4/vectors");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert_eq!(cases.len(), 40);
    cases
}

fn read(case: &Path, file: &str) -> String {
    fs::read_to_string(case.join(file)).unwrap_or_else(|error| panic!("{}/{file}: {error}", case.display()))
}

/// Reads a request file: request line, headers with folded lines, body.
fn parse(text: &str) -> Request {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let line = lines.next().unwrap();
    let (method, target) = line.split_once(' ').unwrap();
    let target = target.strip_suffix(" HTTP/1.1").unwrap_or(target);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut headers: Vec<(String, Vec<u8>)> = Vec::new();
    for line in lines {
        match line.strip_prefix(' ') {
            Some(continuation) => {
                let value = &mut headers.last_mut().unwrap().1;
                value.push(b' ');
                value.extend(continuation.bytes());
            }
            None => {
                let (name, value) = line.split_once(':').unwrap();
                headers.push((name.to_lowercase(), value.as_bytes().to_vec()));
            }
        }
    }
    Request {
        method: method.into(),
        path: path.into(),
        query: query.into(),
        headers,
        body: body.as_bytes().to_vec(),
    }
}

fn verify(request: &Request) -> Result<(), SigV4Error> {
    request.with(|parts| {
        let claim = Claim::parse(parts)?;
        claim.check_scope("service")?;
        claim.check_time(NOW)?;
        assert_eq!(claim.access_key_id(), "AKIDEXAMPLE");
        let scope = claim.scope();
        claim.verify(&SigningKey::derive(SECRET, scope.date, scope.region, scope.service), parts)
    })
}

#[test]
fn every_request_of_the_suite_verifies_in_both_forms() {
    let mut verified = 0;
    for case in cases().iter().filter(|case| case.join("context.json").exists()) {
        let name = case.file_name().unwrap().to_str().unwrap();
        for form in ["header", "query"] {
            let request = parse(&read(case, &format!("{form}-signed-request.txt")));
            let result = verify(&request);
            match name {
                "get-space-unnormalized" => assert_eq!(result, Ok(()), "{name} {form}"),
                "post-sts-header-after" if form == "header" => {
                    assert_eq!(result, Err(SigV4Error::Unsigned("x-amz-security-token".into())));
                    let mut without = request;
                    without.remove_header("x-amz-security-token");
                    assert_eq!(verify(&without), Ok(()));
                }
                "post-sts-header-after" => {
                    assert_eq!(result, Err(SigV4Error::Mismatch));
                    let mut without = request;
                    without.query = without
                        .query
                        .split('&')
                        .filter(|p| !p.starts_with("X-Amz-Security-Token"))
                        .collect::<Vec<_>>()
                        .join("&");
                    assert_eq!(verify(&without), Ok(()));
                }
                _ if name.ends_with("-unnormalized") => {
                    assert_eq!(result, Err(SigV4Error::Mismatch), "{name} {form}");
                    continue;
                }
                _ => assert_eq!(result, Ok(()), "{name} {form}"),
            }
            verified += 1;
        }
    }
    assert_eq!(verified, 2 * (38 - 6));
}

#[test]
fn canonical_requests_and_strings_to_sign_are_those_of_the_suite() {
    for case in cases().iter().filter(|case| case.join("context.json").exists()) {
        let name = case.file_name().unwrap().to_str().unwrap();
        if name.ends_with("-unnormalized") && name != "get-space-unnormalized"
            || name == "post-sts-header-after"
        {
            continue;
        }
        for form in ["header", "query"] {
            let request = parse(&read(case, &format!("{form}-signed-request.txt")));
            request.with(|parts| {
                let claim = Claim::parse(parts).unwrap();
                let canonical = canonical::request(parts, &claim.signed_headers).unwrap();
                let expected = read(case, &format!("{form}-canonical-request.txt"));
                assert_eq!(String::from_utf8(canonical.clone()).unwrap(), expected, "{name} {form}");
                let (_, scope) = claim.credential.split_once('/').unwrap();
                let to_sign = canonical::string_to_sign(&claim.timestamp, scope, &canonical);
                let expected = read(case, &format!("{form}-string-to-sign.txt"));
                assert_eq!(String::from_utf8(to_sign).unwrap(), expected, "{name} {form}");
            });
        }
    }
}

#[test]
fn encoded_paths_are_encoded_once_more() {
    for name in ["double-encode-path", "double-url-encode"] {
        let case = cases().into_iter().find(|case| case.ends_with(name)).unwrap();
        let request = parse(&read(&case, "request.txt"));
        let canonical = request.with(|parts| canonical::request(parts, "host;x-amz-date")).unwrap();
        // The date in one of the files differs from that of its request.
        let lines = |text: &str| {
            text.lines()
                .filter(|line| !line.starts_with("x-amz-date:"))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let expected = lines(&read(&case, "header-canonical-request.txt"));
        assert_eq!(lines(std::str::from_utf8(&canonical).unwrap()), expected, "{name}");
    }
}
