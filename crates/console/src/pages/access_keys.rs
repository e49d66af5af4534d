//! Access keys of a user, on the user's own page and on the administrator's.

use maud::{Markup, html};
use protocol::generated::iam as api;
use serde_json::Value;

use super::{Page, date};
use crate::calls::{Refusal, items, text};
use crate::command::command;
use crate::layout;

/// What came of a button.
pub(crate) enum Done {
    Nothing,
    Created(Value),
    Said(&'static str),
    Refused(Refusal),
}

/// Does what the form asks for, to the keys of `user`, or the principal's own.
pub(crate) async fn act(page: &Page<'_>, user: Option<&str>) -> Done {
    let (calls, user_name) = (page.calls, user.map(str::to_owned));
    let access_key_id = page.form.get("key").to_owned();
    let update = |status| api::UpdateAccessKeyRequest {
        user_name: user_name.clone(),
        access_key_id: access_key_id.clone(),
        status,
    };
    let outcome = match page.form.get("do") {
        "create-key" => {
            let input = api::CreateAccessKeyRequest { user_name };
            return match calls.call::<api::CreateAccessKey>(&input).await {
                Ok(reply) => Done::Created(reply.get("AccessKey").cloned().unwrap_or_default()),
                Err(refusal) => Done::Refused(refusal),
            };
        }
        "deactivate-key" => calls
            .call::<api::UpdateAccessKey>(&update(api::StatusType::Inactive))
            .await
            .map(|_| "The access key is deactivated."),
        "activate-key" => calls
            .call::<api::UpdateAccessKey>(&update(api::StatusType::Active))
            .await
            .map(|_| "The access key is active."),
        "delete-key" => {
            let input = api::DeleteAccessKeyRequest { user_name, access_key_id };
            calls.call::<api::DeleteAccessKey>(&input).await.map(|_| "The access key is deleted.")
        }
        _ => return Done::Nothing,
    };
    outcome.map_or_else(Done::Refused, Done::Said)
}

/// The section of a page.
pub(crate) async fn section(page: &Page<'_>, user: Option<&str>, action: &str, done: &Done) -> Markup {
    let input = api::ListAccessKeysRequest { user_name: user.map(str::to_owned), ..Default::default() };
    let listed = page.calls.call::<api::ListAccessKeys>(&input).await;
    let mut keys = Vec::new();
    for key in listed.iter().flat_map(|reply| items(reply, "AccessKeyMetadata")) {
        let asked = api::GetAccessKeyLastUsedRequest { access_key_id: text(key, "AccessKeyId").to_owned() };
        let used = page.calls.call::<api::GetAccessKeyLastUsed>(&asked).await.ok();
        keys.push((key, used.and_then(|reply| reply.get("AccessKeyLastUsed").cloned())));
    }
    let user_name = user.map(str::to_owned);
    let create = api::CreateAccessKeyRequest { user_name: user_name.clone() };
    let (access_key_id, status) = ("AKIAIOSFODNN7EXAMPLE".to_owned(), api::StatusType::Inactive);
    let delete =
        api::DeleteAccessKeyRequest { user_name: user_name.clone(), access_key_id: access_key_id.clone() };
    let update = api::UpdateAccessKeyRequest { user_name, access_key_id, status };
    let may = (page.may::<api::UpdateAccessKey>(&update), page.may::<api::DeleteAccessKey>(&delete));
    let button = html! {
        form method="post" action={ (action) "#access-keys" } {
            (layout::token(page.look))
            button name="do" value="create-key" { "Create access key" }
        }
    };
    html! {
        section.card #access-keys {
            h2 { "Access keys" }
            p.quiet { "For programs that call the API. A user has two at most, so that one can take over from the other." }
            @match done {
                Done::Nothing => {}
                Done::Created(key) => (created(key)),
                Done::Said(words) => (layout::done(words)),
                Done::Refused(refusal) => (layout::refused(refusal)),
            }
            @match &listed {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(_) if keys.is_empty() => p.empty { "No access keys." },
                Ok(_) => ul.rows {
                    @for (key, used) in &keys { (row(page, (action, may), key, used.as_ref())) }
                },
            }
            (page.offer::<api::CreateAccessKey>(&create, "create access keys", &button))
            (command::<api::CreateAccessKey>(&create, ""))
        }
    }
}

fn row(
    page: &Page<'_>,
    (action, (may_update, may_delete)): (&str, (bool, bool)),
    key: &Value,
    used: Option<&Value>,
) -> Markup {
    let id = text(key, "AccessKeyId");
    let active = text(key, "Status") == "Active";
    let last = match used {
        None => "last use not shown".to_owned(),
        Some(used) if text(used, "LastUsedDate").is_empty() => "never used".to_owned(),
        Some(used) => {
            format!("last used {} for {}", date(text(used, "LastUsedDate")), text(used, "ServiceName"))
        }
    };
    html! {
        li {
            div {
                code { (id) } " "
                span.badge.good[active] { (if active { "Active" } else { "Inactive" }) }
                p.quiet { "Created " (date(text(key, "CreateDate"))) ", " (last) }
            }
            @if may_update || may_delete {
                form method="post" action={ (action) "#access-keys" } {
                    (layout::token(page.look))
                    input type="hidden" name="key" value=(id);
                    @if active && may_update {
                        button name="do" value="deactivate-key" aria-label={ "Deactivate " (id) } { "Deactivate" }
                    }
                    @if !active && may_update {
                        button name="do" value="activate-key" aria-label={ "Activate " (id) } { "Activate" }
                    }
                    @if !active && may_delete {
                        button.danger name="do" value="delete-key" aria-label={ "Delete " (id) } { "Delete" }
                    }
                }
            }
        }
    }
}

/// A new key, with its secret, this once.
fn created(key: &Value) -> Markup {
    let (id, secret) = (text(key, "AccessKeyId"), text(key, "SecretAccessKey"));
    let file = format!("Access key ID,Secret access key\r\n{id},{secret}\r\n");
    let file = format!("data:text/csv,{}", protocol::percent::encode(&file));
    html! {
        div.notice.good role="status" {
            p { strong { "The access key is made. " } "This is the only time that its secret is shown." }
            dl.plain {
                dt { "Access key id" } dd { code { (id) } }
                dt { "Secret access key" } dd { code #secret { (secret) } }
            }
            p { a download={ (id) ".csv" } href=(file) { "Download as CSV" } }
        }
    }
}
