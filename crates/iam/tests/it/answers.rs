//! The members of answers: that each is the model's, in the model's order and form, and which of them are there. And their
//! HTTP statuses.
//!
//! Whatever the scenarios were answered is gathered. `data/answers.txt` has all members that an operation answers: `*`
//! before those that are there always, `-` before those that are there sometimes, and what is not listed was never there.

use crate::scenario::xml::Element;
use iam::operations;
use protocol::Service as Api;
use protocol::operation::OperationInfo;
use protocol::shape::{Kind, ShapeInfo, TypeInfo};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Members that hold policy documents, which are percent-encoded.
const DOCUMENTS: [&str; 4] =
    ["AssumeRolePolicyDocument", "AssumeRolePolicyDocumentTemplate", "Document", "PolicyDocument"];

/// Codes that any operation may answer with and the model declares for none, with their statuses (API reference, "Common
/// errors").
const COMMON: [(&str, u16); 11] = [
    ("AccessDenied", 403),
    ("ExpiredToken", 403),
    ("InvalidAction", 400),
    ("InvalidClientTokenId", 403),
    ("InvalidParameterValue", 400),
    ("MalformedInput", 400),
    ("MissingAuthenticationToken", 403),
    ("NotImplemented", 501),
    ("SignatureDoesNotMatch", 403),
    ("Throttling", 400),
    ("ValidationError", 400),
];

/// Codes that an operation answers with although its model does not have them: of what is the service's own to change,
/// as AWS does, and of the root user's password, where no code of the model says that an input is wrong.
const UNDECLARED: [(&str, &str, u16); 3] = [
    ("CreateLoginProfile", "InvalidInput", 400),
    ("TagRole", "UnmodifiableEntity", 400),
    ("UntagRole", "UnmodifiableEntity", 400),
];

/// How often a structure was seen, and each member in it.
#[derive(Default)]
struct Presence {
    structures: usize,
    members: BTreeMap<usize, usize>,
}

/// What was seen of all answers.
#[derive(Default)]
pub(crate) struct Answers {
    /// By operation and the path of a structure in its result.
    seen: BTreeMap<(&'static str, String), Presence>,
    wrong: Vec<String>,
    /// What the latest answer shows that is not to be shown elsewhere.
    sensitive: Vec<String>,
}

impl Answers {
    /// Looks at one answer. Gives what in it is not to be shown elsewhere.
    pub(crate) fn add(&mut self, action: &str, status: u16, body: &str) -> Vec<String> {
        self.look(action, status, body);
        std::mem::take(&mut self.sensitive)
    }

    fn look(&mut self, action: &str, status: u16, body: &str) {
        let info = Api::ALL.into_iter().find_map(|api| api.operation(action));
        let (Some(info), Some(document)) = (info, Element::parse(body)) else { return };
        if let Some(code) = document.at("Error.Code").map(|code| code.text.as_str()) {
            let declared =
                info.errors.iter().find(|error| error.as_str() == code).map(|error| error.status());
            let common = COMMON.iter().find(|(common, _)| *common == code).map(|(_, status)| *status);
            let others = UNDECLARED.iter().find(|(name, other, _)| (*name, *other) == (info.name, code));
            match declared.or(common).or(others.map(|(_, _, status)| *status)) {
                None => self.wrong.push(format!("{action} does not declare {code}")),
                Some(expected) if expected != status => {
                    self.wrong.push(format!("{action} answers {code} with {status}, not {expected}"));
                }
                Some(_) => {}
            }
            return;
        }
        if status != 200 {
            self.wrong.push(format!("{action} succeeds with {status}"));
        }
        let names: Vec<&str> = document.children.iter().map(|child| child.name.as_str()).collect();
        let result = format!("{}Result", info.name);
        let expected: &[&str] =
            if info.has_result { &[&result, "ResponseMetadata"] } else { &["ResponseMetadata"] };
        if names != expected {
            self.wrong.push(format!("{action} has {names:?}"));
        }
        match document.children.first() {
            Some(result) if info.has_result => self.structure(info, String::new(), info.output, result),
            _ => {}
        }
    }

    fn structure(&mut self, of: &OperationInfo, path: String, shape: &ShapeInfo, element: &Element) {
        let found: Vec<Option<usize>> =
            element.children.iter().map(|child| shape.position(&child.name)).collect();
        let told = || format!("{} at {path:?}: {}", of.name, names(element));
        if found.iter().any(Option::is_none) {
            self.wrong.push(format!("no members of {}: {}", shape.name, told()));
        }
        let positions: Vec<usize> = found.into_iter().flatten().collect();
        if !positions.is_sorted_by(|one, next| one < next) {
            self.wrong.push(format!("not in the order of {}: {}", shape.name, told()));
        }
        let missing =
            shape.members.iter().enumerate().find(|(at, member)| member.required && !positions.contains(at));
        if let Some((_, missing)) = missing {
            self.wrong.push(format!("{} is missing: {}", missing.name, told()));
        }
        let presence = self.seen.entry((of.name, path.clone())).or_default();
        presence.structures += 1;
        for at in &positions {
            *presence.members.entry(*at).or_default() += 1;
        }
        for (at, child) in positions.into_iter().zip(&element.children) {
            let member = &shape.members[at];
            self.value(of, format!("{path}{}", member.name), member.name, member.of, child);
        }
    }

    fn value(&mut self, of: &OperationInfo, path: String, name: &str, kind: &TypeInfo, element: &Element) {
        let text = element.text.as_str();
        if kind.sensitive {
            self.sensitive.push(text.to_owned());
        }
        let fits = match &kind.kind {
            Kind::String if DOCUMENTS.contains(&name) => {
                text.starts_with("%7B") && !text.contains(['{', '"', ' ', '+', '\n'])
            }
            Kind::String | Kind::Blob => element.children.is_empty(),
            Kind::Integer => text.parse::<i32>().is_ok(),
            Kind::Boolean => ["true", "false"].contains(&text),
            Kind::Timestamp => is_instant(text),
            Kind::Enum(values) => values.contains(&text),
            Kind::Structure(shape) => {
                self.structure(of, format!("{path}."), shape, element);
                true
            }
            Kind::List(item) => {
                for child in &element.children {
                    self.value(of, format!("{path}[]"), name, item, child);
                }
                element.children.iter().all(|child| child.name == "member")
            }
            Kind::Map(_, value) => {
                for entry in &element.children {
                    let Some(found) = entry.at("value") else { continue };
                    self.value(of, format!("{path}{{}}"), name, value, found);
                }
                element.children.iter().all(|entry| names(entry) == "key value" && entry.name == "entry")
            }
        };
        if !fits {
            self.wrong.push(format!("{} at {path}: {text:?} {}", of.name, names(element)));
        }
    }

    /// What is wrong with any, and the table of all.
    pub(crate) fn finish(self) -> (Vec<String>, String) {
        let mut table = String::new();
        for api in Api::ALL {
            for row in operations::rows(api).iter().filter(|row| row.info.has_result) {
                let _ = writeln!(table, "{}", row.info.name);
                self.list(&mut table, row.info.name, "", row.info.output);
            }
        }
        (self.wrong, table)
    }

    fn list(&self, table: &mut String, operation: &'static str, path: &str, shape: &ShapeInfo) {
        let Some(presence) = self.seen.get(&(operation, path.to_owned())) else { return };
        for (at, count) in &presence.members {
            let member = &shape.members[*at];
            let mark = if *count == presence.structures { '*' } else { '-' };
            let _ = writeln!(table, "  {mark} {path}{}", member.name);
            let (below, inner) = below(member.of);
            if let Some(inner) = inner {
                self.list(table, operation, &format!("{path}{}{below}.", member.name), inner);
            }
        }
    }
}

/// The structure that a type is, or is a list or map of.
fn below(of: &TypeInfo) -> (String, Option<&'static ShapeInfo>) {
    match &of.kind {
        Kind::Structure(shape) => (String::new(), Some(shape)),
        Kind::List(item) => {
            let (path, shape) = below(item);
            (format!("[]{path}"), shape)
        }
        Kind::Map(_, value) => {
            let (path, shape) = below(value);
            (format!("{{}}{path}"), shape)
        }
        _ => (String::new(), None),
    }
}

/// The names of an element's children.
fn names(element: &Element) -> String {
    element.children.iter().map(|child| child.name.as_str()).collect::<Vec<_>>().join(" ")
}

/// Whether this is an instant to the second, as `2027-01-15T08:00:00Z`.
fn is_instant(text: &str) -> bool {
    let digits: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    digits == "0000-00-00T00:00:00Z"
}
