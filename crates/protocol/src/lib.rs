//! The AWS Query protocol, Signature Version 4, and the shapes of the IAM and STS models.
//!
//! Pure: no input or output, no clock, no randomness; and no idea what any operation means.
//! Read in this order: `shape` (the data model), `operation`, `query` (requests), `constraint` (violations),
//! `xml` (replies), `json` (audit events and the command line), `sigv4` (who is calling).

mod constraint;
pub mod error;
pub mod json;
pub mod operation;
pub mod pattern;
pub mod percent;
pub mod query;
pub mod shape;
pub mod timestamp;
pub mod value;
pub mod xml;

pub mod sigv4;

/// The models' shapes, operations and codes. Written by `cargo xtask codegen`, never by hand.
#[rustfmt::skip]
pub mod generated;

pub use error::{Code, Error};
pub use operation::{Operation, OperationInfo, Service};
pub use shape::{MemberInfo, Shape, ShapeInfo};
pub use timestamp::Timestamp;
pub use value::{Blob, Secret};
