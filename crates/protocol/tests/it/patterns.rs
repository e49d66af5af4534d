//! The compiled patterns against texts that the expressions accept and refuse.

use std::collections::BTreeMap;

use protocol::pattern::Pattern;
use protocol::shape::{Kind, ShapeInfo, TypeInfo};

use crate::filler::operations;

fn collect(
    info: &'static ShapeInfo,
    into: &mut BTreeMap<&'static str, &'static Pattern>,
    seen: &mut Vec<&'static str>,
) {
    if seen.contains(&info.name) {
        return;
    }
    seen.push(info.name);
    for member in info.members {
        of_type(member.of, into, seen);
    }
}

fn of_type(
    of: &'static TypeInfo,
    into: &mut BTreeMap<&'static str, &'static Pattern>,
    seen: &mut Vec<&'static str>,
) {
    if let Some(pattern) = of.constraint.pattern {
        into.insert(pattern.text, pattern);
    }
    match of.kind {
        Kind::Structure(info) => collect(info, into, seen),
        Kind::List(item) => of_type(item, into, seen),
        Kind::Map(key, value) => {
            of_type(key, into, seen);
            of_type(value, into, seen);
        }
        _ => {}
    }
}

/// Each row of the file: an expression, a tab, `yes` or `no`, a tab, a text as a JSON string.
#[test]
fn patterns_accept_and_refuse_what_they_should() {
    let mut patterns = BTreeMap::new();
    let mut seen = Vec::new();
    for operation in operations() {
        collect(operation.input, &mut patterns, &mut seen);
        collect(operation.output, &mut patterns, &mut seen);
    }
    let mut covered = BTreeMap::new();
    for row in include_str!("patterns.tsv").lines() {
        let [expression, verdict, text] = row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let pattern = patterns.get(expression).unwrap_or_else(|| panic!("no pattern {expression}"));
        let text: String = serde_json::from_str(text).unwrap();
        assert_eq!(pattern.matches(&text), verdict == "yes", "{row}");
        covered.entry(expression).or_insert([false; 2])[usize::from(verdict == "yes")] = true;
    }
    for expression in patterns.keys() {
        assert_eq!(covered.get(expression), Some(&[true; 2]), "both verdicts for {expression}");
    }
}
