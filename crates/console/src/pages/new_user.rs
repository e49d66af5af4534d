//! A new user, with or without a password for the console.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use protocol::value::Secret;

use super::Page;
use super::rules::{Rules, rules};
use crate::calls::Refusal;
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let mut refusal = None;
    if page.post {
        match create(page).await {
            Ok(reply) => return reply,
            Err(why) => refusal = Some(why),
        }
    }
    let form = page.form;
    let example = example();
    let fields = html! {
        form method="post" action="/console/users/new" {
            (layout::token(page.look))
            div.field {
                label for="name" { "User name" }
                input #name name="name" required maxlength="64" value=(form.get("name")) autocapitalize="none"
                    spellcheck="false" autocomplete="off" autofocus aria-describedby="name-hint";
                p.hint #name-hint { "Letters, digits and + = , . @ _ -" }
            }
            (layout::text_field("group", "Group to join (empty: none)", form.get("group"), 128, false))
            label.box { input type="checkbox" name="console" checked[!page.post || form.has("console")];
                " May sign in to this console" }
            (password_choice(&rules(page.calls).await))
            div.buttons { button.main { "Create user" } a.button href="/console/users" { "Cancel" } }
        }
    };
    let content = html! {
        @if let Some(refusal) = &refusal { (layout::refused(refusal)) }
        section.card {
            (page.offer_new::<api::CreateUser>(&example, "create users", &fields))
            (command::<api::CreateUser>(&example, ""))
        }
    };
    let status = if refusal.is_some() { 400 } else { 200 };
    layout::below(page.look, status, ("/users", "Users"), "Create user", content)
}

/// A user of no name in particular.
pub(crate) fn example() -> api::CreateUserRequest {
    api::CreateUserRequest { user_name: "NAME".to_owned(), ..Default::default() }
}

/// How a password is set for somebody else: made here or typed, and whether it is for the first sign-in only.
pub(crate) fn password_choice(rules: &Rules) -> Markup {
    html! {
        fieldset {
            legend { "Password" }
            label.box { input type="radio" name="kind" value="made" checked; " Make one, and show it to me once" }
            label.box { input type="radio" name="kind" value="typed"; " Set this one:" }
            div.field {
                label.unseen for="password" { "Password to set" }
                input #password name="password" type="password" autocomplete="new-password" maxlength="128";
            }
            details { summary { "Rules of this account" } (rules.list("password")) }
            label.box { input type="checkbox" name="reset" checked; " Must be changed at the next sign-in" }
        }
    }
}

/// The chosen password.
pub(crate) fn chosen_password(page: &Page<'_>) -> Secret {
    match page.form.get("kind") {
        "typed" => Secret::new(page.form.get("password").to_owned()),
        _ => page.calls.made_password(),
    }
}

/// What an administrator hands on, this once.
pub(crate) fn hand_on(page: &Page<'_>, name: &str, password: &Secret) -> Reply {
    let example = api::UpdateLoginProfileRequest {
        user_name: name.to_owned(),
        password_reset_required: Some(page.form.has("reset")),
        ..Default::default()
    };
    let content = html! {
        div.notice.good role="status" {
            p { strong { "Done. " } "Hand this on: the password is not shown again." }
            dl.plain {
                dt { "Account" } dd { code { (page.look.account) } }
                dt { "User name" } dd { code { (name) } }
                dt { "Password" } dd {
                    @if page.form.get("kind") == "typed" { "the one that you typed" }
                    @else { code #secret { (password.expose()) } }
                }
            }
        }
        p { a.button.main href={ "/console/user?name=" (encode(name)) } { "To the user" } }
        (command::<api::UpdateLoginProfile>(&example, "--password '********'"))
    };
    layout::page(page.look, 200, name, content)
}

async fn create(page: &Page<'_>) -> Result<Reply, Refusal> {
    let name = page.form.get("name").trim().to_owned();
    let input = api::CreateUserRequest { user_name: name.clone(), ..Default::default() };
    page.calls.call::<api::CreateUser>(&input).await?;
    let group_name = page.form.get("group").trim().to_owned();
    if !group_name.is_empty() {
        let input = api::AddUserToGroupRequest { group_name, user_name: name.clone() };
        let joined = page.calls.call::<api::AddUserToGroup>(&input).await;
        joined.map_err(|why| half_done("The user is made, but is in no group and has no password", why))?;
    }
    if !page.form.has("console") {
        return Ok(Reply::redirect(&format!("/console/user?name={}", encode(&name))));
    }
    let password = chosen_password(page);
    let profile = api::CreateLoginProfileRequest {
        user_name: Some(name.clone()),
        password: Some(password.clone()),
        password_reset_required: Some(page.form.has("reset")),
    };
    match page.calls.call::<api::CreateLoginProfile>(&profile).await {
        Ok(_) => Ok(hand_on(page, &name, &password)),
        Err(why) => Err(half_done("The user is made, but has no password yet", why)),
    }
}

/// A refusal after something was done already.
fn half_done(done: &str, why: Refusal) -> Refusal {
    Refusal { message: format!("{done}: {}", why.message), ..why }
}
