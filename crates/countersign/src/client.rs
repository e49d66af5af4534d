//! The client: whose credentials, which endpoint, and one signed call over HTTP. Used by `passwd`, `call` and `explain`.
//!
//! It follows the order and the files of the AWS CLI. It knows no operation's meaning and asks nobody anything.
//! Next: `client/surroundings.rs` (what it sees of the world), `profile.rs` and `ini.rs` (the files),
//! `credentials.rs`, `endpoint.rs`, `http.rs` (sending, retrying).

mod credentials;
mod endpoint;
mod failure;
mod http;
mod ini;
mod profile;
mod surroundings;

use protocol::shape::Shape;
use protocol::{OperationInfo, Service};
use serde_json::Value;

use credentials::Credentials;
use endpoint::Endpoint;
pub(crate) use failure::Failure;
use profile::Profile;
pub(crate) use surroundings::{Surroundings, ThisProcess};

/// Where to call and as whom, as far as flags say it; the environment and the configuration files say the rest.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Connection {
    /// The profile of the AWS configuration files to use
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// The server to call, such as http://127.0.0.1:8080; without one, AWS's own
    #[arg(long, visible_alias = "endpoint-url", value_name = "URL")]
    pub(crate) endpoint: Option<String>,
    /// The region to sign for, which also selects AWS's endpoint
    #[arg(long, value_name = "REGION")]
    pub(crate) region: Option<String>,
    /// A file of PEM certificates to trust instead of the public authorities
    #[arg(long, value_name = "FILE")]
    pub(crate) ca_bundle: Option<String>,
}

/// One service at one endpoint, called as one principal.
pub(crate) struct Client {
    service: Service,
    endpoint: Endpoint,
    credentials: Option<Credentials>,
    agent: ureq::Agent,
}

impl Client {
    /// Finds endpoint, credentials and trusted certificates. Nothing is sent yet.
    ///
    /// Operations that are called without a signature need no credentials: `is_signed` is false for them.
    ///
    /// # Errors
    /// A sentence for the person who called.
    pub(crate) fn new(
        service: Service,
        is_signed: bool,
        connection: &Connection,
        world: &dyn Surroundings,
    ) -> Result<Self, String> {
        let profile = Profile::load(connection.profile.as_deref(), world)?;
        let endpoint = endpoint::find(service, connection, &profile, world)?;
        let credentials = if is_signed { Some(credentials::find(&profile, world)?) } else { None };
        let bundle = connection
            .ca_bundle
            .clone()
            .or_else(|| world.variable("AWS_CA_BUNDLE"))
            .or_else(|| profile.get("ca_bundle").map(str::to_owned))
            .map(|path| profile::expand(&path, world));
        let agent = http::agent(&endpoint, bundle.as_deref(), world)?;
        Ok(Self { service, endpoint, credentials, agent })
    }

    /// The endpoint, if what is sent there can be read on the way.
    pub(crate) fn exposed_endpoint(&self) -> Option<&str> {
        (!self.endpoint.is_encrypted && !self.endpoint.is_loopback).then_some(self.endpoint.url.as_str())
    }

    /// Calls an operation of the service and returns its result as a JSON object.
    ///
    /// Up to three attempts, as long as it is certain that none before changed anything.
    ///
    /// # Errors
    /// See [`Failure`].
    pub(crate) fn call(
        &self,
        operation: &OperationInfo,
        input: &dyn Shape,
        world: &dyn Surroundings,
    ) -> Result<Value, Failure> {
        http::call(self, operation, input, world)
    }

    /// Asks the audit trail of a Countersign server, in the form of CloudTrail's LookupEvents.
    ///
    /// # Errors
    /// See [`Failure`].
    pub(crate) fn lookup_events(&self, input: &Value, world: &dyn Surroundings) -> Result<Value, Failure> {
        http::lookup_events(self, input, world.now())
    }
}

#[cfg(test)]
mod tests;
