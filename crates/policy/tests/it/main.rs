//! Behaviour of the policy language: a corpus of decisions, recorded error texts, a second evaluator, properties.

#![allow(clippy::disallowed_methods, reason = "linear time is measured, and cases are files")]

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod coverage;
#[cfg(test)]
mod explanation;
#[cfg(test)]
mod matching;
#[cfg(test)]
mod naive;
#[cfg(test)]
mod robustness;
#[cfg(test)]
mod trust;
#[cfg(test)]
mod validation;

/// What is shared between threads can be.
const _: () = {
    const fn shared<T: Send + Sync + Clone + std::fmt::Debug>() {}
    shared::<policy::Policies>();
    shared::<policy::Policy>();
    shared::<policy::Context>();
    shared::<policy::Explanation>();
    shared::<policy::Case>();
};
