//! The pages, one file each, and what several of them show.

pub(crate) mod access;
pub(crate) mod access_keys;
pub(crate) mod boundary;
pub(crate) mod change_password;
pub(crate) mod credentials;
pub(crate) mod diff;
pub(crate) mod document;
pub(crate) mod event;
pub(crate) mod groups;
pub(crate) mod inline;
pub(crate) mod mfa_devices;
pub(crate) mod new_role;
pub(crate) mod new_user;
pub(crate) mod old_keys;
pub(crate) mod other_credentials;
pub(crate) mod policies;
pub(crate) mod policy;
pub(crate) mod providers;
pub(crate) mod report;
pub(crate) mod role;
pub(crate) mod roles;
pub(crate) mod rules;
pub(crate) mod second_factor;
pub(crate) mod security_keys;
pub(crate) mod service_credentials;
pub(crate) mod service_linked_role;
pub(crate) mod sessions;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod signing_certificates;
pub(crate) mod sources;
pub(crate) mod ssh_keys;
pub(crate) mod switch_role;
pub(crate) mod tags;
pub(crate) mod trail;
pub(crate) mod user;
pub(crate) mod users;
pub(crate) mod who_can;
pub(crate) mod why;

/// What metrics call the pages, by their paths; anything else is `console`.
const LABELS: [(&str, &str); 26] = [
    ("/console/sign-in", "console/sign-in"),
    ("/console/sign-in/code", "console/sign-in/code"),
    ("/console/change-password", "console/change-password"),
    ("/console/credentials", "console/credentials"),
    ("/console/users", "console/users"),
    ("/console/user", "console/user"),
    ("/console/groups", "console/groups"),
    ("/console/group", "console/group"),
    ("/console/settings", "console/settings"),
    ("/console/user/access", "console/user/access"),
    ("/console/policies", "console/policies"),
    ("/console/policies/new", "console/policies/new"),
    ("/console/policy", "console/policy"),
    ("/console/roles", "console/roles"),
    ("/console/roles/new", "console/roles/new"),
    ("/console/roles/service-linked", "console/roles/service-linked"),
    ("/console/role", "console/role"),
    ("/console/why", "console/why"),
    ("/console/who-can", "console/who-can"),
    ("/console/old-keys", "console/old-keys"),
    ("/console/switch-role", "console/switch-role"),
    ("/console/users/new", "console/users/new"),
    ("/console/providers", "console/providers"),
    ("/console/report", "console/report"),
    ("/console/trail", "console/trail"),
    ("/console/trail/event", "console/trail/event"),
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

use iam::permitted::Names;
use maud::Markup;
use protocol::Operation;

use crate::calls::Calls;
use crate::form::Form;
use crate::layout::{self, Look};

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

impl Page<'_> {
    /// A control for whoever may make this call. Others are told that they may not, and can ask why.
    pub(crate) fn offer<O: Operation>(&self, input: &O::Input, what: &str, control: &Markup) -> Markup {
        self.offer_by::<O>(input, Names::Known, what, control)
    }

    /// The same where the name of what it is about is still to be typed: whoever may do so with some name gets the control.
    pub(crate) fn offer_new<O: Operation>(&self, input: &O::Input, what: &str, control: &Markup) -> Markup {
        self.offer_by::<O>(input, Names::Typed, what, control)
    }

    fn offer_by<O: Operation>(&self, input: &O::Input, names: Names, what: &str, control: &Markup) -> Markup {
        layout::offered(&self.calls.may::<O>(input, names), what, control)
    }

    /// Whether a control that stands in each row is shown.
    pub(crate) fn may<O: Operation>(&self, input: &O::Input) -> bool {
        self.calls.may::<O>(input, Names::Known).is_ok()
    }
}

/// Where a listing goes on.
pub(crate) fn marker(page: &Page<'_>) -> Option<String> {
    Some(page.form.get("marker")).filter(|marker| !marker.is_empty()).map(str::to_owned)
}

/// `2026-11-24T08:27:20Z` for people.
pub(crate) fn date(text: &str) -> String {
    match (text.get(..10), text.get(11..16)) {
        (Some(day), Some(time)) => format!("{day} {time} UTC"),
        _ => "–".to_owned(),
    }
}
