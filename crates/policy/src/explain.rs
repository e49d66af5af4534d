//! A decision with everything that led to it, for the policy simulators and for people.
//!
//! It looks at every statement again, so it is slower than `evaluate`; both decide by the same code.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::action::{Action, Folded};
use crate::compile::{Matched, Policy, PolicyKind, Statement};
use crate::decision::{Decision, Outcome};
use crate::document::Effect;
use crate::evaluate::{Evaluation, Request};
use crate::policies::{Policies, PolicySet};

/// A decision and what led to it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Explanation {
    /// The same as [`evaluate`](crate::evaluate) answers.
    pub decision: Decision,
    /// Allowed: every Allow that applies. Explicit deny: every Deny that applies. Otherwise none. Organization
    /// policies never stand here.
    pub matched: Vec<Matched>,
    /// Context keys that statements for this action and resource needed and the request lacked, as written.
    pub missing_context: Vec<String>,
    /// What each kind of policy that is in force says by itself.
    pub verdicts: Vec<(PolicyKind, Verdict)>,
}

/// What the policies of one kind say, taken alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// They allow.
    Allowed,
    /// They neither allow nor deny.
    ImplicitDeny,
    /// One denies.
    ExplicitDeny,
}

impl Verdict {
    /// The verdict of two sets taken as one.
    fn or(self, other: Verdict) -> Verdict {
        match (self, other) {
            (Verdict::ExplicitDeny, _) | (_, Verdict::ExplicitDeny) => Verdict::ExplicitDeny,
            (Verdict::Allowed, _) | (_, Verdict::Allowed) => Verdict::Allowed,
            (Verdict::ImplicitDeny, Verdict::ImplicitDeny) => Verdict::ImplicitDeny,
        }
    }
}

impl Explanation {
    /// What the policies of one kind say, if any are in force.
    pub fn verdict(&self, kind: PolicyKind) -> Option<Verdict> {
        self.verdicts.iter().find(|(of, _)| *of == kind).map(|(_, verdict)| *verdict)
    }
}

/// Decides a request and says why, statement by statement.
pub fn explain(request: &Request<'_>, policies: &Policies) -> Explanation {
    let folded = Folded::new(request.action);
    let action = Action::new(folded.as_str());
    let evaluation = Evaluation::new(request, policies, action);
    let mut survey = Survey {
        request,
        action,
        evaluation,
        applying: Vec::new(),
        missing: Vec::new(),
        seen: BTreeSet::new(),
    };
    let verdicts = survey.all(policies);
    let decision = survey.evaluation.decide();
    let wanted = match decision.outcome {
        Outcome::Allowed => Some(Effect::Allow),
        Outcome::ExplicitDeny(_) => Some(Effect::Deny),
        Outcome::ImplicitDeny(_) => None,
    };
    let matched = survey.applying.iter().filter(|(effect, ..)| Some(*effect) == wanted);
    let matched = matched.map(|(_, policy, number)| Matched::new(policy, *number)).collect();
    Explanation { decision, matched, missing_context: survey.missing, verdicts }
}

struct Survey<'a> {
    request: &'a Request<'a>,
    action: Action<'a>,
    evaluation: Evaluation<'a>,
    /// Statements that apply: effect, policy, number.
    applying: Vec<(Effect, &'a Arc<Policy>, usize)>,
    missing: Vec<String>,
    /// The missing keys in lower case: names ignore it.
    seen: BTreeSet<String>,
}

impl<'a> Survey<'a> {
    fn all(&mut self, policies: &'a Policies) -> Vec<(PolicyKind, Verdict)> {
        let identity = self.set(&policies.identity).or(self.set(&policies.account_grants));
        let mut verdicts = vec![(PolicyKind::Identity, identity)];
        if let Some(boundary) = &policies.boundary {
            verdicts.push((PolicyKind::Boundary, self.set(boundary)));
        }
        if let Some(session) = &policies.session {
            verdicts.push((PolicyKind::Session, self.set(session)));
        }
        for policy in policies.resource.iter().chain(&policies.endpoint) {
            let numbered = policy.statements().iter().enumerate();
            let verdict = self.statements(numbered.map(|(number, statement)| (policy, number, statement)));
            verdicts.push((policy.source().kind, verdict));
        }
        let levels = [
            (PolicyKind::ServiceControl, &policies.service_control),
            (PolicyKind::ResourceControl, &policies.resource_control),
        ];
        for (kind, levels) in levels {
            if let Some(verdict) = levels.iter().map(|level| self.set(level)).max() {
                verdicts.push((kind, verdict));
            }
        }
        verdicts
    }

    fn set(&mut self, set: &'a PolicySet) -> Verdict {
        self.statements(set.candidates(&self.action, self.request.resource))
    }

    fn statements(
        &mut self,
        candidates: impl Iterator<Item = (&'a Arc<Policy>, usize, &'a Statement)>,
    ) -> Verdict {
        let mut verdict = Verdict::ImplicitDeny;
        for (policy, number, statement) in candidates {
            if self.evaluation.concerns(statement).is_none() {
                continue;
            }
            let mut holds = true;
            for condition in &statement.conditions {
                let (held, missing) = condition.judge(self.request.context);
                holds &= held;
                if let Some(key) = missing
                    && self.seen.insert(key.to_ascii_lowercase())
                {
                    self.missing.push(key.to_owned());
                }
            }
            if !holds {
                continue;
            }
            verdict = verdict.or(match statement.effect {
                Effect::Allow => Verdict::Allowed,
                Effect::Deny => Verdict::ExplicitDeny,
            });
            if !matches!(policy.source().kind, PolicyKind::ServiceControl | PolicyKind::ResourceControl) {
                self.applying.push((statement.effect, policy, number));
            }
        }
        verdict
    }
}
