//! [`Index`]: which statements of a set can apply to an action on a resource, found without looking at each.
//!
//! It only leaves out what cannot match: by the action as far as it is literal, and by the text that a resource has to
//! start with. What it finds still has to be matched.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::action::{Action, ActionPattern};
use crate::compile::{Policy, Statement};

/// A statement's place: number of the policy, number of the statement. One number, which sorts faster than two; no set
/// that fits in memory has more than 2³² of either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place(u64);

impl Place {
    fn new(policy: usize, statement: usize) -> Place {
        Place(((policy as u64) << 32) | statement as u64)
    }

    pub(crate) fn policy(self) -> usize {
        (self.0 >> 32) as usize
    }

    pub(crate) fn statement(self) -> usize {
        (self.0 & u64::from(u32::MAX)) as usize
    }
}

/// Statements by action; in each list by the start of the resource.
#[derive(Debug, Clone)]
pub(crate) struct Index {
    /// By whole action, for entries without wildcards.
    exact: BTreeMap<Box<str>, Starts>,
    /// By service, for entries with wildcards in the name.
    service: BTreeMap<Box<str>, Starts>,
    /// `*`, and every `NotAction`.
    rest: Starts,
}

/// Places found, in the order of the policies and each once.
pub(crate) enum Found<'a> {
    Shared(std::slice::Iter<'a, Place>),
    Merged(std::vec::IntoIter<Place>),
}

impl Index {
    pub(crate) fn new(policies: &[Arc<Policy>]) -> Index {
        let mut builder = Builder::default();
        for (policy_number, policy) in policies.iter().enumerate() {
            for (number, statement) in policy.statements().iter().enumerate() {
                builder.add(Place::new(policy_number, number), statement);
            }
        }
        let starts = |lists: BTreeMap<Box<str>, Lists>| {
            lists.into_iter().map(|(action, lists)| (action, Starts::new(lists))).collect()
        };
        Index {
            exact: starts(builder.exact),
            service: starts(builder.service),
            rest: Starts::new(builder.rest),
        }
    }

    pub(crate) fn find(&self, action: &Action<'_>, resource: &str) -> Found<'_> {
        let starts = [self.exact.get(action.whole), self.service.get(action.service), Some(&self.rest)];
        let mut lists = starts.into_iter().flatten().flat_map(|starts| starts.lists(resource));
        let first = lists.next().unwrap_or_default();
        let Some(second) = lists.next() else {
            return Found::Shared(first.iter());
        };
        let mut places = [first, second].concat();
        lists.for_each(|list| places.extend_from_slice(list));
        places.sort_unstable();
        places.dedup();
        Found::Merged(places.into_iter())
    }
}

impl Iterator for Found<'_> {
    type Item = Place;

    fn next(&mut self) -> Option<Place> {
        match self {
            Found::Shared(places) => places.next().copied(),
            Found::Merged(places) => places.next(),
        }
    }
}

/// Places by the start of the resource.
type Lists = BTreeMap<Box<str>, Vec<Place>>;

#[derive(Default)]
struct Builder {
    exact: BTreeMap<Box<str>, Lists>,
    service: BTreeMap<Box<str>, Lists>,
    rest: Lists,
}

impl Builder {
    fn add(&mut self, place: Place, statement: &Statement) {
        let starts = statement.resource_starts();
        if statement.actions.negated {
            add(&mut self.rest, &starts, place);
            return;
        }
        for pattern in &statement.actions.patterns {
            let lists = match pattern {
                ActionPattern::Any | ActionPattern::Named { service: None, .. } => &mut self.rest,
                ActionPattern::Named { service: Some(service), name } => match name.as_literal() {
                    Some(name) => self.exact.entry(format!("{service}:{name}").into()).or_default(),
                    None => self.service.entry(service.clone()).or_default(),
                },
                ActionPattern::Never => continue,
            };
            add(lists, &starts, place);
        }
    }
}

fn add(lists: &mut Lists, starts: &[String], place: Place) {
    for start in starts {
        let list = lists.entry(start.as_str().into()).or_default();
        if list.last() != Some(&place) {
            list.push(place);
        }
    }
}

/// Texts that a resource can start with, sorted. Each knows the longest other one that it starts with itself, so that
/// all that a resource starts with are on one way.
#[derive(Debug, Clone)]
struct Starts(Vec<Start>);

#[derive(Debug, Clone)]
struct Start {
    text: Box<str>,
    shorter: Option<usize>,
    places: Vec<Place>,
}

impl Starts {
    fn new(lists: Lists) -> Starts {
        let mut starts: Vec<Start> = Vec::with_capacity(lists.len());
        let mut open: Vec<usize> = Vec::new();
        for (text, places) in lists {
            while let Some(last) = open.last().and_then(|number| starts.get(*number))
                && !text.starts_with(&*last.text)
            {
                open.pop();
            }
            let shorter = open.last().copied();
            open.push(starts.len());
            starts.push(Start { text, shorter, places });
        }
        Starts(starts)
    }

    /// The lists of all texts that `resource` starts with.
    ///
    /// Whatever sorts between such a text and the resource starts with that text too, so all are on the way from
    /// the last one that does not sort behind the resource.
    fn lists<'a>(&'a self, resource: &str) -> impl Iterator<Item = &'a [Place]> {
        let behind = self.0.partition_point(|start| *start.text <= *resource);
        let nearest = behind.checked_sub(1).and_then(|number| self.0.get(number));
        let shared = nearest.map_or(0, |start| {
            start.text.bytes().zip(resource.bytes()).take_while(|(ours, asked)| ours == asked).count()
        });
        let way = std::iter::successors(nearest, |start| start.shorter.and_then(|number| self.0.get(number)));
        way.filter(move |start| start.text.len() <= shared).map(|start| start.places.as_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_the_starts_of_a_text_are_found() {
        let texts = ["", "a", "ab", "abc", "abd", "abdé", "b", "ba", "aa", "abcde", "é"];
        let lists =
            texts.iter().enumerate().map(|(number, text)| ((*text).into(), vec![Place::new(number, 0)]));
        let starts = Starts::new(lists.collect());
        for asked in texts.iter().chain(&["abcd", "abdx", "abdéx", "zz", "A", "abb", "aaaa"]) {
            let mut found: Vec<Place> = starts.lists(asked).flatten().copied().collect();
            found.sort();
            let numbered = texts.iter().enumerate().filter(|(_, text)| asked.starts_with(**text));
            assert_eq!(
                found,
                numbered.map(|(number, _)| Place::new(number, 0)).collect::<Vec<_>>(),
                "{asked}"
            );
        }
    }
}
