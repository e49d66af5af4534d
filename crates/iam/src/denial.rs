//! Authorization messages: what decided a denial, sealed, for the audit trail.
//!
//! The caller is told no more than AWS tells. Whoever may call `sts:DecodeAuthorizationMessage` opens the message: it
//! names statements and condition values that the caller may not know. Laid out as AWS's decoded messages are (STS API
//! reference, DecodeAuthorizationMessage), with what those lack added: where a statement stands, and what came near.

use crate::audit::Entry;
use crate::domain::names::AccountId;
use crate::env::Mint;
use crate::principal::Caller;
use crate::secret::{MasterKey, Sealed};
use crate::service::Cx;
use policy::{
    Context, Matched, NearMiss, Obstacle, Policies, PolicyKind, Request, Value, explain, near_misses,
};
use protocol::value::Secret;
use serde::Serialize;

/// Bytes of a message before it is sealed, so that it fits into the operation's 10,240 characters after.
const BYTES_MAX: usize = 7_000;
/// Statements of each sort that are told.
const STATEMENTS_MAX: usize = 5;
/// Bytes of a condition value that are told.
const VALUE_MAX: usize = 256;
/// Values of one condition key that are told.
const VALUES_MAX: usize = 10;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    allowed: bool,
    explicit_deny: bool,
    matched_statements: Items<Statement>,
    failures: Items<String>,
    context: Asked,
    reason: Option<String>,
    missing_context: Items<String>,
    near_misses: Items<Near>,
    /// Condition keys that there was no room for.
    #[serde(skip_serializing_if = "is_zero")]
    omitted_conditions: usize,
}

#[derive(Serialize)]
struct Items<T> {
    items: Vec<T>,
}

#[derive(Serialize)]
struct Asked {
    principal: Principal,
    action: String,
    resource: String,
    conditions: Items<Condition>,
}

#[derive(Serialize)]
struct Principal {
    id: String,
    name: String,
    arn: String,
}

#[derive(Serialize)]
struct Condition {
    key: String,
    values: Items<Text>,
}

#[derive(Serialize)]
struct Text {
    value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Statement {
    statement_id: String,
    effect: &'static str,
    source_policy_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_policy_arn: Option<String>,
    source_policy_type: &'static str,
    statement_number: usize,
    start_position: Place,
    end_position: Place,
}

#[derive(Serialize)]
struct Place {
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct Near {
    #[serde(flatten)]
    statement: Statement,
    obstacle: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    conditions: Vec<Untrue>,
}

#[derive(Serialize)]
struct Untrue {
    operator: String,
    key: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// Notes what decided a denial, for the event of the call.
pub(crate) fn note(cx: &mut Cx<'_>, request: &Request<'_>, policies: &Policies) {
    if let Some(probe) = &mut cx.memo.probe {
        return probe.note(request, policies);
    }
    if let Some(entry) = &mut cx.memo.entry {
        note_in(entry, cx.caller.into(), (request, policies), cx.master_key, &mut cx.mint);
    }
}

/// Who was denied.
pub(crate) struct Denied<'a> {
    pub(crate) account: &'a AccountId,
    pub(crate) id: &'a str,
    pub(crate) arn: &'a str,
}

impl<'a> From<&'a Caller> for Denied<'a> {
    fn from(caller: &'a Caller) -> Denied<'a> {
        Denied { account: &caller.account, id: caller.user_id(), arn: caller.arn.as_str() }
    }
}

/// The same of a call that no handler sees, or that nobody signed.
pub(crate) fn note_in(
    entry: &mut Entry,
    denied: Denied<'_>,
    (request, policies): (&Request<'_>, &Policies),
    key: &MasterKey,
    mint: &mut Mint,
) {
    let message = Message::of(request, policies, (denied.id, denied.arn));
    entry.denial = message.text().map(|text| seal(text, denied.account, key, mint));
}

/// Opens a message, if it is one of this account.
pub(crate) fn open(message: &str, account: &AccountId, key: &MasterKey) -> Option<String> {
    let opened = key.open(&Sealed::from_text(message), &place(account)).ok()?;
    Some(opened.expose().to_owned())
}

fn seal(text: String, account: &AccountId, key: &MasterKey, mint: &mut Mint) -> String {
    key.seal(&Secret::new(text), &place(account), mint).into_text()
}

fn place(account: &AccountId) -> String {
    format!("authorization-message/{account}")
}

impl Message {
    fn of(request: &Request<'_>, policies: &Policies, (id, arn): (&str, &str)) -> Message {
        let explanation = explain(request, policies);
        let decision = &explanation.decision;
        // Statements of the organization are told by no simulator, but here they are if one decided.
        let organization = [PolicyKind::ServiceControl, PolicyKind::ResourceControl];
        let decisive = decision.decisive.iter().filter(|one| organization.contains(&one.source().kind));
        let matched = decisive.chain(&explanation.matched);
        let matched = matched.take(STATEMENTS_MAX).map(|one| statement(one, "DENY"));
        let near = near_misses(request, policies);
        Message {
            allowed: decision.is_allowed(),
            explicit_deny: matches!(decision.outcome, policy::Outcome::ExplicitDeny(_)),
            matched_statements: Items { items: matched.collect() },
            failures: Items { items: Vec::new() },
            context: Asked {
                principal: Principal {
                    id: id.to_owned(),
                    name: arn.rsplit(['/', ':']).next().unwrap_or_default().to_owned(),
                    arn: arn.to_owned(),
                },
                action: request.action.to_owned(),
                resource: request.resource.to_owned(),
                conditions: Items { items: conditions(request.context) },
            },
            reason: decision.whole_reason(request.action),
            missing_context: Items { items: explanation.missing_context },
            near_misses: Items { items: near.into_iter().take(STATEMENTS_MAX).map(Near::of).collect() },
            omitted_conditions: 0,
        }
    }

    /// As text that is not too long: what there is no room for goes, what led to the decision last.
    fn text(mut self) -> Option<String> {
        loop {
            let text = serde_json::to_string(&self).ok()?;
            if text.len() <= BYTES_MAX {
                return Some(text);
            }
            let longest = self.context.conditions.items.iter().enumerate();
            let longest = longest.max_by_key(|(_, condition)| condition.length()).map(|(at, _)| at);
            if let Some(at) = longest {
                self.context.conditions.items.remove(at);
                self.omitted_conditions += 1;
            } else if self.missing_context.items.pop().is_none() && self.near_misses.items.pop().is_none() {
                return None;
            }
        }
    }
}

impl Condition {
    fn length(&self) -> usize {
        self.key.len() + self.values.items.iter().map(|text| text.value.len()).sum::<usize>()
    }
}

impl Near {
    fn of(near: NearMiss) -> Near {
        let (obstacle, conditions) = match near.obstacle {
            Obstacle::Conditions(untrue) => ("CONDITIONS", untrue),
            Obstacle::Principal => ("PRINCIPAL", Vec::new()),
            Obstacle::Resource => ("RESOURCE", Vec::new()),
        };
        let conditions = conditions.into_iter().map(|(operator, key)| Untrue { operator, key }).collect();
        Near { statement: statement(&near.statement, "ALLOW"), obstacle, conditions }
    }
}

fn statement(matched: &Matched, effect: &'static str) -> Statement {
    let source = matched.source();
    let place = |position: policy::Position| Place { line: position.line, column: position.column };
    let (start, end) = matched.span();
    Statement {
        statement_id: matched.sid().unwrap_or_default().to_owned(),
        effect,
        source_policy_id: source.id.clone(),
        source_policy_arn: source.arn.clone(),
        source_policy_type: source.kind.noun(),
        statement_number: matched.index() + 1,
        start_position: place(start),
        end_position: place(end),
    }
}

fn conditions(context: &Context) -> Vec<Condition> {
    let value = |text: &str| {
        let mut end = text.len().min(VALUE_MAX);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        Text { value: text.get(..end).unwrap_or_default().to_owned() }
    };
    let condition = |(key, values): (&str, &Value)| {
        let items = match values {
            Value::One(text) => vec![value(text)],
            Value::Many(texts) => texts.iter().take(VALUES_MAX).map(|text| value(text)).collect(),
        };
        Condition { key: key.to_owned(), values: Items { items } }
    };
    context.iter().map(condition).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"principal": "arn:aws:iam::111122223333:user/a", "action": "s3:GetObject",
        "resource": "arn:aws:s3:::b/k", "identity": []}"#;

    #[test]
    fn a_message_fits_whatever_the_request_had() {
        let case = policy::Case::parse(LINE).unwrap();
        let mut context = Context::new();
        for number in 0..200 {
            context.insert(format!("aws:RequestTag/{number}"), "\u{1}ä".repeat(300));
        }
        let request = Request { context: &context, ..case.request() };
        let text = Message::of(&request, case.policies(), ("AIDA", "arn:aws:iam::111122223333:user/a"))
            .text()
            .unwrap();
        assert!(text.len() <= BYTES_MAX && text.contains("\"omittedConditions\":"), "{}", text.len());
        let key = MasterKey::new(zeroize::Zeroizing::new([1; 32]));
        let account = AccountId::new("111122223333").unwrap();
        let sealed = seal(text.clone(), &account, &key, &mut Mint::new(zeroize::Zeroizing::new([2; 32])));
        assert!(sealed.len() <= 10_240, "{}", sealed.len());
        assert_eq!(open(&sealed, &account, &key).as_deref(), Some(text.as_str()));
        assert_eq!(open(&sealed, &AccountId::new("111122223334").unwrap(), &key), None);
    }
}
