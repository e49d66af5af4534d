//! [`Policies`]: everything that bears on a caller's requests, grouped by the part it plays in the decision.

use std::sync::Arc;

use crate::action::Action;
use crate::compile::{Policy, Statement};
use crate::context::Context;
use crate::index::{Found, Index};
use crate::weight::Weight;

/// The policies in force for a caller and a resource. Cloning is cheap: identity policies and their index are shared.
///
/// Organization policies are given only where they bind: none for the management account, none for
/// service-linked roles, resource control policies only for services that support them.
#[derive(Debug, Clone, Default)]
pub struct Policies {
    pub(crate) identity: Arc<PolicySet>,
    pub(crate) boundary: Option<Arc<PolicySet>>,
    pub(crate) session: Option<Arc<PolicySet>>,
    pub(crate) resource: Option<Arc<Policy>>,
    pub(crate) endpoint: Option<Arc<Policy>>,
    pub(crate) service_control: ControlPolicies,
    pub(crate) resource_control: ControlPolicies,
    pub(crate) account_grants: Arc<PolicySet>,
}

/// A part in the decision. For each there is one set of policies at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// A level of service control policies, from 0.
    ServiceControl(usize),
    /// A level of resource control policies, from 0.
    ResourceControl(usize),
    Endpoint,
    Resource,
    Identity,
    Boundary,
    Session,
    AccountGrants,
}

impl Policies {
    /// From the caller's identity policies (own and groups', inline and managed), indexed here, once.
    pub fn new(identity: Vec<Arc<Policy>>) -> Policies {
        Policies { identity: Arc::new(PolicySet::new(identity)), ..Policies::default() }
    }

    /// Limits identity policies by a permissions boundary.
    #[must_use]
    pub fn with_boundary(mut self, boundary: Option<Arc<Policy>>) -> Policies {
        self.boundary = boundary.map(|policy| Arc::new(PolicySet::new(vec![policy])));
        self
    }

    /// Limits a session by the policies passed when it was made. They are one set: an allow in any counts.
    /// `None` is a session without session policies, which leaves role sessions unlimited and gives federated
    /// users nothing.
    #[must_use]
    pub fn with_session(mut self, session: Option<Vec<Arc<Policy>>>) -> Policies {
        self.session = session.map(|policies| Arc::new(PolicySet::new(policies)));
        self
    }

    /// The resource's own policy. One of kind [`Trust`](crate::PolicyKind::Trust) must itself allow.
    #[must_use]
    pub fn with_resource(mut self, resource: Option<Arc<Policy>>) -> Policies {
        self.resource = resource;
        self
    }

    /// The policy of the VPC endpoint the request came through.
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: Option<Arc<Policy>>) -> Policies {
        self.endpoint = endpoint;
        self
    }

    /// Service control policies by level, root first. Every level must allow; an empty one allows nothing.
    #[must_use]
    pub fn with_service_control(mut self, levels: impl Into<ControlPolicies>) -> Policies {
        self.service_control = levels.into();
        self
    }

    /// Resource control policies by level, as for service control policies.
    #[must_use]
    pub fn with_resource_control(mut self, levels: impl Into<ControlPolicies>) -> Policies {
        self.resource_control = levels.into();
        self
    }

    /// Whether there are service control policies.
    pub fn has_service_control(&self) -> bool {
        !self.service_control.is_empty()
    }

    /// Grants the account makes to its users, such as changing their own password. Like a resource policy that
    /// names the caller, such an allow suffices alone; explicit denies and organization policies still win.
    #[must_use]
    pub fn with_account_grants(mut self, grants: Vec<Arc<Policy>>) -> Policies {
        self.account_grants = Arc::new(PolicySet::new(grants));
        self
    }

    /// The statements of a part that can apply to `action` on `resource`, in the order of the policies; they still
    /// have to be matched. None if no policies play it.
    pub(crate) fn candidates<'a>(
        &'a self,
        part: Part,
        action: &Action<'_>,
        resource: &str,
    ) -> Option<Candidates<'a>> {
        let set = match part {
            Part::ServiceControl(level) => self.service_control.0.get(level),
            Part::ResourceControl(level) => self.resource_control.0.get(level),
            Part::Endpoint => return self.endpoint.as_ref().map(Candidates::of_document),
            Part::Resource => return self.resource.as_ref().map(Candidates::of_document),
            Part::Identity => Some(&*self.identity),
            Part::Boundary => self.boundary.as_deref(),
            Part::Session => self.session.as_deref(),
            Part::AccountGrants => Some(&*self.account_grants),
        };
        set.map(|set| set.candidates(action, resource))
    }

    /// What a decision costs at most.
    pub fn weight(&self) -> Weight {
        let sets =
            [Some(&self.identity), self.boundary.as_ref(), self.session.as_ref(), Some(&self.account_grants)];
        let levels = self.service_control.iter().chain(self.resource_control.iter());
        let policies =
            sets.into_iter().flatten().map(|set| &**set).chain(levels).flat_map(|set| &set.policies);
        let documents = self.resource.iter().chain(&self.endpoint);
        policies.chain(documents).map(|policy| policy.weight()).sum()
    }

    /// Whether any statement has a condition or a variable about a key that is not among `known`. If none has, the
    /// decision on a request with all of `known` is the same whatever else is in its context, so that nothing else
    /// need be put together.
    pub fn reads_beyond(&self, known: &Context) -> bool {
        let Policies {
            identity,
            boundary,
            session,
            resource,
            endpoint,
            service_control,
            resource_control,
            account_grants,
        } = self;
        let levels = service_control.iter().chain(resource_control.iter());
        let sets = [Some(identity), boundary.as_ref(), session.as_ref(), Some(account_grants)];
        let sets = sets.into_iter().flatten().map(|set| &**set).chain(levels);
        let documents = [resource, endpoint].into_iter().flatten();
        sets.flat_map(|set| &set.policies).chain(documents).any(|policy| policy.reads_beyond(known))
    }
}

/// Policies of an organization by level, root first, made ready once for all callers that they bind. Cloning is cheap.
#[derive(Debug, Clone, Default)]
pub struct ControlPolicies(Arc<[PolicySet]>);

impl ControlPolicies {
    /// Whether there is no level, so that nothing is limited.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, PolicySet> {
        self.0.iter()
    }

    /// The parts that its levels play, of what one level plays.
    pub(crate) fn parts(&self, part: fn(usize) -> Part) -> impl Iterator<Item = Part> + use<> {
        (0..self.0.len()).map(part)
    }
}

impl From<Vec<Vec<Arc<Policy>>>> for ControlPolicies {
    fn from(levels: Vec<Vec<Arc<Policy>>>) -> ControlPolicies {
        ControlPolicies(levels.into_iter().map(PolicySet::new).collect())
    }
}

/// Policies that are evaluated as a union, with an index when there are enough statements to gain.
#[derive(Debug, Clone, Default)]
pub(crate) struct PolicySet {
    policies: Vec<Arc<Policy>>,
    index: Option<Index>,
}

/// Below this many statements, looking at each is faster than looking them up.
const INDEX_FROM: usize = 8;

impl PolicySet {
    pub(crate) fn new(policies: Vec<Arc<Policy>>) -> PolicySet {
        let statements: usize = policies.iter().map(|policy| policy.statements().len()).sum();
        let index = (statements >= INDEX_FROM).then(|| Index::new(&policies));
        PolicySet { policies, index }
    }

    pub(crate) fn policies(&self) -> &[Arc<Policy>] {
        &self.policies
    }

    fn candidates<'a>(&'a self, action: &Action<'_>, resource: &str) -> Candidates<'a> {
        let next = match &self.index {
            None => Next::Every(0, 0),
            Some(index) => Next::Indexed(index.find(action, resource)),
        };
        Candidates { policies: &self.policies, next }
    }
}

/// Iterates over candidate statements.
pub(crate) struct Candidates<'a> {
    policies: &'a [Arc<Policy>],
    next: Next<'a>,
}

impl<'a> Candidates<'a> {
    fn of_document(policy: &'a Arc<Policy>) -> Candidates<'a> {
        Candidates { policies: std::slice::from_ref(policy), next: Next::Every(0, 0) }
    }
}

enum Next<'a> {
    /// All, from this place on.
    Every(usize, usize),
    /// What is left of what the index found.
    Indexed(Found<'a>),
}

impl<'a> Iterator for Candidates<'a> {
    type Item = (&'a Arc<Policy>, usize, &'a Statement);

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.next {
            Next::Every(policy_number, number) => loop {
                let policy = self.policies.get(*policy_number)?;
                if let Some(statement) = policy.statements().get(*number) {
                    let found = (policy, *number, statement);
                    *number += 1;
                    return Some(found);
                }
                (*policy_number, *number) = (*policy_number + 1, 0);
            },
            Next::Indexed(found) => {
                let place = found.next()?;
                let policy = self.policies.get(place.policy())?;
                Some((policy, place.statement(), policy.statements().get(place.statement())?))
            }
        }
    }
}
