//! Why is something allowed or denied? The policy simulator, asked as whoever is signed in.
//!
//! Denials anywhere in the console lead here. Somebody who may not simulate policies can hand the address on.

use maud::{Markup, html};
use protocol::generated::iam as api;
use protocol::percent::encode;
use serde_json::Value;

use super::sources::{Sources, TYPED, excerpt, first_line, quoted};
use super::{Page, document};
use crate::calls::{Refusal, flag, items, text};
use crate::command::command;
use crate::form::Form;
use crate::layout;
use crate::respond::Reply;

/// Actions, resources or context keys that are taken from a form.
const WORDS_MAX: usize = 50;

/// An attempt that was denied, as the API words it.
#[derive(Debug, PartialEq, Eq)]
struct Denied {
    principal: String,
    action: String,
    resource: String,
}

impl Denied {
    /// Reads `User: ARN is not authorized to perform: ACTION on resource: RESOURCE because …`.
    fn parse(message: &str) -> Option<Denied> {
        let (principal, rest) =
            message.strip_prefix("User: ")?.split_once(" is not authorized to perform: ")?;
        let (action, rest) = rest.split_once(" on resource: ").unwrap_or((rest, "*"));
        let resource = rest.split(" because ").next().unwrap_or_default();
        let resource = resource.split(" with an explicit deny").next().unwrap_or_default();
        let account = principal.split(':').nth(4)?;
        let resource = match resource.rsplit_once(' ') {
            Some((kind @ ("user" | "group" | "role"), name)) => {
                format!("arn:aws:iam::{account}:{kind}/{name}")
            }
            Some(_) => "*".to_owned(),
            None => resource.to_owned(),
        };
        let action = action.split(' ').next().unwrap_or_default().to_owned();
        Some(Denied { principal: policy_holder(principal), action, resource })
    }
}

/// Whose policies a principal has: `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION` has those of the role.
pub(crate) fn policy_holder(principal: &str) -> String {
    let role = principal.split_once(":assumed-role/").and_then(|(_, rest)| rest.split('/').next());
    let account = principal.split(':').nth(4).unwrap_or_default();
    role.map_or(principal.to_owned(), |role| format!("arn:aws:iam::{account}:role/{role}"))
}

/// The address that asks what would be decided now.
pub(crate) fn address(principal: &str, action: &str, resource: &str) -> String {
    let words =
        [("principal", policy_holder(principal).as_str()), ("actions", action), ("resources", resource)]
            .map(|(name, value)| format!("{name}={}", encode(value)));
    format!("/console/why?{}", words.join("&"))
}

/// A link from a denial to its reasons.
pub(crate) fn link(refusal: &Refusal) -> Markup {
    let denied = Some(refusal).filter(|refusal| refusal.code == "AccessDenied");
    let denied = denied.and_then(|refusal| Denied::parse(&refusal.message));
    html! {
        @if let Some(Denied { principal, action, resource }) = denied {
            " "
            a href=(address(&principal, &action, &resource)) { "Why?" }
        }
    }
}

/// A question to the simulator, as the form has it.
struct Question {
    principal: String,
    policy: String,
    actions: Vec<String>,
    resources: Vec<String>,
    context: Vec<api::ContextEntry>,
}

impl Question {
    fn typed(page: &Page<'_>) -> Question {
        let form = page.form;
        let words = |name: &str| -> Vec<String> {
            let words = form.get(name).split([' ', '\t', '\r', '\n', ',']).filter(|word| !word.is_empty());
            words.take(WORDS_MAX).map(str::to_owned).collect()
        };
        let own = if page.look.is_root() || page.look.is_temporary() { "" } else { page.look.arn.as_str() };
        Question {
            principal: if form.has("principal") { form.get("principal").trim() } else { own }.to_owned(),
            policy: form.get("document").replace("\r\n", "\n").trim().to_owned(),
            actions: words("actions"),
            resources: words("resources"),
            context: context(form),
        }
    }

    async fn ask(&self, page: &Page<'_>) -> Result<Value, Refusal> {
        let policies = Some(self.policy.clone()).filter(|policy| !policy.is_empty());
        let resource_arns = Some(self.resources.clone()).filter(|resources| !resources.is_empty());
        let context_entries = Some(self.context.clone()).filter(|entries| !entries.is_empty());
        let action_names = self.actions.clone();
        if self.principal.is_empty() {
            let input = api::SimulateCustomPolicyRequest {
                policy_input_list: policies.into_iter().collect(),
                action_names,
                resource_arns,
                context_entries,
                ..Default::default()
            };
            return page.calls.call::<api::SimulateCustomPolicy>(&input).await;
        }
        page.calls.call::<api::SimulatePrincipalPolicy>(&self.of_principal(policies)).await
    }

    /// The question as a command, as far as there is one.
    fn example(&self) -> api::SimulatePrincipalPolicyRequest {
        let mut example = self.of_principal(None);
        if example.policy_source_arn.is_empty() {
            example.policy_source_arn = "ARN".to_owned();
        }
        if example.action_names.is_empty() {
            example.action_names.push("iam:GetUser".to_owned());
        }
        example
    }

    fn of_principal(&self, policies: Option<String>) -> api::SimulatePrincipalPolicyRequest {
        api::SimulatePrincipalPolicyRequest {
            policy_source_arn: self.principal.clone(),
            policy_input_list: policies.map(|policy| vec![policy]),
            action_names: self.actions.clone(),
            resource_arns: Some(self.resources.clone()).filter(|resources| !resources.is_empty()),
            context_entries: Some(self.context.clone()).filter(|entries| !entries.is_empty()),
            ..Default::default()
        }
    }
}

/// Lines like `aws:SourceIp = 192.0.2.1`.
fn context(form: &Form) -> Vec<api::ContextEntry> {
    let lines = form.get("context").lines().filter_map(|line| line.split_once('='));
    let entry = |(key, values): (&str, &str)| {
        let values: Vec<String> = values.split(',').map(|value| value.trim().to_owned()).collect();
        let many = values.len() > 1;
        let kind = if many { api::ContextKeyTypeEnum::StringList } else { api::ContextKeyTypeEnum::String };
        api::ContextEntry {
            context_key_name: Some(key.trim().to_owned()),
            context_key_values: Some(values),
            context_key_type: Some(kind),
        }
    };
    lines.take(WORDS_MAX).map(entry).collect()
}

/// Answers the page. Asking changes nothing, so it may come as a link.
pub(crate) async fn answer(page: &Page<'_>) -> Reply {
    let question = Question::typed(page);
    let asked = !question.actions.is_empty();
    let reply = if asked { Some(question.ask(page).await) } else { None };
    let results = match &reply {
        None => html! {},
        Some(Err(refusal)) => html! {
            (layout::refused(refusal))
            @if refusal.code == "AccessDenied" {
                p.quiet { "To see why something is denied one must be allowed to simulate policies. Somebody who may can "
                    "open the address of this page." }
            }
        },
        Some(Ok(reply)) => results(page, &question, reply).await,
    };
    let content = html! {
        p.quiet { "The engine that decides requests says what it would decide, and which statements made it do so." }
        div #results aria-live="polite" { (results) }
        section.card {
            (form(page, &question))
            (command::<api::SimulatePrincipalPolicy>(&question.example(), ""))
        }
    };
    let status = if matches!(reply, Some(Err(_))) { 400 } else { 200 };
    layout::page(page.look, status, "Why?", content)
}

fn form(page: &Page<'_>, question: &Question) -> Markup {
    html! {
        form method="post" action="/console/why" data-live="results document-found" {
            (layout::token(page.look))
            div.field.wide {
                label for="principal" { "Who: ARN of a user, group or role" }
                input #principal name="principal" value=(question.principal) maxlength="2048" autocapitalize="none"
                    autocomplete="off" spellcheck="false";
            }
            (questions(page))
            details open[!question.policy.is_empty() || !question.context.is_empty() || question.principal.is_empty()] {
                summary { "A further policy, context keys" }
                (document::editor("document", "A policy taken as one more of theirs, or alone if nobody is named",
                    &question.policy, document::Purpose::Inline, !question.policy.is_empty()))
                (lines("context", "Context keys", "One a line, such as aws:SourceIp = 192.0.2.1", page.form.get("context")))
            }
            button.main { "Ask" }
        }
    }
}

/// What a document alone would do, for the actions and resources of the form: the simulator on a policy's own page.
pub(crate) async fn trial(page: &Page<'_>, document: &str) -> Markup {
    let question =
        Question { principal: String::new(), policy: document.to_owned(), ..Question::typed(page) };
    if question.actions.is_empty() {
        return html! {};
    }
    match question.ask(page).await {
        Ok(reply) => results(page, &question, &reply).await,
        Err(refusal) => layout::refused(&refusal),
    }
}

/// The fields for what is asked.
pub(crate) fn questions(page: &Page<'_>) -> Markup {
    let question = Question::typed(page);
    html! {
        div.pair {
            (lines("actions", "Actions", "One a line, such as iam:CreateUser", &question.actions.join("\n")))
            (lines("resources", "Resources", "ARNs, one a line; none for any", &question.resources.join("\n")))
        }
    }
}

fn lines(name: &str, label: &str, hint: &str, value: &str) -> Markup {
    html! {
        div.field.wide {
            label for=(name) { (label) }
            textarea.code id=(name) name=(name) rows="3" spellcheck="false" autocapitalize="none"
                aria-describedby={ (name) "-hint" } { (value) }
            p.hint id={ (name) "-hint" } { (hint) }
        }
    }
}

/// The answers: for each action and resource the decision and the statements behind it.
async fn results(page: &Page<'_>, question: &Question, reply: &Value) -> Markup {
    let mut sources = Sources::of(&question.principal, &question.policy);
    let mut cards = Vec::new();
    for result in items(reply, "EvaluationResults") {
        let specific = items(result, "ResourceSpecificResults");
        let whole = std::slice::from_ref(result);
        for one in if specific.is_empty() { whole } else { specific } {
            let decision = one.get("EvalResourceDecision").or_else(|| one.get("EvalDecision"));
            let answer = Answer {
                action: text(result, "EvalActionName"),
                resource: text(one, "EvalResourceName"),
                decision: decision.and_then(Value::as_str).unwrap_or_default(),
                result: one,
            };
            cards.push(answer.card(page, &mut sources).await);
        }
    }
    html! {
        @for card in cards { (card) }
        @if flag(reply, "IsTruncated") { p.quiet { "There are more answers: ask about fewer actions at once." } }
    }
}

struct Answer<'a> {
    action: &'a str,
    resource: &'a str,
    decision: &'a str,
    result: &'a Value,
}

impl Answer<'_> {
    async fn card(&self, page: &Page<'_>, sources: &mut Sources) -> Markup {
        let mut statements = Vec::new();
        for statement in items(self.result, "MatchedStatements") {
            statements.push(Self::statement(page, sources, statement).await);
        }
        let bounded = self.result.get("PermissionsBoundaryDecisionDetail");
        let bounded = bounded.is_some_and(|detail| !flag(detail, "AllowedByPermissionsBoundary"));
        let missing: Vec<&str> =
            items(self.result, "MissingContextValues").iter().filter_map(Value::as_str).collect();
        let (class, word, why) = match self.decision {
            "allowed" => ("good", "Allowed", "Allowed by:"),
            "explicitDeny" => ("bad", "Denied", "A statement denies it, whatever others allow:"),
            _ if bounded => ("bad", "Denied", "The permissions boundary does not allow it."),
            _ => ("bad", "Denied", "No statement allows it."),
        };
        html! {
            section.card.answer {
                h2 {
                    span.badge.(class) { (word) } " " code { (self.action) }
                    @if self.resource != "*" { " on " code { (self.resource) } }
                }
                p { (why) }
                @for statement in statements { (statement) }
                @if !missing.is_empty() {
                    p.quiet { "It depends on context keys that were not given: " (missing.join(", ")) "." }
                }
            }
        }
    }

    async fn statement(page: &Page<'_>, sources: &mut Sources, matched: &Value) -> Markup {
        let id = text(matched, "SourcePolicyId");
        let place = |member: &str| {
            let position = matched.get(member).unwrap_or(&Value::Null);
            let number =
                |name| position.get(name).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
            (number("Line").unwrap_or(1), number("Column").unwrap_or(1))
        };
        let document = sources.document(page, id).await;
        let (start, end) = (place("StartPosition"), place("EndPosition"));
        let excerpt = document.map(|text| excerpt(&text, start, end));
        let line = first_line(excerpt.as_deref(), start);
        html! {
            p.quiet {
                @if id.starts_with(TYPED) { "The policy that was typed" } @else { "Policy " strong { (id) } }
                ", from line " (line)
            }
            @if let Some(excerpt) = excerpt { (quoted(&excerpt)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Denied;

    fn denied(principal: &str, action: &str, resource: &str) -> Option<Denied> {
        let [principal, action, resource] = [principal, action, resource].map(str::to_owned);
        Some(Denied { principal, action, resource })
    }

    #[test]
    fn denials_are_read_for_who_what_and_on_what() {
        let because = "because no identity-based policy allows the iam:GetUser action";
        let user = "arn:aws:iam::123456789012:user/x/alice";
        for (resource, found) in [
            ("user bob", "arn:aws:iam::123456789012:user/bob"),
            ("arn:aws:iam::123456789012:user/", "arn:aws:iam::123456789012:user/"),
            ("access key AKIA", "*"),
        ] {
            let text = format!(
                "User: {user} is not authorized to perform: iam:GetUser on resource: {resource} {because}"
            );
            assert_eq!(Denied::parse(&text), denied(user, "iam:GetUser", found), "{text}");
        }
        let role = "User: arn:aws:sts::123456789012:assumed-role/audit/alice is not authorized to perform: iam:ListUsers";
        assert_eq!(Denied::parse(role), denied("arn:aws:iam::123456789012:role/audit", "iam:ListUsers", "*"));
        assert_eq!(Denied::parse("The old password was incorrect."), None);
    }
}
