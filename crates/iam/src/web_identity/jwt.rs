//! JSON Web Tokens in their compact form (RFC 7515, RFC 7519), taken apart strictly and within bounds.
//!
//! Nothing here says that a token is genuine: whoever reads claims from it knows no more than who is to be asked. Keys
//! that a token brings itself, or points to, are not looked at.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// The longest token that is looked at, in bytes (API reference, `WebIdentityToken`).
const TOKEN_LENGTH_MAX: usize = 20_000;
/// The longest header, and the longest id of a key in it.
const HEADER_LENGTH_MAX: usize = 4096;
const KEY_ID_LENGTH_MAX: usize = 1024;

/// A token in its parts.
#[derive(Debug)]
pub struct Jwt<'a> {
    /// How it says that it was signed.
    pub algorithm: Algorithm,
    /// Which key it says that it was signed with.
    pub key_id: Option<String>,
    /// What it claims.
    pub claims: Object,
    /// What the signature is over.
    pub signed: &'a [u8],
    /// The signature.
    pub signature: Vec<u8>,
}

/// A JSON object whose members have different names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object(BTreeMap<String, Value>);

/// The algorithms that AWS takes: signatures with a key that is public. There are none of the symmetric ones, for which
/// a public key would be the secret, and there is no `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// ECDSA on P-521 with SHA-512.
    Es512,
}

/// Why a text is no token that can be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoJwt {
    /// It is of another form.
    Form,
    /// It is a token that asks for what is not done here: an algorithm, or an extension that must be understood.
    Unsupported,
}

impl Algorithm {
    /// The algorithm of this name.
    pub fn named(name: &str) -> Option<Algorithm> {
        Some(match name {
            "RS256" => Algorithm::Rs256,
            "RS384" => Algorithm::Rs384,
            "RS512" => Algorithm::Rs512,
            "ES256" => Algorithm::Es256,
            "ES384" => Algorithm::Es384,
            "ES512" => Algorithm::Es512,
            _ => return None,
        })
    }
}

impl<'a> Jwt<'a> {
    /// Takes a token apart.
    ///
    /// # Errors
    /// Any other text, or one that asks for what is not done.
    pub fn parse(token: &'a str) -> Result<Jwt<'a>, NoJwt> {
        if token.len() > TOKEN_LENGTH_MAX {
            return Err(NoJwt::Form);
        }
        let (signed, signature) = token.rsplit_once('.').ok_or(NoJwt::Form)?;
        let (header, claims) = signed.split_once('.').ok_or(NoJwt::Form)?;
        if header.len() > HEADER_LENGTH_MAX || claims.contains('.') || claims.is_empty() {
            return Err(NoJwt::Form);
        }
        let header = decoded(header)?;
        let claims = decoded(claims)?;
        let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| NoJwt::Form)?;
        let header = Object::parse(&header).ok_or(NoJwt::Form)?;
        let claims = Object::parse(&claims).ok_or(NoJwt::Form)?;
        let algorithm = header.text("alg").ok_or(NoJwt::Form)?;
        // What "crit" names has to be understood (RFC 7515, section 4.1.11), and nothing that it could name is.
        if header.get("crit").is_some() || header.get("b64").is_some() {
            return Err(NoJwt::Unsupported);
        }
        let key_id = match header.get("kid") {
            None => None,
            Some(Value::String(id)) if id.len() <= KEY_ID_LENGTH_MAX => Some(id.clone()),
            Some(_) => return Err(NoJwt::Form),
        };
        let algorithm = Algorithm::named(algorithm).ok_or(NoJwt::Unsupported)?;
        Ok(Jwt { algorithm, key_id, claims, signed: signed.as_bytes(), signature })
    }
}

fn decoded(part: &str) -> Result<Vec<u8>, NoJwt> {
    URL_SAFE_NO_PAD.decode(part).map_err(|_| NoJwt::Form)
}

impl Object {
    /// Reads a JSON text that is one object. A name that comes up twice could be read in two ways, so it is refused, and
    /// serde_json bounds how deep values go.
    pub fn parse(text: &[u8]) -> Option<Object> {
        let mut deserializer = serde_json::Deserializer::from_slice(text);
        let object = deserializer.deserialize_map(Once).ok()?;
        deserializer.end().ok()?;
        Some(object)
    }

    /// A member.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// A member that is text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// A member that is a number of seconds; a fraction is cut off (RFC 7519, "NumericDate").
    pub fn seconds(&self, name: &str) -> Option<i64> {
        let number = self.0.get(name)?;
        number.as_i64().or_else(|| {
            let number = number.as_f64()?.floor();
            // Beyond this a float is no longer exact, and no date anybody means.
            (number.abs() < 9e15).then_some(number as i64)
        })
    }

    /// All members by their name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

struct Once;

impl<'de> Visitor<'de> for Once {
    type Value = Object;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
        let mut members = BTreeMap::new();
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            if members.insert(name, value).is_some() {
                return Err(serde::de::Error::custom("a name came up twice"));
            }
        }
        Ok(Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(header: &str, claims: &str) -> String {
        format!("{}.{}.AAAA", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims))
    }

    #[test]
    fn a_token_is_taken_apart() {
        let token = token(r#"{"alg":"ES256","kid":"a","typ":"JWT"}"#, r#"{"iss":"x","exp":12.9,"iat":1e3}"#);
        let jwt = Jwt::parse(&token).unwrap();
        assert_eq!((jwt.algorithm, jwt.key_id.as_deref()), (Algorithm::Es256, Some("a")));
        assert_eq!(jwt.claims.text("iss"), Some("x"));
        assert_eq!((jwt.claims.seconds("exp"), jwt.claims.seconds("iat")), (Some(12), Some(1000)));
        assert_eq!(jwt.claims.seconds("iss"), None);
        assert_eq!(jwt.signature, [0, 0, 0]);
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_no_token() {
        let good = token(r#"{"alg":"RS256"}"#, "{}");
        assert!(Jwt::parse(&good).is_ok());
        let two = URL_SAFE_NO_PAD.encode("{}");
        for bad in [
            String::new(),
            "a.b".to_owned(),
            "..".to_owned(),
            format!("{good}.AAAA"),
            format!("{good}="),
            format!(" {good}"),
            format!("{good}\n"),
            format!("{two}.{two}.AAAA"),
            good.replace("AAAA", "AA+/"),
            good.replace("AAAA", "AAAB="),
            token(r#"{"alg":"RS256","alg":"none"}"#, "{}"),
            token(r#"{"alg":"RS256"}"#, r#"{"sub":"a","sub":"b"}"#),
            token(r#"{"alg":"RS256"}"#, "{} {}"),
            token(r#"{"alg":"RS256"}"#, "[]"),
            token(r#"{"alg":["RS256"]}"#, "{}"),
            token(r#"{"alg":"RS256","kid":7}"#, "{}"),
            token(&format!(r#"{{"alg":"RS256","kid":"{}"}}"#, "k".repeat(1025)), "{}"),
            token(&format!(r#"{{"alg":"RS256","x":"{}"}}"#, "k".repeat(4000)), "{}"),
            token(r#"{"alg":"RS256"}"#, &format!(r#"{{"a":{}1{}}}"#, "[".repeat(200), "]".repeat(200))),
            token(r#"{"alg":"RS256"}"#, &format!(r#"{{"a":"{}"}}"#, "x".repeat(20_000))),
        ] {
            assert_eq!(Jwt::parse(&bad).err(), Some(NoJwt::Form), "{bad}");
        }
    }

    #[test]
    fn only_signatures_with_public_keys_are_taken() {
        for algorithm in
            ["none", "None", "", "HS256", "HS512", "PS256", "EdDSA", "rs256", "RSA-OAEP", "ES256K"]
        {
            let token = token(&format!(r#"{{"alg":"{algorithm}"}}"#), "{}");
            assert_eq!(Jwt::parse(&token).err(), Some(NoJwt::Unsupported), "{algorithm}");
        }
        for header in [
            r#"{"alg":"RS256","crit":["exp"]}"#,
            r#"{"alg":"RS256","crit":[]}"#,
            r#"{"alg":"RS256","b64":false}"#,
        ] {
            assert_eq!(Jwt::parse(&token(header, "{}")).err(), Some(NoJwt::Unsupported), "{header}");
        }
    }
}
