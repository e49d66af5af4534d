//! Which services have a role of their own in an account, what it is called, which policy it has and what describes it.
//!
//! The names are facts that AWS publishes service by service; they follow no rule.

use crate::domain::role::{Role, SERVICE_LINKED_PATH};
use std::sync::LazyLock;

/// One role a line, sorted by service; see `data/README.md`.
const TABLE: &str = include_str!("../data/service_linked_roles.tsv");

/// How the principals of services end.
const DOMAIN: &str = ".amazonaws.com";
/// How the names of their roles begin.
const PREFIX: &str = "AWSServiceRoleFor";
/// How the ARNs of their policies begin.
const POLICIES: &str = "arn:aws:iam::aws:policy/aws-service-role/";

/// The service that has a role of its own once role manager is on.
pub(crate) const ROLE_MANAGER: &str = "role-manager.iam.amazonaws.com";

/// How the ids of deletion tasks begin; path and name of the role and a random part follow.
const TASK: &str = "task";

/// Path and name of the role of a service; of one that has none, a name that no role has.
pub(crate) fn place(service: &str, suffix: Option<&str>) -> String {
    let name = find(service).map(|template| template.role_name(suffix));
    format!("{SERVICE_LINKED_PATH}{service}/{}", name.as_deref().unwrap_or("*"))
}

/// The id of the task that deletes this role.
pub(crate) fn deletion_task(role: &Role, random: &str) -> String {
    format!("{TASK}{}{}/{random}", role.path.as_str(), role.name)
}

/// Path and name of the role that is deleted by the task with this id; none if it is the id of no such task.
pub(crate) fn deleted(task: &str) -> Option<&str> {
    let (place, _) = task.strip_prefix(TASK)?.rsplit_once('/')?;
    Some(place).filter(|place| place.starts_with(SERVICE_LINKED_PATH))
}

/// A role that belongs to a service.
pub struct Template {
    /// The service's principal without its domain.
    service: &'static str,
    /// The role's name without its beginning.
    name: &'static str,
    /// The policy's name.
    policy: &'static str,
    /// Whether there can be several.
    suffixed: bool,
    /// What AWS says of the role.
    description: Option<&'static str>,
}

/// Read when a role is first looked for.
static TEMPLATES: LazyLock<Vec<Template>> =
    // The table is part of the program; a test shows that every line of it reads.
    LazyLock::new(|| TABLE.lines().filter_map(Template::read).collect());

/// The role of the service with this principal, such as `ecs.amazonaws.com`.
pub fn find(principal: &str) -> Option<&'static Template> {
    let service = principal.strip_suffix(DOMAIN)?;
    let found = TEMPLATES.binary_search_by(|template| template.service.cmp(service)).ok()?;
    TEMPLATES.get(found)
}

/// All of them, in the order of the services.
pub fn all() -> &'static [Template] {
    &TEMPLATES
}

impl Template {
    /// The service's principal, such as `ecs.amazonaws.com`.
    pub fn principal(&self) -> String {
        format!("{}{DOMAIN}", self.service)
    }

    /// Whether there can be several, told apart by a suffix.
    pub fn takes_suffix(&self) -> bool {
        self.suffixed
    }

    /// The role's name.
    pub fn role_name(&self, suffix: Option<&str>) -> String {
        match suffix {
            Some(suffix) => format!("{PREFIX}{}_{suffix}", self.name),
            None => format!("{PREFIX}{}", self.name),
        }
    }

    /// The role's path.
    pub fn path(&self) -> String {
        format!("{SERVICE_LINKED_PATH}{}{DOMAIN}/", self.service)
    }

    /// The ARN of the managed policy that says what the service may do by it.
    pub fn policy(&self) -> String {
        format!("{POLICIES}{}", self.policy)
    }

    /// The description that the role has where AWS makes it; none where it has none, and where that is not known.
    pub fn description(&self) -> Option<&'static str> {
        self.description
    }

    fn read(line: &'static str) -> Option<Template> {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        let (service, name, policy) = (next()?, next()?, next()?);
        let suffixed = match next()? {
            "one" => false,
            "several" => true,
            _ => return None,
        };
        let description = Some(next()?).filter(|text| !matches!(*text, "none" | "unknown"));
        Some(Template { service, name, policy, suffixed, description })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::managed_policies::catalogue;
    use std::collections::BTreeSet;

    #[test]
    fn every_template_is_found_and_makes_a_name() {
        assert_eq!(TEMPLATES.len(), TABLE.lines().count());
        assert!(TEMPLATES.is_sorted_by(|a, b| a.service < b.service));
        for template in all() {
            let found = find(&template.principal()).unwrap();
            assert_eq!(found.path(), format!("/aws-service-role/{}/", template.principal()));
            assert_eq!(catalogue::find(&found.policy()).map(|found| found.name), Some(template.policy));
            assert_eq!(found.role_name(None), format!("{PREFIX}{}", template.name));
            assert!(found.role_name(None).len() <= 64, "{}", template.name);
            let description = found.description().unwrap_or("x");
            assert!(
                !description.is_empty() && description == description.trim() && description.len() <= 1000
            );
        }
        let names: BTreeSet<&str> = all().iter().map(|template| template.name).collect();
        assert_eq!(names.len(), all().len(), "no two services share a role");
        assert!(find("ecs").is_none() && find("nothing.amazonaws.com").is_none() && find("").is_none());
    }

    #[test]
    fn what_accounts_show_is_in_the_table() {
        let of = |service: &str| find(&format!("{service}{DOMAIN}")).unwrap();
        assert_eq!(
            of("elasticloadbalancing").description(),
            Some("Allows ELB to call AWS services on your behalf.")
        );
        // Services that make theirs without one, and one of which that is not known.
        for service in ["ecs.application-autoscaling", "role-manager.iam", "acm"] {
            assert_eq!(of(service).description(), None, "{service}");
        }
        assert!(
            of("autoscaling").takes_suffix() && of("profile").takes_suffix() && !of("ecs").takes_suffix()
        );
        assert_eq!(of("autoscaling").role_name(Some("mine")), "AWSServiceRoleForAutoScaling_mine");
    }

    /// AWS's own policies let people make the roles of services, by path and name.
    #[test]
    fn names_are_those_that_policies_of_aws_have() {
        // These two let somebody make a role by a name that the service does not use.
        const OTHERWISE: [&str; 2] = ["managedupdates.elasticbeanstalk", "migrationhub-strategy"];
        let mut compared = BTreeSet::new();
        let mut agreed = BTreeSet::new();
        for policy in catalogue::all() {
            let document = policy.document().unwrap();
            let places =
                document.split(SERVICE_LINKED_PATH).skip(1).filter_map(|rest| rest.split('"').next());
            for (principal, pattern) in places.filter_map(|place| place.split_once('/')) {
                let Some(template) = find(principal) else { continue };
                let name = template.role_name(template.suffixed.then_some("x"));
                let matches = match pattern.split_once('*') {
                    Some((beginning, _)) => name.starts_with(beginning),
                    None => template.role_name(None) == pattern,
                };
                compared.insert(template.service);
                if matches {
                    agreed.insert(template.service);
                }
            }
        }
        let differing: Vec<&str> = compared.difference(&agreed).copied().collect();
        assert_eq!(differing, OTHERWISE);
        assert!(compared.len() > 120, "{}", compared.len());
    }
}
