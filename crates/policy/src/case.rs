//! [`Case`]: one question to the evaluator as a line of JSON, with the policies and the answer that is expected.
//!
//! The corpus of this crate, `countersign policy evaluate` and `countersign policy test` are written in this form;
//! `docs/cli.md` describes it. A case says everything itself: no context key is added to those it names.

mod read;

use std::fmt;

use crate::compile::PolicyKind;
use crate::context::Context;
use crate::decision::{Decision, Outcome};
use crate::document::Position;
use crate::evaluate::Request;
use crate::explain::{Explanation, explain};
use crate::policies::Policies;
use crate::principal::Principal;

/// A request, the policies that bear on it, and what is expected of them.
///
/// ```
/// let case = policy::Case::parse(
///     r#"{"principal": "arn:aws:iam::111122223333:user/alice",
///         "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k",
///         "identity": [{"Statement": {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}}],
///         "expect": {"decision": "allowed"}}"#,
/// )?;
/// assert_eq!(case.mismatches(&case.explain()), Vec::<String>::new());
/// # Ok::<(), policy::CaseFault>(())
/// ```
#[derive(Debug, Clone)]
pub struct Case {
    id: Option<String>,
    note: Option<String>,
    principal: Principal,
    action: String,
    resource: String,
    resource_account: Option<String>,
    context: Context,
    policies: Policies,
    expected: Option<Expected>,
}

/// What a case says must come of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Expected {
    decision: String,
    by: Option<String>,
    matched: Option<Vec<String>>,
}

/// Why a line is no case, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFault {
    position: Position,
    reason: String,
}

impl CaseFault {
    /// Where the fault is.
    pub fn position(&self) -> Position {
        self.position
    }

    /// What is wrong, in plain words.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for CaseFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.position.line, self.position.column, self.reason)
    }
}

impl std::error::Error for CaseFault {}

/// Gives the text of a policy that a case refers to by a name instead of holding it.
pub type Load<'a> = dyn FnMut(&str) -> Result<String, String> + 'a;

impl Case {
    /// Reads a case that holds its policies.
    ///
    /// # Errors
    /// Text that is not JSON, members that a case has not or lacks, policies outside the grammar.
    pub fn parse(text: &str) -> Result<Case, CaseFault> {
        Case::parse_with(text, &mut |name| Err(format!("there is nothing that could read {name}")))
    }

    /// Reads a case whose policies may be names, which `load` turns into the texts of policies.
    ///
    /// # Errors
    /// As [`Case::parse`], and what `load` says.
    pub fn parse_with(text: &str, load: &mut Load<'_>) -> Result<Case, CaseFault> {
        read::case(text, load)
    }

    /// `id`, if it has one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// `note`, if it has one: what the case shows.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// The question.
    pub fn request(&self) -> Request<'_> {
        Request {
            principal: &self.principal,
            action: &self.action,
            resource: &self.resource,
            resource_account: self.resource_account.as_deref(),
            context: &self.context,
        }
    }

    /// The policies that bear on it.
    pub fn policies(&self) -> &Policies {
        &self.policies
    }

    /// Decides it, with reasons.
    pub fn explain(&self) -> Explanation {
        explain(&self.request(), &self.policies)
    }

    /// Whether it says what is expected.
    pub fn has_expectation(&self) -> bool {
        self.expected.is_some()
    }

    /// In which points the answer is not what the case expects; empty if it is, or if nothing is expected.
    pub fn mismatches(&self, explanation: &Explanation) -> Vec<String> {
        let Some(expected) = &self.expected else { return Vec::new() };
        let mut found = Vec::new();
        let decision = &explanation.decision;
        if expected.decision != decision.outcome.name() {
            found.push(format!("expected {}, got {}", expected.decision, decision.outcome.name()));
        }
        if let Some(by) = &expected.by {
            let actual = decision.by().map_or("nothing", PolicyKind::name);
            if by != actual {
                found.push(format!("expected to be settled by {by}, was by {actual}"));
            }
        }
        if let Some(sids) = &expected.matched {
            let actual: Vec<&str> =
                explanation.matched.iter().map(|matched| matched.sid().unwrap_or_default()).collect();
            if *sids != actual {
                found.push(format!("expected the statements {sids:?}, matched {actual:?}"));
            }
        }
        found
    }
}

impl Outcome {
    /// The simulators' word for it: `allowed`, `explicitDeny`, `implicitDeny`.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::Allowed => "allowed",
            Outcome::ExplicitDeny(_) => "explicitDeny",
            Outcome::ImplicitDeny(_) => "implicitDeny",
        }
    }
}

impl Decision {
    /// The kind of policy that settled it: that denies, that had to allow and does not, or that allows. None for what
    /// the root user may do by itself.
    pub fn by(&self) -> Option<PolicyKind> {
        match self.outcome {
            Outcome::Allowed => self.decisive.as_ref().map(|matched| matched.source().kind),
            Outcome::ExplicitDeny(kind) | Outcome::ImplicitDeny(kind) => Some(kind),
        }
    }
}

impl PolicyKind {
    /// The member of a case that holds policies of this kind.
    pub fn name(self) -> &'static str {
        match self {
            PolicyKind::Identity => "identity",
            PolicyKind::Boundary => "boundary",
            PolicyKind::Session => "session",
            PolicyKind::Resource => "resourcePolicy",
            PolicyKind::Trust => "trustPolicy",
            PolicyKind::ServiceControl => "scp",
            PolicyKind::ResourceControl => "rcp",
            PolicyKind::Endpoint => "endpointPolicy",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUEST: &str = r#""action":"s3:GetObject","resource":"arn:aws:s3:::b/k""#;

    #[test]
    fn what_is_no_case_is_refused_with_its_place() {
        let user = r#""principal":"arn:aws:iam::111122223333:user/a""#;
        for (line, column, reason) in [
            ("[]".to_owned(), 1, "an object was expected"),
            ("{".to_owned(), 2, "member"),
            (format!("{{{REQUEST}}}"), 1, "a case needs \"principal\""),
            (format!("{{{user},\"resource\":\"*\"}}"), 1, "a case needs \"action\""),
            (format!(r#"{{"principal":"alice",{REQUEST}}}"#), 14, "a principal is the ARN"),
            (format!(r#"{{"principal":{{"Robot":"x"}},{REQUEST}}}"#), 15, "a principal has AWS"),
            (format!(r#"{{"resourcepolicy":{{}},{user},{REQUEST}}}"#), 2, "no member \"resourcepolicy\""),
            (format!(r#"{{"identity":[3],{user},{REQUEST}}}"#), 14, "a policy is an object"),
            (format!(r#"{{"identity":["f.json"],{user},{REQUEST}}}"#), 14, "f.json: there is nothing"),
            (format!(r#"{{"identity":[{{}}],{user},{REQUEST}}}"#), 14, "identity[0] is no policy"),
            (format!(r#"{{"scp":{{}},{user},{REQUEST}}}"#), 8, "levels are"),
            (format!(r#"{{"expect":{{"decision":"yes"}},{user},{REQUEST}}}"#), 23, "a decision is"),
            (format!(r#"{{"expect":{{}},{user},{REQUEST}}}"#), 11, "needs a decision"),
            (format!(r#"{{"context":{{"a":{{}}}},{user},{REQUEST}}}"#), 17, "a context value"),
        ] {
            let why = Case::parse(&line).expect_err(&line);
            assert!(why.reason().contains(reason), "{line}: {why}");
            assert_eq!(why.position(), Position { line: 1, column }, "{line}: {why}");
        }
    }

    #[test]
    fn policies_can_be_objects_texts_or_names() {
        let policy = r#"{"Statement":{"Sid":"S","Effect":"Allow","Action":"*","Resource":"*"}}"#;
        let quoted = policy.replace('"', "\\\"");
        for (identity, id) in
            [(policy, "identity"), (&*format!("[\"{quoted}\"]"), "identity[0]"), ("\"file\"", "file")]
        {
            let line = format!(
                r#"{{"principal":"arn:aws:iam::111122223333:user/a",{REQUEST},"identity":{identity},
                    "expect":{{"decision":"allowed","by":"identity","matched":["S"]}}}}"#
            );
            let case = Case::parse_with(&line, &mut |_| Ok(policy.to_owned())).expect(&line);
            let explanation = case.explain();
            assert_eq!(case.mismatches(&explanation), Vec::<String>::new());
            assert_eq!(explanation.matched.first().map(|matched| &*matched.source().id), Some(id));
        }
    }

    #[test]
    fn every_point_that_is_not_as_expected_is_told() {
        let line = format!(
            r#"{{"principal":"anonymous",{REQUEST},"expect":{{"decision":"allowed","by":"scp","matched":["A"]}}}}"#
        );
        let case = Case::parse(&line).expect(&line);
        assert_eq!(
            case.mismatches(&case.explain()),
            [
                "expected allowed, got implicitDeny",
                "expected to be settled by scp, was by resourcePolicy",
                "expected the statements [\"A\"], matched []",
            ]
        );
    }
}
