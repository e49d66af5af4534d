//! Properties of the account: GetAccountProperties, PutAccountProperties.
//!
//! There is one: whether role manager is on, which has a role of its own in the account. No console of a service is here
//! that it would make roles for.

use super::service_linked_role;
use crate::domain::role::Role;
use crate::errors::{self, Fault};
use crate::operations::Handler;
use crate::schema::{Account, account_key, role_key};
use crate::service::Cx;
use crate::service_linked_roles::{self, ROLE_MANAGER};
use protocol::error::Error;
use protocol::generated::iam as api;
use std::collections::BTreeMap;

/// The property that role manager has (IAM user guide, "Create roles automatically with role manager").
pub(crate) const ENABLED: &str = "Enabled";
/// What properties of role manager begin with.
pub(crate) const NAMESPACE: &str = "RoleManager";

impl Handler for api::GetAccountProperties {
    fn run(
        cx: &mut Cx<'_>,
        _input: api::GetAccountPropertiesRequest,
    ) -> Result<api::GetAccountPropertiesResponse, Fault> {
        let enabled = account(cx)?.role_manager.to_string();
        let properties = BTreeMap::from([(format!("{NAMESPACE}/{ENABLED}"), enabled)]);
        Ok(api::GetAccountPropertiesResponse { properties: Some(properties) })
    }
}

impl Handler for api::PutAccountProperties {
    fn run(
        cx: &mut Cx<'_>,
        input: api::PutAccountPropertiesRequest,
    ) -> Result<api::PutAccountPropertiesResponse, Fault> {
        let enabled = role_manager(&input.properties)?;
        let mut account = account(cx)?;
        if enabled {
            let template = service_linked_roles::find(ROLE_MANAGER)
                .ok_or_else(|| Fault::Broken("role manager has no role".to_owned()))?;
            let name = template.role_name(None);
            match cx.tx.get::<Role>(&role_key(cx.account, &name))? {
                Some(role) if role.is_service_linked() => {}
                Some(_) => return Err(errors::service_role_exists(&name).into()),
                None => {
                    let description = template.description().map(str::to_owned);
                    service_linked_role::make(cx, (template, name), description).map(drop)?;
                }
            }
        }
        if account.role_manager != enabled {
            account.role_manager = enabled;
            cx.tx.put(&account)?;
        }
        Ok(api::PutAccountPropertiesResponse::default())
    }
}

/// Whether role manager is to be on. Other properties of its are ignored beside that one.
fn role_manager(properties: &BTreeMap<String, String>) -> Result<bool, Error> {
    let mut namespace = None;
    for key in properties.keys() {
        let (space, name) = key.split_once('/').ok_or_else(|| errors::property_key_invalid(key))?;
        if name.is_empty() || name.contains('/') {
            return Err(errors::property_key_invalid(key));
        }
        if namespace.is_some_and(|namespace| namespace != space) {
            return Err(errors::property_namespaces_differ());
        }
        namespace = Some(space);
    }
    match namespace.unwrap_or_default() {
        NAMESPACE => {}
        other => return Err(errors::property_namespace_unsupported(other)),
    }
    let enabled = properties.get(&format!("{NAMESPACE}/{ENABLED}"));
    match enabled.ok_or_else(errors::role_manager_needs_enabled)?.as_str() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(errors::role_manager_enabled_invalid()),
    }
}

fn account(cx: &Cx<'_>) -> Result<Account, Fault> {
    let account = cx.tx.get::<Account>(&account_key(cx.account))?;
    account.ok_or_else(|| Fault::Broken("there is no account".to_owned()))
}
