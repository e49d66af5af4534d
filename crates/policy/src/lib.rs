//! The AWS policy language: documents, conditions, evaluation, explanation.
//!
//! Pure functions over values. This crate knows no clock, no IO, no storage and no wire format; what time it is and
//! where the caller connects from are keys of the [`Context`] like any other.
//!
//! A document is parsed ([`Document::parse`]), judged for its purpose ([`Document::validate_identity`],
//! [`Document::validate_trust`]), compiled
//! once ([`Policy::compile`]) and shared. [`Policies`] groups what bears on a caller; [`evaluate`] decides, and
//! [`explain`] says why. A [`Case`] is a question with its policies on one line; [`check`] finds what a document seems to
//! do and does not.
//!
//! ```
//! use std::sync::Arc;
//! use policy::*;
//!
//! let document = Document::parse(
//!     r#"{
//!         "Version": "2012-10-17",
//!         "Statement": {
//!             "Effect": "Allow",
//!             "Action": "iam:Get*",
//!             "Resource": "arn:aws:iam::111122223333:user/${aws:username}"
//!         }
//!     }"#,
//! )?;
//! document.validate_identity(IdentityKind::Inline)?;
//! let source = PolicySource::inline(PolicyKind::Identity, "user_alice_self");
//! let policies = Policies::new(vec![Arc::new(Policy::compile(&document, source))]);
//!
//! let alice = "arn:aws:iam::111122223333:user/alice";
//! let principal = Principal::User { arn: alice.to_owned(), id: "AIDAEXAMPLE".to_owned() };
//! let context = Context::from_iter([("aws:username", "alice")]);
//! let ask = |action, resource| {
//!     let resource_account = Some("111122223333");
//!     evaluate(&Request { principal: &principal, action, resource, resource_account, context: &context }, &policies)
//! };
//!
//! assert!(ask("iam:GetUser", alice).is_allowed());
//! let denied = ask("iam:DeleteUser", alice);
//! assert_eq!(denied.outcome, Outcome::ImplicitDeny(PolicyKind::Identity));
//! assert_eq!(
//!     denied.reason("iam:DeleteUser").as_deref(),
//!     Some("because no identity-based policy allows the iam:DeleteUser action"),
//! );
//! # Ok::<(), Malformed>(())
//! ```

mod document;
mod json;
mod parse;
mod trust;
mod validate;

mod action;
mod compile;
mod condition;
mod context;
mod principal;
mod variable;

mod case;
mod check;
mod decision;
mod evaluate;
mod explain;
mod index;
mod near;
mod policies;
mod weight;

mod arn;
mod date;
mod glob;
mod number;
mod value;

pub use arn::Arn;
pub use case::{Case, CaseFault, Load};
pub use check::{Finding, Purpose, Severity, check};
pub use compile::{Matched, Policy, PolicyKind, PolicySource};
pub use context::{Context, Value};
pub use decision::{Decision, Outcome};
pub use document::{
    ConditionEntry, Document, Effect, Element, Malformed, Position, PrincipalBody, PrincipalElement,
    Statement, Version, quota_length,
};
pub use evaluate::{Request, evaluate};
pub use explain::{Explanation, Verdict, explain};
pub use glob::Pattern;
pub use near::{NearMiss, Obstacle, near_misses};
pub use policies::{ControlPolicies, Policies};
pub use principal::Principal;
pub use validate::IdentityKind;
pub use weight::Weight;

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
