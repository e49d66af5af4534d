//! Who is calling, and how the `Principal` element of a resource-based policy matches them.
//!
//! Nothing in a principal is a pattern; the only wildcard is the whole value `*`.

use crate::arn::Arn;
use crate::document::{PrincipalBody, PrincipalElement};

/// The caller of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// The root user of an account.
    Root {
        /// The account.
        account: String,
    },
    /// An IAM user, by access key or by a `GetSessionToken` session.
    User {
        /// `arn:aws:iam::A:user/path/name`.
        arn: String,
        /// The unique id, `AIDA…`.
        id: String,
    },
    /// A role session, however the role was assumed.
    AssumedRole {
        /// `arn:aws:sts::A:assumed-role/Role/Session`.
        arn: String,
        /// `arn:aws:iam::A:role/path/Role`.
        role_arn: String,
        /// The role's unique id, `AROA…`.
        role_id: String,
    },
    /// A `GetFederationToken` session.
    FederatedUser {
        /// `arn:aws:sts::A:federated-user/Name`.
        arn: String,
        /// The IAM user who asked for the session.
        user_arn: String,
        /// That user's unique id.
        user_id: String,
    },
    /// The unsigned caller of `AssumeRoleWithSAML` or `AssumeRoleWithWebIdentity`.
    Federated {
        /// The provider's ARN, or a built-in name such as `accounts.google.com`.
        provider: String,
    },
    /// An AWS service, by its principal name (`ec2.amazonaws.com`).
    Service(String),
    /// Nobody: an unsigned request.
    Anonymous,
}

impl Principal {
    /// The caller's account; none for services, anonymous callers and unsigned federated ones.
    pub fn account(&self) -> Option<&str> {
        match self {
            Principal::Root { account } => Some(account),
            Principal::User { arn, .. }
            | Principal::AssumedRole { arn, .. }
            | Principal::FederatedUser { arn, .. } => Arn::parse(arn).map(|arn| arn.account),
            Principal::Federated { .. } | Principal::Service(_) | Principal::Anonymous => None,
        }
    }
}

/// How a policy names the caller, weakest first. The way decides what an Allow is worth in the same account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Naming {
    /// The account: delegates to its administrators, grants nothing by itself.
    Account,
    /// The role behind a session, or the user behind a federated one.
    Origin,
    /// The caller itself, or everyone.
    Direct,
}

/// A compiled `Principal` or `NotPrincipal`.
#[derive(Debug, Clone)]
pub(crate) struct Principals {
    negated: bool,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
enum Entry {
    /// The bare `*`.
    Everyone,
    /// `{"AWS": "*"}`: everyone but services.
    EveryAccount,
    /// A bare account id, or the ARN of its root user.
    Account(Box<str>),
    /// The ARN of a user, role or session.
    Arn(Box<str>),
    /// A unique id, which is what a saved policy holds.
    Id(Box<str>),
    Service(Box<str>),
    Federated(Box<str>),
}

impl Principals {
    pub(crate) fn compile(element: &PrincipalElement) -> Principals {
        let entries = match &element.body {
            PrincipalBody::Text(text) => (text == "*").then_some(Entry::Everyone).into_iter().collect(),
            PrincipalBody::Types(types) => {
                let pairs =
                    types.iter().flat_map(|(kind, values)| values.iter().map(move |value| (kind, value)));
                pairs.filter_map(|(kind, value)| Entry::new(kind, value)).collect()
            }
        };
        Principals { negated: element.negated, entries }
    }

    /// Names no caller.
    pub(crate) fn nobody() -> Principals {
        Principals { negated: false, entries: Vec::new() }
    }

    pub(crate) fn is_negated(&self) -> bool {
        self.negated
    }

    /// How the element applies to the caller; `NotPrincipal` speaks of everyone it does not list.
    pub(crate) fn naming(&self, caller: &Principal) -> Option<Naming> {
        let named = self.entries.iter().filter_map(|entry| entry.naming(caller)).max();
        match (self.negated, named) {
            (false, named) => named,
            (true, None) => Some(Naming::Direct),
            (true, Some(_)) => None,
        }
    }
}

impl Entry {
    /// Canonical users belong to S3 and name nobody here; unknown types name nobody either.
    fn new(kind: &str, value: &str) -> Option<Entry> {
        match kind {
            "AWS" => Some(Entry::aws(value)),
            "Service" => Some(Entry::Service(value.into())),
            "Federated" => Some(Entry::Federated(value.into())),
            _ => None,
        }
    }

    fn aws(value: &str) -> Entry {
        if value == "*" {
            return Entry::EveryAccount;
        }
        if value.len() == 12 && value.bytes().all(|byte| byte.is_ascii_digit()) {
            return Entry::Account(value.into());
        }
        match Arn::parse(value) {
            Some(arn) if arn.service == "iam" && arn.resource == "root" => Entry::Account(arn.account.into()),
            Some(_) => Entry::Arn(value.into()),
            None => Entry::Id(value.into()),
        }
    }

    fn naming(&self, caller: &Principal) -> Option<Naming> {
        let way = |matches: bool, naming: Naming| matches.then_some(naming);
        match (self, caller) {
            (Entry::Everyone, _) => Some(Naming::Direct),
            (Entry::EveryAccount, caller) => way(!matches!(caller, Principal::Service(_)), Naming::Direct),
            (Entry::Account(account), caller) => way(caller.account() == Some(account), Naming::Account),
            (Entry::Arn(named), Principal::User { arn, .. }) => way(**named == **arn, Naming::Direct),
            (Entry::Arn(named), Principal::AssumedRole { arn, role_arn: origin, .. })
            | (Entry::Arn(named), Principal::FederatedUser { arn, user_arn: origin, .. }) => {
                let direct = way(**named == **arn, Naming::Direct);
                direct.or(way(**named == **origin, Naming::Origin))
            }
            (Entry::Id(named), Principal::User { id, .. }) => way(**named == **id, Naming::Direct),
            (Entry::Id(named), Principal::AssumedRole { role_id: id, .. })
            | (Entry::Id(named), Principal::FederatedUser { user_id: id, .. }) => {
                way(**named == **id, Naming::Origin)
            }
            (Entry::Service(named), Principal::Service(name)) => way(**named == **name, Naming::Direct),
            (Entry::Federated(named), Principal::Federated { provider }) => {
                way(**named == **provider, Naming::Direct)
            }
            _ => None,
        }
    }
}
