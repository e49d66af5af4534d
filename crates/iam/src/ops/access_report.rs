//! When services were last used: GenerateServiceLastAccessedDetails and the two that read its report.
//!
//! A report is complete at once; what is kept of it is what was asked, and reading it tells what is known by then.

use super::policy_simulation::{Source, policy_source};
use crate::domain::access_report::{AccessHistory, AccessReport, ActionUse};
use crate::domain::attachment::Attachment;
use crate::domain::group::{Group, GroupMember};
use crate::domain::ids::UniqueId;
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::env::Instant;
use crate::errors::{self, Fault};
use crate::managed_policies;
use crate::operations::{self, Handler};
use crate::paginate::{self, Page};
use crate::principal::Gathering;
use crate::schema::{
    ACCESS_REPORT_ID, ACCESS_REPORTS, ATTACHMENTS_OF_POLICY, GROUP_ID, ROLE_ID, USER_ID, access_report_id,
    account_key, of_principal, uses_of_policy,
};
use crate::service::Cx;
use crate::service_names;
use policy::{Policy, PolicyKind};
use protocol::Service as Api;
use protocol::generated::iam as api;
use protocol::generated::iam::{
    AccessAdvisorUsageGranularityType as Granularity, PolicyOwnerEntityType as Owner,
};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Key;

/// Reports that are kept; the oldest goes for a new one.
pub(super) const REPORTS_MAX: u64 = 1_000;
/// Users and roles that a report looks at.
pub(super) const ENTITIES_MAX: usize = 10_000;
/// How far back uses count (IAM user guide, "last accessed information").
pub(super) const TRACKED_SECONDS: i64 = 400 * 86_400;

/// A user or role that could have used what is reported on.
struct Entity {
    id: UniqueId,
    info: api::EntityInfo,
    history: AccessHistory,
}

/// What a report tells.
struct Findings {
    policies: Vec<Arc<Policy>>,
    entities: Vec<Entity>,
    since: Instant,
}

impl Handler for api::GenerateServiceLastAccessedDetails {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GenerateServiceLastAccessedDetailsRequest,
    ) -> Result<api::GenerateServiceLastAccessedDetailsResponse, Fault> {
        subject(cx, &input.arn)?;
        let account = account_key(cx.account);
        if !cx.tx.count_below(ACCESS_REPORTS, &account, REPORTS_MAX)? {
            for oldest in cx.tx.scan::<AccessReport>(&account, None, 1)? {
                cx.tx.delete::<AccessReport>(&store::Record::key(&oldest))?;
            }
        }
        let report = AccessReport {
            account: cx.account.clone(),
            id: cx.mint.uuid("access report"),
            arn: input.arn,
            by_action: input.granularity == Some(Granularity::ActionLevel),
            created: cx.now,
        };
        cx.tx.put(&report)?;
        Ok(api::GenerateServiceLastAccessedDetailsResponse { job_id: Some(report.id) })
    }
}

impl Handler for api::GetServiceLastAccessedDetails {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetServiceLastAccessedDetailsRequest,
    ) -> Result<api::GetServiceLastAccessedDetailsResponse, Fault> {
        let page = Page::of("GetServiceLastAccessedDetails", input.marker.as_deref(), input.max_items)?;
        let report = existing(cx, &input.job_id)?;
        let created = report.created.timestamp();
        let granularity = if report.by_action { Granularity::ActionLevel } else { Granularity::ServiceLevel };
        let answer = |services, marker: Option<String>, error: Option<api::ErrorDetails>| {
            api::GetServiceLastAccessedDetailsResponse {
                job_status: status(error.is_some()),
                job_type: Some(granularity),
                job_creation_date: created,
                services_last_accessed: services,
                job_completion_date: created,
                is_truncated: Some(marker.is_some()),
                marker,
                error,
            }
        };
        let findings = match findings(cx, &report)? {
            Ok(findings) => findings,
            Err(error) => return Ok(answer(Vec::new(), None, Some(error))),
        };
        let granted: Vec<_> = service_names::all().filter(|(space, _)| findings.grants(space)).collect();
        let listed = paginate::slice(&page, usize::MAX, granted);
        let view = |(space, name)| findings.service(space, name, report.by_action);
        Ok(answer(listed.items.into_iter().map(view).collect(), listed.marker, None))
    }
}

impl Handler for api::GetServiceLastAccessedDetailsWithEntities {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetServiceLastAccessedDetailsWithEntitiesRequest,
    ) -> Result<api::GetServiceLastAccessedDetailsWithEntitiesResponse, Fault> {
        let operation = "GetServiceLastAccessedDetailsWithEntities";
        let page = Page::of(operation, input.marker.as_deref(), input.max_items)?;
        let report = existing(cx, &input.job_id)?;
        let space = input.service_namespace;
        if !service_names::all().any(|(known, _)| known == space) {
            return Err(errors::simulated_arn_invalid("ServiceNamespace", &space).into());
        }
        let created = report.created.timestamp();
        let (details, error) = match findings(cx, &report)? {
            Ok(findings) => (findings.entities(&space), None),
            Err(error) => (Vec::new(), Some(error)),
        };
        let listed = paginate::slice(&page, usize::MAX, details);
        Ok(api::GetServiceLastAccessedDetailsWithEntitiesResponse {
            job_status: status(error.is_some()),
            job_creation_date: created,
            job_completion_date: created,
            entity_details_list: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
            error,
        })
    }
}

pub(super) fn status(failed: bool) -> api::JobStatusType {
    if failed { api::JobStatusType::Failed } else { api::JobStatusType::Completed }
}

fn existing(cx: &mut Cx<'_>, id: &str) -> Result<AccessReport, Fault> {
    let found = cx.tx.by_index::<AccessReport>(ACCESS_REPORT_ID, &access_report_id(cx.account, id))?;
    found.ok_or_else(|| errors::no_such_report(id).into())
}

/// The user, group or role that a report is about; none if it is a managed policy.
fn subject(cx: &mut Cx<'_>, arn: &str) -> Result<Option<Source>, Fault> {
    let is_policy = policy::Arn::parse(arn).is_some_and(|parsed| parsed.resource.starts_with("policy/"));
    if !is_policy {
        return Ok(Some(policy_source(cx, "Arn", arn)?));
    }
    match managed_policies::find(cx.tx, cx.account, arn)? {
        Some(_) => Ok(None),
        None => Err(errors::no_such_policy(arn).into()),
    }
}

/// What there is to tell, or why the report came to nothing.
fn findings(cx: &mut Cx<'_>, report: &AccessReport) -> Result<Result<Findings, api::ErrorDetails>, Fault> {
    let failed = |code: &str, message: String| Ok(Err(api::ErrorDetails { message, code: code.to_owned() }));
    let subject = match subject(cx, &report.arn) {
        Ok(subject) => subject,
        // It was there when the report was asked for.
        Err(Fault::Error(error)) => {
            return failed(error.code.as_str(), error.message.unwrap_or_default());
        }
        Err(fault) => return Err(fault),
    };
    let (policies, ids) = match &subject {
        Some(source) => of_holder(cx, source)?,
        None => of_policy(cx, &report.arn)?,
    };
    if ids.len() > ENTITIES_MAX {
        let told = format!("The report is about more than {ENTITIES_MAX} users and roles.");
        return failed("LimitExceeded", told);
    }
    let mut entities = Vec::new();
    for id in ids {
        entities.extend(entity(cx, id)?);
    }
    let since = cx.now.plus_seconds(-TRACKED_SECONDS);
    Ok(Ok(Findings { policies, entities, since }))
}

type Granted = (Vec<Arc<Policy>>, Vec<UniqueId>);

fn of_holder(cx: &Cx<'_>, source: &Source) -> Result<Granted, Fault> {
    let from = Gathering { tx: cx.tx, compiled: cx.compiled };
    Ok(match source {
        Source::User(user) => (from.identity_of_user(user)?, vec![user.id.clone()]),
        Source::Role(role) => (from.identity_of_role(role)?, vec![role.id.clone()]),
        Source::Group(group) => (from.identity_of_group(group)?, members(cx, &group.id)?),
    })
}

/// The users and roles that have the policy, be it through a group.
fn of_policy(cx: &Cx<'_>, arn: &str) -> Result<Granted, Fault> {
    let compiled = cx.compiled.get(cx.tx, cx.account, arn, PolicyKind::Identity)?;
    let mut ids = Vec::new();
    let uses = uses_of_policy(cx.account, arn);
    let found = cx.tx.scan_index::<Attachment>(ATTACHMENTS_OF_POLICY, &uses, None, ENTITIES_MAX + 1)?;
    for (_, attachment) in found {
        match cx.tx.by_index::<Group>(GROUP_ID, &Key::new().text(attachment.principal.as_str()))? {
            Some(group) => ids.extend(members(cx, &group.id)?),
            None => ids.push(attachment.principal),
        }
    }
    ids.sort();
    ids.dedup();
    Ok((compiled.into_iter().collect(), ids))
}

fn members(cx: &Cx<'_>, group: &UniqueId) -> Result<Vec<UniqueId>, Fault> {
    let members = cx.tx.scan::<GroupMember>(&of_principal(cx.account, group), None, ENTITIES_MAX + 1)?;
    Ok(members.into_iter().map(|member| member.user).collect())
}

fn entity(cx: &Cx<'_>, id: UniqueId) -> Result<Option<Entity>, Fault> {
    let key = Key::new().text(id.as_str());
    let info = if let Some(user) = cx.tx.by_index::<User>(USER_ID, &key)? {
        info(user.arn().as_str(), user.name.as_str(), Owner::User, &id, user.path.as_str())
    } else if let Some(role) = cx.tx.by_index::<Role>(ROLE_ID, &key)? {
        info(role.arn().as_str(), role.name.as_str(), Owner::Role, &id, role.path.as_str())
    } else {
        return Ok(None);
    };
    let history = history(cx, &id)?;
    Ok(Some(Entity { id, info, history }))
}

/// What a user or role called, as it is written down and as it is in memory.
pub(super) fn history(cx: &Cx<'_>, id: &UniqueId) -> Result<AccessHistory, Fault> {
    let written = cx.tx.get::<AccessHistory>(&of_principal(cx.account, id))?;
    let none =
        || AccessHistory { account: cx.account.clone(), principal: id.clone(), services: BTreeMap::new() };
    let mut history = written.unwrap_or_else(none);
    for ((service, action), used) in cx.activity.calls_of(id) {
        history.note(service, action, used);
    }
    Ok(history)
}

fn info(arn: &str, name: &str, kind: Owner, id: &UniqueId, path: &str) -> api::EntityInfo {
    api::EntityInfo {
        arn: arn.to_owned(),
        name: name.to_owned(),
        r#type: kind,
        id: id.to_string(),
        path: Some(path.to_owned()),
    }
}

impl Entity {
    /// Its latest use of a service, or of one action of it.
    fn last(&self, space: &str, action: Option<&str>, since: Instant) -> Option<&ActionUse> {
        let actions = self.history.services.get(space)?;
        let uses = actions.iter().filter(|(name, _)| action.is_none_or(|action| *name == action));
        uses.map(|(_, used)| used).filter(|used| used.date >= since).max_by_key(|used| used.date)
    }
}

impl Findings {
    fn grants(&self, space: &str) -> bool {
        self.policies.iter().any(|policy| policy.allows_service(space))
    }

    /// Who used it last; of several in the same second, the one whose id comes first.
    fn last(&self, space: &str, action: Option<&str>) -> Option<(&Entity, &ActionUse)> {
        let uses = self.entities.iter().filter_map(|entity| {
            let used = entity.last(space, action, self.since)?;
            Some((entity, used))
        });
        uses.max_by(|(a, left), (b, right)| left.date.cmp(&right.date).then_with(|| b.id.cmp(&a.id)))
    }

    fn service(&self, space: &str, name: &str, by_action: bool) -> api::ServiceLastAccessed {
        let last = self.last(space, None);
        let used = self.entities.iter().filter(|entity| entity.last(space, None, self.since).is_some());
        api::ServiceLastAccessed {
            service_name: name.to_owned(),
            last_authenticated: last.map(|(_, used)| used.date.timestamp()),
            service_namespace: space.to_owned(),
            last_authenticated_entity: last.map(|(entity, _)| entity.info.arn.clone()),
            last_authenticated_region: last.map(|(_, used)| used.region.clone()),
            total_authenticated_entities: i32::try_from(used.count()).ok(),
            tracked_actions_last_accessed: by_action
                .then(|| self.actions(space))
                .filter(|all| !all.is_empty()),
        }
    }

    /// The actions that are told apart and granted, in the order of their names.
    fn actions(&self, space: &str) -> Vec<api::TrackedActionLastAccessed> {
        let api = Api::ALL.into_iter().find(|api| api.signing_name() == space);
        let names = api.into_iter().flat_map(operations::rows).map(|row| row.info.name);
        let granted = names.filter(|name| {
            let action = format!("{space}:{name}");
            self.policies.iter().any(|policy| policy.allows_action(&action))
        });
        let view = |name: &str| {
            let last = self.last(space, Some(name));
            api::TrackedActionLastAccessed {
                action_name: Some(name.to_owned()),
                last_accessed_entity: last.map(|(entity, _)| entity.info.arn.clone()),
                last_accessed_time: last.map(|(_, used)| used.date.timestamp()),
                last_accessed_region: last.map(|(_, used)| used.region.clone()),
            }
        };
        granted.map(view).collect()
    }

    /// Everybody who could have used the service, the latest first, who never did last.
    fn entities(self, space: &str) -> Vec<api::EntityDetails> {
        let since = self.since;
        let mut all: Vec<_> = self
            .entities
            .into_iter()
            .map(|entity| (entity.last(space, None, since).map(|used| used.date), entity))
            .collect();
        all.sort_by(|(left, a), (right, b)| right.cmp(left).then_with(|| a.id.cmp(&b.id)));
        let view = |(date, entity): (Option<Instant>, Entity)| api::EntityDetails {
            entity_info: entity.info,
            last_authenticated: date.map(Instant::timestamp),
        };
        all.into_iter().map(view).collect()
    }
}
