//! What the process does for the console: drives its calls as it drives those of the API, and what may block it does on
//! threads that may.

use std::sync::Arc;

use console::router::{FactorAttempt, GivenFactor, KeyAnswer, Later};
use console::{Candidate, Console, Rim, Visit};
use iam::audit::Entry;
use iam::call::{Call, Request};
use iam::domain::console_session::Ticket;
use iam::domain::password::Evaluation;
use iam::env::{Entropy, Mint};
use iam::open_sessions::SignOut;
use iam::service::Service;
use iam::sign_in::{Attempt, CodeAttempt, Given, SecondFactor, SignIn, Who};
use iam::sign_in_events::{Browser, Note};
use iam::webauthn::Assertion;
use protocol::value::Secret;

use super::{Served, instant, pieces};
use crate::http::{Arrival, Reply};
use crate::trail::Made;

/// Answers a browser.
pub(super) async fn answer(served: Arc<Served>, arrival: Arrival) -> Reply {
    let headers: Vec<(&str, &[u8])> =
        arrival.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
    let visit = Visit {
        method: arrival.method.as_str(),
        path: arrival.uri.path(),
        query: arrival.uri.query().unwrap_or_default(),
        headers: &headers,
        body: &arrival.body,
        now: instant(arrival.now),
        entropy: arrival.entropy.clone(),
        request_id: arrival.request_id.as_str(),
        peer: arrival.peer,
        secure: arrival.secure,
    };
    let service = served.service.clone();
    let reply = Console::new(Arc::new(Bridge(served))).answer(&visit).await;
    Reply {
        status: reply.status,
        content_type: reply.content_type,
        headers: reply.headers,
        body: reply.body,
        rest: reply.rest.map(|content| pieces::file(service, content)),
        operation: reply.label,
        principal: reply.principal,
        code: code(reply.status),
    }
}

/// The code of a page in metrics: what the status says, of a closed set.
fn code(status: u16) -> &'static str {
    match status {
        200 => "Success",
        303 => "Redirect",
        400..=499 => "Refused",
        _ => "Failure",
    }
}

impl Served {
    /// Tells the trail of a call that a page made. There are several in one request, so the event has an id of its own.
    fn console_call(&self, request: &Request<'_>, entry: &Entry) {
        if entry.is_committed() {
            return;
        }
        match super::entropy() {
            Ok(entropy) => {
                let line = self.service.audit_event(request, entry, &mut Mint::new(entropy));
                let (second, is_authenticated) = (entry.time().epoch_seconds(), entry.is_authenticated());
                self.trail.event(Made { line, second, is_authenticated });
            }
            Err(why) => tracing::error!(why, "no event of a call of the console"),
        }
    }
}

struct Bridge(Arc<Served>);

impl Rim for Bridge {
    fn service(&self) -> &Service {
        &self.0.service
    }

    fn finish<'a>(&'a self, mut call: Call<'a>) -> Later<'a, iam::call::Reply> {
        Box::pin(async move {
            let step = call.advance(&self.0.service);
            let mut reply = self.0.finish(&mut call, step).await;
            if reply.leaves_work {
                self.0.wake();
            }
            if let Some(entry) = reply.entry.take() {
                self.0.console_call(call.request(), &entry);
            }
            if let Some(fault) = &reply.summary.fault {
                tracing::error!(operation = reply.summary.operation, fault, "request of the console failed");
            }
            reply
        })
    }

    fn sign_in(&self, candidate: Candidate) -> Later<'_, Option<SignIn>> {
        let served = self.0.clone();
        Box::pin(async move {
            let outcome = tokio::task::spawn_blocking(move || {
                // On the pool too: it is what bounds the memory that hashing takes.
                let runtime = tokio::runtime::Handle::current();
                let evaluate =
                    |evaluation: &Evaluation| runtime.block_on(served.evaluate(evaluation.clone()));
                let attempt = Attempt {
                    account: &candidate.account,
                    who: candidate.user_name.as_deref().map_or(Who::Root, Who::User),
                    password: &candidate.password,
                    peer: candidate.peer,
                    user_agent: candidate.user_agent.as_deref(),
                    now: candidate.now,
                    entropy: &candidate.entropy,
                };
                served.service.sign_in(&attempt, &evaluate)
            });
            match outcome.await.ok()? {
                Ok(outcome) => Some(outcome),
                Err(fault) => {
                    tracing::error!(?fault, "nobody can sign in");
                    None
                }
            }
        })
    }

    fn note(&self, note: Note, browser: Browser) -> Later<'_, bool> {
        let served = self.0.clone();
        Box::pin(async move {
            let work = move || served.service.note(&note, &browser).is_ok();
            tokio::task::spawn_blocking(work).await.unwrap_or(false)
        })
    }

    fn federate(
        &self,
        token: Secret,
        browser: Browser,
        entropy: Entropy,
    ) -> Later<'_, Option<Option<Secret>>> {
        let served = self.0.clone();
        Box::pin(async move {
            let work = move || served.service.open_federated(token.expose(), &browser, &entropy);
            match tokio::task::spawn_blocking(work).await.ok()? {
                Ok(cookie) => Some(cookie),
                Err(fault) => {
                    tracing::error!(?fault, "nobody can sign in");
                    None
                }
            }
        })
    }

    fn end_federated(&self, id: String, browser: Browser) -> Later<'_, bool> {
        let served = self.0.clone();
        Box::pin(async move {
            let work = move || served.service.end_federated(&id, &browser).is_ok();
            tokio::task::spawn_blocking(work).await.unwrap_or(false)
        })
    }

    fn give_factor(&self, attempt: FactorAttempt) -> Later<'_, Option<SecondFactor>> {
        let served = self.0.clone();
        Box::pin(async move {
            let work = move || {
                let given = match &attempt.given {
                    GivenFactor::Code(code) => Given::Code(code),
                    GivenFactor::SecurityKey(answer) => Given::SecurityKey(&answer.party, assertion(answer)),
                };
                served.service.give_code(&CodeAttempt {
                    ticket: &attempt.ticket,
                    given,
                    peer: attempt.peer,
                    user_agent: attempt.user_agent.as_deref(),
                    now: attempt.now,
                    entropy: &attempt.entropy,
                })
            };
            tokio::task::spawn_blocking(work).await.ok()?.ok()
        })
    }

    fn sign_out(&self, ticket: Ticket, which: SignOut, browser: Browser) -> Later<'_, Option<usize>> {
        let served = self.0.clone();
        Box::pin(async move {
            let work = move || served.service.sign_out(&ticket, &which, &browser).ok();
            tokio::task::spawn_blocking(work).await.ok()?
        })
    }
}

fn assertion(answer: &KeyAnswer) -> Assertion<'_> {
    Assertion {
        credential_id: &answer.credential_id,
        client_data: &answer.client_data,
        authenticator_data: &answer.authenticator_data,
        signature: &answer.signature,
        user_handle: answer.user_handle.as_deref(),
    }
}
