//! GetWebIdentityToken: a token that tells others who calls (IAM user guide, "Understanding token claims").

use crate::domain::outbound_federation::OutboundFederation;
use crate::domain::user::Tags;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::ops::sts::session_policies;
use crate::principal::Identity;
use crate::schema::account_key;
use crate::service::Cx;
use crate::token_signing::Algorithm;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use protocol::generated::sts as api;
use serde_json::{Value, json};

/// Seconds that a token is good for unless asked otherwise (API reference, `DurationSeconds`).
const SECONDS_DEFAULT: i64 = 300;
/// Bytes of claims. AWS's limit is not published; a header of HTTP holds a token of this size.
const CLAIMS_LENGTH_MAX: usize = 4096;

impl Handler for api::GetWebIdentityToken {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetWebIdentityTokenRequest,
    ) -> Result<api::GetWebIdentityTokenResponse, Fault> {
        let algorithm = Algorithm::named(&input.signing_algorithm);
        let algorithm = algorithm.ok_or_else(|| errors::invalid_enum_value("signingAlgorithm"))?;
        let federation = cx.tx.get::<OutboundFederation>(&account_key(cx.account))?;
        let federation = federation.filter(|federation| federation.enabled);
        let federation = federation.ok_or_else(errors::outbound_federation_off)?;
        let expires = cx.now.plus_seconds(input.duration_seconds.map_or(SECONDS_DEFAULT, i64::from));
        if cx.caller.session.as_ref().is_some_and(|session| session.expires < expires) {
            return Err(errors::token_outlasts_session().into());
        }
        let tags = session_policies::tags(&input.tags.unwrap_or_default())?;
        let mut claims = json!({
            "iss": cx.settings.issuer_url(&federation.issuer),
            "sub": subject(cx),
            "aud": audience(input.audience),
            "iat": cx.now.epoch_seconds(),
            "exp": expires.epoch_seconds(),
            "jti": cx.mint.uuid("token id"),
        });
        if let Some(members) = claims.as_object_mut() {
            members.insert("https://sts.amazonaws.com/".to_owned(), about(cx, &tags));
        }
        let claims = claims.to_string();
        if claims.len() > CLAIMS_LENGTH_MAX {
            return Err(errors::claims_too_long(CLAIMS_LENGTH_MAX).into());
        }
        let key = federation.key(algorithm);
        let key = key.ok_or_else(|| Fault::Broken(format!("no key for {}", algorithm.name())))?;
        let header = json!({"alg": algorithm.name(), "kid": key.id, "typ": "JWT"}).to_string();
        let text = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let task = key.sign(cx.account, text, (cx.master_key, &mut cx.mint))?;
        Ok(api::GetWebIdentityTokenResponse {
            web_identity_token: Some(cx.use_key(task)?),
            expiration: Some(expires.timestamp()),
        })
    }
}

/// The ARN of the principal: of a session, that of the role behind it.
fn subject(cx: &Cx<'_>) -> String {
    match &cx.caller.identity {
        Identity::AssumedRole(assumed) => assumed.role.arn().to_string(),
        _ => cx.caller.arn.to_string(),
    }
}

fn audience(mut audience: Vec<String>) -> Value {
    match audience.len() {
        1 => audience.pop().unwrap_or_default().into(),
        _ => audience.into(),
    }
}

/// What is said of the caller beside the standard claims.
fn about(cx: &Cx<'_>, request_tags: &Tags) -> Value {
    let mut about = json!({"aws_account": cx.account.as_str(), "source_region": cx.facts.region});
    let Some(members) = about.as_object_mut() else { return about };
    if let Some(organization) = &cx.settings.organization {
        members.insert("org_id".to_owned(), organization.id.clone().into());
    }
    let tagged: serde_json::Map<String, Value> = cx
        .caller
        .context
        .iter()
        .filter_map(|(key, _)| Some((key.strip_prefix("aws:PrincipalTag/")?.to_owned(), key)))
        .filter_map(|(tag, key)| Some((tag, cx.caller.context.single(key)?.into())))
        .collect();
    for (name, tags) in [("principal_tags", tagged), ("request_tags", object(request_tags))] {
        if !tags.is_empty() {
            members.insert(name.to_owned(), tags.into());
        }
    }
    if let Some(source) = cx.caller.context.single("aws:SourceIdentity") {
        members.insert("source_identity".to_owned(), source.into());
    }
    if let Some(provider) = cx.caller.context.single("aws:FederatedProvider") {
        members.insert("federated_provider".to_owned(), provider.into());
    }
    about
}

fn object(tags: &Tags) -> serde_json::Map<String, Value> {
    tags.iter().map(|(key, value)| (key.to_owned(), value.into())).collect()
}
