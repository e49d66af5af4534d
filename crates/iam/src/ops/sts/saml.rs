//! AssumeRoleWithSAML: a session of a role for whoever brings a response of an identity provider that the role trusts.

use crate::audit::Asserted;
use crate::domain::names::Arn;
use crate::domain::saml_provider::SamlProvider;
use crate::errors::{self, Fault};
use crate::federation::{self, Asked};
use crate::saml::Refused;
use crate::saml::assertion::{Assertion, Brought};
use crate::schema::find_saml_provider;
use crate::trust;
use crate::unsigned::{Unsigned, UnsignedHandler};
use policy::Value;
use protocol::generated::sts as api;

/// What the trust policy has to allow.
const ACTION: &str = "sts:AssumeRoleWithSAML";

impl UnsignedHandler for api::AssumeRoleWithSAML {
    fn run(
        cx: &mut Unsigned<'_>,
        input: api::AssumeRoleWithSAMLRequest,
    ) -> Result<api::AssumeRoleWithSAMLResponse, Fault> {
        if !trust::names_a_role(&input.role_arn) {
            return Err(errors::role_arn_of_request_invalid().into());
        }
        let provider = find_saml_provider(cx.tx, cx.account, &input.principal_arn)?;
        let provider = provider.ok_or_else(errors::saml_provider_not_there)?;
        let said = read(cx, &provider, input.saml_assertion.expose())?;
        if !said.claims.offers(&input.role_arn, provider.arn().as_str()) {
            return Err(errors::not_authorized_to(ACTION).into());
        }
        let name_qualifier = provider.name_qualifier(&said.issuer);
        let asked = Asked {
            role_arn: input.role_arn,
            session_name: said.claims.session_name.clone(),
            policy: input.policy,
            policy_arns: input.policy_arns,
            duration_seconds: input.duration_seconds,
        };
        let issued = federation::assume(cx, verified(&provider, &said, &name_qualifier)?, asked)?;
        Ok(api::AssumeRoleWithSAMLResponse {
            credentials: Some(issued.credentials),
            assumed_role_user: Some(issued.user),
            packed_policy_size: issued.packed_policy_size,
            subject: Some(said.subject),
            subject_type: Some(said.subject_type),
            issuer: Some(said.issuer),
            audience: Some(said.recipient),
            name_qualifier: Some(name_qualifier),
            source_identity: issued.source_identity,
            ..api::AssumeRoleWithSAMLResponse::default()
        })
    }
}

/// Reads a response. Wrong signatures cost some arithmetic and decrypting costs more, and changed texts must not be tried
/// until one tells something, so an address has only so many of them.
fn read(cx: &mut Unsigned<'_>, provider: &SamlProvider, response: &str) -> Result<Assertion, Fault> {
    cx.begin_response(&provider.uuid)?;
    let said = match Assertion::read(response, provider, cx.now) {
        Ok(Brought::Assertion(said)) => Ok(*said),
        Ok(Brought::Envelope(envelope)) => {
            let task = envelope.decryption(provider, cx.master_key, &mut cx.mint)?;
            envelope.open(cx.memo.key_task(task)?, provider, cx.now)
        }
        Err(why) => Err(why),
    };
    if !matches!(said, Err(Refused::Signature(_) | Refused::Undecipherable)) {
        cx.response_read(&provider.uuid);
    }
    said.map_err(|why| errors::saml_response_refused(why).into())
}

/// What a genuine assertion says, as roles are assumed with it (user guide, "Available keys for AWS STS": of a session,
/// only the name of the subject is known later).
fn verified(
    provider: &SamlProvider,
    said: &Assertion,
    name_qualifier: &str,
) -> Result<federation::Assertion, Fault> {
    let claims = &said.claims;
    let subject = [
        ("saml:namequalifier", name_qualifier),
        ("saml:sub", said.subject.as_str()),
        ("saml:sub_type", said.subject_type.as_str()),
    ];
    let document = format!("{}/{}", provider.account, provider.name);
    let mut keys: Vec<(String, Value)> = Vec::new();
    for (key, values) in &claims.subject {
        let value = match values.as_slice() {
            [one] => Value::from(one.clone()),
            _ => Value::from(values.clone()),
        };
        keys.push(((*key).to_owned(), value));
    }
    let single = [("saml:aud", said.recipient.as_str()), ("saml:iss", &said.issuer), ("saml:doc", &document)];
    keys.extend(
        single
            .iter()
            .chain(&subject)
            .map(|(key, value)| ((*key).to_owned(), Value::from((*value).to_owned()))),
    );
    Ok(federation::Assertion {
        action: ACTION,
        provider: Arn::verbatim(provider.arn().to_string()),
        asserted: Asserted {
            kind: "SAMLUser",
            principal_id: format!("{name_qualifier}:{}", said.subject),
            user_name: said.subject.clone(),
            identity_provider: name_qualifier.to_owned(),
        },
        keys,
        kept: subject.map(|(key, value)| (key.to_owned(), vec![value.to_owned()])).to_vec(),
        tags: federation::tags(claims.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())))?,
        transitive_keys: claims.transitive_tag_keys.clone(),
        source_identity: claims.source_identity.as_deref().map(federation::source_identity).transpose()?,
        ends: said.session_ends,
        too_long: errors::asserted_session_longer_than_role_allows,
    })
}
