//! Chains: which certificate issued which.

use super::{Certificate, Malformed, PublicKey};
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::Pkcs1v15Sign;
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::der::oid::db::rfc5912::{
    ECDSA_WITH_SHA_256, ECDSA_WITH_SHA_384, ECDSA_WITH_SHA_512, SHA_256_WITH_RSA_ENCRYPTION,
    SHA_384_WITH_RSA_ENCRYPTION, SHA_512_WITH_RSA_ENCRYPTION,
};
use x509_cert::der::{Decode, Header, Reader, SliceReader};

/// Certificates of a chain that are looked at: none in use has half as many.
const LENGTH_MAX: usize = 10;
/// The line behind a certificate.
const END: &str = "-----END CERTIFICATE-----";

impl Certificate {
    /// Reads certificates in PEM that follow one another, with nothing but white space between them.
    ///
    /// # Errors
    /// Anything else, and more than ten.
    pub fn chain_from_pem(text: &str) -> Result<Vec<Certificate>, Malformed> {
        let mut rest = text.trim();
        let mut chain = Vec::new();
        while !rest.is_empty() {
            let end = rest.find(END).ok_or(Malformed)? + END.len();
            let (one, others) = rest.split_at_checked(end).ok_or(Malformed)?;
            if chain.len() == LENGTH_MAX {
                return Err(Malformed);
            }
            chain.push(Certificate::from_pem(one)?);
            rest = others.trim_start();
        }
        if chain.is_empty() { Err(Malformed) } else { Ok(chain) }
    }

    /// Whether each of `chain` issued the one before it, and the first issued this one.
    pub fn is_issued_through(&self, chain: &[Certificate]) -> bool {
        let issued = [self].into_iter().chain(chain);
        issued.zip(chain).all(|(certificate, issuer)| certificate.is_issued_by(issuer))
    }

    /// Whether the other one's subject is this one's issuer, and its key made the signature.
    fn is_issued_by(&self, issuer: &Certificate) -> bool {
        let (own, other) = (self.parsed.tbs_certificate(), issuer.parsed.tbs_certificate());
        own.issuer() == other.subject()
            && own.signature() == self.parsed.signature_algorithm()
            && issuer.public_key().is_some_and(|key| self.is_signed_with(&key))
    }

    /// PKCS#1 v1.5 and ECDSA with SHA-2. What is signed in another way, counts as not signed.
    fn is_signed_with(&self, key: &PublicKey) -> bool {
        let (Some(message), Some(signature)) = (self.signed_bytes(), self.parsed.signature().as_bytes())
        else {
            return false;
        };
        let rsa = |scheme: Pkcs1v15Sign, digest: &[u8]| match key {
            PublicKey::Rsa(key) => key.verify(scheme, digest, signature).is_ok(),
            _ => false,
        };
        let ecdsa = |digest: &[u8]| match key {
            PublicKey::Rsa(_) => false,
            PublicKey::P256(key) => p256::ecdsa::Signature::from_der(signature)
                .is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()),
            PublicKey::P384(key) => p384::ecdsa::Signature::from_der(signature)
                .is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()),
            PublicKey::P521(key) => p521::ecdsa::Signature::from_der(signature)
                .is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()),
        };
        match self.parsed.signature_algorithm().oid {
            SHA_256_WITH_RSA_ENCRYPTION => rsa(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(message)),
            SHA_384_WITH_RSA_ENCRYPTION => rsa(Pkcs1v15Sign::new::<Sha384>(), &Sha384::digest(message)),
            SHA_512_WITH_RSA_ENCRYPTION => rsa(Pkcs1v15Sign::new::<Sha512>(), &Sha512::digest(message)),
            ECDSA_WITH_SHA_256 => ecdsa(&Sha256::digest(message)),
            ECDSA_WITH_SHA_384 => ecdsa(&Sha384::digest(message)),
            ECDSA_WITH_SHA_512 => ecdsa(&Sha512::digest(message)),
            _ => false,
        }
    }

    /// What is signed of a certificate, as it was sent: written anew it could differ.
    fn signed_bytes(&self) -> Option<&[u8]> {
        let mut reader = SliceReader::new(&self.der).ok()?;
        Header::decode(&mut reader).ok()?;
        reader.tlv_bytes().ok()
    }
}
