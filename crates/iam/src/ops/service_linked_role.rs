//! Roles of services: CreateServiceLinkedRole, DeleteServiceLinkedRole, GetServiceLinkedRoleDeletionStatus.
//!
//! No service is there to ask whether it still needs its role, so a deletion is done at once; clients that wait for it
//! find it done. All that can be changed of such a role is its description: its policy is the one that the service has there.

use super::role::{created_view, existing_role};
use crate::domain::access_report::AccessHistory;
use crate::domain::attachment::Attachment;
use crate::domain::ids::UniqueId;
use crate::domain::names::{Arn, Name, Path};
use crate::domain::role::{DeletionTask, Role};
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::schema::{of_principal, role_key};
use crate::service::Cx;
use crate::service_linked_roles::{self, Template};
use protocol::generated::iam as api;
use serde_json::json;
use store::Record;

/// The longest role name, in characters (API reference, `roleNameType`).
const ROLE_NAME_LENGTH_MAX: usize = 64;
/// Seconds that its sessions may last.
const SESSION_SECONDS_MAX: u32 = 3600;

impl Handler for api::CreateServiceLinkedRole {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreateServiceLinkedRoleRequest,
    ) -> Result<api::CreateServiceLinkedRoleResponse, Fault> {
        let service = input.aws_service_name;
        let template =
            service_linked_roles::find(&service).ok_or_else(|| errors::no_service_linked_role(&service))?;
        if input.custom_suffix.is_some() && !template.takes_suffix() {
            return Err(errors::suffix_not_allowed(&service).into());
        }
        let name = template.role_name(input.custom_suffix.as_deref());
        if name.len() > ROLE_NAME_LENGTH_MAX {
            return Err(errors::suffix_too_long(&name).into());
        }
        if cx.tx.has::<Role>(&role_key(cx.account, &name))? {
            return Err(errors::service_role_exists(&name).into());
        }
        let description = input.description.filter(|description| !description.is_empty());
        let role = make(cx, (template, name), description)?;
        Ok(api::CreateServiceLinkedRoleResponse { role: Some(created_view(cx.tx, &role)?) })
    }
}

/// The role of a service, which is not there yet.
///
/// # Errors
/// Those of the store.
pub(super) fn make(
    cx: &mut Cx<'_>,
    (template, name): (&Template, String),
    description: Option<String>,
) -> Result<Role, Fault> {
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": { "Service": [template.principal()] } }],
    });
    let role = Role {
        account: cx.account.clone(),
        id: UniqueId::role(&mut cx.mint),
        name: Name::new(name)?,
        path: Path::new(template.path())?,
        created: cx.now,
        trust: trust.to_string(),
        description,
        session_seconds_max: SESSION_SECONDS_MAX,
        permissions_boundary: None,
        tags: Default::default(),
        last_used: None,
        source: None,
    };
    cx.tx.put(&role)?;
    let policy = Arn::verbatim(template.policy());
    cx.tx.put(&Attachment { account: cx.account.clone(), principal: role.id.clone(), policy })?;
    Ok(role)
}

impl Handler for api::DeleteServiceLinkedRole {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteServiceLinkedRoleRequest,
    ) -> Result<api::DeleteServiceLinkedRoleResponse, Fault> {
        let role = existing_role(cx, &input.role_name)?;
        if !role.is_service_linked() {
            return Err(errors::no_such_role(&input.role_name).into());
        }
        let id = service_linked_roles::deletion_task(&role, &cx.mint.uuid("deletion task id"));
        let belongings = of_principal(cx.account, &role.id);
        for attachment in cx.tx.scan::<Attachment>(&belongings, None, usize::MAX)? {
            cx.tx.delete::<Attachment>(&attachment.key())?;
        }
        cx.tx.delete::<AccessHistory>(&belongings)?;
        cx.tx.delete::<Role>(&role.key())?;
        cx.tx.put(&DeletionTask { account: role.account, role: role.name, id: id.clone() })?;
        Ok(api::DeleteServiceLinkedRoleResponse { deletion_task_id: id })
    }
}

impl Handler for api::GetServiceLinkedRoleDeletionStatus {
    fn run(
        cx: &mut Cx<'_>,
        input: api::GetServiceLinkedRoleDeletionStatusRequest,
    ) -> Result<api::GetServiceLinkedRoleDeletionStatusResponse, Fault> {
        let id = input.deletion_task_id;
        let role = service_linked_roles::deleted(&id).and_then(|place| place.rsplit('/').next());
        let task = cx.tx.get::<DeletionTask>(&role_key(cx.account, role.unwrap_or_default()))?;
        if task.is_none_or(|task| task.id != id) {
            return Err(errors::no_such_deletion_task(&id).into());
        }
        Ok(api::GetServiceLinkedRoleDeletionStatusResponse {
            status: api::DeletionTaskStatusType::Succeeded,
            reason: None,
        })
    }
}
