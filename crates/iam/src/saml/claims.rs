//! What the attributes of an assertion say: which roles, under which name, with which tags, and of whom.

use super::Refused;
use super::xml::{self, ASSERTION};
use roxmltree::Node;

/// The attributes that mean something here. Others are left alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    /// Roles, each with the provider that it is offered through.
    pub roles: Vec<OfferedRole>,
    /// The name of the session.
    pub session_name: String,
    /// Seconds that a session of the console is to last.
    pub session_seconds: Option<i64>,
    /// Session tags, as they were said.
    pub tags: Vec<(String, String)>,
    /// Keys of those that go further.
    pub transitive_tag_keys: Vec<String>,
    /// Who is behind it, as it was said.
    pub source_identity: Option<String>,
    /// Condition keys that tell of the subject, as `saml:mail`, each with its values.
    pub subject: Vec<(&'static str, Vec<String>)>,
}

/// A role that somebody may have, and through which provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedRole {
    /// ARN of the role.
    pub role: String,
    /// ARN of the SAML provider.
    pub provider: String,
}

/// How the names of attributes begin that are meant for AWS (user guide, "Configure SAML assertions for the
/// authentication response").
const AWS: &str = "https://aws.amazon.com/SAML/Attributes/";
const PRINCIPAL_TAG: &str = "PrincipalTag:";
/// Values of one attribute, and attributes, that are read.
const VALUES_MAX: usize = 1000;
/// Values of an attribute of the subject, and characters of each, that conditions see.
const SUBJECT_VALUES_MAX: usize = 50;
const SUBJECT_VALUE_LENGTH_MAX: usize = 1024;
/// Seconds of a session of the console.
const SESSION_SECONDS: std::ops::RangeInclusive<i64> = 900..=43_200;

impl Claims {
    /// Reads all attribute statements of an assertion.
    pub(super) fn read(assertion: Node<'_, '_>) -> Result<Claims, Refused> {
        let mut claims = Claims::default();
        let mut session_name = None;
        for statement in xml::children(assertion, ASSERTION, "AttributeStatement") {
            for attribute in xml::children(statement, ASSERTION, "Attribute") {
                let name = attribute.attribute("Name").unwrap_or_default();
                let values = values(attribute)?;
                match name.strip_prefix(AWS) {
                    Some("RoleSessionName") => set(&mut session_name, only(values)?)?,
                    Some(name) => claims.take(name, values)?,
                    None => claims.take_subject(name, values),
                }
            }
        }
        claims.session_name = session_name.ok_or(Refused::SessionNameMissing)?;
        if !is_session_name(&claims.session_name) {
            return Err(Refused::SessionNameInvalid);
        }
        Ok(claims)
    }

    fn take(&mut self, name: &str, values: Vec<String>) -> Result<(), Refused> {
        match name {
            "Role" => self.roles.extend(values.iter().filter_map(|value| OfferedRole::read(value))),
            "SessionDuration" => {
                let seconds = only(values)?.parse().ok().filter(|seconds| SESSION_SECONDS.contains(seconds));
                set(&mut self.session_seconds, seconds.ok_or(Refused::Malformed)?)?;
            }
            "TransitiveTagKeys" => self.transitive_tag_keys.extend(values),
            "SourceIdentity" => {
                set(&mut self.source_identity, only(values)?)?;
            }
            name => {
                if let Some(key) = name.strip_prefix(PRINCIPAL_TAG) {
                    self.tags.push((key.to_owned(), only(values)?));
                }
            }
        }
        Ok(())
    }

    fn take_subject(&mut self, name: &str, values: Vec<String>) {
        let Some((_, key)) = SUBJECT.iter().find(|(known, _)| *known == name) else { return };
        let fit = values.into_iter().filter(|value| value.chars().count() <= SUBJECT_VALUE_LENGTH_MAX);
        let fit: Vec<String> = fit.take(SUBJECT_VALUES_MAX).collect();
        if !self.subject.iter().any(|(known, _)| known == key) && !fit.is_empty() {
            self.subject.push((*key, fit));
        }
    }

    /// Whether the role may be had through this provider.
    pub fn offers(&self, role: &str, provider: &str) -> bool {
        self.roles.iter().any(|offered| offered.role == role && offered.provider == provider)
    }
}

impl OfferedRole {
    /// Two ARNs with a comma between them, in either order.
    fn read(value: &str) -> Option<OfferedRole> {
        let (first, second) = value.split_once(',')?;
        let is = |arn: &str, kind: &str| {
            policy::Arn::parse(arn).is_some_and(|arn| arn.service == "iam" && arn.resource.starts_with(kind))
        };
        let (role, provider) = match (first.trim(), second.trim()) {
            (role, provider) if is(role, "role/") && is(provider, "saml-provider/") => (role, provider),
            (provider, role) if is(role, "role/") && is(provider, "saml-provider/") => (role, provider),
            _ => return None,
        };
        Some(OfferedRole { role: role.to_owned(), provider: provider.to_owned() })
    }
}

fn values(attribute: Node<'_, '_>) -> Result<Vec<String>, Refused> {
    let found = xml::children(attribute, ASSERTION, "AttributeValue").take(VALUES_MAX);
    let values: Option<Vec<String>> = found.map(|value| Some(xml::text(value)?.trim().to_owned())).collect();
    // Values that are elements mean something to others.
    Ok(values.unwrap_or_default())
}

/// The one value of an attribute that has no more.
fn only(values: Vec<String>) -> Result<String, Refused> {
    match <[String; 1]>::try_from(values) {
        Ok([value]) => Ok(value),
        Err(_) => Err(Refused::Malformed),
    }
}

/// Nothing is said twice.
fn set<T>(place: &mut Option<T>, value: T) -> Result<(), Refused> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(Refused::Malformed),
    }
}

/// `[a-zA-Z_0-9+=,.@-]{2,64}`.
fn is_session_name(text: &str) -> bool {
    (2..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte))
}

/// Attributes by their names, and the condition key of each (user guide, "Available keys for AWS STS", the tables of
/// eduPerson, eduOrg, Active Directory and X.500 attributes).
const SUBJECT: &[(&str, &str)] = &[
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.1", "saml:edupersonaffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.2", "saml:edupersonnickname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.3", "saml:edupersonorgdn"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.4", "saml:edupersonorgunitdn"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.5", "saml:edupersonprimaryaffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.6", "saml:edupersonprincipalname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.7", "saml:edupersonentitlement"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.8", "saml:edupersonprimaryorgunitdn"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.9", "saml:edupersonscopedaffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.10", "saml:edupersontargetedid"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.11", "saml:edupersonassurance"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.2", "saml:eduorghomepageuri"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.3", "saml:eduorgidentityauthnpolicyuri"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.4", "saml:eduorglegalname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.5", "saml:eduorgsuperioruri"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.6", "saml:eduorgwhitepagesuri"),
    ("urn:oid:2.5.4.3", "saml:cn"),
    ("urn:oid:2.5.4.4", "saml:surname"),
    ("urn:oid:2.5.4.42", "saml:givenName"),
    ("urn:oid:2.5.4.45", "saml:x500UniqueIdentifier"),
    ("urn:oid:0.9.2342.19200300.100.1.1", "saml:uid"),
    ("urn:oid:0.9.2342.19200300.100.1.3", "saml:mail"),
    ("urn:oid:0.9.2342.19200300.100.1.45", "saml:organizationStatus"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name", "saml:name"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname", "saml:givenName"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname", "saml:surname"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", "saml:mail"),
    ("http://schemas.xmlsoap.org/claims/CommonName", "saml:commonName"),
    ("http://schemas.microsoft.com/ws/2008/06/identity/claims/primarygroupsid", "saml:primaryGroupSID"),
];
