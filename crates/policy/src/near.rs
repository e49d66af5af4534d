//! Near misses: statements that allow the action, but not to this caller, on this resource, under these conditions.
//!
//! What somebody wants to know who is denied because nothing allows.

use std::sync::Arc;

use crate::action::{Action, Folded};
use crate::compile::{Matched, Policy, PolicyKind};
use crate::decision::Outcome;
use crate::document::Effect;
use crate::evaluate::{Request, evaluate};
use crate::policies::Policies;

/// A statement that allows the action, and what keeps it from applying.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NearMiss {
    /// The statement.
    pub statement: Matched,
    /// What keeps it from applying.
    pub obstacle: Obstacle,
}

/// The first thing that keeps a statement from applying.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// Conditions that are not true: operator and key, as written.
    Conditions(Vec<(String, String)>),
    /// It does not name the caller.
    Principal,
    /// It is about other resources.
    Resource,
}

/// If nothing allows a request: the statements that come near, of the kind of policy that had to allow. The nearest are
/// first: those that lack a condition only. Empty for every other decision.
///
/// ```
/// let case = policy::Case::parse(
///     r#"{"principal": "arn:aws:iam::111122223333:user/alice",
///         "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k",
///         "identity": [{"Statement": {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::a/*"}}]}"#,
/// )?;
/// let near = policy::near_misses(&case.request(), case.policies());
/// assert_eq!(near[0].obstacle, policy::Obstacle::Resource);
/// # Ok::<(), policy::CaseFault>(())
/// ```
pub fn near_misses(request: &Request<'_>, policies: &Policies) -> Vec<NearMiss> {
    let Outcome::ImplicitDeny(kind) = evaluate(request, policies).outcome else { return Vec::new() };
    let folded = Folded::new(request.action);
    let action = Action::new(folded.as_str());
    let has_boundary = policies.boundary.is_some();
    let mut found = Vec::new();
    for policy in of_kind(policies, kind) {
        for (number, statement) in policy.statements().iter().enumerate() {
            if statement.effect != Effect::Allow || !statement.is_about_action(&action) {
                continue;
            }
            let obstacle = if !statement.is_about_resource(request) {
                Obstacle::Resource
            } else if statement.concerns(request, &action, has_boundary).is_none() {
                Obstacle::Principal
            } else {
                let untrue =
                    statement.conditions.iter().filter(|condition| !condition.holds(request.context));
                let untrue: Vec<_> = untrue.map(|condition| condition.written()).collect();
                // It applies, and does not suffice: it speaks of the account, or another level is silent.
                if untrue.is_empty() {
                    continue;
                }
                Obstacle::Conditions(untrue)
            };
            found.push(NearMiss { statement: Matched::new(policy, number), obstacle });
        }
    }
    found.sort_by_key(|near: &NearMiss| rank(&near.obstacle));
    found
}

fn rank(obstacle: &Obstacle) -> usize {
    match obstacle {
        Obstacle::Conditions(untrue) => untrue.len(),
        Obstacle::Principal => usize::MAX - 1,
        Obstacle::Resource => usize::MAX,
    }
}

fn of_kind(policies: &Policies, kind: PolicyKind) -> impl Iterator<Item = &Arc<Policy>> {
    let sets = [Some(&policies.identity), policies.boundary.as_ref(), policies.session.as_ref()];
    let levels = policies.service_control.iter().chain(policies.resource_control.iter());
    let sets = sets.into_iter().flatten().map(|set| &**set).chain(levels).flat_map(|set| set.policies());
    let documents = policies.resource.iter().chain(&policies.endpoint);
    sets.chain(documents).filter(move |policy| policy.source().kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Case;

    fn obstacles(statement: &str, context: &str) -> Vec<Obstacle> {
        let line = format!(
            r#"{{"principal":"arn:aws:iam::111122223333:user/alice","action":"s3:GetObject","resource":"arn:aws:s3:::b/k",
                "context":{context},"identity":[{{"Version":"2012-10-17","Statement":[{statement}]}}]}}"#
        );
        let case = Case::parse(&line).unwrap_or_else(|why| panic!("{line}: {why}"));
        near_misses(&case.request(), case.policies()).into_iter().map(|near| near.obstacle).collect()
    }

    #[test]
    fn what_keeps_a_statement_from_applying_is_told_nearest_first() {
        let elsewhere = r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::c/*"}"#;
        let keyed = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":
            {"StringEquals":{"x:a":"1","x:b":"2"},"ForAnyValue:StringLikeIfExists":{"x:c":"3"}}}"#;
        let other = r#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#;
        let written = |operator: &str, key: &str| (operator.to_owned(), key.to_owned());
        assert_eq!(
            obstacles(&format!("{elsewhere},{keyed},{other}"), r#"{"x:a":"1","x:c":["4"]}"#),
            [
                Obstacle::Conditions(vec![
                    written("StringEquals", "x:b"),
                    written("ForAnyValue:StringLikeIfExists", "x:c"),
                ]),
                Obstacle::Resource,
            ]
        );
        assert_eq!(obstacles(other, "{}"), []);
        let allowed = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
        assert_eq!(obstacles(&format!("{allowed},{elsewhere}"), "{}"), [], "what is allowed needs no reason");
        let denied = r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#;
        assert_eq!(obstacles(&format!("{denied},{elsewhere}"), "{}"), [], "what is denied has one");
    }

    #[test]
    fn a_trust_policy_that_names_somebody_else_is_near() {
        let case = Case::parse(
            r#"{"principal":"arn:aws:iam::111122223333:user/alice","action":"sts:AssumeRole",
                "resource":"arn:aws:iam::111122223333:role/r",
                "trustPolicy":{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole",
                               "Principal":{"AWS":"arn:aws:iam::111122223333:user/bob"}}}}"#,
        )
        .expect("a case");
        let near = near_misses(&case.request(), case.policies());
        assert!(matches!(near.as_slice(), [NearMiss { obstacle: Obstacle::Principal, .. }]), "{near:?}");
    }
}
