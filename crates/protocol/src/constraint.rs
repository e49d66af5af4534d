//! Violated constraints, and the one `ValidationError` that words them all.
//!
//! IAM leaves the offending value out and has friendlier texts for some members; STS echoes the value. A sensitive
//! value is never echoed. When one value breaks several constraints, the clauses come in this order: least, greatest,
//! pattern (the real order varies from run to run).

use std::fmt::Write as _;

use crate::error::{Code, Error};
use crate::operation::Service;
use crate::shape::{Kind, TypeInfo};

const NOT_NULL: &str = "Member must not be null";
const ENUM: &str = "Member must satisfy enum value set";

/// Members of IAM inputs whose pattern has a text of its own, with the end of that text. An empty value of the
/// first group has the same text.
const NAMES: (&[&str], &str) = (
    &[
        "userName",
        "newUserName",
        "roleName",
        "groupName",
        "newGroupName",
        "policyName",
        "instanceProfileName",
        "serverCertificateName",
        "newServerCertificateName",
        "virtualMFADeviceName",
    ],
    "It must contain only alphanumeric characters and/or the following: +=,.@_-",
);
const PATHS: &str =
    "It must begin and end with / and contain only alphanumeric characters and/or / characters.";
const PATH_PREFIXES: &str =
    "It must begin with the / character and contain only alphanumeric characters and/or / characters.";
const KEY_IDS: &str = "It must contain only alphanumeric characters.";
const DOCUMENTS: &str = "It must contain only printable ASCII characters.";

/// The violations found so far in one input.
pub(crate) struct Violations {
    service: Service,
    clauses: Vec<String>,
    friendly: Option<String>,
}

impl Violations {
    pub(crate) fn new(service: Service) -> Self {
        Self { service, clauses: Vec::new(), friendly: None }
    }

    /// Nothing, or the error. Ordinary clauses come before a friendly text, of which there is only ever one.
    pub(crate) fn into_result(self) -> Result<(), Error> {
        let message = match (self.clauses.len(), self.friendly) {
            (0, None) => return Ok(()),
            (0, Some(text)) => text,
            (1, _) => format!("1 validation error detected: {}", self.clauses.concat()),
            (count, _) => format!("{count} validation errors detected: {}", self.clauses.join("; ")),
        };
        Err(Error::new(Code::ValidationError, message))
    }

    /// A required member is missing.
    pub(crate) fn missing(&mut self, field: &str) {
        let value = if self.service == Service::Sts { "Value null" } else { "Value" };
        self.clauses.push(format!("{value} at '{field}' failed to satisfy constraint: {NOT_NULL}"));
    }

    /// Checks the text of the member at `field`: lengths count Unicode scalar values.
    pub(crate) fn text(&mut self, field: &str, text: &str, of: &TypeInfo) {
        let faults = text_faults(text, of);
        let friendly = match self.service {
            Service::Iam if faults.pattern => friendly(field, text.is_empty()),
            Service::Iam | Service::Sts => None,
        };
        if let Some(words) = friendly
            && faults.greatest.is_none()
        {
            self.friendly.get_or_insert(format!("The specified value for {field} is invalid. {words}"));
            return;
        }
        // IAM names only the length of an empty value, which breaks most patterns too.
        let hide_pattern = self.service == Service::Iam && text.is_empty() && faults.least.is_some();
        let echo = if of.sensitive { None } else { Some(text) };
        if let Some(min) = faults.least {
            self.clause(field, echo, &at_least("length", min));
        }
        if let Some(max) = faults.greatest {
            self.clause(field, echo, &at_most("length", max));
        }
        if let Some(pattern) = of.constraint.pattern
            && faults.pattern
            && !hide_pattern
        {
            self.clause(field, echo, &matching(pattern.text));
        }
    }

    /// Checks the number of the member at `field`.
    pub(crate) fn number(&mut self, field: &str, number: i32, of: &TypeInfo) {
        let echo = number.to_string();
        if let Some(min) = of.constraint.min
            && i64::from(number) < i64::from(min)
        {
            self.clause(field, Some(&echo), &at_least("value", min));
        }
        if let Some(max) = of.constraint.max
            && i64::from(number) > i64::from(max)
        {
            self.clause(field, Some(&echo), &at_most("value", max));
        }
    }

    /// The member at `field` is none of the enumeration's values.
    pub(crate) fn not_in_set(&mut self, field: &str, text: &str) {
        self.clause(field, Some(text), ENUM);
    }

    /// Checks the size of the list or map at `field`; `echo` is its content, where that is plain text.
    pub(crate) fn size(&mut self, field: &str, size: usize, echo: Option<&str>, of: &TypeInfo) {
        let size = u32::try_from(size).unwrap_or(u32::MAX);
        if let Some(min) = of.constraint.min.filter(|min| size < *min) {
            self.clause(field, echo, &at_least("length", min));
        }
        if let Some(max) = of.constraint.max.filter(|max| size > *max) {
            self.clause(field, echo, &at_most("length", max));
        }
    }

    /// Checks the texts of a list: if any is wrong, one clause lists all that the items must satisfy.
    pub(crate) fn items(&mut self, field: &str, items: &[&str], echo: Option<&str>, of: &TypeInfo) {
        let wrong = |text: &&str| match of.kind {
            Kind::Enum(values) => !values.contains(text),
            _ => text_faults(text, of).any(),
        };
        if !items.iter().any(wrong) {
            return;
        }
        let mut demands = Vec::new();
        demands.extend(of.constraint.max.map(|max| at_most("length", max)));
        demands.extend(of.constraint.min.map(|min| at_least("length", min)));
        demands.extend(of.constraint.pattern.map(|pattern| matching(pattern.text)));
        if matches!(of.kind, Kind::Enum(_)) {
            demands.push(ENUM.to_owned());
        }
        demands.push(NOT_NULL.to_owned());
        self.clause(field, echo, &format!("Member must satisfy constraint: [{}]", demands.join(", ")));
    }

    fn clause(&mut self, field: &str, echo: Option<&str>, constraint: &str) {
        let mut clause = String::from("Value");
        if let Some(value) = echo
            && self.service == Service::Sts
        {
            let _ = write!(clause, " '{value}'");
        }
        let _ = write!(clause, " at '{field}' failed to satisfy constraint: {constraint}");
        self.clauses.push(clause);
    }
}

/// What is wrong with a text.
struct TextFaults {
    least: Option<u32>,
    greatest: Option<u32>,
    pattern: bool,
}

impl TextFaults {
    fn any(&self) -> bool {
        self.least.is_some() || self.greatest.is_some() || self.pattern
    }
}

fn text_faults(text: &str, of: &TypeInfo) -> TextFaults {
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    TextFaults {
        least: of.constraint.min.filter(|min| length < *min),
        greatest: of.constraint.max.filter(|max| length > *max),
        pattern: of.constraint.pattern.is_some_and(|pattern| !pattern.matches(text)),
    }
}

fn friendly(field: &str, empty: bool) -> Option<&'static str> {
    let (names, words) = NAMES;
    match field {
        _ if names.contains(&field) => Some(words),
        "path" | "newPath" => Some(PATHS),
        "pathPrefix" => Some(PATH_PREFIXES),
        "accessKeyId" if !empty => Some(KEY_IDS),
        "policyDocument" | "privateKey" if !empty => Some(DOCUMENTS),
        _ => None,
    }
}

fn at_least(what: &str, bound: u32) -> String {
    format!("Member must have {what} greater than or equal to {bound}")
}

fn at_most(what: &str, bound: u32) -> String {
    format!("Member must have {what} less than or equal to {bound}")
}

fn matching(pattern: &str) -> String {
    format!("Member must satisfy regular expression pattern: {pattern}")
}
