//! Policy variables: `${key}`, `${key, 'default'}`, and the escapes `${*}`, `${?}`, `${$}`.
//!
//! A substituted value is literal: its wildcards are plain characters and it is not expanded again.

use std::borrow::Cow;

use crate::context::Context;
use crate::glob::{self, Atom, Pattern};

/// How a value is to be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Syntax {
    /// `*` and `?` are wildcards.
    pub(crate) wildcards: bool,
    /// `${…}` is a variable, as in documents of version 2012-10-17.
    pub(crate) variables: bool,
    /// Letter case does not count.
    pub(crate) fold: bool,
}

/// A compiled policy value: a pattern, or a template that becomes one with the request's values.
#[derive(Debug, Clone)]
pub(crate) enum Text {
    Fixed(Pattern),
    Template { parts: Vec<Part>, fold: bool },
}

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Fixed(Atom<'static>),
    Variable { key: String, default: Option<String> },
}

impl Text {
    pub(crate) fn new(text: &str, syntax: Syntax) -> Text {
        let mut parts = parts(text, syntax);
        if syntax.fold {
            for part in &mut parts {
                if let Part::Fixed(Atom::Text(text)) = part {
                    *text = Cow::Owned(fold(text).into_owned());
                }
            }
        }
        match fixed(&parts) {
            Some(atoms) => Text::Fixed(Pattern::from_atoms(&atoms)),
            None => Text::Template { parts, fold: syntax.fold },
        }
    }

    /// What every value that matches starts with, folded if the text folds.
    pub(crate) fn start(&self) -> &str {
        match self {
            Text::Fixed(pattern) => pattern.start(),
            Text::Template { parts, .. } => match parts.first() {
                Some(Part::Fixed(Atom::Text(text))) => text,
                _ => "",
            },
        }
    }

    /// Whether `value` (folded already, if the text folds) matches. A variable without a value matches nothing.
    pub(crate) fn matches(&self, value: &str, context: &Context) -> bool {
        match self {
            Text::Fixed(pattern) => pattern.matches(value),
            Text::Template { parts, fold } => {
                let plain_start = match parts.first() {
                    Some(Part::Fixed(Atom::Text(text))) => value.starts_with(&**text),
                    _ => true,
                };
                plain_start
                    && resolve(parts, context, *fold, value.len())
                        .is_some_and(|atoms| Pattern::from_atoms(&atoms).matches(value))
            }
        }
    }
}

/// The atoms of parts without variables.
pub(crate) fn fixed(parts: &[Part]) -> Option<Vec<Atom<'static>>> {
    let atoms = parts.iter().map(|part| match part {
        Part::Fixed(atom) => Some(atom.clone()),
        Part::Variable { .. } => None,
    });
    atoms.collect()
}

/// Replaces variables by their values; `None` if one has neither a single value nor a default, or if the texts alone are
/// longer than the `longest` that is to be matched: otherwise a policy full of variables could make megabytes of a value.
pub(crate) fn resolve<'a>(
    parts: &'a [Part],
    context: &'a Context,
    folded: bool,
    longest: usize,
) -> Option<Vec<Atom<'a>>> {
    let atom = |part: &'a Part| match part {
        Part::Fixed(Atom::Text(text)) => Some(Atom::Text(Cow::Borrowed(&**text))),
        Part::Fixed(atom) => Some(atom.clone()),
        Part::Variable { key, default } => {
            let value = context.single(key).or(default.as_deref())?;
            Some(Atom::Text(if folded { fold(value) } else { Cow::Borrowed(value) }))
        }
    };
    let mut room = longest;
    let mut fits = |atom: Atom<'a>| {
        if let Atom::Text(text) = &atom {
            room = room.checked_sub(text.len())?;
        }
        Some(atom)
    };
    parts.iter().map(|part| atom(part).and_then(&mut fits)).collect()
}

/// Lower case for ASCII and Latin-1 letters, the characters a policy can contain.
pub(crate) fn fold(text: &str) -> Cow<'_, str> {
    let lower = |c: char| if c <= '\u{ff}' { c.to_lowercase().next().unwrap_or(c) } else { c };
    if text.chars().all(|c| lower(c) == c) { Cow::Borrowed(text) } else { text.chars().map(lower).collect() }
}

/// Cuts a value into text, wildcards and variables.
pub(crate) fn parts(text: &str, syntax: Syntax) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text;
    while syntax.variables
        && let Some((before, (inner, after))) =
            rest.split_once("${").and_then(|(b, a)| Some((b, a.split_once('}')?)))
    {
        push_plain(&mut parts, before, syntax);
        parts.push(match inner {
            "*" | "?" | "$" => Part::Fixed(Atom::Text(Cow::Owned(inner.to_owned()))),
            _ => variable(inner),
        });
        rest = after;
    }
    push_plain(&mut parts, rest, syntax);
    parts
}

fn variable(inner: &str) -> Part {
    let (key, default) = inner.split_once(',').map_or((inner, None), |(key, rest)| (key, quoted(rest)));
    Part::Variable { key: key.trim().to_owned(), default: default.map(str::to_owned) }
}

/// The text between the first and the last quote; it may hold quotes and commas itself.
fn quoted(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once('\'')?;
    rest.rsplit_once('\'').map(|(inner, _)| inner)
}

fn push_plain(parts: &mut Vec<Part>, text: &str, syntax: Syntax) {
    if text.is_empty() {
        return;
    }
    if !syntax.wildcards {
        parts.push(Part::Fixed(Atom::Text(Cow::Owned(text.to_owned()))));
        return;
    }
    parts.extend(glob::atoms(text).into_iter().map(|atom| {
        Part::Fixed(match atom {
            Atom::Text(text) => Atom::Text(Cow::Owned(text.into_owned())),
            Atom::Star => Atom::Star,
            Atom::One => Atom::One,
        })
    }));
}

/// The keys of the variables in a value, as written.
pub(crate) fn keys(text: &str) -> impl Iterator<Item = String> {
    let syntax = Syntax { wildcards: false, variables: true, fold: false };
    parts(text, syntax).into_iter().filter_map(|part| match part {
        Part::Variable { key, .. } => Some(key),
        Part::Fixed(_) => None,
    })
}
