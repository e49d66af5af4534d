//! The pages, one file each, and what several of them show.

pub(crate) mod access_keys;
pub(crate) mod change_password;
pub(crate) mod credentials;
pub(crate) mod groups;
pub(crate) mod new_user;
pub(crate) mod rules;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod user;
pub(crate) mod users;

use crate::calls::Calls;
use crate::form::Form;
use crate::layout::Look;

/// What a page is made of.
pub(crate) struct Page<'a> {
    /// The principal's way to the service.
    pub(crate) calls: &'a Calls<'a>,
    /// Who looks.
    pub(crate) look: &'a Look<'a>,
    /// The fields of the form that was sent, else of the query.
    pub(crate) form: &'a Form,
    /// Whether a form was sent.
    pub(crate) post: bool,
}

/// `2026-11-24T08:27:20Z` for people.
pub(crate) fn date(text: &str) -> String {
    match (text.get(..10), text.get(11..16)) {
        (Some(day), Some(time)) => format!("{day} {time} UTC"),
        _ => "–".to_owned(),
    }
}
