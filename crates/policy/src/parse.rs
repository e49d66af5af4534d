//! JSON text to [`Document`]: the grammar all kinds of policy share.
//!
//! Everything refused here is AWS's `Syntax errors in policy.`; what depends on the kind of policy is judged in
//! `validate.rs`.

use crate::condition::Operator;
use crate::document::{
    ConditionEntry, Document, Effect, Element, Malformed, Position, PrincipalBody, PrincipalElement,
    Statement, Version,
};
use crate::json::{self, Fault, Member, Node, Value};

const SYNTAX: &str = "Syntax errors in policy.";

pub(crate) const NO_STATEMENT: &str = "a policy needs a Statement";
pub(crate) const VERSIONS: &str = "Version must be 2012-10-17 or 2008-10-17";
pub(crate) const NO_EFFECT: &str = "a statement needs an Effect";
pub(crate) const EFFECTS: &str = "Effect must be Allow or Deny";
pub(crate) const PRINCIPAL_FORM: &str = "a principal is \"*\" or an object";

impl Document {
    /// Parses a policy document of any kind.
    ///
    /// # Errors
    /// `Syntax errors in policy.` for anything outside the grammar: not JSON, a member twice, an unknown
    /// element, a wrong type, an unknown `Version`, no statement, both halves of a pair, an unknown operator.
    pub fn parse(text: &str) -> Result<Document, Malformed> {
        let document = json::read(text).and_then(|root| document(text, &root));
        document.map_err(|fault| Malformed {
            message: SYNTAX.to_owned(),
            position: Position::of(text, fault.at),
            detail: fault.reason.to_owned(),
        })
    }
}

pub(crate) fn document(text: &str, root: &Node) -> Result<Document, Fault> {
    let mut document = Document { text: text.to_owned(), version: None, id: None, statements: Vec::new() };
    for Member { name, start, node } in members(root)? {
        match name.as_str() {
            "Version" => document.version = Some(version(node)?),
            "Id" => document.id = Some(string(node)?.to_owned()),
            "Statement" => document.statements = statements(text, node)?,
            _ => return Err(Fault { at: *start, reason: "unknown element of a policy" }),
        }
    }
    if document.statements.is_empty() {
        return Err(fault(root, NO_STATEMENT));
    }
    Ok(document)
}

fn version(node: &Node) -> Result<Version, Fault> {
    match string(node)? {
        "2012-10-17" => Ok(Version::V2012),
        "2008-10-17" => Ok(Version::V2008),
        _ => Err(fault(node, VERSIONS)),
    }
}

/// A statement's start is what the simulators report: just behind the token before it, or behind its own
/// brace when it is not in an array.
fn statements(text: &str, node: &Node) -> Result<Vec<Statement>, Fault> {
    let mut cursor = Cursor::new(text);
    let Value::Array(nodes) = &node.value else {
        return Ok(vec![statement(&mut cursor, node, node.start + 1)?]);
    };
    let mut previous = node.start + 1;
    let mut statements = Vec::with_capacity(nodes.len());
    for node in nodes {
        statements.push(statement(&mut cursor, node, previous)?);
        previous = node.end;
    }
    Ok(statements)
}

fn statement(cursor: &mut Cursor<'_>, node: &Node, start: usize) -> Result<Statement, Fault> {
    let mut effect = None;
    let mut statement = Statement {
        sid: None,
        effect: Effect::Deny,
        effect_exact: false,
        principal: None,
        action: None,
        resource: None,
        conditions: Vec::new(),
        start: cursor.position(start),
        end: cursor.position(node.end),
    };
    for Member { name, start, node } in members(node)? {
        match name.as_str() {
            "Sid" => statement.sid = Some(string(node)?.to_owned()),
            "Effect" => effect = Some(string(node)?),
            "Principal" => place(&mut statement.principal, principal(node, false)?, *start)?,
            "NotPrincipal" => place(&mut statement.principal, principal(node, true)?, *start)?,
            "Action" => place(&mut statement.action, element(node, false, Nulls::Refused)?, *start)?,
            "NotAction" => place(&mut statement.action, element(node, true, Nulls::Refused)?, *start)?,
            "Resource" => place(&mut statement.resource, element(node, false, Nulls::Ignored)?, *start)?,
            "NotResource" => place(&mut statement.resource, element(node, true, Nulls::Ignored)?, *start)?,
            "Condition" => statement.conditions = conditions(node)?,
            _ => return Err(Fault { at: *start, reason: "unknown element of a statement" }),
        }
    }
    let effect = effect.ok_or_else(|| fault(node, NO_EFFECT))?;
    statement.effect = match effect.to_ascii_lowercase().as_str() {
        "allow" => Effect::Allow,
        "deny" => Effect::Deny,
        _ => return Err(fault(node, EFFECTS)),
    };
    statement.effect_exact = matches!(effect, "Allow" | "Deny");
    Ok(statement)
}

fn place<T>(slot: &mut Option<T>, value: T, at: usize) -> Result<(), Fault> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(Fault { at, reason: "an element and its Not form exclude each other" }),
    }
}

fn principal(node: &Node, negated: bool) -> Result<PrincipalElement, Fault> {
    let body = match &node.value {
        Value::String(text) => PrincipalBody::Text(text.clone()),
        Value::Object(members) => {
            let types = members
                .iter()
                .map(|member| Ok((member.name.clone(), strings(&member.node, Nulls::Refused)?)));
            PrincipalBody::Types(types.collect::<Result<_, Fault>>()?)
        }
        _ => return Err(fault(node, PRINCIPAL_FORM)),
    };
    Ok(PrincipalElement { negated, body })
}

fn conditions(node: &Node) -> Result<Vec<ConditionEntry>, Fault> {
    let mut entries = Vec::new();
    for Member { name: operator, start, node } in members(node)? {
        let keys = members(node)?;
        if !keys.is_empty() && Operator::parse(operator).is_none() {
            return Err(Fault { at: *start, reason: "unknown condition operator" });
        }
        for Member { name: key, node, .. } in keys {
            let values = match &node.value {
                Value::Array(nodes) => nodes.iter().map(scalar).collect::<Result<_, _>>()?,
                _ => vec![scalar(node)?],
            };
            entries.push(ConditionEntry { operator: operator.clone(), key: key.clone(), values });
        }
    }
    Ok(entries)
}

fn scalar(node: &Node) -> Result<String, Fault> {
    match &node.value {
        Value::String(text) | Value::Number(text) => Ok(text.clone()),
        Value::Bool(value) => Ok(value.to_string()),
        _ => Err(fault(node, "a condition value is a string, a number or a boolean")),
    }
}

fn element(node: &Node, negated: bool, nulls: Nulls) -> Result<Element, Fault> {
    Ok(Element { negated, values: strings(node, nulls)? })
}

/// What a `null` in a list of strings means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nulls {
    Refused,
    Ignored,
}

fn strings(node: &Node, nulls: Nulls) -> Result<Vec<String>, Fault> {
    let Value::Array(nodes) = &node.value else {
        return Ok(vec![string(node)?.to_owned()]);
    };
    let kept = nodes.iter().filter(|node| nulls == Nulls::Refused || node.value != Value::Null);
    kept.map(|node| string(node).map(str::to_owned)).collect()
}

fn string(node: &Node) -> Result<&str, Fault> {
    match &node.value {
        Value::String(text) => Ok(text),
        _ => Err(fault(node, "expected a string")),
    }
}

fn members(node: &Node) -> Result<&[Member], Fault> {
    match &node.value {
        Value::Object(members) => Ok(members),
        _ => Err(fault(node, "expected an object")),
    }
}

fn fault(node: &Node, reason: &'static str) -> Fault {
    Fault { at: node.start, reason }
}

/// Finds positions at growing offsets in one pass, so a long single-line document is not rescanned per statement.
pub(crate) struct Cursor<'t> {
    text: &'t str,
    offset: usize,
    at: Position,
}

impl<'t> Cursor<'t> {
    pub(crate) fn new(text: &'t str) -> Cursor<'t> {
        Cursor { text, offset: 0, at: Position { line: 1, column: 1 } }
    }

    /// The position of `offset`, which must not lie before an offset asked for earlier.
    pub(crate) fn position(&mut self, offset: usize) -> Position {
        for c in self.text.get(self.offset..offset).unwrap_or_default().chars() {
            self.at = match c {
                '\n' => Position { line: self.at.line + 1, column: 1 },
                _ => Position { line: self.at.line, column: self.at.column + 1 },
            };
        }
        self.offset = self.offset.max(offset);
        self.at
    }
}
