//! Roles made of templates: AcquireRole, GetRoleTemplateVersion.
//!
//! Who acquires a role needs what making it by hand would need: see `Also::TemplatedRole`. A role that is there already
//! is given to those who ask for it as long as it is as the template makes it.

use super::attached_policy::attach;
use super::role::created_view;
use crate::domain::attachment::{Attachment, InlinePolicy};
use crate::domain::ids::UniqueId;
use crate::domain::names::{Arn, Path};
use crate::domain::role::{Role, Source};
use crate::errors::{self, Fault};
use crate::limits;
use crate::operations::Handler;
use crate::role_templates::{self, Named, Template};
use crate::schema::{ROLES, account_key, of_principal, role_key};
use crate::service::Cx;
use crate::trust;
use protocol::generated::iam as api;

/// Seconds that its sessions may last.
const SESSION_SECONDS_MAX: u32 = 3600;

impl Handler for api::AcquireRole {
    fn run(cx: &mut Cx<'_>, input: api::AcquireRoleRequest) -> Result<api::AcquireRoleResponse, Fault> {
        let template = existing(&input.template_arn, input.template_minor_version)?;
        let rendered = template.render(&input.replacement_values.unwrap_or_default());
        let (name, trust) = rendered.map_err(errors::role_template_unfit)?;
        let trust = trust::given(cx, &trust)?;
        if let Some(role) = cx.tx.get::<Role>(&role_key(cx.account, name.as_str()))? {
            return match is_as_made(cx, template, &trust, &role)? {
                true => Ok(api::AcquireRoleResponse { role: created_view(cx.tx, &role)? }),
                false => Err(errors::role_name_conflicts(role.name.as_str()).into()),
            };
        }
        cx.require_quota(limits::ROLES_PER_ACCOUNT, ROLES, &account_key(cx.account))?;
        let role = Role {
            account: cx.account.clone(),
            id: UniqueId::role(&mut cx.mint),
            name,
            path: Path::root(),
            created: cx.now,
            trust,
            description: Some(template.description.to_owned()),
            session_seconds_max: SESSION_SECONDS_MAX,
            permissions_boundary: None,
            tags: Default::default(),
            last_used: None,
            source: Some(Source { template: Arn::verbatim(template.arn()), minor: template.minor }),
        };
        cx.tx.put(&role)?;
        for policy in template.policies {
            attach(cx, role.id.clone(), (*policy).to_owned(), limits::POLICIES_PER_ROLE)?;
        }
        Ok(api::AcquireRoleResponse { role: created_view(cx.tx, &role)? })
    }
}

impl Handler for api::GetRoleTemplateVersion {
    fn run(
        _cx: &mut Cx<'_>,
        input: api::GetRoleTemplateVersionRequest,
    ) -> Result<api::GetRoleTemplateVersionResponse, Fault> {
        let template = existing(&input.template_arn, input.minor_version)?;
        let parameter = |(name, description): &(&str, &str)| api::ParameterDefinition {
            name: (*name).to_owned(),
            r#type: api::ParameterTypeType::String,
            description: Some((*description).to_owned()),
            is_required: Some(true),
            ..api::ParameterDefinition::default()
        };
        let version = api::RoleTemplateVersion {
            template_arn: Some(template.arn()),
            template_name: Some(template.name.to_owned()),
            description: Some(template.description.to_owned()),
            major_version: Some(template.major),
            default_minor_version: Some(template.minor),
            managed_by_type: Some(api::ManagedByTypeType::Service),
            managed_by_value: Some(template.service.to_owned()),
            enabled: Some(true),
            minor_version: Some(template.minor),
            role_name_pattern: Some(template.role_name.to_owned()),
            role_path_pattern: Some("/".to_owned()),
            assume_role_policy_document_template: Some(protocol::percent::encode(template.trust)),
            managed_policy_arns: Some(template.policies.iter().map(|arn| (*arn).to_owned()).collect()),
            parameters_definition: Some(template.parameters.iter().map(parameter).collect()),
            max_session_duration: i32::try_from(SESSION_SECONDS_MAX).ok(),
            version_enabled: Some(true),
            ..api::RoleTemplateVersion::default()
        };
        Ok(api::GetRoleTemplateVersionResponse { role_template_version: version })
    }
}

/// Whether a role still is what the template makes: what was given away under its name is no longer.
fn is_as_made(cx: &Cx<'_>, template: &Template, trust: &str, role: &Role) -> Result<bool, Fault> {
    let belongings = of_principal(cx.account, &role.id);
    let most = template.policies.len() + 1;
    let attached = cx.tx.scan::<Attachment>(&belongings, None, most)?;
    let expected = attached.len() == template.policies.len()
        && attached.iter().all(|attachment| template.policies.contains(&attachment.policy.as_str()));
    let inline = cx.tx.scan::<InlinePolicy>(&belongings, None, 1)?;
    Ok(template.is_source_of(role) && role.trust == trust && expected && inline.is_empty())
}

fn existing(arn: &str, minor: Option<i32>) -> Result<&'static Template, Fault> {
    match role_templates::find(arn) {
        Named::Known(template) if minor.is_none_or(|minor| minor == template.minor) => Ok(template),
        Named::Known(_) | Named::Unknown => Err(errors::no_such_role_template(arn).into()),
        Named::Nothing => Err(errors::role_template_arn_invalid(arn).into()),
    }
}
