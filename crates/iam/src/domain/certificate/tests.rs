use super::*;
use protocol::value::Secret;

macro_rules! file {
    ($name:literal) => {
        include_str!(concat!("../../../tests/data/certificates/", $name))
    };
}

const ROOT: &str = file!("root.pem");
const INTERMEDIATE: &str = file!("intermediate.pem");
const LEAF: &str = file!("leaf.pem");
const LEAF_KEY: &str = file!("leaf.key");

fn certificate(text: &str) -> Certificate {
    Certificate::from_pem(text).unwrap()
}

fn half(text: &str) -> Result<PublicKey, Unreadable> {
    PublicKey::of_private_key(&Secret::from(text))
}

#[test]
fn a_certificate_says_when_it_is_good_and_is_one_thing_alone() {
    let leaf = certificate(LEAF);
    assert_eq!((leaf.begins().epoch_seconds(), leaf.ends().epoch_seconds()), (1_577_836_800, 4_733_510_400));
    assert!(leaf.is_valid_at(leaf.begins()) && leaf.is_valid_at(leaf.ends()));
    assert!(
        !leaf.is_valid_at(leaf.ends().plus_seconds(1)) && !leaf.is_valid_at(leaf.begins().plus_seconds(-1))
    );
    assert_ne!(leaf.fingerprint(), certificate(ROOT).fingerprint());
    assert_eq!(certificate(&LEAF.replace('\n', "\r\n")).fingerprint(), leaf.fingerprint());
    let bad = [
        String::new(),
        LEAF.replace("CERTIFICATE", "PUBLIC KEY"),
        LEAF.replace("-----END CERTIFICATE-----", ""),
        format!("{LEAF}{ROOT}"),
        format!("Bag Attributes\n{LEAF}"),
        LEAF_KEY.to_owned(),
        "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n".to_owned(),
        "x".repeat(TEXT_LENGTH_MAX + 1),
    ];
    for text in bad {
        assert_eq!(Certificate::from_pem(&text).unwrap_err(), Malformed, "{text}");
    }
}

#[test]
fn a_chain_leads_from_issuer_to_issuer() {
    let chain = |texts: &[&str]| Certificate::chain_from_pem(&texts.concat());
    let (leaf, rsa) = (certificate(LEAF), certificate(file!("rsa.pem")));
    let whole = chain(&[INTERMEDIATE, "\r\n \n", ROOT]).unwrap();
    assert!(leaf.is_issued_through(&whole) && rsa.is_issued_through(&whole));
    assert!(certificate(ROOT).is_issued_through(&chain(&[ROOT]).unwrap()));
    for wrong in
        [&[ROOT, INTERMEDIATE][..], &[ROOT], &[LEAF], &[file!("impostor.pem")], &[INTERMEDIATE, INTERMEDIATE]]
    {
        assert!(!leaf.is_issued_through(&chain(wrong).unwrap()));
    }
    for bad in [&[""][..], &["chain"], &[INTERMEDIATE, "and", ROOT], &[ROOT; 11], &[INTERMEDIATE, LEAF_KEY]] {
        assert_eq!(chain(bad).unwrap_err(), Malformed);
    }
}

#[test]
fn a_signature_over_other_bytes_is_none() {
    let issuer = certificate(INTERMEDIATE);
    let der = certificate(LEAF).der;
    let mut accepted = 0;
    for place in (0..der.len()).step_by(7) {
        let mut bytes = der.clone();
        bytes[place] ^= 1;
        let Ok(parsed) = x509_cert::Certificate::from_der(&bytes) else { continue };
        accepted +=
            usize::from(Certificate { der: bytes, parsed }.is_issued_through(std::slice::from_ref(&issuer)));
    }
    assert_eq!(accepted, 0);
}

#[test]
fn a_private_key_in_each_form_has_the_public_half_of_its_certificate() {
    let pairs = [
        (LEAF, LEAF_KEY),
        (LEAF, file!("leaf.sec1.key")),
        (file!("rsa.pem"), file!("rsa.key")),
        (file!("rsa.pem"), file!("rsa.pkcs1.key")),
        (file!("p521.pem"), file!("p521.key")),
    ];
    for (certificate_text, key) in pairs {
        assert_eq!(certificate(certificate_text).public_key(), Some(half(key).unwrap()));
    }
    let parameters = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
    assert_eq!(half(&format!("{parameters}{}", file!("leaf.sec1.key"))), half(LEAF_KEY));
    assert_ne!(half(LEAF_KEY), half(file!("rsa.key")));
    let unreadable = [
        String::new(),
        file!("encrypted.key").to_owned(),
        file!("ed25519.key").to_owned(),
        LEAF.to_owned(),
        LEAF_KEY.replace("\nMIG", "\nMIH"),
        LEAF_KEY.replace("PRIVATE", "RSA PRIVATE"),
        format!("{LEAF_KEY}{LEAF_KEY}"),
        parameters.to_owned(),
        "x".repeat(16385),
    ];
    for text in unreadable {
        assert_eq!(half(&text), Err(Unreadable));
    }
}

/// Numbers of an RSA key that do not fit each other are no key.
#[test]
fn an_rsa_key_with_another_exponent_is_refused() {
    let key = file!("rsa.pkcs1.key");
    let der = x509_cert::der::pem::decode_vec(key.trim().as_bytes()).unwrap().1;
    let mut refused = 0;
    for place in (300..der.len()).step_by(97) {
        let mut bytes = der.clone();
        bytes[place] ^= 0x10;
        let text = x509_cert::der::pem::encode_string(
            "RSA PRIVATE KEY",
            x509_cert::der::pem::LineEnding::LF,
            &bytes,
        );
        refused += usize::from(half(&text.unwrap()).is_err());
    }
    assert!(refused > 3, "{refused}");
}
