//! When an organization last used which service: GenerateOrganizationsAccessReport and its reader.
//!
//! What is known is what principals of this account did here. As with reports on users and roles, a report is complete at
//! once; what is kept of it is what was asked.

use super::access_report::{ENTITIES_MAX, REPORTS_MAX, TRACKED_SECONDS, history, status};
use crate::domain::access_report::{AccessHistory, ActionUse, OrganizationReport};
use crate::domain::names::AccountId;
use crate::domain::organization::{Organization, Standing};
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::organizations;
use crate::paginate::{self, Page};
use crate::schema::{
    ORGANIZATION_REPORT_ID, ORGANIZATION_REPORTS, ROLE_ID, USER_ID, access_report_id, account_key,
};
use crate::service::Cx;
use crate::service_names;
use protocol::Error;
use protocol::generated::iam as api;
use protocol::generated::iam::SortKeyType;
use std::collections::BTreeMap;
use store::{Key, Record};

/// The service control policy that forbids nothing, the only one that is known here.
const FULL_ACCESS: &str = "p-FullAWSAccess";

/// The latest uses of services, by namespace.
type Uses = BTreeMap<String, ActionUse>;

/// What a report tells: each service that may be used, and its latest use.
struct Findings {
    services: Vec<(&'static str, &'static str, Option<ActionUse>)>,
    /// The account that the uses are of.
    entity_path: String,
}

impl Handler for api::GenerateOrganizationsAccessReport {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GenerateOrganizationsAccessReportRequest,
    ) -> Result<api::GenerateOrganizationsAccessReportResponse, Fault> {
        let account = account_key(cx.account);
        if !cx.tx.count_below(ORGANIZATION_REPORTS, &account, REPORTS_MAX)? {
            for oldest in cx.tx.scan::<OrganizationReport>(&account, None, 1)? {
                cx.tx.delete::<OrganizationReport>(&oldest.key())?;
            }
        }
        let report = OrganizationReport {
            account: cx.account.clone(),
            id: cx.mint.uuid("organization report"),
            entity_path: input.entity_path,
            policy: input.organizations_policy_id,
            created: cx.now,
        };
        cx.tx.put(&report)?;
        Ok(api::GenerateOrganizationsAccessReportResponse { job_id: Some(report.id) })
    }
}

impl Handler for api::GetOrganizationsAccessReport {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetOrganizationsAccessReportRequest,
    ) -> Result<api::GetOrganizationsAccessReportResponse, Fault> {
        let page = Page::of("GetOrganizationsAccessReport", input.marker.as_deref(), input.max_items)?;
        let key = access_report_id(cx.account, &input.job_id);
        let report = cx.tx.by_index::<OrganizationReport>(ORGANIZATION_REPORT_ID, &key)?;
        let report = report.ok_or_else(|| errors::no_such_report(&input.job_id))?;
        let created = report.created.timestamp();
        let empty = api::GetOrganizationsAccessReportResponse {
            job_creation_date: created,
            job_completion_date: Some(created),
            ..api::GetOrganizationsAccessReportResponse::default()
        };
        let findings = match findings(cx, &report) {
            Ok(findings) => findings,
            Err(Fault::Error(error)) => {
                let (message, code) = (error.message.unwrap_or_default(), error.code.as_str().to_owned());
                return Ok(api::GetOrganizationsAccessReportResponse {
                    job_status: status(true),
                    is_truncated: Some(false),
                    error_details: Some(api::ErrorDetails { message, code }),
                    ..empty
                });
            }
            Err(fault) => return Err(fault),
        };
        let unused = findings.services.iter().filter(|(.., used)| used.is_none()).count();
        let accessible = findings.services.len();
        let details = details(findings, input.sort_key.unwrap_or(SortKeyType::ServiceNamespaceAscending));
        let listed = paginate::slice(&page, usize::MAX, details);
        Ok(api::GetOrganizationsAccessReportResponse {
            job_status: status(false),
            number_of_services_accessible: i32::try_from(accessible).ok(),
            number_of_services_not_accessed: i32::try_from(unused).ok(),
            access_details: Some(listed.items),
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
            ..empty
        })
    }
}

/// What there is to tell. An error is why the report came to nothing.
fn findings(cx: &mut Cx<'_>, report: &OrganizationReport) -> Result<Findings, Fault> {
    let organization = organizations::administered(cx.settings, cx.account)?;
    let of = entity(organization, &report.entity_path)?;
    if report.policy.as_ref().is_some_and(|policy| policy != FULL_ACCESS) {
        return Err(errors::no_such_organization_policy().into());
    }
    // Of the others it is not known here what they do elsewhere.
    let mut uses = match &of {
        Some(account) if account != cx.account => Uses::new(),
        _ => uses(cx)?,
    };
    let services = service_names::all().map(|(space, name)| (space, name, uses.remove(space))).collect();
    let path = report.entity_path.trim_end_matches('/');
    let entity_path = if of.is_some() { path.to_owned() } else { format!("{path}/{}", cx.account) };
    Ok(Findings { services, entity_path })
}

/// The account at the end of a path; none for the root of the organization. Which units there are is not known.
fn entity(organization: &Organization, path: &str) -> Result<Option<AccountId>, Error> {
    let absent = || errors::no_such_organization_entity(path);
    let below = path.strip_prefix(organization.id.as_str()).and_then(|rest| rest.strip_prefix('/'));
    let below = below.ok_or_else(absent)?.trim_end_matches('/');
    let Some((_, below_root)) = below.split_once('/') else { return Ok(None) };
    let (units, last) = below_root.rsplit_once('/').unwrap_or(("", below_root));
    if !units.is_empty() && !units.split('/').all(|unit| unit.starts_with("ou-")) {
        return Err(absent());
    }
    let account = AccountId::new(last).map_err(|_| absent())?;
    let is_known = organization.standing(&account) != Standing::Outside;
    is_known.then_some(Some(account)).ok_or_else(absent)
}

/// The latest use of each service by anybody in this account.
fn uses(cx: &Cx<'_>) -> Result<Uses, Fault> {
    let since = cx.now.plus_seconds(-TRACKED_SECONDS);
    let written = cx.tx.scan::<AccessHistory>(&account_key(cx.account), None, ENTITIES_MAX + 1)?;
    let mut principals: Vec<_> = written.into_iter().map(|history| history.principal).collect();
    for id in cx.activity.callers() {
        let key = Key::new().text(id.as_str());
        // Who is gone has no history.
        if cx.tx.by_index::<User>(USER_ID, &key)?.is_some()
            || cx.tx.by_index::<Role>(ROLE_ID, &key)?.is_some()
        {
            principals.push(id);
        }
    }
    principals.sort();
    principals.dedup();
    if principals.len() > ENTITIES_MAX {
        return Err(errors::organization_report_too_large(ENTITIES_MAX).into());
    }
    let mut latest = Uses::new();
    for id in principals {
        for (service, actions) in history(cx, &id)?.services {
            let last = actions.into_values().filter(|used| used.date >= since).max_by_key(|used| used.date);
            let Some(last) = last else { continue };
            match latest.get_mut(&service) {
                Some(known) if known.date >= last.date => {}
                Some(known) => *known = last,
                None => drop(latest.insert(service, last)),
            }
        }
    }
    Ok(latest)
}

/// In the order that is asked for. What was never used counts as used before everything else.
fn details(findings: Findings, order: SortKeyType) -> Vec<api::AccessDetail> {
    let Findings { mut services, entity_path } = findings;
    services.sort_by_key(|(space, ..)| *space);
    match order {
        SortKeyType::ServiceNamespaceAscending => {}
        SortKeyType::ServiceNamespaceDescending => services.reverse(),
        SortKeyType::LastAuthenticatedTimeAscending => {
            services.sort_by_key(|(.., used)| used.as_ref().map(|used| used.date));
        }
        SortKeyType::LastAuthenticatedTimeDescending => {
            services.sort_by_key(|(.., used)| std::cmp::Reverse(used.as_ref().map(|used| used.date)));
        }
    }
    let view = |(space, name, used): (&str, &str, Option<ActionUse>)| api::AccessDetail {
        service_name: name.to_owned(),
        service_namespace: space.to_owned(),
        entity_path: used.is_some().then(|| entity_path.clone()),
        total_authenticated_entities: Some(i32::from(used.is_some())),
        last_authenticated_time: used.as_ref().map(|used| used.date.timestamp()),
        region: used.map(|used| used.region),
    };
    services.into_iter().map(view).collect()
}
