//! Amazon Resource Names: taking them apart, and matching them part by part.

use std::borrow::Cow;

use crate::glob::{Atom, Pattern};

/// The six parts of `arn:partition:service:region:account:resource`.
///
/// ```
/// let arn = policy::Arn::parse("arn:aws:iam::111122223333:user/team/alice").expect("six parts");
/// assert_eq!((arn.service, arn.account, arn.resource), ("iam", "111122223333", "user/team/alice"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn<'a> {
    /// `aws`, `aws-cn`, `aws-us-gov` …
    pub partition: &'a str,
    /// `iam`, `sts`, `s3` …
    pub service: &'a str,
    /// Empty for global services.
    pub region: &'a str,
    /// Twelve digits, `aws` for AWS's own, or empty.
    pub account: &'a str,
    /// Everything behind the fifth colon, with its own colons and slashes.
    pub resource: &'a str,
}

impl<'a> Arn<'a> {
    /// Splits at the first five colons; `None` unless the text starts with `arn:` and has six parts.
    pub fn parse(text: &'a str) -> Option<Arn<'a>> {
        let mut parts = text.strip_prefix("arn:")?.splitn(5, ':');
        let (partition, service, region) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Arn { partition, service, region, account: parts.next()?, resource: parts.next()? })
    }
}

/// How many parts stand before the resource part.
const HEAD_PARTS: usize = 5;

/// The parts of an ARN pattern before the resource part. A wildcard cannot reach across a colon here.
#[derive(Debug, Clone)]
pub(crate) enum Head {
    /// No wildcards: the text with all five colons.
    Literal(Box<str>),
    Parts(Box<[Pattern]>),
}

impl Head {
    /// From up to five parts; those missing match anything.
    pub(crate) fn new(parts: &[&str]) -> Head {
        let complete = parts.len() == HEAD_PARTS;
        if complete && !parts.iter().any(|part| part.contains(['*', '?'])) {
            let text: String = parts.iter().flat_map(|part| [*part, ":"]).collect();
            return Head::Literal(text.into());
        }
        let any = std::iter::repeat_with(|| Pattern::new("*"));
        Head::Parts(parts.iter().map(|part| Pattern::new(part)).chain(any).take(HEAD_PARTS).collect())
    }

    /// The literal parts before the first that is a pattern, with their colons; whether that is all of them.
    pub(crate) fn literal(&self) -> (String, bool) {
        match self {
            Head::Literal(text) => (text.to_string(), true),
            Head::Parts(patterns) => {
                let literals = patterns.iter().map_while(|part| part.as_literal());
                (literals.flat_map(|part| [part, ":"]).collect(), false)
            }
        }
    }

    /// If the first five parts of `arn` match, its resource part.
    pub(crate) fn strip<'t>(&self, arn: &'t str) -> Option<&'t str> {
        match self {
            Head::Literal(text) => arn.strip_prefix(&**text),
            Head::Parts(patterns) => {
                let mut rest = arn;
                for pattern in patterns {
                    let (part, after) = rest.split_once(':')?;
                    if !pattern.matches(part) {
                        return None;
                    }
                    rest = after;
                }
                Some(rest)
            }
        }
    }
}

/// A whole ARN pattern, as the ARN condition operators take it.
#[derive(Debug, Clone)]
pub(crate) struct ArnPattern {
    head: Head,
    tail: Pattern,
}

impl ArnPattern {
    /// Splits at the first five colons of the text; `None` with fewer than six parts, which match nothing.
    pub(crate) fn from_atoms(atoms: &[Atom<'_>]) -> Option<ArnPattern> {
        let mut parts: Vec<Vec<Atom<'_>>> = Vec::new();
        let mut part = Vec::new();
        for atom in atoms {
            let Atom::Text(text) = atom else {
                part.push(atom.clone());
                continue;
            };
            let mut rest: &str = text;
            while parts.len() < HEAD_PARTS
                && let Some((before, after)) = rest.split_once(':')
            {
                part.push(Atom::Text(Cow::Borrowed(before)));
                parts.push(std::mem::take(&mut part));
                rest = after;
            }
            part.push(Atom::Text(Cow::Borrowed(rest)));
        }
        if parts.len() < HEAD_PARTS {
            return None;
        }
        let head: Box<[Pattern]> = parts.iter().map(|atoms| Pattern::from_atoms(atoms)).collect();
        let literal: Option<String> =
            head.iter().map(|part| Some(format!("{}:", part.as_literal()?))).collect();
        let head = literal.map_or(Head::Parts(head), |text| Head::Literal(text.into()));
        Some(ArnPattern { head, tail: Pattern::from_atoms(&part) })
    }

    pub(crate) fn matches(&self, arn: &str) -> bool {
        self.head.strip(arn).is_some_and(|resource| self.tail.matches(resource))
    }
}
