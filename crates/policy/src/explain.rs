//! A decision with everything that led to it, for the policy simulators and for people.
//!
//! It looks at every statement, so it is slower than `evaluate`, which stops as soon as it knows; both decide by the same
//! code.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use crate::action::{Action, Folded};
use crate::compile::{Matched, Policy, PolicyKind};
use crate::context::Context;
use crate::decision::{Decision, Outcome};
use crate::document::Effect;
use crate::evaluate::{Denial, Evaluation, Grant, Request, strongest};
use crate::policies::{Part, Policies};
use crate::principal::Naming;

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
    let evaluation = Evaluation::new(request, policies, Action::new(folded.as_str()));
    let mut survey = Survey {
        context: request.context,
        evaluation,
        applying: Vec::with_capacity(32),
        parts: Vec::with_capacity(8),
        missing: Vec::new(),
        seen: BTreeSet::new(),
    };
    let verdicts = survey.all(policies);
    let decision = survey.evaluation.decide(|part| survey.strongest(part));
    let wanted = match decision.outcome {
        Outcome::Allowed => Some(Effect::Allow),
        Outcome::ExplicitDeny(_) => Some(Effect::Deny),
        Outcome::ImplicitDeny(_) => None,
    };
    let told = survey.parts.iter().filter(|(part, _)| !is_control(*part));
    let applying = told.filter_map(|(_, range)| survey.applying.get(range.clone())).flatten();
    let matched = applying.filter(|applying| Some(applying.effect) == wanted);
    let matched = matched.map(|applying| Matched::new(applying.policy, applying.statement)).collect();
    Explanation { decision, matched, missing_context: survey.missing, verdicts }
}

struct Survey<'a> {
    context: &'a Context,
    evaluation: Evaluation<'a>,
    applying: Vec<Applying<'a>>,
    /// Where each part begins and ends among these.
    parts: Vec<(Part, Range<usize>)>,
    missing: Vec<String>,
    /// The missing keys in lower case: names ignore it.
    seen: BTreeSet<String>,
}

/// A statement that applies.
struct Applying<'a> {
    policy: &'a Arc<Policy>,
    statement: usize,
    effect: Effect,
    naming: Naming,
}

impl<'a> Survey<'a> {
    fn all(&mut self, policies: &'a Policies) -> Vec<(PolicyKind, Verdict)> {
        let both = (self.part(Part::Identity), self.part(Part::AccountGrants));
        let identity = both.0.into_iter().chain(both.1).reduce(Verdict::or);
        let mut verdicts = vec![(PolicyKind::Identity, identity.unwrap_or(Verdict::ImplicitDeny))];
        let mut say =
            |kind, verdict: Option<Verdict>| verdicts.extend(verdict.map(|verdict| (kind, verdict)));
        say(PolicyKind::Boundary, self.part(Part::Boundary));
        say(PolicyKind::Session, self.part(Part::Session));
        for (part, policy) in [(Part::Resource, &policies.resource), (Part::Endpoint, &policies.endpoint)] {
            if let Some(policy) = policy {
                say(policy.source().kind, self.part(part));
            }
        }
        let levels = policies.service_control.parts(Part::ServiceControl);
        say(PolicyKind::ServiceControl, levels.filter_map(|level| self.part(level)).max());
        let levels = policies.resource_control.parts(Part::ResourceControl);
        say(PolicyKind::ResourceControl, levels.filter_map(|level| self.part(level)).max());
        verdicts
    }

    fn part(&mut self, part: Part) -> Option<Verdict> {
        let mut verdict = Verdict::ImplicitDeny;
        let begin = self.applying.len();
        for (policy, number, statement) in self.evaluation.candidates(part)? {
            let Some(naming) = self.evaluation.concerns(statement) else { continue };
            let mut holds = true;
            for condition in &statement.conditions {
                let (held, missing) = condition.judge(self.context);
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
            let effect = statement.effect;
            verdict = verdict.or(match effect {
                Effect::Allow => Verdict::Allowed,
                Effect::Deny => Verdict::ExplicitDeny,
            });
            self.applying.push(Applying { policy, statement: number, effect, naming });
        }
        self.parts.push((part, begin..self.applying.len()));
        Some(verdict)
    }

    /// What decides of a part that was looked at.
    fn strongest(&self, part: Part) -> Option<Result<Option<Grant<'a>>, Denial<'a>>> {
        let (_, range) = self.parts.iter().find(|(of, _)| *of == part)?;
        let applying = self.applying.get(range.clone()).unwrap_or_default().iter();
        let statements = applying.map(|of| (of.policy, of.statement, of.effect, of.naming));
        Some(strongest(statements, Some))
    }
}

fn is_control(part: Part) -> bool {
    matches!(part, Part::ServiceControl(_) | Part::ResourceControl(_))
}
