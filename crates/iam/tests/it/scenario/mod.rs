//! Scenarios: calls and what they answer, as text that a person reads. The files are the specification.
//!
//! ```text
//! # A comment.
//! root> CreateUser UserName=alice Path=/team/
//! 200
//!   User.Arn = arn:aws:iam::123456789012:user/team/alice
//!   ! User.Tags
//! key alice
//! alice> sts:GetCallerIdentity
//! 200
//!   $id = UserId
//! advance 86400
//! alice> GetUser UserName=bob
//! 403 AccessDenied: User: …
//! ```
//!
//! - `NAME> Action Name=value …` calls an IAM operation, `sts:Action` one of STS. The first line below is the answer:
//!   the status, and for an error its code and message. `-` for the action sends none.
//! - A value is bare, `'verbatim'` or `"with \n \t \\ \" \u{e9}"`; pieces that touch are joined; `'x'*65` repeats a
//!   quoted piece; `<<END` takes the lines down to `END`. A line that ends in ` \` goes on with the next one.
//!   `Version=` replaces the version, `!Version` leaves it out.
//! - Indented lines check the result: `Path = value`, `Path ~ part of it`, `Path has 3` members, `! Path` is absent,
//!   `$name = Path` keeps a value that `${name}` gives back from then on. `Users.2.Arn` is a member of a list.
//! - `root` and `anonymous` are there. `key USER` makes an access key and a caller of the user's name, `key USER as
//!   NAME` of another; both keep its id as `${NAME.id}`. `credentials NAME id secret [token]` makes a caller of anything.
//! - `${code.SEED.N}` is what a virtual MFA device shows N steps of 30 seconds from now; `SEED` is a kept
//!   `Base32StringSeed`.
//! - `file NAME PATH` keeps the text of a file of `crates/iam/tests/data`.
//! - `${denied}` is the authorization message that the audit trail keeps of the latest denied call.
//! - `issuer` begins one that signs tokens, with `${issuer}` for its URL and `${issuer.place}` without the scheme; `token
//!   NAME <<END` keeps a token of it with the claims down to `END`, where `${now}`, `${now+N}` and `${now-N}` are instants.
//! - `advance SECONDS` moves the clock. `quota NAME N`, at the top, needs a service with that quota; `organization TEXT`
//!   one whose account is in that organization, and `organization TEXT under JSON` one that these policies bind; `paused`
//!   one that does what is left to be done beside requests at each `work`, and not before.
//!
//! `UPDATE_EXPECT=1` rewrites the answers, not the checks. How a call is made is the [`Executor`]'s business, so one
//! corpus runs in process and over HTTP. This directory uses nothing but the standard library.

mod parse;
mod run;
pub(crate) mod xml;

pub(crate) use parse::Scenario;
pub(crate) use run::run;

use std::path::Path;

/// Makes calls on a service that nobody else uses.
pub(crate) trait Executor {
    /// Sends these parameters as a form, signed for `service`; unsigned without a caller.
    fn call(
        &mut self,
        caller: Option<&Credentials>,
        service: &'static str,
        params: &[(String, String)],
    ) -> Answer;

    /// Moves the service's clock.
    fn advance(&mut self, seconds: i64);

    /// Begins anew with this quota; false where that cannot be done, and the file is left out.
    fn set_quota(&mut self, name: &str, value: u64) -> bool;

    /// Begins anew in this organization, under these policies of it.
    fn set_organization(&mut self, text: &str, policies: Option<&str>);

    /// Leaves what is to be done beside requests until [`Executor::work`]; false where that cannot be done, and the file
    /// is left out.
    fn pause(&mut self) -> bool;

    /// Does it.
    fn work(&mut self);

    /// The root user's access key.
    fn root(&self) -> Credentials;

    /// What a device with this seed, as CreateVirtualMFADevice answers it, shows during a step.
    fn code(&self, seed: &str, step: i64) -> String;

    /// The URL of an issuer of tokens that can be reached from now on.
    fn issuer(&mut self) -> String;

    /// A token of that issuer with these claims, in JSON.
    fn token(&self, claims: &str) -> String;

    /// The authorization message of the latest call that was denied.
    fn denied(&self) -> Option<String>;
}

/// What a caller signs with.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: Option<String>,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
}

/// All scenario files below `directory`, by name.
pub(crate) fn all(directory: &Path) -> Vec<Scenario> {
    let entries = std::fs::read_dir(directory).expect("the directory of scenarios");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a directory entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "scn"));
    paths.sort();
    paths.iter().map(|path| Scenario::read(path)).collect()
}
