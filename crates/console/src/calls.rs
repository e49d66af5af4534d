//! The calls of a page: the API's own operations, as the principal who signed in.

use iam::call::{Call, Credential, KeyRequest, Request, SecurityKeyStep};
use iam::credential_report::Content;
use iam::domain::console_session::{ConsoleSession, SwitchedRole, Ticket};
use iam::open_sessions::OpenSession;
use iam::permitted::Names;
use iam::sign_in_events::Temporary;
use iam::webauthn::RelyingParty;
use protocol::Operation;
use protocol::generated::iam as api;
use protocol::sigv4::{self, Credentials, RequestParts};
use protocol::value::Secret;
use protocol::xml;
use serde_json::Value;
use std::borrow::Cow;
use std::sync::Mutex;
use std::sync::PoisonError;
use zeroize::Zeroizing;

use crate::router::Console;
use crate::visit::Visit;

/// What is signed as the host: the call never leaves the process.
const HOST: (&str, &[u8]) = ("host", b"console");
/// What IAM and STS are sent.
const FORM: &str = "application/x-www-form-urlencoded";
/// What CloudTrail is sent.
const JSON: &str = "application/x-amz-json-1.1";
const LOOKUP_EVENTS: &str = "CloudTrail_20131101.LookupEvents";
/// The region of calls with a role's credentials.
const REGION: &str = "us-east-1";

/// Why a call did not succeed, in the API's words.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Refusal {
    /// Whether there is nothing to show: what was asked for is not there, rather than not to be seen.
    pub(crate) fn is_about_nothing(&self) -> bool {
        self.code != "AccessDenied"
    }
}

/// What calls are made with.
pub(crate) enum Standing {
    /// The session of this ticket.
    Session(Ticket),
    /// Temporary credentials: of a role that was switched to, or that somebody signed in with.
    Temporary(SwitchedRole),
}

/// The principal's way to the service while one page is made.
pub(crate) struct Calls<'a> {
    console: &'a Console,
    visit: &'a Visit<'a>,
    standing: Standing,
    renewed: Mutex<Option<ConsoleSession>>,
    made: Mutex<u8>,
}

impl<'a> Calls<'a> {
    pub(crate) fn new(console: &'a Console, visit: &'a Visit<'a>, standing: Standing) -> Calls<'a> {
        Calls { console, visit, standing, renewed: Mutex::new(None), made: Mutex::new(0) }
    }

    /// What the session goes on as, if a call changed its password.
    pub(crate) fn renewed(&self) -> Option<ConsoleSession> {
        self.renewed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether the operator refuses some passwords.
    pub(crate) fn refuses_passwords(&self) -> bool {
        !self.console.rim.service().refused_passwords().is_empty()
    }

    /// The open sessions of who signed in; none for temporary credentials.
    pub(crate) fn own_sessions(&self) -> Vec<OpenSession> {
        let Standing::Session(ticket) = &self.standing else { return Vec::new() };
        let renewed = self.renewed().map(|session| session.ticket(self.visit.now));
        let ticket = renewed.as_ref().unwrap_or(ticket);
        self.console.rim.service().own_sessions(ticket, self.visit.now).unwrap_or_default()
    }

    /// Makes one call: decoded, authorized, carried out and audited as if it had come over the wire.
    pub(crate) async fn call<O: Operation>(&self, input: &O::Input) -> Result<Value, Refusal> {
        self.call_with::<O>(input, None).await.map(|(result, _)| result)
    }

    /// Makes a call of EnableMFADevice that is about a security key.
    pub(crate) async fn enrol_key(
        &self,
        input: &api::EnableMFADeviceRequest,
        step: SecurityKeyStep<'_>,
    ) -> Result<Option<Box<KeyRequest>>, Refusal> {
        self.call_with::<api::EnableMFADevice>(input, Some(step)).await.map(|(_, request)| request)
    }

    /// Reads the credential report, which nobody has to hold.
    pub(crate) async fn credential_report(&self) -> Result<Content, Refusal> {
        let mut reply = self.ask::<api::GetCredentialReport>(&Default::default(), None).await;
        let content = reply.streamed.take().map(|streamed| streamed.content);
        content
            .ok_or_else(|| answered::<api::GetCredentialReport>(&reply.body).err().unwrap_or_else(unanswered))
    }

    async fn call_with<O: Operation>(
        &self,
        input: &O::Input,
        step: Option<SecurityKeyStep<'_>>,
    ) -> Result<(Value, Option<Box<KeyRequest>>), Refusal> {
        let reply = self.ask::<O>(input, step).await;
        Ok((answered::<O>(&reply.body)?, reply.key_request))
    }

    async fn ask<O: Operation>(
        &self,
        input: &O::Input,
        step: Option<SecurityKeyStep<'_>>,
    ) -> iam::call::Reply {
        let info = O::INFO;
        // Wiped afterwards: one of them may be a password.
        let pairs =
            protocol::query::encode(input).into_iter().map(|(name, value)| (name, Zeroizing::new(value)));
        let pairs: Vec<(String, Zeroizing<String>)> = pairs.collect();
        let head = [("Action", info.name), ("Version", info.service.version())];
        let body = Zeroizing::new(protocol::query::form(
            head.into_iter().chain(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))),
        ));
        self.send(info.service.signing_name(), &[("content-type", FORM)], body.as_bytes(), step).await
    }

    /// Looks events up in the audit trail, as any client of CloudTrail.
    pub(crate) async fn lookup_events(&self, input: &Value) -> Result<Value, Refusal> {
        let content = [("content-type", JSON), ("x-amz-target", LOOKUP_EVENTS)];
        let reply = self.send("cloudtrail", &content, input.to_string().as_bytes(), None).await;
        let answer: Value = serde_json::from_str(&reply.body).unwrap_or_default();
        if reply.status == 200 {
            return Ok(answer);
        }
        let code = match text(&answer, "__type") {
            // The one code that pages know, by the name that IAM has for it.
            "AccessDeniedException" => "AccessDenied",
            other => other,
        };
        let message = Some(text(&answer, "message")).filter(|message| !message.is_empty()).unwrap_or(code);
        Err(Refusal { code: code.to_owned(), message: message.to_owned() })
    }

    /// A call in process: its headers, and what the browser told of itself.
    async fn send(
        &self,
        service: &str,
        content: &[(&'static str, &'static str)],
        body: &[u8],
        security_key: Option<SecurityKeyStep<'_>>,
    ) -> iam::call::Reply {
        let headers = self.headers(service, content, body);
        let headers = borrowed(&headers);
        let renewed = self.renewed().map(|session| session.ticket(self.visit.now));
        let request = Request { security_key, ..self.request(&headers, body, renewed.as_ref()) };
        let mut reply = self.console.rim.finish(Call::new(request)).await;
        if let Some(session) = reply.renewed.take() {
            *self.renewed.lock().unwrap_or_else(PoisonError::into_inner) = Some(*session);
        }
        reply
    }

    /// Whether such a call would be permitted. It is not made: nothing is done and nothing is written down.
    ///
    /// # Errors
    /// What the call would be refused with.
    pub(crate) fn may<O: Operation>(&self, input: &O::Input, names: Names) -> Result<(), Refusal> {
        let headers = self.headers(O::INFO.service.signing_name(), &[("content-type", FORM)], &[]);
        let headers = borrowed(&headers);
        let renewed = self.renewed().map(|session| session.ticket(self.visit.now));
        let request = self.request(&headers, &[], renewed.as_ref());
        self.console.rim.service().permits::<O>(&request, input, names).map_err(|error| Refusal {
            code: error.code.as_str().to_owned(),
            message: error.message.unwrap_or_default(),
        })
    }

    /// What a call carries: its kind, a signature if it is one of temporary credentials, and what the browser told of itself.
    fn headers(
        &self,
        service: &str,
        content: &[(&'static str, &'static str)],
        body: &[u8],
    ) -> Vec<(&'a str, Cow<'a, [u8]>)> {
        let mut headers: Vec<(&str, &[u8])> =
            content.iter().map(|(name, value)| (*name, value.as_bytes())).collect();
        let mut signed = Vec::new();
        if let Standing::Temporary(credentials) = &self.standing {
            headers.push(HOST);
            signed = self.sign(credentials, service, &headers, body).unwrap_or_default();
        }
        let told = |(name, _): &&(&str, &[u8])| matches!(*name, "user-agent" | "referer");
        headers.extend(self.visit.headers.iter().filter(told).copied());
        let owned = headers.into_iter().map(|(name, value)| (name, Cow::Borrowed(value)));
        owned.chain(signed.into_iter().map(|(name, value)| (name, value.into_bytes().into()))).collect()
    }

    /// A call as the principal's. `renewed` is the ticket of the session that took the place of the one it began with.
    fn request<'r>(
        &'r self,
        headers: &'r [(&'r str, &'r [u8])],
        body: &'r [u8],
        renewed: Option<&'r Ticket>,
    ) -> Request<'r> {
        Request {
            parts: RequestParts { method: "POST", path: "/", query: "", headers, body },
            credential: match &self.standing {
                Standing::Temporary(_) => Credential::Signature,
                Standing::Session(ticket) => Credential::Console(renewed.unwrap_or(ticket)),
            },
            now: self.visit.now,
            signature_now: self.visit.now,
            entropy: self.entropy(),
            id: self.visit.request_id,
            peer: self.visit.peer,
            secure: self.visit.secure,
            security_key: None,
        }
    }

    /// What such a call carries, as that of any client with temporary credentials.
    fn sign(
        &self,
        role: &SwitchedRole,
        service: &str,
        headers: &[(&str, &[u8])],
        body: &[u8],
    ) -> Option<Vec<(&'static str, String)>> {
        let credentials = Credentials {
            access_key_id: &role.access_key_id,
            secret_access_key: role.secret_access_key.expose(),
            session_token: Some(role.session_token.expose()),
        };
        let parts = RequestParts { method: "POST", path: "/", query: "", headers, body };
        sigv4::sign(&parts, &credentials, REGION, service, self.visit.now.epoch_seconds())
    }

    /// Where the browser is, for security keys; none at an address, for which there are no keys.
    pub(crate) fn relying_party(&self) -> Option<RelyingParty> {
        self.visit.relying_party()
    }

    /// Whole days since an instant that a reply names.
    pub(crate) fn days_since(&self, text: &str) -> Option<i64> {
        let since = protocol::Timestamp::parse(text)?;
        Some((self.visit.now.epoch_seconds() - since.seconds()) / 86_400)
    }

    /// Each call of a page has its own ids.
    fn entropy(&self) -> iam::env::Entropy {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        *made = made.wrapping_add(1);
        let mut mint = iam::env::Mint::new(self.visit.entropy.clone());
        Zeroizing::new(mint.bytes(&format!("console call {made}")))
    }
}

impl Calls<'_> {
    /// Who the principal is.
    pub(crate) async fn own_arn(&self) -> String {
        let identity = self.call::<protocol::generated::sts::GetCallerIdentity>(&Default::default()).await;
        identity.map(|identity| text(&identity, "Arn").to_owned()).unwrap_or_default()
    }

    /// The same of temporary credentials; none if they are not good.
    pub(crate) async fn own_session(&self) -> Option<Temporary> {
        let identity = self.call::<protocol::generated::sts::GetCallerIdentity>(&Default::default()).await;
        let told = |member| identity.as_ref().ok().map(|identity| text(identity, member).to_owned());
        Some(Temporary { arn: told("Arn")?, id: told("UserId")? })
    }
}

/// What an answer holds.
fn answered<O: Operation>(body: &str) -> Result<Value, Refusal> {
    match xml::decode(body, O::INFO.output) {
        Ok(xml::Reply::Success { result, .. }) => Ok(result),
        Ok(xml::Reply::Failure { code, message, .. }) => {
            Err(Refusal { message: message.unwrap_or_else(|| code.clone()), code })
        }
        Err(_) => Err(unanswered()),
    }
}

fn unanswered() -> Refusal {
    Refusal { code: "InternalFailure".to_owned(), message: "No answer".to_owned() }
}

fn borrowed<'r>(headers: &'r [(&'r str, Cow<'r, [u8]>)]) -> Vec<(&'r str, &'r [u8])> {
    headers.iter().map(|(name, value)| (*name, &**value)).collect()
}

/// What made passwords are made of: letters and digits that are not taken for one another, and symbols.
const ALPHABET: [&[u8]; 4] =
    [b"ABCDEFGHJKLMNPQRSTUVWXYZ", b"abcdefghijkmnopqrstuvwxyz", b"23456789", b"!@#$%^&*()_+-="];
/// Characters of a made password from each of these: 28 in all, some 110 bits.
const FROM_EACH: usize = 7;

impl Calls<'_> {
    /// A password that satisfies every policy but one that asks for more than 28 characters.
    pub(crate) fn made_password(&self) -> Secret {
        let mut mint = iam::env::Mint::new(self.visit.entropy.clone());
        let mut letters = Zeroizing::new(Vec::new());
        for letter in ALPHABET.iter().cycle().take(ALPHABET.len() * FROM_EACH) {
            // A 64-bit number over so few letters: no bias that anybody could use.
            let number = u64::from_be_bytes(mint.bytes("made password"));
            let index = usize::try_from(number % letter.len() as u64).unwrap_or(0);
            letters.extend(letter.get(index).map(|letter| char::from(*letter)));
        }
        Secret::new(letters.iter().collect())
    }
}

/// The text of a member; empty without one.
pub(crate) fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value.get(member).and_then(Value::as_str).unwrap_or_default()
}

/// The items of a member; none without one.
pub(crate) fn items<'v>(value: &'v Value, member: &str) -> &'v [Value] {
    value.get(member).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether a member is true.
pub(crate) fn flag(value: &Value, member: &str) -> bool {
    value.get(member).and_then(Value::as_bool).unwrap_or(false)
}
