//! Audit events in the shape of CloudTrail's (CloudTrail user guide, "CloudTrail record contents").
//!
//! An event joins the transaction of the change that it describes: neither is stored without the other. Members
//! that the model marks as sensitive never reach one.

use crate::call::Request;
use crate::domain::access_key::KeyOwner;
use crate::domain::names::AccountId;
use crate::env::Instant;
use crate::operations::{Mode, Row};
use crate::principal::Identity;
use crate::service::Cx;
use protocol::{Shape, json};
use serde_json::{Map, Value, json};

/// The event of a successful call.
pub(crate) fn event(cx: &mut Cx<'_>, request: &Request<'_>, row: &Row, output: &dyn Shape) -> Vec<u8> {
    let parameters = match row.info.name {
        // Passwords are all that it has.
        "ChangePassword" => Value::Null,
        _ => cx.request_parameters.take().map_or(Value::Null, lower_camel_case),
    };
    let service = row.info.service.signing_name();
    let mut event = json!({
        "eventVersion": "1.10",
        "userIdentity": user_identity(cx),
        "eventTime": cx.now.timestamp().to_string(),
        "eventSource": format!("{service}.amazonaws.com"),
        "eventName": row.info.name,
        "awsRegion": cx.facts.region,
        "sourceIPAddress": cx.facts.peer.to_string(),
        "userAgent": cx.facts.user_agent,
        "requestParameters": parameters,
        "responseElements": response_elements(output),
        "requestID": request.id,
        "eventID": cx.mint.uuid("event id"),
        "readOnly": row.mode == Mode::Read,
        "eventType": "AwsApiCall",
        "managementEvent": true,
        "recipientAccountId": cx.account.as_str(),
        "eventCategory": "Management",
    });
    if let (Some(event), true) = (event.as_object_mut(), cx.console.is_some()) {
        event.insert("sessionCredentialFromConsole".to_owned(), "true".into());
    }
    event.to_string().into_bytes()
}

/// The event of something that no caller asked for.
pub(crate) fn service_event(name: &str, account: &AccountId, now: Instant) -> Vec<u8> {
    let event = json!({
        "eventType": "AwsServiceEvent",
        "eventName": name,
        "eventSource": "countersign",
        "eventTime": now.timestamp().to_string(),
        "recipientAccountId": account.as_str(),
    });
    event.to_string().into_bytes()
}

/// The event of a principal's dealings with the console itself.
pub(crate) fn console_event(name: &str, account: &AccountId, owner: &KeyOwner, now: Instant) -> Vec<u8> {
    let kind = match owner {
        KeyOwner::Root => "Root",
        KeyOwner::User(_) => "IAMUser",
    };
    let event = json!({
        "eventType": "AwsConsoleSignIn",
        "eventName": name,
        "eventSource": "signin.amazonaws.com",
        "eventTime": now.timestamp().to_string(),
        "userIdentity": {"type": kind, "principalId": owner.key_text(), "accountId": account.as_str()},
        "recipientAccountId": account.as_str(),
    });
    event.to_string().into_bytes()
}

/// The event of a session of the console that temporary credentials opened.
pub(crate) fn federated_event(name: &str, account: &AccountId, arn: &str, now: Instant) -> Vec<u8> {
    let kind = if arn.contains(":assumed-role/") { "AssumedRole" } else { "FederatedUser" };
    let event = json!({
        "eventType": "AwsConsoleSignIn",
        "eventName": name,
        "eventSource": "signin.amazonaws.com",
        "eventTime": now.timestamp().to_string(),
        "userIdentity": {"type": kind, "arn": arn, "accountId": account.as_str()},
        "responseElements": {name: "Success"},
        "recipientAccountId": account.as_str(),
    });
    event.to_string().into_bytes()
}

/// The event of somebody who goes on as a role in the console.
pub(crate) fn switch_event(account: &AccountId, from: &str, to: &str, now: Instant) -> Vec<u8> {
    let event = json!({
        "eventType": "AwsConsoleSignIn",
        "eventName": "SwitchRole",
        "eventSource": "signin.amazonaws.com",
        "eventTime": now.timestamp().to_string(),
        "userIdentity": {"type": "AssumedRole", "arn": to, "accountId": account.as_str()},
        "responseElements": {"SwitchRole": "Success"},
        "additionalEventData": {"SwitchFrom": from},
        "recipientAccountId": account.as_str(),
    });
    event.to_string().into_bytes()
}

fn user_identity(cx: &Cx<'_>) -> Value {
    let (kind, name) = match &cx.caller.identity {
        Identity::Root => ("Root", None),
        Identity::User(user) => ("IAMUser", Some(user.name.as_str())),
        Identity::FederatedUser(_) => ("FederatedUser", None),
        Identity::AssumedRole(_) => ("AssumedRole", None),
    };
    let mut identity = json!({
        "type": kind,
        "principalId": cx.caller.user_id(),
        "arn": cx.caller.arn.as_str(),
        "accountId": cx.account.as_str(),
        "accessKeyId": cx.caller.access_key.as_str(),
    });
    if let (Some(identity), Some(session)) = (identity.as_object_mut(), &cx.caller.session) {
        let attributes = json!({
            "creationDate": session.issued.timestamp().to_string(),
            "mfaAuthenticated": session.multi_factor.to_string(),
        });
        let mut context = json!({ "attributes": attributes });
        if let (Some(context), Identity::AssumedRole(assumed)) =
            (context.as_object_mut(), &cx.caller.identity)
        {
            let issuer = json!({
                "type": "Role",
                "principalId": assumed.role.id.as_str(),
                "arn": assumed.role.arn().as_str(),
                "accountId": cx.account.as_str(),
                "userName": assumed.role.name.as_str(),
            });
            context.insert("sessionIssuer".to_owned(), issuer);
            if let Some(source) = &assumed.session.source_identity {
                context.insert("sourceIdentity".to_owned(), source.as_str().into());
            }
        }
        identity.insert("sessionContext".to_owned(), context);
    }
    if let (Some(identity), Some(name)) = (identity.as_object_mut(), name) {
        identity.insert("userName".to_owned(), name.into());
    }
    identity
}

fn response_elements(output: &dyn Shape) -> Value {
    match json::to_value(output, true) {
        Value::Object(members) if members.is_empty() => Value::Null,
        members => lower_camel_case(members),
    }
}

/// CloudTrail writes member names with a small first letter.
fn lower_camel_case(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let renamed = members.into_iter().map(|(name, value)| {
                let mut letters = name.chars();
                let first = letters.next().map(|letter| letter.to_ascii_lowercase());
                (first.into_iter().chain(letters).collect(), lower_camel_case(value))
            });
            Value::Object(renamed.collect::<Map<String, Value>>())
        }
        Value::Array(items) => items.into_iter().map(lower_camel_case).collect(),
        other => other,
    }
}
