//! From explanations to the results of a simulation, as the API lays them out.

use super::Simulation;
use policy::{Explanation, Matched, Outcome, PolicyKind, Request, Verdict, explain};
use protocol::generated::iam as api;
use protocol::generated::iam::PolicyEvaluationDecisionType as DecisionType;
use std::collections::{BTreeMap, BTreeSet};

/// The name of what is asked for when no resource is given.
const ANY: &str = "*";

impl Simulation {
    /// One result for an action: for its one resource, or for all of them taken together and then each.
    pub(super) fn evaluate(&self, action: String) -> api::EvaluationResult {
        let one = match self.resources.as_slice() {
            [] => Some(ANY),
            [one] => Some(one.as_str()),
            _ => None,
        };
        let explained: Vec<(&str, Explanation)> = match one {
            Some(resource) => vec![(resource, self.explain(&action, resource))],
            None => self.resources.iter().map(|arn| (arn.as_str(), self.explain(&action, arn))).collect(),
        };
        // A statement is known by the policy it stands in and its number there.
        let mut seen = BTreeSet::new();
        let matched = explained.iter().flat_map(|(_, explanation)| &explanation.matched);
        let matched = matched.filter(|matched| {
            let source = matched.source();
            seen.insert((&source.id, &source.arn, source.kind, matched.index()))
        });
        let matched: Vec<api::Statement> = matched.map(statement).collect();
        let worst = explained.iter().map(|(_, explanation)| decision(explanation)).max_by_key(severity);
        let whole = self.resources.is_empty();
        let first = explained.first().map(|(_, explanation)| explanation);
        // Of one resource that was given they stand with it alone.
        let summed = explained.iter().filter(|_| self.resources.len() != 1);
        let missing: BTreeSet<&String> =
            summed.flat_map(|(_, explanation)| &explanation.missing_context).collect();
        let bounded = explained.iter().filter_map(|(_, explanation)| boundary(explanation));
        let organization = explained.iter().filter_map(|(_, explanation)| {
            let verdict = explanation.verdict(PolicyKind::ServiceControl)?;
            Some(verdict == Verdict::Allowed)
        });
        api::EvaluationResult {
            eval_action_name: action,
            eval_resource_name: Some(one.unwrap_or(ANY).to_owned()),
            eval_decision: worst.unwrap_or(DecisionType::ImplicitDeny),
            matched_statements: Some(matched),
            missing_context_values: Some(missing.into_iter().cloned().collect()),
            organizations_decision_detail: self.organization.then(|| api::OrganizationsDecisionDetail {
                allowed_by_organizations: Some(organization.min().unwrap_or(false)),
            }),
            permissions_boundary_decision_detail: bounded.min().map(boundary_detail),
            eval_decision_details: if whole { None } else { first.and_then(|first| self.details(first)) },
            resource_specific_results: (!whole).then(|| {
                explained.iter().map(|(arn, explanation)| self.specific(arn, explanation)).collect()
            }),
        }
    }

    fn explain(&self, action: &str, resource: &str) -> Explanation {
        let owner = self.owner.as_deref().or_else(|| {
            let named = policy::Arn::parse(resource).map(|arn| arn.account);
            named.filter(|account| !account.is_empty() && *account != ANY)
        });
        explain(
            &Request {
                principal: &self.principal,
                action,
                resource,
                resource_account: (resource != ANY).then(|| owner.unwrap_or(&self.account)),
                context: &self.context,
            },
            &self.policies,
        )
    }

    fn specific(&self, arn: &str, explanation: &Explanation) -> api::ResourceSpecificResult {
        api::ResourceSpecificResult {
            eval_resource_name: arn.to_owned(),
            eval_resource_decision: decision(explanation),
            matched_statements: Some(explanation.matched.iter().map(statement).collect()),
            missing_context_values: Some(explanation.missing_context.clone()),
            eval_decision_details: self.details(explanation),
            permissions_boundary_decision_detail: boundary(explanation).map(boundary_detail),
        }
    }

    /// Across accounts, what each side says; within one, nothing. None where the organization allows nothing.
    fn details(&self, explanation: &Explanation) -> Option<BTreeMap<String, DecisionType>> {
        if explanation.verdict(PolicyKind::ServiceControl).is_some_and(|verdict| verdict != Verdict::Allowed)
        {
            return None;
        }
        let mut details = BTreeMap::new();
        if explanation.decision.cross_account {
            let sides = [(PolicyKind::Identity, "IAM Policy"), (PolicyKind::Resource, "Resource Policy")];
            for (kind, name) in sides {
                let verdict = explanation.verdict(kind).unwrap_or(Verdict::ImplicitDeny);
                details.insert(name.to_owned(), of_verdict(verdict));
            }
        }
        Some(details)
    }
}

fn decision(explanation: &Explanation) -> DecisionType {
    match explanation.decision.outcome {
        Outcome::Allowed => DecisionType::Allowed,
        Outcome::ExplicitDeny(_) => DecisionType::ExplicitDeny,
        Outcome::ImplicitDeny(_) => DecisionType::ImplicitDeny,
    }
}

fn of_verdict(verdict: Verdict) -> DecisionType {
    match verdict {
        Verdict::Allowed => DecisionType::Allowed,
        Verdict::ExplicitDeny => DecisionType::ExplicitDeny,
        Verdict::ImplicitDeny => DecisionType::ImplicitDeny,
    }
}

/// Orders decisions by how little they leave possible.
fn severity(decision: &DecisionType) -> u8 {
    match decision {
        DecisionType::Allowed => 0,
        DecisionType::ImplicitDeny => 1,
        DecisionType::ExplicitDeny => 2,
    }
}

fn boundary(explanation: &Explanation) -> Option<bool> {
    explanation.verdict(PolicyKind::Boundary).map(|verdict| verdict == Verdict::Allowed)
}

fn boundary_detail(allowed: bool) -> api::PermissionsBoundaryDecisionDetail {
    api::PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(allowed) }
}

fn statement(matched: &Matched) -> api::Statement {
    let place = |position: policy::Position| api::Position {
        line: i32::try_from(position.line).ok(),
        column: i32::try_from(position.column).ok(),
    };
    let (start, end) = matched.span();
    let kind = match matched.source().kind {
        PolicyKind::Resource => api::PolicySourceType::ResourcePolicy,
        _ => api::PolicySourceType::IamPolicy,
    };
    api::Statement {
        source_policy_id: Some(matched.source().id.clone()),
        source_policy_type: Some(kind),
        start_position: Some(place(start)),
        end_position: Some(place(end)),
    }
}
