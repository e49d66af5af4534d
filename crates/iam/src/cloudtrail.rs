//! LookupEvents, as the CloudTrail service answers it (CloudTrail API reference): JSON 1.1, one filter, newest first.
//!
//! What is asked is decided here; reading the trail is the rim's work, which hands line after line to [`Search::take`]
//! until it says that it has enough.

use crate::audit::{Entry, Subject};
use crate::authorize;
use crate::call::{Credential, Memo, Request};
use crate::errors::Fault;
use crate::service::{Service, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use protocol::timestamp::Timestamp;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// The operation, as logs and metrics call it.
pub const LOOKUP_EVENTS: &str = "LookupEvents";
/// What CloudTrail answers in.
pub(crate) const CONTENT_TYPE: &str = "application/x-amz-json-1.1";
/// What authorizes it.
const ACTION: &str = "cloudtrail:LookupEvents";
/// Its name on the wire, behind an optional package name.
const TARGET: &str = "CloudTrail_20131101.LookupEvents";
/// As the value of `ErrorCode`: whatever did not succeed.
const ANY_ERROR: &str = "*";
/// Events on a page at most.
const PAGE: usize = 50;
/// Lines in a row, each by so many seconds older than what is looked for, after which a search ends.
const OLDER_LINES: usize = 1000;
const OLDER_SECONDS: i64 = 3600;
/// Characters of an attribute's value (CloudTrail API reference, `LookupAttribute`).
const VALUE_MAX: usize = 2000;

/// A place in the trail: everything before this byte of this file is older.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's number.
    pub file: u64,
    /// The byte.
    pub offset: u64,
}

/// A question to the trail, and what was found.
#[derive(Clone, Debug)]
pub struct Search {
    filter: Option<(Attribute, String)>,
    from: i64,
    until: i64,
    limit: usize,
    after: Option<Place>,
    digest: String,
    found: Vec<Value>,
    /// Lines in a row that are older than what is looked for.
    older: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Attribute {
    AccessKeyId,
    /// Not in CloudTrail's list either: one code, or [`ANY_ERROR`].
    ErrorCode,
    EventId,
    EventName,
    EventSource,
    ReadOnly,
    /// Not in CloudTrail's list: whoever was refused knows no more than the request's id.
    RequestId,
    ResourceName,
    ResourceType,
    Username,
}

/// An error in the words of CloudTrail.
#[derive(Debug)]
pub struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: Option<String>,
}

/// Whether a request is meant for CloudTrail.
pub(crate) fn is_meant(request: &Request<'_>) -> bool {
    request.parts.method == "POST"
        && header(request, "x-amz-target").is_some_and(|target| target.contains("CloudTrail"))
}

/// Who asks, whether they may, and what.
pub(crate) fn decide(service: &Service, request: &Request<'_>, memo: &mut Memo) -> Result<Search, Fault> {
    let target = header(request, "x-amz-target").unwrap_or_default();
    if target != TARGET && !target.ends_with(&format!(".{TARGET}")) {
        return Err(refused("UnknownOperationException", "The requested operation is not known."));
    }
    memo.summary.operation = Some(LOOKUP_EVENTS);
    memo.entry = Some(Box::new(Entry::new(Subject::Lookup(Value::Null), request.now)));
    let (caller, region) = service.authenticated_for(request, ("cloudtrail", LOOKUP_EVENTS))?;
    service.activity.note_call(&caller, ("cloudtrail", LOOKUP_EVENTS), &region, request.now);
    memo.summary.principal = Some(caller.arn.to_string());
    let input: Value = serde_json::from_slice(request.parts.body)
        .map_err(|_| refused("SerializationException", "The input is not JSON."))?;
    let search = Search::new(&input);
    if let Some(entry) = &mut memo.entry {
        entry.caller = Some(caller.clone());
        entry.console = matches!(request.credential, Credential::Console(_));
        entry.region = Cow::Owned(region.clone());
        // Only what was understood is repeated.
        if let (Ok(_), subject) = (&search, &mut entry.subject) {
            *subject = Subject::Lookup(shown(input));
        }
    }
    authorize::beyond_the_table(service, (&caller, ACTION), request, &region, memo)?;
    search
}

impl Search {
    /// A question in the form of the operation's input.
    ///
    /// # Errors
    /// Those of CloudTrail.
    pub fn new(input: &Value) -> Result<Search, Fault> {
        let input =
            input.as_object().ok_or_else(|| refused("SerializationException", "The input is no object."))?;
        let filter = filter(input.get("LookupAttributes"))?;
        let (from, until) = (time(input.get("StartTime"))?, time(input.get("EndTime"))?);
        let (from, until) = (from.unwrap_or(i64::MIN), until.unwrap_or(i64::MAX));
        if from > until {
            return Err(refused(
                "InvalidTimeRangeException",
                "The specified start time is after the specified end time.",
            ));
        }
        let limit = match input.get("MaxResults").filter(|value| !value.is_null()) {
            None => PAGE,
            Some(value) => value
                .as_u64()
                .and_then(|limit| usize::try_from(limit).ok())
                .filter(|limit| (1..=PAGE).contains(limit))
                .ok_or_else(|| {
                    refused("InvalidMaxResultsException", "MaxResults must be between 1 and 50.")
                })?,
        };
        if input.get("EventCategory").is_some_and(|category| !category.is_null() && category != "insight") {
            return Err(refused("InvalidEventCategoryException", "The event category is not valid."));
        }
        let insight = input.get("EventCategory").is_some_and(|category| category == "insight");
        let mut hash = Sha256::new();
        hash.update(format!("{filter:?} {from} {until} {insight}"));
        let digest = URL_SAFE_NO_PAD.encode(hash.finalize().get(..9).unwrap_or_default());
        let after = match input.get("NextToken").filter(|token| !token.is_null()) {
            None => None,
            Some(token) => Some(token.as_str().and_then(|token| place(token, &digest)).ok_or_else(|| {
                refused(
                    "InvalidNextTokenException",
                    "The token is not one that this question was answered with.",
                )
            })?),
        };
        // There are no insight events here.
        let limit = if insight { 0 } else { limit };
        Ok(Search { filter, from, until, limit, after, digest, found: Vec::new(), older: 0 })
    }

    /// Where to go on; the newest end of the trail if nowhere is said.
    pub fn after(&self) -> Option<Place> {
        self.after
    }

    /// Whether the page is full, or nothing more can come.
    pub fn is_done(&self) -> bool {
        self.found.len() >= self.limit || self.is_past()
    }

    /// Whether everything before is older than what is looked for. Lines are in the order in which they were written,
    /// which is nearly that of their times: a clock that was set back does not end a search at once.
    fn is_past(&self) -> bool {
        self.older >= OLDER_LINES
    }

    /// Looks at the time of a line, also of one without the needle.
    pub fn pass(&mut self, line: &[u8]) {
        if self.from == i64::MIN {
            return;
        }
        let is_older = line_time(line).is_some_and(|time| time < self.from.saturating_sub(OLDER_SECONDS));
        self.older = if is_older { self.older + 1 } else { 0 };
    }

    /// A text that every line has that is looked for, so that others need not be understood.
    pub fn needle(&self) -> Option<String> {
        let (attribute, value) = self.filter.as_ref()?;
        if !value.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\\')) {
            return None;
        }
        match attribute {
            // Of a failed sign-in there is a message and no code.
            Attribute::ErrorCode if value == ANY_ERROR => Some("\"error".to_owned()),
            // With their members, since the values alone are in most lines.
            Attribute::ReadOnly => Some(format!("\"readOnly\":{value}")),
            Attribute::EventName => Some(format!("\"eventName\":\"{value}\"")),
            Attribute::EventSource => Some(format!("\"eventSource\":\"{value}\"")),
            Attribute::AccessKeyId => Some(format!("\"accessKeyId\":\"{value}\"")),
            // They are not in the event.
            Attribute::ResourceType => None,
            _ => Some(value.clone()),
        }
    }

    /// Takes a line of the trail if it is looked for.
    pub fn take(&mut self, line: &[u8]) {
        let Some(event) = serde_json::from_slice::<Value>(line).ok().and_then(|event| view(event, line))
        else {
            return;
        };
        let time = event.get("EventTime").and_then(Value::as_i64).unwrap_or_default();
        let asked = |(attribute, value): &(Attribute, String)| match attribute {
            Attribute::RequestId => top_level(line, "requestID").as_deref() == Some(value),
            Attribute::ErrorCode if value == ANY_ERROR => {
                ["errorCode", "errorMessage"].iter().any(|member| top_level(line, member).is_some())
            }
            Attribute::ErrorCode => top_level(line, "errorCode").as_deref() == Some(value),
            attribute => attribute.is(&event, value),
        };
        if (self.from..=self.until).contains(&time) && self.filter.as_ref().is_none_or(asked) {
            self.found.push(event);
        }
    }

    /// The answer; there may be more before `next`.
    pub fn answer(self, next: Option<Place>) -> String {
        let past = self.is_past();
        let mut answer = json!({ "Events": self.found });
        if let (Some(answer), Some(place)) =
            (answer.as_object_mut(), next.filter(|_| self.limit > 0 && !past))
        {
            let token = format!("{}.{}.{}", place.file, place.offset, self.digest);
            answer.insert("NextToken".to_owned(), URL_SAFE_NO_PAD.encode(token).into());
        }
        answer.to_string()
    }
}

impl Attribute {
    const ALL: [(&'static str, Attribute); 10] = [
        ("AccessKeyId", Attribute::AccessKeyId),
        ("ErrorCode", Attribute::ErrorCode),
        ("EventId", Attribute::EventId),
        ("EventName", Attribute::EventName),
        ("EventSource", Attribute::EventSource),
        ("ReadOnly", Attribute::ReadOnly),
        ("RequestId", Attribute::RequestId),
        ("ResourceName", Attribute::ResourceName),
        ("ResourceType", Attribute::ResourceType),
        ("Username", Attribute::Username),
    ];

    fn is(self, event: &Value, wanted: &str) -> bool {
        let member = |name: &str| event.get(name).and_then(Value::as_str) == Some(wanted);
        let resource = |name: &str| {
            let resources = event.get("Resources").and_then(Value::as_array);
            resources
                .into_iter()
                .flatten()
                .any(|resource| resource.get(name).and_then(Value::as_str) == Some(wanted))
        };
        match self {
            Attribute::ResourceName | Attribute::ResourceType => resource(self.name()),
            other => member(other.name()),
        }
    }

    fn name(self) -> &'static str {
        Attribute::ALL.iter().find(|(_, attribute)| *attribute == self).map_or("", |(name, _)| name)
    }
}

fn filter(attributes: Option<&Value>) -> Result<Option<(Attribute, String)>, Fault> {
    let invalid = |message| refused("InvalidLookupAttributesException", message);
    let Some(attributes) = attributes.filter(|attributes| !attributes.is_null()) else { return Ok(None) };
    let attributes = attributes.as_array().ok_or_else(|| invalid("LookupAttributes must be a list."))?;
    let [attribute] = attributes.as_slice() else {
        return if attributes.is_empty() {
            Ok(None)
        } else {
            Err(invalid("You can only specify one lookup attribute."))
        };
    };
    let text = |name: &str| attribute.get(name).and_then(Value::as_str);
    let key = text("AttributeKey").and_then(|key| Attribute::ALL.iter().find(|(name, _)| *name == key));
    let (_, key) = key.ok_or_else(|| invalid("The attribute key is not one that can be looked up."))?;
    let value = text("AttributeValue").filter(|value| (1..=VALUE_MAX).contains(&value.chars().count()));
    let value = value.ok_or_else(|| invalid("The attribute value must have 1 to 2000 characters."))?;
    Ok(Some((*key, value.to_owned())))
}

/// An instant as SDKs write it (seconds, maybe with a fraction) or as people do.
fn time(value: Option<&Value>) -> Result<Option<i64>, Fault> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(value) => {
            let seconds = value.as_f64().map(|seconds| seconds as i64);
            let seconds = seconds.or_else(|| Some(Timestamp::parse(value.as_str()?)?.0));
            seconds.map(Some).ok_or_else(|| refused("SerializationException", "A time is not readable."))
        }
    }
}

fn place(token: &str, digest: &str) -> Option<Place> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    let mut parts = text.splitn(3, '.');
    let place = Place { file: parts.next()?.parse().ok()?, offset: parts.next()?.parse().ok()? };
    (parts.next()? == digest).then_some(place)
}

/// The input as CloudTrail shows it.
fn shown(input: Value) -> Value {
    let known = ["LookupAttributes", "StartTime", "EndTime", "MaxResults", "EventCategory"];
    let Value::Object(members) = input else { return Value::Null };
    let known = members.into_iter().filter(|(name, _)| known.contains(&name.as_str()));
    let lower = |name: String| {
        let mut letters = name.chars();
        letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect::<String>()
    };
    known.map(|(name, value)| (lower(name), value)).collect::<Map<String, Value>>().into()
}

/// When the event of a line was, found without reading the rest.
fn line_time(line: &[u8]) -> Option<i64> {
    const NAME: &[u8] = b"\"eventTime\":\"";
    const LENGTH: usize = "2026-01-01T00:00:00Z".len();
    let begin = line.windows(NAME.len()).position(|window| window == NAME)? + NAME.len();
    let text = std::str::from_utf8(line.get(begin..begin + LENGTH)?).ok()?;
    Timestamp::parse(text).map(|time| time.seconds())
}

/// A member that LookupEvents shows in the event's text only.
fn top_level(line: &[u8], member: &str) -> Option<String> {
    let event: Value = serde_json::from_slice(line).ok()?;
    event.get(member).and_then(Value::as_str).map(str::to_owned)
}

/// The event as LookupEvents shows it.
fn view(event: Value, line: &[u8]) -> Option<Value> {
    let text = |name: &str| event.get(name).and_then(Value::as_str);
    let identity = event.get("userIdentity");
    let of_identity = |name: &str| identity.and_then(|identity| identity.get(name)).and_then(Value::as_str);
    let username = of_identity("userName").or_else(|| {
        // That of a session is the session's name.
        let name = of_identity("arn").and_then(|arn| arn.rsplit('/').next());
        match of_identity("type") {
            Some("Root") => Some("root"),
            Some("AssumedRole" | "FederatedUser") => name,
            _ => None,
        }
    });
    let mut view = Map::new();
    view.insert("EventId".to_owned(), text("eventID")?.into());
    view.insert("EventName".to_owned(), text("eventName")?.into());
    let read_only = event.get("readOnly").and_then(Value::as_bool).unwrap_or_default();
    view.insert("ReadOnly".to_owned(), read_only.to_string().into());
    if let Some(id) = of_identity("accessKeyId") {
        view.insert("AccessKeyId".to_owned(), id.into());
    }
    view.insert("EventTime".to_owned(), Timestamp::parse(text("eventTime")?)?.0.into());
    view.insert("EventSource".to_owned(), text("eventSource")?.into());
    if let Some(name) = username {
        view.insert("Username".to_owned(), name.into());
    }
    view.insert("Resources".to_owned(), resources(&event).into());
    view.insert("CloudTrailEvent".to_owned(), String::from_utf8(line.to_vec()).ok()?.into());
    Some(view.into())
}

/// What the parameters name.
fn resources(event: &Value) -> Vec<Value> {
    const NAMED: [(&str, &str); 10] = [
        ("userName", "AWS::IAM::User"),
        ("groupName", "AWS::IAM::Group"),
        ("roleName", "AWS::IAM::Role"),
        ("roleArn", "AWS::IAM::Role"),
        ("policyArn", "AWS::IAM::Policy"),
        ("policyName", "AWS::IAM::Policy"),
        ("instanceProfileName", "AWS::IAM::InstanceProfile"),
        ("accessKeyId", "AWS::IAM::AccessKey"),
        ("serialNumber", "AWS::IAM::MFADevice"),
        ("serverCertificateName", "AWS::IAM::ServerCertificate"),
    ];
    let Some(parameters) = event.get("requestParameters") else { return Vec::new() };
    let named = NAMED.iter().filter_map(|(member, kind)| {
        let name = parameters.get(*member)?.as_str()?;
        Some(json!({"ResourceType": kind, "ResourceName": name}))
    });
    let made = event.pointer("/responseElements/accessKey/accessKeyId").and_then(Value::as_str);
    let made = made.map(|id| json!({"ResourceType": "AWS::IAM::AccessKey", "ResourceName": id}));
    named.chain(made).collect()
}

fn refused(code: &'static str, message: &str) -> Fault {
    Fault::Elsewhere(Box::new(Refusal { status: 400, code, message: Some(message.to_owned()) }))
}

impl Refusal {
    /// What CloudTrail calls an error that IAM calls otherwise.
    pub(crate) fn of(error: protocol::Error) -> Refusal {
        let (status, code) = match error.code.as_str() {
            "AccessDenied" => (400, "AccessDeniedException"),
            "InvalidClientTokenId" => (400, "UnrecognizedClientException"),
            "SignatureDoesNotMatch" => (400, "InvalidSignatureException"),
            "IncompleteSignature" => (400, "IncompleteSignatureException"),
            "MissingAuthenticationToken" => (400, "MissingAuthenticationTokenException"),
            "ExpiredToken" => (400, "ExpiredTokenException"),
            "Throttling" => (400, "ThrottlingException"),
            "ServiceUnavailable" => (503, "ServiceUnavailableException"),
            other => (error.status(), other),
        };
        Refusal { status, code, message: error.message }
    }

    pub(crate) fn body(&self) -> String {
        match &self.message {
            Some(message) => json!({"__type": self.code, "message": message}).to_string(),
            None => json!({"__type": self.code}).to_string(),
        }
    }
}
