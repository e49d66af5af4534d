//! Actions that do not exist, resources that no action takes, and grants that are wider than they look.

use std::collections::BTreeSet;

use crate::action::{Action, ActionPattern};
use crate::document::{Effect, Element, PrincipalBody, Version};
use crate::principal::{Principal, Principals};
use crate::variable;

use super::catalogue::{Catalogue, Known};
use super::{Notes, Purpose, View};

/// What a statement's actions are, as far as they are known.
pub(super) struct Granted<'c> {
    pub(super) actions: Vec<&'c Known>,
    /// Whether these are all: no action of another service, no `*`, no `NotAction`.
    pub(super) complete: bool,
}

pub(super) fn look<'c>(view: &View<'_>, catalogue: &'c Catalogue, notes: &mut Notes) -> Granted<'c> {
    let granted = actions(view, catalogue, notes);
    if granted.complete {
        resources(view, catalogue, &granted, notes);
    }
    wide_grants(view, notes);
    pass_role(view, notes);
    principals(view, notes);
    variables(view, catalogue, notes);
    granted
}

fn actions<'c>(view: &View<'_>, catalogue: &'c Catalogue, notes: &mut Notes) -> Granted<'c> {
    let negated = view.statement.action.as_ref().is_none_or(|element| element.negated);
    let mut granted = Granted { actions: Vec::new(), complete: !negated };
    let mut seen = BTreeSet::new();
    for &(text, at) in &view.action.1 {
        if text.contains("${") {
            notes.add(
                at,
                "variable-in-action",
                format!("{text}: variables mean nothing in actions; this matches nothing"),
            );
            continue;
        }
        if text.contains(char::is_whitespace) {
            notes.add(at, "unknown-action", format!("{text:?} has white space in it and matches nothing"));
            continue;
        }
        let service = text.split_once(':').map(|(service, _)| service);
        let Some(service) = service.filter(|service| catalogue.knows(service)) else {
            granted.complete = false;
            continue;
        };
        let matching = catalogue.matching(&ActionPattern::new(text));
        let nothing = matching.is_empty();
        for known in matching {
            if seen.insert(known.name) {
                granted.actions.push(known);
            }
        }
        if nothing && !notes.full() {
            let what = if text.contains(['*', '?']) { "matches no action" } else { "is no action" };
            let like = catalogue.action_like(text).map(|like| format!("; is it {like}?")).unwrap_or_default();
            notes.add(at, "unknown-action", format!("{text} {what} of {service}{like}"));
        }
    }
    granted
}

/// Statements with more actions or resources than this are not judged by how these fit each other.
const JUDGED_MAX: usize = 200;

/// Resources that fit no action, and actions that fit no resource.
fn resources(view: &View<'_>, catalogue: &Catalogue, granted: &Granted<'_>, notes: &mut Notes) {
    let limited = view.statement.resource.as_ref().is_some_and(|element| !element.negated);
    let values = &view.resource.1;
    let many = values.len().max(view.action.1.len()) > JUDGED_MAX;
    if !limited || many || granted.actions.is_empty() {
        return;
    }
    let idle: Vec<_> =
        values.iter().filter(|(text, _)| !granted.actions.iter().any(|known| known.accepts(text))).collect();
    for (text, at) in &idle {
        let message = format!("no action of this statement acts on {text}; {}", taken(&granted.actions));
        notes.add(*at, "resource-without-action", message);
    }
    if idle.len() == values.len() {
        return;
    }
    for &(text, at) in &view.action.1 {
        let known = catalogue.matching(&ActionPattern::new(text));
        let exact = !text.contains(['*', '?']) && !known.is_empty();
        let acts = known.iter().any(|known| values.iter().any(|(text, _)| known.accepts(text)));
        if exact && !acts {
            let message = format!("{text} acts on no resource of this statement; {}", taken(&known));
            notes.add(at, "action-without-resource", message);
        }
    }
}

/// What resources actions take, in words.
fn taken(actions: &[&Known]) -> String {
    const SHOWN: usize = 3;
    let mut templates: Vec<&str> = actions.iter().flat_map(|known| known.resources.iter().copied()).collect();
    templates.sort_unstable();
    templates.dedup();
    let more = if templates.len() > SHOWN { " and more" } else { "" };
    templates.truncate(SHOWN);
    match (templates.as_slice(), actions) {
        ([], [one]) => format!("{} takes \"*\" only", one.name),
        ([], _) => "they take \"*\" only".to_owned(),
        (templates, [one]) => format!("{} takes {}{more}", one.name, templates.join(", ")),
        (templates, _) => format!("they take {}{more}", templates.join(", ")),
    }
}

fn wide_grants(view: &View<'_>, notes: &mut Notes) {
    if view.statement.effect != Effect::Allow || view.purpose == Purpose::ServiceControl {
        return;
    }
    let negated = |element: &Option<Element>| element.as_ref().is_some_and(|element| element.negated);
    if negated(&view.statement.action) {
        let message = "Allow with NotAction grants every other action of every service, also those to come";
        notes.add(view.action.0, "allow-not-action", message);
    }
    if negated(&view.statement.resource) {
        let message =
            "Allow with NotResource grants these actions on every other resource, also those to come";
        notes.add(view.resource.0, "allow-not-resource", message);
    }
    let everything = |spots: &[(&str, usize)]| spots.iter().any(|(text, _)| matches!(*text, "*" | "*:*"));
    let all = everything(&view.action.1) && everything(&view.resource.1);
    let bare = view.statement.conditions.is_empty();
    if all && bare && !negated(&view.statement.action) && !negated(&view.statement.resource) {
        notes.add(view.at, "allow-everything", "this grants every action on every resource");
    }
}

fn pass_role(view: &View<'_>, notes: &mut Notes) {
    let limited = view.statement.resource.as_ref().is_some_and(|element| !element.negated)
        && view.statement.action.as_ref().is_some_and(|element| !element.negated);
    if view.statement.effect != Effect::Allow || !limited || view.purpose == Purpose::ServiceControl {
        return;
    }
    let service = |entry: &str| entry.eq_ignore_ascii_case("iam:PassedToService");
    if view.statement.conditions.iter().any(|entry| service(&entry.key)) {
        return;
    }
    let pass = Action::new("iam:passrole");
    let passes = |text: &str| !matches!(text, "*" | "*:*") && ActionPattern::new(text).matches(&pass);
    let any_role = |text: &str| text == "*" || matches!(text.splitn(6, ':').nth(5), Some("*" | "role/*"));
    let action = view.action.1.iter().find(|(text, _)| passes(text));
    let resource = view.resource.1.iter().find(|(text, _)| any_role(text));
    if let (Some((text, _)), Some((resource, at))) = (action, resource) {
        let message = format!(
            "{text} on {resource} lets the caller hand any role of the account to any service, the most powerful one too; name the roles, or limit iam:PassedToService"
        );
        notes.add(*at, "pass-role-anywhere", message);
    }
}

fn principals(view: &View<'_>, notes: &mut Notes) {
    let Some(element) = &view.statement.principal else { return };
    if view.statement.effect != Effect::Allow {
        return;
    }
    if element.negated {
        let message = "Allow with NotPrincipal grants to everybody else, also without signing";
        notes.add(view.principal, "allow-not-principal", message);
        return;
    }
    let anyone = Principals::compile(element).naming(&Principal::Anonymous).is_some();
    let bare = view.statement.conditions.is_empty();
    if anyone && bare {
        notes.add(view.principal, "anyone", "this names everybody, in every account, and nothing limits it");
    }
    let PrincipalBody::Types(types) = &element.body else { return };
    let values = types.iter().flat_map(|(_, values)| values);
    for text in values.filter(|text| text.as_str() != "*" && text.contains(['*', '?'])) {
        let message = format!("{text}: a principal is no pattern, so this names nobody");
        notes.add(view.principal, "principal-pattern", message);
    }
}

fn variables(view: &View<'_>, catalogue: &Catalogue, notes: &mut Notes) {
    for &(text, at) in &view.resource.1 {
        let Some(first) = text.find("${") else { continue };
        if view.document.version() == Version::V2008 {
            notes.add(at, "variables-need-version", variables_need_version(text));
            continue;
        }
        if text.splitn(6, ':').take(5).map(|part| part.len() + 1).sum::<usize>() > first {
            let message =
                format!("{text}: variables count behind the fifth colon only; here this one is plain text");
            notes.add(at, "variable-too-early", message);
        }
        variable_keys(text, at, catalogue, notes);
    }
}

pub(super) fn variables_need_version(text: &str) -> String {
    format!("{text}: without \"Version\": \"2012-10-17\" variables are plain text")
}

/// Variables whose keys can have no value.
pub(super) fn variable_keys(text: &str, at: usize, catalogue: &Catalogue, notes: &mut Notes) {
    for name in variable::keys(text) {
        if notes.full() {
            return;
        }
        let known = catalogue.key(&name);
        if known.is_some_and(|key| key.list) {
            let message =
                format!("${{{name}}} is a list, which has no place in a text; this matches nothing");
            notes.add(at, "variable-list", message);
        } else if known.is_none() && unknown_global(&name) {
            notes.add(at, "unknown-key", unknown_key(&name, catalogue));
        }
    }
}

/// Whether a key would be known if it existed.
pub(super) fn unknown_global(name: &str) -> bool {
    let service = name.split_once(':').map_or("", |(service, _)| service);
    ["aws", "iam", "organizations"].iter().any(|known| service.eq_ignore_ascii_case(known))
}

pub(super) fn unknown_key(name: &str, catalogue: &Catalogue) -> String {
    let like = catalogue.key_like(name).map(|like| format!("; is it {like}?")).unwrap_or_default();
    format!("there is no condition key {name}{like}")
}
