//! Behaviour of the policy language: published vectors, recorded error texts, a second evaluator, properties.

#![allow(clippy::disallowed_methods, reason = "linear time is measured")]

#[cfg(test)]
mod agreement;
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
#[cfg(test)]
mod vectors;
