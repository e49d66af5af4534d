//! Role templates: roles with places for parameters, that services of AWS have ready (IAM user guide, "Overview of role
//! templates").
//!
//! Names and parameters are published, what is in them is not: it is what the name says, and `docs/fidelity.md` tells so.

use crate::domain::delegation::Parameter;
use crate::domain::names::Name;
use crate::domain::role::{Role, Source};
use crate::policy_templates;
use protocol::generated::iam::ReplacementValueEntry;
use serde_json::Value;
use std::collections::BTreeMap;

/// A version of a template.
pub(crate) struct Template {
    pub(crate) service: &'static str,
    pub(crate) name: &'static str,
    pub(crate) major: i32,
    pub(crate) minor: i32,
    pub(crate) description: &'static str,
    /// Each of them is a text that must be given.
    pub(crate) parameters: &'static [(&'static str, &'static str)],
    pub(crate) role_name: &'static str,
    pub(crate) trust: &'static str,
    /// ARNs of the managed policies that the role gets.
    pub(crate) policies: &'static [&'static str],
}

const TEMPLATES: [Template; 1] = [Template {
    service: "iam.amazonaws.com",
    name: "PowerUserRoleTemplate",
    major: 1,
    minor: 0,
    description: "A role of a service, for everything but users, groups and roles",
    parameters: &[
        ("AWSServiceName", "The service that assumes the role"),
        ("RoleName", "The name of the role"),
    ],
    role_name: "@{RoleName}",
    trust: r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"@{AWSServiceName}"},"Action":"sts:AssumeRole"}]}"#,
    policies: &["arn:aws:iam::aws:policy/PowerUserAccess"],
}];

/// The longest name of a role, in characters.
const ROLE_NAME_LENGTH_MAX: usize = 64;

/// What an ARN of a template names.
pub(crate) enum Named {
    /// One that there is.
    Known(&'static Template),
    /// One that there is not.
    Unknown,
    /// It is no ARN of a template.
    Nothing,
}

/// `arn:aws:iam::aws:role-template/service/name:major` (service authorization reference of IAM).
pub(crate) fn find(arn: &str) -> Named {
    if let Some(known) = TEMPLATES.iter().find(|template| template.arn() == arn) {
        return Named::Known(known);
    }
    let parts = arn.strip_prefix("arn:aws:iam::aws:role-template/").and_then(|rest| rest.split_once('/'));
    let parts = parts.and_then(|(service, rest)| Some((service, rest.rsplit_once(':')?)));
    let is_name = |text: &str| {
        (1..=128).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_+=,.-".contains(&byte))
    };
    match parts {
        Some((service, (name, major)))
            if is_name(service)
                && is_name(name)
                && major.parse::<u32>().is_ok_and(|n| n.to_string() == major) =>
        {
            Named::Unknown
        }
        _ => Named::Nothing,
    }
}

impl Template {
    pub(crate) fn arn(&self) -> String {
        format!("arn:aws:iam::aws:role-template/{}/{}:{}", self.service, self.name, self.major)
    }

    /// Whether the role was made of this version.
    pub(crate) fn is_source_of(&self, role: &Role) -> bool {
        let made = |source: &Source| source.template.as_str() == self.arn() && source.minor == self.minor;
        role.source.as_ref().is_some_and(made)
    }

    /// The role's name and trust policy with everything in its place.
    ///
    /// # Errors
    /// A sentence: a parameter that is missing, unknown or of another form, or a name that is none.
    pub(crate) fn render(
        &self,
        given: &BTreeMap<String, ReplacementValueEntry>,
    ) -> Result<(Name, String), String> {
        let parameter = |(name, entry): (&String, &ReplacementValueEntry)| match entry.values.as_slice() {
            [value] => Ok(Parameter { name: name.clone(), values: vec![value.clone()], is_list: false }),
            values => Err(format!("The parameter {name} has {} values.", values.len())),
        };
        let parameters = given.iter().map(parameter).collect::<Result<Vec<_>, _>>()?;
        let whole = format!(r#"{{"name":"{}","trust":{}}}"#, self.role_name, self.trust);
        let rendered: Value = serde_json::from_str(&policy_templates::render(&whole, &parameters)?)
            .map_err(|_| "The template is not JSON.".to_owned())?;
        let name = rendered.get("name").and_then(Value::as_str).unwrap_or_default();
        let name = Name::new(name).ok().filter(|name| name.as_str().len() <= ROLE_NAME_LENGTH_MAX);
        let name = name.ok_or_else(|| "The name of the role is not valid.".to_owned())?;
        Ok((name, rendered.get("trust").map(Value::to_string).unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_known_by_their_arns() {
        let known = "arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1";
        assert!(matches!(find(known), Named::Known(_)));
        assert!(matches!(find(&known.replace(":1", ":2")), Named::Unknown));
        for wrong in [
            "arn:aws:iam::123456789012:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1",
            "arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate",
            "arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:01",
            "arn:aws:iam::aws:role-template/iam.amazonaws.com/:1",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
        ] {
            assert!(matches!(find(wrong), Named::Nothing), "{wrong}");
        }
    }
}
