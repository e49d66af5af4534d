//! The permissions boundary of a user or role.

use maud::{Markup, html};
use protocol::Operation;
use serde_json::Value;

use super::Page;
use crate::calls::text;
use crate::command::command;
use crate::layout;

/// A managed policy that stands for others.
pub(crate) const EXAMPLE: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

/// The section of a page. `entity` is what the API said of the user or role. The calls are those that set and remove it.
pub(crate) fn section<Set: Operation, Remove: Operation>(
    page: &Page<'_>,
    entity: &Value,
    action: &str,
    (set, remove): (&Set::Input, &Remove::Input),
) -> Markup {
    let bound = entity.get("PermissionsBoundary").map(|bound| text(bound, "PermissionsBoundaryArn"));
    html! {
        section.card #boundary {
            h2 { "Permissions boundary" }
            @match bound {
                Some(arn) => {
                    p { "No more is allowed than " code { (arn) } " allows." }
                    @let button = layout::act(page.look, action, ("drop-boundary", "Remove the boundary"), true);
                    (page.offer::<Remove>(remove, "remove the boundary", &button))
                    (command::<Remove>(remove, ""))
                }
                None => {
                    p.quiet { "A managed policy that limits what is allowed, whatever other policies allow." }
                    (page.offer::<Set>(set, "set a boundary", &html! {
                        form method="post" action=(action) {
                            (layout::token(page.look))
                            (layout::text_field("boundary", "ARN of a managed policy", "", 2048, true))
                            button name="do" value="set-boundary" { "Set boundary" }
                        }
                    }))
                    (command::<Set>(set, ""))
                }
            }
        }
    }
}
