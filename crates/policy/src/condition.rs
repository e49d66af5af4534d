//! Condition blocks: operators × set prefixes × `IfExists`, compiled so that evaluation parses request values only.
//!
//! A negated operator negates the answer for each request value, before the quantifier: "any value is outside the
//! list", "all values are outside the list".

use std::cmp::Ordering;
use std::net::IpAddr;

use crate::arn::ArnPattern;
use crate::context::{Context, Value};
use crate::date::Instant;
use crate::document::{ConditionEntry, Version};
use crate::number::Decimal;
use crate::value::{Cidr, base64};
use crate::variable::{self, Part, Syntax, Text};

/// A condition operator taken apart: `ForAnyValue:StringNotLikeIfExists`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operator {
    /// Without prefix and suffix.
    pub(crate) name: &'static str,
    pub(crate) set: Option<Set>,
    pub(crate) comparison: Comparison,
    pub(crate) negated: bool,
    pub(crate) if_exists: bool,
}

/// A set prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Set {
    All,
    Any,
}

/// What is compared, and how. The relation is "request value … policy value".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    String { wildcards: bool, fold: bool },
    Numeric(Relation),
    Date(Relation),
    Bool,
    Binary,
    IpAddress,
    Arn,
    Null,
}

/// An order relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Relation {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

const EQUALS: Comparison = Comparison::String { wildcards: false, fold: false };
const EQUALS_IGNORE_CASE: Comparison = Comparison::String { wildcards: false, fold: true };
const LIKE: Comparison = Comparison::String { wildcards: true, fold: false };

/// Every operator name: what it compares, and whether it is negated.
const OPERATORS: [(&str, Comparison, bool); 27] = [
    ("StringEquals", EQUALS, false),
    ("StringNotEquals", EQUALS, true),
    ("StringEqualsIgnoreCase", EQUALS_IGNORE_CASE, false),
    ("StringNotEqualsIgnoreCase", EQUALS_IGNORE_CASE, true),
    ("StringLike", LIKE, false),
    ("StringNotLike", LIKE, true),
    ("NumericEquals", Comparison::Numeric(Relation::Equal), false),
    ("NumericNotEquals", Comparison::Numeric(Relation::Equal), true),
    ("NumericLessThan", Comparison::Numeric(Relation::Less), false),
    ("NumericLessThanEquals", Comparison::Numeric(Relation::LessOrEqual), false),
    ("NumericGreaterThan", Comparison::Numeric(Relation::Greater), false),
    ("NumericGreaterThanEquals", Comparison::Numeric(Relation::GreaterOrEqual), false),
    ("DateEquals", Comparison::Date(Relation::Equal), false),
    ("DateNotEquals", Comparison::Date(Relation::Equal), true),
    ("DateLessThan", Comparison::Date(Relation::Less), false),
    ("DateLessThanEquals", Comparison::Date(Relation::LessOrEqual), false),
    ("DateGreaterThan", Comparison::Date(Relation::Greater), false),
    ("DateGreaterThanEquals", Comparison::Date(Relation::GreaterOrEqual), false),
    ("Bool", Comparison::Bool, false),
    ("BinaryEquals", Comparison::Binary, false),
    ("IpAddress", Comparison::IpAddress, false),
    ("NotIpAddress", Comparison::IpAddress, true),
    ("ArnEquals", Comparison::Arn, false),
    ("ArnNotEquals", Comparison::Arn, true),
    ("ArnLike", Comparison::Arn, false),
    ("ArnNotLike", Comparison::Arn, true),
    ("Null", Comparison::Null, false),
];

impl Operator {
    /// Reads an operator name; letter case counts.
    pub(crate) fn parse(name: &str) -> Option<Operator> {
        let (set, name) = match name.split_once(':') {
            Some(("ForAllValues", name)) => (Some(Set::All), name),
            Some(("ForAnyValue", name)) => (Some(Set::Any), name),
            Some(_) => return None,
            None => (None, name),
        };
        let (name, if_exists) = name.strip_suffix("IfExists").map_or((name, false), |name| (name, true));
        let row = OPERATORS.iter().find(|(known, ..)| *known == name);
        row.map(|&(name, comparison, negated)| Operator { name, set, comparison, negated, if_exists })
    }
}

impl Relation {
    fn holds(self, order: Ordering) -> bool {
        match self {
            Relation::Equal => order.is_eq(),
            Relation::Less => order.is_lt(),
            Relation::LessOrEqual => order.is_le(),
            Relation::Greater => order.is_gt(),
            Relation::GreaterOrEqual => order.is_ge(),
        }
    }
}

/// One compiled operator and key with its policy values.
#[derive(Debug, Clone)]
pub(crate) struct Condition {
    operator: &'static str,
    key: Box<str>,
    set: Option<Set>,
    negated: bool,
    if_exists: bool,
    test: Test,
}

/// The policy values in the form the comparison needs. Those that do not parse never match, so they are left out.
#[derive(Debug, Clone)]
enum Test {
    String { values: Vec<Text>, fold: bool },
    Numeric(Relation, Vec<Decimal>),
    Date(Relation, Vec<Instant>),
    Bool { when_true: bool, when_false: bool, templates: Vec<Text> },
    Binary(Vec<Vec<u8>>),
    IpAddress(Vec<Cidr>),
    Arn(Vec<ArnText>),
    Null { when_absent: bool, when_present: bool },
}

#[derive(Debug, Clone)]
enum ArnText {
    Fixed(ArnPattern),
    Template(Vec<Part>),
}

impl Condition {
    /// `None` for an operator the grammar does not know, which can stand only over an empty object.
    pub(crate) fn compile(entry: &ConditionEntry, version: Version) -> Option<Condition> {
        let operator = Operator::parse(&entry.operator)?;
        Some(Condition {
            operator: operator.name,
            key: entry.key.as_str().into(),
            set: operator.set,
            negated: operator.negated,
            if_exists: operator.if_exists,
            test: Test::compile(operator.comparison, &entry.values, version == Version::V2012),
        })
    }

    /// Whether the condition is true of the request.
    pub(crate) fn holds(&self, context: &Context) -> bool {
        self.holds_for(context.get(&self.key), context)
    }

    /// Whether the condition is true of the request; the key, if it needs a value for it and the request has none.
    pub(crate) fn judge(&self, context: &Context) -> (bool, Option<&str>) {
        let value = context.get(&self.key);
        let needs = !self.if_exists && !matches!(self.test, Test::Null { .. });
        (self.holds_for(value, context), (needs && value.is_none()).then_some(&*self.key))
    }

    /// Operator and key, as written.
    pub(crate) fn written(&self) -> (String, String) {
        let set = match self.set {
            None => "",
            Some(Set::All) => "ForAllValues:",
            Some(Set::Any) => "ForAnyValue:",
        };
        let suffix = if self.if_exists { "IfExists" } else { "" };
        (format!("{set}{}{suffix}", self.operator), self.key.to_string())
    }

    fn holds_for(&self, value: Option<&Value>, context: &Context) -> bool {
        if let Test::Null { when_absent, when_present } = &self.test {
            let absent = value.is_none_or(|value| matches!(value, Value::Many(values) if values.is_empty()));
            return if absent { *when_absent } else { *when_present };
        }
        let hit = |value: &str| self.test.matches(value, context) != self.negated;
        match (value, self.set) {
            (None, None) => self.if_exists || self.negated,
            (None, Some(Set::All)) => true,
            (None, Some(Set::Any)) => self.if_exists,
            (Some(Value::One(value)), _) => hit(value),
            (Some(Value::Many(_)), None) => false,
            (Some(Value::Many(values)), Some(Set::All)) => values.iter().all(|value| hit(value)),
            (Some(Value::Many(values)), Some(Set::Any)) => values.iter().any(|value| hit(value)),
        }
    }
}

impl Test {
    fn compile(comparison: Comparison, values: &[String], variables: bool) -> Test {
        let texts = |wildcards, fold| -> Vec<Text> {
            let syntax = Syntax { wildcards, variables, fold };
            values.iter().map(|value| Text::new(value, syntax)).collect()
        };
        let has = |word: &str| values.iter().any(|value| value.eq_ignore_ascii_case(word));
        match comparison {
            Comparison::String { wildcards, fold } => Test::String { values: texts(wildcards, fold), fold },
            Comparison::Numeric(relation) => Test::Numeric(relation, parsed(values, Decimal::parse)),
            Comparison::Date(relation) => Test::Date(relation, parsed(values, Instant::parse)),
            Comparison::Bool => {
                let mut templates: Vec<Text> = texts(false, true);
                templates.retain(|text| matches!(text, Text::Template { .. }));
                Test::Bool { when_true: has("true"), when_false: has("false"), templates }
            }
            Comparison::Binary => Test::Binary(parsed(values, base64)),
            Comparison::IpAddress => Test::IpAddress(parsed(values, Cidr::parse)),
            Comparison::Arn => Test::Arn(parsed(values, |value| ArnText::new(value, variables))),
            Comparison::Null => Test::Null { when_absent: has("true"), when_present: has("false") },
        }
    }

    /// Whether some policy value matches one request value, before any negation.
    fn matches(&self, value: &str, context: &Context) -> bool {
        match self {
            Test::String { values, fold: false } => values.iter().any(|text| text.matches(value, context)),
            Test::String { values, fold: true } => {
                let value = variable::fold(value);
                values.iter().any(|text| text.matches(&value, context))
            }
            Test::Numeric(relation, values) => compare(Decimal::parse(value), values, *relation),
            Test::Date(relation, values) => compare(Instant::parse(value), values, *relation),
            Test::Bool { when_true, when_false, templates } => {
                let (word, listed) = match value {
                    value if value.eq_ignore_ascii_case("true") => ("true", *when_true),
                    value if value.eq_ignore_ascii_case("false") => ("false", *when_false),
                    _ => return false,
                };
                listed || templates.iter().any(|text| text.matches(word, context))
            }
            Test::Binary(values) => base64(value).is_some_and(|value| values.contains(&value)),
            Test::IpAddress(values) => {
                value.parse::<IpAddr>().is_ok_and(|value| values.iter().any(|range| range.contains(value)))
            }
            Test::Arn(values) => values.iter().any(|arn| arn.matches(value, context)),
            Test::Null { .. } => false,
        }
    }
}

impl ArnText {
    fn new(text: &str, variables: bool) -> Option<ArnText> {
        let parts = variable::parts(text, Syntax { wildcards: true, variables, fold: false });
        match variable::fixed(&parts) {
            Some(atoms) => ArnPattern::from_atoms(&atoms).map(ArnText::Fixed),
            None => Some(ArnText::Template(parts)),
        }
    }

    fn matches(&self, value: &str, context: &Context) -> bool {
        match self {
            ArnText::Fixed(pattern) => pattern.matches(value),
            ArnText::Template(parts) => {
                let pattern = variable::resolve(parts, context, false, value.len())
                    .and_then(|atoms| ArnPattern::from_atoms(&atoms));
                pattern.is_some_and(|pattern| pattern.matches(value))
            }
        }
    }
}

fn parsed<T>(values: &[String], parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
    values.iter().filter_map(|value| parse(value)).collect()
}

fn compare<T: Ord>(value: Option<T>, values: &[T], relation: Relation) -> bool {
    value.is_some_and(|value| values.iter().any(|other| relation.holds(value.cmp(other))))
}
