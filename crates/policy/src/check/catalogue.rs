//! What is known of actions: the resources they are authorized against and the condition keys they have.
//!
//! The facts stand in `data/facts.txt`. Services that are not in it are not judged.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::action::{Action, ActionPattern};
use crate::glob::Pattern;

const FACTS: &str = include_str!("../../data/facts.txt");

/// What a condition key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyType {
    Text,
    Number,
    Boolean,
    Date,
    Address,
    Arn,
}

/// A condition key: its name as it is usually written, what it holds, whether it is a list.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) holds: KeyType,
    pub(super) list: bool,
    pattern: Pattern,
}

/// An action, the ARN templates of what it can be limited to, and its service's own keys that it has.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) name: &'static str,
    folded: String,
    pub(super) resources: Vec<&'static str>,
    keys: Vec<Pattern>,
}

/// Everything known.
#[derive(Debug)]
pub(super) struct Catalogue {
    keys: Vec<Key>,
    actions: Vec<Known>,
    services: BTreeSet<&'static str>,
}

impl Catalogue {
    /// Everything known, read once.
    pub(super) fn get() -> &'static Catalogue {
        static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::new);
        &CATALOGUE
    }

    fn new() -> Catalogue {
        let mut section = "";
        let mut templates = BTreeMap::new();
        let mut catalogue = Catalogue { keys: Vec::new(), actions: Vec::new(), services: BTreeSet::new() };
        let lines = FACTS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in lines {
            let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
            match section {
                _ if line.starts_with('[') => section = line,
                "[keys]" => catalogue.keys.push(Key::new(name, rest)),
                "[resources]" => drop(templates.insert(name, rest)),
                _ => catalogue.action(name, rest, &templates),
            }
        }
        catalogue
    }

    fn action(
        &mut self,
        name: &'static str,
        rest: &'static str,
        templates: &BTreeMap<&'static str, &'static str>,
    ) {
        let (types, keys) = rest.split_once(';').unwrap_or((rest, ""));
        let service = name.split_once(':').map_or(name, |(service, _)| service);
        let template = |kind: &str| templates.get(&*format!("{service}:{kind}")).copied();
        self.services.insert(service);
        self.actions.push(Known {
            name,
            folded: name.to_ascii_lowercase(),
            resources: types.split_whitespace().filter_map(template).collect(),
            keys: keys.split_whitespace().map(|key| Pattern::new(&key.to_ascii_lowercase())).collect(),
        });
    }

    /// Whether all actions of a service are known.
    pub(super) fn knows(&self, service: &str) -> bool {
        self.services.contains(&*service.to_ascii_lowercase())
    }

    /// The known actions that a pattern matches.
    pub(super) fn matching(&self, pattern: &ActionPattern) -> Vec<&Known> {
        let matches = |known: &&Known| pattern.matches(&Action::new(&known.folded));
        self.actions.iter().filter(matches).collect()
    }

    /// A key by its name in any letter case; tag keys by their stem.
    pub(super) fn key(&self, name: &str) -> Option<&Key> {
        let folded = name.to_ascii_lowercase();
        self.keys.iter().find(|key| key.pattern.matches(&folded))
    }

    /// The known action that is spelled most like this.
    pub(super) fn action_like(&self, text: &str) -> Option<&'static str> {
        nearest(text, self.actions.iter().map(|known| known.name))
    }

    /// The known key that is spelled most like this.
    pub(super) fn key_like(&self, text: &str) -> Option<&'static str> {
        nearest(text, self.keys.iter().map(|key| key.name))
    }
}

impl Key {
    fn new(name: &'static str, of: &str) -> Key {
        let (list, of) = of.strip_prefix("ArrayOf").map_or((false, of), |of| (true, of));
        let holds = match of {
            "Numeric" => KeyType::Number,
            "Bool" => KeyType::Boolean,
            "Date" => KeyType::Date,
            "IPAddress" => KeyType::Address,
            "ARN" => KeyType::Arn,
            _ => KeyType::Text,
        };
        Key { name, holds, list, pattern: Pattern::new(&name.to_ascii_lowercase()) }
    }
}

impl Known {
    /// Whether a request for it can have this key of its service.
    pub(super) fn has(&self, key: &str) -> bool {
        let folded = key.to_ascii_lowercase();
        self.keys.iter().any(|pattern| pattern.matches(&folded))
    }

    /// Whether it can be authorized against something that `resource`, a pattern, matches.
    pub(super) fn accepts(&self, resource: &str) -> bool {
        // Lists are authorized against the path that they list, which the reference does not say.
        let lists = self.name.starts_with("iam:List") && self.resources.is_empty();
        let root = self.name.starts_with("iam:") && arns_overlap("arn:*:iam::*:root", resource);
        resource == "*"
            || resource.len() > RESOURCE_MAX
            || (lists && arns_overlap("arn:*:iam::*:*", resource))
            || (root && self.resources.iter().any(|template| template.ends_with(":user/*")))
            || self.resources.iter().any(|template| arns_overlap(template, resource))
    }
}

/// Longest action or key that is compared letter by letter with everything known.
const NAME_MAX: usize = 128;

/// Longer resources than this are not judged. ARNs end at 2,048 characters.
const RESOURCE_MAX: usize = 2048;

/// The candidate with the smallest edit distance, if it is a slip and no other word.
fn nearest(text: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if text.len() > NAME_MAX {
        return None;
    }
    let folded = text.to_ascii_lowercase();
    let measured = candidates.map(|known| (distance(&folded, &known.to_ascii_lowercase()), known));
    let (edits, known) = measured.min_by_key(|(edits, _)| *edits)?;
    (edits * 3 <= known.len()).then_some(known)
}

fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (number, l) in left.chars().enumerate() {
        let mut diagonal = number;
        let mut before = number + 1;
        for (cell, r) in row.iter_mut().skip(1).zip(right.chars()) {
            let edits = (diagonal + usize::from(l != r)).min(*cell + 1).min(before + 1);
            diagonal = std::mem::replace(cell, edits);
            before = edits;
        }
        if let Some(first) = row.first_mut() {
            *first = number + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

/// Whether two ARN patterns can match the same ARN; each of the six parts by itself.
fn arns_overlap(one: &str, other: &str) -> bool {
    let parts = |text: &str| -> Vec<String> { text.splitn(6, ':').map(str::to_owned).collect() };
    let (one, other) = (parts(one), parts(&without_variables(other)));
    let missing = "*".to_owned();
    (0..6).all(|number| overlap(one.get(number).unwrap_or(&missing), other.get(number).unwrap_or(&missing)))
}

/// Any text can stand for a variable.
fn without_variables(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, (_, after))) =
        rest.split_once("${").and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        plain.push_str(before);
        plain.push('*');
        rest = after;
    }
    plain + rest
}

/// Whether two patterns can match the same text.
pub(super) fn overlap(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    // Whether what is left of `one` and what is left of `other` have a text in common, from the ends on.
    let mut below: Vec<bool> = vec![false; other.len() + 1];
    for a in one.iter().map(Some).chain([None]).rev() {
        let mut row = vec![false; other.len() + 1];
        for at in (0..=other.len()).rev() {
            let b = other.get(at);
            let right = row.get(at + 1).copied().unwrap_or(false);
            let (down, across) =
                (below.get(at).copied().unwrap_or(false), below.get(at + 1).copied().unwrap_or(false));
            let meets = match (a, b) {
                (None, None) => true,
                (Some('*'), _) => down || (b.is_some() && right),
                (_, Some('*')) => right || (a.is_some() && down),
                (Some(a), Some(b)) => (a == b || *a == '?' || *b == '?') && across,
                _ => false,
            };
            if let Some(cell) = row.get_mut(at) {
                *cell = meets;
            }
        }
        below = row;
    }
    below.first().copied().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_that_share_a_text_overlap() {
        for (one, other, expected) in [
            ("", "", true),
            ("*", "", true),
            ("", "?", false),
            ("user/*", "u*", true),
            ("user/*", "us??/alice", true),
            ("user/*", "role/*", false),
            ("*a", "b*", true),
            ("a*b", "*c", false),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*x*", "**", true),
        ] {
            assert_eq!(overlap(one, other), expected, "{one} {other}");
            assert_eq!(overlap(other, one), expected, "{other} {one}");
        }
        assert!(arns_overlap("arn:*:iam::*:user/*", "arn:aws:iam::*:user/${aws:username}"));
        assert!(arns_overlap("arn:*:iam::*:user/*", "arn:aws:iam"));
        assert!(!arns_overlap("arn:*:iam::*:user/*", "arn:aws:iam::111122223333:role/${aws:username}"));
    }

    #[test]
    fn the_facts_are_read() {
        let catalogue = Catalogue::new();
        assert!(catalogue.actions.len() > 250 && catalogue.keys.len() > 80);
        assert!(catalogue.knows("IAM") && !catalogue.knows("s3"));
        let found: Vec<&str> =
            catalogue.matching(&ActionPattern::new("IAM:get?ser")).iter().map(|known| known.name).collect();
        assert_eq!(found, ["iam:GetUser"]);
        let user = catalogue.matching(&ActionPattern::new("iam:GetUser"))[0];
        assert!(user.accepts("arn:aws:iam::111122223333:user/*") && !user.accepts("arn:aws:iam::*:group/x"));
        assert!(user.accepts("arn:aws:iam::111122223333:root"));
        assert!(user.has("iam:resourcetag/Team") && !user.has("iam:PassedToService"));
        assert!(catalogue.key("aws:TagKeys").is_some_and(|key| key.list));
        assert_eq!(catalogue.key("AWS:principaltag/Team").map(|key| key.name), Some("aws:PrincipalTag/*"));
        assert_eq!(catalogue.action_like("iam:GetUzer"), Some("iam:GetUser"));
        assert_eq!(catalogue.key_like("aws:PrincipalOrgId"), Some("aws:PrincipalOrgID"));
        assert_eq!(catalogue.key_like("completely:different"), None);
    }
}
