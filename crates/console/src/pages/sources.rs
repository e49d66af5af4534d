//! The policies behind a decision, and the statement in them that is meant.

use maud::{Markup, html};
use protocol::generated::iam as api;
use serde_json::Value;

use super::inline::{self, Holder};
use super::{Page, document, policy};
use crate::calls::{items, text};

/// What the simulator calls a policy that came with the question.
pub(crate) const TYPED: &str = "PolicyInputList.";

/// A statement in its own words.
pub(crate) fn quoted(excerpt: &str) -> Markup {
    let statement = excerpt.trim_start_matches(is_before);
    html! { pre.lines tabindex="0" { code { (document::dedented(&document::pretty(statement))) } } }
}

/// The line that a statement begins in. What the engine gives begins where the statement before it, or its list, ended.
pub(crate) fn first_line(excerpt: Option<&str>, (line, _): (usize, usize)) -> usize {
    let before = excerpt.into_iter().flat_map(str::chars).take_while(|letter| is_before(*letter));
    line + before.filter(|letter| *letter == '\n').count()
}

/// What can stand between statements.
fn is_before(letter: char) -> bool {
    letter.is_whitespace() || letter == ','
}

/// The text from one place, as line and column from 1, to just before another.
pub(crate) fn excerpt(text: &str, (line, column): (usize, usize), (last, end): (usize, usize)) -> String {
    let mut out = String::new();
    for (index, row) in
        text.split('\n').enumerate().skip(line.saturating_sub(1)).take((last + 1).saturating_sub(line))
    {
        let from = if index + 1 == line { column.saturating_sub(1) } else { 0 };
        let to = if index + 1 == last { end.saturating_sub(1) } else { usize::MAX };
        if index + 1 > line {
            out.push('\n');
        }
        out.extend(row.chars().take(to).skip(from));
    }
    out
}

/// Documents of a principal's policies by what the engine calls them, as far as they may be read.
pub(crate) struct Sources {
    principal: String,
    typed: String,
    known: Vec<(String, Option<String>)>,
    groups: Option<Vec<String>>,
}

impl Sources {
    /// Those of the principal with this ARN, and a document that came with the question.
    pub(crate) fn of(principal: &str, typed: &str) -> Sources {
        Sources { principal: principal.to_owned(), typed: typed.to_owned(), known: Vec::new(), groups: None }
    }

    /// The document, as it is stored now.
    pub(crate) async fn document(&mut self, page: &Page<'_>, id: &str) -> Option<String> {
        if let Some((_, known)) = self.known.iter().find(|(known, _)| known == id) {
            return known.clone();
        }
        let found = self.read(page, id).await;
        self.known.push((id.to_owned(), found.clone()));
        found
    }

    async fn read(&mut self, page: &Page<'_>, id: &str) -> Option<String> {
        if id.starts_with(TYPED) {
            return Some(self.typed.clone());
        }
        let principal = self.principal.clone();
        let (_, entity) = principal.split_once("::")?.1.split_once(':')?;
        let (kind, path) = entity.split_once('/')?;
        let name = path.rsplit('/').next()?;
        // The simulator calls inline policies KIND_NAME_POLICY.
        let own = id.strip_prefix(&format!("{kind}_{name}_"));
        match (kind, own) {
            ("user", Some(policy)) => return raw(page, Holder::User, name, policy).await,
            ("group", Some(policy)) => return raw(page, Holder::Group, name, policy).await,
            ("role", Some(policy)) => return raw(page, Holder::Role, name, policy).await,
            _ => {}
        }
        if kind == "user" && id.starts_with("group_") {
            for group in self.groups(page, name).await {
                if let Some(policy) = id.strip_prefix(&format!("group_{group}_")) {
                    return raw(page, Holder::Group, &group, policy).await;
                }
            }
        }
        self.managed(page, kind, name, id).await
    }

    /// The simulator calls managed policies by their names: it is one that the principal or a group of it has.
    async fn managed(&mut self, page: &Page<'_>, kind: &str, name: &str, id: &str) -> Option<String> {
        let mut attached = match kind {
            "user" => attached_to(page, Holder::User, name).await,
            "group" => attached_to(page, Holder::Group, name).await,
            _ => attached_to(page, Holder::Role, name).await,
        };
        if kind == "user" {
            for group in self.groups(page, name).await {
                attached.extend(attached_to(page, Holder::Group, &group).await);
            }
        }
        let policy = attached.iter().find(|policy| text(policy, "PolicyName") == id)?;
        managed(page, text(policy, "PolicyArn")).await
    }

    async fn groups(&mut self, page: &Page<'_>, user: &str) -> Vec<String> {
        if let Some(groups) = &self.groups {
            return groups.clone();
        }
        let input = api::ListGroupsForUserRequest { user_name: user.to_owned(), ..Default::default() };
        let reply = page.calls.call::<api::ListGroupsForUser>(&input).await;
        let names =
            reply.iter().flat_map(|reply| items(reply, "Groups")).map(|group| text(group, "GroupName"));
        let names: Vec<String> = names.map(str::to_owned).collect();
        self.groups = Some(names.clone());
        names
    }
}

/// The document of a managed policy that is in force.
pub(crate) async fn managed(page: &Page<'_>, arn: &str) -> Option<String> {
    let input = api::GetPolicyRequest { policy_arn: arn.to_owned() };
    let reply = page.calls.call::<api::GetPolicy>(&input).await.ok()?;
    let version = reply.get("Policy").map(|policy| text(policy, "DefaultVersionId"))?;
    policy::raw_version(page, arn, version).await.ok()
}

/// The trust policy of a role.
pub(crate) async fn trust(page: &Page<'_>, role_arn: &str) -> Option<String> {
    let role_name = role_arn.rsplit('/').next().unwrap_or_default().to_owned();
    let reply = page.calls.call::<api::GetRole>(&api::GetRoleRequest { role_name }).await.ok()?;
    let encoded = reply.get("Role").map(|role| text(role, "AssumeRolePolicyDocument"))?;
    Some(document::decoded(encoded))
}

/// The managed policies that somebody has.
async fn attached_to(page: &Page<'_>, holder: Holder, name: &str) -> Vec<Value> {
    let name = name.to_owned();
    let reply = match holder {
        Holder::User => {
            let input = api::ListAttachedUserPoliciesRequest { user_name: name, ..Default::default() };
            page.calls.call::<api::ListAttachedUserPolicies>(&input).await
        }
        Holder::Group => {
            let input = api::ListAttachedGroupPoliciesRequest { group_name: name, ..Default::default() };
            page.calls.call::<api::ListAttachedGroupPolicies>(&input).await
        }
        Holder::Role => {
            let input = api::ListAttachedRolePoliciesRequest { role_name: name, ..Default::default() };
            page.calls.call::<api::ListAttachedRolePolicies>(&input).await
        }
    };
    reply.map(|reply| items(&reply, "AttachedPolicies").to_vec()).unwrap_or_default()
}

/// The document as it is stored: positions are about that.
async fn raw(page: &Page<'_>, holder: Holder, name: &str, policy: &str) -> Option<String> {
    inline::read_raw(page, holder, name, policy).await.ok()
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn excerpts_go_from_place_to_place() {
        assert_eq!(excerpt("{a}", (1, 2), (1, 3)), "a");
        assert_eq!(excerpt("x\n{é\nb\n}, y", (2, 1), (4, 2)), "{é\nb\n}");
    }
}
