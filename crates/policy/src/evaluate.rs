//! The decision procedure: from one request and the policies that bear on it to allow or deny.
//!
//! Read `Evaluation::decide` first; it is the published evaluation logic, step by step. The words for denials are
//! in `decision.rs`, the full account for simulators in `explain.rs`.

use std::sync::Arc;

use crate::action::{Action, Folded};
use crate::compile::{Matched, Policy, PolicyKind, Statement};
use crate::context::Context;
use crate::decision::{Decision, Outcome};
use crate::document::Effect;
use crate::policies::{ControlPolicies, Policies, PolicySet};
use crate::principal::{Naming, Principal};

/// One question: may this principal do this to that resource? A call that touches several resources asks several.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Who calls.
    pub principal: &'a Principal,
    /// `service:Name`; letter case does not count.
    pub action: &'a str,
    /// The resource's ARN, or `*` for actions without a resource. Never a pattern.
    pub resource: &'a str,
    /// The account that owns the resource; `None` means the caller's own.
    pub resource_account: Option<&'a str>,
    /// Condition keys and their values.
    pub context: &'a Context,
}

/// Decides a request. Total, pure, and as short as the decision allows: each set of policies is left at its first
/// deny, and allows are not counted once one is found.
pub fn evaluate(request: &Request<'_>, policies: &Policies) -> Decision {
    let folded = Folded::new(request.action);
    Evaluation::new(request, policies, Action::new(folded.as_str())).decide()
}

/// A request with everything about it that is looked at more than once.
pub(crate) struct Evaluation<'a> {
    request: &'a Request<'a>,
    policies: &'a Policies,
    action: Action<'a>,
    cross_account: bool,
}

/// An Allow that applies: how it names the caller, and where it stands.
struct Grant<'a> {
    naming: Naming,
    policy: &'a Arc<Policy>,
    statement: usize,
}

impl<'a> Evaluation<'a> {
    pub(crate) fn new(
        request: &'a Request<'a>,
        policies: &'a Policies,
        action: Action<'a>,
    ) -> Evaluation<'a> {
        let account = request.principal.account();
        let cross_account = request.resource_account.is_some_and(|owner| account != Some(owner));
        Evaluation { request, policies, action, cross_account }
    }

    pub(crate) fn decide(&self) -> Decision {
        self.settle().unwrap_or_else(|refusal| refusal)
    }

    /// `Err` is a refusal, so that each step can end the procedure.
    fn settle(&self) -> Result<Decision, Decision> {
        let policies = self.policies;
        let has_account = self.has_account_side();
        let identity_applies = has_account && !self.is_root();

        // Explicit denies win wherever they stand; they are named in this order.
        let service_control = self.levels(&policies.service_control, has_account)?;
        let resource_control = self.levels(&policies.resource_control, true)?;
        let endpoint = self.optional_policy(policies.endpoint.as_ref())?;
        let resource = self.optional_policy(policies.resource.as_ref())?;
        let identity = self.set(&policies.identity, identity_applies)?;
        let boundary = self.optional_set(policies.boundary.as_deref(), identity_applies)?;
        let session = self.optional_set(policies.session.as_deref(), has_account)?;
        let account_grant = self.set(&policies.account_grants, identity_applies)?;

        // What the organization or the network does not allow, nothing else can grant.
        self.require(resource_control, PolicyKind::ResourceControl)?;
        self.require(service_control, PolicyKind::ServiceControl)?;
        self.require(endpoint.is_none_or(|grant| grant.is_some()), PolicyKind::Endpoint)?;

        let resource = resource.flatten();
        let trust =
            policies.resource.as_ref().is_some_and(|policy| policy.source().kind == PolicyKind::Trust);
        let resource_kind = if trust { PolicyKind::Trust } else { PolicyKind::Resource };
        if !has_account || trust {
            // Nobody else can speak for such callers, and a role's trust cannot be granted from outside.
            self.require(resource.is_some(), resource_kind)?;
        }
        let naming = resource.as_ref().map(|grant| grant.naming);
        if !has_account || (!self.cross_account && naming == Some(Naming::Direct)) {
            return Ok(self.allowed(resource));
        }
        if !self.cross_account && account_grant.is_some() {
            return Ok(self.allowed(account_grant));
        }
        let by_origin = !self.cross_account && naming == Some(Naming::Origin);
        self.require(identity.is_some() || self.is_root() || by_origin, PolicyKind::Identity)?;
        self.require(boundary.is_none_or(|grant| grant.is_some()), PolicyKind::Boundary)?;
        let unlimited = !matches!(self.request.principal, Principal::FederatedUser { .. });
        self.require(session.map_or(unlimited, |grant| grant.is_some()), PolicyKind::Session)?;
        self.require(!self.cross_account || resource.is_some(), resource_kind)?;
        Ok(self.allowed(identity.or(resource)))
    }

    /// Whether the caller has an account, and with it identity policies and service control policies.
    fn has_account_side(&self) -> bool {
        !matches!(
            self.request.principal,
            Principal::Service(_) | Principal::Anonymous | Principal::Federated { .. }
        )
    }

    fn is_root(&self) -> bool {
        matches!(self.request.principal, Principal::Root { .. })
    }

    /// The first Deny of a set ends everything; otherwise its strongest Allow.
    fn set<'s>(&self, set: &'s PolicySet, applies: bool) -> Result<Option<Grant<'s>>, Decision> {
        if !applies {
            return Ok(None);
        }
        self.strongest(set.candidates(&self.action, self.request.resource))
    }

    /// As `set`; the outer `None` says that there is no such set.
    fn optional_set<'s>(
        &self,
        set: Option<&'s PolicySet>,
        applies: bool,
    ) -> Result<Option<Option<Grant<'s>>>, Decision> {
        set.filter(|_| applies).map(|set| self.set(set, true)).transpose()
    }

    fn optional_policy<'s>(
        &self,
        policy: Option<&'s Arc<Policy>>,
    ) -> Result<Option<Option<Grant<'s>>>, Decision> {
        let statements = |policy: &'s Arc<Policy>| {
            let numbered = policy.statements().iter().enumerate();
            self.strongest(numbered.map(move |(number, statement)| (policy, number, statement)))
        };
        policy.map(statements).transpose()
    }

    /// Whether every level allows.
    fn levels(&self, levels: &ControlPolicies, applies: bool) -> Result<bool, Decision> {
        let mut all = true;
        for level in levels.iter().filter(|_| applies) {
            all &= self.set(level, true)?.is_some();
        }
        Ok(all)
    }

    fn strongest<'s>(
        &self,
        statements: impl Iterator<Item = (&'s Arc<Policy>, usize, &'s Statement)>,
    ) -> Result<Option<Grant<'s>>, Decision> {
        let mut strongest: Option<Grant<'s>> = None;
        for (policy, number, statement) in statements {
            let settled = strongest.as_ref().is_some_and(|grant| grant.naming == Naming::Direct);
            if settled && statement.effect == Effect::Allow {
                continue;
            }
            let Some(naming) = self.applies(statement) else {
                continue;
            };
            if statement.effect == Effect::Deny {
                let outcome = Outcome::ExplicitDeny(policy.source().kind);
                return Err(self.decision(outcome, Some(Matched::new(policy, number))));
            }
            if strongest.as_ref().is_none_or(|grant| grant.naming < naming) {
                strongest = Some(Grant { naming, policy, statement: number });
            }
        }
        Ok(strongest)
    }

    /// How an applying statement names the caller.
    fn applies(&self, statement: &Statement) -> Option<Naming> {
        self.concerns(statement).filter(|_| statement.conditions_hold(self.request.context))
    }

    /// How a statement that would apply but for its conditions names the caller.
    pub(crate) fn concerns(&self, statement: &Statement) -> Option<Naming> {
        statement.concerns(self.request, &self.action, self.policies.boundary.is_some())
    }

    fn require(&self, allowed: bool, kind: PolicyKind) -> Result<(), Decision> {
        if allowed { Ok(()) } else { Err(self.decision(Outcome::ImplicitDeny(kind), None)) }
    }

    fn allowed(&self, grant: Option<Grant<'_>>) -> Decision {
        let decisive = grant.map(|grant| Matched::new(grant.policy, grant.statement));
        self.decision(Outcome::Allowed, decisive)
    }

    fn decision(&self, outcome: Outcome, decisive: Option<Matched>) -> Decision {
        Decision { outcome, decisive, cross_account: self.cross_account }
    }
}
