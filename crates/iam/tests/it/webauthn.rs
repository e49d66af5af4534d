//! Answers of authenticators, right and wrong.

use crate::authenticator::{Authenticator, Members, Signer, bytes, map, number, object, text};
use iam::webauthn::{Challenge, Credential, CredentialKey, Refusal, RelyingParty};

const CHALLENGE: Challenge = [5; 32];

fn party() -> RelyingParty {
    RelyingParty::of_host("iam.example").unwrap()
}

fn register(authenticator: &Authenticator) -> Result<Credential, Refusal> {
    authenticator.make(&CHALLENGE).registration().verify(&CHALLENGE, &party())
}

fn es256() -> Authenticator {
    Authenticator::new(Signer::es256(1))
}

/// Registers, changes the authenticator, and has it sign.
fn after(change: impl FnOnce(&mut Authenticator)) -> Result<u32, Refusal> {
    let mut authenticator = es256();
    let credential = register(&authenticator).unwrap();
    change(&mut authenticator);
    authenticator.sign(&CHALLENGE).assertion().verify(&CHALLENGE, &party(), &credential)
}

#[test]
fn keys_of_each_algorithm_enrol_and_sign_with_and_without_their_own_attestation() {
    for attests in [false, true] {
        for signer in [Signer::es256(1), Signer::eddsa(2), Signer::rs256()] {
            let mut authenticator = Authenticator { attests, ..Authenticator::new(signer) };
            let credential = register(&authenticator).unwrap();
            assert_eq!((credential.id.len(), credential.counter), (32, 1));
            assert_eq!(CredentialKey::read(credential.key.as_bytes()).as_ref(), Ok(&credential.key));
            let mut answer = authenticator.sign(&CHALLENGE);
            assert_eq!(answer.assertion().verify(&CHALLENGE, &party(), &credential), Ok(2));
            *answer.signature.last_mut().unwrap() ^= 1;
            let refused = answer.assertion().verify(&CHALLENGE, &party(), &credential);
            assert_eq!(refused, Err(Refusal::Signature));
        }
    }
}

#[test]
fn an_answer_to_something_else_is_no_answer() {
    let authenticator = es256();
    let made = authenticator.make(&[6; 32]);
    assert_eq!(made.registration().verify(&CHALLENGE, &party()), Err(Refusal::Challenge));
    let mut made = authenticator.make(&CHALLENGE);
    made.client_data = authenticator.client_data("webauthn.get", &CHALLENGE);
    assert_eq!(made.registration().verify(&CHALLENGE, &party()), Err(Refusal::Type));
    let mut authenticator = es256();
    let credential = register(&authenticator).unwrap();
    let replayed = authenticator.sign(&[6; 32]);
    assert_eq!(replayed.assertion().verify(&CHALLENGE, &party(), &credential), Err(Refusal::Challenge));
}

#[test]
fn other_origins_and_other_relying_parties_are_refused() {
    for origin in [
        "https://iam.example.evil.example",
        "https://evil.example",
        "http://iam.example",
        "https://iam.example:444",
        "https://sub.iam.example",
        "android:apk-key-hash:x",
        "",
    ] {
        let phished = Authenticator { origin: origin.to_owned(), ..es256() };
        assert_eq!(register(&phished), Err(Refusal::Origin), "{origin}");
        assert_eq!(after(|key| key.origin = origin.to_owned()), Err(Refusal::Origin), "{origin}");
    }
    let other = Authenticator { party: "evil.example".to_owned(), ..es256() };
    assert_eq!(register(&other), Err(Refusal::RelyingParty));
    assert_eq!(after(|key| key.party = "evil.example".to_owned()), Err(Refusal::RelyingParty));
    for more in [r#","crossOrigin":true"#, r#","topOrigin":"https://evil.example""#] {
        let framed = Authenticator { more: more.to_owned(), ..es256() };
        assert!(register(&framed).is_err(), "{more}");
    }
}

#[test]
fn a_key_that_nobody_touched_or_that_counts_backwards_is_refused() {
    assert_eq!(register(&Authenticator { flags: 0, ..es256() }), Err(Refusal::UserPresence));
    assert_eq!(register(&Authenticator { flags: 0x04, ..es256() }), Err(Refusal::UserPresence));
    assert_eq!(after(|key| key.flags = 0), Err(Refusal::UserPresence));
    assert_eq!(after(|key| key.flags = 0x11), Err(Refusal::Malformed), "kept elsewhere, and cannot be");
    assert_eq!(after(|key| key.flags = 0x09), Err(Refusal::Malformed), "was of one place");
    assert_eq!(after(|key| key.counter = 0), Err(Refusal::Counter), "the same count again");
    assert_eq!(after(|key| key.counter = u32::MAX - 1), Ok(u32::MAX));
    let mut silent = Authenticator { counter: 0, ..es256() };
    let credential = register(&silent).unwrap();
    silent.counter = u32::MAX;
    let mut sign = || {
        silent.counter = silent.counter.wrapping_sub(1).max(u32::MAX - 1);
        silent.sign(&CHALLENGE)
    };
    assert_eq!(
        sign().assertion().verify(&CHALLENGE, &party(), &credential),
        Ok(u32::MAX),
        "it began to count"
    );
}

#[test]
fn another_key_does_not_stand_for_the_one_that_was_enrolled() {
    let credential = register(&es256()).unwrap();
    let mut thief = Authenticator::new(Signer::es256(2));
    let answer = thief.sign(&CHALLENGE);
    assert_eq!(answer.assertion().verify(&CHALLENGE, &party(), &credential), Err(Refusal::Signature));
    let mut other = Authenticator { credential_id: vec![8; 32], ..es256() };
    let answer = other.sign(&CHALLENGE);
    assert_eq!(answer.assertion().verify(&CHALLENGE, &party(), &credential), Err(Refusal::Signature));
}

#[test]
fn client_data_is_read_strictly() {
    let made = es256().make(&CHALLENGE);
    let text = String::from_utf8(made.client_data.clone()).unwrap();
    for wrong in [
        String::new(),
        "[]".to_owned(),
        text.replace("webauthn.create\"", "webauthn.create\",\"type\":\"webauthn.get\""),
        text.replace("\"challenge\":\"", "\"challenge\":\"="),
        format!("{text}x"),
        text.replace('}', &format!(",\"x\":\"{}\"}}", "x".repeat(2048))),
        text.replace("\"origin\"", "\"Origin\""),
    ] {
        let client_data = wrong.as_bytes();
        let answer = iam::webauthn::Registration { client_data, ..made.registration() };
        assert_eq!(answer.verify(&CHALLENGE, &party()).err(), Some(Refusal::Malformed), "{wrong}");
    }
    let grown = Authenticator { more: r#","other_keys_can_be_added_here":"{}""#.to_owned(), ..es256() };
    assert!(register(&grown).is_ok(), "browsers add members");
}

#[test]
fn attestations_that_nobody_asked_for_are_refused() {
    let authenticator = Authenticator { attests: true, ..es256() };
    let made = authenticator.make(&CHALLENGE);
    let data = authenticator.attested();
    let certified = map(&[
        (text("alg"), number(-7)),
        (text("sig"), bytes(&[1])),
        (text("x5c"), [vec![0x81], bytes(&[1])].concat()),
    ]);
    let own = |algorithm| map(&[(text("alg"), number(algorithm)), (text("sig"), bytes(&[1; 70]))]);
    for (format, statement) in [
        ("packed", certified),
        ("packed", own(-7)),
        ("packed", own(-8)),
        ("packed", map(&[])),
        ("fido-u2f", map(&[])),
        ("tpm", map(&[])),
        ("", map(&[])),
        ("none", own(-7)),
    ] {
        let attestation = &object(format, statement, &data);
        let answer = iam::webauthn::Registration { attestation, ..made.registration() };
        assert_eq!(answer.verify(&CHALLENGE, &party()), Err(Refusal::Attestation), "{format}");
    }
}

#[test]
fn attestation_objects_that_are_cut_or_grown_are_malformed() {
    let made = Authenticator { attests: true, ..es256() }.make(&CHALLENGE);
    let verify = |attestation: &[u8]| {
        iam::webauthn::Registration { attestation, ..made.registration() }.verify(&CHALLENGE, &party())
    };
    for length in 0..made.attestation.len() {
        assert!(verify(&made.attestation[..length]).is_err(), "{length}");
    }
    assert_eq!(verify(&[&made.attestation[..], &[0]].concat()), Err(Refusal::Malformed));
    assert_eq!(verify(&[0x9f; 300]), Err(Refusal::Malformed), "arrays in arrays");
    assert_eq!(verify(&[0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), Err(Refusal::Malformed));
    assert_eq!(verify(&vec![0; 9000]), Err(Refusal::Malformed));
    let data = es256().attested();
    for data in [
        [&data[..], &[0]].concat(),
        data[..data.len() - 1].to_vec(),
        data[..37].to_vec(),
        Authenticator { credential_id: Vec::new(), ..es256() }.attested(),
        Authenticator { credential_id: vec![1; 1024], ..es256() }.attested(),
        Authenticator { flags: 0x81, ..es256() }.attested(),
    ] {
        assert_eq!(verify(&object("none", map(&[]), &data)), Err(Refusal::Malformed));
    }
    let extended =
        [&Authenticator { flags: 0x81, ..es256() }.attested()[..], &map(&[(text("x"), number(1))])];
    assert!(verify(&object("none", map(&[]), &extended.concat())).is_ok());
}

#[test]
fn public_keys_are_exactly_what_their_kind_has() {
    let read = |change: &dyn Fn(&mut Members), signer: &Signer| {
        let mut members = signer.cose();
        change(&mut members);
        CredentialKey::read(&map(&members)).err()
    };
    let (es, ed, rs) = (Signer::es256(1), Signer::eddsa(1), Signer::rs256());
    for signer in [&es, &ed, &rs] {
        assert_eq!(read(&|_| {}, signer), None);
        assert_eq!(read(&|key| key.push((number(4), number(2))), signer), Some(Refusal::Malformed), "more");
        assert_eq!(read(&|key| key[0] = key[1].clone(), signer), Some(Refusal::Malformed), "twice");
        assert_eq!(read(&|key| drop(key.pop()), signer), Some(Refusal::Malformed), "less");
        for algorithm in [-35, -36, -37, -65535, 0, 5] {
            let other = |key: &mut Members| key[1].1 = number(algorithm);
            assert_eq!(read(&other, signer), Some(Refusal::Algorithm), "{algorithm}");
        }
    }
    let wrong = Some(Refusal::PublicKey);
    assert_eq!(read(&|key| key[3].1 = bytes(&[1; 32]), &es), wrong, "not on the curve");
    assert_eq!(read(&|key| key[3].1 = bytes(&[1; 31]), &es), wrong);
    assert_eq!(read(&|key| key[2].1 = number(2), &es), Some(Refusal::Algorithm), "another curve");
    assert_eq!(read(&|key| key[3].1 = bytes(&[0; 32]), &ed), wrong, "of small order");
    assert_eq!(read(&|key| key[3].1 = bytes(&[2; 33]), &ed), wrong);
    assert_eq!(read(&|key| key[2].1 = bytes(&[0xff; 128]), &rs), wrong, "1024 bits");
    assert_eq!(read(&|key| key[2].1 = bytes(&[0xff; 513]), &rs), wrong, "too long to be checked soon");
    assert_eq!(read(&|key| key[2].1 = bytes(&[0xfe; 256]), &rs), wrong, "even");
    assert_eq!(read(&|key| key[3].1 = bytes(&[1]), &rs), wrong, "nothing would be secret");
    assert_eq!(read(&|key| key[3].1 = bytes(&[1; 9]), &rs), wrong);
}

#[test]
fn keys_are_for_names_and_never_for_addresses() {
    for (host, id) in [
        ("localhost", "localhost"),
        ("LOCALHOST:4590", "localhost"),
        ("iam.example.com:8443", "iam.example.com"),
    ] {
        assert_eq!(RelyingParty::of_host(host).unwrap().id(), id);
    }
    for other in [
        "",
        "127.0.0.1",
        "127.0.0.1:4590",
        "[::1]:4590",
        "a..b",
        "a:",
        "a:b",
        "a:123456",
        "a/b",
        "a b",
        "é.example",
    ] {
        assert_eq!(RelyingParty::of_host(other), None, "{other}");
    }
    let local = RelyingParty::of_host("localhost:4590").unwrap();
    let origin = "http://localhost:4590".to_owned();
    let authenticator = Authenticator { party: "localhost".to_owned(), origin, ..es256() };
    let made = authenticator.make(&CHALLENGE);
    assert!(made.registration().verify(&CHALLENGE, &local).is_ok());
    let other_port = RelyingParty::of_host("localhost:4591").unwrap();
    assert_eq!(made.registration().verify(&CHALLENGE, &other_port), Err(Refusal::Origin));
}
