//! The permissions boundary of a user or role.

use maud::{Markup, html};
use serde_json::Value;

use super::Page;
use crate::calls::text;
use crate::layout;

/// The section of a page. `entity` is what the API said of the user or role.
pub(crate) fn section(page: &Page<'_>, entity: &Value, action: &str) -> Markup {
    let bound = entity.get("PermissionsBoundary").map(|bound| text(bound, "PermissionsBoundaryArn"));
    html! {
        section.card {
            h2 { "Permissions boundary" }
            @match bound {
                Some(arn) => {
                    p { "No more is allowed than " code { (arn) } " allows." }
                    (layout::act(page.look, action, ("drop-boundary", "Remove the boundary"), true))
                }
                None => {
                    p.quiet { "A managed policy that limits what is allowed, whatever other policies allow." }
                    form method="post" action=(action) {
                        (layout::token(page.look))
                        (layout::text_field("boundary", "ARN of a managed policy", "", 2048, true))
                        button name="do" value="set-boundary" { "Set boundary" }
                    }
                }
            }
        }
    }
}
