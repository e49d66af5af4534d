//! My security credentials: the principal's own password, MFA devices, keys, certificates and credentials.

use maud::html;
use protocol::generated::iam as api;

use super::Page;
use super::access_keys;
use super::mfa_devices;
use super::other_credentials;
use super::rules::{Wrong, change, change_command, change_example, fields, rules};
use super::sessions;
use crate::command::shell;
use crate::layout;
use crate::respond::Reply;

/// What belongs to who looks.
const OWN: mfa_devices::Owner<'static> = mfa_devices::Owner { user: None, action: "/console/credentials" };

/// The parts of the page, by their ids.
const PARTS: [(&str, &str); 7] = [
    ("password", "Password"),
    ("mfa", "MFA"),
    ("access-keys", "Access keys"),
    ("ssh-keys", "SSH keys"),
    ("service-credentials", "Single services"),
    ("signing-certificates", "Certificates"),
    ("sessions", "Sessions"),
];

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let form = page.form;
    if page.look.is_temporary() {
        let content = html! {
            section.card { p { "You act as a role or as a federated user, which has no password and no access keys." } }
        };
        return layout::page(page.look, 200, "My security credentials", content);
    }
    let mut wrong = Wrong::default();
    let mut keys = access_keys::Done::Nothing;
    let mut devices = mfa_devices::Done::Nothing;
    let mut status = 200;
    if page.post && form.get("do") == "change-password" {
        match change(page.calls, form.get("old"), form.get("new"), form.get("again")).await {
            Ok(()) => return Reply::redirect("/console/credentials?done=password"),
            Err(why) => (wrong, status) = (why, 400),
        }
    } else if page.post && form.get("do").ends_with("-mfa") {
        devices = mfa_devices::act(page, OWN).await;
    } else if page.post {
        keys = access_keys::act(page, None).await;
    }
    let others = other_credentials::act(page, OWN).await;
    let rules = rules(page.calls).await;
    let second_factors = mfa_devices::section(page, OWN, &devices).await;
    let list = access_keys::section(page, None, "/console/credentials", &keys).await;
    let content = html! {
        @if form.get("done") == "password" {
            (layout::done("Your password has been changed. Your other sessions have ended."))
        }
        (layout::parts(&PARTS))
        section.card #password {
            h2 { "Password" }
            @if page.look.is_root() {
                p { "The root user's password is set where the server runs, by who owns its data:" }
                (shell("countersign root-password --data-dir DIRECTORY"))
            } @else {
                (page.offer::<api::ChangePassword>(&change_example(), "change your own password", &html! {
                    form method="post" action="/console/credentials" {
                        (layout::token(page.look))
                        input type="hidden" name="do" value="change-password";
                        (fields(&rules, &wrong))
                        button.main { "Change password" }
                    }
                }))
                (change_command())
            }
        }
        (second_factors)
        (list)
        (other_credentials::sections(page, OWN, &others).await)
        (sessions::section(page))
    };
    layout::page(page.look, status, "My security credentials", content)
}
