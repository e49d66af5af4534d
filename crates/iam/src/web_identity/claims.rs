//! What the claims of a genuine token are in policies: condition keys, session tags, a source identity (IAM user guide,
//! "Available keys for AWS OIDC federation", "Pass session tags in AWS STS").

use super::Verified;
use super::jwt::Object;
use crate::audit::Asserted;
use crate::domain::names::Arn;
use crate::errors::{self, Fault};
use crate::federation::{self, Assertion};
use policy::Value as Key;
use serde_json::Value;

/// Where a token has session tags.
const TAGS: &str = "https://aws.amazon.com/tags";
/// Where it says who is behind the session.
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";
/// Claims that are condition keys at most.
const KEYS_MAX: usize = 100;
/// The longest name of a claim that is a condition key.
const NAME_LENGTH_MAX: usize = 128;

/// Makes the assertion of a token.
pub(super) fn assertion(verified: &Verified, provider: Arn) -> Result<Assertion, Fault> {
    let place = verified.provider.issuer.place();
    let named = |name: &str| format!("{place}:{name}");
    let claims = &verified.claims;
    let mut keys: Vec<(String, Key)> =
        told(claims).map(|(name, value)| (named(name), value)).take(KEYS_MAX).collect();
    if claims.get("azp").is_some() {
        keys.push((named("oaud"), texts(claims.get("aud")).unwrap_or_default().into()));
    }
    // Last: where names differ by case alone, these are the ones that count.
    keys.push((named("aud"), verified.audience.clone().into()));
    keys.push((named("sub"), verified.subject.clone().into()));
    let mut kept =
        vec![(named("aud"), vec![verified.audience.clone()]), (named("sub"), vec![verified.subject.clone()])];
    if let Some(methods) = texts(claims.get("amr")) {
        keys.push((named("amr"), methods.clone().into()));
        kept.push((named("amr"), methods));
    }
    let (tags, transitive_keys) = tags(claims)?;
    let tags = federation::tags(tags.iter().map(|(key, value)| (key.as_str(), value.as_str())))?;
    let source_identity = match claims.get(SOURCE_IDENTITY) {
        None => None,
        Some(Value::String(text)) => Some(federation::source_identity(text)?),
        Some(_) => return Err(errors::asserted_source_identity_invalid().into()),
    };
    let asserted = Asserted {
        kind: "WebIdentityUser",
        principal_id: format!("{provider}:{}:{}", verified.audience, verified.subject),
        user_name: verified.subject.clone(),
        identity_provider: provider.to_string(),
    };
    Ok(Assertion {
        action: "sts:AssumeRoleWithWebIdentity",
        provider,
        asserted,
        keys,
        kept,
        tags,
        transitive_keys,
        source_identity,
        ends: None,
        too_long: errors::session_longer_than_role_allows,
    })
}

/// Claims whose name cannot be taken for another provider's key, and whose value is text, a number, a boolean, or texts.
fn told(claims: &Object) -> impl Iterator<Item = (&str, Key)> {
    let plain = |name: &str| {
        name.len() <= NAME_LENGTH_MAX
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
    };
    claims.iter().filter(move |(name, _)| plain(name)).filter_map(|(name, value)| {
        let key = match value {
            Value::String(text) => text.clone().into(),
            Value::Bool(flag) => (*flag).into(),
            Value::Number(number) => number.to_string().into(),
            Value::Array(_) => texts(Some(value))?.into(),
            _ => return None,
        };
        Some((name, key))
    })
}

/// A list of texts; a text is a list of one.
fn texts(value: Option<&Value>) -> Option<Vec<String>> {
    match value? {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(items) => items.iter().map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

/// Tags with their values, and the keys of those that are transitive.
type Told = (Vec<(String, String)>, Vec<String>);

/// The tags, in either of the forms that AWS documents: nested below one claim, or a claim for each.
fn tags(claims: &Object) -> Result<Told, Fault> {
    let invalid = || Fault::from(errors::asserted_tag_invalid());
    let mut tags = Vec::new();
    let mut transitive = Vec::new();
    if let Some(nested) = claims.get(TAGS) {
        let nested = nested.as_object().ok_or_else(invalid)?;
        if let Some(given) = nested.get("principal_tags") {
            for (key, value) in given.as_object().ok_or_else(invalid)? {
                tags.push((key.clone(), single(value).ok_or_else(invalid)?));
            }
        }
        if let Some(keys) = nested.get("transitive_tag_keys") {
            transitive.extend(texts(Some(keys)).ok_or_else(invalid)?);
        }
    }
    for (name, value) in claims.iter() {
        let Some(rest) = name.strip_prefix(TAGS).and_then(|rest| rest.strip_prefix('/')) else { continue };
        if let Some(key) = rest.strip_prefix("principal_tags/") {
            tags.push((key.to_owned(), single(value).ok_or_else(invalid)?));
        } else if rest == "transitive_tag_keys" {
            transitive.extend(texts(Some(value)).ok_or_else(invalid)?);
        }
    }
    Ok((tags, transitive))
}

/// A text, or a list that has no other.
fn single(value: &Value) -> Option<String> {
    match texts(Some(value))?.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    }
}
