//! The password must be changed before anything else: an administrator said so, or it has expired.

use iam::permitted::Names;
use maud::html;
use protocol::generated::iam as api;

use super::Page;
use super::rules::{Wrong, change, change_command, change_example, fields, is_permission, rules};
use crate::layout;
use crate::respond::Reply;

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let form = page.form;
    let mut wrong = Wrong::default();
    if page.post {
        match change(page.calls, form.get("old"), form.get("new"), form.get("again")).await {
            Ok(()) => return Reply::redirect("/console/credentials?done=password"),
            Err(why) => wrong = why,
        }
    }
    let barred = page.calls.may::<api::ChangePassword>(&change_example(), Names::Known).is_err();
    let permission = barred || wrong.other.as_ref().is_some_and(is_permission);
    let rules = rules(page.calls).await;
    let content = html! {
        section.card {
            @if permission {
                p.notice.bad role="alert" {
                    strong { "You are not permitted to change your own password. " }
                    "No password that you choose would do: an administrator must allow "
                    code { "iam:ChangePassword" } " or let all users change their passwords."
                }
            } @else {
                p { "Hello " strong { (page.look.name()) } ". Choose a new password to go on." }
            }
            @if wrong.new.is_some() {
                p.notice.bad role="alert" { "You may change your password, but the new one breaks the account's rules." }
            }
            @if !barred {
                form method="post" action="/console/change-password" {
                    (layout::token(page.look))
                    (fields(&rules, &wrong))
                    button.main { "Change password" }
                }
            }
            form.after method="post" action="/console/sign-out" {
                (layout::token(page.look))
                button.plain { "Sign out" }
            }
            @if !barred { (change_command()) }
        }
    };
    layout::narrow(if page.post { 400 } else { 200 }, "Change your password", content)
}
