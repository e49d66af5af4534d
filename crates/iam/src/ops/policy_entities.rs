//! Who uses a policy, and what lets somebody at a service: ListEntitiesForPolicy, ListPoliciesGrantingServiceAccess.

use super::managed_policy::existing;
use super::policy_simulation::{Source, policy_source};
use crate::domain::attachment::Attachment;
use crate::domain::group::Group;
use crate::domain::ids::UniqueId;
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::errors::Fault;
use crate::operations::Handler;
use crate::paginate::{self, Page, Walk};
use crate::principal::Gathering;
use crate::schema::{
    ATTACHMENTS_OF_POLICY, GROUP_ID, ROLE_ID, ROLES_BOUNDED_BY, USER_ID, USERS_BOUNDED_BY, attachment_key,
    groups_of, uses_of_policy,
};
use crate::service::Cx;
use policy::Policy;
use protocol::generated::iam as api;
use protocol::generated::iam::{EntityType, PolicyOwnerEntityType as Owner, PolicyUsageType as Usage};
use std::sync::Arc;
use store::{Key, Tx};

impl Handler for api::ListEntitiesForPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListEntitiesForPolicyRequest,
    ) -> Result<api::ListEntitiesForPolicyResponse, Fault> {
        let page = Page::of("ListEntitiesForPolicy", input.marker.as_deref(), input.max_items)?;
        existing(cx, &input.policy_arn)?;
        let (tx, arn) = (&*cx.tx, input.policy_arn.as_str());
        let uses = uses_of_policy(cx.account, arn);
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let wanted = |entity: Entity| {
            let kind = input.entity_filter.is_none_or(|kind| kind == entity.kind());
            (kind && entity.path().starts_with(prefix)).then_some((entity, 0))
        };
        let usage = input.policy_usage_filter;
        // Who has it as a boundary too is told once.
        let also_attached = |holder: &UniqueId| match usage {
            None => tx.has::<Attachment>(&attachment_key(cx.account, holder, arn)),
            Some(_) => Ok(false),
        };
        let mut walk = Walk::of(page);
        let mut entities = Vec::new();
        if usage != Some(Usage::PermissionsBoundary) {
            let attached = paginate::indexed::<Attachment>(tx, ATTACHMENTS_OF_POLICY, uses.clone());
            entities = walk.part(0, attached, |attachment| {
                Ok(Entity::find(tx, &attachment.principal)?.and_then(wanted))
            })?;
        }
        if usage != Some(Usage::PermissionsPolicy) {
            let users = paginate::indexed::<User>(tx, USERS_BOUNDED_BY, uses.clone());
            entities.extend(walk.part(1, users, |user| match also_attached(&user.id)? {
                true => Ok(None),
                false => Ok(wanted(Entity::User(user))),
            })?);
            let roles = paginate::indexed::<Role>(tx, ROLES_BOUNDED_BY, uses);
            entities.extend(walk.part(2, roles, |role| match also_attached(&role.id)? {
                true => Ok(None),
                false => Ok(wanted(Entity::Role(role))),
            })?);
        }
        Ok(answer(entities, walk.marker()))
    }
}

fn answer(entities: Vec<Entity>, marker: Option<String>) -> api::ListEntitiesForPolicyResponse {
    let (mut groups, mut users, mut roles) = (Vec::new(), Vec::new(), Vec::new());
    for entity in entities {
        match entity {
            Entity::Group(group) => groups.push(api::PolicyGroup {
                group_name: Some(group.name.to_string()),
                group_id: Some(group.id.to_string()),
            }),
            Entity::User(user) => users.push(api::PolicyUser {
                user_name: Some(user.name.to_string()),
                user_id: Some(user.id.to_string()),
            }),
            Entity::Role(role) => roles.push(api::PolicyRole {
                role_name: Some(role.name.to_string()),
                role_id: Some(role.id.to_string()),
            }),
        }
    }
    api::ListEntitiesForPolicyResponse {
        policy_groups: Some(groups),
        policy_users: Some(users),
        policy_roles: Some(roles),
        is_truncated: Some(marker.is_some()),
        marker,
    }
}

/// What a policy can be attached to.
enum Entity {
    User(User),
    Group(Group),
    Role(Role),
}

impl Entity {
    /// The one with this unique id, whatever it is.
    fn find(tx: &Tx, id: &UniqueId) -> Result<Option<Entity>, Fault> {
        let key = Key::new().text(id.as_str());
        if let Some(user) = tx.by_index::<User>(USER_ID, &key)? {
            return Ok(Some(Entity::User(user)));
        }
        if let Some(group) = tx.by_index::<Group>(GROUP_ID, &key)? {
            return Ok(Some(Entity::Group(group)));
        }
        Ok(tx.by_index::<Role>(ROLE_ID, &key)?.map(Entity::Role))
    }

    fn kind(&self) -> EntityType {
        match self {
            Entity::User(_) => EntityType::User,
            Entity::Group(_) => EntityType::Group,
            Entity::Role(_) => EntityType::Role,
        }
    }

    fn path(&self) -> &str {
        match self {
            Entity::User(user) => user.path.as_str(),
            Entity::Group(group) => group.path.as_str(),
            Entity::Role(role) => role.path.as_str(),
        }
    }
}

impl Handler for api::ListPoliciesGrantingServiceAccess {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListPoliciesGrantingServiceAccessRequest,
    ) -> Result<api::ListPoliciesGrantingServiceAccessResponse, Fault> {
        let page = Page::of("ListPoliciesGrantingServiceAccess", input.marker.as_deref(), None)?;
        let mut held = Vec::new();
        match policy_source(cx, "Arn", &input.arn)? {
            Source::Group(group) => gather(cx, &group.id, (Owner::Group, group.name.as_str()), &mut held)?,
            Source::Role(role) => gather(cx, &role.id, (Owner::Role, role.name.as_str()), &mut held)?,
            Source::User(user) => {
                gather(cx, &user.id, (Owner::User, user.name.as_str()), &mut held)?;
                for group in groups_of(cx.tx, &user)? {
                    gather(cx, &group.id, (Owner::Group, group.name.as_str()), &mut held)?;
                }
            }
        }
        let listed = paginate::slice(&page, usize::MAX, input.service_namespaces);
        let entry = |namespace: String| {
            let granting = held.iter().filter(|(policy, _)| policy.allows_service(&namespace));
            let policies = granting.map(|(_, view)| view.clone()).collect();
            api::ListPoliciesGrantingServiceAccessEntry {
                policies: Some(policies),
                service_namespace: Some(namespace),
            }
        };
        Ok(api::ListPoliciesGrantingServiceAccessResponse {
            policies_granting_service_access: listed.items.into_iter().map(entry).collect(),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

/// Adds the policies of one holder, each with how it is shown. A managed policy that several holders have counts once.
fn gather(
    cx: &mut Cx<'_>,
    holder: &UniqueId,
    (owner, name): (Owner, &str),
    held: &mut Vec<(Arc<Policy>, api::PolicyGrantingServiceAccess)>,
) -> Result<(), Fault> {
    let from = Gathering { tx: cx.tx, compiled: cx.compiled };
    for policy in from.held(cx.account, holder, name)? {
        let source = policy.source();
        let view = match &source.arn {
            Some(arn) => api::PolicyGrantingServiceAccess {
                policy_name: source.id.clone(),
                policy_type: api::PolicyType::Managed,
                policy_arn: Some(arn.clone()),
                entity_type: None,
                entity_name: None,
            },
            None => api::PolicyGrantingServiceAccess {
                policy_name: source.id.get(name.len() + 1..).unwrap_or_default().to_owned(),
                policy_type: api::PolicyType::Inline,
                policy_arn: None,
                entity_type: Some(owner),
                entity_name: Some(name.to_owned()),
            },
        };
        if view.policy_arn.is_none() || held.iter().all(|(_, known)| known.policy_arn != view.policy_arn) {
            held.push((policy, view));
        }
    }
    Ok(())
}
