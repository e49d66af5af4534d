//! What evaluation answers, and AWS's words for a refusal.

use crate::compile::{Matched, PolicyKind};

/// The answer to one request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Decision {
    /// Allowed, or denied by what.
    pub outcome: Outcome,
    /// The statement that settled it: the denying one, or the first that allowed. None for implicit denies and
    /// for what the root user may do by itself.
    pub decisive: Option<Matched>,
    /// Whether the resource belongs to another account than the caller.
    pub cross_account: bool,
}

/// Allowed, or denied by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The request may go on.
    Allowed,
    /// A statement of such a policy denies it.
    ExplicitDeny(PolicyKind),
    /// Nothing denies it, but policies of this kind had to allow it and do not.
    ImplicitDeny(PolicyKind),
}

impl Decision {
    /// Whether the request may go on.
    pub fn is_allowed(&self) -> bool {
        self.outcome == Outcome::Allowed
    }

    /// The reason clause of an `AccessDenied` message, or none if the request is allowed. `action` is written
    /// into it as given, so pass its canonical spelling. Explicit denies by policies with an ARN end with it.
    /// Nothing is told across accounts.
    pub fn reason(&self, action: &str) -> Option<String> {
        if self.cross_account { None } else { self.whole_reason(action) }
    }

    /// As [`Decision::reason`], across accounts too: for whoever wrote the policies, not for the caller.
    pub fn whole_reason(&self, action: &str) -> Option<String> {
        match self.outcome {
            Outcome::Allowed => None,
            Outcome::ImplicitDeny(kind) => {
                Some(format!("because no {} allows the {action} action", kind.noun()))
            }
            Outcome::ExplicitDeny(kind) => {
                let arn = self.decisive.as_ref().and_then(|matched| matched.source().arn.as_deref());
                let suffix = arn.map(|arn| format!(": {arn}")).unwrap_or_default();
                Some(format!("with an explicit deny in {} {}{suffix}", kind.article(), kind.noun()))
            }
        }
    }
}

impl PolicyKind {
    /// What a policy of this kind is called.
    pub fn noun(self) -> &'static str {
        match self {
            PolicyKind::Identity => "identity-based policy",
            PolicyKind::Boundary => "permissions boundary",
            PolicyKind::Session => "session policy",
            PolicyKind::Resource => "resource-based policy",
            PolicyKind::Trust => "role trust policy",
            PolicyKind::ServiceControl => "service control policy",
            PolicyKind::ResourceControl => "resource control policy",
            PolicyKind::Endpoint => "VPC endpoint policy",
        }
    }

    fn article(self) -> &'static str {
        match self {
            PolicyKind::Identity => "an",
            PolicyKind::Trust => "the",
            _ => "a",
        }
    }
}
