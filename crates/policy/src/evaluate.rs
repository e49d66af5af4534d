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
use crate::policies::{Candidates, Part, Policies};
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
    let evaluation = Evaluation::new(request, policies, Action::new(folded.as_str()));
    evaluation.decide(|part| {
        let candidates = evaluation.candidates(part)?;
        let statements =
            candidates.map(|(policy, number, statement)| (policy, number, statement.effect, statement));
        Some(strongest(statements, |statement| evaluation.applies(statement)))
    })
}

/// A request with everything about it that is looked at more than once.
pub(crate) struct Evaluation<'a> {
    request: &'a Request<'a>,
    policies: &'a Policies,
    action: Action<'a>,
    cross_account: bool,
}

/// An Allow that applies: how it names the caller, and where it stands.
pub(crate) struct Grant<'a> {
    naming: Naming,
    policy: &'a Arc<Policy>,
    statement: usize,
}

/// A Deny that applies.
pub(crate) struct Denial<'a> {
    policy: &'a Arc<Policy>,
    statement: usize,
}

/// The first Deny of statements ends everything; otherwise their strongest Allow. `naming` says how a statement names the
/// caller; none if it does not apply.
pub(crate) fn strongest<'a, S>(
    statements: impl Iterator<Item = (&'a Arc<Policy>, usize, Effect, S)>,
    naming: impl Fn(S) -> Option<Naming>,
) -> Result<Option<Grant<'a>>, Denial<'a>> {
    let mut strongest: Option<Grant<'a>> = None;
    for (policy, statement, effect, of) in statements {
        let settled = strongest.as_ref().is_some_and(|grant| grant.naming == Naming::Direct);
        if settled && effect == Effect::Allow {
            continue;
        }
        let Some(naming) = naming(of) else {
            continue;
        };
        if effect == Effect::Deny {
            return Err(Denial { policy, statement });
        }
        if strongest.as_ref().is_none_or(|grant| grant.naming < naming) {
            strongest = Some(Grant { naming, policy, statement });
        }
    }
    Ok(strongest)
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

    /// Decides by the strongest statement of each part; none where no policies play it.
    pub(crate) fn decide<'s>(
        &self,
        strongest: impl Fn(Part) -> Option<Result<Option<Grant<'s>>, Denial<'s>>>,
    ) -> Decision {
        self.settle(|part, applies| match applies.then(|| strongest(part)).flatten() {
            None => Ok(None),
            Some(Ok(grant)) => Ok(Some(grant)),
            Some(Err(Denial { policy, statement })) => {
                let outcome = Outcome::ExplicitDeny(policy.source().kind);
                Err(self.decision(outcome, Some(Matched::new(policy, statement))))
            }
        })
        .unwrap_or_else(|refusal| refusal)
    }

    /// `Err` is a refusal, so that each step can end the procedure.
    fn settle<'s>(
        &self,
        of: impl Fn(Part, bool) -> Result<Option<Option<Grant<'s>>>, Decision>,
    ) -> Result<Decision, Decision> {
        let policies = self.policies;
        let has_account = self.has_account_side();
        let identity_applies = has_account && !self.is_root();

        // Explicit denies win wherever they stand; they are named in this order.
        let (mut service_control, mut resource_control) = (true, true);
        for level in policies.service_control.parts(Part::ServiceControl) {
            service_control &= of(level, has_account)?.is_none_or(|grant| grant.is_some());
        }
        for level in policies.resource_control.parts(Part::ResourceControl) {
            resource_control &= of(level, true)?.is_none_or(|grant| grant.is_some());
        }
        let endpoint = of(Part::Endpoint, true)?;
        let resource = of(Part::Resource, true)?;
        let identity = of(Part::Identity, identity_applies)?.flatten();
        let boundary = of(Part::Boundary, identity_applies)?;
        let session = of(Part::Session, has_account)?;
        let account_grant = of(Part::AccountGrants, identity_applies)?.flatten();

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

    /// What can apply of a part; none if no policies play it.
    pub(crate) fn candidates(&self, part: Part) -> Option<Candidates<'a>> {
        self.policies.candidates(part, &self.action, self.request.resource)
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
