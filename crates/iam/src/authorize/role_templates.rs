//! What somebody needs who has a role made of a template: what making it by hand would need, or reading the role that was
//! made of it before (IAM user guide, "Manage access to role manager"). There is no permission to use templates as such:
//! it would be one to make roles of services with whatever is in them.

use crate::domain::names::Arn;
use crate::domain::role::Role;
use crate::errors::Fault;
use crate::role_templates::{self, Named};
use crate::schema::role_key;
use crate::service::Cx;
use protocol::generated::iam::ReplacementValueEntry;
use protocol::shape::{Shape, ValueRef};
use std::collections::BTreeMap;

/// An action, the role that it is about, and the policy that is attached.
pub(super) type Needed = (&'static str, String, Option<&'static str>);

/// What is asked for. Nothing where the request is refused for what it says.
pub(super) fn needed(cx: &mut Cx<'_>, template: &str, input: &dyn Shape) -> Result<Vec<Needed>, Fault> {
    let Named::Known(template) = role_templates::find(template) else { return Ok(Vec::new()) };
    let Ok((name, _)) = template.render(&values(input)) else { return Ok(Vec::new()) };
    let existing = cx.tx.get::<Role>(&role_key(cx.account, name.as_str()))?;
    if let Some(acquired) = existing.filter(|role| template.is_source_of(role)) {
        return Ok(vec![("iam:GetRole", acquired.arn().to_string(), None)]);
    }
    let role = Arn::iam(cx.account, "role", "/", name.as_str()).to_string();
    let attach = template.policies.iter().map(|policy| ("iam:AttachRolePolicy", role.clone(), Some(*policy)));
    Ok([("iam:CreateRole", role.clone(), None)].into_iter().chain(attach).collect())
}

fn values(input: &dyn Shape) -> BTreeMap<String, ReplacementValueEntry> {
    let member = input.info().position("ReplacementValues").and_then(|position| input.get(position));
    let Some(ValueRef::Map(map)) = member else { return BTreeMap::new() };
    let entry = |index| {
        let (key, ValueRef::Structure(entry)) = map.entry(index)? else { return None };
        let ValueRef::List(list) = entry.get(entry.info().position("Values")?)? else { return None };
        let text = |index| match list.item(index)? {
            ValueRef::String(text) => Some(text.to_owned()),
            _ => None,
        };
        let values = (0..list.count()).filter_map(text).collect();
        Some((key.to_owned(), ReplacementValueEntry { values }))
    };
    (0..map.count()).filter_map(entry).collect()
}
