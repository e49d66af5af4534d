//! What AWS holds against identity policies beyond the grammar, in its order and its words.
//!
//! A document is refused for the first stage that fails: version, legacy parse, statement ids, principal, actions,
//! resource form, action form, resources.

use std::collections::BTreeSet;

use crate::condition::{Comparison, Operator};
use crate::date::Instant;
use crate::document::{Document, Element, Malformed, Statement, Version};
use crate::glob::Pattern;

/// What an identity policy is created as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdentityKind {
    /// Embedded in a user, group or role, or passed to a session: the old version of the language is accepted.
    Inline,
    /// A managed policy: the new version is required.
    Managed,
}

pub(crate) const PARTITIONS: [&str; 9] = [
    "aws",
    "aws-cn",
    "aws-us-gov",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-eusc",
    "aws-iso-g",
];

const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// Kinds of resources that came after the text was recorded, which therefore does not list them (service authorization
/// reference, "Resource types defined by AWS IAM").
const LATER_IAM_PATHS: [&str; 2] = ["delegation-request/", "role-template/"];

/// What of S3 has regions in its ARNs.
const REGIONAL_S3: [&str; 6] =
    ["accesspoint/", "access-grants/", "async-request/", "job/", "storage-lens/", "storage-lens-group/"];

pub(crate) type Verdict = Result<(), Malformed>;

impl Document {
    /// Judges the document as an identity policy; session policies and boundaries are judged alike.
    ///
    /// # Errors
    /// The message of the first stage that fails.
    pub fn validate_identity(&self, kind: IdentityKind) -> Result<(), Malformed> {
        if kind == IdentityKind::Managed && self.version() == Version::V2008 {
            return Err(self.refused(None, "Policy document must be version 2012-10-17 or greater."));
        }
        self.legacy_parse()?;
        self.statement_ids()?;
        self.no_principals()?;
        self.each(|statement| named(&statement.action), "Policy statement must contain actions.")?;
        self.resource_forms()?;
        self.action_forms()?;
        self.each(|statement| named(&statement.resource), "Policy statement must contain resources.")
    }

    fn legacy_parse(&self) -> Verdict {
        const MESSAGE: &str = "The policy failed legacy parsing";
        self.each(|statement| statement.effect_exact && dates_are_legible(statement), MESSAGE)?;
        // A resource with a fault of its own is reported as such, later, and hides those behind it.
        for statement in self.resource_holders() {
            let resources = || statement.resource.iter().flat_map(|element| &element.values);
            if resources().any(|resource| resource_fault(resource).is_some()) {
                return Ok(());
            }
            if !resources().all(|resource| passes_legacy_parse(resource)) {
                return Err(self.refused(Some(statement), MESSAGE));
            }
        }
        Ok(())
    }

    fn statement_ids(&self) -> Verdict {
        let mut seen = BTreeSet::new();
        let mut unique = |statement: &Statement| match statement.sid.as_deref() {
            None | Some("") => true,
            Some(sid) => seen.insert(sid.to_owned()),
        };
        self.each(&mut unique, "Statement IDs (SID) in a single policy must be unique.")?;
        self.each(
            |statement| statement.sid.iter().all(|sid| sid.bytes().all(|byte| byte.is_ascii_alphanumeric())),
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
        )
    }

    fn no_principals(&self) -> Verdict {
        self.each(
            |statement| statement.principal.is_none(),
            "Policy document should not specify a principal.",
        )
    }

    fn resource_forms(&self) -> Verdict {
        for statement in self.resource_holders() {
            let mut resources: Vec<&String> =
                statement.resource.iter().flat_map(|element| &element.values).collect();
            resources.sort_unstable_by(|a, b| b.cmp(a));
            if let Some(message) = resources.into_iter().find_map(|resource| resource_fault(resource)) {
                return Err(self.refused(Some(statement), &message));
            }
        }
        Ok(())
    }

    fn action_forms(&self) -> Verdict {
        for negated in [false, true] {
            for statement in &self.statements {
                let element = statement.action.as_ref().filter(|element| element.negated == negated);
                let fault =
                    element.and_then(|element| element.values.iter().find_map(|action| action_fault(action)));
                if let Some(message) = fault {
                    return Err(self.refused(Some(statement), &message));
                }
            }
        }
        Ok(())
    }

    /// Statements in the order their resources are looked at: all `Resource`, then all `NotResource`.
    fn resource_holders(&self) -> impl Iterator<Item = &Statement> {
        let with = |negated: bool| {
            let holds = move |statement: &&Statement| {
                statement.resource.as_ref().is_some_and(|element| element.negated == negated)
            };
            self.statements.iter().filter(holds)
        };
        with(false).chain(with(true))
    }

    pub(crate) fn each(&self, mut passes: impl FnMut(&Statement) -> bool, message: &str) -> Verdict {
        match self.statements.iter().find(|statement| !passes(statement)) {
            Some(statement) => Err(self.refused(Some(statement), message)),
            None => Ok(()),
        }
    }

    pub(crate) fn refused(&self, statement: Option<&Statement>, message: &str) -> Malformed {
        let position = statement.or(self.statements.first()).map(|statement| statement.start);
        let position = position.unwrap_or(crate::document::Position { line: 1, column: 1 });
        Malformed { message: message.to_owned(), position, detail: message.to_owned() }
    }
}

pub(crate) fn named(element: &Option<Element>) -> bool {
    element.as_ref().is_some_and(|element| !element.values.is_empty())
}

fn dates_are_legible(statement: &Statement) -> bool {
    let is_date = |operator: &str| {
        Operator::parse(operator).is_some_and(|operator| matches!(operator.comparison, Comparison::Date(_)))
    };
    let mut dates = statement.conditions.iter().filter(|entry| is_date(&entry.operator));
    dates.all(|entry| entry.values.iter().all(|value| Instant::parse(value).is_some()))
}

fn passes_legacy_parse(resource: &str) -> bool {
    let short = resource.matches(':').count() < 5 && resource.contains("::");
    resource == "*" || !(short || resource.split(':').nth(2) == Some(""))
}

fn action_fault(action: &str) -> Option<String> {
    let fixed = |message: &str| Some(message.to_owned());
    let Some((vendor, name)) = action.split_once(':') else {
        let message = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
        return if action == "*" { None } else { fixed(message) };
    };
    if name.contains(':') {
        return fixed("Actions/Condition can contain only one colon.");
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let valid = vendor == "*" || (!vendor.is_empty() && vendor.bytes().all(plain));
    if valid { None } else { Some(format!("Vendor {vendor} is not valid")) }
}

fn resource_fault(resource: &str) -> Option<String> {
    if resource == "*" {
        return None;
    }
    let Some((_, rest)) = resource.split_once(':') else {
        return Some(format!("Resource {resource} must be in ARN format or \"*\"."));
    };
    let (partition, rest) =
        rest.split_once(':').map_or((rest, None), |(partition, rest)| (partition, Some(rest)));
    let pattern = Pattern::new(partition);
    if !PARTITIONS.iter().any(|known| pattern.matches(known)) {
        return Some(partition_fault(partition, rest.unwrap_or_default()));
    }
    let (service, rest) = match rest.map(|rest| rest.split_once(':').unwrap_or((rest, ""))) {
        Some((service, rest)) if !service.contains(['*', '?']) => (service, rest),
        _ => return Some("Resource vendor must be fully qualified and cannot contain regexes.".to_owned()),
    };
    let (region, path) = rest.split_once(':').map_or((None, ""), |(region, rest)| {
        (Some(region), rest.split_once(':').map_or("", |(_, path)| path))
    });
    match service {
        "iam" if region != Some("") => {
            Some(format!("IAM resource {resource} cannot contain region information."))
        }
        "s3" if region != Some("") && !REGIONAL_S3.iter().any(|start| path.starts_with(start)) => {
            Some(format!("Resource {resource} can not contain region information."))
        }
        "iam"
            if !matches!(path, "*" | "root")
                && !IAM_PATHS.iter().chain(&LATER_IAM_PATHS).any(|start| path.starts_with(start)) =>
        {
            let starts = IAM_PATHS.join(", ");
            Some(format!("IAM resource path must either be \"*\", root, or start with {starts}."))
        }
        _ => None,
    }
}

/// Missing parts are shown as `*`.
fn partition_fault(partition: &str, rest: &str) -> String {
    let mut parts = rest.splitn(4, ':').map(|part| if rest.is_empty() { "*" } else { part });
    let mut part = || parts.next().unwrap_or("*");
    let (service, region, account, path) = (part(), part(), part(), part());
    format!(
        "Partition \"{partition}\" is not valid for resource \"arn:{partition}:{service}:{region}:{account}:{path}\"."
    )
}
