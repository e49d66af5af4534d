//! [`Policy`]: a document made ready for evaluation, once, with all parsing and classifying behind it.

use std::sync::Arc;

use crate::action::{Action, ActionPattern};
use crate::arn::Head;
use crate::condition::Condition;
use crate::context::Context;
use crate::document::{self, Document, Effect, Element, Position, Version};
use crate::evaluate::Request;
use crate::principal::{Naming, Principals};
use crate::variable::{Syntax, Text};
use crate::weight::Weight;

/// The part a policy plays in a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyKind {
    /// Attached to or embedded in a user, group or role.
    Identity,
    /// A permissions boundary.
    Boundary,
    /// Passed when a session was made.
    Session,
    /// Attached to the resource.
    Resource,
    /// The trust policy of a role: a resource policy that must itself allow.
    Trust,
    /// A service control policy of an organization.
    ServiceControl,
    /// A resource control policy of an organization.
    ResourceControl,
    /// Of the VPC endpoint a request came through.
    Endpoint,
}

/// Where a policy comes from, for messages and matched statements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicySource {
    /// The part it plays.
    pub kind: PolicyKind,
    /// What a simulator calls it (`SourcePolicyId`), for example `user_alice_admin` or a policy's name.
    pub id: String,
    /// The ARN, for managed policies; denials by a policy with an ARN name it.
    pub arn: Option<String>,
}

impl PolicySource {
    /// A policy without an ARN: an inline, session, resource or trust policy.
    pub fn inline(kind: PolicyKind, id: impl Into<String>) -> PolicySource {
        PolicySource { kind, id: id.into(), arn: None }
    }

    /// A policy with an ARN of its own.
    pub fn managed(kind: PolicyKind, id: impl Into<String>, arn: impl Into<String>) -> PolicySource {
        PolicySource { kind, id: id.into(), arn: Some(arn.into()) }
    }
}

/// A compiled policy. Share it in an [`Arc`]; it is immutable.
#[derive(Debug, Clone)]
pub struct Policy {
    source: PolicySource,
    statements: Vec<Statement>,
    context_keys: Vec<String>,
    weight: Weight,
}

impl Policy {
    /// Compiles a document. Total: what AWS would accept and never match compiles to something that never matches.
    pub fn compile(document: &Document, source: PolicySource) -> Policy {
        let version = document.version();
        let statements = document.statements.iter();
        let statements =
            statements.map(|statement| Statement::compile(statement, version, source.kind)).collect();
        Policy { source, statements, context_keys: document.context_keys(), weight: Weight::of(document) }
    }

    pub(crate) fn weight(&self) -> Weight {
        self.weight
    }

    /// Whether a decision can hang on a context key that is not among these.
    pub(crate) fn reads_beyond(&self, known: &Context) -> bool {
        self.context_keys.iter().any(|key| known.get(key).is_none())
    }

    /// Where the policy comes from.
    pub fn source(&self) -> &PolicySource {
        &self.source
    }

    /// Whether some statement allows an action of this service, such as `s3`, on whatever resource and condition.
    ///
    /// ```
    /// # use policy::{Document, Policy, PolicyKind, PolicySource};
    /// let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}"#;
    /// let document = Document::parse(text).expect("a policy");
    /// let policy = Policy::compile(&document, PolicySource::inline(PolicyKind::Identity, "reader"));
    /// assert!(policy.allows_service("s3") && !policy.allows_service("iam"));
    /// ```
    pub fn allows_service(&self, service: &str) -> bool {
        let service = service.to_ascii_lowercase();
        let mut allowing = self.statements.iter().filter(|statement| statement.effect == Effect::Allow);
        allowing.any(|statement| statement.actions.reach(&service))
    }

    /// Whether some statement allows this action, on something and under some conditions.
    ///
    /// ```
    /// use policy::{Document, Policy, PolicyKind, PolicySource};
    /// let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}"#;
    /// let document = Document::parse(text).expect("a policy");
    /// let policy = Policy::compile(&document, PolicySource::inline(PolicyKind::Identity, "reader"));
    /// assert!(policy.allows_action("s3:GetObject") && !policy.allows_action("s3:PutObject"));
    /// ```
    pub fn allows_action(&self, action: &str) -> bool {
        let action = action.to_ascii_lowercase();
        let action = Action::new(&action);
        let mut allowing = self.statements.iter().filter(|statement| statement.effect == Effect::Allow);
        allowing.any(|statement| statement.actions.matches(&action))
    }

    pub(crate) fn statements(&self) -> &[Statement] {
        &self.statements
    }
}

/// One statement of one policy, found to apply.
#[derive(Debug, Clone)]
pub struct Matched {
    policy: Arc<Policy>,
    index: usize,
}

impl Matched {
    pub(crate) fn new(policy: &Arc<Policy>, index: usize) -> Matched {
        Matched { policy: Arc::clone(policy), index }
    }

    /// The policy it stands in.
    pub fn source(&self) -> &PolicySource {
        self.policy.source()
    }

    /// Its number in the document, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Its `Sid`, if it has one.
    pub fn sid(&self) -> Option<&str> {
        self.policy.statements.get(self.index)?.sid.as_deref()
    }

    /// Where it starts and ends in the document's text.
    pub fn span(&self) -> (Position, Position) {
        let nowhere = Position { line: 1, column: 1 };
        self.policy.statements.get(self.index).map_or((nowhere, nowhere), |statement| statement.span)
    }
}

/// A compiled statement.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    pub(crate) effect: Effect,
    pub(crate) actions: Actions,
    resources: Resources,
    principals: Option<Principals>,
    pub(crate) conditions: Vec<Condition>,
    sid: Option<String>,
    span: (Position, Position),
}

impl Statement {
    fn compile(statement: &document::Statement, version: Version, kind: PolicyKind) -> Statement {
        let conditions = statement.conditions.iter();
        // Only a resource's own policies look at who calls; elsewhere the policy's place says whom it is about.
        let names_callers = matches!(kind, PolicyKind::Resource | PolicyKind::Trust | PolicyKind::Endpoint);
        let none = Principals::nobody();
        let principals =
            names_callers.then(|| statement.principal.as_ref().map_or(none, Principals::compile));
        Statement {
            effect: statement.effect,
            actions: Actions::compile(statement.action.as_ref()),
            resources: Resources::compile(statement.resource.as_ref(), version, kind),
            principals,
            conditions: conditions.filter_map(|entry| Condition::compile(entry, version)).collect(),
            sid: statement.sid.clone(),
            span: (statement.start, statement.end),
        }
    }

    /// Whether everything but the conditions applies; how the caller is named.
    pub(crate) fn concerns(
        &self,
        request: &Request<'_>,
        action: &Action<'_>,
        has_boundary: bool,
    ) -> Option<Naming> {
        if !self.actions.matches(action) || !self.resources.matches(request.resource, request.context) {
            return None;
        }
        let Some(principals) = &self.principals else {
            return Some(Naming::Direct);
        };
        // Documented oddity: Deny with NotPrincipal hits every caller that has a permissions boundary.
        if has_boundary && self.effect == Effect::Deny && principals.is_negated() {
            return Some(Naming::Direct);
        }
        principals.naming(request.principal)
    }

    /// Whether it is about the action.
    pub(crate) fn is_about_action(&self, action: &Action<'_>) -> bool {
        self.actions.matches(action)
    }

    /// Whether it is about the resource.
    pub(crate) fn is_about_resource(&self, request: &Request<'_>) -> bool {
        self.resources.matches(request.resource, request.context)
    }

    /// What a resource has to start with for the statement to apply; one of them suffices.
    pub(crate) fn resource_starts(&self) -> Vec<String> {
        self.resources.starts()
    }

    /// Whether all conditions are true.
    pub(crate) fn conditions_hold(&self, context: &Context) -> bool {
        self.conditions.iter().all(|condition| condition.holds(context))
    }
}

/// A compiled `Action` or `NotAction`.
#[derive(Debug, Clone)]
pub(crate) struct Actions {
    pub(crate) negated: bool,
    pub(crate) patterns: Vec<ActionPattern>,
}

impl Actions {
    /// Without the element a statement applies to nothing.
    fn compile(element: Option<&Element>) -> Actions {
        let Some(element) = element else {
            return Actions { negated: false, patterns: Vec::new() };
        };
        let patterns = element.values.iter().map(|value| ActionPattern::new(value)).collect();
        Actions { negated: element.negated, patterns }
    }

    /// Whether any action of the service, in lower case, is among these.
    fn reach(&self, service: &str) -> bool {
        match self.negated {
            false => self.patterns.iter().any(|pattern| pattern.reaches(service)),
            true => !self.patterns.iter().any(|pattern| pattern.covers(service)),
        }
    }

    fn matches(&self, action: &Action<'_>) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(action)) != self.negated
    }
}

/// A statement with more resources than this is found by what they have in common, so that an index stays of the size
/// of its policies.
const STARTS: usize = 8;

/// A compiled `Resource` or `NotResource`.
#[derive(Debug, Clone)]
struct Resources {
    negated: bool,
    patterns: Vec<ResourcePattern>,
}

#[derive(Debug, Clone)]
enum ResourcePattern {
    /// `*`, the only one that matches requests without a resource.
    Any,
    Arn {
        head: Head,
        tail: Text,
    },
}

impl Resources {
    /// Without the element, the policies of a resource speak of that resource; others apply to nothing.
    fn compile(element: Option<&Element>, version: Version, kind: PolicyKind) -> Resources {
        let Some(element) = element else {
            return Resources {
                negated: matches!(kind, PolicyKind::Resource | PolicyKind::Trust),
                patterns: Vec::new(),
            };
        };
        let patterns = element.values.iter().map(|value| ResourcePattern::new(value, version)).collect();
        Resources { negated: element.negated, patterns }
    }

    fn matches(&self, resource: &str, context: &Context) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(resource, context)) != self.negated
    }

    fn starts(&self) -> Vec<String> {
        if self.negated {
            return vec![String::new()];
        }
        let starts: Vec<String> = self.patterns.iter().map(ResourcePattern::start).collect();
        if starts.len() <= STARTS {
            return starts;
        }
        starts.into_iter().reduce(|one, other| common_start(&one, &other)).into_iter().collect()
    }
}

impl ResourcePattern {
    /// Variables live behind the fifth colon only; missing trailing parts match anything.
    fn new(text: &str, version: Version) -> ResourcePattern {
        if text == "*" {
            return ResourcePattern::Any;
        }
        let mut parts: Vec<&str> = text.splitn(6, ':').collect();
        let tail = if parts.len() == 6 { parts.pop() } else { None };
        let syntax = Syntax { wildcards: true, variables: version == Version::V2012, fold: false };
        ResourcePattern::Arn { head: Head::new(&parts), tail: Text::new(tail.unwrap_or("*"), syntax) }
    }

    /// What everything that matches starts with.
    fn start(&self) -> String {
        match self {
            ResourcePattern::Any => String::new(),
            ResourcePattern::Arn { head, tail } => match head.literal() {
                (start, true) => start + tail.start(),
                (start, false) => start,
            },
        }
    }

    fn matches(&self, resource: &str, context: &Context) -> bool {
        match self {
            ResourcePattern::Any => true,
            ResourcePattern::Arn { head, tail } => {
                head.strip(resource).is_some_and(|rest| tail.matches(rest, context))
            }
        }
    }
}

fn common_start(one: &str, other: &str) -> String {
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a).collect()
}
