//! Who calls, and what its call is decided with. And whether a call would be permitted, asked without making it: what a
//! page of the console offers to whom.
//!
//! The question goes through the same authentication and the same authorization as the call, up to the handler. Nothing
//! is written, counted or told to the audit trail, as nothing was tried.

use crate::authorize;
use crate::call::{Credential, Memo, Request};
use crate::console;
use crate::env::Mint;
use crate::errors::{self, Fault};
use crate::operations::{self, Row};
use crate::principal::Claimed;
use crate::service::{Cx, Facts, IAM_REGION, Service};
use crate::session::Session;
use policy::{Obstacle, Policies, near_misses};
use protocol::sigv4::Claim;
use protocol::{Code, Operation, Service as Api};
use store::Tx;

/// Whether the names in a question are those of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// They are.
    Known,
    /// They stand for names that are still to be typed.
    Typed,
}

/// What a question finds out that is denied.
#[derive(Debug)]
pub(crate) struct Probe {
    names: Names,
    /// Whether it is denied for nothing but what a page cannot know yet.
    may_be: bool,
}

/// Condition keys whose values are in the call itself, so that a page does not know them before.
const OF_THE_CALL: [&str; 8] = [
    "aws:requesttag/",
    "aws:tagkeys",
    "iam:passedtoservice",
    "iam:permissionsboundary",
    "iam:policyarn",
    "iam:registersecuritykey",
    "iam:servicespecificcredentialagedays",
    "iam:servicespecificcredentialservicename",
];

/// The one that is known with the names: the service whose role it is.
const OF_THE_NAMES: &str = "iam:awsservicename";

impl Probe {
    /// Looks at a denial.
    pub(crate) fn note(&mut self, request: &policy::Request<'_>, policies: &Policies) {
        let names = self.names;
        let is_of_the_call = |key: &str| {
            let key = key.to_ascii_lowercase();
            OF_THE_CALL.iter().any(|known| key == *known || (known.ends_with('/') && key.starts_with(known)))
                || (names == Names::Typed && key == OF_THE_NAMES)
        };
        self.may_be = near_misses(request, policies).iter().any(|near| match &near.obstacle {
            Obstacle::Conditions(untrue) => untrue.iter().all(|(_, key)| is_of_the_call(key)),
            Obstacle::Resource => names == Names::Typed,
            Obstacle::Principal => false,
        });
    }
}

impl Service {
    /// Whether this caller may make such a call. What is asked for need not exist.
    ///
    /// # Errors
    /// `AccessDenied`, as the call would be refused. Whatever else the call would come to is no answer to this question.
    pub fn permits<O: Operation>(
        &self,
        request: &Request<'_>,
        input: &O::Input,
        names: Names,
    ) -> Result<(), protocol::Error> {
        let api = O::INFO.service;
        let Some(row) = operations::find(api, O::INFO.name) else { return Ok(()) };
        let mut memo = Memo { probe: Some(Probe { names, may_be: false }), ..Memo::default() };
        let mut tx = self.store.begin();
        let asked = self
            .in_context(request, &mut memo, (api, row), &mut tx, |cx| authorize::authorize(cx, row, input));
        let may_be = memo.probe.is_some_and(|probe| probe.may_be);
        match asked {
            Err(Fault::Error(error)) if error.code == Code::AccessDenied && !may_be => Err(error),
            _ => Ok(()),
        }
    }

    /// Finds out who calls, and lets it do something.
    pub(crate) fn in_context<T>(
        &self,
        request: &Request<'_>,
        memo: &mut Memo,
        (api, row): (Api, &'static Row),
        tx: &mut Tx,
        act: impl FnOnce(&mut Cx<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let claim;
        let (caller, region, console) = match request.credential {
            Credential::Signature => {
                claim = Claim::parse(&request.parts)?;
                let caller = self.authenticate(request, tx, &claim, api.signing_name())?;
                (caller, if api == Api::Iam { IAM_REGION } else { claim.scope().region }, None)
            }
            Credential::Console(ticket) => {
                let session = console::authenticate(tx, ticket, row.info.name, request.now)?;
                let claimed = Claimed::Session(Box::new(session.session()));
                let caller = self.identify(tx, &claimed)?;
                (caller, IAM_REGION, Some(session))
            }
        };
        if memo.probe.is_none() {
            self.activity.note_call(&caller, (api.signing_name(), row.info.name), region, request.now);
            memo.know_caller(&caller, console.is_some(), region);
        }
        let refused = |session: &Session| !session.may_call_sts(row.info.name);
        if api == Api::Sts && console.is_none() && caller.session.as_ref().is_some_and(refused) {
            return Err(errors::session_from_session(row.info.name).into());
        }
        let mut cx = Cx {
            tx,
            caller: &caller,
            account: &caller.account,
            now: request.now,
            mint: Mint::new(request.entropy.clone()),
            settings: &self.settings,
            master_key: &self.master_key,
            activity: &self.activity,
            compiled: self.compiled(),
            facts: Facts::of(request, region),
            resolved: None,
            console,
            renewed: None,
            security_key: request.security_key,
            key_request: None,
            multi_factor: false,
            second_factors: &self.second_factors,
            attempts: &self.attempts,
            memo,
        };
        act(&mut cx)
    }
}
