//! Permissions boundaries: PutUserPermissionsBoundary, DeleteUserPermissionsBoundary,
//! PutRolePermissionsBoundary, DeleteRolePermissionsBoundary.

use super::existing_user;
use super::role::modifiable_role;
use crate::domain::names::Arn;
use crate::errors::{self, Fault};
use crate::managed_policies;
use crate::operations::Handler;
use crate::service::Cx;
use protocol::generated::iam as api;
use std::sync::Arc;

impl Handler for api::PutUserPermissionsBoundary {
    fn run(
        cx: &mut Cx<'_>,
        input: api::PutUserPermissionsBoundaryRequest,
    ) -> Result<api::PutUserPermissionsBoundaryResponse, Fault> {
        let mut user = Arc::unwrap_or_clone(existing_user(cx, &input.user_name)?);
        let boundary = boundary(cx, input.permissions_boundary)?;
        if user.permissions_boundary.as_ref() != Some(&boundary) {
            user.permissions_boundary = Some(boundary);
            cx.tx.put(&user)?;
        }
        Ok(api::PutUserPermissionsBoundaryResponse::default())
    }
}

impl Handler for api::DeleteUserPermissionsBoundary {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteUserPermissionsBoundaryRequest,
    ) -> Result<api::DeleteUserPermissionsBoundaryResponse, Fault> {
        let mut user = Arc::unwrap_or_clone(existing_user(cx, &input.user_name)?);
        if user.permissions_boundary.take().is_some() {
            cx.tx.put(&user)?;
        }
        Ok(api::DeleteUserPermissionsBoundaryResponse::default())
    }
}

impl Handler for api::PutRolePermissionsBoundary {
    fn run(
        cx: &mut Cx<'_>,
        input: api::PutRolePermissionsBoundaryRequest,
    ) -> Result<api::PutRolePermissionsBoundaryResponse, Fault> {
        let mut role = modifiable_role(cx, &input.role_name)?;
        let boundary = boundary(cx, input.permissions_boundary)?;
        if role.permissions_boundary.as_ref() != Some(&boundary) {
            role.permissions_boundary = Some(boundary);
            cx.tx.put(&role)?;
        }
        Ok(api::PutRolePermissionsBoundaryResponse::default())
    }
}

impl Handler for api::DeleteRolePermissionsBoundary {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteRolePermissionsBoundaryRequest,
    ) -> Result<api::DeleteRolePermissionsBoundaryResponse, Fault> {
        let mut role = modifiable_role(cx, &input.role_name)?;
        if role.permissions_boundary.take().is_some() {
            cx.tx.put(&role)?;
        }
        Ok(api::DeleteRolePermissionsBoundaryResponse::default())
    }
}

/// The managed policy that is to bound somebody's permissions.
pub(super) fn boundary(cx: &mut Cx<'_>, arn: String) -> Result<Arn, Fault> {
    match managed_policies::find(cx.tx, cx.account, &arn)? {
        Some(_) => Ok(Arn::verbatim(arn)),
        None => Err(errors::no_such_attachable_policy(&arn).into()),
    }
}

/// A boundary as the API shows it with whom it bounds.
pub(super) fn view(arn: Option<&Arn>) -> Option<api::AttachedPermissionsBoundary> {
    arn.map(|arn| api::AttachedPermissionsBoundary {
        permissions_boundary_type: Some(api::PermissionsBoundaryAttachmentType::default()),
        permissions_boundary_arn: Some(arn.to_string()),
    })
}
