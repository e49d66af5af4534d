//! Responses that somebody else signed, forged ones, and what is to be said of each.
//!
//! The documents in `tests/data/saml` are signed by an implementation that has nothing in common with this one. What it
//! would not sign is signed here, over texts that are canonical as they stand.

use super::Refused;
use super::assertion::{Assertion, Brought};
use super::metadata::Metadata;
use super::xml::Unreadable;
use crate::domain::names::{AccountId, Name};
use crate::domain::saml_provider::SamlProvider;
use crate::env::{Instant, Mint};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use p256::pkcs8::DecodePrivateKey;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

pub(super) const NOW: i64 = 1_800_000_000;
pub(super) const WRONG: Refused = Refused::Signature(Unreadable("a signature is wrong"));
const NOT_ALLOWED: Refused =
    Refused::Signature(Unreadable("a signature uses an algorithm that is not allowed"));
const MALFORMED: Refused = Refused::Signature(Unreadable("a signature is not of the form that SAML allows"));
const ELSEWHERE: Refused = Refused::Signature(Unreadable("a signature is over something else"));
const AMBIGUOUS: Refused = Refused::Signature(Unreadable("an id stands for several elements"));
const UNSIGNED: Refused = Refused::Signature(Unreadable("nothing is signed"));

macro_rules! vector {
    ($name:literal) => {
        include_str!(concat!("../../tests/data/saml/", $name, ".xml"))
    };
}

pub(super) fn provider() -> SamlProvider {
    let account = AccountId::new("123456789012").unwrap();
    let metadata = Metadata::read(vector!("metadata")).unwrap();
    let mint = &mut Mint::new(Zeroizing::new([1; 32]));
    SamlProvider::new(&account, Name::new("Corp").unwrap(), metadata, Instant::from_epoch_seconds(NOW), mint)
}

fn read_by(response: &str, provider: &SamlProvider, now: Instant) -> Result<Assertion, Refused> {
    match Assertion::read(response, provider, now)? {
        Brought::Assertion(said) => Ok(*said),
        Brought::Envelope(_) => panic!("nothing is encrypted here"),
    }
}

fn read_at(response: &str, now: i64) -> Result<Assertion, Refused> {
    read_by(&STANDARD.encode(response), &provider(), Instant::from_epoch_seconds(now))
}

fn read(response: &str) -> Result<Assertion, Refused> {
    read_at(response, NOW)
}

fn refused(response: &str) -> Option<Refused> {
    read(response).err()
}

/// The text from `open` to the end of the last `close`.
fn cut<'a>(text: &'a str, open: &str, close: &str) -> &'a str {
    let begin = text.find(open).unwrap();
    &text[begin..text.rfind(close).unwrap() + close.len()]
}

/// Responses that this test's own identity provider makes.
pub(super) struct Forge {
    pub(super) assertion: String,
    signed_info: String,
}

const DSIG: &str = "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"";

impl Forge {
    /// One that is as it should be.
    pub(super) fn new() -> Forge {
        Forge {
            assertion: format!(
                "<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_a\" \
                 IssueInstant=\"2027-01-15T08:00:00Z\" Version=\"2.0\">\
                 <saml:Issuer>https://idp.example.com/saml</saml:Issuer>\
                 <saml:Subject><saml:NameID>alice</saml:NameID>\
                 <saml:SubjectConfirmation Method=\"urn:oasis:names:tc:SAML:2.0:cm:bearer\">\
                 <saml:SubjectConfirmationData NotOnOrAfter=\"2027-01-15T08:05:00Z\" \
                 Recipient=\"https://signin.aws.amazon.com/saml\"></saml:SubjectConfirmationData>\
                 </saml:SubjectConfirmation></saml:Subject>\
                 <saml:Conditions NotBefore=\"2027-01-15T07:55:00Z\" NotOnOrAfter=\"2027-01-15T08:05:00Z\">\
                 <saml:AudienceRestriction><saml:Audience>https://signin.aws.amazon.com/saml</saml:Audience>\
                 </saml:AudienceRestriction></saml:Conditions>\
                 <saml:AuthnStatement AuthnInstant=\"2027-01-15T07:59:00Z\"></saml:AuthnStatement>\
                 <saml:AttributeStatement>{}</saml:AttributeStatement></saml:Assertion>",
                attribute("RoleSessionName", &["alice"]),
            ),
            signed_info: format!(
                "<ds:SignedInfo {DSIG}>\
                 <ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:CanonicalizationMethod>\
                 <ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256\"></ds:SignatureMethod>\
                 <ds:Reference URI=\"#_a\"><ds:Transforms>\
                 <ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"></ds:Transform>\
                 <ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:Transform></ds:Transforms>\
                 <ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"></ds:DigestMethod>\
                 <ds:DigestValue>DIGEST</ds:DigestValue></ds:Reference></ds:SignedInfo>"
            ),
        }
    }

    fn saying(mut self, from: &str, to: &str) -> Forge {
        assert!(self.assertion.contains(from), "{from}");
        self.assertion = self.assertion.replace(from, to);
        self
    }

    fn signing(mut self, from: &str, to: &str) -> Forge {
        assert!(self.signed_info.contains(from), "{from}");
        self.signed_info = self.signed_info.replace(from, to);
        self
    }

    /// The assertion with a signature of its own.
    pub(super) fn signed(self) -> String {
        let digest = STANDARD.encode(Sha256::digest(&self.assertion));
        let signed_info = self.signed_info.replace("DIGEST", &digest);
        let pem: String = include_str!("../../tests/data/saml/ec-key.pem")
            .lines()
            .filter(|line| !line.starts_with('-'))
            .collect();
        let key = SigningKey::from_pkcs8_der(&STANDARD.decode(pem).unwrap()).unwrap();
        let signature: Signature = key.sign(signed_info.as_bytes());
        let value = STANDARD.encode(signature.to_bytes());
        let signature = format!(
            "</saml:Issuer><ds:Signature {DSIG}>{signed_info}<ds:SignatureValue>{value}</ds:SignatureValue></ds:Signature>"
        );
        self.assertion.replacen("</saml:Issuer>", &signature, 1)
    }

    fn response(self) -> String {
        response(&self.signed())
    }
}

fn response(inside: &str) -> String {
    format!(
        "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"_r\" Version=\"2.0\">\
         <samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></samlp:Status>\
         {inside}</samlp:Response>"
    )
}

fn attribute(name: &str, values: &[&str]) -> String {
    let values: String =
        values.iter().map(|value| format!("<saml:AttributeValue>{value}</saml:AttributeValue>")).collect();
    format!(
        "<saml:Attribute Name=\"https://aws.amazon.com/SAML/Attributes/{name}\">{values}</saml:Attribute>"
    )
}

#[test]
fn what_an_independent_implementation_signs_is_taken() {
    for (name, text) in [
        ("assertion-signed", vector!("assertion-signed")),
        ("response-signed", vector!("response-signed")),
        ("both-signed", vector!("both-signed")),
        ("ecdsa", vector!("ecdsa")),
        ("rsa-sha512", vector!("rsa-sha512")),
    ] {
        let assertion = read(text).unwrap_or_else(|why| panic!("{name}: {why:?}"));
        assert_eq!(assertion.subject, "alice@example.com", "{name}");
        assert_eq!(assertion.subject_type, "persistent", "{name}");
        assert_eq!(assertion.issuer, "https://idp.example.com/saml", "{name}");
        assert_eq!(assertion.recipient, "https://signin.aws.amazon.com/saml", "{name}");
        assert!(
            assertion
                .claims
                .offers("arn:aws:iam::123456789012:role/Dev", "arn:aws:iam::123456789012:saml-provider/Corp")
        );
    }
    let claims = read(vector!("full")).unwrap().claims;
    assert_eq!(claims.roles.len(), 2);
    assert_eq!(claims.session_seconds, Some(1800));
    assert_eq!(claims.tags.len(), 2);
    assert_eq!(claims.transitive_tag_keys, ["Project"]);
    assert_eq!(claims.source_identity.as_deref(), Some("alice"));
    let staff = ("saml:edupersonaffiliation", vec!["staff".to_owned(), "member".to_owned()]);
    assert_eq!(claims.subject, [staff, ("saml:mail", vec!["alice@example.com".to_owned()])]);
    assert_eq!(read(&Forge::new().response()).unwrap().subject, "alice");
}

#[test]
fn a_comment_does_not_end_a_name() {
    let whole = "admin@example.com.evil.example";
    assert_eq!(read(vector!("comment")).unwrap().subject, whole);
    // Comments are in no reference by id, so that one can be put in and changes nothing.
    let put_in = vector!("assertion-signed").replace("alice@example.com<", "alice<!-- x -->@example.com<");
    assert_eq!(read(&put_in).unwrap().subject, "alice@example.com");
    let put_in = vector!("full").replace(":role/Dev", ":role/<!-- x -->Dev");
    assert_eq!(read(&put_in).unwrap().claims.roles[0].role, "arn:aws:iam::123456789012:role/Dev");
    let element = vector!("full").replace(":role/Dev", ":role/<x/>Dev");
    assert_eq!(refused(&element), Some(WRONG));
}

#[test]
fn whatever_is_changed_or_taken_away_is_noticed() {
    let text = vector!("assertion-signed");
    let signature = cut(text, "<ds:Signature ", "</ds:Signature>");
    assert_eq!(refused(&text.replace("alice@example.com", "mallory@example.com")), Some(WRONG));
    assert_eq!(refused(&text.replace("role/Dev", "role/Ops")), Some(WRONG));
    assert_eq!(refused(&text.replace(signature, "")), Some(UNSIGNED));
    assert_eq!(refused(&text.replace("<ds:SignatureValue>", "<ds:SignatureValue>AAAA")), Some(WRONG));
    assert_eq!(refused(&text.replace(signature, &signature.repeat(2))), Some(MALFORMED));
    assert_eq!(
        refused(vector!("response-signed").replace("status:Success", "status:Responder").as_str()),
        Some(Refused::Failed)
    );
    // Of two signatures both must hold.
    let both = vector!("both-signed");
    assert_eq!(refused(&both.replace("ID=\"_response\"", "ID=\"_other\"")), Some(ELSEWHERE));
    assert_eq!(refused(&both.replacen("Destination=", "x=", 1)), Some(WRONG));
    // Whoever signs says with which key; only the provider's are taken, whatever it says.
    assert_eq!(refused(vector!("stranger")), Some(WRONG));
    let unknown =
        text.replace("https://idp.example.com/saml</saml:Issuer>", "https://evil.example</saml:Issuer>");
    assert_eq!(refused(&unknown), Some(Refused::Issuer));
}

/// The eight ways to wrap a signed element that are known (Somorovsky and others, "On Breaking SAML", 2012).
#[test]
fn signed_elements_cannot_be_wrapped() {
    let whole = vector!("response-signed");
    let part = vector!("assertion-signed");
    let signed = cut(part, "<saml:Assertion", "</saml:Assertion>");
    let signature = cut(signed, "<ds:Signature ", "</ds:Signature>");
    let bare = signed.replace(signature, "");
    let forged =
        |id: &str| bare.replace("_assertion", id).replace("alice@example.com", "mallory@example.com");
    let with = |assertion: &str, inside: &str| {
        assertion.replacen("</saml:Issuer>", &format!("</saml:Issuer>{inside}"), 1)
    };
    let object = |signature: &str, inside: &str| {
        signature.replace("</ds:Signature>", &format!("<ds:Object>{inside}</ds:Object></ds:Signature>"))
    };
    let root_signature = cut(whole, "<ds:Signature ", "</ds:Signature>");
    let root_bare = whole.replace(root_signature, "");
    let evil_root =
        root_bare.replace("_response", "_evil").replace("alice@example.com", "mallory@example.com");
    let tricks = [
        ("1", with(&evil_root, &object(root_signature, &root_bare))),
        ("2", with(&evil_root, &format!("{root_bare}{root_signature}"))),
        ("3", part.replace(signed, &format!("{}{signed}", forged("_evil")))),
        ("3, after", part.replace(signed, &format!("{signed}{}", forged("_evil")))),
        ("4", part.replace(signed, &with(&forged("_evil"), signed))),
        ("5", part.replace(signed, &format!("{}{bare}", with(&forged("_evil"), signature)))),
        ("6", part.replace(signed, &with(&forged("_evil"), &object(signature, &bare)))),
        (
            "7",
            part.replace(
                signed,
                &format!("<samlp:Extensions>{}</samlp:Extensions>{signed}", forged("_assertion")),
            ),
        ),
        ("8", part.replace(signed, &with(&forged("_assertion"), &object(signature, &bare)))),
        (
            "in an extension",
            part.replace(
                signed,
                &format!("<samlp:Extensions>{signed}</samlp:Extensions>{}", forged("_evil")),
            ),
        ),
        (
            "in another namespace",
            part.replace(
                signed,
                &format!(
                    "{}{signed}",
                    forged("_evil")
                        .replace("saml:Assertion", "x:Assertion")
                        .replace("xmlns:saml", "xmlns:x=\"urn:x\" xmlns:saml")
                ),
            ),
        ),
        (
            "the same id in another attribute",
            part.replace("<samlp:Status>", "<samlp:Status Id=\"_assertion\">"),
        ),
        ("the same id by xml:id", part.replace("<samlp:Status>", "<samlp:Status xml:id=\"_assertion\">")),
    ];
    for (name, trick) in tricks {
        assert!(trick.contains("mallory") || name.contains("same id"), "{name}");
        let outcome = read(&trick);
        assert!(matches!(outcome, Err(Refused::Malformed | Refused::Signature(_))), "{name}: {outcome:?}");
    }
    assert_eq!(refused(&part.replace("<samlp:Status>", "<samlp:Status Id=\"_assertion\">")), Some(AMBIGUOUS));
}

#[test]
fn signatures_of_another_form_or_strength_are_refused_though_the_provider_made_them() {
    let forge = Forge::new;
    let exclusive = "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:Transform>";
    let sha256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    let ecdsa = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    let reference = {
        let text = forge().signed_info;
        cut(&text, "<ds:Reference", "</ds:Reference>").to_owned()
    };
    let digest = STANDARD.encode(&Sha256::digest(forge().assertion)[..16]);
    for (forged, why) in [
        (forge().signing("#_a", "#_r"), ELSEWHERE),
        (forge().signing("#_a", ""), ELSEWHERE),
        (forge().signing("#_a", "#xpointer(id('_a'))"), ELSEWHERE),
        (forge().signing("#_a", "https://evil.example/"), ELSEWHERE),
        (forge().signing(exclusive, ""), MALFORMED),
        (forge().signing(exclusive, &exclusive.repeat(2)), NOT_ALLOWED),
        (
            forge().signing(
                "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
                "http://www.w3.org/TR/1999/REC-xslt-19991116",
            ),
            NOT_ALLOWED,
        ),
        (
            forge().signing(
                "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
                "http://www.w3.org/TR/1999/REC-xpath-19991116",
            ),
            NOT_ALLOWED,
        ),
        (
            forge().signing(
                "http://www.w3.org/2001/10/xml-exc-c14n#",
                "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            ),
            NOT_ALLOWED,
        ),
        (forge().signing(sha256, "http://www.w3.org/2000/09/xmldsig#sha1"), NOT_ALLOWED),
        (forge().signing(ecdsa, "http://www.w3.org/2000/09/xmldsig#rsa-sha1"), NOT_ALLOWED),
        (forge().signing(ecdsa, "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"), NOT_ALLOWED),
        (forge().signing(ecdsa, "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"), WRONG),
        (forge().signing(ecdsa, "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"), WRONG),
        (
            forge().signing(
                "</ds:SignatureMethod>",
                "<ds:HMACOutputLength>8</ds:HMACOutputLength></ds:SignatureMethod>",
            ),
            MALFORMED,
        ),
        (forge().signing("DIGEST", &digest), WRONG),
        (forge().signing("DIGEST", ""), WRONG),
        (forge().signing(&reference, &reference.repeat(2)), MALFORMED),
        (forge().signing(&reference, ""), MALFORMED),
        (forge().saying("ID=\"_a\" ", ""), MALFORMED),
    ] {
        let response = forged.response();
        assert_eq!(refused(&response), Some(why), "{response}");
    }
}

#[test]
fn what_a_signature_covers_is_written_as_it_says() {
    let forge = Forge::new;
    let exclusive = "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:Transform>";
    // Namespaces that only values use are part of what is signed where the signature says so.
    let spoken = |forge: Forge| forge.saying("assertion\" ID", "assertion\" xmlns:xs=\"urn:xs\" ID");
    let listed = exclusive.replace(
        "></ds:Transform>",
        "><e:InclusiveNamespaces xmlns:e=\"http://www.w3.org/2001/10/xml-exc-c14n#\" PrefixList=\"xs absent\">\
         </e:InclusiveNamespaces></ds:Transform>",
    );
    assert_eq!(refused(&spoken(forge()).response()), Some(WRONG));
    assert!(read(&spoken(forge().signing(exclusive, &listed)).response()).is_ok());
    // A comment within a digest is no way to have two of them.
    let commented = forge().response().replace("<ds:DigestValue>", "<ds:DigestValue><!--AAAA-->");
    assert!(read(&commented).is_ok());
}

#[test]
fn assertions_for_others_and_of_other_times_are_refused() {
    let forge = Forge::new;
    let (recipient, audience) = (
        "Recipient=\"https://signin.aws.amazon.com/saml\"",
        "<saml:Audience>https://signin.aws.amazon.com/saml</saml:Audience>",
    );
    let condition = "NotBefore=\"2027-01-15T07:55:00Z\" NotOnOrAfter=\"2027-01-15T08:05:00Z\"";
    for (forged, why) in [
        (forge().saying(recipient, "Recipient=\"https://sp.example.com/saml\""), Refused::Audience),
        (
            forge().saying(recipient, "Recipient=\"https://evil.example/.signin.aws.amazon.com/saml\""),
            Refused::Audience,
        ),
        (
            forge().saying(recipient, "Recipient=\"https://evilsignin.aws.amazon.com/saml\""),
            Refused::Audience,
        ),
        (forge().saying(&format!(" {recipient}"), ""), Refused::Audience),
        (
            forge().saying(audience, "<saml:Audience>https://sp.example.com</saml:Audience>"),
            Refused::Audience,
        ),
        (forge().saying(audience, ""), Refused::Audience),
        (
            forge().saying(
                "<saml:AudienceRestriction>",
                "<saml:AudienceRestriction></saml:AudienceRestriction><saml:AudienceRestriction>",
            ),
            Refused::Audience,
        ),
        (forge().saying("cm:bearer", "cm:sender-vouches"), Refused::Malformed),
        (forge().saying("NotOnOrAfter=\"2027-01-15T08:05:00Z\" Recipient", "Recipient"), Refused::Malformed),
        (
            forge().saying(
                "NotOnOrAfter=\"2027-01-15T08:05:00Z\" Recipient",
                "NotOnOrAfter=\"2027-01-15T08:00:00Z\" Recipient",
            ),
            Refused::TooLate,
        ),
        (forge().saying(condition, "NotBefore=\"2027-01-15T08:05:01Z\""), Refused::TooEarly),
        (forge().saying(condition, "NotOnOrAfter=\"2027-01-15T08:00:00Z\""), Refused::TooLate),
        (forge().saying(condition, "NotOnOrAfter=\"never\""), Refused::Malformed),
        (
            forge().saying("IssueInstant=\"2027-01-15T08:00:00Z\"", "IssueInstant=\"2027-01-15T07:55:00Z\""),
            Refused::TooLate,
        ),
        (
            forge().saying("IssueInstant=\"2027-01-15T08:00:00Z\"", "IssueInstant=\"2027-01-15T08:05:01Z\""),
            Refused::TooEarly,
        ),
        (forge().saying("IssueInstant=\"2027-01-15T08:00:00Z\" ", ""), Refused::Malformed),
        (
            forge().saying("07:59:00Z\"", "07:59:00Z\" SessionNotOnOrAfter=\"2027-01-15T08:00:00Z\""),
            Refused::TooLate,
        ),
        (
            forge().saying("<saml:NameID>alice</saml:NameID>", "<saml:NameID></saml:NameID>"),
            Refused::Malformed,
        ),
        (
            forge().saying("<saml:NameID>alice</saml:NameID>", &"<saml:NameID>a</saml:NameID>".repeat(2)),
            Refused::Malformed,
        ),
        (forge().saying("Version=\"2.0\"", "Version=\"1.1\""), Refused::Malformed),
    ] {
        let response = forged.response();
        assert_eq!(refused(&response), Some(why), "{response}");
    }
}

#[test]
fn assertions_are_good_for_five_minutes_and_for_any_region() {
    let forge = Forge::new;
    let recipient = "Recipient=\"https://signin.aws.amazon.com/saml\"";
    let regional = forge().saying(recipient, "Recipient=\"https://eu-west-1.signin.aws.amazon.com/saml\"");
    assert_eq!(read(&regional.response()).unwrap().recipient, "https://eu-west-1.signin.aws.amazon.com/saml");
    assert_eq!(read_at(&forge().response(), NOW + 299).map(|_| ()), Ok(()));
    assert_eq!(read_at(&forge().response(), NOW + 300), Err(Refused::TooLate));
    assert_eq!(read_at(&forge().response(), NOW - 301), Err(Refused::TooEarly));
}

#[test]
fn attributes_say_what_they_may_and_once() {
    let forge = |added: &str| {
        Forge::new().saying("</saml:AttributeStatement>", &format!("{added}</saml:AttributeStatement>"))
    };
    let name = attribute("RoleSessionName", &["alice"]);
    for (forged, why) in [
        (Forge::new().saying(&name, ""), Refused::SessionNameMissing),
        (
            Forge::new().saying("<saml:AttributeValue>alice", "<saml:AttributeValue>a"),
            Refused::SessionNameInvalid,
        ),
        (
            Forge::new().saying("<saml:AttributeValue>alice", "<saml:AttributeValue>a b"),
            Refused::SessionNameInvalid,
        ),
        (forge(&name), Refused::Malformed),
        (forge(&attribute("SourceIdentity", &["alice", "bob"])), Refused::Malformed),
        (forge(&attribute("SessionDuration", &["899"])), Refused::Malformed),
        (forge(&attribute("SessionDuration", &["1e3"])), Refused::Malformed),
    ] {
        let response = forged.response();
        assert_eq!(refused(&response), Some(why), "{response}");
    }
    let (role, provider) =
        ("arn:aws:iam::123456789012:role/x/A", "arn:aws:iam::123456789012:saml-provider/Corp");
    let either = [
        format!("{role},{provider}"),
        format!(" {provider} , {role} "),
        role.to_owned(),
        format!("{role},{role}"),
        "a,b".to_owned(),
    ];
    let either: Vec<&str> = either.iter().map(String::as_str).collect();
    let claims = read(&forge(&attribute("Role", &either)).response()).unwrap().claims;
    assert_eq!(claims.roles.len(), 2);
    assert!(claims.offers(role, provider) && !claims.offers(role, role) && !claims.offers("a", "b"));
}

#[test]
fn what_is_no_response_is_refused() {
    let now = Instant::from_epoch_seconds(NOW);
    for (text, why) in [("!", Refused::Base64), ("AAA", Refused::Base64), ("/w==", Refused::Malformed)] {
        assert_eq!(read_by(text, &provider(), now), Err(why), "{text}");
    }
    assert_eq!(read_by(&"A".repeat(100_004), &provider(), now), Err(Refused::Base64));
    let good = Forge::new().response();
    let folded: String = STANDARD.encode(&good).chars().flat_map(|digit| [digit, '\n']).collect();
    assert!(read_by(&folded, &provider(), now).is_ok());
    let bomb = format!("<!DOCTYPE a [<!ENTITY b \"c\">]>{good}");
    for text in [
        bomb.as_str(),
        "",
        "<a/>",
        &Forge::new().signed(),
        &response(""),
        &good.replace("Version=\"2.0\"><samlp", "Version=\"2.1\"><samlp"),
    ] {
        assert!(matches!(read(text), Err(Refused::Malformed)), "{text}");
    }
    let mut required = provider();
    required.encryption = Some(crate::domain::saml_provider::AssertionEncryption::Required);
    assert_eq!(read_by(&STANDARD.encode(&good), &required, now), Err(Refused::NotEncrypted));
}
