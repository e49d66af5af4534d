//! Conditions that are never true, or true where nobody expects it.

use std::net::IpAddr;

use crate::condition::{Comparison, Condition, Operator, Set};
use crate::context::Context;
use crate::date::Instant;
use crate::document::{ConditionEntry, Effect, Version};
use crate::number::Decimal;
use crate::value::{Cidr, base64};
use crate::variable;

use super::actions::{Granted, unknown_global, unknown_key, variable_keys, variables_need_version};
use super::catalogue::{Catalogue, Key, KeyType};
use super::{Notes, View};

/// An entry with its operator taken apart and its place.
struct Entry<'a> {
    entry: &'a ConditionEntry,
    operator: Operator,
    at: usize,
    values: &'a [usize],
}

/// The conditions of a statement with more of them than this are not judged by each other.
const COMPARED_MAX: usize = 100;

pub(super) fn look(view: &View<'_>, catalogue: &Catalogue, granted: &Granted<'_>, notes: &mut Notes) {
    let placed = view.statement.conditions.iter().zip(&view.conditions);
    let entries: Vec<Entry<'_>> = placed
        .filter_map(|(entry, (at, values))| {
            Some(Entry { entry, operator: Operator::parse(&entry.operator)?, at: *at, values })
        })
        .collect();
    for entry in &entries {
        key(entry, catalogue, granted, notes);
        values(entry, view, catalogue, notes);
        multi_factor(entry, view, notes);
    }
    if entries.len() <= COMPARED_MAX {
        entries.iter().for_each(|entry| quantifier(entry, &entries, view, notes));
        contradictions(&entries, view, notes);
        ranges(&entries, view, notes);
    }
}

impl Entry<'_> {
    /// What becomes of it if no value can match.
    fn fate(&self) -> &'static str {
        if self.operator.negated { "so this is always true" } else { "so this is never true" }
    }

    /// Whether it can be true only of a request that has the key.
    fn needs_key(&self) -> bool {
        let null = self.operator.comparison == Comparison::Null;
        !null && !self.operator.negated && !self.operator.if_exists && self.operator.set != Some(Set::All)
    }

    fn is_about(&self, other: &Entry<'_>) -> bool {
        self.entry.key.eq_ignore_ascii_case(&other.entry.key)
    }
}

fn key(entry: &Entry<'_>, catalogue: &Catalogue, granted: &Granted<'_>, notes: &mut Notes) {
    let name = &entry.entry.key;
    let Some(known) = catalogue.key(name) else {
        if unknown_global(name) && !notes.full() {
            notes.add(entry.at, "unknown-key", unknown_key(name, catalogue));
        }
        return;
    };
    let of_service = name.split_once(':').is_some_and(|(service, _)| catalogue.knows(service));
    let missing = granted.complete && !granted.actions.iter().any(|action| action.has(name));
    if of_service && missing && !granted.actions.is_empty() && entry.needs_key() {
        let message = format!("no action of this statement has {name}, so this is never true");
        notes.add(entry.at, "key-without-action", message);
    }
    let null = entry.operator.comparison == Comparison::Null;
    if known.list && entry.operator.set.is_none() && !null {
        let operator = &entry.entry.operator;
        let message = format!(
            "{name} is a list, and {operator} alone is never true of a list; write ForAnyValue:{operator} or ForAllValues:{operator}"
        );
        notes.add(entry.at, "list-without-quantifier", message);
    }
    if let Some(held) = mismatch(entry.operator.comparison, known) {
        let message =
            format!("{name} holds {held}, which {} cannot compare, {}", entry.entry.operator, entry.fate());
        notes.add(entry.at, "operator-of-another-type", message);
    }
}

/// What a key holds, if the operator cannot read it.
fn mismatch(comparison: Comparison, key: &Key) -> Option<&'static str> {
    let (held, fits) = match key.holds {
        // Text may spell anything.
        KeyType::Text => return None,
        KeyType::Number => ("a number", matches!(comparison, Comparison::Numeric(_) | Comparison::Date(_))),
        KeyType::Date => ("a time", matches!(comparison, Comparison::Numeric(_) | Comparison::Date(_))),
        KeyType::Boolean => ("true or false", comparison == Comparison::Bool),
        KeyType::Address => ("an address", comparison == Comparison::IpAddress),
        KeyType::Arn => ("an ARN", comparison == Comparison::Arn),
    };
    let any = matches!(comparison, Comparison::String { .. } | Comparison::Null);
    (!fits && !any).then_some(held)
}

fn values(entry: &Entry<'_>, view: &View<'_>, catalogue: &Catalogue, notes: &mut Notes) {
    if entry.entry.values.is_empty() {
        notes.add(entry.at, "no-values", format!("{} has no values, {}", entry.entry.key, entry.fate()));
    }
    let new = view.document.version() == Version::V2012;
    for (value, &at) in entry.entry.values.iter().zip(entry.values) {
        let variable = value.contains("${");
        let expands = matches!(
            entry.operator.comparison,
            Comparison::String { .. } | Comparison::Arn | Comparison::Bool
        );
        if variable && expands && !new {
            notes.add(at, "variables-need-version", variables_need_version(value));
        } else if variable && expands {
            variable_keys(value, at, catalogue, notes);
        } else if let Some(what) = illegible(entry.operator.comparison, value) {
            let why = if variable { ": variables mean nothing here" } else { "" };
            notes.add(at, "value-never-matches", format!("{value:?} is no {what} and matches nothing{why}"));
        } else if plain_wildcards(entry.operator.comparison, value) {
            let operator = if entry.operator.negated { "StringNotLike" } else { "StringLike" };
            let message =
                format!("{} takes * and ? literally; patterns are for {operator}", entry.entry.operator);
            notes.add(at, "literal-wildcard", message);
        }
    }
}

/// What a value should be and is not.
fn illegible(comparison: Comparison, value: &str) -> Option<&'static str> {
    let boolean = || value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false");
    let (what, legible) = match comparison {
        Comparison::String { .. } => return None,
        Comparison::Numeric(_) => ("number", Decimal::parse(value).is_some()),
        Comparison::Date(_) => ("time", Instant::parse(value).is_some()),
        Comparison::Bool | Comparison::Null => ("true or false", boolean()),
        Comparison::Binary => ("base64", base64(value).is_some()),
        Comparison::IpAddress => {
            ("address or range of addresses", Cidr::parse(value).is_some() || value.parse::<IpAddr>().is_ok())
        }
        Comparison::Arn => ("ARN with six parts", value.matches(':').count() >= 5),
    };
    (!legible).then_some(what)
}

fn plain_wildcards(comparison: Comparison, value: &str) -> bool {
    let literal = matches!(comparison, Comparison::String { wildcards: false, .. });
    literal && value.contains('*') && !value.contains("${*}")
}

/// `ForAllValues` is true of a request without the key. Of a request that passes no tags that is most likely meant.
fn quantifier(entry: &Entry<'_>, entries: &[Entry<'_>], view: &View<'_>, notes: &mut Notes) {
    let tags = entry.entry.key.eq_ignore_ascii_case("aws:TagKeys");
    if entry.operator.set != Some(Set::All) || view.statement.effect != Effect::Allow || tags {
        return;
    }
    let demanded = entries.iter().any(|other| {
        let present = other.entry.values.iter().any(|value| value.eq_ignore_ascii_case("false"));
        other.is_about(entry)
            && (other.needs_key() || (other.operator.comparison == Comparison::Null && present))
    });
    if !demanded {
        let message = format!(
            "ForAllValues is true of requests without {0}; demand it as well, with \"Null\": {{\"{0}\": \"false\"}}",
            entry.entry.key
        );
        notes.add(entry.at, "true-when-absent", message);
    }
}

/// Requests that are signed with a user's own access key do not have the key at all.
fn multi_factor(entry: &Entry<'_>, view: &View<'_>, notes: &mut Notes) {
    let about = entry.entry.key.eq_ignore_ascii_case("aws:MultiFactorAuthPresent");
    let says = |word: &str| entry.entry.values.iter().any(|value| value.eq_ignore_ascii_case(word));
    if !about || entry.operator.comparison != Comparison::Bool {
        return;
    }
    let message = match (view.statement.effect, entry.operator.if_exists) {
        (Effect::Deny, false) if says("false") => {
            "requests signed with a long-term access key have no aws:MultiFactorAuthPresent, so this does not deny them; BoolIfExists does"
        }
        (Effect::Allow, true) if says("true") => {
            "requests signed with a long-term access key have no aws:MultiFactorAuthPresent, so this allows them; Bool does not"
        }
        _ => return,
    };
    notes.add(entry.at, "long-term-keys", message);
}

/// Entries about one key that cannot all be true.
fn contradictions(entries: &[Entry<'_>], view: &View<'_>, notes: &mut Notes) {
    for (number, entry) in entries.iter().enumerate() {
        let alike =
            || entries.iter().enumerate().filter(move |(other, _)| *other != number).map(|(_, other)| other);
        let about: Vec<&Entry<'_>> = alike().filter(|other| other.is_about(entry)).collect();
        let absent_only = entry.operator.comparison == Comparison::Null
            && !entry.entry.values.iter().any(|value| value.eq_ignore_ascii_case("false"));
        if absent_only && about.iter().any(|other| other.needs_key()) {
            let message = format!(
                "{} cannot be absent and have a value; this statement never applies",
                entry.entry.key
            );
            notes.add(entry.at, "never-true", message);
        }
        if about.is_empty() || !lists_all_values(entry) {
            continue;
        }
        let others: Vec<Condition> = about
            .iter()
            .filter_map(|other| Condition::compile(other.entry, view.document.version()))
            .collect();
        let possible = entry.entry.values.iter().any(|value| {
            let context = Context::from_iter([(entry.entry.key.clone(), value.clone())]);
            others.iter().all(|other| other.holds(&context))
        });
        let depends = about.iter().any(|other| other.entry.values.iter().any(|value| value.contains("${")));
        if !possible && !depends {
            let message = format!(
                "no value of {} here satisfies the others; this statement never applies",
                entry.entry.key
            );
            notes.add(entry.at, "never-true", message);
        }
    }
}

/// Numbers or times between bounds that leave no room.
fn ranges(entries: &[Entry<'_>], view: &View<'_>, notes: &mut Notes) {
    for (number, entry) in entries.iter().enumerate() {
        let first = !entries.iter().take(number).any(|earlier| earlier.is_about(entry));
        let group: Vec<&Entry<'_>> = entries.iter().filter(|other| other.is_about(entry)).collect();
        let needed = group.iter().any(|entry| entry.needs_key() && entry.operator.set.is_none());
        if !first || group.len() < 2 || !needed {
            continue;
        }
        let Some(tried) = probes(&group).filter(|tried| tried.len() <= TRIED_MAX) else { continue };
        let compiled: Vec<Condition> = group
            .iter()
            .filter_map(|entry| Condition::compile(entry.entry, view.document.version()))
            .collect();
        let possible = tried.into_iter().any(|value| {
            let context = Context::from_iter([(entry.entry.key.clone(), value)]);
            compiled.iter().all(|condition| condition.holds(&context))
        });
        if !possible {
            let message = format!(
                "no value of {} satisfies all that is asked of it; this statement never applies",
                entry.entry.key
            );
            notes.add(entry.at, "never-true", message);
        }
    }
}

/// Values that decide whether bounds leave room: the bounds, what is between them, and what is beyond. `None` if the
/// entries are not all about numbers or all about times.
fn probes(group: &[&Entry<'_>]) -> Option<Vec<String>> {
    let all = |fits: fn(Comparison) -> bool| {
        group
            .iter()
            .all(|entry| entry.operator.comparison == Comparison::Null || fits(entry.operator.comparison))
    };
    let values = || group.iter().filter(|entry| entry.operator.comparison != Comparison::Null);
    let values = || values().flat_map(|entry| &entry.entry.values);
    if all(|comparison| matches!(comparison, Comparison::Numeric(_))) {
        // Longer numbers are not told apart by the arithmetic below.
        if values().any(|value| value.len() > DIGITS_MAX || value.contains(['e', 'E'])) {
            return None;
        }
        let mut bounds: Vec<f64> = values().filter_map(|value| value.parse().ok()).collect();
        bounds.sort_by(f64::total_cmp);
        let between = bounds.iter().zip(bounds.iter().skip(1)).map(|(low, high)| f64::midpoint(*low, *high));
        let beyond = [bounds.first()? - 1.0, bounds.last()? + 1.0];
        let plain = |bound: f64| format!("{bound}");
        return Some(values().cloned().chain(between.chain(beyond).map(plain)).collect());
    }
    if all(|comparison| matches!(comparison, Comparison::Date(_))) {
        let mut bounds: Vec<i64> =
            values().filter_map(|value| Instant::parse(value)).map(Instant::seconds).collect();
        bounds.sort_unstable();
        // A second is the finest difference that anybody writes; the fractions of two equal seconds are not told apart.
        let around = bounds.iter().flat_map(|bound| [bound.saturating_sub(1), bound.saturating_add(1)]);
        let seconds = around.filter(|seconds| *seconds > 9999).map(|seconds| seconds.to_string());
        return Some(values().cloned().chain(seconds).collect());
    }
    None
}

/// As many digits as floating point keeps.
const DIGITS_MAX: usize = 15;

/// More values than this are not tried against each other.
const TRIED_MAX: usize = 64;

/// Whether the key must be, letter by letter, one of the values that the entry lists.
fn lists_all_values(entry: &Entry<'_>) -> bool {
    let exact = Comparison::String { wildcards: false, fold: false };
    let plain = |value: &String| variable::keys(value).next().is_none() && !value.contains("${");
    entry.needs_key()
        && entry.operator.set.is_none()
        && entry.operator.comparison == exact
        && (1..=TRIED_MAX).contains(&entry.entry.values.len())
        && entry.entry.values.iter().all(plain)
}
