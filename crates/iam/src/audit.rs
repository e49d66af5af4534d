//! Audit events in the shape of CloudTrail's (CloudTrail user guide, "CloudTrail record contents").
//!
//! An event of a change joins its transaction: neither is stored without the other. Of every other call the reply
//! brings [`Entry`], which cost it little more than a few moves, and of which a [`Writer`] makes the event when there
//! is time. Members that the model marks as sensitive never reach one. What a caller sent who did not prove who it is
//! is not repeated: strangers do not choose what is written down.

use crate::call::Request;
use crate::domain::names::AccountId;
use crate::env::{Instant, authenticate, uuid};
use crate::operations::{Mode, Row};
use crate::principal::{Caller, Identity};
use crate::service::header;
use crate::session::{FederatedIdentity, Session};
use protocol::{Shape, json};
use serde::Deserialize;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

/// What a reply tells of its call, for the event.
#[derive(Clone)]
pub struct Entry {
    pub(crate) subject: Subject,
    pub(crate) caller: Option<Arc<Caller>>,
    /// Whom a provider vouches for, of a call that nobody signed.
    pub(crate) asserted: Option<Asserted>,
    pub(crate) console: bool,
    /// Its event is stored with the change.
    pub(crate) committed: bool,
    pub(crate) now: Instant,
    pub(crate) region: Cow<'static, str>,
    pub(crate) error: Option<(&'static str, Option<String>)>,
    /// JSON text without secrets; none until the caller is known and the input can be read.
    pub(crate) parameters: Option<Vec<u8>>,
    /// JSON text; of operations that are more than a read.
    pub(crate) response: Option<Vec<u8>>,
    /// What decided that it may not be, sealed.
    pub(crate) denial: Option<String>,
}

/// Somebody without credentials whom a provider vouches for (CloudTrail user guide, "userIdentity element").
#[derive(Clone)]
pub(crate) struct Asserted {
    /// `WebIdentityUser` or `SAMLUser`.
    pub(crate) kind: &'static str,
    pub(crate) principal_id: String,
    pub(crate) user_name: String,
    pub(crate) identity_provider: String,
}

/// What was called.
#[derive(Clone)]
pub(crate) enum Subject {
    /// An operation of IAM or STS.
    Row(&'static Row),
    /// LookupEvents of CloudTrail, with its input.
    Lookup(Value),
}

/// What the rim knows of the call.
pub struct Told<'a> {
    /// The request's id.
    pub request_id: &'a str,
    /// The event's id.
    pub event_id: &'a str,
    /// The client's address.
    pub peer: IpAddr,
    /// The `User-Agent` header.
    pub user_agent: Option<&'a str>,
}

/// Makes events one after the other.
#[derive(Default)]
pub struct Writer {
    /// The latest caller with its `userIdentity`: many calls in a row are one caller's.
    identity: Option<(Arc<Caller>, Vec<u8>)>,
    /// The latest client with its address as text, for the same reason.
    peer: Option<(IpAddr, String)>,
}

/// The event of last uses being written down.
pub(crate) const USES_RECORDED: &str = "RecordAccessKeyUse";
/// The name of the event of commits that write down a credential report.
pub(crate) const CREDENTIAL_REPORT_WRITTEN: &str = "WriteCredentialReport";
/// Bytes of the parameters that an event repeats (CloudTrail user guide, "CloudTrail record contents": 100 KB).
const PARAMETERS_MAX: usize = 100 * 1024;
/// Bytes of a browser's or SDK's name that are written down.
const USER_AGENT_MAX: usize = 1024;

impl Entry {
    pub(crate) fn new(subject: Subject, now: Instant) -> Entry {
        Entry {
            subject,
            committed: false,
            caller: None,
            asserted: None,
            console: false,
            now,
            region: Cow::Borrowed("us-east-1"),
            error: None,
            parameters: None,
            response: None,
            denial: None,
        }
    }

    /// Bytes that it holds beside itself, roughly.
    pub fn size(&self) -> usize {
        [&self.parameters, &self.response].into_iter().flatten().map(Vec::len).sum()
    }

    /// Whether the caller proved who it is.
    pub fn is_authenticated(&self) -> bool {
        self.caller.is_some() || self.asserted.is_some()
    }

    /// Whether the event is stored with the change that the call made.
    pub fn is_committed(&self) -> bool {
        self.committed
    }

    /// What decided that the call may not be, sealed.
    pub fn authorization_message(&self) -> Option<&str> {
        self.denial.as_deref()
    }

    /// When the call came in.
    pub fn time(&self) -> Instant {
        self.now
    }

    /// Whether the event shows what was answered. Of changes it does, and of credentials given out.
    pub(crate) fn shows_response(&self) -> bool {
        match &self.subject {
            Subject::Row(row) => row.mode == Mode::Write || row.info.name.ends_with("Token"),
            Subject::Lookup(_) => false,
        }
    }

    fn source(&self) -> (&'static str, &'static str, bool) {
        match &self.subject {
            Subject::Row(row) => {
                let name = row.info.name;
                // What hands out temporary credentials changes nothing that CloudTrail counts.
                let reads =
                    row.mode == Mode::Read || name.starts_with("AssumeRo") || name.starts_with("Decode");
                (row.info.service.signing_name(), name, reads)
            }
            Subject::Lookup(_) => ("cloudtrail", "LookupEvents", true),
        }
    }

    fn write_parameters(&self, out: &mut Vec<u8>) {
        match (&self.subject, &self.parameters) {
            (Subject::Lookup(input), _) if self.caller.is_some() => {
                out.extend_from_slice(input.to_string().as_bytes());
            }
            (_, Some(parameters)) => out.extend_from_slice(parameters),
            (_, None) => out.extend_from_slice(b"null"),
        }
    }
}

impl Asserted {
    fn write(&self, out: &mut Vec<u8>) {
        member(out, r#"{"type":"#, self.kind);
        member(out, r#","principalId":"#, &self.principal_id);
        member(out, r#","userName":"#, &self.user_name);
        member(out, r#","identityProvider":"#, &self.identity_provider);
        out.push(b'}');
    }
}

impl<'a> Told<'a> {
    /// What a request tells of itself.
    pub fn of(request: &'a Request<'_>, event_id: &'a str) -> Told<'a> {
        Told {
            request_id: request.id,
            event_id,
            peer: request.peer,
            user_agent: header(request, "user-agent"),
        }
    }
}

impl Writer {
    /// Appends the event, without a line's end.
    pub fn write(&mut self, entry: &Entry, told: &Told<'_>, account: &AccountId, out: &mut Vec<u8>) {
        let (service, name, read_only) = entry.source();
        out.extend_from_slice(br#"{"eventVersion":"1.10","userIdentity":"#);
        self.write_identity(entry, out);
        out.extend_from_slice(br#","eventTime":""#);
        out.extend_from_slice(entry.now.timestamp().to_string().as_bytes());
        out.extend_from_slice(br#"","eventSource":""#);
        out.extend_from_slice(service.as_bytes());
        out.extend_from_slice(br#".amazonaws.com","eventName":""#);
        out.extend_from_slice(name.as_bytes());
        member(out, r#"","awsRegion":"#, &entry.region);
        self.write_peer(told.peer, out);
        let agent = told.user_agent.map(|agent| cut(agent, USER_AGENT_MAX));
        match agent {
            Some(agent) => member(out, r#","userAgent":"#, agent),
            None => out.extend_from_slice(br#","userAgent":null"#),
        }
        if let Some((code, message)) = &entry.error {
            member(out, r#","errorCode":"#, code);
            if let Some(message) = message {
                member(out, r#","errorMessage":"#, message);
            }
        }
        out.extend_from_slice(br#","requestParameters":"#);
        entry.write_parameters(out);
        out.extend_from_slice(br#","responseElements":"#);
        out.extend_from_slice(entry.response.as_deref().unwrap_or(b"null"));
        if let Some(message) = &entry.denial {
            member(out, r#","additionalEventData":{"encodedAuthorizationMessage":"#, message);
            out.push(b'}');
        }
        member(out, r#","requestID":"#, told.request_id);
        member(out, r#","eventID":"#, told.event_id);
        out.extend_from_slice(br#","readOnly":"#);
        out.extend_from_slice(if read_only { b"true" } else { b"false" });
        out.extend_from_slice(br#","eventType":"AwsApiCall","managementEvent":true,"recipientAccountId":""#);
        out.extend_from_slice(account.as_str().as_bytes());
        out.extend_from_slice(br#"","eventCategory":"Management""#);
        if entry.console {
            out.extend_from_slice(br#","sessionCredentialFromConsole":"true""#);
        }
        out.push(b'}');
    }

    fn write_peer(&mut self, peer: IpAddr, out: &mut Vec<u8>) {
        if self.peer.as_ref().is_none_or(|(known, _)| *known != peer) {
            self.peer = Some((peer, peer.to_string()));
        }
        let text = self.peer.as_ref().map_or("", |(_, text)| text);
        member(out, r#","sourceIPAddress":"#, text);
    }

    fn write_identity(&mut self, entry: &Entry, out: &mut Vec<u8>) {
        let Some(caller) = &entry.caller else {
            match &entry.asserted {
                Some(asserted) => asserted.write(out),
                None => out.extend_from_slice(br#"{"type":"Unknown"}"#),
            }
            return;
        };
        match &self.identity {
            Some((known, text)) if Arc::ptr_eq(known, caller) => out.extend_from_slice(text),
            _ => {
                let text = user_identity(caller).to_string().into_bytes();
                out.extend_from_slice(&text);
                self.identity = Some((Arc::clone(caller), text));
            }
        }
    }
}

/// A call's input as it stands in its event; none if nothing is left of it to tell.
pub(crate) fn request_parameters(input: &dyn Shape) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(128);
    json::write_event(input, &mut out);
    if out.len() > PARAMETERS_MAX {
        let told = json!({"omitted": true, "originalSize": out.len(), "reason": "The value is too large."});
        out = told.to_string().into_bytes();
    }
    (out != b"{}").then_some(out)
}

/// The response elements as they stand in an event; none if the output is empty.
pub(crate) fn response_elements(output: &dyn Shape) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    json::write_event(output, &mut out);
    (out != b"{}").then_some(out)
}

/// What every event has that no call made.
pub(crate) fn skeleton(kind: &str, source: &str, name: &str, account: &AccountId, now: Instant) -> Value {
    json!({
        "eventVersion": "1.10",
        "eventTime": now.timestamp().to_string(),
        "eventSource": source,
        "eventName": name,
        "awsRegion": "us-east-1",
        "readOnly": false,
        "eventType": kind,
        "managementEvent": true,
        "recipientAccountId": account.as_str(),
        "eventCategory": "Management",
    })
}

/// The event of something that no caller asked for.
pub(crate) fn service_event(name: &str, account: &AccountId, now: Instant) -> Vec<u8> {
    let mut event = skeleton("AwsServiceEvent", "countersign", name, account, now);
    if let Some(event) = event.as_object_mut() {
        let identity = json!({"accountId": account.as_str(), "invokedBy": "countersign"});
        event.insert("userIdentity".to_owned(), identity);
    }
    event.to_string().into_bytes()
}

/// The event of an account that was taken over from elsewhere: how much of what.
pub(crate) fn import_event(
    account: &AccountId,
    now: Instant,
    counts: &BTreeMap<&'static str, u64>,
) -> Vec<u8> {
    let mut event = skeleton("AwsServiceEvent", "countersign", "ImportAccount", account, now);
    if let Some(event) = event.as_object_mut() {
        let identity = json!({"accountId": account.as_str(), "invokedBy": "countersign"});
        event.insert("userIdentity".to_owned(), identity);
        event.insert("serviceEventDetails".to_owned(), json!(counts));
    }
    event.to_string().into_bytes()
}

/// The event that tells of events that could not be kept.
pub fn lost_events(lost: u64, account: &AccountId, now: Instant, event_id: &str) -> Vec<u8> {
    let mut event = skeleton("AwsServiceEvent", "countersign", "EventsLost", account, now);
    if let Some(event) = event.as_object_mut() {
        event.insert("eventID".to_owned(), event_id.into());
        event.insert("serviceEventDetails".to_owned(), json!({"events": lost}));
    }
    event.to_string().into_bytes()
}

/// An event out of the store as it goes into the trail, with an id if it has none of its own; nothing if it is
/// bookkeeping.
pub fn stored(event: Vec<u8>, revision: u64) -> Option<Vec<u8>> {
    let parsed: Head = serde_json::from_slice(&event).ok()?;
    if [USES_RECORDED, CREDENTIAL_REPORT_WRITTEN].contains(&parsed.name.as_str()) {
        return None;
    }
    if parsed.id.is_some() {
        return Some(event);
    }
    let mut event: Value = serde_json::from_slice(&event).ok()?;
    let mut id = [0; 16];
    id.copy_from_slice(authenticate(b"event id", &[&revision.to_be_bytes()]).get(..16)?);
    event.as_object_mut()?.insert("eventID".to_owned(), uuid(id).into());
    Some(event.to_string().into_bytes())
}

#[derive(Deserialize)]
struct Head {
    #[serde(rename = "eventName")]
    name: String,
    #[serde(rename = "eventID")]
    id: Option<String>,
}

fn user_identity(caller: &Caller) -> Value {
    let account = &caller.account;
    let (kind, name) = match &caller.identity {
        Identity::Root | Identity::RootTask(_) => ("Root", None),
        Identity::User(user) => ("IAMUser", Some(user.name.as_str())),
        Identity::FederatedUser(_) => ("FederatedUser", None),
        Identity::AssumedRole(_) => ("AssumedRole", None),
    };
    let mut identity = json!({
        "type": kind,
        "principalId": caller.user_id(),
        "arn": caller.arn.as_str(),
        "accountId": account.as_str(),
        "accessKeyId": caller.access_key.as_str(),
    });
    let Some(members) = identity.as_object_mut() else { return identity };
    if let Some(name) = name {
        members.insert("userName".to_owned(), name.into());
    }
    if let Some(session) = &caller.session {
        members.insert("sessionContext".to_owned(), session_context(caller, session).into());
    }
    identity
}

/// What an event tells of the session: who stands behind it, and since when.
fn session_context(caller: &Caller, session: &Session) -> serde_json::Map<String, Value> {
    let account = &caller.account;
    let mut context = serde_json::Map::new();
    match &caller.identity {
        Identity::AssumedRole(assumed) => {
            let issuer = json!({
                "type": "Role",
                "principalId": assumed.role.id.as_str(),
                "arn": assumed.role.arn().as_str(),
                "accountId": account.as_str(),
                "userName": assumed.role.name.as_str(),
            });
            context.insert("sessionIssuer".to_owned(), issuer);
            let is_web =
                |identity: &&FederatedIdentity| identity.provider.as_str().contains(":oidc-provider/");
            let provider = assumed.session.provider.as_ref().filter(is_web).map(federation_data);
            context.extend(provider.map(|data| ("webIdFederationData".to_owned(), data)));
            if let Some(source) = &assumed.session.source_identity {
                context.insert("sourceIdentity".to_owned(), source.as_str().into());
            }
        }
        Identity::FederatedUser(federated) => {
            let issuer = match &federated.issuer {
                Some(user) => json!({
                    "type": "IAMUser",
                    "principalId": user.id.as_str(),
                    "arn": user.arn().as_str(),
                    "accountId": account.as_str(),
                    "userName": user.name.as_str(),
                }),
                None => {
                    json!({"type": "Root", "principalId": account.as_str(), "accountId": account.as_str()})
                }
            };
            context.insert("sessionIssuer".to_owned(), issuer);
        }
        Identity::RootTask(task) => {
            context.insert("assumedRoot".to_owned(), "true".into());
            if let Some(source) = &task.source_identity {
                context.insert("sourceIdentity".to_owned(), source.as_str().into());
            }
        }
        Identity::Root | Identity::User(_) => {}
    }
    let attributes = json!({
        "creationDate": session.issued.timestamp().to_string(),
        "mfaAuthenticated": session.multi_factor.to_string(),
    });
    context.insert("attributes".to_owned(), attributes);
    context
}

/// What an event tells of the provider that vouched for whoever is in a session.
fn federation_data(identity: &FederatedIdentity) -> Value {
    json!({"federatedProvider": identity.provider.as_str(), "attributes": {}})
}

/// Writes what stands before a text, and the text as JSON.
fn member(out: &mut Vec<u8>, before: &str, text: &str) {
    out.extend_from_slice(before.as_bytes());
    json::write_text(text, out);
}

/// At most so many bytes of a text.
fn cut(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or(0)).unwrap_or_default()
}
