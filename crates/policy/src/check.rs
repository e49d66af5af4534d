//! What is wrong with a policy, and what is most likely not meant, with places and words for whoever wrote it.
//!
//! Errors are what AWS refuses; the judging is that of `validate.rs` and `trust.rs`. Warnings are about documents that
//! AWS accepts and that grant more, less or nothing: `check/actions.rs` and `check/conditions.rs` look for them.

mod actions;
mod catalogue;
mod conditions;

use std::fmt;

use crate::document::{Document, Malformed, Position, Statement};
use crate::json::{self, Member, Node, Value};
use crate::parse::Cursor;
use crate::validate::IdentityKind;

use catalogue::Catalogue;

/// What a document is going to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Embedded in a user, group or role, or passed to a session.
    Inline,
    /// A managed policy, also as a permissions boundary.
    Managed,
    /// The trust policy of a role.
    Trust,
    /// Attached to a resource.
    Resource,
    /// A service control policy.
    ServiceControl,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// AWS refuses the document.
    Error,
    /// AWS accepts it, and something in it does not do what it seems to.
    Warning,
}

/// One thing found in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// A name for the kind of finding, which stays the same: `unknown-action`.
    pub code: &'static str,
    /// Where it is.
    pub position: Position,
    /// What it is and what to do.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let Position { line, column } = self.position;
        write!(f, "{line}:{column}: {severity}: {} [{}]", self.message, self.code)
    }
}

/// More findings than this are of no use to anybody.
const FINDINGS_MAX: usize = 100;

/// Everything that is to be said about a document, in the order of its text; at most the first hundred.
///
/// ```
/// use policy::{Purpose, check};
/// let findings = check(
///     r#"{"Version": "2012-10-17",
///         "Statement": {"Effect": "Allow", "Action": "iam:GetUzer", "Resource": "*"}}"#,
///     Purpose::Managed,
/// );
/// assert_eq!(
///     findings[0].to_string(),
///     "2:52: warning: iam:GetUzer is no action of iam; is it iam:GetUser? [unknown-action]",
/// );
/// ```
pub fn check(text: &str, purpose: Purpose) -> Vec<Finding> {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(why) => return vec![error("syntax", &why)],
    };
    let root = json::read(text).ok();
    let nodes = root.as_ref().map(statement_nodes).unwrap_or_default();
    let mut findings: Vec<Finding> = refused(&document, purpose).into_iter().collect();
    for finding in &mut findings {
        // A statement's position is what simulators report; people look at its brace.
        let at = document.statements().iter().position(|statement| statement.start == finding.position);
        if let Some(node) = at.and_then(|number| nodes.get(number)) {
            finding.position = Position::of(text, node.start);
        }
    }
    let mut notes = Notes(Vec::new());
    let catalogue = Catalogue::get();
    for (statement, node) in document.statements().iter().zip(nodes) {
        if notes.full() {
            break;
        }
        let view = View::new(&document, statement, node, purpose);
        let granted = actions::look(&view, catalogue, &mut notes);
        conditions::look(&view, catalogue, &granted, &mut notes);
    }
    notes.0.sort_by_key(|note| note.at);
    notes.0.truncate(FINDINGS_MAX);
    let mut cursor = Cursor::new(text);
    findings.extend(notes.0.into_iter().map(|note| Finding {
        severity: Severity::Warning,
        code: note.code,
        position: cursor.position(note.at),
        message: note.message,
    }));
    findings
}

/// The longest managed policy.
const MANAGED_MAX: usize = 6144;

fn refused(document: &Document, purpose: Purpose) -> Option<Finding> {
    let judged = match purpose {
        Purpose::Inline => document.validate_identity(IdentityKind::Inline),
        Purpose::Managed | Purpose::ServiceControl => document.validate_identity(IdentityKind::Managed),
        Purpose::Trust => document.validate_trust(),
        Purpose::Resource => document.each(
            |statement| statement.principal.is_some(),
            "A statement of a resource policy needs a Principal.",
        ),
    };
    if let Err(why) = judged {
        return Some(error("refused", &why));
    }
    let length = document.quota_length();
    (purpose == Purpose::Managed && length > MANAGED_MAX).then(|| Finding {
        severity: Severity::Error,
        code: "size",
        position: Position { line: 1, column: 1 },
        message: format!(
            "{length} characters without white space; a managed policy has room for {MANAGED_MAX}"
        ),
    })
}

fn error(code: &'static str, why: &Malformed) -> Finding {
    let message = match why.detail() {
        detail if detail == why.message() => detail.to_owned(),
        detail => format!("{} ({detail})", why.message()),
    };
    Finding { severity: Severity::Error, code, position: why.position(), message }
}

/// Warnings with their byte offsets.
struct Notes(Vec<Note>);

struct Note {
    at: usize,
    code: &'static str,
    message: String,
}

impl Notes {
    fn full(&self) -> bool {
        self.0.len() >= FINDINGS_MAX
    }

    fn add(&mut self, at: usize, code: &'static str, message: impl Into<String>) {
        self.0.push(Note { at, code, message: message.into() });
    }
}

/// A value and where it stands.
type Spot<'a> = (&'a str, usize);

/// A statement, and where its parts stand.
struct View<'a> {
    document: &'a Document,
    statement: &'a Statement,
    purpose: Purpose,
    /// Where the statement begins.
    at: usize,
    /// Where the name of its action element begins, and the element's values.
    action: (usize, Vec<Spot<'a>>),
    /// The same of its resource element.
    resource: (usize, Vec<Spot<'a>>),
    /// The name of its principal element, if it has one.
    principal: usize,
    /// By condition entry: where its key is, and where its values are.
    conditions: Vec<(usize, Vec<usize>)>,
}

impl<'a> View<'a> {
    fn new(document: &'a Document, statement: &'a Statement, node: &Node, purpose: Purpose) -> View<'a> {
        let member =
            |names: [&str; 2]| members(node).iter().find(|member| names.contains(&member.name.as_str()));
        let start = |member: Option<&Member>| member.map_or(node.start, |member| member.start);
        let spots = |member: Option<&Member>, values: Option<&'a Vec<String>>| {
            let starts = member.map(|member| starts(&member.node)).unwrap_or_default();
            values.into_iter().flatten().map(String::as_str).zip(starts).collect()
        };
        let action = member(["Action", "NotAction"]);
        let resource = member(["Resource", "NotResource"]);
        let operators = member(["Condition", ""]).map(|member| members(&member.node)).unwrap_or_default();
        let conditions = operators.iter().flat_map(|operator| members(&operator.node));
        View {
            document,
            statement,
            purpose,
            at: node.start,
            action: (start(action), spots(action, statement.action.as_ref().map(|element| &element.values))),
            resource: (
                start(resource),
                spots(resource, statement.resource.as_ref().map(|element| &element.values)),
            ),
            principal: start(member(["Principal", "NotPrincipal"])),
            conditions: conditions.map(|key| (key.start, starts(&key.node))).collect(),
        }
    }
}

fn members(node: &Node) -> &[Member] {
    match &node.value {
        Value::Object(members) => members,
        _ => &[],
    }
}

/// Where the values of a list or of a single value begin; a `null` is none.
fn starts(node: &Node) -> Vec<usize> {
    match &node.value {
        Value::Array(nodes) => {
            nodes.iter().filter(|node| node.value != Value::Null).map(|node| node.start).collect()
        }
        _ => vec![node.start],
    }
}

fn statement_nodes(root: &Node) -> Vec<&Node> {
    let statements = members(root).iter().find(|member| member.name == "Statement");
    match statements.map(|member| &member.node) {
        Some(Node { value: Value::Array(nodes), .. }) => nodes.iter().collect(),
        Some(node) => vec![node],
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
