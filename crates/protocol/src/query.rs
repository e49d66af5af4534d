//! The AWS Query protocol: parameters as flat names with dots, both directions, over any shape.
//!
//! `params.rs` splits a query string or form; `decode.rs` fills an input and reports every violated constraint;
//! `encode.rs` is the client's side. None of it knows what a parameter means.

mod decode;
mod encode;
mod params;

pub use decode::{decode, decode_into};
pub use encode::{encode, form};
pub use params::{MAX_PARAMETERS, Params};
