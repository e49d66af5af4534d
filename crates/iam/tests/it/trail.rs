//! The audit event of every call of every scenario: in the shape of CloudTrail's, true to the answer, without secrets.

use crate::harness::ACCOUNT;
use crate::scenario::xml::Element;
use iam::operations;
use protocol::Service as Api;
use serde_json::Value;
use std::collections::BTreeSet;

/// Members that every event has (CloudTrail user guide, "CloudTrail record contents").
const MEMBERS: [&str; 17] = [
    "eventVersion",
    "userIdentity",
    "eventTime",
    "eventSource",
    "eventName",
    "awsRegion",
    "sourceIPAddress",
    "userAgent",
    "requestParameters",
    "responseElements",
    "requestID",
    "eventID",
    "readOnly",
    "eventType",
    "managementEvent",
    "recipientAccountId",
    "eventCategory",
];
/// Members that an event has if there is something to tell.
const MORE: [&str; 4] = ["errorCode", "errorMessage", "additionalEventData", "sessionCredentialFromConsole"];
/// Who calls (CloudTrail user guide, "CloudTrail userIdentity element").
const IDENTITIES: [&str; 7] =
    ["Root", "IAMUser", "AssumedRole", "FederatedUser", "WebIdentityUser", "SAMLUser", "Unknown"];
/// What is shorter may stand in an event by chance.
const SECRET_LENGTH_MIN: usize = 8;

/// What was found in all events.
#[derive(Default)]
pub(crate) struct Trail {
    succeeded: BTreeSet<&'static str>,
    wrong: Vec<String>,
}

impl Trail {
    /// Looks at the event of one call.
    pub(crate) fn add(&mut self, params: &[(String, String)], body: &str, event: &[u8], shown: &[String]) {
        let text = String::from_utf8_lossy(event);
        let Ok(event) = serde_json::from_slice::<Value>(event) else {
            return self.wrong.push(format!("no JSON: {text}"));
        };
        let mut problems = shape(&event);
        let name = event["eventName"].as_str().unwrap_or_default();
        let Some(row) = Api::ALL.into_iter().flat_map(operations::rows).find(|row| row.info.name == name)
        else {
            return self.wrong.push(format!("of no operation: {text}"));
        };
        let document = Element::parse(body).unwrap_or_default();
        let code = document.at("Error.Code").map(|code| code.text.as_str());
        if event["errorCode"].as_str() != code {
            problems.push("another error than the client's");
        }
        if code.is_none() {
            self.succeeded.insert(row.info.name);
        } else if !event["responseElements"].is_null() {
            problems.push("elements of a response that there was not");
        }
        let hidden = params.iter().filter(|(name, _)| {
            let member = name.split('.').next().and_then(|member| row.info.input.position(member));
            member.is_some_and(|at| row.info.input.members[at].of.sensitive)
        });
        // A secret of digits may stand in the number of the account.
        let told = text.replace(ACCOUNT, "");
        let secrets =
            hidden.map(|(_, value)| value).chain(shown).filter(|value| value.len() >= SECRET_LENGTH_MIN);
        for secret in secrets {
            let open = params.iter().any(|(name, value)| {
                value.contains(secret.as_str())
                    && row
                        .info
                        .input
                        .position(name)
                        .is_some_and(|at| !row.info.input.members[at].of.sensitive)
            });
            if !open && told.contains(secret.as_str()) {
                problems.push("a secret");
            }
        }
        if !problems.is_empty() {
            self.wrong.push(format!("{problems:?}: {text}"));
        }
    }

    /// What is wrong with any, and the operations of which no success was told.
    pub(crate) fn finish(self) -> (Vec<String>, Vec<&'static str>) {
        let rows = Api::ALL.into_iter().flat_map(operations::rows).filter(|row| row.built);
        let untold = rows.map(|row| row.info.name).filter(|name| !self.succeeded.contains(name)).collect();
        (self.wrong, untold)
    }
}

/// What is not as CloudTrail has it.
fn shape(event: &Value) -> Vec<&'static str> {
    let mut problems = Vec::new();
    let members: Vec<&str> = event.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    problems.extend(MEMBERS.into_iter().filter(|name| !members.contains(name)));
    if !members.iter().all(|name| MEMBERS.contains(name) || MORE.contains(name)) {
        problems.push("a member that CloudTrail does not have");
    }
    let identity = &event["userIdentity"];
    let kind = identity["type"].as_str().unwrap_or_default();
    if !IDENTITIES.contains(&kind) {
        problems.push("userIdentity.type");
    }
    if ["Root", "IAMUser", "AssumedRole", "FederatedUser"].contains(&kind) {
        let named =
            ["principalId", "arn", "accountId", "accessKeyId"].iter().all(|name| identity[name].is_string());
        if !named {
            problems.push("userIdentity");
        }
    }
    let issuer = &identity["sessionContext"]["sessionIssuer"];
    if kind == "AssumedRole" && !(issuer["type"] == "Role" && issuer["arn"].is_string()) {
        problems.push("userIdentity.sessionContext.sessionIssuer");
    }
    for name in ["requestParameters", "responseElements"] {
        if !(event[name].is_object() || event[name].is_null()) {
            problems.push(name);
        }
    }
    if !(event["readOnly"].is_boolean() && event["managementEvent"] == true) {
        problems.push("readOnly");
    }
    problems
}
