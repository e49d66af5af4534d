//! Accounts in and out, in the form of `aws iam get-account-authorization-details`: what is tested against here can come
//! from an account at AWS, and go on to whatever reads that form.

mod credentials;
mod documents;
mod entities;
mod export;
mod format;
mod import;
mod report;

pub use export::export;
pub use import::{Extent, import};
pub use report::Report;
