//! Behaviour of the policy language: published vectors, recorded error texts, a second evaluator, properties.

mod vectors;
