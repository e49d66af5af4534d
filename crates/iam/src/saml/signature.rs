//! XML signatures (XML Signature 1.1), in the one form that SAML allows: enveloped in the element that they are over.
//!
//! What comes back is the text that the signature covers. Callers read that and nothing else: what stands around it, or
//! was moved about in the message, is not in it. `KeyInfo` is not looked at, since whoever signs chooses what it says.

use super::canonical::{Method, canonical};
use super::keys::{Algorithm, Hash, VerificationKey};
use super::xml::{self, SIGNATURE, Unreadable};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use roxmltree::{Document, Node};

/// Exclusive canonicalization (section 6.5 names others, which SAML does not need).
const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
const EXCLUSIVE_WITH_COMMENTS: &str = "http://www.w3.org/2001/10/xml-exc-c14n#WithComments";
/// Leaves out the signature itself (section 6.6.4).
const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
/// Elements, texts and comments of a SignedInfo.
const NODES_MAX: u32 = 200;
/// Prefixes in one PrefixList.
const PREFIXES_MAX: usize = 32;

const MALFORMED: Unreadable = Unreadable("a signature is not of the form that SAML allows");
const NOT_ALLOWED: Unreadable = Unreadable("a signature uses an algorithm that is not allowed");
const WRONG: Unreadable = Unreadable("a signature is wrong");

/// What the signature of `element` covers, in canonical form: the element without that signature and without comments.
/// None if it has no signature of its own.
///
/// # Errors
/// A signature that is there and does not hold under any of `keys`.
pub(crate) fn verified(
    element: Node<'_, '_>,
    keys: &[VerificationKey],
) -> Result<Option<String>, Unreadable> {
    let mut signatures = xml::children(element, SIGNATURE, "Signature");
    let Some(signature) = signatures.next() else { return Ok(None) };
    if signatures.next().is_some() {
        return Err(MALFORMED);
    }
    let mut parts = signature.children().filter(Node::is_element);
    let signed_info = named(parts.next(), "SignedInfo")?;
    let value = decoded(named(parts.next(), "SignatureValue")?)?;
    if parts.next().is_some_and(|part| !part.has_tag_name((SIGNATURE, "KeyInfo"))) || parts.next().is_some() {
        return Err(MALFORMED);
    }
    let method = method(named(signed_info.children().find(Node::is_element), "CanonicalizationMethod")?)?;
    let signed_info = canonical(signed_info, None, &method);
    let claim = Claim::read(&signed_info)?;
    let signed = claim.algorithm.ok_or(NOT_ALLOWED)?;
    if !keys.iter().any(|key| key.verifies(signed, signed_info.as_bytes(), &value)) {
        return Err(WRONG);
    }
    // From here on all that SignedInfo says is the provider's word.
    if claim.uri.strip_prefix('#') != Some(only_id(element)?) {
        return Err(Unreadable("a signature is over something else"));
    }
    let covered = canonical(element, Some(signature.id()), &claim.method);
    match claim.hash.digest(covered.as_bytes()) == claim.digest {
        true => Ok(Some(covered)),
        false => Err(WRONG),
    }
}

/// What a SignedInfo says.
struct Claim {
    algorithm: Option<Algorithm>,
    uri: String,
    method: Method,
    hash: Hash,
    digest: Vec<u8>,
}

impl Claim {
    /// Reads the text that was signed, not the tree that it was made of.
    fn read(signed_info: &str) -> Result<Claim, Unreadable> {
        let document: Document<'_> = xml::parse(signed_info, NODES_MAX)?;
        let mut parts = document.root_element().children().filter(Node::is_element);
        named(parts.next(), "CanonicalizationMethod")?;
        let signature_method = named(parts.next(), "SignatureMethod")?;
        let reference = named(parts.next(), "Reference")?;
        if parts.next().is_some() || signature_method.has_children() {
            return Err(MALFORMED);
        }
        let mut parts = reference.children().filter(Node::is_element);
        let method = transforms(named(parts.next(), "Transforms")?)?;
        let digest_method = named(parts.next(), "DigestMethod")?;
        let digest = decoded(named(parts.next(), "DigestValue")?)?;
        if parts.next().is_some() || digest_method.has_children() {
            return Err(MALFORMED);
        }
        Ok(Claim {
            algorithm: Algorithm::named(algorithm(signature_method)),
            uri: reference.attribute("URI").unwrap_or_default().to_owned(),
            method,
            hash: Hash::named(algorithm(digest_method)).ok_or(NOT_ALLOWED)?,
            digest,
        })
    }
}

/// The two that SAML allows (SAML 2.0 core, section 5.4.4), in the order in which they make sense. Without the second,
/// the octets would be those of another canonicalization.
fn transforms(of: Node<'_, '_>) -> Result<Method, Unreadable> {
    let mut transforms = of.children().filter(Node::is_element);
    let first = named(transforms.next(), "Transform")?;
    let second = named(transforms.next(), "Transform")?;
    if transforms.next().is_some() || algorithm(first) != ENVELOPED || first.has_children() {
        return Err(NOT_ALLOWED);
    }
    // A reference to an element by its id is never over comments (XML Signature 1.1, section 4.4.3.3).
    Ok(Method { comments: false, ..method(second)? })
}

/// Exclusive canonicalization as an element names it, with its PrefixList.
fn method(of: Node<'_, '_>) -> Result<Method, Unreadable> {
    let comments = match algorithm(of) {
        EXCLUSIVE => false,
        EXCLUSIVE_WITH_COMMENTS => true,
        _ => return Err(NOT_ALLOWED),
    };
    let mut parameters = of.children().filter(Node::is_element);
    let inclusive = match parameters.next() {
        None => Default::default(),
        Some(list) if list.has_tag_name((EXCLUSIVE, "InclusiveNamespaces")) => {
            let prefixes = list.attribute("PrefixList").unwrap_or_default().split_ascii_whitespace();
            prefixes.map(|prefix| if prefix == "#default" { "" } else { prefix }.to_owned()).collect()
        }
        Some(_) => return Err(MALFORMED),
    };
    let method = Method { comments, inclusive };
    match parameters.next().is_some() || method.inclusive.len() > PREFIXES_MAX {
        true => Err(MALFORMED),
        false => Ok(method),
    }
}

/// The id of an element, if nothing else in the document goes by it, whatever attribute it is in.
fn only_id<'a>(element: Node<'a, '_>) -> Result<&'a str, Unreadable> {
    let id = element.attribute("ID").filter(|id| !id.is_empty()).ok_or(MALFORMED)?;
    let is_id = |name: &str| name.eq_ignore_ascii_case("id");
    let bearers = element.document().descendants().flat_map(|node| node.attributes());
    match bearers.filter(|attribute| is_id(attribute.name()) && attribute.value() == id).count() {
        1 => Ok(id),
        _ => Err(Unreadable("an id stands for several elements")),
    }
}

fn named<'a, 'input>(part: Option<Node<'a, 'input>>, name: &str) -> Result<Node<'a, 'input>, Unreadable> {
    part.filter(|part| part.has_tag_name((SIGNATURE, name))).ok_or(MALFORMED)
}

fn algorithm<'a>(of: Node<'a, '_>) -> &'a str {
    of.attribute("Algorithm").unwrap_or_default()
}

fn decoded(of: Node<'_, '_>) -> Result<Vec<u8>, Unreadable> {
    let text: String = xml::text(of).ok_or(MALFORMED)?.split_ascii_whitespace().collect();
    STANDARD.decode(text).map_err(|_| MALFORMED)
}
