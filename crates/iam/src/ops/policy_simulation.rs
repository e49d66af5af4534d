//! What would be decided: SimulateCustomPolicy, SimulatePrincipalPolicy, GetContextKeysForCustomPolicy,
//! GetContextKeysForPrincipalPolicy.
//!
//! The evaluator is the one that decides real requests. How results are laid out stands in [`result`].

mod result;

use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::group::Group;
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::managed_policies;
use crate::operations::Handler;
use crate::organizations;
use crate::paginate::{self, Page};
use crate::principal::{self, AssumedRole, Gathering, Identity};
use crate::schema::{group_key, groups_of, of_principal};
use crate::service::Cx;
use crate::session::RoleSession;
use crate::trust;
use policy::{Context, Document, IdentityKind, Policies, Policy, PolicyKind, PolicySource, Principal, Value};
use protocol::generated::iam as api;
use protocol::generated::iam::ContextKeyTypeEnum as KeyType;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Statements and conditions that one page may look at: what a caller can ask for in one request, and be told, is bounded by
/// this, not by lists.
const CLAUSES_EXAMINED_MAX: usize = 100_000;
/// Characters that one page may look at, as policies weigh: some tenths of a second at most.
const CHARACTERS_EXAMINED_MAX: usize = 100_000_000;

impl Handler for api::GetContextKeysForCustomPolicy {
    fn run(
        _cx: &mut Cx<'_>,
        input: api::GetContextKeysForCustomPolicyRequest,
    ) -> Result<api::GetContextKeysForPolicyResponse, Fault> {
        context_keys(&named("PolicyInputList", &input.policy_input_list))
    }
}

impl Handler for api::GetContextKeysForPrincipalPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetContextKeysForPrincipalPolicyRequest,
    ) -> Result<api::GetContextKeysForPolicyResponse, Fault> {
        let holders = match policy_source(cx, "PolicySourceArn", &input.policy_source_arn)? {
            Source::Group(group) => vec![group.id],
            Source::Role(role) => vec![role.id],
            Source::User(user) => {
                let groups = groups_of(cx.tx, &user)?.into_iter().map(|group| group.id);
                std::iter::once(user.id.clone()).chain(groups).collect()
            }
        };
        let mut documents = Vec::new();
        for holder in holders {
            let belongings = of_principal(cx.account, &holder);
            for attachment in cx.tx.scan::<Attachment>(&belongings, None, usize::MAX)? {
                if let Some(managed) = managed_policies::find(cx.tx, cx.account, attachment.policy.as_str())?
                {
                    documents.push((managed.name().to_owned(), managed.document(cx.tx)?));
                }
            }
            for inline in cx.tx.scan::<InlinePolicy>(&belongings, None, usize::MAX)? {
                documents.push((inline.name.to_string(), inline.document));
            }
        }
        documents.extend(named("PolicyInputList", input.policy_input_list.as_deref().unwrap_or_default()));
        context_keys(&documents)
    }
}

impl Handler for api::SimulateCustomPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::SimulateCustomPolicyRequest,
    ) -> Result<api::SimulatePolicyResponse, Fault> {
        let levels = input.ordered_organization_policy_input_list.unwrap_or_default();
        let levels = levels.iter().map(|level| level.service_control_policy_input_list.as_deref());
        let levels = levels.map(|level| {
            compiled("ServiceControlPolicyInputList", PolicyKind::ServiceControl, level.unwrap_or_default())
        });
        let levels = levels.collect::<Result<Vec<_>, _>>()?;
        let policies =
            Policies::new(compiled("PolicyInputList", PolicyKind::Identity, &input.policy_input_list)?)
                .with_boundary(given_boundary(input.permissions_boundary_policy_input_list.as_deref())?)
                .with_service_control(levels.clone());
        if input.resource_policy.is_some() && input.caller_arn.is_none() {
            return Err(errors::caller_arn_required().into());
        }
        let nobody = format!("arn:aws:iam::{}:user/", cx.account);
        let principal = match input.caller_arn.as_deref() {
            Some(arn) => caller(cx, arn)?,
            None => Principal::User { arn: nobody, id: String::new() },
        };
        Simulation {
            account: principal.account().unwrap_or(cx.account.as_str()).to_owned(),
            context: entries(Context::new(), input.context_entries.as_deref().unwrap_or_default())?,
            policies: policies
                .with_resource(simulated(&principal, resource_policy(input.resource_policy.as_deref())?)),
            principal,
            resources: input.resource_arns.unwrap_or_default(),
            owner: input.resource_owner,
            organization: !levels.is_empty(),
        }
        .page(
            &Page::of("SimulateCustomPolicy", input.marker.as_deref(), input.max_items)?,
            input.action_names,
        )
    }
}

impl Handler for api::SimulatePrincipalPolicy {
    fn run(
        cx: &mut Cx<'_>,
        input: api::SimulatePrincipalPolicyRequest,
    ) -> Result<api::SimulatePolicyResponse, Fault> {
        let source = policy_source(cx, "PolicySourceArn", &input.policy_source_arn)?;
        let excluded = input.policy_exclusion_list.unwrap_or_default();
        let from = Gathering { tx: cx.tx, compiled: cx.compiled };
        let (mut identity, attached) = match &source {
            Source::User(user) => (from.identity_of_user(user)?, from.boundary_of_user(user)?),
            Source::Group(group) => (from.identity_of_group(group)?, None),
            Source::Role(role) => (from.identity_of_role(role)?, from.boundary_of_role(role)?),
        };
        identity.retain(|policy| !excluded.iter().any(|identifier| names(identifier, policy.source())));
        let given = input.policy_input_list.unwrap_or_default();
        identity.extend(compiled("PolicyInputList", PolicyKind::Identity, &given)?);
        let given = given_boundary(input.permissions_boundary_policy_input_list.as_deref())?;
        let boundary = given.or(attached);
        let nobody = Principal::User { arn: format!("arn:aws:iam::{}:user/", cx.account), id: String::new() };
        let of_role = matches!(source, Source::Role(_));
        let own_identity = match source {
            Source::Group(_) => None,
            Source::User(user) => Some((user.arn(), Identity::User(user))),
            Source::Role(role) => {
                let assumed = AssumedRole::new(role, RoleSession::named("simulation")?);
                Some((assumed.arn.clone(), Identity::AssumedRole(Arc::new(assumed))))
            }
        };
        let (known, own, control) = match own_identity {
            // What binds the root user binds everybody but the roles of services.
            None => {
                let control = organizations::service_control(cx.settings, cx.account, &Identity::Root);
                (Context::new(), nobody, control)
            }
            Some((arn, identity)) => {
                let known = principal::context(cx.account, &identity, &arn, None);
                let control = organizations::service_control(cx.settings, cx.account, &identity);
                (known, principal::principal(cx.account, &identity), control)
            }
        };
        let organization = !control.is_empty();
        let principal = match input.caller_arn.as_deref() {
            Some(arn) => caller(cx, arn)?,
            None => own,
        };
        let resource = resource_policy(input.resource_policy.as_deref())?.filter(|_| !of_role);
        Simulation {
            account: cx.account.to_string(),
            context: entries(known, input.context_entries.as_deref().unwrap_or_default())?,
            policies: Policies::new(identity)
                .with_boundary(boundary)
                .with_service_control(control)
                .with_resource(simulated(&principal, resource)),
            principal,
            resources: input.resource_arns.unwrap_or_default(),
            owner: input.resource_owner,
            organization,
        }
        .page(
            &Page::of("SimulatePrincipalPolicy", input.marker.as_deref(), input.max_items)?,
            input.action_names,
        )
    }
}

/// The resource's policy, if it is looked at for this caller: for roles the simulators look at none (API reference,
/// `ResourcePolicy`).
fn simulated(caller: &Principal, resource: Option<Arc<Policy>>) -> Option<Arc<Policy>> {
    resource.filter(|_| !matches!(caller, Principal::AssumedRole { .. }))
}

/// A simulation, ready to be asked about actions.
struct Simulation {
    account: String,
    principal: Principal,
    policies: Policies,
    context: Context,
    resources: Vec<String>,
    owner: Option<String>,
    organization: bool,
}

impl Simulation {
    fn page(mut self, page: &Page, actions: Vec<String>) -> Result<api::SimulatePolicyResponse, Fault> {
        if let Some(action) = actions.iter().find(|action| !is_whole_action(action)) {
            return Err(errors::simulated_action_invalid(action).into());
        }
        if let Some(arn) = self.resources.iter().find(|arn| *arn != "*" && policy::Arn::parse(arn).is_none())
        {
            return Err(errors::simulated_arn_invalid("ResourceArns", arn).into());
        }
        if let Some(owner) = self.owner.take() {
            let account =
                policy::Arn::parse(&owner).filter(|arn| arn.service == "iam" && arn.resource == "root");
            let account = account.map(|arn| arn.account.to_owned());
            self.owner = Some(account.ok_or_else(|| errors::simulated_arn_invalid("ResourceOwner", &owner))?);
        }
        let listed = paginate::slice(page, self.actions_max()?, actions);
        Ok(api::SimulatePolicyResponse {
            evaluation_results: Some(listed.items.into_iter().map(|action| self.evaluate(action)).collect()),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Simulation {
    /// How many actions fit on a page.
    ///
    /// # Errors
    /// Not even one.
    fn actions_max(&self) -> Result<usize, Fault> {
        let weight = self.policies.weight();
        let clauses = weight.clauses().max(1).saturating_mul(self.resources.len().max(1));
        let longest = self.context.longest();
        let of_each = self.resources.iter().map(|resource| weight.characters(longest.max(resource.len())));
        let characters = of_each.fold(0, usize::saturating_add).max(weight.characters(longest));
        let fitting = [(CLAUSES_EXAMINED_MAX, clauses), (CHARACTERS_EXAMINED_MAX, characters)];
        let fitting = fitting.map(|(most, each)| most / each.max(1)).into_iter().min().unwrap_or(0);
        if fitting == 0 { Err(errors::simulation_too_large().into()) } else { Ok(fitting) }
    }
}

fn is_whole_action(action: &str) -> bool {
    let plain = |text: &str, also: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || also.contains(c))
    };
    action.split_once(':').is_some_and(|(service, name)| plain(service, "-") && plain(name, "-_"))
}

/// Whose policies are asked about.
pub(super) enum Source {
    User(Arc<User>),
    Group(Group),
    Role(Role),
}

/// The user, group or role that a member of the input names.
pub(super) fn policy_source(cx: &mut Cx<'_>, member: &str, arn: &str) -> Result<Source, Fault> {
    let parsed = policy::Arn::parse(arn).filter(|parsed| parsed.service == "iam");
    let resource = parsed.map(|parsed| parsed.resource.to_owned());
    let resource = resource.ok_or_else(|| errors::simulated_arn_invalid(member, arn))?;
    let (kind, path) = resource.split_once('/').ok_or_else(|| errors::simulated_arn_invalid(member, arn))?;
    let name = path.rsplit('/').next().unwrap_or_default();
    match kind {
        "user" => {
            let user = cx.find_user(name)?.filter(|user| user.arn().as_str() == arn);
            user.map(Source::User).ok_or_else(|| errors::no_such_user(name).into())
        }
        "group" => {
            let group = cx.tx.get::<Group>(&group_key(cx.account, name))?;
            let group = group.filter(|group| group.arn().as_str() == arn);
            group.map(Source::Group).ok_or_else(|| errors::no_such_group(name).into())
        }
        "role" => {
            let role = trust::role_by_arn(cx.tx, cx.account, arn)?;
            role.map(Source::Role).ok_or_else(|| errors::no_such_role(name).into())
        }
        _ => Err(errors::simulated_arn_invalid(member, arn).into()),
    }
}

/// Who a `CallerArn` names: a user, group or role, of this account or of another one. A group calls as a user without a
/// name.
fn caller(cx: &mut Cx<'_>, arn: &str) -> Result<Principal, Fault> {
    let invalid = || Fault::from(errors::simulated_arn_invalid("CallerArn", arn));
    let parsed = policy::Arn::parse(arn).filter(|parsed| parsed.service == "iam").ok_or_else(invalid)?;
    let (kind, path) = parsed.resource.split_once('/').ok_or_else(invalid)?;
    let name = path.rsplit('/').next().unwrap_or_default();
    match kind {
        "user" => {
            let user = cx.find_user(name)?.filter(|user| user.arn().as_str() == arn);
            let id = user.map(|user| user.id.to_string()).unwrap_or_default();
            Ok(Principal::User { arn: arn.to_owned(), id })
        }
        "group" => {
            let nobody = format!("arn:aws:iam::{}:user/", parsed.account);
            Ok(Principal::User { arn: nobody, id: String::new() })
        }
        "role" => {
            let role = trust::role_by_arn(cx.tx, cx.account, arn)?;
            Ok(Principal::AssumedRole {
                arn: format!("arn:aws:sts::{}:assumed-role/{name}/simulation", parsed.account),
                role_arn: arn.to_owned(),
                role_id: role.map(|role| role.id.to_string()).unwrap_or_default(),
            })
        }
        _ => Err(invalid()),
    }
}

/// Whether an exclusion names this policy, by its ARN or by its holder and its own name.
fn names(identifier: &api::PolicyIdentifier, source: &PolicySource) -> bool {
    let by_arn = identifier.policy_arn.is_some() && identifier.policy_arn == source.arn;
    let inline = identifier.inline_policy_identifier.as_ref();
    let excluded = inline.map(|inline| {
        format!("{}_{}_{}", inline.attachment_type.as_str(), inline.attachment_name, inline.policy_name)
    });
    by_arn || (source.arn.is_none() && excluded.is_some_and(|id| id == source.id))
}

fn named(list: &str, documents: &[String]) -> Vec<(String, String)> {
    let name = |(number, text): (usize, &String)| (format!("{list}.{}", number + 1), text.clone());
    documents.iter().enumerate().map(name).collect()
}

fn parsed(name: &str, text: &str) -> Result<Document, Fault> {
    let malformed =
        |malformed: policy::Malformed| errors::simulated_policy_malformed(name, malformed.message());
    Ok(Document::parse(text).map_err(malformed)?)
}

fn compiled(list: &str, kind: PolicyKind, documents: &[String]) -> Result<Vec<Arc<Policy>>, Fault> {
    let one = |(name, text): (String, String)| {
        let document = parsed(&name, &text)?;
        let valid = document.validate_identity(IdentityKind::Inline);
        valid.map_err(|malformed| errors::simulated_policy_malformed(&name, malformed.message()))?;
        Ok(Arc::new(Policy::compile(&document, PolicySource::inline(kind, name))))
    };
    named(list, documents).into_iter().map(one).collect()
}

fn given_boundary(documents: Option<&[String]>) -> Result<Option<Arc<Policy>>, Fault> {
    let list = "PermissionsBoundaryPolicyInputList";
    let mut given = compiled(list, PolicyKind::Boundary, documents.unwrap_or_default())?;
    if given.len() > 1 {
        return Err(errors::simulated_policy_malformed(list, "at most one policy").into());
    }
    Ok(given.pop())
}

fn resource_policy(text: Option<&str>) -> Result<Option<Arc<Policy>>, Fault> {
    let compile = |text| {
        let document = parsed("ResourcePolicy", text)?;
        let source = PolicySource::inline(PolicyKind::Resource, "ResourcePolicy");
        Ok(Arc::new(Policy::compile(&document, source)))
    };
    text.map(compile).transpose()
}

/// What the caller says of the request goes before what is known of the principal.
fn entries(mut context: Context, entries: &[api::ContextEntry]) -> Result<Context, Fault> {
    for entry in entries {
        let Some(name) = entry.context_key_name.clone() else { continue };
        let mut values = entry.context_key_values.clone().unwrap_or_default();
        let many = matches!(
            entry.context_key_type,
            Some(
                KeyType::StringList
                    | KeyType::NumericList
                    | KeyType::BooleanList
                    | KeyType::IpList
                    | KeyType::BinaryList
                    | KeyType::DateList
            )
        );
        let value = match (many, values.len()) {
            (true, _) => Value::from(values),
            (false, 0) => continue,
            (false, 1) => Value::from(values.remove(0)),
            (false, _) => return Err(errors::context_entry_invalid(&name).into()),
        };
        context.insert(name, value);
    }
    Ok(context)
}

fn context_keys(documents: &[(String, String)]) -> Result<api::GetContextKeysForPolicyResponse, Fault> {
    let (mut keys, mut seen) = (Vec::new(), BTreeSet::new());
    for (name, text) in documents {
        let named = parsed(name, text)?.context_keys();
        keys.extend(named.into_iter().filter(|key| seen.insert(key.to_ascii_lowercase())));
    }
    Ok(api::GetContextKeysForPolicyResponse { context_key_names: Some(keys) })
}
