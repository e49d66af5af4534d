//! The web console: pages for people, made on the server, that work without script.
//!
//! It is one more client of the service, in process: each page makes the same calls as the API, as the principal who
//! signed in, through [`calls`]. It does not know the store, so it has no back door. Start with [`router`].

mod assets;
mod calls;
mod command;
mod federation;
mod form;
mod layout;
mod pages;
mod respond;
pub mod router;
mod visit;

pub use federation::PATH as FEDERATION;
pub use pages::labels;
pub use respond::Reply;
pub use router::{Candidate, Console, PREFIX, Rim};
pub use visit::Visit;
