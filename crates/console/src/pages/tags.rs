//! Tags: listed, set and removed, on whatever has some.

use maud::{Markup, html};
use protocol::Operation;
use protocol::generated::iam as api;
use serde_json::Value;

use super::Page;
use crate::calls::{items, text};
use crate::command::command;
use crate::form::Form;
use crate::layout;

/// The section of a page. `entity` is what the API said of the entity, with its tags. The calls are those that set and
/// remove its tags.
pub(crate) fn section<Set: Operation, Remove: Operation>(
    page: &Page<'_>,
    entity: &Value,
    action: &str,
    (set, remove): (&Set::Input, &Remove::Input),
) -> Markup {
    let tags = items(entity, "Tags");
    let may_remove = page.may::<Remove>(remove);
    let form = html! {
        details {
            summary { "Set a tag" }
            form method="post" action={ (action) "#tags" } {
                (layout::token(page.look))
                div.pair {
                    (layout::text_field("tag-key", "Key", "", 128, true))
                    (layout::text_field("tag-value", "Value", "", 256, false))
                }
                button name="do" value="tag" { "Set tag" }
            }
        }
    };
    html! {
        section.card #tags {
            h2 { "Tags" }
            @if tags.is_empty() { p.empty { "No tags." } } @else {
                ul.rows {
                    @for tag in tags {
                        @let key = text(tag, "Key");
                        li {
                            div { strong { (key) } ": " (text(tag, "Value")) }
                            @if may_remove { form method="post" action={ (action) "#tags" } {
                                (layout::token(page.look))
                                input type="hidden" name="item" value=(key);
                                button name="do" value="untag" aria-label={ "Remove the tag " (key) } { "Remove" }
                            } }
                        }
                    }
                }
            }
            (page.offer::<Set>(set, "set tags here", &form))
            (command::<Set>(set, ""))
        }
    }
}

/// A tag that stands for others, and its key.
pub(crate) fn example() -> (Vec<api::Tag>, Vec<String>) {
    (vec![api::Tag { key: "team".to_owned(), value: "audit".to_owned() }], vec!["team".to_owned()])
}

/// The tag of the form.
pub(crate) fn typed(form: &Form) -> api::Tag {
    api::Tag { key: form.get("tag-key").trim().to_owned(), value: form.get("tag-value").trim().to_owned() }
}
