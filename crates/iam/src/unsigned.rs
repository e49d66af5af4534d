//! Calls without a signature: those that bring what a provider says of somebody, instead of a key.
//!
//! Who calls is not known before the handler has looked, so nothing of the call is written down until it says whom it
//! found. Everything up to there is for strangers: small, bounded, and without a word about what there is in the account.

use crate::audit::{self, Asserted};
use crate::call::{Memo, Reply, Request};
use crate::domain::names::AccountId;
use crate::domain::oidc_provider::Issuer;
use crate::env::{Instant, Mint};
use crate::errors::{self, Fault};
use crate::operations::Row;
use crate::password_attempts::origin;
use crate::secret::MasterKey;
use crate::service::{Decided, Facts, IAM_REGION, Service, Settings, XML};
use crate::web_identity::IssuerKeys;
use protocol::query::Params;
use protocol::{Operation, Shape, query, xml};
use std::net::IpAddr;
use store::Tx;

/// An operation that nobody signs.
pub(crate) trait UnsignedHandler: Operation {
    /// Does it. The input satisfies every constraint of the model; nobody is authorized yet.
    ///
    /// # Errors
    /// A [`Fault`].
    fn run(cx: &mut Unsigned<'_>, input: Self::Input) -> Result<Self::Output, Fault>;
}

/// What the handler of such an operation sees.
pub(crate) struct Unsigned<'a> {
    /// The state as of one revision. It is only read.
    pub(crate) tx: &'a mut Tx,
    /// The account served.
    pub(crate) account: &'a AccountId,
    /// The instant of the request.
    pub(crate) now: Instant,
    /// Makes ids and keys.
    pub(crate) mint: Mint,
    /// What the operator has set.
    pub(crate) settings: &'a Settings,
    /// Seals sessions.
    pub(crate) master_key: &'a MasterKey,
    /// Facts of the connection, for conditions.
    pub(crate) facts: Facts<'a>,
    pub(crate) keys: &'a IssuerKeys,
    pub(crate) memo: &'a mut Memo,
    service: &'a Service,
    parameters: Option<Vec<u8>>,
}

impl Unsigned<'_> {
    /// Tells the audit trail whom a provider vouches for, and with that what was asked for.
    pub(crate) fn know(&mut self, asserted: Asserted) {
        if let Some(entry) = &mut self.memo.entry {
            entry.asserted = Some(asserted);
            entry.parameters = self.parameters.take();
        }
    }

    /// Draws one check of a signature from what this address has left for this issuer.
    ///
    /// # Errors
    /// `Throttling` if too many of its tokens were wrong lately.
    pub(crate) fn begin_check(&self, issuer: &Issuer) -> Result<(), Fault> {
        match self.service.signature_checks.begin(self.checker(issuer), self.now) {
            true => Ok(()),
            false => Err(errors::rate_exceeded().into()),
        }
    }

    /// The signature was right. It counts for itself alone: somebody who can sign in does not get more tries at what
    /// others sent.
    pub(crate) fn check_succeeded(&self, issuer: &Issuer) {
        self.service.signature_checks.withdraw(&self.checker(issuer));
    }

    /// Draws one reading of a response from what this address has left for the SAML provider with this unique id; once,
    /// however often the call is decided.
    ///
    /// # Errors
    /// `Throttling` if too many of its responses had wrong signatures, or were not to be decrypted, lately.
    pub(crate) fn begin_response(&mut self, provider: &str) -> Result<(), Fault> {
        let drawn = std::mem::replace(&mut self.memo.drew_response, true);
        let reader = (origin(self.facts.peer), provider.to_owned());
        match drawn || self.service.response_checks.begin(reader, self.now) {
            true => Ok(()),
            false => Err(errors::rate_exceeded().into()),
        }
    }

    /// No signature of the response was wrong. It counts for itself alone, likewise.
    pub(crate) fn response_read(&self, provider: &str) {
        self.service.response_checks.withdraw(&(origin(self.facts.peer), provider.to_owned()));
    }

    fn checker(&self, issuer: &Issuer) -> (IpAddr, Issuer) {
        (origin(self.facts.peer), issuer.clone())
    }
}

/// Runs an operation on parameters.
pub(crate) fn execute<O: UnsignedHandler>(
    cx: &mut Unsigned<'_>,
    params: &Params,
) -> Result<Box<dyn Shape>, Fault>
where
    O::Output: 'static,
{
    let input = query::decode::<O::Input>(params)?;
    cx.parameters = audit::request_parameters(&input);
    Ok(Box::new(O::run(cx, input)?))
}

impl Service {
    /// Answers a call that nobody signed.
    pub(crate) fn perform_unsigned(
        &self,
        request: &Request<'_>,
        memo: &mut Memo,
        row: &'static Row,
        run: impl FnOnce(&mut Unsigned<'_>) -> Result<Box<dyn Shape>, Fault>,
    ) -> Result<Decided, Fault> {
        let mut tx = self.store().begin();
        let mut cx = Unsigned {
            tx: &mut tx,
            account: self.account(),
            now: request.now,
            mint: Mint::new(request.entropy.clone()),
            settings: &self.settings,
            master_key: self.master_key(),
            facts: Facts::of(request, IAM_REGION),
            keys: &self.issuer_keys,
            memo,
            service: self,
            parameters: None,
        };
        let output = run(&mut cx)?;
        let body = xml::response(row.info, &*output, request.id);
        if let Some(entry) = memo.entry.as_mut().filter(|entry| entry.shows_response()) {
            entry.response = audit::response_elements(&*output);
        }
        let (summary, entry) = (std::mem::take(&mut memo.summary), memo.entry.take());
        Ok(Decided::Reply(Box::new(Reply::new(200, body, XML, summary, entry))))
    }
}
