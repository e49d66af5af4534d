//! The policies of the organization that bind its members: service control policies for their principals, resource
//! control policies for their resources.
//!
//! AWS keeps them in Organizations, which is not here: the operator writes down what is attached at the root, at each
//! unit on the way and at the account. Their effect stands in [`crate::organizations`].

use super::organization::Organization;
use policy::{
    ControlPolicies, Document, Effect, IdentityKind, Policy, PolicyKind, PolicySource, PrincipalBody,
    Statement, Version,
};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::sync::Arc;

/// What binds the members of an organization.
#[derive(Clone, Debug, Default)]
pub struct OrganizationPolicies {
    /// For principals of members: each level must allow.
    pub service_control: ControlPolicies,
    /// For resources of members.
    pub resource_control: ControlPolicies,
}

/// The largest text that is read, in bytes: all policies that may be attached on the longest way fit.
pub const BYTES_MAX: usize = 1 << 20;
/// The root, five units and the account (Organizations user guide, "Quotas").
const LEVELS_MAX: usize = 7;
/// Policies of one kind at one level (same page).
const POLICIES_MAX: usize = 10;
/// Characters of a service control policy (same page).
const SERVICE_CONTROL_SIZE: usize = 10_240;
/// Characters of a resource control policy (same page).
const RESOURCE_CONTROL_SIZE: usize = 5_120;
/// The policies of AWS that allow everything: one is at each level from the start, and the other always is.
const FULL_ACCESS: &str = "FullAWSAccess";
const RCP_FULL_ACCESS: &str = "RCPFullAWSAccess";
const EVERYTHING: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Written {
    #[serde(default)]
    service_control_policies: Vec<Vec<Box<RawValue>>>,
    #[serde(default)]
    resource_control_policies: Vec<Vec<Box<RawValue>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Attached {
    id: String,
    content: Box<RawValue>,
}

impl OrganizationPolicies {
    /// Reads `{"ServiceControlPolicies": [LEVEL, …], "ResourceControlPolicies": [LEVEL, …]}`: levels from the root of the
    /// organization to the account, each a list of `"FullAWSAccess"` and of `{"Id": "p-…", "Content": POLICY}`.
    ///
    /// # Errors
    /// What is wrong, and with which policy.
    pub fn parse(text: &str, organization: &Organization) -> Result<OrganizationPolicies, String> {
        if !organization.all_features {
            return Err("an organization without all features has no such policies".to_owned());
        }
        if text.len() > BYTES_MAX {
            return Err(format!("it is longer than {BYTES_MAX} bytes"));
        }
        let written: Written = serde_json::from_str(text).map_err(|why| why.to_string())?;
        let service = Kind { kind: PolicyKind::ServiceControl, organization };
        let resource = Kind { kind: PolicyKind::ResourceControl, organization };
        Ok(OrganizationPolicies {
            service_control: service.levels(&written.service_control_policies)?,
            resource_control: resource.levels(&written.resource_control_policies)?,
        })
    }
}

/// One kind of policies of one organization.
struct Kind<'a> {
    kind: PolicyKind,
    organization: &'a Organization,
}

impl Kind<'_> {
    fn levels(&self, written: &[Vec<Box<RawValue>>]) -> Result<ControlPolicies, String> {
        if written.len() > LEVELS_MAX {
            return Err(format!("more than {LEVELS_MAX} levels"));
        }
        let levels = written.iter().map(|level| self.level(level)).collect::<Result<Vec<_>, _>>()?;
        Ok(ControlPolicies::from(levels))
    }

    fn level(&self, written: &[Box<RawValue>]) -> Result<Vec<Arc<Policy>>, String> {
        if written.len() > POLICIES_MAX {
            return Err(format!("more than {POLICIES_MAX} policies at one level"));
        }
        let mut level = written.iter().map(|raw| self.attached(raw.get())).collect::<Result<Vec<_>, _>>()?;
        if self.kind == PolicyKind::ResourceControl {
            // It is attached everywhere and cannot be detached.
            level.push(self.full_access()?);
        }
        Ok(level)
    }

    fn attached(&self, raw: &str) -> Result<Arc<Policy>, String> {
        if let Ok(name) = serde_json::from_str::<String>(raw) {
            return match name.as_str() {
                FULL_ACCESS if self.kind == PolicyKind::ServiceControl => self.full_access(),
                RCP_FULL_ACCESS if self.kind == PolicyKind::ResourceControl => self.full_access(),
                _ => Err(format!("no policy of AWS is called `{name}`")),
            };
        }
        let Attached { id, content } = serde_json::from_str(raw).map_err(|why| why.to_string())?;
        if !is_id(&id) {
            return Err(format!("`{id}` is not p- and 8 to 128 letters, digits and _"));
        }
        // Organizations answers documents as texts, people write them as they are.
        let text = serde_json::from_str::<String>(content.get()).unwrap_or_else(|_| content.get().to_owned());
        let document = self.document(&text).map_err(|why| format!("{id}: {why}"))?;
        let Organization { management, id: organization, .. } = self.organization;
        let arn = format!("arn:aws:organizations::{management}:policy/{organization}/{}/{id}", self.word());
        Ok(Arc::new(Policy::compile(&document, PolicySource::managed(self.kind, id, arn))))
    }

    fn full_access(&self) -> Result<Arc<Policy>, String> {
        let name = if self.kind == PolicyKind::ServiceControl { FULL_ACCESS } else { RCP_FULL_ACCESS };
        let arn = format!("arn:aws:organizations::aws:policy/{}/p-{name}", self.word());
        let document = Document::parse(EVERYTHING).map_err(|why| why.message().to_owned())?;
        Ok(Arc::new(Policy::compile(&document, PolicySource::managed(self.kind, name, arn))))
    }

    fn word(&self) -> &'static str {
        if self.kind == PolicyKind::ServiceControl {
            "service_control_policy"
        } else {
            "resource_control_policy"
        }
    }

    fn document(&self, text: &str) -> Result<Document, String> {
        let document = Document::parse(text).map_err(|why| why.message().to_owned())?;
        let (size, length) = match self.kind {
            PolicyKind::ServiceControl => (SERVICE_CONTROL_SIZE, text.chars().count()),
            _ => (RESOURCE_CONTROL_SIZE, text.chars().count()),
        };
        if length > size {
            return Err(format!("it has {length} characters, and {size} are allowed"));
        }
        if document.version() != Version::V2012 {
            return Err("its Version is not 2012-10-17".to_owned());
        }
        if self.kind == PolicyKind::ServiceControl {
            document.validate_identity(IdentityKind::Managed).map_err(|why| why.message().to_owned())?;
        } else {
            document.statements().iter().try_for_each(resource_control)?;
        }
        Ok(document)
    }
}

/// What a resource control policy may say (Organizations user guide, "RCP syntax").
fn resource_control(statement: &Statement) -> Result<(), String> {
    if statement.effect != Effect::Deny {
        return Err("its statements can only deny".to_owned());
    }
    let everybody = statement.principal.as_ref().is_some_and(|principal| {
        !principal.negated && matches!(&principal.body, PrincipalBody::Text(text) if text == "*")
    });
    if !everybody {
        return Err("its Principal can only be *".to_owned());
    }
    let actions = statement.action.as_ref().filter(|actions| !actions.negated);
    let of_a_service = |action: &String| action.split_once(':').is_some_and(|(service, _)| service != "*");
    if !actions.is_some_and(|actions| actions.values.iter().all(of_a_service)) {
        return Err("its actions are to be those of one service each, such as sts:*".to_owned());
    }
    if statement.resource.is_none() {
        return Err("its statements need resources".to_owned());
    }
    Ok(())
}

fn is_id(text: &str) -> bool {
    text.strip_prefix("p-").is_some_and(|rest| {
        (8..=128).contains(&rest.len())
            && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<OrganizationPolicies, String> {
        let organization = "id=o-exampleorgid,management=111111111111,member=222222222222".parse().unwrap();
        OrganizationPolicies::parse(text, &organization)
    }

    fn resource_control(statement: &str) -> Result<OrganizationPolicies, String> {
        let content = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        parse(&format!(r#"{{"ResourceControlPolicies":[[{{"Id":"p-exampleid1","Content":{content}}}]]}}"#))
    }

    #[test]
    fn documents_are_written_as_they_are_or_as_text() {
        let content =
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:*","Resource":"*"}}"#;
        for content in [content.to_owned(), serde_json::to_string(content).unwrap()] {
            let text = format!(
                r#"{{"ServiceControlPolicies":[["FullAWSAccess",{{"Id":"p-exampleid1","Content":{content}}}],[]]}}"#
            );
            assert!(!parse(&text).unwrap().service_control.is_empty(), "{text}");
        }
        assert!(parse("{}").unwrap().service_control.is_empty());
        let statement = r#"{"Effect":"Deny","Principal":"*","Action":"sts:*","Resource":"*"}"#;
        assert!(!resource_control(statement).unwrap().resource_control.is_empty());
    }

    #[test]
    fn what_is_no_policy_of_an_organization_is_refused() {
        let service =
            |policy: &str| parse(&format!(r#"{{"ServiceControlPolicies":[[{policy}]]}}"#)).map(drop);
        let with = |content: &str| service(&format!(r#"{{"Id":"p-exampleid1","Content":{content}}}"#));
        assert!(parse("").is_err());
        assert!(parse(r#"{"Policies":[]}"#).unwrap_err().contains("unknown field `Policies`"));
        let many = r#"{"ServiceControlPolicies":[[],[],[],[],[],[],[],[]]}"#;
        assert_eq!(parse(many).map(drop), Err("more than 7 levels".to_owned()));
        let many = [r#""FullAWSAccess""#; 11].join(",");
        assert_eq!(service(&many), Err("more than 10 policies at one level".to_owned()));
        assert_eq!(service(r#""FullAccess""#), Err("no policy of AWS is called `FullAccess`".to_owned()));
        let id = service(r#"{"Id":"x","Content":{}}"#);
        assert_eq!(id, Err("`x` is not p- and 8 to 128 letters, digits and _".to_owned()));
        assert_eq!(with("{}"), Err("p-exampleid1: Syntax errors in policy.".to_owned()));
        let old = r#"{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
        assert_eq!(with(old), Err("p-exampleid1: its Version is not 2012-10-17".to_owned()));
        let long = old.replacen('{', &format!("{{\"Version\":\"2012-10-17\",{}", " ".repeat(10_240)), 1);
        assert!(with(&long).unwrap_err().ends_with("and 10240 are allowed"));
        let principal = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}}"#;
        assert!(with(principal).unwrap_err().contains("rincipal"));
        let bill = "id=o-exampleorgid,management=111111111111,all-features=false".parse().unwrap();
        assert!(OrganizationPolicies::parse("{}", &bill).is_err());
    }

    #[test]
    fn resource_control_policies_only_deny_everybody() {
        for (statement, why) in [
            (r#"{"Effect":"Allow","Principal":"*","Action":"sts:*","Resource":"*"}"#, "can only deny"),
            (r#"{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:*","Resource":"*"}"#, "can only be *"),
            (r#"{"Effect":"Deny","NotPrincipal":"*","Action":"sts:*","Resource":"*"}"#, "can only be *"),
            (r#"{"Effect":"Deny","Principal":"*","NotAction":"sts:*","Resource":"*"}"#, "of one service"),
            (r#"{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}"#, "of one service"),
            (r#"{"Effect":"Deny","Principal":"*","Action":"sts:*"}"#, "need resources"),
        ] {
            assert!(resource_control(statement).unwrap_err().contains(why), "{statement}");
        }
    }
}
