//! [`Case`]: one question to the evaluator as a line of JSON, with the policies and the answer that is expected.
//!
//! The corpus of this crate, `countersign policy evaluate` and `countersign policy test` are written in this form;
//! `docs/cli.md` describes it. A case says everything itself: no context key is added to those it names.

use std::fmt;
use std::sync::Arc;

use crate::arn::Arn;
use crate::compile::{Policy, PolicyKind, PolicySource};
use crate::context::{self, Context};
use crate::decision::{Decision, Outcome};
use crate::document::{Document, Position};
use crate::evaluate::Request;
use crate::explain::{Explanation, explain};
use crate::json::{self, Member, Node, Value};
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
        Reader { text, load }
            .case()
            .map_err(|fault| CaseFault { position: Position::of(text, fault.at), reason: fault.reason })
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

struct Fault {
    at: usize,
    reason: String,
}

fn fault(node: &Node, reason: impl Into<String>) -> Fault {
    Fault { at: node.start, reason: reason.into() }
}

struct Reader<'t, 'l, 'f> {
    text: &'t str,
    load: &'l mut Load<'f>,
}

/// What stands in a case, by member.
#[derive(Default)]
struct Parts {
    id: Option<String>,
    note: Option<String>,
    principal: Option<Principal>,
    action: Option<String>,
    resource: Option<String>,
    resource_account: Option<String>,
    context: Context,
    identity: Vec<Arc<Policy>>,
    boundary: Option<Arc<Policy>>,
    session: Option<Vec<Arc<Policy>>>,
    resource_policy: Option<Arc<Policy>>,
    endpoint: Option<Arc<Policy>>,
    service_control: Vec<Vec<Arc<Policy>>>,
    resource_control: Vec<Vec<Arc<Policy>>>,
    expected: Option<Expected>,
}

impl Reader<'_, '_, '_> {
    fn case(&mut self) -> Result<Case, Fault> {
        let root =
            json::read(self.text).map_err(|fault| Fault { at: fault.at, reason: fault.reason.to_owned() })?;
        let mut parts = Parts::default();
        for member in members(&root)? {
            self.member(&mut parts, member)?;
        }
        let lacks = |name: &str| fault(&root, format!("a case needs \"{name}\""));
        let principal = parts.principal.ok_or_else(|| lacks("principal"))?;
        let policies = Policies::new(parts.identity)
            .with_boundary(parts.boundary)
            .with_session(parts.session)
            .with_resource(parts.resource_policy)
            .with_endpoint(parts.endpoint);
        let policies = if is_service_linked(&principal) {
            policies
        } else {
            policies.with_service_control(parts.service_control).with_resource_control(parts.resource_control)
        };
        Ok(Case {
            id: parts.id,
            note: parts.note,
            principal,
            action: parts.action.ok_or_else(|| lacks("action"))?,
            resource: parts.resource.ok_or_else(|| lacks("resource"))?,
            resource_account: parts.resource_account,
            context: parts.context,
            policies,
            expected: parts.expected,
        })
    }

    fn member(&mut self, parts: &mut Parts, member: &Member) -> Result<(), Fault> {
        let node = &member.node;
        match member.name.as_str() {
            "id" => parts.id = Some(text(node)?),
            "note" => parts.note = Some(text(node)?),
            "mark" => drop(text(node)?),
            "principal" => parts.principal = Some(principal(node)?),
            "action" => parts.action = Some(text(node)?),
            "resource" => parts.resource = Some(text(node)?),
            "resourceAccount" => parts.resource_account = Some(text(node)?),
            "context" => parts.context = context(node)?,
            "identity" => parts.identity = self.list(node, PolicyKind::Identity, "identity")?,
            "boundary" => parts.boundary = Some(self.one(node, PolicyKind::Boundary, "boundary")?),
            "session" => parts.session = Some(self.list(node, PolicyKind::Session, "session")?),
            name @ ("resourcePolicy" | "trustPolicy") => {
                let kind = if name == "trustPolicy" { PolicyKind::Trust } else { PolicyKind::Resource };
                let policy = self.one(node, kind, name)?;
                if parts.resource_policy.replace(policy).is_some() {
                    return Err(fault(
                        node,
                        "a role's resource policy is its trust policy: give one of them",
                    ));
                }
            }
            "endpointPolicy" => {
                parts.endpoint = Some(self.one(node, PolicyKind::Endpoint, "endpointPolicy")?);
            }
            "scp" => parts.service_control = self.levels(node, PolicyKind::ServiceControl)?,
            "rcp" => parts.resource_control = self.levels(node, PolicyKind::ResourceControl)?,
            "expect" => parts.expected = Some(expected(node)?),
            other => {
                let reason = format!("a case has no member \"{}\"", other.escape_debug());
                return Err(Fault { at: member.start, reason });
            }
        }
        Ok(())
    }

    /// A list of lists: levels of an organization, root first.
    fn levels(&mut self, node: &Node, kind: PolicyKind) -> Result<Vec<Vec<Arc<Policy>>>, Fault> {
        let Value::Array(levels) = &node.value else {
            return Err(fault(node, "levels are a list of lists of policies"));
        };
        let numbered = levels.iter().enumerate();
        numbered
            .map(|(number, level)| self.list(level, kind, &format!("{}[{number}]", kind.name())))
            .collect()
    }

    /// A list of policies, or one.
    fn list(&mut self, node: &Node, kind: PolicyKind, name: &str) -> Result<Vec<Arc<Policy>>, Fault> {
        let Value::Array(nodes) = &node.value else { return Ok(vec![self.one(node, kind, name)?]) };
        let numbered = nodes.iter().enumerate();
        numbered.map(|(number, node)| self.one(node, kind, &format!("{name}[{number}]"))).collect()
    }

    /// A policy: an object, the text of one, or a name that `load` knows.
    fn one(&mut self, node: &Node, kind: PolicyKind, name: &str) -> Result<Arc<Policy>, Fault> {
        let (text, id) = match &node.value {
            Value::Object(_) => {
                (self.text.get(node.start..node.end).unwrap_or_default().to_owned(), name.to_owned())
            }
            Value::String(text) if text.trim_start().starts_with('{') => (text.clone(), name.to_owned()),
            Value::String(file) => {
                ((self.load)(file).map_err(|why| fault(node, format!("{file}: {why}")))?, file.clone())
            }
            _ => return Err(fault(node, "a policy is an object, its text, or the name of a file")),
        };
        let document = Document::parse(&text).map_err(|why| {
            let Position { line, column } = why.position();
            fault(node, format!("{id} is no policy: {} (line {line}, column {column} of it)", why.detail()))
        })?;
        Ok(Arc::new(Policy::compile(&document, PolicySource::inline(kind, id))))
    }
}

/// Roles of services are bound by no policy of the organization.
fn is_service_linked(principal: &Principal) -> bool {
    let Principal::AssumedRole { role_arn, .. } = principal else { return false };
    Arn::parse(role_arn).is_some_and(|arn| arn.resource.starts_with("role/aws-service-role/"))
}

fn members(node: &Node) -> Result<&[Member], Fault> {
    match &node.value {
        Value::Object(members) => Ok(members),
        _ => Err(fault(node, "an object was expected")),
    }
}

fn text(node: &Node) -> Result<String, Fault> {
    match &node.value {
        Value::String(text) => Ok(text.clone()),
        _ => Err(fault(node, "a string was expected")),
    }
}

fn context(node: &Node) -> Result<Context, Fault> {
    let mut context = Context::new();
    for Member { name, node, .. } in members(node)? {
        let value = match &node.value {
            Value::Null => continue,
            Value::Array(values) => {
                context::Value::Many(values.iter().map(scalar).collect::<Result<_, _>>()?)
            }
            _ => context::Value::from(scalar(node)?),
        };
        context.insert(name.clone(), value);
    }
    Ok(context)
}

fn scalar(node: &Node) -> Result<String, Fault> {
    match &node.value {
        Value::String(text) | Value::Number(text) => Ok(text.clone()),
        Value::Bool(value) => Ok(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => {
            Err(fault(node, "a context value is a string, a number, a boolean, or a list of these"))
        }
    }
}

/// No policy can name this one.
const UNKNOWN_ID: &str = "?";

fn principal(node: &Node) -> Result<Principal, Fault> {
    let Value::Object(members) = &node.value else {
        return named(node, &text(node)?, None, None);
    };
    let (mut arn, mut origin, mut id) = (None, None, None);
    for Member { name, start, node } in members {
        match name.as_str() {
            "Service" => return Ok(Principal::Service(text(node)?)),
            "Federated" => return Ok(Principal::Federated { provider: text(node)? }),
            "AWS" => arn = Some(text(node)?),
            "Role" | "User" => origin = Some(text(node)?),
            "Id" => id = Some(text(node)?),
            _ => {
                let reason = "a principal has AWS with Role or User and Id, or Service, or Federated";
                return Err(Fault { at: *start, reason: reason.to_owned() });
            }
        }
    }
    let arn = arn.ok_or_else(|| fault(node, "this principal names nobody"))?;
    named(node, &arn, origin, id)
}

/// A caller by ARN, with the role or user behind a session and the unique id where policies speak of them.
fn named(node: &Node, text: &str, origin: Option<String>, id: Option<String>) -> Result<Principal, Fault> {
    if text == "anonymous" {
        return Ok(Principal::Anonymous);
    }
    let unknown = || {
        let reason =
            "a principal is the ARN of a root user, user, assumed role or federated user, or \"anonymous\"";
        fault(node, reason)
    };
    let arn = Arn::parse(text).ok_or_else(unknown)?;
    let id = id.unwrap_or_else(|| UNKNOWN_ID.to_owned());
    let mut words = arn.resource.splitn(3, '/');
    match (arn.service, words.next(), words.next()) {
        ("iam", Some("root"), None) => Ok(Principal::Root { account: arn.account.to_owned() }),
        ("iam", Some("user"), Some(_)) => Ok(Principal::User { arn: text.to_owned(), id }),
        ("sts", Some("assumed-role"), Some(role)) => {
            let role_arn = || format!("arn:{}:iam::{}:role/{role}", arn.partition, arn.account);
            Ok(Principal::AssumedRole {
                arn: text.to_owned(),
                role_arn: origin.unwrap_or_else(role_arn),
                role_id: id,
            })
        }
        ("sts", Some("federated-user"), Some(_)) => Ok(Principal::FederatedUser {
            arn: text.to_owned(),
            user_arn: origin.unwrap_or_else(|| UNKNOWN_ID.to_owned()),
            user_id: id,
        }),
        _ => Err(unknown()),
    }
}

fn expected(node: &Node) -> Result<Expected, Fault> {
    let (mut decision, mut by, mut matched) = (None, None, None);
    for Member { name, start, node } in members(node)? {
        match (name.as_str(), &node.value) {
            ("decision", Value::String(word))
                if matches!(word.as_str(), "allowed" | "explicitDeny" | "implicitDeny") =>
            {
                decision = Some(word.clone());
            }
            ("decision", _) => {
                return Err(fault(node, "a decision is allowed, explicitDeny or implicitDeny"));
            }
            ("by", _) => by = Some(text(node)?),
            ("matched", Value::Array(sids)) => {
                matched = Some(sids.iter().map(text).collect::<Result<_, _>>()?);
            }
            _ => {
                let reason =
                    "what is expected has decision, by (a kind of policy) and matched (a list of Sids)";
                return Err(Fault { at: *start, reason: reason.to_owned() });
            }
        }
    }
    let decision = decision.ok_or_else(|| fault(node, "what is expected needs a decision"))?;
    Ok(Expected { decision, by, matched })
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
