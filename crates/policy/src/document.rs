//! The typed policy document: what was written, where each statement stands, and nothing about what it means.
//!
//! `parse.rs` fills it, `validate.rs` judges it, `compile.rs` turns it into something that can be evaluated.

use std::collections::BTreeSet;
use std::fmt;

use crate::variable;

/// A parsed policy document of any kind (identity, trust, resource, organization).
///
/// It keeps the original text, because a document is stored and shown exactly as it was given.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub(crate) text: String,
    pub(crate) version: Option<Version>,
    pub(crate) id: Option<String>,
    pub(crate) statements: Vec<Statement>,
}

/// The two versions of the policy language. Policy variables exist only in the newer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// `2008-10-17`, which is also what an absent `Version` means.
    V2008,
    /// `2012-10-17`.
    V2012,
}

/// One statement as written.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Statement {
    /// `Sid`, if present (it may be empty).
    pub sid: Option<String>,
    /// `Effect`.
    pub effect: Effect,
    /// Whether `Effect` was spelled in the exact letter case; other spellings parse but fail validation.
    pub(crate) effect_exact: bool,
    /// `Principal` or `NotPrincipal`.
    pub principal: Option<PrincipalElement>,
    /// `Action` or `NotAction`.
    pub action: Option<Element>,
    /// `Resource` or `NotResource`.
    pub resource: Option<Element>,
    /// The entries of `Condition`, flattened, in source order.
    pub conditions: Vec<ConditionEntry>,
    /// Where the statement starts, in the sense of the policy simulators.
    pub start: Position,
    /// Just behind the statement's closing brace.
    pub end: Position,
}

/// `Allow` or `Deny`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Grants, where nothing denies.
    Allow,
    /// Denies, whatever else grants.
    Deny,
}

/// `Action`, `NotAction`, `Resource` or `NotResource`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Element {
    /// True for the `Not…` form.
    pub negated: bool,
    /// The values, in source order.
    pub values: Vec<String>,
}

/// `Principal` or `NotPrincipal`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrincipalElement {
    /// True for `NotPrincipal`.
    pub negated: bool,
    /// What stands in it.
    pub body: PrincipalBody,
}

/// The two forms of a principal element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrincipalBody {
    /// A bare string; only `*` has a meaning.
    Text(String),
    /// Principal type (`AWS`, `Service`, `Federated`, `CanonicalUser`) and its values, in source order.
    Types(Vec<(String, Vec<String>)>),
}

/// One `operator: { key: values }` of a condition block.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConditionEntry {
    /// The operator as written, with its set prefix and its `IfExists`.
    pub operator: String,
    /// The context key as written.
    pub key: String,
    /// The values as text; numbers and booleans keep their spelling.
    pub values: Vec<String>,
}

/// A place in a document's text: line and column, both counted from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Characters since the start of the line, plus 1.
    pub column: usize,
}

/// Why a document was refused: AWS's `MalformedPolicyDocument` message, and where the fault is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    pub(crate) message: String,
    pub(crate) position: Position,
    pub(crate) detail: String,
}

impl Document {
    /// The text the document was parsed from, unchanged.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The version in effect: an absent `Version` means [`Version::V2008`].
    pub fn version(&self) -> Version {
        self.version.unwrap_or(Version::V2008)
    }

    /// `Id`, if present.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The statements, in source order; at least one.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// The context keys the document refers to, in conditions and in variables, by first appearance and as written;
    /// spellings that differ in letter case only are one key.
    pub fn context_keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        let mut seen = BTreeSet::new();
        for statement in &self.statements {
            let resources = statement
                .resource
                .iter()
                .flat_map(|element| &element.values)
                .flat_map(|value| variable::keys(value));
            let conditions = statement.conditions.iter().flat_map(|entry| {
                std::iter::once(entry.key.clone())
                    .chain(entry.values.iter().flat_map(|value| variable::keys(value)))
            });
            for key in resources.chain(conditions) {
                if seen.insert(key.to_ascii_lowercase()) {
                    keys.push(key);
                }
            }
        }
        keys
    }

    /// The length AWS holds against its policy size quotas: characters that are not white space.
    pub fn quota_length(&self) -> usize {
        quota_length(&self.text)
    }
}

/// As [`Document::quota_length`], of a document that has been read before.
pub fn quota_length(text: &str) -> usize {
    text.chars().filter(|c| !matches!(c, ' ' | '\t' | '\r' | '\n')).count()
}

impl Malformed {
    /// The text a client sees.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where the fault is: the offending token for syntax errors, else the start of the statement.
    pub fn position(&self) -> Position {
        self.position
    }

    /// A plain description for people, more precise than AWS's message.
    pub fn detail(&self) -> &str {
        &self.detail
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Malformed {}

impl Position {
    /// The position of byte `offset` in `text`.
    pub(crate) fn of(text: &str, offset: usize) -> Position {
        let mut end = offset.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = text.get(..end).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Position {
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }
    }
}
