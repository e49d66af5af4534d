//! Properties of the account, for conditions and for what they need beside their own permission.

use crate::ops::account_properties::{ENABLED, NAMESPACE};
use protocol::shape::{Shape, ValueRef};
use std::collections::BTreeSet;

/// The namespaces that are asked for; where nothing is named, all that there are.
pub(super) fn namespaces(input: &dyn Shape) -> Vec<String> {
    let named: BTreeSet<&str> =
        entries(input).into_iter().filter_map(|(key, _)| key.split('/').next()).collect();
    match named.is_empty() {
        true => vec![NAMESPACE.to_owned()],
        false => named.into_iter().map(str::to_owned).collect(),
    }
}

/// Whether they switch role manager on, which makes a role.
pub(super) fn are_to_enable_role_manager(input: &dyn Shape) -> bool {
    entries(input)
        .into_iter()
        .any(|(key, value)| key.split_once('/') == Some((NAMESPACE, ENABLED)) && value == "true")
}

fn entries(input: &dyn Shape) -> Vec<(&str, &str)> {
    let member = input.info().position("Properties").and_then(|position| input.get(position));
    let Some(ValueRef::Map(map)) = member else { return Vec::new() };
    let entry = |index| match map.entry(index)? {
        (key, ValueRef::String(value)) => Some((key, value)),
        _ => None,
    };
    (0..map.count()).filter_map(entry).collect()
}
