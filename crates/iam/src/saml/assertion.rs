//! Responses of identity providers, and what the one assertion in each says (SAML 2.0 core; web browser SSO profile).
//!
//! A response is taken apart in three steps: which provider claims to have made it, what of it that provider signed, and
//! what stands in that. The last step sees the signed text alone. An assertion is good for five minutes and for this
//! service; within them it can be used again, as at AWS, where one assertion is used for several roles.

use super::claims::Claims;
use super::encryption::{Encrypted, encrypted_assertion};
use super::metadata::IdentityProvider;
use super::xml::{self, ASSERTION, PROTOCOL, Unreadable};
use super::{Refused, signature};
use crate::domain::saml_provider::{AssertionEncryption, SamlProvider};
use crate::env::{Instant, Mint};
use crate::key_task::KeyTask;
use crate::private_key::Unusable;
use crate::secret::{CannotOpen, MasterKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use protocol::timestamp::Timestamp;
use protocol::value::Secret;
use roxmltree::Node;
use zeroize::Zeroizing;

/// What somebody's identity provider says of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assertion {
    /// Entity id of the identity provider.
    pub issuer: String,
    /// Whom it is about.
    pub subject: String,
    /// What kind of name that is: `persistent`, `transient`, or all of the format if it is another.
    pub subject_type: String,
    /// The address that it was made for.
    pub recipient: String,
    /// When the session at the identity provider ends, if it says so.
    pub session_ends: Option<Instant>,
    /// Everything else.
    pub claims: Claims,
}

/// What a response brings.
pub enum Brought {
    /// An assertion that the provider signed.
    Assertion(Box<Assertion>),
    /// One that is encrypted, of which nothing is known yet.
    Envelope(Box<Envelope>),
}

/// An encrypted assertion.
pub struct Envelope {
    encrypted: Encrypted,
    /// Whom the response says it is from.
    issuer: IdentityProvider,
    /// Whether the response is signed, and with it that this is what they sent.
    signed: bool,
    /// Prefixes that are bound where it stands, and to which namespaces.
    scope: Vec<(String, String)>,
}

/// Elements, texts and comments of a response.
const NODES_MAX: u32 = 20_000;
/// The longest response, in characters of base64 (API reference, `SAMLAssertionType`).
pub const RESPONSE_LENGTH_MAX: usize = 100_000;
/// The longest name of a subject, in characters.
const SUBJECT_LENGTH_MAX: usize = 1024;
/// Seconds after which an assertion is not taken any more (API reference, AssumeRoleWithSAML).
const REDEEMED_WITHIN_SECONDS: i64 = 300;
/// Seconds that the clock of an identity provider may be ahead.
const AHEAD_SECONDS: i64 = 300;
/// What may stand before a format of names that is shown without it (API reference, `SubjectType`).
const FORMAT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:";
const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";
const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
/// Whom assertions for AWS are for (user guide, "Configure SAML assertions for the authentication response").
const AUDIENCE: &str = "urn:amazon:webservices";
/// Where responses go; of a region, with its name before it.
const SIGN_IN_HOST: &str = "signin.aws.amazon.com";

const MALFORMED: Refused = Refused::Malformed;

impl Assertion {
    /// Reads a response, base64 of XML, that this provider made at most five minutes ago.
    ///
    /// # Errors
    /// One that is malformed, not signed by the provider, for somebody else, over, or about a failure.
    pub fn read(response: &str, provider: &SamlProvider, now: Instant) -> Result<Brought, Refused> {
        let text = decoded(response)?;
        let document = xml::parse(&text, NODES_MAX)?;
        let root = document.root_element();
        if !root.has_tag_name((PROTOCOL, "Response")) || root.attribute("Version") != Some("2.0") {
            return Err(MALFORMED);
        }
        let status = only(root, PROTOCOL, "Status").and_then(|status| only(status, PROTOCOL, "StatusCode"));
        if status.and_then(|code| code.attribute("Value")) != Some(SUCCESS) {
            return Err(Refused::Failed);
        }
        if let Some(encrypted) = encrypted_assertion(root)? {
            return Ok(Brought::Envelope(Box::new(Envelope::read(root, encrypted, provider)?)));
        }
        if provider.encryption == Some(AssertionEncryption::Required) {
            return Err(Refused::NotEncrypted);
        }
        let assertion = only_assertion(root)?;
        let issuer = issuer(assertion, provider)?;
        let whole = signature::verified(root, &issuer.keys).map_err(Refused::Signature)?;
        let own = signature::verified(assertion, &issuer.keys).map_err(Refused::Signature)?;
        let read = match (own, whole) {
            (Some(signed), _) => {
                let signed = xml::parse(&signed, NODES_MAX)?;
                Assertion::of(signed.root_element(), issuer, provider, now)
            }
            (None, Some(signed)) => {
                let signed = xml::parse(&signed, NODES_MAX)?;
                Assertion::of(only_assertion(signed.root_element())?, issuer, provider, now)
            }
            (None, None) => Err(Refused::Signature(Unreadable("nothing is signed"))),
        };
        Ok(Brought::Assertion(Box::new(read?)))
    }

    /// Reads what is signed.
    fn of(
        node: Node<'_, '_>,
        expected: &IdentityProvider,
        provider: &SamlProvider,
        now: Instant,
    ) -> Result<Assertion, Refused> {
        if !node.has_tag_name((ASSERTION, "Assertion")) || node.attribute("Version") != Some("2.0") {
            return Err(MALFORMED);
        }
        let issuer = issuer(node, provider)?;
        if issuer != expected {
            return Err(Refused::Issuer);
        }
        let issued = instant(node, "IssueInstant")?.ok_or(MALFORMED)?;
        if issued > now.plus_seconds(AHEAD_SECONDS) {
            return Err(Refused::TooEarly);
        }
        if now >= issued.plus_seconds(REDEEMED_WITHIN_SECONDS) || now >= provider.valid_until {
            return Err(Refused::TooLate);
        }
        let subject = only(node, ASSERTION, "Subject").ok_or(MALFORMED)?;
        let name = only(subject, ASSERTION, "NameID").ok_or(MALFORMED)?;
        let text = text(name).filter(|text| !text.is_empty() && text.chars().count() <= SUBJECT_LENGTH_MAX);
        let format =
            name.attribute("Format").unwrap_or("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified");
        conditions(only(node, ASSERTION, "Conditions").ok_or(Refused::Audience)?, now)?;
        Ok(Assertion {
            issuer: issuer.entity_id.clone(),
            subject: text.ok_or(MALFORMED)?,
            subject_type: format.strip_prefix(FORMAT).unwrap_or(format).to_owned(),
            recipient: confirmed(subject, now)?,
            session_ends: session_ends(node, now)?,
            claims: Claims::read(node)?,
        })
    }
}

impl Envelope {
    /// Takes the envelope out of a response, or out of what is signed of it.
    fn read(
        response: Node<'_, '_>,
        encrypted: Node<'_, '_>,
        provider: &SamlProvider,
    ) -> Result<Envelope, Refused> {
        // It has to be there where an assertion is encrypted (profiles, section 4.1.4.2).
        let issuer = issuer(response, provider)?;
        let of = |encrypted: Node<'_, '_>, signed| -> Result<Envelope, Refused> {
            let scope = encrypted.namespaces().filter(|bound| bound.name() != Some("xml"));
            let scope = scope.map(|bound| (bound.name().unwrap_or_default().into(), bound.uri().into()));
            let (issuer, scope) = (issuer.clone(), scope.collect());
            Ok(Envelope { encrypted: Encrypted::read(encrypted)?, issuer, signed, scope })
        };
        let envelope = match signature::verified(response, &issuer.keys).map_err(Refused::Signature)? {
            Some(signed) => {
                let signed = xml::parse(&signed, NODES_MAX)?;
                of(encrypted_assertion(signed.root_element())?.ok_or(MALFORMED)?, true)?
            }
            None => of(encrypted, false)?,
        };
        match provider.decryption_keys.is_empty() {
            true => Err(Refused::Encrypted),
            false => Ok(envelope),
        }
    }

    /// The work of decrypting it with the keys of the provider.
    ///
    /// # Errors
    /// A key that does not open under this master key.
    pub fn decryption(
        &self,
        provider: &SamlProvider,
        master_key: &MasterKey,
        mint: &mut Mint,
    ) -> Result<KeyTask, CannotOpen> {
        let keys = provider.decryption_keys.iter().map(|key| key.open(&provider.uuid, master_key));
        Ok(KeyTask::decrypt(keys.collect::<Result<_, _>>()?, self.encrypted.clone(), mint))
    }

    /// Reads what came of it: an assertion that the issuer of the response signed, itself or with the response.
    ///
    /// # Errors
    /// Up to the signature, one for everything: whoever changes an envelope of somebody else learns nothing of what is in
    /// it by how it fails. After it, as of [`Assertion::read`].
    pub fn open(
        &self,
        decrypted: Result<Secret, Unusable>,
        provider: &SamlProvider,
        now: Instant,
    ) -> Result<Assertion, Refused> {
        const CLOSED: Refused = Refused::Undecipherable;
        let text = self.framed(&decrypted.map_err(|_| CLOSED)?);
        let document = xml::parse(&text, NODES_MAX).map_err(|_| CLOSED)?;
        let assertion = only_assertion(document.root_element()).map_err(|_| CLOSED)?;
        if issuer(assertion, provider).map_err(|_| CLOSED)? != &self.issuer {
            return Err(CLOSED);
        }
        match signature::verified(assertion, &self.issuer.keys).map_err(|_| CLOSED)? {
            Some(signed) => {
                let signed = xml::parse(&signed, NODES_MAX)?;
                Assertion::of(signed.root_element(), &self.issuer, provider, now)
            }
            None if self.signed => Assertion::of(assertion, &self.issuer, provider, now),
            None => Err(CLOSED),
        }
    }

    /// The text where it stood: its prefixes may be bound around it. What is more than one element does not fit.
    fn framed(&self, text: &Secret) -> Zeroizing<String> {
        let mut framed = Zeroizing::new("<decrypted".to_owned());
        for (prefix, namespace) in &self.scope {
            let namespace = namespace.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
            let colon = if prefix.is_empty() { "" } else { ":" };
            framed.extend([" xmlns", colon, prefix, "=\"", &namespace, "\""]);
        }
        framed.extend([">", text.expose(), "</decrypted>"]);
        framed
    }
}

fn decoded(response: &str) -> Result<String, Refused> {
    if response.len() > RESPONSE_LENGTH_MAX {
        return Err(Refused::Base64);
    }
    let response: String = response.split_ascii_whitespace().collect();
    let bytes = STANDARD.decode(response).map_err(|_| Refused::Base64)?;
    String::from_utf8(bytes).map_err(|_| MALFORMED)
}

/// The assertion of a response, if there is one and no other anywhere: signed ones are not to be hidden beside forged ones.
fn only_assertion<'a, 'input>(response: Node<'a, 'input>) -> Result<Node<'a, 'input>, Refused> {
    let found = only(response, ASSERTION, "Assertion").ok_or(MALFORMED)?;
    let all =
        response.descendants().filter(|node| node.is_element() && node.tag_name().name() == "Assertion");
    if all.count() == 1 { Ok(found) } else { Err(MALFORMED) }
}

/// The identity provider of these that an assertion says it is from.
fn issuer<'a>(assertion: Node<'_, '_>, provider: &'a SamlProvider) -> Result<&'a IdentityProvider, Refused> {
    let name = only(assertion, ASSERTION, "Issuer").and_then(text).ok_or(MALFORMED)?;
    provider.identity_providers.iter().find(|known| known.entity_id == name).ok_or(Refused::Issuer)
}

/// The address that the subject is to be believed at, from whoever brings the assertion (profiles, section 4.1.4.3).
fn confirmed(subject: Node<'_, '_>, now: Instant) -> Result<String, Refused> {
    let mut refused = MALFORMED;
    for confirmation in xml::children(subject, ASSERTION, "SubjectConfirmation") {
        if confirmation.attribute("Method") != Some(BEARER) {
            continue;
        }
        let Some(data) = only(confirmation, ASSERTION, "SubjectConfirmationData") else { continue };
        let Some(recipient) = data.attribute("Recipient").filter(|recipient| is_ours(recipient)) else {
            refused = Refused::Audience;
            continue;
        };
        match within(data, now) {
            Ok(()) if data.has_attribute("NotOnOrAfter") => return Ok(recipient.to_owned()),
            Ok(()) => {}
            Err(why) => refused = why,
        }
    }
    Err(refused)
}

/// Every restriction must name us, and there must be one.
fn conditions(conditions: Node<'_, '_>, now: Instant) -> Result<(), Refused> {
    within(conditions, now)?;
    let mut restrictions = xml::children(conditions, ASSERTION, "AudienceRestriction").peekable();
    let names_us = |restriction: Node<'_, '_>| {
        let mut audiences = xml::children(restriction, ASSERTION, "Audience").filter_map(text);
        audiences.any(|audience| audience == AUDIENCE || is_ours(&audience))
    };
    match restrictions.peek().is_some() && restrictions.all(names_us) {
        true => Ok(()),
        false => Err(Refused::Audience),
    }
}

/// AWS's address for assertions, or that of one region.
fn is_ours(address: &str) -> bool {
    let host = address.strip_prefix("https://").and_then(|rest| rest.strip_suffix("/saml"));
    let is_region = |region: &str| region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    host.is_some_and(|host| {
        host == SIGN_IN_HOST
            || host.split_once('.').is_some_and(|(region, rest)| rest == SIGN_IN_HOST && is_region(region))
    })
}

fn within(node: Node<'_, '_>, now: Instant) -> Result<(), Refused> {
    if instant(node, "NotBefore")?.is_some_and(|begins| begins > now.plus_seconds(AHEAD_SECONDS)) {
        return Err(Refused::TooEarly);
    }
    match instant(node, "NotOnOrAfter")?.is_some_and(|ends| now >= ends) {
        true => Err(Refused::TooLate),
        false => Ok(()),
    }
}

/// The earliest end of a session at the provider; one that is over is nobody's.
fn session_ends(assertion: Node<'_, '_>, now: Instant) -> Result<Option<Instant>, Refused> {
    let mut earliest: Option<Instant> = None;
    for statement in xml::children(assertion, ASSERTION, "AuthnStatement") {
        if let Some(ends) = instant(statement, "SessionNotOnOrAfter")? {
            earliest = Some(earliest.map_or(ends, |known| known.min(ends)));
        }
    }
    match earliest.is_some_and(|ends| now >= ends) {
        true => Err(Refused::TooLate),
        false => Ok(earliest),
    }
}

fn instant(node: Node<'_, '_>, name: &str) -> Result<Option<Instant>, Refused> {
    let parsed =
        node.attribute(name).map(|text| Timestamp::parse(text.trim()).ok_or(MALFORMED)).transpose()?;
    Ok(parsed.map(|timestamp| Instant::from_epoch_seconds(timestamp.seconds())))
}

/// The child with this name, if there is exactly one.
fn only<'a, 'input>(
    of: Node<'a, 'input>,
    namespace: &'static str,
    name: &'static str,
) -> Option<Node<'a, 'input>> {
    let mut found = xml::children(of, namespace, name);
    found.next().filter(|_| found.next().is_none())
}

fn text(of: Node<'_, '_>) -> Option<String> {
    xml::text(of).map(|text| text.trim().to_owned())
}
