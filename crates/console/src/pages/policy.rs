//! One managed policy: its document with the simulator beside it, its versions and what differs, and who uses it.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::document::{self, Purpose, decoded, pretty};
use super::{Page, date, diff, marker, tags, why};
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::layout;
use crate::respond::Reply;

/// Bytes of a document that is shown without being asked for: one policy of AWS has ten times as many.
const LENGTH_MAX: usize = 40_000;
/// Users, groups and roles on a page.
const PAGE: i32 = 100;

/// What came of a form.
enum Acted {
    Said(&'static str),
    Deleted,
    /// Only the simulator was asked.
    Tried,
}

/// Answers the page.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let arn = page.form.get("arn").to_owned();
    let action = format!("/console/policy?arn={}", encode(&arn));
    let outcome = if page.post { Some(act(page, &arn).await) } else { None };
    if matches!(outcome, Some(Ok(Acted::Deleted))) {
        return Reply::redirect("/console/policies?done=deleted");
    }
    let input = api::GetPolicyRequest { policy_arn: arn.clone() };
    let reply = page.calls.call::<api::GetPolicy>(&input).await;
    let policy = reply.as_ref().map(|reply| reply.get("Policy").unwrap_or(&Value::Null));
    let name = policy.as_ref().map_or("Policy", |policy| text(policy, "PolicyName")).to_owned();
    if let Err(refusal) = policy
        && refusal.is_about_nothing()
    {
        return layout::missing(page.look, ("/policies", "Policies"), &name, refusal);
    }
    let content = html! {
        @match &outcome {
            Some(Ok(Acted::Said(words))) => (layout::done(words)),
            Some(Err(refusal)) => (layout::refused(refusal)),
            Some(Ok(_)) | None => {},
        }
        @if page.form.get("done") == "created" && !page.post { (layout::done("The policy is created.")) }
        @match policy {
            Err(refusal) => section.card { (layout::hidden(refusal)) },
            Ok(policy) => {
                (layout::parts(if is_own(policy) { &PARTS } else { &PARTS_OF_AWS }))
                (facts(policy, &input))
                (document(page, policy, &action).await)
                (versions(page, policy, &action).await)
                (users(page, &arn).await)
                @if is_own(policy) {
                    (tags_of(page, policy, &arn, &action))
                    section.card.end #end {
                        h2 { "Delete" }
                        p { "A policy can be deleted once nobody uses it and its default version is the only one." }
                        (page.offer::<api::DeletePolicy>(&api::DeletePolicyRequest { policy_arn: arn.clone() },
                            "delete this policy",
                            &layout::act(page.look, &action, ("delete-policy", "Delete this policy"), true)))
                        (command::<api::DeletePolicy>(&api::DeletePolicyRequest { policy_arn: arn.clone() }, ""))
                    }
                }
            },
        }
    };
    let failed = matches!(outcome, Some(Err(_)));
    layout::below(page.look, if failed { 400 } else { 200 }, ("/policies", "Policies"), &name, content)
}

/// The parts of the page, by their ids; and of that of a policy of AWS.
const PARTS: [(&str, &str); 5] = [
    ("document-section", "Document"),
    ("versions", "Versions"),
    ("uses", "Who uses it"),
    ("tags", "Tags"),
    ("end", "Delete"),
];
const PARTS_OF_AWS: [(&str, &str); 3] =
    [("document-section", "Document"), ("versions", "Versions"), ("uses", "Who uses it")];

/// Those of AWS belong to no account, and nobody changes them.
fn is_own(policy: &Value) -> bool {
    !text(policy, "Arn").starts_with("arn:aws:iam::aws:")
}

fn facts(policy: &Value, input: &api::GetPolicyRequest) -> Markup {
    html! {
        section.card {
            dl.facts {
                div.wide { dt { "ARN" } dd { code { (text(policy, "Arn")) } } }
                @if !text(policy, "Description").is_empty() {
                    div.wide { dt { "Description" } dd { (text(policy, "Description")) } }
                }
                div { dt { "Created" } dd { (date(text(policy, "CreateDate"))) } }
                div { dt { "Changed" } dd { (date(text(policy, "UpdateDate"))) } }
                div { dt { "Version in force" } dd { (text(policy, "DefaultVersionId")) } }
            }
            (command::<api::GetPolicy>(input, ""))
        }
    }
}

fn tags_of(page: &Page<'_>, policy: &Value, arn: &str, action: &str) -> Markup {
    let ((tags, tag_keys), policy_arn) = (tags::example(), arn.to_owned());
    let set = api::TagPolicyRequest { policy_arn: policy_arn.clone(), tags };
    let remove = api::UntagPolicyRequest { policy_arn, tag_keys };
    tags::section::<api::TagPolicy, api::UntagPolicy>(page, policy, action, (&set, &remove))
}

/// The document in force, or the one that was typed, and what it would do.
async fn document(page: &Page<'_>, policy: &Value, action: &str) -> Markup {
    let arn = text(policy, "Arn");
    let stored = version(page, arn, text(policy, "DefaultVersionId")).await;
    let typed = page.form.get("document").replace("\r\n", "\n");
    let editing = page.post && !typed.is_empty();
    let shown = match (&stored, editing) {
        (_, true) => typed,
        (Ok(stored), false) => stored.clone(),
        (Err(refusal), false) => {
            return html! { section.card { h2 { "Document" } (layout::hidden(refusal)) } };
        }
    };
    if shown.len() > LENGTH_MAX && !page.post && !page.form.has("whole") {
        return html! {
            section.card #document-section {
                h2 { "Document" }
                p { a href={ (action) "&whole=yes#document-section" } { "Show all " (shown.len() / 1000) " kB of it" } }
            }
        };
    }
    let trial = why::trial(page, &shown).await;
    let example = api::CreatePolicyVersionRequest {
        policy_arn: arn.to_owned(),
        policy_document: "file://policy.json".to_owned(),
        set_as_default: Some(true),
    };
    html! {
        section.card #document-section {
            h2 { "Document" }
            form method="post" action={ (action) "#document-section" } data-live="trial document-found" {
                (layout::token(page.look))
                (document::editor("document", "The policy in JSON", &shown, Purpose::Managed, editing))
                @if is_own(policy) {
                    (page.offer::<api::CreatePolicyVersion>(&example, "change this policy", &html! { div.buttons {
                        button name="do" value="save" { "Save as a new version" }
                        label.box { input type="checkbox" name="default" checked; " and put it in force" }
                    } }))
                }
                h3 { "What would it do?" }
                (why::questions(page))
                button name="do" value="try" { "Ask" }
            }
            div #trial aria-live="polite" { (trial) }
            (command::<api::CreatePolicyVersion>(&example, ""))
        }
    }
}

async fn versions(page: &Page<'_>, policy: &Value, action: &str) -> Markup {
    let arn = text(policy, "Arn").to_owned();
    let input = api::ListPolicyVersionsRequest { policy_arn: arn.clone(), ..Default::default() };
    let reply = page.calls.call::<api::ListPolicyVersions>(&input).await;
    let in_force = text(policy, "DefaultVersionId");
    let compared = page.form.get("compare");
    let difference = match compared {
        "" => None,
        other => Some((version(page, &arn, other).await, version(page, &arn, in_force).await)),
    };
    html! {
        section.card #versions {
            h2 { "Versions" }
            @match &reply {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(reply) => ul.rows {
                    @for version in items(reply, "Versions") {
                        @let id = text(version, "VersionId");
                        li {
                            div {
                                strong { (id) } " "
                                @if flag(version, "IsDefaultVersion") { span.badge.good { "In force" } }
                                p.quiet { (date(text(version, "CreateDate"))) }
                            }
                            @if id != in_force { (other_version(page, &arn, id, in_force, action)) }
                        }
                    }
                },
            }
            @match &difference {
                None => {},
                Some((Ok(old), Ok(new))) => {
                    h3 { "From " (compared) " to " (in_force) }
                    (diff::shown(old, new))
                }
                Some((Err(refusal), _) | (_, Err(refusal))) => (layout::hidden(refusal)),
            }
            (command::<api::ListPolicyVersions>(&input, ""))
        }
    }
}

fn other_version(page: &Page<'_>, arn: &str, id: &str, in_force: &str, action: &str) -> Markup {
    let (policy_arn, version_id) = (arn.to_owned(), id.to_owned());
    let set = api::SetDefaultPolicyVersionRequest {
        policy_arn: policy_arn.clone(),
        version_id: version_id.clone(),
    };
    let delete = api::DeletePolicyVersionRequest { policy_arn, version_id };
    html! {
        form method="post" action={ (action) "#versions" } {
            (layout::token(page.look))
            input type="hidden" name="item" value=(id);
            a.button href={ (action) "&compare=" (encode(id)) "#versions" } aria-label={ "Compare " (id) " with " (in_force) } {
                "Compare" }
            @if page.may::<api::SetDefaultPolicyVersion>(&set) {
                button name="do" value="set-default" aria-label={ "Put " (id) " in force" } { "Put in force" }
            }
            @if page.may::<api::DeletePolicyVersion>(&delete) {
                button.danger name="do" value="delete-version" aria-label={ "Delete " (id) } { "Delete" }
            }
        }
    }
}

/// The document of a version.
pub(crate) async fn version(page: &Page<'_>, arn: &str, id: &str) -> Result<String, Refusal> {
    raw_version(page, arn, id).await.map(|text| pretty(&text))
}

/// The same as it is stored.
pub(crate) async fn raw_version(page: &Page<'_>, arn: &str, id: &str) -> Result<String, Refusal> {
    let input = api::GetPolicyVersionRequest { policy_arn: arn.to_owned(), version_id: id.to_owned() };
    let reply = page.calls.call::<api::GetPolicyVersion>(&input).await?;
    let version = reply.get("PolicyVersion").unwrap_or(&Value::Null);
    Ok(decoded(text(version, "Document")))
}

async fn users(page: &Page<'_>, arn: &str) -> Markup {
    let input = api::ListEntitiesForPolicyRequest {
        policy_arn: arn.to_owned(),
        marker: marker(page),
        max_items: Some(PAGE),
        ..Default::default()
    };
    let reply = page.calls.call::<api::ListEntitiesForPolicy>(&input).await;
    const KINDS: [(&str, &str, &str); 3] = [
        ("PolicyUsers", "UserName", "user"),
        ("PolicyGroups", "GroupName", "group"),
        ("PolicyRoles", "RoleName", "role"),
    ];
    let nobody = |reply: &Value| KINDS.iter().all(|(list, ..)| items(reply, list).is_empty());
    html! {
        section.card #uses {
            h2 { "Who uses it" }
            @match &reply {
                Err(refusal) => (layout::hidden(refusal)),
                Ok(reply) if nobody(reply) => p.empty { "Nobody." },
                Ok(reply) => {
                    ul.rows {
                        @for (list, member, kind) in KINDS {
                            @for entity in items(reply, list) {
                                @let name = text(entity, member);
                                li { a href={ "/console/" (kind) "?name=" (encode(name)) } { (name) } span.badge { (kind) } }
                            }
                        }
                    }
                    @if flag(reply, "IsTruncated") {
                        nav.pages aria-label="Pages" {
                            a rel="next" href={ "/console/policy?arn=" (encode(arn)) "&marker=" (encode(text(reply, "Marker"))) } {
                                "Next page" }
                        }
                    }
                },
            }
            (command::<api::ListEntitiesForPolicy>(&input, ""))
        }
    }
}

async fn act(page: &Page<'_>, arn: &str) -> Result<Acted, Refusal> {
    let (calls, form, policy_arn) = (page.calls, page.form, arn.to_owned());
    let item = form.get("item").to_owned();
    let said = match form.get("do") {
        "save" => {
            let policy_document = form.get("document").replace("\r\n", "\n");
            let set_as_default = Some(form.has("default"));
            let input = api::CreatePolicyVersionRequest { policy_arn, policy_document, set_as_default };
            calls.call::<api::CreatePolicyVersion>(&input).await.map(|_| "The new version is saved.")
        }
        "set-default" => {
            let input = api::SetDefaultPolicyVersionRequest { policy_arn, version_id: item };
            calls.call::<api::SetDefaultPolicyVersion>(&input).await.map(|_| "The version is in force.")
        }
        "delete-version" => {
            let input = api::DeletePolicyVersionRequest { policy_arn, version_id: item };
            calls.call::<api::DeletePolicyVersion>(&input).await.map(|_| "The version is deleted.")
        }
        "tag" => {
            let input = api::TagPolicyRequest { policy_arn, tags: vec![tags::typed(form)] };
            calls.call::<api::TagPolicy>(&input).await.map(|_| "The tag is set.")
        }
        "untag" => {
            let input = api::UntagPolicyRequest { policy_arn, tag_keys: vec![item] };
            calls.call::<api::UntagPolicy>(&input).await.map(|_| "The tag is removed.")
        }
        "delete-policy" => {
            let input = api::DeletePolicyRequest { policy_arn };
            return calls.call::<api::DeletePolicy>(&input).await.map(|_| Acted::Deleted);
        }
        _ => return Ok(Acted::Tried),
    };
    said.map(Acted::Said)
}
