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

/// What metrics call the pages, by their paths; anything else is `console`.
const LABELS: [(&str, &str); 8] = [
    ("/console/sign-in", "console/sign-in"),
    ("/console/change-password", "console/change-password"),
    ("/console/credentials", "console/credentials"),
    ("/console/users", "console/users"),
    ("/console/user", "console/user"),
    ("/console/groups", "console/groups"),
    ("/console/group", "console/group"),
    ("/console/settings", "console/settings"),
];
const OTHER: &str = "console";

/// All labels that metrics can have.
pub fn labels() -> impl Iterator<Item = &'static str> {
    LABELS.into_iter().map(|(_, label)| label).chain([OTHER])
}

/// The label of an address.
pub(crate) fn label(path: &str) -> &'static str {
    LABELS.into_iter().find(|(known, _)| *known == path).map_or(OTHER, |(_, label)| label)
}

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
