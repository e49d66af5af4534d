//! An authenticator in software, which can be told to do wrong.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ed25519_dalek::Signer as _;
use iam::webauthn::{Assertion, Registration};
use p256::ecdsa;
use rsa::pkcs1::DecodeRsaPrivateKey;
use rsa::signature::SignatureEncoding;
use rsa::traits::PublicKeyParts;
use sha2::{Digest, Sha256};

/// A key of 2048 bits that is used for nothing else.
const RSA_KEY: &str = "\
    MIIEoAIBAAKCAQEA3pjNuXLSecavjjOu4+r+k7Y+JtmMH0Ph4yK1mDi9w7CR+7Iyg3nrd6vZdAU00C5pexpRARFg+oM/JEjl\
    K7sA7hn6X1VaS73nVMPJIi4B7pWdaCOH+H/4Ov429irqsuvDpq95I8524is2hfycJZ1nt32bYo6sIeBc0XqSKvLMJDlsNQ6G\
    AG6j1yXFXIsUWFQid+2QlQxwDTG+qbd6yypepcL9HgBy926pA+sid158qK/nfI/Yqzm/iCuhNxaWKdtk+/jKK6vgOrdCWMf0\
    5jAv3t06eecIYzT0r5Aa9fVwHBXPe/QiCWe4PQQ46n2QHanotg348r5NeLnSyGZKtYBmXwIDAQABAoIBAC/ZKdO0xmCN4HvR\
    SUVN5MZMtOR1/ARWe65u7hkYDVaM1HyFrA0N/psdUiN54QXlDCB9oi74FOAUqVR75OM3Efacl/C5MK06V4klgs05lYm7GHhj\
    tt0oaOwJbDgTNpsaSdbBPml/fpeUUWaQy+HcCYjsU6PmZkLr7xfKYLQht9cLKDwK2mF27a7iJC36AKab40zs5wtZ/szn8hwa\
    oewMOJWC55ocncPVOSWgskYvXqV6Lub94omf9s2WTQmjPSsTAx/KpSalx9r2RtZP0P0hdM/E4FDcZDZ40p3nb2AFLopCKnBz\
    fBvnxkVGiB2yPG3xf6I8Pw2Eeh6ElysbuoeQRz0CgYEA8/nfd16qTxHmmCRTybryvUJIRPx4snSNGVcuElPWdOsYy/KhJ364\
    zjqJwNR2ewD8hu7ICnbDH8RVL46GhbTCuJlIwWJHE0vTOPqPOrqGm+XvFVb7T9oBz3+bik+LfWTcHsi7hT3mDQ80uHfq7f6r\
    bPweHiGSufcB284Ek1gRXqUCgYEA6ZEzNfyq3DX7F/S/pM9mB+h5WLYwGZqE/Vjre418cY12Og4oFLzrcdO7dmQecbUPcHzU\
    appvsVYmFMN60MR4EH2Djx5wy0i/5VcWE5sPAcFY7Eomkendpx+CM+QkwbA5r8e/edVwkMPMQo7lkZJzuoG95PF4fL8HEI+R\
    V8raBbMCgYBFbNA7LpP2BhkBKC0zlWAnnOnlv5Y06deQ4273xiWbhZ67wmI7U+MQxDWYypygaepyFxaTa7IgowS+kKcU+xgB\
    4ZSDewzQn94OM7Z4NsXBLQ/4mZTP5zBmtGA1XmdKGl5M4EAELVX+V1pgN7eBW9u6GpATcOhIxNIhkyFYMFJZBQJ/cSHjrEK2\
    f/Olq/Tg3vOWeD4iiNW2drBhulVXuoDNxjK/EV/KCkF3yarFIpNcK7eHwvSz7u7fKwaPa39D/dssTNB+6NPVzqFuUafdCaIR\
    osgESm+gPw0IT+rzJi9bnnW9e2dFV74KyBQO3C5bBCfr5mrxj/NmaQYeZeckf2HCOQKBgHajuyPpIBaIUBVo/H63d+HqogHw\
    K8Np8LfRvM3coDAxqN7JNRzK4wlRhRmSD79qPnti1dGuiYZi7yhazrboGQzgRqDx/k+YviXmSktDTLmr2EwfPI/qdzKMi1Lr\
    IXY265vdLkxtjJk0TdYj7C0AZELYBtRe1YBrWPS5hDBXtgBM";

/// The members of a map, each as CBOR.
pub(crate) type Members = Vec<(Vec<u8>, Vec<u8>)>;

/// What signs.
pub(crate) enum Signer {
    Es256(ecdsa::SigningKey),
    EdDsa(Box<ed25519_dalek::SigningKey>),
    Rs256(Box<rsa::pkcs1v15::SigningKey<Sha256>>),
}

/// An authenticator with one key, and what it says of itself.
pub(crate) struct Authenticator {
    pub(crate) signer: Signer,
    pub(crate) credential_id: Vec<u8>,
    pub(crate) party: String,
    pub(crate) origin: String,
    pub(crate) flags: u8,
    pub(crate) counter: u32,
    /// More members of the client's data, as JSON.
    pub(crate) more: String,
    /// Whether the attestation is signed by the key itself.
    pub(crate) attests: bool,
}

/// An answer to the question for a new key.
pub(crate) struct Made {
    pub(crate) client_data: Vec<u8>,
    pub(crate) attestation: Vec<u8>,
}

/// An answer to the question for a signature.
#[derive(Clone)]
pub(crate) struct Signed {
    pub(crate) credential_id: Vec<u8>,
    pub(crate) client_data: Vec<u8>,
    pub(crate) authenticator_data: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    pub(crate) user_handle: Option<Vec<u8>>,
}

impl Made {
    pub(crate) fn registration(&self) -> Registration<'_> {
        Registration { client_data: &self.client_data, attestation: &self.attestation }
    }
}

impl Signed {
    pub(crate) fn assertion(&self) -> Assertion<'_> {
        Assertion {
            credential_id: &self.credential_id,
            client_data: &self.client_data,
            authenticator_data: &self.authenticator_data,
            signature: &self.signature,
            user_handle: self.user_handle.as_deref(),
        }
    }
}

impl Signer {
    pub(crate) fn es256(seed: u8) -> Signer {
        Signer::Es256(ecdsa::SigningKey::from_slice(&[seed; 32]).unwrap())
    }

    pub(crate) fn eddsa(seed: u8) -> Signer {
        Signer::EdDsa(Box::new(ed25519_dalek::SigningKey::from_bytes(&[seed; 32])))
    }

    pub(crate) fn rs256() -> Signer {
        let key = rsa::PrivateKey::from_pkcs1_der(&STANDARD.decode(RSA_KEY).unwrap()).unwrap();
        Signer::Rs256(Box::new(rsa::pkcs1v15::SigningKey::new(key)))
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Vec<u8> {
        match self {
            Signer::Es256(key) => {
                let signature: ecdsa::Signature = key.sign(message);
                signature.to_der().as_bytes().to_vec()
            }
            Signer::EdDsa(key) => key.sign(message).to_bytes().to_vec(),
            Signer::Rs256(key) => key.sign(message).to_vec(),
        }
    }

    /// The members of its `COSE_Key`.
    pub(crate) fn cose(&self) -> Members {
        let entry = |label: i64, value: Vec<u8>| (number(label), value);
        match self {
            Signer::Es256(key) => {
                let point = key.verifying_key().to_sec1_point(false);
                let (x, y) = point.as_bytes()[1..].split_at(32);
                vec![
                    entry(1, number(2)),
                    entry(3, number(-7)),
                    entry(-1, number(1)),
                    entry(-2, bytes(x)),
                    entry(-3, bytes(y)),
                ]
            }
            Signer::EdDsa(key) => vec![
                entry(1, number(1)),
                entry(3, number(-8)),
                entry(-1, number(6)),
                entry(-2, bytes(key.verifying_key().as_bytes())),
            ],
            Signer::Rs256(key) => {
                let key: &rsa::PrivateKey = (**key).as_ref();
                let modulus = key.n().to_be_bytes_trimmed_vartime();
                vec![
                    entry(1, number(3)),
                    entry(3, number(-257)),
                    entry(-1, bytes(&modulus)),
                    entry(-2, bytes(&[1, 0, 1])),
                ]
            }
        }
    }

    fn algorithm(&self) -> i64 {
        match self {
            Signer::Es256(_) => -7,
            Signer::EdDsa(_) => -8,
            Signer::Rs256(_) => -257,
        }
    }
}

impl Authenticator {
    pub(crate) fn new(signer: Signer) -> Authenticator {
        Authenticator {
            signer,
            credential_id: vec![9; 32],
            party: "iam.example".to_owned(),
            origin: "https://iam.example".to_owned(),
            flags: 0x01,
            counter: 1,
            more: String::new(),
            attests: false,
        }
    }

    pub(crate) fn client_data(&self, kind: &str, challenge: &[u8]) -> Vec<u8> {
        let challenge = URL_SAFE_NO_PAD.encode(challenge);
        let Authenticator { origin, more, .. } = self;
        format!(
            r#"{{"type":"{kind}","challenge":"{challenge}","origin":"{origin}","crossOrigin":false{more}}}"#
        )
        .into_bytes()
    }

    fn head(&self, flags: u8) -> Vec<u8> {
        let party = Sha256::digest(self.party.as_bytes());
        [party.as_slice(), &[flags], &self.counter.to_be_bytes()].concat()
    }

    /// The authenticator's data with a new key.
    pub(crate) fn attested(&self) -> Vec<u8> {
        let length = u16::try_from(self.credential_id.len()).unwrap().to_be_bytes();
        let key = map(&self.signer.cose());
        [&self.head(self.flags | 0x40), &[0; 16][..], &length, &self.credential_id, &key].concat()
    }

    pub(crate) fn make(&self, challenge: &[u8]) -> Made {
        let client_data = self.client_data("webauthn.create", challenge);
        let data = self.attested();
        let signed = [data.as_slice(), &Sha256::digest(&client_data)].concat();
        let (format, statement) = match self.attests {
            false => ("none", map(&[])),
            true => {
                let members = [
                    (text("alg"), number(self.signer.algorithm())),
                    (text("sig"), bytes(&self.signer.sign(&signed))),
                ];
                ("packed", map(&members))
            }
        };
        Made { client_data, attestation: object(format, statement, &data) }
    }

    pub(crate) fn sign(&mut self, challenge: &[u8]) -> Signed {
        self.counter += 1;
        let client_data = self.client_data("webauthn.get", challenge);
        let authenticator_data = self.head(self.flags);
        let signed = [authenticator_data.as_slice(), &Sha256::digest(&client_data)].concat();
        let signature = self.signer.sign(&signed);
        let credential_id = self.credential_id.clone();
        Signed { credential_id, client_data, authenticator_data, signature, user_handle: None }
    }
}

/// An attestation object.
pub(crate) fn object(format: &str, statement: Vec<u8>, data: &[u8]) -> Vec<u8> {
    map(&[(text("fmt"), text(format)), (text("attStmt"), statement), (text("authData"), bytes(data))])
}

fn head(major: u8, value: u64) -> Vec<u8> {
    let major = major << 5;
    match value {
        0..=23 => vec![major | value as u8],
        24..=0xff => vec![major | 24, value as u8],
        _ => [&[major | 25][..], &(value as u16).to_be_bytes()].concat(),
    }
}

pub(crate) fn number(value: i64) -> Vec<u8> {
    match u64::try_from(value) {
        Ok(value) => head(0, value),
        Err(_) => head(1, (-1 - value) as u64),
    }
}

pub(crate) fn bytes(value: &[u8]) -> Vec<u8> {
    [head(2, value.len() as u64), value.to_vec()].concat()
}

pub(crate) fn text(value: &str) -> Vec<u8> {
    [head(3, value.len() as u64), value.as_bytes().to_vec()].concat()
}

pub(crate) fn map(members: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let mut out = head(5, members.len() as u64);
    members.iter().for_each(|(key, value)| out.extend([key.as_slice(), value].concat()));
    out
}
