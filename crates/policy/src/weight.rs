//! What a decision can cost at most, told before it is made: in characters looked at, not in time.

use std::iter::Sum;

use crate::document::{Document, Element, PrincipalBody};

/// Question marks are matched so many at a time.
const AT_ONCE: usize = 64;

/// What policies can cost in one decision at most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Weight {
    clauses: usize,
    characters: usize,
    passes: usize,
}

impl Weight {
    /// A document's own. Plain texts and beginnings are compared up to where they differ; other patterns, and the values
    /// of conditions, may have to look at all of what they are held against.
    pub(crate) fn of(document: &Document) -> Weight {
        let mut weight = Weight { clauses: document.statements.len(), ..Weight::default() };
        for statement in &document.statements {
            let elements = [&statement.action, &statement.resource].into_iter().flatten();
            for pattern in elements.flat_map(|Element { values, .. }| values) {
                let begins = pattern.strip_suffix('*').unwrap_or(pattern);
                weight.characters += pattern.len();
                weight.passes += if begins.contains(['*', '?', '$']) { passes(pattern) } else { 0 };
            }
            weight.characters +=
                statement.principal.iter().map(|element| names(&element.body)).sum::<usize>();
            weight.clauses += statement.conditions.len();
            for entry in &statement.conditions {
                weight.characters += entry.values.iter().map(String::len).sum::<usize>();
                weight.passes += entry.values.iter().map(|value| passes(value)).sum::<usize>();
            }
        }
        weight
    }

    /// How many statements and conditions there are: of each an explanation can tell something.
    pub fn clauses(self) -> usize {
        self.clauses
    }

    /// Characters looked at, at most, in a decision in which no text, be it the resource or all values of a context key
    /// together, is longer than this. See [`Context::longest`].
    ///
    /// ```
    /// # use policy::{Document, Policy, Policies, PolicyKind, PolicySource};
    /// let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*/a"}}"#;
    /// let document = Document::parse(text).expect("a policy");
    /// let policy = Policy::compile(&document, PolicySource::inline(PolicyKind::Identity, "reader"));
    /// let weight = Policies::new(vec![policy.into()]).weight();
    /// assert_eq!(weight.characters(1000), "s3:Get*".len() + "*/a".len() + 1000);
    /// ```
    pub fn characters(self, longest: usize) -> usize {
        self.characters.saturating_add(self.passes.saturating_mul(longest))
    }
}

impl Sum for Weight {
    fn sum<I: Iterator<Item = Weight>>(weights: I) -> Weight {
        weights.fold(Weight::default(), |sum, each| Weight {
            clauses: sum.clauses.saturating_add(each.clauses),
            characters: sum.characters.saturating_add(each.characters),
            passes: sum.passes.saturating_add(each.passes),
        })
    }
}

/// Characters of all who are named; each may be compared with who calls.
fn names(body: &PrincipalBody) -> usize {
    match body {
        PrincipalBody::Text(text) => text.len(),
        PrincipalBody::Types(types) => types.iter().flat_map(|(_, names)| names).map(String::len).sum(),
    }
}

fn passes(pattern: &str) -> usize {
    if pattern.contains('?') { 1 + pattern.len() / AT_ONCE } else { 1 }
}
