use super::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const NOW: i64 = 1_440_938_160;

#[test]
fn a_signed_request_verifies() {
    let headers: [(&str, &[u8]); 2] =
        [("host", b"iam.example"), ("content-type", b"application/x-www-form-urlencoded")];
    let parts =
        RequestParts { method: "POST", path: "/", query: "", headers: &headers, body: b"Action=ListUsers" };
    let credentials =
        Credentials { access_key_id: "AKIDEXAMPLE", secret_access_key: SECRET, session_token: Some("token") };
    let added = sign(&parts, &credentials, "us-east-1", "iam", NOW).unwrap();

    let mut all = headers.to_vec();
    all.extend(added.iter().map(|(name, value)| (*name, value.as_bytes())));
    let parts = RequestParts { headers: &all, ..parts };
    let claim = Claim::parse(&parts).unwrap();
    assert_eq!(claim.access_key_id(), "AKIDEXAMPLE");
    assert_eq!(claim.session_token(), Some("token"));
    assert_eq!(claim.signed_at(), NOW);
    assert_eq!(claim.check_scope("iam"), Ok(()));
    let Scope { date, region, service, .. } = claim.scope();
    let key = SigningKey::derive(SECRET, date, region, service);
    assert_eq!(claim.verify(&key, &parts), Ok(()));
    assert_eq!(
        claim.verify(&key, &RequestParts { body: b"Action=ListRoles", ..parts }),
        Err(SigV4Error::Mismatch)
    );
}
