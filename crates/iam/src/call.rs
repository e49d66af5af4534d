//! One request on its way to an answer.
//!
//! Deciding is quick, synchronous and pure. What takes time or has an effect is handed out as a [`Step`]: the rim
//! evaluates a hash on its bounded pool, fetches keys, or commits, tells the call what came of it, and advances it again. A call
//! that lost a race is decided anew on a newer snapshot, with the same instant and entropy; hashes that it has
//! already paid for are remembered.

use crate::audit::Entry;
use crate::cloudtrail::{self, Place, Search};
use crate::credential_report::Content;
use crate::domain::console_session::{ConsoleSession, Ticket};
use crate::domain::password::{Digest, Evaluation};
use crate::env::{Entropy, Instant};
use crate::errors::{self, Fault};
use crate::key_task::KeyTask;
use crate::limits::CONFLICT_RETRIES_MAX;
pub use crate::ops::security_key::{KeyRequest, SecurityKeyStep};
use crate::password_attempts::Guesser;
use crate::permitted::Probe;
use crate::private_key::Unusable;
use crate::service::{Cx, Decided, Service};
use crate::web_identity::{Fetched, KeySetRequest, Unfetched};
use protocol::Error;
use protocol::sigv4::RequestParts;
use protocol::value::Secret;
use std::fmt;
use std::net::IpAddr;
use store::{Outcome, Pending};

/// A request as it came in, with what the rim sampled for it.
pub struct Request<'a> {
    /// Method, target, headers and body.
    pub parts: RequestParts<'a>,
    /// How the caller is authenticated.
    pub credential: Credential<'a>,
    /// The instant it is decided at.
    pub now: Instant,
    /// The instant its signature is checked at: differs from `now` only where tests move the clock.
    pub signature_now: Instant,
    /// Its randomness.
    pub entropy: Entropy,
    /// Its id, a UUID, which the client is told.
    pub id: &'a str,
    /// The client's address.
    pub peer: IpAddr,
    /// Whether it came over TLS.
    pub secure: bool,
    /// What the console adds to a call of EnableMFADevice that is about a security key.
    pub security_key: Option<SecurityKeyStep<'a>>,
}

/// What proves who calls.
#[derive(Clone, Copy)]
pub enum Credential<'a> {
    /// The request's signature.
    Signature,
    /// A session of the console, whose cookie was genuine.
    Console(&'a Ticket),
}

/// An answer. Its body can hold a new secret access key, so it is not shown.
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// The answer, or nothing.
    pub body: String,
    /// The media type of the body.
    pub content_type: &'static str,
    /// Where to go instead, for requests that are no API calls.
    pub location: Option<String>,
    /// What the caller's console session goes on as, after it changed its own password.
    pub renewed: Option<Box<ConsoleSession>>,
    /// What stands between `body` and the end of the answer, if it is too much to be held.
    pub streamed: Option<Box<Streamed>>,
    /// Whether it left work that is to be done beside requests: see [`Service::work`].
    pub leaves_work: bool,
    /// What a security key is asked that is to be enrolled.
    pub key_request: Option<Box<KeyRequest>>,
    /// What is told to the operator.
    pub summary: Summary,
    /// What the audit trail is told; nothing of what is no call.
    pub entry: Option<Box<Entry>>,
}

/// The rest of an answer that comes piece by piece.
pub struct Streamed {
    /// What follows the body.
    pub content: Content,
    /// What follows that.
    pub end: String,
}

impl Reply {
    /// An answer that is nothing but its body.
    pub(crate) fn new(
        status: u16,
        body: String,
        content_type: &'static str,
        summary: Summary,
        entry: Option<Box<Entry>>,
    ) -> Reply {
        let (location, renewed, key_request, streamed, leaves_work) = Default::default();
        Reply {
            status,
            body,
            content_type,
            location,
            renewed,
            key_request,
            streamed,
            leaves_work,
            summary,
            entry,
        }
    }

    /// The whole body, for whoever can hold it.
    ///
    /// # Errors
    /// As of [`Content::next`].
    pub fn into_text(self, service: &Service) -> Result<String, Fault> {
        let mut text = self.body;
        if let Some(mut streamed) = self.streamed {
            while let Some(piece) = streamed.content.next(service.store())? {
                text.push_str(&piece);
            }
            text.push_str(&streamed.end);
        }
        Ok(text)
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("summary", &self.summary)
            .finish_non_exhaustive()
    }
}

/// What logs and metrics say of a request. Holds no secret and nothing of the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The operation, if it is a known one.
    pub operation: Option<&'static str>,
    /// ARN of the caller, once authenticated.
    pub principal: Option<String>,
    /// The error code, unless it succeeded.
    pub code: Option<&'static str>,
    /// What is wrong on our side; never shown to the client.
    pub fault: Option<String>,
}

/// What is to be done next.
pub enum Step {
    /// Send this.
    Reply(Box<Reply>),
    /// Run this on the hash pool, then call [`Call::evaluated`].
    Evaluate(Box<Evaluation>),
    /// Fetch these keys, then call [`Call::fetched`].
    FetchKeys(Box<KeySetRequest>),
    /// Run this on the hash pool, then call [`Call::key_used`].
    UseKey(Box<KeyTask>),
    /// Commit this, then call [`Call::committed`].
    Commit(Box<Pending>),
    /// Look through the audit trail, then call [`Call::searched`].
    Search(Box<Search>),
}

/// A request in progress.
pub struct Call<'a> {
    request: Request<'a>,
    memo: Memo,
    state: State,
    conflicts: u32,
}

/// A call without its request, which can move to where the request is kept.
pub struct Suspended {
    memo: Memo,
    state: State,
    conflicts: u32,
}

impl Suspended {
    /// Goes on with the request that it was suspended from.
    pub fn resume(self, request: Request<'_>) -> Call<'_> {
        Call { request, memo: self.memo, state: self.state, conflicts: self.conflicts }
    }
}

enum State {
    Deciding,
    Evaluating(Box<Evaluation>),
    Fetching(Box<KeySetRequest>),
    UsingKey(Box<KeyTask>),
    Committing(Box<Reply>),
    Searching,
    Answered(Box<Reply>),
}

/// What a call keeps from one decision to the next.
#[derive(Default)]
pub(crate) struct Memo {
    pub(crate) digests: Vec<(Evaluation, Digest)>,
    /// What came of work with private keys for this call.
    pub(crate) key_tasks: Vec<(KeyTask, Result<Secret, Unusable>)>,
    /// The keys that were fetched for this call, and whose they are.
    pub(crate) fetched: Option<(KeySetRequest, Fetched)>,
    /// The attempt at a password that this call has drawn.
    pub(crate) attempt: Option<Guesser>,
    /// Whether it has drawn an attempt at a code of a second factor.
    pub(crate) tried_code: bool,
    /// Whether it has drawn a reading of a response of an identity provider.
    pub(crate) drew_response: bool,
    /// What stands in the answer in place of [`Content::PLACE`].
    pub(crate) content: Option<Content>,
    /// Whether there is work to do beside requests from now on.
    pub(crate) work: bool,
    pub(crate) summary: Summary,
    pub(crate) entry: Option<Box<Entry>>,
    /// Nothing is called: it is only asked whether it would be permitted.
    pub(crate) probe: Option<Probe>,
}

impl Cx<'_> {
    /// The result of an evaluation, if it is known by now.
    ///
    /// # Errors
    /// [`Fault::Needs`], which has the rim run it and the request decided again.
    pub fn evaluate(&mut self, evaluation: Evaluation) -> Result<Digest, Fault> {
        let known = self.memo.digests.iter().find(|(of, _)| of.same_as(&evaluation));
        known.map(|(_, digest)| digest.clone()).ok_or_else(|| Fault::Needs(Box::new(evaluation)))
    }

    /// What came of work with a private key of this service, if it is known by now.
    ///
    /// # Errors
    /// [`Fault::NeedsKeyTask`], which has the rim run it and the request decided again; a key that is of no use.
    pub(crate) fn use_key(&mut self, task: KeyTask) -> Result<Secret, Fault> {
        Ok(self.memo.key_task(task)??)
    }
}

impl Memo {
    /// What came of work with private keys, if it is known by now.
    ///
    /// # Errors
    /// [`Fault::NeedsKeyTask`], which has the rim run it and the request decided again.
    pub(crate) fn key_task(&self, task: KeyTask) -> Result<Result<Secret, Unusable>, Fault> {
        let known = self.key_tasks.iter().find(|(of, _)| of.same_as(&task));
        known.map(|(_, result)| result.clone()).ok_or_else(|| Fault::NeedsKeyTask(Box::new(task)))
    }
}

impl<'a> Call<'a> {
    /// Begins.
    pub fn new(request: Request<'a>) -> Call<'a> {
        Call { request, memo: Memo::default(), state: State::Deciding, conflicts: 0 }
    }

    /// Sets it aside, apart from the request itself.
    pub fn suspend(self) -> Suspended {
        Suspended { memo: self.memo, state: self.state, conflicts: self.conflicts }
    }

    /// What is called.
    pub fn request(&self) -> &Request<'a> {
        &self.request
    }

    /// Goes on to the next step. Takes microseconds, unless the store must read from disk.
    pub fn advance(&mut self, service: &Service) -> Step {
        match std::mem::replace(&mut self.state, State::Deciding) {
            State::Answered(reply) => Step::Reply(reply),
            State::Deciding
            | State::Evaluating(_)
            | State::Fetching(_)
            | State::UsingKey(_)
            | State::Committing(_)
            | State::Searching => match service.decide(&self.request, &mut self.memo) {
                Decided::Reply(reply) => Step::Reply(reply),
                Decided::Evaluate(evaluation) => {
                    self.state = State::Evaluating(evaluation.clone());
                    Step::Evaluate(evaluation)
                }
                Decided::FetchKeys(request) => {
                    self.state = State::Fetching(request.clone());
                    Step::FetchKeys(request)
                }
                Decided::UseKey(task) => {
                    self.state = State::UsingKey(task.clone());
                    Step::UseKey(task)
                }
                Decided::Commit(pending, reply) => {
                    self.state = State::Committing(reply);
                    Step::Commit(pending)
                }
                Decided::Search(search) => {
                    self.state = State::Searching;
                    Step::Search(search)
                }
            },
        }
    }

    /// Takes the result of the evaluation asked for; none if there was no room for it, which the client is told as
    /// `Throttling`.
    pub fn evaluated(&mut self, service: &Service, digest: Option<Digest>) {
        match (std::mem::replace(&mut self.state, State::Deciding), digest) {
            (State::Evaluating(evaluation), Some(digest)) => self.memo.digests.push((*evaluation, digest)),
            (_, None) => {
                if let Some(guesser) = &self.memo.attempt {
                    service.attempts.withdraw(guesser);
                }
                self.answer(service, errors::rate_exceeded(), None);
            }
            (state, Some(_)) => self.state = state,
        }
    }

    /// Takes what came of fetching the keys asked for; none if there was no room for it, which the client is told as
    /// `Throttling`.
    pub fn fetched(&mut self, service: &Service, fetched: Option<Fetched>) {
        match (std::mem::replace(&mut self.state, State::Deciding), fetched) {
            (State::Fetching(request), Some(fetched)) => {
                service.issuer_keys.keep(&request, &fetched, self.request.now);
                self.memo.fetched = Some((*request, fetched));
            }
            (_, None) => self.answer(service, errors::rate_exceeded(), None),
            (state, Some(_)) => self.state = state,
        }
    }

    /// Takes the result of the work asked for; none if there was no room for it, which the client is told as
    /// `Throttling`.
    pub fn key_used(&mut self, service: &Service, result: Option<Result<Secret, Unusable>>) {
        match (std::mem::replace(&mut self.state, State::Deciding), result) {
            (State::UsingKey(task), Some(result)) => self.memo.key_tasks.push((*task, result)),
            (_, None) => self.answer(service, errors::rate_exceeded(), None),
            (state, Some(_)) => self.state = state,
        }
    }

    /// Takes the outcome of the commit asked for.
    pub fn committed(&mut self, service: &Service, outcome: Outcome) {
        let State::Committing(reply) = std::mem::replace(&mut self.state, State::Deciding) else { return };
        match outcome {
            Outcome::Done(_) => self.state = State::Answered(reply),
            Outcome::Conflict => {
                self.conflicts += 1;
                if self.conflicts > CONFLICT_RETRIES_MAX {
                    self.answer(
                        service,
                        errors::service_unavailable(),
                        Some("lost too many races".to_owned()),
                    );
                }
            }
            Outcome::Unavailable(why) | Outcome::Unknown(why) => {
                self.answer(service, errors::service_unavailable(), Some(why));
            }
        }
    }

    /// Takes what the search found, and where older events begin if it did not see all.
    pub fn searched(&mut self, search: Search, next: Option<Place>) {
        let (summary, entry) = (std::mem::take(&mut self.memo.summary), self.memo.entry.take());
        let body = search.answer(next);
        let reply = Reply::new(200, body, cloudtrail::CONTENT_TYPE, summary, entry);
        self.state = State::Answered(Box::new(reply));
    }

    /// The search came to nothing for a reason on our side.
    pub fn search_failed(&mut self, service: &Service, why: String) {
        self.answer(service, errors::service_unavailable(), Some(why));
    }

    fn answer(&mut self, service: &Service, error: Error, fault: Option<String>) {
        self.memo.summary.fault = fault;
        self.state = State::Answered(service.error_reply(&self.request, &mut self.memo, error));
    }

    /// Runs to the end on this thread: for tests, simulations and whoever has no pool.
    pub fn run(mut self, service: &Service) -> Reply {
        loop {
            match self.advance(service) {
                Step::Reply(reply) => return *reply,
                Step::Evaluate(evaluation) => self.evaluated(service, evaluation.run().ok()),
                Step::UseKey(task) => self.key_used(service, Some(task.run())),
                Step::FetchKeys(_) => self.fetched(service, Some(Err(Unfetched::Unreachable))),
                Step::Commit(pending) => {
                    let outcome = service.store().commit(*pending);
                    self.committed(service, outcome);
                }
                Step::Search(search) => self.searched(*search, None),
            }
        }
    }
}
