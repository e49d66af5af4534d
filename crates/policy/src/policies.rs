//! [`Policies`]: everything that bears on a caller's requests, grouped by the part it plays in the decision.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::action::{Action, ActionPattern};
use crate::compile::{Policy, Statement};

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
    pub(crate) service_control: Arc<[PolicySet]>,
    pub(crate) resource_control: Arc<[PolicySet]>,
    pub(crate) account_grants: Arc<PolicySet>,
}

impl Policies {
    /// From the caller's identity policies (own and groups', inline and managed), indexed by action here, once.
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
    pub fn with_service_control(mut self, levels: Vec<Vec<Arc<Policy>>>) -> Policies {
        self.service_control = levels.into_iter().map(PolicySet::new).collect();
        self
    }

    /// Resource control policies by level, as for service control policies.
    #[must_use]
    pub fn with_resource_control(mut self, levels: Vec<Vec<Arc<Policy>>>) -> Policies {
        self.resource_control = levels.into_iter().map(PolicySet::new).collect();
        self
    }

    /// Grants the account makes to its users, such as changing their own password. Like a resource policy that
    /// names the caller, such an allow suffices alone; explicit denies and organization policies still win.
    #[must_use]
    pub fn with_account_grants(mut self, grants: Vec<Arc<Policy>>) -> Policies {
        self.account_grants = Arc::new(PolicySet::new(grants));
        self
    }

    /// How many statements there are in all: what a decision costs at most.
    pub fn statement_count(&self) -> usize {
        let sets =
            [Some(&self.identity), self.boundary.as_ref(), self.session.as_ref(), Some(&self.account_grants)];
        let levels = self.service_control.iter().chain(self.resource_control.iter());
        let policies =
            sets.into_iter().flatten().map(|set| &**set).chain(levels).flat_map(|set| &set.policies);
        let documents = self.resource.iter().chain(&self.endpoint);
        policies.chain(documents).map(|policy| policy.statements().len()).sum()
    }

    /// Whether any statement has a condition or a variable. If none does, the decision is the same whatever the
    /// request's context is, so that it need not be put together.
    pub fn reads_context(&self) -> bool {
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
        let documents = [resource, endpoint];
        sets.into_iter().flatten().any(|set| set.reads_context)
            || levels.into_iter().any(|set| set.reads_context)
            || documents.into_iter().flatten().any(|policy| policy.reads_context())
    }
}

/// Policies that are evaluated as a union, with an index by action when there are enough statements to gain.
#[derive(Debug, Clone, Default)]
pub(crate) struct PolicySet {
    policies: Vec<Arc<Policy>>,
    index: Option<Index>,
    reads_context: bool,
}

/// Below this many statements, looking at each is faster than looking them up.
const INDEX_FROM: usize = 8;

/// A statement's place: number of the policy, number of the statement.
type Place = (usize, usize);

/// Which statements can apply to an action; every list is in the order of the policies.
#[derive(Debug, Clone, Default)]
struct Index {
    /// By whole action, for entries without wildcards.
    exact: BTreeMap<Box<str>, Vec<Place>>,
    /// By service, for entries with wildcards in the name.
    service: BTreeMap<Box<str>, Vec<Place>>,
    /// `*`, and every `NotAction`.
    rest: Vec<Place>,
}

impl PolicySet {
    pub(crate) fn new(policies: Vec<Arc<Policy>>) -> PolicySet {
        let statements: usize = policies.iter().map(|policy| policy.statements().len()).sum();
        let index = (statements >= INDEX_FROM).then(|| Index::new(&policies));
        let reads_context = policies.iter().any(|policy| policy.reads_context());
        PolicySet { policies, index, reads_context }
    }

    /// The statements that can apply to `action`, in the order of the policies; it still has to be matched.
    pub(crate) fn candidates<'a>(&'a self, action: &Action<'_>) -> Candidates<'a> {
        match &self.index {
            None => Candidates { set: self, next: Next::Every(0, 0) },
            Some(index) => {
                let exact = index.exact.get(action.whole).map_or(&[][..], Vec::as_slice);
                let service = index.service.get(action.service).map_or(&[][..], Vec::as_slice);
                Candidates { set: self, next: Next::Indexed([exact, service, &index.rest]) }
            }
        }
    }
}

impl Index {
    fn new(policies: &[Arc<Policy>]) -> Index {
        let mut index = Index::default();
        for (policy_number, policy) in policies.iter().enumerate() {
            for (number, statement) in policy.statements().iter().enumerate() {
                index.add((policy_number, number), statement);
            }
        }
        index
    }

    /// A statement stands in every list it belongs to, once in each, so the lists can be merged.
    fn add(&mut self, place: Place, statement: &Statement) {
        if statement.actions.negated {
            self.rest.push(place);
            return;
        }
        for pattern in &statement.actions.patterns {
            let list = match pattern {
                ActionPattern::Any | ActionPattern::Named { service: None, .. } => &mut self.rest,
                ActionPattern::Named { service: Some(service), name } => match name.as_literal() {
                    Some(name) => self.exact.entry(format!("{service}:{name}").into()).or_default(),
                    None => self.service.entry(service.clone()).or_default(),
                },
                ActionPattern::Never => continue,
            };
            if list.last() != Some(&place) {
                list.push(place);
            }
        }
    }
}

/// Iterates over candidate statements.
pub(crate) struct Candidates<'a> {
    set: &'a PolicySet,
    next: Next<'a>,
}

enum Next<'a> {
    /// All, from this place on.
    Every(usize, usize),
    /// What is left of the index's three lists.
    Indexed([&'a [Place]; 3]),
}

impl<'a> Iterator for Candidates<'a> {
    type Item = (&'a Arc<Policy>, usize, &'a Statement);

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.next {
            Next::Every(policy_number, number) => loop {
                let policy = self.set.policies.get(*policy_number)?;
                if let Some(statement) = policy.statements().get(*number) {
                    let found = (policy, *number, statement);
                    *number += 1;
                    return Some(found);
                }
                (*policy_number, *number) = (*policy_number + 1, 0);
            },
            Next::Indexed(lists) => {
                let place = *lists.iter().filter_map(|list| list.first()).min()?;
                for list in lists {
                    if let Some((first, rest)) = list.split_first()
                        && *first == place
                    {
                        *list = rest;
                    }
                }
                let policy = self.set.policies.get(place.0)?;
                Some((policy, place.1, policy.statements().get(place.1)?))
            }
        }
    }
}
