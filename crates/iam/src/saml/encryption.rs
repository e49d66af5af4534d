//! Assertions that are encrypted (SAML 2.0 core, section 2.3.4; XML Encryption 1.1): what is read of them, and how they are
//! opened.
//!
//! Encryption says nothing of who made a text: everybody has the public key. So what comes out is untrusted, and is read as
//! whatever else strangers bring. Nor must anybody learn of texts of others by having changed ones opened: see
//! [`Encrypted::decrypt`], and [`super::assertion::Envelope::open`] for what is told.

use super::Refused;
use super::xml::{self, ASSERTION, SIGNATURE};
use crate::env::Mint;
use crate::private_key::{Stream, Unusable};
use aes_gcm::aead::{Aead, KeyInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cbc::cipher::{Block, BlockCipherDecrypt, BlockModeDecrypt, InnerIvInit};
use protocol::value::Secret;
use roxmltree::Node;
use rsa::Oaep;
use rsa::pkcs8::DecodePrivateKey;
use sha1::Sha1;
use sha2::digest::{Digest, FixedOutputReset};
use sha2::{Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

/// The namespaces of XML Encryption (version 1.1, section 1.3).
const ENCRYPTION: &str = "http://www.w3.org/2001/04/xmlenc#";
const ENCRYPTION_11: &str = "http://www.w3.org/2009/xmlenc11#";
/// What is encrypted if `Type` says so: a whole element.
const ELEMENT: &str = "http://www.w3.org/2001/04/xmlenc#Element";
/// Bytes of a block, and of the initialization vector before CBC.
const BLOCK: usize = 16;
/// Bytes of the nonce before GCM (section 5.2.4).
const NONCE: usize = 12;

/// A text that is encrypted with a key, which is itself encrypted for somebody.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Encrypted {
    content: Content,
    ciphertext: Vec<u8>,
    transport: Transport,
    key: Vec<u8>,
}

/// How the text is encrypted.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Content {
    mode: Mode,
    key_length: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Cbc,
    Gcm,
}

/// How the key is: RSA-OAEP with these hashes. PKCS #1 v1.5 is not offered: it can be opened by asking often enough.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Transport {
    digest: Hash,
    mask: Hash,
}

/// Neither use depends on collisions being hard to find, so that SHA-1 does, which is what most providers use.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hash {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Encrypted {
    /// Reads an EncryptedAssertion: one text, with one key for it, inside or beside.
    ///
    /// # Errors
    /// Another form, or an algorithm that is not allowed.
    pub(crate) fn read(of: Node<'_, '_>) -> Result<Encrypted, Refused> {
        let data = only(of, ENCRYPTION, "EncryptedData")?;
        if data.attribute("Type").is_some_and(|kind| kind != ELEMENT) {
            return Err(Refused::Malformed);
        }
        let inside = xml::children(data, SIGNATURE, "KeyInfo");
        let mut keys = inside
            .flat_map(|info| xml::children(info, ENCRYPTION, "EncryptedKey"))
            .chain(xml::children(of, ENCRYPTION, "EncryptedKey"));
        let key = keys.next().filter(|_| keys.next().is_none()).ok_or(Refused::Malformed)?;
        Ok(Encrypted {
            content: Content::named(algorithm(only(data, ENCRYPTION, "EncryptionMethod")?))?,
            ciphertext: cipher_value(data)?,
            transport: Transport::read(only(key, ENCRYPTION, "EncryptionMethod")?)?,
            key: cipher_value(key)?,
        })
    }

    /// The text, if it is encrypted for one of these private keys, each the base64 of its PKCS #8 form.
    ///
    /// All keys are tried however it goes, with blinding; if none fits, some other key is used for the text, so that it
    /// takes the same time whether a key was right. Who brings changed texts learns no more than that they are wrong.
    ///
    /// # Errors
    /// One for everything.
    pub(crate) fn decrypt(
        &self,
        private_keys: &[Secret],
        seed: &Zeroizing<[u8; 32]>,
    ) -> Result<Secret, Unusable> {
        let mut mint = Mint::new(seed.clone());
        let random = Zeroizing::new(mint.bytes::<32>("key instead of one that is wrong"));
        let mut key = Zeroizing::new(random.get(..self.content.key_length).unwrap_or_default().to_vec());
        let mut fits = false;
        for private in private_keys {
            let der = STANDARD.decode(private.expose()).map(Zeroizing::new).map_err(|_| Unusable)?;
            let private = rsa::PrivateKey::from_pkcs8_der(&der).map_err(|_| Unusable)?;
            if let Ok(found) = self.transport.open(&private, &self.key, &mut Stream::new(seed)) {
                let found = Zeroizing::new(found);
                if found.len() == self.content.key_length {
                    (key, fits) = (found, true);
                }
            }
        }
        let text = self.content.open(&key, &self.ciphertext).filter(|_| fits).ok_or(Unusable)?;
        let text = std::str::from_utf8(&text).map_err(|_| Unusable)?;
        Ok(Secret::new(text.to_owned()))
    }
}

impl Transport {
    fn read(method: Node<'_, '_>) -> Result<Transport, Refused> {
        let named = |namespace, name| -> Result<Option<Hash>, Refused> {
            let mut found = xml::children(method, namespace, name);
            let hash = found.next().map(|found| Hash::named(algorithm(found))).transpose()?;
            if found.next().is_some() { Err(Refused::Malformed) } else { Ok(hash) }
        };
        // A label is nothing that providers use.
        if xml::children(method, ENCRYPTION, "OAEPparams").next().is_some() {
            return Err(Refused::EncryptionAlgorithm);
        }
        let digest = named(SIGNATURE, "DigestMethod")?.unwrap_or(Hash::Sha1);
        let mask = named(ENCRYPTION_11, "MGF")?;
        match (algorithm(method), mask) {
            // Its mask is made with SHA-1, whatever the hash (section 5.5.2).
            ("http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p", None) => {
                Ok(Transport { digest, mask: Hash::Sha1 })
            }
            ("http://www.w3.org/2009/xmlenc11#rsa-oaep", mask) => {
                Ok(Transport { digest, mask: mask.unwrap_or(Hash::Sha1) })
            }
            _ => Err(Refused::EncryptionAlgorithm),
        }
    }

    fn open(self, private: &rsa::PrivateKey, key: &[u8], stream: &mut Stream) -> rsa::Result<Vec<u8>> {
        match self.digest {
            Hash::Sha1 => self.open_with::<Sha1>(private, key, stream),
            Hash::Sha256 => self.open_with::<Sha256>(private, key, stream),
            Hash::Sha384 => self.open_with::<Sha384>(private, key, stream),
            Hash::Sha512 => self.open_with::<Sha512>(private, key, stream),
        }
    }

    fn open_with<D: Digest + FixedOutputReset>(
        self,
        private: &rsa::PrivateKey,
        key: &[u8],
        stream: &mut Stream,
    ) -> rsa::Result<Vec<u8>> {
        match self.mask {
            Hash::Sha1 => private.decrypt_blinded(stream, Oaep::<D, Sha1>::new_with_mgf_hash(), key),
            Hash::Sha256 => private.decrypt_blinded(stream, Oaep::<D, Sha256>::new_with_mgf_hash(), key),
            Hash::Sha384 => private.decrypt_blinded(stream, Oaep::<D, Sha384>::new_with_mgf_hash(), key),
            Hash::Sha512 => private.decrypt_blinded(stream, Oaep::<D, Sha512>::new_with_mgf_hash(), key),
        }
    }
}

impl Hash {
    /// The hash with this identifier, also where it names a function for masks.
    fn named(identifier: &str) -> Result<Hash, Refused> {
        match identifier {
            "http://www.w3.org/2000/09/xmldsig#sha1" | "http://www.w3.org/2009/xmlenc11#mgf1sha1" => {
                Ok(Hash::Sha1)
            }
            "http://www.w3.org/2001/04/xmlenc#sha256" | "http://www.w3.org/2009/xmlenc11#mgf1sha256" => {
                Ok(Hash::Sha256)
            }
            "http://www.w3.org/2001/04/xmldsig-more#sha384"
            | "http://www.w3.org/2001/04/xmlenc#sha384"
            | "http://www.w3.org/2009/xmlenc11#mgf1sha384" => Ok(Hash::Sha384),
            "http://www.w3.org/2001/04/xmlenc#sha512" | "http://www.w3.org/2009/xmlenc11#mgf1sha512" => {
                Ok(Hash::Sha512)
            }
            _ => Err(Refused::EncryptionAlgorithm),
        }
    }
}

impl Content {
    fn named(identifier: &str) -> Result<Content, Refused> {
        let (mode, bits) = match identifier {
            "http://www.w3.org/2001/04/xmlenc#aes128-cbc" => (Mode::Cbc, 128),
            "http://www.w3.org/2001/04/xmlenc#aes192-cbc" => (Mode::Cbc, 192),
            "http://www.w3.org/2001/04/xmlenc#aes256-cbc" => (Mode::Cbc, 256),
            "http://www.w3.org/2009/xmlenc11#aes128-gcm" => (Mode::Gcm, 128),
            "http://www.w3.org/2009/xmlenc11#aes192-gcm" => (Mode::Gcm, 192),
            "http://www.w3.org/2009/xmlenc11#aes256-gcm" => (Mode::Gcm, 256),
            _ => return Err(Refused::EncryptionAlgorithm),
        };
        Ok(Content { mode, key_length: bits / 8 })
    }

    fn open(self, key: &[u8], ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        match (self.mode, self.key_length) {
            (Mode::Cbc, 16) => cbc_opened::<aes::Aes128>(key, ciphertext),
            (Mode::Cbc, 24) => cbc_opened::<aes::Aes192>(key, ciphertext),
            (Mode::Cbc, _) => cbc_opened::<aes::Aes256>(key, ciphertext),
            (Mode::Gcm, 16) => gcm_opened::<aes_gcm::AesGcm<aes::Aes128, NonceLength>>(key, ciphertext),
            (Mode::Gcm, 24) => gcm_opened::<aes_gcm::AesGcm<aes::Aes192, NonceLength>>(key, ciphertext),
            (Mode::Gcm, _) => gcm_opened::<aes_gcm::AesGcm<aes::Aes256, NonceLength>>(key, ciphertext),
        }
    }
}

type NonceLength = aes_gcm::aead::consts::U12;

fn gcm_opened<Cipher>(key: &[u8], ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>>
where
    Cipher: KeyInit + Aead + aes_gcm::aead::AeadCore<NonceSize = NonceLength>,
{
    let (nonce, ciphertext) = ciphertext.split_first_chunk::<NONCE>()?;
    let cipher = Cipher::new_from_slice(key).ok()?;
    cipher.decrypt(&(*nonce).into(), ciphertext).ok().map(Zeroizing::new)
}

/// The last byte of the last block says how many of its bytes are none of the text; the others may be anything (section
/// 5.2).
fn cbc_opened<Cipher>(key: &[u8], ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>>
where
    Cipher: KeyInit + BlockCipherDecrypt,
    Block<Cipher>: From<[u8; BLOCK]> + Into<[u8; BLOCK]>,
{
    let (vector, ciphertext) = ciphertext.split_first_chunk::<BLOCK>()?;
    let (blocks, rest) = ciphertext.as_chunks::<BLOCK>();
    if !rest.is_empty() {
        return None;
    }
    let cipher = Cipher::new_from_slice(key).ok()?;
    let mut decryptor = cbc::Decryptor::inner_iv_init(cipher, &Block::<Cipher>::from(*vector));
    let mut text = Zeroizing::new(Vec::with_capacity(ciphertext.len()));
    for block in blocks {
        let mut block = Block::<Cipher>::from(*block);
        decryptor.decrypt_block(&mut block);
        text.extend::<[u8; BLOCK]>(block.into());
    }
    let padding = usize::from(*text.last()?);
    let length = text.len().checked_sub(padding).filter(|_| (1..=BLOCK).contains(&padding))?;
    text.truncate(length);
    Some(text)
}

/// What is in an element's CipherData, which is never fetched from elsewhere.
fn cipher_value(of: Node<'_, '_>) -> Result<Vec<u8>, Refused> {
    let value = only(only(of, ENCRYPTION, "CipherData")?, ENCRYPTION, "CipherValue")?;
    let text: String = xml::text(value).ok_or(Refused::Malformed)?.split_ascii_whitespace().collect();
    STANDARD.decode(text).map_err(|_| Refused::Malformed)
}

fn only<'a, 'input>(
    of: Node<'a, 'input>,
    namespace: &'static str,
    name: &'static str,
) -> Result<Node<'a, 'input>, Refused> {
    let mut found = xml::children(of, namespace, name);
    found.next().filter(|_| found.next().is_none()).ok_or(Refused::Malformed)
}

fn algorithm<'a>(of: Node<'a, '_>) -> &'a str {
    of.attribute("Algorithm").unwrap_or_default()
}

/// The one EncryptedAssertion of a response, if it has any.
///
/// # Errors
/// Several, or an assertion beside it.
pub(crate) fn encrypted_assertion<'a, 'input>(
    response: Node<'a, 'input>,
) -> Result<Option<Node<'a, 'input>>, Refused> {
    let mut found = xml::children(response, ASSERTION, "EncryptedAssertion");
    let Some(encrypted) = found.next() else { return Ok(None) };
    let is_other = |node: &Node<'_, '_>| {
        node.is_element()
            && *node != encrypted
            && matches!(node.tag_name().name(), "Assertion" | "EncryptedAssertion")
    };
    match response.descendants().any(|node| is_other(&node)) {
        true => Err(Refused::Malformed),
        false => Ok(Some(encrypted)),
    }
}
